"use strict";
exports.id = 414;
exports.ids = [414];
exports.modules = {

/***/ 839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cP: () => (/* binding */ readSaying),
/* harmony export */   i1: (() => (/* binding */ readAcceptance)),
/* harmony export */   oJ: () => (/* binding */ isSuccess)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6527);

const readSaying = (function readSaying({ body, truncated }) {
    const json = truncated ? undefined : parse(body);
    return { json, errcode: errcodeOf(json), errmsg: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, 'errmsg') ?? '' };
});
const readAcceptance = (function readAcceptance(reply) {
    const { errcode, errmsg } = readSaying(reply);
    return isSuccess(reply) && errcode === 0 ? { delivered: true, errcode, errmsg } : undefined;
});
const parse = (function parse(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
});
const errcodeOf = (function errcodeOf(json) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(json))
        return undefined;
    const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(json, 'errcode');
    if (text !== undefined)
        return /^(0|-?[1-9]\d{0,8})$/.test(text) ? Number(text) : undefined;
    const number = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(json, 'errcode');
    return Number.isSafeInteger(number) ? number : undefined;
});
const isSuccess = (({ status }) => status >= 200 && status < 300);


/***/ }),

/***/ 9928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: (() => (/* binding */ nameOf)),
/* harmony export */   v: (() => (/* binding */ shownWords))
/* harmony export */ });
/* harmony import */ var _network_trouble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3499);
/* harmony import */ var _robot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2862);


const LONGEST_WORDS = 300;
const name = { en: 'robot {number} ({tag})', 'zh-CN': '机器人 {number}（{tag}）' };
const shownWords = ((errmsg, { redact }) => Array.from(redact(errmsg)
    .replace(/(?:[^ -~\u00A0-\u{10FFFF}]|\s)+/gu, ' ')
    .trim())
    .slice(0, LONGEST_WORDS)
    .join(''));
const nameOf = ((robot, language) => (0,_network_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .fill */ .GS)(name[language], { number: robot.number, tag: (0,_robot_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .cO)(robot) }));


/***/ }),

/***/ 2862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hu: (() => (/* binding */ callRobot)),
  XQ: (() => (/* binding */ messageUuid)),
  cO: (() => (/* binding */ tagOf))
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/bundle/dingtalk/answers.js
var answers = __webpack_require__(839);
;// CONCATENATED MODULE: ./build/bundle/dingtalk/sign.js

const sign = ((key, timestamp) => (0,external_node_crypto_.createHmac)('sha256', key).update(`${timestamp}\n${key}`).digest('base64'));

;// CONCATENATED MODULE: ./build/bundle/dingtalk/robot.js



const callRobot = (async function callRobot(robot, body, deadline, { post, clock, secrets, stopped }) {
    const url = new URL(robot.url);
    const now = clock.now();
    if (robot.secret !== undefined) {
        const signature = sign(robot.secret, now);
        secrets.add(signature);
        url.search += `&timestamp=${now}&sign=${encodeURIComponent(signature)}`;
    }
    const result = await post({ url, body, timeout: deadline - now }, stopped);
    const acceptance = result.kind === 'reply' ? (0,answers/* readAcceptance */.i1)(result) : undefined;
    if (acceptance)
        return acceptance;
    const { readRefusal } = await __webpack_require__.e(/* import() */ 192).then(__webpack_require__.bind(__webpack_require__, 3192));
    return readRefusal(result, url.host, clock.now());
});
const digest = (({ token }, text) => (0,external_node_crypto_.createHmac)('sha256', token).update(text).digest('hex'));
const tagOf = ((robot) => `${robot.url.host}, …${digest(robot, '').slice(-4)}`);
const messageUuid = ((identity, robot, content) => digest(robot, JSON.stringify([...identity, content])).slice(0, 32));


/***/ }),

/***/ 1382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: (() => (/* binding */ chapterNames)),
/* harmony export */   Ry: (() => (/* binding */ ownUrlOf)),
/* harmony export */   d4: (() => (/* binding */ tellKnown)),
/* harmony export */   hN: (() => (/* binding */ needsOf)),
/* harmony export */   yM: (() => (/* binding */ knownJobs))
/* harmony export */ });
/* harmony import */ var _lack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);

const knownJobs = (async function knownJobs(request) {
    const needs = needsOf(request);
    const url = ownUrlOf(request);
    const address = url === undefined ? {} : { url };
    if (needs.size === 0)
        return address;
    const { jobsFromNeeds } = await __webpack_require__.e(/* import() */ 228).then(__webpack_require__.bind(__webpack_require__, 228));
    return { jobs: jobsFromNeeds(needs), ...address };
});
const tellKnown = (async function tellKnown(request) {
    const { facts, wants } = request;
    const wanted = { ...wants, startTime: wants.startTime && facts.startedAt === undefined };
    const lacks = ['jobs', 'history', 'startTime']
        .filter(((name) => wanted[name]))
        .map(((name) => [chapterNames[name], _lack_js__WEBPACK_IMPORTED_MODULE_0__/* .noToken */ .fC]));
    return {
        ...(await knownJobs(request)),
        history: { kind: 'unknown', why: _lack_js__WEBPACK_IMPORTED_MODULE_0__/* .noToken */ .fC },
        ...(facts.startedAt !== undefined && { startedAt: facts.startedAt }),
        notices: facts.forge === 'github' ? (0,_lack_js__WEBPACK_IMPORTED_MODULE_0__/* .noticesOf */ .lx)(lacks) : [],
    };
});
const chapterNames = {
    jobs: 'the details of the jobs',
    history: 'the previous result',
    startTime: 'the duration',
};
const needsOf = (({ facts, needs }) => (facts.observed ? undefined : needs) ?? new Map());
const ownUrlOf = ((request) => request.facts.observed || request.checkRunId === undefined || needsOf(request).size > 0
    ? undefined
    : `${request.facts.repositoryUrl}/actions/runs/${request.facts.run.id}/job/${request.checkRunId}`);


/***/ }),

