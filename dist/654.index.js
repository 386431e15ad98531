"use strict";
exports.id = 654;
exports.ids = [654];
exports.modules = {

/***/ 5654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askRunDetails: () => (/* binding */ askRunDetails)
});

// EXTERNAL MODULE: ./build/src/conclusion.js
var src_conclusion = __webpack_require__(9038);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
;// CONCATENATED MODULE: ./build/src/github/annotations.js


const stepEnd = /^(Process completed with exit code -?\d+|The operation was canceled)\.?$/;
const lostRunner = /lost communication with the server|The runner has received a shutdown signal/;
const isStepEnd = (message) => stepEnd.test(message);
function readErrors(body) {
    if (!Array.isArray(body))
        return undefined;
    return body
        .filter((annotation) => (0,json.at)(annotation, 'annotation_level') === 'failure')
        .flatMap((annotation) => {
        const message = (0,external_node_util_.stripVTControlCharacters)((0,json/* textAt */.$6)(annotation, 'message') ?? '').trim();
        const logLine = (0,json.at)(annotation, 'path') === '.github' ? (0,json/* numberAt */.tk)(annotation, 'start_line') : undefined;
        return message === '' ? [] : [{ message, ...(logLine !== undefined && { logLine }) }];
    });
}
const lossOf = (errors) => errors.find(({ message }) => lostRunner.test(message))?.message;
function errorOf(errors, { failedSteps, errorsAreOwn }) {
    const lost = lossOf(errors);
    if (lost !== undefined)
        return lost;
    const ends = errors.filter(({ message }) => isStepEnd(message));
    if (failedSteps > 0 && ends.length > failedSteps)
        return undefined;
    if (failedSteps > 0 && errors.length > failedSteps && !errorsAreOwn)
        return undefined;
    const first = errors.find(({ message }) => !isStepEnd(message)) ?? errors[0];
    const lastEnd = Math.max(...ends.map(({ logLine = Number.POSITIVE_INFINITY }) => logLine));
    const isBehind = failedSteps > 0 && ends.length > 0 && (first?.logLine ?? 0) > lastEnd;
    return isBehind ? undefined : first?.message;
}
const reasons = [
    [/^Canceling since a higher priority waiting request .*exists/s, 'superseded'],
    [/^The job (running on runner .* )?has exceeded the maximum execution time of /s, 'timed-out'],
    [/^The run was canceled by @/, 'by-somebody'],
];
const cancellationOf = (errors) => reasons.find(([wording]) => errors.some(({ message }) => wording.test(message)))?.[1];

// EXTERNAL MODULE: ./build/src/github/api.js
var api = __webpack_require__(8713);
// EXTERNAL MODULE: ./build/src/run-result.js
var run_result = __webpack_require__(9464);
// EXTERNAL MODULE: ./build/src/github/job-table.js + 1 modules
var job_table = __webpack_require__(6428);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./build/src/github/jobs.js
var github_jobs = __webpack_require__(6589);
;// CONCATENATED MODULE: ./build/src/github/workflow-runs.js


