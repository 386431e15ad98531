"use strict";
exports.id = 453;
exports.ids = [453];
exports.modules = {

/***/ 1453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readObservedRun: () => (/* binding */ readObservedRun)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6527);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3900);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7559);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4716);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6502);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2986);






const readObservedRun = function readObservedRun(env, event, observed) {
    const where = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(env);
    const links = (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .linksFor */ .h)(where.forge, where.serverUrl, where.repository);
    const run = {
        id: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(observed, 'id') ?? 0,
        number: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(observed, 'run_number') ?? 0,
        attempt: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(observed, 'run_attempt') ?? 1,
    };
    const actor = (0,_people_js__WEBPACK_IMPORTED_MODULE_4__/* .personOf */ .Re)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(observed, 'actor', 'login'), (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(observed, 'actor'));
    const triggering = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(observed, 'triggering_actor');
    const triggeringActor = (0,_people_js__WEBPACK_IMPORTED_MODULE_4__/* .rerunBy */ .SG)(run.attempt, actor, (0,_people_js__WEBPACK_IMPORTED_MODULE_4__/* .personOf */ .Re)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(triggering, 'login'), triggering));
    const commit = (0,_commits_js__WEBPACK_IMPORTED_MODULE_5__/* .commitOf */ .D)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(observed, 'head_commit'), links);
    const conclusion = (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .conclusionOf */ .vu)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(observed, 'conclusion'));
    const workflowId = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(observed, 'workflow_id');
    const startedAt = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .timeAt */ .lC)(observed, 'run_started_at') ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .timeAt */ .lC)(observed, 'created_at');
    const completedAt = conclusion === undefined ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .timeAt */ .lC)(observed, 'updated_at');
    return {
        ...where,
        repositoryUrl: links.repository,
        workflow: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(event, 'workflow', 'name') ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(observed, 'name') ?? '',
        event: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(observed, 'event') ?? '',
        run: { ...run, url: run.attempt > 1 ? links.run(run) : ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .urlAt */ .$Q)(observed, 'html_url') ?? links.run(run)) },
        ...(workflowId !== undefined && { workflowId }),
        refName: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(observed, 'head_branch') ?? '',
        subject: readObservedSubject(observed, where.repository, links),
        ...(commit && { commit }),
        commits: [],
        actor,
        ...(triggeringActor && { triggeringActor }),
        observed: true,
        ...(conclusion && { conclusion }),
        ...(startedAt !== undefined && { startedAt }),
        ...(completedAt !== undefined && { completedAt }),
    };
};
const readObservedSubject = function readObservedSubject(observed, repository, links) {
    const head = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(observed, 'head_branch') ?? '';
    if (!/^pull_request/.test((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(observed, 'event') ?? '')) {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(observed, 'event') === 'release'
            ? { kind: 'tag', name: head, url: links.tag(head) }
            : { kind: 'branch', name: head, url: links.branch(head) };
    }
    const pullRequest = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(observed, 'pull_requests')[0];
    const number = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(pullRequest, 'number');
    const base = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(pullRequest, 'base', 'ref');
    const title = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(observed, 'display_title');
    const from = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(observed, 'head_repository', 'full_name');
    const fork = from === undefined || from === repository ? undefined : from;
    const headUrl = `${(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .urlAt */ .$Q)(observed, 'head_repository', 'html_url') ?? links.repository}/tree/${(0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .encodePath */ .O)(head)}`;
    return {
        kind: 'pull-request',
        ...(number !== undefined && { number }),
        ...(title !== undefined && { title }),
        url: number === undefined ? headUrl : links.pullRequest(number),
        head,
        ...(base !== undefined && { base }),
        ...(fork !== undefined && { fork }),
    };
};


/***/ })

};
;