"use strict";
exports.id = 188;
exports.ids = [188];
exports.modules = {

/***/ 5707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cP: () => (/* binding */ readSaying),
/* harmony export */   i1: () => (/* binding */ readAcceptance),
/* harmony export */   oJ: () => (/* binding */ isSuccess)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4715);

function readSaying({ body, truncated }) {
    const json = truncated ? undefined : parse(body);
    return { json, errcode: errcodeOf(json), errmsg: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, 'errmsg') ?? '' };
}
const isSuccess = ({ status }) => status >= 200 && status < 300;
function readAcceptance(reply) {
    const { errcode, errmsg } = readSaying(reply);
    return isSuccess(reply) && errcode === 0 ? { delivered: true, errcode, errmsg } : undefined;
}
function parse(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}
function errcodeOf(json) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(json))
        return undefined;
    const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, 'errcode');
    if (text !== undefined)
        return /^(0|-?[1-9]\d{0,8})$/.test(text) ? Number(text) : undefined;
    const number = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(json, 'errcode');
    return Number.isSafeInteger(number) ? number : undefined;
}


/***/ }),

/***/ 7782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ nameOfLeg),
/* harmony export */   VW: () => (/* binding */ findOwnJob),
/* harmony export */   cd: () => (/* binding */ readJob)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4715);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5800);


function readJob(value) {
    const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(value, 'id');
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'name');
    if (id === undefined || name === undefined)
        return undefined;
    const conclusion = (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .conclusionOf */ .vu)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'conclusion'));
    const url = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .urlAt */ .$Q)(value, 'html_url');
    const runner = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'runner_name');
    const duration = conclusion === 'skipped' ? undefined : durationOf(value);
    return {
        id,
        name,
        running: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(value, 'status') === 'in_progress',
        ...(conclusion !== undefined && { conclusion }),
        ...(runner !== undefined && { runner }),
        ...(url !== undefined && { url }),
        ...(duration !== undefined && { duration }),
        allowedToFail: false,
        failedSteps: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(value, 'steps')
            .filter((step) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(step, 'conclusion') === 'failure')
            .flatMap((step) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(step, 'name') ?? []),
    };
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
const namesOf = ({ jobKey, matrix }) => matrix === undefined ? [jobKey] : [jobKey, nameOfLeg(jobKey, matrix)];
function nameOfLeg(jobKey, matrix) {
    const values = leavesOf(matrix).filter((value) => value !== '');
    const name = values.length === 0 ? jobKey : `${jobKey} (${values.join(', ')})`;
    return name.length > 100 ? `${name.slice(0, 97)}...` : name;
}
const leavesOf = (value) => typeof value === 'object' ? Object.values(value ?? {}).flatMap(leavesOf) : [String(value)];


/***/ }),

/***/ 3522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ chapterNames),
/* harmony export */   Ry: () => (/* binding */ ownUrlOf),
/* harmony export */   d4: () => (/* binding */ tellKnown),
/* harmony export */   hN: () => (/* binding */ needsOf),
/* harmony export */   yM: () => (/* binding */ knownJobs)
/* harmony export */ });
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(0);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9826);


const chapterNames = {
    jobs: 'the details of the jobs',
    history: 'the previous result',
    startTime: 'the duration',
};
const needsOf = ({ facts, needs }) => (facts.observed ? undefined : needs) ?? new Map();
const ownUrlOf = (request) => request.facts.observed || request.checkRunId === undefined || needsOf(request).size > 0
    ? undefined
    : `${request.facts.repositoryUrl}/actions/runs/${request.facts.run.id}/job/${request.checkRunId}`;
function knownJobs(request) {
    const needs = needsOf(request);
    const url = ownUrlOf(request);
    return { ...(needs.size > 0 && { jobs: (0,_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .jobsFromNeeds */ .wW)(needs) }), ...(url !== undefined && { url }) };
}
function tellKnown(request) {
    const { facts, wants } = request;
    const wanted = { ...wants, startTime: wants.startTime && facts.startedAt === undefined };
    const lacks = ['jobs', 'history', 'startTime']
        .filter((name) => wanted[name])
        .map((name) => [chapterNames[name], _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .noToken */ .fC]);
    return {
        ...knownJobs(request),
        history: { kind: 'unknown', why: _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .noToken */ .fC },
        ...(facts.startedAt !== undefined && { startedAt: facts.startedAt }),
        notices: facts.forge === 'github' ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .noticesOf */ .lx)(lacks) : [],
    };
}


/***/ }),

/***/ 9826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   J1: () => (/* binding */ oddShape),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   bi: () => (/* binding */ noWorkflow),
/* harmony export */   fC: () => (/* binding */ noToken),
/* harmony export */   lx: () => (/* binding */ noticesOf),
/* harmony export */   p3: () => (/* binding */ outOfTime),
/* harmony export */   qE: () => (/* binding */ noAnswer)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4715);

const noWorkflow = "the runner doesn't say which workflow file this is (GITHUB_WORKFLOW_REF)";
const noToken = "there is no github-token to ask GitHub's API with";
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
function refusalOf(status, headers, body, permission) {
    if (isRateLimit(status, headers, body)) {
        return `GitHub's API limits the number of requests at the moment (HTTP ${status})${freeAgain(headers)}`;
    }
    return refusals[status]?.(permission) ?? `GitHub's API answered with HTTP ${status}`;
}
const isRateLimit = (status, headers, body) => status === 429 ||
    (status === 403 &&
        ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(headers, 'x-ratelimit-remaining') === '0' ||
            (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(headers, 'retry-after') !== undefined ||
            /rate limit/i.test((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(body, 'message') ?? '')));
function freeAgain(headers) {
    const seconds = Number((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(headers, 'retry-after'));
    if (seconds > 0)
        return `; it asks to wait ${seconds} s`;
    const reset = new Date(Number((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(headers, 'x-ratelimit-reset')) * 1000);
    return reset.getTime() > 0 ? `; it is free again at ${reset.toISOString()}` : '';
}
function codeOf(error) {
    let cause = error;
    for (let depth = 0; depth < 5 && cause !== undefined; depth += 1) {
        const code = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(cause, 'code');
        if (code !== undefined && /^[A-Z][A-Z0-9_]+$/.test(code))
            return code;
        cause = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.at)(cause, 'cause');
    }
    return undefined;
}
const asSentence = (reason) => (reason.includes('\n') ? reason : `${reason}.`);
function noticesOf(lacks) {
    const reasons = new Set(lacks.map(([, why]) => why));
    return [...reasons].map((reason) => {
        const missing = lacks.flatMap(([what, why]) => (why === reason ? what : []));
        return `The message goes without ${missing.join(', ')}: ${asSentence(reason)}`;
    });
}


/***/ }),

/***/ 2113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   Kp: () => (/* binding */ factLines),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1137);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(509);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7720);