const runsPerPage = 100;
const fileNameOf = (path = '') => path.split('@')[0]?.split('/').at(-1) ?? '';
function readRun(value) {
    const id = numberAt(value, 'id');
    const conclusion = conclusionOf(textAt(value, 'conclusion'));
    const startedAt = timeAt(value, 'run_started_at') ?? timeAt(value, 'created_at');
    const endedAt = timeAt(value, 'updated_at');
    const url = urlAt(value, 'html_url');
    if (id === undefined || conclusion === undefined || startedAt === undefined)
        return undefined;
    if (endedAt === undefined || url === undefined || at(value, 'status') !== 'completed')
        return undefined;
    const file = fileNameOf(textAt(value, 'path'));
    const isPerson = textAt(value, 'event') !== 'schedule' && at(value, 'actor', 'type') !== 'Bot';
    const login = isPerson ? textAt(value, 'actor', 'login') : undefined;
    return {
        id,
        number: numberAt(value, 'run_number') ?? 0,
        attempt: numberAt(value, 'run_attempt') ?? 1,
        workflowId: numberAt(value, 'workflow_id') ?? 0,
        workflow: textAt(value, 'name') ?? file,
        file,
        branch: textAt(value, 'head_branch') ?? '',
        url,
        conclusion,
        ...(login !== undefined && { login }),
        startedAt,
        endedAt,
    };
}
function askCompletedRuns(ask, fullName, { branch, page }) {
    const [owner = '', repo = ''] = fullName.split('/');
    const isOwn = (run) => (textAt(run, 'head_repository', 'full_name') ?? fullName).toLowerCase() === fullName.toLowerCase();
    return ask(({ actions }) => actions.listWorkflowRunsForRepo({
        owner,
        repo,
        ...(branch !== undefined && { branch }),
        status: 'completed',
        exclude_pull_requests: true,
        per_page: runsPerPage,
        page,
    }), (body) => {
        const total = numberAt(body, 'total_count');
        if (total === undefined || !Array.isArray(at(body, 'workflow_runs')))
            return undefined;
        const listed = listAt(body, 'workflow_runs');
        const oldest = timeAt(listed.at(-1), 'created_at');
        return {
            total,
            length: listed.length,
            runs: listed.filter(isOwn).flatMap((run) => readRun(run) ?? []),
            ...(oldest !== undefined && { oldest }),
        };
    });
}

;// CONCATENATED MODULE: ./build/src/github/requests.js





const repositoryOf = ({ repository }) => {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
};
const askRun = (ask, facts) => ask(({ actions }) => actions.getWorkflowRun({ ...repositoryOf(facts), run_id: facts.run.id, exclude_pull_requests: true }), (body) => {
    const startedAt = (0,json/* timeAt */.lC)(body, 'run_started_at') ?? (0,json/* timeAt */.lC)(body, 'started_at') ?? (0,json/* timeAt */.lC)(body, 'created_at');
    const displayTitle = (0,json/* textAt */.$6)(body, 'display_title');
    const workflowFile = fileNameOf((0,json/* textAt */.$6)(body, 'path'));
    const headCommit = (0,json.at)(body, 'head_commit');
    return startedAt === undefined
        ? undefined
        : {
            startedAt,
            ...(displayTitle !== undefined && { displayTitle }),
            ...(workflowFile !== '' && { workflowFile }),
            ...(headCommit !== undefined && { headCommit }),
        };
});
const jobsPerPage = 100;
const pagesAtOnce = 4;
const mostPages = 100;
async function askJobs(ask, facts, { id, attempt } = facts.run) {
    const askPage = (page) => ask(({ actions }) => actions.listJobsForWorkflowRunAttempt({
        ...repositoryOf(facts),
        run_id: id,
        attempt_number: attempt,
        per_page: jobsPerPage,
        page,
    }), readJobs);
    const first = await askPage(1);
    if (first.value === undefined)
        return first;
    const { total } = first.value;
    const pages = Math.min(Math.ceil(total / jobsPerPage), mostPages);
    let problem;
    const askOn = async (page) => {
        if (problem !== undefined)
            return [];
        const answer = await askPage(page);
        problem ??= answer.problem;
        return answer.value?.jobs ?? [];
    };
    const others = Array.from({ length: pages - 1 }, (_, index) => index + 2);
    const limited = (0,p_limit/* default */.A)(pagesAtOnce);
    const later = await Promise.all(others.map((page) => limited(askOn, page)));
    return {
        value: { jobs: [first.value.jobs, ...later].flat(), total },
        ...(problem !== undefined && { problem }),
    };
}
function readJobs(body) {
    const total = (0,json/* numberAt */.tk)(body, 'total_count');
    const listed = (0,json/* listAt */.gT)(body, 'jobs');
    const jobs = listed.flatMap((job) => (0,github_jobs/* readJob */.cd)(job) ?? []);
    return total === undefined || jobs.length < listed.length ? undefined : { jobs, total };
}
const askErrors = (ask, facts, jobId) => ask(({ checks }) => checks.listAnnotations({ ...repositoryOf(facts), check_run_id: jobId, per_page: 50 }), readErrors, 'checks');

