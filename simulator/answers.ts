/** What the robot says: exactly these two keys, in this order. */
export interface Answer {
  readonly errcode: number;
  readonly errmsg: string;
}

export const OK: Answer = { errcode: 0, errmsg: 'ok' };

/**
 * The robot's words have changed over the years, the labels vary even today.
 * - `current`: as seen since 2022, each text with the labels it was seen with
 * - `current-chinese`, `current-english`: the same texts, all with one pair of labels
 * - `documented`: the codes and words of the documentation's table
 * - `before-2022`: as seen in reports of 2019 to 2021
 */
export const WORDINGS = [
  'current',
  'current-chinese',
  'current-english',
  'documented',
  'before-2022',
] as const;
export type Wording = (typeof WORDINGS)[number];

/** The three codes that were seen for one and the same rate limit. */
export type RateLimitCode = 660026 | 130101 | 410100;

const LINK = '请参考本接口对应文档获得具体要求，或者在https://open.dingtalk.com/document/  搜索相关文档;';
const MORE = ', more: [https://ding-doc.dingtalk.com/doc#/serverapi2/qf2nxq]';

interface Entry {
  readonly current: Answer;
  readonly documented?: Answer;
  readonly 'before-2022'?: Answer;
}

/** Words in braces are filled with the details of the refusal. */
const TABLE = {
  'unknown-path': { current: { errcode: 404, errmsg: '请求的URI地址不存在' } },
  'not-post': { current: { errcode: 43002, errmsg: '需要POST请求' } },
  'no-token': { current: { errcode: 40035, errmsg: '缺少参数 access_token' } },
  'rate-660026': { current: { errcode: 660026, errmsg: 'sending too many messages per minute' } },
  'rate-130101': { current: { errcode: 130101, errmsg: 'send too fast, exceed 20 times per minute' } },
  'rate-410100': { current: { errcode: 410100, errmsg: '发送速度太快而限流' } },
  'unknown-token': {
    current: { errcode: 300005, errmsg: 'token is not exist' },
    documented: { errcode: 400101, errmsg: 'access_token不存在' },
    'before-2022': { errcode: 300001, errmsg: 'token is not exist' },
  },
  // Not in the documentation's table; seen once.
  quota: { current: { errcode: 90030, errmsg: 'webhook over limit' } },
  'content-type': { current: { errcode: 43004, errmsg: '无效的HTTP HEADER Content-Type' } },
  'not-json': { current: { errcode: 40035, errmsg: '缺少参数 json' } },
  'too-long': {
    current: {
      errcode: 460101,
      errmsg: '错误描述: body 大小不合法;解决方案:请保持大小在 20000bytes 以内;',
    },
    'before-2022': { errcode: 101002, errmsg: 'message too long, exceed 20000 bytes' },
  },
  'unknown-type': {
    current: {
      errcode: 400105,
      errmsg: `错误描述: 不支持类型 msgType:{msgtype} ;解决方案:请使用支持的类型;参考链接:${LINK}`,
    },
    documented: { errcode: 400105, errmsg: '不支持的消息类型' },
  },
  // The code says which parameter it is: see fields.ts.
  'missing-field': {
    current: {
      errcode: 400201,
      errmsg: `错误描述:参数 {parameter} 缺失，或者参数格式不正确; 解决方案:请填充上对应参数;参考链接:${LINK}`,
    },
  },
  ip: {
    current: {
      errcode: 310000,
      errmsg: 'description:ip 不在白名单中;solution:请联系对应群的管理员，设置机器人安全ip地址段',
    },
    documented: { errcode: 310000, errmsg: 'ip {ip} not in whitelist' },
    'before-2022': { errcode: 310000, errmsg: `ip {ip} not in whitelist${MORE}` },
  },
  stale: {
    current: {
      errcode: 310000,
      errmsg:
        'description:机器人发送签名过期;solution:签名生成时间和发送时间请保持在 timestampms 以内;' +
        `link:${LINK}`,
    },
    documented: { errcode: 310000, errmsg: 'invalid timestamp' },
    'before-2022': { errcode: 310000, errmsg: `invalid timestamp${MORE}` },
  },
  sign: {
    current: {
      errcode: 310000,
      errmsg:
        'description:机器人发送签名不匹配;solution:请确认签名和生成签名的时间戳必须都放在调用的网址中，' +
        `请确认机器人的密钥加密和填写正确;link:${LINK}`,
    },
    documented: { errcode: 310000, errmsg: 'sign not match' },
    'before-2022': { errcode: 310000, errmsg: `sign not match${MORE}` },
  },
  keyword: {
    current: {
      errcode: 310000,
      errmsg:
        '错误描述:关键词不匹配;解决方案:请联系群管理员查看此机器人的关键词，并在发送的信息中包含此关键词;',
    },
    documented: { errcode: 310000, errmsg: 'keywords not in content' },
    'before-2022': { errcode: 310000, errmsg: `keywords not in content${MORE}` },
  },
  disabled: { current: { errcode: 400102, errmsg: '机器人已停用' } },
  removed: { current: { errcode: 400106, errmsg: '机器人不存在' } },
  dissolved: { current: { errcode: 400013, errmsg: '群已被解散' } },
  // No request earns these: they are for the trouble `answer`.
  busy: { current: { errcode: -1, errmsg: '系统繁忙' } },
  failure: { current: { errcode: 500100, errmsg: '系统异常' } },
  'unsafe-link': { current: { errcode: 430101, errmsg: '含有不安全的外链' } },
  'unsafe-text': { current: { errcode: 430102, errmsg: '含有不合适的文本' } },
  'unsafe-picture': { current: { errcode: 430103, errmsg: '含有不合适的图片' } },
  'unsafe-content': { current: { errcode: 430104, errmsg: '含有不合适的内容' } },
} as const satisfies Readonly<Record<string, Entry>>;

export type Reason = keyof typeof TABLE;
export const REASONS = Object.keys(TABLE) as readonly Reason[];

/** Why a request is refused, with the details that the words mention. */
export interface Refusal {
  readonly reason: Reason;
  /** Where one reason has many codes; otherwise the table's. */
  readonly errcode?: number;
  readonly details?: Readonly<Record<string, string>>;
}

const LABELS = [
  ['错误描述:', 'description:'],
  ['解决方案:', 'solution:'],
  ['参考链接:', 'link:'],
] as const;

/** Renders a refusal as the robot's answer, by default in the words of today. */
export function answerTo(refusal: Refusal, wording: Wording = 'current'): Answer {
  const { errcode, errmsg } = entryOf(refusal.reason, wording);
  const filled = errmsg.replace(/\{(\w+)\}/g, (_, name: string) => refusal.details?.[name] ?? '');
  return { errcode: refusal.errcode ?? errcode, errmsg: filled };
}

function entryOf(reason: Reason, wording: Wording): Answer {
  const entry: Entry = TABLE[reason];
  if (wording === 'documented' || wording === 'before-2022') return entry[wording] ?? entry.current;
  return { errcode: entry.current.errcode, errmsg: relabel(entry.current.errmsg, wording) };
}

function relabel(text: string, wording: Exclude<Wording, 'documented' | 'before-2022'>): string {
  if (wording === 'current') return text;
  return LABELS.reduce(
    (result, [chinese, english]) =>
      wording === 'current-chinese' ? result.replace(english, chinese) : result.replace(chinese, english),
    text,
  );
}