const nameOf = ({ login, name }) => login ?? name;
const shortSha = (sha) => sha.slice(0, 7);
const known = (line) => (line === '' ? [] : [line]);
const joinKnown = (parts, between = ' ') => parts.filter((part) => part !== '').join(between);
const writers = {
    workflow: ({ result: { facts, job = '' }, markup }) => {
        const { workflow, run } = facts;
        const name = joinKnown([markup.text(workflow), run.number > 0 ? `#${run.number}` : '']);
        return known(joinKnown([name, markup.text(job)], _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .separator */ .me));
    },
    repository: ({ result: { facts }, markup }) => known(markup.text(facts.repository)).map((name) => markup.link(name, facts.repositoryUrl)),
    branch: ({ result: { facts }, markup }) => known(describeSubject(facts.subject, markup)),
    commit: describeCommits,
    actor: ({ result: { facts }, words, markup }) => {
        const { actor, triggeringActor } = facts;
        if (nameOf(actor) === '')
            return [];
        const rerun = triggeringActor === undefined ? '' : words.rerunBy(markup.text(nameOf(triggeringActor)));
        return [joinKnown([markup.text(nameOf(actor)), rerun], _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .separator */ .me)];
    },
    event: ({ result: { facts }, markup }) => known(markup.text(facts.event)),
    attempt: ({ result: { facts } }) => [String(facts.run.attempt)],
    duration: ({ result: { duration }, words }) => duration === undefined ? [] : [(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .sayDuration */ .k)(duration, words)],
    jobs: ({ result: { jobs }, words }) => (jobs === undefined ? [] : [(0,_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .countJobs */ .uq)(jobs, words)]),
};
function factLines(asked, request) {
    const { result, words, markup } = request;
    const reason = result.cancellation && words.cancellations[result.cancellation];
    const lines = asked.flatMap((field) => {
        if (field === 'failures')
            return [];
        const [first, ...others] = writers[field](request);
        const name = field === 'branch' ? words.subjects[result.facts.subject.kind] : words.fields[field];
        return first === undefined ? [] : [markup.label(name) + first, ...others];
    });
    return reason === undefined ? lines : [reason, ...lines];
}
function describeSubject(subject, markup) {
    if (subject.kind !== 'pull-request') {
        const label = markup.text((subject.kind === 'release' && subject.title) || subject.name);
        return label === '' ? '' : markup.link(label, subject.url);
    }
    const { number, title, url, head, base, fork } = subject;
    const source = markup.text(fork === undefined ? head : `${fork}:${head}`);
    const branches = base === undefined ? source : `${source} → ${markup.text(base)}`;
    const name = [number && `#${number}`, title].filter(Boolean).join(' ');
    return name === '' ? markup.link(branches, url) : `${markup.link(markup.text(name), url)} (${branches})`;
}
function describeCommits({ result: { facts }, words, markup, commits: limit }) {
    const { commits, commit, compareUrl } = facts;
    if (commits.length < 2) {
        const only = commit ?? commits[0];
        return only === undefined ? [] : [describeCommit(only, markup)];
    }
    const shown = limit === 0 ? [] : commits.slice(-limit).reverse();
    const more = commits.length - shown.length;
    const count = words.commits(commits.length);
    return [
        compareUrl === undefined ? count : markup.link(count, compareUrl),
        ...shown.map((each) => describeCommit(each, markup)),
        ...(more > 0 && shown.length > 0 ? [words.more(more)] : []),
    ];
}
function describeCommit({ sha, url, title, author }, markup) {
    const by = author === undefined ? '' : _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .separator */ .me + markup.text(nameOf(author), 40);
    return joinKnown([markup.link(markup.text(shortSha(sha)), url), markup.text(title)]) + by;
}


/***/ }),

/***/ 1137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ sayDuration)
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


/***/ }),

/***/ 509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   jo: () => (/* binding */ sayConclusion),
/* harmony export */   uq: () => (/* binding */ countJobs),
/* harmony export */   yf: () => (/* binding */ jobBlocks)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5800);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1137);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7720);



const order = ['failure', 'cancelled', 'other', 'started', 'success', 'skipped'];
const jobOutcome = ({ conclusion }) => conclusion === undefined ? 'started' : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(conclusion);
const rank = (job) => order.indexOf(jobOutcome(job)) + (job.allowedToFail ? 0.5 : 0);
const isFailure = (job) => jobOutcome(job) === 'failure' && !job.allowedToFail;
function countByOutcome({ total, counts }) {
    const byOutcome = new Map();
    let running = total;
    for (const conclusion of _result_js__WEBPACK_IMPORTED_MODULE_0__/* .conclusions */ .fy) {
        const count = counts[conclusion] ?? 0;
        const outcome = (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(conclusion);
        byOutcome.set(outcome, (byOutcome.get(outcome) ?? 0) + count);
        running -= count;
    }
    return byOutcome.set('started', running);
}
function countJobs(jobs, words) {
    const counts = countByOutcome(jobs);
    const parts = order
        .map((outcome) => ({ outcome, count: counts.get(outcome) ?? 0 }))
        .filter(({ count }) => count > 0)
        .map(({ outcome, count }) => words.counts[outcome](count));
    const { colon, comma } = words.punctuation;
    return parts.length === 0 ? words.jobs(jobs.total) : words.jobs(jobs.total) + colon + parts.join(comma);
}
function jobBlocks({ jobs, fields, words, markup, lines, details }) {
    const all = fields.includes('jobs');
    const withDetails = fields.includes('failures');
    if (lines === 0 || !(all || withDetails))
        return [];
    const listed = all ? [...jobs.list].sort((a, b) => rank(a) - rank(b)) : jobs.list.filter(isFailure);
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
        const reasons = withDetails && index < details && isFailure(job) ? reasonLines(job, words, markup) : [];
        if (reasons.length === 0)
            return;
        endParagraph();
        blocks.push(markup.quote(reasons));
    });
    const more = countListed(jobs, listed.length, all) - shown.length;
    if (more > 0)
        paragraph.push(words.more(more));
    endParagraph();
    return blocks;
}
function countListed(jobs, listed, all) {
    if (all)
        return jobs.total;
    return jobs.list.length === jobs.total ? listed : (countByOutcome(jobs).get('failure') ?? 0);
}
const sayConclusion = (conclusion, words) => conclusion === undefined ? words.running : words.statuses[conclusion];
function jobLine(job, words, markup) {
    const outcome = jobOutcome(job);
    const { emoji } = job.allowedToFail && outcome === 'failure' ? _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .looks */ .dx.other : _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .looks */ .dx[outcome];
    const name = markup.text(job.name);
    const { conclusion, duration } = job;
    const parts = [
        `${emoji} ${job.url === undefined ? name : markup.link(name, job.url)}`,
        ...(outcome === 'success' || conclusion === 'failure' ? [] : [sayConclusion(conclusion, words)]),
        ...(duration === undefined ? [] : [(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .sayDuration */ .k)(duration, words)]),
        ...(job.allowedToFail ? [words.allowedToFail] : []),
    ];
    return parts.join(_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .separator */ .me);
}
function reasonLines({ failedSteps, error }, words, markup) {
    const steps = failedSteps.slice(0, 5).map((step) => markup.text(step));
    const more = failedSteps.length - steps.length;
    if (more > 0)
        steps.push(words.more(more));
    const said = markup.text(error ?? '', 200);
    return [
        ...(steps.length === 0 ? [] : [markup.label(words.failedStep) + steps.join(words.punctuation.comma)]),
        ...(said === '' ? [] : [said]),
    ];
}