;// CONCATENATED MODULE: ./build/src/github/cause.js




const mayExplain = {
    failure: run_result/* isFailedJob */.vG,
    cancelled: job_table/* isCancelled */.mm,
};
const stepsOf = ({ failedSteps, errorsAreOwn = false }) => ({
    failedSteps: failedSteps.length,
    errorsAreOwn,
});
const mostCancelled = 3;
async function readCause(ask, facts, verdict, jobs) {
    const suspects = jobs.filter(mayExplain[verdict] ?? (() => false));
    const asked = suspects.slice(0, verdict === 'cancelled' ? mostCancelled : 1);
    const cause = suspects[0] ? { job: suspects[0] } : {};
    for (const job of asked) {
        if (job.id === undefined)
            continue;
        const { value: errors = [], problem } = await askErrors(ask, facts, job.id);
        if (problem !== undefined)
            return { ...cause, problem };
        const cancellation = cancellationOf(errors);
        const error = verdict === 'failure' ? errorOf(errors, stepsOf(job)) : lossOf(errors);
        const isTimedOut = cancellation === 'timed-out' && suspects.every((each) => each === job || (0,job_table/* isCancelled */.mm)(each));
        if (error === undefined && cancellation === undefined)
            continue;
        return {
            job,
            known: { ...(error !== undefined && { error }), ...(isTimedOut && { state: 'timed_out' }) },
            ...(cancellation && verdict === 'cancelled' && { cancellation }),
        };
    }
    return cause;
}

// EXTERNAL MODULE: ./build/src/github/commits.js
var commits = __webpack_require__(6259);
// EXTERNAL MODULE: ./build/src/github/details.js
var details = __webpack_require__(6103);
;// CONCATENATED MODULE: ./build/src/github/failed-beside.js
const quoted = (names) => [
    ...names.slice(0, 5).map((name) => JSON.stringify(name)),
    ...(names.length > 5 ? ['…'] : []),
];
function aboutOneJob(own, failed) {
    const names = quoted(failed);
    return {
        en: `The message is about the job ${JSON.stringify(own)} alone, and other jobs of this run failed: ${names.join(', ')}. To report the whole run, let the job wait for the others (needs: [...] and if: \${{ always() }}) and give the step needs: \${{ toJSON(needs) }}`,
        'zh-CN': `消息只反映任务 ${JSON.stringify(own)}，这次运行还有其他任务失败：${names.join('、')}。如需通知整次运行的结果，请让这个任务等待其他任务（needs: [...] 和 if: \${{ always() }}），并给这个步骤加上 needs: \${{ toJSON(needs) }}`,
    };
}
const incomparable = {
    kind: 'unknown',
    why: {
        en: 'other jobs of this run failed, which this job does not wait for',
        'zh-CN': '这次运行还有其他任务失败，而这个任务没有等待它们',
    },
};
function notWaitedFor(failed) {
    const names = quoted(failed);
    return {
        en: `Other jobs of this run failed, which this job does not wait for: ${names.join(', ')}. To report those that this job can wait for, add them to its needs, even where another job waits for them.`,
        'zh-CN': `这次运行还有其他任务失败，而这个任务没有等待它们：${names.join('、')}。如需一并通知，请把其中可以等待的任务也加到 needs 中，即使别的任务已经在等待它们。`,
    };
}

// EXTERNAL MODULE: ./build/src/github/api-problems.js
var api_problems = __webpack_require__(4506);
;// CONCATENATED MODULE: ./build/src/github/history.js


