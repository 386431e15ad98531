"use strict";
exports.id = 976;
exports.ids = [976,228];
exports.modules = {

/***/ 228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ endedAs),
/* harmony export */   ER: (() => (/* binding */ needOf)),
/* harmony export */   i4: () => (/* binding */ jobFromNeed),
/* harmony export */   jobsFromNeeds: () => (/* binding */ jobsFromNeeds)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8845);

const needOf = (function needOf(name, ownName, needs) {
    const caller = ownName.slice(0, ownName.lastIndexOf(separator) + separator.length);
    const local = ownName.includes(separator) && name.startsWith(caller) ? name.slice(caller.length) : name;
    const base = local.split(separator, 1)[0]?.replace(/ \(.*$/s, '') ?? '';
    return [...needs].find(([key]) => slugOf(key) === slugOf(base));
});
const endedAs = (status) => status === 'started' ? {} : { conclusion: status };
const jobFromNeed = ([key, status]) => ({
    name: key,
    ...endedAs(status),
    allowedToFail: false,
    failedSteps: [],
});
const jobsFromNeeds = (needs) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .tableOf */ .c_)([...needs].map(jobFromNeed));
const separator = ' / ';
const slugOf = (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');


/***/ }),

/***/ 3976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readStory: (() => (/* binding */ readStory))
});

// EXTERNAL MODULE: ./build/bundle/result.js
var result = __webpack_require__(3900);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/bundle/json.js
var json = __webpack_require__(6527);
;// CONCATENATED MODULE: ./build/bundle/github/annotations.js


const readErrors = function readErrors(body) {
    if (!Array.isArray(body))
        return undefined;
    return body
        .filter((annotation) => (0,json.at)(annotation, 'annotation_level') === 'failure')
        .flatMap((annotation) => (0,external_node_util_.stripVTControlCharacters)((0,json/* textAt */.$6)(annotation, 'message') ?? '').trim() || []);
};
const empty = /^(Process completed with exit code -?\d+|The operation was canceled)\.?$/;
const firstErrorOf = (errors) => errors.find((error) => !empty.test(error)) ?? errors[0];
const reasons = [
    [/^Canceling since a higher priority waiting request .*exists/s, 'superseded'],
    [/^The job (running on runner .* )?has exceeded the maximum execution time of /s, 'timed-out'],
    [/^The run was canceled by @/, 'by-somebody'],
];
const cancellationOf = (errors) => reasons.find(([wording]) => errors.some((error) => wording.test(error)))?.[1];

;// CONCATENATED MODULE: ./build/bundle/github/problem.js

const refusalOf = function refusalOf(status, headers, body, permission) {
    if (isRateLimit(status, headers, body)) {
        return `GitHub's API limits the number of requests at the moment (HTTP ${status})${freeAgain(headers)}`;
    }
    return refusals[status]?.(permission) ?? `GitHub's API answered with HTTP ${status}`;
};
const freeAgain = function freeAgain(headers) {
    const seconds = Number((0,json/* textAt */.$6)(headers, 'retry-after'));
    if (seconds > 0)
        return `; it asks to wait ${seconds} s`;
    const reset = new Date(Number((0,json/* textAt */.$6)(headers, 'x-ratelimit-reset')) * 1000);
    return reset.getTime() > 0 ? `; it is free again at ${reset.toISOString()}` : '';
};
const codeOf = function codeOf(error) {
    let cause = error;
    for (let depth = 0; depth < 5 && cause !== undefined; depth += 1) {
        const code = (0,json/* textAt */.$6)(cause, 'code');
        if (code !== undefined && /^[A-Z][A-Z0-9_]+$/.test(code))
            return code;
        cause = (0,json.at)(cause, 'cause');
    }
    return undefined;
};
const noWorkflow = "the runner doesn't say which workflow file this is (GITHUB_WORKFLOW_REF)";
const outOfTime = "no time was left to wait for GitHub's API";
const oddShape = "GitHub's API answered with something else than was asked for";
const noAnswer = (limit) => `GitHub's API did not answer within ${limit / 1000} s`;
const unreachable = (code) => `GitHub's API could not be reached${code === undefined ? '' : ` (${code})`}`;
const refusals = {
    401: () => "GitHub's API did not accept the github-token (HTTP 401): it is wrong or has expired",
    403: (permission) => 'the github-token may not read them (HTTP 403). Add this to the permissions of the job or workflow:\n' +
        `permissions:\n  ${permission}: read`,
    404: () => "GitHub's API does not know them, or hides them from this github-token (HTTP 404); it may be a token of " +
        'another repository',
};
const isRateLimit = (status, headers, body) => status === 429 ||
    (status === 403 &&
        ((0,json/* textAt */.$6)(headers, 'x-ratelimit-remaining') === '0' ||
            (0,json/* textAt */.$6)(headers, 'retry-after') !== undefined ||
            /rate limit/i.test((0,json/* textAt */.$6)(body, 'message') ?? '')));

