"use strict";
exports.id = 343;
exports.ids = [343];
exports.modules = {

/***/ 3343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   composeRaw: () => (/* binding */ composeRaw)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1186);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6527);
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4629);
/* harmony import */ var _mentions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6314);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9283);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7324);






const composeRaw = function composeRaw(inputs, mentions, words) {
    const { payload = {}, keywords } = inputs;
    const type = String(payload['msgtype']);
    const places = placesOfTypes.get(type) ?? unknownPlaces;
    const at = places.mentions ? mergeMentions(payload['at'], mentions) : undefined;
    const called = at === undefined ? [] : (0,_mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .mentionWords */ .Ct)(at, words.everybody);
    const complete = (object) => {
        const title = textOf(object, places.title);
        const body = textOf(object, places.body);
        const written = body.split(/\s+/);
        const absent = called.filter((word) => !written.includes(word)).join(' ');
        const parts = [body, absent, (0,_keywords_js__WEBPACK_IMPORTED_MODULE_3__/* .missingKeywords */ .n)(body, keywords).join(_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .separator */ .me)];
        return {
            ...object,
            ...(places.title && { [places.title]: [title, ...(0,_keywords_js__WEBPACK_IMPORTED_MODULE_3__/* .missingKeywords */ .n)(title, keywords)].join(_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .separator */ .me) }),
            ...(places.body && { [places.body]: parts.filter((part) => part !== '').join(places.gap) }),
        };
    };
    const object = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(payload[type]) ? payload[type] : {};
    const [first, ...others] = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(object, 'links');
    const whole = type === 'feedCard' && (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(first);
    const completed = complete(whole ? first : object);
    const result = {
        ...payload,
        [type]: whole ? { ...object, links: [completed, ...others] } : completed,
        ...(at && (0,_mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .atField */ .wz)(at)),
    };
    const bytes = (0,_payload_js__WEBPACK_IMPORTED_MODULE_5__/* .sizeOf */ .$)(result);
    if (bytes > robotLimit) {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d([
            `payload: with keyword and mentions it has ${bytes} bytes, and DingTalk takes ${robotLimit}; shorten it`,
        ]);
    }
    return {
        title: textOf(completed, places.title),
        body: textOf(completed, places.body),
        payload: result,
        bytes,
        shortened: [],
        notices: [...(places.mentions ? [] : (0,_mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .unmentionable */ .qE)(mentions, type)), ...unusedTexts(inputs)],
    };
};
const unusedTexts = function unusedTexts(inputs) {
    const unused = ['title', 'content', 'template'].filter((name) => inputs[name] !== undefined);
    if (unused.length === 0)
        return [];
    return [
        `With message-type raw the payload is the whole message. Not used: ${unused.map((name) => unusedNames[name]).join(', ')}.`,
    ];
};
const textOf = function textOf(object, key) {
    const value = key === undefined ? undefined : object[key];
    return typeof value === 'string' ? value : '';
};
const mergeMentions = function mergeMentions(at, { mobiles, userIds, all }) {
    const own = (key) => (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)(at, key).filter((item) => typeof item === 'string');
    const allMobiles = [...new Set([...own('atMobiles'), ...mobiles])].slice(0, _mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .mostPeople */ .DX);
    const allUserIds = [...new Set([...own('atUserIds'), ...userIds])];
    return {
        mobiles: allMobiles,
        userIds: allUserIds.slice(0, _mentions_js__WEBPACK_IMPORTED_MODULE_1__/* .mostPeople */ .DX - allMobiles.length),
        all: all || ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(at) && at['isAtAll'] === true),
    };
};
const placesOfTypes = new Map([
    ['text', { body: 'content', mentions: true, gap: '\n' }],
    ['markdown', { title: 'title', body: 'text', mentions: true, gap: '\n\n' }],
    ['actionCard', { title: 'title', body: 'text', mentions: true, gap: '\n\n' }],
    ['link', { title: 'title', body: 'text', mentions: false, gap: '\n' }],
    ['feedCard', { title: 'title', mentions: false, gap: '\n' }],
]);
const robotLimit = 20_000;
const unknownPlaces = { mentions: false, gap: '\n' };
const unusedNames = { title: 'title', content: 'content', template: 'template or template-file' };


/***/ })

};
;