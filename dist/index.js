/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 7515:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = require("module");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = require("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 8321:
/***/ ((module) => {

module.exports = require("node:stream/consumers");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 9038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bM: () => (/* binding */ statuses),
/* harmony export */   fY: () => (/* binding */ outcomesByInterest),
/* harmony export */   fy: () => (/* binding */ conclusions),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   vu: () => (/* binding */ conclusionOf)
/* harmony export */ });
const conclusions = [
    'success',
    'failure',
    'cancelled',
    'skipped',
    'neutral',
    'timed_out',
    'action_required',
    'stale',
    'startup_failure',
];
const conclusionOf = (text) => text === undefined ? undefined : (conclusions.find((known) => known === text) ?? 'neutral');
const statuses = [...conclusions, 'started'];
const outcomesByInterest = ['failure', 'cancelled', 'other', 'started', 'success', 'skipped'];
const outcomes = {
    success: 'success',
    failure: 'failure',
    timed_out: 'failure',
    startup_failure: 'failure',
    cancelled: 'cancelled',
    skipped: 'skipped',
    started: 'started',
    neutral: 'other',
    action_required: 'other',
    stale: 'other',
    unknown: 'other',
};
const outcomeOf = (status) => outcomes[status];


/***/ }),

/***/ 4506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4715);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7639);


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

/***/ 6259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   Re: () => (/* binding */ personOf),
/* harmony export */   SG: () => (/* binding */ rerunBy),
/* harmony export */   WQ: () => (/* binding */ runNameOf),
/* harmony export */   kN: () => (/* binding */ readCommit)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4715);

function readCommit(env, event, links) {
    const known = commitOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(event, 'head_commit') ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(event, 'merge_group', 'head_commit'), links);
    if (known)
        return known;
    const sha = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(event, 'pull_request', 'head', 'sha') ?? (env['GITHUB_SHA'] || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(event, 'deployment', 'sha'));
    return sha ? { sha, url: links.commit(sha), title: '' } : undefined;
}
function commitOf(commit, links) {
    const sha = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(commit, 'id');
    if (sha === undefined)
        return undefined;
    const message = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(commit, 'message') ?? '';
    const [first = '', , third = ''] = message.split(/\r\n|\n|\r/);
    const merged = mergeLine.exec(first)?.[1];
    const number = merged ?? squashEnd.exec(first)?.[1];
    const author = authorOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(commit, 'author'), links.host);
    const coAuthors = coAuthorsOf(message, links.host);
    return {
        sha,
        url: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .urlAt */ .$Q)(commit, 'url') ?? links.commit(sha),
        title: (merged !== undefined && third.trim()) || first,
        ...(author && { author }),
        ...(coAuthors.length > 0 && { coAuthors }),
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(commit, 'distinct') === false && { travelled: true }),
        ...(number !== undefined && {
            pullRequest: { number: Number(number), url: links.pullRequest(Number(number)) },
        }),
    };
}
const mergeLine = /^Merge pull request #(\d{1,9}) from \S/;
const squashEnd = / \(#(\d{1,9})\)$/;
const namedEvents = [
    'push',
    'pull_request',
    'pull_request_target',
    'workflow_dispatch',
    'schedule',
];
function runNameOf(displayTitle, { event, workflow, commit, subject }) {
    if (displayTitle === undefined || !namedEvents.includes(event) || mergeLine.test(displayTitle)) {
        return undefined;
    }
    const isPush = event === 'push';
    const ofEvent = isPush ? commit?.title : subject.kind === 'pull-request' ? subject.title : workflow;
    return !ofEvent || displayTitle === ofEvent || displayTitle === workflow ? undefined : displayTitle;
}
function authorOf(author, host) {
    const email = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(author, 'email')?.toLowerCase();
    const login = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(author, 'username') ?? loginOf(email, host);
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(author, 'name') ?? login;
    if (name === undefined)
        return undefined;
    return {
        ...(login !== undefined && { login }),
        name,
        ...(email !== undefined && { email }),
        bot: isBot(login ?? name),
    };
}
const coAuthorsOf = (message, host) => [...message.matchAll(/^co-authored-by:([^<\r\n]*)<([^<>\s]+)>[ \t]*$/gim)].flatMap(([, name = '', email]) => authorOf({ name: name.trim() || email, email }, host) ?? []);
function loginOf(email, host) {
    const [local, domain] = email?.split('@') ?? [];
    if (domain !== `users.noreply.${host}` && domain !== `noreply.${host}`)
        return undefined;
    return local?.replace(/^\d+\+/, '') || undefined;
}
function personOf(login = '', account) {
    const isSame = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(account, 'login') === login;
    return { login, name: login, bot: isBot(login) || (isSame && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(account, 'type') === 'Bot') };
}
const rerunBy = ({ attempt, event }, actor, triggering) => attempt > 1 && triggering.name !== '' && (triggering.login !== actor.login || event === 'schedule')
    ? triggering
    : undefined;
const isBot = (login) => login.endsWith('[bot]');


/***/ }),

/***/ 6103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zg: () => (/* binding */ noticesFor),
/* harmony export */   hN: () => (/* binding */ needsOf),
/* harmony export */   oy: () => (/* binding */ missingOf),
/* harmony export */   wX: () => (/* binding */ partNames),
/* harmony export */   yM: () => (/* binding */ knownJobs)
/* harmony export */ });
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7639);
/* harmony import */ var _job_table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6428);


function noticesFor({ forge }, missing) {
    if (forge !== 'github')
        return [];
    const reasons = new Map(missing.map(([, why]) => [why.en, why]));
    return [...reasons.values()].map((reason) => {
        const parts = missing.flatMap(([what, why]) => (why.en === reason.en ? what : []));
        const sentence = (0,_language_js__WEBPACK_IMPORTED_MODULE_0__/* .asSentence */ .KG)(reason);
        return {
            en: `The message goes without ${parts.map(({ en }) => en).join(', ')}: ${sentence.en}`,
            'zh-CN': `消息中缺少${parts.map((part) => part['zh-CN']).join('、')}：${sentence['zh-CN']}`,
        };
    });
}
const partNames = {
    jobs: { en: 'the details of the jobs', 'zh-CN': '任务详情' },
    history: { en: 'the previous result', 'zh-CN': '上次运行的结果' },
    duration: { en: 'the duration', 'zh-CN': '耗时' },
    logLines: { en: 'the lines of the log', 'zh-CN': '日志内容' },
};
const missingOf = (what, why) => why === undefined ? [] : [[what, why]];
const needsOf = ({ facts, scope, needs }) => (scope === 'run' && !facts.observed && needs) || new Map();
function knownJobs(request) {
    const { facts, scope, checkRunId } = request;
    const needs = needsOf(request);
    return {
        ...(needs.size > 0 && { jobs: (0,_job_table_js__WEBPACK_IMPORTED_MODULE_1__/* .jobsFromNeeds */ .wW)(needs) }),
        ...(scope === 'job' &&
            checkRunId !== undefined && {
            url: `${facts.repositoryUrl}/actions/runs/${facts.run.id}/job/${checkRunId}`,
        }),
    };
}


/***/ }),

/***/ 6428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  mm: () => (/* binding */ isCancelled),
  hP: () => (/* binding */ jobsFromApi),
  wW: () => (/* binding */ jobsFromNeeds)
});

// EXTERNAL MODULE: ./build/src/conclusion.js
var conclusion = __nccwpck_require__(9038);
// EXTERNAL MODULE: ./build/src/run-result.js
var run_result = __nccwpck_require__(9464);
// EXTERNAL MODULE: ./build/src/github/jobs.js
var jobs = __nccwpck_require__(6589);
;// CONCATENATED MODULE: ./build/src/github/needs.js

const separator = ' / ';
const isFailed = (job) => job.conclusion !== undefined && isFailedStatus(job.conclusion);
const isOpen = ({ conclusion }) => conclusion === undefined;
const isFailedStatus = (status) => (0,conclusion/* outcomeOf */.sG)(status) === 'failure';
const slugOf = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
function matchNeeds(jobs, ownName, needs) {
    const caller = ownName.slice(0, ownName.lastIndexOf(separator) + separator.length);
    const localOf = ({ name }) => ownName.includes(separator) && name.startsWith(caller) ? name.slice(caller.length) : name;
    const isExact = (job, key) => localOf(job) === key;
    const found = [...needs].map(([key, status]) => ({ key, status, jobs: jobsOf(key) }));
    function jobsOf(key) {
        const exact = jobs.filter((job) => isExact(job, key));
        const similar = jobs.filter((job) => slugOf(localOf(job)) === slugOf(key));
        const single = exact.length > 0 ? exact : similar;
        if (single.length === 0) {
            return jobs.filter((job) => {
                const base = baseOf(localOf(job));
                return base !== localOf(job) && slugOf(base) === slugOf(key);
            });
        }
        return single.length > 1 ? [] : single;
    }
    const claims = found.flatMap((each) => each.jobs);
    const isClear = (job, key) => isExact(job, key) || claims.filter((other) => other === job).length === 1;
    const clear = found.map((each) => ({ ...each, jobs: each.jobs.filter((job) => isClear(job, each.key)) }));
    const unexplained = clear
        .filter(({ status, jobs }) => isFailedStatus(status) && !jobs.some((job) => isFailed(job) || isOpen(job)))
        .map(({ key }) => key);
    const matched = new Set(clear.flatMap((each) => each.jobs));
    const open = jobs.filter((job) => isFailed(job) && !matched.has(job));
    const sure = clear.map((each) => ({
        ...each,
        jobs: unexplained.length > open.length && !isFailedStatus(each.status)
            ? each.jobs.filter((job) => !isFailed(job) || isExact(job, each.key))
            : each.jobs,
    }));
    return {
        keys: new Map(sure.flatMap(({ key, jobs }) => jobs.map((job) => [job, key]))),
        missing: sure.filter(({ jobs }) => jobs.length === 0).map(({ key }) => key),
        unexplained,
    };
}
const baseOf = (name) => name.split(separator, 1)[0]?.replace(/ \(.*$/s, '') ?? '';

;// CONCATENATED MODULE: ./build/src/github/job-table.js




const mostListed = 50;
const isCancelled = (job) => (0,run_result/* outcomeOfJob */.vr)(job) === 'cancelled';
const rankOf = (job) => conclusion/* outcomesByInterest */.fY.indexOf((0,run_result/* outcomeOfJob */.vr)(job)) + (job.allowedToFail ? 0.5 : 0);
function tableOf(jobs, total = jobs.length) {
    const counts = {};
    const pendingCounts = {};
    const unread = Math.max(0, total - jobs.length);
    if (unread > 0)
        pendingCounts.unknown = unread;
    for (const { conclusion, pending } of jobs) {
        if (conclusion !== undefined)
            counts[conclusion] = (counts[conclusion] ?? 0) + 1;
        else if (pending !== undefined)
            pendingCounts[pending] = (pendingCounts[pending] ?? 0) + 1;
    }
    const allowedFailures = jobs.filter(({ allowedToFail }) => allowedToFail).length;
    const list = jobs.toSorted((one, other) => rankOf(one) - rankOf(other)).slice(0, mostListed);
    const hasPending = Object.keys(pendingCounts).length > 0;
    return {
        list,
        total,
        counts,
        allowedFailures,
        ...(hasPending && { pending: pendingCounts }),
    };
}
function endedAs(status) {
    if (status === 'unknown')
        return { pending: 'unknown' };
    return status === 'started' ? {} : { conclusion: status };
}
const jobFromNeed = ([key, status]) => ({
    name: key,
    ...endedAs(status),
    allowedToFail: false,
    failedSteps: [],
});
const jobsFromNeeds = (needs) => tableOf([...needs].map(jobFromNeed));
function jobsFromApi(seen, total, insight) {
    const own = insight.own && (0,jobs/* findOwnJob */.VW)(seen, insight.own);
    if (insight.scope === 'run')
        return { table: tableOfRun(seen, total, own, insight), ...(own && { own }), failedBeside: [] };
    if (own === undefined)
        return { failedBeside: [] };
    const failedBeside = seen.filter((job) => job !== own && (0,run_result/* isFailedJob */.vG)(job)).map(({ name }) => name);
    return { table: tableOf([settled(own, insight.status)]), own, failedBeside };
}
function settled({ pending, ...job }, status) {
    return { ...job, ...endedAs(status) };
}
function tableOfRun(seen, total, own, { own: how, status, needs }) {
    const others = seen.filter((job) => job !== own);
    const { keys, missing, unexplained } = matchNeeds(others, own?.name ?? '', needs);
    const needOf = (job) => needs.get(keys.get(job) ?? '');
    const isWell = (need) => need === 'success' || need === 'skipped';
    const wentOn = how === undefined ? status === 'success' : needs.size > 0 && [...needs.values()].every(isWell);
    const settle = (job) => {
        const need = needOf(job);
        if (job.conclusion === undefined)
            return need === undefined ? job : settled(job, need);
        return { ...job, allowedToFail: (0,run_result/* isFailedJob */.vG)(job) && (wentOn || need === 'success') };
    };
    const open = others.filter((job) => !keys.has(job));
    const added = open.length === 0 ? [...new Set([...missing, ...unexplained])] : unexplained;
    const jobs = [
        ...others.map(settle),
        ...(open.some(run_result/* isFailedJob */.vG) ? [] : added).map((key) => jobFromNeed([key, needs.get(key) ?? 'unknown'])),
    ];
    const ownSettled = own && settled(own, status);
    const hidden = ownSettled && how && needs.size > 0 && !(0,run_result/* isFailedJob */.vG)(ownSettled) && !isCancelled(ownSettled);
    if (ownSettled && !hidden)
        jobs.unshift(ownSettled);
    return tableOf(jobs, Math.max(total - (hidden ? 1 : 0), jobs.length));
}


/***/ }),

/***/ 6589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VW: () => (/* binding */ findOwnJob),
/* harmony export */   WE: () => (/* binding */ matrixJobName),
/* harmony export */   cd: () => (/* binding */ readJob),
/* harmony export */   tB: () => (/* binding */ ownJobOf)
/* harmony export */ });
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9038);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4715);


function ownJobOf({ checkRunId, matrix }, env) {
    const runnerName = env['RUNNER_NAME'];
    return {
        jobKey: env['GITHUB_JOB'] ?? '',
        ...(checkRunId !== undefined && { checkRunId }),
        ...(runnerName && { runnerName }),
        ...(matrix && { matrix }),
    };
}
function matrixJobName(jobKey, matrix = {}) {
    const values = leavesOf(matrix).filter((value) => value !== '');
    const name = values.length === 0 ? jobKey : `${jobKey} (${values.join(', ')})`;
    return name.length > 100 ? `${name.slice(0, 97)}...` : name;
}
const leavesOf = (value) => typeof value === 'object' ? Object.values(value ?? {}).flatMap(leavesOf) : [String(value)];
const pendingWords = new Map([
    ['queued', 'queued'],
    ['requested', 'queued'],
    ['pending', 'queued'],
    ['waiting', 'waiting'],
]);
function readJob(value) {
    const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(value, 'id');
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'name');
    if (id === undefined || name === undefined)
        return undefined;
    const conclusion = (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .conclusionOf */ .vu)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'conclusion'));
    const pending = conclusion === undefined ? pendingWords.get((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'status') ?? '') : undefined;
    const url = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .urlAt */ .$Q)(value, 'html_url');
    const runner = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'runner_name');
    const failed = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(value, 'steps').filter((step) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(step, 'conclusion') === 'failure');
    const failedTime = timeOf(failed[0]);
    const startedAt = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .timeAt */ .lC)(value, 'started_at');
    const duration = conclusion === 'skipped' ? undefined : durationOf(value);
    return {
        id,
        name: withoutExpressions(name),
        running: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(value, 'status') === 'in_progress',
        ...(startedAt !== undefined && { startedAt }),
        ...(conclusion !== undefined && { conclusion }),
        ...(pending && { pending }),
        ...(runner !== undefined && { runner }),
        ...(url !== undefined && { url }),
        ...(duration !== undefined && { duration }),
        ...(failedTime && { failedTime }),
        allowedToFail: false,
        failedSteps: failed.flatMap((step) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(step, 'name') ?? []),
        errorsAreOwn: !(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(value, 'steps').some(mayLeaveError),
    };
}
const preparations = /^(post|pre|complete|stop|initialize) |\b(check ?out|set[ -]?up|install|cache|restore|log ?in)\b|检出|拉取|安装|缓存|登录/i;
const namelessScript = /^Run (?!\.{0,2}\/|\S+@|docker:\/\/)/;
function mayLeaveError(step) {
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(step, 'name') ?? '';
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(step, 'conclusion') === 'success' && !preparations.test(name) && !namelessScript.test(name);
}
function withoutExpressions(name) {
    if (!name.includes('${{'))
        return name;
    const [before, ...others] = name.split('${{');
    const after = others.map((text) => text.split('}}').slice(1).join('}}'));
    const rest = [before, ...after].join('').replace(/\([\s,]*\)/g, '');
    return rest.replace(/\s+/g, ' ').trim() || '…';
}
function timeOf(step) {
    const [start, end] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .timeAt */ .lC)(step, 'started_at'), (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .timeAt */ .lC)(step, 'completed_at')];
    return start === undefined || end === undefined ? undefined : { start, end: end + 999 };
}
function durationOf(value) {
    const [start, end] = [(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .timeAt */ .lC)(value, 'started_at'), (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .timeAt */ .lC)(value, 'completed_at')];
    return start === undefined || end === undefined || end < start ? undefined : end - start;
}
function findOwnJob(jobs, own) {
    const { checkRunId, runnerName } = own;
    if (checkRunId !== undefined)
        return jobs.find(({ id }) => id === checkRunId);
    const running = jobs.filter((job) => job.running);
    const names = namesOf(own);
    return (only(running.filter(({ runner }) => runnerName !== undefined && runner === runnerName)) ??
        only(running.filter(({ name }) => names.some((own) => name === own || name.endsWith(` / ${own}`)))));
}
const only = (items) => (items.length === 1 ? items[0] : undefined);
const namesOf = ({ jobKey, matrix }) => matrix === undefined ? [jobKey] : [jobKey, matrixJobName(jobKey, matrix)];


/***/ }),

/***/ 3768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   Wb: () => (/* binding */ readServer),
/* harmony export */   h8: () => (/* binding */ linksFor)
/* harmony export */ });
const encodePath = (name) => name
    .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
function linksFor(forge, serverUrl, repository) {
    const host = URL.canParse(serverUrl) ? new URL(serverUrl).host : '';
    if (repository === '')
        return nowhere(serverUrl, host);
    const root = `${serverUrl}/${repository}`;
    const commit = (sha) => `${root}/commit/${sha}`;
    const issue = (number) => `${root}/issues/${number}`;
    if (forge !== 'github') {
        return {
            host,
            repository: root,
            branch: (name) => `${root}/src/branch/${encodePath(name)}`,
            tag: (name) => `${root}/src/tag/${encodePath(name)}`,
            ref: (name) => `${root}/src/${encodePath(name)}`,
            commit,
            issue,
            pullRequest: (number) => `${root}/pulls/${number}`,
            run: (run) => `${root}/actions/runs/${forge === 'gitea' ? run.id : run.number}`,
        };
    }
    return {
        host,
        repository: root,
        branch: (name) => `${root}/tree/${encodePath(name)}`,
        tag: (name) => `${root}/releases/tag/${encodePath(name)}`,
        ref: (name) => `${root}/tree/${encodePath(name)}`,
        commit,
        issue,
        pullRequest: (number) => `${root}/pull/${number}`,
        run: (run) => `${root}/actions/runs/${run.id}${run.attempt > 1 ? `/attempts/${run.attempt}` : ''}`,
    };
}
function nowhere(serverUrl, host) {
    const server = () => serverUrl;
    return {
        host,
        repository: serverUrl,
        branch: server,
        tag: server,
        ref: server,
        issue: server,
        commit: server,
        pullRequest: server,
        run: server,
    };
}
function readServer(env) {
    const serverUrl = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    return {
        serverUrl,
        repository,
        forge: forgeOf(env),
        apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    };
}
function forgeOf(env) {
    if (env['FORGEJO_ACTIONS'])
        return 'forgejo';
    return env['GITEA_ACTIONS'] ? 'gitea' : 'github';
}


/***/ }),

/***/ 4715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $Q: () => (/* binding */ urlAt),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   U4: () => (/* binding */ parsedJson),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   d3: () => (/* binding */ isWebAddress),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   hz: () => (/* binding */ isDeeperThan),
/* harmony export */   lC: () => (/* binding */ timeAt),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function isDeeperThan(value, limit) {
    let level = [value];
    for (let depth = 0; depth <= limit && level.length > 0; depth += 1) {
        level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
    }
    return level.length > 0;
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function at(value, ...path) {
    let current = value;
    for (const key of path) {
        if (!isObject(current) || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
const isWebAddress = (text) => /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
function urlAt(value, ...path) {
    const found = textAt(value, ...path);
    return found !== undefined && isWebAddress(found) ? found : undefined;
}
function numberAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}
function listAt(value, ...path) {
    const found = at(value, ...path);
    return Array.isArray(found) ? found : [];
}
function timeAt(value, ...path) {
    const milliseconds = Date.parse(textAt(value, ...path) ?? '');
    return Number.isNaN(milliseconds) ? undefined : milliseconds;
}


/***/ }),

/***/ 7639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Ax: () => (/* binding */ LocalizedError),
/* harmony export */   B1: () => (/* binding */ inEach),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   eo: () => (/* binding */ languages)
/* harmony export */ });
const languages = ['en', 'zh-CN'];
const inEach = (write) => ({
    en: write('en'),
    'zh-CN': write('zh-CN'),
});
const named = (name, problem) => ({
    en: `${name}: ${problem.en}`,
    'zh-CN': `${name}：${problem['zh-CN']}`,
});
const asSentence = (reason) => reason.en.includes('\n') ? reason : { en: `${reason.en}.`, 'zh-CN': `${reason['zh-CN']}。` };
class LocalizedError extends Error {
    text;
    constructor(text) {
        super(text.en);
        this.text = text;
    }
}
function reasonOf(error) {
    if (error instanceof LocalizedError)
        return error.text;
    const reason = error instanceof Error ? error.message : String(error);
    return { en: reason, 'zh-CN': `“${reason}”` };
}


/***/ }),

/***/ 2113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   bw: () => (/* binding */ commitLines),
/* harmony export */   hJ: () => (/* binding */ personName),
/* harmony export */   qy: () => (/* binding */ describeSubject),
/* harmony export */   rJ: () => (/* binding */ fieldBlocks)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9114);
/* harmony import */ var _job_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9896);
/* harmony import */ var _tests_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3384);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5418);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7720);





const personName = ({ login, name }) => login ?? name;
const shortSha = (sha) => sha.slice(0, 7);
const known = (line) => (line === '' ? [] : [line]);
const writers = {
    workflow: ({ result: { facts, job = '' }, markup }) => {
        const { workflow, run } = facts;
        const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .joinKnown */ .Oq)([markup.text(workflow), run.number > 0 ? `#${run.number}` : ''], ' ');
        return known((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .joinKnown */ .Oq)([name, markup.text(job)], _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .separator */ .me));
    },
    repository: ({ result: { facts }, markup }) => known(markup.text(facts.repository)).map((name) => markup.link(name, facts.repositoryUrl)),
    branch: ({ result: { facts }, markup }) => known(describeSubject(facts.subject, markup)),
    commit: describeCommits,
    actor: ({ result: { facts }, words, markup }) => {
        const { actor, triggeringActor } = facts;
        if (personName(actor) === '')
            return [];
        const rerun = triggeringActor === undefined ? '' : words.rerunBy(markup.text(personName(triggeringActor)));
        return [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .joinKnown */ .Oq)([markup.text(personName(actor)), rerun], _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .separator */ .me)];
    },
    event: ({ result: { facts }, words, markup }) => known(markup.text(words.events.get(facts.event) ?? facts.event)),
    attempt: ({ result: { facts } }) => [String(facts.run.attempt)],
    duration: ({ result: { duration }, words }) => duration === undefined ? [] : [(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .sayDuration */ .kP)(duration, words)],
    jobs: ({ result: { jobs }, words }) => (jobs === undefined ? [] : [(0,_job_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .countJobs */ .uq)(jobs, words)]),
};
function fieldBlocks(asked, request, detail) {
    const { result, words, markup } = request;
    const { jobs, tests } = result;
    const reason = result.cancellation && words.cancellations[result.cancellation];
    const place = asked.includes('failures') ? 'failures' : 'jobs';
    const blocks = [];
    let lines = reason === undefined ? [] : [reason];
    for (const field of asked) {
        if (field !== 'failures')
            lines.push(...fieldLines(field, request));
        if (field !== place)
            continue;
        blocks.push(markup.lines(lines));
        if (jobs !== undefined)
            blocks.push(...(0,_job_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .jobBlocks */ .yf)({ jobs, fields: asked, words, markup }, detail));
        if (tests !== undefined)
            blocks.push(markup.lines((0,_tests_js__WEBPACK_IMPORTED_MODULE_4__/* .testLines */ .eq)(tests, detail.tests, words, markup)));
        if (asked.includes('failures'))
            blocks.push(...(0,_job_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .logBlocks */ .V9)(jobs, detail.logLines, markup));
        lines = [];
    }
    return [...blocks, markup.lines(lines)];
}
function fieldLines(field, request) {
    const { result, words, markup } = request;
    const [first, ...others] = writers[field](request);
    const name = field === 'branch' ? words.subjects[result.facts.subject.kind] : words.fields[field];
    return first === undefined ? [] : [markup.label(name) + first, ...others];
}
function describeSubject(subject, markup) {
    if (subject.kind === 'issue')
        return markup.link(markup.text(`#${subject.number} ${subject.title}`), subject.url);
    if (subject.kind === 'deployment') {
        const { name, environment, environmentUrl } = subject;
        const target = markup.text(environment);
        const to = environmentUrl === undefined || target === '' ? target : markup.link(target, environmentUrl);
        const from = markup.text(name);
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .joinKnown */ .Oq)([from === '' ? '' : markup.link(from, subject.url), to], ' → ');
    }
    if (subject.kind !== 'pull-request') {
        const label = markup.text((subject.kind === 'release' && subject.title) || subject.name);
        return label === '' ? '' : markup.link(label, subject.url);
    }
    const { number, title, url, head, base, fork } = subject;
    const source = markup.text(fork === undefined ? head : `${fork}:${head}`);
    const branches = base === undefined ? source : `${source} → ${markup.text(base)}`;
    const name = [number && `#${number}`, title].filter(Boolean).join(' ');
    if (name === '')
        return markup.link(branches, url);
    const link = markup.link(markup.text(name), url);
    return branches === '' ? link : `${link} (${branches})`;
}
function describeCommits({ result: { facts }, words, markup, commits: limit }) {
    const { commits, compareUrl } = facts;
    if (commits.length < 2)
        return commitLines(facts, words, markup, 1);
    const count = words.commits(commits.length);
    const first = compareUrl === undefined ? count : markup.link(count, compareUrl);
    return [first, ...(limit === 0 ? [] : commitLines(facts, words, markup, limit))];
}
function commitLines(facts, words, markup, limit) {
    const { commit, compareUrl } = facts;
    const commits = facts.commits.length > 1 || commit === undefined ? facts.commits : [commit];
    const shown = limit === 0 ? [] : commits.slice(-limit).reverse();
    const more = commits.length - shown.length;
    const left = words.more(more);
    return [
        ...shown.map((each) => describeCommit(each, markup)),
        ...(more === 0 ? [] : [compareUrl === undefined ? left : markup.link(left, compareUrl)]),
    ];
}
function describeCommit({ sha, url, title, author, pullRequest }, markup) {
    const by = author === undefined ? '' : _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .separator */ .me + markup.text(personName(author), 40);
    const merged = pullRequest === undefined ? '' : markup.link(markup.text(`#${pullRequest.number}`), pullRequest.url);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .joinKnown */ .Oq)([markup.link(markup.text(shortSha(sha)), url), markup.text(title), merged], ' ') + by;
}


/***/ }),

/***/ 9114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ sayMoment),
/* harmony export */   JS: () => (/* binding */ sayTime),
/* harmony export */   kP: () => (/* binding */ sayDuration)
/* harmony export */ });
const unitSizes = [
    ['days', 86_400],
    ['hours', 3_600],
    ['minutes', 60],
    ['seconds', 1],
];
function sayDuration(milliseconds, { units, underOneSecond }) {
    if (milliseconds < 1_000)
        return underOneSecond;
    let rest = Math.floor(milliseconds / 1_000);
    const parts = unitSizes.map(([unit, size]) => {
        const count = Math.floor(rest / size);
        rest %= size;
        return { count, text: `${count}${units[unit]}` };
    });
    const first = parts.findIndex(({ count }) => count > 0);
    return parts
        .slice(first, first + 2)
        .filter(({ count }) => count > 0)
        .map(({ text }) => text)
        .join(' ');
}
const sayTime = (milliseconds, timezone) => new Intl.DateTimeFormat('sv-SE', {
    timeZone: timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
}).format(milliseconds);
function sayMoment(moment, now, timezone) {
    const [day, time = ''] = sayTime(moment, timezone).split(' ');
    const [today] = sayTime(now, timezone).split(' ');
    const minutes = time.slice(0, 'hh:mm'.length);
    return day === today ? minutes : `${day} ${minutes}`;
}


/***/ }),

/***/ 9896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ emojiOf),
/* harmony export */   V9: () => (/* binding */ logBlocks),
/* harmony export */   _r: () => (/* binding */ jobLine),
/* harmony export */   nd: () => (/* binding */ sayJobStatus),
/* harmony export */   uq: () => (/* binding */ countJobs),
/* harmony export */   yf: () => (/* binding */ jobBlocks)
/* harmony export */ });
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9038);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9464);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9114);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7720);




