"use strict";
exports.id = 511;
exports.ids = [511];
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

/***/ 6103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zg: () => (/* binding */ noticesFor),
/* harmony export */   hN: () => (/* binding */ needsOf),
/* harmony export */   hz: () => (/* binding */ lacksStart),
/* harmony export */   oy: () => (/* binding */ missingOf),
/* harmony export */   wX: () => (/* binding */ partNames),
/* harmony export */   xo: () => (/* binding */ lacksTitle),
/* harmony export */   yM: () => (/* binding */ knownJobs)
/* harmony export */ });
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7639);
/* harmony import */ var _job_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6428);


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
    commitTitle: { en: 'the title of the commit', 'zh-CN': '提交标题' },
    logLines: { en: 'the lines of the log', 'zh-CN': '日志内容' },
};
const lacksTitle = ({ commit }) => commit?.title === '';
const lacksStart = ({ facts, startOfJob }) => facts.startedAt === undefined && startOfJob === undefined;
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mm: () => (/* binding */ isCancelled),
  hP: () => (/* binding */ jobsFromApi),
  wW: () => (/* binding */ jobsFromNeeds)
});

// EXTERNAL MODULE: ./build/src/conclusion.js
var conclusion = __webpack_require__(9038);
// EXTERNAL MODULE: ./build/src/run-result.js
var run_result = __webpack_require__(9464);
// EXTERNAL MODULE: ./build/src/github/jobs.js
var jobs = __webpack_require__(6589);
;// CONCATENATED MODULE: ./build/src/github/needs.js

const separator = ' / ';
const isFailedStatus = (status) => (0,conclusion/* outcomeOf */.sG)(status) === 'failure';
const isFailed = ({ state }) => isFailedStatus(state);
const isOpen = ({ state }) => !(0,conclusion/* hasEnded */.hY)(state);
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
const isCancelled = ({ state }) => (0,conclusion/* outcomeOf */.sG)(state) === 'cancelled';
const rankOf = (job) => conclusion/* outcomesByInterest */.fY.indexOf((0,conclusion/* outcomeOf */.sG)(job.state)) + (job.allowedToFail ? 0.5 : 0);
function tableOf(jobs, total = jobs.length) {
    const counts = {};
    const unread = Math.max(0, total - jobs.length);
    if (unread > 0)
        counts.unknown = unread;
    for (const { state } of jobs)
        counts[state] = (counts[state] ?? 0) + 1;
    const allowedFailures = jobs.filter(({ allowedToFail }) => allowedToFail).length;
    const list = jobs.toSorted((one, other) => rankOf(one) - rankOf(other)).slice(0, mostListed);
    return { list, total, counts, allowedFailures };
}
const jobFromNeed = ([key, status]) => ({
    name: key,
    state: status,
    allowedToFail: false,
    failedSteps: [],
});
const jobsFromNeeds = (needs) => tableOf([...needs].map(jobFromNeed));
function jobsFromApi(seen, total, insight) {
    const own = insight.own && (0,jobs/* findOwnJob */.VW)(seen, insight.own);
    if (insight.scope === 'run')
        return { ...tableOfRun(seen, total, own, insight), ...(own && { own }) };
    if (own === undefined)
        return { failedBeside: [] };
    const failedBeside = seen.filter((job) => job !== own && (0,run_result/* isFailedJob */.vG)(job)).map(({ name }) => name);
    return { table: tableOf([{ ...own, state: insight.status }]), own, failedBeside };
}
function tableOfRun(seen, total, own, { own: how, status, needs }) {
    const others = seen.filter((job) => job !== own);
    const { keys, missing, unexplained } = matchNeeds(others, own?.name ?? '', needs);
    const needOf = (job) => needs.get(keys.get(job) ?? '');
    const passed = others.filter((job) => !keys.has(job) && job.state === 'success');
    const mayBeNeeded = unexplained.length === 0 && missing.filter((key) => needs.get(key) === 'success').length > passed.length;
    const wentOn = how === undefined ? status === 'success' : mayBeNeeded;
    const settle = (job) => {
        const need = needOf(job);
        if (!(0,conclusion/* hasEnded */.hY)(job.state))
            return need === undefined ? job : { ...job, state: need };
        return { ...job, allowedToFail: (0,run_result/* isFailedJob */.vG)(job) && (need === undefined ? wentOn : need === 'success') };
    };
    const open = others.filter((job) => !keys.has(job));
    const added = open.length === 0 ? [...new Set([...missing, ...unexplained])] : unexplained;
    const jobs = [
        ...others.map(settle),
        ...(open.some(run_result/* isFailedJob */.vG) ? [] : added).map((key) => jobFromNeed([key, needs.get(key) ?? 'unknown'])),
    ];
    const ownSettled = own && { ...own, state: status };
    const hidden = ownSettled && how && needs.size > 0 && !(0,run_result/* isFailedJob */.vG)(ownSettled) && !isCancelled(ownSettled);
    if (ownSettled && !hidden)
        jobs.unshift(ownSettled);
    const isBeside = needs.size > 0 && unexplained.length === 0;
    return {
        table: tableOf(jobs, Math.max(total - (hidden ? 1 : 0), jobs.length)),
        failedBeside: isBeside
            ? open
                .map(settle)
                .filter(run_result/* isFailedJob */.vG)
                .map(({ name }) => name)
            : [],
    };
}


