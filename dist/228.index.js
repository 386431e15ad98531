"use strict";
exports.id = 228;
exports.ids = [228];
exports.modules = {

/***/ 228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ endedAs),
/* harmony export */   ER: () => (/* binding */ needOf),
/* harmony export */   i4: () => (/* binding */ jobFromNeed),
/* harmony export */   jobsFromNeeds: () => (/* binding */ jobsFromNeeds)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8845);

const needOf = function needOf(name, ownName, needs) {
    const caller = ownName.slice(0, ownName.lastIndexOf(separator) + separator.length);
    const local = ownName.includes(separator) && name.startsWith(caller) ? name.slice(caller.length) : name;
    const base = local.split(separator, 1)[0]?.replace(/ \(.*$/s, '') ?? '';
    return [...needs].find(([key]) => slugOf(key) === slugOf(base));
};
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

/***/ 8845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   mm: () => (/* binding */ isCancelled)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3900);

const tableOf = function tableOf(jobs, total = jobs.length) {
    const counts = {};
    for (const { conclusion } of jobs) {
        if (conclusion !== undefined)
            counts[conclusion] = (counts[conclusion] ?? 0) + 1;
    }
    const list = jobs.toSorted((one, other) => rankOf(one) - rankOf(other)).slice(0, mostListed);
    return { list, total, counts };
};
const mostListed = 50;
const ranks = {
    failure: 0,
    cancelled: 2,
    other: 3,
    started: 4,
    success: 5,
    skipped: 6,
};
const outcomeOfJob = ({ conclusion }) => (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(conclusion ?? 'started');
const isFailure = (job) => outcomeOfJob(job) === 'failure' && !job.allowedToFail;
const isCancelled = (job) => outcomeOfJob(job) === 'cancelled';
const rankOf = (job) => (job.allowedToFail ? 1 : ranks[outcomeOfJob(job)]);


/***/ })

};
;