/***/ }),

/***/ 8697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ missingKeywords)
/* harmony export */ });
const visible = (body) => body.replace(/\]\([^)\s]{0,3000}\)/g, ']').replace(/<\/?font[^>]*>/g, '\0');
const missingKeywords = (text, keywords) => keywords.filter((keyword) => !visible(text).includes(keyword));


/***/ }),

/***/ 9513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ plainMarkup),
/* harmony export */   W4: () => (/* binding */ openingUrl),
/* harmony export */   Wq: () => (/* binding */ encodeUrl),
/* harmony export */   iS: () => (/* binding */ markdownMarkup)
/* harmony export */ });
/* unused harmony export escapeMarkdown */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5418);

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
function openingUrl(url, openLinksIn) {
    const encoded = encodeURIComponent(url.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')).replace(/[!'()*_~]/g, percentEncode);
    return `dingtalk://dingtalkclient/page/link?url=${encoded}&pc_slide=${openLinksIn === 'dingtalk'}`;
}
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
const plainMarkup = ({ punctuation }) => ({
    adapt: (text) => text,
    text: (data, limit = nameLimit) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(data, limit)),
    link: (label) => label,
    label: (name) => name + punctuation.colon,
    colour: (text) => text,
    heading: (text) => text,
    lines: (lines) => lines.join('\n'),
    quote: (lines) => lines.map((line) => `  ${line}`).join('\n'),
});
function adaptMarkdown(text, openLinksIn) {
    return text
        .replace(/(\S)[ \t]*\r?\n(?=[^\r\n])/g, `$1${hardBreak}`)
        .replace(/!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)|\]\((https?:\/\/[^\s()]{1,2000})\)/g, (whole, url) => (url === undefined ? whole : `](${openingUrl(url, openLinksIn)})`));
}


/***/ }),

/***/ 2926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ mentionWords),
/* harmony export */   DX: () => (/* binding */ mostPeople),
/* harmony export */   T7: () => (/* binding */ noMentions),
/* harmony export */   Vb: () => (/* binding */ mentionField),
/* harmony export */   d6: () => (/* binding */ findMentions),
/* harmony export */   qE: () => (/* binding */ unmentionable)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5418);

const noMentions = {
    mobiles: [],
    userIds: [],
    all: false,
    unknownLogins: [],
    notices: [],
};
const mostPeople = 50;
const people = {
    actor: ({ actor }) => [actor],
    'commit-authors': ({ commits, commit }) => [...commits, commit].map((each) => each?.author),
    'pull-request-author': ({ subject }) => (subject.kind === 'pull-request' ? [subject.author] : []),
};
function findMentions(inputs, facts) {
    if (inputs.all)
        return { ...noMentions, all: true };
    const logins = new Map(inputs.people
        .flatMap((kind) => people[kind](facts))
        .flatMap((person) => (person?.login === undefined || person.bot ? [] : [person.login]))
        .map((login) => [login.toLowerCase(), login]));
    const contacts = [
        ...inputs.mobiles.map((mobile) => ({ mobile })),
        ...inputs.userIds.map((userId) => ({ userId })),
    ];
    const unknownLogins = [];
    for (const [key, login] of logins) {
        const contact = inputs.map.get(key);
        if (contact === undefined)
            unknownLogins.push(login);
        else
            contacts.push(contact);
    }
    const distinct = [...new Map(contacts.map((contact) => [JSON.stringify(contact), contact])).values()];
    const called = distinct.slice(0, mostPeople);
    const surplus = distinct.length - called.length;
    return {
        mobiles: called.flatMap((contact) => ('mobile' in contact ? [contact.mobile] : [])),
        userIds: called.flatMap((contact) => ('userId' in contact ? [contact.userId] : [])),
        all: false,
        unknownLogins,
        notices: [
            ...(inputs.map.size > 0 && unknownLogins.length > 0
                ? [`Not mentioned, since at-map doesn't know them: ${unknownLogins.map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0).join(', ')}.`]
                : []),
            ...(surplus > 0 ? [`DingTalk mentions at most ${mostPeople} people; ${surplus} were left out.`] : []),
        ],
    };
}
function mentionWords({ mobiles, userIds, all }, everybody) {
    return all ? [`@${everybody}`] : [...mobiles, ...userIds].map((who) => `@${who}`);
}
function mentionField({ mobiles, userIds, all }) {
    if (all)
        return { isAtAll: true };
    if (mobiles.length + userIds.length === 0)
        return undefined;
    return { atMobiles: mobiles, atUserIds: userIds, isAtAll: false };
}
function unmentionable({ mobiles, userIds, all }, type) {
    return all || mobiles.length + userIds.length > 0
        ? [`DingTalk can't mention anybody in a message of type ${type}, so nobody is mentioned.`]
        : [];
}


/***/ }),

/***/ 5418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ neutralise),
/* harmony export */   Er: () => (/* binding */ characterStart),
/* harmony export */   Jj: () => (/* binding */ cut)
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
        .replace(/www(?=\.)/gi, `$&${joiner}`);
    return isolate(inactive);
}
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ sayVerdict),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   TL: () => (/* binding */ titleParts),
/* harmony export */   dx: () => (/* binding */ looks),
/* harmony export */   me: () => (/* binding */ separator),
/* harmony export */   q_: () => (/* binding */ failuresInARow),
/* harmony export */   xq: () => (/* binding */ showVerdict)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5800);

