"use strict";
exports.id = 235;
exports.ids = [235,793];
exports.modules = {

/***/ 5235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderCustomTexts: () => (/* binding */ renderCustomTexts)
});

// EXTERNAL MODULE: ./build/bundle/message/template.js + 1 modules
var message_template = __webpack_require__(3154);
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
const render = async (template, view, inert) => (template === undefined ? '' : (await (0,message_template/* renderTemplate */.X)(template, view, inert)).trim());


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


/***/ }),

/***/ 3154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkTemplate: () => (/* binding */ checkTemplate),
  X: () => (/* binding */ renderTemplate)
});

// EXTERNAL MODULE: ./build/bundle/message/markup.js
var markup = __webpack_require__(8773);
;// CONCATENATED MODULE: ./build/bundle/message/variables.js
const variable = (name, sample, en, zh) => ({
    name,
    sample,
    description: { en, 'zh-CN': zh },
});
const variables = [
    variable('status', 'failure', "GitHub's word for the result", 'GitHub 的结果名称'),
    variable('verdict', 'Failed, still failing (3 in a row)', 'the result in words', '结果的文字描述'),
    variable('emoji', '❌', "the result's emoji", '结果的表情符号'),
    variable('color', 'CF222E', "the result's colour, as in `#{{color}}`", '结果的颜色，写作 `#{{color}}`'),
    variable('success', 'false', 'section: it passed', '区块：成功'),
    variable('failure', 'true', 'section: it failed, timed out or could not start', '区块：失败、超时或无法启动'),
    variable('cancelled', 'false', 'section: it was cancelled', '区块：已取消'),
    variable('skipped', 'false', 'section: it was skipped', '区块：已跳过'),
    variable('started', 'false', 'section: it has begun', '区块：已开始'),
    variable('fixed', 'false', 'section: success after failure', '区块：失败后恢复成功'),
    variable('first-failure', 'false', 'section: failure after success, or in the first run', '区块：成功后失败，或首次运行即失败'),
    variable('still-failing', 'true', 'section: failure after failure', '区块：连续失败'),
    variable('failures-in-a-row', '3', 'how many, with this one, as `21+` where there may be more; 0 if it did not fail', '连续失败次数，含本次；可能更多时写作 `21+`；未失败为 0'),
    variable('cancellation', '', 'why it was cancelled, where that is known', '取消原因（已知时）'),
    variable('previous.status', 'failure', "the previous run's result", '上次运行的结果'),
    variable('previous.verdict', 'Failed', 'the same in words', '上次结果的文字描述'),
    variable('previous.url', 'https://github.com/octocat/hello-world/actions/runs/41', 'the previous run', '上次运行的链接'),
    variable('workflow', 'ci', 'name of the workflow', '工作流名称'),
    variable('repository', 'octocat/hello-world', 'owner and name', '仓库的所有者与名称'),
    variable('repository-url', 'https://github.com/octocat/hello-world', 'its page', '仓库链接'),
    variable('event-name', 'push', 'the event that started the run', '触发运行的事件'),
    variable('run.id', '4200', 'id of the run', '运行 ID'),
    variable('run.number', '42', 'number of the run in its workflow', '运行编号'),
    variable('run.attempt', '1', 'from 1, more on re-runs', '第几次尝试，从 1 开始'),
    variable('run.url', 'https://github.com/octocat/hello-world/actions/runs/4200', 'its page', '运行链接'),
    variable('url', 'https://github.com/octocat/hello-world/actions/runs/4200/job/7', 'the failed or own job, else the run', '失败的或当前作业的链接，否则为运行链接'),
    variable('actor', 'octocat', 'who started the run', '触发者'),
    variable('triggering-actor', 'octocat', 'who started this attempt', '本次尝试的触发者'),
    variable('branch', 'main', 'the branch, in a run about one', '分支（针对分支的运行）'),
    variable('tag', '', 'the tag, in a run about one', '标签（针对标签的运行）'),
    variable('subject-url', 'https://github.com/octocat/hello-world/tree/main', 'page of the branch, tag, release or pull request', '分支、标签、发布或拉取请求的链接'),
    variable('release.name', '', 'tag of the release, in a run about one', '发布的标签'),
    variable('release.title', '', 'its title', '发布的标题'),
    variable('release.url', '', 'its page', '发布的链接'),
    variable('pull-request.number', '', 'number of the pull request, in a run about one', '拉取请求编号'),
    variable('pull-request.title', '', 'its title', '拉取请求标题'),
    variable('pull-request.url', '', 'its page', '拉取请求链接'),
    variable('pull-request.head', '', 'the branch that it brings', '源分支'),
    variable('pull-request.base', '', 'the branch that it goes to', '目标分支'),
    variable('pull-request.fork', '', 'owner and name of the fork it comes from', '来源 fork 的所有者与名称'),
    variable('pull-request.author', '', 'who opened it', '拉取请求的作者'),
    variable('commit.sha', 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678', 'the commit that the run worked on', '运行所用的提交'),
    variable('commit.short-sha', 'a1b2c3d', 'its first seven digits', '提交的前七位'),
    variable('commit.title', 'Parse empty lists', 'first line of its message', '提交信息的首行'),
    variable('commit.url', 'https://github.com/octocat/hello-world/commit/a1b2c3d4e5f60718293a4b5c6d7e8f9012345678', 'its page', '提交链接'),
    variable('commit.author', 'octocat', 'who wrote it', '提交作者'),
    variable('commits[].sha', 'b2c3d4e5f60718293a4b5c6d7e8f901234567890', 'each commit of a push, oldest first', '推送中的每个提交，从旧到新'),
    variable('commits[].short-sha', 'b2c3d4e', 'its first seven digits', '提交的前七位'),
    variable('commits[].title', 'Add lists', 'first line of its message', '提交信息的首行'),
    variable('commits[].url', 'https://github.com/octocat/hello-world/commit/b2c3d4e5f60718293a4b5c6d7e8f901234567890', 'its page', '提交链接'),
    variable('commits[].author', 'hubot', 'who wrote it', '提交作者'),
    variable('compare-url', 'https://github.com/octocat/hello-world/compare/000...a1b', 'what the push changed', '推送的变更对比链接'),
    variable('duration', '1 min 12 s', 'from the start of the run or job', '自运行或作业开始的耗时'),
    variable('duration-seconds', '72', 'the same as a number', '耗时秒数'),
    variable('now', '2026-11-24 11:08:05 GMT+8', 'when the message was written, in `timezone`', '消息生成时间，按 `timezone`'),
    variable('started-at', '2026-11-24 11:06:53 GMT+8', 'when the run began, where the event tells it', '运行开始时间（事件中提供时）'),
    variable('completed-at', '', 'when it ended, where the event tells it', '运行结束时间（事件中提供时）'),
    variable('job-counts', '2 jobs: 1 failed, 1 passed', 'how many jobs ended in which way', '各结果的作业数'),
    variable('jobs[].name', 'test (20)', 'each job of the run', '每个作业的名称'),
    variable('jobs[].status', 'failure', "GitHub's word for its result; none while it runs", '作业结果的名称；运行中为空'),
    variable('jobs[].verdict', 'Failed', 'its result in words', '作业结果的文字描述'),
    variable('jobs[].emoji', '❌', "its result's emoji", '作业结果的表情符号'),
    variable('jobs[].url', 'https://github.com/octocat/hello-world/actions/runs/4200/job/7', 'its page', '作业链接'),
    variable('jobs[].duration', '59 s', 'how long it took', '作业耗时'),
    variable('jobs[].allowed-to-fail', 'false', 'section: its failure does not count', '区块：允许失败'),
    variable('jobs[].failed-steps[]', 'Run npm test', 'name of each step that failed, as `{{.}}`', '每个失败步骤的名称，写作 `{{.}}`'),
    variable('jobs[].error', 'expected 1 to be 2', 'its first error', '首个错误'),
    variable('failures[].name', 'test (20)', 'each job that failed, with all keys of `jobs`', '每个失败作业，字段与 `jobs` 相同'),
];
const beginningsOf = (path) => path.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'));
const knownPaths = new Set(variables
    .map(({ name }) => name.replaceAll('[]', ''))
    .flatMap((path) => [path, path.replace(/^jobs\b/, 'failures')])
    .flatMap(beginningsOf));

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
const checkTemplate = async function checkTemplate(template) {
    const { default: Mustache } = await __webpack_require__.e(/* import() */ 562).then(__webpack_require__.bind(__webpack_require__, 562));
    try {
        const problems = checkSpans(Mustache.parse(template), template);
        return problems.length === 0 ? undefined : problems.join('; ');
    }
    catch (error) {
        return describeSyntaxError(error instanceof Error ? error.message : String(error), template);
    }
};
const describeSyntaxError = function describeSyntaxError(message, template) {
    const [, what = message, position] = /^(.*) at (\d+)$/s.exec(message) ?? [];
    const [, section] = /^Unclosed section "(.*)"$/s.exec(what) ?? [];
    const opening = section === undefined ? -1 : template.lastIndexOf(section, Number(position) - 1);
    const place = opening >= 0 ? opening : position === undefined ? template.indexOf('{{=') : Number(position);
    return `line ${lineAt(template, place)}: ${what}`;
};
const checkSpans = function checkSpans(spans, template, sections = []) {
    return spans.flatMap(([type, name, start, , inner]) => {
        const line = `line ${lineAt(template, start)}: `;
        if (type === '>')
            return [`${line}partials ({{> ${name}}}) aren't supported`];
        if (type === 'text' || type === '!' || type === '=')
            return [];
        const isEvent = sections === null || /^event(\.|$)/.test(name);
        const path = [...(sections ?? []).map((section) => `${section}.${name}`), name].find((candidate) => knownPaths.has(candidate));
        if (name !== '.' && !isEvent && path === undefined)
            return [`${line}unknown variable "${name}"`];
        if (typeof inner !== 'object')
            return [];
        return checkSpans(inner, template, isEvent ? null : [path ?? name, ...(sections ?? [])]);
    });
};
const isUrl = (name, text) => /(?:^|[.-])url$/.test(name) && /^https?:\/\/\S+$/.test(text);
const ownValue = (value, key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
const lineAt = (text, position) => text.slice(0, position).split('\n').length;


/***/ })

};
;