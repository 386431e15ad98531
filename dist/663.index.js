"use strict";
exports.id = 663;
exports.ids = [663];
exports.modules = {

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

/***/ 663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completed: () => (/* binding */ completed),
  createJunitParser: () => (/* binding */ createJunitParser)
});

// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 7 modules
var Parser = __webpack_require__(1600);
// EXTERNAL MODULE: ./build/src/test-results/failure-message.js
var failure_message = __webpack_require__(1157);
;// CONCATENATED MODULE: ./build/src/test-results/junit-test.js

const failures = ['failure', 'error'];
const skips = ['skipped', 'ignored', 'disabled', 'pending'];
const earlierFailures = ['flakyFailure', 'flakyError'];
const outputs = ['system-out', 'system-err'];
const partsOfTests = new Set([
    ...failures,
    ...skips,
    ...earlierFailures,
    ...outputs,
]);
const withText = new Set([...failures, ...outputs]);
const isFailure = (element) => failures.includes(element.name);
const skippedStatus = /^(disabled|notrun|skipped|ignored|pending)$/i;
const dialects = [
    { attribute: 'name', value: /^pytest( tests)?$/, retriesFailedOnly: true },
    { attribute: 'package', value: /^org\.eslint$/, sharesNames: true },
    { attribute: 'name', value: /^(jest tests|vitest tests|Mocha Tests|rspec\d*)$/, sharesNames: true },
];
function outcomeOf(test) {
    const has = (names) => test.children.some(({ name }) => names.includes(name));
    if (has(skips))
        return 'skipped';
    if (has(failures))
        return 'failed';
    return skippedStatus.test(test.attributes.get('status') ?? '') ? 'skipped' : 'passed';
}
function messageIn(test) {
    const failure = test.children.find(isFailure);
    const printed = test.children.find(({ name, text }) => outputs.includes(name) && text.trim() !== '');
    return (0,failure_message/* messageOf */.b)({
        message: failure?.attributes.get('message') ?? '',
        text: failure?.text ?? '',
        output: printed?.text ?? '',
    });
}
function importErrorIn(test) {
    const failure = test.children.find(isFailure);
    return failure?.attributes.get('message') === 'collection failure'
        ? (0,failure_message/* messageOf */.b)({ message: '', text: failure.text, output: '' })
        : undefined;
}
function readTest(test, suites) {
    const dialect = dialects.find(({ attribute, value }) => suites.some((suite) => value.test(suite.attributes.get(attribute) ?? '')));
    const classname = test.attributes.get('classname');
    const name = test.attributes.get('name') ?? '';
    const outcome = outcomeOf(test);
    return {
        identity: dialect?.sharesNames
            ? undefined
            : [`${suites.at(-1)?.number}`, test.attributes.get('file') ?? '', classname ?? '', name],
        classname,
        name,
        outcome,
        failedBefore: test.children.some((child) => earlierFailures.includes(child.name)),
        retriesFailedOnly: dialect?.retriesFailedOnly ?? false,
        message: outcome === 'failed' ? messageIn(test) : undefined,
    };
}

// EXTERNAL MODULE: ./build/src/test-results/lines.js
var test_results_lines = __webpack_require__(7510);
// EXTERNAL MODULE: ./build/src/test-results/report-parser.js
var report_parser = __webpack_require__(851);
// EXTERNAL MODULE: ./build/src/test-results/tally.js
var test_results_tally = __webpack_require__(2051);
;// CONCATENATED MODULE: ./build/src/test-results/junit.js





const suiteNames = ['testsuites', 'testsuite'];
const keptAttributes = new Set([
    'name',
    'classname',
    'file',
    'status',
    'message',
    'package',
    'skipped',
    'tests',
]);
function createJunitParser() {
    const tally = (0,test_results_tally/* createTally */.X)();
    const lines = (0,test_results_lines/* createLines */.O)();
    const open = [];
    let root;
    let first;
    let elements = 0;
    let found;
    let ended = false;
    const stop = (reason) => {
        found ??= (0,report_parser/* reportProblem */.kM)(reason, ended ? lines.last() : lines.at(parser.startIndex));
    };
    const parser = new Parser/* Parser */.i({
        onopentagname(name) {
            if (found)
                return;
            if (open.length === 0 && !suiteNames.includes(name))
                return stop('no-report');
            if (open.length === report_parser/* deepest */.JS)
                return stop('nested');
            elements += 1;
            open.push({ name, number: elements, attributes: new Map(), text: '', children: [] });
            root ??= open[0];
        },
        onattribute(name, value) {
            if (keptAttributes.has(name))
                open.at(-1)?.attributes.set(name, value.slice(0, report_parser/* longestText */.Ie));
        },
        ontext(text) {
            const element = open.at(-1);
            if (element === undefined || !withText.has(element.name) || element.text.length >= report_parser/* longestText */.Ie)
                return;
            element.text += text.slice(0, report_parser/* longestText */.Ie);
        },
        onclosetag() {
            if (ended)
                return stop('cut');
            if (found)
                return;
            const element = open.pop();
            const parent = open.at(-1);
            if (element === undefined)
                return;
            if (element.name === 'testcase') {
                first ??= element;
                tally.add(readTest(element, open));
            }
            else if (parent?.name === 'testcase' && partsOfTests.has(element.name))
                parent.children.push(element);
            else if (parent && suiteNames.includes(parent.name) && isFailure(element)) {
                tally.add(readTest({ ...parent, name: 'testcase', children: [element] }, open));
            }
        },
        onprocessinginstruction(name) {
            if (name.startsWith('!'))
                stop('refused');
        },
    }, { xmlMode: true });
    return {
        write(text) {
            lines.next(text);
            parser.write(text);
            return found;
        },
        end() {
            ended = true;
            parser.end();
            if (root === undefined)
                stop('no-report');
            if (found)
                return found;
            return completed(tally.results(), root, first);
        },
    };
}
function skippedWithoutElement(root, { counts }) {
    if (root?.name !== 'testsuites' || counts.skipped > 0)
        return 0;
    const skipped = Number(root.attributes.get('skipped') ?? 0);
    const tests = Number(root.attributes.get('tests') ?? 0);
    return Number.isSafeInteger(skipped) && skipped > 0 && counts.tests + skipped <= tests ? skipped : 0;
}
function completed(results, root, first) {
    const { counts, failed } = results;
    const more = skippedWithoutElement(root, results);
    const importError = counts.tests === 1 && first !== undefined ? importErrorIn(first) : undefined;
    return {
        ...results,
        counts: { ...counts, tests: counts.tests + more, skipped: counts.skipped + more },
        failed: importError === undefined ? failed : failed.map((test) => ({ ...test, message: importError })),
    };
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