const looks = {
    success: { emoji: '✅', colour: '#1A7F37' },
    failure: { emoji: '❌', colour: '#CF222E' },
    cancelled: { emoji: '🚫', colour: '#6E7781' },
    skipped: { emoji: '⏭️', colour: '#6E7781' },
    started: { emoji: '🚀', colour: '#0969DA' },
    other: { emoji: '⚠️', colour: '#9A6700' },
};
function failuresInARow({ status, history }) {
    if ((0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(status) !== 'failure')
        return 0;
    if (history.kind !== 'known')
        return 1;
    const count = 1 + history.failuresInARow;
    return history.atLeast ? `${count}+` : count;
}
function sayVerdict(result, words) {
    const verdict = words.statuses[result.status];
    const transition = (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .transitionOf */ .l9)(result.status, result.history);
    return transition === undefined ? verdict : words.transitions[transition](verdict, failuresInARow(result));
}
const showVerdict = (result, words) => `${looks[(0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(result.status)].emoji} ${sayVerdict(result, words)}`;
const separator = ' · ';
function titleParts({ facts: { workflow, repository, subject } }) {
    const about = subject.kind === 'pull-request'
        ? [subject.number && `#${subject.number}`, subject.head].filter(Boolean).join(' ')
        : subject.name;
    return [workflow, repository, about].filter((part) => part !== '');
}
function heading(title, result, words, markup) {
    const coloured = (text) => markup.colour(text, looks[(0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(result.status)].colour);
    if (title?.includes(sayVerdict(result, words)))
        return markup.heading(coloured(markup.text(title, 200)));
    const rest = title === undefined ? titleParts(result).map((part) => markup.text(part)) : [markup.text(title, 200)];
    return markup.heading([coloured(showVerdict(result, words)), ...rest].join(separator));
}


/***/ }),

/***/ 9260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ words)
/* harmony export */ });
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
    subjects: { branch: 'Branch', tag: 'Tag', release: 'Release', 'pull-request': 'Pull request' },
    commits: (count) => (count === 1 ? '1 commit' : `${count} commits`),
    rerunBy: (who) => `re-run by ${who}`,
    jobs: (count) => (count === 1 ? '1 job' : `${count} jobs`),
    running: 'running',
    counts: {
        success: (count) => `${count} passed`,
        failure: (count) => `${count} failed`,
        cancelled: (count) => `${count} cancelled`,
        skipped: (count) => `${count} skipped`,
        started: (count) => `${count} running`,
        other: (count) => `${count} other`,
    },
    failedStep: 'Failed step',
    allowedToFail: 'allowed to fail',
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
        're-run': 'Re-run…',
    },
    units: { days: ' d', hours: ' h', minutes: ' min', seconds: ' s' },
    underOneSecond: 'under 1 s',
    punctuation: { colon: ': ', comma: ', ' },
    summary: {
        heading: 'DingTalk',
        robot: 'Robot',
        result: 'Result',
        delivered: 'delivered',
        'not-delivered': 'not delivered',
        'dry-run': 'dry run, nothing was sent',
        attempts: 'Attempts',
        time: 'Time',
        answer: 'Answer',
        message: 'Message',
    },
};
const chinese = {
    statuses: {
        success: '成功',
        failure: '失败',
        cancelled: '已取消',
        skipped: '已跳过',
        neutral: '中性',
        timed_out: '超时',
        action_required: '需要处理',
        stale: '已过期',
        startup_failure: '启动失败',
        started: '已开始',
    },
    transitions: {
        fixed: () => '已修复',
        'first-failure': (verdict) => `${verdict}（首次失败）`,
        'still-failing': (verdict, inARow) => `${verdict}（连续失败 ${inARow} 次）`,
    },
    cancellations: { superseded: '被更新的运行取代', 'timed-out': '运行时间超限', 'by-somebody': '被人取消' },
    fields: {
        workflow: '工作流',
        repository: '仓库',
        branch: '分支',
        commit: '提交',
        actor: '触发者',
        event: '事件',
        attempt: '尝试次数',
        duration: '耗时',
        jobs: '作业',
        failures: '失败详情',
    },
    subjects: { branch: '分支', tag: '标签', release: '发布', 'pull-request': '拉取请求' },
    commits: (count) => `${count} 个提交`,
    rerunBy: (who) => `由 ${who} 重新运行`,
    jobs: (count) => `共 ${count} 个作业`,
    running: '运行中',
    counts: {
        success: (count) => `${count} 个成功`,
        failure: (count) => `${count} 个失败`,
        cancelled: (count) => `${count} 个已取消`,
        skipped: (count) => `${count} 个已跳过`,
        started: (count) => `${count} 个运行中`,
        other: (count) => `${count} 个其他`,
    },
    failedStep: '失败步骤',
    allowedToFail: '允许失败',
    more: (count) => `另有 ${count} 项`,
    shortened: '… 内容已缩短',
    everybody: '所有人',
    buttons: {
        run: '查看运行',
        job: '查看作业',
        'failed-job': '查看失败作业',
        commit: '查看提交',
        'pull-request': '查看拉取请求',
        release: '查看发布',
        're-run': '重新运行…',
    },
    units: { days: ' 天', hours: ' 小时', minutes: ' 分', seconds: ' 秒' },
    underOneSecond: '不到 1 秒',
    punctuation: { colon: '：', comma: '，' },
    summary: {
        heading: '钉钉',
        robot: '机器人',
        result: '结果',
        delivered: '已送达',
        'not-delivered': '未送达',
        'dry-run': '试运行，未发送',
        attempts: '尝试次数',
        time: '耗时',
        answer: '应答',
        message: '消息',
    },
};
const words = { en: english, 'zh-CN': chinese };


/***/ }),

/***/ 8759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ permanent),
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   lD: () => (/* binding */ unclear),
/* harmony export */   qO: () => (/* binding */ passing)
/* harmony export */ });
const words = (en, zh) => ({ en, 'zh-CN': zh });
const row = (retry, tries, unclear) => (id, what, advice) => ({
    id,
    retry,
    tries,
    unclear,
    what: words(...what),
    advice: words(...advice),
});
const permanent = row('never', 1, false);
const passing = (tries) => row('soon', tries, false);
const unclear = (tries) => row('soon', tries, true);
const limited = row('long', Number.POSITIVE_INFINITY, false);
const fill = (text, facts) => text.replace(/\{(\w+)\}/g, (_, name) => String(facts[name] ?? ''));


/***/ }),

/***/ 8188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notify: () => (/* binding */ notify)
});

// EXTERNAL MODULE: ./build/src/decide.js
var decide = __webpack_require__(6721);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/dingtalk/answers.js
var answers = __webpack_require__(5707);
;// CONCATENATED MODULE: ./build/src/dingtalk/sign.js

const sign = (key, timestamp) => (0,external_node_crypto_.createHmac)('sha256', key).update(`${timestamp}\n${key}`).digest('base64');

;// CONCATENATED MODULE: ./build/src/dingtalk/robot.js



const hash = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
const tagOf = ({ url, token }) => `${url.host}, …${hash(token).slice(-4)}`;
const messageUuid = (identity, { token }, content) => hash(JSON.stringify([...identity, token, content])).slice(0, 32);
async function callRobot(robot, body, deadline, { post, clock, secrets, stopped }) {
    const url = new URL(robot.url);
    const now = clock.now();
    if (robot.secret !== undefined) {
        const signature = sign(robot.secret, now);
        secrets.add(signature);
        url.searchParams.set('timestamp', String(now));
        url.searchParams.set('sign', signature);
    }
    const result = await post({ url, body, timeout: deadline - now }, stopped);
    const acceptance = result.kind === 'reply' ? (0,answers/* readAcceptance */.i1)(result) : undefined;
    if (acceptance)
        return acceptance;
    const { readRefusal } = await __webpack_require__.e(/* import() */ 852).then(__webpack_require__.bind(__webpack_require__, 9852));
    return readRefusal(result, url.host, clock.now());
}

