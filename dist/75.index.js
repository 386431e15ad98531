"use strict";
exports.id = 75;
exports.ids = [75];
exports.modules = {

/***/ 1075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchThrough: () => (/* binding */ fetchThrough),
  postThrough: () => (/* binding */ postThrough)
});

// EXTERNAL MODULE: ./build/node_modules/undici/imported.js
var imported = __webpack_require__(7083);
// EXTERNAL MODULE: ./build/src/network/exchange.js
var exchange = __webpack_require__(4703);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
var external_node_http_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_http_, 2);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
var external_node_https_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_https_, 2);
;// CONCATENATED MODULE: ./build/src/network/tunnel.js



const checked = { rejectUnauthorized: true };
function refusal(status) {
    const code = `PROXY_${status}`;
    return Object.assign(new Error(code), { code });
}
const decode = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};
function authorizationOf({ username, password }) {
    if (username === '' && password === '')
        return {};
    const credentials = Buffer.from(`${decode(username)}:${decode(password)}`).toString('base64');
    return { 'proxy-authorization': `Basic ${credentials}` };
}
function connectorFor(proxy, { onPhase, signal } = {}) {
    const connectHost = (0,imported.buildConnector)({ ...checked, timeout: 0 });
    return (options, callback) => {
        const { hostname, protocol } = options;
        const isSecure = protocol === 'https:';
        const authority = `${hostname}:${options.port || (isSecure ? 443 : 80)}`;
        const client = proxy.protocol === 'https:' ? external_node_https_namespaceObject : external_node_http_namespaceObject;
        const request = client.request(proxy.origin, {
            ...checked,
            ...(signal && { signal }),
            method: 'CONNECT',
            path: authority,
            headers: { host: authority, ...authorizationOf(proxy) },
            agent: false,
        });
        request.once('socket', (socket) => {
            const event = client === external_node_https_namespaceObject ? 'secureConnect' : 'connect';
            socket.once(event, () => onPhase?.('proxy'));
        });
        request.once('error', (error) => callback(error, null));
        request.once('connect', ({ statusCode }, socket) => {
            if (statusCode !== 200) {
                socket.destroy();
                callback(refusal(statusCode), null);
                return;
            }
            if (!isSecure) {
                callback(null, socket);
                return;
            }
            onPhase?.('tls');
            connectHost({ ...options, httpSocket: socket }, callback);
        });
        request.end();
    };
}

;// CONCATENATED MODULE: ./build/src/network/proxy.js



function postThrough(proxy, { url, body, timeout }, signal) {
    return (0,exchange/* exchange */.c)({ url, timeout }, signal, proxy.host, (exchange) => {
        const end = new AbortController();
        const connect = connectorFor(proxy, { onPhase: exchange.enter, signal: end.signal });
        const agent = new imported.Agent({ connect });
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
            onResponseError: (_, error) => exchange.fail(error),
        });
        return () => {
            end.abort();
            void agent.destroy();
        };
    });
}
function fetchThrough(proxy, mostBytes) {
    const dispatcher = new imported.Agent({ maxResponseSize: mostBytes, connect: connectorFor(proxy) });
    return (input, init) => imported.fetch(input, { ...init, dispatcher });
}


/***/ })

};
;