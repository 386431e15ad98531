"use strict";
exports.id = 703;
exports.ids = [703];
exports.modules = {

/***/ 2703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./build/src/json.js
var src_json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/network/trouble.js
var trouble = __webpack_require__(8759);
;// CONCATENATED MODULE: ./build/src/network/failures.js

const checkCertificates = [
    "If {host} is yours, or your company's proxy decrypts TLS, put its CA certificate on the runner and name the file in NODE_EXTRA_CA_CERTS. Certificate checks cannot be disabled.",
    '如果 {host} 是自己的主机，或公司代理会解密 TLS，请把 CA 证书放到 runner 上，用 NODE_EXTRA_CA_CERTS 指定。证书校验不能关闭。',
];
const checkNetwork = [
    'Check that the runner may reach {host}: firewall, DNS, and HTTPS_PROXY where there is a proxy.',
    '请检查 runner 能否访问 {host}：防火墙、DNS，以及需要代理时的 HTTPS_PROXY。',
];
const checkLater = [
    'Check the group; if the message is missing, run the job again. If it happens often, check proxies, gateways and firewalls on the way to {host}.',
    '请到群里查看，没有收到时再重新运行这个任务。经常发生时，检查 runner 与 {host} 之间的代理、网关和防火墙。',
];
const checkProxy = [
    'Check the address, user name and password in HTTPS_PROXY, and that the proxy allows DingTalk.',
    '请检查 HTTPS_PROXY 中的地址、用户名和密码，并确认代理允许访问钉钉。',
];
const rows = [
    [
        /^STOPPED /,
        (0,trouble/* unclear */.lD)(1)('stopped', [
            'The runner asked the step to stop before {host} had answered, so it is not known whether the message arrived.',
            '{host} 还没返回，步骤就被 runner 终止了，无法确认消息是否发送成功。',
        ], ['Run the job again if the message is needed.', '如需补发，请重新运行这个任务。']),
    ],
    [
        /^ENOTFOUND /,
        (0,trouble/* passing */.qO)(3)('dns-unknown-host', ['The name {host} is not known to DNS.', 'DNS 查不到主机名 {host}。'], checkNetwork),
    ],
    [
        /^(EAI_AGAIN|EAI_FAIL|ESERVFAIL|ETIMEOUT) /,
        (0,trouble/* passing */.qO)(4)('dns-failure', ["The runner's DNS gave no answer for {host}.", 'runner 的 DNS 没有返回 {host} 的解析结果。'], checkNetwork),
    ],
    [
        /^(EMFILE|ENFILE|MODULE_NOT_FOUND) /,
        (0,trouble/* passing */.qO)(4)('no-file', [
            'The runner could not open a file or a connection for the request to {host} ({code}).',
            'runner 无法为发往 {host} 的请求打开文件或连接（{code}）。',
        ], [
            "On a self-hosted runner, allow more open files, and keep the actions' files until the job ends.",
            '自托管 runner 请调大可打开的文件数上限，任务结束前不要清理 Action 的文件。',
        ]),
    ],
    [
        /^ECONNREFUSED /,
        (0,trouble/* passing */.qO)(4)('connection-refused', ['{host} refused the connection.', '{host} 拒绝了连接。'], checkNetwork),
    ],
    [
        /^(ENETUNREACH|EHOSTUNREACH|ENETDOWN|EHOSTDOWN|EADDRNOTAVAIL|EACCES|EPERM) /,
        (0,trouble/* passing */.qO)(4)('unreachable', ['The runner cannot reach {host} ({code}).', 'runner 无法到达 {host}（{code}）。'], checkNetwork),
    ],
    [
        /^PROXY_407 /,
        (0,trouble/* permanent */.Fy)('proxy-sign-in', ['The proxy {host} requires a user name and a password.', '代理 {host} 要求用户名和密码。'], checkProxy),
    ],
    [
        /^PROXY_4\d\d /,
        (0,trouble/* permanent */.Fy)('proxy-refused', [
            'The proxy {host} refused to connect to the robot ({code}).',
            '代理 {host} 拒绝连接机器人（{code}）。',
        ], checkProxy),
    ],
    [
        /^PROXY_ADDRESS /,
        (0,trouble/* permanent */.Fy)('proxy-address', [
            'A proxy is set for {host}, but HTTPS_PROXY (or HTTP_PROXY) is not a valid URL.',
            '访问 {host} 需要代理，但 HTTPS_PROXY（或 HTTP_PROXY）中不是有效的代理地址。',
        ], ['Write it as http://proxy.example.com:3128.', '请写成 http://proxy.example.com:3128 的形式。']),
    ],
    [
        /^PROXY_/,
        (0,trouble/* passing */.qO)(4)('proxy-failed', ['The proxy {host} could not connect to the robot ({code}).', '代理 {host} 无法连接机器人（{code}）。'], checkProxy),
    ],
    [
        /^TIMEOUT proxy$/,
        (0,trouble/* passing */.qO)(4)('proxy-silent', [
            'The proxy {host} accepted the connection, but did not answer the request for a tunnel.',
            '代理 {host} 已接受连接，但一直没有响应 CONNECT 请求。',
        ], checkProxy),
    ],
    [
        / proxy$/,
        (0,trouble/* passing */.qO)(4)('proxy-closed', [
            'The proxy {host} closed the connection instead of opening a tunnel ({code}).',
            '代理 {host} 没有建立隧道就断开了连接（{code}）。',
        ], checkProxy),
    ],
    [
        /^CERT_(HAS_EXPIRED|NOT_YET_VALID) /,
        (0,trouble/* permanent */.Fy)('tls-expired', [
            "The TLS certificate of {host} has expired or isn't valid yet ({code}).",
            '{host} 的 TLS 证书已过期或尚未生效（{code}）。',
        ], [
            "Check the runner's clock; if that is right, the certificate must be renewed.",
            '请检查 runner 的时钟；时钟正确时，需要更新证书。',
        ]),
    ],
    [
        /^ERR_TLS_CERT_ALTNAME_INVALID /,
        (0,trouble/* permanent */.Fy)('tls-name', ['The TLS certificate that {host} showed is for another name.', '{host} 的 TLS 证书属于其他域名。'], [
            'Check the host of the webhook; another server answers at its address, or a proxy decrypts TLS.',
            '请检查 Webhook 地址的主机名：这个地址上可能是另一台服务器，或者有代理解密了 TLS。',
        ]),
    ],
    [
        /^(\w*SELF_SIGNED_CERT\w*|UNABLE_TO_\w+|CERT_\w+|INVALID_CA|HOSTNAME_MISMATCH) /,
        (0,trouble/* permanent */.Fy)('tls-untrusted', [
            'The runner does not trust the TLS certificate of {host} ({code}).',
            'runner 不信任 {host} 的 TLS 证书（{code}）。',
        ], checkCertificates),
    ],
    [
        /^(EPROTO|ERR_SSL_\w+|ERR_TLS_\w+) /,
        (0,trouble/* permanent */.Fy)('tls-failed', [
            'The TLS handshake with {host} failed ({code}); perhaps it speaks plain HTTP.',
            '{host} 与 runner 的 TLS 协商失败（{code}），可能只支持明文 HTTP。',
        ], checkNetwork),
    ],
    [
        /^HPE_\w+ /,
        (0,trouble/* unclear */.lD)(2)('not-http', ["{host} answered with something that isn't HTTP ({code}).", '{host} 的返回内容不是 HTTP（{code}）。'], checkNetwork),
    ],
    [
        /^(ETIMEDOUT \w+|TIMEOUT connect)$/,
        (0,trouble/* passing */.qO)(4)('timeout-connect', ['{host} did not accept the connection in time.', '连接 {host} 超时。'], checkNetwork),
    ],
    [
        /^TIMEOUT tls$/,
        (0,trouble/* passing */.qO)(4)('timeout-tls', [
            '{host} accepted the connection, but did not answer in the TLS handshake.',
            '{host} 已接受连接，但 TLS 握手一直没有响应。',
        ], checkNetwork),
    ],
    [
        /^TIMEOUT headers$/,
        (0,trouble/* silent */.Ku)(4)('timeout-answer', [
            '{host} got the message, but did not answer in time, so it is not known whether it arrived in the group.',
            '请求已发出，但等待 {host} 返回超时，无法确认消息是否发送成功。',
        ], checkLater),
    ],
    [
        /^TIMEOUT body$/,
        (0,trouble/* unclear */.lD)(4)('timeout-in-answer', [
            '{host} began to answer, but did not end in time, so it is not known whether the message arrived.',
            '{host} 的返回没有在超时前结束，无法确认消息是否发送成功。',
        ], checkLater),
    ],
    [
        / (connect|tls)$/,
        (0,trouble/* passing */.qO)(4)('closed-early', [
            'The connection to {host} ended before the message was sent ({code}).',
            '消息还没发出，与 {host} 的连接就断开了（{code}）。',
        ], checkNetwork),
    ],
    [
        / headers$/,
        (0,trouble/* unclear */.lD)(4)('closed-unanswered', [
            'The connection to {host} ended before it answered ({code}), so it is not known whether the message arrived.',
            '请求已发出，但 {host} 还没返回，连接就断开了（{code}），无法确认消息是否发送成功。',
        ], checkLater),
    ],
];
const closedInAnswer = (0,trouble/* unclear */.lD)(4)('closed-in-answer', [
    'The connection to {host} ended in the middle of its answer ({code}), so it is not known whether the message arrived.',
    '{host} 返回到一半，连接就断开了（{code}），无法确认消息是否发送成功。',
], checkLater);
function troubleOfFailure({ code, phase }) {
    const key = `${code} ${phase}`;
    return rows.find(([pattern]) => pattern.test(key))?.[1] ?? closedInAnswer;
}

// EXTERNAL MODULE: ./build/src/dingtalk/delivery.js
var delivery = __webpack_require__(1390);
;// CONCATENATED MODULE: ./build/src/dingtalk/error-codes.js

const copyWebhook = [
    'Copy the webhook URL again in DingTalk (group settings, Bot, your custom robot) into the secret that `webhook` reads.',
    '请打开 群设置 > 机器人，找到这个自定义机器人，重新复制 Webhook 地址，更新到 `webhook` 所用的 secret。',
];
const rateLimit = (0,trouble/* limited */.TJ)('rate-limit', [
    'DingTalk refused the message: this robot got more than 20 messages in a minute and is closed for about 10 minutes.',
    '消息被钉钉限流：这个机器人 1 分钟内超过 20 条，约 10 分钟后恢复。',
], [
    'Send less: failures and repairs only (`execution-timing: failure, fixed`), and one message for each run (a last job with `needs`). Or add more robots of the group with `delivery: any`.',
    '请少发消息：只发失败和恢复（`execution-timing: failure, fixed`），并让带 `needs` 的最后一个任务统一通知，一次运行只发一条。也可以在群里多加几个机器人并设置 `delivery: any`。',
]);
const quota = (0,trouble/* permanent */.Fy)('quota', [
    "DingTalk refused the message: the organisation's monthly quota for webhooks, or this robot's own cap, is used up.",
    '消息被钉钉拒绝：企业本月的 Webhook 调用额度已用完，或者这个机器人达到了上限。',
], [
    'Send less: failures and repairs only (`execution-timing: failure, fixed`), one message for each run (a last job with `needs`), or one digest for many repositories. An administrator can buy a larger quota, or raise the cap of the robot.',
    '请少发消息：只发失败和恢复（`execution-timing: failure, fixed`），并让带 `needs` 的最后一个任务统一通知，一次运行只发一条；仓库多时改发汇总（digest）。管理员也可以购买额度包，或调高机器人的上限。',
]);
const tokenUnknown = (0,trouble/* permanent */.Fy)('token-unknown', [
    "DingTalk doesn't know this access token: the robot was deleted, its webhook was reset, or the URL was mistyped.",
    'access_token 无效：机器人已被删除、Webhook 地址已重置，或地址填错了。',
], copyWebhook);
const tooLong = (0,trouble/* permanent */.Fy)('too-long', ['DingTalk refused the message: it is larger than 20,000 bytes.', '消息被钉钉拒绝：超过 20000 字节。'], ['Shorten `content`, `template` or `payload`.', '请缩短 `content`、`template` 或 `payload`。']);
const wrongCall = (0,trouble/* permanent */.Fy)('wrong-call', [
    'DingTalk could not read the request, so something between the runner and DingTalk changed it, or the host is no DingTalk robot.',
    '钉钉无法解析请求：请求在 runner 与钉钉之间被改动，或者这个主机不是钉钉机器人。',
], [
    'Check proxies and gateways on the way to {host}; the request must arrive as a POST of JSON.',
    '请检查 runner 与 {host} 之间的代理和网关：请求方法应为 POST，请求体应为 JSON。',
]);
const unsafe = (0,trouble/* permanent */.Fy)('unsafe-content', [
    "DingTalk's content check refused a text, link or picture of the message.",
    '消息没有通过钉钉的内容安全检查：文字、链接或图片有问题。',
], [
    'Remove what it objects to from `title`, `content`, `template` or `payload`, or show fewer `fields`.',
    '请从 `title`、`content`、`template` 或 `payload` 中去掉相关内容，或减少 `fields`。',
]);
const busy = (tries) => (0,trouble/* passing */.qO)(tries)('busy', ['DingTalk is busy or has an internal error.', '钉钉系统繁忙，或钉钉自身出现异常。'], ['Run the job again later.', '请稍后重新运行这个任务。']);
const codes = new Map([
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
        (0,trouble/* permanent */.Fy)('group-dissolved', ["The robot's group was dissolved.", '机器人所在的群已解散。'], [
            "Create a robot in another group and put its URL into the secret that `webhook` reads, or remove this robot's line.",
            '请在其他群添加机器人，并更新 `webhook` 所用的 secret，或者删除这个机器人所在的行。',
        ]),
    ],
    [
        400102,
        (0,trouble/* permanent */.Fy)('robot-disabled', ['The robot is disabled.', '机器人已停用。'], ['Enable it in DingTalk (group settings, Bot).', '请打开 群设置 > 机器人，启用这个机器人。']),
    ],
    [
        400106,
        (0,trouble/* permanent */.Fy)('robot-removed', ['The robot is no longer in the group.', '机器人已不在群内。'], copyWebhook),
    ],
    [40035, wrongCall],
    [43002, wrongCall],
    [43004, wrongCall],
    [404, wrongCall],
    [
        400105,
        (0,trouble/* permanent */.Fy)('message-type', ["DingTalk doesn't know this type of message.", '钉钉不支持这种消息类型。'], [
            'Give `payload` a msgtype of text, link, markdown, actionCard or feedCard.',
            '`payload` 的 msgtype 应为 text、link、markdown、actionCard 或 feedCard。',
        ]),
    ],
    [430101, unsafe],
    [430102, unsafe],
    [430103, unsafe],
    [430104, unsafe],
    [101002, tooLong],
    [460101, tooLong],
]);
const fieldCode = /^400[2-6]0\d$/;
const missingField = (0,trouble/* permanent */.Fy)('missing-field', [
    'DingTalk refused the message: a required field is missing, empty or of a wrong form.',
    '消息被钉钉拒绝：必填字段缺失、为空或格式不正确。',
], [
    "Compare `payload` with DingTalk's documentation of this message type; the robot's words name the field.",
    '请对照钉钉文档检查 `payload`，出错的字段见钉钉返回的 errmsg。',
]);
const whereKeyIs = [
    "Copy the whole key (SEC…) from the robot's page in DingTalk (Security Settings, Additional Signature, 加签) into `secret`; write several keys one per line, in the order of `webhook`.",
    '请打开 群设置 > 机器人，复制“加签”下面的完整密钥（SEC…），填到 `secret`；多个密钥按 `webhook` 的顺序每行一个。',
];
const unsigned = (0,trouble/* permanent */.Fy)('no-signature', [
    'The robot demands a signature, and the input secret has no key for it.',
    '机器人开启了加签，但 secret 参数没有填密钥。',
], whereKeyIs);
const refusals = [
    [
        /关键词不匹配|keywords? not in content/i,
        (0,trouble/* permanent */.Fy)('keyword', ["The message contains none of the robot's custom keywords.", '消息中不包含机器人的自定义关键词。'], [
            "Put the robot's keyword into `keyword`, exactly as DingTalk shows it; upper and lower case count.",
            '请把机器人的关键词填到 `keyword`，与钉钉中的一字不差，区分大小写。',
        ]),
    ],
    [
        /签名不匹配|sign not match/i,
        (0,trouble/* permanent */.Fy)('signature', [
            "The signature doesn't match: the signing key is incomplete, wrong, or that of another robot.",
            '签名不匹配：加签密钥不完整、填错，或者用了其他机器人的密钥。',
        ], whereKeyIs),
    ],
    [
        /签名过期|invalid timestamp/i,
        (0,trouble/* permanent */.Fy)('clock', [
            "The signature's time differs from DingTalk's by more than an hour: the runner's clock is wrong.",
            '签名时间与钉钉相差 1 小时以上：runner 的时钟不准。',
        ], ["Set the runner's clock (NTP).", '请校准 runner 的时钟（NTP）。']),
    ],
    [
        /不在白名单|not in whitelist/i,
        (0,trouble/* permanent */.Fy)('address', [
            "The runner's IP address is not in the robot's list of allowed ranges.",
            'runner 的 IP 不在机器人的 IP 白名单内。',
        ], [
            'Secure the robot by a signature or keyword instead, since hosted runners change their address, or use a self-hosted runner with a fixed one.',
            'GitHub 托管的 runner 没有固定 IP，请改用加签或自定义关键词，或使用 IP 固定的自托管 runner。',
        ]),
    ],
];
const refused = (0,trouble/* permanent */.Fy)('security', ["The robot's security settings refused the message.", '消息不符合机器人的安全设置。'], [
    'Compare `keyword` and `secret` with the security settings of the robot in DingTalk.',
    '请对照钉钉中机器人的安全设置检查 `keyword` 和 `secret`。',
]);
const unknownCode = (0,trouble/* permanent */.Fy)('unknown-code', ['DingTalk refused the message with error {errcode}.', '消息被钉钉拒绝，错误码 {errcode}。'], [
    "Look up the code in DingTalk's documentation (errors of custom robots).",
    '请在钉钉文档的自定义机器人错误码中查询。',
]);
function knownTrouble(errcode, errmsg) {
    if (/webhook over limit/i.test(errmsg))
        return quota;
    if (errcode === 310000)
        return refusals.find(([wording]) => wording.test(errmsg))?.[1] ?? refused;
    return codes.get(errcode) ?? (fieldCode.test(String(errcode)) ? missingField : undefined);
}

