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

/***/ 9896:
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
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   km: () => (/* binding */ jobStates),
/* harmony export */   ow: () => (/* binding */ pendingStates),
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
const pendingStates = ['waiting', 'queued', 'unknown'];
const jobStates = [...statuses, ...pendingStates];
const hasEnded = (state) => conclusions.some((conclusion) => conclusion === state);
const outcomesByInterest = ['failure', 'cancelled', 'other', 'started', 'success', 'skipped'];
const outcomes = {
    success: 'success',
    failure: 'failure',
    timed_out: 'failure',
    startup_failure: 'failure',
    cancelled: 'cancelled',
    skipped: 'skipped',
    started: 'started',
    queued: 'started',
    waiting: 'started',
    neutral: 'other',
    action_required: 'other',
    stale: 'other',
    unknown: 'other',
};
const outcomeOf = (state) => outcomes[state];


/***/ }),

/***/ 5893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ failureLine),
/* harmony export */   n$: () => (/* binding */ undeliveredText),
/* harmony export */   sY: () => (/* binding */ deliveredLines)
/* harmony export */ });
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7639);
/* harmony import */ var _network_trouble_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8759);


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
    undelivered: { en: 'The message was not delivered.', 'zh-CN': '消息发送失败。' },
    failed: { en: '{name}: {text} {advice} {answer}', 'zh-CN': '{name}：{text}{advice}{answer}' },
};
const deliveredLines = (deliveries, title, language) => deliveries
    .filter(({ delivered }) => delivered === true)
    .map(({ name, milliseconds, attempts }) => {
    const sentence = sentences[attempts > 1 ? 'again' : 'delivered'][language];
    const line = (0,_network_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .GS)(sentence, { name, milliseconds, attempts });
    return [line, title.replace(/\s+/g, ' ')].join(_language_js__WEBPACK_IMPORTED_MODULE_0__/* .betweenSentences */ .BZ[language]).trim();
});
const failureLine = ({ name, problem }, language) => (0,_network_trouble_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .GS)(sentences.failed[language], { name, ...problem }).trim();
function undeliveredText(deliveries, delivery, language) {
    const isUnknown = delivery === 'any'
        ? deliveries.some(({ delivered }) => delivered === 'unknown')
        : deliveries.every(({ delivered }) => delivered !== false);
    return [
        sentences[isUnknown ? 'unknown' : 'undelivered'][language],
        ...deliveries.flatMap((delivery) => (delivery.problem ? [failureLine(delivery, language)] : [])),
    ].join('\n');
}


/***/ }),

/***/ 1390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ hasArrived),
/* harmony export */   o: () => (/* binding */ isSuccess)
/* harmony export */ });
const isSuccess = ({ status }) => status >= 200 && status < 300;
const hasArrived = (deliveries, delivery) => delivery === 'any'
    ? deliveries.some(({ delivered }) => delivered === true)
    : deliveries.every(({ delivered }) => delivered === true);


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
    const known = commitOf((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(event, 'head_commit') ??
        (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(event, 'merge_group', 'head_commit') ??
        (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(event, 'workflow_run', 'head_commit'), links);
    if (known)
        return known;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(event, 'issue')))
        return undefined;
    const sha = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(event, 'pull_request', 'head', 'sha') ??
        (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(event, 'check_run', 'head_sha') ??
        (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(event, 'check_suite', 'head_sha') ??
        (env['GITHUB_SHA'] || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(event, 'deployment', 'sha'));
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
const states = new Map([
    ['in_progress', 'started'],
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
    const state = (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .conclusionOf */ .vu)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'conclusion')) ?? states.get((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'status') ?? '') ?? 'unknown';
    const url = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .urlAt */ .$Q)(value, 'html_url');
    const runner = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'runner_name');
    const failed = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(value, 'steps').filter((step) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(step, 'conclusion') === 'failure');
    const failedTime = timeOf(failed[0]);
    const startedAt = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .timeAt */ .lC)(value, 'started_at');
    const duration = state === 'skipped' ? undefined : durationOf(value);
    return {
        id,
        name: withoutExpressions(name),
        state,
        running: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(value, 'status') === 'in_progress',
        ...(startedAt !== undefined && { startedAt }),
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

/***/ 2542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ timings),
/* harmony export */   Hq: () => (/* binding */ mostButtons),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   t_: () => (/* binding */ messageTypes),
/* harmony export */   zd: () => (/* binding */ peopleKinds)
/* harmony export */ });
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
/* harmony export */   BZ: () => (/* binding */ betweenSentences),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   _s: () => (/* binding */ unreadableFile),
/* harmony export */   eo: () => (/* binding */ languages)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4715);

