"use strict";
exports.id = 966;
exports.ids = [966];
exports.modules = {

/***/ 6966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCtrfParser: () => (/* binding */ createCtrfParser)
/* harmony export */ });
/* harmony import */ var _streamparser_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5497);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4715);
/* harmony import */ var _failure_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1157);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7510);
/* harmony import */ var _report_parser_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(851);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2051);






const outcomes = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['skipped', 'skipped'],
    ['pending', 'skipped'],
]);
const steps = new Map([
    [_streamparser_json__WEBPACK_IMPORTED_MODULE_0__/* .TokenType */ .ks.LEFT_BRACE, 1],
    [_streamparser_json__WEBPACK_IMPORTED_MODULE_0__/* .TokenType */ .ks.LEFT_BRACKET, 1],
    [_streamparser_json__WEBPACK_IMPORTED_MODULE_0__/* .TokenType */ .ks.RIGHT_BRACE, -1],
    [_streamparser_json__WEBPACK_IMPORTED_MODULE_0__/* .TokenType */ .ks.RIGHT_BRACKET, -1],
]);
const firstLines = (test, field) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(test, field) ?? '').slice(0, _report_parser_js__WEBPACK_IMPORTED_MODULE_4__/* .longestText */ .Ie);
function readTest(test) {
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(test, 'name') ?? '';
    const outcome = outcomes.get((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(test, 'status')) ?? 'other';
    const flaky = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(test, 'flaky');
    return {
        identity: undefined,
        classname: undefined,
        name,
        outcome,
        failedBefore: typeof flaky === 'boolean' ? flaky : ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(test, 'retries') ?? 0) > 0,
        retriesFailedOnly: false,
        message: outcome === 'failed'
            ? (0,_failure_message_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)({ message: firstLines(test, 'message'), text: firstLines(test, 'trace'), output: '' })
            : undefined,
    };
}
function createCtrfParser() {
    const tally = (0,_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .createTally */ .X)();
    const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .createLines */ .O)();
    let isReport = false;
    let depth = 0;
    let position = 0;
    let found;
    const stop = (reason, line) => {
        found ??= (0,_report_parser_js__WEBPACK_IMPORTED_MODULE_4__/* .reportProblem */ .kM)(reason, line);
    };
    const parser = new _streamparser_json__WEBPACK_IMPORTED_MODULE_0__/* .JSONParser */ .oj({ paths: ['$.results.summary', '$.results.tests.*'], keepStack: false });
    parser.onToken = ({ token, offset }) => {
        position = offset;
        depth += steps.get(token) ?? 0;
        if (depth > _report_parser_js__WEBPACK_IMPORTED_MODULE_4__/* .deepest */ .JS)
            stop('nested', lines.at(offset));
    };
    parser.onValue = ({ key, value }) => {
        isReport ||= typeof key === 'number' || key === 'summary';
        if (typeof key === 'number')
            tally.add(readTest(value));
    };
    parser.onError = ({ message }) => {
        const offset = /absolute position "(\d+)"/.exec(message)?.[1];
        stop('malformed', lines.at(Number(offset ?? position)));
    };
    return {
        write(text) {
            const bytes = Buffer.from(text);
            lines.next(bytes.toString('latin1'));
            parser.write(bytes);
            return found;
        },
        end() {
            if (!parser.isEnded)
                stop('cut', lines.last());
            if (!isReport)
                stop('no-report', 1);
            return found ?? tally.results();
        },
    };
}


/***/ }),

/***/ 1157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3080);

