"use strict";
exports.id = 219;
exports.ids = [219];
exports.modules = {

/***/ 3219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   linkForm: () => (/* binding */ linkForm),
/* harmony export */   plainMarkup: () => (/* binding */ plainMarkup),
/* harmony export */   textForm: () => (/* binding */ textForm)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8773);
/* harmony import */ var _mentions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6314);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1630);



const textForm = function textForm(words) {
    const markup = plainMarkup(words);
    return {
        markup,
        mentions: true,
        heading: true,
        links: ([{ title, url }]) => markup.label(title) + url,
        payload: ({ body, mentions }) => ({ msgtype: 'text', text: { content: body }, ...(0,_mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .atField */ .wz)(mentions) }),
    };
};
const plainMarkup = ({ punctuation }) => ({
    adapt: (text) => text,
    text: (data, limit = _markup_js__WEBPACK_IMPORTED_MODULE_1__/* .nameLimit */ .ds) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$0)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(data, limit)),
    link: (label) => label,
    label: (name) => name + punctuation.colon,
    colour: (text) => text,
    heading: (text) => text,
    lines: (lines) => lines.join('\n'),
    quote: (lines) => lines.map((line) => `  ${line}`).join('\n'),
});
const linkForm = (words, open) => ({
    markup: plainMarkup(words),
    mentions: false,
    heading: false,
    links: () => '',
    payload: ({ title, body, buttons: [{ url }] }) => ({
        msgtype: 'link',
        link: { title, text: body, messageUrl: open(url) },
    }),
});


/***/ })

};
;