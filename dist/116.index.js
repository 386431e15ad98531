"use strict";
exports.id = 116;
exports.ids = [116];
exports.modules = {

/***/ 1116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchFor: (() => (/* binding */ fetchFor))
/* harmony export */ });
/* harmony import */ var _proxy_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9182);

const fetchFor = (async function fetchFor(url, env) {
    const proxy = (0,_proxy_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyFor */ .i)(url, env);
    if (proxy === undefined)
        return fetchDirectly;
    if (proxy === null)
        throw new Error('the proxy variable of the environment holds no http or https URL');
    const { fetchThrough } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 3412, 19));
    return fetchThrough(proxy);
});
const fetchDirectly = (async (url, { method, headers, signal }) => {
    const { request } = url.startsWith('http:') ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19));
    return new Promise(((resolve, reject) => {
        const outgoing = request(url, { method, headers, signal }, ((response) => resolve(replyOf(url, response))));
        outgoing.once('error', reject);
        outgoing.end();
    }));
});
const replyOf = ((url, response) => ({
    status: response.statusCode ?? 0,
    url,
    headers: new Map(Object.entries(response.headers).map((([name, value]) => [name, String(value)]))),
    body: response,
    async text() {
        const chunks = [];
        for await (const chunk of response)
            chunks.push(chunk);
        return Buffer.concat(chunks).toString('utf8');
    },
}));


/***/ })

};
;