/***/ }),

/***/ 2113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   bw: () => (/* binding */ commitLines),
/* harmony export */   hJ: () => (/* binding */ personName),
/* harmony export */   qy: () => (/* binding */ describeSubject),
/* harmony export */   rJ: () => (/* binding */ fieldBlocks)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9114);
/* harmony import */ var _job_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7515);
/* harmony import */ var _tests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3384);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5418);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7720);





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
    const fieldOfJobs = asked.includes('failures') ? 'failures' : 'jobs';
    const blocks = [];
    let lines = reason === undefined ? [] : [reason];
    for (const field of asked) {
        if (field !== 'failures')
            lines.push(...fieldLines(field, request));
        if (field !== fieldOfJobs)
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 7515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ emojiOf),
/* harmony export */   Ku: () => (/* binding */ sayJobState),
/* harmony export */   V9: () => (/* binding */ logBlocks),
/* harmony export */   _r: () => (/* binding */ jobLine),
/* harmony export */   uq: () => (/* binding */ countJobs),
/* harmony export */   yf: () => (/* binding */ jobBlocks)
/* harmony export */ });
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9038);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9464);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9114);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7720);




const groups = [..._conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomesByInterest */ .fY, ..._conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .pendingStates */ .ow];
const groupOf = (state) => _conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .pendingStates */ .ow.find((each) => each === state) ?? (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(state);
function countByGroup({ counts, allowedFailures = 0 }) {
    const byGroup = new Map([['failure', -allowedFailures]]);
    for (const state of _conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .jobStates */ .km) {
        const group = groupOf(state);
        byGroup.set(group, (byGroup.get(group) ?? 0) + (counts[state] ?? 0));
    }
    return byGroup;
}
function countJobs(jobs, words) {
    const counts = countByGroup(jobs);
    const { total, allowedFailures = 0 } = jobs;
    const parts = groups.flatMap((group) => {
        const count = counts.get(group) ?? 0;
        return [
            ...(count > 0 ? [words.counts[group](count)] : []),
            ...(group === 'failure' && allowedFailures > 0 ? [words.allowedCount(allowedFailures)] : []),
        ];
    });
    const { colon, comma } = words.punctuation;
    return parts.length === 0 ? words.jobs(total) : words.jobs(total) + colon + parts.join(comma);
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
    const count = all ? jobs.total : (countByGroup(jobs).get('failure') ?? 0);
    const more = count - shown.length;
    if (more > 0)
        paragraph.push(words.more(more));
    endParagraph();
    return blocks;
}
function emojiOf({ state, allowedToFail }) {
    if (state === 'queued' || state === 'waiting')
        return '⏳';
    return _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .looks */ .dx[allowedToFail ? 'other' : (0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(state)].emoji;
}
const sayJobState = ({ state }, words) => ({ ...words.statuses, ...words.jobStates })[state];
function jobLine(job, words, markup) {
    const name = markup.text(job.name);
    const { state, duration } = job;
    const parts = [
        `${emojiOf(job)} ${job.url === undefined ? name : markup.link(name, job.url)}`,
        ...(state === 'success' || state === 'failure' ? [] : [sayJobState(job, words)]),
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

/***/ 3384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ areTestsBad),
/* harmony export */   UU: () => (/* binding */ testName),
/* harmony export */   eq: () => (/* binding */ testLines),
/* harmony export */   tu: () => (/* binding */ countTests)
/* harmony export */ });
const kinds = ['failed', 'flaky', 'skipped'];
function countTests({ counts, missing = 0 }, words) {
    const { colon, comma } = words.punctuation;
    const parts = kinds.filter((kind) => counts[kind] > 0).map((kind) => words.testCounts[kind](counts[kind]));
    const shown = parts.length === 0 ? [words.testCounts.passed(counts.passed)] : parts;
    const said = counts.tests === 0 ? words.noTests : words.tests(counts.tests) + colon + shown.join(comma);
    return [said, ...(missing > 0 ? [words.reportsMissing(missing)] : [])].join(comma);
}
const testName = ({ classname, name }) => [classname, name].filter((part) => part).join(' › ');
const areTestsBad = ({ counts }) => counts.failed > 0 || counts.tests === 0;
function testLines(tests, limit, words, markup) {
    const { counts, failed } = tests;
    const shown = failed.slice(0, limit);
    const more = counts.failed - shown.length;
    return [
        countTests(tests, words),
        ...shown.map((test) => testLine(test, words, markup)),
        ...(shown.length > 0 && more > 0 ? [words.more(more)] : []),
    ];
}
function testLine(test, words, markup) {
    const message = test.message === undefined ? '' : words.punctuation.colon + markup.text(test.message, 120);
    return `• ${markup.text(testName(test), 120)}${message}`;
}


/***/ }),