;// CONCATENATED MODULE: ./build/bundle/github/api.js


const openApi = (async function openApi(apiUrl, token, ports) {
    const { request } = await __webpack_require__.e(/* import() */ 244).then(__webpack_require__.bind(__webpack_require__, 244));
    const send = request.defaults({
        baseUrl: apiUrl,
        headers: { authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' },
        request: { fetch: ports.fetch, redirect: 'manual', parseSuccessResponseBody: false, log: silent },
    });
    return (async (route, parameters, read, permission = 'actions') => {
        const limit = ports.timeout(requestLimit);
        const signal = AbortSignal.any([ports.signal, limit]);
        try {
            const { status, headers, data } = await send(`GET ${route}`, { ...parameters, request: { signal } });
            const text = await readText(data);
            if (status !== 200)
                return { problem: refusalOf(status, headers, undefined, permission) };
            const value = read(parse(text));
            return value === undefined ? { problem: oddShape } : { value };
        }
        catch (error) {
            if (ports.signal.aborted)
                return { problem: outOfTime };
            if (limit.aborted)
                return { problem: noAnswer(requestLimit) };
            const status = (0,json/* numberAt */.tk)(error, 'response', 'status');
            if (status === undefined)
                return { problem: unreachable(codeOf(error)) };
            const [headers, body] = [(0,json.at)(error, 'response', 'headers'), (0,json.at)(error, 'response', 'data')];
            return { problem: refusalOf(status, headers, body, permission) };
        }
    });
});
const readText = (async function readText(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        size += chunk.byteLength;
        if (size > largestBody)
            return '';
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
});
const parse = (function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
});
const requestLimit = 8_000;
const largestBody = 16 * 1024 * 1024;
const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };

// EXTERNAL MODULE: ./build/bundle/github/leg.js
var leg = __webpack_require__(8965);
;// CONCATENATED MODULE: ./build/bundle/github/job.js



const readJob = (function readJob(value) {
    const id = (0,json/* numberAt */.tk)(value, 'id');
    const name = (0,json/* textAt */.$6)(value, 'name');
    if (id === undefined || name === undefined)
        return undefined;
    const conclusion = (0,result/* conclusionOf */.vu)((0,json/* textAt */.$6)(value, 'conclusion'));
    const url = (0,json/* urlAt */.$Q)(value, 'html_url');
    const runner = (0,json/* textAt */.$6)(value, 'runner_name');
    const duration = conclusion === 'skipped' ? undefined : durationOf(value);
    return {
        id,
        name,
        running: (0,json.at)(value, 'status') === 'in_progress',
        ...(conclusion !== undefined && { conclusion }),
        ...(runner !== undefined && { runner }),
        ...(url !== undefined && { url }),
        ...(duration !== undefined && { duration }),
        allowedToFail: false,
        failedSteps: (0,json/* listAt */.gT)(value, 'steps')
            .filter(((step) => (0,json.at)(step, 'conclusion') === 'failure'))
            .flatMap((step) => (0,json/* textAt */.$6)(step, 'name') ?? []),
    };
});
const durationOf = (function durationOf(value) {
    const [start, end] = [(0,json/* timeAt */.lC)(value, 'started_at'), (0,json/* timeAt */.lC)(value, 'completed_at')];
    return start === undefined || end === undefined || end < start ? undefined : end - start;
});
const findOwnJob = (function findOwnJob(jobs, own) {
    const { checkRunId, runnerName } = own;
    if (checkRunId !== undefined)
        return jobs.find(({ id }) => id === checkRunId);
    const running = jobs.filter(((job) => job.running));
    const names = namesOf(own);
    return (only(running.filter(({ runner }) => runnerName !== undefined && runner === runnerName)) ??
        only(running.filter(({ name }) => names.some((own) => name === own || name.endsWith(` / ${own}`)))));
});
const only = ((items) => (items.length === 1 ? items[0] : undefined));
const namesOf = (({ jobKey, matrix }) => matrix === undefined ? [jobKey] : [jobKey, (0,leg/* nameOfLeg */.$)(jobKey, matrix)]);