/***/ 6960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   fC: (() => (/* binding */ noToken)),
/* harmony export */   lx: (() => (/* binding */ noticesOf))
/* harmony export */ });
const noticesOf = (function noticesOf(lacks) {
    const reasons = new Set(lacks.map((([, why]) => why)));
    return [...reasons].map(((reason) => {
        const missing = lacks.flatMap((([what, why]) => (why === reason ? what : [])));
        return `The message goes without ${missing.join(', ')}: ${asSentence(reason)}`;
    }));
});
const noToken = "there is no github-token to ask GitHub's API with";
const asSentence = ((reason) => (reason.includes('\n') ? reason : `${reason}.`));


/***/ }),

/***/ 8965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nameOfLeg)
/* harmony export */ });
const nameOfLeg = function nameOfLeg(jobKey, matrix) {
    const values = leavesOf(matrix).filter((value) => value !== '');
    const name = values.length === 0 ? jobKey : `${jobKey} (${values.join(', ')})`;
    return name.length > 100 ? `${name.slice(0, 97)}...` : name;
};
const leavesOf = (value) => typeof value === 'object' ? Object.values(value ?? {}).flatMap(leavesOf) : [String(value)];


/***/ }),

/***/ 4013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   Kp: (() => (/* binding */ factLines)),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8197);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7324);


const factLines = (function factLines(asked, request) {
    const { result, words, markup } = request;
    const reason = result.cancellation && words.cancellations[result.cancellation];
    const lines = asked.flatMap(((field) => {
        if (field === 'failures')
            return [];
        const [first, ...others] = writers[field](request);
        const name = field === 'branch' ? words.subjects[result.facts.subject.kind] : words.fields[field];
        return first === undefined ? [] : [markup.label(name) + first, ...others];
    }));
    return reason === undefined ? lines : [reason, ...lines];
});
const describeSubject = (function describeSubject(subject, markup) {
    if (subject.kind !== 'pull-request') {
        const label = markup.text((subject.kind === 'release' && subject.title) || subject.name);
        return label === '' ? '' : markup.link(label, subject.url);
    }
    const { number, title, url, head, base, fork } = subject;
    const source = markup.text(fork === undefined ? head : `${fork}:${head}`);
    const branches = base === undefined ? source : `${source} → ${markup.text(base)}`;
    const name = [number && `#${number}`, title].filter(Boolean).join(' ');
    return name === '' ? markup.link(branches, url) : `${markup.link(markup.text(name), url)} (${branches})`;
});
const describeCommits = (function describeCommits({ result: { facts }, words, markup, commits: limit }) {
    const { commits, commit, compareUrl } = facts;
    if (commits.length < 2) {
        const only = commit ?? commits[0];
        return only === undefined ? [] : [describeCommit(only, markup)];
    }
    const shown = limit === 0 ? [] : commits.slice(-limit).reverse();
    const more = commits.length - shown.length;
    const count = words.commits(commits.length);
    return [
        compareUrl === undefined ? count : markup.link(count, compareUrl),
        ...shown.map((each) => describeCommit(each, markup)),
        ...(more > 0 && shown.length > 0 ? [words.more(more)] : []),
    ];
});
const describeCommit = (function describeCommit({ sha, url, title, author }, markup) {
    const by = author === undefined ? '' : _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .separator */ .me + markup.text(nameOf(author), 40);
    return joinKnown([markup.link(markup.text(shortSha(sha)), url), markup.text(title)]) + by;
});
const nameOf = (({ login, name }) => login ?? name);
const shortSha = ((sha) => sha.slice(0, 7));
const known = ((line) => (line === '' ? [] : [line]));
const joinKnown = ((parts, between = ' ') => parts.filter(((part) => part !== '')).join(between));
const writers = {
    workflow: (({ result: { facts, job = '' }, markup }) => {
        const { workflow, run } = facts;
        const name = joinKnown([markup.text(workflow), run.number > 0 ? `#${run.number}` : '']);
        return known(joinKnown([name, markup.text(job)], _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .separator */ .me));
    }),
    repository: (({ result: { facts }, markup }) => known(markup.text(facts.repository)).map(((name) => markup.link(name, facts.repositoryUrl)))),
    branch: (({ result: { facts }, markup }) => known(describeSubject(facts.subject, markup))),
    commit: describeCommits,
    actor: (({ result: { facts }, words, markup }) => {
        const { actor, triggeringActor } = facts;
        if (nameOf(actor) === '')
            return [];
        const rerun = triggeringActor === undefined ? '' : words.rerunBy(markup.text(nameOf(triggeringActor)));
        return [joinKnown([markup.text(nameOf(actor)), rerun], _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .separator */ .me)];
    }),
    event: (({ result: { facts }, markup }) => known(markup.text(facts.event))),
    attempt: (({ result: { facts } }) => [String(facts.run.attempt)]),
    duration: (({ result: { duration }, words }) => duration === undefined ? [] : [(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDuration */ .k)(duration, words)]),
    jobs: (({ jobs }) => (jobs === undefined ? [] : [jobs.count])),
};


/***/ }),

/***/ 8197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: (() => (/* binding */ sayDuration))
/* harmony export */ });
const sayDuration = (function sayDuration(milliseconds, { units, underOneSecond }) {
    if (milliseconds < 1_000)
        return underOneSecond;
    let rest = Math.floor(milliseconds / 1_000);
    const parts = unitSizes.map((([unit, size]) => {
        const count = Math.floor(rest / size);
        rest %= size;
        return { count, text: `${count}${units[unit]}` };
    }));
    const first = parts.findIndex((({ count }) => count > 0));
    return parts
        .slice(first, first + 2)
        .filter((({ count }) => count > 0))
        .map((({ text }) => text))
        .join(' ');
});
const unitSizes = [
    ['days', 86_400],
    ['hours', 3_600],
    ['minutes', 60],
    ['seconds', 1],
];


/***/ }),

/***/ 4629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: (() => (/* binding */ missingKeywords))
/* harmony export */ });
const visible = ((body) => body.replace(/\]\([^)\s]{0,3000}\)/g, ']').replace(/<\/?font[^>]*>/g, '\0'));
const missingKeywords = ((text, keywords) => keywords.filter(((keyword) => !visible(text).includes(keyword))));


/***/ }),

