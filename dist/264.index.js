"use strict";
exports.id = 264;
exports.ids = [264];
exports.modules = {

/***/ 8264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchFor: () => (/* binding */ fetchFor)
/* harmony export */ });
/* harmony import */ var _proxy_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6186);

/**
 * A fetch for requests to the host of `url`: straight, or through the proxy that the environment asks for.
 *
 * @throws Error where the variable holds no URL of a proxy; its value is not shown
 */
async function fetchFor(url, env) {
    const proxy = (0,_proxy_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyFor */ .i)(url, env);
    if (proxy === undefined)
        return fetchDirectly;
    if (proxy === null)
        throw new Error('the proxy variable of the environment holds no http or https URL');
    const { fetchThrough } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(859)]).then(__webpack_require__.bind(__webpack_require__, 2240));
    return fetchThrough(proxy);
}
/** Node's own fetch would load undici, which costs a third more time and memory than these requests. */
const fetchDirectly = async (url, { method, headers, signal }) => {
    const { request } = url.startsWith('http:') ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19));
    return new Promise((resolve, reject) => {
        const outgoing = request(url, { method, headers, signal }, (response) => resolve(replyOf(url, response)));
        outgoing.once('error', reject);
        outgoing.end();
    });
};
const replyOf = (url, response) => ({
    status: response.statusCode ?? 0,
    url,
    headers: new Map(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
    body: response,
    async text() {
        const chunks = [];
        for await (const chunk of response)
            chunks.push(chunk);
        return Buffer.concat(chunks).toString('utf8');
    },
});


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