;// CONCATENATED MODULE: ./build/src/dingtalk/waiting.js
const FIRST = 1_000;
const GROWTH = 3;
const LONGEST = 600_000;
const CLOSED = 600_000;
const SPREAD = 0.2;
function waitAfter({ trouble, wait }, tries, random, room) {
    if (trouble.retry === 'never' || tries >= trouble.tries)
        return undefined;
    const growing = Math.min(FIRST * GROWTH ** (tries - 1), LONGEST) * (1 - random / 2);
    const asked = wait ?? (trouble.retry === 'long' ? CLOSED : 0);
    const spread = Math.min(asked * random * SPREAD * 2 ** (tries - 1), Math.max(0, room - asked));
    return Math.ceil(Math.max(growing, asked + spread));
}

// EXTERNAL MODULE: ./build/src/network/trouble.js
var network_trouble = __webpack_require__(8759);
;// CONCATENATED MODULE: ./build/src/dingtalk/words.js


const LONGEST_WORDS = 300;
const untried = {
    'no-time': (0,network_trouble/* permanent */.Fy)('no-time', ["The step's time was over before the message could be sent.", '在发送消息之前，该步骤的时间已用完。'], ['Raise `timeout-minutes`.', '请增大 `timeout-minutes`。']),
    stopped: (0,network_trouble/* permanent */.Fy)('stopped', [
        'The runner asked the step to stop before the message could be sent.',
        '在发送消息之前，运行器要求该步骤停止。',
    ], ['Run the job again if the message is needed.', '如仍需要该消息，请重新运行作业。']),
};
const sentences = {
    name: { en: 'robot {number} ({tag})', 'zh-CN': '机器人 {number}（{tag}）' },
    waiting: { en: '{name}: {what} Next try in {wait}.', 'zh-CN': '{name}：{what} {wait}后再次尝试。' },
    said: { en: 'Its answer: {errcode} "{errmsg}".', 'zh-CN': '返回：{errcode} “{errmsg}”。' },
    tries: { en: 'It was tried {attempts} times.', 'zh-CN': '共尝试 {attempts} 次。' },
    'no-time': {
        en: 'The next try could begin in {wait}, at {time} UTC, but the time of this step is over by then, so nothing was waited for.',
        'zh-CN': '最早可在 {wait}后（UTC {time}）再次尝试，但届时该步骤的时间已用完，因此不再等待。',
    },
    stopped: { en: 'Then the runner asked the step to stop.', 'zh-CN': '随后运行器要求该步骤停止。' },
};
const units = {
    milliseconds: { en: 'ms', 'zh-CN': '毫秒' },
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
const timeOf = (ms) => new Date(Math.ceil(ms / 1_000) * 1_000).toISOString().slice(11, 19);
const shownWords = (errmsg, { redact }) => Array.from(redact(errmsg)
    .replace(/(?:[^ -~\u00A0-\u{10FFFF}]|\s)+/gu, ' ')
    .trim())
    .slice(0, LONGEST_WORDS)
    .join('');
const nameOf = ({ robot }, language) => (0,network_trouble/* fill */.GS)(sentences.name[language], { number: robot.number, tag: tagOf(robot) });
const whatOf = ({ trouble, facts }, language) => (0,network_trouble/* fill */.GS)(trouble.what[language], facts);
function waitingLine(course, refusal, wait, language) {
    const facts = {
        name: nameOf(course, language),
        what: whatOf(refusal, language),
        wait: durationOf(wait, language),
    };
    return (0,network_trouble/* fill */.GS)(sentences.waiting[language], facts);
}
function problemOf(course, language, secrets) {
    const { answer, ending, attempts } = course;
    if (answer === undefined || answer.delivered) {
        const { id, what, advice } = untried[ending === 'stopped' ? 'stopped' : 'no-time'];
        return { id, text: what[language], advice: advice[language] };
    }
    const { trouble, errcode, errmsg } = answer;
    const facts = {
        ...answer.facts,
        attempts,
        errmsg: shownWords(errmsg, secrets),
        wait: durationOf(course.freeAt - course.endedAt, language),
        time: timeOf(course.freeAt),
    };
    const parts = [
        trouble.what,
        ...(errcode === undefined ? [] : [sentences.said]),
        ...(attempts > 1 ? [sentences.tries] : []),
        ...(ending === 'no-time' || ending === 'stopped' ? [sentences[ending]] : []),
    ];
    const text = parts.map((part) => (0,network_trouble/* fill */.GS)(part[language], facts)).join(language === 'en' ? ' ' : '');
    return { id: trouble.id, text: secrets.redact(text), advice: (0,network_trouble/* fill */.GS)(trouble.advice[language], facts) };
}

;// CONCATENATED MODULE: ./build/src/dingtalk/course.js



const createCourse = (robot, body, now) => ({
    robot,
    body,
    attempts: 0,
    startedAt: now,
    endedAt: now,
    freeAt: now,
    answer: undefined,
    ending: undefined,
});
const SHORTEST_REQUEST = 1_000;
async function waitUntilFree(course, options, ports) {
    const { clock, stopped, info } = ports;
    const wait = course.freeAt - clock.now();
    if (wait > 0) {
        if (course.freeAt + SHORTEST_REQUEST > options.deadline) {
            course.ending = 'no-time';
            return;
        }
        if (course.answer?.delivered === false)
            info(waitingLine(course, course.answer, wait, options.language));
        try {
            await clock.sleep(wait, stopped);
        }
        catch (reason) {
            if (!stopped.aborted)
                throw reason;
        }
    }
    if (stopped.aborted)
        course.ending = 'stopped';
    else if (clock.now() >= options.deadline)
        course.ending = 'no-time';
}
async function tryOnce(course, options, ports) {
    const { clock, random, stopped } = ports;
    if (course.attempts === 0)
        course.startedAt = clock.now();
    course.attempts += 1;
    const answer = await callRobot(course.robot, course.body, options.deadline, ports);
    course.answer = answer;
    course.endedAt = clock.now();
    if (answer.delivered)
        return;
    const room = options.deadline - SHORTEST_REQUEST - course.endedAt;
    const wait = waitAfter(answer, course.attempts, random(), Math.floor(room));
    if (wait === undefined)
        course.ending = 'final';
    else if (stopped.aborted)
        course.ending = 'stopped';
    else
        course.freeAt = course.endedAt + wait;
}

;// CONCATENATED MODULE: ./build/src/dingtalk/gate.js
function createGate(width) {
    const queue = [];
    let free = width;
    return async (work) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => queue.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = queue.shift();
            if (next)
                next();
            else
                free += 1;
        }
    };
}