/***/ 8773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W4: (() => (/* binding */ openingUrl)),
/* harmony export */   Wq: () => (/* binding */ encodeUrl),
/* harmony export */   ds: () => (/* binding */ nameLimit),
/* harmony export */   iS: (() => (/* binding */ markdownMarkup))
/* harmony export */ });
/* unused harmony export escapeMarkdown */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1630);

const escapeMarkdown = (function escapeMarkdown(data) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0)(data)
        .replace(/[\\`*_[\]()#!~|]/g, '\\$&')
        .replace(/&(?=[a-z])/gi, '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/^[-+=]/, '\\$&')
        .replace(/^(\d{1,9})\./, '$1\\.');
});
const openingUrl = (function openingUrl(url, openLinksIn) {
    const encoded = encodeURIComponent(url.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')).replace(/[!'()*_~]/g, percentEncode);
    return `dingtalk://dingtalkclient/page/link?url=${encoded}&pc_slide=${openLinksIn === 'dingtalk'}`;
});
const adaptMarkdown = function adaptMarkdown(text, openLinksIn) {
    return text
        .replace(/(\S)[ \t]*\r?\n(?=[^\r\n])/g, `$1${hardBreak}`)
        .replace(/!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)|\]\((https?:\/\/[^\s()]{1,2000})\)/g, (whole, url) => (url === undefined ? whole : `](${openingUrl(url, openLinksIn)})`));
};
const nameLimit = 100;
const urlLimit = 1_000;
const percentEncode = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
const encodeUrl = (url) => url.replace(/[ "'()*<>[\\\]`|{}^]/g, percentEncode);
const hardBreak = '  \n';
const markdownMarkup = ((openLinksIn) => ({
    adapt: (text) => adaptMarkdown(text, openLinksIn),
    text: ((data, limit = nameLimit) => escapeMarkdown((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(data, limit))),
    link: ((label, url) => {
        const target = openingUrl(url, openLinksIn);
        return target.length > urlLimit ? label : `[${label}](${target})`;
    }),
    label: ((name) => `**${name}**  `),
    colour: ((text, colour) => `<font color="${colour}">${text}</font>`),
    heading: ((text) => `### ${text}`),
    lines: ((lines) => lines.join(hardBreak)),
    quote: (lines) => lines.map((line) => `> ${line}`).join(hardBreak),
}));


/***/ }),

/***/ 6314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: (() => (/* binding */ mentionWords)),
/* harmony export */   DX: () => (/* binding */ mostPeople),
/* harmony export */   T7: (() => (/* binding */ noMentions)),
/* harmony export */   qE: () => (/* binding */ unmentionable),
/* harmony export */   wz: (() => (/* binding */ atField))
/* harmony export */ });
const mentionWords = (function mentionWords({ mobiles, userIds, all }, everybody) {
    return all ? [`@${everybody}`] : [...mobiles, ...userIds].map((who) => `@${who}`);
});
const atField = (function atField({ mobiles, userIds, all }) {
    if (all)
        return { at: { isAtAll: true } };
    if (mobiles.length + userIds.length === 0)
        return {};
    return { at: { atMobiles: mobiles, atUserIds: userIds, isAtAll: false } };
});
const unmentionable = function unmentionable({ mobiles, userIds, all }, type) {
    return all || mobiles.length + userIds.length > 0
        ? [`DingTalk can't mention anybody in a message of type ${type}, so nobody is mentioned.`]
        : [];
};
const noMentions = {
    mobiles: [],
    userIds: [],
    all: false,
    unknownLogins: [],
    notices: [],
};
const mostPeople = 50;


/***/ }),

/***/ 9283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: (() => (/* binding */ sizeOf)),
/* harmony export */   z: (() => (/* binding */ largestPayload))
/* harmony export */ });
const largestPayload = 19_000;
const msgUuidRoom = 100;
const sizeOf = ((payload) => Buffer.byteLength(JSON.stringify(payload)) + msgUuidRoom);


/***/ }),

/***/ 1630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: (() => (/* binding */ neutralise)),
/* harmony export */   Er: () => (/* binding */ characterStart),
/* harmony export */   Jj: (() => (/* binding */ cut))
/* harmony export */ });
const isolate = (function isolate(text) {
    if (!rightToLeft.test(text))
        return text;
    let open = 0;
    const balanced = text.replace(/[\u2066-\u2069]/g, (mark) => {
        if (mark !== popIsolate)
            open += 1;
        else if (open === 0)
            return '';
        else
            open -= 1;
        return mark;
    });
    return firstStrongIsolate + balanced + popIsolate.repeat(open + 1);
});
const picture = function picture(control) {
    const code = control.charCodeAt(0);
    if (code < 0x20)
        return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\uFFFD';
};
const neutralise = (function neutralise(data) {
    const line = data
        .replace(/\r\n|[\n\r\t\v\f\u0085\u2028\u2029]/g, ' ')
        .replace(/[^ -~\u00A0-\uD7FF\uE000-\u{10FFFF}]/gu, picture)
        .trim();
    const inactive = line
        .replaceAll('@', `${joiner}@${joiner}`)
        .replace(/\/(?=\/)/g, `/${joiner}`)
        .replace(/www(?=\.)/gi, `$&${joiner}`);
    return isolate(inactive);
});
const characterStart = function characterStart(text, index) {
    if (/^[ -~]*$/.test(text.slice(0, index + 1)))
        return index;
    segmenter ??= new Intl.Segmenter();
    return segmenter.segment(text.slice(0, index + 2)).containing(index)?.index ?? index;
};
const cut = (function cut(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, characterStart(text, limit - 1))}…`;
});
const joiner = '\u2060';
const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';
const rightToLeft = /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
let segmenter;


/***/ }),

/***/ 7324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ sayVerdict),
/* harmony export */   R_: (() => (/* binding */ heading)),
/* harmony export */   TL: (() => (/* binding */ titleParts)),
/* harmony export */   dx: (() => (/* binding */ looks)),
/* harmony export */   me: (() => (/* binding */ separator)),
/* harmony export */   q_: () => (/* binding */ failuresInARow),
/* harmony export */   xq: (() => (/* binding */ showVerdict))
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3900);

const failuresInARow = function failuresInARow({ status, history }) {
    if ((0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(status) !== 'failure')
        return 0;
    if (history.kind !== 'known')
        return 1;
    const count = 1 + history.failuresInARow;
    return history.atLeast ? `${count}+` : count;
};
const sayVerdict = (function sayVerdict(result, words) {
    const verdict = words.statuses[result.status];
    const transition = (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .transitionOf */ .l9)(result.status, result.history);
    return transition === undefined ? verdict : words.transitions[transition](verdict, failuresInARow(result));
});
const titleParts = (function titleParts({ facts: { workflow, repository, subject } }) {
    const about = subject.kind === 'pull-request'
        ? [subject.number && `#${subject.number}`, subject.head].filter(Boolean).join(' ')
        : subject.name;
    return [workflow, repository, about].filter(((part) => part !== ''));
});
const heading = (function heading(title, result, words, markup) {
    const coloured = ((text) => markup.colour(text, looks[(0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(result.status)].colour));
    if (title?.includes(sayVerdict(result, words)))
        return markup.heading(coloured(markup.text(title, 200)));
    const rest = title === undefined ? titleParts(result).map(((part) => markup.text(part))) : [markup.text(title, 200)];
    return markup.heading([coloured(showVerdict(result, words)), ...rest].join(separator));
});
const looks = {
    success: { emoji: '✅', colour: '#1A7F37' },
    failure: { emoji: '❌', colour: '#CF222E' },
    cancelled: { emoji: '🚫', colour: '#6E7781' },
    skipped: { emoji: '⏭️', colour: '#6E7781' },
    started: { emoji: '🚀', colour: '#0969DA' },
    other: { emoji: '⚠️', colour: '#9A6700' },
};
const showVerdict = ((result, words) => `${looks[(0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(result.status)].emoji} ${sayVerdict(result, words)}`);
const separator = ' · ';


/***/ }),