/***/ 7720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ sayVerdict),
/* harmony export */   Oh: () => (/* binding */ grey),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   TL: () => (/* binding */ titleParts),
/* harmony export */   dx: () => (/* binding */ looks),
/* harmony export */   me: () => (/* binding */ separator),
/* harmony export */   q_: () => (/* binding */ failuresInARow),
/* harmony export */   sr: () => (/* binding */ namesVerdict),
/* harmony export */   xq: () => (/* binding */ showVerdict)
/* harmony export */ });
/* harmony import */ var _conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9038);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9464);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5418);



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
function namesVerdict(title, result, words) {
    const emoji = looks[(0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(result.status)].emoji.replace('\uFE0F', '');
    return [sayVerdict(result, words), words.statuses[result.status], emoji].some((sign) => title.includes(sign));
}
function heading(title, result, words, markup) {
    const coloured = (text) => markup.colour(text, looks[(0,_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(result.status)].colour);
    if (title !== undefined && namesVerdict(title, result, words))
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

/***/ 3613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
var node_https__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YF: () => (/* binding */ tlsOptions),
/* harmony export */   bE: () => (/* binding */ post)
/* harmony export */ });
/* unused harmony export postDirectly */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4715);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4703);
/* harmony import */ var _proxy_choice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6186);






