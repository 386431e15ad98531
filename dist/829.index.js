"use strict";
exports.id = 829;
exports.ids = [829,793];
exports.modules = {

/***/ 8829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderCustomTexts: () => (/* binding */ renderCustomTexts)
});

// EXTERNAL MODULE: ./build/bundle/message/markup.js
var markup = __webpack_require__(8773);
;// CONCATENATED MODULE: ./build/bundle/message/template.js

const show = function show(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
const renderTemplate = async function renderTemplate(template, view, inert) {
    const { default: Mustache } = await __webpack_require__.e(/* import() */ 562).then(__webpack_require__.bind(__webpack_require__, 562));
    class OwnContext extends Mustache.Context {
        foundInEvent = false;
        outer;
        isOfEvent;
        constructor(view, outer, isOfEvent = false) {
            super(view, outer);
            this.outer = outer;
            this.isOfEvent = isOfEvent;
        }
        push(inner) {
            return new OwnContext(inner, this, this.foundInEvent);
        }
        lookup(name) {
            this.foundInEvent = this.isOfEvent;
            if (name === '.')
                return this.view;
            const [first = '', ...rest] = name.split('.');
            for (let context = this; context; context = context.outer) {
                const found = ownValue(context.view, first);
                if (found === undefined)
                    continue;
                this.foundInEvent = context.isOfEvent || first === 'event';
                return rest.reduce(ownValue, found);
            }
            return undefined;
        }
    }
    class DataWriter extends Mustache.Writer {
        unescapedValue([, name = ''], context) {
            return show(context.lookup(name));
        }
        escapedValue([, name = ''], context) {
            const text = show(context.lookup(name));
            return isUrl(name, text) && !context.foundInEvent ? (0,markup/* encodeUrl */.Wq)(text) : inert(text);
        }
    }
    return new DataWriter().render(template, new OwnContext(view));
};
const isUrl = (name, text) => /(?:^|[.-])url$/.test(name) && /^https?:\/\/\S+$/.test(text);
const ownValue = (value, key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;

// EXTERNAL MODULE: ./build/bundle/result.js
var bundle_result = __webpack_require__(3900);
// EXTERNAL MODULE: ./build/bundle/message/body.js
var body = __webpack_require__(4013);
// EXTERNAL MODULE: ./build/bundle/message/duration.js
var message_duration = __webpack_require__(8197);
// EXTERNAL MODULE: ./build/bundle/message/jobs.js
var message_jobs = __webpack_require__(7793);
;// CONCATENATED MODULE: ./build/bundle/message/time.js
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

// EXTERNAL MODULE: ./build/bundle/message/verdict.js
var verdict = __webpack_require__(7324);
;// CONCATENATED MODULE: ./build/bundle/message/view.js






const viewOf = function viewOf(telling, { timezone }, words) {
    const { result, now } = telling;
    const { status, facts, history, jobs } = result;
    const { subject, run } = facts;
    const outcome = (0,bundle_result/* outcomeOf */.sG)(status);
    const transition = (0,bundle_result/* transitionOf */.l9)(status, history);
    const time = (moment) => (moment === undefined ? undefined : sayTime(moment, timezone));
    const list = (jobs?.list ?? []).map((job) => viewJob(job, words));
    return {
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
        repository: facts.repository,
        'repository-url': facts.repositoryUrl,
        'event-name': facts.event,
        run: { id: run.id, number: run.number, attempt: run.attempt, url: run.url },
        url: result.url,
        actor: (0,body/* nameOf */.Vb)(facts.actor),
        'triggering-actor': (0,body/* nameOf */.Vb)(facts.triggeringActor ?? facts.actor),
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
                author: subject.author && (0,body/* nameOf */.Vb)(subject.author),
            }
            : undefined,
        commit: facts.commit && viewCommit(facts.commit),
        commits: facts.commits.map(viewCommit),
        'compare-url': facts.compareUrl,
        duration: result.duration === undefined ? undefined : (0,message_duration/* sayDuration */.k)(result.duration, words),
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
            return telling.event;
        },
        'job-counts': jobs && (0,message_jobs/* countJobs */.uq)(jobs, words),
        jobs: list,
        failures: (jobs?.list ?? []).filter(message_jobs/* isFailure */.N6).map((job) => viewJob(job, words)),
    };
};
const viewCommit = ({ sha, url, title, author }) => ({
    sha,
    'short-sha': (0,body/* shortSha */.Fu)(sha),
    title,
    url,
    author: author && (0,body/* nameOf */.Vb)(author),
});
const viewJob = ({ name, conclusion, url, duration, allowedToFail, failedSteps, error }, words) => ({
    name,
    status: conclusion,
    verdict: (0,message_jobs/* sayConclusion */.jo)(conclusion, words),
    emoji: verdict/* looks */.dx[conclusion === undefined ? 'started' : (0,bundle_result/* outcomeOf */.sG)(conclusion)].emoji,
    url,
    duration: duration === undefined ? undefined : (0,message_duration/* sayDuration */.k)(duration, words),
    'allowed-to-fail': allowedToFail,
    'failed-steps': failedSteps,
    error,
});

