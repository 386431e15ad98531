/** The table of failures without a reply, by Node's error codes and our own. */
import type { NetworkFailure } from '../runner/ports.js';
import { passing, permanent, silent, type Trouble, unclear } from './trouble.js';

const checkCertificates = [
  "If {host} is yours, or your company's proxy decrypts TLS, put its CA certificate on the runner and name the file in NODE_EXTRA_CA_CERTS. Certificate checks cannot be disabled.",
  '如果 {host} 是自己的主机，或公司代理会解密 TLS，请把 CA 证书放到 runner 上，用 NODE_EXTRA_CA_CERTS 指定。证书校验不能关闭。',
] as const;
const checkNetwork = [
  'Check that the runner may reach {host}: firewall, DNS, and HTTPS_PROXY where there is a proxy.',
  '请检查 runner 能否访问 {host}：防火墙、DNS，以及需要代理时的 HTTPS_PROXY。',
] as const;
const checkLater = [
  'Check the group; if the message is missing, run the job again. If it happens often, check proxies, gateways and firewalls on the way to {host}.',
  '请到群里查看，没有收到时再重新运行这个任务。经常发生时，检查 runner 与 {host} 之间的代理、网关和防火墙。',
] as const;
const checkProxy = [
  'Check the address, user name and password in HTTPS_PROXY, and that the proxy allows DingTalk.',
  '请检查 HTTPS_PROXY 中的地址、用户名和密码，并确认代理允许访问钉钉。',
] as const;