let secureContext;
function tlsOptions() {
    secureContext ??= node_tls__WEBPACK_IMPORTED_MODULE_2__.createSecureContext();
    return { secureContext, rejectUnauthorized: true };
}
const postDirectly = async ({ url, body, timeout }, signal) => {
    const isPlain = url.protocol === 'http:';
    const client = isPlain ? /*#__PURE__*/ (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_http__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_http__WEBPACK_IMPORTED_MODULE_0__, 2))) : /*#__PURE__*/ (node_https__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_https__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(node_https__WEBPACK_IMPORTED_MODULE_1__, 2)));
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const options = { agent: false, method: 'POST', headers, ...(!isPlain && tlsOptions()) };
    return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .exchange */ .c)({ url, timeout }, signal, url.host, (exchange) => {
        const request = client.request(url, options);
        request.once('socket', (socket) => {
            socket.once('connect', () => exchange.enter(isPlain ? 'headers' : 'tls'));
            socket.once('secureConnect', () => exchange.enter('headers'));
        });
        let reply;
        request.once('response', (response) => {
            reply = response;
            receive(response, exchange);
        });
        request.on('error', exchange.fail);
        request.once('close', () => exchange.fail({}));
        request.end(body);
        return () => reply?.complete || request.destroy();
    });
};
function receive(response, { begin, read, end, fail }) {
    begin(response.statusCode ?? 0, response.headers);
    response.on('data', read);
    response.once('end', end);
    response.on('error', fail);
}
async function post(request, signal, env) {
    const failed = (code) => ({ kind: 'failure', code, phase: 'connect', host: request.url.host });
    const proxy = (0,_proxy_choice_js__WEBPACK_IMPORTED_MODULE_4__/* .proxyFor */ .i)(request.url, env);
    if (proxy === null)
        return failed('PROXY_ADDRESS');
    try {
        if (proxy === undefined)
            return await postDirectly(request, signal);
        const { postThrough } = await Promise.all(/* import() */[__webpack_require__.e(83), __webpack_require__.e(75)]).then(__webpack_require__.bind(__webpack_require__, 1075));
        return await postThrough(proxy, request, signal);
    }
    catch (error) {
        const code = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(error, 'code');
        if (code === undefined || code.startsWith('ERR_INVALID_'))
            throw error;
        return failed(code);
    }
}


/***/ }),

/***/ 4511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  composeMessage: () => (/* reexport */ composeMessage),
  deliver: () => (/* reexport */ deliver),
  findMentions: () => (/* reexport */ findMentions),
  nobody: () => (/* reexport */ nobody),
  post: () => (/* reexport */ https/* post */.bE),
  readRunDetails: () => (/* reexport */ readRunDetails)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./build/src/language.js
var src_language = __webpack_require__(7639);
// EXTERNAL MODULE: ./build/src/message/format.js
var format = __webpack_require__(9114);
// EXTERNAL MODULE: ./build/src/message/word-choice.js + 2 modules
var word_choice = __webpack_require__(1318);
// EXTERNAL MODULE: ./build/src/network/trouble.js
var network_trouble = __webpack_require__(8759);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/json.js
var src_json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/dingtalk/delivery.js
var delivery = __webpack_require__(1390);
;// CONCATENATED MODULE: ./build/src/dingtalk/reply.js



const unexplained = (0,network_trouble/* unclear */.lD)(3)('unexplained', [
    'A file of this action cannot be read ({code}), so it is not known whether {host} accepted the message.',
    '无法读取本 Action 的文件（{code}），无法确认 {host} 是否接收了消息。',
], [
    'Check the group before you run the job again. On a self-hosted runner, keep the files of actions until the job ends, and allow more open files.',
    '请先到群里查看，再决定是否重新运行任务。自托管 runner 请勿在任务结束前清理 Action 的文件，并调大可打开的文件数上限。',
]);
function readBody(result) {
    const isWhole = result.kind === 'reply' && !result.truncated;
    const json = isWhole ? (0,src_json/* parsedJson */.U4)(result.body.replace(/^\uFEFF/, '')) : undefined;
    return { json, errcode: errcodeOf(json), errmsg: (0,src_json/* textAt */.$6)(json, 'errmsg') ?? '' };
}
function errcodeOf(json) {
    if (!(0,src_json/* isObject */.Gv)(json))
        return undefined;
    const text = (0,src_json/* textAt */.$6)(json, 'errcode');
    if (text !== undefined)
        return /^(0|-?[1-9]\d{0,8})$/.test(text) ? Number(text) : undefined;
    const number = (0,src_json/* numberAt */.tk)(json, 'errcode');
    return Number.isSafeInteger(number) ? number : undefined;
}
async function loadExplain(host) {
    try {
        return (await __webpack_require__.e(/* import() */ 703).then(__webpack_require__.bind(__webpack_require__, 2703))).explain;
    }
    catch (error) {
        return () => ({ trouble: unexplained, facts: { host, code: (0,src_json/* textAt */.$6)(error, 'code') } });
    }
}
async function readAnswer(result, request, now) {
    const body = readBody(result);
    const { errcode, errmsg } = body;
    if (result.kind === 'reply' && (0,delivery/* isSuccess */.o)(result) && errcode === 0)
        return { delivered: true, errcode, errmsg };
    const explainRefusal = await loadExplain(request.host);
    return {
        delivered: false,
        ...(errcode !== undefined && { errcode }),
        errmsg,
        ...explainRefusal(result, body, request, now),
    };
}