const pendings = ['waiting', 'queued', 'unknown'];
function countByOutcome(jobs) {
    const { total, counts, allowedFailures = 0, pending = {} } = jobs;
    const byOutcome = new Map([['failure', -allowedFailures]]);
    let running = total - pendings.reduce((sum, kind) => sum + (pending[kind] ?? 0), 0);
    for (const conclusion of _conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .conclusions */ .fy) {
        const count = counts[conclusion] ?? 0;
        const outcome = (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(conclusion);
        byOutcome.set(outcome, (byOutcome.get(outcome) ?? 0) + count);
        running -= count;
    }
    return byOutcome.set('started', running);
}
function countJobs(jobs, words) {
    const counts = countByOutcome(jobs);
    const { allowedFailures = 0 } = jobs;
    const parts = _conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomesByInterest */ .fY.flatMap((outcome) => {
        const count = counts.get(outcome) ?? 0;
        return [
            ...(count > 0 ? [words.counts[outcome](count)] : []),
            ...(outcome === 'failure' && allowedFailures > 0 ? [words.allowedCount(allowedFailures)] : []),
        ];
    });
    for (const kind of pendings) {
        const count = jobs.pending?.[kind] ?? 0;
        if (count > 0)
            parts.push(words.pendingCounts[kind](count));
    }
    const { colon, comma } = words.punctuation;
    return parts.length === 0 ? words.jobs(jobs.total) : words.jobs(jobs.total) + colon + parts.join(comma);
}
function jobBlocks({ jobs, fields, words, markup }, { jobs: lines, jobDetails: details }) {
    const all = fields.includes('jobs');
    const withDetails = fields.includes('failures');
    if (lines === 0 || !(all || withDetails))
        return [];
    const listed = all ? jobs.list : jobs.list.filter(_run_result_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailedJob */ .vG);
    const shown = listed.slice(0, lines);
    const blocks = [];
    let paragraph = [];
    const endParagraph = () => {
        if (paragraph.length > 0)
            blocks.push(markup.lines(paragraph));
        paragraph = [];
    };
    shown.forEach((job, index) => {
        paragraph.push(jobLine(job, words, markup));
        const reasons = withDetails && index < details && (0,_run_result_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailedJob */ .vG)(job) ? reasonLines(job, words, markup) : [];
        if (reasons.length === 0)
            return;
        endParagraph();
        blocks.push(markup.quote(reasons));
    });
    const count = all ? jobs.total : (countByOutcome(jobs).get('failure') ?? 0);
    const more = count - shown.length;
    if (more > 0)
        paragraph.push(words.more(more));
    endParagraph();
    return blocks;
}
function emojiOf(job) {
    if (job.pending === 'queued' || job.pending === 'waiting')
        return '⏳';
    return _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .looks */ .dx[job.allowedToFail ? 'other' : (0,_run_result_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOfJob */ .vr)(job)].emoji;
}
function sayJobStatus({ conclusion, pending }, words) {
    if (conclusion !== undefined)
        return words.statuses[conclusion];
    return pending === undefined ? words.running : words.pending[pending];
}
function jobLine(job, words, markup) {
    const outcome = (0,_run_result_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOfJob */ .vr)(job);
    const name = markup.text(job.name);
    const { conclusion, duration } = job;
    const parts = [
        `${emojiOf(job)} ${job.url === undefined ? name : markup.link(name, job.url)}`,
        ...(outcome === 'success' || conclusion === 'failure' ? [] : [sayJobStatus(job, words)]),
        ...(duration === undefined ? [] : [(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .sayDuration */ .kP)(duration, words)]),
        ...(job.allowedToFail ? [words.allowedToFail] : []),
    ];
    return parts.join(_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .separator */ .me);
}
function logBlocks(jobs, limit, markup) {
    const failed = (jobs?.list ?? []).filter(_run_result_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailedJob */ .vG);
    const job = failed.find(({ logLines = [] }) => logLines.length > 0);
    if (job === undefined || limit === 0)
        return [];
    const lines = (job.logLines ?? []).slice(-limit).map((line) => markup.text(line, 120));
    return [markup.quote([...(failed.length > 1 ? [markup.text(job.name)] : []), ...lines])];
}
function reasonLines({ failedSteps, error, logLines }, words, markup) {
    const steps = failedSteps.slice(0, 5).map((step) => markup.text(step));
    const more = failedSteps.length - steps.length;
    if (more > 0)
        steps.push(words.more(more));
    const said = logLines === undefined ? markup.text(error ?? '', 200) : '';
    return [
        ...(steps.length === 0 ? [] : [steps.join(words.punctuation.listComma)]),
        ...(said === '' ? [] : [said]),
    ];
}


/***/ }),

/***/ 7164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ withPlainLinks),
/* harmony export */   QU: () => (/* binding */ encodePart),
/* harmony export */   W4: () => (/* binding */ openingUrl),
/* harmony export */   Wq: () => (/* binding */ encodeUrl),
/* harmony export */   ds: () => (/* binding */ nameLimit),
/* harmony export */   iS: () => (/* binding */ markdownMarkup),
/* harmony export */   nU: () => (/* binding */ missingKeywords)
/* harmony export */ });
/* unused harmony export escapeMarkdown */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5418);

const nameLimit = 100;
const urlLimit = 1_000;
function escapeMarkdown(data) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0)(data)
        .replace(/[\\`*_[\]()#!~|]/g, '\\$&')
        .replace(/&(?=[a-z])/gi, '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/^[-+=]/, '\\$&')
        .replace(/^(\d{1,9})\./, '$1\\.');
}
const percentEncode = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
const encodeUrl = (url) => url.replace(/[ "'()*<>[\\\]`|{}^]/g, percentEncode);
const encodePart = (text) => encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')).replace(/[!'()*_~]/g, percentEncode);
function openingUrl(url, openLinksIn) {
    return `dingtalk://dingtalkclient/page/link?url=${encodePart(url)}&pc_slide=${openLinksIn === 'dingtalk'}`;
}
const withPlainLinks = (text) => text.replace(/dingtalk:\/\/dingtalkclient\/page\/link\?url=([\w%.-]+)(?:&pc_slide=(?:true|false))?/g, (whole, url) => {
    try {
        return decodeURIComponent(url);
    }
    catch {
        return whole;
    }
});
const hardBreak = '  \n';
const markdownMarkup = (openLinksIn) => ({
    adapt: (text) => adaptMarkdown(text, openLinksIn),
    text: (data, limit = nameLimit) => escapeMarkdown((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(data, limit)),
    link: (label, url) => {
        const target = openingUrl(url, openLinksIn);
        return target.length > urlLimit ? label : `[${label}](${target})`;
    },
    label: (name) => `**${name}**  `,
    colour: (text, colour) => `<font color="${colour}">${text}</font>`,
    heading: (text) => `### ${text}`,
    lines: (lines) => lines.join(hardBreak),
    quote: (lines) => lines.map((line) => `> ${line}`).join(hardBreak),
});
function adaptMarkdown(text, openLinksIn) {
    return text
        .replace(/(\S)[ \t]*\r?\n(?=[^\r\n])/g, `$1${hardBreak}`)
        .replace(/!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)|\]\((https?:\/\/[^\s()]{1,2000})\)/g, (whole, url) => (url === undefined ? whole : `](${openingUrl(url, openLinksIn)})`));
}
const visible = (body) => body.replace(/\]\([^()[\]\s]{0,3000}\)/g, ']').replace(/<\/?font[^<>]*>/g, '\0');
function missingKeywords(text, keywords) {
    const seen = visible(text);
    return keywords.filter((keyword) => !seen.includes(keyword));
}


/***/ }),

/***/ 3384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ areTestsBad),
/* harmony export */   UU: () => (/* binding */ testName),
/* harmony export */   eq: () => (/* binding */ testLines),
/* harmony export */   tu: () => (/* binding */ countTests)
/* harmony export */ });
const kinds = ['failed', 'flaky', 'skipped'];
function countTests(counts, words) {
    if (counts.tests === 0)
        return words.noTests;
    const { colon, comma } = words.punctuation;
    const parts = kinds.filter((kind) => counts[kind] > 0).map((kind) => words.testCounts[kind](counts[kind]));
    const shown = parts.length === 0 ? [words.testCounts.passed(counts.passed)] : parts;
    return words.tests(counts.tests) + colon + shown.join(comma);
}
const testName = ({ classname, name }) => [classname, name].filter((part) => part).join(' › ');
const areTestsBad = ({ counts }) => counts.failed > 0 || counts.tests === 0;
function testLines({ counts, failed }, limit, words, markup) {
    const shown = failed.slice(0, limit);
    const more = counts.failed - shown.length;
    return [
        countTests(counts, words),
        ...shown.map((test) => testLine(test, words, markup)),
        ...(shown.length > 0 && more > 0 ? [words.more(more)] : []),
    ];
}
function testLine(test, words, markup) {
    const message = test.message === undefined ? '' : words.punctuation.colon + markup.text(test.message, 120);
    return `• ${markup.text(testName(test), 120)}${message}`;
}


/***/ }),

/***/ 5418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ neutralise),
/* harmony export */   Er: () => (/* binding */ characterStart),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Oq: () => (/* binding */ joinKnown)
/* harmony export */ });
const joiner = '\u2060';
const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';
const rightToLeft = /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
function isolate(text) {
    if (!rightToLeft.test(text))
        return text;
    let open = 0;
    const balanced = text.replace(/[\u2066-\u2069]/g, (mark) => {
        if (mark !== popIsolate)
            open += 1;
        else if (open === 0)
            return '';
        else
            open -= 1;
        return mark;
    });
    return firstStrongIsolate + balanced + popIsolate.repeat(open + 1);
}
function picture(control) {
    const code = control.charCodeAt(0);
    if (code < 0x20)
        return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\uFFFD';
}
function neutralise(data) {
    const line = data
        .replace(/\r\n|[\n\r\t\v\f\u0085\u2028\u2029]/g, ' ')
        .replace(/[^ -~\u00A0-\uD7FF\uE000-\u{10FFFF}]/gu, picture)
        .trim();
    const inactive = line
        .replaceAll('@', `${joiner}@${joiner}`)
        .replace(/\/(?=\/)/g, `/${joiner}`)
        .replace(/(?<=[^\s.])\.(?=[A-Za-z\u0080-\uFFFF]{2})/g, `.${joiner}`)
        .replace(/www(?=\.)/gi, `$&${joiner}`);
    return isolate(inactive);
}
const joinKnown = (parts, between) => parts.filter((part) => part !== '').join(between);
let segmenter;
function characterStart(text, index) {
    if (/^[ -~]*$/.test(text.slice(0, index + 1)))
        return index;
    segmenter ??= new Intl.Segmenter();
    return segmenter.segment(text.slice(0, index + 2)).containing(index)?.index ?? index;
}
function cut(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, characterStart(text, limit - 1))}…`;
}


/***/ }),

/***/ 7720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ showsVerdict),
/* harmony export */   FQ: () => (/* binding */ sayVerdict),
/* harmony export */   Oh: () => (/* binding */ grey),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   TL: () => (/* binding */ titleParts),
/* harmony export */   dx: () => (/* binding */ looks),
/* harmony export */   me: () => (/* binding */ separator),
/* harmony export */   q_: () => (/* binding */ failuresInARow),
/* harmony export */   xq: () => (/* binding */ showVerdict)
/* harmony export */ });
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9038);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9464);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5418);



const looks = {
    success: { emoji: '✅', colour: '#1A7F37' },
    failure: { emoji: '❌', colour: '#CF222E' },
    cancelled: { emoji: '🚫', colour: '#6E7781' },
    skipped: { emoji: '⏭️', colour: '#6E7781' },
    started: { emoji: '🚀', colour: '#0969DA' },
    other: { emoji: '⚠️', colour: '#9A6700' },
};
const grey = '#737373';
function failuresInARow({ status, history }) {
    if ((0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(status) !== 'failure')
        return 0;
    if (history.kind !== 'known')
        return 1;
    const count = 1 + history.failuresInARow;
    return history.atLeast ? `${count}+` : count;
}
function sayVerdict(result, words) {
    const verdict = words.statuses[result.status];
    const transition = (0,_run_result_js__WEBPACK_IMPORTED_MODULE_1__/* .transitionOf */ .l9)(result.status, result.history);
    return transition === undefined ? verdict : words.transitions[transition](verdict, failuresInARow(result));
}
const showVerdict = (result, words) => `${looks[(0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(result.status)].emoji} ${sayVerdict(result, words)}`;
const separator = ' · ';
function titleParts(result) {
    const { job = '', facts } = result;
    return [facts.workflow, job, facts.repository, aboutOf(result)].filter((part) => part !== '');
}
function headingParts(result) {
    const { job = '', facts } = result;
    const { workflow, run } = facts;
    const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .joinKnown */ .Oq)([workflow, run.number > 0 ? `#${run.number}` : ''], ' ');
    return [name, job, aboutOf(result)].filter((part) => part !== '');
}
function aboutOf({ facts: { subject } }) {
    if (subject.kind === 'issue')
        return `#${subject.number}`;
    if (subject.kind !== 'pull-request')
        return subject.name;
    return [subject.number && `#${subject.number}`, subject.head].filter(Boolean).join(' ');
}
function showsVerdict(title, result, words) {
    const emoji = looks[(0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(result.status)].emoji.replace('\uFE0F', '');
    return [sayVerdict(result, words), words.statuses[result.status], emoji].some((sign) => title.includes(sign));
}
function heading(title, result, words, markup) {
    const coloured = (text) => markup.colour(text, looks[(0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(result.status)].colour);
    if (title !== undefined && showsVerdict(title, result, words))
        return markup.heading(coloured(markup.text(title, 200)));
    const { repository, repositoryUrl } = result.facts;
    const own = headingParts(result)
        .map((part) => markup.text(part))
        .join(separator);
    const linked = own === '' || repository === '' ? own : markup.link(own, repositoryUrl);
    const rest = title === undefined ? linked : markup.text(title, 200);
    return markup.heading((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .joinKnown */ .Oq)([coloured(showVerdict(result, words)), rest], separator));
}


/***/ }),

/***/ 4703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ exchange),
/* harmony export */   x: () => (/* binding */ monotonic)
/* harmony export */ });
const phaseLimits = {
    connect: 10_000,
    proxy: 10_000,
    tls: 10_000,
    headers: 20_000,
    body: 10_000,
};
const longestReply = 65_536;
const monotonic = () => Number(process.hrtime.bigint()) / 1e6;
const exchange = ({ url, timeout }, signal, peer, start) => new Promise((resolve) => {
    const deadline = monotonic() + timeout;
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
        queueMicrotask(() => close());
    };
    const fail = (code, host = phase === 'connect' || phase === 'proxy' ? peer : url.host) => settle({ kind: 'failure', code, phase, host });
    const stop = () => fail('STOPPED');
    const setPhase = (next) => {
        clearTimeout(timer);
        if (!open)
            return;
        phase = next;
        timer = setTimeout(fail, Math.min(phaseLimits[next], deadline - monotonic()), 'TIMEOUT');
    };
    const finish = (truncated) => {
        const body = Buffer.concat(chunks).subarray(0, longestReply).toString();
        settle({ kind: 'reply', ...head, body, truncated });
    };
    setPhase('connect');
    signal.addEventListener('abort', stop);
    const close = start({
        enter: setPhase,
        begin: (status, headers) => {
            const texts = Object.entries(headers).map(([name, value]) => [name, String(value)]);
            head = { status, headers: Object.fromEntries(texts) };
            setPhase('body');
        },
        read: (chunk) => {
            chunks.push(chunk);
            length += chunk.length;
            if (length > longestReply)
                finish(true);
        },
        end: () => finish(false),
        fail: ({ code = 'ECONNRESET' }, host) => fail(code, host),
    });
    if (signal.aborted)
        stop();
});


/***/ }),

/***/ 6186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
const isLoopback = (hostname) => hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
const variable = (env, name) => env[name]?.trim() || env[name.toUpperCase()]?.trim() || undefined;
function proxyFor(url, env) {
    const text = variable(env, url.protocol === 'https:' ? 'https_proxy' : 'http_proxy');
    if (text === undefined || isLoopback(url.hostname) || isExcepted(url, variable(env, 'no_proxy'))) {
        return undefined;
    }
    const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    if (!URL.canParse(withScheme))
        return null;
    const proxy = new URL(withScheme);
    return proxy.protocol === 'http:' || proxy.protocol === 'https:' ? proxy : null;
}
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
const withoutBrackets = (host) => host.replace(/^\[(.*)\]$/, '$1');


/***/ }),

/***/ 9464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ unknownHistory),
/* harmony export */   l9: () => (/* binding */ transitionOf),
/* harmony export */   vG: () => (/* binding */ isFailedJob),
/* harmony export */   vr: () => (/* binding */ outcomeOfJob)
/* harmony export */ });
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9038);

const outcomeOfJob = ({ conclusion, pending }) => (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(conclusion ?? (pending === 'unknown' ? 'unknown' : 'started'));
const isFailedJob = (job) => outcomeOfJob(job) === 'failure' && !job.allowedToFail;
const unknownHistory = {
    kind: 'unknown',
    why: { en: 'it was not asked for', 'zh-CN': '没有查询' },
};
function transitionOf(status, history) {
    const outcome = (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(status);
    if (outcome === 'failure') {
        if (history.kind === 'unknown')
            return undefined;
        return history.kind === 'known' && history.previous === 'failure' ? 'still-failing' : 'first-failure';
    }
    return outcome === 'success' && history.kind === 'known' && history.previous === 'failure'
        ? 'fixed'
        : undefined;
}


/***/ }),

/***/ 1024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ RunnerError)
/* harmony export */ });
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7639);

class RunnerError extends _language_js__WEBPACK_IMPORTED_MODULE_0__/* .LocalizedError */ .Ax {
    name = 'RunnerError';
}


/***/ }),

/***/ 6165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ openFlags),
/* harmony export */   LI: () => (/* binding */ resolveInside),
/* harmony export */   ie: () => (/* binding */ UnreadableFile),
/* harmony export */   oQ: () => (/* binding */ notRegular),
/* harmony export */   sL: () => (/* binding */ readWorkspaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7639);



const largest = 1024 * 1024;
class UnreadableFile extends _language_js__WEBPACK_IMPORTED_MODULE_2__/* .LocalizedError */ .Ax {
    name = 'UnreadableFile';
}
const notRegular = { en: 'it is not a regular file', 'zh-CN': '不是普通文件' };
function resolveInside(workspace, file) {
    const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(workspace);
    const target = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, file));
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, target);
    if (relative.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] === '..' || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative))
        throw new UnreadableFile({
            en: 'only files inside of the workspace are read',
            'zh-CN': '只能读取工作区内的文件',
        });
    return target;
}
const openFlags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
function readWorkspaceFile(workspace, file) {
    const descriptor = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(resolveInside(workspace, file), openFlags);
    try {
        const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(descriptor);
        if (!stat.isFile())
            throw new UnreadableFile(notRegular);
        if (stat.size > largest)
            throw new UnreadableFile({
                en: `it has ${stat.size} bytes, more than ${largest}`,
                'zh-CN': `共 ${stat.size} 字节，超过 ${largest} 字节`,
            });
        const bytes = Buffer.alloc(stat.size);
        const length = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(descriptor, bytes, 0, stat.size, 0);
        return decode(bytes.subarray(0, length));
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(descriptor);
    }
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new UnreadableFile({ en: 'it is not text in UTF-8', 'zh-CN': '不是 UTF-8 文本' });
    }
}