function pastResultOf(state) {
    const outcome = state && (0,src_conclusion/* outcomeOf */.sG)(state);
    return outcome === 'success' || outcome === 'failure' ? outcome : undefined;
}
function readPastRun(value) {
    const id = (0,json/* numberAt */.tk)(value, 'id');
    const number = (0,json/* numberAt */.tk)(value, 'run_number');
    if (id === undefined || number === undefined)
        return undefined;
    const conclusion = (0,src_conclusion/* conclusionOf */.vu)((0,json/* textAt */.$6)(value, 'conclusion'));
    const headBranch = (0,json/* textAt */.$6)(value, 'head_branch');
    const headRepository = (0,json/* textAt */.$6)(value, 'head_repository', 'full_name');
    const url = (0,json/* urlAt */.$Q)(value, 'html_url');
    return {
        id,
        number,
        attempt: (0,json/* numberAt */.tk)(value, 'run_attempt') ?? 1,
        ...(conclusion !== undefined && { conclusion }),
        ...(headBranch !== undefined && { headBranch }),
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
const runsBefore = (runs, { id, number, headRepository, branchPrefix = '' }) => runs
    .filter((run) => run.id !== id && run.number < number)
    .filter((run) => headRepository === undefined || run.headRepository === headRepository)
    .filter((run) => branchPrefix === '' || run.headBranch?.startsWith(branchPrefix))
    .filter((run) => pastResultOf(run.conclusion) !== undefined)
    .toSorted((one, other) => other.number - one.number);
function resultWithout(ownName, jobs, run) {
    const results = (isOwn) => jobs.filter(({ name }) => (name === ownName) === isOwn).map(({ state }) => pastResultOf(state));
    const others = results(false);
    if (!results(true).includes('failure') || others.includes('failure'))
        return pastResultOf(run.conclusion);
    return others.includes('success') ? 'success' : undefined;
}
function resultOfJob(name, jobs) {
    const results = new Set(jobs.filter((job) => job.name === name).map(({ state }) => pastResultOf(state)));
    return results.size === 1 ? [...results][0] : undefined;
}
function historyOf(ended, isWhole) {
    const [latest] = ended;
    if (latest === undefined) {
        return isWhole
            ? { kind: 'first-run' }
            : {
                kind: 'unknown',
                why: {
                    en: 'none of the latest runs that were read ended with a success or a failure',
                    'zh-CN': '最近的运行中，没有一次以成功或失败结束',
                },
            };
    }
    const change = ended.findIndex(({ result }) => result === 'success');
    const atLeast = change < 0 && !isWhole;
    return {
        kind: 'known',
        previous: latest.result,
        failuresInARow: change < 0 ? ended.length : change,
        ...(atLeast && { atLeast }),
        ...(latest.url !== undefined && { url: latest.url }),
    };
}

;// CONCATENATED MODULE: ./build/src/github/history-requests.js




const pastRuns = 20;
const pastAttempts = 3;
const mostLookups = 2;
async function askHistory(ask, request) {
    const { facts } = request;
    const { id, attempt } = facts.run;
    const resultOf = createReader(ask, request, pastAttempts);
    for (let earlier = attempt - 1; earlier >= Math.max(1, attempt - pastAttempts); earlier -= 1) {
        const { value, problem } = await askAttempt(ask, facts, earlier);
        if (value === undefined)
            return { problem };
        const answer = await resultOf({ ...value, attempt: earlier });
        if (answer.value === undefined)
            return answer;
        const url = `${facts.repositoryUrl}/actions/runs/${id}/attempts/${earlier}`;
        if (answer.value.result)
            return { value: historyOf([{ result: answer.value.result, url }], false) };
    }
    return askRunsBefore(ask, request);
}
const askAttempt = (ask, facts, attempt) => ask(({ actions }) => actions.getWorkflowRunAttempt({
    ...repositoryOf(facts),
    run_id: facts.run.id,
    attempt_number: attempt,
    exclude_pull_requests: true,
}), readPastRun);
async function askRunsBefore(ask, request) {
    const { facts } = request;
    const { event, refName, subject, repository, forge } = facts;
    if (refName === '')
        return { problem: api_problems/* noBranch */.kc };
    const isOfSubject = event !== 'workflow_run';
    const pullRequest = isOfSubject && subject.kind === 'pull-request' ? subject : undefined;
    const fork = pullRequest?.fork;
    if (fork !== undefined && !fork.includes('/')) {
        return {
            value: {
                kind: 'unknown',
                why: {
                    en: 'the fork that the pull request came from was deleted',
                    'zh-CN': 'PR 来自的 fork 已被删除',
                },
            },
        };
    }
    const workflowId = await request.workflowId();
    if (workflowId === undefined)
        return { problem: api_problems/* noWorkflow */.bi };
    const isQueued = pullRequest?.queued === true;
    const { value: past, problem } = await ask(({ actions }) => actions.listWorkflowRuns({
        ...repositoryOf(facts),
        workflow_id: workflowId,
        ...(!isQueued && event !== 'release' && { branch: refName }),
        event,
        status: 'completed',
        per_page: pastRuns,
        exclude_pull_requests: true,
    }), readPastRuns);
    if (past === undefined)
        return { problem };
    const before = runsBefore(past.runs, {
        ...facts.run,
        ...(forge === 'github' && { headRepository: fork ?? repository }),
        ...(isQueued && { branchPrefix: `gh-readonly-queue/${refName}/` }),
    });
    const resultOf = createReader(ask, request, mostLookups);
    const ended = [];
    let isWhole = past.total <= past.runs.length;
    for (const run of before) {
        const answer = await resultOf(run);
        if (answer.value === undefined) {
            if (ended.length === 0)
                return answer;
            isWhole = false;
            break;
        }
        const { result } = answer.value;
        if (result)
            ended.push({ result, ...(run.url !== undefined && { url: run.url }) });
        if (result === 'success')
            break;
    }
    const history = historyOf(ended, isWhole);
    const isNewRef = isOfSubject && (subject.kind === 'tag' || subject.kind === 'deployment');
    const isFirst = history.kind === 'first-run' && event !== 'release';
    return { value: isFirst && isNewRef ? { kind: 'unknown', why: newRef } : history };
}
const newRef = {
    en: "no earlier run of this ref passed or failed, and GitHub's list does not separate tags and commits from branches",
    'zh-CN': '这个 ref 之前没有成功或失败的运行，而 GitHub 的运行列表不区分 Tag、提交和分支',
};
function createReader(ask, { facts, status, compares, ownName }, lookups) {
    let left = lookups;
    const isSuccess = (0,src_conclusion/* outcomeOf */.sG)(status) === 'success';
    const asWhole = (run) => ({
        value: readingOf(pastResultOf(run.conclusion)),
    });
    return async (run) => {
        const result = pastResultOf(run.conclusion);
        if (compares === 'run' || result === undefined)
            return asWhole(run);
        if (result === 'success' && (compares === 'others' || isSuccess))
            return asWhole(run);
        if (left === 0)
            return compares === 'others' ? asWhole(run) : { problem: tooManyRuns };
        left -= 1;
        const { name, isSure } = await ownName();
        const { value, problem } = await askJobs(ask, facts, run);
        if (value === undefined || problem !== undefined)
            return { problem: problem ?? api_problems/* unknownJob */.G };
        if (value.jobs.length === 0)
            return asWhole(run);
        if (!isSure && !value.jobs.some((job) => job.name === name))
            return { problem: api_problems/* unknownJob */.G };
        return {
            value: readingOf(compares === 'job' ? resultOfJob(name, value.jobs) : resultWithout(name, value.jobs, run)),
        };
    };
}
const tooManyRuns = {
    en: 'the job did not end with a success or a failure in the latest runs',
    'zh-CN': '最近的运行中，这个任务没有以成功或失败结束',
};
const readingOf = (result) => (result ? { result } : {});

;// CONCATENATED MODULE: ./build/src/github/log-lines.js


const stamp = /^\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z (.*)$/s;
function readLines(log) {
    let time;
    return log.split(/\r?\n/).map((line) => {
        const [, stamped, text = line] = stamp.exec(line) ?? [];
        if (stamped !== undefined)
            time = Date.parse(`${stamped}Z`);
        return { time, text: (0,external_node_util_.stripVTControlCharacters)(text) };
    });
}
const ofTheRunner = /^(##\[(group|endgroup|command|debug|section)\]|::[a-z-]+( [^:]*)?::)/;
const mark = /^##\[(error|warning|notice)\]/;
const header = '##[group]Run ';
const lastOf = (text) => text.trimEnd().split('\r').at(-1) ?? '';
function linesBeforeError(log, step, count) {
    const lines = readLines(log).filter(({ time }) => time !== undefined && time >= step.start && time <= step.end);
    const errors = lines.flatMap(({ text }, index) => (text.startsWith('##[error]') ? [index] : []));
    const ends = errors.filter((index) => isStepEnd(lines[index]?.text.replace(mark, '') ?? ''));
    const [end, another] = ends.length > 0 ? ends : errors;
    if (end === undefined || another !== undefined)
        return undefined;
    const begin = lines.slice(0, end).findLastIndex(({ text }) => text.startsWith(header));
    const first = begin < 0 ? 0 : lines.findIndex(({ text }, index) => index > begin && text === '##[endgroup]') + 1;
    return lines
        .slice(first, end)
        .filter(({ text }) => !ofTheRunner.test(text))
        .map(({ text }) => lastOf(text.replace(mark, '')).trim())
        .filter((text) => text !== '')
        .slice(-count);
}

;// CONCATENATED MODULE: ./build/src/github/job-log.js




const mostBytes = 256 * 1024;
const mostReceived = 64 * 1024 * 1024;
const storageLimit = 8_000;
const stillRunning = {
    en: 'the job is still running, and its log can be read when it has ended, as by a final job or a workflow_run listener',
    'zh-CN': '任务还在运行，结束后才能读取日志；请改用最后的任务或 workflow_run 监听',
};
const noErrorLine = {
    en: 'the log does not show which line ended the failed step',
    'zh-CN': '日志里无法确定失败步骤在哪一行结束',
};
const noSafeAddress = {
    en: "GitHub's API named no https address for the log",
    'zh-CN': 'GitHub API 没有返回日志的 https 地址',
};
const tooLong = {
    en: `the log has more than ${mostReceived / 1024 / 1024} MiB, and its storage sends no part of it`,
    'zh-CN': `日志超过 ${mostReceived / 1024 / 1024} MiB，存储服务不支持只读取一部分`,
};
const silentStorage = {
    en: `the storage of the log did not send it within ${storageLimit / 1000} s`,
    'zh-CN': `日志的存储服务在 ${storageLimit / 1000} 秒内没有返回完整内容`,
};
const refusedByStorage = (status) => ({
    en: `the storage of the log answered with HTTP ${status}`,
    'zh-CN': `日志的存储服务返回 HTTP ${status}`,
});
const brokenStorage = (code) => ({
    en: `the storage of the log could not be reached${code === undefined ? '' : ` (${code})`}`,
    'zh-CN': `无法连接日志的存储服务${code === undefined ? '' : `（${code}）`}`,
});
async function askLogLines(ask, { fetchFor, signal }, facts, job, count) {
    if (job.failedTime === undefined)
        return { problem: noErrorLine };
    const { value: address, problem } = await ask(({ actions }) => actions.downloadJobLogsForWorkflowRun({ ...repositoryOf(facts), job_id: job.id }), (_, location) => location);
    if (address === undefined)
        return { problem };
    const limit = AbortSignal.any([signal, AbortSignal.timeout(storageLimit)]);
    try {
        if (!isSafe(address, facts.apiUrl))
            return { problem: noSafeAddress };
        const log = await readEnd(await fetchFor(new URL(address), mostReceived), address, limit);
        if (typeof log !== 'string')
            return log;
        const lines = linesBeforeError(log, job.failedTime, count);
        return lines === undefined ? { problem: noErrorLine } : { value: lines };
    }
    catch (error) {
        if (signal.aborted)
            return { problem: api_problems/* outOfTime */.p3 };
        if ((0,api.isTimeout)(error))
            return { problem: silentStorage };
        const code = (0,api.codeOf)(error);
        return { problem: code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE' ? tooLong : brokenStorage(code) };
    }
}
const isSafe = (address, apiUrl) => URL.canParse(address) && ['https:', new URL(apiUrl).protocol].includes(new URL(address).protocol);
async function readEnd(fetch, address, signal) {
    const get = (range) => fetch(address, {
        signal,
        redirect: 'manual',
        headers: { range: `bytes=${range}`, 'accept-encoding': 'identity' },
    });
    let response = await get(`-${mostBytes}`);
    const length = Number(response.headers.get('content-length'));
    if (response.status === 200 && length > mostBytes) {
        await response.body?.cancel();
        response = await get(`${length - mostBytes}-`);
    }
    if (response.status !== 200 && response.status !== 206)
        return { problem: refusedByStorage(response.status) };
    return tailOf(response.body ?? []);
}
async function tailOf(chunks) {
    let tail = [];
    let length = 0;
    for await (const chunk of chunks) {
        tail.push(chunk);
        length += chunk.length;
        if (length > 4 * mostBytes) {
            tail = [Buffer.concat(tail).subarray(-mostBytes)];
            length = mostBytes;
        }
    }
    return Buffer.concat(tail).subarray(-mostBytes).toString();
}

// EXTERNAL MODULE: ./build/src/github/links.js
var github_links = __webpack_require__(3768);
;// CONCATENATED MODULE: ./build/src/github/api-details.js













const detailsLimit = 20_000;
async function askRunDetails(request, token, ports) {
    const { facts } = request;
    const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(detailsLimit)]);
    const ask = await (0,api.openApi)(facts.apiUrl, token, { ...ports, signal });
    const answers = { jobs: once(() => askJobs(ask, facts)), run: once(() => askRun(ask, facts)) };
    const [jobs, history, run] = await Promise.all([
        api_details_readJobs(ask, request, answers, { ...ports, signal }),
        readHistory(ask, request, answers),
        api_details_readRun(request, answers),
    ]);
    const missing = [...jobs.missing, ...history.missing, ...run.missing];
    const notices = [...(0,details/* noticesFor */.Zg)(facts, missing), ...(jobs.notices ?? [])];
    return { ...run.part, ...history.part, ...jobs.part, notices };
}
function once(work) {
    let answer;
    return () => {
        answer ??= work();
        return answer;
    };
}
async function api_details_readRun(request, answers) {
    const { facts, scope } = request;
    if (facts.startedAt !== undefined)
        return { part: {}, missing: [] };
    const { value, problem } = await answers.run();
    const start = scope === 'run' ? { value, problem } : await answers.jobs();
    const missing = start.value === undefined && (0,details/* lacksStart */.hz)(request) ? (0,details/* missingOf */.oy)(details/* partNames */.wX.duration, start.problem) : [];
    if (value === undefined) {
        const title = (0,details/* lacksTitle */.xo)(facts) ? (0,details/* missingOf */.oy)(details/* partNames */.wX.commitTitle, problem) : [];
        return { part: {}, missing: [...missing, ...title] };
    }
    const links = (0,github_links/* linksFor */.h8)(facts.forge, facts.serverUrl, facts.repository);
    const seen = (0,commits/* commitOf */.D3)(value.headCommit, links);
    const { commit: known } = facts;
    const commit = known?.title === '' && seen?.sha === known.sha ? seen : undefined;
    const runName = (0,commits/* runNameOf */.WQ)(value.displayTitle, { ...facts, ...(commit && { commit }) });
    return {
        part: {
            ...(scope === 'run' && { startedAt: value.startedAt }),
            ...(commit && { commit }),
            ...(runName !== undefined && { runName }),
        },
        missing,
    };
}
async function readHistory(ask, request, answers) {
    const { facts, status, scope } = request;
    const { value, problem } = await askHistory(ask, {
        facts,
        status,
        compares: facts.observed ? 'run' : scope === 'job' ? 'job' : 'others',
        ownName: async () => {
            const seen = (await answers.jobs()).value;
            const own = seen && (0,github_jobs/* findOwnJob */.VW)(seen.jobs, request);
            return { name: own?.name ?? (0,github_jobs/* matrixJobName */.WE)(request.jobKey, request.matrix), isSure: own !== undefined };
        },
        workflowId: async () => facts.workflowId ?? (facts.forge === 'github' ? undefined : (await answers.run()).value?.workflowFile),
    });
    const history = value ?? { kind: 'unknown', why: problem };
    return { part: { history }, missing: (0,details/* missingOf */.oy)(details/* partNames */.wX.history, problem) };
}
async function api_details_readJobs(ask, request, answers, ports) {
    const { facts, scope, status, ownStatus } = request;
    const known = (0,details/* knownJobs */.yM)(request);
    const seen = await answers.jobs();
    if (seen.value === undefined) {
        const lost = [details/* partNames */.wX.jobs, ...(request.logLines > 0 ? [details/* partNames */.wX.logLines] : [])];
        return { part: known, missing: lost.flatMap((part) => (0,details/* missingOf */.oy)(part, seen.problem)) };
    }
    const insight = {
        scope,
        ...(!facts.observed && { own: request }),
        status: ownStatus,
        needs: (0,details/* needsOf */.hN)(request),
    };
    const { table, own, failedBeside } = (0,job_table/* jobsFromApi */.hP)(seen.value.jobs, seen.value.total, insight);
    const cause = await readCause(ask, facts, (0,src_conclusion/* outcomeOf */.sG)(status), table?.list ?? []);
    const log = await readLog(ask, request, cause, ports);
    const jobs = table && {
        ...table,
        ...corrected(table, cause),
        list: table.list.map(({ id, running, startedAt, runner, failedTime, errorsAreOwn, ...job }) => id === undefined || id !== cause.job?.id
            ? job
            : { ...job, ...cause.known, ...(log.value && { logLines: log.value }) }),
    };
    const hides = failedBeside.length > 0 && (0,src_conclusion/* outcomeOf */.sG)(cause.known?.state ?? status) !== 'failure';
    const url = cause.job?.url ?? (scope === 'job' ? (own?.url ?? known.url) : undefined);
    return {
        part: {
            ...(jobs && { jobs }),
            ...(hides && scope === 'run' && { history: incomparable }),
            ...(scope === 'job' && own && seen.value.total > 1 && { job: own.name }),
            ...(scope === 'job' && own?.startedAt !== undefined && { startedAt: own.startedAt }),
            ...(url !== undefined && { url }),
            ...(cause.known?.state && { status: cause.known.state }),
            ...(cause.cancellation && { cancellation: cause.cancellation }),
        },
        missing: [
            ...(0,details/* missingOf */.oy)({ en: 'some of the jobs', 'zh-CN': '部分任务' }, seen.problem),
            ...(0,details/* missingOf */.oy)({ en: "the job's annotations", 'zh-CN': '任务的注解' }, cause.problem),
            ...(0,details/* missingOf */.oy)(details/* partNames */.wX.logLines, log.problem),
        ],
        notices: hides
            ? [scope === 'job' ? aboutOneJob(own?.name ?? '', failedBeside) : notWaitedFor(failedBeside)]
            : [],
    };
}
async function readLog(ask, { facts, logLines }, { job, known }, ports) {
    const isExplained = known?.error !== undefined && !isStepEnd(known.error);
    if (logLines === 0 || job?.id === undefined || isExplained)
        return {};
    if (job.running)
        return { problem: stillRunning };
    return askLogLines(ask, ports, facts, { ...job, id: job.id }, logLines);
}
function corrected({ counts }, { job, known }) {
    const after = known?.state;
    if (job === undefined || after === undefined || job.state === after)
        return { counts };
    const { [job.state]: count = 1, ...others } = counts;
    return {
        counts: { ...others, ...(count > 1 && { [job.state]: count - 1 }), [after]: (counts[after] ?? 0) + 1 },
    };
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