;// CONCATENATED MODULE: ./build/src/dingtalk/delivery.js




const PARALLEL = 50;
async function deliver(payload, robots, options, ports) {
    const content = JSON.stringify(payload);
    const courses = robots.map((robot) => {
        const msgUuid = messageUuid(options.identity, robot, content);
        return createCourse(robot, JSON.stringify({ msgUuid, ...payload }), ports.clock.now());
    });
    const throughGate = createGate(PARALLEL);
    const attempt = (course) => throughGate(() => tryOnce(course, options, ports));
    const groups = options.delivery === 'all' ? courses.map((course) => [course]) : [courses];
    await Promise.all(groups.map((group) => serve(group, attempt, options, ports)));
    const deliveries = groups.flatMap(involved).map((course) => deliveryOf(course, options, ports));
    if (options.delivery === 'any' && hasArrived(deliveries, 'any')) {
        for (const { name, problem } of deliveries)
            if (problem)
                ports.info(`${name}: ${problem.text}`);
    }
    return deliveries;
}
const hasArrived = (deliveries, delivery) => delivery === 'any'
    ? deliveries.some(({ delivered }) => delivered)
    : deliveries.every(({ delivered }) => delivered);
async function serve(courses, attempt, options, ports) {
    for (let course = nextOf(courses); course; course = nextOf(courses)) {
        await waitUntilFree(course, options, ports);
        if (course.ending !== undefined)
            continue;
        await attempt(course);
        if (course.answer?.delivered)
            return;
    }
}
function nextOf(courses) {
    const open = courses.filter(({ ending }) => ending === undefined);
    const unclear = open.find(({ answer }) => answer?.delivered === false && answer.trouble.unclear);
    return unclear ?? open.toSorted((a, b) => a.freeAt - b.freeAt)[0];
}
function involved(courses) {
    const arrived = courses.some(({ answer }) => answer?.delivered);
    return arrived ? courses.filter(({ attempts }) => attempts > 0) : courses;
}
function deliveryOf(course, { language }, { secrets }) {
    const { answer } = course;
    const delivered = answer?.delivered === true;
    return {
        robot: course.robot.number,
        name: nameOf(course, language),
        delivered,
        ...(answer?.errcode !== undefined && { errcode: answer.errcode }),
        errmsg: shownWords(answer?.errmsg ?? '', secrets),
        attempts: course.attempts,
        milliseconds: course.endedAt - course.startedAt,
        ...(!delivered && { problem: problemOf(course, language, secrets) }),
    };
}

// EXTERNAL MODULE: ./build/src/annotation.js
var annotation = __webpack_require__(8752);
;// CONCATENATED MODULE: ./build/src/dingtalk/lines.js


const lines_sentences = {
    delivered: {
        en: 'Delivered by {name} in {milliseconds} ms.',
        'zh-CN': '{name}已送达，用时 {milliseconds} ms。',
    },
    again: {
        en: 'Delivered by {name} in {milliseconds} ms, try {attempts}.',
        'zh-CN': '{name}第 {attempts} 次发送后送达，用时 {milliseconds} ms。',
    },
    undelivered: { en: 'The message was not delivered.', 'zh-CN': '消息未送达。' },
    failed: { en: '{name}: {text} {advice}', 'zh-CN': '{name}：{text}{advice}' },
};
const deliveredLines = (deliveries, language) => deliveries
    .filter(({ delivered }) => delivered)
    .map(({ name, milliseconds, attempts }) => (0,network_trouble/* fill */.GS)(lines_sentences[attempts > 1 ? 'again' : 'delivered'][language], { name, milliseconds, attempts }));
const undeliveredText = (deliveries, language) => (0,annotation/* fitAnnotation */.b)(lines_sentences.undelivered[language], deliveries.flatMap(({ name, problem }) => problem ? [(0,network_trouble/* fill */.GS)(lines_sentences.failed[language], { name, ...problem })] : []), (count) => `… +${count}`);

// EXTERNAL MODULE: ./build/src/github/job.js
var job = __webpack_require__(7782);
// EXTERNAL MODULE: ./build/src/github/known.js
var known = __webpack_require__(3522);
// EXTERNAL MODULE: ./build/src/github/problem.js
var problem = __webpack_require__(9826);
// EXTERNAL MODULE: ./build/src/message/body.js
var message_body = __webpack_require__(2113);
// EXTERNAL MODULE: ./build/src/result.js
var result = __webpack_require__(5800);
;// CONCATENATED MODULE: ./build/src/message/buttons.js

function buttonsOf({ status, url, facts }, { buttons: words }) {
    const { run, subject, commit } = facts;
    if (facts.repository === '')
        return [{ title: words.run, url: facts.serverUrl }];
    const failed = (0,result/* outcomeOf */.sG)(status) === 'failure';
    const main = { title: words[url === run.url ? 'run' : failed ? 'failed-job' : 'job'], url };
    const others = [];
    if (subject.kind === 'pull-request')
        others.push({ title: words['pull-request'], url: subject.url });
    else if (subject.kind === 'release')
        others.push({ title: words.release, url: subject.url });
    else if (commit !== undefined)
        others.push({ title: words.commit, url: commit.url });
    if (failed && url !== run.url)
        others.push({ title: words['re-run'], url: run.url });
    return [main, ...others];
}

// EXTERNAL MODULE: ./build/src/message/text.js
var message_text = __webpack_require__(5418);
;// CONCATENATED MODULE: ./build/src/message/excerpt.js

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

// EXTERNAL MODULE: ./build/src/message/payload.js
var payload = __webpack_require__(3975);
;// CONCATENATED MODULE: ./build/src/message/fit.js


const least = { jobDetails: 0, jobs: 0, commits: 0, lost: ['job details', 'commits'] };
const ladder = [
    { jobDetails: 5, jobs: 20, commits: 5, lost: [] },
    { jobDetails: 2, jobs: 20, commits: 5, lost: ['job details'] },
    { jobDetails: 0, jobs: 10, commits: 5, lost: ['job details'] },
    { jobDetails: 0, jobs: 0, commits: 5, lost: ['job details'] },
    { jobDetails: 0, jobs: 0, commits: 2, lost: ['job details', 'commits'] },
    least,
];
const gap = 4;
function fitMessage(write, text, mark) {
    for (const { lost, ...detail } of ladder) {
        const written = write(detail, text);
        const bytes = (0,payload/* sizeOf */.$d)(written.payload);
        if (bytes <= payload/* largestPayload */.zW)
            return { ...written, bytes, lost };
    }
    const room = payload/* largestPayload */.zW - (0,payload/* sizeOf */.$d)(write(least, mark).payload) - gap;
    const written = write(least, [excerpt(text, room), mark].filter((part) => part !== '').join('\n\n'));
    return { ...written, bytes: (0,payload/* sizeOf */.$d)(written.payload), lost: [...least.lost, 'text'] };
}

