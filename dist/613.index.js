"use strict";
exports.id = 613;
exports.ids = [613];
exports.modules = {

/***/ 3613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
var node_https__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ tlsOptions),
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* unused harmony export postDirectly */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4703);
/* harmony import */ var _proxy_choice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6186);





let secureContext;
function tlsOptions() {
    secureContext ??= node_tls__WEBPACK_IMPORTED_MODULE_2__.createSecureContext();
    return { secureContext, rejectUnauthorized: true };
}
const postDirectly = async ({ url, body, timeout }, signal) => {
    const isPlain = url.protocol === 'http:';
    const client = isPlain ? /*#__PURE__*/ (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_http__WEBPACK_IMPORTED_MODULE_0__, 2))) : /*#__PURE__*/ (node_https__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_https__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(node_https__WEBPACK_IMPORTED_MODULE_1__, 2)));
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const options = { agent: false, method: 'POST', headers, ...(!isPlain && tlsOptions()) };
    return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .exchange */ .c)({ url, timeout }, signal, url.host, (exchange) => {
        const request = client.request(url, options);
        request.once('socket', (socket) => {
            socket.once('connect', () => exchange.enter(isPlain ? 'headers' : 'tls'));
            socket.once('secureConnect', () => exchange.enter('headers'));
        });
        let reply;
        request.once('response', (response) => {
            reply = response;
            receive(response, exchange);
        });
        request.on('error', exchange.fail);
        request.once('close', () => exchange.fail({}));
        request.end(body);
        return () => reply?.complete || request.destroy();
    });
};
function receive(response, { begin, read, end, fail }) {
    begin(response.statusCode ?? 0, response.headers);
    response.on('data', read);
    response.once('end', end);
    response.on('error', fail);
}
async function post(request, signal, env) {
    const proxy = (0,_proxy_choice_js__WEBPACK_IMPORTED_MODULE_4__/* .proxyFor */ .i)(request.url, env);
    if (proxy === undefined)
        return postDirectly(request, signal);
    if (proxy === null) {
        return { kind: 'failure', code: 'PROXY_ADDRESS', phase: 'connect', host: request.url.host };
    }
    const { postThrough } = await Promise.all(/* import() */[__webpack_require__.e(83), __webpack_require__.e(75)]).then(__webpack_require__.bind(__webpack_require__, 1075));
    return postThrough(proxy, request, signal);
}


/***/ })

};
;