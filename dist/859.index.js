"use strict";
exports.id = 859;
exports.ids = [859,240];
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

/***/ 2240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchThrough: () => (/* binding */ fetchThrough),
/* harmony export */   postThrough: () => (/* binding */ postThrough)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6752);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4703);
/** Requests through a proxy, by undici; only what goes through a proxy loads this. */


const decode = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};
/**
 * Every request goes through a tunnel (CONNECT), those without TLS too: in absolute form it would show
 * the proxy the access token.
 */
function agentFor(proxy) {
    const { username, password, origin } = proxy;
    const credentials = Buffer.from(`${decode(username)}:${decode(password)}`).toString('base64');
    return new undici__WEBPACK_IMPORTED_MODULE_0__/* .ProxyAgent */ .kT({
        uri: origin,
        proxyTunnel: true,
        ...((username !== '' || password !== '') && { token: `Basic ${credentials}` }),
    });
}
/** undici tells a proxy's refusal in words only. */
const REFUSAL = /^Proxy response \((\d{3})\)/;
const TLS_CODE = /CERT|^UNABLE_TO_|^ERR_SSL|^ERR_TLS|^EPROTO$/;
/** What went wrong, and with whom. Behind a proxy that speaks TLS itself, a bad certificate may be either's. */
function failureOf({ message, code }, url, proxy) {
    const status = REFUSAL.exec(message)?.[1];
    if (status !== undefined)
        return { code: `PROXY_${status}`, host: proxy.host };
    if (code === undefined || !TLS_CODE.test(code))
        return { code };
    return { code, host: proxy.protocol === 'https:' ? `${proxy.host} / ${url.host}` : url.host };
}
/** As the port Post says, through this proxy. */
function postThrough(proxy, { url, body, timeout }, signal) {
    return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .c)({ url, timeout }, signal, proxy.host, (exchange) => {
        const agent = agentFor(proxy);
        const request = {
            origin: url.origin,
            path: `${url.pathname}${url.search}`,
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body,
        };
        agent.dispatch(request, {
            onRequestStart: () => exchange.enter('headers'),
            onResponseStart: (_, status, headers) => exchange.begin(status, headers),
            onResponseData: (_, chunk) => exchange.read(chunk),
            onResponseEnd: () => exchange.end(),
            onResponseError: (_, error) => {
                const { host, ...failure } = failureOf(error, url, proxy);
                exchange.fail(failure, host);
            },
        });
        return () => void agent.destroy();
    });
}
/** An agent for each proxy, so that requests to one API share a connection. */
const fetchAgents = new Map();
/** A fetch that goes through this proxy. */
function fetchThrough(proxy) {
    const dispatcher = fetchAgents.get(proxy.href) ?? agentFor(proxy);
    fetchAgents.set(proxy.href, dispatcher);
    return (url, init) => undici__WEBPACK_IMPORTED_MODULE_0__/* .fetch */ .hd(url, { ...init, dispatcher });
}


/***/ })

};
;