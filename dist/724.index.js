"use strict";
exports.id = 724;
exports.ids = [724];
exports.modules = {

/***/ 6724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderCustomTexts: () => (/* binding */ renderCustomTexts)
});

// UNUSED EXPORTS: renderTemplate

// EXTERNAL MODULE: ./node_modules/mustache/mustache.mjs
var mustache = __webpack_require__(562);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/message/markdown.js
var markdown = __webpack_require__(7164);
// EXTERNAL MODULE: ./build/src/message/text.js
var message_text = __webpack_require__(5418);
// EXTERNAL MODULE: ./build/src/conclusion.js
var conclusion = __webpack_require__(9038);
// EXTERNAL MODULE: ./build/src/run-result.js
var run_result = __webpack_require__(9464);
// EXTERNAL MODULE: ./build/src/message/body.js
var body = __webpack_require__(2113);
// EXTERNAL MODULE: ./build/src/message/format.js
var format = __webpack_require__(9114);
// EXTERNAL MODULE: ./build/src/message/job-lines.js
var job_lines = __webpack_require__(7515);
// EXTERNAL MODULE: ./build/src/message/tests.js
var message_tests = __webpack_require__(3384);
// EXTERNAL MODULE: ./build/src/message/verdict.js
var verdict = __webpack_require__(7720);
;// CONCATENATED MODULE: ./build/src/message/view.js







function viewOf(request, { timezone, vars }, words) {
    const { result, now } = request;
    const { status, facts, history, jobs, tests } = result;
    const { subject, run } = facts;
    const outcome = (0,conclusion/* outcomeOf */.sG)(status);
    const transition = (0,run_result/* transitionOf */.l9)(status, history);
    const time = (moment) => (moment === undefined ? undefined : (0,format/* sayTime */.JS)(moment, timezone));
    const list = (jobs?.list ?? []).map((job) => viewJob(job, words));
    return {
        vars,
        scope: result.scope,
        status,
        verdict: (0,verdict/* sayVerdict */.FQ)(result, words),
        emoji: verdict/* looks */.dx[outcome].emoji,
        color: verdict/* looks */.dx[outcome].colour.slice(1),
        success: outcome === 'success',
        failure: outcome === 'failure',
        cancelled: outcome === 'cancelled',
        skipped: outcome === 'skipped',
        started: outcome === 'started',
        fixed: transition === 'fixed',
        'first-failure': transition === 'first-failure',
        'still-failing': transition === 'still-failing',
        'failures-in-a-row': (0,verdict/* failuresInARow */.q_)(result),
        cancellation: result.cancellation && words.cancellations[result.cancellation],
        previous: history.kind === 'known'
            ? { status: history.previous, verdict: words.statuses[history.previous], url: history.url }
            : undefined,
        workflow: facts.workflow,
        'run-name': facts.runName,
        repository: facts.repository,
        'repository-url': facts.repositoryUrl,
        'event-name': facts.event,
        run: { id: run.id, number: run.number, attempt: run.attempt, url: run.url },
        url: result.url,
        actor: (0,body/* personName */.hJ)(facts.actor),
        'triggering-actor': (0,body/* personName */.hJ)(facts.triggeringActor ?? facts.actor),
        branch: subject.kind === 'branch' ? subject.name : undefined,
        tag: subject.kind === 'tag' ? subject.name : undefined,
        'subject-url': subject.url,
        release: subject.kind === 'release' ? { name: subject.name, title: subject.title, url: subject.url } : undefined,
        'pull-request': subject.kind === 'pull-request'
            ? {
                number: subject.number,
                title: subject.title,
                url: subject.url,
                head: subject.head,
                base: subject.base,
                fork: subject.fork,
                author: subject.author && (0,body/* personName */.hJ)(subject.author),
            }
            : undefined,
        commit: facts.commit && viewCommit(facts.commit),
        commits: facts.commits.map(viewCommit),
        'compare-url': facts.compareUrl,
        duration: result.duration === undefined ? undefined : (0,format/* sayDuration */.kP)(result.duration, words),
        'duration-seconds': result.duration === undefined ? undefined : Math.round(result.duration / 1_000),
        get now() {
            return time(now);
        },
        get 'started-at'() {
            return time(facts.startedAt);
        },
        get 'completed-at'() {
            return time(facts.completedAt);
        },
        get event() {
            return request.event;
        },
        'test-counts': tests && (0,message_tests/* countTests */.tu)(tests, words),
        tests: tests && viewTestCounts(tests.counts),
        'failed-tests': (tests?.failed ?? []).map(viewTest),
        'flaky-tests': (tests?.flaky ?? []).map((test) => ({ name: (0,message_tests/* testName */.UU)(test) })),
        'job-counts': jobs && (0,job_lines/* countJobs */.uq)(jobs, words),
        jobs: list,
        failures: (jobs?.list ?? []).filter(run_result/* isFailedJob */.vG).map((job) => viewJob(job, words)),
    };
}
const viewCommit = ({ sha, url, title, author }) => ({
    sha,
    'short-sha': (0,body/* shortSha */.Fu)(sha),
    title,
    url,
    author: author && (0,body/* personName */.hJ)(author),
});
const viewTestCounts = ({ tests: total, ...counts }) => ({ total, ...counts });
const viewTest = ({ message, ...test }) => ({ name: (0,message_tests/* testName */.UU)(test), message });
const viewJob = (job, words) => ({
    name: job.name,
    status: (0,conclusion/* hasEnded */.hY)(job.state) ? job.state : undefined,
    verdict: (0,job_lines/* sayJobState */.Ku)(job, words),
    emoji: (0,job_lines/* emojiOf */.I9)(job),
    url: job.url,
    duration: job.duration === undefined ? undefined : (0,format/* sayDuration */.kP)(job.duration, words),
    'allowed-to-fail': job.allowedToFail,
    'failed-steps': job.failedSteps,
    error: job.error,
    'log-lines': job.logLines ?? [],
});