// EXTERNAL MODULE: ./build/bundle/github/needs.js
var github_needs = __webpack_require__(228);
// EXTERNAL MODULE: ./build/bundle/github/table.js
var table = __webpack_require__(8845);
;// CONCATENATED MODULE: ./build/bundle/github/jobs.js




const jobsFromApi = (function jobsFromApi(seen, total, { own, status, needs }) {
    const ownJob = own && findOwnJob(seen, own);
    const needFor = ((job) => (0,github_needs/* needOf */.ER)(job.name, ownJob?.name ?? '', needs));
    const settle = ((job) => {
        const need = needFor(job)?.[1];
        if (job.conclusion === undefined)
            return need === undefined ? job : { ...job, ...(0,github_needs/* endedAs */.BN)(need) };
        const wentOn = (own === undefined ? status : need) === 'success';
        return { ...job, allowedToFail: wentOn && (0,table/* isFailure */.N6)(job) };
    });
    const jobs = seen.filter(((job) => job !== ownJob)).map(settle);
    const told = jobs.filter(table/* isFailure */.N6).map((job) => needFor(job)?.[0]);
    const untold = [...needs].filter(([key, need]) => (0,result/* outcomeOf */.sG)(need) === 'failure' && !told.includes(key));
    if (untold.length > told.filter((key) => key === undefined).length)
        jobs.push(...untold.map(github_needs/* jobFromNeed */.i4));
    const ownSettled = ownJob && { ...ownJob, ...(0,github_needs/* endedAs */.BN)(status) };
    const hidden = ownSettled && needs.size > 0 && !(0,table/* isFailure */.N6)(ownSettled) && !(0,table/* isCancelled */.mm)(ownSettled);
    if (ownSettled && !hidden)
        jobs.unshift(ownSettled);
    return { table: (0,table/* tableOf */.c_)(jobs, Math.max(total - (hidden ? 1 : 0), jobs.length)), own: ownJob };
});

// EXTERNAL MODULE: ./build/bundle/github/known.js
var github_known = __webpack_require__(1382);
// EXTERNAL MODULE: ./build/bundle/github/lack.js
var lack = __webpack_require__(6960);
;// CONCATENATED MODULE: ./build/bundle/github/history.js


const readPastRun = function readPastRun(value) {
    const id = (0,json/* numberAt */.tk)(value, 'id');
    const number = (0,json/* numberAt */.tk)(value, 'run_number');
    if (id === undefined || number === undefined)
        return undefined;
    const conclusion = (0,result/* conclusionOf */.vu)((0,json/* textAt */.$6)(value, 'conclusion'));
    const headRepository = (0,json/* textAt */.$6)(value, 'head_repository', 'full_name');
    const url = (0,json/* urlAt */.$Q)(value, 'html_url');
    return {
        id,
        number,
        ...(conclusion !== undefined && { conclusion }),
        ...(headRepository !== undefined && { headRepository }),
        ...(url !== undefined && { url }),
    };
};
const readPastRuns = (function readPastRuns(body) {
    const total = (0,json/* numberAt */.tk)(body, 'total_count');
    if (total === undefined || !Array.isArray((0,json.at)(body, 'workflow_runs')))
        return undefined;
    return { total, runs: (0,json/* listAt */.gT)(body, 'workflow_runs').flatMap((run) => readPastRun(run) ?? []) };
});
const historyOf = (function historyOf({ runs, total }, present) {
    if (!present.headRepository.includes('/')) {
        return { kind: 'unknown', why: 'the fork that the pull request came from was deleted' };
    }
    const before = runs
        .filter(({ id, number }) => id !== present.id && number < present.number)
        .filter(({ headRepository }) => headRepository === present.headRepository)
        .filter((run) => tellingOf(run) !== undefined)
        .toSorted((one, other) => other.number - one.number);
    const [latest] = before;
    if (latest === undefined) {
        return total > runs.length
            ? { kind: 'unknown', why: `none of the latest ${runs.length} runs ended with a success or a failure` }
            : { kind: 'first-run' };
    }
    const change = before.findIndex((run) => tellingOf(run) === 'success');
    return change < 0
        ? knownHistory(latest, before.length, total > runs.length)
        : knownHistory(latest, change, false);
});
const historyOfRerun = function historyOfRerun(attempt) {
    const telling = tellingOf(attempt);
    if (telling === undefined)
        return undefined;
    return telling === 'failure' ? knownHistory(attempt, 1, true) : knownHistory(attempt, 0, false);
};
const knownHistory = function knownHistory(run, failuresInARow, atLeast) {
    return {
        kind: 'known',
        previous: failuresInARow > 0 ? 'failure' : 'success',
        failuresInARow,
        ...(atLeast && { atLeast }),
        ...(run.url !== undefined && { url: run.url }),
    };
};
const tellings = {
    success: 'success',
    failure: 'failure',
    timed_out: 'failure',
    startup_failure: 'failure',
};
const tellingOf = ({ conclusion }) => conclusion && tellings[conclusion];

