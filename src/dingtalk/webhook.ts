/**
 * Reads the lines of the input `webhook`, and matches each with its signing key. Pure. The text of a problem contains
 * nothing of the value but the name of a host.
 */
import type { DeliveryInputs } from '../inputs/inputs.js';
import type { Parsed } from '../inputs/parsers.js';
import { isLoopback } from '../network/proxy-choice.js';
import type { Robot } from './delivery.js';

/**
 * Matches each webhook with its signing key.
 *
 * @returns the robots, and the problems, in sentences that contain no secret
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

const whereToFind =
  'copy the webhook URL in DingTalk from the group settings, Bot (机器人), your custom robot, into the secret again';

/** An access token alone: 64 hex digits in practice. Without dots, slashes and hyphens, so no host, path or UUID matches. */
const bareToken = /^\w{16,}$/;
/** The characters of a token in a URL. Source: RFC 3986, unreserved characters. */
const tokenInUrl = /^[\w.~-]+$/;
const signingKey = /^SEC[0-9a-f]{32,}$/i;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A part of a host name that may be a token, or the key of another chat: no host has a word of this length. */
const keyInHost = /\w{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
/** Marks around a URL that was copied from a document or a chat. */
const wrapping = /^[\s"'`<“”‘’]+|[\s"'`>“”‘’,;]+$/g;

const problem = (text: string): Parsed<never> => ({ problems: [text] });

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
    return problem('it is a signing key (SEC…), which belongs into the input secret; the webhook is a URL');
  }
  if (uuid.test(text)) return problem('it is a UUID, the key of a Feishu or WeCom robot, not of DingTalk');
  if (bareToken.test(text)) {
    return {
      value: { url: new URL(`https://${publicHosts[0]}${robotPath}?access_token=${text}`), token: text },
    };
  }
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
    return problem(`it is neither a URL that begins with https:// nor an access token; ${whereToFind}`);
  }
  return readUrl(new URL(text), allowedHosts);
}

function readUrl(url: URL, allowedHosts: readonly string[]): Parsed<Webhook> {
  const allowed = [...publicHosts, ...allowedHosts].map((host) => host.toLowerCase());
  const isAllowed = isLoopback(url.hostname) || allowed.includes(url.hostname) || allowed.includes(url.host);
  const chat = isAllowed ? undefined : otherChats.find(([host]) => host.test(url.hostname))?.[1];
  if (chat !== undefined) {
    return problem(
      `it is a webhook of ${chat} (${url.hostname}), and this action speaks to DingTalk only; ${whereToFind}`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    return problem('it holds a user name or password before the host; remove everything between // and @');
  }
  if (!isAllowed && keyInHost.test(url.host)) {
    return problem(`there is a token or key where its host should stand; ${whereToFind}`);
  }
  if (!isAllowed) {
    return problem(
      `its host ${url.host} is not DingTalk's (${publicHosts.join(', ')}); if it is your private deployment, name it in allowed-hosts`,
    );
  }
  if (url.protocol !== 'https:' && !isLoopback(url.hostname)) {
    return problem(
      'it begins with http://, which would show the access token to the network; write https://',
    );
  }
  if (url.pathname !== robotPath) {
    return problem(
      `its path is not ${robotPath}, so it is no custom robot's webhook on ${url.host}; ${whereToFind}`,
    );
  }
  const tokens = url.searchParams.getAll('access_token').map((token) => token.trim());
  const [token] = tokens;
  if (token === undefined || token === '') return problem(`it has no access_token; ${whereToFind}`);
  if (tokens.length > 1) return problem('it has more than one access_token; write one robot a line');
  if (!tokenInUrl.test(token)) {
    return problem(
      'its access_token holds more than letters, digits and - . _ ~, as that of two webhooks on one line does; write one robot a line',
    );
  }

  url.hash = '';
  url.searchParams.set('access_token', token);
  for (const name of ['timestamp', 'sign']) url.searchParams.delete(name);
  return { value: { url, token } };
}
