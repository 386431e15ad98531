"use strict";
exports.id = 791;
exports.ids = [791];
exports.modules = {

/***/ 8791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readStory: () => (/* binding */ readStory)
});

// EXTERNAL MODULE: ./build/src/result.js
var result = __webpack_require__(5800);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
;// CONCATENATED MODULE: ./build/src/github/annotations.js


const empty = /^(Process completed with exit code -?\d+|The operation was canceled)\.?$/;
function readErrors(body) {
    if (!Array.isArray(body))
        return undefined;
    return body
        .filter((annotation) => (0,json.at)(annotation, 'annotation_level') === 'failure')
        .flatMap((annotation) => (0,external_node_util_.stripVTControlCharacters)((0,json/* textAt */.$6)(annotation, 'message') ?? '').trim() || []);
}
const firstErrorOf = (errors) => errors.find((error) => !empty.test(error)) ?? errors[0];
const reasons = [
    [/^Canceling since a higher priority waiting request .*exists/s, 'superseded'],
    [/^The job (running on runner .* )?has exceeded the maximum execution time of /s, 'timed-out'],
    [/^The run was canceled by @/, 'by-somebody'],
];
const cancellationOf = (errors) => reasons.find(([wording]) => errors.some((error) => wording.test(error)))?.[1];

// EXTERNAL MODULE: ./build/src/github/problem.js
var problem = __webpack_require__(9826);
;// CONCATENATED MODULE: ./build/src/github/api.js


