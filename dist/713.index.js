"use strict";
exports.id = 713;
exports.ids = [713];
exports.modules = {

/***/ 8713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   codeOf: () => (/* binding */ codeOf),
/* harmony export */   isTimeout: () => (/* binding */ isTimeout),
/* harmony export */   openApi: () => (/* binding */ openApi)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4715);
/* harmony import */ var _api_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4506);



const requestLimit = 8_000;
const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
async function openApi(apiUrl, token, ports) {
    if (token === undefined)
        return unable(_api_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .noToken */ .fC);
    if (!URL.canParse(apiUrl))
        return unable(_api_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .badAddress */ .KM);
    try {
        const fetch = await ports.fetchFor(new URL(apiUrl));
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(83), __webpack_require__.e(717)]).then(__webpack_require__.bind(__webpack_require__, 4717));
        const request = { fetch, redirect: 'manual', parseSuccessResponseBody: false };
        const octokit = getOctokit(token, { baseUrl: apiUrl, log: silent, request });
        octokit.hook.before('request', (options) => {
            options.request.signal = AbortSignal.any([ports.signal, AbortSignal.timeout(requestLimit)]);
        });
        return askWith(octokit.rest, ports.signal);
    }
    catch (error) {
        return unable(error instanceof SyntaxError ? _api_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .eventNotJson */ .i1 : (0,_api_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .clientNotLoaded */ .QU)(error));
    }
}
const unable = (problem) => async () => ({ problem });
const askWith = (rest, signal) => async (call, read, permission = 'actions') => {
    try {
        const response = await call(rest);
        const status = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .numberAt */ .tk)(response, 'status') ?? 0;
        const body = await textOf((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(response, 'data'));
        const location = status === 302 ? (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(response, 'headers', 'location') : undefined;
        const value = status === 200 || location !== undefined ? read((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedJson */ .U4)(body), location) : undefined;
        if (value !== undefined)
            return { value };
        if (status === 200)
            return { problem: _api_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .oddShape */ .J1 };
        return { problem: (0,_api_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(status, undefined, undefined, permission), status };
    }
    catch (error) {
        if (signal.aborted)
            return { problem: _api_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfTime */ .p3 };
        if (isTimeout(error))
            return { problem: (0,_api_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .noAnswer */ .qE)(requestLimit), again: { kind: 'soon' } };
        const status = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .numberAt */ .tk)(error, 'response', 'status');
        if (status === undefined)
            return { problem: (0,_api_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .brokenBy */ .RA)(codeOf(error)), again: { kind: 'soon' } };
        const [headers, body] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'response', 'headers'), (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'response', 'data')];
        const again = (0,_api_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .againAfter */ .$)(status, headers, body);
        return { problem: (0,_api_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(status, headers, body, permission), status, ...(again && { again }) };
    }
};
const textOf = async (body) => (isStream(body) ? (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(body) : '');
const isStream = (body) => typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
function codeOf(error) {
    let cause = error;
    for (let depth = 0; depth < 5 && cause !== undefined; depth += 1) {
        const code = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(cause, 'code');
        if (code !== undefined && /^[A-Z][A-Z0-9_]+$/.test(code))
            return code;
        cause = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(cause, 'cause');
    }
    return undefined;
}
const isTimeout = (error) => [error, (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'cause')].some((each) => typeof each === 'object' && each !== null && 'name' in each && each.name === 'TimeoutError');


/***/ })

};
;