const languages = ['en', 'zh-CN'];
const inEach = (write) => ({
    en: write('en'),
    'zh-CN': write('zh-CN'),
});
const betweenSentences = { en: ' ', 'zh-CN': '' };
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
function unreadableFile(error) {
    const code = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(error, 'code') ?? String(error);
    return {
        en: `a file of this action cannot be read (${code})`,
        'zh-CN': `无法读取本 Action 的文件（${code}）`,
    };
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

/***/ 9816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ checkMessage),
  G: () => (/* binding */ hasTemplates)
});

// EXTERNAL MODULE: ./build/src/language.js
var language = __nccwpck_require__(7639);
// EXTERNAL MODULE: ./build/src/json.js
var json = __nccwpck_require__(4715);
// EXTERNAL MODULE: ./build/src/message/message.js
var message = __nccwpck_require__(6122);
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
    const size = (0,message/* sizeOf */.$d)(payload);
    if (size > message/* robotLimit */.iP) {
        problems.push({
            en: `has ${size} bytes, more than the ${message/* robotLimit */.iP} that DingTalk takes`,
            'zh-CN': `共 ${size} 字节，钉钉最多接受 ${message/* robotLimit */.iP} 字节`,
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
    if (!(0,json/* isObject */.Gv)(object)) {
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
    return items.flatMap((item, index) => (0,json/* isObject */.Gv)(item)
        ? texts.flatMap((text) => checkText(item, text, `${path}[${index}]`))
        : [{ en: `${path}[${index}] must be an object`, 'zh-CN': `${path}[${index}] 应为对象` }]);
}
function checkAt(at) {
    if (at === undefined)
        return [];
    if (!(0,json/* isObject */.Gv)(at))
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

;// CONCATENATED MODULE: ./build/src/message/message-check.js


const hasTemplates = ({ title, content, template, buttons }) => buttons.length > 0 || [title, content, template].some((text) => text !== undefined);
async function checkMessage(inputs) {
    const { messageType, payload } = inputs;
    const problems = messageType !== 'raw' || payload === undefined
        ? []
        : checkPayload(payload).map((problem) => (0,language/* named */.KT)('payload', problem));
    if (!hasTemplates(inputs))
        return problems;
    const { checkTemplates } = await Promise.all(/* import() */[__nccwpck_require__.e(562), __nccwpck_require__.e(117)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1117));
    return [...problems, ...checkTemplates(inputs)];
}


/***/ }),

/***/ 6122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   iP: () => (/* binding */ robotLimit),
/* harmony export */   zW: () => (/* binding */ largestPayload)
/* harmony export */ });
const robotLimit = 20_000;
const largestPayload = 19_000;
const msgUuidRoom = 100;
const sizeOf = (payload) => Buffer.byteLength(JSON.stringify(payload)) + msgUuidRoom;


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

/***/ 1318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ wordsOf)
});

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
    jobStates: { started: '运行中', queued: '排队中', waiting: '等待审批', unknown: '结果未知' },
    counts: {
        success: (count) => `成功 ${count}`,
        failure: (count) => `失败 ${count}`,
        cancelled: (count) => `取消 ${count}`,
        skipped: (count) => `跳过 ${count}`,
        started: (count) => `运行中 ${count}`,
        other: (count) => `其他 ${count}`,
        queued: (count) => `排队中 ${count}`,
        waiting: (count) => `等待审批 ${count}`,
        unknown: (count) => `结果未知 ${count}`,
    },
    tests: (count) => `共 ${count} 个用例`,
    testCounts: {
        passed: (count) => `通过 ${count}`,
        failed: (count) => `失败 ${count}`,
        flaky: (count) => `不稳定 ${count}`,
        skipped: (count) => `跳过 ${count}`,
    },
    noTests: '没有执行任何用例',
    reportsMissing: (count) => `${count} 个报告未读取`,
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
    jobStates: {
        started: 'running',
        queued: 'queued',
        waiting: 'waiting for approval',
        unknown: 'unknown',
    },
    counts: {
        success: (count) => `${count} passed`,
        failure: (count) => `${count} failed`,
        cancelled: (count) => `${count} cancelled`,
        skipped: (count) => `${count} skipped`,
        started: (count) => `${count} running`,
        other: (count) => `${count} other`,
        queued: (count) => `${count} queued`,
        waiting: (count) => `${count} waiting for approval`,
        unknown: (count) => `${count} unknown`,
    },
    tests: (count) => (count === 1 ? '1 test' : `${count} tests`),
    testCounts: {
        passed: (count) => `${count} passed`,
        failed: (count) => `${count} failed`,
        flaky: (count) => `${count} flaky`,
        skipped: (count) => `${count} skipped`,
    },
    noTests: 'No tests ran',
    reportsMissing: (count) => (count === 1 ? '1 report not read' : `${count} reports not read`),
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
    let close = () => { };
    const leave = () => {
        open = false;
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
    };
    const settle = (result) => {
        leave();
        resolve(result);
        queueMicrotask(() => close());
    };
    const fail = (code) => {
        const host = phase === 'connect' || phase === 'proxy' ? peer : url.host;
        settle({ kind: 'failure', code, phase, host });
    };
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
    try {
        close = start({
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
            fail: ({ code = 'ECONNRESET' }) => fail(code),
        });
    }
    catch (error) {
        leave();
        throw error;
    }
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