/***/ 3499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ permanent),
/* harmony export */   GS: (() => (/* binding */ fill)),
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   lD: () => (/* binding */ unclear),
/* harmony export */   qO: () => (/* binding */ passing)
/* harmony export */ });
const words = (en, zh) => ({ en, 'zh-CN': zh });
const row = ((retry, tries, unclear) => (id, what, advice) => ({
    id,
    retry,
    tries,
    unclear,
    what: words(...what),
    advice: words(...advice),
}));
const permanent = row('never', 1, false);
const passing = (tries) => row('soon', tries, false);
const unclear = (tries) => row('soon', tries, true);
const limited = row('long', Number.POSITIVE_INFINITY, false);
const fill = ((text, facts) => text.replace(/\{(\w+)\}/g, ((_, name) => String(facts[name] ?? ''))));


/***/ }),

/***/ 8414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notify: (() => (/* binding */ notify))
});

// EXTERNAL MODULE: ./build/bundle/decide.js
var decide = __webpack_require__(4997);
// EXTERNAL MODULE: ./build/bundle/dingtalk/robot.js + 1 modules
var dingtalk_robot = __webpack_require__(2862);
;// CONCATENATED MODULE: ./build/bundle/dingtalk/waiting.js
const waitAfter = function waitAfter({ trouble, wait }, tries, random, room) {
    if (trouble.retry === 'never' || tries >= trouble.tries)
        return undefined;
    const growing = Math.min(FIRST * GROWTH ** (tries - 1), LONGEST) * (1 - random / 2);
    const asked = wait ?? (trouble.retry === 'long' ? CLOSED : 0);
    const spread = Math.min(asked * random * SPREAD * 2 ** (tries - 1), Math.max(0, room - asked));
    return Math.ceil(Math.max(growing, asked + spread));
};
const FIRST = 1_000;
const GROWTH = 3;
const LONGEST = 600_000;
const CLOSED = 600_000;
const SPREAD = 0.2;

;// CONCATENATED MODULE: ./build/bundle/dingtalk/course.js


const waitUntilFree = (async function waitUntilFree(course, options, ports) {
    const { clock, stopped, info } = ports;
    const wait = course.freeAt - clock.now();
    if (wait > 0) {
        if (course.freeAt + SHORTEST_REQUEST > options.deadline) {
            course.ending = 'no-time';
            return;
        }
        if (course.answer?.delivered === false) {
            const { waitingLine } = await __webpack_require__.e(/* import() */ 601).then(__webpack_require__.bind(__webpack_require__, 601));
            info(waitingLine(course, course.answer, wait, options.language));
        }
        await clock.sleep(wait, stopped);
    }
    if (stopped.aborted)
        course.ending = 'stopped';
    else if (clock.now() >= options.deadline)
        course.ending = 'no-time';
});
const tryOnce = (async function tryOnce(course, options, ports) {
    const { clock, random, stopped } = ports;
    if (course.attempts === 0)
        course.startedAt = clock.now();
    course.attempts += 1;
    const answer = await (0,dingtalk_robot/* callRobot */.Hu)(course.robot, course.body, options.deadline, ports);
    course.answer = answer;
    course.endedAt = clock.now();
    if (answer.delivered)
        return;
    const room = options.deadline - SHORTEST_REQUEST - course.endedAt;
    const wait = waitAfter(answer, course.attempts, random(), Math.floor(room));
    if (wait === undefined)
        course.ending = 'final';
    else if (stopped.aborted)
        course.ending = 'stopped';
    else
        course.freeAt = course.endedAt + wait;
});
const createCourse = ((robot, body, now) => ({
    robot,
    body,
    attempts: 0,
    startedAt: now,
    endedAt: now,
    freeAt: now,
    answer: undefined,
    ending: undefined,
}));
const SHORTEST_REQUEST = 1_000;

;// CONCATENATED MODULE: ./build/bundle/dingtalk/gate.js
const createGate = (function createGate(width) {
    const queue = [];
    let free = width;
    return (async (work) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((resolve) => queue.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = queue.shift();
            if (next)
                next();
            else
                free += 1;
        }
    });
});

// EXTERNAL MODULE: ./build/bundle/dingtalk/names.js
var names = __webpack_require__(9928);
;// CONCATENATED MODULE: ./build/bundle/dingtalk/delivery.js




