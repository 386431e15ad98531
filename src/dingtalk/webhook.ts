/**
 * Reads the lines of the input `webhook`, and matches each with its signing key. Pure. The text of a problem contains
 * nothing of the value but the name of a host.
 */
import type { DeliveryInputs } from '../inputs/inputs.js';
import { type Parsed, problem } from '../inputs/parsers.js';
import type { LocalizedText } from '../language.js';
import { isLoopback } from '../network/proxy-choice.js';
import type { Robot } from './delivery.js';

/**
 * Matches each webhook with its signing key.
 *
 * @returns the robots, and the problems, in sentences that contain no secret
 */
export function matchRobots({ webhooks, signingKeys: keys, allowedHosts }: DeliveryInputs): {
  readonly robots: readonly Robot[];
  readonly problems: readonly LocalizedText[];
} {
  const problems: LocalizedText[] = [];
  if (keys.length > 1 && keys.length !== webhooks.length) {
    const robots = webhooks.length === 1 ? '1 robot' : `${webhooks.length} robots`;
    problems.push({
      en: `secret: there are ${keys.length} keys for ${robots}; give one for all, or one per line in the order of webhook, - for none`,
      'zh-CN': `secret：机器人有 ${webhooks.length} 个，密钥却有 ${keys.length} 个；共用时只填一个，否则按 webhook 的顺序每行一个，没有的填 -`,
    });
  }
  keys.forEach((key, index) => {
    if (key === '-' || wholeKey.test(key)) return;
    if (key.startsWith('SEC')) {
      problems.push({
        en: `secret: line ${index + 1} is no signing key, which has only letters and digits after SEC, 64 of them as a rule; copy the whole key from the robot's page (加签)`,
        'zh-CN': `secret 第 ${index + 1} 行：不是加签密钥，SEC 之后应只有字母和数字，通常为 64 位；请从机器人设置的“加签”处复制完整的密钥`,
      });
      return;
    }
    problems.push({
      en: `secret: line ${index + 1} doesn't start with SEC; copy the whole signing key from the robot's page (加签)`,
      'zh-CN': `secret 第 ${index + 1} 行：应以 SEC 开头；请从机器人设置的“加签”处复制完整的密钥`,
    });
  });
  const robots = webhooks.flatMap((line, index): readonly Robot[] => {
    const number = index + 1;
    const parsed = parseWebhook(line, allowedHosts);
    if ('problems' in parsed) {
      problems.push(
        ...parsed.problems.map((problem) => ({
          en: `webhook: line ${number}: ${problem.en}`,
          'zh-CN': `webhook 第 ${number} 行：${problem['zh-CN']}`,
        })),
      );
      return [];
    }
    const key = keys.length === 1 ? keys[0] : keys[index];
    return [{ number, ...parsed.value, ...(key !== undefined && key !== '-' && { signingKey: key }) }];
  });
  const twin = robots.find(({ token }, index) => robots.findIndex((other) => other.token === token) < index);
  if (twin) {
    problems.push({
      en: `webhook: line ${twin.number} names a robot that is listed more than once`,
      'zh-CN': `webhook 第 ${twin.number} 行：与前面的机器人重复`,
    });
  }
  return { robots, problems };
}

export interface Webhook {
  /** The robot's URL with its access token, without an old timestamp and signature. */
  readonly url: URL;
  readonly token: string;
}

const publicHosts: readonly string[] = ['oapi.dingtalk.com', 'oapi.dingtalk.io'];
const robotPath = '/robot/send';

/** Hosts of other chats' incoming webhooks, from their documentation. */
const otherChats: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)feishu\.cn$/, 'Feishu'],
  [/(^|\.)larksuite\.com$/, 'Lark'],
  [/^qyapi\.weixin\.qq\.com$/, 'WeCom'],
  [/(^|\.)slack(-gov)?\.com$/, 'Slack'],
  [/(^|\.)discord(app)?\.com$/, 'Discord'],
  [
    /(^|\.)(webhook\.office\.com|outlook\.office(365)?\.com|logic\.azure\.com|powerplatform\.com)$/,
    'Microsoft Teams',
  ],
  [/^api\.telegram\.org$/, 'Telegram'],
];

const whereToFind = {
  en: 'copy the webhook URL in DingTalk from the group settings, Bot (机器人), your custom robot, into the secret again',
  'zh-CN': '请打开 群设置 > 机器人，找到这个自定义机器人，重新复制 Webhook 地址到 secret 中',
};