;// CONCATENATED MODULE: ./build/src/dingtalk/robot.js



const sign = (key, timestamp) => (0,external_node_crypto_.createHmac)('sha256', key).update(`${timestamp}\n${key}`).digest('base64');
const digest = ({ token }, text) => (0,external_node_crypto_.createHmac)('sha256', token).update(text).digest('hex');
const tagOf = (robot) => `${robot.url.host}, …${digest(robot, '').slice(-4)}`;
const messageUuid = (identity, robot, content) => digest(robot, JSON.stringify([...identity, content])).slice(0, 32);
async function callRobot(robot, body, timeout, { post, clock, secrets, stopped }) {
    const url = new URL(robot.url);
    const now = clock.now();
    if (robot.signingKey !== undefined) {
        const signature = sign(robot.signingKey, now);
        secrets.add(signature);
        url.search += `&timestamp=${now}&sign=${encodeURIComponent(signature)}`;
    }
    const result = await post({ url, body, timeout }, stopped);
    return readAnswer(result, { host: url.host, isSigned: robot.signingKey !== undefined }, clock.now());
}
const longestWords = 300;
const robot_name = { en: 'robot {number} ({tag})', 'zh-CN': '机器人 {number}（{tag}）' };
const shownWords = (errmsg, { redact }) => Array.from(redact(errmsg)
    .replace(/(?:[^ -~\u00A0-\u{10FFFF}]|\s)+/gu, ' ')
    .trim())
    .slice(0, longestWords)
    .join('');
const robotName = (robot, language) => (0,network_trouble/* fill */.GS)(robot_name[language], { number: robot.number, tag: tagOf(robot) });

;// CONCATENATED MODULE: ./build/src/dingtalk/attempt-sentences.js





