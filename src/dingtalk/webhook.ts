import type { DeliveryInputs } from '../inputs/inputs.js';
import type { Parsed } from '../inputs/parsers.js';
import { isLoopback } from '../network/proxy-choice.js';
import type { Robot } from './delivery.js';

/** Which signing key belongs to which webhook. Pure. */

/**
 * Matches each webhook with its signing key.
 *
 * @returns the robots, and what is wrong, in sentences that hold no secret
 */
export function matchRobots({ webhooks, signingKeys: keys, allowedHosts }: DeliveryInputs): {
  readonly robots: readonly Robot[];
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  if (keys.length > 1 && keys.length !== webhooks.length) {
    const robots = webhooks.length === 1 ? '1 robot' : `${webhooks.length} robots`;
    problems.push(
      `secret: there are ${keys.length} keys for ${robots}; give one for all, or one a line in the order of webhook, - for none`,
    );
  }
  keys.forEach((key, index) => {
    if (key === '-' || /^SEC\S+$/.test(key)) return;
    problems.push(
      `secret: line ${index + 1} doesn't start with SEC; copy the whole signing key from the robot's page (加签)`,
    );
  });
  const robots = webhooks.flatMap((line, index): readonly Robot[] => {
    const number = index + 1;
    const parsed = parseWebhook(line, allowedHosts);
    if ('problems' in parsed) {
      problems.push(...parsed.problems.map((problem) => `webhook: line ${number}: ${problem}`));
      return [];
    }
    const key = keys.length === 1 ? keys[0] : keys[index];
    return [{ number, ...parsed.value, ...(key !== undefined && key !== '-' && { secret: key }) }];
  });
  const twin = robots.find(({ token }, index) => robots.findIndex((other) => other.token === token) < index);
  if (twin) problems.push(`webhook: line ${twin.number} names a robot that stands there already`);
  return { robots, problems };
}

/** The grammar of one line of the `webhook` input. A problem's text never holds any of the value but a host's name. */

export interface Webhook {
  /** The robot's address with its access token, without an old timestamp and signature. */
  readonly url: URL;
  readonly token: string;
}

const PUBLIC_HOSTS: readonly string[] = ['oapi.dingtalk.com', 'oapi.dingtalk.io'];
const PATH = '/robot/send';

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

const WHERE_TO_FIND =
  'copy the webhook URL in DingTalk from the group settings, Bot (机器人), your custom robot, into the secret again';

/** A bare access token: 64 hex digits in practice. Without dots, slashes and dashes, so no host, path or UUID passes. */
const TOKEN = /^\w{16,}$/;
/** What a token can consist of in an address without being encoded. Source: RFC 3986, unreserved characters. */
const TOKEN_IN_URL = /^[\w.~-]+$/;
const SIGNING_KEY = /^SEC[0-9a-f]{32,}$/i;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** What of a host's name may be a token, or another chat's key: longer words have no host. */
const KEY_IN_HOST = /\w{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
/** Marks that come along when people copy a URL out of a document or a chat. */
const WRAPPING = /^[\s"'`<“”‘’]+|[\s"'`>“”‘’,;]+$/g;

const problem = (text: string): Parsed<never> => ({ problems: [text] });

/**
 * Reads a webhook: the robot's URL, or its access token alone, which stands for the robot of that
 * token on oapi.dingtalk.com.
 *
 * @param line blanks, quotes and angle brackets around it don't count
 * @param allowedHosts hosts of private deployments, each with or without a port
 */
export function parseWebhook(line: string, allowedHosts: readonly string[]): Parsed<Webhook> {
  const text = line.replace(WRAPPING, '');
  if (SIGNING_KEY.test(text)) {
    return problem('it is a signing key (SEC…), which belongs into the input secret; the webhook is a URL');
  }
  if (UUID.test(text)) return problem('it is a UUID, the key of a Feishu or WeCom robot, not of DingTalk');
  if (TOKEN.test(text)) {
    return { value: { url: new URL(`https://${PUBLIC_HOSTS[0]}${PATH}?access_token=${text}`), token: text } };
  }
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
    return problem(`it is neither a URL that begins with https:// nor an access token; ${WHERE_TO_FIND}`);
  }
  return readUrl(new URL(text), allowedHosts);
}

function readUrl(url: URL, allowedHosts: readonly string[]): Parsed<Webhook> {
  const allowed = [...PUBLIC_HOSTS, ...allowedHosts].map((host) => host.toLowerCase());
  const isAllowed = isLoopback(url.hostname) || allowed.includes(url.hostname) || allowed.includes(url.host);
  const chat = isAllowed ? undefined : otherChats.find(([host]) => host.test(url.hostname))?.[1];
  if (chat !== undefined) {
    return problem(
      `it is a webhook of ${chat} (${url.hostname}), and this action speaks to DingTalk only; ${WHERE_TO_FIND}`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    return problem('it holds a user name or password before the host; remove everything between // and @');
  }
  if (!isAllowed && KEY_IN_HOST.test(url.host)) {
    return problem(`there is a token or key where its host should stand; ${WHERE_TO_FIND}`);
  }
  if (!isAllowed) {
    return problem(
      `its host ${url.host} is not DingTalk's (${PUBLIC_HOSTS.join(', ')}); if it is your private deployment, name it in allowed-hosts`,
    );
  }
  if (url.protocol !== 'https:' && !isLoopback(url.hostname)) {
    return problem(
      'it begins with http://, which would show the access token to the network; write https://',
    );
  }
  if (url.pathname !== PATH) {
    return problem(
      `its path is not ${PATH}, so it is no custom robot's webhook on ${url.host}; ${WHERE_TO_FIND}`,
    );
  }
  const tokens = url.searchParams.getAll('access_token').map((token) => token.trim());
  const [token] = tokens;
  if (token === undefined || token === '') return problem(`it has no access_token; ${WHERE_TO_FIND}`);
  if (tokens.length > 1) return problem('it has more than one access_token; write one robot a line');
  if (!TOKEN_IN_URL.test(token)) {
    return problem(
      'its access_token holds more than letters, digits and - . _ ~, as that of two webhooks on one line does; write one robot a line',
    );
  }

  url.hash = '';
  url.searchParams.set('access_token', token);
  for (const name of ['timestamp', 'sign']) url.searchParams.delete(name);
  return { value: { url, token } };
}