;// CONCATENATED MODULE: ./build/bundle/github/requests.js





const askJobs = (async function askJobs(ask, facts) {
    const askPage = ((page) => ask(`${root}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`, {
        ...repositoryOf(facts),
        run_id: facts.run.id,
        attempt_number: facts.run.attempt,
        per_page: jobsPerPage,
        page,
    }, readJobs));
    const first = await askPage(1);
    if (first.value === undefined)
        return first;
    const { total } = first.value;
    const pages = [first.value.jobs];
    const last = Math.min(Math.ceil(total / jobsPerPage), mostPages);
    let problem;
    let next = 2;
    const askOnwards = (async () => {
        while (next <= last && problem === undefined) {
            const page = next++;
            const answer = await askPage(page);
            if (answer.value)
                pages[page - 1] = answer.value.jobs;
            problem ??= answer.problem;
        }
    });
    await Promise.all(Array.from({ length: pagesAtOnce }, askOnwards));
    return { value: { jobs: pages.flat(), total }, ...(problem !== undefined && { problem }) };
});
const readJobs = (function readJobs(body) {
    const total = (0,json/* numberAt */.tk)(body, 'total_count');
    const listed = (0,json/* listAt */.gT)(body, 'jobs');
    const jobs = listed.flatMap(((job) => readJob(job) ?? []));
    return total === undefined || jobs.length < listed.length ? undefined : { jobs, total };
});
const askHistory = (async function askHistory(ask, facts) {
    const { id, number, attempt } = facts.run;
    for (let earlier = attempt - 1; earlier >= Math.max(1, attempt - pastAttempts); earlier -= 1) {
        const { value, problem } = await ask(`${root}/actions/runs/{run_id}/attempts/{attempt_number}`, { ...repositoryOf(facts), run_id: id, attempt_number: earlier, exclude_pull_requests: true }, readPastRun);
        if (value === undefined)
            return { problem };
        const history = historyOfRerun({
            ...value,
            url: `${facts.repositoryUrl}/actions/runs/${id}/attempts/${earlier}`,
        });
        if (history !== undefined)
            return { value: history };
    }
    const { workflowId, refName, event, subject, repository } = facts;
    if (workflowId === undefined)
        return { problem: noWorkflow };
    const headRepository = (subject.kind === 'pull-request' && subject.fork) || repository;
    return ask(`${root}/actions/workflows/{workflow_id}/runs`, {
        ...repositoryOf(facts),
        workflow_id: workflowId,
        branch: refName,
        event,
        status: 'completed',
        per_page: pastRuns,
        exclude_pull_requests: true,
    }, ((body) => {
        const past = readPastRuns(body);
        return past && historyOf(past, { id, number, headRepository });
    }));
});
const root = '/repos/{owner}/{repo}';
const repositoryOf = (({ repository }) => {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
});
const askStart = ((ask, facts) => ask(`${root}/actions/runs/{run_id}`, { ...repositoryOf(facts), run_id: facts.run.id, exclude_pull_requests: true }, ((body) => (0,json/* timeAt */.lC)(body, 'run_started_at') ?? (0,json/* timeAt */.lC)(body, 'created_at'))));
const jobsPerPage = 100;
const pagesAtOnce = 4;
const mostPages = 100;
const pastRuns = 20;
const pastAttempts = 3;
const askErrors = (ask, facts, jobId) => ask(`${root}/check-runs/{check_run_id}/annotations`, { ...repositoryOf(facts), check_run_id: jobId, per_page: 50 }, readErrors, 'checks');

// EXTERNAL MODULE: ./build/bundle/github/verdict.js
var github_verdict = __webpack_require__(1164);
;// CONCATENATED MODULE: ./build/bundle/github/story.js