const untried = {
    'no-time': (0,network_trouble/* permanent */.Fy)('no-time', ["The step's time was over before the message could be sent.", '步骤已超时，消息没来得及发送。'], ['Raise `timeout-minutes`.', '请调大 `timeout-minutes`。']),
    stopped: (0,network_trouble/* permanent */.Fy)('stopped-before', [
        'The runner asked the step to stop before the message could be sent.',
        '消息还没发出，步骤就被 runner 终止了。',
    ], ['Run the job again if the message is needed.', '如需补发，请重新运行这个任务。']),
};
const sentences = {
    waiting: { en: '{name}: {what} Next try in {wait}.', 'zh-CN': '{name}：{what}{wait}后重试。' },
    said: { en: 'The robot answered: {errcode} "{errmsg}".', 'zh-CN': '钉钉返回：{errcode} “{errmsg}”。' },
    tries: { en: 'It was tried {attempts} times.', 'zh-CN': '共发送 {attempts} 次。' },
    'may-have-arrived': {
        en: 'An earlier try got no clear answer, so the message may have arrived: check the group.',
        'zh-CN': '之前有一次发送没有得到明确的返回，消息可能已经发到群里，请先到群里确认。',
    },
    'no-time': {
        en: 'The next try could begin in {wait}, at {time}, but the time of this step is over by then, so the step did not wait.',
        'zh-CN': '最早要到 {wait}后（{time}）才能重试，那时步骤已超时，所以不再等待。',
    },
    stopped: { en: 'Then the runner asked the step to stop.', 'zh-CN': '随后步骤被 runner 终止。' },
};
const sayWait = (ms, language) => ms < 1_000 ? `${Math.ceil(ms)} ms` : (0,format/* sayDuration */.kP)(Math.ceil(ms / 1_000) * 1_000, (0,word_choice/* wordsOf */.Z)(language));
const timeOf = (ms, timezone) => (0,format/* sayTime */.JS)(Math.ceil(ms / 1_000) * 1_000, timezone).replace(/^\S+ /, '');
const whatOf = ({ trouble, facts }, language) => (0,network_trouble/* fill */.GS)(trouble.what[language], facts);
function waitingLine({ robot }, refusal, wait, language) {
    const facts = {
        name: robotName(robot, language),
        what: whatOf(refusal, language),
        wait: sayWait(wait, language),
    };
    return (0,network_trouble/* fill */.GS)(sentences.waiting[language], facts);
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
        errcode,
        errmsg: shownWords(errmsg, secrets),
        wait: sayWait(attempts.nextAt - attempts.endedAt, language),
        time: timeOf(clock.now() + attempts.nextAt - clock.monotonic(), timezone),
    };
    const parts = [
        trouble.what,
        ...(count > 1 ? [sentences.tries] : []),
        ...(attempts.mayHaveArrived && !trouble.unclear ? [sentences['may-have-arrived']] : []),
        ...(ending === 'no-time' || ending === 'stopped' ? [sentences[ending]] : []),
    ];
    const text = parts.map((part) => (0,network_trouble/* fill */.GS)(part[language], facts)).join(src_language/* betweenSentences */.BZ[language]);
    return {
        id: trouble.id,
        text: secrets.redact(text),
        advice: (0,network_trouble/* fill */.GS)(trouble.advice[language], facts),
        answer: errcode === undefined ? '' : secrets.redact((0,network_trouble/* fill */.GS)(sentences.said[language], facts)),
    };
}

;// CONCATENATED MODULE: ./build/src/dingtalk/attempts.js


const firstWait = 1_000;
const growth = 3;
const longestWait = 600_000;
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
    const growing = Math.min(firstWait * growth ** (count - 1), longestWait) * (1 - random / 2);
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

// EXTERNAL MODULE: ./build/src/dingtalk/delivery-sentences.js
var delivery_sentences = __webpack_require__(5893);
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
    if (options.delivery === 'any' && (0,delivery/* hasArrived */.i)(deliveries, 'any')) {
        for (const delivery of deliveries)
            if (delivery.problem)
                ports.info((0,delivery_sentences/* failureLine */.Pu)(delivery, options.language));
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

// EXTERNAL MODULE: ./build/src/run-result.js
var run_result = __webpack_require__(9464);
// EXTERNAL MODULE: ./build/src/github/api-problems.js
var api_problems = __webpack_require__(4506);
// EXTERNAL MODULE: ./build/src/github/details.js
var details = __webpack_require__(6103);
;// CONCATENATED MODULE: ./build/src/github/run-details.js




async function readRunDetails(request, ports) {
    const { token, facts, status, logLines } = request;
    const known = (0,details/* knownJobs */.yM)(request);
    if (status === 'started')
        return { ...known, history: run_result/* unknownHistory */.Bj, notices: [] };
    let why = api_problems/* noToken */.fC;
    if (token !== undefined) {
        const ask = await loadAsking();
        if (typeof ask === 'function')
            return ask(request, token, ports);
        why = ask;
    }
    const missing = [
        details/* partNames */.wX.jobs,
        details/* partNames */.wX.history,
        ...((0,details/* lacksStart */.hz)(request) ? [details/* partNames */.wX.duration] : []),
        ...((0,details/* lacksTitle */.xo)(facts) ? [details/* partNames */.wX.commitTitle] : []),
        ...(logLines > 0 ? [details/* partNames */.wX.logLines] : []),
    ];
    return {
        ...known,
        history: { kind: 'unknown', why },
        notices: (0,details/* noticesFor */.Zg)(facts, missing.map((part) => [part, why])),
    };
}
async function loadAsking() {
    try {
        return (await __webpack_require__.e(/* import() */ 654).then(__webpack_require__.bind(__webpack_require__, 5654))).askRunDetails;
    }
    catch (error) {
        return (0,src_language/* unreadableFile */._s)(error);
    }
}

// EXTERNAL MODULE: ./build/src/conclusion.js
var conclusion = __webpack_require__(9038);
// EXTERNAL MODULE: ./build/src/message/body.js
var message_body = __webpack_require__(2113);
// EXTERNAL MODULE: ./build/src/message/job-lines.js
var job_lines = __webpack_require__(7515);
// EXTERNAL MODULE: ./build/src/message/tests.js
var message_tests = __webpack_require__(3384);
// EXTERNAL MODULE: ./build/src/message/text.js
var message_text = __webpack_require__(5418);
// EXTERNAL MODULE: ./build/src/message/verdict.js
var verdict = __webpack_require__(7720);
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
        ...(tests === undefined || (0,message_tests/* areTestsBad */.Hb)(tests) ? [] : [(0,message_tests/* countTests */.tu)(tests, words)]),
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
            : others.filter((job) => (0,conclusion/* outcomeOf */.sG)(job.state) === 'failure').slice(0, 1);
    }
    return list.every((job) => (0,conclusion/* outcomeOf */.sG)(job.state) === 'success' && !job.allowedToFail) ? [] : others;
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
var markdown = __webpack_require__(7164);
;// CONCATENATED MODULE: ./build/src/message/mentions.js