const deliver = (async function deliver(payload, robots, options, ports) {
    const content = JSON.stringify(payload);
    const courses = robots.map(((robot) => {
        const msgUuid = (0,dingtalk_robot/* messageUuid */.XQ)(options.identity, robot, content);
        return createCourse(robot, JSON.stringify({ msgUuid, ...payload }), ports.clock.now());
    }));
    const throughGate = createGate(PARALLEL);
    const attempt = ((course) => throughGate((() => tryOnce(course, options, ports))));
    const groups = options.delivery === 'all' ? courses.map(((course) => [course])) : [courses];
    await Promise.all(groups.map(((group) => serve(group, attempt, options, ports))));
    const deliveries = await Promise.all(groups.flatMap(involved).map(((course) => deliveryOf(course, options, ports))));
    if (options.delivery === 'any' && hasArrived(deliveries, 'any')) {
        for (const { name, problem } of deliveries)
            if (problem)
                ports.info(`${name}: ${problem.text}`);
    }
    return deliveries;
});
const serve = (async function serve(courses, attempt, options, ports) {
    for (let course = nextOf(courses); course; course = nextOf(courses)) {
        await waitUntilFree(course, options, ports);
        if (course.ending !== undefined)
            continue;
        await attempt(course);
        if (course.answer?.delivered)
            return;
    }
});
const nextOf = (function nextOf(courses) {
    const open = courses.filter((({ ending }) => ending === undefined));
    const unclear = open.find((({ answer }) => answer?.delivered === false && answer.trouble.unclear));
    return unclear ?? open.toSorted((a, b) => a.freeAt - b.freeAt)[0];
});
const involved = (function involved(courses) {
    const arrived = courses.some((({ answer }) => answer?.delivered));
    return arrived ? courses.filter((({ attempts }) => attempts > 0)) : courses;
});
const deliveryOf = (async function deliveryOf(course, { language }, { secrets }) {
    const { answer } = course;
    const delivered = answer?.delivered === true;
    const problem = delivered ? undefined : (await __webpack_require__.e(/* import() */ 601).then(__webpack_require__.bind(__webpack_require__, 601))).problemOf(course, language, secrets);
    return {
        robot: course.robot.number,
        name: (0,names/* nameOf */.V)(course.robot, language),
        delivered,
        ...(answer?.errcode !== undefined && { errcode: answer.errcode }),
        errmsg: (0,names/* shownWords */.v)(answer?.errmsg ?? '', secrets),
        attempts: course.attempts,
        milliseconds: course.endedAt - course.startedAt,
        ...(problem && { problem }),
    };
});
const PARALLEL = 50;
const hasArrived = ((deliveries, delivery) => delivery === 'any'
    ? deliveries.some(({ delivered }) => delivered)
    : deliveries.every((({ delivered }) => delivered)));

// EXTERNAL MODULE: ./build/bundle/annotation.js
var annotation = __webpack_require__(3516);
// EXTERNAL MODULE: ./build/bundle/network/trouble.js
var trouble = __webpack_require__(3499);
;// CONCATENATED MODULE: ./build/bundle/dingtalk/lines.js


const sentences = {
    delivered: {
        en: 'Delivered by {name} in {milliseconds} ms.',
        'zh-CN': '{name}已送达，用时 {milliseconds} ms。',
    },
    again: {
        en: 'Delivered by {name} in {milliseconds} ms, try {attempts}.',
        'zh-CN': '{name}第 {attempts} 次发送后送达，用时 {milliseconds} ms。',
    },
    undelivered: { en: 'The message was not delivered.', 'zh-CN': '消息未送达。' },
    failed: { en: '{name}: {text} {advice}', 'zh-CN': '{name}：{text}{advice}' },
};
const deliveredLines = ((deliveries, language) => deliveries
    .filter((({ delivered }) => delivered))
    .map((({ name, milliseconds, attempts }) => (0,trouble/* fill */.GS)(sentences[attempts > 1 ? 'again' : 'delivered'][language], { name, milliseconds, attempts }))));
const undeliveredText = ((deliveries, language) => (0,annotation/* fitAnnotation */.b)(sentences.undelivered[language], deliveries.flatMap((({ name, problem }) => problem ? [(0,trouble/* fill */.GS)(sentences.failed[language], { name, ...problem })] : [])), (count) => `… +${count}`));

// EXTERNAL MODULE: ./build/bundle/github/known.js
var known = __webpack_require__(1382);
// EXTERNAL MODULE: ./build/bundle/github/lack.js
var lack = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/bundle/github/leg.js
var leg = __webpack_require__(8965);
// EXTERNAL MODULE: ./build/bundle/message/body.js
var message_body = __webpack_require__(4013);
// EXTERNAL MODULE: ./build/bundle/result.js
var result = __webpack_require__(3900);
;// CONCATENATED MODULE: ./build/bundle/message/buttons.js

const buttonsOf = (function buttonsOf({ status, url, facts }, { buttons: words }) {
    const { run, subject, commit } = facts;
    if (facts.repository === '')
        return [{ title: words.run, url: facts.serverUrl }];
    const failed = (0,result/* outcomeOf */.sG)(status) === 'failure';
    const main = { title: words[url === run.url ? 'run' : failed ? 'failed-job' : 'job'], url };
    const others = [];
    if (subject.kind === 'pull-request')
        others.push({ title: words['pull-request'], url: subject.url });
    else if (subject.kind === 'release')
        others.push({ title: words.release, url: subject.url });
    else if (commit !== undefined)
        others.push({ title: words.commit, url: commit.url });
    if (failed && url !== run.url)
        others.push({ title: words['re-run'], url: run.url });
    return [main, ...others];
});

// EXTERNAL MODULE: ./build/bundle/message/payload.js
var payload = __webpack_require__(9283);
;// CONCATENATED MODULE: ./build/bundle/message/fit.js