const requestLimit = 8_000;
const largestBody = 16 * 1024 * 1024;
const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
async function openApi(apiUrl, token, ports) {
    const { request } = await __webpack_require__.e(/* import() */ 244).then(__webpack_require__.bind(__webpack_require__, 244));
    const send = request.defaults({
        baseUrl: apiUrl,
        headers: { authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' },
        request: { fetch: ports.fetch, redirect: 'manual', parseSuccessResponseBody: false, log: silent },
    });
    return async (route, parameters, read, permission = 'actions') => {
        const limit = ports.timeout(requestLimit);
        const signal = AbortSignal.any([ports.signal, limit]);
        try {
            const { status, headers, data } = await send(`GET ${route}`, { ...parameters, request: { signal } });
            const text = await readText(data);
            if (status !== 200)
                return { problem: (0,problem/* refusalOf */.Of)(status, headers, undefined, permission) };
            const value = read(parse(text));
            return value === undefined ? { problem: problem/* oddShape */.J1 } : { value };
        }
        catch (error) {
            if (ports.signal.aborted)
                return { problem: problem/* outOfTime */.p3 };
            if (limit.aborted)
                return { problem: (0,problem/* noAnswer */.qE)(requestLimit) };
            const status = (0,json/* numberAt */.tk)(error, 'response', 'status');
            if (status === undefined)
                return { problem: (0,problem/* unreachable */.HB)((0,problem/* codeOf */.$N)(error)) };
            const [headers, body] = [(0,json.at)(error, 'response', 'headers'), (0,json.at)(error, 'response', 'data')];
            return { problem: (0,problem/* refusalOf */.Of)(status, headers, body, permission) };
        }
    };
}
async function readText(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        size += chunk.byteLength;
        if (size > largestBody)
            return '';
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/github/job.js
var github_job = __webpack_require__(7782);
// EXTERNAL MODULE: ./build/src/github/needs.js
var github_needs = __webpack_require__(0);
// EXTERNAL MODULE: ./build/src/github/table.js
var table = __webpack_require__(9009);
;// CONCATENATED MODULE: ./build/src/github/jobs.js




function jobsFromApi(seen, total, { own, status, needs }) {
    const ownJob = own && (0,github_job/* findOwnJob */.VW)(seen, own);
    const needFor = (job) => (0,github_needs/* needOf */.ER)(job.name, ownJob?.name ?? '', needs);
    const settle = (job) => {
        const need = needFor(job)?.[1];
        if (job.conclusion === undefined)
            return need === undefined ? job : { ...job, ...(0,github_needs/* endedAs */.BN)(need) };
        const wentOn = (own === undefined ? status : need) === 'success';
        return { ...job, allowedToFail: wentOn && (0,table/* isFailure */.N6)(job) };
    };
    const jobs = seen.filter((job) => job !== ownJob).map(settle);
    const told = jobs.filter(table/* isFailure */.N6).map((job) => needFor(job)?.[0]);
    const untold = [...needs].filter(([key, need]) => (0,result/* outcomeOf */.sG)(need) === 'failure' && !told.includes(key));
    if (untold.length > told.filter((key) => key === undefined).length)
        jobs.push(...untold.map(github_needs/* jobFromNeed */.i4));
    const ownSettled = ownJob && { ...ownJob, ...(0,github_needs/* endedAs */.BN)(status) };
    const hidden = ownSettled && needs.size > 0 && !(0,table/* isFailure */.N6)(ownSettled) && !(0,table/* isCancelled */.mm)(ownSettled);
    if (ownSettled && !hidden)
        jobs.unshift(ownSettled);
    return { table: (0,table/* tableOf */.c_)(jobs, Math.max(total - (hidden ? 1 : 0), jobs.length)), own: ownJob };
}

// EXTERNAL MODULE: ./build/src/github/known.js
var github_known = __webpack_require__(3522);
;// CONCATENATED MODULE: ./build/src/github/history.js


const tellings = {
    success: 'success',
    failure: 'failure',
    timed_out: 'failure',
    startup_failure: 'failure',
};
const tellingOf = ({ conclusion }) => conclusion && tellings[conclusion];
function readPastRun(value) {
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
}
function readPastRuns(body) {
    const total = (0,json/* numberAt */.tk)(body, 'total_count');
    if (total === undefined || !Array.isArray((0,json.at)(body, 'workflow_runs')))
        return undefined;
    return { total, runs: (0,json/* listAt */.gT)(body, 'workflow_runs').flatMap((run) => readPastRun(run) ?? []) };
}
function historyOf({ runs, total }, present) {
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
}
function historyOfRerun(attempt) {
    const telling = tellingOf(attempt);
    if (telling === undefined)
        return undefined;
    return telling === 'failure' ? knownHistory(attempt, 1, true) : knownHistory(attempt, 0, false);
}
function knownHistory(run, failuresInARow, atLeast) {
    return {
        kind: 'known',
        previous: failuresInARow > 0 ? 'failure' : 'success',
        failuresInARow,
        ...(atLeast && { atLeast }),
        ...(run.url !== undefined && { url: run.url }),
    };
}

;// CONCATENATED MODULE: ./build/src/github/requests.js





const root = '/repos/{owner}/{repo}';
const repositoryOf = ({ repository }) => {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
};
const askStart = (ask, facts) => ask(`${root}/actions/runs/{run_id}`, { ...repositoryOf(facts), run_id: facts.run.id, exclude_pull_requests: true }, (body) => (0,json/* timeAt */.lC)(body, 'run_started_at') ?? (0,json/* timeAt */.lC)(body, 'created_at'));
const jobsPerPage = 100;
const pagesAtOnce = 4;
const mostPages = 100;
async function askJobs(ask, facts) {
    const askPage = (page) => ask(`${root}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`, {
        ...repositoryOf(facts),
        run_id: facts.run.id,
        attempt_number: facts.run.attempt,
        per_page: jobsPerPage,
        page,
    }, readJobs);
    const first = await askPage(1);
    if (first.value === undefined)
        return first;
    const { total } = first.value;
    const pages = [first.value.jobs];
    const last = Math.min(Math.ceil(total / jobsPerPage), mostPages);
    let problem;
    let next = 2;
    const askOnwards = async () => {
        while (next <= last && problem === undefined) {
            const page = next++;
            const answer = await askPage(page);
            if (answer.value)
                pages[page - 1] = answer.value.jobs;
            problem ??= answer.problem;
        }
    };
    await Promise.all(Array.from({ length: pagesAtOnce }, askOnwards));
    return { value: { jobs: pages.flat(), total }, ...(problem !== undefined && { problem }) };
}
function readJobs(body) {
    const total = (0,json/* numberAt */.tk)(body, 'total_count');
    const listed = (0,json/* listAt */.gT)(body, 'jobs');
    const jobs = listed.flatMap((job) => (0,github_job/* readJob */.cd)(job) ?? []);
    return total === undefined || jobs.length < listed.length ? undefined : { jobs, total };
}
const pastRuns = 20;
const pastAttempts = 3;
async function askHistory(ask, facts) {
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
        return { problem: problem/* noWorkflow */.bi };
    const headRepository = (subject.kind === 'pull-request' && subject.fork) || repository;
    return ask(`${root}/actions/workflows/{workflow_id}/runs`, {
        ...repositoryOf(facts),
        workflow_id: workflowId,
        branch: refName,
        event,
        status: 'completed',
        per_page: pastRuns,
        exclude_pull_requests: true,
    }, (body) => {
        const past = readPastRuns(body);
        return past && historyOf(past, { id, number, headRepository });
    });
}
const askErrors = (ask, facts, jobId) => ask(`${root}/check-runs/{check_run_id}/annotations`, { ...repositoryOf(facts), check_run_id: jobId, per_page: 50 }, readErrors, 'checks');

;// CONCATENATED MODULE: ./build/src/github/story.js









const storyLimit = 20_000;
async function readStory(request, ports) {
    const { facts, token } = request;
    const signal = AbortSignal.any([ports.signal, ports.timeout(storyLimit)]);
    const ask = await openApi(facts.apiUrl, token, { ...ports, signal });
    const chapters = await Promise.all([
        story_readJobs(ask, request),
        readHistory(ask, request),
        readStart(ask, request),
    ]);
    const [jobs, history, start] = chapters;
    const lacks = chapters.flatMap((chapter) => chapter.lacks);
    const notices = facts.forge === 'github' ? (0,problem/* noticesOf */.lx)(lacks) : [];
    return { ...jobs.part, ...history.part, ...start.part, notices };
}
async function readStart(ask, { facts, wants }) {
    if (facts.startedAt !== undefined)
        return { part: { startedAt: facts.startedAt }, lacks: [] };
    if (!wants.startTime)
        return { part: {}, lacks: [] };
    const { value, problem } = await askStart(ask, facts);
    return {
        part: value === undefined ? {} : { startedAt: value },
        lacks: lackOf(github_known/* chapterNames */.Mw.startTime, problem),
    };
}
async function readHistory(ask, { facts, wants }) {
    const { value, problem } = wants.history ? await askHistory(ask, facts) : { value: unasked };
    const history = value ?? { kind: 'unknown', why: problem };
    return { part: { history }, lacks: lackOf(github_known/* chapterNames */.Mw.history, problem) };
}
const unasked = { kind: 'unknown', why: 'it was not asked for' };
async function story_readJobs(ask, request) {
    const { facts, ownStatus } = request;
    const needs = (0,github_known/* needsOf */.hN)(request);
    const known = (0,github_known/* knownJobs */.yM)(request);
    if (!request.wants.jobs)
        return { part: known, lacks: [] };
    const seen = await askJobs(ask, facts);
    if (seen.value === undefined)
        return { part: known, lacks: lackOf(github_known/* chapterNames */.Mw.jobs, seen.problem) };
    const insight = { ...(!facts.observed && { own: request }), status: ownStatus, needs };
    const { table, own } = jobsFromApi(seen.value.jobs, seen.value.total, insight);
    const verdict = (0,result/* outcomeOf */.sG)((0,github_needs/* verdictOf */.Vj)(needs, ownStatus));
    const suspect = table.list.find(suspicions[verdict] ?? (() => false));
    const errors = suspect?.id === undefined ? { value: [] } : await askErrors(ask, facts, suspect.id);
    const error = verdict === 'failure' ? firstErrorOf(errors.value ?? []) : undefined;
    const cancellation = verdict === 'cancelled' ? cancellationOf(errors.value ?? []) : undefined;
    const url = suspect?.url ?? (needs.size === 0 ? (own?.url ?? (0,github_known/* ownUrlOf */.Ry)(request)) : undefined);
    return {
        part: {
            jobs: { ...table, list: table.list.map((job) => toJob(job, job === suspect ? error : undefined)) },
            ...(url !== undefined && { url }),
            ...(cancellation && { cancellation }),
        },
        lacks: [...lackOf('some of the jobs', seen.problem), ...lackOf("the job's annotations", errors.problem)],
    };
}
const suspicions = {
    failure: table/* isFailure */.N6,
    cancelled: table/* isCancelled */.mm,
};
const toJob = ({ id, running, runner, ...job }, error) => error === undefined ? job : { ...job, error };
const lackOf = (what, why) => (why === undefined ? [] : [[what, why]]);


/***/ })

};
;