"use strict";
exports.id = 314;
exports.ids = [314];
exports.modules = {

/***/ 3933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findMentions: () => (/* binding */ findMentions)
/* harmony export */ });
/* harmony import */ var _mentions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6314);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1630);


const findMentions = function findMentions(inputs, facts) {
    if (inputs.all)
        return { ..._mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .noMentions */ .T7, all: true };
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
    const called = distinct.slice(0, _mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .mostPeople */ .DX);
    const surplus = distinct.length - called.length;
    return {
        mobiles: called.flatMap((contact) => ('mobile' in contact ? [contact.mobile] : [])),
        userIds: called.flatMap((contact) => ('userId' in contact ? [contact.userId] : [])),
        all: false,
        unknownLogins,
        notices: [
            ...(inputs.map.size > 0 && unknownLogins.length > 0
                ? [`Not mentioned, since at-map doesn't know them: ${unknownLogins.map(_text_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0).join(', ')}.`]
                : []),
            ...(surplus > 0 ? [`DingTalk mentions at most ${_mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .mostPeople */ .DX} people; ${surplus} were left out.`] : []),
        ],
    };
};
const people = {
    actor: ({ actor }) => [actor],
    'commit-authors': ({ commits, commit }) => [...commits, commit].map((each) => each?.author),
    'pull-request-author': ({ subject }) => (subject.kind === 'pull-request' ? [subject.author] : []),
};


/***/ })

};
;