const fitMessage = (async function fitMessage(write, text, mark) {
    for (const { lost, ...detail } of ladder) {
        const written = write(detail, text);
        const bytes = (0,payload/* sizeOf */.$)(written.payload);
        if (bytes <= payload/* largestPayload */.z)
            return { ...written, bytes, lost };
    }
    const { excerpt } = await __webpack_require__.e(/* import() */ 136).then(__webpack_require__.bind(__webpack_require__, 4136));
    const room = payload/* largestPayload */.z - (0,payload/* sizeOf */.$)(write(least, mark).payload) - gap;
    const written = write(least, [excerpt(text, room), mark].filter((part) => part !== '').join('\n\n'));
    return { ...written, bytes: (0,payload/* sizeOf */.$)(written.payload), lost: [...least.lost, 'text'] };
});
const least = { jobDetails: 0, jobs: 0, commits: 0, lost: ['job details', 'commits'] };
const ladder = [
    { jobDetails: 5, jobs: 20, commits: 5, lost: [] },
    { jobDetails: 2, jobs: 20, commits: 5, lost: ['job details'] },
    { jobDetails: 0, jobs: 10, commits: 5, lost: ['job details'] },
    { jobDetails: 0, jobs: 0, commits: 5, lost: ['job details'] },
    { jobDetails: 0, jobs: 0, commits: 2, lost: ['job details', 'commits'] },
    least,
];
const gap = 4;

// EXTERNAL MODULE: ./build/bundle/message/markup.js
var message_markup = __webpack_require__(8773);
// EXTERNAL MODULE: ./build/bundle/message/mentions.js
var message_mentions = __webpack_require__(6314);
// EXTERNAL MODULE: ./build/bundle/message/verdict.js
var verdict = __webpack_require__(7324);
;// CONCATENATED MODULE: ./build/bundle/message/forms.js



const cardButtons = (function cardButtons(buttons, open) {
    const [main, ...others] = buttons;
    if (others.length === 0)
        return { singleTitle: main.title, singleURL: open(main.url) };
    return {
        btnOrientation: others.length === 1 ? '1' : '0',
        btns: buttons.map((({ title, url }) => ({ title, actionURL: open(url) }))),
    };
});
const makers = {
    'action-card': (async (openLinksIn, open) => ({
        markup: (0,message_markup/* markdownMarkup */.iS)(openLinksIn),
        mentions: true,
        heading: true,
        links: (() => ''),
        payload: (({ title, body, buttons, mentions }) => ({
            msgtype: 'actionCard',
            actionCard: { title, text: body, ...cardButtons(buttons, open) },
            ...(0,message_mentions/* atField */.wz)(mentions),
        })),
    })),
    markdown: async (openLinksIn) => {
        const markup = (0,message_markup/* markdownMarkup */.iS)(openLinksIn);
        return {
            markup,
            mentions: true,
            heading: true,
            links: (buttons) => buttons.map(({ title, url }) => markup.link(title, url)).join(verdict/* separator */.me),
            payload: ({ title, body, mentions }) => ({
                msgtype: 'markdown',
                markdown: { title, text: body },
                ...(0,message_mentions/* atField */.wz)(mentions),
            }),
        };
    },
    text: async (_, __, words) => (await __webpack_require__.e(/* import() */ 219).then(__webpack_require__.bind(__webpack_require__, 3219))).textForm(words),
    link: async (_, open, words) => (await __webpack_require__.e(/* import() */ 219).then(__webpack_require__.bind(__webpack_require__, 3219))).linkForm(words, open),
};
const formOf = ((type, openLinksIn, words) => makers[type](openLinksIn, ((url) => (0,message_markup/* openingUrl */.W4)(url, openLinksIn)), words));

// EXTERNAL MODULE: ./build/bundle/message/keywords.js
var message_keywords = __webpack_require__(4629);
// EXTERNAL MODULE: ./build/bundle/message/text.js
var message_text = __webpack_require__(1630);
;// CONCATENATED MODULE: ./build/bundle/message/english.js
const english = {
    statuses: {
        success: 'Passed',
        failure: 'Failed',
        cancelled: 'Cancelled',
        skipped: 'Skipped',
        neutral: 'Neutral',
        timed_out: 'Timed out',
        action_required: 'Action required',
        stale: 'Stale',
        startup_failure: 'Failed to start',
        started: 'Started',
    },
    transitions: {
        fixed: () => 'Fixed',
        'first-failure': (verdict) => `${verdict}, first failure`,
        'still-failing': (verdict, inARow) => `${verdict}, still failing (${inARow} in a row)`,
    },
    cancellations: {
        superseded: 'Superseded by a newer run',
        'timed-out': 'Out of time',
        'by-somebody': 'Stopped by somebody',
    },
    fields: {
        workflow: 'Workflow',
        repository: 'Repository',
        branch: 'Branch',
        commit: 'Commit',
        actor: 'Actor',
        event: 'Event',
        attempt: 'Attempt',
        duration: 'Duration',
        jobs: 'Jobs',
        failures: 'Failures',
    },
    subjects: { branch: 'Branch', tag: 'Tag', release: 'Release', 'pull-request': 'Pull request' },
    commits: (count) => (count === 1 ? '1 commit' : `${count} commits`),
    rerunBy: (who) => `re-run by ${who}`,
    jobs: ((count) => (count === 1 ? '1 job' : `${count} jobs`)),
    running: 'running',
    counts: {
        success: ((count) => `${count} passed`),
        failure: (count) => `${count} failed`,
        cancelled: (count) => `${count} cancelled`,
        skipped: (count) => `${count} skipped`,
        started: (count) => `${count} running`,
        other: (count) => `${count} other`,
    },
    failedStep: 'Failed step',
    allowedToFail: 'allowed to fail',
    more: ((count) => `and ${count} more`),
    shortened: '… shortened',
    everybody: 'all',
    buttons: {
        run: 'View run',
        job: 'View job',
        'failed-job': 'View failed job',
        commit: 'View commit',
        'pull-request': 'View pull request',
        release: 'View release',
        're-run': 'Re-run…',
    },
    units: { days: ' d', hours: ' h', minutes: ' min', seconds: ' s' },
    underOneSecond: 'under 1 s',
    punctuation: { colon: ': ', comma: ', ' },
    summary: {
        heading: 'DingTalk',
        robot: 'Robot',
        result: 'Result',
        delivered: 'delivered',
        'not-delivered': 'not delivered',
        'dry-run': 'dry run, nothing was sent',
        attempts: 'Attempts',
        time: 'Time',
        answer: 'Answer',
        message: 'Message',
    },
};