/***/ }),

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			id: moduleId,
/******/ 			loaded: false,
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Flag the module as loaded
/******/ 		module.loaded = true;
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/node module decorator */
/******/ 	(() => {
/******/ 		__nccwpck_require__.nmd = (module) => {
/******/ 			module.paths = [];
/******/ 			if (!module.children) module.children = [];
/******/ 			return module;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  start: () => (/* binding */ src_start),
  toolkit: () => (/* binding */ toolkit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/conclusion.js
var src_conclusion = __nccwpck_require__(9038);
// EXTERNAL MODULE: ./build/src/language.js
var src_language = __nccwpck_require__(7639);
// EXTERNAL MODULE: ./build/src/run-result.js
var run_result = __nccwpck_require__(9464);
;// CONCATENATED MODULE: ./build/src/decide.js



function verdictOf(needs, own) {
    if (own === 'started' || needs.size === 0)
        return own;
    const results = [...needs.values()];
    const seen = new Set(results.map(src_conclusion/* outcomeOf */.sG));
    const ownOutcome = (0,src_conclusion/* outcomeOf */.sG)(own);
    if (ownOutcome === 'failure' || ownOutcome === 'cancelled')
        seen.add(ownOutcome);
    if (seen.has('failure'))
        return 'failure';
    if (results.includes('unknown'))
        return 'unknown';
    return ['cancelled', 'success'].find((outcome) => seen.has(outcome)) ?? 'skipped';
}
const when = (matches) => (matches ? 'yes' : 'no');
const onOutcome = (expected) => ({ status }) => status === 'unknown' && expected !== 'started' ? 'unknown' : when((0,src_conclusion/* outcomeOf */.sG)(status) === expected);
const onCancellation = (expected) => ({ status, cancellation }) => {
    if (status === 'unknown')
        return 'unknown';
    if ((0,src_conclusion/* outcomeOf */.sG)(status) !== 'cancelled')
        return 'no';
    return cancellation === undefined ? 'unknown' : when(cancellation === expected);
};
const onTimedOut = (occasion) => occasion.status === 'timed_out' ? 'yes' : onCancellation('timed-out')(occasion);
const onFixed = ({ status, history }) => {
    if (status === 'unknown')
        return 'unknown';
    if ((0,src_conclusion/* outcomeOf */.sG)(status) !== 'success')
        return 'no';
    return history.kind === 'known' ? when((0,run_result/* transitionOf */.l9)(status, history) === 'fixed') : 'unknown';
};
const anyOf = (...rules) => (occasion) => best(rules.map((rule) => rule(occasion)));
const onFailure = anyOf(onOutcome('failure'), onTimedOut);
const onFirstFailure = (occasion) => {
    const { history } = occasion;
    if (history.kind !== 'unknown' && (0,run_result/* transitionOf */.l9)('failure', history) !== 'first-failure')
        return 'no';
    const failed = onFailure(occasion);
    return failed === 'yes' && history.kind === 'unknown' ? 'unknown' : failed;
};
const rules = {
    always: () => 'yes',
    success: onOutcome('success'),
    failure: onFailure,
    'timed-out': onTimedOut,
    cancelled: onOutcome('cancelled'),
    superseded: onCancellation('superseded'),
    skipped: onOutcome('skipped'),
    started: onOutcome('started'),
    fixed: onFixed,
    'first-failure': onFirstFailure,
    changed: anyOf(onFixed, onFirstFailure),
};
const best = (matches) => ['yes', 'unknown'].find((match) => matches.includes(match)) ?? 'no';
const matchTiming = (timings, occasion) => best(timings.map((timing) => rules[timing](occasion)));
function isTimeToMention(on, occasion) {
    const match = matchTiming(on, occasion);
    return match === 'yes' || (match === 'unknown' && (0,src_conclusion/* outcomeOf */.sG)(occasion.status) !== 'cancelled');
}
const correctionsOf = (status) => (0,src_conclusion/* outcomeOf */.sG)(status) === 'failure' ? [status, 'timed_out'] : [status];
const mayMatch = (timings, status) => correctionsOf(status).some((each) => matchTiming(timings, { status: each, history: run_result/* unknownHistory */.Bj }) !== 'no');
const offTiming = ({ executionTiming }, status) => ({
    kind: 'skipped',
    reason: 'timing',
    status,
    why: {
        en: `the result is ${status}, and execution-timing is ${executionTiming.join(', ')}`,
        'zh-CN': `结果为 ${status}，execution-timing 为 ${executionTiming.join('、')}`,
    },
});
const noEarlierRun = { en: 'there is no earlier run to compare with', 'zh-CN': '没有更早的运行可供比较' };
const unknownResult = { en: 'the result of a job is unknown', 'zh-CN': '有任务的结果未知' };
const unknownCancellation = {
    en: 'it is unknown why the run was cancelled',
    'zh-CN': '无法确定运行被取消的原因',
};
function unknownOf({ status, history }) {
    if (status === 'unknown')
        return unknownResult;
    if ((0,src_conclusion/* outcomeOf */.sG)(status) === 'cancelled')
        return unknownCancellation;
    return history.kind === 'unknown' ? history.why : noEarlierRun;
}
function notKnown({ executionTiming }, occasion) {
    const why = (0,src_language/* asSentence */.KG)(unknownOf(occasion));
    return {
        en: `The message is sent although it is unknown whether execution-timing (${executionTiming.join(', ')}) matches: ${why.en}`,
        'zh-CN': `无法确定 execution-timing（${executionTiming.join('、')}）是否匹配，仍发送消息：${why['zh-CN']}`,
    };
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __nccwpck_require__(370);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/src/network/trouble.js
const words = (en, zh) => ({ en, 'zh-CN': zh });
const row = (kind) => (id, what, advice) => ({
    id,
    ...kind,
    what: words(...what),
    advice: words(...advice),
});
const certain = { unclear: false, silent: false };
const permanent = row({ retry: 'never', tries: 1, ...certain });
const passing = (tries) => row({ retry: 'soon', tries, ...certain });
const unclear = (tries) => row({ retry: 'soon', tries, unclear: true, silent: false });
const silent = (tries) => row({ retry: 'soon', tries, unclear: true, silent: true });
const limited = row({ retry: 'long', tries: Number.POSITIVE_INFINITY, ...certain });
const fill = (text, facts) => text.replace(/\{(\w+)\}/g, (_, name) => String(facts[name] ?? ''));

;// CONCATENATED MODULE: ./build/src/dingtalk/error-codes.js

const copyWebhook = [
    'Copy the webhook URL again in DingTalk (group settings, Bot, your custom robot) into the secret that `webhook` reads.',
    '请打开 群设置 > 机器人，找到这个自定义机器人，重新复制 Webhook 地址，更新到 `webhook` 所用的 secret。',
];
const rateLimit = limited('rate-limit', [
    'DingTalk refused the message: this robot got more than 20 messages in a minute and is closed for about 10 minutes.',
    '消息被钉钉限流：这个机器人 1 分钟内超过 20 条，约 10 分钟后恢复。',
], [
    'Send less: failures and repairs only (`execution-timing: failure, fixed`), and one message for each run (a last job with `needs`). Or add more robots of the group with `delivery: any`.',
    '请少发消息：只发失败和恢复（`execution-timing: failure, fixed`），并让带 `needs` 的最后一个任务统一通知，一次运行只发一条。也可以在群里多加几个机器人并设置 `delivery: any`。',
]);
const quota = permanent('quota', [
    "DingTalk refused the message: the organisation's monthly quota for webhooks, or this robot's own cap, is used up.",
    '消息被钉钉拒绝：企业本月的 Webhook 调用额度已用完，或者这个机器人达到了上限。',
], [
    'Send less: failures and repairs only (`execution-timing: failure, fixed`), one message for each run (a last job with `needs`), or one digest for many repositories. An administrator can buy a larger quota, or raise the cap of the robot.',
    '请少发消息：只发失败和恢复（`execution-timing: failure, fixed`），并让带 `needs` 的最后一个任务统一通知，一次运行只发一条；仓库多时改发汇总（digest）。管理员也可以购买额度包，或调高机器人的上限。',
]);
const tokenUnknown = permanent('token-unknown', [
    "DingTalk doesn't know this access token: the robot was deleted, its webhook was reset, or the URL was mistyped.",
    'access_token 无效：机器人已被删除、Webhook 地址已重置，或地址填错了。',
], copyWebhook);
const tooLong = permanent('too-long', ['DingTalk refused the message: it is larger than 20,000 bytes.', '消息被钉钉拒绝：超过 20000 字节。'], ['Shorten `content`, `template` or `payload`.', '请缩短 `content`、`template` 或 `payload`。']);
const wrongCall = permanent('wrong-call', [
    'DingTalk could not read the request, so something between the runner and DingTalk changed it, or the host is no DingTalk robot.',
    '钉钉无法解析请求：请求在 runner 与钉钉之间被改动，或者这个主机不是钉钉机器人。',
], [
    'Check proxies and gateways on the way to {host}; the request must arrive as a POST of JSON.',
    '请检查 runner 与 {host} 之间的代理和网关：请求方法应为 POST，请求体应为 JSON。',
]);
const unsafe = permanent('unsafe-content', [
    "DingTalk's content check refused a text, link or picture of the message.",
    '消息没有通过钉钉的内容安全检查：文字、链接或图片有问题。',
], [
    'Remove what it objects to from `title`, `content`, `template` or `payload`, or show fewer `fields`.',
    '请从 `title`、`content`、`template` 或 `payload` 中去掉相关内容，或减少 `fields`。',
]);
const busy = (tries) => passing(tries)('busy', ['DingTalk is busy or has an internal error.', '钉钉系统繁忙，或钉钉自身出现异常。'], ['Run the job again later.', '请稍后重新运行这个任务。']);
const codes = new Map([
    [-1, busy(4)],
    [500100, busy(3)],
    [130101, rateLimit],
    [410100, rateLimit],
    [90030, quota],
    [660026, rateLimit],
    [300001, tokenUnknown],
    [300005, tokenUnknown],
    [400101, tokenUnknown],
    [
        400013,
        permanent('group-dissolved', ["The robot's group was dissolved.", '机器人所在的群已解散。'], [
            "Create a robot in another group and put its URL into the secret that `webhook` reads, or remove this robot's line.",
            '请在其他群添加机器人，并更新 `webhook` 所用的 secret，或者删除这个机器人所在的行。',
        ]),
    ],
    [
        400102,
        permanent('robot-disabled', ['The robot is disabled.', '机器人已停用。'], ['Enable it in DingTalk (group settings, Bot).', '请打开 群设置 > 机器人，启用这个机器人。']),
    ],
    [
        400106,
        permanent('robot-removed', ['The robot is no longer in the group.', '机器人已不在群内。'], copyWebhook),
    ],
    [40035, wrongCall],
    [43002, wrongCall],
    [43004, wrongCall],
    [404, wrongCall],
    [
        400105,
        permanent('message-type', ["DingTalk doesn't know this type of message.", '钉钉不支持这种消息类型。'], [
            'Give `payload` a msgtype of text, link, markdown, actionCard or feedCard.',
            '`payload` 的 msgtype 应为 text、link、markdown、actionCard 或 feedCard。',
        ]),
    ],
    [430101, unsafe],
    [430102, unsafe],
    [430103, unsafe],
    [430104, unsafe],
    [101002, tooLong],
    [460101, tooLong],
]);
const fieldCode = /^400[2-6]0\d$/;
const missingField = permanent('missing-field', [
    'DingTalk refused the message: a required field is missing, empty or of a wrong form.',
    '消息被钉钉拒绝：必填字段缺失、为空或格式不正确。',
], [
    "Compare `payload` with DingTalk's documentation of this message type; the robot's words name the field.",
    '请对照钉钉文档检查 `payload`，出错的字段见钉钉返回的 errmsg。',
]);
const whereKeyIs = [
    "Copy the whole key (SEC…) from the robot's page in DingTalk (Security Settings, Additional Signature, 加签) into `secret`; write several keys one per line, in the order of `webhook`.",
    '请打开 群设置 > 机器人，复制“加签”下面的完整密钥（SEC…），填到 `secret`；多个密钥按 `webhook` 的顺序每行一个。',
];
const unsigned = permanent('no-signature', [
    'The robot demands a signature, and the input secret has no key for it.',
    '机器人开启了加签，但 secret 参数没有填密钥。',
], whereKeyIs);
const refusals = [
    [
        /关键词不匹配|keywords? not in content/i,
        permanent('keyword', ["The message contains none of the robot's custom keywords.", '消息中不包含机器人的自定义关键词。'], [
            "Put the robot's keyword into `keyword`, exactly as DingTalk shows it; upper and lower case count.",
            '请把机器人的关键词填到 `keyword`，与钉钉中的一字不差，区分大小写。',
        ]),
    ],
    [
        /签名不匹配|sign not match/i,
        permanent('signature', [
            "The signature doesn't match: the signing key is incomplete, wrong, or that of another robot.",
            '签名不匹配：加签密钥不完整、填错，或者用了其他机器人的密钥。',
        ], whereKeyIs),
    ],
    [
        /签名过期|invalid timestamp/i,
        permanent('clock', [
            "The signature's time differs from DingTalk's by more than an hour: the runner's clock is wrong.",
            '签名时间与钉钉相差 1 小时以上：runner 的时钟不准。',
        ], ["Set the runner's clock (NTP).", '请校准 runner 的时钟（NTP）。']),
    ],
    [
        /不在白名单|not in whitelist/i,
        permanent('address', [
            "The runner's IP address is not in the robot's list of allowed ranges.",
            'runner 的 IP 不在机器人的 IP 白名单内。',
        ], [
            'Secure the robot by a signature or keyword instead, since hosted runners change their address, or use a self-hosted runner with a fixed one.',
            'GitHub 托管的 runner 没有固定 IP，请改用加签或自定义关键词，或使用 IP 固定的自托管 runner。',
        ]),
    ],
];
const refused = permanent('security', ["The robot's security settings refused the message.", '消息不符合机器人的安全设置。'], [
    'Compare `keyword` and `secret` with the security settings of the robot in DingTalk.',
    '请对照钉钉中机器人的安全设置检查 `keyword` 和 `secret`。',
]);
const unknownCode = permanent('unknown-code', ['DingTalk refused the message with error {errcode}.', '消息被钉钉拒绝，错误码 {errcode}。'], [
    "Look up the code in DingTalk's documentation (errors of custom robots).",
    '请在钉钉文档的自定义机器人错误码中查询。',
]);
function knownTrouble(errcode, errmsg) {
    if (/webhook over limit/i.test(errmsg))
        return quota;
    if (errcode === 310000)
        return refusals.find(([wording]) => wording.test(errmsg))?.[1] ?? refused;
    return codes.get(errcode) ?? (fieldCode.test(String(errcode)) ? missingField : undefined);
}

// EXTERNAL MODULE: ./build/src/json.js
var src_json = __nccwpck_require__(4715);
;// CONCATENATED MODULE: ./build/src/network/failures.js

const checkCertificates = [
    "If {host} is yours, or your company's proxy decrypts TLS, put its CA certificate on the runner and name the file in NODE_EXTRA_CA_CERTS. Certificate checks cannot be disabled.",
    '如果 {host} 是自己的主机，或公司代理会解密 TLS，请把 CA 证书放到 runner 上，用 NODE_EXTRA_CA_CERTS 指定。证书校验不能关闭。',
];
const checkNetwork = [
    'Check that the runner may reach {host}: firewall, DNS, and HTTPS_PROXY where there is a proxy.',
    '请检查 runner 能否访问 {host}：防火墙、DNS，以及需要代理时的 HTTPS_PROXY。',
];
const checkLater = [
    'Check the group; if the message is missing, run the job again. If it happens often, check proxies, gateways and firewalls on the way to {host}.',
    '请到群里查看，没有收到时再重新运行这个任务。经常发生时，检查 runner 与 {host} 之间的代理、网关和防火墙。',
];
const checkProxy = [
    'Check the address, user name and password in HTTPS_PROXY, and that the proxy allows DingTalk.',
    '请检查 HTTPS_PROXY 中的地址、用户名和密码，并确认代理允许访问钉钉。',
];
const rows = [
    [
        /^STOPPED /,
        unclear(1)('stopped', [
            'The runner asked the step to stop before {host} had answered, so it is not known whether the message arrived.',
            '{host} 还没返回，步骤就被 runner 终止了，无法确认消息是否发送成功。',
        ], ['Run the job again if the message is needed.', '如需补发，请重新运行这个任务。']),
    ],
    [
        /^ENOTFOUND /,
        passing(3)('dns-unknown-host', ['The name {host} is not known to DNS.', 'DNS 查不到主机名 {host}。'], checkNetwork),
    ],
    [
        /^(EAI_AGAIN|EAI_FAIL|ESERVFAIL|ETIMEOUT) /,
        passing(4)('dns-failure', ["The runner's DNS gave no answer for {host}.", 'runner 的 DNS 没有返回 {host} 的解析结果。'], checkNetwork),
    ],
    [
        /^ECONNREFUSED /,
        passing(4)('connection-refused', ['{host} refused the connection.', '{host} 拒绝了连接。'], checkNetwork),
    ],
    [
        /^(ENETUNREACH|EHOSTUNREACH|ENETDOWN|EHOSTDOWN|EADDRNOTAVAIL|EACCES|EPERM) /,
        passing(4)('unreachable', ['The runner cannot reach {host} ({code}).', 'runner 无法到达 {host}（{code}）。'], checkNetwork),
    ],
    [
        /^PROXY_407 /,
        permanent('proxy-sign-in', ['The proxy {host} requires a user name and a password.', '代理 {host} 要求用户名和密码。'], checkProxy),
    ],
    [
        /^PROXY_4\d\d /,
        permanent('proxy-refused', [
            'The proxy {host} refused to connect to the robot ({code}).',
            '代理 {host} 拒绝连接机器人（{code}）。',
        ], checkProxy),
    ],
    [
        /^PROXY_ADDRESS /,
        permanent('proxy-address', [
            'A proxy is set for {host}, but HTTPS_PROXY (or HTTP_PROXY) is not a valid URL.',
            '访问 {host} 需要代理，但 HTTPS_PROXY（或 HTTP_PROXY）中不是有效的代理地址。',
        ], ['Write it as http://proxy.example.com:3128.', '请写成 http://proxy.example.com:3128 的形式。']),
    ],
    [
        /^PROXY_/,
        passing(4)('proxy-failed', ['The proxy {host} could not connect to the robot ({code}).', '代理 {host} 无法连接机器人（{code}）。'], checkProxy),
    ],
    [
        /^TIMEOUT proxy$/,
        passing(4)('proxy-silent', [
            'The proxy {host} accepted the connection, but did not answer the request for a tunnel.',
            '代理 {host} 已接受连接，但一直没有响应 CONNECT 请求。',
        ], checkProxy),
    ],
    [
        / proxy$/,
        passing(4)('proxy-closed', [
            'The proxy {host} closed the connection instead of opening a tunnel ({code}).',
            '代理 {host} 没有建立隧道就断开了连接（{code}）。',
        ], checkProxy),
    ],
    [
        /^CERT_(HAS_EXPIRED|NOT_YET_VALID) /,
        permanent('tls-expired', [
            "The TLS certificate of {host} has expired or isn't valid yet ({code}).",
            '{host} 的 TLS 证书已过期或尚未生效（{code}）。',
        ], [
            "Check the runner's clock; if that is right, the certificate must be renewed.",
            '请检查 runner 的时钟；时钟正确时，需要更新证书。',
        ]),
    ],
    [
        /^ERR_TLS_CERT_ALTNAME_INVALID /,
        permanent('tls-name', ['The TLS certificate that {host} showed is for another name.', '{host} 的 TLS 证书属于其他域名。'], [
            'Check the host of the webhook; another server answers at its address, or a proxy decrypts TLS.',
            '请检查 Webhook 地址的主机名：这个地址上可能是另一台服务器，或者有代理解密了 TLS。',
        ]),
    ],
    [
        /^(\w*SELF_SIGNED_CERT\w*|UNABLE_TO_\w+|CERT_\w+|INVALID_CA|HOSTNAME_MISMATCH) /,
        permanent('tls-untrusted', [
            'The runner does not trust the TLS certificate of {host} ({code}).',
            'runner 不信任 {host} 的 TLS 证书（{code}）。',
        ], checkCertificates),
    ],
    [
        /^(EPROTO|ERR_SSL_\w+|ERR_TLS_\w+|UND_ERR_PRX_TLS) /,
        permanent('tls-failed', [
            'The TLS handshake with {host} failed ({code}); perhaps it speaks plain HTTP.',
            '{host} 与 runner 的 TLS 协商失败（{code}），可能只支持明文 HTTP。',
        ], checkNetwork),
    ],
    [
        /^HPE_\w+ /,
        unclear(2)('not-http', ["{host} answered with something that isn't HTTP ({code}).", '{host} 的返回内容不是 HTTP（{code}）。'], checkNetwork),
    ],
    [
        /^((ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT) \w+|TIMEOUT connect)$/,
        passing(4)('timeout-connect', ['{host} did not accept the connection in time.', '连接 {host} 超时。'], checkNetwork),
    ],
    [
        /^TIMEOUT tls$/,
        passing(4)('timeout-tls', [
            '{host} accepted the connection, but did not answer in the TLS handshake.',
            '{host} 已接受连接，但 TLS 握手一直没有响应。',
        ], checkNetwork),
    ],
    [
        /^TIMEOUT headers$/,
        silent(4)('timeout-answer', [
            '{host} got the message, but did not answer in time, so it is not known whether it arrived in the group.',
            '请求已发出，但等待 {host} 返回超时，无法确认消息是否发送成功。',
        ], checkLater),
    ],
    [
        /^TIMEOUT body$/,
        unclear(4)('timeout-in-answer', [
            '{host} began to answer, but did not end in time, so it is not known whether the message arrived.',
            '{host} 的返回没有在超时前结束，无法确认消息是否发送成功。',
        ], checkLater),
    ],
    [
        / (connect|tls)$/,
        passing(4)('closed-early', [
            'The connection to {host} ended before the message was sent ({code}).',
            '消息还没发出，与 {host} 的连接就断开了（{code}）。',
        ], checkNetwork),
    ],
    [
        / headers$/,
        unclear(4)('closed-unanswered', [
            'The connection to {host} ended before it answered ({code}), so it is not known whether the message arrived.',
            '请求已发出，但 {host} 还没返回，连接就断开了（{code}），无法确认消息是否发送成功。',
        ], checkLater),
    ],
];
const closedInAnswer = unclear(4)('closed-in-answer', [
    'The connection to {host} ended in the middle of its answer ({code}), so it is not known whether the message arrived.',
    '{host} 返回到一半，连接就断开了（{code}），无法确认消息是否发送成功。',
], checkLater);
function troubleOfFailure({ code, phase }) {
    const key = `${code} ${phase}`;
    return rows.find(([pattern]) => pattern.test(key))?.[1] ?? closedInAnswer;
}

;// CONCATENATED MODULE: ./build/src/dingtalk/http-replies.js

const checkWay = [
    'Check proxies, gateways and firewalls between the runner and {host}.',
    '请检查 runner 与 {host} 之间的代理、网关和防火墙。',
];
const checkHost = [
    'Check that the host of the webhook is right, and proxies or gateways on the way to {host}.',
    '请检查 Webhook 地址的主机名，以及 runner 与 {host} 之间的代理和网关。',
];
const redirect = permanent('redirect', [
    '{host} redirected to {target} (HTTP {status}). Redirects are not followed, for they could take the message and the token elsewhere.',
    '{host} 要求重定向到 {target}（HTTP {status}）。为防止消息和 access_token 外泄，没有跳转。',
], checkHost);
const troublesByStatus = [
    [
        /^40[13]$/,
        permanent('http-forbidden', [
            '{host} answered HTTP {status}: a gateway blocked the request.',
            '{host} 返回 HTTP {status}：请求被网关拦截。',
        ], checkWay),
    ],
    [
        /^404$/,
        permanent('http-not-found', [
            '{host} answered HTTP 404: there is no robot at this address.',
            '{host} 返回 HTTP 404：这个地址上没有机器人。',
        ], checkHost),
    ],
    [
        /^408$/,
        passing(4)('http-timeout', [
            '{host} answered HTTP 408: the request reached it too slowly.',
            '{host} 返回 HTTP 408：请求传输超时。',
        ], checkWay),
    ],
    [
        /^413$/,
        permanent('http-too-large', [
            '{host} answered HTTP 413: the message is too large for a gateway.',
            '{host} 返回 HTTP 413：消息超过网关的大小限制。',
        ], ['Shorten `content`, `template` or `payload`.', '请缩短 `content`、`template` 或 `payload`。']),
    ],
    [
        /^429$/,
        limited('http-rate-limit', [
            '{host} answered HTTP 429: too many requests come from this network.',
            '{host} 返回 HTTP 429：来自这个网络的请求过多。',
        ], [
            'Send less: one message for each run (a last job with `needs`), or a narrower `execution-timing`.',
            '请少发消息：让带 `needs` 的最后一个任务统一通知，一次运行只发一条，或者减少 `execution-timing` 的值。',
        ]),
    ],
    [
        /^4\d\d$/,
        permanent('http-refused', ['{host} refused the request with HTTP {status}.', '{host} 返回 HTTP {status}，拒绝了请求。'], checkHost),
    ],
    [
        /^503$/,
        passing(4)('http-unavailable', ['{host} answered HTTP 503: it is not available now.', '{host} 返回 HTTP 503：服务暂不可用。'], ['Run the job again later.', '请稍后重新运行这个任务。']),
    ],
    [
        /^5\d\d$/,
        unclear(4)('http-server-error', [
            '{host} answered HTTP {status}: the host, or a gateway in front of it, failed.',
            '{host} 返回 HTTP {status}：主机或前面的网关出现故障。',
        ], ['Run the job again later.', '请稍后重新运行这个任务。']),
    ],
];
const unexpected = unclear(2)('http-unexpected', [
    '{host} answered HTTP {status}, which no robot does.',
    '{host} 返回 HTTP {status}，不像是钉钉机器人的返回。',
], checkHost);
const punish = limited('punish', [
    "DingTalk's gateway refused the request as abuse: too many come from the runner's address.",
    '请求被钉钉网关拦截：runner 所在 IP 的请求过于频繁。',
], [
    'Send less, or use a self-hosted runner whose address you share with nobody.',
    '请少发消息，或使用有独立 IP 的自托管 runner。',
]);
const tooMuch = unclear(1)('reply-too-large', [
    '{host} answered with more than 64 KiB, which no robot does.',
    '{host} 的返回超过 64 KiB，不像是钉钉机器人的返回。',
], checkHost);
const empty = unclear(3)('reply-empty', [
    '{host} answered HTTP {status} with an empty body, so it is not known whether the message arrived.',
    '{host} 返回 HTTP {status}，但内容为空，无法确认消息是否发送成功。',
], checkWay);
const html = unclear(2)('reply-html', [
    '{host} answered with a web page instead of JSON: a sign-in page, a proxy or a gateway answered in its place.',
    '{host} 返回的是网页，不是 JSON：可能是登录页，或代理、网关的页面。',
], checkWay);
const notJson = unclear(3)('reply-not-json', [
    '{host} answered with something that is not whole JSON, so it is not known whether the message arrived.',
    '{host} 的返回内容不是完整的 JSON，无法确认消息是否发送成功。',
], checkWay);
const noErrcode = unclear(3)('reply-no-errcode', [
    "{host} answered with JSON that isn't a robot's: it has no errcode.",
    '{host} 返回的 JSON 里没有 errcode，不是钉钉机器人的返回。',
], checkHost);

;// CONCATENATED MODULE: ./build/src/dingtalk/reply.js




function readBody({ body, truncated }) {
    const json = truncated ? undefined : (0,src_json/* parsedJson */.U4)(body.replace(/^\uFEFF/, ''));
    return { json, errcode: errcodeOf(json), errmsg: (0,src_json/* textAt */.$6)(json, 'errmsg') ?? '' };
}
const isSuccess = ({ status }) => status >= 200 && status < 300;
function errcodeOf(json) {
    if (!(0,src_json/* isObject */.Gv)(json))
        return undefined;
    const text = (0,src_json/* textAt */.$6)(json, 'errcode');
    if (text !== undefined)
        return /^(0|-?[1-9]\d{0,8})$/.test(text) ? Number(text) : undefined;
    const number = (0,src_json/* numberAt */.tk)(json, 'errcode');
    return Number.isSafeInteger(number) ? number : undefined;
}
function readAnswer(result, host, now) {
    if (result.kind === 'failure') {
        const facts = { code: result.code, host: result.host };
        return { delivered: false, errmsg: '', trouble: troubleOfFailure(result), facts };
    }
    const body = readBody(result);
    const { errcode, errmsg, json } = body;
    if (isSuccess(result) && errcode === 0)
        return { delivered: true, errcode, errmsg };
    const wait = waitOf(result, json, now);
    return {
        delivered: false,
        ...(errcode !== undefined && { errcode }),
        errmsg,
        trouble: isSuccess(result) ? bodyTrouble(result, body) : statusTrouble(result, body),
        ...(wait !== undefined && { wait }),
        facts: { host, status: result.status, target: redirectTarget(result, host), errcode },
    };
}
function bodyTrouble({ body, truncated }, { json, errcode, errmsg }) {
    if (errcode !== undefined)
        return knownTrouble(errcode, errmsg) ?? unknownCode;
    if (truncated)
        return tooMuch;
    if (json !== undefined)
        return (0,src_json.at)(json, 'punish') === undefined ? noErrcode : punish;
    if (body.trim() === '')
        return empty;
    return /^\s*</.test(body) ? html : notJson;
}
function statusTrouble({ status }, { errcode, errmsg }) {
    if (status >= 300 && status < 400)
        return redirect;
    const known = errcode === undefined ? undefined : knownTrouble(errcode, errmsg);
    const text = String(status);
    return known ?? troublesByStatus.find(([pattern]) => pattern.test(text))?.[1] ?? unexpected;
}
const longestWait = 86_400_000;
function waitOf(reply, json, now) {
    const header = reply.headers['retry-after']?.trim() ?? '';
    const date = /^[A-Z][a-z]{2,8}, /.test(header) ? Date.parse(header) : Number.NaN;
    const seconds = (0,src_json/* numberAt */.tk)(json, 'wait');
    if (/^\d+(\.\d+)?$/.test(header))
        return within(Math.ceil(Number(header) * 1_000));
    if (!Number.isNaN(date))
        return within(date - now);
    return seconds !== undefined && seconds >= 0 ? within(seconds * 1_000) : undefined;
}
const within = (wait) => Math.min(Math.max(0, wait), longestWait);
function redirectTarget(reply, host) {
    const location = reply.headers['location'] ?? '';
    const base = `https://${host}`;
    return URL.canParse(location, base) ? new URL(location, base).host : host;
}

;// CONCATENATED MODULE: ./build/src/dingtalk/robot.js




const sign = (key, timestamp) => (0,external_node_crypto_.createHmac)('sha256', key).update(`${timestamp}\n${key}`).digest('base64');
const digest = ({ token }, text) => (0,external_node_crypto_.createHmac)('sha256', token).update(text).digest('hex');
const tagOf = (robot) => `${robot.url.host}, …${digest(robot, '').slice(-4)}`;
const messageUuid = (identity, robot, content) => digest(robot, JSON.stringify([...identity, content])).slice(0, 32);
async function callRobot(robot, body, timeout, { post, clock, secrets, stopped }) {
    const url = new URL(robot.url);
    const now = clock.now();
    if (robot.secret !== undefined) {
        const signature = sign(robot.secret, now);
        secrets.add(signature);
        url.search += `&timestamp=${now}&sign=${encodeURIComponent(signature)}`;
    }
    const result = await post({ url, body, timeout }, stopped);
    const answer = readAnswer(result, url.host, clock.now());
    const lacksKey = !answer.delivered && answer.trouble.id === 'signature' && robot.secret === undefined;
    return lacksKey ? { ...answer, trouble: unsigned } : answer;
}
const longestWords = 300;
const robot_name = { en: 'robot {number} ({tag})', 'zh-CN': '机器人 {number}（{tag}）' };
const shownWords = (errmsg, { redact }) => Array.from(redact(errmsg)
    .replace(/(?:[^ -~\u00A0-\u{10FFFF}]|\s)+/gu, ' ')
    .trim())
    .slice(0, longestWords)
    .join('');
const robotName = (robot, language) => fill(robot_name[language], { number: robot.number, tag: tagOf(robot) });

// EXTERNAL MODULE: ./build/src/message/format.js
var format = __nccwpck_require__(9114);
;// CONCATENATED MODULE: ./build/src/dingtalk/sentences.js



const untried = {
    'no-time': permanent('no-time', ["The step's time was over before the message could be sent.", '步骤已超时，消息没来得及发送。'], ['Raise `timeout-minutes`.', '请调大 `timeout-minutes`。']),
    stopped: permanent('stopped-before', [
        'The runner asked the step to stop before the message could be sent.',
        '消息还没发出，步骤就被 runner 终止了。',
    ], ['Run the job again if the message is needed.', '如需补发，请重新运行这个任务。']),
};
const sentences = {
    delivered: {
        en: 'Delivered by {name} in {milliseconds} ms.',
        'zh-CN': '{name}发送成功，耗时 {milliseconds} ms。',
    },
    again: {
        en: 'Delivered by {name} in {milliseconds} ms, try {attempts}.',
        'zh-CN': '{name}第 {attempts} 次发送成功，耗时 {milliseconds} ms。',
    },
    unknown: {
        en: 'It is unknown whether the message was delivered. Check the group before you run the job again.',
        'zh-CN': '无法确认消息是否发送成功，请先到群里查看，再决定是否重新运行任务。',
    },
    'may-have-arrived': {
        en: 'An earlier try got no clear answer, so the message may have arrived: check the group.',
        'zh-CN': '之前有一次发送没有得到明确的返回，消息可能已经发到群里，请先到群里确认。',
    },
    undelivered: { en: 'The message was not delivered.', 'zh-CN': '消息发送失败。' },
    failed: { en: '{name}: {text} {advice} {answer}', 'zh-CN': '{name}：{text}{advice}{answer}' },
    waiting: { en: '{name}: {what} Next try in {wait}.', 'zh-CN': '{name}：{what}{wait}后重试。' },
    said: { en: 'The robot answered: {errcode} "{errmsg}".', 'zh-CN': '钉钉返回：{errcode} “{errmsg}”。' },
    tries: { en: 'It was tried {attempts} times.', 'zh-CN': '共发送 {attempts} 次。' },
    'no-time': {
        en: 'The next try could begin in {wait}, at {time}, but the time of this step is over by then, so the step did not wait.',
        'zh-CN': '最早要到 {wait}后（{time}）才能重试，那时步骤已超时，所以不再等待。',
    },
    stopped: { en: 'Then the runner asked the step to stop.', 'zh-CN': '随后步骤被 runner 终止。' },
};
const units = {
    milliseconds: { en: 'ms', 'zh-CN': 'ms' },
    seconds: { en: 's', 'zh-CN': '秒' },
    minutes: { en: 'min', 'zh-CN': '分' },
};
function durationOf(ms, language) {
    if (ms < 1_000)
        return `${Math.ceil(ms)} ${units.milliseconds[language]}`;
    const seconds = Math.ceil(ms / 1_000);
    const minutes = Math.floor(seconds / 60);
    const rest = `${seconds % 60} ${units.seconds[language]}`;
    return minutes === 0 ? rest : `${minutes} ${units.minutes[language]} ${rest}`;
}
const timeOf = (ms, timezone) => (0,format/* sayTime */.JS)(Math.ceil(ms / 1_000) * 1_000, timezone).replace(/^\S+ /, '');
const whatOf = ({ trouble, facts }, language) => fill(trouble.what[language], facts);
function waitingLine({ robot }, refusal, wait, language) {
    const facts = {
        name: robotName(robot, language),
        what: whatOf(refusal, language),
        wait: durationOf(wait, language),
    };
    return fill(sentences.waiting[language], facts);
}
function problemOf(attempts, { language, timezone }, { secrets, clock }) {
    const { answer, ending, count } = attempts;
    if (answer === undefined || answer.delivered) {
        const { id, what, advice } = untried[ending === 'stopped' ? 'stopped' : 'no-time'];
        return { id, text: what[language], advice: advice[language], answer: '' };
    }
    const { trouble, errcode, errmsg } = answer;
    const facts = {
        ...answer.facts,
        attempts: count,
        errmsg: shownWords(errmsg, secrets),
        wait: durationOf(attempts.nextAt - attempts.endedAt, language),
        time: timeOf(clock.now() + attempts.nextAt - clock.monotonic(), timezone),
    };
    const parts = [
        trouble.what,
        ...(count > 1 ? [sentences.tries] : []),
        ...(attempts.mayHaveArrived && !trouble.unclear ? [sentences['may-have-arrived']] : []),
        ...(ending === 'no-time' || ending === 'stopped' ? [sentences[ending]] : []),
    ];
    const text = parts.map((part) => fill(part[language], facts)).join(betweenSentences[language]);
    return {
        id: trouble.id,
        text: secrets.redact(text),
        advice: fill(trouble.advice[language], facts),
        answer: errcode === undefined ? '' : secrets.redact(fill(sentences.said[language], facts)),
    };
}
const betweenSentences = { en: ' ', 'zh-CN': '' };
const deliveredLines = (deliveries, title, language) => deliveries
    .filter(({ delivered }) => delivered === true)
    .map(({ name, milliseconds, attempts }) => {
    const sentence = sentences[attempts > 1 ? 'again' : 'delivered'][language];
    const line = fill(sentence, { name, milliseconds, attempts });
    return [line, title.replace(/\s+/g, ' ')].join(betweenSentences[language]).trim();
});
const failureLine = ({ name, problem }, language) => fill(sentences.failed[language], { name, ...problem }).trim();
function undeliveredText(deliveries, delivery, language) {
    const isUnknown = delivery === 'any'
        ? deliveries.some(({ delivered }) => delivered === 'unknown')
        : deliveries.every(({ delivered }) => delivered !== false);
    return [
        sentences[isUnknown ? 'unknown' : 'undelivered'][language],
        ...deliveries.flatMap((delivery) => (delivery.problem ? [failureLine(delivery, language)] : [])),
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/src/dingtalk/attempts.js


const firstWait = 1_000;
const growth = 3;
const attempts_longestWait = 600_000;
const closedFor = 600_000;
const jitter = 0.2;
const shortestRequest = 1_000;
const shortestShare = 10_000;
const noAttempts = (robot, body, now) => ({
    robot,
    body,
    count: 0,
    startedAt: now,
    endedAt: now,
    nextAt: now,
    mayHaveArrived: false,
    answerWasLost: false,
    answer: undefined,
    ending: undefined,
});
function waitAfter({ trouble, wait }, count, random, room) {
    if (count >= trouble.tries)
        return undefined;
    const growing = Math.min(firstWait * growth ** (count - 1), attempts_longestWait) * (1 - random / 2);
    const requested = wait ?? (trouble.retry === 'long' ? closedFor : 0);
    const added = Math.min(requested * random * jitter * 2 ** (count - 1), Math.max(0, room - requested));
    return Math.ceil(Math.max(growing, requested + added));
}
async function waitForNext(attempts, options, ports) {
    const { clock, stopped, info } = ports;
    const wait = attempts.nextAt - clock.monotonic();
    if (wait > 0) {
        if (attempts.nextAt + shortestRequest > options.deadline) {
            attempts.ending = 'no-time';
            return;
        }
        if (attempts.answer?.delivered === false) {
            info(waitingLine(attempts, attempts.answer, wait, options.language));
        }
        await clock.sleep(wait, stopped);
    }
    if (stopped.aborted)
        attempts.ending = 'stopped';
    else if (clock.monotonic() >= options.deadline)
        attempts.ending = 'no-time';
}
async function attemptOnce(attempts, others, options, ports) {
    const { clock, random, stopped } = ports;
    if (attempts.count === 0)
        attempts.startedAt = clock.monotonic();
    attempts.count += 1;
    const left = options.deadline - clock.monotonic();
    const timeout = Math.min(left, Math.max(shortestShare, Math.floor(left / (others + 1))));
    const answer = await callRobot(attempts.robot, attempts.body, timeout, ports);
    attempts.answer = answer;
    attempts.endedAt = clock.monotonic();
    if (answer.delivered)
        return;
    const { unclear, silent } = answer.trouble;
    if (unclear)
        attempts.mayHaveArrived = true;
    if (unclear && !silent)
        attempts.answerWasLost = true;
    const room = options.deadline - shortestRequest - attempts.endedAt;
    const wait = waitAfter(answer, attempts.count, random(), Math.floor(room));
    if (wait === undefined)
        attempts.ending = 'final';
    else if (stopped.aborted)
        attempts.ending = 'stopped';
    else
        attempts.nextAt = attempts.endedAt + wait;
}

;// CONCATENATED MODULE: ./build/src/dingtalk/delivery.js
const hasArrived = (deliveries, delivery) => delivery === 'any'
    ? deliveries.some(({ delivered }) => delivered === true)
    : deliveries.every(({ delivered }) => delivered === true);

;// CONCATENATED MODULE: ./build/src/dingtalk/deliver.js





const concurrency = 50;
async function deliver(payload, robots, options, ports) {
    const content = JSON.stringify(payload);
    const all = robots.map((robot) => {
        const msgUuid = messageUuid(options.identity, robot, content);
        return noAttempts(robot, JSON.stringify({ msgUuid, ...payload }), ports.clock.monotonic());
    });
    const limited = (0,p_limit/* default */.A)(concurrency);
    const attempt = (attempts, others) => limited(() => attemptOnce(attempts, others, options, ports));
    const groups = options.delivery === 'all' ? all.map((attempts) => [attempts]) : [all];
    await Promise.all(groups.map((group) => deliverToOneOf(group, attempt, options, ports)));
    const deliveries = groups.flatMap(involved).map((attempts) => deliveryOf(attempts, options, ports));
    if (options.delivery === 'any' && hasArrived(deliveries, 'any')) {
        for (const delivery of deliveries)
            if (delivery.problem)
                ports.info(failureLine(delivery, options.language));
    }
    return deliveries;
}
async function deliverToOneOf(group, attempt, options, ports) {
    for (let [next] = candidatesOf(group); next; [next] = candidatesOf(group)) {
        await waitForNext(next, options, ports);
        if (next.ending !== undefined)
            continue;
        await attempt(next, candidatesOf(group).length - 1);
        if (next.answer?.delivered)
            return;
    }
}
function candidatesOf(group) {
    const lost = group.find(({ answerWasLost }) => answerWasLost);
    return (lost ? [lost] : group)
        .filter(({ ending }) => ending === undefined)
        .toSorted((a, b) => a.nextAt - b.nextAt);
}
function involved(group) {
    const isOver = group.some(({ answer, answerWasLost }) => answerWasLost || answer?.delivered);
    return isOver ? group.filter(({ count }) => count > 0) : group;
}
function deliveryOf(attempts, options, ports) {
    const { robot, answer, mayHaveArrived, count, startedAt, endedAt } = attempts;
    const delivered = answer?.delivered === true || (mayHaveArrived ? 'unknown' : false);
    const problem = delivered === true ? undefined : problemOf(attempts, options, ports);
    return {
        robot: robot.number,
        name: robotName(robot, options.language),
        delivered,
        ...(answer?.errcode !== undefined && { errcode: answer.errcode }),
        errmsg: shownWords(answer?.errmsg ?? '', ports.secrets),
        attempts: count,
        milliseconds: Math.round(endedAt - startedAt),
        ...(problem && { problem }),
    };
}

// EXTERNAL MODULE: ./build/src/github/commits.js
var commits = __nccwpck_require__(6259);
// EXTERNAL MODULE: ./build/src/github/links.js
var github_links = __nccwpck_require__(3768);
;// CONCATENATED MODULE: ./build/src/github/subject.js


const readers = new Map(Object.entries({
    merge_group: (event, _, links) => {
        const branch = (0,src_json/* textAt */.$6)(event, 'merge_group', 'head_ref')?.replace(/^refs\/heads\//, '');
        return queuedOf(branch, (0,src_json.at)(event, 'merge_group', 'head_commit'), links);
    },
    release: (event, env, links) => {
        const release = (0,src_json.at)(event, 'release');
        if (!(0,src_json/* isObject */.Gv)(release))
            return undefined;
        const tag = (0,src_json/* textAt */.$6)(release, 'tag_name') ?? env['GITHUB_REF_NAME'] ?? '';
        const title = (0,src_json/* textAt */.$6)(release, 'name') ?? tag;
        return { kind: 'release', name: tag, title, url: (0,src_json/* urlAt */.$Q)(release, 'html_url') ?? links.tag(tag) };
    },
    deployment: readDeployment,
    deployment_status: readDeployment,
    issues: readIssue,
    issue_comment: readIssue,
    check_run: (event, _, links) => branchOf((0,src_json/* textAt */.$6)(event, 'check_run', 'check_suite', 'head_branch'), links),
    check_suite: (event, _, links) => branchOf((0,src_json/* textAt */.$6)(event, 'check_suite', 'head_branch'), links),
}));
function readSubject(env, event, links) {
    const pullRequest = (0,src_json.at)(event, 'pull_request');
    if ((0,src_json/* isObject */.Gv)(pullRequest))
        return pullRequestOf(pullRequest, env['GITHUB_REPOSITORY'], links);
    const found = readers.get(env['GITHUB_EVENT_NAME'] ?? '')?.(event, env, links);
    if (found)
        return found;
    const name = env['GITHUB_REF_NAME'] || (0,src_json/* textAt */.$6)(event, 'repository', 'default_branch') || '';
    if (env['GITHUB_REF_TYPE'] === 'tag')
        return { kind: 'tag', name, url: links.tag(name) };
    return { kind: 'branch', name, url: links.branch(name) };
}
const branchOf = (name, links) => name === undefined ? undefined : { kind: 'branch', name, url: links.branch(name) };
const queueBranch = /^gh-readonly-queue\/(.+)\/pr-(\d{1,9})-[0-9a-f]+$/;
const queueBaseOf = (branch) => queueBranch.exec(branch ?? '')?.[1];
function queuedOf(branch, headCommit, links) {
    const [head, base, digits] = queueBranch.exec(branch ?? '') ?? [];
    if (head === undefined || base === undefined)
        return undefined;
    const number = Number(digits);
    const title = (0,commits/* commitOf */.D3)(headCommit, links)?.title;
    return {
        kind: 'pull-request',
        number,
        ...(title && { title }),
        url: links.pullRequest(number),
        head,
        base,
        queued: true,
    };
}
function readDeployment(event, _, links) {
    const name = (0,src_json/* textAt */.$6)(event, 'deployment', 'ref');
    if (name === undefined)
        return undefined;
    const environment = (0,src_json/* textAt */.$6)(event, 'deployment_status', 'environment') ?? (0,src_json/* textAt */.$6)(event, 'deployment', 'environment') ?? '';
    const environmentUrl = (0,src_json/* urlAt */.$Q)(event, 'deployment_status', 'environment_url');
    return {
        kind: 'deployment',
        name,
        url: links.ref(name),
        environment,
        ...(environmentUrl !== undefined && { environmentUrl }),
    };
}
function readIssue(event, _, links) {
    const issue = (0,src_json.at)(event, 'issue');
    const number = (0,src_json/* numberAt */.tk)(issue, 'number');
    if (number === undefined)
        return undefined;
    const title = (0,src_json/* textAt */.$6)(issue, 'title') ?? '';
    if (!(0,src_json/* isObject */.Gv)((0,src_json.at)(issue, 'pull_request'))) {
        return { kind: 'issue', number, title, url: (0,src_json/* urlAt */.$Q)(issue, 'html_url') ?? links.issue(number) };
    }
    const login = (0,src_json/* textAt */.$6)(issue, 'user', 'login');
    return {
        kind: 'pull-request',
        number,
        title,
        url: (0,src_json/* urlAt */.$Q)(issue, 'pull_request', 'html_url') ?? links.pullRequest(number),
        head: '',
        ...(login !== undefined && { author: (0,commits/* personOf */.Re)(login, (0,src_json.at)(issue, 'user')) }),
    };
}
function pullRequestOf(pullRequest, repository, links) {
    const number = (0,src_json/* numberAt */.tk)(pullRequest, 'number');
    const title = (0,src_json/* textAt */.$6)(pullRequest, 'title');
    const base = (0,src_json/* textAt */.$6)(pullRequest, 'base', 'ref');
    const login = (0,src_json/* textAt */.$6)(pullRequest, 'user', 'login');
    const fork = forkOf((0,src_json.at)(pullRequest, 'head'), repository);
    const head = (0,src_json/* textAt */.$6)(pullRequest, 'head', 'ref') ?? '';
    return {
        kind: 'pull-request',
        ...(number !== undefined && { number }),
        ...(title !== undefined && { title }),
        url: (0,src_json/* urlAt */.$Q)(pullRequest, 'html_url') ??
            (number === undefined ? links.branch(head) : links.pullRequest(number)),
        head,
        ...(base !== undefined && { base }),
        ...(fork !== undefined && { fork }),
        ...(login !== undefined && { author: (0,commits/* personOf */.Re)(login, (0,src_json.at)(pullRequest, 'user')) }),
    };
}
function forkOf(head, repository) {
    if ((0,src_json.at)(head, 'repo') === null)
        return (0,src_json/* textAt */.$6)(head, 'user', 'login') ?? (0,src_json/* textAt */.$6)(head, 'label')?.split(':')[0];
    const name = (0,src_json/* textAt */.$6)(head, 'repo', 'full_name');
    return name === repository ? undefined : name;
}

;// CONCATENATED MODULE: ./build/src/github/observed-run.js





function readObservedRun(env, event, observed) {
    const server = (0,github_links/* readServer */.Wb)(env);
    const links = (0,github_links/* linksFor */.h8)(server.forge, server.serverUrl, server.repository);
    const run = {
        id: (0,src_json/* numberAt */.tk)(observed, 'id') ?? 0,
        number: (0,src_json/* numberAt */.tk)(observed, 'run_number') ?? 0,
        attempt: (0,src_json/* numberAt */.tk)(observed, 'run_attempt') ?? 1,
    };
    const eventName = (0,src_json/* textAt */.$6)(observed, 'event') ?? '';
    const actor = (0,commits/* personOf */.Re)((0,src_json/* textAt */.$6)(observed, 'actor', 'login'), (0,src_json.at)(observed, 'actor'));
    const triggering = (0,src_json.at)(observed, 'triggering_actor');
    const triggeringActor = (0,commits/* rerunBy */.SG)({ attempt: run.attempt, event: eventName }, actor, (0,commits/* personOf */.Re)((0,src_json/* textAt */.$6)(triggering, 'login'), triggering));
    const commit = (0,commits/* commitOf */.D3)((0,src_json.at)(observed, 'head_commit'), links);
    const conclusion = (0,src_conclusion/* conclusionOf */.vu)((0,src_json/* textAt */.$6)(observed, 'conclusion'));
    const workflowId = (0,src_json/* numberAt */.tk)(observed, 'workflow_id');
    const workflow = (0,src_json/* textAt */.$6)(event, 'workflow', 'name') ?? (0,src_json/* textAt */.$6)(observed, 'name') ?? '';
    const headBranch = (0,src_json/* textAt */.$6)(observed, 'head_branch') ?? '';
    const subject = readObservedSubject(event, observed, server.repository, links);
    const runName = (0,commits/* runNameOf */.WQ)((0,src_json/* textAt */.$6)(observed, 'display_title'), {
        event: eventName,
        workflow,
        subject,
        ...(commit && { commit }),
    });
    const hasBegun = (0,src_json.at)(event, 'action') !== 'requested';
    const startedAt = (0,src_json/* timeAt */.lC)(observed, 'run_started_at') ?? (0,src_json/* timeAt */.lC)(observed, 'created_at');
    const completedAt = conclusion === undefined ? undefined : (0,src_json/* timeAt */.lC)(observed, 'updated_at');
    return {
        ...server,
        repositoryUrl: links.repository,
        workflow,
        ...(runName !== undefined && { runName }),
        event: eventName,
        run: { ...run, url: run.attempt > 1 ? links.run(run) : ((0,src_json/* urlAt */.$Q)(observed, 'html_url') ?? links.run(run)) },
        ...(workflowId !== undefined && { workflowId }),
        refName: queueBaseOf(headBranch) ?? headBranch,
        subject,
        ...(commit && { commit }),
        commits: [],
        actor,
        ...(triggeringActor && { triggeringActor }),
        observed: true,
        ...(conclusion && { conclusion }),
        ...(hasBegun && startedAt !== undefined && { startedAt }),
        ...(completedAt !== undefined && { completedAt }),
    };
}
const deletedFork = 'unknown repository';
function readObservedSubject(event, observed, repository, links) {
    const head = (0,src_json/* textAt */.$6)(observed, 'head_branch') ?? '';
    const eventName = (0,src_json/* textAt */.$6)(observed, 'event') ?? '';
    if (/^pull_request/.test(eventName))
        return readObservedPullRequest(observed, repository, links);
    if (eventName === 'release')
        return { kind: 'tag', name: head, url: links.tag(head) };
    const queued = queuedOf(head, (0,src_json.at)(observed, 'head_commit'), links);
    if (queued)
        return queued;
    return eventName === 'schedule' || head === (0,src_json/* textAt */.$6)(event, 'repository', 'default_branch')
        ? { kind: 'branch', name: head, url: links.branch(head) }
        : { kind: 'ref', name: head, url: links.ref(head) };
}
function readObservedPullRequest(observed, repository, links) {
    const head = (0,src_json/* textAt */.$6)(observed, 'head_branch') ?? '';
    const title = (0,src_json/* textAt */.$6)(observed, 'display_title');
    const isDeleted = (0,src_json.at)(observed, 'head_repository') === null;
    const from = (0,src_json/* textAt */.$6)(observed, 'head_repository', 'full_name') ?? (isDeleted ? deletedFork : repository);
    const isIn = (side, name) => ((0,src_json/* textAt */.$6)(side, 'repo', 'url') ?? '').endsWith(`/repos/${name}`);
    const candidates = (0,src_json/* listAt */.gT)(observed, 'pull_requests').filter((each) => (0,src_json/* textAt */.$6)(each, 'head', 'ref') === head &&
        isIn((0,src_json.at)(each, 'head'), from) &&
        isIn((0,src_json.at)(each, 'base'), repository));
    const pullRequest = candidates.length === 1 ? candidates[0] : undefined;
    const number = (0,src_json/* numberAt */.tk)(pullRequest, 'number');
    const base = (0,src_json/* textAt */.$6)(pullRequest, 'base', 'ref');
    const headUrl = isDeleted
        ? ((0,src_json/* urlAt */.$Q)(observed, 'html_url') ?? links.repository)
        : `${(0,src_json/* urlAt */.$Q)(observed, 'head_repository', 'html_url') ?? links.repository}/tree/${(0,github_links/* encodePath */.O0)(head)}`;
    return {
        kind: 'pull-request',
        ...(number !== undefined && { number }),
        ...(title !== undefined && { title }),
        url: number === undefined ? headUrl : links.pullRequest(number),
        head,
        ...(base !== undefined && { base }),
        ...(from !== repository && { fork: from }),
    };
}

;// CONCATENATED MODULE: ./build/src/github/event.js





function readFacts(env, event) {
    const observed = env['GITHUB_EVENT_NAME'] === 'workflow_run' ? (0,src_json.at)(event, 'workflow_run') : undefined;
    if (!(0,src_json/* isObject */.Gv)(observed))
        return readOwnRun(env, event);
    return readObservedRun(env, event, observed);
}
function readOwnRun(env, event) {
    const server = (0,github_links/* readServer */.Wb)(env);
    const links = (0,github_links/* linksFor */.h8)(server.forge, server.serverUrl, server.repository);
    const run = {
        id: Number(env['GITHUB_RUN_ID']) || 0,
        number: Number(env['GITHUB_RUN_NUMBER']) || 0,
        attempt: Number(env['GITHUB_RUN_ATTEMPT']) || 1,
    };
    const eventName = env['GITHUB_EVENT_NAME'] ?? '';
    const actor = (0,commits/* personOf */.Re)(env['GITHUB_ACTOR'], (0,src_json.at)(event, 'sender'));
    const triggering = (0,commits/* personOf */.Re)(env['GITHUB_TRIGGERING_ACTOR'], (0,src_json.at)(event, 'sender'));
    const triggeringActor = (0,commits/* rerunBy */.SG)({ attempt: run.attempt, event: eventName }, actor, triggering);
    const subject = readSubject(env, event, links);
    const commit = (0,commits/* readCommit */.kN)(env, event, links);
    const workflowRef = env['GITHUB_WORKFLOW_REF'] ?? '';
    const workflowFile = workflowRef.startsWith(`${server.repository}/`)
        ? /\/([^/@]+)@/.exec(workflowRef)?.[1]
        : undefined;
    const isBranchUpdate = (0,src_json.at)(event, 'created') !== true && (0,src_json.at)(event, 'deleted') !== true;
    const compareUrl = isBranchUpdate ? (0,src_json/* urlAt */.$Q)(event, 'compare') : undefined;
    return {
        ...server,
        repositoryUrl: links.repository,
        ...((0,src_json.at)(event, 'repository', 'fork') === true && { inFork: true }),
        workflow: env['GITHUB_WORKFLOW'] ?? '',
        event: eventName,
        run: { ...run, url: links.run(run) },
        ...(workflowFile !== undefined && { workflowId: workflowFile }),
        refName: refNameOf(subject, env, event),
        subject,
        ...(commit && { commit }),
        commits: (0,src_json/* listAt */.gT)(event, 'commits').flatMap((item) => (0,commits/* commitOf */.D3)(item, links) ?? []),
        ...(compareUrl !== undefined && { compareUrl }),
        actor,
        ...(triggeringActor && { triggeringActor }),
        observed: false,
    };
}
function refNameOf(subject, env, event) {
    const head = env['GITHUB_HEAD_REF'] || (0,src_json/* textAt */.$6)(event, 'pull_request', 'head', 'ref');
    if (head)
        return head;
    if (subject.kind === 'pull-request' && subject.queued)
        return subject.base ?? '';
    return env['GITHUB_REF_NAME'] || (subject.kind === 'deployment' ? subject.name : '');
}

// EXTERNAL MODULE: ./build/src/github/api-problems.js
var api_problems = __nccwpck_require__(4506);
// EXTERNAL MODULE: ./build/src/github/details.js
var details = __nccwpck_require__(6103);
;// CONCATENATED MODULE: ./build/src/github/run-details.js



async function readRunDetails(request, ports) {
    const { token, facts, status, logLines } = request;
    const known = (0,details/* knownJobs */.yM)(request);
    if (status === 'started')
        return { ...known, history: run_result/* unknownHistory */.Bj, notices: [] };
    if (token !== undefined) {
        const { askRunDetails } = await __nccwpck_require__.e(/* import() */ 233).then(__nccwpck_require__.bind(__nccwpck_require__, 1233));
        return askRunDetails(request, token, ports);
    }
    const missing = [
        details/* partNames */.wX.jobs,
        details/* partNames */.wX.history,
        ...(facts.startedAt === undefined ? [details/* partNames */.wX.duration] : []),
        ...(logLines > 0 ? [details/* partNames */.wX.logLines] : []),
    ];
    return {
        ...known,
        history: { kind: 'unknown', why: api_problems/* noToken */.fC },
        notices: (0,details/* noticesFor */.Zg)(facts, missing.map((part) => [part, api_problems/* noToken */.fC])),
    };
}

;// CONCATENATED MODULE: ./build/node_modules/jsonc-parser/lib/esm/impl/scanner.js
/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/

/**
 * Creates a JSON scanner on the given text.
 * If ignoreTrivia is set, whitespaces or comments are ignored.
 */
function scanner_createScanner(text, ignoreTrivia = false) {
    const len = text.length;
    let pos = 0, value = '', tokenOffset = 0, token = 16 /* SyntaxKind.Unknown */, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0 /* ScanError.None */;
    function scanHexDigits(count, exact) {
        let digits = 0;
        let value = 0;
        while (digits < count || !exact) {
            let ch = text.charCodeAt(pos);
            if (ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */) {
                value = value * 16 + ch - 48 /* CharacterCodes._0 */;
            }
            else if (ch >= 65 /* CharacterCodes.A */ && ch <= 70 /* CharacterCodes.F */) {
                value = value * 16 + ch - 65 /* CharacterCodes.A */ + 10;
            }
            else if (ch >= 97 /* CharacterCodes.a */ && ch <= 102 /* CharacterCodes.f */) {
                value = value * 16 + ch - 97 /* CharacterCodes.a */ + 10;
            }
            else {
                break;
            }
            pos++;
            digits++;
        }
        if (digits < count) {
            value = -1;
        }
        return value;
    }
    function setPosition(newPosition) {
        pos = newPosition;
        value = '';
        tokenOffset = 0;
        token = 16 /* SyntaxKind.Unknown */;
        scanError = 0 /* ScanError.None */;
    }
    function scanNumber() {
        let start = pos;
        if (text.charCodeAt(pos) === 48 /* CharacterCodes._0 */) {
            pos++;
        }
        else {
            pos++;
            while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                pos++;
            }
        }
        if (pos < text.length && text.charCodeAt(pos) === 46 /* CharacterCodes.dot */) {
            pos++;
            if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
            }
            else {
                scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                return text.substring(start, pos);
            }
        }
        let end = pos;
        if (pos < text.length && (text.charCodeAt(pos) === 69 /* CharacterCodes.E */ || text.charCodeAt(pos) === 101 /* CharacterCodes.e */)) {
            pos++;
            if (pos < text.length && text.charCodeAt(pos) === 43 /* CharacterCodes.plus */ || text.charCodeAt(pos) === 45 /* CharacterCodes.minus */) {
                pos++;
            }
            if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
                end = pos;
            }
            else {
                scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
            }
        }
        return text.substring(start, end);
    }
    function scanString() {
        let result = '', start = pos;
        while (true) {
            if (pos >= len) {
                result += text.substring(start, pos);
                scanError = 2 /* ScanError.UnexpectedEndOfString */;
                break;
            }
            const ch = text.charCodeAt(pos);
            if (ch === 34 /* CharacterCodes.doubleQuote */) {
                result += text.substring(start, pos);
                pos++;
                break;
            }
            if (ch === 92 /* CharacterCodes.backslash */) {
                result += text.substring(start, pos);
                pos++;
                if (pos >= len) {
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                const ch2 = text.charCodeAt(pos++);
                switch (ch2) {
                    case 34 /* CharacterCodes.doubleQuote */:
                        result += '\"';
                        break;
                    case 92 /* CharacterCodes.backslash */:
                        result += '\\';
                        break;
                    case 47 /* CharacterCodes.slash */:
                        result += '/';
                        break;
                    case 98 /* CharacterCodes.b */:
                        result += '\b';
                        break;
                    case 102 /* CharacterCodes.f */:
                        result += '\f';
                        break;
                    case 110 /* CharacterCodes.n */:
                        result += '\n';
                        break;
                    case 114 /* CharacterCodes.r */:
                        result += '\r';
                        break;
                    case 116 /* CharacterCodes.t */:
                        result += '\t';
                        break;
                    case 117 /* CharacterCodes.u */:
                        const ch3 = scanHexDigits(4, true);
                        if (ch3 >= 0) {
                            result += String.fromCharCode(ch3);
                        }
                        else {
                            scanError = 4 /* ScanError.InvalidUnicode */;
                        }
                        break;
                    default:
                        scanError = 5 /* ScanError.InvalidEscapeCharacter */;
                }
                start = pos;
                continue;
            }
            if (ch >= 0 && ch <= 0x1f) {
                if (isLineBreak(ch)) {
                    result += text.substring(start, pos);
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                else {
                    scanError = 6 /* ScanError.InvalidCharacter */;
                    // mark as error but continue with string
                }
            }
            pos++;
        }
        return result;
    }
    function scanNext() {
        value = '';
        scanError = 0 /* ScanError.None */;
        tokenOffset = pos;
        lineStartOffset = lineNumber;
        prevTokenLineStartOffset = tokenLineStartOffset;
        if (pos >= len) {
            // at the end
            tokenOffset = len;
            return token = 17 /* SyntaxKind.EOF */;
        }
        let code = text.charCodeAt(pos);
        // trivia: whitespace
        if (isWhiteSpace(code)) {
            do {
                pos++;
                value += String.fromCharCode(code);
                code = text.charCodeAt(pos);
            } while (isWhiteSpace(code));
            return token = 15 /* SyntaxKind.Trivia */;
        }
        // trivia: newlines
        if (isLineBreak(code)) {
            pos++;
            value += String.fromCharCode(code);
            if (code === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                pos++;
                value += '\n';
            }
            lineNumber++;
            tokenLineStartOffset = pos;
            return token = 14 /* SyntaxKind.LineBreakTrivia */;
        }
        switch (code) {
            // tokens: []{}:,
            case 123 /* CharacterCodes.openBrace */:
                pos++;
                return token = 1 /* SyntaxKind.OpenBraceToken */;
            case 125 /* CharacterCodes.closeBrace */:
                pos++;
                return token = 2 /* SyntaxKind.CloseBraceToken */;
            case 91 /* CharacterCodes.openBracket */:
                pos++;
                return token = 3 /* SyntaxKind.OpenBracketToken */;
            case 93 /* CharacterCodes.closeBracket */:
                pos++;
                return token = 4 /* SyntaxKind.CloseBracketToken */;
            case 58 /* CharacterCodes.colon */:
                pos++;
                return token = 6 /* SyntaxKind.ColonToken */;
            case 44 /* CharacterCodes.comma */:
                pos++;
                return token = 5 /* SyntaxKind.CommaToken */;
            // strings
            case 34 /* CharacterCodes.doubleQuote */:
                pos++;
                value = scanString();
                return token = 10 /* SyntaxKind.StringLiteral */;
            // comments
            case 47 /* CharacterCodes.slash */:
                const start = pos - 1;
                // Single-line comment
                if (text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                    pos += 2;
                    while (pos < len) {
                        if (isLineBreak(text.charCodeAt(pos))) {
                            break;
                        }
                        pos++;
                    }
                    value = text.substring(start, pos);
                    return token = 12 /* SyntaxKind.LineCommentTrivia */;
                }
                // Multi-line comment
                if (text.charCodeAt(pos + 1) === 42 /* CharacterCodes.asterisk */) {
                    pos += 2;
                    const safeLength = len - 1; // For lookahead.
                    let commentClosed = false;
                    while (pos < safeLength) {
                        const ch = text.charCodeAt(pos);
                        if (ch === 42 /* CharacterCodes.asterisk */ && text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                            pos += 2;
                            commentClosed = true;
                            break;
                        }
                        pos++;
                        if (isLineBreak(ch)) {
                            if (ch === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                                pos++;
                            }
                            lineNumber++;
                            tokenLineStartOffset = pos;
                        }
                    }
                    if (!commentClosed) {
                        pos++;
                        scanError = 1 /* ScanError.UnexpectedEndOfComment */;
                    }
                    value = text.substring(start, pos);
                    return token = 13 /* SyntaxKind.BlockCommentTrivia */;
                }
                // just a single slash
                value += String.fromCharCode(code);
                pos++;
                return token = 16 /* SyntaxKind.Unknown */;
            // numbers
            case 45 /* CharacterCodes.minus */:
                value += String.fromCharCode(code);
                pos++;
                if (pos === len || !isDigit(text.charCodeAt(pos))) {
                    return token = 16 /* SyntaxKind.Unknown */;
                }
            // found a minus, followed by a number so
            // we fall through to proceed with scanning
            // numbers
            case 48 /* CharacterCodes._0 */:
            case 49 /* CharacterCodes._1 */:
            case 50 /* CharacterCodes._2 */:
            case 51 /* CharacterCodes._3 */:
            case 52 /* CharacterCodes._4 */:
            case 53 /* CharacterCodes._5 */:
            case 54 /* CharacterCodes._6 */:
            case 55 /* CharacterCodes._7 */:
            case 56 /* CharacterCodes._8 */:
            case 57 /* CharacterCodes._9 */:
                value += scanNumber();
                return token = 11 /* SyntaxKind.NumericLiteral */;
            // literals and unknown symbols
            default:
                // is a literal? Read the full word.
                while (pos < len && isUnknownContentCharacter(code)) {
                    pos++;
                    code = text.charCodeAt(pos);
                }
                if (tokenOffset !== pos) {
                    value = text.substring(tokenOffset, pos);
                    // keywords: true, false, null
                    switch (value) {
                        case 'true': return token = 8 /* SyntaxKind.TrueKeyword */;
                        case 'false': return token = 9 /* SyntaxKind.FalseKeyword */;
                        case 'null': return token = 7 /* SyntaxKind.NullKeyword */;
                    }
                    return token = 16 /* SyntaxKind.Unknown */;
                }
                // some
                value += String.fromCharCode(code);
                pos++;
                return token = 16 /* SyntaxKind.Unknown */;
        }
    }
    function isUnknownContentCharacter(code) {
        if (isWhiteSpace(code) || isLineBreak(code)) {
            return false;
        }
        switch (code) {
            case 125 /* CharacterCodes.closeBrace */:
            case 93 /* CharacterCodes.closeBracket */:
            case 123 /* CharacterCodes.openBrace */:
            case 91 /* CharacterCodes.openBracket */:
            case 34 /* CharacterCodes.doubleQuote */:
            case 58 /* CharacterCodes.colon */:
            case 44 /* CharacterCodes.comma */:
            case 47 /* CharacterCodes.slash */:
                return false;
        }
        return true;
    }
    function scanNextNonTrivia() {
        let result;
        do {
            result = scanNext();
        } while (result >= 12 /* SyntaxKind.LineCommentTrivia */ && result <= 15 /* SyntaxKind.Trivia */);
        return result;
    }
    return {
        setPosition: setPosition,
        getPosition: () => pos,
        scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
        getToken: () => token,
        getTokenValue: () => value,
        getTokenOffset: () => tokenOffset,
        getTokenLength: () => pos - tokenOffset,
        getTokenStartLine: () => lineStartOffset,
        getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
        getTokenError: () => scanError,
    };
}
function isWhiteSpace(ch) {
    return ch === 32 /* CharacterCodes.space */ || ch === 9 /* CharacterCodes.tab */;
}
function isLineBreak(ch) {
    return ch === 10 /* CharacterCodes.lineFeed */ || ch === 13 /* CharacterCodes.carriageReturn */;
}
function isDigit(ch) {
    return ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */;
}
var CharacterCodes;
(function (CharacterCodes) {
    CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
    CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
    CharacterCodes[CharacterCodes["space"] = 32] = "space";
    CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
    CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
    CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
    CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
    CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
    CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
    CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
    CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
    CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
    CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
    CharacterCodes[CharacterCodes["a"] = 97] = "a";
    CharacterCodes[CharacterCodes["b"] = 98] = "b";
    CharacterCodes[CharacterCodes["c"] = 99] = "c";
    CharacterCodes[CharacterCodes["d"] = 100] = "d";
    CharacterCodes[CharacterCodes["e"] = 101] = "e";
    CharacterCodes[CharacterCodes["f"] = 102] = "f";
    CharacterCodes[CharacterCodes["g"] = 103] = "g";
    CharacterCodes[CharacterCodes["h"] = 104] = "h";
    CharacterCodes[CharacterCodes["i"] = 105] = "i";
    CharacterCodes[CharacterCodes["j"] = 106] = "j";
    CharacterCodes[CharacterCodes["k"] = 107] = "k";
    CharacterCodes[CharacterCodes["l"] = 108] = "l";
    CharacterCodes[CharacterCodes["m"] = 109] = "m";
    CharacterCodes[CharacterCodes["n"] = 110] = "n";
    CharacterCodes[CharacterCodes["o"] = 111] = "o";
    CharacterCodes[CharacterCodes["p"] = 112] = "p";
    CharacterCodes[CharacterCodes["q"] = 113] = "q";
    CharacterCodes[CharacterCodes["r"] = 114] = "r";
    CharacterCodes[CharacterCodes["s"] = 115] = "s";
    CharacterCodes[CharacterCodes["t"] = 116] = "t";
    CharacterCodes[CharacterCodes["u"] = 117] = "u";
    CharacterCodes[CharacterCodes["v"] = 118] = "v";
    CharacterCodes[CharacterCodes["w"] = 119] = "w";
    CharacterCodes[CharacterCodes["x"] = 120] = "x";
    CharacterCodes[CharacterCodes["y"] = 121] = "y";
    CharacterCodes[CharacterCodes["z"] = 122] = "z";
    CharacterCodes[CharacterCodes["A"] = 65] = "A";
    CharacterCodes[CharacterCodes["B"] = 66] = "B";
    CharacterCodes[CharacterCodes["C"] = 67] = "C";
    CharacterCodes[CharacterCodes["D"] = 68] = "D";
    CharacterCodes[CharacterCodes["E"] = 69] = "E";
    CharacterCodes[CharacterCodes["F"] = 70] = "F";
    CharacterCodes[CharacterCodes["G"] = 71] = "G";
    CharacterCodes[CharacterCodes["H"] = 72] = "H";
    CharacterCodes[CharacterCodes["I"] = 73] = "I";
    CharacterCodes[CharacterCodes["J"] = 74] = "J";
    CharacterCodes[CharacterCodes["K"] = 75] = "K";
    CharacterCodes[CharacterCodes["L"] = 76] = "L";
    CharacterCodes[CharacterCodes["M"] = 77] = "M";
    CharacterCodes[CharacterCodes["N"] = 78] = "N";
    CharacterCodes[CharacterCodes["O"] = 79] = "O";
    CharacterCodes[CharacterCodes["P"] = 80] = "P";
    CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
    CharacterCodes[CharacterCodes["R"] = 82] = "R";
    CharacterCodes[CharacterCodes["S"] = 83] = "S";
    CharacterCodes[CharacterCodes["T"] = 84] = "T";
    CharacterCodes[CharacterCodes["U"] = 85] = "U";
    CharacterCodes[CharacterCodes["V"] = 86] = "V";
    CharacterCodes[CharacterCodes["W"] = 87] = "W";
    CharacterCodes[CharacterCodes["X"] = 88] = "X";
    CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
    CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
    CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
    CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
    CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
    CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
    CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
    CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
    CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
    CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
    CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
    CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
    CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
    CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
    CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
    CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
    CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

;// CONCATENATED MODULE: ./build/node_modules/jsonc-parser/lib/esm/impl/parser.js
/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/


var ParseOptions;
(function (ParseOptions) {
    ParseOptions.DEFAULT = {
        allowTrailingComma: false
    };
})(ParseOptions || (ParseOptions = {}));
/**
 * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
 */
function getLocation(text, position) {
    const segments = []; // strings or numbers
    const earlyReturnException = new Object();
    let previousNode = undefined;
    const previousNodeInst = {
        value: {},
        offset: 0,
        length: 0,
        type: 'object',
        parent: undefined
    };
    let isAtPropertyKey = false;
    function setPreviousNode(value, offset, length, type) {
        previousNodeInst.value = value;
        previousNodeInst.offset = offset;
        previousNodeInst.length = length;
        previousNodeInst.type = type;
        previousNodeInst.colonOffset = undefined;
        previousNode = previousNodeInst;
    }
    try {
        visit(text, {
            onObjectBegin: (offset, length) => {
                if (position <= offset) {
                    throw earlyReturnException;
                }
                previousNode = undefined;
                isAtPropertyKey = position > offset;
                segments.push(''); // push a placeholder (will be replaced)
            },
            onObjectProperty: (name, offset, length) => {
                if (position < offset) {
                    throw earlyReturnException;
                }
                setPreviousNode(name, offset, length, 'property');
                segments[segments.length - 1] = name;
                if (position <= offset + length) {
                    throw earlyReturnException;
                }
            },
            onObjectEnd: (offset, length) => {
                if (position <= offset) {
                    throw earlyReturnException;
                }
                previousNode = undefined;
                segments.pop();
            },
            onArrayBegin: (offset, length) => {
                if (position <= offset) {
                    throw earlyReturnException;
                }
                previousNode = undefined;
                segments.push(0);
            },
            onArrayEnd: (offset, length) => {
                if (position <= offset) {
                    throw earlyReturnException;
                }
                previousNode = undefined;
                segments.pop();
            },
            onLiteralValue: (value, offset, length) => {
                if (position < offset) {
                    throw earlyReturnException;
                }
                setPreviousNode(value, offset, length, getNodeType(value));
                if (position <= offset + length) {
                    throw earlyReturnException;
                }
            },
            onSeparator: (sep, offset, length) => {
                if (position <= offset) {
                    throw earlyReturnException;
                }
                if (sep === ':' && previousNode && previousNode.type === 'property') {
                    previousNode.colonOffset = offset;
                    isAtPropertyKey = false;
                    previousNode = undefined;
                }
                else if (sep === ',') {
                    const last = segments[segments.length - 1];
                    if (typeof last === 'number') {
                        segments[segments.length - 1] = last + 1;
                    }
                    else {
                        isAtPropertyKey = true;
                        segments[segments.length - 1] = '';
                    }
                    previousNode = undefined;
                }
            }
        });
    }
    catch (e) {
        if (e !== earlyReturnException) {
            throw e;
        }
    }
    return {
        path: segments,
        previousNode,
        isAtPropertyKey,
        matches: (pattern) => {
            let k = 0;
            for (let i = 0; k < pattern.length && i < segments.length; i++) {
                if (pattern[k] === segments[i] || pattern[k] === '*') {
                    k++;
                }
                else if (pattern[k] !== '**') {
                    return false;
                }
            }
            return k === pattern.length;
        }
    };
}
/**
 * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
 * Therefore always check the errors list to find out if the input was valid.
 */
function parse(text, errors = [], options = ParseOptions.DEFAULT) {
    let currentProperty = null;
    let currentParent = [];
    const previousParents = [];
    function onValue(value) {
        if (Array.isArray(currentParent)) {
            currentParent.push(value);
        }
        else if (currentProperty !== null) {
            currentParent[currentProperty] = value;
        }
    }
    const visitor = {
        onObjectBegin: () => {
            const object = {};
            onValue(object);
            previousParents.push(currentParent);
            currentParent = object;
            currentProperty = null;
        },
        onObjectProperty: (name) => {
            currentProperty = name;
        },
        onObjectEnd: () => {
            currentParent = previousParents.pop();
        },
        onArrayBegin: () => {
            const array = [];
            onValue(array);
            previousParents.push(currentParent);
            currentParent = array;
            currentProperty = null;
        },
        onArrayEnd: () => {
            currentParent = previousParents.pop();
        },
        onLiteralValue: onValue,
        onError: (error, offset, length) => {
            errors.push({ error, offset, length });
        }
    };
    visit(text, visitor, options);
    return currentParent[0];
}
/**
 * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
 */
function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
    let currentParent = { type: 'array', offset: -1, length: -1, children: [], parent: undefined }; // artificial root
    function ensurePropertyComplete(endOffset) {
        if (currentParent.type === 'property') {
            currentParent.length = endOffset - currentParent.offset;
            currentParent = currentParent.parent;
        }
    }
    function onValue(valueNode) {
        currentParent.children.push(valueNode);
        return valueNode;
    }
    const visitor = {
        onObjectBegin: (offset) => {
            currentParent = onValue({ type: 'object', offset, length: -1, parent: currentParent, children: [] });
        },
        onObjectProperty: (name, offset, length) => {
            currentParent = onValue({ type: 'property', offset, length: -1, parent: currentParent, children: [] });
            currentParent.children.push({ type: 'string', value: name, offset, length, parent: currentParent });
        },
        onObjectEnd: (offset, length) => {
            ensurePropertyComplete(offset + length); // in case of a missing value for a property: make sure property is complete
            currentParent.length = offset + length - currentParent.offset;
            currentParent = currentParent.parent;
            ensurePropertyComplete(offset + length);
        },
        onArrayBegin: (offset, length) => {
            currentParent = onValue({ type: 'array', offset, length: -1, parent: currentParent, children: [] });
        },
        onArrayEnd: (offset, length) => {
            currentParent.length = offset + length - currentParent.offset;
            currentParent = currentParent.parent;
            ensurePropertyComplete(offset + length);
        },
        onLiteralValue: (value, offset, length) => {
            onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
            ensurePropertyComplete(offset + length);
        },
        onSeparator: (sep, offset, length) => {
            if (currentParent.type === 'property') {
                if (sep === ':') {
                    currentParent.colonOffset = offset;
                }
                else if (sep === ',') {
                    ensurePropertyComplete(offset);
                }
            }
        },
        onError: (error, offset, length) => {
            errors.push({ error, offset, length });
        }
    };
    visit(text, visitor, options);
    const result = currentParent.children[0];
    if (result) {
        delete result.parent;
    }
    return result;
}
/**
 * Finds the node at the given path in a JSON DOM.
 */
function findNodeAtLocation(root, path) {
    if (!root) {
        return undefined;
    }
    let node = root;
    for (let segment of path) {
        if (typeof segment === 'string') {
            if (node.type !== 'object' || !Array.isArray(node.children)) {
                return undefined;
            }
            let found = false;
            for (const propertyNode of node.children) {
                if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
                    node = propertyNode.children[1];
                    found = true;
                    break;
                }
            }
            if (!found) {
                return undefined;
            }
        }
        else {
            const index = segment;
            if (node.type !== 'array' || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
                return undefined;
            }
            node = node.children[index];
        }
    }
    return node;
}
/**
 * Gets the JSON path of the given JSON DOM node
 */
function getNodePath(node) {
    if (!node.parent || !node.parent.children) {
        return [];
    }
    const path = getNodePath(node.parent);
    if (node.parent.type === 'property') {
        const key = node.parent.children[0].value;
        path.push(key);
    }
    else if (node.parent.type === 'array') {
        const index = node.parent.children.indexOf(node);
        if (index !== -1) {
            path.push(index);
        }
    }
    return path;
}
/**
 * Evaluates the JavaScript object of the given JSON DOM node
 */
function getNodeValue(node) {
    switch (node.type) {
        case 'array':
            return node.children.map(getNodeValue);
        case 'object':
            const obj = Object.create(null);
            for (let prop of node.children) {
                const valueNode = prop.children[1];
                if (valueNode) {
                    obj[prop.children[0].value] = getNodeValue(valueNode);
                }
            }
            return obj;
        case 'null':
        case 'string':
        case 'number':
        case 'boolean':
            return node.value;
        default:
            return undefined;
    }
}
function contains(node, offset, includeRightBound = false) {
    return (offset >= node.offset && offset < (node.offset + node.length)) || includeRightBound && (offset === (node.offset + node.length));
}
/**
 * Finds the most inner node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
 */
function findNodeAtOffset(node, offset, includeRightBound = false) {
    if (contains(node, offset, includeRightBound)) {
        const children = node.children;
        if (Array.isArray(children)) {
            for (let i = 0; i < children.length && children[i].offset <= offset; i++) {
                const item = findNodeAtOffset(children[i], offset, includeRightBound);
                if (item) {
                    return item;
                }
            }
        }
        return node;
    }
    return undefined;
}
/**
 * Parses the given text and invokes the visitor functions for each object, array and literal reached.
 */
function visit(text, visitor, options = ParseOptions.DEFAULT) {
    const _scanner = scanner_createScanner(text, false);
    // Important: Only pass copies of this to visitor functions to prevent accidental modification, and
    // to not affect visitor functions which stored a reference to a previous JSONPath
    const _jsonPath = [];
    // Depth of onXXXBegin() callbacks suppressed. onXXXEnd() decrements this if it isn't 0 already.
    // Callbacks are only called when this value is 0.
    let suppressedCallbacks = 0;
    function toNoArgVisit(visitFunction) {
        return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
    }
    function toOneArgVisit(visitFunction) {
        return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
    }
    function toOneArgVisitWithPath(visitFunction) {
        return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
    }
    function toBeginVisit(visitFunction) {
        return visitFunction ?
            () => {
                if (suppressedCallbacks > 0) {
                    suppressedCallbacks++;
                }
                else {
                    let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
                    if (cbReturn === false) {
                        suppressedCallbacks = 1;
                    }
                }
            }
            : () => true;
    }
    function toEndVisit(visitFunction) {
        return visitFunction ?
            () => {
                if (suppressedCallbacks > 0) {
                    suppressedCallbacks--;
                }
                if (suppressedCallbacks === 0) {
                    visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
                }
            }
            : () => true;
    }
    const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
    const disallowComments = options && options.disallowComments;
    const allowTrailingComma = options && options.allowTrailingComma;
    function scanNext() {
        while (true) {
            const token = _scanner.scan();
            switch (_scanner.getTokenError()) {
                case 4 /* ScanError.InvalidUnicode */:
                    handleError(14 /* ParseErrorCode.InvalidUnicode */);
                    break;
                case 5 /* ScanError.InvalidEscapeCharacter */:
                    handleError(15 /* ParseErrorCode.InvalidEscapeCharacter */);
                    break;
                case 3 /* ScanError.UnexpectedEndOfNumber */:
                    handleError(13 /* ParseErrorCode.UnexpectedEndOfNumber */);
                    break;
                case 1 /* ScanError.UnexpectedEndOfComment */:
                    if (!disallowComments) {
                        handleError(11 /* ParseErrorCode.UnexpectedEndOfComment */);
                    }
                    break;
                case 2 /* ScanError.UnexpectedEndOfString */:
                    handleError(12 /* ParseErrorCode.UnexpectedEndOfString */);
                    break;
                case 6 /* ScanError.InvalidCharacter */:
                    handleError(16 /* ParseErrorCode.InvalidCharacter */);
                    break;
            }
            switch (token) {
                case 12 /* SyntaxKind.LineCommentTrivia */:
                case 13 /* SyntaxKind.BlockCommentTrivia */:
                    if (disallowComments) {
                        handleError(10 /* ParseErrorCode.InvalidCommentToken */);
                    }
                    else {
                        onComment();
                    }
                    break;
                case 16 /* SyntaxKind.Unknown */:
                    handleError(1 /* ParseErrorCode.InvalidSymbol */);
                    break;
                case 15 /* SyntaxKind.Trivia */:
                case 14 /* SyntaxKind.LineBreakTrivia */:
                    break;
                default:
                    return token;
            }
        }
    }
    function handleError(error, skipUntilAfter = [], skipUntil = []) {
        onError(error);
        if (skipUntilAfter.length + skipUntil.length > 0) {
            let token = _scanner.getToken();
            while (token !== 17 /* SyntaxKind.EOF */) {
                if (skipUntilAfter.indexOf(token) !== -1) {
                    scanNext();
                    break;
                }
                else if (skipUntil.indexOf(token) !== -1) {
                    break;
                }
                token = scanNext();
            }
        }
    }
    function parseString(isValue) {
        const value = _scanner.getTokenValue();
        if (isValue) {
            onLiteralValue(value);
        }
        else {
            onObjectProperty(value);
            // add property name afterwards
            _jsonPath.push(value);
        }
        scanNext();
        return true;
    }
    function parseLiteral() {
        switch (_scanner.getToken()) {
            case 11 /* SyntaxKind.NumericLiteral */:
                const tokenValue = _scanner.getTokenValue();
                let value = Number(tokenValue);
                if (isNaN(value)) {
                    handleError(2 /* ParseErrorCode.InvalidNumberFormat */);
                    value = 0;
                }
                onLiteralValue(value);
                break;
            case 7 /* SyntaxKind.NullKeyword */:
                onLiteralValue(null);
                break;
            case 8 /* SyntaxKind.TrueKeyword */:
                onLiteralValue(true);
                break;
            case 9 /* SyntaxKind.FalseKeyword */:
                onLiteralValue(false);
                break;
            default:
                return false;
        }
        scanNext();
        return true;
    }
    function parseProperty() {
        if (_scanner.getToken() !== 10 /* SyntaxKind.StringLiteral */) {
            handleError(3 /* ParseErrorCode.PropertyNameExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            return false;
        }
        parseString(false);
        if (_scanner.getToken() === 6 /* SyntaxKind.ColonToken */) {
            onSeparator(':');
            scanNext(); // consume colon
            if (!parseValue()) {
                handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            }
        }
        else {
            handleError(5 /* ParseErrorCode.ColonExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
        }
        _jsonPath.pop(); // remove processed property name
        return true;
    }
    function parseObject() {
        onObjectBegin();
        scanNext(); // consume open brace
        let needsComma = false;
        while (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
            if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                if (!needsComma) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                }
                onSeparator(',');
                scanNext(); // consume comma
                if (_scanner.getToken() === 2 /* SyntaxKind.CloseBraceToken */ && allowTrailingComma) {
                    break;
                }
            }
            else if (needsComma) {
                handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
            }
            if (!parseProperty()) {
                handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            }
            needsComma = true;
        }
        onObjectEnd();
        if (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */) {
            handleError(7 /* ParseErrorCode.CloseBraceExpected */, [2 /* SyntaxKind.CloseBraceToken */], []);
        }
        else {
            scanNext(); // consume close brace
        }
        return true;
    }
    function parseArray() {
        onArrayBegin();
        scanNext(); // consume open bracket
        let isFirstElement = true;
        let needsComma = false;
        while (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
            if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                if (!needsComma) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                }
                onSeparator(',');
                scanNext(); // consume comma
                if (_scanner.getToken() === 4 /* SyntaxKind.CloseBracketToken */ && allowTrailingComma) {
                    break;
                }
            }
            else if (needsComma) {
                handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
            }
            if (isFirstElement) {
                _jsonPath.push(0);
                isFirstElement = false;
            }
            else {
                _jsonPath[_jsonPath.length - 1]++;
            }
            if (!parseValue()) {
                handleError(4 /* ParseErrorCode.ValueExpected */, [], [4 /* SyntaxKind.CloseBracketToken */, 5 /* SyntaxKind.CommaToken */]);
            }
            needsComma = true;
        }
        onArrayEnd();
        if (!isFirstElement) {
            _jsonPath.pop(); // remove array index
        }
        if (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */) {
            handleError(8 /* ParseErrorCode.CloseBracketExpected */, [4 /* SyntaxKind.CloseBracketToken */], []);
        }
        else {
            scanNext(); // consume close bracket
        }
        return true;
    }
    function parseValue() {
        switch (_scanner.getToken()) {
            case 3 /* SyntaxKind.OpenBracketToken */:
                return parseArray();
            case 1 /* SyntaxKind.OpenBraceToken */:
                return parseObject();
            case 10 /* SyntaxKind.StringLiteral */:
                return parseString(true);
            default:
                return parseLiteral();
        }
    }
    scanNext();
    if (_scanner.getToken() === 17 /* SyntaxKind.EOF */) {
        if (options.allowEmptyContent) {
            return true;
        }
        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
        return false;
    }
    if (!parseValue()) {
        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
        return false;
    }
    if (_scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
        handleError(9 /* ParseErrorCode.EndOfFileExpected */, [], []);
    }
    return true;
}
/**
 * Takes JSON with JavaScript-style comments and remove
 * them. Optionally replaces every none-newline character
 * of comments with a replaceCharacter
 */
function stripComments(text, replaceCh) {
    let _scanner = createScanner(text), parts = [], kind, offset = 0, pos;
    do {
        pos = _scanner.getPosition();
        kind = _scanner.scan();
        switch (kind) {
            case 12 /* SyntaxKind.LineCommentTrivia */:
            case 13 /* SyntaxKind.BlockCommentTrivia */:
            case 17 /* SyntaxKind.EOF */:
                if (offset !== pos) {
                    parts.push(text.substring(offset, pos));
                }
                if (replaceCh !== undefined) {
                    parts.push(_scanner.getTokenValue().replace(/[^\r\n]/g, replaceCh));
                }
                offset = _scanner.getPosition();
                break;
        }
    } while (kind !== 17 /* SyntaxKind.EOF */);
    return parts.join('');
}
function getNodeType(value) {
    switch (typeof value) {
        case 'boolean': return 'boolean';
        case 'number': return 'number';
        case 'string': return 'string';
        case 'object': {
            if (!value) {
                return 'null';
            }
            else if (Array.isArray(value)) {
                return 'array';
            }
            return 'object';
        }
        default: return 'null';
    }
}

;// CONCATENATED MODULE: ./build/src/inputs/parsers.js


const value = (parsed) => ({ value: parsed });
const problem = (...problems) => ({
    problems,
});
const visible = (text) => text.replace(/[\p{Cf}\p{Zl}\p{Zp}\u00A0\uFEFF]/gu, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`);
const quote = (text) => visible(JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text));
function gather(parsed) {
    return {
        values: parsed.flatMap((one) => ('value' in one ? [one.value] : [])),
        problems: parsed.flatMap((one) => ('problems' in one ? one.problems : [])),
    };
}
const splitList = (text) => text
    .split(/[,，、;；\n\r]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
const splitLines = (text) => text
    .split(/[\n\r]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
const booleans = new Map([
    ...['true', 'True', 'TRUE'].map((text) => [text, true]),
    ...['false', 'False', 'FALSE'].map((text) => [text, false]),
]);
const parsers_boolean = (text) => {
    const found = booleans.get(text);
    return found === undefined
        ? problem({
            en: `${quote(text)} is neither true nor false`,
            'zh-CN': `${quote(text)} 不是 true 或 false`,
        })
        : value(found);
};
const lettersOf = (text) => text.toLowerCase().replace(/[\s_-]/g, '');
const word = (words, aliases = new Map()) => (text) => {
    const letters = lettersOf(text);
    const found = words.find((known) => lettersOf(known) === letters) ?? aliases.get(letters);
    return found === undefined
        ? problem({
            en: `${quote(text)} is not one of ${words.join(', ')}`,
            'zh-CN': `${quote(text)} 无效，可选值：${words.join('、')}`,
        })
        : value(found);
};
const list = (item) => (text) => {
    const items = splitList(text);
    const { values, problems } = gather((items.length === 0 ? [text] : items).map(item));
    return problems.length > 0 ? { problems } : value([...new Set(values)]);
};
const parsers_text = value;
const lines = (input) => value(splitLines(input));
const matching = (pattern, form) => (input) => pattern.test(input)
    ? value(input)
    : problem({ en: `${quote(input)} is not ${form.en}`, 'zh-CN': `${quote(input)} 不是${form['zh-CN']}` });
const count = (most) => (input) => /^\d{1,4}$/.test(input) && Number(input) <= most
    ? value(Number(input))
    : problem({
        en: `${quote(input)} is not a whole number from 0 to ${most}`,
        'zh-CN': `${quote(input)} 不是 0 到 ${most} 的整数`,
    });
const minutes = (most) => (input) => {
    const count = /^\d+(\.\d+)?$|^\.\d+$/.test(input) ? Number(input) : Number.NaN;
    return count > 0 && count <= most
        ? value(Math.ceil(count * 60_000))
        : problem({
            en: `${quote(input)} is not a number of minutes, more than 0 and at most ${most}`,
            'zh-CN': `${quote(input)} 不是有效的分钟数，应大于 0 且不超过 ${most}`,
        });
};
const deepest = 100;
const json = (input) => {
    try {
        const parsed = JSON.parse(input);
        if (parsed === null)
            return value(undefined);
        if ((0,src_json/* isDeeperThan */.hz)(parsed, deepest))
            return problem({
                en: `it is nested more than ${deepest} levels deep`,
                'zh-CN': `嵌套超过 ${deepest} 层`,
            });
        return (0,src_json/* isObject */.Gv)(parsed)
            ? value(parsed)
            : problem({
                en: 'it is JSON, but not an object in braces',
                'zh-CN': '是 JSON，但不是花括号括起的对象',
            });
    }
    catch {
        const [line, column] = placeOfError(input);
        return problem(line === undefined
            ? { en: 'it is not JSON', 'zh-CN': '不是 JSON' }
            : {
                en: `it is not JSON (line ${line}, column ${column})`,
                'zh-CN': `不是 JSON（第 ${line} 行第 ${column} 列）`,
            });
    }
};
function placeOfError(text) {
    const errors = [];
    try {
        parse(text, errors, { disallowComments: true });
    }
    catch {
    }
    const lines = text.slice(0, errors[0]?.offset ?? 0).split('\n');
    return errors.length === 0 ? [] : [lines.length, (lines.at(-1) ?? '').length + 1];
}
const plainZones = /^(UTC|UCT|GMT|PRC|ROC|ROK|CET|EET|MET|WET)$/;
const likelyZones = {
    AST: 'America/Halifax',
    BST: 'Europe/London',
    EST: 'America/New_York',
    HST: 'Pacific/Honolulu',
    IST: 'Asia/Kolkata',
    JST: 'Asia/Tokyo',
    MST: 'America/Denver',
    PST: 'America/Los_Angeles',
};
const timeZone = (input) => {
    if (/^[a-z]{2,5}$/i.test(input) && !plainZones.test(input.toUpperCase())) {
        const likely = likelyZones[input.toUpperCase()] ?? 'Asia/Shanghai';
        return problem({
            en: `${quote(input)} is an abbreviation with more than one meaning; write an IANA name such as ${likely}`,
            'zh-CN': `${quote(input)} 是有多种含义的缩写，请填 IANA 时区名，例如 ${likely}`,
        });
    }
    try {
        new Intl.DateTimeFormat('en', { timeZone: input });
        return value(input);
    }
    catch {
        return problem({
            en: `${quote(input)} is not an IANA time zone such as Asia/Shanghai, Europe/Berlin or UTC`,
            'zh-CN': `${quote(input)} 不是 IANA 时区名，例如 Asia/Shanghai、Europe/Berlin 或 UTC`,
        });
    }
};

;// CONCATENATED MODULE: ./build/src/inputs/inputs.js
const timings = [
    'always',
    'success',
    'failure',
    'timed-out',
    'cancelled',
    'superseded',
    'skipped',
    'fixed',
    'first-failure',
    'changed',
    'started',
];
const fields = [
    'workflow',
    'repository',
    'branch',
    'commit',
    'actor',
    'event',
    'attempt',
    'duration',
    'jobs',
    'failures',
];
const messageTypes = ['action-card', 'markdown', 'text', 'link', 'raw'];
const peopleKinds = ['actor', 'triggering-actor', 'commit-authors', 'pull-request-author'];
const mostButtons = 3;

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/src/inputs/line-lists.js




const mobileForm = /^(?:\+\d{1,3}-)?\d{5,15}$/;
const userIdForm = /^[\w.$-]{1,64}$/;
const withoutChina = (number) => number.replace(/^\+86-/, '');
const mobileNumber = matching(mobileForm, {
    en: 'a mobile number such as 13800000000 or +1-1234567890',
    'zh-CN': '手机号，例如 13800000000 或 +1-1234567890',
});
const mobile = (text) => {
    const parsed = mobileNumber(text);
    return 'value' in parsed ? { value: withoutChina(parsed.value) } : parsed;
};
const userId = matching(userIdForm, {
    en: 'a DingTalk user id of letters, digits and - _ . $',
    'zh-CN': '钉钉 userId，只能含字母、数字和 - _ . $',
});
const nameForm = /^[A-Za-z_][A-Za-z0-9_-]*$/;
const vars = (text) => {
    const parsed = splitLines(text).map((line) => {
        const mark = line.search(/[=＝]/);
        const name = mark < 0 ? '' : line.slice(0, mark).trimEnd();
        return nameForm.test(name)
            ? { value: [name, line.slice(mark + 1).trimStart()] }
            : problem({
                en: `${quote(line)} is not NAME=value with a name of letters, digits, - and _`,
                'zh-CN': `${quote(line)} 不是 NAME=value 的写法，NAME 只能含字母、数字、- 和 _`,
            });
    });
    const { values, problems } = gather(parsed);
    return problems.length > 0 ? { problems } : { value: Object.fromEntries(values) };
};
const line_lists_button = (line) => {
    const mark = Math.max(line.lastIndexOf('|'), line.lastIndexOf('｜'));
    const text = line.slice(0, Math.max(mark, 0)).trimEnd();
    const url = line.slice(mark + 1).trimStart();
    if (text !== '' && (url.includes('{{') || (0,src_json/* isWebAddress */.d3)(url)))
        return { value: { text, url } };
    return problem({
        en: `${quote(line)} is not "Text | https://…"`,
        'zh-CN': `${quote(line)} 不是“文字 | https://…”的写法`,
    });
};
const buttons = (text) => {
    const { values, problems } = gather(splitLines(text).map(line_lists_button));
    if (values.length > mostButtons)
        problems.push({
            en: `there are ${values.length} buttons, and a message takes ${mostButtons} beside its own`,
            'zh-CN': `共 ${values.length} 个按钮，除自带的按钮外最多 ${mostButtons} 个`,
        });
    return problems.length > 0 ? { problems } : { value: values };
};
const people = (text) => {
    const parsed = splitList(text).map((line) => {
        const [, login, user, id] = /^[@＠]?([^\s:：@＠][^\s:：]*)\s*[:：]\s*(user\s*[:：]\s*)?(\S+)$/i.exec(line) ?? [];
        if (login !== undefined && id !== undefined) {
            const key = login.toLowerCase();
            if (user !== undefined && userIdForm.test(id))
                return { value: [key, { userId: id }] };
            if (user === undefined && mobileForm.test(id))
                return { value: [key, { mobile: withoutChina(id) }] };
        }
        return problem({
            en: `${quote(line)} is neither "login: mobile number" nor "login: user:userId"; an email address may replace the login`,
            'zh-CN': `${quote(line)} 不是“GitHub 用户名: 手机号”或“GitHub 用户名: user:userId”的写法，用户名也可换成邮箱`,
        });
    });
    const { values, problems } = gather(parsed);
    const map = new Map(values);
    const torn = values.filter(([login, contact]) => !(0,external_node_util_.isDeepStrictEqual)(contact, map.get(login)));
    for (const login of new Set(torn.map(([login]) => login))) {
        problems.push({
            en: `${quote(login)} is listed more than once, with different contacts`,
            'zh-CN': `${quote(login)} 出现多次，联系方式不一致`,
        });
    }
    return problems.length > 0 ? { problems } : { value: map };
};

;// CONCATENATED MODULE: ./build/src/inputs/table.js






const timingAliases = new Map([
    ['fail', 'failure'],
    ['cancel', 'cancelled'],
    ['skip', 'skipped'],
    ['unconditional', 'always'],
    ['timeout', 'timed-out'],
]);
const timingList = list(word(timings, timingAliases));
const host = matching(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/i, {
    en: 'the name of a host without https:// and path, such as dingtalk.example.com',
    'zh-CN': '主机名，不带 https:// 和路径，例如 dingtalk.example.com',
});
const longestKeywords = 1_000;
const keywords = (text) => {
    const lines = splitLines(text);
    const { length } = lines.join('');
    if (length <= longestKeywords)
        return { value: lines };
    return problem({
        en: `there are ${length} characters, more than the ${longestKeywords} that keywords can have`,
        'zh-CN': `共 ${length} 个字符，关键词合计最多 ${longestKeywords} 个字符`,
    });
};
const needs = (text) => {
    const context = json(text);
    if ('problems' in context) {
        return {
            problems: context.problems.map((problem) => ({
                en: `${problem.en}; write \${{ toJSON(needs) }}`,
                'zh-CN': `${problem['zh-CN']}，应填 \${{ toJSON(needs) }}`,
            })),
        };
    }
    if (context.value === undefined)
        return { value: undefined };
    const parsed = Object.entries(context.value).map(([job, need]) => {
        const result = (0,src_json.at)(need, 'result');
        const status = src_conclusion/* conclusions */.fy.find((known) => known === result) ?? (result === '' ? 'unknown' : undefined);
        return status === undefined
            ? problem({
                en: `job ${quote(job)} has no result of a job; write \${{ toJSON(needs) }}`,
                'zh-CN': `任务 ${quote(job)} 没有有效的结果，应填 \${{ toJSON(needs) }}`,
            })
            : { value: [job, status] };
    });
    const { values, problems } = gather(parsed);
    return problems.length > 0 ? { problems } : { value: new Map(values) };
};
const languageAliases = new Map([
    ['zh', 'zh-CN'],
    ['cn', 'zh-CN'],
    ['chinese', 'zh-CN'],
    ['中文', 'zh-CN'],
    ['enus', 'en'],
    ['english', 'en'],
]);
const feedCard = /^feed[\s_-]?card$/i;
const messageType = (text) => feedCard.test(text)
    ? problem({
        en: `${quote(text)} is sent by message-type raw, with the feedCard in payload`,
        'zh-CN': `${quote(text)} 要用 message-type raw 发送，feedCard 写在 payload 里`,
    })
    : word(messageTypes)(text);
const matrix = (text) => {
    const parsed = json(text);
    return 'value' in parsed && parsed.value && Object.keys(parsed.value).length === 0
        ? { value: undefined }
        : parsed;
};
const input = (grammar, fallback) => ({ grammar, fallback });
const optional = (grammar) => input(grammar, undefined);
const table = {
    enabled: input(parsers_boolean, true),
    'execution-timing': input(timingList, ['always']),
    'timeout-minutes': input(minutes(360), 600_000),
    webhook: input(lines, []),
    secret: input(lines, []),
    keyword: { ...input(keywords, ['DevOps']), empty: [] },
    delivery: input(word(['all', 'any']), 'all'),
    'fail-on-error': input(parsers_boolean, true),
    'notify-at': input(word(['step', 'job-end']), 'step'),
    status: optional(word(src_conclusion/* statuses */.bM)),
    needs: optional(needs),
    'message-type': input(messageType, 'action-card'),
    payload: optional(json),
    title: optional(parsers_text),
    content: optional(parsers_text),
    template: optional(parsers_text),
    'template-file': optional(parsers_text),
    vars: input(vars, {}),
    buttons: input(buttons, []),
    fields: optional(list(word(fields))),
    language: input(word(src_language/* languages */.eo, languageAliases), 'en'),
    timezone: input(timeZone, 'Asia/Shanghai'),
    'open-links-in': input(word(['browser', 'dingtalk']), 'browser'),
    'at-mobiles': input(list(mobile), []),
    'at-user-ids': input(list(userId), []),
    'at-all': input(parsers_boolean, false),
    'at-map': input(people, new Map()),
    'at-people': input(list(word(peopleKinds)), [
        'actor',
        'triggering-actor',
        'commit-authors',
    ]),
    'at-on': input(timingList, ['failure']),
    'github-token': optional(parsers_text),
    'log-lines': input(count(20), 0),
    'test-results': input(lines, []),
    'job-summary': input(parsers_boolean, true),
    'dry-run': input(parsers_boolean, false),
    'allowed-hosts': input(list(host), []),
    'job-context': optional(json),
    matrix: optional(matrix),
    'secret-source': optional(parsers_text),
};
const inputTable = table;

;// CONCATENATED MODULE: ./build/src/inputs/reader.js



function readLanguage(runner) {
    const { grammar, fallback } = inputTable.language;
    const parsed = grammar(runner.input('language') ?? '');
    return 'value' in parsed ? parsed.value : fallback;
}
function isOn(runner, name) {
    const parsed = parsers_boolean(runner.input(name) ?? '');
    return !('value' in parsed) || parsed.value;
}
const secretNames = ['webhook', 'secret', 'github-token'];
function readOne({ runner, secrets }, name, { grammar, fallback, empty }, problems) {
    const given = runner.input(name);
    const text = given === undefined || secretNames.includes(name) ? given : secrets.redact(given);
    if (text === undefined)
        return fallback;
    if (text === '')
        return empty ?? fallback;
    if (text === fallback)
        return fallback;
    const parsed = grammar(text);
    if ('value' in parsed)
        return parsed.value;
    problems.push(...parsed.problems.map((problem) => (0,src_language/* named */.KT)(name, problem)));
    return fallback;
}
function maskSecrets({ runner, secrets }) {
    const text = secretNames.map((name) => runner.input(name)).join('\n');
    const values = [...text.matchAll(/[?&](?:access_token|sign)=([^&#\s]+)/g)].map(([, value]) => value);
    secrets.add([text, ...values].join('\n'));
}
class InputError extends src_language/* LocalizedError */.Ax {
    name = 'InputError';
    constructor(problems) {
        const [first] = problems;
        const lines = [
            { en: `${problems.length} wrong inputs.`, 'zh-CN': `${problems.length} 处参数有误。` },
            ...problems.map(({ en, 'zh-CN': zh }) => ({ en: `- ${en}.`, 'zh-CN': `- ${zh}。` })),
        ];
        super(first && problems.length === 1
            ? { en: `Wrong input. ${first.en}.`, 'zh-CN': `参数有误。${first['zh-CN']}。` }
            : (0,src_language/* inEach */.B1)((language) => lines.map((line) => line[language]).join('\n')));
    }
}

;// CONCATENATED MODULE: ./build/src/inputs/read.js





function readInputs(ports) {
    const { runner, readWorkspaceFile, isEarly } = ports;
    maskSecrets(ports);
    const problems = [];
    const read = (name) => readOne(ports, name, inputTable[name], problems);
    read('enabled');
    const job = read('job-context');
    const matrix = read('matrix');
    const secretSource = read('secret-source');
    const checkRunId = (0,src_json/* numberAt */.tk)(job, 'check_run_id');
    const notifyAt = read('notify-at');
    const fields = read('fields');
    const needs = read('needs');
    const githubToken = read('github-token');
    const messageType = read('message-type');
    const before = problems.length;
    const payload = read('payload');
    const isPayloadWrong = problems.length > before;
    const title = read('title');
    const content = read('content');
    const inline = read('template');
    const file = read('template-file');
    const template = file === undefined || isEarly(notifyAt) ? inline : readTemplate(file, readWorkspaceFile, problems);
    const status = read('status') ?? src_conclusion/* statuses */.bM.find((known) => known === (0,src_json/* textAt */.$6)(job, 'status'));
    const isRaw = messageType === 'raw';
    const contradictions = [
        [
            runner.input('status') === '' || (status === undefined && runner.input('status') === undefined),
            {
                en: 'status: it is empty, perhaps because its expression names a value that does not exist (a job in needs has a result, not a status); write ${{ job.status }} or leave it out',
                'zh-CN': 'status：值为空，可能是表达式引用的值不存在（needs 里的任务只有 result，没有 status）；请填 ${{ job.status }}，或不填',
            },
        ],
        [
            status === 'started' && notifyAt === 'job-end',
            {
                en: 'status: "started" cannot be reported when the job ends; remove notify-at: job-end',
                'zh-CN': 'status："started" 不能在任务结束时发送，请去掉 notify-at: job-end',
            },
        ],
        [
            inline !== undefined && file !== undefined,
            {
                en: 'template-file: give either template or template-file, not both',
                'zh-CN': 'template-file：template 和 template-file 只能填一个',
            },
        ],
        [
            isRaw && payload === undefined && !isEarly(notifyAt) && !isPayloadWrong,
            { en: 'payload: message-type raw needs one', 'zh-CN': 'payload：message-type 为 raw 时必填' },
        ],
        [
            !isRaw && payload !== undefined,
            { en: 'payload: only message-type raw takes one', 'zh-CN': 'payload：仅在 message-type 为 raw 时可填' },
        ],
    ];
    problems.push(...contradictions.flatMap(([isWrong, problem]) => (isWrong ? [problem] : [])));
    const inputs = {
        executionTiming: read('execution-timing'),
        timeout: read('timeout-minutes'),
        webhooks: read('webhook'),
        signingKeys: read('secret'),
        allowedHosts: read('allowed-hosts'),
        delivery: read('delivery'),
        failOnError: read('fail-on-error'),
        notifyAt,
        status: status ?? 'success',
        message: {
            messageType,
            ...(payload && { payload }),
            ...(title !== undefined && { title }),
            ...(content !== undefined && { content }),
            ...(template !== undefined && { template }),
            vars: read('vars'),
            buttons: read('buttons'),
            ...(fields && { fields }),
            language: read('language'),
            timezone: read('timezone'),
            openLinksIn: read('open-links-in'),
            keywords: read('keyword'),
        },
        mentions: {
            mobiles: read('at-mobiles'),
            userIds: read('at-user-ids'),
            all: read('at-all'),
            map: read('at-map'),
            people: read('at-people'),
            on: read('at-on'),
        },
        logLines: read('log-lines'),
        testResults: read('test-results'),
        jobSummary: read('job-summary'),
        dryRun: read('dry-run'),
        ...(needs && { needs }),
        ...(githubToken !== undefined && { githubToken }),
        ...(checkRunId !== undefined && { checkRunId }),
        ...(matrix && { matrix }),
        ...(secretSource !== undefined && { secretSource }),
    };
    return { inputs, problems };
}
function readTemplate(path, readFile, problems) {
    try {
        return readFile(path);
    }
    catch (error) {
        const reason = (0,src_language/* reasonOf */.A3)(error);
        problems.push(error instanceof src_language/* LocalizedError */.Ax
            ? {
                en: `template-file: it cannot be read, since ${reason.en}`,
                'zh-CN': `template-file：无法读取，${reason['zh-CN']}`,
            }
            : {
                en: `template-file: it cannot be read (${reason.en}); check the path, and that actions/checkout ran before this step`,
                'zh-CN': `template-file：无法读取（${reason['zh-CN']}）；请检查路径，并确认前面已运行 actions/checkout`,
            });
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/message/body.js
var message_body = __nccwpck_require__(2113);
// EXTERNAL MODULE: ./build/src/message/job-lines.js
var job_lines = __nccwpck_require__(9896);
// EXTERNAL MODULE: ./build/src/message/tests.js
var message_tests = __nccwpck_require__(3384);
// EXTERNAL MODULE: ./build/src/message/text.js
var message_text = __nccwpck_require__(5418);
// EXTERNAL MODULE: ./build/src/message/verdict.js
var verdict = __nccwpck_require__(7720);
;// CONCATENATED MODULE: ./build/src/message/card.js







const mostFailures = 3;
const fewJobs = 3;
const mostCommits = 3;
function failureCard({ result, words, markup }, detail) {
    const reason = result.cancellation === undefined ? '' : words.cancellations[result.cancellation];
    const tests = result.tests !== undefined && (0,message_tests/* areTestsBad */.Hb)(result.tests)
        ? [markup.lines((0,message_tests/* testLines */.eq)(result.tests, detail.tests, words, markup))]
        : [];
    if (result.jobs === undefined)
        return [reason, ...tests];
    const { length } = result.jobs.list.filter(run_result/* isFailedJob */.vG);
    const limits = {
        jobs: Math.min(detail.jobs, mostFailures),
        jobDetails: Math.min(detail.jobDetails, length > 2 ? 1 : 2),
    };
    return [
        reason,
        ...(0,job_lines/* jobBlocks */.yf)({ jobs: result.jobs, fields: ['failures'], words, markup }, limits),
        ...tests,
        ...(0,job_lines/* logBlocks */.V9)(result.jobs, detail.logLines, markup),
    ];
}
function changeCard(request, detail) {
    const { result, words, markup } = request;
    const failed = (result.jobs?.list ?? []).filter(run_result/* isFailedJob */.vG).length;
    const commits = Math.min(detail.commits, failed > 1 ? 1 : mostCommits);
    return markup.lines([
        ...aboutLines(request),
        ...(0,message_body/* commitLines */.bw)(result.facts, words, markup, commits),
        ...numberLines(request, detail),
        ...unusualLines(request),
    ]);
}
const inHeading = new Set(['branch', 'tag', 'ref']);
const labelled = new Set(['release', 'deployment', 'issue']);
function aboutLines({ result: { facts }, words, markup }) {
    const { runName, subject, actor } = facts;
    const label = labelled.has(subject.kind) ? markup.label(words.subjects[subject.kind]) : '';
    const description = inHeading.has(subject.kind) ? '' : (0,message_body/* describeSubject */.qy)(subject, markup);
    const who = labelled.has(subject.kind) ? markup.text((0,message_body/* personName */.hJ)(actor)) : '';
    const about = (0,message_text/* joinKnown */.Oq)([label + description, who], verdict/* separator */.me);
    const name = runName === undefined || runName === facts.commit?.title ? '' : markup.text(runName);
    return [name, about].filter((line) => line !== '');
}
function numberLines({ result, words, markup }, detail) {
    const { jobs, duration, tests } = result;
    const numbers = [
        ...(jobs === undefined || jobs.total < 2 ? [] : [(0,job_lines/* countJobs */.uq)(jobs, words)]),
        ...(tests === undefined || (0,message_tests/* areTestsBad */.Hb)(tests) ? [] : [(0,message_tests/* countTests */.tu)(tests.counts, words)]),
        ...(duration === undefined ? [] : [(0,format/* sayDuration */.kP)(duration, words)]),
    ].join(verdict/* separator */.me);
    const others = jobs === undefined || detail.jobs === 0 ? [] : otherJobs(jobs);
    return [...(numbers === '' ? [] : [numbers]), ...others.map((job) => (0,job_lines/* jobLine */._r)(job, words, markup))];
}
function otherJobs({ list, total }) {
    const others = list.filter((job) => !(0,run_result/* isFailedJob */.vG)(job));
    if (total > fewJobs) {
        return list.length - others.length > 1
            ? []
            : others.filter((job) => (0,run_result/* outcomeOfJob */.vr)(job) === 'failure').slice(0, 1);
    }
    return list.every((job) => (0,run_result/* outcomeOfJob */.vr)(job) === 'success' && !job.allowedToFail) ? [] : others;
}
const usualEvents = new Set(['', 'push', 'pull_request']);
function unusualLines({ result, words, markup, now, timezone }) {
    const { event, run, actor, triggeringActor, completedAt, subject } = result.facts;
    const isUsual = usualEvents.has(event) || labelled.has(subject.kind);
    const rerun = run.attempt > 1;
    const scheduled = event === 'schedule';
    const who = (name) => (name === '' ? [] : [markup.text(name)]);
    const parts = [
        ...(isUsual ? [] : [markup.text(words.events.get(event) ?? event)]),
        ...(isUsual || scheduled ? [] : who((0,message_body/* personName */.hJ)(actor))),
        ...(rerun ? [words.attempt(run.attempt)] : []),
        ...(rerun && triggeringActor !== undefined
            ? [words.rerunBy(markup.text((0,message_body/* personName */.hJ)(triggeringActor)))]
            : []),
        ...(scheduled || rerun ? [(0,format/* sayMoment */.Gg)(completedAt ?? now, now, timezone)] : []),
    ];
    return parts.length === 0 ? [] : [parts.join(verdict/* separator */.me)];
}

// EXTERNAL MODULE: ./build/src/message/markdown.js
var markdown = __nccwpck_require__(7164);
;// CONCATENATED MODULE: ./build/src/message/mentions.js

const starterOf = ({ event, actor }) => event === 'schedule' ? undefined : actor;
const authorsOf = (commit) => commit === undefined || commit.travelled ? [] : [commit.author, ...(commit.coAuthors ?? [])];
const mentions_people = {
    actor: (facts) => [starterOf(facts)],
    'triggering-actor': (facts) => [facts.triggeringActor ?? starterOf(facts)],
    'commit-authors': ({ commits, commit }) => [...commits, commit].flatMap(authorsOf),
    'pull-request-author': ({ subject }) => (subject.kind === 'pull-request' ? [subject.author] : []),
};
const contactOf = ({ login, email }, map) => map.get(login?.toLowerCase() ?? '') ?? map.get(email ?? '');
function findMentions(inputs, facts) {
    if (inputs.all)
        return { ...nobody, all: true };
    const found = inputs.people
        .flatMap((kind) => mentions_people[kind](facts))
        .flatMap((person) => (person === undefined || person.bot ? [] : [person]));
    const contacts = [
        ...inputs.mobiles.map((mobile) => ({ mobile })),
        ...inputs.userIds.map((userId) => ({ userId })),
        ...found.flatMap((person) => contactOf(person, inputs.map) ?? []),
    ];
    const missing = new Map(found.flatMap(({ login }) => (login ? [[login.toLowerCase(), login]] : [])));
    for (const person of found) {
        if (contactOf(person, inputs.map))
            missing.delete(person.login?.toLowerCase() ?? '');
    }
    const unknownLogins = [...missing.values()].map(message_text/* neutralise */.$0);
    const { notices, ...called } = callPeople(contacts);
    return {
        ...called,
        notices: [
            ...(inputs.map.size > 0 && unknownLogins.length > 0
                ? [
                    {
                        en: `Not mentioned, since they are not in at-map: ${unknownLogins.join(', ')}.`,
                        'zh-CN': `以下用户不在 at-map 中，没有 @：${unknownLogins.join('、')}。`,
                    },
                ]
                : []),
            ...notices,
        ],
    };
}
function callPeople(contacts) {
    const distinct = [...new Map(contacts.map((contact) => [JSON.stringify(contact), contact])).values()];
    const called = distinct.slice(0, mostPeople);
    const surplus = distinct.length - called.length;
    return {
        mobiles: called.flatMap((contact) => ('mobile' in contact ? [contact.mobile] : [])),
        userIds: called.flatMap((contact) => ('userId' in contact ? [contact.userId] : [])),
        all: false,
        notices: surplus > 0
            ? [
                {
                    en: `DingTalk mentions at most ${mostPeople} people; ${surplus} were left out.`,
                    'zh-CN': `钉钉一条消息最多 @ ${mostPeople} 人，还有 ${surplus} 人没有 @。`,
                },
            ]
            : [],
    };
}
const nobody = { mobiles: [], userIds: [], all: false, notices: [] };
const mostPeople = 50;
function mentionWords({ mobiles, userIds, all }, everybody) {
    return all ? [`@${everybody}`] : [...mobiles, ...userIds].map((who) => `@${who}`);
}
function atField({ mobiles, userIds, all }) {
    if (all)
        return { at: { isAtAll: true } };
    if (mobiles.length + userIds.length === 0)
        return {};
    return { at: { atMobiles: mobiles, atUserIds: userIds, isAtAll: false } };
}
function unmentionable({ mobiles, userIds, all }, type) {
    return all || mobiles.length + userIds.length > 0
        ? [
            {
                en: `DingTalk can't mention anybody in a message of type ${type}, so nobody is mentioned.`,
                'zh-CN': `${type} 类型的消息不支持 @ 人，没有 @ 任何人。`,
            },
        ]
        : [];
}

;// CONCATENATED MODULE: ./build/src/message/message.js
const robotLimit = 20_000;
const largestPayload = 19_000;
const msgUuidRoom = 100;
const sizeOf = (payload) => Buffer.byteLength(JSON.stringify(payload)) + msgUuidRoom;

;// CONCATENATED MODULE: ./build/src/message/message-types.js




const paragraph = '\n\n';
const makers = {
    'action-card': (openLinksIn, open) => ({
        markup: (0,markdown/* markdownMarkup */.iS)(openLinksIn),
        canMention: true,
        repeatsTitle: true,
        gap: paragraph,
        ownButtons: true,
        links: () => '',
        payload: ({ title, body, buttons, mentions }) => ({
            msgtype: 'actionCard',
            actionCard: { title, text: body, ...cardButtons(buttons, open) },
            ...atField(mentions),
        }),
    }),
    markdown: (openLinksIn) => {
        const markup = (0,markdown/* markdownMarkup */.iS)(openLinksIn);
        return {
            markup,
            canMention: true,
            repeatsTitle: true,
            gap: paragraph,
            ownButtons: true,
            links: (buttons) => buttons.map(({ title, url }) => markup.link(title, url)).join(verdict/* separator */.me),
            payload: ({ title, body, mentions }) => ({
                msgtype: 'markdown',
                markdown: { title, text: body },
                ...atField(mentions),
            }),
        };
    },
    text: (_, __, words) => textForm(words),
    link: (_, open, words) => linkForm(words, open),
};
const formOf = (type, openLinksIn, words) => makers[type](openLinksIn, (url) => (0,markdown/* openingUrl */.W4)(url, openLinksIn), words);
function cardButtons(buttons, open) {
    const [main, ...others] = buttons;
    if (others.length === 0)
        return { singleTitle: main.title, singleURL: open(main.url) };
    return {
        btnOrientation: others.length === 1 ? '1' : '0',
        btns: buttons.map(({ title, url }) => ({ title, actionURL: open(url) })),
    };
}
const plainMarkup = ({ punctuation }) => ({
    adapt: (text) => text,
    text: (data, limit = markdown/* nameLimit */.ds) => (0,message_text/* neutralise */.$0)((0,message_text/* cut */.Jj)(data, limit)),
    link: (label) => label,
    label: (name) => name + punctuation.colon,
    colour: (text) => text,
    heading: (text) => text,
    lines: (lines) => lines.join('\n'),
    quote: (lines) => lines.map((line) => `  ${line}`).join('\n'),
});
function textForm(words) {
    const markup = plainMarkup(words);
    return {
        markup,
        canMention: true,
        repeatsTitle: true,
        gap: paragraph,
        ownButtons: false,
        links: ([{ title, url }]) => markup.label(title) + url,
        payload: ({ body, mentions }) => ({ msgtype: 'text', text: { content: body }, ...atField(mentions) }),
    };
}
const linkForm = (words, open) => ({
    markup: plainMarkup(words),
    canMention: false,
    repeatsTitle: false,
    gap: '\n',
    ownButtons: false,
    links: () => '',
    payload: ({ title, body, buttons: [{ url }] }) => ({
        msgtype: 'link',
        link: { title, text: body, messageUrl: open(url) },
    }),
});

;// CONCATENATED MODULE: ./build/src/message/payload-check.js


const requiredTexts = new Map([
    ['text', ['content']],
    ['link', ['title', 'text', 'messageUrl']],
    ['markdown', ['title', 'text']],
    ['actionCard', ['title', 'text']],
    ['feedCard', []],
]);
function checkPayload(payload) {
    const problems = [...checkType(payload), ...checkAt(payload['at'])];
    const size = sizeOf(payload);
    if (size > robotLimit) {
        problems.push({
            en: `has ${size} bytes, more than the ${robotLimit} that DingTalk takes`,
            'zh-CN': `共 ${size} 字节，钉钉最多接受 ${robotLimit} 字节`,
        });
    }
    return problems;
}
function checkType(payload) {
    const { msgtype } = payload;
    const wrong = checkText(payload, 'msgtype', '');
    if (typeof msgtype !== 'string' || wrong.length > 0)
        return wrong;
    const meant = [...requiredTexts.keys()].find((name) => sameLetters(name, msgtype));
    const object = payload[msgtype];
    if (meant !== undefined && meant !== msgtype) {
        return [
            { en: `msgtype "${msgtype}" is spelled "${meant}"`, 'zh-CN': `msgtype "${msgtype}" 应写作 "${meant}"` },
        ];
    }
    if (!(0,src_json/* isObject */.Gv)(object)) {
        const allowed = [...requiredTexts.keys()];
        return meant === undefined
            ? [
                {
                    en: `msgtype "${msgtype}" is unknown; allowed are ${allowed.join(', ')}`,
                    'zh-CN': `msgtype "${msgtype}" 无效，可选值：${allowed.join('、')}`,
                },
            ]
            : [
                {
                    en: `${msgtype} is missing; it must be an object`,
                    'zh-CN': `缺少 ${msgtype}，应为对象`,
                },
            ];
    }
    return [
        ...(requiredTexts.get(msgtype) ?? []).flatMap((key) => checkText(object, key, msgtype)),
        ...(msgtype === 'actionCard' ? checkButtons(object) : []),
        ...(msgtype === 'feedCard'
            ? checkItems(object, 'links', msgtype, ['title', 'messageURL', 'picURL'])
            : []),
    ];
}
function checkButtons(card) {
    const orientation = card['btnOrientation'];
    const problems = orientation === undefined || orientation === '0' || orientation === '1'
        ? []
        : [
            {
                en: 'actionCard.btnOrientation must be "0" (below each other) or "1" (side by side)',
                'zh-CN': 'actionCard.btnOrientation 应为 "0"（竖排）或 "1"（横排）',
            },
        ];
    const singles = ['singleTitle', 'singleURL'];
    if (singles.every((key) => checkText(card, key, 'actionCard').length === 0))
        return problems;
    const single = singles.some((key) => card[key] !== undefined);
    return single && card['btns'] === undefined
        ? [...problems, ...singles.flatMap((key) => checkText(card, key, 'actionCard'))]
        : [...problems, ...checkItems(card, 'btns', 'actionCard', ['title', 'actionURL'])];
}
function checkItems(object, key, parent, texts) {
    const path = `${parent}.${key}`;
    const items = object[key];
    if (!Array.isArray(items) || items.length === 0) {
        return [{ en: `${path} is missing; it must be a list`, 'zh-CN': `缺少 ${path}，应为列表` }];
    }
    return items.flatMap((item, index) => (0,src_json/* isObject */.Gv)(item)
        ? texts.flatMap((text) => checkText(item, text, `${path}[${index}]`))
        : [{ en: `${path}[${index}] must be an object`, 'zh-CN': `${path}[${index}] 应为对象` }]);
}
function checkAt(at) {
    if (at === undefined)
        return [];
    if (!(0,src_json/* isObject */.Gv)(at))
        return [{ en: 'at must be an object', 'zh-CN': 'at 应为对象' }];
    const lists = ['atMobiles', 'atUserIds'].filter((key) => {
        const list = at[key];
        return list !== undefined && !(Array.isArray(list) && list.every((item) => typeof item === 'string'));
    });
    const { isAtAll } = at;
    return [
        ...lists.map((key) => ({ en: `at.${key} must be a list of texts`, 'zh-CN': `at.${key} 应为字符串列表` })),
        ...(isAtAll === undefined || typeof isAtAll === 'boolean'
            ? []
            : [{ en: 'at.isAtAll must be true or false', 'zh-CN': 'at.isAtAll 应为 true 或 false' }]),
    ];
}
function checkText(object, key, parent) {
    const path = parent === '' ? key : `${parent}.${key}`;
    const value = object[key];
    if (typeof value === 'string' && value !== '')
        return [];
    if (value !== undefined && value !== null && value !== '') {
        return [{ en: `${path} must be a text`, 'zh-CN': `${path} 应为字符串` }];
    }
    const other = Object.keys(object).find((name) => name !== key && sameLetters(name, key));
    return [
        other === undefined
            ? { en: `${path} is missing`, 'zh-CN': `缺少 ${path}` }
            : {
                en: `${path} is missing; it is not spelled "${other}"`,
                'zh-CN': `缺少 ${path}，不应写作 "${other}"`,
            },
    ];
}
const sameLetters = (a, b) => letters(a) === letters(b);
const letters = (name) => name.toLowerCase().replace(/[^a-z]/g, '');

;// CONCATENATED MODULE: ./build/src/message/raw.js






const placesOfTypes = new Map([
    ['text', { body: 'content', mentions: true, gap: '\n' }],
    ['markdown', { title: 'title', body: 'text', mentions: true, gap: '\n\n' }],
    ['actionCard', { title: 'title', body: 'text', mentions: true, gap: '\n\n' }],
    ['link', { title: 'title', body: 'text', mentions: false, gap: '\n' }],
    ['feedCard', { title: 'title', mentions: false, gap: '\n' }],
]);
const unknownPlaces = { mentions: false, gap: '\n' };
function composeRaw(inputs, mentions, words) {
    const { payload = {}, keywords } = inputs;
    const type = String(payload['msgtype']);
    const places = placesOfTypes.get(type) ?? unknownPlaces;
    const at = places.mentions ? mergeMentions(payload['at'], mentions) : undefined;
    const called = at === undefined ? [] : mentionWords(at, words.everybody);
    const complete = (object) => {
        const title = textOf(object, places.title);
        const body = textOf(object, places.body);
        const written = body.split(/\s+/);
        const absent = called.filter((word) => !written.includes(word)).join(' ');
        const missing = (0,markdown/* missingKeywords */.nU)(places.body ? body : title, keywords);
        const parts = [body, absent, missing.join(verdict/* separator */.me)];
        return {
            ...object,
            ...(places.title && { [places.title]: [title, ...(0,markdown/* missingKeywords */.nU)(title, missing)].join(verdict/* separator */.me) }),
            ...(places.body && { [places.body]: (0,message_text/* joinKnown */.Oq)(parts, places.gap) }),
        };
    };
    const field = at && atField(at)['at'];
    const object = (0,src_json/* isObject */.Gv)(payload[type]) ? payload[type] : {};
    const [first, ...others] = (0,src_json/* listAt */.gT)(object, 'links');
    const whole = type === 'feedCard' && (0,src_json/* isObject */.Gv)(first);
    const completed = complete(whole ? first : object);
    const result = {
        ...payload,
        [type]: whole ? { ...object, links: [completed, ...others] } : completed,
        ...((0,src_json/* isObject */.Gv)(field) && { at: { ...((0,src_json/* isObject */.Gv)(payload['at']) && payload['at']), ...field } }),
    };
    const bytes = sizeOf(result);
    const tooLong = {
        en: `payload: with keyword and mentions it has ${bytes} bytes, and DingTalk takes ${robotLimit}; shorten it`,
        'zh-CN': `payload：加上关键词和 @ 的人后共 ${bytes} 字节，钉钉最多接受 ${robotLimit} 字节，请缩短内容`,
    };
    return {
        title: textOf(completed, places.title),
        body: textOf(completed, places.body),
        payload: result,
        bytes,
        shortened: [],
        problems: bytes > robotLimit ? [tooLong] : [],
        notices: [...(places.mentions ? [] : unmentionable(mentions, type)), ...unusedTexts(inputs)],
    };
}
const unusedNames = {
    title: { en: 'title', 'zh-CN': 'title' },
    content: { en: 'content', 'zh-CN': 'content' },
    template: { en: 'template or template-file', 'zh-CN': 'template 或 template-file' },
    buttons: { en: 'buttons', 'zh-CN': 'buttons' },
};
function unusedTexts(inputs) {
    const unused = [
        ...['title', 'content', 'template'].filter((name) => inputs[name] !== undefined),
        ...(inputs.buttons.length > 0 ? ['buttons'] : []),
    ];
    if (unused.length === 0)
        return [];
    return [
        {
            en: `With message-type raw the payload is the whole message. Not used: ${unused.map((name) => unusedNames[name].en).join(', ')}.`,
            'zh-CN': `message-type 为 raw 时，消息内容全部取自 payload，未使用：${unused.map((name) => unusedNames[name]['zh-CN']).join('、')}。`,
        },
    ];
}
function textOf(object, key) {
    const value = key === undefined ? undefined : object[key];
    return typeof value === 'string' ? value : '';
}
function mergeMentions(at, { mobiles, userIds, all }) {
    const own = (key) => (0,src_json/* listAt */.gT)(at, key).filter((item) => typeof item === 'string');
    const allMobiles = [...new Set([...own('atMobiles'), ...mobiles])].slice(0, mostPeople);
    const allUserIds = [...new Set([...own('atUserIds'), ...userIds])];
    return {
        mobiles: allMobiles,
        userIds: allUserIds.slice(0, mostPeople - allMobiles.length),
        all: all || ((0,src_json/* isObject */.Gv)(at) && at['isAtAll'] === true),
    };
}

;// CONCATENATED MODULE: ./build/src/message/size.js



const pieces = new RegExp([
    /\[!\[[^\]\n]{0,300}\]\([^)\n]{0,2000}\)\]\([^)\n]{0,3000}\)/,
    /!?\[(?:\\.|[^\]\\\n]){0,500}\]\([^)\n]{0,3000}\)/,
    /<\/?[a-z][^>\n]{0,300}>/,
    /\\./,
    /&#?\w{1,31};/,
    /https?:\/\/[^\s()<>[\]]{1,2000}/,
    /./,
]
    .map(({ source }) => source)
    .join('|'), 'gsu');
const quotes = 2;
const jsonBytes = (text) => Buffer.byteLength(JSON.stringify(text)) - quotes;
const closeColour = '</font>';
const closeFence = '\n```';
function excerpt(markdown, limit) {
    const stops = stopsWithin(markdown, limit - jsonBytes(closeFence));
    const { position, colours } = lastCharacterEnd(markdown, stops);
    const kept = markdown.slice(0, position) + closeColour.repeat(colours);
    const fences = kept.match(/^```/gm)?.length ?? 0;
    return fences % 2 === 0 ? kept : kept + closeFence;
}
const start = { position: 0, colours: 0 };
function stopsWithin(markdown, limit) {
    const stops = [];
    let bytes = 0;
    let { position, colours } = start;
    for (const [piece] of markdown.matchAll(pieces)) {
        bytes += jsonBytes(piece);
        position += piece.length;
        if (/^<font\b/i.test(piece))
            colours += 1;
        else if (/^<\/font/i.test(piece))
            colours = Math.max(0, colours - 1);
        if (bytes + colours * closeColour.length > limit)
            break;
        stops.push({ position, colours });
    }
    return stops;
}
function lastCharacterEnd(markdown, stops) {
    let stop = stops.at(-1) ?? start;
    for (;;) {
        const { position } = stop;
        const boundary = position === markdown.length ? position : (0,message_text/* characterStart */.Er)(markdown, position);
        if (boundary === position)
            return stop;
        stop = stops.findLast((each) => each.position <= boundary) ?? start;
    }
}
const most = { jobDetails: 5, jobs: 20, commits: 5, tests: 5, logLines: 20, buttons: mostButtons };
const least = { jobDetails: 0, jobs: 0, commits: 0, tests: 0, logLines: 0, buttons: 0 };
const ladder = [
    most,
    { ...most, buttons: 0 },
    { ...most, logLines: 5, buttons: 0 },
    { jobDetails: 2, jobs: 20, commits: 5, tests: 3, logLines: 0, buttons: 0 },
    { jobDetails: 0, jobs: 10, commits: 5, tests: 0, logLines: 0, buttons: 0 },
    { jobDetails: 0, jobs: 0, commits: 5, tests: 0, logLines: 0, buttons: 0 },
    { jobDetails: 0, jobs: 0, commits: 2, tests: 0, logLines: 0, buttons: 0 },
    least,
];
const losses = [
    ['buttons', ['buttons']],
    ['log lines', ['logLines']],
    ['test names', ['tests']],
    ['job details', ['jobDetails', 'jobs']],
    ['commits', ['commits']],
];
function lostWith(detail, write) {
    const whole = sizeOf(write(most).payload);
    return losses
        .filter(([, keys]) => {
        const without = { ...most, ...Object.fromEntries(keys.map((key) => [key, detail[key]])) };
        return sizeOf(write(without).payload) !== whole;
    })
        .map(([loss]) => loss);
}
const gap = 4;
function writeWithinLimit(write, text, mark) {
    const lost = (detail) => lostWith(detail, (each) => write(each, text));
    for (const detail of ladder) {
        const written = write(detail, text);
        const bytes = sizeOf(written.payload);
        if (bytes <= largestPayload)
            return { ...written, bytes, lost: detail === most ? [] : lost(detail) };
    }
    const room = largestPayload - sizeOf(write(least, mark).payload) - gap;
    const written = write(least, (0,message_text/* joinKnown */.Oq)([excerpt(text, room), mark], '\n\n'));
    return { ...written, bytes: sizeOf(written.payload), lost: [...lost(least), 'text'] };
}

;// CONCATENATED MODULE: ./build/src/message/chinese.js
const failed = '失败';
const sayCount = (count) => typeof count === 'number' ? `${count} 次` : `${count.replace('+', '')} 次以上`;
const chinese = {
    statuses: {
        success: '成功',
        failure: failed,
        cancelled: '已取消',
        skipped: '已跳过',
        neutral: '中性',
        timed_out: '超时',
        action_required: '等待审批',
        stale: '已过期',
        startup_failure: '启动失败',
        started: '开始运行',
        unknown: '结果未知',
    },
    transitions: {
        fixed: () => '已恢复',
        'first-failure': (verdict) => (verdict === failed ? '首次失败' : `${verdict}（首次失败）`),
        'still-failing': (verdict, inARow) => verdict === failed ? `连续失败 ${sayCount(inARow)}` : `${verdict}（连续失败 ${sayCount(inARow)}）`,
    },
    cancellations: { superseded: '已被新的运行取代', 'timed-out': '运行超时', 'by-somebody': '手动取消' },
    fields: {
        workflow: '工作流',
        repository: '仓库',
        branch: '分支',
        commit: '提交',
        actor: '触发人',
        event: '触发方式',
        attempt: '执行次数',
        duration: '耗时',
        jobs: '任务',
        failures: '失败详情',
    },
    subjects: {
        branch: '分支',
        tag: 'Tag',
        ref: '分支或 Tag',
        release: 'Release',
        'pull-request': 'PR',
        issue: 'Issue',
        deployment: '部署',
    },
    commits: (count) => `${count} 个提交`,
    events: new Map([
        ['push', '代码推送'],
        ['pull_request', 'PR'],
        ['schedule', '定时触发'],
        ['workflow_dispatch', '手动触发'],
        ['release', '发布 Release'],
    ]),
    attempt: (attempt) => `第 ${attempt} 次执行`,
    rerunBy: (who) => `由 ${who} 重新运行`,
    jobs: (count) => `共 ${count} 个任务`,
    running: '运行中',
    pending: { queued: '排队中', waiting: '等待审批', unknown: '结果未知' },
    pendingCounts: {
        queued: (count) => `排队中 ${count}`,
        waiting: (count) => `等待审批 ${count}`,
        unknown: (count) => `结果未知 ${count}`,
    },
    counts: {
        success: (count) => `成功 ${count}`,
        failure: (count) => `失败 ${count}`,
        cancelled: (count) => `取消 ${count}`,
        skipped: (count) => `跳过 ${count}`,
        started: (count) => `运行中 ${count}`,
        other: (count) => `其他 ${count}`,
    },
    tests: (count) => `共 ${count} 个用例`,
    testCounts: {
        passed: (count) => `通过 ${count}`,
        failed: (count) => `失败 ${count}`,
        flaky: (count) => `不稳定 ${count}`,
        skipped: (count) => `跳过 ${count}`,
    },
    noTests: '没有执行任何用例',
    allowedToFail: '允许失败',
    allowedCount: (count) => `允许失败 ${count}`,
    more: (count) => `还有 ${count} 项未列出`,
    shortened: '… 内容过长，已截断',
    everybody: '所有人',
    buttons: {
        run: '查看运行详情',
        job: '查看任务详情',
        'failed-job': '查看失败任务',
        commit: '查看提交',
        'pull-request': '查看 PR',
        release: '查看 Release',
    },
    units: { days: ' 天', hours: ' 小时', minutes: ' 分', seconds: ' 秒' },
    underOneSecond: '不到 1 秒',
    punctuation: { colon: '：', comma: '，', listComma: '、' },
    summary: {
        heading: '钉钉',
        robot: '机器人',
        result: '结果',
        delivered: '发送成功',
        'not-delivered': '发送失败',
        'unknown-delivery': '无法确认',
        'dry-run': '试运行，未发送',
        attempts: '发送次数',
        time: '耗时',
        answer: '返回',
        message: '消息',
    },
};

;// CONCATENATED MODULE: ./build/src/message/english.js
const english = {
    statuses: {
        success: 'Passed',
        failure: 'Failed',
        cancelled: 'Cancelled',
        skipped: 'Skipped',
        neutral: 'Neutral',
        timed_out: 'Timed out',
        action_required: 'Action required',
        stale: 'Stale',
        startup_failure: 'Failed to start',
        started: 'Started',
        unknown: 'Unknown',
    },
    transitions: {
        fixed: () => 'Fixed',
        'first-failure': (verdict) => `${verdict}, first failure`,
        'still-failing': (verdict, inARow) => `${verdict}, still failing (${inARow} in a row)`,
    },
    cancellations: {
        superseded: 'Superseded by a newer run',
        'timed-out': 'Out of time',
        'by-somebody': 'Stopped by somebody',
    },
    fields: {
        workflow: 'Workflow',
        repository: 'Repository',
        branch: 'Branch',
        commit: 'Commit',
        actor: 'Actor',
        event: 'Event',
        attempt: 'Attempt',
        duration: 'Duration',
        jobs: 'Jobs',
        failures: 'Failures',
    },
    subjects: {
        branch: 'Branch',
        tag: 'Tag',
        ref: 'Ref',
        release: 'Release',
        'pull-request': 'Pull request',
        issue: 'Issue',
        deployment: 'Deployment',
    },
    commits: (count) => (count === 1 ? '1 commit' : `${count} commits`),
    events: new Map(),
    attempt: (attempt) => `attempt ${attempt}`,
    rerunBy: (who) => `re-run by ${who}`,
    jobs: (count) => (count === 1 ? '1 job' : `${count} jobs`),
    running: 'running',
    pending: { queued: 'queued', waiting: 'waiting for approval', unknown: 'unknown' },
    pendingCounts: {
        queued: (count) => `${count} queued`,
        waiting: (count) => `${count} waiting for approval`,
        unknown: (count) => `${count} unknown`,
    },
    counts: {
        success: (count) => `${count} passed`,
        failure: (count) => `${count} failed`,
        cancelled: (count) => `${count} cancelled`,
        skipped: (count) => `${count} skipped`,
        started: (count) => `${count} running`,
        other: (count) => `${count} other`,
    },
    tests: (count) => (count === 1 ? '1 test' : `${count} tests`),
    testCounts: {
        passed: (count) => `${count} passed`,
        failed: (count) => `${count} failed`,
        flaky: (count) => `${count} flaky`,
        skipped: (count) => `${count} skipped`,
    },
    noTests: 'No tests ran',
    allowedToFail: 'allowed to fail',
    allowedCount: (count) => `${count} allowed to fail`,
    more: (count) => `and ${count} more`,
    shortened: '… shortened',
    everybody: 'all',
    buttons: {
        run: 'View run',
        job: 'View job',
        'failed-job': 'View failed job',
        commit: 'View commit',
        'pull-request': 'View pull request',
        release: 'View release',
    },
    units: { days: ' d', hours: ' h', minutes: ' min', seconds: ' s' },
    underOneSecond: 'under 1 s',
    punctuation: { colon: ': ', comma: ', ', listComma: ', ' },
    summary: {
        heading: 'DingTalk',
        robot: 'Robot',
        result: 'Result',
        delivered: 'delivered',
        'not-delivered': 'not delivered',
        'unknown-delivery': 'unknown',
        'dry-run': 'dry run, nothing was sent',
        attempts: 'Attempts',
        time: 'Time',
        answer: 'Answer',
        message: 'Message',
    },
};

;// CONCATENATED MODULE: ./build/src/message/word-choice.js


const languages = { en: english, 'zh-CN': chinese };
const wordsOf = (language) => languages[language];

;// CONCATENATED MODULE: ./build/src/message/compose.js















function buttonsOf({ status, url, facts }, { buttons: words }) {
    const { run, subject, commit } = facts;
    if (facts.repository === '')
        return [{ title: words.run, url: facts.serverUrl }];
    const toRun = { title: words.run, url: run.url };
    if (url !== run.url) {
        return [{ title: words[(0,src_conclusion/* outcomeOf */.sG)(status) === 'failure' ? 'failed-job' : 'job'], url }, toRun];
    }
    if (subject.kind === 'pull-request')
        return [toRun, { title: words['pull-request'], url: subject.url }];
    if (subject.kind === 'release')
        return [toRun, { title: words.release, url: subject.url }];
    return commit === undefined ? [toRun] : [toRun, { title: words.commit, url: commit.url }];
}
const isUsable = ({ title, url }) => title !== '' && (0,src_json/* isWebAddress */.d3)(url);
function buttonNotices(buttons, { ownButtons }, type) {
    if (buttons.length === 0)
        return [];
    if (!ownButtons) {
        return [
            {
                en: `DingTalk shows no buttons in a message of type ${type}, so yours are left out.`,
                'zh-CN': `${type} 类型的消息没有按钮，已省略自定义按钮。`,
            },
        ];
    }
    return buttons
        .filter((button) => !isUsable(button))
        .map(({ title }) => ({
        en: `The button ${JSON.stringify(title)} was left out: its variables did not produce a text and a web address.`,
        'zh-CN': `按钮 ${JSON.stringify(title)} 已省略：填入变量后没有文字，或链接不是网页地址。`,
    }));
}
const titleLimit = 200;
async function composeMessage(request, inputs) {
    const { messageType: type, openLinksIn } = inputs;
    const words = wordsOf(inputs.language);
    if (type === 'raw') {
        return composeRaw(inputs, request.mentions, words);
    }
    const form = formOf(type, openLinksIn, words);
    const texts = await renderTexts(request, inputs, words, form);
    const composed = composeTexts(request, texts, inputs, words, form);
    return {
        ...composed,
        notices: [
            ...composed.notices,
            ...(form.canMention ? [] : unmentionable(request.mentions, type)),
            ...buttonNotices(texts.buttons, form, type),
        ],
    };
}
const hasTemplates = ({ title, content, template, buttons }) => buttons.length > 0 || [title, content, template].some((text) => text !== undefined);
async function renderTexts(request, inputs, words, form) {
    if (!hasTemplates(inputs))
        return { buttons: [] };
    const { renderCustomTexts } = await Promise.all(/* import() */[__nccwpck_require__.e(562), __nccwpck_require__.e(724)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6724));
    return renderCustomTexts(request, inputs, words, form.markup);
}
function composeTexts({ result, mentions, now }, texts, inputs, words, form) {
    const { markup } = form;
    const buttons = buttonsOf(result, words);
    const own = form.ownButtons ? texts.buttons.filter(isUsable) : [];
    const title = writeTitle(texts.title, result, inputs.keywords, words);
    const called = form.canMention ? mentionWords(mentions, words.everybody) : [];
    const withHeading = form.repeatsTitle || !(0,verdict/* showsVerdict */.AG)(title, result, words);
    const head = withHeading ? [(0,verdict/* heading */.R_)(texts.title, result, words, markup)] : [];
    const card = { result, words, markup, now, timezone: inputs.timezone };
    const bodyOf = (detail, text, links) => {
        const mention = called.join(' ');
        if (texts.template !== undefined)
            return [text, mention];
        if (inputs.fields === undefined) {
            const failures = failureCard(card, detail);
            return [...head, ...failures, mention, changeCard(card, detail), text, links];
        }
        const request = { result, words, markup, commits: detail.commits };
        return [...head, ...(0,message_body/* fieldBlocks */.rJ)(inputs.fields, request, detail), text, links, mention];
    };
    const foot = texts.template === undefined && inputs.fields === undefined ? markup.text(result.facts.repository) : '';
    const write = (detail, text) => {
        const all = [...buttons, ...own.slice(0, detail.buttons)];
        const blocks = (0,message_text/* joinKnown */.Oq)(bodyOf(detail, text, form.links(all)), form.gap);
        const missing = (0,markdown/* missingKeywords */.nU)(`${blocks} ${foot}`, inputs.keywords);
        const end = (0,message_text/* joinKnown */.Oq)([foot, ...missing], verdict/* separator */.me);
        const body = (0,message_text/* joinKnown */.Oq)([blocks, end === '' ? '' : markup.colour(end, verdict/* grey */.Oh)], form.gap) || title;
        return { body, payload: form.payload({ title, body, buttons: all, mentions }) };
    };
    const [main] = buttons;
    const mark = texts.template === undefined
        ? words.shortened
        : [
            words.shortened,
            (0,verdict/* showVerdict */.xq)(result, words),
            form.links(buttons) || markup.link(main.title, main.url),
        ].join(verdict/* separator */.me);
    const { body, payload, bytes, lost } = writeWithinLimit(write, texts.template ?? texts.content ?? '', mark);
    return {
        title,
        body,
        payload,
        bytes,
        shortened: lost,
        problems: bytes > robotLimit ? [compose_tooLong(bytes)] : [],
        notices: lost.length === 0 ? [] : [lossNotice(lost)],
    };
}
const compose_tooLong = (bytes) => ({
    en: `title: with keywords and mentions the message has ${bytes} bytes, and DingTalk takes ${robotLimit}; name fewer people, or shorten keyword and title`,
    'zh-CN': `title：加上关键词和 @ 的人后，消息共 ${bytes} 字节，钉钉最多接受 ${robotLimit} 字节；请减少 @ 的人，或缩短 keyword 和 title`,
});
const chineseLosses = {
    buttons: '自定义按钮',
    'log lines': '日志',
    'test names': '用例名称',
    'job details': '任务详情',
    commits: '提交记录',
    text: '部分正文',
};
const lossNotice = (lost) => ({
    en: `The message was too long for DingTalk and lost ${lost.join(', ')}.`,
    'zh-CN': `消息超过钉钉的长度限制，已省略${lost.map((loss) => chineseLosses[loss]).join('、')}。`,
});
function writeTitle(custom, result, keywords, words) {
    const parts = custom === undefined
        ? [(0,verdict/* showVerdict */.xq)(result, words), ...(0,verdict/* titleParts */.TL)(result).map((part) => (0,message_text/* neutralise */.$0)((0,message_text/* cut */.Jj)(part, 100)))]
        : [(0,message_text/* neutralise */.$0)((0,message_text/* cut */.Jj)(custom, titleLimit))];
    const title = parts.join(verdict/* separator */.me);
    return [title, ...(0,markdown/* missingKeywords */.nU)(title, keywords)].join(verdict/* separator */.me);
}
async function checkMessage(inputs) {
    const { messageType, payload } = inputs;
    const problems = messageType !== 'raw' || payload === undefined
        ? []
        : checkPayload(payload).map((problem) => (0,src_language/* named */.KT)('payload', problem));
    if (!hasTemplates(inputs))
        return problems;
    const { checkTemplates } = await Promise.all(/* import() */[__nccwpck_require__.e(562), __nccwpck_require__.e(117)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1117));
    return [...problems, ...checkTemplates(inputs)];
}

// EXTERNAL MODULE: ./build/src/runner/ports.js
var ports = __nccwpck_require__(1024);
;// CONCATENATED MODULE: ./build/src/runner/secrets.js

const shortest = 8;
function formsOf(value) {
    const encoded = encodeURIComponent(Buffer.from(value).toString());
    const inSmallLetters = encoded.replace(/%../g, (byte) => byte.toLowerCase());
    const forms = [value, encoded, inSmallLetters, JSON.stringify(value).slice(1, -1)];
    try {
        forms.push(decodeURIComponent(value));
    }
    catch {
    }
    return forms;
}
function encodedForms(value) {
    const bytes = Buffer.from(value);
    const base64 = [0, 1, 2].map((before) => {
        const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
        const end = Math.floor(((before + bytes.length) * 8) / 6);
        return encoded.slice(Math.ceil((before * 8) / 6), end);
    });
    const inUrls = base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
    const hex = bytes.toString('hex');
    return [hex, hex.toUpperCase(), ...base64, ...inUrls];
}
function createSecrets(mask) {
    const masked = new Set();
    const hidden = new Set();
    let longestFirst;
    return {
        add: (value) => {
            const lines = value.split(/[\r\n]+/).map((line) => line.trim());
            const secrets = lines.filter((line) => line.length >= shortest);
            const unknown = [...new Set(secrets.flatMap(formsOf))].filter((form) => !masked.has(form));
            if (unknown.length === 0)
                return;
            for (const form of unknown)
                masked.add(form);
            for (const form of [...unknown, ...secrets.flatMap(encodedForms)])
                hidden.add(form);
            longestFirst = undefined;
            mask(unknown);
        },
        redact: (text) => {
            longestFirst ??= [...hidden].sort((a, b) => b.length - a.length);
            return longestFirst.reduce((rest, form) => rest.replaceAll(form, '***'), text);
        },
    };
}
function redactDeep(value, { redact }) {
    const copyOf = (item) => {
        if (typeof item === 'string')
            return redact(item);
        if (Array.isArray(item))
            return item.map(copyOf);
        if (!(0,src_json/* isObject */.Gv)(item))
            return item;
        return Object.fromEntries(Object.entries(item).map(([key, part]) => [redact(key), copyOf(part)]));
    };
    return copyOf(value);
}
const redacting = (runner, { redact }) => ({
    ...runner,
    info: (text) => runner.info(redact(text)),
    notice: (text) => runner.notice(redact(text)),
    warning: (text) => runner.warning(redact(text)),
    fail: (text) => runner.fail(redact(text)),
    setOutput: (name, value) => runner.setOutput(name, redact(value)),
    saveState: (name, value) => runner.saveState(name, redact(value)),
    summary: (markdown) => runner.summary(redact(markdown)),
});

// EXTERNAL MODULE: ./build/src/github/jobs.js
var jobs = __nccwpck_require__(6589);
;// CONCATENATED MODULE: ./build/src/scope.js



const timeAfterCancellation = 240_000;
const scopeOf = ({ needs }, { observed }) => observed || (needs?.size ?? 0) > 0 ? 'run' : 'job';
const statusOf = (inputs, facts) => facts.observed ? (facts.conclusion ?? 'started') : verdictOf(inputs.needs ?? new Map(), inputs.status);
function timeFor(inputs, status, facts) {
    const isCancelled = [inputs.status, status].some((each) => (0,src_conclusion/* outcomeOf */.sG)(each) === 'cancelled');
    return isCancelled && !facts.observed ? Math.min(inputs.timeout, timeAfterCancellation) : inputs.timeout;
}
function detailsRequestOf(inputs, status, facts, env) {
    const { fields, template } = inputs.message;
    const showsLog = template !== undefined || fields === undefined || fields.includes('failures');
    return {
        facts,
        ...(inputs.githubToken !== undefined && { token: inputs.githubToken }),
        scope: scopeOf(inputs, facts),
        status,
        ownStatus: facts.observed ? status : inputs.status,
        ...(0,jobs/* ownJobOf */.tB)(inputs, env),
        ...(inputs.needs && { needs: inputs.needs }),
        logLines: showsLog && (0,src_conclusion/* outcomeOf */.sG)(status) === 'failure' ? inputs.logLines : 0,
    };
}
function runResultOf(inputs, status, facts, details, { startOfJob, now, env }) {
    const startedAt = (facts.observed ? undefined : startOfJob) ?? details.startedAt ?? facts.startedAt;
    const duration = startedAt === undefined ? undefined : (facts.completedAt ?? now) - startedAt;
    const scope = scopeOf(inputs, facts);
    const isMatrixJob = scope === 'job' && Object.keys(inputs.matrix ?? {}).length > 0;
    const job = details.job ?? (isMatrixJob ? (0,jobs/* matrixJobName */.WE)(env['GITHUB_JOB'] ?? '', inputs.matrix) : undefined);
    return {
        status,
        scope,
        facts: {
            ...facts,
            ...(details.commit && { commit: details.commit }),
            ...(details.runName !== undefined && { runName: details.runName }),
        },
        url: details.url ?? facts.run.url,
        history: details.history,
        ...(job !== undefined && { job }),
        ...(details.jobs && { jobs: details.jobs }),
        ...(details.cancellation && { cancellation: details.cancellation }),
        ...(duration !== undefined && { duration }),
    };
}

// EXTERNAL MODULE: ./build/src/network/proxy-choice.js
var proxy_choice = __nccwpck_require__(6186);
;// CONCATENATED MODULE: ./build/src/dingtalk/webhook.js

function matchRobots({ webhooks, signingKeys: keys, allowedHosts }) {
    const problems = [];
    if (keys.length > 1 && keys.length !== webhooks.length) {
        const robots = webhooks.length === 1 ? '1 robot' : `${webhooks.length} robots`;
        problems.push({
            en: `secret: there are ${keys.length} keys for ${robots}; give one for all, or one per line in the order of webhook, - for none`,
            'zh-CN': `secret：机器人有 ${webhooks.length} 个，密钥却有 ${keys.length} 个；共用时只填一个，否则按 webhook 的顺序每行一个，没有的填 -`,
        });
    }
    keys.forEach((key, index) => {
        if (key === '-' || wholeKey.test(key))
            return;
        if (key.startsWith('SEC')) {
            problems.push({
                en: `secret: line ${index + 1} is no signing key, which has only letters and digits after SEC, 64 of them as a rule; copy the whole key from the robot's page (加签)`,
                'zh-CN': `secret 第 ${index + 1} 行：不是加签密钥，SEC 之后应只有字母和数字，通常为 64 位；请从机器人设置的“加签”处复制完整的密钥`,
            });
            return;
        }
        problems.push({
            en: `secret: line ${index + 1} doesn't start with SEC; copy the whole signing key from the robot's page (加签)`,
            'zh-CN': `secret 第 ${index + 1} 行：应以 SEC 开头；请从机器人设置的“加签”处复制完整的密钥`,
        });
    });
    const robots = webhooks.flatMap((line, index) => {
        const number = index + 1;
        const parsed = parseWebhook(line, allowedHosts);
        if ('problems' in parsed) {
            problems.push(...parsed.problems.map((problem) => ({
                en: `webhook: line ${number}: ${problem.en}`,
                'zh-CN': `webhook 第 ${number} 行：${problem['zh-CN']}`,
            })));
            return [];
        }
        const key = keys.length === 1 ? keys[0] : keys[index];
        return [{ number, ...parsed.value, ...(key !== undefined && key !== '-' && { secret: key }) }];
    });
    const twin = robots.find(({ token }, index) => robots.findIndex((other) => other.token === token) < index);
    if (twin) {
        problems.push({
            en: `webhook: line ${twin.number} names a robot that is listed more than once`,
            'zh-CN': `webhook 第 ${twin.number} 行：与前面的机器人重复`,
        });
    }
    return { robots, problems };
}
const publicHosts = ['oapi.dingtalk.com', 'oapi.dingtalk.io'];
const robotPath = '/robot/send';
const otherChats = [
    [/(^|\.)feishu\.cn$/, 'Feishu'],
    [/(^|\.)larksuite\.com$/, 'Lark'],
    [/^qyapi\.weixin\.qq\.com$/, 'WeCom'],
    [/(^|\.)slack(-gov)?\.com$/, 'Slack'],
    [/(^|\.)discord(app)?\.com$/, 'Discord'],
    [
        /(^|\.)(webhook\.office\.com|outlook\.office(365)?\.com|logic\.azure\.com|powerplatform\.com)$/,
        'Microsoft Teams',
    ],
    [/^api\.telegram\.org$/, 'Telegram'],
];
const whereToFind = {
    en: 'copy the webhook URL in DingTalk from the group settings, Bot (机器人), your custom robot, into the secret again',
    'zh-CN': '请打开 群设置 > 机器人，找到这个自定义机器人，重新复制 Webhook 地址到 secret 中',
};
const bareToken = /^\w{16,}$/;
const tokenInUrl = /^[\w.~-]+$/;
const wholeKey = /^SEC[0-9a-z]{16,}$/i;
const signingKey = /^SEC[0-9a-f]{32,}$/i;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const keyInHost = /\w{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
const wrapping = /^[\s"'`<“”‘’]+|[\s"'`>“”‘’,;]+$/g;
const webhook_problem = (text) => ({ problems: [text] });
const badCopy = ({ en, 'zh-CN': zh }) => webhook_problem({ en: `${en}; ${whereToFind.en}`, 'zh-CN': `${zh}；${whereToFind['zh-CN']}` });
function parseWebhook(line, allowedHosts) {
    const text = line.replace(wrapping, '');
    if (signingKey.test(text)) {
        return webhook_problem({
            en: 'it is a signing key (SEC…), which belongs in the input secret; the webhook is a URL',
            'zh-CN': '这是加签密钥（SEC…），应填到 secret 参数；webhook 要填 Webhook 地址',
        });
    }
    if (uuid.test(text))
        return webhook_problem({
            en: 'it is a UUID, the key of a Feishu or WeCom robot, not of DingTalk',
            'zh-CN': '这是 UUID，像是飞书或企业微信机器人的 key，不是钉钉的',
        });
    if (bareToken.test(text)) {
        return {
            value: { url: new URL(`https://${publicHosts[0]}${robotPath}?access_token=${text}`), token: text },
        };
    }
    if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
        return badCopy({
            en: 'it is neither a URL that begins with https:// nor an access token',
            'zh-CN': '既不是 https:// 开头的地址，也不是 access_token',
        });
    }
    return readUrl(new URL(text), allowedHosts);
}
function readUrl(url, allowedHosts) {
    const allowed = [...publicHosts, ...allowedHosts].map((host) => host.toLowerCase().replace(/:443$/, ''));
    const isAllowed = (0,proxy_choice/* isLoopback */.U)(url.hostname) || allowed.includes(url.hostname) || allowed.includes(url.host);
    const chat = isAllowed ? undefined : otherChats.find(([host]) => host.test(url.hostname))?.[1];
    if (chat !== undefined) {
        return badCopy({
            en: `it is a webhook of ${chat} (${url.hostname}), and this action speaks to DingTalk only`,
            'zh-CN': `这是 ${chat} 的 Webhook 地址（${url.hostname}），本 Action 只支持钉钉`,
        });
    }
    if (url.username !== '' || url.password !== '') {
        return webhook_problem({
            en: 'it has a user name or password before the host; remove everything between // and @',
            'zh-CN': '主机名前带有用户名或密码，请删除 // 与 @ 之间的内容',
        });
    }
    if (!isAllowed && keyInHost.test(url.host)) {
        return badCopy({
            en: 'there is a token or key where its host should be',
            'zh-CN': '主机名的位置是 access_token 或密钥',
        });
    }
    if (!isAllowed) {
        return webhook_problem({
            en: `its host ${url.host} is not DingTalk's (${publicHosts.join(', ')}); if it is your private deployment, name it in allowed-hosts`,
            'zh-CN': `主机 ${url.host} 不是钉钉的（${publicHosts.join('、')}）；如果是专属或私有化部署，请填到 allowed-hosts`,
        });
    }
    if (url.protocol !== 'https:' && !(0,proxy_choice/* isLoopback */.U)(url.hostname)) {
        return webhook_problem({
            en: 'it begins with http://, which would expose the access token to the network; write https://',
            'zh-CN': '以 http:// 开头，access_token 会在网络中泄露，请改成 https://',
        });
    }
    if (url.pathname !== robotPath) {
        return badCopy({
            en: `its path is not ${robotPath}, so it is no custom robot's webhook on ${url.host}`,
            'zh-CN': `路径不是 ${robotPath}，不是 ${url.host} 上自定义机器人的 Webhook 地址`,
        });
    }
    const tokens = url.searchParams.getAll('access_token').map((token) => token.trim());
    const [token] = tokens;
    if (token === undefined || token === '') {
        return badCopy({ en: 'it has no access_token', 'zh-CN': '没有 access_token' });
    }
    if (tokens.length > 1) {
        return webhook_problem({
            en: 'it has more than one access_token; write one robot per line',
            'zh-CN': '有多个 access_token，请每行填一个机器人',
        });
    }
    if (!tokenInUrl.test(token)) {
        return webhook_problem({
            en: 'its access_token has characters other than letters, digits and - . _ ~; perhaps two webhooks are on one line: write one robot per line',
            'zh-CN': 'access_token 含有字母、数字和 - . _ ~ 以外的字符，可能是两个地址写在了同一行；请每行填一个机器人',
        });
    }
    url.hash = '';
    url.searchParams.set('access_token', token);
    for (const name of ['timestamp', 'sign'])
        url.searchParams.delete(name);
    return { value: { url, token } };
}

;// CONCATENATED MODULE: ./build/src/inputs/missing-webhook.js
const emptyWebhook = {
    en: 'webhook: it is empty; perhaps the secret does not exist or has another name: store the URL of the robot in a secret, and write webhook: ${{ secrets.DINGTALK_WEBHOOK }}',
    'zh-CN': 'webhook：值为空，可能是 secret 不存在或名称不对；请把机器人的 Webhook 地址存到 secret，再填 webhook: ${{ secrets.DINGTALK_WEBHOOK }}',
};
const withoutSecrets = [
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
];
const ofFork = ['push', 'schedule'];
function reasonForNoWebhook(facts, secretSource) {
    const { subject, event, actor, inFork } = facts;
    if (secretSource === 'Dependabot' || actor.login === 'dependabot[bot]') {
        return {
            en: 'Dependabot started this run, and GitHub gives it no secrets but those of Dependabot. To report such runs too, store the webhook under Settings, Secrets and variables, Dependabot as well',
            'zh-CN': '这次运行由 Dependabot 触发，只能读取 Dependabot 的 secret。如需通知这类运行，请在 Settings > Secrets and variables > Dependabot 中也保存 Webhook 地址',
        };
    }
    if (withoutSecrets.includes(event) && subject.kind === 'pull-request' && subject.fork !== undefined) {
        return {
            en: 'this pull request comes from a fork, and GitHub gives such runs no secrets. To report them too, add a workflow that listens with on: workflow_run (see the README)',
            'zh-CN': '这个 PR 来自 fork，GitHub 不向这类运行提供 secret。如需通知，请添加一个由 on: workflow_run 触发的工作流，写法见 README',
        };
    }
    if (ofFork.includes(event) && inFork && secretSource?.toLowerCase() === 'none') {
        return {
            en: 'this repository is a fork that has no secrets of its own. To report its runs, store the webhook under Settings, Secrets and variables, Actions',
            'zh-CN': '本仓库是 fork，没有自己的 secret。如需通知，请在 Settings > Secrets and variables > Actions 中保存 Webhook 地址',
        };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/runner/step-result.js

const nothing = {
    sent: 'false',
    reason: 'not-delivered',
    status: '',
    title: '',
    message: '',
    errcode: '',
    errmsg: '',
    results: '[]',
};
const outputNames = Object.keys(nothing);
function outputsOf(result) {
    switch (result.kind) {
        case 'skipped':
            return { ...nothing, reason: result.reason, status: result.status ?? '' };
        case 'dry-run':
            return { ...textsOf(result), reason: 'dry-run' };
        case 'answered': {
            const { inputs, deliveries } = result;
            const sent = hasArrived(deliveries, inputs.delivery);
            const answer = deliveries.find(({ delivered }) => delivered !== true) ?? deliveries[0];
            return {
                ...textsOf(result),
                sent: String(sent),
                reason: sent ? '' : 'not-delivered',
                errcode: String(answer?.errcode ?? ''),
                errmsg: answer?.errmsg ?? '',
                results: JSON.stringify(deliveries.map(({ robot, delivered, errcode, errmsg, attempts, milliseconds }) => ({
                    robot,
                    delivered,
                    errcode: errcode ?? null,
                    errmsg,
                    attempts,
                    milliseconds,
                }))),
            };
        }
        case 'wrong-inputs':
            return { ...nothing, reason: 'wrong-input' };
        default:
            return nothing;
    }
}
const textsOf = ({ status, message }) => ({
    ...nothing,
    status,
    title: message.title,
    message: message.body,
});

;// CONCATENATED MODULE: ./build/src/runner/troubleshooting.js
const pages = {
    en: 'https://github.com/your-org/dingtalk-pipeline-result/blob/HEAD/docs/TROUBLESHOOTING.md',
    'zh-CN': 'https://github.com/your-org/dingtalk-pipeline-result/blob/HEAD/docs/TROUBLESHOOTING.zh-CN.md',
};
const entryAt = (address, language) => `${pages[language]}#${address}`;
const see = { en: 'See', 'zh-CN': '详见' };
const withAddresses = (text, addresses, language) => [text, ...[...new Set(addresses)].map((address) => `${see[language]} ${entryAt(address, language)}`)].join('\n');

;// CONCATENATED MODULE: ./build/src/runner/summary.js



const cell = (text) => (0,message_text/* neutralise */.$0)(text).replace(/[\\`*_{}[\]()#+!|~<>@&]/g, (mark) => `&#${mark.charCodeAt(0)};`);
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}markdown\n${text}\n${fence}`;
}
function summaryOf({ title, body }, deliveries, { summary: words, punctuation }, language) {
    const heads = [words.robot, words.result, words.attempts, words.time, words.answer];
    const rows = deliveries?.map(({ name, delivered, attempts, milliseconds, errcode, errmsg, problem }) => {
        const answer = cell(problem ? `${problem.text} ${problem.advice} ${problem.answer}`.trim() : `${errcode ?? ''} ${errmsg}`);
        const entry = problem ? ` [${problem.id}](${entryAt(problem.id, language)})` : '';
        const result = {
            true: `✅ ${words.delivered}`,
            unknown: `⚠️ ${words['unknown-delivery']}`,
            false: `❌ ${words['not-delivered']}`,
        }[`${delivered}`];
        const cells = [name, result, String(attempts), `${milliseconds} ms`].map(cell);
        return `| ${[...cells, answer + entry].join(' | ')} |`;
    });
    const table = rows && [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...rows].join('\n');
    return [
        `### ${cell(words.heading + punctuation.colon + title)}`,
        table ?? words['dry-run'],
        `<details><summary>${words.message}</summary>\n\n${fenced((0,markdown/* withPlainLinks */.GU)(body))}\n\n</details>\n`,
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./build/src/runner/report.js








function logOf(result, language) {
    switch (result.kind) {
        case 'skipped':
            return result.reason === 'no-webhook' ? [] : [nothingSent(result)[language]];
        case 'dry-run':
            return [dryRun[language], JSON.stringify(result.message.payload, null, 2)];
        case 'answered':
            return deliveredLines(result.deliveries, result.message.title, language);
        default:
            return [];
    }
}
const nothingSent = ({ why }) => ({
    en: `Nothing was sent: ${why.en}.`,
    'zh-CN': `没有发送消息：${why['zh-CN']}。`,
});
const dryRun = {
    en: 'Nothing was sent: dry-run is true. This is the message:',
    'zh-CN': '没有发送消息：dry-run 为 true。消息内容如下：',
};
function failureOf(result, language) {
    switch (result.kind) {
        case 'wrong-inputs':
            return { text: result.text[language], addresses: ['inputs'], fatal: result.fatal };
        case 'unreadable':
            return { text: result.text[language], addresses: [result.entry], fatal: result.fatal };
        case 'runner-trouble':
            return {
                text: {
                    en: `Cannot use a runner file: ${result.text.en}. Check the disk and the permissions of the runner.`,
                    'zh-CN': `无法读写 runner 的文件：${result.text['zh-CN']}。请检查 runner 的磁盘和权限。`,
                }[language],
                addresses: ['runner-files'],
                fatal: true,
            };
        case 'bug':
            return {
                text: {
                    en: `This is a bug in the action. Please report it with this text. ${result.text}`,
                    'zh-CN': `这是本 Action 的缺陷，请附上这段文字反馈。${result.text}`,
                }[language],
                addresses: ['bug'],
                fatal: true,
            };
        case 'answered': {
            const { inputs, deliveries } = result;
            return hasArrived(deliveries, inputs.delivery)
                ? undefined
                : {
                    text: undeliveredText(deliveries, inputs.delivery, language),
                    addresses: deliveries.flatMap(({ problem }) => problem?.id ?? []),
                    fatal: inputs.failOnError,
                };
        }
        default:
            return undefined;
    }
}
const isWorthSummary = (result) => result.kind === 'dry-run' ||
    result.whole !== undefined ||
    result.deliveries.length > 1 ||
    result.deliveries.some(({ delivered }) => delivered !== true);
function summaryFor(result, language) {
    if (!('message' in result) || !result.inputs.jobSummary || !isWorthSummary(result))
        return undefined;
    const words = wordsOf(language);
    const { title, body } = result.message;
    const shown = { title, body: result.whole ?? body };
    return summaryOf(shown, 'deliveries' in result ? result.deliveries : undefined, words, language);
}
async function report(result, runner, language, ownOutputs = []) {
    const outputs = {
        ...Object.fromEntries(ownOutputs.map((name) => [name, ''])),
        ...('outputs' in result ? result.outputs : {}),
        ...outputsOf(result),
    };
    const trouble = setOutputs(outputs, result, runner, language);
    for (const line of logOf(result, language))
        runner.info(line);
    if (result.kind === 'skipped' && result.reason === 'no-webhook')
        runner.notice(nothingSent(result)[language]);
    const summary = summaryFor(result, language);
    if (summary !== undefined) {
        await runner
            .summary(summary)
            .catch((error) => runner.notice(noSummary((0,src_language/* reasonOf */.A3)(error))[language]));
    }
    const failure = failureOf(result, language) ?? trouble;
    if (failure === undefined)
        return;
    const text = withAddresses(failure.text, failure.addresses, language);
    if (failure.fatal)
        runner.fail(text);
    else
        runner.warning(text);
}
const noSummary = (reason) => ({
    en: `There is no job summary: ${reason.en}`,
    'zh-CN': `没有写入任务摘要：${reason['zh-CN']}`,
});
const unreadable = {
    en: 'Later steps cannot read the outputs',
    'zh-CN': '后续步骤读不到输出参数',
};
const unreadableBeside = {
    en: 'The message was delivered, but later steps cannot read the outputs',
    'zh-CN': '消息发送成功，但后续步骤读不到输出参数',
};
function setOutputs(outputs, result, runner, language) {
    try {
        for (const [name, value] of Object.entries(outputs))
            runner.setOutput(name, value);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof ports/* RunnerError */.R))
            throw error;
        const done = outputs.sent === 'true' ? unreadableBeside : unreadable;
        const text = {
            en: `${done.en}: ${error.text.en}. Check the disk and the permissions of the runner.`,
            'zh-CN': `${done['zh-CN']}：${error.text['zh-CN']}。请检查 runner 的磁盘和权限。`,
        };
        return {
            text: text[language],
            addresses: ['runner-files'],
            fatal: 'inputs' in result && result.inputs.failOnError,
        };
    }
}

;// CONCATENATED MODULE: ./build/src/step.js







async function runStep(phase, ports, work, ownOutputs = []) {
    const secrets = createSecrets(ports.runner.mask);
    const runner = redacting(ports.runner, secrets);
    const result = await Promise.race([work({ ...ports, runner }, secrets), ports.lost]).catch((error) => resultOfError(error, phase, runner));
    await report(result, runner, readLanguage(runner), ownOutputs);
}
function resultOfError(error, phase, runner) {
    if (error instanceof InputError) {
        return {
            kind: 'wrong-inputs',
            text: error.text,
            fatal: phase === 'main' || isOn(runner, 'fail-on-error'),
        };
    }
    if (error instanceof ports/* RunnerError */.R)
        return { kind: 'runner-trouble', text: error.text };
    return { kind: 'bug', text: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
const disabled = {
    kind: 'skipped',
    reason: 'disabled',
    why: { en: 'enabled is false', 'zh-CN': 'enabled 为 false' },
};
function findRobots(inputs, facts, secrets) {
    const { robots, problems } = matchRobots(inputs);
    for (const { token } of robots)
        secrets.add(token);
    const isEmpty = inputs.webhooks.length === 0;
    const noWebhook = isEmpty ? reasonForNoWebhook(facts, inputs.secretSource) : undefined;
    const isMissing = isEmpty && noWebhook === undefined;
    return { robots, problems: [...(isMissing ? [emptyWebhook] : []), ...problems], noWebhook };
}
const certificatesAreChecked = {
    en: 'NODE_TLS_REJECT_UNAUTHORIZED has no effect on this action: certificates are always checked. Name the file of your own CA in NODE_EXTRA_CA_CERTS.',
    'zh-CN': 'NODE_TLS_REJECT_UNAUTHORIZED 对本 Action 无效，证书始终会校验。自建 CA 的证书请填到 NODE_EXTRA_CA_CERTS。',
};
function identityOf(env, matrix, startedAt) {
    const names = [
        'GITHUB_SERVER_URL',
        'GITHUB_REPOSITORY',
        'GITHUB_RUN_ID',
        'GITHUB_RUN_ATTEMPT',
        'GITHUB_JOB',
        'GITHUB_ACTION',
    ];
    const ids = names.map((name) => env[name] ?? '');
    const isCertain = env['GITHUB_RUN_ID'] !== '1' && !ids.includes('');
    return [...ids, JSON.stringify(matrix ?? null), ...(isCertain ? [] : [String(startedAt)])];
}
function readEvent({ env, readFile, runner }, language) {
    const file = env['GITHUB_EVENT_PATH'];
    if (!file)
        return undefined;
    try {
        return JSON.parse(readFile(file));
    }
    catch (error) {
        const reason = (0,src_language/* reasonOf */.A3)(error);
        if (env['GITHUB_EVENT_NAME'] === 'workflow_run') {
            throw new ports/* RunnerError */.R({
                en: `The event file cannot be read (${reason.en}), so it is unknown which run to report`,
                'zh-CN': `无法读取事件文件（${reason['zh-CN']}），无法确定要通知哪次运行`,
            });
        }
        const notice = {
            en: `The event file cannot be read (${reason.en}), so the message has fewer details of the run.`,
            'zh-CN': `无法读取事件文件（${reason['zh-CN']}），消息中的运行信息不完整。`,
        };
        runner.notice(notice[language]);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/run.js














const jobStart = 'job_start';
const run = (phase, ports) => runStep(phase, ports, (redacting, secrets) => sendResult(phase, { ...ports, ...redacting }, secrets), [
    'tests',
]);
async function sendResult(phase, ports, secrets) {
    const { env, runner, clock, stopped } = ports;
    const startedAt = clock.now();
    const monotonicStart = clock.monotonic();
    const jobStartedAt = phase === 'post' ? runner.state(jobStart) : undefined;
    if (!isOn(runner, 'enabled'))
        return disabled;
    const isEarly = (notifyAt) => notifyAt === 'job-end' && phase === 'main';
    const { inputs, problems } = readInputs({ ...ports, secrets, isEarly });
    const { language } = inputs.message;
    const notify = (notices) => {
        for (const notice of notices)
            runner.notice(notice[language]);
    };
    const event = readEvent(ports, language);
    if (env['GITHUB_EVENT_NAME'] === 'workflow_run' && (0,src_json/* numberAt */.tk)(event, 'workflow_run', 'id') === undefined)
        return { kind: 'unreadable', text: unknownRun, entry: 'runner-files', fatal: true };
    const facts = readFacts(env, event);
    const { robots, noWebhook, problems: robotProblems } = findRobots(inputs, facts, secrets);
    const allProblems = [...problems, ...robotProblems, ...(await checkMessage(inputs.message))];
    if (allProblems.length > 0)
        throw new InputError(allProblems);
    if (noWebhook !== undefined)
        return { kind: 'skipped', reason: 'no-webhook', why: noWebhook };
    if (isEarly(inputs.notifyAt)) {
        saveJobStart(runner, startedAt);
        return { kind: 'skipped', reason: 'at-job-end', why: atJobEnd };
    }
    const reported = statusOf(inputs, facts);
    const { executionTiming } = inputs;
    if (!mayMatch(executionTiming, reported))
        return offTiming(inputs, reported);
    const { post, fetchFor } = await ports.openNetwork();
    const deadline = monotonicStart + timeFor(inputs, reported, facts);
    const limit = AbortSignal.timeout(Math.max(0, Math.floor((deadline - clock.monotonic()) / 2)));
    const details = await readRunDetails(detailsRequestOf(inputs, reported, facts, env), {
        fetchFor,
        signal: AbortSignal.any([stopped, limit]),
    });
    const status = details.status ?? reported;
    const occasion = {
        status,
        history: details.history,
        ...(details.cancellation && { cancellation: details.cancellation }),
    };
    const timing = matchTiming(executionTiming, occasion);
    if (timing === 'no')
        return offTiming(inputs, status);
    if (timing === 'unknown')
        runner.info(notKnown(inputs, occasion)[language]);
    if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0')
        notify([certificatesAreChecked]);
    notify(details.notices);
    const now = clock.now();
    const mentions = isTimeToMention(inputs.mentions.on, occasion)
        ? findMentions(inputs.mentions, { ...facts, ...(details.commit && { commit: details.commit }) })
        : nobody;
    const tests = await readTests(inputs, status, deadline, ports);
    notify(stopped.aborted ? [] : tests.notices);
    const startOfJob = jobStartedAt === undefined ? undefined : Number(jobStartedAt);
    const request = {
        result: redactDeep({
            ...runResultOf(inputs, status, facts, details, { startOfJob, now, env }),
            ...(tests.results && { tests: tests.results }),
        }, secrets),
        mentions,
        event,
        redact: secrets.redact,
        now,
    };
    const message = await composeMessage(request, redactDeep(inputs.message, secrets));
    if (message.problems.length > 0)
        throw new InputError(message.problems);
    notify([...mentions.notices, ...message.notices]);
    const sent = { inputs, status, message, outputs: testOutputs(tests) };
    if (inputs.dryRun)
        return { kind: 'dry-run', ...sent };
    const deliveries = await deliver(message.payload, robots, {
        delivery: inputs.delivery,
        deadline,
        language,
        timezone: inputs.message.timezone,
        identity: identityOf(env, inputs.matrix, startedAt),
    }, { post, clock, random: ports.random, secrets, stopped, info: runner.info });
    return { kind: 'answered', ...sent, deliveries };
}
const testOutputs = ({ results }) => results === undefined ? {} : { tests: JSON.stringify(results.counts) };
const timeForTests = 30_000;
function readTests({ testResults }, status, deadline, { clock, stopped, readTestResults }) {
    if (testResults.length === 0 || status === 'started')
        return Promise.resolve({ results: undefined, notices: [] });
    const time = Math.min(timeForTests, Math.max(0, Math.floor((deadline - clock.monotonic()) / 2)));
    return readTestResults(testResults, AbortSignal.any([stopped, AbortSignal.timeout(time)]));
}
const unknownRun = {
    en: 'The event holds no run, so it is unknown which run to report.',
    'zh-CN': '事件中没有运行信息，无法确定要通知哪次运行。',
};
const atJobEnd = { en: 'the message is sent when the job ends', 'zh-CN': '消息将在任务结束时发送' };
function saveJobStart(runner, startedAt) {
    try {
        runner.saveState(jobStart, String(startedAt));
    }
    catch (error) {
        const reason = (0,src_language/* reasonOf */.A3)(error);
        throw new ports/* RunnerError */.R({
            en: `The message cannot be sent when the job ends, since the state cannot be saved (${reason.en})`,
            'zh-CN': `无法保存状态（${reason['zh-CN']}），任务结束时不能发送消息`,
        });
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/src/network/exchange.js
var exchange = __nccwpck_require__(4703);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = require("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(7515);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./build/src/runner/commands.js



const longestAnnotation = 4_000;
const longestLastLine = 500;
function cutAnnotation(text) {
    if (text.length <= longestAnnotation)
        return text;
    const lines = text.split('\n');
    const last = lines.length > 1 ? (lines.pop() ?? '').slice(0, longestLastLine) : '';
    const room = longestAnnotation - last.length;
    let length = 0;
    const kept = lines.filter((line) => {
        length += line.length + 1;
        return length <= room;
    });
    const shown = kept.length === 0 ? [text.slice(0, room)] : kept;
    const left = lines.length - kept.length;
    return [...shown, ...(left > 0 ? [`… +${left}`] : []), ...(last === '' ? [] : [last])].join('\n');
}
const inert = (text) => text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^(?=[\s\u0085]*::)/, '| ').replaceAll('##[', '## ['))
    .join('\n');
function write(file, action) {
    if (!file)
        return;
    try {
        action();
    }
    catch (error) {
        throw new ports/* RunnerError */.R((0,src_language/* reasonOf */.A3)(error));
    }
}
const noState = {
    en: 'the runner names no file for it (GITHUB_STATE)',
    'zh-CN': 'runner 没有提供 GITHUB_STATE 文件',
};
const createRunner = (env) => ({
    input: (name) => (env[`INPUT_${name.toUpperCase()}`] === undefined ? undefined : getInput(name)),
    mask: (values) => values.forEach(setSecret),
    info: (text) => info(inert(text)),
    notice: (text) => notice(cutAnnotation(text)),
    warning: (text) => warning(cutAnnotation(text)),
    fail: (text) => setFailed(cutAnnotation(text)),
    setOutput: (name, value) => write(env['GITHUB_OUTPUT'], () => setOutput(name, value)),
    saveState: (name, value) => {
        if (!env['GITHUB_STATE'])
            throw new ports/* RunnerError */.R(noState);
        write(env['GITHUB_STATE'], () => saveState(name, value));
    },
    state: (name) => getState(name) || undefined,
});

// EXTERNAL MODULE: ./build/src/runner/workspace.js
var workspace = __nccwpck_require__(6165);
;// CONCATENATED MODULE: ./build/src/runner/node.js





function stopSignal() {
    const controller = new AbortController();
    (0,external_node_events_.setMaxListeners)(0, controller.signal);
    for (const name of ['SIGINT', 'SIGTERM'])
        process.on(name, () => controller.abort());
    return controller.signal;
}
const lost = () => new Promise((_, reject) => {
    const end = (error) => {
        process.exitCode = 1;
        reject(error);
    };
    process.once('beforeExit', () => end(new Error('The step waits for something that never comes.')));
    process.on('uncaughtException', end);
});
const sleep = (milliseconds, signal) => new Promise((resolve) => {
    const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
    };
    const timer = setTimeout(end, signal.aborted ? 0 : milliseconds);
    signal.addEventListener('abort', end);
});
const processPorts = (summary) => ({
    env: process.env,
    readFile: (file) => external_node_fs_.readFileSync(file, 'utf8'),
    readWorkspaceFile: (file) => (0,workspace/* readWorkspaceFile */.sL)(process.env['GITHUB_WORKSPACE'] || '.', file),
    clock: { now: Date.now, monotonic: exchange/* monotonic */.x, sleep },
    random: Math.random,
    runner: { ...createRunner(process.env), summary },
    stopped: stopSignal(),
    lost: lost(),
});
const endProcess = () => void process.stdout.write('', () => process.exit());

;// CONCATENATED MODULE: ./build/src/index.js



async function openNetwork() {
    const { env } = process;
    const { post } = await __nccwpck_require__.e(/* import() */ 613).then(__nccwpck_require__.bind(__nccwpck_require__, 3613));
    return {
        post: (request, signal) => post(request, signal, env),
        fetchFor: async (url, mostBytes) => (await __nccwpck_require__.e(/* import() */ 264).then(__nccwpck_require__.bind(__nccwpck_require__, 8264))).fetchFor(url, env, mostBytes),
    };
}
async function src_start(phase) {
    await run(phase, {
        ...processPorts(async (markdown) => (await __nccwpck_require__.e(/* import() */ 51).then(__nccwpck_require__.bind(__nccwpck_require__, 6051))).writeSummary(markdown)),
        openNetwork,
        readTestResults: async (patterns, signal) => {
            const { readTestResults } = await Promise.all(/* import() */[__nccwpck_require__.e(382), __nccwpck_require__.e(677)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4677));
            const workspace = external_node_path_.resolve(process.env['GITHUB_WORKSPACE'] || '.');
            return readTestResults({ workspace, patterns, signal });
        },
    });
    endProcess();
}
const toolkit = {
    openApi: (async (...request) => (await __nccwpck_require__.e(/* import() */ 713).then(__nccwpck_require__.bind(__nccwpck_require__, 8713))).openApi(...request)),
    openNetwork,
};

module.exports = __webpack_exports__;
/******/ })()
;