;// CONCATENATED MODULE: ./build/src/dingtalk/http-replies.js

const checkWay = [
    'Check proxies, gateways and firewalls between the runner and {host}.',
    '请检查 runner 与 {host} 之间的代理、网关和防火墙。',
];
const checkHost = [
    'Check that the host of the webhook is right, and proxies or gateways on the way to {host}.',
    '请检查 Webhook 地址的主机名，以及 runner 与 {host} 之间的代理和网关。',
];
const redirect = (0,trouble/* permanent */.Fy)('redirect', [
    '{host} redirected to {target} (HTTP {status}). Redirects are not followed, for they could take the message and the token elsewhere.',
    '{host} 要求重定向到 {target}（HTTP {status}）。为防止消息和 access_token 外泄，没有跳转。',
], checkHost);
const troublesByStatus = [
    [
        /^40[13]$/,
        (0,trouble/* permanent */.Fy)('http-forbidden', [
            '{host} answered HTTP {status}: a gateway blocked the request.',
            '{host} 返回 HTTP {status}：请求被网关拦截。',
        ], checkWay),
    ],
    [
        /^404$/,
        (0,trouble/* permanent */.Fy)('http-not-found', [
            '{host} answered HTTP 404: there is no robot at this address.',
            '{host} 返回 HTTP 404：这个地址上没有机器人。',
        ], checkHost),
    ],
    [
        /^408$/,
        (0,trouble/* passing */.qO)(4)('http-timeout', [
            '{host} answered HTTP 408: the request reached it too slowly.',
            '{host} 返回 HTTP 408：请求传输超时。',
        ], checkWay),
    ],
    [
        /^413$/,
        (0,trouble/* permanent */.Fy)('http-too-large', [
            '{host} answered HTTP 413: the message is too large for a gateway.',
            '{host} 返回 HTTP 413：消息超过网关的大小限制。',
        ], ['Shorten `content`, `template` or `payload`.', '请缩短 `content`、`template` 或 `payload`。']),
    ],
    [
        /^429$/,
        (0,trouble/* limited */.TJ)('http-rate-limit', [
            '{host} answered HTTP 429: too many requests come from this network.',
            '{host} 返回 HTTP 429：来自这个网络的请求过多。',
        ], [
            'Send less: one message for each run (a last job with `needs`), or a narrower `execution-timing`.',
            '请少发消息：让带 `needs` 的最后一个任务统一通知，一次运行只发一条，或者减少 `execution-timing` 的值。',
        ]),
    ],
    [
        /^4\d\d$/,
        (0,trouble/* permanent */.Fy)('http-refused', ['{host} refused the request with HTTP {status}.', '{host} 返回 HTTP {status}，拒绝了请求。'], checkHost),
    ],
    [
        /^503$/,
        (0,trouble/* passing */.qO)(4)('http-unavailable', ['{host} answered HTTP 503: it is not available now.', '{host} 返回 HTTP 503：服务暂不可用。'], ['Run the job again later.', '请稍后重新运行这个任务。']),
    ],
    [
        /^5\d\d$/,
        (0,trouble/* unclear */.lD)(4)('http-server-error', [
            '{host} answered HTTP {status}: the host, or a gateway in front of it, failed.',
            '{host} 返回 HTTP {status}：主机或前面的网关出现故障。',
        ], ['Run the job again later.', '请稍后重新运行这个任务。']),
    ],
];
const unexpected = (0,trouble/* unclear */.lD)(2)('http-unexpected', [
    '{host} answered HTTP {status}, which no robot does.',
    '{host} 返回 HTTP {status}，不像是钉钉机器人的返回。',
], checkHost);
const punish = (0,trouble/* limited */.TJ)('punish', [
    "DingTalk's gateway refused the request as abuse: too many come from the runner's address.",
    '请求被钉钉网关拦截：runner 所在 IP 的请求过于频繁。',
], [
    'Send less, or use a self-hosted runner whose address you share with nobody.',
    '请少发消息，或使用有独立 IP 的自托管 runner。',
]);
const tooMuch = (0,trouble/* unclear */.lD)(1)('reply-too-large', [
    '{host} answered with more than 64 KiB, which no robot does.',
    '{host} 的返回超过 64 KiB，不像是钉钉机器人的返回。',
], checkHost);
const empty = (0,trouble/* unclear */.lD)(3)('reply-empty', [
    '{host} answered HTTP {status} with an empty body, so it is not known whether the message arrived.',
    '{host} 返回 HTTP {status}，但内容为空，无法确认消息是否发送成功。',
], checkWay);
const html = (0,trouble/* unclear */.lD)(2)('reply-html', [
    '{host} answered with a web page instead of JSON: a sign-in page, a proxy or a gateway answered in its place.',
    '{host} 返回的是网页，不是 JSON：可能是登录页，或代理、网关的页面。',
], checkWay);
const notJson = (0,trouble/* unclear */.lD)(3)('reply-not-json', [
    '{host} answered with something that is not whole JSON, so it is not known whether the message arrived.',
    '{host} 的返回内容不是完整的 JSON，无法确认消息是否发送成功。',
], checkWay);
const noErrcode = (0,trouble/* unclear */.lD)(3)('reply-no-errcode', [
    "{host} answered with JSON that isn't a robot's: it has no errcode.",
    '{host} 返回的 JSON 里没有 errcode，不是钉钉机器人的返回。',
], checkHost);

