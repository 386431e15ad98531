/**
 * The robot's error codes. Sources: DingTalk's documentation (custom robot, error codes), and texts
 * from public reports where the documentation has none. Each row says whether a retry can help.
 */
import { limited, passing, permanent, type Trouble } from '../network/trouble.js';

const copyWebhook = [
  'Copy the webhook URL again in DingTalk (group settings, Bot, your custom robot) into the secret that `webhook` reads.',
  '请打开 群设置 > 机器人，找到这个自定义机器人，重新复制 Webhook 地址，更新到 `webhook` 所用的 secret。',
] as const;

const rateLimit = limited(
  'rate-limit',
  [
    'DingTalk refused the message: this robot got more than 20 messages in a minute and is closed for about 10 minutes.',
    '消息被钉钉限流：这个机器人 1 分钟内超过 20 条，约 10 分钟后恢复。',
  ],
  [
    'Send less: failures and repairs only (`execution-timing: failure, fixed`), and one message for each run (a last job with `needs`). Or add more robots of the group with `delivery: any`.',
    '请少发消息：只发失败和恢复（`execution-timing: failure, fixed`），并让带 `needs` 的最后一个任务统一通知，一次运行只发一条。也可以在群里多加几个机器人并设置 `delivery: any`。',
  ],
);

const quota = permanent(
  'quota',
  [
    "DingTalk refused the message: the organisation's monthly quota for webhooks, or this robot's own cap, is used up.",
    '消息被钉钉拒绝：企业本月的 Webhook 调用额度已用完，或者这个机器人达到了上限。',
  ],
  [
    'Send less: failures and repairs only (`execution-timing: failure, fixed`), one message for each run (a last job with `needs`), or one digest for many repositories. An administrator can buy a larger quota, or raise the cap of the robot.',
    '请少发消息：只发失败和恢复（`execution-timing: failure, fixed`），并让带 `needs` 的最后一个任务统一通知，一次运行只发一条；仓库多时改发汇总（digest）。管理员也可以购买额度包，或调高机器人的上限。',
  ],
);

const tokenUnknown = permanent(
  'token-unknown',
  [
    "DingTalk doesn't know this access token: the robot was deleted, its webhook was reset, or the URL was mistyped.",
    'access_token 无效：机器人已被删除、Webhook 地址已重置，或地址填错了。',
  ],
  copyWebhook,
);

const tooLong = permanent(
  'too-long',
  ['DingTalk refused the message: it is larger than 20,000 bytes.', '消息被钉钉拒绝：超过 20000 字节。'],
  ['Shorten `content`, `template` or `payload`.', '请缩短 `content`、`template` 或 `payload`。'],
);

const wrongCall = permanent(
  'wrong-call',
  [
    'DingTalk could not read the request, so something between the runner and DingTalk changed it, or the host is no DingTalk robot.',
    '钉钉无法解析请求：请求在 runner 与钉钉之间被改动，或者这个主机不是钉钉机器人。',
  ],
  [
    'Check proxies and gateways on the way to {host}; the request must arrive as a POST of JSON.',
    '请检查 runner 与 {host} 之间的代理和网关：请求方法应为 POST，请求体应为 JSON。',
  ],
);

const unsafe = permanent(
  'unsafe-content',
  [
    "DingTalk's content check refused a text, link or picture of the message.",
    '消息没有通过钉钉的内容安全检查：文字、链接或图片有问题。',
  ],
  [
    'Remove what it objects to from `title`, `content`, `template` or `payload`, or show fewer `fields`.',
    '请从 `title`、`content`、`template` 或 `payload` 中去掉相关内容，或减少 `fields`。',
  ],
);

const busy = (tries: number) =>
  passing(tries)(
    'busy',
    ['DingTalk is busy or has an internal error.', '钉钉系统繁忙，或钉钉自身出现异常。'],
    ['Run the job again later.', '请稍后重新运行这个任务。'],
  );

/** The meaning of each code. A code that is not listed is `unknownCode`. */
const codes: ReadonlyMap<number, Trouble> = new Map([
  [-1, busy(4)],
  [500100, busy(3)],
  [130101, rateLimit],
  [410100, rateLimit],
  [90030, quota],
  [660026, rateLimit],
  [300001, tokenUnknown],
  [300005, tokenUnknown],
  [400101, tokenUnknown],
  [
    400013,
    permanent(
      'group-dissolved',
      ["The robot's group was dissolved.", '机器人所在的群已解散。'],
      [
        "Create a robot in another group and put its URL into the secret that `webhook` reads, or remove this robot's line.",
        '请在其他群添加机器人，并更新 `webhook` 所用的 secret，或者删除这个机器人所在的行。',
      ],
    ),
  ],
  [
    400102,
    permanent(
      'robot-disabled',
      ['The robot is disabled.', '机器人已停用。'],
      ['Enable it in DingTalk (group settings, Bot).', '请打开 群设置 > 机器人，启用这个机器人。'],
    ),
  ],
  [
    400106,
    permanent('robot-removed', ['The robot is no longer in the group.', '机器人已不在群内。'], copyWebhook),
  ],
  [40035, wrongCall],
  [43002, wrongCall],
  [43004, wrongCall],
  [404, wrongCall],
  [
    400105,
    permanent(
      'message-type',
      ["DingTalk doesn't know this type of message.", '钉钉不支持这种消息类型。'],
      [
        'Give `payload` a msgtype of text, link, markdown, actionCard or feedCard.',
        '`payload` 的 msgtype 应为 text、link、markdown、actionCard 或 feedCard。',
      ],
    ),
  ],
  [430101, unsafe],
  [430102, unsafe],
  [430103, unsafe],
  [430104, unsafe],
  [101002, tooLong],
  [460101, tooLong],
]);