const readStory = (async function readStory(request, ports) {
    const { facts, token } = request;
    const signal = AbortSignal.any([ports.signal, ports.timeout(storyLimit)]);
    const ask = await openApi(facts.apiUrl, token, { ...ports, signal });
    const chapters = await Promise.all([
        story_readJobs(ask, request),
        readHistory(ask, request),
        readStart(ask, request),
    ]);
    const [jobs, history, start] = chapters;
    const lacks = chapters.flatMap(((chapter) => chapter.lacks));
    const notices = facts.forge === 'github' ? (0,lack/* noticesOf */.lx)(lacks) : [];
    return { ...jobs.part, ...history.part, ...start.part, notices };
});
const readStart = (async function readStart(ask, { facts, wants }) {
    if (facts.startedAt !== undefined)
        return { part: { startedAt: facts.startedAt }, lacks: [] };
    if (!wants.startTime)
        return { part: {}, lacks: [] };
    const { value, problem } = await askStart(ask, facts);
    return {
        part: value === undefined ? {} : { startedAt: value },
        lacks: lackOf(github_known/* chapterNames */.Mw.startTime, problem),
    };
});
const readHistory = (async function readHistory(ask, { facts, wants }) {
    const { value, problem } = wants.history ? await askHistory(ask, facts) : { value: unasked };
    const history = value ?? { kind: 'unknown', why: problem };
    return { part: { history }, lacks: lackOf(github_known/* chapterNames */.Mw.history, problem) };
});
const story_readJobs = (async function readJobs(ask, request) {
    const { facts, ownStatus } = request;
    const needs = (0,github_known/* needsOf */.hN)(request);
    const known = await (0,github_known/* knownJobs */.yM)(request);
    if (!request.wants.jobs)
        return { part: known, lacks: [] };
    const seen = await askJobs(ask, facts);
    if (seen.value === undefined)
        return { part: known, lacks: lackOf(github_known/* chapterNames */.Mw.jobs, seen.problem) };
    const insight = { ...(!facts.observed && { own: request }), status: ownStatus, needs };
    const { table, own } = jobsFromApi(seen.value.jobs, seen.value.total, insight);
    const verdict = (0,result/* outcomeOf */.sG)((0,github_verdict/* verdictOf */.V)(needs, ownStatus));
    const suspect = table.list.find(suspicions[verdict] ?? (() => false));
    const errors = suspect?.id === undefined ? { value: [] } : await askErrors(ask, facts, suspect.id);
    const error = verdict === 'failure' ? firstErrorOf(errors.value ?? []) : undefined;
    const cancellation = verdict === 'cancelled' ? cancellationOf(errors.value ?? []) : undefined;
    const url = suspect?.url ?? (needs.size === 0 ? (own?.url ?? (0,github_known/* ownUrlOf */.Ry)(request)) : undefined);
    return {
        part: {
            jobs: { ...table, list: table.list.map(((job) => toJob(job, job === suspect ? error : undefined))) },
            ...(url !== undefined && { url }),
            ...(cancellation && { cancellation }),
        },
        lacks: [...lackOf('some of the jobs', seen.problem), ...lackOf("the job's annotations", errors.problem)],
    };
});
const storyLimit = 20_000;
const unasked = { kind: 'unknown', why: 'it was not asked for' };
const suspicions = {
    failure: table/* isFailure */.N6,
    cancelled: table/* isCancelled */.mm,
};
const toJob = (({ id, running, runner, ...job }, error) => error === undefined ? job : { ...job, error });
const lackOf = ((what, why) => (why === undefined ? [] : [[what, why]]));


/***/ }),

/***/ 8845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: (() => (/* binding */ isFailure)),
/* harmony export */   c_: (() => (/* binding */ tableOf)),
/* harmony export */   mm: (() => (/* binding */ isCancelled))
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3900);

const tableOf = (function tableOf(jobs, total = jobs.length) {
    const counts = {};
    for (const { conclusion } of jobs) {
        if (conclusion !== undefined)
            counts[conclusion] = (counts[conclusion] ?? 0) + 1;
    }
    const list = jobs.toSorted(((one, other) => rankOf(one) - rankOf(other))).slice(0, mostListed);
    return { list, total, counts };
});
const mostListed = 50;
const ranks = {
    failure: 0,
    cancelled: 2,
    other: 3,
    started: 4,
    success: 5,
    skipped: 6,
};
const outcomeOfJob = (({ conclusion }) => (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(conclusion ?? 'started'));
const isFailure = ((job) => outcomeOfJob(job) === 'failure' && !job.allowedToFail);
const isCancelled = (job) => outcomeOfJob(job) === 'cancelled';
const rankOf = ((job) => (job.allowedToFail ? 1 : ranks[outcomeOfJob(job)]));


/***/ })

};
;