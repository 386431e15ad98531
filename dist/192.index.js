"use strict";
exports.id = 192;
exports.ids = [192];
exports.modules = {

/***/ 3192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRefusal: () => (/* binding */ readRefusal)
});

// EXTERNAL MODULE: ./build/bundle/json.js
var bundle_json = __webpack_require__(6527);
// EXTERNAL MODULE: ./build/bundle/network/trouble.js
var trouble = __webpack_require__(3499);
;// CONCATENATED MODULE: ./build/bundle/network/failures.js

const troubleOfFailure = function troubleOfFailure({ code, phase }) {
    const key = `${code} ${phase}`;
    return rows.find(([pattern]) => pattern.test(key))?.[1] ?? closedInAnswer;
};
const checkCertificates = [
    'If {host} is yours, or a proxy of your company opens TLS, put its CA certificate on the runner and name the file in NODE_EXTRA_CA_CERTS. There is no switch to do without the check.',
    '如果 {host} 是您自己的主机，或公司代理会解密 TLS，请把其 CA 证书放到运行器上，并用 NODE_EXTRA_CA_CERTS 指定该文件。无法关闭证书校验。',
];
const checkNetwork = [
    'Check that the runner may reach {host}: firewall, DNS, and HTTPS_PROXY where there is a proxy.',
    '请检查运行器能否访问 {host}：防火墙、DNS，以及需要代理时的 HTTPS_PROXY。',
];
const checkLater = [
    'Look into the group; if the message is missing, run the job again. If it happens often, check proxies, gateways and firewalls on the way to {host}.',
    '请查看群内是否有该消息，没有则重新运行作业。如经常发生，请检查到 {host} 途中的代理、网关和防火墙。',
];
const checkProxy = [
    'Check the address, user and password in HTTPS_PROXY, and that the proxy lets DingTalk through.',
    '请检查 HTTPS_PROXY 中的地址、用户名和密码，并确认代理允许访问钉钉。',
];
const rows = [
    [
        /^STOPPED /,
        (0,trouble/* permanent */.Fy)('stopped', [
            'The runner asked the step to stop before {host} had answered, so it is not known whether the message arrived.',
            '在 {host} 回复之前，运行器要求该步骤停止，无法得知消息是否送达。',
        ], ['Run the job again if the message is needed.', '如仍需要该消息，请重新运行作业。']),
    ],
    [
        /^ENOTFOUND /,
        (0,trouble/* passing */.qO)(3)('dns-unknown-host', ['The name {host} is not known to DNS.', 'DNS 中没有主机名 {host}。'], checkNetwork),
    ],
    [
        /^(EAI_AGAIN|EAI_FAIL|ESERVFAIL|ETIMEOUT) /,
        (0,trouble/* passing */.qO)(4)('dns-failure', ["The runner's DNS gave no answer for {host}.", '运行器的 DNS 未能解析 {host}。'], checkNetwork),
    ],
    [
        /^ECONNREFUSED /,
        (0,trouble/* passing */.qO)(4)('connection-refused', ['{host} refused the connection.', '{host} 拒绝了连接。'], checkNetwork),
    ],
    [
        /^(ENETUNREACH|EHOSTUNREACH|ENETDOWN|EHOSTDOWN|EADDRNOTAVAIL|EACCES|EPERM) /,
        (0,trouble/* passing */.qO)(4)('unreachable', ['There is no way from the runner to {host} ({code}).', '运行器无法到达 {host}（{code}）。'], checkNetwork),
    ],
    [
        /^PROXY_407 /,
        (0,trouble/* permanent */.Fy)('proxy-sign-in', ['The proxy {host} wants a user and a password.', '代理 {host} 要求用户名和密码。'], checkProxy),
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
            "There is a proxy to use for {host}, but HTTPS_PROXY (or HTTP_PROXY) doesn't hold its URL.",
            '访问 {host} 需要代理，但 HTTPS_PROXY（或 HTTP_PROXY）中不是有效的代理地址。',
        ], ['Write it as http://proxy.example.com:3128.', '请写成 http://proxy.example.com:3128 的形式。']),
    ],
    [
        /^PROXY_/,
        (0,trouble/* passing */.qO)(4)('proxy-failed', ['The proxy {host} could not connect to the robot ({code}).', '代理 {host} 无法连接机器人（{code}）。'], checkProxy),
    ],
    [
        /^CERT_(HAS_EXPIRED|NOT_YET_VALID) /,
        (0,trouble/* permanent */.Fy)('tls-expired', [
            "The TLS certificate of {host} has expired or isn't valid yet ({code}).",
            '{host} 的 TLS 证书已过期或尚未生效（{code}）。',
        ], [
            "Check the runner's clock; if that is right, the certificate must be renewed.",
            '请检查运行器的时钟；如时钟正确，则需更新证书。',
        ]),
    ],
    [
        /^ERR_TLS_CERT_ALTNAME_INVALID /,
        (0,trouble/* permanent */.Fy)('tls-name', ['The TLS certificate that {host} showed is for another name.', '{host} 出示的 TLS 证书属于其他域名。'], [
            'Check the host of the webhook; another server answers at its address, or a proxy opens TLS.',
            '请检查 Webhook 的主机：该地址上是另一台服务器，或有代理解密 TLS。',
        ]),
    ],
    [
        /^(\w*SELF_SIGNED_CERT\w*|UNABLE_TO_\w+|CERT_\w+|INVALID_CA|HOSTNAME_MISMATCH) /,
        (0,trouble/* permanent */.Fy)('tls-untrusted', [
            'The runner does not trust the TLS certificate of {host} ({code}).',
            '运行器不信任 {host} 的 TLS 证书（{code}）。',
        ], checkCertificates),
    ],
    [
        /^(EPROTO|ERR_SSL_\w+|ERR_TLS_\w+|UND_ERR_PRX_TLS) /,
        (0,trouble/* permanent */.Fy)('tls-failed', [
            '{host} could not agree on TLS with the runner ({code}); perhaps it speaks plain HTTP.',
            '{host} 与运行器的 TLS 协商失败（{code}），可能它只支持明文 HTTP。',
        ], checkNetwork),
    ],
    [
        /^HPE_\w+ /,
        (0,trouble/* unclear */.lD)(2)('not-http', ["{host} answered with something that isn't HTTP ({code}).", '{host} 的回复不是 HTTP（{code}）。'], checkNetwork),
    ],
    [
        /^((ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT) \w+|TIMEOUT connect)$/,
        (0,trouble/* passing */.qO)(4)('timeout-connect', ['{host} did not take the connection in time.', '{host} 未及时接受连接。'], checkNetwork),
    ],
    [
        /^TIMEOUT tls$/,
        (0,trouble/* passing */.qO)(4)('timeout-tls', [
            '{host} took the connection, but TLS was not ready in time.',
            '{host} 接受了连接，但 TLS 未及时建立。',
        ], checkNetwork),
    ],
    [
        /^TIMEOUT headers$/,
        (0,trouble/* unclear */.lD)(4)('timeout-answer', [
            '{host} got the message, but did not answer in time, so it is not known whether it arrived in the group.',
            '{host} 收到请求但未及时回复，无法得知消息是否送达群内。',
        ], checkLater),
    ],
    [
        /^TIMEOUT body$/,
        (0,trouble/* unclear */.lD)(4)('timeout-in-answer', [
            '{host} began to answer, but did not end in time, so it is not known whether the message arrived.',
            '{host} 开始回复但未及时结束，无法得知消息是否送达。',
        ], checkLater),
    ],
    [
        / (connect|tls)$/,
        (0,trouble/* passing */.qO)(4)('closed-early', [
            'The connection to {host} ended before the message was sent ({code}).',
            '与 {host} 的连接在发送消息之前中断（{code}）。',
        ], checkNetwork),
    ],
    [
        / headers$/,
        (0,trouble/* unclear */.lD)(4)('closed-unanswered', [
            'The connection to {host} ended before it answered ({code}), so it is not known whether the message arrived.',
            '与 {host} 的连接在其回复之前中断（{code}），无法得知消息是否送达。',
        ], checkLater),
    ],
];
const closedInAnswer = (0,trouble/* unclear */.lD)(4)('closed-in-answer', [
    'The connection to {host} ended in the middle of its answer ({code}), so it is not known whether the message arrived.',
    '与 {host} 的连接在其回复途中中断（{code}），无法得知消息是否送达。',
], checkLater);