;// CONCATENATED MODULE: ./build/src/message/template.js





const longestResult = 100_000;
const mostSteps = 100_000;
const ellipsis = '…';
function show(value) {
    if (value === undefined || value === null)
        return '';
    if (typeof value !== 'object')
        return String(value);
    try {
        return JSON.stringify(value);
    }
    catch {
        return ellipsis;
    }
}
const isUrl = (name, text) => /(?:^|[.-])url$/.test(name) && /^https?:\/\/\S+$/.test(text);
const renderTemplate = (template, view, harmless) => new DataWriter(harmless).render(template, new OwnContext(view));
class OwnContext extends mustache/* default */.A.Context {
    foundForeign = false;
    outer;
    isForeign;
    constructor(view, outer, isForeign = false) {
        super(view, outer);
        this.outer = outer;
        this.isForeign = isForeign;
    }
    push(inner) {
        return new OwnContext(inner, this, this.foundForeign);
    }
    lookup(name) {
        this.foundForeign = this.isForeign;
        if (name === '.')
            return this.view;
        const [first = '', ...rest] = name.split('.');
        for (let context = this; context; context = context.outer) {
            const found = ownValue(context.view, first);
            if (found === undefined)
                continue;
            this.foundForeign = context.isForeign || first === 'event' || first === 'vars';
            return rest.reduce(ownValue, found);
        }
        return undefined;
    }
}
class DataWriter extends mustache/* default */.A.Writer {
    steps = 0;
    length = 0;
    harmless;
    constructor(harmless) {
        super();
        this.harmless = harmless;
    }
    renderTokens(tokens, ...rest) {
        if (this.steps >= mostSteps)
            return '';
        this.steps += tokens.length;
        return this.steps < mostSteps ? super.renderTokens(tokens, ...rest) : ellipsis;
    }
    show(value) {
        return this.cut(() => this.harmless.redact(show(value).slice(0, 2 * longestResult)));
    }
    cut(textOf) {
        const room = longestResult - this.length;
        if (room <= 0)
            return '';
        const text = textOf();
        this.length += text.length;
        if (text.length <= room)
            return text;
        this.steps = mostSteps;
        return text.slice(0, room) + ellipsis;
    }
    rawValue([, text = '']) {
        return this.cut(() => text);
    }
    unescapedValue([, name = ''], context) {
        return this.show(context.lookup(name));
    }
    escapedValue([, name = ''], context) {
        const text = this.show(context.lookup(name));
        return isUrl(name, text) && !context.foundForeign ? (0,markdown/* encodeUrl */.Wq)(text) : this.harmless.inert(text);
    }
}
const ownValue = (value, key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
const valueLimit = 20_000;
const buttonLimit = 40;
const inertInUrl = (value) => (0,json/* isWebAddress */.d3)(value) ? (0,markdown/* encodeUrl */.Wq)(value) : (0,markdown/* encodePart */.QU)(value).replaceAll('%2F', '/');
function renderCustomTexts(request, inputs, words, markup) {
    const view = viewOf(request, inputs, words);
    const { redact } = request;
    const render = (template, inert) => template === undefined ? '' : renderTemplate(template, view, { redact, inert }).trim();
    const inert = (text) => markup.text(text, valueLimit);
    const asIs = (text) => text;
    const title = render(inputs.title, asIs);
    const content = render(inputs.content, inert);
    const template = render(inputs.template, inert);
    const buttons = inputs.buttons.map(({ text, url }) => ({
        title: (0,message_text/* neutralise */.$0)((0,message_text/* cut */.Jj)(render(text, asIs), buttonLimit)),
        url: render(url, inertInUrl),
    }));
    return {
        buttons,
        ...(title !== '' && { title }),
        ...(content !== '' && { content: markup.adapt(content) }),
        ...(template !== '' && { template: markup.adapt(template) }),
    };
}


/***/ })

};
;