/** The meaning of a code and phase; the first match counts, and an unknown code is judged by its phase. */
const rows: readonly (readonly [RegExp, Trouble])[] = [
  [
    /^STOPPED /,
    unclear(1)(
      'stopped',
      [
        'The runner asked the step to stop before {host} had answered, so it is not known whether the message arrived.',
        '{host} 还没返回，步骤就被 runner 终止了，无法确认消息是否发送成功。',
      ],
      ['Run the job again if the message is needed.', '如需补发，请重新运行这个任务。'],
    ),
  ],
  [
    /^ENOTFOUND /,
    passing(3)(
      'dns-unknown-host',
      ['The name {host} is not known to DNS.', 'DNS 查不到主机名 {host}。'],
      checkNetwork,
    ),
  ],
  [
    /^(EAI_AGAIN|EAI_FAIL|ESERVFAIL|ETIMEOUT) /,
    passing(4)(
      'dns-failure',
      ["The runner's DNS gave no answer for {host}.", 'runner 的 DNS 没有返回 {host} 的解析结果。'],
      checkNetwork,
    ),
  ],
  [
    /^(EMFILE|ENFILE|MODULE_NOT_FOUND) /,
    passing(4)(
      'no-file',
      [
        'The runner could not open a file or a connection for the request to {host} ({code}).',
        'runner 无法为发往 {host} 的请求打开文件或连接（{code}）。',
      ],
      [
        "On a self-hosted runner, allow more open files, and keep the actions' files until the job ends.",
        '自托管 runner 请调大可打开的文件数上限，任务结束前不要清理 Action 的文件。',
      ],
    ),
  ],
  [
    /^ECONNREFUSED /,
    passing(4)('connection-refused', ['{host} refused the connection.', '{host} 拒绝了连接。'], checkNetwork),
  ],
  [
    /^(ENETUNREACH|EHOSTUNREACH|ENETDOWN|EHOSTDOWN|EADDRNOTAVAIL|EACCES|EPERM) /,
    passing(4)(
      'unreachable',
      ['The runner cannot reach {host} ({code}).', 'runner 无法到达 {host}（{code}）。'],
      checkNetwork,
    ),
  ],
  [
    /^PROXY_407 /,
    permanent(
      'proxy-sign-in',
      ['The proxy {host} requires a user name and a password.', '代理 {host} 要求用户名和密码。'],
      checkProxy,
    ),
  ],
  [
    /^PROXY_4\d\d /,
    permanent(
      'proxy-refused',
      [
        'The proxy {host} refused to connect to the robot ({code}).',
        '代理 {host} 拒绝连接机器人（{code}）。',
      ],
      checkProxy,
    ),
  ],
  [
    /^PROXY_ADDRESS /,
    permanent(
      'proxy-address',
      [
        'A proxy is set for {host}, but HTTPS_PROXY (or HTTP_PROXY) is not a valid URL.',
        '访问 {host} 需要代理，但 HTTPS_PROXY（或 HTTP_PROXY）中不是有效的代理地址。',
      ],
      ['Write it as http://proxy.example.com:3128.', '请写成 http://proxy.example.com:3128 的形式。'],
    ),
  ],
  [
    /^PROXY_/,
    passing(4)(
      'proxy-failed',
      ['The proxy {host} could not connect to the robot ({code}).', '代理 {host} 无法连接机器人（{code}）。'],
      checkProxy,
    ),
  ],
  [
    /^TIMEOUT proxy$/,
    passing(4)(
      'proxy-silent',
      [
        'The proxy {host} accepted the connection, but did not answer the request for a tunnel.',
        '代理 {host} 已接受连接，但一直没有响应 CONNECT 请求。',
      ],
      checkProxy,
    ),
  ],
  [
    / proxy$/,
    passing(4)(
      'proxy-closed',
      [
        'The proxy {host} closed the connection instead of opening a tunnel ({code}).',
        '代理 {host} 没有建立隧道就断开了连接（{code}）。',
      ],
      checkProxy,
    ),
  ],
  [
    /^CERT_(HAS_EXPIRED|NOT_YET_VALID) /,
    permanent(
      'tls-expired',
      [
        "The TLS certificate of {host} has expired or isn't valid yet ({code}).",
        '{host} 的 TLS 证书已过期或尚未生效（{code}）。',
      ],
      [
        "Check the runner's clock; if that is right, the certificate must be renewed.",
        '请检查 runner 的时钟；时钟正确时，需要更新证书。',
      ],
    ),
  ],
  [
    /^ERR_TLS_CERT_ALTNAME_INVALID /,
    permanent(
      'tls-name',
      ['The TLS certificate that {host} showed is for another name.', '{host} 的 TLS 证书属于其他域名。'],
      [
        'Check the host of the webhook; another server answers at its address, or a proxy decrypts TLS.',
        '请检查 Webhook 地址的主机名：这个地址上可能是另一台服务器，或者有代理解密了 TLS。',
      ],
    ),
  ],
  [
    /^(\w*SELF_SIGNED_CERT\w*|UNABLE_TO_\w+|CERT_\w+|INVALID_CA|HOSTNAME_MISMATCH) /,
    permanent(
      'tls-untrusted',
      [
        'The runner does not trust the TLS certificate of {host} ({code}).',
        'runner 不信任 {host} 的 TLS 证书（{code}）。',
      ],
      checkCertificates,
    ),
  ],
  [
    /^(EPROTO|ERR_SSL_\w+|ERR_TLS_\w+) /,
    permanent(
      'tls-failed',
      [
        'The TLS handshake with {host} failed ({code}); perhaps it speaks plain HTTP.',
        '{host} 与 runner 的 TLS 协商失败（{code}），可能只支持明文 HTTP。',
      ],
      checkNetwork,
    ),
  ],
  [
    /^HPE_\w+ /,
    unclear(2)(
      'not-http',
      ["{host} answered with something that isn't HTTP ({code}).", '{host} 的返回内容不是 HTTP（{code}）。'],
      checkNetwork,
    ),
  ],
  [
    /^(ETIMEDOUT \w+|TIMEOUT connect)$/,
    passing(4)(
      'timeout-connect',
      ['{host} did not accept the connection in time.', '连接 {host} 超时。'],
      checkNetwork,
    ),
  ],
  [
    /^TIMEOUT tls$/,
    passing(4)(
      'timeout-tls',
      [
        '{host} accepted the connection, but did not answer in the TLS handshake.',
        '{host} 已接受连接，但 TLS 握手一直没有响应。',
      ],
      checkNetwork,
    ),
  ],
  [
    /^TIMEOUT headers$/,
    silent(4)(
      'timeout-answer',
      [
        '{host} got the message, but did not answer in time, so it is not known whether it arrived in the group.',
        '请求已发出，但等待 {host} 返回超时，无法确认消息是否发送成功。',
      ],
      checkLater,
    ),
  ],
  [
    /^TIMEOUT body$/,
    unclear(4)(
      'timeout-in-answer',
      [
        '{host} began to answer, but did not end in time, so it is not known whether the message arrived.',
        '{host} 的返回没有在超时前结束，无法确认消息是否发送成功。',
      ],
      checkLater,
    ),
  ],
  [
    / (connect|tls)$/,
    passing(4)(
      'closed-early',
      [
        'The connection to {host} ended before the message was sent ({code}).',
        '消息还没发出，与 {host} 的连接就断开了（{code}）。',
      ],
      checkNetwork,
    ),
  ],
  [
    / headers$/,
    unclear(4)(
      'closed-unanswered',
      [
        'The connection to {host} ended before it answered ({code}), so it is not known whether the message arrived.',
        '请求已发出，但 {host} 还没返回，连接就断开了（{code}），无法确认消息是否发送成功。',
      ],
      checkLater,
    ),
  ],
];

const closedInAnswer = unclear(4)(
  'closed-in-answer',
  [
    'The connection to {host} ended in the middle of its answer ({code}), so it is not known whether the message arrived.',
    '{host} 返回到一半，连接就断开了（{code}），无法确认消息是否发送成功。',
  ],
  checkLater,
);

/** The trouble that a failure means. */
export function troubleOfFailure({ code, phase }: NetworkFailure): Trouble {
  const key = `${code} ${phase}`;
  return rows.find(([pattern]) => pattern.test(key))?.[1] ?? closedInAnswer;
}
