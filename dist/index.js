/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 4589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = require("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = require("node:timers");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 8796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ timings),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   eo: () => (/* binding */ languages),
/* harmony export */   t_: () => (/* binding */ messageTypes),
/* harmony export */   zd: () => (/* binding */ peopleKinds)
/* harmony export */ });
const timings = [
    'always',
    'success',
    'failure',
    'cancelled',
    'skipped',
    'fixed',
    'first-failure',
    'changed',
    'started',
];
const fields = [
    'workflow',
    'repository',
    'branch',
    'commit',
    'actor',
    'event',
    'attempt',
    'duration',
    'jobs',
    'failures',
];
const messageTypes = ['action-card', 'markdown', 'text', 'link', 'raw'];
const languages = ['en', 'zh-CN'];
const peopleKinds = ['actor', 'commit-authors', 'pull-request-author'];


/***/ }),

/***/ 2113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   Kp: () => (/* binding */ factLines),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8796);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1137);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(509);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7720);




/** A name for a person: the login, since the map of people goes by it. */
const nameOf = ({ login, name }) => login ?? name;
/** The short form of a commit's hash that GitHub shows. */
const shortSha = (sha) => sha.slice(0, 7);
/** Each field's lines without the label of the first one; none where the fact isn't known. */
const writers = {
    workflow: ({ result: { facts }, markup }) => [`${markup.text(facts.workflow)} #${facts.run.number}`],
    repository: ({ result: { facts }, markup }) => [
        markup.link(markup.text(facts.repository), facts.repositoryUrl),
    ],
    branch: ({ result: { facts }, markup }) => [describeSubject(facts.subject, markup)],
    commit: describeCommits,
    actor: ({ result: { facts }, words, markup }) => {
        const { actor, triggeringActor } = facts;
        const rerun = triggeringActor && words.rerunBy(markup.text(nameOf(triggeringActor)));
        return [[markup.text(nameOf(actor)), ...(rerun === undefined ? [] : [rerun])].join(_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .separator */ .me)];
    },
    event: ({ result: { facts }, markup }) => [markup.text(facts.event)],
    attempt: ({ result: { facts } }) => [String(facts.run.attempt)],
    duration: ({ result: { duration }, words }) => duration === undefined ? [] : [(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .sayDuration */ .k)(duration, words)],
    jobs: ({ result: { jobs }, words }) => (jobs === undefined ? [] : [(0,_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .countJobs */ .uq)(jobs, words)]),
};
/** The lines of the facts that were asked for and are known. */
function factLines(asked, request) {
    const { result, words, markup } = request;
    const reason = result.cancellation && words.cancellations[result.cancellation];
    const lines = _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA.flatMap((field) => {
        if (field === 'failures' || !asked.includes(field))
            return [];
        const [first, ...others] = writers[field](request);
        const name = field === 'branch' ? words.subjects[result.facts.subject.kind] : words.fields[field];
        return first === undefined ? [] : [markup.label(name) + first, ...others];
    });
    return reason === undefined ? lines : [reason, ...lines];
}
function describeSubject(subject, markup) {
    if (subject.kind === 'release')
        return markup.link(markup.text(subject.title || subject.name), subject.url);
    if (subject.kind !== 'pull-request')
        return markup.link(markup.text(subject.name), subject.url);
    const { number, title, url, head, base, fork } = subject;
    const source = markup.text(fork === undefined ? head : `${fork}:${head}`);
    const branches = base === undefined ? source : `${source} → ${markup.text(base)}`;
    return `${markup.link(markup.text(title ? `#${number} ${title}` : `#${number}`), url)} (${branches})`;
}
/** One commit on the label's line; several below it, the newest first. */
function describeCommits({ result: { facts }, words, markup, commits: limit }) {
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
}
function describeCommit({ sha, url, title, author }, markup) {
    const by = author === undefined ? '' : _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .separator */ .me + markup.text(nameOf(author), 40);
    return `${markup.link(markup.text(shortSha(sha)), url)} ${markup.text(title)}${by}`;
}


/***/ }),

/***/ 1137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ sayDuration)
/* harmony export */ });
const unitSizes = [
    ['days', 86_400],
    ['hours', 3_600],
    ['minutes', 60],
    ['seconds', 1],
];
/**
 * A duration as people say it: the two largest units, as `1 min 12 s`.
 *
 * @param milliseconds at least 0
 */
function sayDuration(milliseconds, { units, underOneSecond }) {
    if (milliseconds < 1_000)
        return underOneSecond;
    let rest = Math.floor(milliseconds / 1_000);
    const parts = unitSizes.map(([unit, size]) => {
        const count = Math.floor(rest / size);
        rest %= size;
        return { count, text: `${count}${units[unit]}` };
    });
    const first = parts.findIndex(({ count }) => count > 0);
    return parts
        .slice(first, first + 2)
        .filter(({ count }) => count > 0)
        .map(({ text }) => text)
        .join(' ');
}


/***/ }),

/***/ 509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   jo: () => (/* binding */ sayConclusion),
/* harmony export */   uq: () => (/* binding */ countJobs),
/* harmony export */   yf: () => (/* binding */ jobBlocks)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5800);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1137);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7720);



/** The order in which kinds of results interest people. */
const order = ['failure', 'cancelled', 'other', 'started', 'success', 'skipped'];
/** A job without a conclusion still runs. */
const jobOutcome = ({ conclusion }) => conclusion === undefined ? 'started' : (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(conclusion);
/** Jobs that were allowed to fail come right after those that were not. */
const rank = (job) => order.indexOf(jobOutcome(job)) + (job.allowedToFail ? 0.5 : 0);
const isFailure = (job) => jobOutcome(job) === 'failure' && !job.allowedToFail;
function countByOutcome({ total, counts }) {
    const byOutcome = new Map();
    let running = total;
    for (const conclusion of _result_js__WEBPACK_IMPORTED_MODULE_0__/* .conclusions */ .fy) {
        const count = counts[conclusion] ?? 0;
        const outcome = (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(conclusion);
        byOutcome.set(outcome, (byOutcome.get(outcome) ?? 0) + count);
        running -= count;
    }
    return byOutcome.set('started', running);
}
/** For example `12 jobs: 2 failed, 10 passed`. */
function countJobs(jobs, words) {
    const counts = countByOutcome(jobs);
    const parts = order
        .map((outcome) => ({ outcome, count: counts.get(outcome) ?? 0 }))
        .filter(({ count }) => count > 0)
        .map(({ outcome, count }) => words.counts[outcome](count));
    const { colon, comma } = words.punctuation;
    return parts.length === 0 ? words.jobs(jobs.total) : words.jobs(jobs.total) + colon + parts.join(comma);
}
/** The blocks of the body that list jobs, failures first. */
function jobBlocks({ jobs, fields, words, markup, lines, details }) {
    const all = fields.includes('jobs');
    const withDetails = fields.includes('failures');
    if (lines === 0 || !(all || withDetails))
        return [];
    const listed = all ? [...jobs.list].sort((a, b) => rank(a) - rank(b)) : jobs.list.filter(isFailure);
    const shown = listed.slice(0, lines);
    const blocks = [];
    let paragraph = [];
    const endParagraph = () => {
        if (paragraph.length > 0)
            blocks.push(markup.lines(paragraph));
        paragraph = [];
    };
    shown.forEach((job, index) => {
        paragraph.push(jobLine(job, words, markup));
        const reasons = withDetails && index < details && isFailure(job) ? reasonLines(job, words, markup) : [];
        if (reasons.length === 0)
            return;
        endParagraph();
        blocks.push(markup.quote(reasons));
    });
    const more = countListed(jobs, listed.length, all) - shown.length;
    if (more > 0)
        paragraph.push(words.more(more));
    endParagraph();
    return blocks;
}
/** How many jobs there are of those that are listed, the ones that nobody has read included. */
function countListed(jobs, listed, all) {
    if (all)
        return jobs.total;
    return jobs.list.length === jobs.total ? listed : (countByOutcome(jobs).get('failure') ?? 0);
}
/** A job's result in words. */
const sayConclusion = (conclusion, words) => conclusion === undefined ? words.running : words.statuses[conclusion];
function jobLine(job, words, markup) {
    const outcome = jobOutcome(job);
    const { emoji } = job.allowedToFail && outcome === 'failure' ? _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .looks */ .dx.other : _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .looks */ .dx[outcome];
    const name = markup.text(job.name);
    const { conclusion, duration } = job;
    const parts = [
        `${emoji} ${job.url === undefined ? name : markup.link(name, job.url)}`,
        ...(outcome === 'success' || conclusion === 'failure' ? [] : [sayConclusion(conclusion, words)]),
        ...(duration === undefined ? [] : [(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .sayDuration */ .k)(duration, words)]),
        ...(job.allowedToFail ? [words.allowedToFail] : []),
    ];
    return parts.join(_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .separator */ .me);
}
/** Why a job failed: the steps by name, and the first error. */
function reasonLines({ failedSteps, error }, words, markup) {
    const steps = failedSteps.slice(0, 5).map((step) => markup.text(step));
    const more = failedSteps.length - steps.length;
    if (more > 0)
        steps.push(words.more(more));
    return [
        ...(steps.length === 0 ? [] : [markup.label(words.failedStep) + steps.join(words.punctuation.comma)]),
        ...(error === undefined ? [] : [markup.text(error, 200)]),
    ];
}


/***/ }),

/***/ 9513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ plainMarkup),
/* harmony export */   W4: () => (/* binding */ openingUrl),
/* harmony export */   Wq: () => (/* binding */ encodeUrl),
/* harmony export */   iS: () => (/* binding */ markdownMarkup)
/* harmony export */ });
/* unused harmony export escapeMarkdown */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5418);

/** Long enough for every name that people give; a workflow's name may have any length. */
const nameLimit = 100;
/** Longer addresses cost more of the message than they are worth. In UTF-16 units, percent-encoded. */
const urlLimit = 1_000;
/**
 * Escapes `data` for DingTalk's Markdown. `<`, `>` and `&` become entities, since phones take a bare
 * tag for HTML even behind a backslash. What means something only at the beginning of a line is
 * escaped there: a template can put data there.
 */
function escapeMarkdown(data) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0)(data)
        .replace(/[\\`*_[\]()#!~|]/g, '\\$&')
        .replace(/&(?=[#a-z])/gi, '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/^[-+=]/, '\\$&')
        .replace(/^(\d{1,9})\./, '$1\\.');
}
const percentEncode = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
/** `url` without a character that could end a link or mean something in Markdown. */
const encodeUrl = (url) => url.replace(/[ "'()*<>[\\\]`|{}^]/g, percentEncode);
/**
 * The address that makes DingTalk open `url` in the browser, where people are signed in to GitHub, or
 * in its side pane. Source: DingTalk's page on the message link protocol.
 */
function openingUrl(url, openLinksIn) {
    // Half a surrogate pair can't be encoded.
    const encoded = encodeURIComponent(url.replace(/\p{Cs}/gu, '\uFFFD')).replace(/[!'()*_~]/g, percentEncode);
    return `dingtalk://dingtalkclient/page/link?url=${encoded}&pc_slide=${openLinksIn === 'dingtalk'}`;
}
/** Two blanks before the line end: DingTalk joins lines without them. */
const hardBreak = '  \n';
/** DingTalk's Markdown, without tables, fences and HTML other than colours: phones break on them. */
const markdownMarkup = (openLinksIn) => ({
    adapt: (text) => adaptMarkdown(text, openLinksIn),
    text: (data, limit = nameLimit) => escapeMarkdown((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(data, limit)),
    link: (label, url) => {
        const target = openingUrl(url, openLinksIn);
        return target.length > urlLimit ? label : `[${label}](${target})`;
    },
    label: (name) => `**${name}**  `,
    colour: (text, colour) => `<font color="${colour}">${text}</font>`,
    heading: (text) => `### ${text}`,
    lines: (lines) => lines.join(hardBreak),
    quote: (lines) => lines.map((line) => `> ${line}`).join(hardBreak),
});
/** Text without any markup, for messages of type text and link. */
const plainMarkup = ({ punctuation }) => ({
    adapt: (text) => text,
    text: (data, limit = nameLimit) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(data, limit)),
    link: (label) => label,
    label: (name) => name + punctuation.colon,
    colour: (text) => text,
    heading: (text) => text,
    lines: (lines) => lines.join('\n'),
    quote: (lines) => lines.map((line) => `  ${line}`).join('\n'),
});
/** Each line stays a line, and links open where the others do. Images keep their address. */
function adaptMarkdown(text, openLinksIn) {
    return text
        .replace(/(\S)[ \t]*\r?\n(?=[^\r\n])/g, `$1${hardBreak}`)
        .replace(/!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)|\]\((https?:\/\/[^\s()]{1,2000})\)/g, (whole, url) => (url === undefined ? whole : `](${openingUrl(url, openLinksIn)})`));
}


/***/ }),

/***/ 5418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ neutralise),
/* harmony export */   Er: () => (/* binding */ characterStart),
/* harmony export */   Jj: () => (/* binding */ cut)
/* harmony export */ });
/** Text that others wrote (branch names, commit messages, logins): harmless, but shown as written. */
/** U+2060 WORD JOINER: no width, no ink, no line break. It keeps apart what must not be read together. */
const joiner = '\u2060';
const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';
/** Letters written from right to left, and the marks that change the direction. Source: Unicode, UAX #9. */
const rightToLeft = /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
/**
 * Puts `text` between isolates where it could change the order of what stands around it. Isolates of
 * its own are balanced first: a lone end would close ours, a lone beginning would swallow our end.
 */
function isolate(text) {
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
}
/** A control character as its picture in Unicode (U+2400 and on); what has none, as U+FFFD. */
function picture(control) {
    const code = control.charCodeAt(0);
    if (code < 0x20)
        return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\uFFFD';
}
/**
 * Makes one harmless line of `data`. Line ends become blanks, other control characters become visible.
 *
 * DingTalk mentions whoever stands behind an `@` in the text and in the list of mentions, and its
 * clients make links of bare addresses, of mail too. Word joiners keep a commit message from doing
 * either, and can't be seen. Addresses are here what GitHub's Markdown makes links of.
 */
function neutralise(data) {
    const line = data
        .replace(/\r\n|[\n\r\t\v\f\u0085\u2028\u2029]/g, ' ')
        .replace(/[\p{Cc}\p{Cs}]/gu, picture)
        .trim();
    const inactive = line
        .replaceAll('@', `${joiner}@${joiner}`)
        .replace(/\/(?=\/)/g, `/${joiner}`)
        .replace(/www(?=\.)/gi, `$&${joiner}`);
    return isolate(inactive);
}
/** Built when something is cut for the first time: it costs milliseconds. */
let segmenter;
/** The last place at or before `index` that isn't inside a character as people see it (a grapheme). */
function characterStart(text, index) {
    if (/^[ -~]*$/.test(text.slice(0, index + 1)))
        return index;
    segmenter ??= new Intl.Segmenter();
    // One unit more, lest a surrogate pair at `index` be cut in two and seen as a character of its own.
    return segmenter.segment(text.slice(0, index + 2)).containing(index)?.index ?? index;
}
/** Cuts `text` to at most `limit` UTF-16 units, between two characters, with a mark. */
function cut(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, characterStart(text, limit - 1))}…`;
}


/***/ }),

/***/ 7720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ sayVerdict),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   TL: () => (/* binding */ titleParts),
/* harmony export */   dx: () => (/* binding */ looks),
/* harmony export */   me: () => (/* binding */ separator),
/* harmony export */   q_: () => (/* binding */ failuresInARow),
/* harmony export */   xq: () => (/* binding */ showVerdict)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5800);

/** How each kind of result looks. The emoji says what the colour says, for who can't see colours. */
const looks = {
    success: { emoji: '✅', colour: '#1A7F37' },
    failure: { emoji: '❌', colour: '#CF222E' },
    cancelled: { emoji: '🚫', colour: '#6E7781' },
    skipped: { emoji: '⏭️', colour: '#6E7781' },
    started: { emoji: '🚀', colour: '#0969DA' },
    other: { emoji: '⚠️', colour: '#9A6700' },
};
/** How many failures there are in a row, the reported one included. */
const failuresInARow = ({ status, history }) => (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(status) === 'failure' ? 1 + (history.kind === 'known' ? history.failuresInARow : 0) : 0;
/** The result in words, with what changed since the previous run. */
function sayVerdict(result, words) {
    const verdict = words.statuses[result.status];
    const transition = (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .transitionOf */ .l9)(result.status, result.history);
    return transition === undefined ? verdict : words.transitions[transition](verdict, failuresInARow(result));
}
/** Emoji and verdict, as they stand in title and heading. */
const showVerdict = (result, words) => `${looks[(0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(result.status)].emoji} ${sayVerdict(result, words)}`;
/** What stands between the parts of a title or a line. */
const separator = ' · ';
/** The title's default after the verdict: workflow, repository, branch. Data, not yet made harmless. */
function titleParts({ facts: { workflow, repository, subject } }) {
    const about = subject.kind === 'pull-request' ? `#${subject.number} ${subject.head}` : subject.name;
    return [workflow, repository, about];
}
/**
 * The heading of a body: the title again, since DingTalk shows that only in the list of conversations.
 * The verdict stands there in any case, in its colour.
 *
 * @param title the author's title, where there is one; data, not yet made harmless
 */
function heading(title, result, words, markup) {
    const coloured = (text) => markup.colour(text, looks[(0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(result.status)].colour);
    if (title?.includes(sayVerdict(result, words)))
        return markup.heading(coloured(markup.text(title, 200)));
    const rest = title === undefined ? titleParts(result).map((part) => markup.text(part)) : [markup.text(title, 200)];
    return markup.heading([coloured(showVerdict(result, words)), ...rest].join(separator));
}


/***/ }),

/***/ 9260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ words)
/* harmony export */ });
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
    jobs: (count) => (count === 1 ? '1 job' : `${count} jobs`),
    running: 'running',
    counts: {
        success: (count) => `${count} passed`,
        failure: (count) => `${count} failed`,
        cancelled: (count) => `${count} cancelled`,
        skipped: (count) => `${count} skipped`,
        started: (count) => `${count} running`,
        other: (count) => `${count} other`,
    },
    failedStep: 'Failed step',
    allowedToFail: 'allowed to fail',
    more: (count) => `and ${count} more`,
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
const chinese = {
    statuses: {
        success: '成功',
        failure: '失败',
        cancelled: '已取消',
        skipped: '已跳过',
        neutral: '中性',
        timed_out: '超时',
        action_required: '需要处理',
        stale: '已过期',
        startup_failure: '启动失败',
        started: '已开始',
    },
    transitions: {
        fixed: () => '已修复',
        'first-failure': (verdict) => `${verdict}（首次失败）`,
        'still-failing': (verdict, inARow) => `${verdict}（连续失败 ${inARow} 次）`,
    },
    cancellations: { superseded: '被更新的运行取代', 'timed-out': '运行时间超限', 'by-somebody': '被人取消' },
    fields: {
        workflow: '工作流',
        repository: '仓库',
        branch: '分支',
        commit: '提交',
        actor: '触发者',
        event: '事件',
        attempt: '尝试次数',
        duration: '耗时',
        jobs: '作业',
        failures: '失败详情',
    },
    subjects: { branch: '分支', tag: '标签', release: '发布', 'pull-request': '拉取请求' },
    commits: (count) => `${count} 个提交`,
    rerunBy: (who) => `由 ${who} 重新运行`,
    jobs: (count) => `共 ${count} 个作业`,
    running: '运行中',
    counts: {
        success: (count) => `${count} 个成功`,
        failure: (count) => `${count} 个失败`,
        cancelled: (count) => `${count} 个已取消`,
        skipped: (count) => `${count} 个已跳过`,
        started: (count) => `${count} 个运行中`,
        other: (count) => `${count} 个其他`,
    },
    failedStep: '失败步骤',
    allowedToFail: '允许失败',
    more: (count) => `另有 ${count} 项`,
    shortened: '… 内容已缩短',
    everybody: '所有人',
    buttons: {
        run: '查看运行',
        job: '查看作业',
        'failed-job': '查看失败作业',
        commit: '查看提交',
        'pull-request': '查看拉取请求',
        release: '查看发布',
        're-run': '重新运行…',
    },
    units: { days: ' 天', hours: ' 小时', minutes: ' 分', seconds: ' 秒' },
    underOneSecond: '不到 1 秒',
    punctuation: { colon: '：', comma: '，' },
    summary: {
        heading: '钉钉',
        robot: '机器人',
        result: '结果',
        delivered: '已送达',
        'not-delivered': '未送达',
        'dry-run': '试运行，未发送',
        attempts: '尝试次数',
        time: '耗时',
        answer: '应答',
        message: '消息',
    },
};
const words = { en: english, 'zh-CN': chinese };