;// CONCATENATED MODULE: ./build/src/dingtalk/refusal.js





function explain(result, body, { host, isSigned }, now) {
    if (result.kind === 'failure')
        return { trouble: troubleOfFailure(result), facts: { code: result.code, host: result.host } };
    const trouble = (0,delivery/* isSuccess */.o)(result) ? bodyTrouble(result, body) : statusTrouble(result, body);
    const wait = waitOf(result, body.json, now);
    return {
        trouble: trouble.id === 'signature' && !isSigned ? unsigned : trouble,
        ...(wait !== undefined && { wait }),
        facts: { host, status: result.status, target: redirectTarget(result, host) },
    };
}
function bodyTrouble({ body, truncated }, { json, errcode, errmsg }) {
    if (errcode !== undefined)
        return knownTrouble(errcode, errmsg) ?? unknownCode;
    if (truncated)
        return tooMuch;
    if (json !== undefined)
        return (0,src_json.at)(json, 'punish') === undefined ? noErrcode : punish;
    if (body.trim() === '')
        return empty;
    return /^\s*</.test(body) ? html : notJson;
}
function statusTrouble({ status }, { errcode, errmsg }) {
    if (status >= 300 && status < 400)
        return redirect;
    const known = errcode === undefined ? undefined : knownTrouble(errcode, errmsg);
    const text = String(status);
    return known ?? troublesByStatus.find(([pattern]) => pattern.test(text))?.[1] ?? unexpected;
}
const longestWait = 86_400_000;
function waitOf(reply, json, now) {
    const header = reply.headers['retry-after']?.trim() ?? '';
    const date = /^[A-Z][a-z]{2,8}, /.test(header) ? Date.parse(header) : Number.NaN;
    const seconds = (0,src_json/* numberAt */.tk)(json, 'wait');
    if (/^\d+(\.\d+)?$/.test(header))
        return within(Math.ceil(Number(header) * 1_000));
    if (!Number.isNaN(date))
        return within(date - now);
    return seconds !== undefined && seconds >= 0 ? within(seconds * 1_000) : undefined;
}
const within = (wait) => Math.min(Math.max(0, wait), longestWait);
function redirectTarget(reply, host) {
    const location = reply.headers['location'] ?? '';
    const base = `https://${host}`;
    return URL.canParse(location, base) ? new URL(location, base).host : host;
}


/***/ })

};
;