/***/ 8759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ permanent),
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   Ku: () => (/* binding */ silent),
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   lD: () => (/* binding */ unclear),
/* harmony export */   qO: () => (/* binding */ passing)
/* harmony export */ });
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


/***/ }),

/***/ 9464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ unknownHistory),
/* harmony export */   l9: () => (/* binding */ transitionOf),
/* harmony export */   vG: () => (/* binding */ isFailedJob)
/* harmony export */ });
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9038);

const isFailedJob = ({ state, allowedToFail }) => (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(state) === 'failure' && !allowedToFail;
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
  shared: () => (/* binding */ shared),
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/language.js
var src_language = __nccwpck_require__(7639);
// EXTERNAL MODULE: ./build/src/conclusion.js
var src_conclusion = __nccwpck_require__(9038);
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

// EXTERNAL MODULE: ./build/src/json.js
var json = __nccwpck_require__(4715);
// EXTERNAL MODULE: ./build/src/github/commits.js
var commits = __nccwpck_require__(6259);
// EXTERNAL MODULE: ./build/src/github/links.js
var github_links = __nccwpck_require__(3768);
;// CONCATENATED MODULE: ./build/src/github/subject.js


const readers = new Map(Object.entries({
    merge_group: (event, _, links) => {
        const branch = (0,json/* textAt */.$6)(event, 'merge_group', 'head_ref')?.replace(/^refs\/heads\//, '');
        return queuedOf(branch, (0,json.at)(event, 'merge_group', 'head_commit'), links);
    },
    release: (event, env, links) => {
        const release = (0,json.at)(event, 'release');
        if (!(0,json/* isObject */.Gv)(release))
            return undefined;
        const tag = (0,json/* textAt */.$6)(release, 'tag_name') ?? env['GITHUB_REF_NAME'] ?? '';
        const title = (0,json/* textAt */.$6)(release, 'name') ?? tag;
        return { kind: 'release', name: tag, title, url: (0,json/* urlAt */.$Q)(release, 'html_url') ?? links.tag(tag) };
    },
    deployment: readDeployment,
    deployment_status: readDeployment,
    issues: readIssue,
    issue_comment: readIssue,
    check_run: (event, _, links) => branchOf((0,json/* textAt */.$6)(event, 'check_run', 'check_suite', 'head_branch'), links),
    check_suite: (event, _, links) => branchOf((0,json/* textAt */.$6)(event, 'check_suite', 'head_branch'), links),
}));
function readSubject(env, event, links) {
    const pullRequest = (0,json.at)(event, 'pull_request');
    if ((0,json/* isObject */.Gv)(pullRequest))
        return pullRequestOf(pullRequest, env['GITHUB_REPOSITORY'], links);
    const found = readers.get(env['GITHUB_EVENT_NAME'] ?? '')?.(event, env, links);
    if (found)
        return found;
    const name = env['GITHUB_REF_NAME'] || (0,json/* textAt */.$6)(event, 'repository', 'default_branch') || '';
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
    const name = (0,json/* textAt */.$6)(event, 'deployment', 'ref');
    if (name === undefined)
        return undefined;
    const environment = (0,json/* textAt */.$6)(event, 'deployment_status', 'environment') ?? (0,json/* textAt */.$6)(event, 'deployment', 'environment') ?? '';
    const environmentUrl = (0,json/* urlAt */.$Q)(event, 'deployment_status', 'environment_url');
    return {
        kind: 'deployment',
        name,
        url: links.ref(name),
        environment,
        ...(environmentUrl !== undefined && { environmentUrl }),
    };
}
function readIssue(event, _, links) {
    const issue = (0,json.at)(event, 'issue');
    const number = (0,json/* numberAt */.tk)(issue, 'number');
    if (number === undefined)
        return undefined;
    const title = (0,json/* textAt */.$6)(issue, 'title') ?? '';
    if (!(0,json/* isObject */.Gv)((0,json.at)(issue, 'pull_request'))) {
        return { kind: 'issue', number, title, url: (0,json/* urlAt */.$Q)(issue, 'html_url') ?? links.issue(number) };
    }
    const login = (0,json/* textAt */.$6)(issue, 'user', 'login');
    return {
        kind: 'pull-request',
        number,
        title,
        url: (0,json/* urlAt */.$Q)(issue, 'pull_request', 'html_url') ?? links.pullRequest(number),
        head: '',
        ...(login !== undefined && { author: (0,commits/* personOf */.Re)(login, (0,json.at)(issue, 'user')) }),
    };
}
function pullRequestOf(pullRequest, repository, links) {
    const number = (0,json/* numberAt */.tk)(pullRequest, 'number');
    const title = (0,json/* textAt */.$6)(pullRequest, 'title');
    const base = (0,json/* textAt */.$6)(pullRequest, 'base', 'ref');
    const login = (0,json/* textAt */.$6)(pullRequest, 'user', 'login');
    const fork = forkOf((0,json.at)(pullRequest, 'head'), repository);
    const head = (0,json/* textAt */.$6)(pullRequest, 'head', 'ref') ?? '';
    return {
        kind: 'pull-request',
        ...(number !== undefined && { number }),
        ...(title !== undefined && { title }),
        url: (0,json/* urlAt */.$Q)(pullRequest, 'html_url') ??
            (number === undefined ? links.branch(head) : links.pullRequest(number)),
        head,
        ...(base !== undefined && { base }),
        ...(fork !== undefined && { fork }),
        ...(login !== undefined && { author: (0,commits/* personOf */.Re)(login, (0,json.at)(pullRequest, 'user')) }),
    };
}
function forkOf(head, repository) {
    if ((0,json.at)(head, 'repo') === null)
        return (0,json/* textAt */.$6)(head, 'user', 'login') ?? (0,json/* textAt */.$6)(head, 'label')?.split(':')[0];
    const name = (0,json/* textAt */.$6)(head, 'repo', 'full_name');
    return name === repository ? undefined : name;
}

;// CONCATENATED MODULE: ./build/src/github/observed-run.js





function readObservedRun(env, event) {
    const observed = (0,json.at)(event, 'workflow_run');
    const server = (0,github_links/* readServer */.Wb)(env);
    const links = (0,github_links/* linksFor */.h8)(server.forge, server.serverUrl, server.repository);
    const run = {
        id: (0,json/* numberAt */.tk)(observed, 'id') ?? 0,
        number: (0,json/* numberAt */.tk)(observed, 'run_number') ?? 0,
        attempt: (0,json/* numberAt */.tk)(observed, 'run_attempt') ?? 1,
    };
    const eventName = (0,json/* textAt */.$6)(observed, 'event') ?? '';
    const actor = (0,commits/* personOf */.Re)((0,json/* textAt */.$6)(observed, 'actor', 'login'), (0,json.at)(observed, 'actor'));
    const triggering = (0,json.at)(observed, 'triggering_actor');
    const triggeringActor = (0,commits/* rerunBy */.SG)({ attempt: run.attempt, event: eventName }, actor, (0,commits/* personOf */.Re)((0,json/* textAt */.$6)(triggering, 'login'), triggering));
    const commit = /^issue/.test(eventName) ? undefined : (0,commits/* commitOf */.D3)((0,json.at)(observed, 'head_commit'), links);
    const conclusion = (0,src_conclusion/* conclusionOf */.vu)((0,json/* textAt */.$6)(observed, 'conclusion'));
    const workflowId = (0,json/* numberAt */.tk)(observed, 'workflow_id');
    const workflow = (0,json/* textAt */.$6)(event, 'workflow', 'name') ?? (0,json/* textAt */.$6)(observed, 'name') ?? '';
    const headBranch = (0,json/* textAt */.$6)(observed, 'head_branch') ?? '';
    const subject = readObservedSubject(event, server.repository, links);
    const runName = (0,commits/* runNameOf */.WQ)((0,json/* textAt */.$6)(observed, 'display_title'), {
        event: eventName,
        workflow,
        subject,
        ...(commit && { commit }),
    });
    const hasBegun = (0,json.at)(event, 'action') !== 'requested';
    const startedAt = (0,json/* timeAt */.lC)(observed, 'run_started_at') ?? (0,json/* timeAt */.lC)(observed, 'created_at');
    const completedAt = conclusion === undefined ? undefined : (0,json/* timeAt */.lC)(observed, 'updated_at');
    return {
        ...server,
        repositoryUrl: links.repository,
        workflow,
        ...(runName !== undefined && { runName }),
        event: eventName,
        run: { ...run, url: run.attempt > 1 ? links.run(run) : ((0,json/* urlAt */.$Q)(observed, 'html_url') ?? links.run(run)) },
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
function readObservedSubject(event, repository, links) {
    const observed = (0,json.at)(event, 'workflow_run');
    const head = (0,json/* textAt */.$6)(observed, 'head_branch') ?? '';
    const eventName = (0,json/* textAt */.$6)(observed, 'event') ?? '';
    if (/^pull_request/.test(eventName))
        return readObservedPullRequest(observed, repository, links);
    if (eventName === 'release')
        return { kind: 'tag', name: head, url: links.tag(head) };
    const queued = queuedOf(head, (0,json.at)(observed, 'head_commit'), links);
    if (queued)
        return queued;
    return eventName === 'schedule' || head === (0,json/* textAt */.$6)(event, 'repository', 'default_branch')
        ? { kind: 'branch', name: head, url: links.branch(head) }
        : { kind: 'ref', name: head, url: links.ref(head) };
}
function readObservedPullRequest(observed, repository, links) {
    const head = (0,json/* textAt */.$6)(observed, 'head_branch') ?? '';
    const title = (0,json/* textAt */.$6)(observed, 'display_title');
    const isDeleted = (0,json.at)(observed, 'head_repository') === null;
    const from = (0,json/* textAt */.$6)(observed, 'head_repository', 'full_name') ?? (isDeleted ? deletedFork : repository);
    const isIn = (side, name) => ((0,json/* textAt */.$6)(side, 'repo', 'url') ?? '').endsWith(`/repos/${name}`);
    const candidates = (0,json/* listAt */.gT)(observed, 'pull_requests').filter((each) => (0,json/* textAt */.$6)(each, 'head', 'ref') === head &&
        isIn((0,json.at)(each, 'head'), from) &&
        isIn((0,json.at)(each, 'base'), repository));
    const pullRequest = candidates.length === 1 ? candidates[0] : undefined;
    const number = (0,json/* numberAt */.tk)(pullRequest, 'number');
    const base = (0,json/* textAt */.$6)(pullRequest, 'base', 'ref');
    const headUrl = isDeleted
        ? ((0,json/* urlAt */.$Q)(observed, 'html_url') ?? links.repository)
        : `${(0,json/* urlAt */.$Q)(observed, 'head_repository', 'html_url') ?? links.repository}/tree/${(0,github_links/* encodePath */.O0)(head)}`;
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





function readOwnRun(env, event) {
    const server = (0,github_links/* readServer */.Wb)(env);
    const links = (0,github_links/* linksFor */.h8)(server.forge, server.serverUrl, server.repository);
    const run = {
        id: Number(env['GITHUB_RUN_ID']) || 0,
        number: Number(env['GITHUB_RUN_NUMBER']) || 0,
        attempt: Number(env['GITHUB_RUN_ATTEMPT']) || 1,
    };
    const eventName = env['GITHUB_EVENT_NAME'] ?? '';
    const actor = (0,commits/* personOf */.Re)(env['GITHUB_ACTOR'], (0,json.at)(event, 'sender'));
    const triggering = (0,commits/* personOf */.Re)(env['GITHUB_TRIGGERING_ACTOR'], (0,json.at)(event, 'sender'));
    const triggeringActor = (0,commits/* rerunBy */.SG)({ attempt: run.attempt, event: eventName }, actor, triggering);
    const isStartedByRun = eventName === 'workflow_run' && (0,json/* isObject */.Gv)((0,json.at)(event, 'workflow_run'));
    const subject = isStartedByRun
        ? readObservedSubject(event, server.repository, links)
        : readSubject(env, event, links);
    const commit = (0,commits/* readCommit */.kN)(env, event, links);
    const workflowRef = env['GITHUB_WORKFLOW_REF'] ?? '';
    const workflowFile = workflowRef.startsWith(`${server.repository}/`)
        ? /\/([^/@]+)@/.exec(workflowRef)?.[1]
        : undefined;
    const isBranchUpdate = (0,json.at)(event, 'created') !== true && (0,json.at)(event, 'deleted') !== true;
    const compareUrl = isBranchUpdate ? (0,json/* urlAt */.$Q)(event, 'compare') : undefined;
    return {
        ...server,
        repositoryUrl: links.repository,
        ...((0,json.at)(event, 'repository', 'fork') === true && { inFork: true }),
        workflow: env['GITHUB_WORKFLOW'] ?? '',
        event: eventName,
        run: { ...run, url: links.run(run) },
        ...(workflowFile !== undefined && { workflowId: workflowFile }),
        refName: isStartedByRun ? (env['GITHUB_REF_NAME'] ?? '') : refNameOf(subject, env, event),
        subject,
        ...(commit && { commit }),
        commits: (0,json/* listAt */.gT)(event, 'commits').flatMap((item) => (0,commits/* commitOf */.D3)(item, links) ?? []),
        ...(compareUrl !== undefined && { compareUrl }),
        actor,
        ...(triggeringActor && { triggeringActor }),
        observed: false,
    };
}
function refNameOf(subject, env, event) {
    const head = env['GITHUB_HEAD_REF'] || (0,json/* textAt */.$6)(event, 'pull_request', 'head', 'ref');
    if (head)
        return head;
    if (subject.kind === 'pull-request' && subject.queued)
        return subject.base ?? '';
    return env['GITHUB_REF_NAME'] || (subject.kind === 'deployment' ? subject.name : '');
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
const problem = (text) => ({
    problems: [text],
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
const parsers_json = (input) => {
    try {
        const parsed = JSON.parse(input);
        if (parsed === null)
            return value(undefined);
        if ((0,json/* isDeeperThan */.hz)(parsed, deepest))
            return problem({
                en: `it is nested more than ${deepest} levels deep`,
                'zh-CN': `嵌套超过 ${deepest} 层`,
            });
        return (0,json/* isObject */.Gv)(parsed)
            ? value(parsed)
            : problem({
                en: 'it is JSON, but not an object in braces',
                'zh-CN': '是 JSON，但不是花括号括起的对象',
            });
    }
    catch {
        const [line, column] = positionOfError(input);
        return problem(line === undefined
            ? { en: 'it is not JSON', 'zh-CN': '不是 JSON' }
            : {
                en: `it is not JSON (line ${line}, column ${column})`,
                'zh-CN': `不是 JSON（第 ${line} 行第 ${column} 列）`,
            });
    }
};
function positionOfError(text) {
    const errors = [];
    try {
        parse(text, errors, { disallowComments: true });
    }
    catch {
    }
    const lines = text.slice(0, errors[0]?.offset ?? 0).split('\n');
    return errors.length === 0 ? [] : [lines.length, (lines.at(-1) ?? '').length + 1];
}
const plainZones = /^(UTC|UCT|GMT|ZULU|PRC|ROC|ROK|JAPAN|EGYPT|EIRE|CUBA|IRAN|LIBYA|GB|NZ|CET|EET|MET|WET)$/;
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

// EXTERNAL MODULE: ./build/src/inputs/inputs.js
var inputs = __nccwpck_require__(2542);
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
    const first = line.search(/[|｜](?=\s*https?:\/\/)/i);
    const mark = first >= 0 ? first : Math.max(line.lastIndexOf('|'), line.lastIndexOf('｜'));
    const text = line.slice(0, Math.max(mark, 0)).trimEnd();
    const url = line.slice(mark + 1).trimStart();
    if (text !== '' && (url.includes('{{') || (0,json/* isWebAddress */.d3)(url)))
        return { value: { text, url } };
    return problem({
        en: `${quote(line)} is not "Text | https://…"`,
        'zh-CN': `${quote(line)} 不是“文字 | https://…”的写法`,
    });
};
const buttons = (text) => {
    const { values, problems } = gather(splitLines(text).map(line_lists_button));
    if (values.length > inputs/* mostButtons */.Hq)
        problems.push({
            en: `there are ${values.length} buttons, and a message takes ${inputs/* mostButtons */.Hq} beside its own`,
            'zh-CN': `共 ${values.length} 个按钮，除自带的按钮外最多 ${inputs/* mostButtons */.Hq} 个`,
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
const timingList = list(word(inputs/* timings */.EX, timingAliases));
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
    const context = parsers_json(text);
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
        const result = (0,json.at)(need, 'result');
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
    : word(inputs/* messageTypes */.t_)(text);
const matrix = (text) => {
    const parsed = parsers_json(text);
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
    payload: optional(parsers_json),
    title: optional(parsers_text),
    content: optional(parsers_text),
    template: optional(parsers_text),
    'template-file': optional(parsers_text),
    vars: input(vars, {}),
    buttons: input(buttons, []),
    fields: optional(list(word(inputs/* fields */.OA))),
    language: input(word(src_language/* languages */.eo, languageAliases), 'en'),
    timezone: input(timeZone, 'Asia/Shanghai'),
    'open-links-in': input(word(['browser', 'dingtalk']), 'browser'),
    'at-mobiles': input(list(mobile), []),
    'at-user-ids': input(list(userId), []),
    'at-all': input(parsers_boolean, false),
    'at-map': input(people, new Map()),
    'at-people': input(list(word(inputs/* peopleKinds */.zd)), [
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
    'job-context': optional(parsers_json),
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
    const checkRunId = (0,json/* numberAt */.tk)(job, 'check_run_id');
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
    const status = read('status') ?? src_conclusion/* statuses */.bM.find((known) => known === (0,json/* textAt */.$6)(job, 'status'));
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

// EXTERNAL MODULE: ./build/src/message/message-check.js + 1 modules
var message_check = __nccwpck_require__(9816);
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
        if (!(0,json/* isObject */.Gv)(item))
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
const observesRun = ({ needs }, env) => env['GITHUB_EVENT_NAME'] === 'workflow_run' && (needs?.size ?? 0) === 0;
const scopeOf = ({ needs }, { observed }) => observed || (needs?.size ?? 0) > 0 ? 'run' : 'job';
const statusOf = (inputs, facts) => facts.observed ? (facts.conclusion ?? 'started') : verdictOf(inputs.needs ?? new Map(), inputs.status);
function scopeNotices({ status }, { observed, conclusion }) {
    const isHidden = (0,src_conclusion/* outcomeOf */.sG)(status) === 'failure' && (0,src_conclusion/* outcomeOf */.sG)(conclusion ?? 'started') !== 'failure';
    return observed && isHidden ? [aboutObserved] : [];
}
const aboutObserved = {
    en: `This job failed, but the message is about the run that started this workflow. To report this workflow instead, add a last job with needs: [...] and if: \${{ always() }}, and give its step needs: \${{ toJSON(needs) }}`,
    'zh-CN': `这个任务失败了，但消息通知的是被监听的运行。如需通知这个工作流，请添加最后一个任务，填写 needs: [...] 和 if: \${{ always() }}，并给其中的步骤加上 needs: \${{ toJSON(needs) }}`,
};
function timeFor(inputs, status, facts) {
    const isCancelled = [inputs.status, status].some((each) => (0,src_conclusion/* outcomeOf */.sG)(each) === 'cancelled');
    return isCancelled && !facts.observed ? Math.min(inputs.timeout, timeAfterCancellation) : inputs.timeout;
}
function detailsRequestOf(inputs, status, facts, { env, startOfJob }) {
    const scope = scopeOf(inputs, facts);
    const { fields, template } = inputs.message;
    const showsLog = template !== undefined || fields === undefined || fields.includes('failures');
    return {
        facts,
        ...(inputs.githubToken !== undefined && { token: inputs.githubToken }),
        scope,
        status,
        ownStatus: facts.observed ? status : inputs.status,
        ...(0,jobs/* ownJobOf */.tB)(inputs, env),
        ...(inputs.needs && { needs: inputs.needs }),
        logLines: showsLog && (0,src_conclusion/* outcomeOf */.sG)(status) === 'failure' ? inputs.logLines : 0,
        ...(scope === 'job' && startOfJob !== undefined && { startOfJob }),
    };
}
function runResultOf(inputs, status, facts, details, { startOfJob, now, env }) {
    const scope = scopeOf(inputs, facts);
    const startedAt = details.startedAt ?? (scope === 'job' ? startOfJob : undefined) ?? facts.startedAt;
    const duration = startedAt === undefined ? undefined : (facts.completedAt ?? now) - startedAt;
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
        ...(duration !== undefined && duration >= 0 && { duration }),
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
        return [{ number, ...parsed.value, ...(key !== undefined && key !== '-' && { signingKey: key }) }];
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
const badCopy = ({ en, 'zh-CN': zh }) => problem({ en: `${en}; ${whereToFind.en}`, 'zh-CN': `${zh}；${whereToFind['zh-CN']}` });
function parseWebhook(line, allowedHosts) {
    const text = line.replace(wrapping, '');
    if (signingKey.test(text)) {
        return problem({
            en: 'it is a signing key (SEC…), which belongs in the input secret; the webhook is a URL',
            'zh-CN': '这是加签密钥（SEC…），应填到 secret 参数；webhook 要填 Webhook 地址',
        });
    }
    if (uuid.test(text))
        return problem({
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
        return problem({
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
        return problem({
            en: `its host ${url.host} is not DingTalk's (${publicHosts.join(', ')}); if it is your private deployment, name it in allowed-hosts`,
            'zh-CN': `主机 ${url.host} 不是钉钉的（${publicHosts.join('、')}）；如果是专属或私有化部署，请填到 allowed-hosts`,
        });
    }
    if (url.protocol !== 'https:' && !(0,proxy_choice/* isLoopback */.U)(url.hostname)) {
        return problem({
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
        return problem({
            en: 'it has more than one access_token; write one robot per line',
            'zh-CN': '有多个 access_token，请每行填一个机器人',
        });
    }
    if (!tokenInUrl.test(token)) {
        return problem({
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

// EXTERNAL MODULE: ./build/src/dingtalk/delivery.js
var delivery = __nccwpck_require__(1390);
// EXTERNAL MODULE: ./build/src/dingtalk/delivery-sentences.js
var delivery_sentences = __nccwpck_require__(5893);
// EXTERNAL MODULE: ./build/src/message/word-choice.js + 2 modules
var word_choice = __nccwpck_require__(1318);
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
            const sent = (0,delivery/* hasArrived */.i)(deliveries, inputs.delivery);
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

// EXTERNAL MODULE: ./build/src/message/markdown.js
var markdown = __nccwpck_require__(7164);
// EXTERNAL MODULE: ./build/src/message/text.js
var message_text = __nccwpck_require__(5418);
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
            return (0,delivery_sentences/* deliveredLines */.sY)(result.deliveries, result.message.title, language);
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
                    en: `${result.text.en}. Check the disk and the permissions of the runner.`,
                    'zh-CN': `${result.text['zh-CN']}。请检查 runner 的磁盘和权限。`,
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
            return (0,delivery/* hasArrived */.i)(deliveries, inputs.delivery)
                ? undefined
                : {
                    text: (0,delivery_sentences/* undeliveredText */.n$)(deliveries, inputs.delivery, language),
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
    const words = (0,word_choice/* wordsOf */.Z)(language);
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
    const done = isOn(runner, 'enabled') ? work({ ...ports, runner }, secrets) : disabled;
    const result = await Promise.race([done, ports.lost]).catch((error) => resultOfError(error, phase, runner));
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
function readEvent({ env, readFile, runner }, language, isNeeded = false) {
    const file = env['GITHUB_EVENT_PATH'];
    if (!file)
        return undefined;
    try {
        return JSON.parse(readFile(file));
    }
    catch (error) {
        const reason = (0,src_language/* reasonOf */.A3)(error);
        if (isNeeded) {
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
    const savedStart = phase === 'post' ? runner.state(jobStart) : undefined;
    const startOfJob = savedStart === undefined ? undefined : Number(savedStart);
    const isEarly = (notifyAt) => notifyAt === 'job-end' && phase === 'main';
    const { inputs, problems } = readInputs({ ...ports, secrets, isEarly });
    const { language } = inputs.message;
    const notify = (notices) => {
        for (const notice of notices)
            runner.notice(notice[language]);
    };
    const observes = observesRun(inputs, env);
    const event = readEvent(ports, language, observes);
    if (observes && (0,json/* numberAt */.tk)(event, 'workflow_run', 'id') === undefined)
        return { kind: 'unreadable', text: unknownRun, entry: 'runner-files', fatal: true };
    const facts = observes ? readObservedRun(env, event) : readOwnRun(env, event);
    const { robots, noWebhook, problems: robotProblems } = findRobots(inputs, facts, secrets);
    const allProblems = [...problems, ...robotProblems, ...(await (0,message_check/* checkMessage */.g)(inputs.message))];
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
    const { composeMessage, deliver, findMentions, nobody, readRunDetails } = await __nccwpck_require__.e(/* import() */ 511).then(__nccwpck_require__.bind(__nccwpck_require__, 4511));
    const deadline = monotonicStart + timeFor(inputs, reported, facts);
    const limit = AbortSignal.timeout(Math.max(0, Math.floor((deadline - clock.monotonic()) / 2)));
    const details = await readRunDetails(detailsRequestOf(inputs, reported, facts, { env, startOfJob }), {
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
    notify([...scopeNotices(inputs, facts), ...details.notices]);
    const now = clock.now();
    const mentions = isTimeToMention(inputs.mentions.on, occasion)
        ? findMentions(inputs.mentions, { ...facts, ...(details.commit && { commit: details.commit }) })
        : nobody;
    const tests = await readTests(inputs, status, deadline, ports);
    notify(stopped.aborted ? [] : tests.notices);
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
var external_fs_ = __nccwpck_require__(9896);
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
    const { post } = await __nccwpck_require__.e(/* import() */ 511).then(__nccwpck_require__.bind(__nccwpck_require__, 4511));
    return {
        post: (request, signal) => post(request, signal, env),
        fetchFor: async (url, mostBytes) => (await __nccwpck_require__.e(/* import() */ 264).then(__nccwpck_require__.bind(__nccwpck_require__, 8264))).fetchFor(url, env, mostBytes),
    };
}
async function loadReader() {
    try {
        return (await Promise.all(/* import() */[__nccwpck_require__.e(382), __nccwpck_require__.e(677)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4677))).readTestResults;
    }
    catch (error) {
        const why = (0,src_language/* unreadableFile */._s)(error);
        return { en: `The test results are missing: ${why.en}.`, 'zh-CN': `缺少测试结果：${why['zh-CN']}。` };
    }
}
async function start(phase) {
    await run(phase, {
        ...processPorts(async (markdown) => (await __nccwpck_require__.e(/* import() */ 51).then(__nccwpck_require__.bind(__nccwpck_require__, 6051))).writeSummary(markdown)),
        openNetwork,
        readTestResults: async (patterns, signal) => {
            const read = await loadReader();
            if (typeof read !== 'function')
                return { results: undefined, notices: [read] };
            const workspace = external_node_path_.resolve(process.env['GITHUB_WORKSPACE'] || '.');
            return read({ workspace, patterns, signal });
        },
    });
    endProcess();
}
const shared = {
    deliver: (async (...request) => (await __nccwpck_require__.e(/* import() */ 511).then(__nccwpck_require__.bind(__nccwpck_require__, 4511))).deliver(...request)),
    openApi: (async (...request) => (await __nccwpck_require__.e(/* import() */ 713).then(__nccwpck_require__.bind(__nccwpck_require__, 8713))).openApi(...request)),
    openNetwork,
};

module.exports = __webpack_exports__;
/******/ })()
;