/***/ }),

/***/ 5011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Whether a URL's host name is this machine itself: `localhost`, 127.0.0.0/8 or `[::1]`, as URL writes them. */
const isLoopback = (hostname) => hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);


/***/ }),

/***/ 5800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bM: () => (/* binding */ statuses),
/* harmony export */   fy: () => (/* binding */ conclusions),
/* harmony export */   l9: () => (/* binding */ transitionOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/**
 * The domain: what is known of a run and how it ended. Everything that reads GitHub produces these
 * values, everything that writes a message consumes them, and neither knows the other.
 */
/** GitHub's conclusions of runs and jobs. Source: REST API, schema "workflow-run", field conclusion. */
const conclusions = [
    'success',
    'failure',
    'cancelled',
    'skipped',
    'neutral',
    'timed_out',
    'action_required',
    'stale',
    'startup_failure',
];
/** What a message can report: a conclusion, or that the run has begun. */
const statuses = [...conclusions, 'started'];
const outcomes = {
    success: 'success',
    failure: 'failure',
    timed_out: 'failure',
    startup_failure: 'failure',
    cancelled: 'cancelled',
    skipped: 'skipped',
    started: 'started',
    neutral: 'other',
    action_required: 'other',
    stale: 'other',
};
/** The kind of result that `status` belongs to. */
const outcomeOf = (status) => outcomes[status];
/**
 * How this result differs from the previous one.
 *
 * @returns undefined where nothing changed for the worse or better, or where it isn't known
 */
function transitionOf(status, history) {
    const outcome = outcomeOf(status);
    if (outcome === 'failure') {
        if (history.kind === 'unknown')
            return undefined;
        return history.kind === 'known' && history.previous === 'failure' ? 'still-failing' : 'first-failure';
    }
    return outcome === 'success' && history.kind === 'known' && history.previous === 'failure'
        ? 'fixed'
        : undefined;
}


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			id: moduleId,
/******/ 			loaded: false,
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Flag the module as loaded
/******/ 		module.loaded = true;
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/node module decorator */
/******/ 	(() => {
/******/ 		__nccwpck_require__.nmd = (module) => {
/******/ 			module.paths = [];
/******/ 			if (!module.children) module.children = [];
/******/ 			return module;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = require("node:timers/promises");
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = require("os");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = require("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = require("fs");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = require("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/src/real-world.js
/** The world as it is: the process, its files, its clock, and the runner behind its standard output. */



/**
 * A line of the log as the runner prints it, and never as a command that it obeys. It takes a line for one
 * when `::` stands first behind blanks, or `##[` anywhere. Source: ActionCommand.cs in actions/runner,
 * TryParseV2 and TryParse.
 */
const inert = (text) => text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^(?=\s*::)/, '| ').replaceAll('##[', '## ['))
    .join('\n');
const runner = {
    mask: setSecret,
    info: (text) => info(inert(text)),
    debug: (text) => debug(text),
    notice: (text) => notice(text),
    warning: (text) => warning(text),
    error: (text) => error(text),
    output: setOutput,
    saveState: saveState,
    async summary(markdown) {
        await summary.addRaw(markdown, true).write();
    },
};
/** Aborts when the runner asks the process to stop. Source: ProcessInvoker.cs in actions/runner: SIGINT, then SIGTERM. */
function stopSignal() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => controller.abort(new Error(`the runner sent ${name}`)));
    }
    return controller.signal;
}
const realWorld = () => ({
    env: process.env,
    readFile: (path) => external_node_fs_namespaceObject.readFileSync(path, 'utf8'),
    clock: {
        now: Date.now,
        async sleep(milliseconds, signal) {
            await (0,promises_namespaceObject.setTimeout)(milliseconds, undefined, { signal });
        },
    },
    random: Math.random,
    async post(request, signal) {
        const { post } = await __nccwpck_require__.e(/* import() */ 523).then(__nccwpck_require__.bind(__nccwpck_require__, 523));
        return post(request, signal, process.env);
    },
    async fetch(url, init) {
        const { fetchFor } = await __nccwpck_require__.e(/* import() */ 264).then(__nccwpck_require__.bind(__nccwpck_require__, 8264));
        const fetch = await fetchFor(new URL(url), process.env);
        return fetch(url, init);
    },
    runner,
    stopped: stopSignal(),
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/src/excuse.js
/**
 * GitHub hands no secrets to `pull_request` runs from forks, and only Dependabot's own secrets to runs
 * that Dependabot starts. Source: "Secrets" in GitHub's documentation, section "Using secrets in a workflow".
 *
 * @param secretSource `github.secret_source`: None, Actions, Dependabot or Codespaces
 * @returns why an empty webhook is normal here, and what to do if it shouldn't be; undefined where it isn't
 */
function excuseForNoWebhook(facts, secretSource) {
    const { subject, event, actor, triggeringActor } = facts;
    if (secretSource === 'Dependabot' || (triggeringActor ?? actor).login === 'dependabot[bot]') {
        return 'Dependabot started this run, and GitHub gives it no secrets but those of Dependabot. To report such runs too, store the webhook under Settings, Secrets and variables, Dependabot as well';
    }
    const isFork = subject.kind === 'pull-request' && subject.fork !== undefined;
    if (event === 'pull_request' && (isFork || secretSource === 'None')) {
        return 'this pull request comes from a fork, and GitHub gives such runs no secrets. To report them too, add a workflow that listens with on: workflow_run (see the README)';
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/json.js
/**
 * Reading JSON that somebody else wrote: nothing is assumed of its shape, and what isn't there or is
 * of another type is undefined.
 */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The value at the end of a path of own keys. */
function at(value, ...path) {
    let current = value;
    for (const key of path) {
        if (!isObject(current) || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}
/** The text at the end of a path; an empty one counts as absent. */
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
/** The finite number at the end of a path. */
function numberAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}
/** The list at the end of a path; empty where there is none. */
function listAt(value, ...path) {
    const found = at(value, ...path);
    return Array.isArray(found) ? found : [];
}
/** A time in ISO 8601 at the end of a path, in milliseconds since the epoch. */
function timeAt(value, ...path) {
    const milliseconds = Date.parse(textAt(value, ...path) ?? '');
    return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

// EXTERNAL MODULE: ./build/src/result.js
var src_result = __nccwpck_require__(5800);
;// CONCATENATED MODULE: ./build/src/github/links.js
/** Encodes a branch or tag name for a path, its slashes kept. */
const encodePath = (name) => name.split('/').map(encodeURIComponent).join('/');
/**
 * @param forge whose addresses
 * @param serverUrl without a slash at its end
 * @param repository owner/name
 */
function linksFor(forge, serverUrl, repository) {
    const root = `${serverUrl}/${repository}`;
    const commit = (sha) => `${root}/commit/${sha}`;
    if (forge !== 'github') {
        return {
            repository: root,
            branch: (name) => `${root}/src/branch/${encodePath(name)}`,
            tag: (name) => `${root}/src/tag/${encodePath(name)}`,
            commit,
            pullRequest: (number) => `${root}/pulls/${number}`,
            // Gitea addresses runs by id since 1.26 and falls back to the number; Forgejo knows the number only.
            run: (run) => `${root}/actions/runs/${forge === 'gitea' ? run.id : run.number}`,
        };
    }
    return {
        repository: root,
        branch: (name) => `${root}/tree/${encodePath(name)}`,
        tag: (name) => `${root}/releases/tag/${encodePath(name)}`,
        commit,
        pullRequest: (number) => `${root}/pull/${number}`,
        run: (run) => `${root}/actions/runs/${run.id}${run.attempt > 1 ? `/attempts/${run.attempt}` : ''}`,
    };
}

;// CONCATENATED MODULE: ./build/src/github/event.js
/**
 * From the runner's environment and the event file to the facts of a run. Pure: the caller reads the
 * file. Sources: "Variables reference" and "Webhook events and payloads" in GitHub's documentation.
 */



/**
 * Reads what environment and event tell of the run to report: the run itself or, in a `workflow_run`
 * event, the run that was observed.
 *
 * @param env the environment that the runner gave
 * @param event the parsed event file; anything that isn't there is left out of the facts
 */
function readFacts(env, event) {
    const observed = env['GITHUB_EVENT_NAME'] === 'workflow_run' ? at(event, 'workflow_run') : undefined;
    return isObject(observed) ? readObservedRun(env, event, observed) : readOwnRun(env, event);
}
const place = (env) => {
    const serverUrl = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    return {
        serverUrl,
        repository,
        forge: forgeOf(env),
        apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    };
};
/** Forgejo's runner sets both variables, Gitea's only its own. */
function forgeOf(env) {
    if (env['FORGEJO_ACTIONS'])
        return 'forgejo';
    return env['GITEA_ACTIONS'] ? 'gitea' : 'github';
}
function readOwnRun(env, event) {
    const where = place(env);
    const links = linksFor(where.forge, where.serverUrl, where.repository);
    const run = {
        id: Number(env['GITHUB_RUN_ID']) || 0,
        number: Number(env['GITHUB_RUN_NUMBER']) || 0,
        attempt: Number(env['GITHUB_RUN_ATTEMPT']) || 1,
    };
    const actor = personOf(env['GITHUB_ACTOR'], at(event, 'sender'));
    const triggering = env['GITHUB_TRIGGERING_ACTOR'];
    const commit = readCommit(env, event, links);
    // A workflow that a ruleset requires lives in another repository, where this one's API can't find it.
    const workflowRef = env['GITHUB_WORKFLOW_REF'] ?? '';
    const workflowFile = workflowRef.startsWith(`${where.repository}/`)
        ? /\/([^/@]+)@/.exec(workflowRef)?.[1]
        : undefined;
    const isBranchUpdate = at(event, 'created') !== true && at(event, 'deleted') !== true;
    const compareUrl = isBranchUpdate ? textAt(event, 'compare') : undefined;
    return {
        ...where,
        repositoryUrl: links.repository,
        workflow: env['GITHUB_WORKFLOW'] ?? '',
        event: env['GITHUB_EVENT_NAME'] ?? '',
        run: { ...run, url: links.run(run) },
        ...(workflowFile !== undefined && { workflowId: workflowFile }),
        refName: env['GITHUB_HEAD_REF'] || env['GITHUB_REF_NAME'] || '',
        subject: readSubject(env, event, links),
        ...(commit && { commit }),
        commits: listAt(event, 'commits').flatMap((item) => commitOf(item, links) ?? []),
        ...(compareUrl !== undefined && { compareUrl }),
        actor,
        ...(triggering && triggering !== actor.login && { triggeringActor: personOf(triggering) }),
        observed: false,
    };
}
function readObservedRun(env, event, observed) {
    const where = place(env);
    const links = linksFor(where.forge, where.serverUrl, where.repository);
    const run = {
        id: numberAt(observed, 'id') ?? 0,
        number: numberAt(observed, 'run_number') ?? 0,
        attempt: numberAt(observed, 'run_attempt') ?? 1,
    };
    const actor = personOf(textAt(observed, 'actor', 'login'), at(observed, 'actor'));
    const triggering = textAt(observed, 'triggering_actor', 'login');
    const commit = commitOf(at(observed, 'head_commit'), links);
    const conclusion = src_result/* conclusions */.fy.find((known) => known === at(observed, 'conclusion'));
    const workflowId = numberAt(observed, 'workflow_id');
    const startedAt = timeAt(observed, 'run_started_at') ?? timeAt(observed, 'created_at');
    const completedAt = conclusion === undefined ? undefined : timeAt(observed, 'updated_at');
    return {
        ...where,
        repositoryUrl: links.repository,
        workflow: textAt(event, 'workflow', 'name') ?? textAt(observed, 'name') ?? '',
        event: textAt(observed, 'event') ?? '',
        run: { ...run, url: run.attempt > 1 ? links.run(run) : (textAt(observed, 'html_url') ?? links.run(run)) },
        ...(workflowId !== undefined && { workflowId }),
        refName: textAt(observed, 'head_branch') ?? '',
        subject: readObservedSubject(observed, where.repository, links),
        ...(commit && { commit }),
        commits: [],
        actor,
        ...(triggering !== undefined &&
            triggering !== actor.login && {
            triggeringActor: personOf(triggering, at(observed, 'triggering_actor')),
        }),
        observed: true,
        ...(conclusion && { conclusion }),
        ...(startedAt !== undefined && { startedAt }),
        ...(completedAt !== undefined && { completedAt }),
    };
}
function readSubject(env, event, links) {
    const name = env['GITHUB_REF_NAME'] ?? '';
    const pullRequest = at(event, 'pull_request');
    if (isObject(pullRequest))
        return pullRequestOf(pullRequest, env['GITHUB_REPOSITORY'], links);
    const release = at(event, 'release');
    if (env['GITHUB_EVENT_NAME'] === 'release' && release !== undefined) {
        const tag = textAt(release, 'tag_name') ?? name;
        const title = textAt(release, 'name') ?? tag;
        return { kind: 'release', name: tag, title, url: textAt(release, 'html_url') ?? links.tag(tag) };
    }
    if (env['GITHUB_REF_TYPE'] === 'tag')
        return { kind: 'tag', name, url: links.tag(name) };
    return { kind: 'branch', name, url: links.branch(name) };
}
function pullRequestOf(pullRequest, repository, links) {
    const number = numberAt(pullRequest, 'number');
    const title = textAt(pullRequest, 'title');
    const base = textAt(pullRequest, 'base', 'ref');
    const login = textAt(pullRequest, 'user', 'login');
    const from = textAt(pullRequest, 'head', 'repo', 'full_name');
    const head = textAt(pullRequest, 'head', 'ref') ?? '';
    return {
        kind: 'pull-request',
        ...(number !== undefined && { number }),
        ...(title !== undefined && { title }),
        url: textAt(pullRequest, 'html_url') ??
            (number === undefined ? links.branch(head) : links.pullRequest(number)),
        head,
        ...(base !== undefined && { base }),
        ...(from !== undefined && from !== repository && { fork: from }),
        ...(login !== undefined && { author: personOf(login, at(pullRequest, 'user')) }),
    };
}
/** A payload lists the pull requests of its own repository only; one from a fork shows by its head. */
function readObservedSubject(observed, repository, links) {
    const head = textAt(observed, 'head_branch') ?? '';
    if (!/^pull_request/.test(textAt(observed, 'event') ?? '')) {
        return textAt(observed, 'event') === 'release'
            ? { kind: 'tag', name: head, url: links.tag(head) }
            : { kind: 'branch', name: head, url: links.branch(head) };
    }
    const pullRequest = listAt(observed, 'pull_requests')[0];
    const number = numberAt(pullRequest, 'number');
    const base = textAt(pullRequest, 'base', 'ref');
    const title = textAt(observed, 'display_title');
    const from = textAt(observed, 'head_repository', 'full_name');
    const fork = from === undefined || from === repository ? undefined : from;
    const headUrl = `${textAt(observed, 'head_repository', 'html_url') ?? links.repository}/tree/${encodePath(head)}`;
    return {
        kind: 'pull-request',
        ...(number !== undefined && { number }),
        ...(title !== undefined && { title }),
        url: number === undefined ? headUrl : links.pullRequest(number),
        head,
        ...(base !== undefined && { base }),
        ...(fork !== undefined && { fork }),
    };
}
/** The commit that people know: of a pull request its head, not the merge that GITHUB_SHA names. */
function readCommit(env, event, links) {
    const pushed = commitOf(at(event, 'head_commit'), links);
    if (pushed)
        return pushed;
    const sha = textAt(event, 'pull_request', 'head', 'sha') ?? env['GITHUB_SHA'];
    return sha ? { sha, url: links.commit(sha), title: '' } : undefined;
}
function commitOf(commit, links) {
    const sha = textAt(commit, 'id');
    if (sha === undefined)
        return undefined;
    const author = authorOf(at(commit, 'author'));
    return {
        sha,
        url: textAt(commit, 'url') ?? links.commit(sha),
        title: (textAt(commit, 'message') ?? '').split(/[\r\n]/, 1)[0] ?? '',
        ...(author && { author }),
    };
}
function authorOf(author) {
    const login = textAt(author, 'username');
    const name = textAt(author, 'name') ?? login;
    if (name === undefined)
        return undefined;
    return { ...(login !== undefined && { login }), name, bot: isBot(login ?? name) };
}
/** @param account the payload's object of the same account, if any; it tells a bot for certain */
function personOf(login = '', account) {
    const isSame = textAt(account, 'login') === login;
    return { login, name: login, bot: isBot(login) || (isSame && textAt(account, 'type') === 'Bot') };
}
/** GitHub's apps act under a login that ends so. */
const isBot = (login) => login.endsWith('[bot]');

// EXTERNAL MODULE: ./build/src/network/loopback.js
var loopback = __nccwpck_require__(5011);
;// CONCATENATED MODULE: ./build/src/dingtalk/webhook.js

const PUBLIC_HOSTS = ['oapi.dingtalk.com', 'oapi.dingtalk.io'];
const PATH = '/robot/send';
/** Hosts of other chats' incoming webhooks, from their documentation. */
const otherChats = [
    [/(^|\.)feishu\.cn$/, 'Feishu'],
    [/(^|\.)larksuite\.com$/, 'Lark'],
    [/^qyapi\.weixin\.qq\.com$/, 'WeCom'],
    [/(^|\.)slack(-gov)?\.com$/, 'Slack'],
    [/(^|\.)discord(app)?\.com$/, 'Discord'],
    [
        /(^|\.)(webhook\.office\.com|outlook\.office(365)?\.com|logic\.azure\.com|powerplatform\.com)$/,
        'Microsoft Teams',
    ],
    [/^api\.telegram\.org$/, 'Telegram'],
];
const WHERE_TO_FIND = 'copy the webhook URL in DingTalk from the group settings, Bot (机器人), your custom robot, into the secret again';
/** A bare access token: 64 hex digits in practice. Without dots, slashes and dashes, so no host, path or UUID passes. */
const TOKEN = /^\w{16,}$/;
const SIGNING_KEY = /^SEC[0-9a-f]{32,}$/i;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Marks that come along when people copy a URL out of a document or a chat. */
const WRAPPING = /^[\s"'`<“”‘’]+|[\s"'`>“”‘’,;]+$/g;
const problem = (text) => ({ problems: [text] });
/**
 * Reads a webhook: the robot's URL, or its access token alone, which stands for the robot of that
 * token on oapi.dingtalk.com.
 *
 * @param line blanks, quotes and angle brackets around it don't count
 * @param allowedHosts hosts of private deployments, each with or without a port
 */
function parseWebhook(line, allowedHosts) {
    const text = line.replace(WRAPPING, '');
    if (SIGNING_KEY.test(text)) {
        return problem('it is a signing key (SEC…), which belongs into the input secret; the webhook is a URL');
    }
    if (UUID.test(text))
        return problem('it is a UUID, the key of a Feishu or WeCom robot, not of DingTalk');
    if (TOKEN.test(text)) {
        return { value: { url: new URL(`https://${PUBLIC_HOSTS[0]}${PATH}?access_token=${text}`), token: text } };
    }
    if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
        return problem(`it is neither a URL that begins with https:// nor an access token; ${WHERE_TO_FIND}`);
    }
    return readUrl(new URL(text), allowedHosts);
}
function readUrl(url, allowedHosts) {
    const chat = otherChats.find(([host]) => host.test(url.hostname))?.[1];
    if (chat !== undefined) {
        return problem(`it is a webhook of ${chat} (${url.hostname}), and this action speaks to DingTalk only; ${WHERE_TO_FIND}`);
    }
    if (url.username !== '' || url.password !== '') {
        return problem('it holds a user name or password before the host; remove everything between // and @');
    }
    const allowed = [...PUBLIC_HOSTS, ...allowedHosts].map((host) => host.toLowerCase());
    if (!(0,loopback/* isLoopback */.U)(url.hostname) && !allowed.includes(url.hostname) && !allowed.includes(url.host)) {
        return problem(`its host ${url.host} is not DingTalk's (${PUBLIC_HOSTS.join(', ')}); if it is your private deployment, name it in allowed-hosts`);
    }
    if (url.protocol !== 'https:' && !(0,loopback/* isLoopback */.U)(url.hostname)) {
        return problem('it begins with http://, which would show the access token to the network; write https://');
    }
    if (url.pathname !== PATH) {
        return problem(`its path is not ${PATH}, so it is no custom robot's webhook on ${url.host}; ${WHERE_TO_FIND}`);
    }
    const tokens = url.searchParams.getAll('access_token').map((token) => token.trim());
    const [token] = tokens;
    if (token === undefined || token === '')
        return problem(`it has no access_token; ${WHERE_TO_FIND}`);
    if (tokens.length > 1)
        return problem('it has more than one access_token; write one robot a line');
    url.hash = '';
    url.searchParams.set('access_token', token);
    for (const name of ['timestamp', 'sign'])
        url.searchParams.delete(name);
    return { value: { url, token } };
}

;// CONCATENATED MODULE: ./build/src/dingtalk/robots.js

/**
 * @param webhooks lines of the input `webhook`
 * @param keys lines of the input `secret`: none, one for all robots, or one for each, `-` for none
 * @param allowedHosts hosts of private deployments
 * @returns the robots, and what is wrong, in sentences that hold no secret
 */
function matchRobots(webhooks, keys, allowedHosts) {
    const problems = [];
    if (keys.length > 1 && keys.length !== webhooks.length) {
        problems.push(`secret: there are ${keys.length} keys for ${webhooks.length} robots; give one for all, or one a line in the order of webhook, - for none`);
    }
    keys.forEach((key, index) => {
        if (key === '-' || /^SEC\S+$/.test(key))
            return;
        problems.push(`secret: line ${index + 1} doesn't start with SEC; copy the whole signing key from the robot's page (加签)`);
    });
    const robots = webhooks.flatMap((line, index) => {
        const number = index + 1;
        const parsed = parseWebhook(line, allowedHosts);
        if ('problems' in parsed) {
            problems.push(...parsed.problems.map((problem) => `webhook: line ${number}: ${problem}`));
            return [];
        }
        const key = keys.length === 1 ? keys[0] : keys[index];
        return [{ number, ...parsed.value, ...(key !== undefined && key !== '-' && { secret: key }) }];
    });
    const twin = robots.find(({ token }, index) => robots.findIndex((other) => other.token === token) < index);
    if (twin)
        problems.push(`webhook: line ${twin.number} names a robot that stands there already`);
    return { robots, problems };
}

;// CONCATENATED MODULE: ./build/src/grammar.js
/**
 * The grammar of input values: from a text to a value, or to problems that quote what was wrong and
 * list what is allowed. An empty text never gets here; it means that the input was not given.
 */

const value = (parsed) => ({ value: parsed });
const grammar_problem = (...problems) => ({ problems });
/** `text` in quotes, on one line and at most 80 characters of it. */
const quote = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
/** The values of many parsed texts, and all their problems. */
function gather(parsed) {
    return {
        values: parsed.flatMap((one) => ('value' in one ? [one.value] : [])),
        problems: parsed.flatMap((one) => ('problems' in one ? one.problems : [])),
    };
}
/** Items of a list: separated by commas or newlines, blanks around them ignored. */
const splitList = (text) => text
    .split(/[,\n\r]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
/** Lines of a text without blanks around them; empty lines don't count. */
const splitLines = (text) => text
    .split(/[\n\r]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
/** YAML's three spellings of each truth value. Source: YAML 1.2 core schema, as @actions/core reads it. */
const booleans = new Map([
    ...['true', 'True', 'TRUE'].map((text) => [text, true]),
    ...['false', 'False', 'FALSE'].map((text) => [text, false]),
]);
const grammar_boolean = (text) => {
    const found = booleans.get(text);
    return found === undefined ? grammar_problem(`${quote(text)} is neither true nor false`) : value(found);
};
/** A word of a fixed set; letters' case doesn't matter. */
const word = (words, aliases = new Map()) => (text) => {
    const lower = text.toLowerCase();
    const found = words.find((known) => known.toLowerCase() === lower) ?? aliases.get(lower);
    return found === undefined ? grammar_problem(`${quote(text)} is not one of ${words.join(', ')}`) : value(found);
};
/** A list whose items have a grammar of their own; each item once. */
const list = (item) => (text) => {
    const { values, problems } = gather(splitList(text).map(item));
    return problems.length > 0 ? { problems } : value([...new Set(values)]);
};
const grammar_text = value;
const lines = (input) => value(splitLines(input));
/** A text of a form that `pattern` describes and `form` tells people. */
const matching = (pattern, form) => (input) => pattern.test(input) ? value(input) : grammar_problem(`${quote(input)} is not ${form}`);
/** A number of minutes, more than 0 and at most `most`, as milliseconds. */
const minutes = (most) => (input) => {
    const count = /^\d+(\.\d+)?$|^\.\d+$/.test(input) ? Number(input) : Number.NaN;
    return count > 0 && count <= most
        ? value(count * 60_000)
        : grammar_problem(`${quote(input)} is not a number of minutes, more than 0 and at most ${most}`);
};
/** A JSON object. `null` means not given, as an expression writes a context that there isn't. */
const json = (input) => {
    try {
        const parsed = JSON.parse(input);
        if (parsed === null)
            return value(undefined);
        return isObject(parsed) ? value(parsed) : grammar_problem('it is JSON, but not an object in braces');
    }
    catch (error) {
        return grammar_problem(`it is not JSON (${error instanceof Error ? error.message : error})`);
    }
};
/** An IANA name of a time zone that this Node.js knows. */
const timeZone = (input) => {
    try {
        new Intl.DateTimeFormat('en', { timeZone: input });
        return value(input);
    }
    catch {
        return grammar_problem(`${quote(input)} is not an IANA time zone such as Asia/Shanghai, Europe/Berlin or UTC`);
    }
};

// EXTERNAL MODULE: ./build/src/inputs.js
var inputs = __nccwpck_require__(8796);
;// CONCATENATED MODULE: ./build/src/input-table.js
/** Every input of action.yml: its grammar, and what counts where it isn't given. */




const timingAliases = new Map([
    ['fail', 'failure'],
    ['cancel', 'cancelled'],
    ['skip', 'skipped'],
    ['unconditional', 'always'],
]);
const timingList = list(word(inputs/* timings */.EX, timingAliases));
const mobileForm = /^(?:\+\d{1,3}-)?\d{5,15}$/;
const userIdForm = /^[^\s@,:]{1,64}$/;
const mobile = matching(mobileForm, 'a mobile number such as 13800000000 or +1-1234567890');
const userId = matching(userIdForm, 'a DingTalk user id');
const host = matching(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/i, 'the name of a host without https:// and path, such as dingtalk.example.com');
/** One person a line: `login: mobile` or `login: user:userId`. Logins are kept in lower case. */
const people = (text) => {
    const parsed = splitLines(text).map((line) => {
        const [, login, user, id] = /^([^\s:]+)\s*:\s*(user\s*:\s*)?(\S+)$/i.exec(line) ?? [];
        if (login !== undefined && id !== undefined) {
            const key = login.replace(/^@/, '').toLowerCase();
            if (user !== undefined && userIdForm.test(id))
                return { value: [key, { userId: id }] };
            if (user === undefined && mobileForm.test(id))
                return { value: [key, { mobile: id }] };
        }
        return {
            problems: [`${quote(line)} is neither "login: mobile number" nor "login: user:userId"`],
        };
    });
    const { values, problems } = gather(parsed);
    return problems.length > 0 ? { problems } : { value: new Map(values) };
};
/** The `needs` context: each direct dependency with its result. */
const needs = (text) => {
    const context = json(text);
    if ('problems' in context) {
        return { problems: context.problems.map((problem) => `${problem}; write \${{ toJSON(needs) }}`) };
    }
    if (context.value === undefined)
        return { value: undefined };
    const parsed = Object.entries(context.value).map(([job, need]) => {
        const result = textAt(need, 'result');
        const status = src_result/* statuses */.bM.find((known) => known === result);
        return status === undefined
            ? { problems: [`job ${quote(job)} has no result; write \${{ toJSON(needs) }}`] }
            : { value: [job, status] };
    });
    const { values, problems } = gather(parsed);
    return problems.length > 0 ? { problems } : { value: new Map(values) };
};
const input = (grammar, fallback) => ({ grammar, fallback });
const optional = (grammar) => input(grammar, undefined);
const table = {
    enabled: input(grammar_boolean, true),
    'execution-timing': input(timingList, ['always']),
    'timeout-minutes': input(minutes(360), 600_000),
    webhook: input(lines, []),
    secret: input(lines, []),
    keyword: { ...input(lines, ['DevOps']), empty: [] },
    delivery: input(word(['all', 'any']), 'all'),
    'fail-on-error': input(grammar_boolean, true),
    'notify-at': input(word(['step', 'job-end']), 'step'),
    status: optional(word(src_result/* statuses */.bM)),
    needs: optional(needs),
    'message-type': input(word(inputs/* messageTypes */.t_), 'action-card'),
    payload: optional(json),
    title: optional(grammar_text),
    content: optional(grammar_text),
    template: optional(grammar_text),
    'template-file': optional(grammar_text),
    fields: input(list(word(inputs/* fields */.OA)), inputs/* fields */.OA),
    language: input(word(inputs/* languages */.eo), 'en'),
    timezone: input(timeZone, 'Asia/Shanghai'),
    'open-links-in': input(word(['browser', 'dingtalk']), 'browser'),
    'at-mobiles': input(list(mobile), []),
    'at-user-ids': input(list(userId), []),
    'at-all': input(grammar_boolean, false),
    'at-map': input(people, new Map()),
    'at-people': input(list(word(inputs/* peopleKinds */.zd)), ['actor', 'commit-authors']),
    'at-on': input(timingList, ['failure']),
    'github-token': optional(grammar_text),
    'job-summary': input(grammar_boolean, true),
    'dry-run': input(grammar_boolean, false),
    'allowed-hosts': input(list(host), []),
    'job-context': optional(json),
    matrix: optional(json),
    'secret-source': optional(grammar_text),
};
const inputTable = table;

;// CONCATENATED MODULE: ./build/src/message/payload.js

/**
 * What the robot takes in serialised bytes. It refuses more than 20,000; below that there is room for
 * the msgUuid and for what a proxy of DingTalk may add.
 */
const largestPayload = 19_000;
/** Room for `,"msgUuid":"…"`. */
const msgUuidRoom = 100;
/** Bytes of `payload` as it is sent, the msgUuid included. */
const sizeOf = (payload) => Buffer.byteLength(JSON.stringify(payload)) + msgUuidRoom;
/** The types that the robot documents, each with the texts that it demands. */
const requiredTexts = new Map([
    ['text', ['content']],
    ['link', ['title', 'text', 'messageUrl']],
    ['markdown', ['title', 'text']],
    ['actionCard', ['title', 'text']],
    ['feedCard', []],
]);
/**
 * Checks a payload that an author wrote, as the robot would.
 *
 * A type that isn't documented (yet) is let through if it is built like all of them, with an object
 * under its own name; the robot knows better than a list does.
 *
 * @returns the problems, each beginning with the field's path
 */
function checkPayload(payload) {
    const problems = [...checkType(payload), ...checkAt(payload['at'])];
    const size = sizeOf(payload);
    if (size > largestPayload)
        problems.push(`has ${size} bytes, more than the ${largestPayload} that DingTalk takes`);
    return problems;
}
function checkType(payload) {
    const { msgtype } = payload;
    const wrong = checkText(payload, 'msgtype', '');
    if (typeof msgtype !== 'string' || wrong.length > 0)
        return wrong;
    const meant = [...requiredTexts.keys()].find((name) => sameLetters(name, msgtype));
    const object = payload[msgtype];
    if (meant !== undefined && meant !== msgtype)
        return [`msgtype "${msgtype}" is spelled "${meant}"`];
    if (!isObject(object)) {
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
}
/** One button in `singleTitle` and `singleURL`, or a list of them. */
function checkButtons(card) {
    const orientation = card['btnOrientation'];
    const problems = orientation === undefined || orientation === '0' || orientation === '1'
        ? []
        : ['actionCard.btnOrientation must be "0" (below each other) or "1" (side by side)'];
    const single = ['singleTitle', 'singleURL'].some((key) => card[key] !== undefined);
    return single && card['btns'] === undefined
        ? [...problems, ...['singleTitle', 'singleURL'].flatMap((key) => checkText(card, key, 'actionCard'))]
        : [...problems, ...checkItems(card, 'btns', 'actionCard', ['title', 'actionURL'])];
}
function checkItems(object, key, parent, texts) {
    const path = `${parent}.${key}`;
    const items = object[key];
    if (!Array.isArray(items) || items.length === 0)
        return [`${path} is missing; it must be a list`];
    return items.flatMap((item, index) => isObject(item)
        ? texts.flatMap((text) => checkText(item, text, `${path}[${index}]`))
        : [`${path}[${index}] must be an object`]);
}
function checkAt(at) {
    if (at === undefined)
        return [];
    if (!isObject(at))
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
}
/** An empty text counts as missing, as it does for the robot. */
function checkText(object, key, parent) {
    const path = parent === '' ? key : `${parent}.${key}`;
    const value = object[key];
    if (typeof value === 'string' && value !== '')
        return [];
    if (value !== undefined && value !== null && value !== '')
        return [`${path} must be a text`];
    const other = Object.keys(object).find((name) => name !== key && sameLetters(name, key));
    return [other === undefined ? `${path} is missing` : `${path} is missing; it is not spelled "${other}"`];
}
const sameLetters = (a, b) => letters(a) === letters(b);
const letters = (name) => name.toLowerCase().replace(/[^a-z]/g, '');

;// CONCATENATED MODULE: ./build/src/input-reader.js
/**
 * From INPUT_* to Inputs: secrets are masked first, then every input is read by its grammar, and all
 * problems come in one InputError.
 */






/** Wrong inputs: everything that has to be mended, one problem a line. */
class InputError extends Error {
    name = 'InputError';
    constructor(problems) {
        super(problems.length === 1
            ? `Wrong input. ${problems[0]}.`
            : [`${problems.length} wrong inputs.`, ...problems.map((problem) => `- ${problem}.`)].join('\n'));
    }
}
/**
 * The text of an input as the runner hands it over.
 *
 * @returns undefined where the runner gave none, and an empty text where the user wrote one
 */
const inputText = (env, name) => env[`INPUT_${name.toUpperCase()}`]?.trim();
/** Reads one input; what is wrong with it goes to `problems`, and its fallback comes back. */
function readOne(env, name, problems) {
    const { grammar, fallback, empty } = inputTable[name];
    const text = inputText(env, name);
    if (text === undefined)
        return fallback;
    if (text === '')
        return empty ?? fallback;
    const parsed = grammar(text);
    if ('value' in parsed)
        return parsed.value;
    problems.push(...parsed.problems.map((problem) => `${name}: ${problem}`));
    return fallback;
}
/** Whether the step is on; this is read alone, since nothing else counts where it is off. */
const isEnabled = (env) => readOne(env, 'enabled', []);
/** Masks every secret before anything is read: whole lines, since a mask never covers a part. */
function maskSecrets(env, secrets) {
    for (const name of ['webhook', 'secret', 'github-token']) {
        for (const line of splitLines(inputText(env, name) ?? ''))
            secrets.add(line);
    }
}
/**
 * Reads and checks all inputs.
 *
 * @throws InputError with every problem that there is
 */
async function readInputs({ env, secrets, readFile, excuseForNoWebhook, }) {
    maskSecrets(env, secrets);
    const problems = [];
    const read = (name) => readOne(env, name, problems);
    read('enabled');
    const job = read('job-context');
    const matrix = read('matrix');
    const secretSource = read('secret-source');
    const checkRunId = numberAt(job, 'check_run_id');
    const notifyAt = read('notify-at');
    const needs = read('needs');
    const githubToken = read('github-token');
    const messageType = read('message-type');
    const payload = read('payload');
    const title = read('title');
    const content = read('content');
    const template = readTemplate(read('template'), read('template-file'), readFile, problems);
    const status = read('status') ?? src_result/* statuses */.bM.find((known) => known === textAt(job, 'status'));
    const webhooks = read('webhook');
    const { robots, problems: robotProblems } = matchRobots(webhooks, read('secret'), read('allowed-hosts'));
    for (const robot of robots)
        secrets.add(robot.token);
    problems.push(...robotProblems);
    const isRaw = messageType === 'raw';
    const contradictions = [
        [
            webhooks.length === 0 && excuseForNoWebhook(secretSource) === undefined,
            'webhook: it is empty; store the URL of the robot in a secret, and write webhook: ${{ secrets.DINGTALK_WEBHOOK }}',
        ],
        [
            status === undefined && !inputText(env, 'status'),
            'status: it is empty; write ${{ job.status }} or leave it out',
        ],
        [
            status === 'started' && notifyAt === 'job-end',
            'status: "started" is over at the end of the job; leave out notify-at: job-end for it',
        ],
        [isRaw && payload === undefined, 'payload: message-type raw needs one'],
        [!isRaw && payload !== undefined, 'payload: only message-type raw takes one'],
    ];
    problems.push(...contradictions.flatMap(([isWrong, problem]) => (isWrong ? [problem] : [])));
    if (isRaw && payload)
        problems.push(...checkPayload(payload).map((problem) => `payload: ${problem}`));
    problems.push(...(await checkTemplates({ title, content, template })));
    const inputs = {
        executionTiming: read('execution-timing'),
        timeout: read('timeout-minutes'),
        robots,
        delivery: read('delivery'),
        failOnError: read('fail-on-error'),
        notifyAt,
        status: status ?? 'success',
        message: {
            messageType,
            ...(payload && { payload }),
            ...(title !== undefined && { title }),
            ...(content !== undefined && { content }),
            ...(template !== undefined && { template }),
            fields: read('fields'),
            language: read('language'),
            timezone: read('timezone'),
            openLinksIn: read('open-links-in'),
            keywords: read('keyword'),
        },
        mentions: {
            mobiles: read('at-mobiles'),
            userIds: read('at-user-ids'),
            all: read('at-all'),
            map: read('at-map'),
            people: read('at-people'),
            on: read('at-on'),
        },
        jobSummary: read('job-summary'),
        dryRun: read('dry-run'),
        ...(needs && { needs }),
        ...(githubToken !== undefined && { githubToken }),
        ...(checkRunId !== undefined && { checkRunId }),
        ...(matrix && { matrix }),
        ...(secretSource !== undefined && { secretSource }),
    };
    if (problems.length > 0)
        throw new InputError(problems);
    return inputs;
}
/** The template itself, from the input or from the file that it names. */
function readTemplate(inline, path, readFile, problems) {
    if (path === undefined)
        return inline;
    if (inline !== undefined)
        problems.push('template-file: give either template or template-file, not both');
    try {
        return readFile(path);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        problems.push(`template-file: it can't be read (${reason}); is there a checkout step before this one?`);
        return inline;
    }
}
/** Mustache is loaded only where there is a template. */
async function checkTemplates(templates) {
    const problems = [];
    for (const [name, text] of Object.entries(templates)) {
        if (text === undefined)
            continue;
        const { checkTemplate } = await __nccwpck_require__.e(/* import() */ 222).then(__nccwpck_require__.bind(__nccwpck_require__, 5222));
        const problem = await checkTemplate(text);
        if (problem !== undefined)
            problems.push(`${name}: ${problem}`);
    }
    return problems;
}

;// CONCATENATED MODULE: ./build/src/decide.js

const when = (fits) => (fits ? 'yes' : 'no');
const onOutcome = (expected) => (outcome) => when(outcome === expected);
/** A recovery needs an earlier run to recover from. */
const onFixed = (outcome, status, history) => {
    if (outcome !== 'success')
        return 'no';
    return history.kind === 'known' ? when((0,src_result/* transitionOf */.l9)(status, history) === 'fixed') : 'unknown';
};
/** A failing first run is a first failure. */
const onFirstFailure = (outcome, status, history) => {
    if (outcome !== 'failure')
        return 'no';
    return history.kind === 'unknown' ? 'unknown' : when((0,src_result/* transitionOf */.l9)(status, history) === 'first-failure');
};
const rules = {
    always: () => 'yes',
    success: onOutcome('success'),
    failure: onOutcome('failure'),
    cancelled: onOutcome('cancelled'),
    skipped: onOutcome('skipped'),
    started: onOutcome('started'),
    fixed: onFixed,
    'first-failure': onFirstFailure,
    changed: (...result) => best([onFixed(...result), onFirstFailure(...result)]),
};
const best = (fits) => ['yes', 'unknown'].find((fit) => fits.includes(fit)) ?? 'no';
/** Whether any of `timings` fits: a certain yes first, then an unknown. */
const fitOf = (timings, status, history) => best(timings.map((timing) => rules[timing]((0,src_result/* outcomeOf */.sG)(status), status, history)));
/** The previous result where nobody has looked for it yet. */
const unasked = { kind: 'unknown', why: 'nobody asked' };

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/src/network/trouble.js
const words = (en, zh) => ({ en, 'zh-CN': zh });
const row = (retry, tries, unclear) => (id, what, advice) => ({
    id,
    retry,
    tries,
    unclear,
    what: words(...what),
    advice: words(...advice),
});
/** The same request would fail again. */
const permanent = row('never', 1, false);
/** Nothing was taken, and the next try may pass. */
const passing = (tries) => row('soon', tries, false);
/** Something may have been taken; another try with the same message id settles it without harm. */
const unclear = (tries) => row('soon', tries, true);
/** Wait as long as the peer asks for. */
const limited = row('long', Number.POSITIVE_INFINITY, false);
/** The text with its `{names}` filled in; what is unknown leaves nothing. */
const fill = (text, facts) => text.replace(/\{(\w+)\}/g, (_, name) => String(facts[name] ?? ''));

;// CONCATENATED MODULE: ./build/src/network/failures.js

const checkCertificates = [
    'If {host} is yours, or a proxy of your company opens TLS, put its CA certificate on the runner and name the file in NODE_EXTRA_CA_CERTS. There is no switch to do without the check.',
    '如果 {host} 是您自己的主机，或公司代理会解密 TLS，请把其 CA 证书放到运行器上，并用 NODE_EXTRA_CA_CERTS 指定该文件。无法关闭证书校验。',
];
const checkNetwork = [
    'Check that the runner may reach {host}: firewall, DNS, and HTTPS_PROXY where there is a proxy.',
    '请检查运行器能否访问 {host}：防火墙、DNS，以及需要代理时的 HTTPS_PROXY。',
];
const checkLater = [
    'Look into the group; if the message is missing, run the job again. If it happens often, check proxies, gateways and firewalls on the way to {host}.',
    '请查看群内是否有该消息，没有则重新运行任务。如经常发生，请检查到 {host} 途中的代理、网关和防火墙。',
];
const checkProxy = [
    'Check the address, user and password in HTTPS_PROXY, and that the proxy lets DingTalk through.',
    '请检查 HTTPS_PROXY 中的地址、用户名和密码，并确认代理允许访问钉钉。',
];
/** Which code and phase mean what, the first that fits; a code of which nothing is known goes by its phase. */
const rows = [
    [
        /^STOPPED /,
        permanent('stopped', [
            'The runner asked the step to stop before {host} had answered, so it is not known whether the message arrived.',
            '在 {host} 回复之前，运行器要求该步骤停止，无法得知消息是否送达。',
        ], ['Run the job again if the message is needed.', '如仍需要该消息，请重新运行任务。']),
    ],
    [
        /^ENOTFOUND /,
        passing(3)('dns-unknown-host', ['The name {host} is not known to DNS.', 'DNS 中没有主机名 {host}。'], checkNetwork),
    ],
    [
        /^(EAI_AGAIN|EAI_FAIL|ESERVFAIL|ETIMEOUT) /,
        passing(4)('dns-failure', ["The runner's DNS gave no answer for {host}.", '运行器的 DNS 未能解析 {host}。'], checkNetwork),
    ],
    [
        /^ECONNREFUSED /,
        passing(4)('connection-refused', ['{host} refused the connection.', '{host} 拒绝了连接。'], checkNetwork),
    ],
    [
        /^(ENETUNREACH|EHOSTUNREACH|ENETDOWN|EHOSTDOWN|EADDRNOTAVAIL|EACCES|EPERM) /,
        passing(4)('unreachable', ['There is no way from the runner to {host} ({code}).', '运行器无法到达 {host}（{code}）。'], checkNetwork),
    ],
    [
        /^PROXY_407 /,
        permanent('proxy-sign-in', ['The proxy {host} wants a user and a password.', '代理 {host} 要求用户名和密码。'], checkProxy),
    ],
    [
        /^PROXY_4\d\d /,
        permanent('proxy-refused', [
            'The proxy {host} refused to connect to the robot ({code}).',
            '代理 {host} 拒绝连接机器人（{code}）。',
        ], checkProxy),
    ],
    [
        /^PROXY_ADDRESS /,
        permanent('proxy-address', [
            "There is a proxy to use for {host}, but HTTPS_PROXY (or HTTP_PROXY) doesn't hold its URL.",
            '访问 {host} 需要代理，但 HTTPS_PROXY（或 HTTP_PROXY）中不是有效的代理地址。',
        ], ['Write it as http://proxy.example.com:3128.', '请写成 http://proxy.example.com:3128 的形式。']),
    ],
    [
        /^PROXY_/,
        passing(4)('proxy-failed', ['The proxy {host} could not connect to the robot ({code}).', '代理 {host} 无法连接机器人（{code}）。'], checkProxy),
    ],
    [
        /^CERT_(HAS_EXPIRED|NOT_YET_VALID) /,
        permanent('tls-expired', [
            "The TLS certificate of {host} has expired or isn't valid yet ({code}).",
            '{host} 的 TLS 证书已过期或尚未生效（{code}）。',
        ], [
            "Check the runner's clock; if that is right, the certificate must be renewed.",
            '请检查运行器的时钟；如时钟正确，则需更新证书。',
        ]),
    ],
    [
        /^ERR_TLS_CERT_ALTNAME_INVALID /,
        permanent('tls-name', ['The TLS certificate that {host} showed is for another name.', '{host} 出示的 TLS 证书属于其他域名。'], [
            'Check the host of the webhook; another server answers at its address, or a proxy opens TLS.',
            '请检查 Webhook 的主机：该地址上是另一台服务器，或有代理解密 TLS。',
        ]),
    ],
    [
        /^(\w*SELF_SIGNED_CERT\w*|UNABLE_TO_\w+|CERT_\w+|INVALID_CA|HOSTNAME_MISMATCH) /,
        permanent('tls-untrusted', [
            'The runner does not trust the TLS certificate of {host} ({code}).',
            '运行器不信任 {host} 的 TLS 证书（{code}）。',
        ], checkCertificates),
    ],
    [
        /^(EPROTO|ERR_SSL_\w+|ERR_TLS_\w+|UND_ERR_PRX_TLS) /,
        permanent('tls-failed', [
            '{host} could not agree on TLS with the runner ({code}); perhaps it speaks plain HTTP.',
            '{host} 与运行器的 TLS 协商失败（{code}），可能它只支持明文 HTTP。',
        ], checkNetwork),
    ],
    [
        /^HPE_\w+ /,
        unclear(2)('not-http', ["{host} answered with something that isn't HTTP ({code}).", '{host} 的回复不是 HTTP（{code}）。'], checkNetwork),
    ],
    [
        /^((ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT) \w+|TIMEOUT connect)$/,
        passing(4)('timeout-connect', ['{host} did not take the connection in time.', '{host} 未及时接受连接。'], checkNetwork),
    ],
    [
        /^TIMEOUT tls$/,
        passing(4)('timeout-tls', [
            '{host} took the connection, but TLS was not ready in time.',
            '{host} 接受了连接，但 TLS 未及时建立。',
        ], checkNetwork),
    ],
    [
        /^TIMEOUT headers$/,
        unclear(4)('timeout-answer', [
            '{host} got the message, but did not answer in time, so it is not known whether it arrived in the group.',
            '{host} 收到请求但未及时回复，无法得知消息是否送达群内。',
        ], checkLater),
    ],
    [
        /^TIMEOUT body$/,
        unclear(4)('timeout-in-answer', [
            '{host} began to answer, but did not end in time, so it is not known whether the message arrived.',
            '{host} 开始回复但未及时结束，无法得知消息是否送达。',
        ], checkLater),
    ],
    [
        / (connect|tls)$/,
        passing(4)('closed-early', [
            'The connection to {host} ended before the message was sent ({code}).',
            '与 {host} 的连接在发送消息之前中断（{code}）。',
        ], checkNetwork),
    ],
    [
        / headers$/,
        unclear(4)('closed-unanswered', [
            'The connection to {host} ended before it answered ({code}), so it is not known whether the message arrived.',
            '与 {host} 的连接在其回复之前中断（{code}），无法得知消息是否送达。',
        ], checkLater),
    ],
];
const closedInAnswer = unclear(4)('closed-in-answer', [
    'The connection to {host} ended in the middle of its answer ({code}), so it is not known whether the message arrived.',
    '与 {host} 的连接在其回复途中中断（{code}），无法得知消息是否送达。',
], checkLater);
/** What a failure means, whether to try again, and what to tell the user. */
function troubleOfFailure({ code, phase }) {
    const key = `${code} ${phase}`;
    return rows.find(([pattern]) => pattern.test(key))?.[1] ?? closedInAnswer;
}

;// CONCATENATED MODULE: ./build/src/dingtalk/codes.js
/**
 * The robot's error codes. Sources: DingTalk's documentation (custom robot, error codes), and texts
 * seen in public reports where it is silent. Each row has its reason for trying again or not.
 */

const copyWebhook = [
    'Copy the webhook URL anew in DingTalk (group settings, Bot, your custom robot) into the secret that `webhook` reads.',
    '请在钉钉（群设置 → 机器人 → 自定义机器人）重新复制 Webhook 地址，并更新 `webhook` 所用的 secret。',
];
const rateLimit = limited('rate-limit', [
    'DingTalk refused the message: this robot got more than 20 messages in a minute and is closed for about 10 minutes.',
    '钉钉拒收了消息：该机器人一分钟内收到的消息超过 20 条，将限流约 10 分钟。',
], [
    'Add more robots of the group with `delivery: any`, send one message for each run (a last job with `needs`), or send less with `execution-timing`.',
    '请为群增加机器人并设置 `delivery: any`，或每次运行只发一条消息（最后一个带 `needs` 的任务），或用 `execution-timing` 减少发送。',
]);
const tokenUnknown = permanent('token-unknown', [
    "DingTalk doesn't know this access token: the robot was deleted, its webhook was reset, or the URL was mistyped.",
    '钉钉不认识这个 access token：机器人已被删除、Webhook 已被重置，或地址填写有误。',
], copyWebhook);
const tooLong = permanent('too-long', ['DingTalk refused the message: it is larger than 20,000 bytes.', '钉钉拒收了消息：超过 20,000 字节。'], ['Shorten `content`, `template` or `payload`.', '请缩短 `content`、`template` 或 `payload`。']);
const wrongCall = permanent('wrong-call', [
    'DingTalk could not read the request, so something between the runner and DingTalk changed it, or the host is no DingTalk robot.',
    '钉钉无法读取请求：请求在途中被改动，或该主机并不是钉钉机器人。',
], [
    'Check proxies and gateways on the way to {host}; the request must arrive as a POST of JSON.',
    '请检查到 {host} 途中的代理和网关；请求必须以 POST 和 JSON 的形式到达。',
]);
const unsafe = permanent('unsafe-content', [
    "DingTalk's content check refused a text, link or picture of the message.",
    '钉钉的内容安全检查拒绝了消息中的文字、链接或图片。',
], [
    'Remove what it objects to from `title`, `content`, `template` or `payload`, or show fewer `fields`.',
    '请从 `title`、`content`、`template` 或 `payload` 中移除相关内容，或减少 `fields`。',
]);
const busy = (tries) => passing(tries)('busy', ['DingTalk is busy or has a fault of its own.', '钉钉系统繁忙或出现异常。'], ['Run the job again later.', '请稍后重新运行该任务。']);
/** What each code means. A code that isn't here is `unknownCode`. */
const codes = new Map([
    [-1, busy(4)],
    [500100, busy(3)],
    [130101, rateLimit],
    [410100, rateLimit],
    [660026, rateLimit],
    [300001, tokenUnknown],
    [300005, tokenUnknown],
    [400101, tokenUnknown],
    [
        400013,
        permanent('group-dissolved', ["The robot's group was dissolved.", '机器人所在的群已解散。'], [
            "Create a robot in another group and put its URL into the secret that `webhook` reads, or remove this robot's line.",
            '请在其他群创建机器人，并更新 `webhook` 所用的 secret，或删除该机器人所在的行。',
        ]),
    ],
    [
        400102,
        permanent('robot-disabled', ['The robot is disabled.', '机器人已停用。'], ['Enable it in DingTalk (group settings, Bot).', '请在钉钉（群设置 → 机器人）中启用它。']),
    ],
    [
        400106,
        permanent('robot-removed', ['The robot is no longer in the group.', '机器人已不在群内。'], copyWebhook),
    ],
    [40035, wrongCall],
    [43002, wrongCall],
    [43004, wrongCall],
    [404, wrongCall],
    [
        400105,
        permanent('message-type', ["DingTalk doesn't know this type of message.", '钉钉不支持该消息类型。'], [
            'Give `payload` a msgtype of text, link, markdown, actionCard or feedCard.',
            '`payload` 的 msgtype 应为 text、link、markdown、actionCard 或 feedCard。',
        ]),
    ],
    [430101, unsafe],
    [430102, unsafe],
    [430103, unsafe],
    [430104, unsafe],
    [101002, tooLong],
    [460101, tooLong],
]);
/** 400T0n: the nth required field of message type T (2 to 6) is missing, empty, or of a wrong form. */
const FIELD_CODE = /^400[2-6]0\d$/;
const missingField = permanent('missing-field', [
    'DingTalk refused the message: a required field is missing, empty or of a wrong form.',
    '钉钉拒收了消息：必填字段缺失、为空或格式不正确。',
], [
    "Compare `payload` with DingTalk's documentation of this message type; the robot's words name the field.",
    '请对照钉钉文档检查 `payload`；机器人返回的文字指出了字段。',
]);
/** 310000 is one code with four meanings, told apart by its text; the wordings of all years are known. */
const refusals = [
    [
        /关键词不匹配|keywords? not in content/i,
        permanent('keyword', ["The message holds none of the robot's custom keywords.", '消息中不包含机器人的自定义关键词。'], [
            "Put the robot's keyword into `keyword`, exactly as DingTalk shows it; upper and lower case count.",
            '请把机器人的关键词填入 `keyword`，与钉钉中显示的完全一致，区分大小写。',
        ]),
    ],
    [
        /签名不匹配|sign not match/i,
        permanent('signature', [
            "The signature doesn't match: the signing key is missing, wrong, or that of another robot.",
            '签名不匹配：签名密钥缺失、错误，或属于其他机器人。',
        ], [
            "Put the robot's signing key (SEC…) into `secret`; several keys stand one a line in the order of `webhook`.",
            '请把机器人的签名密钥（SEC…）填入 `secret`；多个密钥按 `webhook` 的顺序每行一个。',
        ]),
    ],
    [
        /签名过期|invalid timestamp/i,
        permanent('clock', [
            "The signature's time differs from DingTalk's by more than an hour: the runner's clock is wrong.",
            '签名时间与钉钉相差超过一小时：运行器的时钟不准。',
        ], ["Set the runner's clock (NTP).", '请校准运行器的时钟（NTP）。']),
    ],
    [
        /不在白名单|not in whitelist/i,
        permanent('address', [
            "The runner's IP address is not in the robot's list of allowed ranges.",
            '运行器的 IP 不在机器人的白名单内。',
        ], [
            'Secure the robot by a signature or keyword instead, since hosted runners change their address, or use a self-hosted runner with a fixed one.',
            '托管运行器的地址会变化，请改用加签或关键词，或使用固定地址的自托管运行器。',
        ]),
    ],
];
const refused = permanent('security', ["The robot's security settings refused the message.", '机器人的安全设置拒绝了消息。'], [
    'Compare `keyword` and `secret` with the security settings of the robot in DingTalk.',
    '请对照钉钉中机器人的安全设置检查 `keyword` 和 `secret`。',
]);
/**
 * A code of which nothing is known is not tried again: the robot understood the request and said no,
 * and every further request counts towards its rate limit.
 */
const unknownCode = permanent('unknown-code', ['DingTalk refused the message with error {errcode}.', '钉钉拒收了消息，错误码 {errcode}。'], [
    "Look the code up in DingTalk's documentation (errors of custom robots).",
    '请在钉钉文档（自定义机器人错误码）中查询该错误码。',
]);
/** The meaning of a code as far as it is known. */
function knownTrouble(errcode, errmsg) {
    if (errcode === 310000)
        return refusals.find(([wording]) => wording.test(errmsg))?.[1] ?? refused;
    return codes.get(errcode) ?? (FIELD_CODE.test(String(errcode)) ? missingField : undefined);
}

;// CONCATENATED MODULE: ./build/src/dingtalk/replies.js
/** Replies from which no errcode can be read: what each looks like, and what it most likely comes from. */

const checkWay = [
    'Check proxies, gateways and firewalls between the runner and {host}.',
    '请检查运行器与 {host} 之间的代理、网关和防火墙。',
];
const checkHost = [
    'Check that the host of the webhook is right, and proxies or gateways on the way to {host}.',
    '请检查 Webhook 的主机是否正确，以及到 {host} 途中的代理或网关。',
];
const redirect = permanent('redirect', [
    '{host} redirected to {target} (HTTP {status}). Redirects are not followed, for they could take the message and the token elsewhere.',
    '{host} 重定向到 {target}（HTTP {status}）。为避免消息和令牌被带往别处，不跟随重定向。',
], checkHost);
/** What each HTTP status means, exact ones first; redirects have their own row. */
const statuses = [
    [
        /^40[13]$/,
        permanent('http-forbidden', [
            '{host} answered HTTP {status}: a gateway let the request not through.',
            '{host} 返回 HTTP {status}：网关拒绝放行请求。',
        ], checkWay),
    ],
    [
        /^404$/,
        permanent('http-not-found', [
            '{host} answered HTTP 404: there is no robot at this address.',
            '{host} 返回 HTTP 404：该地址没有机器人。',
        ], checkHost),
    ],
    [
        /^408$/,
        passing(4)('http-timeout', [
            '{host} answered HTTP 408: the request reached it too slowly.',
            '{host} 返回 HTTP 408：请求到达过慢。',
        ], checkWay),
    ],
    [
        /^413$/,
        permanent('http-too-large', [
            '{host} answered HTTP 413: the message is too large for a gateway.',
            '{host} 返回 HTTP 413：消息超过网关的大小限制。',
        ], ['Shorten `content`, `template` or `payload`.', '请缩短 `content`、`template` 或 `payload`。']),
    ],
    [
        /^429$/,
        limited('http-rate-limit', [
            '{host} answered HTTP 429: too many requests come from this network.',
            '{host} 返回 HTTP 429：来自该网络的请求过多。',
        ], [
            'Send less: one message for each run (a last job with `needs`), or a narrower `execution-timing`.',
            '请减少发送：每次运行只发一条消息（最后一个带 `needs` 的任务），或收窄 `execution-timing`。',
        ]),
    ],
    [
        /^4\d\d$/,
        permanent('http-refused', ['{host} refused the request with HTTP {status}.', '{host} 以 HTTP {status} 拒绝了请求。'], checkHost),
    ],
    [
        /^503$/,
        passing(4)('http-unavailable', ['{host} answered HTTP 503: it is not available now.', '{host} 返回 HTTP 503：服务暂不可用。'], ['Run the job again later.', '请稍后重新运行该任务。']),
    ],
    [
        /^5\d\d$/,
        unclear(4)('http-server-error', [
            '{host} answered HTTP {status}: it, or a gateway before it, has a fault.',
            '{host} 返回 HTTP {status}：该主机或其前面的网关出现故障。',
        ], ['Run the job again later.', '请稍后重新运行该任务。']),
    ],
];
const unexpected = unclear(2)('http-unexpected', ['{host} answered HTTP {status}, which no robot does.', '{host} 返回 HTTP {status}，机器人不会这样回答。'], checkHost);
const punish = limited('punish', [
    "DingTalk's gateway refused the request as abuse: too many come from the runner's address.",
    '钉钉网关将请求判定为滥用并拒绝：来自运行器地址的请求过多。',
], [
    'Send less, or use a self-hosted runner whose address you share with nobody.',
    '请减少发送，或使用独享地址的自托管运行器。',
]);
/** More than a robot ever says. */
const tooMuch = permanent('reply-too-large', [
    '{host} answered with more than 64 KiB, which no robot does.',
    '{host} 的回复超过 64 KiB，机器人不会这样回答。',
], checkHost);
const empty = unclear(3)('reply-empty', [
    '{host} answered HTTP {status} with nothing, so it is not known whether the message arrived.',
    '{host} 返回 HTTP {status} 但内容为空，无法得知消息是否送达。',
], checkWay);
const html = unclear(2)('reply-html', [
    '{host} answered with a web page instead of JSON: a sign-in page, a proxy or a gateway answered in its place.',
    '{host} 返回的是网页而不是 JSON：可能是登录页、代理或网关代为回答。',
], checkWay);
const notJson = unclear(3)('reply-not-json', [
    '{host} answered with something that is not whole JSON, so it is not known whether the message arrived.',
    '{host} 的回复不是完整的 JSON，无法得知消息是否送达。',
], checkWay);
const noErrcode = unclear(3)('reply-no-errcode', [
    "{host} answered with JSON that isn't a robot's: it has no errcode.",
    '{host} 返回的 JSON 不是机器人的回复：没有 errcode。',
], checkHost);

;// CONCATENATED MODULE: ./build/src/dingtalk/answers.js
/** The strict reading of a robot's reply. */



/**
 * Reads a reply. Delivered means HTTP 2xx, a JSON object, and errcode 0, as a number or as the text
 * `0` that DingTalk's documentation shows; anything else is a trouble.
 *
 * @param host whom the request was sent to
 * @param now milliseconds since the epoch, against which a date in Retry-After is measured
 */
function readAnswer(reply, host, now) {
    const json = reply.truncated ? undefined : parse(reply.body);
    const errcode = errcodeOf(json);
    const errmsg = textAt(json, 'errmsg') ?? '';
    const success = reply.status >= 200 && reply.status < 300;
    if (success && errcode === 0)
        return { delivered: true, errcode, errmsg };
    const wait = waitOf(reply, json, now);
    return {
        delivered: false,
        ...(errcode !== undefined && { errcode }),
        errmsg,
        trouble: success ? bodyTrouble(reply, json, errcode, errmsg) : statusTrouble(reply, errcode, errmsg),
        ...(wait !== undefined && { wait }),
        facts: { host, status: reply.status, target: redirectTarget(reply, host), errcode },
    };
}
function bodyTrouble(reply, json, errcode, errmsg) {
    if (errcode !== undefined)
        return knownTrouble(errcode, errmsg) ?? unknownCode;
    if (reply.truncated)
        return tooMuch;
    if (json !== undefined)
        return at(json, 'punish') === undefined ? noErrcode : punish;
    if (reply.body.trim() === '')
        return empty;
    return /^\s*</.test(reply.body) ? html : notJson;
}
/** A gateway may wrap the robot's own words into an HTTP error: a code that is known says more. */
function statusTrouble(reply, errcode, errmsg) {
    if (reply.status >= 300 && reply.status < 400)
        return redirect;
    const known = errcode === undefined ? undefined : knownTrouble(errcode, errmsg);
    const status = String(reply.status);
    return known ?? statuses.find(([pattern]) => pattern.test(status))?.[1] ?? unexpected;
}
function parse(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}
/** The errcode of an answer: a whole number, or one written as text. */
function errcodeOf(json) {
    if (!isObject(json))
        return undefined;
    const text = textAt(json, 'errcode');
    if (text !== undefined)
        return /^(0|-?[1-9]\d{0,8})$/.test(text) ? Number(text) : undefined;
    const number = numberAt(json, 'errcode');
    return Number.isSafeInteger(number) ? number : undefined;
}
/** Milliseconds. Nobody is waited for as long as a day, and a date far beyond can't be told. */
const LONGEST_WAIT = 86_400_000;
/**
 * How long the peer asks to wait: Retry-After, as seconds or as a date (RFC 9110, 10.2.3), or the
 * seconds in the gateway's `punish` body.
 */
function waitOf(reply, json, now) {
    const header = reply.headers['retry-after']?.trim() ?? '';
    const date = Date.parse(header);
    const seconds = numberAt(json, 'wait');
    if (/^\d+$/.test(header))
        return within(Number(header) * 1_000);
    if (!Number.isNaN(date))
        return within(date - now);
    return seconds !== undefined && seconds >= 0 ? within(seconds * 1_000) : undefined;
}
const within = (wait) => Math.min(Math.max(0, wait), LONGEST_WAIT);
/** Only the host of where a redirect leads; a path or query could hold the token. */
function redirectTarget(reply, host) {
    const location = reply.headers['location'] ?? '';
    const base = `https://${host}`;
    return URL.canParse(location, base) ? new URL(location, base).host : host;
}

;// CONCATENATED MODULE: ./build/src/dingtalk/sign.js

/**
 * Signs a request: HMAC-SHA256 over the timestamp, a newline and the key, with the key.
 * Source: DingTalk's documentation, custom robot security settings (加签).
 *
 * @param key the whole signing key, its prefix `SEC` included
 * @param timestamp milliseconds since the epoch; the robot allows a difference of one hour
 */
function sign(key, timestamp) {
    const raw = (0,external_node_crypto_.createHmac)('sha256', key).update(`${timestamp}\n${key}`).digest('base64');
    return { raw, encoded: encodeURIComponent(raw) };
}

;// CONCATENATED MODULE: ./build/src/dingtalk/robot.js
/** One robot: its name in the log, its copy of the message, and one try to deliver it. */




const hash = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
/** What tells robots apart in the log without showing a token: host, and the end of the token's hash. */
const tagOf = ({ url, token }) => `${url.host}, …${hash(token).slice(-4)}`;
/**
 * The key by which a robot knows a message that it has got already: the same for every try, another
 * for every robot, run, attempt, job and content. 32 hex digits, of 64 characters that are allowed.
 *
 * @param identity what tells this job from all others: run, attempt, job, matrix
 * @param content the message as JSON
 */
const messageUuid = (identity, { token }, content) => hash(JSON.stringify([...identity, token, content])).slice(0, 32);
/**
 * Sends a message to a robot once, signed for this very moment. The signature counts as a secret
 * before the request leaves.
 *
 * @param body JSON
 * @param deadline milliseconds since the epoch
 */
async function callRobot(robot, body, deadline, { post, clock, secrets, stopped }) {
    const url = new URL(robot.url);
    const now = clock.now();
    if (robot.secret !== undefined) {
        const signature = sign(robot.secret, now);
        secrets.add(signature.raw);
        secrets.add(signature.encoded);
        url.searchParams.set('timestamp', String(now));
        url.searchParams.set('sign', signature.raw);
    }
    const result = await post({ url, body, timeout: deadline - now }, stopped);
    if (result.kind === 'reply')
        return readAnswer(result, url.host, clock.now());
    const { code, host } = result;
    return { delivered: false, errmsg: '', trouble: troubleOfFailure(result), facts: { code, host } };
}

;// CONCATENATED MODULE: ./build/src/dingtalk/waiting.js
/** Milliseconds before the second try; each later wait is three times as long, up to the longest. */
const FIRST = 1_000;
const GROWTH = 3;
const LONGEST = 600_000;
/** A robot that got too many messages is closed for about ten minutes. Source: DingTalk's documentation. */
const CLOSED = 600_000;
/** By which part of itself a wait that was asked for may become longer; it doubles with every try. */
const SPREAD = 0.2;
/**
 * Milliseconds to wait after a refusal, or undefined where another try is useless.
 *
 * A wait that the peer asks for is kept at least. It is spread, wider with every refusal, so that jobs
 * which were refused together don't come back together and close the robot again. The growing wait is
 * a floor below it: a peer that asks for one second for ever is asked less and less often.
 *
 * @param tries how many there were
 * @param random at least 0, less than 1
 */
function waitAfter({ trouble, wait }, tries, random) {
    if (trouble.retry === 'never' || tries >= trouble.tries)
        return undefined;
    const growing = Math.min(FIRST * GROWTH ** (tries - 1), LONGEST) * (1 - random / 2);
    const asked = wait ?? (trouble.retry === 'long' ? CLOSED : 0);
    return Math.ceil(Math.max(growing, asked * (1 + random * SPREAD * 2 ** (tries - 1))));
}

;// CONCATENATED MODULE: ./build/src/dingtalk/words.js


/** More of a robot's own words says nothing new. */
const LONGEST_WORDS = 300;
const untried = {
    'no-time': permanent('no-time', ["The step's time was over before the message could be sent.", '在发送消息之前，该步骤的时间已用完。'], ['Raise `timeout-minutes`.', '请增大 `timeout-minutes`。']),
    stopped: permanent('stopped', [
        'The runner asked the step to stop before the message could be sent.',
        '在发送消息之前，运行器要求该步骤停止。',
    ], ['Run the job again if the message is needed.', '如仍需要该消息，请重新运行任务。']),
};
const sentences = {
    name: { en: 'robot {number} ({tag})', 'zh-CN': '机器人 {number}（{tag}）' },
    waiting: { en: '{name}: {what} Next try in {wait}.', 'zh-CN': '{name}：{what} {wait} 后再次尝试。' },
    said: { en: 'Its answer: {errcode} "{errmsg}".', 'zh-CN': '返回：{errcode} “{errmsg}”。' },
    tries: { en: 'It was tried {attempts} times.', 'zh-CN': '共尝试 {attempts} 次。' },
    'no-time': {
        en: 'The next try could begin in {wait}, at {time} UTC, but the time of this step is over by then, so nothing was waited for.',
        'zh-CN': '最早可在 {wait} 后（UTC {time}）再次尝试，但届时该步骤的时间已用完，因此不再等待。',
    },
    stopped: { en: 'Then the runner asked the step to stop.', 'zh-CN': '随后运行器要求该步骤停止。' },
};
/** `ms` in words: `850 ms`, `12 s`, `9 min 58 s`. */
function durationOf(ms) {
    if (ms < 1_000)
        return `${Math.ceil(ms)} ms`;
    const seconds = Math.ceil(ms / 1_000);
    const minutes = Math.floor(seconds / 60);
    return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`;
}
/** The time of day in UTC, the second that has begun by then. */
const timeOf = (ms) => new Date(Math.ceil(ms / 1_000) * 1_000).toISOString().slice(11, 19);
/** What the robot said, fit to be shown. */
const shownWords = (errmsg, { redact }) => Array.from(redact(errmsg)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim())
    .slice(0, LONGEST_WORDS)
    .join('');
/** How a robot is called in front of people; never by its token. */
const nameOf = ({ robot }, language) => fill(sentences.name[language], { number: robot.number, tag: tagOf(robot) });
const whatOf = ({ trouble, facts }, language) => fill(trouble.what[language], facts);
/** The line of the log before a wait. */
function waitingLine(course, refusal, wait, language) {
    const facts = { name: nameOf(course, language), what: whatOf(refusal, language), wait: durationOf(wait) };
    return fill(sentences.waiting[language], facts);
}
/** Why a robot's course ended without the message delivered. */
function problemOf(course, language, secrets) {
    const { answer, ending, attempts } = course;
    if (answer === undefined || answer.delivered) {
        const { id, what, advice } = untried[ending === 'stopped' ? 'stopped' : 'no-time'];
        return { id, text: what[language], advice: advice[language] };
    }
    const { trouble, errcode, errmsg } = answer;
    const facts = {
        ...answer.facts,
        attempts,
        errmsg: shownWords(errmsg, secrets),
        wait: durationOf(course.freeAt - course.endedAt),
        time: timeOf(course.freeAt),
    };
    const parts = [
        trouble.what,
        ...(errcode === undefined ? [] : [sentences.said]),
        ...(attempts > 1 ? [sentences.tries] : []),
        ...(ending === 'no-time' || ending === 'stopped' ? [sentences[ending]] : []),
    ];
    const text = parts.map((part) => fill(part[language], facts)).join(language === 'en' ? ' ' : '');
    return { id: trouble.id, text: secrets.redact(text), advice: fill(trouble.advice[language], facts) };
}

;// CONCATENATED MODULE: ./build/src/dingtalk/course.js



const createCourse = (robot, body, now) => ({
    robot,
    body,
    attempts: 0,
    startedAt: now,
    endedAt: now,
    freeAt: now,
    answer: undefined,
    ending: undefined,
});
/** A request that has less time than this isn't worth a wait. Milliseconds. */
const SHORTEST_REQUEST = 1_000;
/** Waits until the robot may be asked, unless there is a reason to end its course; that is noted down then. */
async function waitUntilFree(course, options, ports) {
    const { clock, stopped, info } = ports;
    const wait = course.freeAt - clock.now();
    if (wait > 0) {
        if (course.freeAt + SHORTEST_REQUEST > options.deadline) {
            course.ending = 'no-time';
            return;
        }
        if (course.answer?.delivered === false)
            info(waitingLine(course, course.answer, wait, options.language));
        try {
            await clock.sleep(wait, stopped);
        }
        catch (reason) {
            if (!stopped.aborted)
                throw reason;
        }
    }
    if (stopped.aborted)
        course.ending = 'stopped';
    else if (clock.now() >= options.deadline)
        course.ending = 'no-time';
}
/** Asks the robot once, and notes down what came of it and when it may be asked again. */
async function tryOnce(course, options, ports) {
    const { clock, random, stopped } = ports;
    if (course.attempts === 0)
        course.startedAt = clock.now();
    course.attempts += 1;
    const answer = await callRobot(course.robot, course.body, options.deadline, ports);
    course.answer = answer;
    course.endedAt = clock.now();
    if (answer.delivered)
        return;
    const wait = waitAfter(answer, course.attempts, random());
    if (wait === undefined)
        course.ending = 'final';
    else if (stopped.aborted)
        course.ending = 'stopped';
    else
        course.freeAt = course.endedAt + wait;
}

;// CONCATENATED MODULE: ./build/src/dingtalk/gate.js
/** Lets at most `width` pieces of work run at a time; the others wait in the order in which they came. */
function createGate(width) {
    const queue = [];
    let free = width;
    return async (work) => {
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
    };
}

;// CONCATENATED MODULE: ./build/src/dingtalk/delivery.js




/** More robots than anybody has, and few enough for a small machine to open connections to at once. */
const PARALLEL = 50;
/**
 * Delivers a message. With `all`, every robot gets it, and each goes its own way at the same time.
 * With `any`, the first that takes it ends it: the next robot follows at once when one refuses, and
 * only when all have refused, the one that is free first is waited for. A robot that may have taken
 * the message is asked again, with the same message id, before another one gets it.
 *
 * @param payload the robot's JSON; a `msgUuid` of its own wins over the derived one
 * @returns one result for each robot in order; with `any`, for those that were tried until one took it
 */
async function deliver(payload, robots, options, ports) {
    const content = JSON.stringify(payload);
    const courses = robots.map((robot) => {
        const msgUuid = messageUuid(options.identity, robot, content);
        return createCourse(robot, JSON.stringify({ msgUuid, ...payload }), ports.clock.now());
    });
    const throughGate = createGate(PARALLEL);
    const attempt = (course) => throughGate(() => tryOnce(course, options, ports));
    const groups = options.delivery === 'all' ? courses.map((course) => [course]) : [courses];
    await Promise.all(groups.map((group) => serve(group, attempt, options, ports)));
    const deliveries = groups.flatMap(involved).map((course) => deliveryOf(course, options, ports));
    // What didn't keep the message from arriving is no failure, but the log knows it.
    if (options.delivery === 'any' && hasArrived(deliveries, 'any')) {
        for (const { name, problem } of deliveries)
            if (problem)
                ports.info(`${name}: ${problem.text}`);
    }
    return deliveries;
}
/** Whether the message arrived as it was asked for: at every robot, or at any. */
const hasArrived = (deliveries, delivery) => delivery === 'any'
    ? deliveries.some(({ delivered }) => delivered)
    : deliveries.every(({ delivered }) => delivered);
/** Tries robots that stand in for each other until one takes the message or none can any more. */
async function serve(courses, attempt, options, ports) {
    for (let course = nextOf(courses); course; course = nextOf(courses)) {
        await waitUntilFree(course, options, ports);
        if (course.ending !== undefined)
            continue;
        await attempt(course);
        if (course.answer?.delivered)
            return;
    }
}
/** A robot whose answer is unclear comes first, then the one that is free first. */
function nextOf(courses) {
    const open = courses.filter(({ ending }) => ending === undefined);
    const unclear = open.find(({ answer }) => answer?.delivered === false && answer.trouble.unclear);
    return unclear ?? open.toSorted((a, b) => a.freeAt - b.freeAt)[0];
}
/** The robots that had a part in it: all of them, unless one took the message before it was another's turn. */
function involved(courses) {
    const arrived = courses.some(({ answer }) => answer?.delivered);
    return arrived ? courses.filter(({ attempts }) => attempts > 0) : courses;
}
function deliveryOf(course, { language }, { secrets }) {
    const { answer } = course;
    const delivered = answer?.delivered === true;
    return {
        robot: course.robot.number,
        name: nameOf(course, language),
        delivered,
        ...(answer?.errcode !== undefined && { errcode: answer.errcode }),
        errmsg: shownWords(answer?.errmsg ?? '', secrets),
        attempts: course.attempts,
        milliseconds: course.endedAt - course.startedAt,
        ...(!delivered && { problem: problemOf(course, language, secrets) }),
    };
}

;// CONCATENATED MODULE: ./build/src/github/table.js
/** The table of jobs: what failed first, and everything counted. */

/** More than a message can show; what is beyond is only counted. */
const mostListed = 50;
const ranks = {
    failure: 0,
    cancelled: 2,
    other: 3,
    started: 4,
    success: 5,
    skipped: 6,
};
/** The kind of result of a job that may still be running. */
const outcomeOfJob = ({ conclusion }) => (0,src_result/* outcomeOf */.sG)(conclusion ?? 'started');
/** Whether the job failed in a way that makes its run fail. */
const isFailure = (job) => outcomeOfJob(job) === 'failure' && !job.allowedToFail;
const isCancelled = (job) => outcomeOfJob(job) === 'cancelled';
const rankOf = (job) => (job.allowedToFail ? 1 : ranks[outcomeOfJob(job)]);
/**
 * The table of `jobs`: all are counted, the list holds at most 50, those that failed first, the rest as they
 * came.
 *
 * @param total how many there are, where `jobs` are not all
 */
function tableOf(jobs, total = jobs.length) {
    const counts = {};
    for (const { conclusion } of jobs) {
        if (conclusion !== undefined)
            counts[conclusion] = (counts[conclusion] ?? 0) + 1;
    }
    const list = jobs.toSorted((one, other) => rankOf(one) - rankOf(other)).slice(0, mostListed);
    return { list, total, counts };
}

;// CONCATENATED MODULE: ./build/src/github/needs.js
/** The results of the jobs that ours depends on, as `${{ toJSON(needs) }}` tells them. */


/** What decides, the strongest first. */
const precedence = ['failure', 'cancelled', 'success'];
/**
 * The result of a whole run: any failure makes failure, else any cancellation makes cancelled, else any
 * success makes success, else skipped. The own job counts where it failed or was cancelled; its success
 * says nothing of the others. A message that the run has begun stays one, and without dependencies the
 * own job is the run.
 */
function verdictOf(needs, own) {
    if (own === 'started' || needs.size === 0)
        return own;
    const seen = new Set([...needs.values()].map(src_result/* outcomeOf */.sG));
    const ownOutcome = (0,src_result/* outcomeOf */.sG)(own);
    if (ownOutcome === 'failure' || ownOutcome === 'cancelled')
        seen.add(ownOutcome);
    return precedence.find((outcome) => seen.has(outcome)) ?? 'skipped';
}
/** What a job that ended with `status` has of it; one that has only started has no conclusion. */
const endedAs = (status) => status === 'started' ? {} : { conclusion: status };
/** A dependency as a job: its id for a name, since nothing else is known of it. */
const jobFromNeed = ([key, status]) => ({
    name: key,
    ...endedAs(status),
    allowedToFail: false,
    failedSteps: [],
});
/** The jobs that `needs` names, for where the API can't be asked. */
const jobsFromNeeds = (needs) => tableOf([...needs].map(jobFromNeed));
/**
 * The result that `needs` has for the job `name`, where its name shows the key: for a key `build` these
 * are `build`, `Build`, `build (a, b)` and `build / called`. In a called workflow all names begin with
 * the caller's, as our own does.
 */
function needOf(name, ownName, needs) {
    const caller = ownName.slice(0, ownName.lastIndexOf(separator) + separator.length);
    const local = ownName.includes(separator) && name.startsWith(caller) ? name.slice(caller.length) : name;
    const base = local.split(separator, 1)[0]?.replace(/ \(.*$/s, '') ?? '';
    return [...needs].find(([key]) => slugOf(key) === slugOf(base))?.[1];
}
/** Between the names of a calling and a called job. */
const separator = ' / ';
const slugOf = (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/src/github/annotations.js
/** What the annotations of a job tell: the error that stopped it, or why it was cancelled. */


/** Says only that there was an error, which the conclusion says already. */
const annotations_empty = /^(Process completed with exit code -?\d+|The operation was canceled)\.?$/;
/**
 * The messages of the error annotations in their order, without a terminal's colours. Undefined where
 * `body` is no list of annotations.
 * Source: REST API, schema "check-annotation".
 */
function readErrors(body) {
    if (!Array.isArray(body))
        return undefined;
    return body
        .filter((annotation) => at(annotation, 'annotation_level') === 'failure')
        .flatMap((annotation) => (0,external_node_util_.stripVTControlCharacters)(textAt(annotation, 'message') ?? '').trim() || []);
}
/** The first error that says something; else the first one. */
const firstErrorOf = (errors) => errors.find((error) => !annotations_empty.test(error)) ?? errors[0];
/**
 * How GitHub words the reason of a cancellation, in the first annotation of the job. The time limit has
 * had two wordings: "The job running on runner … has exceeded …" and "The job has exceeded …".
 */
const reasons = [
    [/^Canceling since a higher priority waiting request .*exists/s, 'superseded'],
    [/^The job (running on runner .* )?has exceeded the maximum execution time of /s, 'timed-out'],
    [/^The run was canceled by @/, 'by-somebody'],
];
/** Why a job with these error annotations was cancelled, where they tell. */
const cancellationOf = (errors) => reasons.find(([wording]) => errors.some((error) => wording.test(error)))?.[1];

;// CONCATENATED MODULE: ./build/src/github/problem.js
/** Why GitHub's API didn't tell what it was asked: one sentence for the log, the same for the same reason. */

const noWorkflow = 'the runner doesn’t say which workflow file this is (GITHUB_WORKFLOW_REF).';
const noToken = 'there is no github-token to ask GitHub’s API with.';
const outOfTime = 'no time was left to wait for GitHub’s API.';
const oddShape = 'GitHub’s API answered with something else than was asked for.';
/** @param limit milliseconds */
const noAnswer = (limit) => `GitHub’s API did not answer within ${limit / 1000} s.`;
/** @param code what Node calls the trouble, such as ECONNREFUSED */
const unreachable = (code) => `GitHub’s API could not be reached${code === undefined ? '' : ` (${code})`}.`;
const problem_refusals = {
    401: () => 'GitHub’s API did not accept the github-token (HTTP 401): it is wrong or has expired.',
    403: (permission) => 'the github-token may not read them (HTTP 403). Add this to the permissions of the job or workflow:\n' +
        `permissions:\n  ${permission}: read`,
    404: () => 'GitHub’s API does not know them, or hides them from this github-token (HTTP 404): is it a token of ' +
        'another repository?',
};
/**
 * Why an answer that isn't a 200 was given.
 *
 * @param headers of the answer, names in lower case
 * @param body of the answer, parsed where it was JSON
 * @param permission what the request needs
 */
function refusalOf(status, headers, body, permission) {
    if (isRateLimit(status, headers, body)) {
        return `GitHub’s API limits the number of requests at the moment (HTTP ${status})${freeAgain(headers)}.`;
    }
    return problem_refusals[status]?.(permission) ?? `GitHub’s API answered with HTTP ${status}.`;
}
/** Source: "Rate limits for the REST API" in GitHub's documentation: both limits come as 403 or 429. */
const isRateLimit = (status, headers, body) => status === 429 ||
    (status === 403 &&
        (textAt(headers, 'x-ratelimit-remaining') === '0' ||
            textAt(headers, 'retry-after') !== undefined ||
            /rate limit/i.test(textAt(body, 'message') ?? '')));
function freeAgain(headers) {
    const seconds = Number(textAt(headers, 'retry-after'));
    if (seconds > 0)
        return `; it asks to wait ${seconds} s`;
    const reset = new Date(Number(textAt(headers, 'x-ratelimit-reset')) * 1000);
    return reset.getTime() > 0 ? `; it is free again at ${reset.toISOString()}` : '';
}
/** The code that Node gave a broken connection; fetch and the client wrap it as a cause. */
function codeOf(error) {
    let cause = error;
    for (let depth = 0; depth < 5 && cause !== undefined; depth += 1) {
        const code = textAt(cause, 'code');
        if (code !== undefined && /^[A-Z][A-Z0-9_]+$/.test(code))
            return code;
        cause = at(cause, 'cause');
    }
    return undefined;
}
/** One text for each reason, with all that is missing because of it. */
function noticesOf(lacks) {
    const reasons = new Set(lacks.map(([, why]) => why));
    return [...reasons].map((reason) => {
        const missing = lacks.flatMap(([what, why]) => (why === reason ? what : []));
        return `The message goes without ${missing.join(', ')}: ${reason}`;
    });
}

;// CONCATENATED MODULE: ./build/src/github/api.js
/** GitHub's REST API: one way to ask, with a time limit for each request. */


/** Milliseconds that one request may take. */
const requestLimit = 8_000;
/** A page of 100 jobs is half a megabyte. */
const largestBody = 16 * 1024 * 1024;
const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/**
 * Loads the client, which nothing else does. Octokit would parse answers with its own reader of big
 * integers, ten times slower than JSON.parse, so it hands over the body as it comes.
 *
 * @param apiUrl without a slash at its end
 */
async function openApi(apiUrl, token, ports) {
    const { request } = await __nccwpck_require__.e(/* import() */ 359).then(__nccwpck_require__.bind(__nccwpck_require__, 7359));
    const send = request.defaults({
        baseUrl: apiUrl,
        headers: { authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' },
        // A redirect is not followed: it would take the token along to wherever it leads.
        request: { fetch: ports.fetch, redirect: 'manual', parseSuccessResponseBody: false, log: silent },
    });
    return async (route, parameters, read, permission = 'actions') => {
        const limit = ports.timeout(requestLimit);
        const signal = AbortSignal.any([ports.signal, limit]);
        try {
            const { status, headers, data } = await send(`GET ${route}`, { ...parameters, request: { signal } });
            const text = await readText(data);
            if (status !== 200)
                return { problem: refusalOf(status, headers, undefined, permission) };
            const value = read(api_parse(text));
            return value === undefined ? { problem: oddShape } : { value };
        }
        catch (error) {
            if (ports.signal.aborted)
                return { problem: outOfTime };
            if (limit.aborted)
                return { problem: noAnswer(requestLimit) };
            const status = numberAt(error, 'response', 'status');
            if (status === undefined)
                return { problem: unreachable(codeOf(error)) };
            const [headers, body] = [at(error, 'response', 'headers'), at(error, 'response', 'data')];
            return { problem: refusalOf(status, headers, body, permission) };
        }
    };
}
/** The whole body; an empty text where there is none or it is too large to be what was asked for. */
async function readText(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        size += chunk.byteLength;
        if (size > largestBody)
            return '';
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** The value of a JSON text; undefined where it isn't one. */
function api_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/github/job.js
/** One job as the API tells it, and which of them is our own. */


/**
 * A job of the API's list; undefined where it has neither id nor name.
 * Source: REST API, schema "job".
 */
function readJob(value) {
    const id = numberAt(value, 'id');
    const name = textAt(value, 'name');
    if (id === undefined || name === undefined)
        return undefined;
    const conclusion = src_result/* conclusions */.fy.find((known) => known === at(value, 'conclusion'));
    const url = textAt(value, 'html_url');
    const runner = textAt(value, 'runner_name');
    const duration = conclusion === 'skipped' ? undefined : job_durationOf(value);
    return {
        id,
        name,
        running: at(value, 'status') === 'in_progress',
        ...(conclusion !== undefined && { conclusion }),
        ...(runner !== undefined && { runner }),
        ...(url !== undefined && /^https?:\/\//.test(url) && { url }),
        ...(duration !== undefined && { duration }),
        allowedToFail: false,
        failedSteps: listAt(value, 'steps')
            .filter((step) => at(step, 'conclusion') === 'failure')
            .flatMap((step) => textAt(step, 'name') ?? []),
    };
}
function job_durationOf(value) {
    const [start, end] = [timeAt(value, 'started_at'), timeAt(value, 'completed_at')];
    return start === undefined || end === undefined || end < start ? undefined : end - start;
}
/**
 * Our own job: by its id, else the one in progress on our runner, else the one in progress that is named
 * like it. Where that isn't exactly one, none: a wrong one would be worse.
 */
function findOwnJob(jobs, own) {
    const { checkRunId, runnerName } = own;
    if (checkRunId !== undefined)
        return jobs.find(({ id }) => id === checkRunId);
    const running = jobs.filter((job) => job.running);
    const names = namesOf(own);
    return (only(running.filter(({ runner }) => runnerName !== undefined && runner === runnerName)) ??
        only(running.filter(({ name }) => names.some((own) => name === own || name.endsWith(` / ${own}`)))));
}
const only = (items) => (items.length === 1 ? items[0] : undefined);
/** What a job is called that has no name of its own: its key, with the matrix's values behind it. */
function namesOf({ jobKey, matrix }) {
    if (matrix === undefined)
        return [jobKey];
    const name = `${jobKey} (${Object.values(matrix).join(', ')})`;
    return [jobKey, name.length > 100 ? `${name.slice(0, 97)}...` : name];
}

;// CONCATENATED MODULE: ./build/src/github/jobs.js
/** The jobs of a run, from what the API and `needs` tell. */




/**
 * The table of the jobs that the API lists.
 *
 * Our own job stands first among its equals, or is left out where it only waited for others and is well.
 * A job that failed while its run or `needs` went on was allowed to fail. What failed by `needs` while
 * the API knows no failure, as a called workflow that couldn't start, is added.
 *
 * @param seen the jobs in the API's order
 * @param total how many there are, where not all were seen
 */
function jobsFromApi(seen, total, { own, status, needs }) {
    const ownJob = own && findOwnJob(seen, own);
    const settle = (job) => {
        const need = needOf(job.name, ownJob?.name ?? '', needs);
        if (job.conclusion === undefined)
            return need === undefined ? job : { ...job, ...endedAs(need) };
        const wentOn = (own === undefined ? status : need) === 'success';
        return { ...job, allowedToFail: wentOn && isFailure(job) };
    };
    const jobs = seen.filter((job) => job !== ownJob).map(settle);
    const ownSettled = ownJob && { ...ownJob, ...endedAs(status) };
    const hidden = ownSettled && needs.size > 0 && !isFailure(ownSettled) && !isCancelled(ownSettled);
    if (ownSettled && !hidden)
        jobs.unshift(ownSettled);
    const untold = jobs.some(isFailure) ? [] : [...needs].filter(([, need]) => (0,src_result/* outcomeOf */.sG)(need) === 'failure');
    jobs.push(...untold.map(jobFromNeed));
    return {
        table: tableOf(jobs, total + untold.length - (hidden ? 1 : 0)),
        own: ownJob,
    };
}

;// CONCATENATED MODULE: ./build/src/github/history.js
/** How the same workflow ended before. */


/** The conclusions that count. A run that was cancelled, skipped or held back tells neither way. */
const tellings = {
    success: 'success',
    failure: 'failure',
    timed_out: 'failure',
    startup_failure: 'failure',
};
const tellingOf = ({ conclusion }) => conclusion && tellings[conclusion];
/** A run of the API's; undefined where it has no id or number. Source: REST API, schema "workflow-run". */
function readPastRun(value) {
    const id = numberAt(value, 'id');
    const number = numberAt(value, 'run_number');
    if (id === undefined || number === undefined)
        return undefined;
    const conclusion = src_result/* conclusions */.fy.find((known) => known === at(value, 'conclusion'));
    const headRepository = textAt(value, 'head_repository', 'full_name');
    const url = textAt(value, 'html_url');
    return {
        id,
        number,
        ...(conclusion !== undefined && { conclusion }),
        ...(headRepository !== undefined && { headRepository }),
        ...(url !== undefined && { url }),
    };
}
/** A page of runs; undefined where `body` isn't one. */
function readPastRuns(body) {
    const total = numberAt(body, 'total_count');
    if (total === undefined || !Array.isArray(at(body, 'workflow_runs')))
        return undefined;
    return { total, runs: listAt(body, 'workflow_runs').flatMap((run) => readPastRun(run) ?? []) };
}
/**
 * The history of a first attempt: of the runs before ours that count, the one with the highest number.
 * A branch filter also finds branches of the same name in forks, so their repository has to be ours.
 *
 * @param past completed runs of the same workflow, branch and event
 */
function historyOf({ runs, total }, present) {
    const before = runs
        .filter(({ id, number }) => id !== present.id && number < present.number)
        .filter(({ headRepository }) => headRepository === present.headRepository)
        .filter((run) => tellingOf(run) !== undefined)
        .toSorted((one, other) => other.number - one.number);
    const [latest] = before;
    if (latest === undefined) {
        return total > runs.length
            ? { kind: 'unknown', why: `none of the latest ${runs.length} runs ended with a success or a failure.` }
            : { kind: 'first-run' };
    }
    const change = before.findIndex((run) => tellingOf(run) === 'success');
    return knownHistory(latest, change < 0 ? before.length : change);
}
/** The history of a re-run whose earlier attempt was `attempt`; undefined where that doesn't count. */
const historyOfRerun = (attempt) => tellingOf(attempt) === undefined
    ? undefined
    : knownHistory(attempt, tellingOf(attempt) === 'failure' ? 1 : 0);
function knownHistory(run, failuresInARow) {
    const previous = failuresInARow > 0 ? 'failure' : 'success';
    return { kind: 'known', previous, failuresInARow, ...(run.url !== undefined && { url: run.url }) };
}

;// CONCATENATED MODULE: ./build/src/github/requests.js
/** What is asked of the API, each in as few requests as it takes. */





const root = '/repos/{owner}/{repo}';
/** owner and repo, as the routes name them */
const repositoryOf = ({ repository }) => {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
};
/** When the attempt began, in milliseconds since the epoch. */
const askStart = (ask, facts) => ask(`${root}/actions/runs/{run_id}`, { ...repositoryOf(facts), run_id: facts.run.id, exclude_pull_requests: true }, (body) => timeAt(body, 'run_started_at') ?? timeAt(body, 'created_at'));
const jobsPerPage = 100;
const pagesAtOnce = 4;
/** Ten thousand jobs: no run has more, but a wrong total could say so. */
const mostPages = 100;
/**
 * The jobs of the attempt. The first page tells how many there are, the others follow a few at a time; of
 * each only what is needed is kept. After a problem no more are asked for.
 */
async function askJobs(ask, facts) {
    const askPage = (page) => ask(`${root}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`, {
        ...repositoryOf(facts),
        run_id: facts.run.id,
        attempt_number: facts.run.attempt,
        per_page: jobsPerPage,
        page,
    }, readJobs);
    const first = await askPage(1);
    if (first.value === undefined)
        return first;
    const { total } = first.value;
    const pages = [first.value.jobs];
    const last = Math.min(Math.ceil(total / jobsPerPage), mostPages);
    let problem;
    let next = 2;
    const askOnwards = async () => {
        while (next <= last && problem === undefined) {
            const page = next++;
            const answer = await askPage(page);
            if (answer.value)
                pages[page - 1] = answer.value.jobs;
            problem ??= answer.problem;
        }
    };
    await Promise.all(Array.from({ length: pagesAtOnce }, askOnwards));
    return { value: { jobs: pages.flat(), total }, ...(problem !== undefined && { problem }) };
}
function readJobs(body) {
    const total = numberAt(body, 'total_count');
    const listed = listAt(body, 'jobs');
    const jobs = listed.flatMap((job) => readJob(job) ?? []);
    return total === undefined || jobs.length < listed.length ? undefined : { jobs, total };
}
/** Enough to look past a few cancelled runs; a run is up to 20 kB of JSON. */
const pastRuns = 20;
/** How many attempts a re-run looks back, one request each. */
const pastAttempts = 3;
/**
 * How it ended before. A re-run compares with the attempt before it, or with an earlier one where that
 * was cancelled; everything else with the runs before.
 */
async function askHistory(ask, facts) {
    const { id, number, attempt } = facts.run;
    for (let earlier = attempt - 1; earlier >= Math.max(1, attempt - pastAttempts); earlier -= 1) {
        const { value, problem } = await ask(`${root}/actions/runs/{run_id}/attempts/{attempt_number}`, { ...repositoryOf(facts), run_id: id, attempt_number: earlier, exclude_pull_requests: true }, readPastRun);
        if (value === undefined)
            return { problem };
        const history = historyOfRerun({
            ...value,
            url: `${facts.repositoryUrl}/actions/runs/${id}/attempts/${earlier}`,
        });
        if (history !== undefined)
            return { value: history };
    }
    const { workflowId, refName, event, subject, repository } = facts;
    if (workflowId === undefined)
        return { problem: noWorkflow };
    const headRepository = (subject.kind === 'pull-request' && subject.fork) || repository;
    return ask(`${root}/actions/workflows/{workflow_id}/runs`, {
        ...repositoryOf(facts),
        workflow_id: workflowId,
        branch: refName,
        event,
        status: 'completed',
        per_page: pastRuns,
        exclude_pull_requests: true,
    }, (body) => {
        const past = readPastRuns(body);
        return past && historyOf(past, { id, number, headRepository });
    });
}
/** The error annotations of a job. */
const askErrors = (ask, facts, jobId) => ask(`${root}/check-runs/{check_run_id}/annotations`, { ...repositoryOf(facts), check_run_id: jobId, per_page: 50 }, readErrors, 'checks');

;// CONCATENATED MODULE: ./build/src/github/story.js
/** The story of a run that only the API knows: its jobs, why it failed, and how it ended before. */








/** Milliseconds that all requests together may take: details are not worth a late message. */
const storyLimit = 20_000;
/**
 * Asks the API, at most four times for a usual run: for the run, its jobs and the runs before at the same
 * time, then for the annotations of the job that failed. Expected trouble never rejects: what can't be had
 * is absent, and a notice says why. Gitea and Forgejo don't have all of this, so there nothing is noticed.
 */
async function readStory(request, ports) {
    const { facts, token } = request;
    const signal = AbortSignal.any([ports.signal, ports.timeout(storyLimit)]);
    const ask = token === undefined ? askNobody : await openApi(facts.apiUrl, token, { ...ports, signal });
    const chapters = await Promise.all([
        story_readJobs(ask, request),
        readHistory(ask, request),
        readStart(ask, request),
    ]);
    const [jobs, history, start] = chapters;
    const lacks = chapters.flatMap((chapter) => chapter.lacks);
    const notices = facts.forge === 'github' ? noticesOf(lacks) : [];
    return { ...jobs.part, ...history.part, ...start.part, notices };
}
const askNobody = async () => ({ problem: noToken });
async function readStart(ask, { facts, wants }) {
    if (facts.startedAt !== undefined)
        return { part: { startedAt: facts.startedAt }, lacks: [] };
    if (!wants.startTime)
        return { part: {}, lacks: [] };
    const { value, problem } = await askStart(ask, facts);
    return { part: value === undefined ? {} : { startedAt: value }, lacks: lackOf('the duration', problem) };
}
async function readHistory(ask, { facts, wants }) {
    const { value, problem } = wants.history ? await askHistory(ask, facts) : { value: story_unasked };
    const history = value ?? { kind: 'unknown', why: problem };
    return { part: { history }, lacks: lackOf('the previous result', problem) };
}
const story_unasked = { kind: 'unknown', why: 'it was not asked for.' };
async function story_readJobs(ask, request) {
    const { facts, ownStatus } = request;
    const needs = (facts.observed ? undefined : request.needs) ?? new Map();
    const ownUrl = needs.size === 0 ? ownUrlOf(request) : undefined;
    const known = { ...(needs.size > 0 && { jobs: jobsFromNeeds(needs) }), ...(ownUrl && { url: ownUrl }) };
    if (!request.wants.jobs)
        return { part: known, lacks: [] };
    const seen = await askJobs(ask, facts);
    if (seen.value === undefined)
        return { part: known, lacks: lackOf('the details of the jobs', seen.problem) };
    const insight = { ...(!facts.observed && { own: request }), status: ownStatus, needs };
    const { table, own } = jobsFromApi(seen.value.jobs, seen.value.total, insight);
    const verdict = (0,src_result/* outcomeOf */.sG)(verdictOf(needs, ownStatus));
    const suspect = table.list.find(suspicions[verdict] ?? (() => false));
    const errors = suspect?.id === undefined ? { value: [] } : await askErrors(ask, facts, suspect.id);
    const error = verdict === 'failure' ? firstErrorOf(errors.value ?? []) : undefined;
    const cancellation = verdict === 'cancelled' ? cancellationOf(errors.value ?? []) : undefined;
    const url = suspect?.url ?? (needs.size === 0 ? (own?.url ?? ownUrl) : undefined);
    return {
        part: {
            jobs: { ...table, list: table.list.map((job) => toJob(job, job === suspect ? error : undefined)) },
            ...(url !== undefined && { url }),
            ...(cancellation && { cancellation }),
        },
        lacks: [...lackOf('some of the jobs', seen.problem), ...lackOf('the job’s annotations', errors.problem)],
    };
}
/** Which jobs can say why it ended so. */
const suspicions = {
    failure: isFailure,
    cancelled: isCancelled,
};
/** The address of our own job, where the runner told its id. */
const ownUrlOf = ({ facts, checkRunId }) => facts.observed || checkRunId === undefined
    ? undefined
    : `${facts.repositoryUrl}/actions/runs/${facts.run.id}/job/${checkRunId}`;
const toJob = ({ id, running, runner, ...job }, error) => error === undefined ? job : { ...job, error };
const lackOf = (what, why) => (why === undefined ? [] : [[what, why]]);

// EXTERNAL MODULE: ./build/src/message/body.js
var message_body = __nccwpck_require__(2113);
;// CONCATENATED MODULE: ./build/src/message/buttons.js

/**
 * Where people go from the message: the run or the failed job; what it was about; and after a failure
 * the page of the run, which has GitHub's buttons to run it again.
 */
function buttonsOf({ status, url, facts }, { buttons: words }) {
    const { run, subject, commit } = facts;
    const failed = (0,src_result/* outcomeOf */.sG)(status) === 'failure';
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
}

// EXTERNAL MODULE: ./build/src/message/text.js
var message_text = __nccwpck_require__(5418);
;// CONCATENATED MODULE: ./build/src/message/excerpt.js

/**
 * The pieces of Markdown that must stay whole: a link around an image, a link or image, a tag, an
 * escape, an entity, an address; anything else goes by code points. The bounds keep the search short.
 */
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
/** What JSON adds to a text: the quotes around it. */
const quotes = 2;
const jsonBytes = (text) => Buffer.byteLength(JSON.stringify(text)) - quotes;
const closeColour = '</font>';
const closeFence = '\n```';
/**
 * Cuts Markdown to at most `limit` bytes of serialised JSON, never inside a character, an escape, a
 * link or a colour. An open colour is closed, and so is a fence, which would swallow what follows.
 */
function excerpt(markdown, limit) {
    const stops = stopsWithin(markdown, limit - jsonBytes(closeFence));
    const { position, colours } = lastCharacterEnd(markdown, stops);
    const kept = markdown.slice(0, position) + closeColour.repeat(colours);
    const fences = kept.match(/^```/gm)?.length ?? 0;
    return fences % 2 === 0 ? kept : kept + closeFence;
}
const start = { position: 0, colours: 0 };
function stopsWithin(markdown, limit) {
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
}
/** The last stop that is the end of a character too: a piece can go on in combining marks. */
function lastCharacterEnd(markdown, stops) {
    let stop = stops.at(-1) ?? start;
    for (;;) {
        const { position } = stop;
        const boundary = position === markdown.length ? position : (0,message_text/* characterStart */.Er)(markdown, position);
        if (boundary === position)
            return stop;
        stop = stops.findLast((each) => each.position <= boundary) ?? start;
    }
}

;// CONCATENATED MODULE: ./build/src/message/fit.js


const least = { jobDetails: 0, jobs: 0, commits: 0, lost: ['job details', 'commits'] };
/** From everything that people read on a phone to the least; each rung costs less than the one before. */
const ladder = [
    { jobDetails: 5, jobs: 20, commits: 5, lost: [] },
    { jobDetails: 2, jobs: 20, commits: 5, lost: ['job details'] },
    { jobDetails: 0, jobs: 10, commits: 5, lost: ['job details'] },
    { jobDetails: 0, jobs: 0, commits: 5, lost: ['job details'] },
    { jobDetails: 0, jobs: 0, commits: 2, lost: ['job details', 'commits'] },
    least,
];
/** The line ends between two blocks, in bytes of JSON. */
const gap = 4;
/**
 * Writes a message that DingTalk takes: details of jobs go first, then commits, then the author's text
 * is cut. What `write` puts into every message is never lost.
 *
 * @param write writes the message with so much detail, and with the author's text
 * @param text the author's text, as Markdown
 * @param mark stands where text was cut
 */
function fitMessage(write, text, mark) {
    for (const { lost, ...detail } of ladder) {
        const written = write(detail, text);
        const bytes = sizeOf(written.payload);
        if (bytes <= largestPayload)
            return { ...written, bytes, lost };
    }
    const room = largestPayload - sizeOf(write(least, mark).payload) - gap;
    const written = write(least, [excerpt(text, room), mark].filter((part) => part !== '').join('\n\n'));
    return { ...written, bytes: sizeOf(written.payload), lost: [...least.lost, 'text'] };
}

// EXTERNAL MODULE: ./build/src/message/markup.js
var message_markup = __nccwpck_require__(9513);
;// CONCATENATED MODULE: ./build/src/message/mentions.js

/** Where it isn't the time to mention anybody. */
const noMentions = {
    mobiles: [],
    userIds: [],
    all: false,
    unknownLogins: [],
    notices: [],
};
/** DingTalk takes no more people in one message. Source: its page on the custom robot. */
const mostPeople = 50;
const mentions_people = {
    actor: ({ actor }) => [actor],
    'commit-authors': ({ commits, commit }) => [...commits, commit].map((each) => each?.author),
    'pull-request-author': ({ subject }) => (subject.kind === 'pull-request' ? [subject.author] : []),
};
/**
 * Finds out whom to mention: those who are always named, then those of the run whom the map knows. Bots
 * are left out, nobody is there twice, and there are 50 people at most.
 */
function findMentions(inputs, facts) {
    if (inputs.all)
        return { ...noMentions, all: true };
    const logins = new Map(inputs.people
        .flatMap((kind) => mentions_people[kind](facts))
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
    const called = distinct.slice(0, mostPeople);
    const surplus = distinct.length - called.length;
    return {
        mobiles: called.flatMap((contact) => ('mobile' in contact ? [contact.mobile] : [])),
        userIds: called.flatMap((contact) => ('userId' in contact ? [contact.userId] : [])),
        all: false,
        unknownLogins,
        notices: [
            ...(inputs.map.size > 0 && unknownLogins.length > 0
                ? [`Not mentioned, since at-map doesn't know them: ${unknownLogins.map(message_text/* neutralise */.$0).join(', ')}.`]
                : []),
            ...(surplus > 0 ? [`DingTalk mentions at most ${mostPeople} people; ${surplus} were left out.`] : []),
        ],
    };
}
/** The words in the text without which DingTalk notifies nobody, each exactly as in the JSON. */
function mentionWords({ mobiles, userIds, all }, everybody) {
    return all ? [`@${everybody}`] : [...mobiles, ...userIds].map((who) => `@${who}`);
}
/** The field `at` of the robot's JSON; undefined where nobody is mentioned. */
function mentionField({ mobiles, userIds, all }) {
    if (all)
        return { isAtAll: true };
    if (mobiles.length + userIds.length === 0)
        return undefined;
    return { atMobiles: mobiles, atUserIds: userIds, isAtAll: false };
}
/** Says that a type of message has no room for mentions, where there are some. */
function unmentionable({ mobiles, userIds, all }, type) {
    return all || mobiles.length + userIds.length > 0
        ? [`DingTalk can't mention anybody in a message of type ${type}, so nobody is mentioned.`]
        : [];
}

// EXTERNAL MODULE: ./build/src/message/verdict.js
var verdict = __nccwpck_require__(7720);
;// CONCATENATED MODULE: ./build/src/message/forms.js



/** The form of `type`, with links that open where they shall. */
function formOf(type, openLinksIn, words) {
    const open = (url) => (0,message_markup/* openingUrl */.W4)(url, openLinksIn);
    const markup = (0,message_markup/* markdownMarkup */.iS)(openLinksIn);
    const plain = (0,message_markup/* plainMarkup */.$0)(words);
    const forms = {
        'action-card': {
            markup,
            mentions: true,
            heading: true,
            links: () => '',
            payload: ({ title, body, buttons, mentions }) => ({
                msgtype: 'actionCard',
                actionCard: { title, text: body, ...cardButtons(buttons, open) },
                ...atField(mentions),
            }),
        },
        markdown: {
            markup,
            mentions: true,
            heading: true,
            links: (buttons) => buttons.map(({ title, url }) => markup.link(title, url)).join(verdict/* separator */.me),
            payload: ({ title, body, mentions }) => ({
                msgtype: 'markdown',
                markdown: { title, text: body },
                ...atField(mentions),
            }),
        },
        text: {
            markup: plain,
            mentions: true,
            heading: true,
            // Clients make a link only of an address that begins with http or https.
            links: ([{ title, url }]) => plain.label(title) + url,
            payload: ({ body, mentions }) => ({ msgtype: 'text', text: { content: body }, ...atField(mentions) }),
        },
        link: {
            markup: plain,
            mentions: false,
            heading: false,
            links: () => '',
            payload: ({ title, body, buttons: [{ url }] }) => ({
                msgtype: 'link',
                link: { title, text: body, messageUrl: open(url) },
            }),
        },
    };
    return forms[type];
}
const atField = (mentions) => {
    const at = mentionField(mentions);
    return at === undefined ? {} : { at };
};
/** Two short buttons fit side by side on a phone; DingTalk has a form of its own for a single one. */
function cardButtons(buttons, open) {
    const [main, ...others] = buttons;
    if (others.length === 0)
        return { singleTitle: main.title, singleURL: open(main.url) };
    return {
        btnOrientation: others.length === 1 ? '1' : '0',
        btns: buttons.map(({ title, url }) => ({ title, actionURL: open(url) })),
    };
}

// EXTERNAL MODULE: ./build/src/message/jobs.js
var message_jobs = __nccwpck_require__(509);
;// CONCATENATED MODULE: ./build/src/message/keywords.js
/**
 * A robot with keywords refuses a message that contains none of them, exactly and case-sensitive. It
 * compares the source of the message, so a keyword must survive escaping there.
 */
/** What people see of Markdown that this project writes: without colours and addresses of links. */
const visible = (body) => body.replace(/\]\([^)\s]{0,3000}\)/g, ']').replace(/<\/?font[^>]*>/g, '');
/** The keywords that don't stand in `text` as they are; in Markdown, not where people see it. */
const missingKeywords = (text, keywords) => keywords.filter((keyword) => !visible(text).includes(keyword));

;// CONCATENATED MODULE: ./build/src/message/raw.js





const placesOfTypes = new Map([
    ['text', { body: 'content', mentions: true, gap: '\n' }],
    ['markdown', { title: 'title', body: 'text', mentions: true, gap: '\n\n' }],
    ['actionCard', { title: 'title', body: 'text', mentions: true, gap: '\n\n' }],
    ['link', { title: 'title', body: 'text', mentions: false, gap: '\n' }],
    // Its first item stands for it.
    ['feedCard', { title: 'title', mentions: false, gap: '\n' }],
]);
/** A type that isn't documented (yet) is left as it is. */
const unknownPlaces = { mentions: false, gap: '\n' };
/**
 * Adds keywords and mentions to a payload that an author wrote, where its type has room for them.
 *
 * @param payload without problems
 */
function composeRaw(payload, keywords, mentions, words) {
    const type = String(payload['msgtype']);
    const places = placesOfTypes.get(type) ?? unknownPlaces;
    const at = places.mentions ? mergeMentions(payload['at'], mentions) : undefined;
    const called = at === undefined ? [] : mentionWords(at, words.everybody);
    const complete = (object) => {
        const title = textOf(object, places.title);
        const body = textOf(object, places.body);
        const written = body.split(/\s+/);
        const absent = called.filter((word) => !written.includes(word)).join(' ');
        const parts = [body, absent, missingKeywords(body, keywords).join(verdict/* separator */.me)];
        return {
            ...object,
            ...(places.title && { [places.title]: [title, ...missingKeywords(title, keywords)].join(verdict/* separator */.me) }),
            ...(places.body && { [places.body]: parts.filter((part) => part !== '').join(places.gap) }),
        };
    };
    const object = isObject(payload[type]) ? payload[type] : {};
    const [first, ...others] = listAt(object, 'links');
    const whole = type === 'feedCard' && isObject(first);
    const completed = complete(whole ? first : object);
    const field = at === undefined ? undefined : mentionField(at);
    const result = {
        ...payload,
        [type]: whole ? { ...object, links: [completed, ...others] } : completed,
        ...(field !== undefined && { at: field }),
    };
    return {
        title: textOf(completed, places.title),
        body: textOf(completed, places.body),
        payload: result,
        bytes: sizeOf(result),
        shortened: [],
        notices: places.mentions ? [] : unmentionable(mentions, type),
    };
}
function textOf(object, key) {
    const value = key === undefined ? undefined : object[key];
    return typeof value === 'string' ? value : '';
}
/** The author's own mentions with those that were found. */
function mergeMentions(at, { mobiles, userIds, all }) {
    const own = (key) => listAt(at, key).filter((item) => typeof item === 'string');
    return {
        mobiles: [...new Set([...own('atMobiles'), ...mobiles])],
        userIds: [...new Set([...own('atUserIds'), ...userIds])],
        all: all || (isObject(at) && at['isAtAll'] === true),
    };
}

// EXTERNAL MODULE: ./build/src/message/words.js
var message_words = __nccwpck_require__(9260);
;// CONCATENATED MODULE: ./build/src/message/compose.js











const grey = '#8C8C8C';
/** UTF-16 units of a title that an author wrote. */
const titleLimit = 200;
/**
 * Composes the message that tells `telling`, as `inputs` ask for it.
 *
 * @param inputs checked: templates parse, a raw payload has no problems
 */
async function composeMessage(telling, inputs) {
    const { messageType: type, payload = {}, keywords, openLinksIn } = inputs;
    const words = message_words/* words */.a[inputs.language];
    if (type === 'raw')
        return composeRaw(payload, keywords, telling.mentions, words);
    const form = formOf(type, openLinksIn, words);
    const texts = await renderTexts(telling, inputs, form);
    const composed = composeTexts(telling, texts, inputs, form);
    return form.mentions
        ? composed
        : { ...composed, notices: [...composed.notices, ...unmentionable(telling.mentions, type)] };
}
/** Mustache and its variables are loaded only where there is a template. */
async function renderTexts(telling, inputs, form) {
    if ([inputs.title, inputs.content, inputs.template].every((text) => text === undefined))
        return {};
    const { renderCustomTexts } = await __nccwpck_require__.e(/* import() */ 519).then(__nccwpck_require__.bind(__nccwpck_require__, 5519));
    return renderCustomTexts(telling, inputs, form.markup);
}
function composeTexts({ result, mentions }, texts, inputs, form) {
    const { markup } = form;
    const words = message_words/* words */.a[inputs.language];
    const buttons = buttonsOf(result, words);
    const title = writeTitle(texts.title, result, inputs.keywords, words);
    const called = form.mentions ? mentionWords(mentions, words.everybody) : [];
    const withHeading = form.heading || !title.includes((0,verdict/* sayVerdict */.FQ)(result, words));
    const builtIn = ({ jobs, jobDetails, commits }) => [
        ...(withHeading ? [(0,verdict/* heading */.R_)(texts.title, result, words, markup)] : []),
        markup.lines((0,message_body/* factLines */.Kp)(inputs.fields, { result, words, markup, commits })),
        ...(result.jobs === undefined
            ? []
            : (0,message_jobs/* jobBlocks */.yf)({
                jobs: result.jobs,
                fields: inputs.fields,
                words,
                markup,
                lines: jobs,
                details: jobDetails,
            })),
    ];
    const write = (detail, text) => {
        const blocks = texts.template === undefined ? [...builtIn(detail), text, form.links(buttons)] : [text];
        const told = joinBlocks([...blocks, called.join(' ')]);
        const missing = missingKeywords(told, inputs.keywords);
        // Last, since nobody has escaped it: what it may open in Markdown ends with the message.
        const tag = missing.length === 0 ? '' : markup.colour(missing.join(verdict/* separator */.me), grey);
        const body = joinBlocks([told, tag]) || title;
        return { body, payload: form.payload({ title, body, buttons, mentions }) };
    };
    // A template's own verdict and link may be in the part that is cut.
    const [main] = buttons;
    const mark = texts.template === undefined
        ? words.shortened
        : [words.shortened, (0,verdict/* showVerdict */.xq)(result, words), markup.link(main.title, main.url)].join(verdict/* separator */.me);
    const { body, payload, bytes, lost } = fitMessage(write, texts.template ?? texts.content ?? '', mark);
    return {
        title,
        body,
        payload,
        bytes,
        shortened: lost,
        notices: lost.length === 0 ? [] : [`The message was too long for DingTalk and lost ${lost.join(', ')}.`],
    };
}
const joinBlocks = (blocks) => blocks.filter((block) => block !== '').join('\n\n');
/** The title as the list of conversations shows it: no Markdown, one line, with every keyword. */
function writeTitle(custom, result, keywords, words) {
    const parts = custom === undefined
        ? [(0,verdict/* showVerdict */.xq)(result, words), ...(0,verdict/* titleParts */.TL)(result).map((part) => (0,message_text/* neutralise */.$0)((0,message_text/* cut */.Jj)(part, 100)))]
        : [(0,message_text/* neutralise */.$0)((0,message_text/* cut */.Jj)(custom, titleLimit))];
    const title = parts.join(verdict/* separator */.me);
    return [title, ...missingKeywords(title, keywords)].join(verdict/* separator */.me);
}

;// CONCATENATED MODULE: ./build/src/notify.js
/** From the facts of a run to a message in the group: read, decide, compose, deliver. */







/**
 * Milliseconds that this step may take in a job that was cancelled: all that still runs there gets
 * about 4 min 45 s together.
 */
const timeAfterCancellation = 240_000;
/** Tells the group, unless the timing says otherwise. */
async function notify(assignment, world, secrets) {
    const { inputs, facts } = assignment;
    const { runner, clock, stopped } = world;
    const status = statusOf(inputs, facts);
    if (fitOf(inputs.executionTiming, status, unasked) === 'no')
        return offTiming(inputs, status);
    const deadline = deadlineOf(assignment, status);
    const story = await askGitHub(assignment, status, deadline, world);
    for (const notice of story.notices)
        runner.notice(notice);
    const timing = fitOf(inputs.executionTiming, status, story.history);
    if (timing === 'no')
        return offTiming(inputs, status);
    if (timing === 'unknown')
        runner.notice(notKnown(inputs, story.history));
    const result = resultOf(assignment, status, story, clock.now());
    const isMentioning = fitOf(inputs.mentions.on, status, story.history) !== 'no';
    const mentions = isMentioning ? findMentions(inputs.mentions, facts) : noMentions;
    const telling = { result, mentions, event: assignment.event, now: clock.now() };
    const message = await composeMessage(telling, inputs.message);
    for (const notice of [...mentions.notices, ...message.notices])
        runner.notice(notice);
    const told = { status, title: message.title, body: message.body, payload: message.payload, inputs };
    if (inputs.dryRun)
        return { kind: 'dry-run', told };
    const deliveries = await deliver(message.payload, inputs.robots, {
        delivery: inputs.delivery,
        deadline,
        language: inputs.message.language,
        identity: identityOf(world.env, inputs),
    }, { post: world.post, clock, random: world.random, secrets, stopped, info: runner.info });
    return { kind: 'answered', told, deliveries };
}
/** The result to report: of an observed run its own, else that of the jobs, as the design of `needs` says. */
function statusOf(inputs, facts) {
    return facts.observed
        ? (facts.conclusion ?? 'started')
        : verdictOf(inputs.needs ?? new Map(), inputs.status);
}
function deadlineOf({ inputs, startedAt }, status) {
    const isCancelled = (0,src_result/* outcomeOf */.sG)(status) === 'cancelled';
    return startedAt + (isCancelled ? Math.min(inputs.timeout, timeAfterCancellation) : inputs.timeout);
}
/** Asks only for what the message shows or the timing needs. */
function askGitHub(assignment, status, deadline, world) {
    const { inputs, facts } = assignment;
    const { env, clock, fetch, stopped } = world;
    const { fields } = inputs.message;
    const hasEnded = status !== 'started';
    const runnerName = env['RUNNER_NAME'];
    return readStory({
        facts,
        ownStatus: facts.observed ? status : inputs.status,
        jobKey: env['GITHUB_JOB'] ?? '',
        ...(inputs.needs && { needs: inputs.needs }),
        ...(inputs.checkRunId !== undefined && { checkRunId: inputs.checkRunId }),
        ...(runnerName && { runnerName }),
        ...(inputs.matrix && { matrix: inputs.matrix }),
        ...(inputs.githubToken !== undefined && { token: inputs.githubToken }),
        wants: {
            jobs: hasEnded && (fields.includes('jobs') || fields.includes('failures')),
            history: hasEnded,
            startTime: hasEnded && fields.includes('duration'),
        },
    }, {
        fetch,
        timeout: AbortSignal.timeout,
        signal: AbortSignal.any([stopped, AbortSignal.timeout(Math.max(0, deadline - clock.now()))]),
    });
}
function resultOf(assignment, status, story, now) {
    const { facts, jobStartedAt } = assignment;
    const startedAt = jobStartedAt ?? story.startedAt ?? facts.startedAt;
    const duration = startedAt === undefined ? undefined : (facts.completedAt ?? now) - startedAt;
    return {
        status,
        facts,
        url: story.url ?? facts.run.url,
        history: story.history,
        ...(story.jobs && { jobs: story.jobs }),
        ...(story.cancellation && { cancellation: story.cancellation }),
        ...(duration !== undefined && { duration }),
    };
}
/** What tells this job's message from those of all other jobs, so that a repeated try is known as one. */
function identityOf(env, inputs) {
    const names = [
        'GITHUB_SERVER_URL',
        'GITHUB_REPOSITORY',
        'GITHUB_RUN_ID',
        'GITHUB_RUN_ATTEMPT',
        'GITHUB_JOB',
    ];
    return [...names.map((name) => env[name] ?? ''), JSON.stringify(inputs.matrix ?? null)];
}
const offTiming = (inputs, status) => ({
    kind: 'skipped',
    reason: 'timing',
    status,
    why: `the result is ${status}, and execution-timing is ${inputs.executionTiming.join(', ')}`,
});
function notKnown({ executionTiming }, history) {
    const why = history.kind === 'unknown' ? history.why : 'there is no earlier run to compare with';
    return `The message is sent although it isn't known whether execution-timing (${executionTiming.join(', ')}) fits: ${why}.`;
}

;// CONCATENATED MODULE: ./build/src/summary.js

/** Text as a cell of a table: on one line, and nothing in it is Markdown or HTML. */
const cell = (text) => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+!|~<>@&]/g, (mark) => `&#${mark.charCodeAt(0)};`);
/** Text as it is, in a fence that is longer than any run of backticks in it. */
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}markdown\n${text}\n${fence}`;
}
/**
 * Writes the summary: a row for each robot with its answer and what to do, and the message itself folded.
 *
 * @returns Markdown in which nothing of the facts is active
 */
function summaryOf({ title, body, deliveries }, language) {
    const w = message_words/* words */.a[language].summary;
    const heads = [w.robot, w.result, w.attempts, w.time, w.answer];
    const rows = deliveries?.map(({ name, delivered, attempts, milliseconds, errcode, errmsg, problem }) => {
        const answer = problem ? `${problem.text} ${problem.advice}` : `${errcode ?? ''} ${errmsg}`;
        const result = delivered ? `✅ ${w.delivered}` : `❌ ${w['not-delivered']}`;
        return `| ${[name, result, String(attempts), `${milliseconds} ms`, answer].map(cell).join(' | ')} |`;
    });
    const table = rows && [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...rows].join('\n');
    return [
        `### ${cell(`${w.heading}: ${title}`)}`,
        table ?? w['dry-run'],
        `<details><summary>${w.message}</summary>\n\n${fenced(body)}\n\n</details>\n`,
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./build/src/report.js
/** From the outcome to what the runner and later steps see of it: outputs, log, summary, exit code. */


const nothing = {
    sent: false,
    reason: 'not-delivered',
    status: '',
    title: '',
    message: '',
    errcode: '',
    errmsg: '',
    results: '[]',
};
const outputNames = Object.keys(nothing);
function outputsOf(outcome) {
    switch (outcome.kind) {
        case 'skipped':
            return { ...nothing, reason: outcome.reason, status: outcome.status ?? '' };
        case 'dry-run':
            return { ...textsOf(outcome.told), reason: 'dry-run' };
        case 'answered': {
            const { told, deliveries } = outcome;
            const sent = hasArrived(deliveries, told.inputs.delivery);
            const answer = deliveries.find(({ delivered }) => !delivered) ?? deliveries[0];
            return {
                ...textsOf(told),
                sent,
                reason: sent ? '' : 'not-delivered',
                errcode: answer?.errcode ?? '',
                errmsg: answer?.errmsg ?? '',
                results: JSON.stringify(deliveries.map(({ robot, delivered, errcode, errmsg, attempts, milliseconds }) => ({
                    robot,
                    delivered,
                    errcode: errcode ?? null,
                    errmsg,
                    attempts,
                    milliseconds,
                }))),
            };
        }
        default:
            return nothing;
    }
}
const textsOf = ({ status, title, body }) => ({ ...nothing, status, title, message: body });
/** The lines of the log that say what the step did. Failures are told by one annotation instead. */
function logOf(outcome) {
    switch (outcome.kind) {
        case 'skipped':
            return outcome.reason === 'no-webhook' ? [] : [`Nothing was sent: ${outcome.why}.`];
        case 'dry-run':
            return [
                'Nothing was sent: dry-run is true. This is the message:',
                JSON.stringify(outcome.told.payload, null, 2),
            ];
        case 'answered':
            return outcome.deliveries
                .filter(({ delivered }) => delivered)
                .map(({ name, attempts, milliseconds }) => `Delivered by ${name} in ${milliseconds} ms${attempts > 1 ? `, try ${attempts}` : ''}.`);
        default:
            return [];
    }
}
/** What went wrong and what to do about it, as one annotation, and whether it fails the step. */
function failureOf(outcome) {
    switch (outcome.kind) {
        case 'wrong-inputs':
            return { text: outcome.text, fatal: true };
        case 'bug':
            return {
                text: `This is a bug of the action; please report it with this text. ${outcome.text}`,
                fatal: true,
            };
        case 'answered': {
            const { deliveries, told } = outcome;
            if (hasArrived(deliveries, told.inputs.delivery))
                return undefined;
            const lines = deliveries.flatMap(({ name, problem }) => problem ? [`${name}: ${problem.text} ${problem.advice}`] : []);
            return {
                text: ['The message was not delivered.', ...lines].join('\n'),
                fatal: told.inputs.failOnError,
            };
        }
        default:
            return undefined;
    }
}
function summarize(outcome) {
    if (outcome.kind !== 'answered' && outcome.kind !== 'dry-run')
        return undefined;
    const { title, body, inputs } = outcome.told;
    if (!inputs.jobSummary)
        return undefined;
    const deliveries = outcome.kind === 'answered' ? { deliveries: outcome.deliveries } : {};
    return summaryOf({ title, body, ...deliveries }, inputs.message.language);
}
/**
 * Tells the runner what came out.
 *
 * @returns the exit code: 1 for wrong inputs, a bug, or a message that wasn't delivered unless that is allowed
 */
async function report(outcome, runner) {
    if (outcome.kind === 'nothing-left')
        return 0;
    for (const [name, value] of Object.entries(outputsOf(outcome)))
        runner.output(name, String(value));
    for (const line of logOf(outcome))
        runner.info(line);
    if (outcome.kind === 'skipped' && outcome.reason === 'no-webhook')
        runner.notice(`Nothing was sent: ${outcome.why}.`);
    const summary = summarize(outcome);
    if (summary !== undefined) {
        await runner
            .summary(summary)
            .catch((error) => runner.notice(`There is no job summary: ${error instanceof Error ? error.message : error}`));
    }
    const failure = failureOf(outcome);
    if (failure === undefined)
        return 0;
    if (failure.fatal)
        runner.error(failure.text);
    else
        runner.warning(failure.text);
    return failure.fatal ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/secrets.js
/** A shorter text is no secret, and hiding it would tear holes into every log. */
const SHORTEST = 8;
/** How a secret can stand in a text: as it is, percent-encoded, within JSON, or with its escapes undone. */
function formsOf(value) {
    const encoded = encodeURIComponent(Buffer.from(value).toString());
    const inSmallLetters = encoded.replace(/%../g, (byte) => byte.toLowerCase());
    const forms = [value, encoded, inSmallLetters, JSON.stringify(value).slice(1, -1)];
    try {
        forms.push(decodeURIComponent(value));
    }
    catch {
        // A percent sign that stands for itself: there is no such form.
    }
    return forms;
}
/**
 * Makes a registry of secrets.
 *
 * @param mask tells the runner to hide this text in its log from now on
 */
function createSecrets(mask) {
    const known = new Set();
    return {
        add(value) {
            const lines = value.split(/[\r\n]+/).map((line) => line.trim());
            for (const form of lines.filter((line) => line.length >= SHORTEST).flatMap(formsOf)) {
                if (known.has(form))
                    continue;
                known.add(form);
                mask(form);
            }
        },
        redact(text) {
            // A secret that holds another one goes first, so that nothing of it is left.
            const longestFirst = [...known].sort((a, b) => b.length - a.length);
            return longestFirst.reduce((rest, form) => rest.replaceAll(form, '***'), text);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/run.js
/** The story in order, and the only catch. */







/** What main leaves for post. */
const state = { main: 'main', jobEndSince: 'job_end_since' };
/**
 * Runs the main or the post phase of the step.
 *
 * @returns the exit code of the process
 */
async function run(world) {
    const secrets = createSecrets(world.runner.mask);
    const runner = redacting(world.runner, secrets);
    let outcome;
    try {
        outcome = await tell({ ...world, runner }, secrets);
    }
    catch (error) {
        outcome =
            error instanceof InputError
                ? { kind: 'wrong-inputs', text: error.message }
                : { kind: 'bug', text: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
    return report(outcome, runner);
}
async function tell(world, secrets) {
    const { env, runner, clock } = world;
    const startedAt = clock.now();
    const isPost = env[`STATE_${state.main}`] !== undefined;
    const jobEndSince = env[`STATE_${state.jobEndSince}`];
    if (isPost && jobEndSince === undefined)
        return { kind: 'nothing-left' };
    if (!isPost)
        runner.saveState(state.main, 'ran');
    if (!isEnabled(env))
        return { kind: 'skipped', reason: 'disabled', why: 'enabled is false' };
    const event = once(() => readEvent(world));
    const facts = once(() => readFacts(env, event()));
    const excuse = (secretSource) => excuseForNoWebhook(facts(), secretSource);
    const readFile = (file) => world.readFile(external_node_path_.resolve(env['GITHUB_WORKSPACE'] ?? '', file));
    const inputs = await readInputs({ env, secrets, readFile, excuseForNoWebhook: excuse });
    if (inputs.robots.length === 0) {
        return { kind: 'skipped', reason: 'no-webhook', why: excuse(inputs.secretSource) ?? '' };
    }
    if (inputs.notifyAt === 'job-end' && !isPost) {
        runner.saveState(state.jobEndSince, String(startedAt));
        return { kind: 'skipped', reason: 'at-job-end', why: 'the message is sent when the job ends' };
    }
    return notify({
        inputs,
        facts: facts(),
        event: event(),
        startedAt,
        ...(jobEndSince !== undefined && { jobStartedAt: Number(jobEndSince) }),
    }, world, secrets);
}
/** The event that started the run; without its file the environment alone has to do. */
function readEvent({ env, readFile, runner }) {
    const file = env['GITHUB_EVENT_PATH'];
    if (!file)
        return undefined;
    try {
        return JSON.parse(readFile(file));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        runner.notice(`The event file can't be read (${reason}), so the message tells less of the run.`);
        return undefined;
    }
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
/** Every text that leaves the action goes through here, so that no secret does. */
function redacting(runner, { redact }) {
    return {
        mask: runner.mask,
        info: (text) => runner.info(redact(text)),
        debug: (text) => runner.debug(redact(text)),
        notice: (text) => runner.notice(redact(text)),
        warning: (text) => runner.warning(redact(text)),
        error: (text) => runner.error(redact(text)),
        output: (name, value) => runner.output(name, redact(value)),
        saveState: (name, value) => runner.saveState(name, redact(value)),
        summary: (markdown) => runner.summary(redact(markdown)),
    };
}

;// CONCATENATED MODULE: ./build/src/index.js
/** Builds the real world and runs the story; nothing else has effects at import. */


// A bundle in CommonJS has no await at its top.
void run(realWorld()).then((exitCode) => {
    process.exitCode = exitCode;
});

module.exports = __webpack_exports__;
/******/ })()
;