/** An access token alone: 64 hex digits in practice. Without dots, slashes and hyphens, so no host, path or UUID matches. */
const bareToken = /^\w{16,}$/;
/** The characters of a token in a URL. Source: RFC 3986, unreserved characters. */
const tokenInUrl = /^[\w.~-]+$/;
/** What is certain of a signing key; in practice 64 hex digits follow. */
const wholeKey = /^SEC[0-9a-z]{16,}$/i;
/** What is no access token, whatever its length. */
const signingKey = /^SEC[0-9a-f]{32,}$/i;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A part of a host name that may be a token, or the key of another chat: no host has a word of this length. */
const keyInHost = /\w{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
/** Marks around a URL that was copied from a document or a chat. */
const wrapping = /^[\s"'`<“”‘’]+|[\s"'`>“”‘’,;]+$/g;

/** A webhook that has to be copied again. */
const badCopy = ({ en, 'zh-CN': zh }: LocalizedText): Parsed<never> =>
  problem({ en: `${en}; ${whereToFind.en}`, 'zh-CN': `${zh}；${whereToFind['zh-CN']}` });

/**
 * Reads a webhook: the robot's URL, or its access token alone, which stands for the robot of that
 * token on oapi.dingtalk.com.
 *
 * @param line blanks, quotes and angle brackets around it are ignored
 * @param allowedHosts hosts of private deployments, each with or without a port
 */
export function parseWebhook(line: string, allowedHosts: readonly string[]): Parsed<Webhook> {
  const text = line.replace(wrapping, '');
  if (signingKey.test(text)) {
    return problem({
      en: 'it is a signing key (SEC…), which belongs in the input secret; the webhook is a URL',
      'zh-CN': '这是加签密钥（SEC…），应填到 secret 参数；webhook 要填 Webhook 地址',
    });
  }
  if (uuid.test(text))
    return problem({
      en: 'it is a UUID, the key of a Feishu or WeCom robot, not of DingTalk',
      'zh-CN': '这是 UUID，像是飞书或企业微信机器人的 key，不是钉钉的',
    });
  if (bareToken.test(text)) {
    return {
      value: { url: new URL(`https://${publicHosts[0]}${robotPath}?access_token=${text}`), token: text },
    };
  }
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
    return badCopy({
      en: 'it is neither a URL that begins with https:// nor an access token',
      'zh-CN': '既不是 https:// 开头的地址，也不是 access_token',
    });
  }
  return readUrl(new URL(text), allowedHosts);
}

function readUrl(url: URL, allowedHosts: readonly string[]): Parsed<Webhook> {
  // A URL does not show the port that https has by itself.
  const allowed = [...publicHosts, ...allowedHosts].map((host) => host.toLowerCase().replace(/:443$/, ''));
  const isAllowed = isLoopback(url.hostname) || allowed.includes(url.hostname) || allowed.includes(url.host);
  const chat = isAllowed ? undefined : otherChats.find(([host]) => host.test(url.hostname))?.[1];
  if (chat !== undefined) {
    return badCopy({
      en: `it is a webhook of ${chat} (${url.hostname}), and this action speaks to DingTalk only`,
      'zh-CN': `这是 ${chat} 的 Webhook 地址（${url.hostname}），本 Action 只支持钉钉`,
    });
  }
  if (url.username !== '' || url.password !== '') {
    return problem({
      en: 'it has a user name or password before the host; remove everything between // and @',
      'zh-CN': '主机名前带有用户名或密码，请删除 // 与 @ 之间的内容',
    });
  }
  if (!isAllowed && keyInHost.test(url.host)) {
    return badCopy({
      en: 'there is a token or key where its host should be',
      'zh-CN': '主机名的位置是 access_token 或密钥',
    });
  }
  if (!isAllowed) {
    return problem({
      en: `its host ${url.host} is not DingTalk's (${publicHosts.join(', ')}); if it is your private deployment, name it in allowed-hosts`,
      'zh-CN': `主机 ${url.host} 不是钉钉的（${publicHosts.join('、')}）；如果是专属或私有化部署，请填到 allowed-hosts`,
    });
  }
  if (url.protocol !== 'https:' && !isLoopback(url.hostname)) {
    return problem({
      en: 'it begins with http://, which would expose the access token to the network; write https://',
      'zh-CN': '以 http:// 开头，access_token 会在网络中泄露，请改成 https://',
    });
  }
  if (url.pathname !== robotPath) {
    return badCopy({
      en: `its path is not ${robotPath}, so it is no custom robot's webhook on ${url.host}`,
      'zh-CN': `路径不是 ${robotPath}，不是 ${url.host} 上自定义机器人的 Webhook 地址`,
    });
  }
  const tokens = url.searchParams.getAll('access_token').map((token) => token.trim());
  const [token] = tokens;
  if (token === undefined || token === '') {
    return badCopy({ en: 'it has no access_token', 'zh-CN': '没有 access_token' });
  }
  if (tokens.length > 1) {
    return problem({
      en: 'it has more than one access_token; write one robot per line',
      'zh-CN': '有多个 access_token，请每行填一个机器人',
    });
  }
  if (!tokenInUrl.test(token)) {
    return problem({
      en: 'its access_token has characters other than letters, digits and - . _ ~; perhaps two webhooks are on one line: write one robot per line',
      'zh-CN':
        'access_token 含有字母、数字和 - . _ ~ 以外的字符，可能是两个地址写在了同一行；请每行填一个机器人',
    });
  }

  url.hash = '';
  url.searchParams.set('access_token', token);
  for (const name of ['timestamp', 'sign']) url.searchParams.delete(name);
  return { value: { url, token } };
}
