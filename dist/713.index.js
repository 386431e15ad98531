"use strict";
exports.id = 713;
exports.ids = [713];
exports.modules = {

/***/ 4506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ againAfter),
/* harmony export */   G: () => (/* binding */ unknownJob),
/* harmony export */   J1: () => (/* binding */ oddShape),
/* harmony export */   KM: () => (/* binding */ badAddress),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   QU: () => (/* binding */ clientNotLoaded),
/* harmony export */   RA: () => (/* binding */ brokenBy),
/* harmony export */   bi: () => (/* binding */ noWorkflow),
/* harmony export */   fC: () => (/* binding */ noToken),
/* harmony export */   i1: () => (/* binding */ eventNotJson),
/* harmony export */   kc: () => (/* binding */ noBranch),
/* harmony export */   p3: () => (/* binding */ outOfTime),
/* harmony export */   qE: () => (/* binding */ noAnswer)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4715);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7639);


const noToken = {
    en: "there is no github-token for GitHub's API",
    'zh-CN': '没有 github-token，无法查询 GitHub API',
};
const badAddress = {
    en: "the address of GitHub's API (GITHUB_API_URL) is not a URL",
    'zh-CN': 'GitHub API 的地址（GITHUB_API_URL）不是 URL',
};
const eventNotJson = {
    en: "the event file is not JSON, so GitHub's client cannot be loaded",
    'zh-CN': '事件文件不是 JSON，无法加载 GitHub 客户端',
};
function clientNotLoaded(error) {
    const reason = (0,_language_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error);
    return {
        en: `GitHub's API cannot be asked (${reason.en})`,
        'zh-CN': `无法查询 GitHub API（${reason['zh-CN']}）`,
    };
}
const noWorkflow = {
    en: "the runner doesn't say which workflow file this is (GITHUB_WORKFLOW_REF)",
    'zh-CN': 'runner 没有提供工作流文件（GITHUB_WORKFLOW_REF）',
};
const noBranch = { en: 'the event names no branch', 'zh-CN': '事件中没有分支' };
const unknownJob = {
    en: 'it is unknown which job of the run this is',
    'zh-CN': '无法确定是这次运行的哪个任务',
};
const outOfTime = {
    en: "no time was left to wait for GitHub's API",
    'zh-CN': '剩余时间不够，没有等到 GitHub API 返回',
};
const oddShape = {
    en: "GitHub's API sent an unexpected answer",
    'zh-CN': 'GitHub API 返回的内容无法识别',
};
const noAnswer = (limit) => ({
    en: `GitHub's API did not answer within ${limit / 1000} s`,
    'zh-CN': `GitHub API 在 ${limit / 1000} 秒内没有返回`,
});
const brokenBy = (code) => code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE'
    ? oddShape
    : {
        en: `GitHub's API could not be reached${code === undefined ? '' : ` (${code})`}`,
        'zh-CN': `无法连接 GitHub API${code === undefined ? '' : `（${code}）`}`,
    };
const refusals = {
    301: () => ({
        en: "GitHub's API no longer has the repository under this name (HTTP 301): it was renamed or moved",
        'zh-CN': 'GitHub API 中没有这个名称的仓库（HTTP 301）：仓库已改名或转移',
    }),
    401: () => ({
        en: "GitHub's API did not accept the github-token (HTTP 401): it is wrong or has expired",
        'zh-CN': 'GitHub API 不接受 github-token（HTTP 401）：填错了或已过期',
    }),
    403: (permission) => ({
        en: `the github-token has no permission to read that (HTTP 403). Add this to the permissions of the job or workflow:\npermissions:\n  ${permission}: read`,
        'zh-CN': `github-token 没有读取权限（HTTP 403）。请在任务或工作流中添加权限：\npermissions:\n  ${permission}: read`,
    }),
    410: () => ({
        en: "GitHub's API no longer has that (HTTP 410): it has expired or was deleted",
        'zh-CN': 'GitHub API 已查不到（HTTP 410）：已过期或被删除',
    }),
    404: () => ({
        en: "GitHub's API does not know that, or hides it from this github-token (HTTP 404); it may be a token of another repository",
        'zh-CN': 'GitHub API 查不到，或 github-token 无权查看（HTTP 404）；可能用了其他仓库的 token',
    }),
};
function refusalOf(status, headers, body, permission) {
    const again = againAfter(status, headers, body);
    if (again?.kind === 'limited') {
        const free = freeAgain(again, headers);
        return {
            en: `GitHub's API limits the number of requests at the moment (HTTP ${status})${free.en}`,
            'zh-CN': `GitHub API 目前限流（HTTP ${status}）${free['zh-CN']}`,
        };
    }
    return (refusals[status]?.(permission) ?? {
        en: `GitHub's API answered with HTTP ${status}`,
        'zh-CN': `GitHub API 返回 HTTP ${status}`,
    });
}
const isRateLimit = (status, headers, body) => status === 429 ||
    (status === 403 &&
        ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(headers, 'x-ratelimit-remaining') === '0' ||
            (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(headers, 'retry-after') !== undefined ||
            /rate limit/i.test((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(body, 'message') ?? '')));
function againAfter(status, headers, body) {
    if (!isRateLimit(status, headers, body))
        return status >= 500 ? { kind: 'soon' } : undefined;
    const seconds = Number((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(headers, 'retry-after'));
    const reset = Number((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(headers, 'x-ratelimit-reset')) * 1000;
    const isUsedUp = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(headers, 'x-ratelimit-remaining') === '0';
    return {
        kind: 'limited',
        ...(seconds > 0 && { wait: seconds * 1000 }),
        ...(isUsedUp && reset > 0 && { reset }),
    };
}
function freeAgain({ wait, reset }, headers) {
    if (wait !== undefined) {
        const seconds = wait / 1000;
        return { en: `; it asks to wait ${seconds} s`, 'zh-CN': `，${seconds} 秒后恢复` };
    }
    const now = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .timeAt */ .lC)(headers, 'date');
    if (reset === undefined || now === undefined)
        return { en: '', 'zh-CN': '' };
    const minutes = Math.max(1, Math.ceil((reset - now) / 60_000));
    return { en: `; it is free again in ${minutes} min`, 'zh-CN': `，${minutes} 分钟后恢复` };
}


/***/ }),

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
            return { problem: _api_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .outOfTime */ .p3, isLate: true };
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