;// CONCATENATED MODULE: ./build/bundle/message/custom-texts.js


const renderCustomTexts = async function renderCustomTexts(telling, inputs, words, markup) {
    const view = viewOf(telling, inputs, words);
    const inert = (text) => markup.text(text, valueLimit);
    const title = await render(inputs.title, view, (text) => text);
    const content = await render(inputs.content, view, inert);
    const template = await render(inputs.template, view, inert);
    return {
        ...(title !== '' && { title }),
        ...(content !== '' && { content: markup.adapt(content) }),
        ...(template !== '' && { template: markup.adapt(template) }),
    };
};
const valueLimit = 20_000;
const render = async (template, view, inert) => (template === undefined ? '' : (await renderTemplate(template, view, inert)).trim());


/***/ }),

/***/ 7793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   jo: () => (/* binding */ sayConclusion),
/* harmony export */   tellJobs: () => (/* binding */ tellJobs),
/* harmony export */   uq: () => (/* binding */ countJobs)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3900);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8197);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7324);



const countByOutcome = function countByOutcome({ total, counts }) {
    const byOutcome = new Map();
    let running = total;
    for (const conclusion of _result_js__WEBPACK_IMPORTED_MODULE_0__/* .conclusions */ .fy) {
        const count = counts[conclusion] ?? 0;
        const outcome = (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(conclusion);
        byOutcome.set(outcome, (byOutcome.get(outcome) ?? 0) + count);
        running -= count;
    }
    return byOutcome.set('started', running);
};
const countJobs = function countJobs(jobs, words) {
    const counts = countByOutcome(jobs);
    const parts = order
        .map((outcome) => ({ outcome, count: counts.get(outcome) ?? 0 }))
        .filter(({ count }) => count > 0)
        .map(({ outcome, count }) => words.counts[outcome](count));
    const { colon, comma } = words.punctuation;
    return parts.length === 0 ? words.jobs(jobs.total) : words.jobs(jobs.total) + colon + parts.join(comma);
};
const jobBlocks = function jobBlocks({ jobs, fields, words, markup }, { jobs: lines, jobDetails: details }) {
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
};
const countListed = function countListed(jobs, listed, all) {
    if (all)
        return jobs.total;
    return jobs.list.length === jobs.total ? listed : (countByOutcome(jobs).get('failure') ?? 0);
};
const jobLine = function jobLine(job, words, markup) {
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
};
const reasonLines = function reasonLines({ failedSteps, error }, words, markup) {
    const steps = failedSteps.slice(0, 5).map((step) => markup.text(step));
    const more = failedSteps.length - steps.length;
    if (more > 0)
        steps.push(words.more(more));
    const said = markup.text(error ?? '', 200);
    return [
        ...(steps.length === 0 ? [] : [markup.label(words.failedStep) + steps.join(words.punctuation.comma)]),
        ...(said === '' ? [] : [said]),
    ];
};
const tellJobs = (request) => ({
    count: countJobs(request.jobs, request.words),
    blocks: (detail) => jobBlocks(request, detail),
});
const order = ['failure', 'cancelled', 'other', 'started', 'success', 'skipped'];
const jobOutcome = ({ conclusion }) => conclusion === undefined ? 'started' : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(conclusion);
const rank = (job) => order.indexOf(jobOutcome(job)) + (job.allowedToFail ? 0.5 : 0);
const isFailure = (job) => jobOutcome(job) === 'failure' && !job.allowedToFail;
const sayConclusion = (conclusion, words) => conclusion === undefined ? words.running : words.statuses[conclusion];


/***/ })

};
;