/** 400T0n: the nth required field of message type T (2 to 6) is missing, empty, or malformed. */
const fieldCode = /^400[2-6]0\d$/;
const missingField = permanent(
  'missing-field',
  [
    'DingTalk refused the message: a required field is missing, empty or of a wrong form.',
    '消息被钉钉拒绝：必填字段缺失、为空或格式不正确。',
  ],
  [
    "Compare `payload` with DingTalk's documentation of this message type; the robot's words name the field.",
    '请对照钉钉文档检查 `payload`，出错的字段见钉钉返回的 errmsg。',
  ],
);

const whereKeyIs: readonly [en: string, zh: string] = [
  "Copy the whole key (SEC…) from the robot's page in DingTalk (Security Settings, Additional Signature, 加签) into `secret`; write several keys one per line, in the order of `webhook`.",
  '请打开 群设置 > 机器人，复制“加签”下面的完整密钥（SEC…），填到 `secret`；多个密钥按 `webhook` 的顺序每行一个。',
];

/** What a robot that checks signatures answers to a message without one, said where it is known that there was none. */
export const unsigned = permanent(
  'no-signature',
  [
    'The robot demands a signature, and the input secret has no key for it.',
    '机器人开启了加签，但 secret 参数没有填密钥。',
  ],
  whereKeyIs,
);

/** 310000 is one code with four meanings, which its text distinguishes; these are the wordings of all years. */
const refusals: readonly (readonly [RegExp, Trouble])[] = [
  [
    /关键词不匹配|keywords? not in content/i,
    permanent(
      'keyword',
      ["The message contains none of the robot's custom keywords.", '消息中不包含机器人的自定义关键词。'],
      [
        "Put the robot's keyword into `keyword`, exactly as DingTalk shows it; upper and lower case count.",
        '请把机器人的关键词填到 `keyword`，与钉钉中的一字不差，区分大小写。',
      ],
    ),
  ],
  [
    /签名不匹配|sign not match/i,
    permanent(
      'signature',
      [
        "The signature doesn't match: the signing key is incomplete, wrong, or that of another robot.",
        '签名不匹配：加签密钥不完整、填错，或者用了其他机器人的密钥。',
      ],
      whereKeyIs,
    ),
  ],
  [
    /签名过期|invalid timestamp/i,
    permanent(
      'clock',
      [
        "The signature's time differs from DingTalk's by more than an hour: the runner's clock is wrong.",
        '签名时间与钉钉相差 1 小时以上：runner 的时钟不准。',
      ],
      ["Set the runner's clock (NTP).", '请校准 runner 的时钟（NTP）。'],
    ),
  ],
  [
    /不在白名单|not in whitelist/i,
    permanent(
      'address',
      [
        "The runner's IP address is not in the robot's list of allowed ranges.",
        'runner 的 IP 不在机器人的 IP 白名单内。',
      ],
      [
        'Secure the robot by a signature or keyword instead, since hosted runners change their address, or use a self-hosted runner with a fixed one.',
        'GitHub 托管的 runner 没有固定 IP，请改用加签或自定义关键词，或使用 IP 固定的自托管 runner。',
      ],
    ),
  ],
];
const refused = permanent(
  'security',
  ["The robot's security settings refused the message.", '消息不符合机器人的安全设置。'],
  [
    'Compare `keyword` and `secret` with the security settings of the robot in DingTalk.',
    '请对照钉钉中机器人的安全设置检查 `keyword` 和 `secret`。',
  ],
);

/**
 * An unknown code is not retried: the robot understood the request and refused it, and every further request
 * counts towards its rate limit.
 */
export const unknownCode = permanent(
  'unknown-code',
  ['DingTalk refused the message with error {errcode}.', '消息被钉钉拒绝，错误码 {errcode}。'],
  [
    "Look up the code in DingTalk's documentation (errors of custom robots).",
    '请在钉钉文档的自定义机器人错误码中查询。',
  ],
);

/** The meaning of a code, where it is known. */
export function knownTrouble(errcode: number, errmsg: string): Trouble | undefined {
  // Few sources name the code, so the text counts too, whatever the code is.
  if (/webhook over limit/i.test(errmsg)) return quota;
  if (errcode === 310000) return refusals.find(([wording]) => wording.test(errmsg))?.[1] ?? refused;
  return codes.get(errcode) ?? (fieldCode.test(String(errcode)) ? missingField : undefined);
}
