"use strict";
exports.id = 240;
exports.ids = [240];
exports.modules = {

/***/ 2240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchFor: () => (/* binding */ fetchFor),
/* harmony export */   postThrough: () => (/* binding */ postThrough)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6752);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4703);
/* harmony import */ var _proxy_choice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6186);



const decode = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};
const checked = { rejectUnauthorized: true };
function agentFor(proxy, options = {}) {
    const { username, password, origin } = proxy;
    const credentials = Buffer.from(`${decode(username)}:${decode(password)}`).toString('base64');
    return new undici__WEBPACK_IMPORTED_MODULE_0__.ProxyAgent({
        ...options,
        uri: origin,
        proxyTunnel: true,
        requestTls: checked,
        proxyTls: checked,
        ...((username !== '' || password !== '') && { token: `Basic ${credentials}` }),
    });
}
const refusal = /^Proxy response \((\d{3})\)/;
const tlsCode = /CERT|^UNABLE_TO_|^ERR_SSL|^ERR_TLS|^EPROTO$/;
function failureOf({ message, code }, url, proxy) {
    const status = refusal.exec(message)?.[1];
    if (status !== undefined)
        return { code: `PROXY_${status}`, host: proxy.host };
    if (code === undefined || !tlsCode.test(code))
        return { code };
    return { code, host: proxy.protocol === 'https:' ? `${proxy.host} / ${url.host}` : url.host };
}
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
const largestAnswer = 16 * 1024 * 1024;
function fetchFor(url, env) {
    const options = { maxResponseSize: largestAnswer };
    const proxy = (0,_proxy_choice_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyFor */ .i)(url, env);
    if (proxy === null)
        throw new Error('HTTPS_PROXY or HTTP_PROXY is not the URL of an HTTP proxy');
    const dispatcher = proxy ? agentFor(proxy, options) : new undici__WEBPACK_IMPORTED_MODULE_0__.Agent({ ...options, connect: checked });
    return (input, init) => undici__WEBPACK_IMPORTED_MODULE_0__.fetch(input, { ...init, dispatcher });
}


/***/ })

};
;