// EXTERNAL MODULE: ./build/src/message/markup.js
var message_markup = __webpack_require__(9513);
// EXTERNAL MODULE: ./build/src/message/mentions.js
var message_mentions = __webpack_require__(2926);
// EXTERNAL MODULE: ./build/src/message/verdict.js
var verdict = __webpack_require__(7720);
;// CONCATENATED MODULE: ./build/src/message/forms.js



function formOf(type, openLinksIn, words) {
    const open = (url) => (0,message_markup/* openingUrl */.W4)(url, openLinksIn);
    const markup = (0,message_markup/* markdownMarkup */.iS)(openLinksIn);
    const plain = (0,message_markup/* plainMarkup */.$0)(words);
    const forms = {
        'action-card': {
            markup,
            mentions: true,
            heading: true,
            links: () => '',
            payload: ({ title, body, buttons, mentions }) => ({
                msgtype: 'actionCard',
                actionCard: { title, text: body, ...cardButtons(buttons, open) },
                ...atField(mentions),
            }),
        },
        markdown: {
            markup,
            mentions: true,
            heading: true,
            links: (buttons) => buttons.map(({ title, url }) => markup.link(title, url)).join(verdict/* separator */.me),
            payload: ({ title, body, mentions }) => ({
                msgtype: 'markdown',
                markdown: { title, text: body },
                ...atField(mentions),
            }),
        },
        text: {
            markup: plain,
            mentions: true,
            heading: true,
            links: ([{ title, url }]) => plain.label(title) + url,
            payload: ({ body, mentions }) => ({ msgtype: 'text', text: { content: body }, ...atField(mentions) }),
        },
        link: {
            markup: plain,
            mentions: false,
            heading: false,
            links: () => '',
            payload: ({ title, body, buttons: [{ url }] }) => ({
                msgtype: 'link',
                link: { title, text: body, messageUrl: open(url) },
            }),
        },
    };
    return forms[type];
}
const atField = (mentions) => {
    const at = (0,message_mentions/* mentionField */.Vb)(mentions);
    return at === undefined ? {} : { at };
};
function cardButtons(buttons, open) {
    const [main, ...others] = buttons;
    if (others.length === 0)
        return { singleTitle: main.title, singleURL: open(main.url) };
    return {
        btnOrientation: others.length === 1 ? '1' : '0',
        btns: buttons.map(({ title, url }) => ({ title, actionURL: open(url) })),
    };
}

// EXTERNAL MODULE: ./build/src/message/jobs.js
var message_jobs = __webpack_require__(509);
// EXTERNAL MODULE: ./build/src/message/keywords.js
var message_keywords = __webpack_require__(8697);
// EXTERNAL MODULE: ./build/src/message/words.js
var message_words = __webpack_require__(9260);
;// CONCATENATED MODULE: ./build/src/message/compose.js










const grey = '#737373';
const titleLimit = 200;
async function composeMessage(telling, inputs) {
    const { messageType: type, payload = {}, keywords, openLinksIn } = inputs;
    const words = message_words/* words */.a[inputs.language];
    if (type === 'raw') {
        const { composeRaw } = await __webpack_require__.e(/* import() */ 539).then(__webpack_require__.bind(__webpack_require__, 9539));
        return composeRaw(payload, keywords, telling.mentions, words);
    }
    const form = formOf(type, openLinksIn, words);
    const texts = await renderTexts(telling, inputs, form);
    const composed = composeTexts(telling, texts, inputs, form);
    return form.mentions
        ? composed
        : { ...composed, notices: [...composed.notices, ...(0,message_mentions/* unmentionable */.qE)(telling.mentions, type)] };
}
async function renderTexts(telling, inputs, form) {
    if ([inputs.title, inputs.content, inputs.template].every((text) => text === undefined))
        return {};
    const { renderCustomTexts } = await __webpack_require__.e(/* import() */ 519).then(__webpack_require__.bind(__webpack_require__, 5519));
    return renderCustomTexts(telling, inputs, form.markup);
}
function composeTexts({ result, mentions }, texts, inputs, form) {
    const { markup } = form;
    const words = message_words/* words */.a[inputs.language];
    const buttons = buttonsOf(result, words);
    const title = writeTitle(texts.title, result, inputs.keywords, words);
    const called = form.mentions ? (0,message_mentions/* mentionWords */.Ct)(mentions, words.everybody) : [];
    const withHeading = form.heading || !title.includes((0,verdict/* sayVerdict */.FQ)(result, words));
    const builtIn = ({ jobs, jobDetails, commits }) => [
        ...(withHeading ? [(0,verdict/* heading */.R_)(texts.title, result, words, markup)] : []),
        markup.lines((0,message_body/* factLines */.Kp)(inputs.fields, { result, words, markup, commits })),
        ...(result.jobs === undefined
            ? []
            : (0,message_jobs/* jobBlocks */.yf)({
                jobs: result.jobs,
                fields: inputs.fields,
                words,
                markup,
                lines: jobs,
                details: jobDetails,
            })),
    ];
    const write = (detail, text) => {
        const blocks = texts.template === undefined ? [...builtIn(detail), text, form.links(buttons)] : [text];
        const told = joinBlocks([...blocks, called.join(' ')]);
        const missing = (0,message_keywords/* missingKeywords */.n)(told, inputs.keywords);
        const tag = missing.length === 0 ? '' : markup.colour(missing.join(verdict/* separator */.me), grey);
        const body = joinBlocks([told, tag]) || title;
        return { body, payload: form.payload({ title, body, buttons, mentions }) };
    };
    const [main] = buttons;
    const mark = texts.template === undefined
        ? words.shortened
        : [
            words.shortened,
            (0,verdict/* showVerdict */.xq)(result, words),
            form.links(buttons) || markup.link(main.title, main.url),
        ].join(verdict/* separator */.me);
    const { body, payload, bytes, lost } = fitMessage(write, texts.template ?? texts.content ?? '', mark);
    return {
        title,
        body,
        payload,
        bytes,
        shortened: lost,
        notices: lost.length === 0 ? [] : [`The message was too long for DingTalk and lost ${lost.join(', ')}.`],
    };
}
const joinBlocks = (blocks) => blocks.filter((block) => block !== '').join('\n\n');
function writeTitle(custom, result, keywords, words) {
    const parts = custom === undefined
        ? [(0,verdict/* showVerdict */.xq)(result, words), ...(0,verdict/* titleParts */.TL)(result).map((part) => (0,message_text/* neutralise */.$0)((0,message_text/* cut */.Jj)(part, 100)))]
        : [(0,message_text/* neutralise */.$0)((0,message_text/* cut */.Jj)(custom, titleLimit))];
    const title = parts.join(verdict/* separator */.me);
    return [title, ...(0,message_keywords/* missingKeywords */.n)(title, keywords)].join(verdict/* separator */.me);
}

