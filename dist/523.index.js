"use strict";
exports.id = 523;
exports.ids = [523];
exports.modules = {

/***/ 4703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* unused harmony export LONGEST_REPLY */
/** Milliseconds that each phase may take at most; the whole request may be given less. */
const PHASE_LIMITS = {
    connect: 10_000,
    tls: 10_000,
    headers: 20_000,
    body: 10_000,
};
/** More of a reply isn't read; a robot's answer has less than 1 KiB. */
const LONGEST_REPLY = 65_536;
/**
 * Runs one request to its end.
 *
 * @param peer the host that is connected to: the robot's, or the proxy's
 * @param start sends the request and reports to the exchange; gives back what ends the connection
 */
const exchange = ({ url, timeout }, signal, peer, start) => new Promise((resolve) => {
    const deadline = performance.now() + timeout;
    const chunks = [];
    let length = 0;
    let head = { status: 0, headers: {} };
    let phase = 'connect';
    let timer;
    let open = true;
    const settle = (result) => {
        open = false;
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
        resolve(result);
        // A request that ends while it starts has nothing to close yet.
        queueMicrotask(() => close());
    };
    const fail = (code, host = phase === 'connect' ? peer : url.host) => settle({ kind: 'failure', code, phase, host });
    const stop = () => fail('STOPPED');
    const setPhase = (next) => {
        clearTimeout(timer);
        if (!open)
            return;
        phase = next;
        timer = setTimeout(fail, Math.min(PHASE_LIMITS[next], deadline - performance.now()), 'TIMEOUT');
    };
    const finish = (truncated) => {
        const body = Buffer.concat(chunks).subarray(0, LONGEST_REPLY).toString();
        settle({ kind: 'reply', ...head, body, truncated });
    };
    setPhase('connect');
    signal.addEventListener('abort', stop);
    const close = start({
        enter: setPhase,
        begin(status, headers) {
            const texts = Object.entries(headers).map(([name, value]) => [name, String(value)]);
            head = { status, headers: Object.fromEntries(texts) };
            setPhase('body');
        },
        read(chunk) {
            chunks.push(chunk);
            length += chunk.length;
            if (length > LONGEST_REPLY)
                finish(true);
        },
        end: () => finish(false),
        fail: ({ code = 'ECONNRESET' }, host) => fail(code, host),
    });
    if (signal.aborted)
        stop();
});


/***/ }),

/***/ 523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: ./build/src/network/exchange.js
var exchange = __webpack_require__(4703);
;// CONCATENATED MODULE: ./build/src/network/direct.js

/** Only the module that the scheme needs is loaded. */
async function requesterFor({ protocol }) {
    const { request } = protocol === 'http:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19));
    return request;
}
/** Posts JSON. Redirects are not followed, and the connection is closed after the reply. */
const postDirectly = async ({ url, body, timeout }, signal) => {
    const requester = await requesterFor(url);
    const content = Buffer.from(body);
    const options = {
        method: 'POST',
        agent: false,
        headers: { 'content-type': 'application/json', 'content-length': content.length },
    };
    return (0,exchange/* exchange */.c)({ url, timeout }, signal, url.host, (exchange) => {
        const request = requester(url, options);
        request.once('socket', (socket) => {
            socket.once('connect', () => exchange.enter(url.protocol === 'http:' ? 'headers' : 'tls'));
            socket.once('secureConnect', () => exchange.enter('headers'));
        });
        request.once('response', (response) => receive(response, exchange));
        // It stays, for a request that was destroyed may still report an error.
        request.on('error', exchange.fail);
        request.once('close', () => exchange.fail({}));
        request.end(content);
        return () => request.destroy();
    });
};
function receive(response, { begin, read, end, fail }) {
    begin(response.statusCode ?? 0, response.headers);
    response.on('data', read);
    response.once('end', end);
    response.on('error', fail);
}

// EXTERNAL MODULE: ./build/src/network/proxy-choice.js
var proxy_choice = __webpack_require__(6186);
;// CONCATENATED MODULE: ./build/src/network/post.js


/** As the port Post says. */
async function post(request, signal, env) {
    const proxy = (0,proxy_choice/* proxyFor */.i)(request.url, env);
    if (proxy === undefined)
        return postDirectly(request, signal);
    if (proxy === null) {
        return { kind: 'failure', code: 'PROXY_ADDRESS', phase: 'connect', host: request.url.host };
    }
    const { postThrough } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(240)]).then(__webpack_require__.bind(__webpack_require__, 2240));
    return postThrough(proxy, request, signal);
}


/***/ }),

/***/ 6186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5011);

/** A variable in small letters wins, as with curl; an empty one doesn't count. */
const variable = (env, name) => env[name]?.trim() || env[name.toUpperCase()]?.trim() || undefined;
/**
 * The proxy for a URL, by `https_proxy`, `http_proxy` and `no_proxy` in both cases of letters. As with
 * the runner itself, https goes through `https_proxy` only, and a host that is this machine itself is
 * always asked straight. Source: RunnerWebProxy.cs in actions/runner.
 *
 * @returns undefined where the request goes straight, and null where the variable holds no URL of a proxy
 */
function proxyFor(url, env) {
    const text = variable(env, url.protocol === 'https:' ? 'https_proxy' : 'http_proxy');
    if (text === undefined || (0,_loopback_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url.hostname) || isExcepted(url, variable(env, 'no_proxy'))) {
        return undefined;
    }
    const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    if (!URL.canParse(withScheme))
        return null;
    const proxy = new URL(withScheme);
    return proxy.protocol === 'http:' || proxy.protocol === 'https:' ? proxy : null;
}
/** Whether `no_proxy` names the host, a domain above it, or every host (`*`); an entry with a port counts for that alone. */
function isExcepted({ hostname, port, protocol }, exceptions = '') {
    const host = withoutBrackets(hostname);
    const ownPort = port || (protocol === 'https:' ? '443' : '80');
    return exceptions
        .toLowerCase()
        .split(/[,\s]+/)
        .some((entry) => {
        if (entry === '*')
            return true;
        const [, name = entry, entryPort = ownPort] = /^(\[.*\]|[^:]*):(\d+)$/.exec(entry) ?? [];
        const domain = withoutBrackets(name).replace(/^\*?\./, '');
        return domain !== '' && entryPort === ownPort && (host === domain || host.endsWith(`.${domain}`));
    });
}
/** The host of a URL as people write it: an IPv6 address without its brackets. */
const withoutBrackets = (host) => host.replace(/^\[(.*)\]$/, '$1');


/***/ })

};
;