const longestMessage = 1_000;
const sayNothing = [
    /^Failed$/,
    /^Build error$/,
    /^Runtime error$/,
    /^thread '.*'(?: \(\d+\))? panicked at [^'"]+:\d+:\d+:?$/,
];
const frames = [
    /^=== (RUN|PAUSE|CONT|NAME) /,
    /^--- (FAIL|SKIP|PASS): /,
    /^running \d+ tests?$/,
    ...sayNothing,
];
const nodeError = /^[ \t]*\[?Error \[ERR_TEST_FAILURE\]: (.*?)(?:\] \{ code: .*)?$/m;
const goErrors = [/^[ \t]*(\S+\.go:\d+(?::\d+)?: +\S.*)$/m, /^[ \t]*(Error:[ \t]+\S.*)$/m, /^(panic: .*)$/m];
const batsLocation = /^\s*\((?:from function|in test file)[\s\S]*?, line \d+\)\n/;
const phpUnitTest = /^\s*[\w\\]+::\w+(?: with data set .*)?\r?\n/;
const matched = (pattern, text) => pattern.exec(text)?.slice(1) ?? [];
function firstMeaningfulLine(text) {
    for (const line of text.split(/\r\n|[\r\n]/)) {
        const trimmed = line.trim();
        if (trimmed !== '' && !frames.some((frame) => frame.test(trimmed)))
            return [trimmed];
    }
    return [];
}
function messageOf(failure) {
    const message = (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutColours */ .m)(failure.message);
    const text = (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutColours */ .m)(failure.text);
    const [found] = [
        ...matched(nodeError, text),
        ...firstMeaningfulLine(message),
        ...goErrors.flatMap((pattern) => (message.trim() === 'Failed' ? matched(pattern, text) : [])),
        ...firstMeaningfulLine(text.replace(batsLocation, '').replace(phpUnitTest, '')),
        ...firstMeaningfulLine((0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutColours */ .m)(failure.output)),
    ];
    return found === undefined ? undefined : (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(found.trim(), longestMessage);
}


/***/ }),

/***/ 7510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createLines)
/* harmony export */ });
function count(text, before) {
    let found = 0;
    for (let end = text.indexOf('\n'); end !== -1 && end < before; end = text.indexOf('\n', end + 1))
        found += 1;
    return found;
}
function createLines() {
    let last = { piece: '', start: 0, line: 1 };
    const at = (index) => last.line + count(last.piece, index - last.start);
    const end = () => last.start + last.piece.length;
    return {
        next(piece) {
            last = { piece, start: end(), line: at(end()) };
        },
        at,
        last: () => at(end()),
    };
}


/***/ }),

/***/ 2051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTally)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3080);
/* harmony import */ var _test_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1970);


const longestName = 500;
const mostNamed = 10 * _test_results_js__WEBPACK_IMPORTED_MODULE_1__/* .longestList */ .X;
const compact = (identity) => Buffer.from(identity.join('\0')).toString('latin1');
const own = (text) => Buffer.from(text).toString();
const ownName = (text) => own((0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text, longestName));
const pair = (outcome) => [
    { outcome, failedBefore: false, failure: undefined },
    { outcome, failedBefore: true, failure: undefined },
];
const nameless = {
    passed: pair('passed'),
    failed: pair('failed'),
    skipped: pair('skipped'),
    other: pair('other'),
};
const nameOf = ({ classname, name, message }) => ({
    classname: classname === undefined ? undefined : ownName(classname),
    name: ownName(name),
    message: message === undefined ? undefined : own(message),
});
function createTally() {
    const tests = new Map();
    let named = 0;
    return {
        add(attempt) {
            const { identity, outcome, retriesFailedOnly } = attempt;
            const key = identity === undefined ? tests.size : compact(identity);
            const before = tests.get(key);
            const failedBefore = attempt.failedBefore ||
                (before !== undefined && (before.failedBefore || before.outcome === 'failed' || retriesFailedOnly));
            let failure = before?.failure;
            if (failure === undefined && (failedBefore || outcome === 'failed') && named < mostNamed) {
                failure = nameOf(attempt);
                named += 1;
            }
            tests.set(key, failure ? { outcome, failedBefore, failure } : nameless[outcome][failedBefore ? 1 : 0]);
        },
        results() {
            const counts = { passed: 0, failed: 0, skipped: 0, other: 0, flaky: 0 };
            const failed = [];
            const flaky = [];
            for (const { outcome, failedBefore, failure } of tests.values()) {
                counts[outcome] += 1;
                const isFlaky = outcome === 'passed' && failedBefore;
                if (isFlaky)
                    counts.flaky += 1;
                if (failure === undefined)
                    continue;
                if (outcome === 'failed' && failed.length < _test_results_js__WEBPACK_IMPORTED_MODULE_1__/* .longestList */ .X)
                    failed.push(failure);
                if (isFlaky && flaky.length < _test_results_js__WEBPACK_IMPORTED_MODULE_1__/* .longestList */ .X) {
                    flaky.push({ classname: failure.classname, name: failure.name });
                }
            }
            const { other, ...shown } = counts;
            return { counts: { tests: tests.size, ...shown }, failed, flaky };
        },
    };
}


/***/ })

};
;