;// CONCATENATED MODULE: ./build/src/summary.js

const cell = (text) => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+!|~<>@&]/g, (mark) => `&#${mark.charCodeAt(0)};`);
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}markdown\n${text}\n${fence}`;
}
function summaryOf({ title, body }, deliveries, language) {
    const w = message_words/* words */.a[language].summary;
    const heads = [w.robot, w.result, w.attempts, w.time, w.answer];
    const rows = deliveries?.map(({ name, delivered, attempts, milliseconds, errcode, errmsg, problem }) => {
        const answer = problem ? `${problem.text} ${problem.advice}` : `${errcode ?? ''} ${errmsg}`;
        const result = delivered ? `✅ ${w.delivered}` : `❌ ${w['not-delivered']}`;
        return `| ${[name, result, String(attempts), `${milliseconds} ms`, answer].map(cell).join(' | ')} |`;
    });
    const table = rows && [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...rows].join('\n');
    return [
        `### ${cell(`${w.heading}: ${title}`)}`,
        table ?? w['dry-run'],
        `<details><summary>${w.message}</summary>\n\n${fenced(body)}\n\n</details>\n`,
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./build/src/notify.js










const timeAfterCancellation = 240_000;
async function notify(assignment, phase, world, secrets) {
    const { inputs, facts, status } = assignment;
    const { runner, clock, stopped } = world;
    const deadline = phase.startedAt + timeFor(assignment);
    const story = await askGitHub(assignment, deadline, world);
    for (const notice of story.notices)
        runner.notice(notice);
    const timing = (0,decide/* fitOf */.Zo)(inputs.executionTiming, status, story.history);
    if (timing === 'no')
        return (0,decide/* offTiming */.mS)(inputs, status);
    if (timing === 'unknown')
        runner.info(notKnown(inputs, story.history));
    const result = resultOf(assignment, phase, story, world);
    const isMentioning = (0,decide/* fitOf */.Zo)(inputs.mentions.on, status, story.history) !== 'no';
    const mentions = isMentioning ? (0,message_mentions/* findMentions */.d6)(inputs.mentions, facts) : message_mentions/* noMentions */.T7;
    const clean = (value) => JSON.parse(secrets.redact(JSON.stringify(value)));
    const telling = {
        result: clean(result),
        mentions,
        get event() {
            return clean(assignment.event ?? null);
        },
        now: clock.now(),
    };
    const message = await composeMessage(telling, clean(inputs.message));
    for (const notice of [...mentions.notices, ...message.notices])
        runner.notice(notice);
    const { language } = inputs.message;
    const tell = (deliveries) => ({
        status,
        title: message.title,
        body: message.body,
        payload: message.payload,
        failOnError: inputs.failOnError,
        log: deliveredLines(deliveries ?? [], language),
        failure: undeliveredText(deliveries ?? [], language),
        ...(inputs.jobSummary && { summary: summaryOf(message, deliveries, language) }),
    });
    if (inputs.dryRun)
        return { kind: 'dry-run', told: tell() };
    const deliveries = await deliver(message.payload, inputs.robots, {
        delivery: inputs.delivery,
        deadline,
        language,
        identity: identityOf(world.env, inputs),
    }, { post: world.post, clock, random: world.random, secrets, stopped, info: runner.info });
    const sent = hasArrived(deliveries, inputs.delivery);
    return { kind: 'answered', told: tell(deliveries), deliveries, sent };
}
function timeFor({ inputs, facts, status }) {
    const isCancelled = [inputs.status, status].some((each) => (0,result/* outcomeOf */.sG)(each) === 'cancelled');
    return isCancelled && !facts.observed ? Math.min(inputs.timeout, timeAfterCancellation) : inputs.timeout;
}
async function askGitHub(assignment, deadline, world) {
    const { clock, fetch, timeout, stopped } = world;
    const { githubToken } = assignment.inputs;
    const request = storyRequestOf(assignment, world.env);
    if (githubToken === undefined)
        return (0,known/* tellKnown */.d4)(request);
    const { readStory } = await __webpack_require__.e(/* import() */ 791).then(__webpack_require__.bind(__webpack_require__, 8791));
    const limit = Math.max(0, Math.floor((deadline - clock.now()) / 2));
    const signal = AbortSignal.any([stopped, timeout(limit)]);
    return readStory({ ...request, token: githubToken }, { fetch, timeout, signal });
}
function storyRequestOf({ inputs, facts, status }, env) {
    const { fields } = inputs.message;
    const hasEnded = status !== 'started';
    const runnerName = env['RUNNER_NAME'];
    return {
        facts,
        ownStatus: facts.observed ? status : inputs.status,
        jobKey: env['GITHUB_JOB'] ?? '',
        ...(inputs.needs && { needs: inputs.needs }),
        ...(inputs.checkRunId !== undefined && { checkRunId: inputs.checkRunId }),
        ...(runnerName && { runnerName }),
        ...(inputs.matrix && { matrix: inputs.matrix }),
        wants: {
            jobs: hasEnded && (fields.includes('jobs') || fields.includes('failures')),
            history: hasEnded,
            startTime: hasEnded && fields.includes('duration'),
        },
    };
}
function resultOf({ inputs, facts, status }, { jobStartedAt }, story, { env, clock }) {
    const startedAt = (facts.observed ? undefined : jobStartedAt) ?? story.startedAt ?? facts.startedAt;
    const duration = startedAt === undefined ? undefined : (facts.completedAt ?? clock.now()) - startedAt;
    const isLeg = inputs.matrix !== undefined && inputs.needs === undefined && !facts.observed;
    return {
        status,
        facts,
        url: story.url ?? facts.run.url,
        history: story.history,
        ...(isLeg && { job: (0,job/* nameOfLeg */.$n)(env['GITHUB_JOB'] ?? '', inputs.matrix) }),
        ...(story.jobs && { jobs: story.jobs }),
        ...(story.cancellation && { cancellation: story.cancellation }),
        ...(duration !== undefined && { duration }),
    };
}
function identityOf(env, inputs) {
    const names = [
        'GITHUB_SERVER_URL',
        'GITHUB_REPOSITORY',
        'GITHUB_RUN_ID',
        'GITHUB_RUN_ATTEMPT',
        'GITHUB_JOB',
    ];
    return [...names.map((name) => env[name] ?? ''), JSON.stringify(inputs.matrix ?? null)];
}
function notKnown({ executionTiming }, history) {
    const why = history.kind === 'unknown' ? history.why : 'there is no earlier run to compare with';
    return `The message is sent although it isn't known whether execution-timing (${executionTiming.join(', ')}) fits: ${(0,problem/* asSentence */.KG)(why)}`;
}


/***/ })

};
;