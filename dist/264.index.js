"use strict";
exports.id = 264;
exports.ids = [264];
exports.modules = {

/***/ 8264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
var node_https__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchFor: () => (/* binding */ fetchFor)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8321);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8522);
/* harmony import */ var _https_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3613);
/* harmony import */ var _proxy_choice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6186);







const largestAnswer = 16 * 1024 * 1024;
async function fetchFor(url, env, mostBytes = largestAnswer) {
    const proxy = (0,_proxy_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .proxyFor */ .i)(url, env);
    if (proxy === null)
        throw new Error('HTTPS_PROXY or HTTP_PROXY is not the URL of an HTTP proxy');
    if (proxy)
        return (await Promise.all(/* import() */[__webpack_require__.e(83), __webpack_require__.e(75)]).then(__webpack_require__.bind(__webpack_require__, 1075))).fetchThrough(proxy, mostBytes);
    return fetchDirectly(url, mostBytes);
}
function fetchDirectly({ protocol }, mostBytes) {
    const isPlain = protocol === 'http:';
    const client = isPlain ? /*#__PURE__*/ (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_http__WEBPACK_IMPORTED_MODULE_0__, 2))) : /*#__PURE__*/ (node_https__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_https__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(node_https__WEBPACK_IMPORTED_MODULE_1__, 2)));
    const agent = new client.Agent({ keepAlive: true, ...(!isPlain && (0,_https_js__WEBPACK_IMPORTED_MODULE_5__/* .tlsOptions */ .YF)()) });
    return (url, { signal, headers }) => new Promise((resolve, reject) => {
        const request = client.get(url, {
            agent,
            headers: { 'accept-encoding': 'gzip', ...headers },
            ...(signal && { signal }),
        });
        request.once('response', (message) => resolve(responseOf(url, message, signal, mostBytes)));
        request.on('error', (error) => reject(signal?.aborted ? signal.reason : error));
        request.once('close', () => reject(Object.assign(new Error(), { code: 'ECONNRESET' })));
    });
}
function responseOf(url, message, signal, mostBytes) {
    const { statusCode: status = 0, statusMessage: statusText = '' } = message;
    const headers = new Map(Object.entries(message.headers).map(([name, value]) => [name, String(value)]));
    const stream = message.headers['content-encoding'] === 'gzip' ? (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(message, (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip)(), () => { }) : message;
    if (signal)
        (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.addAbortSignal)(signal, stream);
    const bytes = atMost(mostBytes, stream, signal);
    const body = {
        [Symbol.asyncIterator]: () => bytes,
        cancel: async () => void message.destroy(),
    };
    return {
        url,
        status,
        statusText,
        headers: { get: (name) => headers.get(name) ?? null, [Symbol.iterator]: () => headers.entries() },
        body,
        text: () => (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_3__.text)(bytes),
        arrayBuffer: () => (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_3__.arrayBuffer)(bytes),
    };
}
async function* atMost(most, stream, signal) {
    let length = 0;
    try {
        for await (const chunk of stream) {
            length += chunk.length;
            if (length > most) {
                throw Object.assign(new Error(), { code: 'UND_ERR_RES_EXCEEDED_MAX_SIZE' });
            }
            yield chunk;
        }
    }
    catch (error) {
        throw signal?.aborted ? signal.reason : error;
    }
}


/***/ }),

/***/ 3613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
var node_https__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YF: () => (/* binding */ tlsOptions),
/* harmony export */   bE: () => (/* binding */ post)
/* harmony export */ });
/* unused harmony export postDirectly */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4715);
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
    const failed = (code) => ({ kind: 'failure', code, phase: 'connect', host: request.url.host });
    const proxy = (0,_proxy_choice_js__WEBPACK_IMPORTED_MODULE_4__/* .proxyFor */ .i)(request.url, env);
    if (proxy === null)
        return failed('PROXY_ADDRESS');
    try {
        if (proxy === undefined)
            return await postDirectly(request, signal);
        const { postThrough } = await Promise.all(/* import() */[__webpack_require__.e(83), __webpack_require__.e(75)]).then(__webpack_require__.bind(__webpack_require__, 1075));
        return await postThrough(proxy, request, signal);
    }
    catch (error) {
        const code = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(error, 'code');
        if (code === undefined || code.startsWith('ERR_INVALID_'))
            throw error;
        return failed(code);
    }
}


/***/ })

};
;