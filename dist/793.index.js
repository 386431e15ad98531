"use strict";
exports.id = 793;
exports.ids = [793];
exports.modules = {

/***/ 7793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   jo: () => (/* binding */ sayConclusion),
/* harmony export */   tellJobs: (() => (/* binding */ tellJobs)),
/* harmony export */   uq: () => (/* binding */ countJobs)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3900);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8197);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7324);



const countByOutcome = (function countByOutcome({ total, counts }) {
    const byOutcome = new Map();
    let running = total;
    for (const conclusion of _result_js__WEBPACK_IMPORTED_MODULE_0__/* .conclusions */ .fy) {
        const count = counts[conclusion] ?? 0;
        const outcome = (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(conclusion);
        byOutcome.set(outcome, (byOutcome.get(outcome) ?? 0) + count);
        running -= count;
    }
    return byOutcome.set('started', running);
});
const countJobs = (function countJobs(jobs, words) {
    const counts = countByOutcome(jobs);
    const parts = order
        .map(((outcome) => ({ outcome, count: counts.get(outcome) ?? 0 })))
        .filter((({ count }) => count > 0))
        .map((({ outcome, count }) => words.counts[outcome](count)));
    const { colon, comma } = words.punctuation;
    return parts.length === 0 ? words.jobs(jobs.total) : words.jobs(jobs.total) + colon + parts.join(comma);
});
const jobBlocks = (function jobBlocks({ jobs, fields, words, markup }, { jobs: lines, jobDetails: details }) {
    const all = fields.includes('jobs');
    const withDetails = fields.includes('failures');
    if (lines === 0 || !(all || withDetails))
        return [];
    const listed = all ? [...jobs.list].sort(((a, b) => rank(a) - rank(b))) : jobs.list.filter(isFailure);
    const shown = listed.slice(0, lines);
    const blocks = [];
    let paragraph = [];
    const endParagraph = (() => {
        if (paragraph.length > 0)
            blocks.push(markup.lines(paragraph));
        paragraph = [];
    });
    shown.forEach(((job, index) => {
        paragraph.push(jobLine(job, words, markup));
        const reasons = withDetails && index < details && isFailure(job) ? reasonLines(job, words, markup) : [];
        if (reasons.length === 0)
            return;
        endParagraph();
        blocks.push(markup.quote(reasons));
    }));
    const more = countListed(jobs, listed.length, all) - shown.length;
    if (more > 0)
        paragraph.push(words.more(more));
    endParagraph();
    return blocks;
});
const countListed = (function countListed(jobs, listed, all) {
    if (all)
        return jobs.total;
    return jobs.list.length === jobs.total ? listed : (countByOutcome(jobs).get('failure') ?? 0);
});
const jobLine = (function jobLine(job, words, markup) {
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
});
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
const tellJobs = ((request) => ({
    count: countJobs(request.jobs, request.words),
    blocks: ((detail) => jobBlocks(request, detail)),
}));
const order = ['failure', 'cancelled', 'other', 'started', 'success', 'skipped'];
const jobOutcome = (({ conclusion }) => conclusion === undefined ? 'started' : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(conclusion));
const rank = ((job) => order.indexOf(jobOutcome(job)) + (job.allowedToFail ? 0.5 : 0));
const isFailure = ((job) => jobOutcome(job) === 'failure' && !job.allowedToFail);
const sayConclusion = (conclusion, words) => conclusion === undefined ? words.running : words.statuses[conclusion];


/***/ })

};
;