const starterOf = ({ event, actor }) => event === 'schedule' ? undefined : actor;
const authorsOf = (commit) => commit === undefined || commit.travelled ? [] : [commit.author, ...(commit.coAuthors ?? [])];
const people = {
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
        .flatMap((kind) => people[kind](facts))
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

// EXTERNAL MODULE: ./build/src/message/message.js
var message = __webpack_require__(6122);
// EXTERNAL MODULE: ./build/src/message/message-check.js + 1 modules
var message_check = __webpack_require__(9816);
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

;// CONCATENATED MODULE: ./build/src/message/raw.js






const keysOfTypes = new Map([
    ['text', { body: 'content', mentions: true, gap: '\n' }],
    ['markdown', { title: 'title', body: 'text', mentions: true, gap: '\n\n' }],
    ['actionCard', { title: 'title', body: 'text', mentions: true, gap: '\n\n' }],
    ['link', { title: 'title', body: 'text', mentions: false, gap: '\n' }],
    ['feedCard', { title: 'title', mentions: false, gap: '\n' }],
]);
const unknownKeys = { mentions: false, gap: '\n' };
function composeRaw(inputs, mentions, words) {
    const { payload = {}, keywords } = inputs;
    const type = String(payload['msgtype']);
    const keys = keysOfTypes.get(type) ?? unknownKeys;
    const at = keys.mentions ? mergeMentions(payload['at'], mentions) : undefined;
    const called = at === undefined ? [] : mentionWords(at, words.everybody);
    const complete = (object) => {
        const title = textOf(object, keys.title);
        const body = textOf(object, keys.body);
        const written = body.split(/\s+/);
        const absent = called.filter((word) => !written.includes(word)).join(' ');
        const missing = (0,markdown/* missingKeywords */.nU)(keys.body ? body : title, keywords);
        const parts = [body, absent, missing.join(verdict/* separator */.me)];
        return {
            ...object,
            ...(keys.title && { [keys.title]: [title, ...(0,markdown/* missingKeywords */.nU)(title, missing)].join(verdict/* separator */.me) }),
            ...(keys.body && { [keys.body]: (0,message_text/* joinKnown */.Oq)(parts, keys.gap) }),
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
    const bytes = (0,message/* sizeOf */.$d)(result);
    const tooLong = {
        en: `payload: with keyword and mentions it has ${bytes} bytes, and DingTalk takes ${message/* robotLimit */.iP}; shorten it`,
        'zh-CN': `payload：加上关键词和 @ 的人后共 ${bytes} 字节，钉钉最多接受 ${message/* robotLimit */.iP} 字节，请缩短内容`,
    };
    return {
        title: textOf(completed, keys.title),
        body: textOf(completed, keys.body),
        payload: result,
        bytes,
        shortened: [],
        problems: bytes > message/* robotLimit */.iP ? [tooLong] : [],
        notices: [...(keys.mentions ? [] : unmentionable(mentions, type)), ...unusedTexts(inputs)],
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

// EXTERNAL MODULE: ./build/src/inputs/inputs.js
var inputs = __webpack_require__(2542);
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
const most = { jobDetails: 5, jobs: 20, commits: 5, tests: 5, logLines: 20, buttons: inputs/* mostButtons */.Hq };
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
    const whole = (0,message/* sizeOf */.$d)(write(most).payload);
    return losses
        .filter(([, keys]) => {
        const without = { ...most, ...Object.fromEntries(keys.map((key) => [key, detail[key]])) };
        return (0,message/* sizeOf */.$d)(write(without).payload) !== whole;
    })
        .map(([loss]) => loss);
}
const gap = 4;
function writeWithinLimit(write, text, mark) {
    const lost = (detail) => lostWith(detail, (each) => write(each, text));
    for (const detail of ladder) {
        const written = write(detail, text);
        const bytes = (0,message/* sizeOf */.$d)(written.payload);
        if (bytes <= message/* largestPayload */.zW)
            return { ...written, bytes, lost: detail === most ? [] : lost(detail) };
    }
    const room = message/* largestPayload */.zW - (0,message/* sizeOf */.$d)(write(least, mark).payload) - gap;
    const written = write(least, (0,message_text/* joinKnown */.Oq)([excerpt(text, room), mark], '\n\n'));
    return { ...written, bytes: (0,message/* sizeOf */.$d)(written.payload), lost: [...lost(least), 'text'] };
}

;// CONCATENATED MODULE: ./build/src/message/compose.js














function buttonsOf({ status, url, facts }, { buttons: words }) {
    const { run, subject, commit } = facts;
    if (facts.repository === '')
        return [{ title: words.run, url: facts.serverUrl }];
    const toRun = { title: words.run, url: run.url };
    if (url !== run.url) {
        return [{ title: words[(0,conclusion/* outcomeOf */.sG)(status) === 'failure' ? 'failed-job' : 'job'], url }, toRun];
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
    const words = (0,word_choice/* wordsOf */.Z)(inputs.language);
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
async function renderTexts(request, inputs, words, form) {
    if (!(0,message_check/* hasTemplates */.G)(inputs))
        return { buttons: [] };
    const { renderCustomTexts } = await Promise.all(/* import() */[__webpack_require__.e(562), __webpack_require__.e(724)]).then(__webpack_require__.bind(__webpack_require__, 6724));
    return renderCustomTexts(request, inputs, words, form.markup);
}
function composeTexts({ result, mentions, now }, texts, inputs, words, form) {
    const { markup } = form;
    const buttons = buttonsOf(result, words);
    const own = form.ownButtons ? texts.buttons.filter(isUsable) : [];
    const title = writeTitle(texts.title, result, inputs.keywords, words);
    const called = form.canMention ? mentionWords(mentions, words.everybody) : [];
    const withHeading = form.repeatsTitle || !(0,verdict/* namesVerdict */.sr)(title, result, words);
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
        problems: bytes > message/* robotLimit */.iP ? [tooLong(bytes)] : [],
        notices: lost.length === 0 ? [] : [lossNotice(lost)],
    };
}
const tooLong = (bytes) => ({
    en: `title: with keywords and mentions the message has ${bytes} bytes, and DingTalk takes ${message/* robotLimit */.iP}; name fewer people, or shorten keyword and title`,
    'zh-CN': `title：加上关键词和 @ 的人后，消息共 ${bytes} 字节，钉钉最多接受 ${message/* robotLimit */.iP} 字节；请减少 @ 的人，或缩短 keyword 和 title`,
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

// EXTERNAL MODULE: ./build/src/network/https.js
var https = __webpack_require__(3613);
;// CONCATENATED MODULE: ./build/src/send.js







/***/ }),

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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

};
;