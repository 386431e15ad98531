"use strict";
exports.id = 601;
exports.ids = [601];
exports.modules = {

/***/ 601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   problemOf: () => (/* binding */ problemOf),
/* harmony export */   waitingLine: () => (/* binding */ waitingLine)
/* harmony export */ });
/* harmony import */ var _network_trouble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3499);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9928);


const durationOf = function durationOf(ms, language) {
    if (ms < 1_000)
        return `${Math.ceil(ms)} ${units.milliseconds[language]}`;
    const seconds = Math.ceil(ms / 1_000);
    const minutes = Math.floor(seconds / 60);
    const rest = `${seconds % 60} ${units.seconds[language]}`;
    return minutes === 0 ? rest : `${minutes} ${units.minutes[language]} ${rest}`;
};
const waitingLine = function waitingLine(course, refusal, wait, language) {
    const facts = {
        name: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(course.robot, language),
        what: whatOf(refusal, language),
        wait: durationOf(wait, language),
    };
    return (0,_network_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .GS)(sentences.waiting[language], facts);
};
const problemOf = function problemOf(course, language, secrets) {
    const { answer, ending, attempts } = course;
    if (answer === undefined || answer.delivered) {
        const { id, what, advice } = untried[ending === 'stopped' ? 'stopped' : 'no-time'];
        return { id, text: what[language], advice: advice[language] };
    }
    const { trouble, errcode, errmsg } = answer;
    const facts = {
        ...answer.facts,
        attempts,
        errmsg: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .shownWords */ .v)(errmsg, secrets),
        wait: durationOf(course.freeAt - course.endedAt, language),
        time: timeOf(course.freeAt),
    };
    const parts = [
        trouble.what,
        ...(errcode === undefined ? [] : [sentences.said]),
        ...(attempts > 1 ? [sentences.tries] : []),
        ...(ending === 'no-time' || ending === 'stopped' ? [sentences[ending]] : []),
    ];
    const text = parts.map((part) => (0,_network_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .GS)(part[language], facts)).join(language === 'en' ? ' ' : '');
    return { id: trouble.id, text: secrets.redact(text), advice: (0,_network_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .GS)(trouble.advice[language], facts) };
};
const untried = {
    'no-time': (0,_network_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .permanent */ .Fy)('no-time', ["The step's time was over before the message could be sent.", '在发送消息之前，该步骤的时间已用完。'], ['Raise `timeout-minutes`.', '请增大 `timeout-minutes`。']),
    stopped: (0,_network_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .permanent */ .Fy)('stopped', [
        'The runner asked the step to stop before the message could be sent.',
        '在发送消息之前，运行器要求该步骤停止。',
    ], ['Run the job again if the message is needed.', '如仍需要该消息，请重新运行作业。']),
};
const sentences = {
    waiting: { en: '{name}: {what} Next try in {wait}.', 'zh-CN': '{name}：{what} {wait}后再次尝试。' },
    said: { en: 'Its answer: {errcode} "{errmsg}".', 'zh-CN': '返回：{errcode} “{errmsg}”。' },
    tries: { en: 'It was tried {attempts} times.', 'zh-CN': '共尝试 {attempts} 次。' },
    'no-time': {
        en: 'The next try could begin in {wait}, at {time} UTC, but the time of this step is over by then, so nothing was waited for.',
        'zh-CN': '最早可在 {wait}后（UTC {time}）再次尝试，但届时该步骤的时间已用完，因此不再等待。',
    },
    stopped: { en: 'Then the runner asked the step to stop.', 'zh-CN': '随后运行器要求该步骤停止。' },
};
const units = {
    milliseconds: { en: 'ms', 'zh-CN': '毫秒' },
    seconds: { en: 's', 'zh-CN': '秒' },
    minutes: { en: 'min', 'zh-CN': '分' },
};
const timeOf = (ms) => new Date(Math.ceil(ms / 1_000) * 1_000).toISOString().slice(11, 19);
const whatOf = ({ trouble, facts }, language) => (0,_network_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .GS)(trouble.what[language], facts);


/***/ })

};
;