;// CONCATENATED MODULE: ./build/bundle/message/words.js

const languages = {
    en: (async () => english),
    'zh-CN': async () => (await __webpack_require__.e(/* import() */ 738).then(__webpack_require__.bind(__webpack_require__, 8738))).chinese,
};
const wordsOf = ((language) => languages[language]());

;// CONCATENATED MODULE: ./build/bundle/message/compose.js









const composeMessage = (async function composeMessage(telling, inputs) {
    const { messageType: type, openLinksIn } = inputs;
    const words = await wordsOf(inputs.language);
    if (type === 'raw') {
        const { composeRaw } = await __webpack_require__.e(/* import() */ 343).then(__webpack_require__.bind(__webpack_require__, 3343));
        return composeRaw(inputs, telling.mentions, words);
    }
    const form = await formOf(type, openLinksIn, words);
    const texts = await renderTexts(telling, inputs, words, form);
    const jobs = await tellJobsOf(telling.result, inputs, words, form);
    const composed = await composeTexts(telling, { texts, jobs }, inputs, words, form);
    return form.mentions
        ? composed
        : { ...composed, notices: [...composed.notices, ...(0,message_mentions/* unmentionable */.qE)(telling.mentions, type)] };
});
const renderTexts = (async function renderTexts(telling, inputs, words, form) {
    if ([inputs.title, inputs.content, inputs.template].every(((text) => text === undefined)))
        return {};
    const { renderCustomTexts } = await __webpack_require__.e(/* import() */ 829).then(__webpack_require__.bind(__webpack_require__, 8829));
    return renderCustomTexts(telling, inputs, words, form.markup);
});
const tellJobsOf = (async function tellJobsOf({ jobs }, { fields }, words, { markup }) {
    if (jobs === undefined)
        return undefined;
    const { tellJobs } = await __webpack_require__.e(/* import() */ 793).then(__webpack_require__.bind(__webpack_require__, 7793));
    return tellJobs({ jobs, fields, words, markup });
});
const composeTexts = (async function composeTexts({ result, mentions }, { texts, jobs }, inputs, words, form) {
    const { markup } = form;
    const buttons = buttonsOf(result, words);
    const title = writeTitle(texts.title, result, inputs.keywords, words);
    const called = form.mentions ? (0,message_mentions/* mentionWords */.Ct)(mentions, words.everybody) : [];
    const withHeading = form.heading || !title.includes((0,verdict/* sayVerdict */.FQ)(result, words));
    const builtIn = ((detail) => [
        ...(withHeading ? [(0,verdict/* heading */.R_)(texts.title, result, words, markup)] : []),
        markup.lines((0,message_body/* factLines */.Kp)(inputs.fields, { result, words, markup, jobs, commits: detail.commits })),
        ...(jobs?.blocks(detail) ?? []),
    ]);
    const write = ((detail, text) => {
        const blocks = texts.template === undefined ? [...builtIn(detail), text, form.links(buttons)] : [text];
        const told = joinBlocks([...blocks, called.join(' ')]);
        const missing = (0,message_keywords/* missingKeywords */.n)(told, inputs.keywords);
        const tag = missing.length === 0 ? '' : markup.colour(missing.join(verdict/* separator */.me), grey);
        const body = joinBlocks([told, tag]) || title;
        return { body, payload: form.payload({ title, body, buttons, mentions }) };
    });
    const [main] = buttons;
    const mark = texts.template === undefined
        ? words.shortened
        : [
            words.shortened,
            (0,verdict/* showVerdict */.xq)(result, words),
            form.links(buttons) || markup.link(main.title, main.url),
        ].join(verdict/* separator */.me);
    const { body, payload, bytes, lost } = await fitMessage(write, texts.template ?? texts.content ?? '', mark);
    return {
        title,
        body,
        payload,
        bytes,
        shortened: lost,
        notices: lost.length === 0 ? [] : [`The message was too long for DingTalk and lost ${lost.join(', ')}.`],
    };
});
const writeTitle = (function writeTitle(custom, result, keywords, words) {
    const parts = custom === undefined
        ? [(0,verdict/* showVerdict */.xq)(result, words), ...(0,verdict/* titleParts */.TL)(result).map(((part) => (0,message_text/* neutralise */.$0)((0,message_text/* cut */.Jj)(part, 100))))]
        : [(0,message_text/* neutralise */.$0)((0,message_text/* cut */.Jj)(custom, titleLimit))];
    const title = parts.join(verdict/* separator */.me);
    return [title, ...(0,message_keywords/* missingKeywords */.n)(title, keywords)].join(verdict/* separator */.me);
});
const grey = '#737373';
const titleLimit = 200;
const joinBlocks = ((blocks) => blocks.filter(((block) => block !== '')).join('\n\n'));

;// CONCATENATED MODULE: ./build/bundle/summary.js
const fenced = (function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}markdown\n${text}\n${fence}`;
});
const summaryOf = (function summaryOf({ title, body }, deliveries, { summary: words, punctuation }) {
    const heads = [words.robot, words.result, words.attempts, words.time, words.answer];
    const rows = deliveries?.map((({ name, delivered, attempts, milliseconds, errcode, errmsg, problem }) => {
        const answer = problem ? `${problem.text} ${problem.advice}` : `${errcode ?? ''} ${errmsg}`;
        const result = delivered ? `✅ ${words.delivered}` : `❌ ${words['not-delivered']}`;
        return `| ${[name, result, String(attempts), `${milliseconds} ms`, answer].map(cell).join(' | ')} |`;
    }));
    const table = rows && [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...rows].join('\n');
    return [
        `### ${cell(words.heading + punctuation.colon + title)}`,
        table ?? words['dry-run'],
        `<details><summary>${words.message}</summary>\n\n${fenced(body)}\n\n</details>\n`,
    ].join('\n\n');
});
const cell = ((text) => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+!|~<>@&]/g, ((mark) => `&#${mark.charCodeAt(0)};`)));

;// CONCATENATED MODULE: ./build/bundle/notify.js











