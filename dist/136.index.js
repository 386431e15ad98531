"use strict";
exports.id = 136;
exports.ids = [136];
exports.modules = {

/***/ 4136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   excerpt: () => (/* binding */ excerpt)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1630);

const excerpt = function excerpt(markdown, limit) {
    const stops = stopsWithin(markdown, limit - jsonBytes(closeFence));
    const { position, colours } = lastCharacterEnd(markdown, stops);
    const kept = markdown.slice(0, position) + closeColour.repeat(colours);
    const fences = kept.match(/^```/gm)?.length ?? 0;
    return fences % 2 === 0 ? kept : kept + closeFence;
};
const stopsWithin = function stopsWithin(markdown, limit) {
    const stops = [];
    let bytes = 0;
    let { position, colours } = start;
    for (const [piece] of markdown.matchAll(pieces)) {
        bytes += jsonBytes(piece);
        position += piece.length;
        if (/^<font\b/i.test(piece))
            colours += 1;
        else if (/^<\/font/i.test(piece))
            colours = Math.max(0, colours - 1);
        if (bytes + colours * closeColour.length > limit)
            break;
        stops.push({ position, colours });
    }
    return stops;
};
const lastCharacterEnd = function lastCharacterEnd(markdown, stops) {
    let stop = stops.at(-1) ?? start;
    for (;;) {
        const { position } = stop;
        const boundary = position === markdown.length ? position : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .characterStart */ .Er)(markdown, position);
        if (boundary === position)
            return stop;
        stop = stops.findLast((each) => each.position <= boundary) ?? start;
    }
};
const pieces = new RegExp([
    /\[!\[[^\]\n]{0,300}\]\([^)\n]{0,2000}\)\]\([^)\n]{0,3000}\)/,
    /!?\[(?:\\.|[^\]\\\n]){0,500}\]\([^)\n]{0,3000}\)/,
    /<\/?[a-z][^>\n]{0,300}>/,
    /\\./,
    /&#?\w{1,31};/,
    /https?:\/\/[^\s()<>[\]]{1,2000}/,
    /./,
]
    .map(({ source }) => source)
    .join('|'), 'gsu');
const quotes = 2;
const jsonBytes = (text) => Buffer.byteLength(JSON.stringify(text)) - quotes;
const closeColour = '</font>';
const closeFence = '\n```';
const start = { position: 0, colours: 0 };


/***/ })

};
;