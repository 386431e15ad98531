/** Replies without an errcode: how each looks, and what most likely sent it. */
import { limited, passing, permanent, type Trouble, unclear } from '../network/trouble.js';

const checkWay = [
  'Check proxies, gateways and firewalls between the runner and {host}.',
  '请检查 runner 与 {host} 之间的代理、网关和防火墙。',
] as const;
const checkHost = [
  'Check that the host of the webhook is right, and proxies or gateways on the way to {host}.',
  '请检查 Webhook 地址的主机名，以及 runner 与 {host} 之间的代理和网关。',
] as const;

export const redirect = permanent(
  'redirect',
  [
    '{host} redirected to {target} (HTTP {status}). Redirects are not followed, for they could take the message and the token elsewhere.',
    '{host} 要求重定向到 {target}（HTTP {status}）。为防止消息和 access_token 外泄，没有跳转。',
  ],
  checkHost,
);

/** The meaning of each HTTP status, exact ones first; redirects have a row of their own. */
export const troublesByStatus: readonly (readonly [RegExp, Trouble])[] = [
  [
    /^40[13]$/,
    permanent(
      'http-forbidden',
      [
        '{host} answered HTTP {status}: a gateway blocked the request.',
        '{host} 返回 HTTP {status}：请求被网关拦截。',
      ],
      checkWay,
    ),
  ],
  [
    /^404$/,
    permanent(
      'http-not-found',
      [
        '{host} answered HTTP 404: there is no robot at this address.',
        '{host} 返回 HTTP 404：这个地址上没有机器人。',
      ],
      checkHost,
    ),
  ],
  [
    /^408$/,
    passing(4)(
      'http-timeout',
      [
        '{host} answered HTTP 408: the request reached it too slowly.',
        '{host} 返回 HTTP 408：请求传输超时。',
      ],
      checkWay,
    ),
  ],
  [
    /^413$/,
    permanent(
      'http-too-large',
      [
        '{host} answered HTTP 413: the message is too large for a gateway.',
        '{host} 返回 HTTP 413：消息超过网关的大小限制。',
      ],
      ['Shorten `content`, `template` or `payload`.', '请缩短 `content`、`template` 或 `payload`。'],
    ),
  ],
  [
    /^429$/,
    limited(
      'http-rate-limit',
      [
        '{host} answered HTTP 429: too many requests come from this network.',
        '{host} 返回 HTTP 429：来自这个网络的请求过多。',
      ],
      [
        'Send less: one message for each run (a last job with `needs`), or a narrower `execution-timing`.',
        '请少发消息：让带 `needs` 的最后一个任务统一通知，一次运行只发一条，或者减少 `execution-timing` 的值。',
      ],
    ),
  ],
  [
    /^4\d\d$/,
    permanent(
      'http-refused',
      ['{host} refused the request with HTTP {status}.', '{host} 返回 HTTP {status}，拒绝了请求。'],
      checkHost,
    ),
  ],
  [
    /^503$/,
    passing(4)(
      'http-unavailable',
      ['{host} answered HTTP 503: it is not available now.', '{host} 返回 HTTP 503：服务暂不可用。'],
      ['Run the job again later.', '请稍后重新运行这个任务。'],
    ),
  ],
  [
    /^5\d\d$/,
    unclear(4)(
      'http-server-error',
      [
        '{host} answered HTTP {status}: the host, or a gateway in front of it, failed.',
        '{host} 返回 HTTP {status}：主机或前面的网关出现故障。',
      ],
      ['Run the job again later.', '请稍后重新运行这个任务。'],
    ),
  ],
];

export const unexpected = unclear(2)(
  'http-unexpected',
  [
    '{host} answered HTTP {status}, which no robot does.',
    '{host} 返回 HTTP {status}，不像是钉钉机器人的返回。',
  ],
  checkHost,
);

export const punish = limited(
  'punish',
  [
    "DingTalk's gateway refused the request as abuse: too many come from the runner's address.",
    '请求被钉钉网关拦截：runner 所在 IP 的请求过于频繁。',
  ],
  [
    'Send less, or use a self-hosted runner whose address you share with nobody.',
    '请少发消息，或使用有独立 IP 的自托管 runner。',
  ],
);

/** No robot's reply is that long. */
export const tooMuch = unclear(1)(
  'reply-too-large',
  [
    '{host} answered with more than 64 KiB, which no robot does.',
    '{host} 的返回超过 64 KiB，不像是钉钉机器人的返回。',
  ],
  checkHost,
);

export const empty = unclear(3)(
  'reply-empty',
  [
    '{host} answered HTTP {status} with an empty body, so it is not known whether the message arrived.',
    '{host} 返回 HTTP {status}，但内容为空，无法确认消息是否发送成功。',
  ],
  checkWay,
);

export const html = unclear(2)(
  'reply-html',
  [
    '{host} answered with a web page instead of JSON: a sign-in page, a proxy or a gateway answered in its place.',
    '{host} 返回的是网页，不是 JSON：可能是登录页，或代理、网关的页面。',
  ],
  checkWay,
);

export const notJson = unclear(3)(
  'reply-not-json',
  [
    '{host} answered with something that is not whole JSON, so it is not known whether the message arrived.',
    '{host} 的返回内容不是完整的 JSON，无法确认消息是否发送成功。',
  ],
  checkWay,
);

export const noErrcode = unclear(3)(
  'reply-no-errcode',
  [
    "{host} answered with JSON that isn't a robot's: it has no errcode.",
    '{host} 返回的 JSON 里没有 errcode，不是钉钉机器人的返回。',
  ],
  checkHost,
);
