"use strict";
exports.id = 456;
exports.ids = [456];
exports.modules = {

/***/ 5456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   excuseForNoWebhook: () => (/* binding */ excuseForNoWebhook)
/* harmony export */ });
const excuseForNoWebhook = function excuseForNoWebhook(facts, secretSource) {
    const { subject, event, actor, triggeringActor } = facts;
    if (secretSource === 'Dependabot' || (triggeringActor ?? actor).login === 'dependabot[bot]') {
        return 'Dependabot started this run, and GitHub gives it no secrets but those of Dependabot. To report such runs too, store the webhook under Settings, Secrets and variables, Dependabot as well';
    }
    if (withoutSecrets.includes(event) && subject.kind === 'pull-request' && subject.fork !== undefined) {
        return 'this pull request comes from a fork, and GitHub gives such runs no secrets. To report them too, add a workflow that listens with on: workflow_run (see the README)';
    }
    return undefined;
};
const withoutSecrets = [
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
];


/***/ })

};
;