"use strict";
exports.id = 677;
exports.ids = [677];
exports.modules = {

/***/ 3080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine),
/* harmony export */   m: () => (/* binding */ withoutColours)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

const brokenColour = /(?:#x1B|\ufffd|&(?:amp)?#27;|\[NON-XML-CHAR-0x1B\])\[[0-9;]*[A-Za-z]|\[\d{1,3}(?:;\d{1,3})*m(?!\])/g;
const withoutColours = (text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(brokenColour, '');
const control = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu;
function oneLine(text, longest) {
    const line = text.replace(control, ' ');
    if (line.length <= longest)
        return line;
    const [start = ''] = new RegExp(`^.{0,${longest}}`, 'u').exec(line) ?? [];
    return `${start}…`;
}


/***/ }),

/***/ 4677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTestResults: () => (/* binding */ readTestResults)
});

// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/runner/workspace.js
var runner_workspace = __webpack_require__(6165);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
;// CONCATENATED MODULE: ./build/src/test-results/files.js




const largestFile = 20 * 1024 * 1024;
const chunkSize = 16 * 1024;
const neverWalked = ['**/node_modules/**', '**/.git/**'];
async function exists(file) {
    try {
        await promises_.lstat(file);
        return true;
    }
    catch {
        return false;
    }
}
async function findFiles(workspace, pattern, excluded, signal) {
    const relativeOf = (name) => external_node_path_.relative(workspace, external_node_path_.resolve(workspace, name));
    const slashedOf = (name) => relativeOf(name).split(external_node_path_.sep).join('/');
    const relative = relativeOf(pattern);
    if (await exists(external_node_path_.resolve(workspace, relative)))
        return [relative];
    const slashed = slashedOf(pattern);
    if (!(0,dist/* isDynamicPattern */.ey)(slashed) || slashed.startsWith('../'))
        return [];
    const found = await (0,dist/* glob */.TI)(slashed, {
        cwd: workspace,
        expandDirectories: false,
        followSymbolicLinks: false,
        ignore: [...neverWalked, ...excluded.map(slashedOf)],
        signal,
    });
    return found.sort();
}
async function* readChunks(file) {
    const handle = await promises_.open(file, runner_workspace/* openFlags */.IL);
    try {
        if (!(await handle.stat()).isFile())
            throw new runner_workspace/* UnreadableFile */.ie(runner_workspace/* notRegular */.oQ);
        const buffer = new Uint8Array(chunkSize);
        let size = 0;
        for (;;) {
            const { bytesRead } = await handle.read(buffer);
            if (bytesRead === 0)
                return;
            size += bytesRead;
            if (size > largestFile)
                throw new runner_workspace/* UnreadableFile */.ie({ en: 'it has more than 20 MiB', 'zh-CN': '超过 20 MiB' });
            yield buffer.subarray(0, bytesRead);
        }
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./build/src/test-results/one-line.js
var one_line = __webpack_require__(3080);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/test-results/report-parser.js
var report_parser = __webpack_require__(851);
;// CONCATENATED MODULE: ./build/src/test-results/read-report.js


const parsers = {
    '<': async () => (await Promise.all(/* import() */[__webpack_require__.e(600), __webpack_require__.e(663)]).then(__webpack_require__.bind(__webpack_require__, 663))).createJunitParser(),
    '{': async () => (await Promise.all(/* import() */[__webpack_require__.e(497), __webpack_require__.e(966)]).then(__webpack_require__.bind(__webpack_require__, 6966))).createCtrfParser(),
};
async function createParser(first = '') {
    return Object.hasOwn(parsers, first) ? parsers[first]?.() : undefined;
}
async function readReport(chunks, signal) {
    let decoder;
    let parser;
    for await (const chunk of chunks) {
        if (signal.aborted)
            return (0,report_parser/* reportProblem */.kM)('time');
        decoder ??= decoderFor(chunk);
        if (decoder === undefined)
            return (0,report_parser/* reportProblem */.kM)('encoding', 1);
        const text = decoder.decode(chunk, { stream: true });
        const first = text.trimStart()[0];
        if (first === undefined && parser === undefined)
            continue;
        parser ??= await createParser(first);
        if (parser === undefined)
            return (0,report_parser/* reportProblem */.kM)('no-report', 1);
        const found = parser.write(text);
        if (found)
            return found;
    }
    if (parser === undefined)
        return (0,report_parser/* reportProblem */.kM)('empty');
    const found = parser.write(decoder?.decode() ?? '');
    if (found)
        return found;
    return parser.end();
}
const marks = [
    { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8' },
    { bytes: [0xff, 0xfe], label: 'utf-16le' },
    { bytes: [0xfe, 0xff], label: 'utf-16be' },
    { bytes: [0x3c, 0x00], label: 'utf-16le' },
    { bytes: [0x00, 0x3c], label: 'utf-16be' },
];
const declaration = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']*)["']/;
const longestDeclaration = 256;
function decoderFor(start) {
    const mark = marks.find(({ bytes }) => bytes.every((byte, index) => start[index] === byte));
    const head = Buffer.from(start.subarray(0, longestDeclaration)).toString('latin1');
    const declared = declaration.exec(head)?.[1] ?? 'utf-8';
    try {
        return new external_node_util_.TextDecoder(mark?.label ?? (/^utf-?16/i.test(declared) ? 'utf-8' : declared));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/test-results/test-results.js
var test_results = __webpack_require__(1970);
;// CONCATENATED MODULE: ./build/src/test-results/read-test-results.js






const mostFiles = 200;
const longestFileName = 300;
const mostNotices = 5;
const reasons = {
    cut: { en: 'it is truncated, so its counts would be wrong', 'zh-CN': '文件不完整，计数会有误' },
    empty: { en: 'it is empty', 'zh-CN': '文件为空' },
    encoding: {
        en: 'it declares an encoding that Node.js does not know',
        'zh-CN': '声明的编码 Node.js 不支持',
    },
    malformed: { en: 'it is not valid JSON', 'zh-CN': '不是有效的 JSON' },
    nested: { en: 'it nests more than 100 levels deep', 'zh-CN': '嵌套超过 100 层' },
    'no-report': { en: 'it is neither JUnit XML nor CTRF JSON', 'zh-CN': '既不是 JUnit XML，也不是 CTRF JSON' },
    refused: {
        en: 'it has a DOCTYPE, which is refused, since no report needs entities of its own',
        'zh-CN': '含有 DOCTYPE，已拒绝：测试报告不需要自定义实体',
    },
    time: { en: 'the time for test results was up', 'zh-CN': '读取测试报告的时间已用完' },
};
const exclusion = /^!(?!\()\s*(.+)/;
const noMatch = { en: 'no file of the workspace matches', 'zh-CN': '工作区中没有匹配的文件' };
const tooMany = { en: `at most ${mostFiles} files are read`, 'zh-CN': `最多读取 ${mostFiles} 个文件` };
const otherReports = (count) => ({
    en: `The test results of other files are missing too (${count}).`,
    'zh-CN': `另有 ${count} 个测试报告的结果也缺少。`,
});
function whyUnreadable(error) {
    if (error instanceof runner_workspace/* UnreadableFile */.ie)
        return error.text;
    const code = (0,json/* textAt */.$6)(error, 'code');
    if (code === undefined)
        throw error;
    return { en: `it can't be read (${code})`, 'zh-CN': `无法读取（${code}）` };
}
async function readTestResults(request) {
    const { workspace, patterns, signal } = request;
    const notices = [];
    const notice = (file, why, line) => {
        const name = (0,one_line/* oneLine */.T)(file, longestFileName);
        const [en, zh] = line === undefined ? ['', ' '] : [`, line ${line}`, `（第 ${line} 行）`];
        notices.push({
            en: `The test results of ${name}${en} are missing: ${why.en}.`,
            'zh-CN': `缺少测试报告 ${name}${zh}的结果：${why['zh-CN']}。`,
        });
    };
    const files = new Map();
    let missing = 0;
    const excluded = patterns.flatMap((pattern) => exclusion.exec(pattern)?.[1] ?? []);
    const included = patterns.filter((pattern) => !exclusion.test(pattern));
    if (included.length === 0)
        notice(patterns.join(', '), noMatch);
    for (const pattern of included) {
        const found = await findFiles(workspace, pattern, excluded, signal);
        if (signal.aborted)
            notice(pattern, reasons.time);
        else if (found.length === 0)
            notice(pattern, noMatch);
        for (const file of found) {
            try {
                files.set((0,runner_workspace/* resolveInside */.LI)(workspace, file), file);
            }
            catch (error) {
                missing += 1;
                notice(file, whyUnreadable(error));
            }
        }
    }
    let results;
    for (const [index, [real, file]] of [...files].entries()) {
        if (index === mostFiles || signal.aborted) {
            const left = files.size - index;
            const why = index === mostFiles ? tooMany : reasons.time;
            missing += left;
            notice(file, {
                en: `${why.en}; it and all after it are left out (${left})`,
                'zh-CN': `${why['zh-CN']}，从它开始的 ${left} 个文件都未读取`,
            });
            break;
        }
        try {
            const result = await readReport(readChunks(real), signal);
            if ('reason' in result) {
                if (result.reason !== 'no-report')
                    missing += 1;
                notice(file, reasons[result.reason], result.line);
            }
            else
                results = results === undefined ? result : (0,test_results/* mergeResults */.n)(results, result);
        }
        catch (error) {
            missing += 1;
            notice(file, whyUnreadable(error));
        }
    }
    const surplus = notices.length - mostNotices;
    return {
        results: results && { ...results, ...(missing > 0 && { missing }) },
        notices: [...notices.slice(0, mostNotices), ...(surplus > 0 ? [otherReports(surplus)] : [])],
    };
}


/***/ }),

/***/ 851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ longestText),
/* harmony export */   JS: () => (/* binding */ deepest),
/* harmony export */   kM: () => (/* binding */ reportProblem)
/* harmony export */ });
const longestText = 16_384;
const deepest = 100;
const reportProblem = (reason, line) => ({
    reason,
    line,
});


/***/ }),

/***/ 1970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ longestList),
/* harmony export */   n: () => (/* binding */ mergeResults)
/* harmony export */ });
const longestList = 100;
function mergeResults(one, other) {
    return {
        counts: {
            tests: one.counts.tests + other.counts.tests,
            passed: one.counts.passed + other.counts.passed,
            failed: one.counts.failed + other.counts.failed,
            skipped: one.counts.skipped + other.counts.skipped,
            flaky: one.counts.flaky + other.counts.flaky,
        },
        failed: [...one.failed, ...other.failed].slice(0, longestList),
        flaky: [...one.flaky, ...other.flaky].slice(0, longestList),
    };
}


/***/ })

};
;