const notify = (async function notify(assignment, phase, world, secrets) {
    const { inputs, status } = assignment;
    const { runner, clock, stopped } = world;
    const deadline = phase.startedAt + timeFor(assignment);
    const story = await askGitHub(assignment, deadline, world);
    for (const notice of story.notices)
        runner.notice(notice);
    const timing = (0,decide/* fitOf */.Zo)(inputs.executionTiming, status, story.history);
    if (timing === 'no')
        return (0,decide/* offTiming */.mS)(inputs, status);
    if (timing === 'unknown')
        runner.info(notKnown(inputs, story.history));
    const result = resultOf(assignment, phase, story, world);
    const mentions = await mentionsFor(assignment, story.history);
    const clean = ((value) => {
        const text = JSON.stringify(value);
        const redacted = secrets.redact(text);
        return redacted === text ? value : JSON.parse(redacted);
    });
    const telling = {
        result: clean(result),
        mentions,
        get event() {
            return clean(assignment.event ?? null);
        },
        now: clock.now(),
    };
    const message = await composeMessage(telling, clean(inputs.message));
    for (const notice of [...mentions.notices, ...message.notices])
        runner.notice(notice);
    const { language } = inputs.message;
    const words = await wordsOf(language);
    const tell = ((deliveries) => ({
        status,
        title: message.title,
        body: message.body,
        payload: message.payload,
        failOnError: inputs.failOnError,
        log: deliveredLines(deliveries ?? [], language),
        failure: undeliveredText(deliveries ?? [], language),
        ...(inputs.jobSummary && { summary: summaryOf(message, deliveries, words) }),
    }));
    if (inputs.dryRun)
        return { kind: 'dry-run', told: tell() };
    const deliveries = await deliver(message.payload, inputs.robots, {
        delivery: inputs.delivery,
        deadline,
        language,
        identity: identityOf(world.env, inputs),
    }, { post: world.post, clock, random: world.random, secrets, stopped, info: runner.info });
    const sent = hasArrived(deliveries, inputs.delivery);
    return { kind: 'answered', told: tell(deliveries), deliveries, sent };
});
const mentionsFor = (async function mentionsFor({ inputs, facts, status }, history) {
    if ((0,decide/* fitOf */.Zo)(inputs.mentions.on, status, history) === 'no')
        return message_mentions/* noMentions */.T7;
    const { findMentions } = await __webpack_require__.e(/* import() */ 314).then(__webpack_require__.bind(__webpack_require__, 3933));
    return findMentions(inputs.mentions, facts);
});
const timeFor = (function timeFor({ inputs, facts, status }) {
    const isCancelled = [inputs.status, status].some(((each) => (0,result/* outcomeOf */.sG)(each) === 'cancelled'));
    return isCancelled && !facts.observed ? Math.min(inputs.timeout, timeAfterCancellation) : inputs.timeout;
});
const askGitHub = (async function askGitHub(assignment, deadline, world) {
    const { clock, fetch, timeout, stopped } = world;
    const { githubToken } = assignment.inputs;
    const request = storyRequestOf(assignment, world.env);
    if (githubToken === undefined)
        return (0,known/* tellKnown */.d4)(request);
    const { readStory } = await __webpack_require__.e(/* import() */ 976).then(__webpack_require__.bind(__webpack_require__, 3976));
    const limit = Math.max(0, Math.floor((deadline - clock.now()) / 2));
    const stop = new AbortController();
    stopped.addEventListener('abort', () => stop.abort());
    if (stopped.aborted)
        stop.abort();
    const signal = AbortSignal.any([stop.signal, timeout(limit)]);
    return readStory({ ...request, token: githubToken }, { fetch, timeout, signal });
});
const storyRequestOf = (function storyRequestOf({ inputs, facts, status }, env) {
    const { fields } = inputs.message;
    const hasEnded = status !== 'started';
    const runnerName = env['RUNNER_NAME'];
    return {
        facts,
        ownStatus: facts.observed ? status : inputs.status,
        jobKey: env['GITHUB_JOB'] ?? '',
        ...(inputs.needs && { needs: inputs.needs }),
        ...(inputs.checkRunId !== undefined && { checkRunId: inputs.checkRunId }),
        ...(runnerName && { runnerName }),
        ...(inputs.matrix && { matrix: inputs.matrix }),
        wants: {
            jobs: hasEnded && (fields.includes('jobs') || fields.includes('failures')),
            history: hasEnded,
            startTime: hasEnded && fields.includes('duration'),
        },
    };
});
const resultOf = (function resultOf({ inputs, facts, status }, { jobStartedAt }, story, { env, clock }) {
    const startedAt = (facts.observed ? undefined : jobStartedAt) ?? story.startedAt ?? facts.startedAt;
    const duration = startedAt === undefined ? undefined : (facts.completedAt ?? clock.now()) - startedAt;
    const isLeg = inputs.matrix !== undefined && inputs.needs === undefined && !facts.observed;
    return {
        status,
        facts,
        url: story.url ?? facts.run.url,
        history: story.history,
        ...(isLeg && { job: (0,leg/* nameOfLeg */.$)(env['GITHUB_JOB'] ?? '', inputs.matrix) }),
        ...(story.jobs && { jobs: story.jobs }),
        ...(story.cancellation && { cancellation: story.cancellation }),
        ...(duration !== undefined && { duration }),
    };
});
const identityOf = (function identityOf(env, inputs) {
    const names = [
        'GITHUB_SERVER_URL',
        'GITHUB_REPOSITORY',
        'GITHUB_RUN_ID',
        'GITHUB_RUN_ATTEMPT',
        'GITHUB_JOB',
    ];
    return [...names.map(((name) => env[name] ?? '')), JSON.stringify(inputs.matrix ?? null)];
});
const notKnown = function notKnown({ executionTiming }, history) {
    const why = history.kind === 'unknown' ? history.why : 'there is no earlier run to compare with';
    return `The message is sent although it isn't known whether execution-timing (${executionTiming.join(', ')}) fits: ${(0,lack/* asSentence */.KG)(why)}`;
};
const timeAfterCancellation = 240_000;


/***/ })

};
;