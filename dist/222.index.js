"use strict";
exports.id = 222;
exports.ids = [222];
exports.modules = {

/***/ 1222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkPayload: () => (/* binding */ checkPayload)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6527);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9283);


const checkPayload = function checkPayload(payload) {
    const problems = [...checkType(payload), ...checkAt(payload['at'])];
    const size = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$)(payload);
    if (size > _payload_js__WEBPACK_IMPORTED_MODULE_0__/* .largestPayload */ .z)
        problems.push(`has ${size} bytes, more than the ${_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .largestPayload */ .z} that DingTalk takes`);
    return problems;
};
const checkType = function checkType(payload) {
    const { msgtype } = payload;
    const wrong = checkText(payload, 'msgtype', '');
    if (typeof msgtype !== 'string' || wrong.length > 0)
        return wrong;
    const meant = [...requiredTexts.keys()].find((name) => sameLetters(name, msgtype));
    const object = payload[msgtype];
    if (meant !== undefined && meant !== msgtype)
        return [`msgtype "${msgtype}" is spelled "${meant}"`];
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(object)) {
        const allowed = [...requiredTexts.keys()].join(', ');
        return meant === undefined
            ? [`msgtype "${msgtype}" is unknown; allowed are ${allowed}`]
            : [`${msgtype} is missing; it must be an object`];
    }
    return [
        ...(requiredTexts.get(msgtype) ?? []).flatMap((key) => checkText(object, key, msgtype)),
        ...(msgtype === 'actionCard' ? checkButtons(object) : []),
        ...(msgtype === 'feedCard'
            ? checkItems(object, 'links', msgtype, ['title', 'messageURL', 'picURL'])
            : []),
    ];
};
const checkButtons = function checkButtons(card) {
    const orientation = card['btnOrientation'];
    const problems = orientation === undefined || orientation === '0' || orientation === '1'
        ? []
        : ['actionCard.btnOrientation must be "0" (below each other) or "1" (side by side)'];
    const singles = ['singleTitle', 'singleURL'];
    if (singles.every((key) => checkText(card, key, 'actionCard').length === 0))
        return problems;
    const single = singles.some((key) => card[key] !== undefined);
    return single && card['btns'] === undefined
        ? [...problems, ...singles.flatMap((key) => checkText(card, key, 'actionCard'))]
        : [...problems, ...checkItems(card, 'btns', 'actionCard', ['title', 'actionURL'])];
};
const checkItems = function checkItems(object, key, parent, texts) {
    const path = `${parent}.${key}`;
    const items = object[key];
    if (!Array.isArray(items) || items.length === 0)
        return [`${path} is missing; it must be a list`];
    return items.flatMap((item, index) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(item)
        ? texts.flatMap((text) => checkText(item, text, `${path}[${index}]`))
        : [`${path}[${index}] must be an object`]);
};
const checkAt = function checkAt(at) {
    if (at === undefined)
        return [];
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(at))
        return ['at must be an object'];
    const lists = ['atMobiles', 'atUserIds'].filter((key) => {
        const list = at[key];
        return list !== undefined && !(Array.isArray(list) && list.every((item) => typeof item === 'string'));
    });
    const { isAtAll } = at;
    return [
        ...lists.map((key) => `at.${key} must be a list of texts`),
        ...(isAtAll === undefined || typeof isAtAll === 'boolean' ? [] : ['at.isAtAll must be true or false']),
    ];
};
const checkText = function checkText(object, key, parent) {
    const path = parent === '' ? key : `${parent}.${key}`;
    const value = object[key];
    if (typeof value === 'string' && value !== '')
        return [];
    if (value !== undefined && value !== null && value !== '')
        return [`${path} must be a text`];
    const other = Object.keys(object).find((name) => name !== key && sameLetters(name, key));
    return [other === undefined ? `${path} is missing` : `${path} is missing; it is not spelled "${other}"`];
};
const requiredTexts = new Map([
    ['text', ['content']],
    ['link', ['title', 'text', 'messageUrl']],
    ['markdown', ['title', 'text']],
    ['actionCard', ['title', 'text']],
    ['feedCard', []],
]);
const sameLetters = (a, b) => letters(a) === letters(b);
const letters = (name) => name.toLowerCase().replace(/[^a-z]/g, '');


/***/ }),

/***/ 9283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sizeOf),
/* harmony export */   z: () => (/* binding */ largestPayload)
/* harmony export */ });
const largestPayload = 19_000;
const msgUuidRoom = 100;
const sizeOf = (payload) => Buffer.byteLength(JSON.stringify(payload)) + msgUuidRoom;


/***/ })

};
;