// EXTERNAL MODULE: ./build/bundle/dingtalk/answers.js
var answers = __webpack_require__(839);
;// CONCATENATED MODULE: ./build/bundle/dingtalk/codes.js

const knownTrouble = function knownTrouble(errcode, errmsg) {
    if (errcode === 310000)
        return refusals.find(([wording]) => wording.test(errmsg))?.[1] ?? refused;
    return codes.get(errcode) ?? (FIELD_CODE.test(String(errcode)) ? missingField : undefined);
};
const copyWebhook = [
    'Copy the webhook URL anew in DingTalk (group settings, Bot, your custom robot) into the secret that `webhook` reads.',
    '请在钉钉（群设置 → 机器人 → 自定义机器人）重新复制 Webhook 地址，并更新 `webhook` 所用的 secret。',
];
const rateLimit = (0,trouble/* limited */.TJ)('rate-limit', [
    'DingTalk refused the message: this robot got more than 20 messages in a minute and is closed for about 10 minutes.',
    '钉钉拒收了消息：该机器人一分钟内收到的消息超过 20 条，将限流约 10 分钟。',
], [
    'Add more robots of the group with `delivery: any`, send one message for each run (a last job with `needs`), or send less with `execution-timing`.',
    '请为群增加机器人并设置 `delivery: any`，或每次运行只发一条消息（最后一个带 `needs` 的作业），或用 `execution-timing` 减少发送。',
]);
const tokenUnknown = (0,trouble/* permanent */.Fy)('token-unknown', [
    "DingTalk doesn't know this access token: the robot was deleted, its webhook was reset, or the URL was mistyped.",
    '钉钉不认识这个访问令牌：机器人已被删除、Webhook 已被重置，或地址填写有误。',
], copyWebhook);
const tooLong = (0,trouble/* permanent */.Fy)('too-long', ['DingTalk refused the message: it is larger than 20,000 bytes.', '钉钉拒收了消息：超过 20,000 字节。'], ['Shorten `content`, `template` or `payload`.', '请缩短 `content`、`template` 或 `payload`。']);
const wrongCall = (0,trouble/* permanent */.Fy)('wrong-call', [
    'DingTalk could not read the request, so something between the runner and DingTalk changed it, or the host is no DingTalk robot.',
    '钉钉无法读取请求：请求在途中被改动，或该主机并不是钉钉机器人。',
], [
    'Check proxies and gateways on the way to {host}; the request must arrive as a POST of JSON.',
    '请检查到 {host} 途中的代理和网关；请求必须以 POST 和 JSON 的形式到达。',
]);
const unsafe = (0,trouble/* permanent */.Fy)('unsafe-content', [
    "DingTalk's content check refused a text, link or picture of the message.",
    '钉钉的内容安全检查拒绝了消息中的文字、链接或图片。',
], [
    'Remove what it objects to from `title`, `content`, `template` or `payload`, or show fewer `fields`.',
    '请从 `title`、`content`、`template` 或 `payload` 中移除相关内容，或减少 `fields`。',
]);
const busy = (tries) => (0,trouble/* passing */.qO)(tries)('busy', ['DingTalk is busy or has a fault of its own.', '钉钉系统繁忙或出现异常。'], ['Run the job again later.', '请稍后重新运行该作业。']);
const codes = new Map([
    [-1, busy(4)],
    [500100, busy(3)],
    [130101, rateLimit],
    [410100, rateLimit],
    [660026, rateLimit],
    [300001, tokenUnknown],
    [300005, tokenUnknown],
    [400101, tokenUnknown],
    [
        400013,
        (0,trouble/* permanent */.Fy)('group-dissolved', ["The robot's group was dissolved.", '机器人所在的群已解散。'], [
            "Create a robot in another group and put its URL into the secret that `webhook` reads, or remove this robot's line.",
            '请在其他群创建机器人，并更新 `webhook` 所用的 secret，或删除该机器人所在的行。',
        ]),
    ],
    [
        400102,
        (0,trouble/* permanent */.Fy)('robot-disabled', ['The robot is disabled.', '机器人已停用。'], ['Enable it in DingTalk (group settings, Bot).', '请在钉钉（群设置 → 机器人）中启用它。']),
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
        (0,trouble/* permanent */.Fy)('message-type', ["DingTalk doesn't know this type of message.", '钉钉不支持该消息类型。'], [
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
const FIELD_CODE = /^400[2-6]0\d$/;
const missingField = (0,trouble/* permanent */.Fy)('missing-field', [
    'DingTalk refused the message: a required field is missing, empty or of a wrong form.',
    '钉钉拒收了消息：必填字段缺失、为空或格式不正确。',
], [
    "Compare `payload` with DingTalk's documentation of this message type; the robot's words name the field.",
    '请对照钉钉文档检查 `payload`；机器人返回的文字指出了字段。',
]);
const refusals = [
    [
        /关键词不匹配|keywords? not in content/i,
        (0,trouble/* permanent */.Fy)('keyword', ["The message holds none of the robot's custom keywords.", '消息中不包含机器人的自定义关键词。'], [
            "Put the robot's keyword into `keyword`, exactly as DingTalk shows it; upper and lower case count.",
            '请把机器人的关键词填入 `keyword`，与钉钉中显示的完全一致，区分大小写。',
        ]),
    ],
    [
        /签名不匹配|sign not match/i,
        (0,trouble/* permanent */.Fy)('signature', [
            "The signature doesn't match: the signing key is missing, wrong, or that of another robot.",
            '签名不匹配：加签密钥缺失、错误，或属于其他机器人。',
        ], [
            "Put the robot's signing key (SEC…) into `secret`; several keys stand one a line in the order of `webhook`.",
            '请把机器人的加签密钥（SEC…）填入 `secret`；多个密钥按 `webhook` 的顺序每行一个。',
        ]),
    ],
    [
        /签名过期|invalid timestamp/i,
        (0,trouble/* permanent */.Fy)('clock', [
            "The signature's time differs from DingTalk's by more than an hour: the runner's clock is wrong.",
            '签名时间与钉钉相差超过一小时：运行器的时钟不准。',
        ], ["Set the runner's clock (NTP).", '请校准运行器的时钟（NTP）。']),
    ],
    [
        /不在白名单|not in whitelist/i,
        (0,trouble/* permanent */.Fy)('address', [
            "The runner's IP address is not in the robot's list of allowed ranges.",
            '运行器的 IP 不在机器人的白名单内。',
        ], [
            'Secure the robot by a signature or keyword instead, since hosted runners change their address, or use a self-hosted runner with a fixed one.',
            '托管运行器的地址会变化，请改用加签或关键词，或使用固定地址的自托管运行器。',
        ]),
    ],
];
const refused = (0,trouble/* permanent */.Fy)('security', ["The robot's security settings refused the message.", '机器人的安全设置拒绝了消息。'], [
    'Compare `keyword` and `secret` with the security settings of the robot in DingTalk.',
    '请对照钉钉中机器人的安全设置检查 `keyword` 和 `secret`。',
]);
const unknownCode = (0,trouble/* permanent */.Fy)('unknown-code', ['DingTalk refused the message with error {errcode}.', '钉钉拒收了消息，错误码 {errcode}。'], [
    "Look the code up in DingTalk's documentation (errors of custom robots).",
    '请在钉钉文档（自定义机器人错误码）中查询该错误码。',
]);

;// CONCATENATED MODULE: ./build/bundle/dingtalk/replies.js

const checkWay = [
    'Check proxies, gateways and firewalls between the runner and {host}.',
    '请检查运行器与 {host} 之间的代理、网关和防火墙。',
];
const checkHost = [
    'Check that the host of the webhook is right, and proxies or gateways on the way to {host}.',
    '请检查 Webhook 的主机是否正确，以及到 {host} 途中的代理或网关。',
];
const redirect = (0,trouble/* permanent */.Fy)('redirect', [
    '{host} redirected to {target} (HTTP {status}). Redirects are not followed, for they could take the message and the token elsewhere.',
    '{host} 重定向到 {target}（HTTP {status}）。为避免消息和令牌被带往别处，不跟随重定向。',
], checkHost);
const statuses = [
    [
        /^40[13]$/,
        (0,trouble/* permanent */.Fy)('http-forbidden', [
            '{host} answered HTTP {status}: a gateway let the request not through.',
            '{host} 返回 HTTP {status}：网关拒绝放行请求。',
        ], checkWay),
    ],
    [
        /^404$/,
        (0,trouble/* permanent */.Fy)('http-not-found', [
            '{host} answered HTTP 404: there is no robot at this address.',
            '{host} 返回 HTTP 404：该地址没有机器人。',
        ], checkHost),
    ],
    [
        /^408$/,
        (0,trouble/* passing */.qO)(4)('http-timeout', [
            '{host} answered HTTP 408: the request reached it too slowly.',
            '{host} 返回 HTTP 408：请求到达过慢。',
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
            '{host} 返回 HTTP 429：来自该网络的请求过多。',
        ], [
            'Send less: one message for each run (a last job with `needs`), or a narrower `execution-timing`.',
            '请减少发送：每次运行只发一条消息（最后一个带 `needs` 的作业），或收窄 `execution-timing`。',
        ]),
    ],
    [
        /^4\d\d$/,
        (0,trouble/* permanent */.Fy)('http-refused', ['{host} refused the request with HTTP {status}.', '{host} 以 HTTP {status} 拒绝了请求。'], checkHost),
    ],
    [
        /^503$/,
        (0,trouble/* passing */.qO)(4)('http-unavailable', ['{host} answered HTTP 503: it is not available now.', '{host} 返回 HTTP 503：服务暂不可用。'], ['Run the job again later.', '请稍后重新运行该作业。']),
    ],
    [
        /^5\d\d$/,
        (0,trouble/* unclear */.lD)(4)('http-server-error', [
            '{host} answered HTTP {status}: it, or a gateway before it, has a fault.',
            '{host} 返回 HTTP {status}：该主机或其前面的网关出现故障。',
        ], ['Run the job again later.', '请稍后重新运行该作业。']),
    ],
];
const unexpected = (0,trouble/* unclear */.lD)(2)('http-unexpected', ['{host} answered HTTP {status}, which no robot does.', '{host} 返回 HTTP {status}，机器人不会这样回答。'], checkHost);
const punish = (0,trouble/* limited */.TJ)('punish', [
    "DingTalk's gateway refused the request as abuse: too many come from the runner's address.",
    '钉钉网关将请求判定为滥用并拒绝：来自运行器地址的请求过多。',
], [
    'Send less, or use a self-hosted runner whose address you share with nobody.',
    '请减少发送，或使用独享地址的自托管运行器。',
]);
const tooMuch = (0,trouble/* permanent */.Fy)('reply-too-large', [
    '{host} answered with more than 64 KiB, which no robot does.',
    '{host} 的回复超过 64 KiB，机器人不会这样回答。',
], checkHost);
const empty = (0,trouble/* unclear */.lD)(3)('reply-empty', [
    '{host} answered HTTP {status} with nothing, so it is not known whether the message arrived.',
    '{host} 返回 HTTP {status} 但内容为空，无法得知消息是否送达。',
], checkWay);
const html = (0,trouble/* unclear */.lD)(2)('reply-html', [
    '{host} answered with a web page instead of JSON: a sign-in page, a proxy or a gateway answered in its place.',
    '{host} 返回的是网页而不是 JSON：可能是登录页、代理或网关代为回答。',
], checkWay);
const notJson = (0,trouble/* unclear */.lD)(3)('reply-not-json', [
    '{host} answered with something that is not whole JSON, so it is not known whether the message arrived.',
    '{host} 的回复不是完整的 JSON，无法得知消息是否送达。',
], checkWay);
const noErrcode = (0,trouble/* unclear */.lD)(3)('reply-no-errcode', [
    "{host} answered with JSON that isn't a robot's: it has no errcode.",
    '{host} 返回的 JSON 不是机器人的回复：没有 errcode。',
], checkHost);

;// CONCATENATED MODULE: ./build/bundle/dingtalk/refusals.js





const readRefusal = function readRefusal(result, host, now) {
    if (result.kind === 'failure') {
        const facts = { code: result.code, host: result.host };
        return { delivered: false, errmsg: '', trouble: troubleOfFailure(result), facts };
    }
    const saying = (0,answers/* readSaying */.cP)(result);
    const { errcode, errmsg, json } = saying;
    const wait = waitOf(result, json, now);
    return {
        delivered: false,
        ...(errcode !== undefined && { errcode }),
        errmsg,
        trouble: (0,answers/* isSuccess */.oJ)(result) ? bodyTrouble(result, saying) : statusTrouble(result, saying),
        ...(wait !== undefined && { wait }),
        facts: { host, status: result.status, target: redirectTarget(result, host), errcode },
    };
};
const bodyTrouble = function bodyTrouble({ body, truncated }, { json, errcode, errmsg }) {
    if (errcode !== undefined)
        return knownTrouble(errcode, errmsg) ?? unknownCode;
    if (truncated)
        return tooMuch;
    if (json !== undefined)
        return (0,bundle_json.at)(json, 'punish') === undefined ? noErrcode : punish;
    if (body.trim() === '')
        return empty;
    return /^\s*</.test(body) ? html : notJson;
};
const statusTrouble = function statusTrouble({ status }, { errcode, errmsg }) {
    if (status >= 300 && status < 400)
        return redirect;
    const known = errcode === undefined ? undefined : knownTrouble(errcode, errmsg);
    const text = String(status);
    return known ?? statuses.find(([pattern]) => pattern.test(text))?.[1] ?? unexpected;
};
const waitOf = function waitOf(reply, json, now) {
    const header = reply.headers['retry-after']?.trim() ?? '';
    const date = Date.parse(header);
    const seconds = (0,bundle_json/* numberAt */.tk)(json, 'wait');
    if (/^\d+(\.\d+)?$/.test(header))
        return within(Math.ceil(Number(header) * 1_000));
    if (!Number.isNaN(date))
        return within(date - now);
    return seconds !== undefined && seconds >= 0 ? within(seconds * 1_000) : undefined;
};
const redirectTarget = function redirectTarget(reply, host) {
    const location = reply.headers['location'] ?? '';
    const base = `https://${host}`;
    return URL.canParse(location, base) ? new URL(location, base).host : host;
};
const LONGEST_WAIT = 86_400_000;
const within = (wait) => Math.min(Math.max(0, wait), LONGEST_WAIT);


/***/ })

};
;