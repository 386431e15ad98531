"use strict";
exports.id = 760;
exports.ids = [760];
exports.modules = {

/***/ 9760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  digestOutputs: () => (/* binding */ digestOutputs),
  runDigest: () => (/* binding */ runDigest)
});

// EXTERNAL MODULE: ./build/src/dingtalk/deliver.js + 1 modules
var deliver = __webpack_require__(7540);
// EXTERNAL MODULE: ./build/src/dingtalk/delivery.js
var dingtalk_delivery = __webpack_require__(1390);
// EXTERNAL MODULE: ./build/src/dingtalk/webhook.js
var webhook = __webpack_require__(9753);
// EXTERNAL MODULE: ./build/src/github/api.js + 1 modules
var github_api = __webpack_require__(2321);
// EXTERNAL MODULE: ./build/src/github/event.js + 2 modules
var github_event = __webpack_require__(9848);
// EXTERNAL MODULE: ./build/src/github/event-file.js
var event_file = __webpack_require__(5028);
// EXTERNAL MODULE: ./build/src/concurrency.js
var concurrency = __webpack_require__(3742);
// EXTERNAL MODULE: ./build/src/github/api-problems.js
var api_problems = __webpack_require__(4506);
;// CONCATENATED MODULE: ./build/src/github/patience.js


const patience_concurrency = 10;
const mostPerMinute = 850;
const minute = 60_000;
const shortWait = 1_000;
const firstWait = minute;
const mostTrials = { soon: 3, limited: 6 };
const pausedFor = (seconds) => ({
    en: `GitHub's API limits the number of requests; no more are sent for ${seconds} s.`,
    'zh-CN': `GitHub API 限流，${seconds} 秒后再请求。`,
});
function patientApi(ask, ports) {
    const { clock, signal, deadline, info } = ports;
    const inTurn = (0,concurrency/* limitConcurrency */.f)(patience_concurrency);
    const begun = [];
    let count = 0;
    let closedUntil = 0;
    let closures = 0;
    let lastWord = { problem: api_problems/* outOfTime */.p3 };
    const nextTurn = () => {
        const paced = begun.length < mostPerMinute ? 0 : (begun[begun.length - mostPerMinute] ?? 0) + minute;
        return Math.max(paced, closedUntil);
    };
    const close = (again, refusal) => {
        const now = clock.monotonic();
        if (now < closedUntil)
            return;
        const { wait, reset } = again;
        const asked = wait ?? (reset === undefined ? firstWait * 2 ** closures : reset - clock.now() + shortWait);
        closures += 1;
        closedUntil = now + Math.max(shortWait, asked);
        if (closedUntil >= deadline)
            lastWord = refusal;
        else
            info(pausedFor(Math.ceil((closedUntil - now) / 1000)));
    };
    const waitForTurn = async () => {
        for (let turn = nextTurn(); turn > clock.monotonic(); turn = nextTurn()) {
            if (turn >= deadline || signal.aborted)
                return false;
            await clock.sleep(turn - clock.monotonic(), signal);
        }
        return !signal.aborted && clock.monotonic() < deadline;
    };
    const untilAnswered = async (once) => {
        for (let trial = 1; await waitForTurn(); trial += 1) {
            begun.push(clock.monotonic());
            if (begun.length > mostPerMinute)
                begun.shift();
            count += 1;
            const answer = await once();
            if (!('again' in answer) || answer.again === undefined)
                return answer;
            if (trial >= mostTrials[answer.again.kind])
                return answer;
            if (answer.again.kind === 'limited')
                close(answer.again, answer);
            else
                await clock.sleep(shortWait, signal);
        }
        return lastWord;
    };
    return {
        requests: () => count,
        ask: (call, read, permission) => inTurn(() => untilAnswered(() => ask(call, read, permission))),
    };
}

// EXTERNAL MODULE: ./build/src/inputs/input-error.js
var input_error = __webpack_require__(1328);
// EXTERNAL MODULE: ./build/src/inputs/missing-webhook.js
var missing_webhook = __webpack_require__(4199);
// EXTERNAL MODULE: ./build/src/inputs/reader.js
var reader = __webpack_require__(8064);
// EXTERNAL MODULE: ./build/src/runner/secrets.js
var runner_secrets = __webpack_require__(2165);
// EXTERNAL MODULE: ./build/src/step.js + 3 modules
var step = __webpack_require__(3783);
// EXTERNAL MODULE: ./build/src/message/format.js
var format = __webpack_require__(9114);
// EXTERNAL MODULE: ./build/src/message/language.js + 2 modules
var message_language = __webpack_require__(5851);
// EXTERNAL MODULE: ./build/src/message/markdown.js
var markdown = __webpack_require__(7164);
// EXTERNAL MODULE: ./build/src/message/mentions.js
var message_mentions = __webpack_require__(2926);
// EXTERNAL MODULE: ./build/src/message/message.js
var message_message = __webpack_require__(6122);
// EXTERNAL MODULE: ./build/src/message/message-types.js
var message_types = __webpack_require__(8454);
// EXTERNAL MODULE: ./build/src/message/text.js
var message_text = __webpack_require__(5418);
// EXTERNAL MODULE: ./build/src/message/verdict.js
var verdict = __webpack_require__(7720);
;// CONCATENATED MODULE: ./build/src/digest/group.js
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/src/digest/words.js
const count = (amount, one, many) => `${amount} ${amount === 1 ? one : many}`;
const english = {
    about: (branches, span) => `${branches === undefined ? 'Main branches' : `Branches ${branches}`}, ${span}`,
    units: {
        minutes: (amount) => `${amount} min`,
        hours: (amount) => `${amount} h`,
        days: (amount) => `${amount} d`,
    },
    verdict: ({ failing, fixed }) => {
        const parts = [...(failing > 0 ? [`${failing} failing`] : []), ...(fixed > 0 ? [`${fixed} fixed`] : [])];
        return parts.length === 0 ? 'Nothing failing' : parts.join(', ');
    },
    headline: (about, { runs, repositories, failing, fixed }) => `${about}: ${count(runs, 'run', 'runs')} of ${count(repositories, 'repository', 'repositories')}, ${failing} failing, ${fixed} fixed`,
    sections: {
        failing: 'Failing',
        fixed: 'Fixed',
        reruns: 'Passed on a re-run',
        slow: 'Slowest',
        unread: 'Not read',
    },
    redFor: (span, atLeast) => `red for ${atLeast ? 'at least ' : ''}${span}`,
    inARow: (amount, atLeast) => `${amount}${atLeast ? '+' : ''} in a row`,
    fixedAfter: (span, atLeast) => `after ${atLeast ? 'at least ' : ''}${span}`,
    times: (amount) => (amount === 1 ? 'once' : `${amount} times`),
    reasons: {
        archived: 'archived',
        disabled: 'disabled',
        forbidden: 'no access (HTTP 403)',
        'not-found': 'not found or hidden (HTTP 404)',
        limited: "limit of GitHub's API",
        'no-time': 'out of time',
        partial: 'only the latest 1,000 runs',
        unreadable: "GitHub's API failed",
    },
    because: (names, reason) => `${names.join(', ')}: ${reason}`,
    more: (amount) => `and ${amount} more`,
    upTo: (time) => `up to ${time}`,
};
const chinese = {
    about: (branches, span) => `${branches === undefined ? '默认分支' : `分支 ${branches}`}，${span}`,
    units: {
        minutes: (amount) => `${amount} 分钟`,
        hours: (amount) => `${amount} 小时`,
        days: (amount) => `${amount} 天`,
    },
    verdict: ({ failing, fixed }) => {
        const parts = [...(failing > 0 ? [`失败 ${failing}`] : []), ...(fixed > 0 ? [`已恢复 ${fixed}`] : [])];
        return parts.length === 0 ? '没有失败' : parts.join('，');
    },
    headline: (about, { runs, repositories, failing, fixed }) => `${about}：${repositories} 个仓库，运行 ${runs} 次，失败 ${failing}，已恢复 ${fixed}`,
    sections: {
        failing: '失败',
        fixed: '已恢复',
        reruns: '重新运行后成功',
        slow: '耗时最长',
        unread: '未读取',
    },
    redFor: (span, atLeast) => `已持续 ${span}${atLeast ? '以上' : ''}`,
    inARow: (amount, atLeast) => `连续失败 ${amount} 次${atLeast ? '以上' : ''}`,
    fixedAfter: (span, atLeast) => `曾持续失败 ${span}${atLeast ? '以上' : ''}`,
    times: (amount) => `${amount} 次`,
    reasons: {
        archived: '已归档',
        disabled: '已停用',
        forbidden: '没有权限（HTTP 403）',
        'not-found': '不存在或没有权限（HTTP 404）',
        limited: 'GitHub API 限流',
        'no-time': '超时',
        partial: '只读取了最近 1000 次运行',
        unreadable: 'GitHub API 出错',
    },
    because: (names, reason) => `${names.join('、')}：${reason}`,
    more: (amount) => `还有 ${amount} 项未列出`,
    upTo: (time) => `截至 ${time}`,
};
const languages = { en: english, 'zh-CN': chinese };
const digestWordsOf = (language) => languages[language];
const words_minute = 60_000;
const hour = 60 * words_minute;
const day = 24 * hour;
function saySpan(milliseconds, { units }) {
    if (milliseconds >= 2 * day)
        return units.days(Math.round(milliseconds / day));
    if (milliseconds >= hour)
        return units.hours(Math.round(milliseconds / hour));
    return units.minutes(Math.max(1, Math.round(milliseconds / words_minute)));
}

;// CONCATENATED MODULE: ./build/src/digest/card.js










const card = { failing: 20, fixed: 10, reruns: 3, slow: 3, unread: 5 };
const page = { failing: 1_000, fixed: 500, reruns: 100, slow: 100, unread: 500 };
const none = { failing: 0, fixed: 0, reruns: 0, slow: 0, unread: 0 };
const ladder = [1, 2, 4, 8].map((divisor) => ({
    failing: Math.floor(card.failing / divisor),
    fixed: Math.floor(card.fixed / divisor),
    reruns: Math.floor(card.reruns / divisor),
    slow: Math.floor(card.slow / divisor),
    unread: Math.floor(card.unread / divisor),
}));
const grey = '#737373';
function composeDigest(request, inputs) {
    const { messageType, openLinksIn, language } = inputs;
    const form = (0,message_types/* formOf */.Q)(messageType, openLinksIn, (0,message_language/* wordsOf */.Z)(language));
    const title = titleOf(request, inputs);
    const buttons = [{ title: (0,message_language/* wordsOf */.Z)(language).buttons.run, url: request.url }];
    const write = (limits) => {
        const body = bodyOf({ ...request, form, limits }, inputs, form.links(buttons));
        return { body, payload: form.payload({ title, body, buttons, mentions: request.mentions }) };
    };
    const whole = write(page).body;
    const written = ladder.map(write);
    const message = written.find(({ payload }) => (0,message_message/* sizeOf */.$d)(payload) <= message_message/* largestPayload */.zW) ?? write(none);
    const notices = form.mentions ? [] : (0,message_mentions/* unmentionable */.qE)(request.mentions, messageType);
    return { title, ...message, whole, isWhole: message.body === whole, notices };
}
function titleOf({ digest, branches }, { language, keywords }) {
    const words = digestWordsOf(language);
    const { emoji } = lookOf(digest);
    const about = (0,message_text/* neutralise */.$0)(aboutOf(branches, digest, words));
    const title = [`${emoji} ${words.verdict(countsOf(digest))}`, about].join(verdict/* separator */.me);
    return [title, ...(0,markdown/* missingKeywords */.nU)(title, keywords)].join(verdict/* separator */.me);
}
const countsOf = ({ runs, repositories, failing, fixed }) => ({
    runs,
    repositories,
    failing: failing.length,
    fixed: fixed.length,
});
const lookOf = ({ failing }) => verdict/* looks */.dx[failing.length > 0 ? 'failure' : 'success'];
function aboutOf(branches, { window }, words) {
    const span = saySpan(window.until - window.since, words);
    return words.about(branches.length === 0 ? undefined : (0,message_text/* cut */.Jj)(branches.join(', '), 100), span);
}
function bodyOf(request, inputs, links) {
    const { digest, branches, form, mentions, now } = request;
    const { markup, gap } = form;
    const common = (0,message_language/* wordsOf */.Z)(inputs.language);
    const words = digestWordsOf(inputs.language);
    const about = markup.text(aboutOf(branches, digest, words), 200);
    const { emoji, colour } = lookOf(digest);
    const headline = `${emoji} ${words.headline(about, countsOf(digest))}`;
    const part = partWriter(request, words);
    const blocks = [
        form.heading ? markup.heading(markup.colour(headline, colour)) : headline,
        part('failing', digest.failing, ({ redSince, inARow, atLeast }) => [
            words.redFor(saySpan(digest.window.until - redSince, words), atLeast),
            ...(inARow > 1 ? [words.inARow(inARow, atLeast)] : []),
        ]),
        form.mentions ? (0,message_mentions/* mentionWords */.Ct)(mentions, common.everybody).join(' ') : '',
        part('fixed', digest.fixed, ({ redFor, atLeast }) => [words.fixedAfter(saySpan(redFor, words), atLeast)]),
        part('reruns', digest.reruns, ({ count }) => [words.times(count)]),
        part('slow', digest.slow, ({ milliseconds }) => [(0,format/* sayDuration */.kP)(milliseconds, common)]),
        unreadPart(request, words),
        links,
    ];
    const text = blocks.filter((block) => block !== '').join(gap);
    const foot = words.upTo((0,format/* sayMoment */.Gg)(digest.window.until, now, inputs.timezone));
    const end = [foot, ...(0,markdown/* missingKeywords */.nU)(`${text} ${foot}`, inputs.keywords)].join(verdict/* separator */.me);
    return [text, markup.colour(end, grey)].join(gap);
}
function partWriter({ form: { markup }, limits, branches, url }, words) {
    return (section, items, say) => {
        const shown = items.slice(0, limits[section]);
        const left = items.length - shown.length;
        const isList = section === 'failing' || section === 'fixed';
        if (items.length === 0 || (shown.length === 0 && !isList))
            return '';
        const lines = shown.map((item) => {
            const { repository, workflow, branch } = item;
            const names = [repository.fullName, workflow, ...(branches.length === 0 ? [] : [branch])];
            const label = names.map((name) => markup.text(name)).join(verdict/* separator */.me);
            return [`${emojis[section]} ${markup.link(label, item.url)}`, ...say(item)].join(verdict/* separator */.me);
        });
        const more = left > 0 && isList ? [markup.link(words.more(left), url)] : [];
        return markup.lines([markup.label(words.sections[section]).trim(), ...lines, ...more]);
    };
}
const emojis = { failing: '❌', fixed: '✅', reruns: '🔁', slow: '⏱️' };
function unreadPart({ unread, form: { markup }, limits, url }, { sections, reasons, more, because }) {
    if (unread.length === 0)
        return '';
    const lines = [...groupBy(unread, ({ why }) => why)].map(([why, all]) => {
        const shown = all.slice(0, limits.unread).map(({ name }) => markup.text(name));
        const left = all.length - shown.length;
        const names = [...shown, ...(left > 0 ? [markup.link(more(left), url)] : [])];
        return `⚠️ ${because(names, reasons[why])}`;
    });
    return markup.lines([markup.label(sections.unread).trim(), ...lines]);
}

// EXTERNAL MODULE: ./build/src/inputs/parsers.js
var parsers = __webpack_require__(2067);
// EXTERNAL MODULE: ./build/src/inputs/table.js + 1 modules
var table = __webpack_require__(4967);
// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/src/digest/selector.js


const selector_form = /^(!?)\s*(?:(topic)\s*[:：]\s*([a-z0-9][a-z0-9-]*)|(?:([\w-]+)\/)?([\w.*-]+))$/i;
const selector = (line) => {
    const [, mark, isTopic, topic, owner, name] = selector_form.exec(line) ?? [];
    const pattern = topic ?? name;
    if (pattern === undefined) {
        return {
            problems: [
                {
                    en: `${(0,parsers/* quote */.hD)(line)} is none of name, owner/name, owner/*, topic:name, each one a line, or one of them behind ! to leave out`,
                    'zh-CN': `${(0,parsers/* quote */.hD)(line)} 不是 name、owner/name、owner/* 或 topic:name，每行填一个，前面加 ! 表示排除`,
                },
            ],
        };
    }
    return {
        value: {
            word: line.replace(/^!\s*/, ''),
            excludes: mark === '!',
            ...(owner !== undefined && { owner }),
            pattern,
            kind: isTopic === undefined ? 'name' : 'topic',
        },
    };
};
const selectors = (text) => {
    const { values, problems } = (0,parsers/* gather */.kg)((0,parsers/* splitLines */.uz)(text).map((line) => selector(line)));
    if (problems.length > 0)
        return { problems };
    return values.some(({ excludes }) => !excludes)
        ? { value: values }
        : {
            problems: [
                {
                    en: 'every line leaves repositories out; name those to report too, as owner/*',
                    'zh-CN': '每一行都是排除；还要填需要汇总的仓库，例如 owner/*',
                },
            ],
        };
};
const isExact = ({ kind, pattern }) => kind === 'name' && !pattern.includes('*');
const ownerOf = ({ owner }, ownOwner) => (owner ?? ownOwner).toLowerCase();
const fullNameOf = (one, ownOwner) => `${one.owner ?? ownOwner}/${one.pattern}`;
function matches(one, { fullName, topics }, ownOwner) {
    const [owner = '', name = ''] = fullName.split('/');
    if (owner.toLowerCase() !== ownerOf(one, ownOwner))
        return false;
    if (one.kind === 'topic')
        return topics.includes(one.pattern.toLowerCase());
    return picomatch.isMatch(name, one.pattern, { nocase: true, dot: true });
}
function choose(repositories, all, ownOwner) {
    const distinct = new Map(repositories.map((each) => [each.fullName.toLowerCase(), each]));
    return [...distinct.values()]
        .flatMap((repository) => {
        const found = all.filter((one) => matches(one, repository, ownOwner));
        if (found.length === 0 || found.some(({ excludes }) => excludes))
            return [];
        const [, name = ''] = repository.fullName.split('/');
        const words = [repository.fullName, name, ...found.flatMap(({ word, pattern }) => [word, pattern])];
        return [{ repository, words: [...new Set(words.map((word) => word.toLowerCase()))] }];
    })
        .toSorted((one, other) => (one.repository.fullName < other.repository.fullName ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/src/digest/time.js

const unitSizes = {
    m: 60_000,
    min: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 604_800_000,
};
const durationForm = /^(\d{1,5})\s*(m|min|h|d|w)$/i;
function durationOf(text) {
    const [, count, unit = ''] = durationForm.exec(text) ?? [];
    const size = unitSizes[unit.toLowerCase()];
    return size === undefined || Number(count) === 0 ? undefined : Number(count) * size;
}
const duration = (text) => {
    const value = durationOf(text);
    return value === undefined
        ? {
            problems: [
                {
                    en: `${(0,parsers/* quote */.hD)(text)} is not a duration such as 90m, 24h, 7d or 2w`,
                    'zh-CN': `${(0,parsers/* quote */.hD)(text)} 不是时长，例如 90m、24h、7d 或 2w`,
                },
            ],
        }
        : { value };
};
const timeForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i;
const since = (text) => {
    const before = durationOf(text);
    if (before !== undefined)
        return { value: { before } };
    const moment = timeForm.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(moment)
        ? {
            problems: [
                {
                    en: `${(0,parsers/* quote */.hD)(text)} is neither a duration such as 24h or 7d nor a time such as 2026-01-31T09:00:00+08:00`,
                    'zh-CN': `${(0,parsers/* quote */.hD)(text)} 不是时长或时间，例如 24h、7d 或 2026-01-31T09:00:00+08:00`,
                },
            ],
        }
        : { value: { at: moment } };
};

;// CONCATENATED MODULE: ./build/src/digest/inputs.js






const sendTimes = ['changes', 'failing', 'always'];
const inputs_day = 86_400_000;
const globs = (0,table/* input */.hF)((text) => ({ value: (0,parsers/* splitLines */.uz)(text) }), []);
const inputs_table = {
    enabled: table/* inputTable */.Fu.enabled,
    repositories: (0,table/* input */.hF)(selectors, []),
    workflows: globs,
    branches: globs,
    since: (0,table/* optional */.lq)(since),
    'send-when': (0,table/* input */.hF)((0,parsers/* word */.Vm)(sendTimes), 'changes'),
    'timeout-minutes': table/* inputTable */.Fu['timeout-minutes'],
    webhook: table/* inputTable */.Fu.webhook,
    secret: table/* inputTable */.Fu.secret,
    keyword: table/* inputTable */.Fu.keyword,
    delivery: table/* inputTable */.Fu.delivery,
    'fail-on-error': table/* inputTable */.Fu['fail-on-error'],
    'message-type': (0,table/* input */.hF)((0,parsers/* word */.Vm)(['action-card', 'markdown', 'text', 'link']), 'action-card'),
    language: table/* inputTable */.Fu.language,
    timezone: table/* inputTable */.Fu.timezone,
    'open-links-in': table/* inputTable */.Fu['open-links-in'],
    'at-mobiles': table/* inputTable */.Fu['at-mobiles'],
    'at-user-ids': table/* inputTable */.Fu['at-user-ids'],
    'at-all': table/* inputTable */.Fu['at-all'],
    'at-map': table/* inputTable */.Fu['at-map'],
    'at-after': (0,table/* input */.hF)(duration, inputs_day),
    'github-token': table/* inputTable */.Fu['github-token'],
    'job-summary': table/* inputTable */.Fu['job-summary'],
    'dry-run': table/* inputTable */.Fu['dry-run'],
    'allowed-hosts': table/* inputTable */.Fu['allowed-hosts'],
    'job-context': table/* inputTable */.Fu['job-context'],
    matrix: table/* inputTable */.Fu.matrix,
    'secret-source': table/* inputTable */.Fu['secret-source'],
};
const digestTable = inputs_table;
function readDigestInputs(ports) {
    (0,reader/* maskSecrets */.QU)(ports);
    const problems = [];
    const read = (name) => (0,reader/* readOne */.JF)(ports, name, digestTable[name], problems);
    read('enabled');
    const from = read('since');
    const githubToken = read('github-token');
    const checkRunId = (0,json/* numberAt */.tk)(read('job-context'), 'check_run_id');
    const matrix = read('matrix');
    const secretSource = read('secret-source');
    const inputs = {
        repositories: read('repositories'),
        workflows: read('workflows'),
        branches: read('branches'),
        ...(from && { since: from }),
        sendWhen: read('send-when'),
        timeout: read('timeout-minutes'),
        webhooks: read('webhook'),
        signingKeys: read('secret'),
        delivery: read('delivery'),
        failOnError: read('fail-on-error'),
        allowedHosts: read('allowed-hosts'),
        message: {
            messageType: read('message-type'),
            language: read('language'),
            timezone: read('timezone'),
            openLinksIn: read('open-links-in'),
            keywords: read('keyword'),
        },
        owners: {
            mobiles: read('at-mobiles'),
            userIds: read('at-user-ids'),
            all: read('at-all'),
            map: read('at-map'),
            after: read('at-after'),
        },
        ...(githubToken !== undefined && { githubToken }),
        jobSummary: read('job-summary'),
        dryRun: read('dry-run'),
        ...(checkRunId !== undefined && { checkRunId }),
        ...(matrix && { matrix }),
        ...(secretSource !== undefined && { secretSource }),
    };
    return { inputs, problems };
}

// EXTERNAL MODULE: ./build/src/language.js
var language = __webpack_require__(7639);
;// CONCATENATED MODULE: ./build/src/digest/notices.js


const leftOut = (closed) => ({
    en: `Archived or disabled, and so left out: ${closed}.`,
    'zh-CN': `已归档或已停用，未汇总：${closed} 个仓库。`,
});
const readIn = (requests, { runs, repositories, failing, fixed }) => ({
    en: `Read in ${requests} requests: ${runs} runs of ${repositories} repositories, ${failing.length} failing, ${fixed.length} fixed.`,
    'zh-CN': `请求 ${requests} 次：${repositories} 个仓库，运行 ${runs} 次，失败 ${failing.length}，已恢复 ${fixed.length}。`,
});
const onlyGitHub = {
    en: "The digest reads GitHub's API. Those of Gitea and Forgejo differ, so there is no digest there.",
    'zh-CN': '汇总只支持 GitHub API，Gitea 和 Forgejo 的 API 不同，不能汇总。',
};
const futureSince = { en: 'since: the time lies in the future', 'zh-CN': 'since：时间还没到' };
const reportedBy = (attempt) => ({
    en: `attempt ${attempt} of this run has reported already; to report a time again, give it in since`,
    'zh-CN': `这次运行的第 ${attempt} 次执行已经汇总过；如需重新汇总，请用 since 指定时间`,
});
const nothingToSay = (sendWhen) => ({
    en: `there is nothing to say, and send-when is ${sendWhen}`,
    'zh-CN': `没有需要通知的内容，send-when 为 ${sendWhen}`,
});
const mostNames = 30;
const listOf = (unread) => (0,language/* inEach */.B1)((language) => {
    const { reasons, more } = digestWordsOf(language);
    const named = unread.slice(0, mostNames).map(({ name, why, problem }) => {
        const reason = why === 'unreadable' ? (problem?.[language] ?? '') : reasons[why];
        return { en: `${name} (${reason})`, 'zh-CN': `${name}（${reason}）` }[language];
    });
    const left = unread.length - named.length;
    return [...named, ...(left > 0 ? [more(left)] : [])].join(comma[language]);
});
const comma = { en: ', ', 'zh-CN': '、' };
function notRead(unread) {
    const list = listOf(unread);
    return {
        en: `Not in this digest: ${list.en}. ${whichToken.en}`,
        'zh-CN': `未汇总：${list['zh-CN']}。${whichToken['zh-CN']}`,
    };
}
function nothingRead(unread) {
    if (unread.length === 0)
        return nothingChosen;
    const list = listOf(unread);
    return {
        en: `No repository could be read: ${list.en}. ${whichToken.en}`,
        'zh-CN': `没有读取到任何仓库：${list['zh-CN']}。${whichToken['zh-CN']}`,
    };
}
const nothingChosen = {
    en: 'No repository could be read: the lines of repositories choose none that the github-token can see.',
    'zh-CN': '没有读取到任何仓库：github-token 能看到的仓库都不符合 repositories 参数。',
};
const whichToken = {
    en: "The job's own token reads its own repository only. Others are read with the token of a GitHub App that is installed there and has the permissions actions: read and metadata: read.",
    'zh-CN': '任务自带的 token 只能读取本仓库。读取其他仓库要用 GitHub App 的 token，这个 App 要安装到那些仓库，并有 actions: read 和 metadata: read 权限。',
};

;// CONCATENATED MODULE: ./build/src/digest/owners.js


const nobody = { mobiles: [], userIds: [], all: false, notices: [] };
function findOwners({ failing, window }, chosen, { mobiles, userIds, all, map, after }) {
    const late = failing.filter(({ redSince }) => window.until - redSince > after);
    if (late.length === 0)
        return nobody;
    if (all)
        return { ...nobody, all };
    const wordsOf = new Map(chosen.map(({ repository, words }) => [repository.fullName, words]));
    const found = late.map(({ repository: { fullName }, login }) => {
        const keys = [...(wordsOf.get(fullName) ?? []), login?.toLowerCase() ?? ''];
        return { fullName, contact: keys.map((key) => map.get(key)).find((contact) => contact !== undefined) };
    });
    const called = (0,message_mentions/* callPeople */._t)([
        ...mobiles.map((mobile) => ({ mobile })),
        ...userIds.map((userId) => ({ userId })),
        ...found.flatMap(({ contact }) => contact ?? []),
    ]);
    const without = new Set(found.filter(({ contact }) => !contact).map(({ fullName }) => fullName));
    return {
        ...called,
        notices: [
            ...called.notices,
            ...(map.size > 0 && without.size > 0 ? [noOwner([...without].map((name) => (0,message_text/* neutralise */.$0)(name)))] : []),
        ],
    };
}
const noOwner = (names) => ({
    en: `Nobody is called for these, since at-map knows neither them nor who started their runs: ${names.join(', ')}.`,
    'zh-CN': `以下仓库及其运行的触发人都不在 at-map 中，没有 @ 任何人：${names.join('、')}。`,
});

// EXTERNAL MODULE: ./build/src/run-result.js
var run_result = __webpack_require__(9464);
;// CONCATENATED MODULE: ./build/src/digest/pipelines.js


const forgottenAfter = 30 * 86_400_000;
const shortestSlow = 600_000;
function findingsOf({ repository, runs, isWhole }, window) {
    const ended = runs.filter(({ endedAt }) => endedAt <= window.until);
    const pipelines = [...groupBy(ended, ({ workflowId, branch }) => `${workflowId} ${branch}`).values()].map((ofOne) => ({
        ...readPipeline({ repository, isWhole }, ofOne, window),
        inWindow: ofOne.filter(({ endedAt }) => endedAt > window.since),
    }));
    return {
        runs: pipelines.reduce((sum, { inWindow }) => sum + inWindow.length, 0),
        failing: pipelines.flatMap(({ failing }) => failing ?? []),
        fixed: pipelines.flatMap(({ fixed }) => fixed ?? []),
        reruns: pipelines.flatMap(({ about, inWindow }) => rerunOf(about, inWindow) ?? []),
        slow: pipelines.flatMap(({ about, inWindow }) => slowestOf(about, inWindow) ?? []),
    };
}
const summarise = (all, window) => ({
    window,
    repositories: all.length,
    runs: all.reduce((sum, { runs }) => sum + runs, 0),
    failing: all
        .flatMap(({ failing }) => failing)
        .toSorted((one, other) => one.redSince - other.redSince || other.inARow - one.inARow),
    fixed: all.flatMap(({ fixed }) => fixed).toSorted((one, other) => other.redFor - one.redFor),
    reruns: all.flatMap(({ reruns }) => reruns).toSorted((one, other) => other.count - one.count),
    slow: all.flatMap(({ slow }) => slow).toSorted((one, other) => other.milliseconds - one.milliseconds),
});
const isDecided = ({ conclusion }) => (0,run_result/* outcomeOf */.sG)(conclusion) === 'success' || (0,run_result/* outcomeOf */.sG)(conclusion) === 'failure';
const hasFailed = ({ conclusion }) => (0,run_result/* outcomeOf */.sG)(conclusion) === 'failure';
function readPipeline({ repository, isWhole }, runs, { since, until }) {
    const decided = runs.filter(isDecided).toSorted((one, other) => other.number - one.number);
    const [latest] = decided;
    const [named] = runs.toSorted((one, other) => other.number - one.number);
    const about = { repository, workflow: named?.workflow ?? '', branch: named?.branch ?? '' };
    if (latest === undefined || latest.endedAt <= until - forgottenAfter)
        return { about };
    if (hasFailed(latest)) {
        const streak = streakOf(latest, decided, isWhole);
        const { first, count, atLeast } = streak;
        return {
            about,
            failing: {
                ...about,
                url: latest.url,
                redSince: first.endedAt,
                inARow: count,
                atLeast,
                ...(first.login !== undefined && { login: first.login }),
            },
        };
    }
    const index = decided.findIndex(hasFailed);
    const [failure, repair] = [decided[index], decided[index - 1]];
    if (failure === undefined || repair === undefined || repair.endedAt <= since)
        return { about };
    const { first, atLeast } = streakOf(failure, decided.slice(index), isWhole);
    const redFor = Math.max(0, repair.endedAt - first.endedAt);
    return { about, fixed: { ...about, url: repair.url, redFor, atLeast } };
}
function streakOf(latest, decided, isWhole) {
    const end = decided.findIndex((run) => !hasFailed(run));
    const count = end < 0 ? decided.length : end;
    return { first: decided[count - 1] ?? latest, count, atLeast: end < 0 && !isWhole };
}
function rerunOf(about, inWindow) {
    const passed = inWindow.filter(({ attempt, conclusion }) => attempt > 1 && conclusion === 'success');
    const [first] = passed;
    return first && { ...about, url: first.url, count: passed.length };
}
function slowestOf(about, inWindow) {
    const [slowest] = inWindow
        .filter(isDecided)
        .map(({ url, startedAt, endedAt }) => ({ url, milliseconds: endedAt - startedAt }))
        .filter(({ milliseconds }) => milliseconds >= shortestSlow)
        .toSorted((one, other) => other.milliseconds - one.milliseconds);
    return slowest && { ...about, ...slowest };
}

;// CONCATENATED MODULE: ./build/src/github/repositories.js

function readRepository(value) {
    const fullName = (0,json/* textAt */.$6)(value, 'full_name');
    const url = (0,json/* urlAt */.$Q)(value, 'html_url');
    const defaultBranch = (0,json/* textAt */.$6)(value, 'default_branch');
    if (fullName === undefined || url === undefined || defaultBranch === undefined)
        return undefined;
    const closed = ['archived', 'disabled'].find((word) => (0,json.at)(value, word) === true);
    return {
        fullName,
        url,
        defaultBranch,
        topics: (0,json/* listAt */.gT)(value, 'topics').filter((topic) => typeof topic === 'string'),
        ...(closed && { closed }),
    };
}
function askRepository(ask, fullName) {
    const [owner = '', repo = ''] = fullName.split('/');
    return ask(({ repos }) => repos.get({ owner, repo }), readRepository);
}
const perPage = 100;
const mostPages = 200;
async function askRepositoriesOf(ask, owner) {
    const askPage = (page, ofUser) => ask(({ repos }) => ofUser
        ? repos.listForUser({ username: owner, per_page: perPage, page })
        : repos.listForOrg({ org: owner, per_page: perPage, page }), (body) => Array.isArray(body)
        ? { length: body.length, repositories: body.flatMap((each) => readRepository(each) ?? []) }
        : undefined);
    let ofUser = false;
    let answer = await askPage(1, ofUser);
    if ('status' in answer && answer.status === 404) {
        ofUser = true;
        answer = await askPage(1, ofUser);
    }
    const found = [];
    for (let page = 2; answer.value !== undefined; page += 1) {
        found.push(...answer.value.repositories);
        if (answer.value.length < perPage || page > mostPages)
            return { value: found };
        answer = await askPage(page, ofUser);
    }
    const { value: _, ...refusal } = answer;
    return found.length === 0 ? refusal : { value: found, problem: refusal.problem };
}

;// CONCATENATED MODULE: ./build/src/digest/unread.js

const reasons = new Map([
    [403, 'forbidden'],
    [404, 'not-found'],
]);
function unreadOf(name, { problem, status, again }) {
    const known = problem === api_problems/* outOfTime */.p3 ? 'no-time' : reasons.get(status);
    return { name, why: again?.kind === 'limited' ? 'limited' : (known ?? 'unreadable'), problem };
}

;// CONCATENATED MODULE: ./build/src/digest/repositories.js




const mostLookups = 10;
async function findRepositories(ask, selectors, ownOwner) {
    const wanted = selectors.filter(({ excludes }) => !excludes);
    const byOwner = groupBy(wanted, (one) => ownerOf(one, ownOwner));
    const lists = await Promise.all([...byOwner].map(([owner, ofOwner]) => {
        const isNeeded = ofOwner.length > mostLookups || !ofOwner.every(isExact);
        return isNeeded ? readList(ask, owner, ofOwner) : nothing;
    }));
    const listed = lists.flatMap(({ repositories }) => repositories);
    const known = new Set(listed.map(({ fullName }) => fullName.toLowerCase()));
    const named = new Map(wanted.filter(isExact).map((one) => [fullNameOf(one, ownOwner).toLowerCase(), fullNameOf(one, ownOwner)]));
    const lookups = await Promise.all([...named]
        .filter(([key]) => !known.has(key))
        .map(async ([, name]) => ({ name, answer: await askRepository(ask, name) })));
    const found = [...listed, ...lookups.flatMap(({ answer }) => answer.value ?? [])];
    const all = choose(found, selectors, ownOwner);
    const closed = all.filter(({ repository }) => repository.closed !== undefined);
    const isNamed = ({ repository }) => named.has(repository.fullName.toLowerCase());
    return {
        chosen: all.filter(({ repository }) => repository.closed === undefined),
        unread: [
            ...lists.flatMap(({ unread }) => unread),
            ...lookups.flatMap(({ name, answer }) => (answer.value ? [] : [unreadOf(name, answer)])),
            ...closed
                .filter(isNamed)
                .flatMap(({ repository: { fullName: name, closed: why } }) => why === undefined ? [] : [{ name, why }]),
        ],
        closed: closed.filter((one) => !isNamed(one)).length,
    };
}
const nothing = { repositories: [], unread: [] };
async function readList(ask, owner, ofOwner) {
    const answer = await askRepositoriesOf(ask, owner);
    const repositories = answer.value ?? [];
    const { problem } = answer;
    if (problem === undefined || ofOwner.every(isExact))
        return { repositories, unread: [] };
    return { repositories, unread: [unreadOf(`${owner}/*`, { ...answer, problem })] };
}

;// CONCATENATED MODULE: ./build/src/github/workflow-runs.js


const runsPerPage = 100;
function readRun(value) {
    const id = (0,json/* numberAt */.tk)(value, 'id');
    const conclusion = (0,run_result/* conclusionOf */.vu)((0,json/* textAt */.$6)(value, 'conclusion'));
    const createdAt = (0,json/* timeAt */.lC)(value, 'created_at');
    const endedAt = (0,json/* timeAt */.lC)(value, 'updated_at');
    const url = (0,json/* urlAt */.$Q)(value, 'html_url');
    if (id === undefined || conclusion === undefined || createdAt === undefined)
        return undefined;
    if (endedAt === undefined || url === undefined || (0,json.at)(value, 'status') !== 'completed')
        return undefined;
    const file = /([^/@]+)(@.*)?$/.exec((0,json/* textAt */.$6)(value, 'path') ?? '')?.[1] ?? '';
    const isPerson = (0,json/* textAt */.$6)(value, 'event') !== 'schedule' && (0,json.at)(value, 'actor', 'type') !== 'Bot';
    const login = isPerson ? (0,json/* textAt */.$6)(value, 'actor', 'login') : undefined;
    return {
        id,
        number: (0,json/* numberAt */.tk)(value, 'run_number') ?? 0,
        attempt: (0,json/* numberAt */.tk)(value, 'run_attempt') ?? 1,
        workflowId: (0,json/* numberAt */.tk)(value, 'workflow_id') ?? 0,
        workflow: (0,json/* textAt */.$6)(value, 'name') ?? file,
        file,
        branch: (0,json/* textAt */.$6)(value, 'head_branch') ?? '',
        url,
        conclusion,
        ...(login !== undefined && { login }),
        createdAt,
        startedAt: (0,json/* timeAt */.lC)(value, 'run_started_at') ?? createdAt,
        endedAt,
    };
}
function askCompletedRuns(ask, fullName, { branch, page }) {
    const [owner = '', repo = ''] = fullName.split('/');
    const isOwn = (run) => ((0,json/* textAt */.$6)(run, 'head_repository', 'full_name') ?? fullName).toLowerCase() === fullName.toLowerCase();
    return ask(({ actions }) => actions.listWorkflowRunsForRepo({
        owner,
        repo,
        ...(branch !== undefined && { branch }),
        status: 'completed',
        exclude_pull_requests: true,
        per_page: runsPerPage,
        page,
    }), (body) => {
        const total = (0,json/* numberAt */.tk)(body, 'total_count');
        if (total === undefined || !Array.isArray((0,json.at)(body, 'workflow_runs')))
            return undefined;
        const listed = (0,json/* listAt */.gT)(body, 'workflow_runs');
        const oldest = (0,json/* timeAt */.lC)(listed.at(-1), 'created_at');
        return {
            total,
            length: listed.length,
            runs: listed.filter(isOwn).flatMap((run) => readRun(run) ?? []),
            ...(oldest !== undefined && { oldest }),
        };
    });
}

;// CONCATENATED MODULE: ./build/src/digest/runs.js



const longestRun = 3 * 86_400_000;
const runs_mostPages = 10;
const hasMagic = /[*?[\]{}()!+@\\]/;
const onlyBranch = ({ branches: [branch, ...others] }, { defaultBranch }) => {
    if (branch === undefined)
        return defaultBranch;
    return others.length === 0 && !hasMagic.test(branch) ? branch : undefined;
};
function runMatcher(filter, { fullName, defaultBranch }) {
    const isBranch = filter.branches.length === 0
        ? (branch) => branch === defaultBranch
        : picomatch([...filter.branches], { dot: true });
    const isWorkflow = filter.workflows.length === 0
        ? () => true
        : picomatch([...filter.workflows], { bash: true, dot: true, nocase: true });
    const isOwn = (file) => file === filter.own.file && fullName.toLowerCase() === filter.own.repository.toLowerCase();
    return ({ branch, workflow, file }) => branch !== '' && isBranch(branch) && (isWorkflow(workflow) || isWorkflow(file)) && !isOwn(file);
}
async function readRuns(ask, repository, filter) {
    const { fullName } = repository;
    const matches = runMatcher(filter, repository);
    const branch = onlyBranch(filter, repository);
    const found = new Map();
    let seen = 0;
    for (let page = 1;; page += 1) {
        const answer = await askCompletedRuns(ask, fullName, { branch, page });
        const runs = () => ({ repository, runs: [...found.values()].filter(matches), isWhole: false });
        if (answer.value === undefined) {
            return { unread: unreadOf(fullName, answer), ...(page > 1 && { read: runs() }) };
        }
        const { total, length, oldest = 0 } = answer.value;
        seen += length;
        for (const run of answer.value.runs)
            if (!found.has(run.id))
                found.set(run.id, run);
        const isLast = length === 0 || seen >= total;
        if (isLast)
            return { read: { ...runs(), isWhole: true } };
        if (oldest < filter.since - longestRun)
            return { read: runs() };
        if (page === runs_mostPages)
            return { read: runs(), unread: { name: fullName, why: 'partial' } };
    }
}

// EXTERNAL MODULE: ./build/src/github/requests.js
var requests = __webpack_require__(747);
;// CONCATENATED MODULE: ./build/src/github/earlier-runs.js


const earlier_runs_runsPerPage = 30;
const askEarlierRuns = (ask, facts, workflow) => ask(({ actions }) => actions.listWorkflowRuns({
    ...(0,requests/* repositoryOf */._M)(facts),
    workflow_id: workflow,
    exclude_pull_requests: true,
    per_page: earlier_runs_runsPerPage,
}), (body) => Array.isArray((0,json.at)(body, 'workflow_runs'))
    ? (0,json/* listAt */.gT)(body, 'workflow_runs').flatMap((run) => readEarlierRun(run) ?? [])
    : undefined);
function readEarlierRun(value) {
    const id = (0,json/* numberAt */.tk)(value, 'id');
    const createdAt = (0,json/* timeAt */.lC)(value, 'created_at');
    if (id === undefined || createdAt === undefined)
        return undefined;
    return {
        id,
        attempt: (0,json/* numberAt */.tk)(value, 'run_attempt') ?? 1,
        createdAt,
        startedAt: (0,json/* timeAt */.lC)(value, 'run_started_at') ?? createdAt,
    };
}
const askNotices = (ask, facts, jobId) => ask(({ checks }) => checks.listAnnotations({ ...(0,requests/* repositoryOf */._M)(facts), check_run_id: jobId, per_page: 100 }), (body) => Array.isArray(body)
    ? body
        .filter((annotation) => (0,json.at)(annotation, 'annotation_level') === 'notice')
        .flatMap((annotation) => (0,json/* textAt */.$6)(annotation, 'message') ?? [])
    : undefined, 'checks');

// EXTERNAL MODULE: ./build/src/github/jobs.js
var github_jobs = __webpack_require__(6589);
;// CONCATENATED MODULE: ./build/src/digest/window.js




const usualLength = 86_400_000;
const mostRuns = 20;
const mostAttempts = 3;
const pollInterval = 5_000;
const time = (milliseconds) => new Date(milliseconds).toISOString();
const coverageOf = ({ since, until }) => ({
    en: `Reported: the runs that ended after ${time(since)} and up to ${time(until)}.`,
    'zh-CN': `已汇总：结束时间在 ${time(since)} 之后、不晚于 ${time(until)} 的运行。`,
});
const coverages = [
    /^Reported: the runs that ended after \S+ and up to (\S+)\.$/,
    /^已汇总：结束时间在 \S+ 之后、不晚于 (\S+) 的运行。$/,
];
function endOf(notice) {
    const [end = ''] = coverages.flatMap((form) => form.exec(notice)?.[1] ?? []);
    const moment = Date.parse(end);
    return Number.isNaN(moment) ? undefined : moment;
}
async function findWindow(request, ports) {
    const { facts, since, dryRun } = request;
    const own = await (0,requests/* askRun */.pF)(ports.ask, facts);
    const until = own.value?.startedAt ?? ports.clock.now();
    if (since !== undefined) {
        return { window: { since: 'at' in since ? since.at : until - since.before, until }, notices: [] };
    }
    const usual = { since: until - usualLength, until };
    const unknown = (problem) => ({ window: usual, notices: [notFound(problem)] });
    if (own.value === undefined)
        return unknown(own.problem);
    const name = await findJobName(request, ports);
    if (name.value === undefined)
        return unknown(name.problem);
    const reader = { ...ports, facts, jobName: name.value };
    const { id, attempt } = facts.run;
    const ownRun = { id, attempt: attempt - 1, createdAt: until, startedAt: until };
    const done = attempt > 1 && !dryRun ? await findReport(ownRun, reader) : undefined;
    if (done !== undefined && 'problem' in done)
        return unknown(done.problem);
    if (done?.value)
        return { deliveredBy: done.value.attempt };
    return findSince(usual, reader).then((answer) => ('problem' in answer ? unknown(answer.problem) : answer));
}
async function findJobName({ facts, ownJob }, { ask }) {
    const jobs = await (0,requests/* askJobs */.Gr)(ask, facts);
    if (jobs.value === undefined)
        return jobs;
    const job = (0,github_jobs/* findOwnJob */.VW)(jobs.value.jobs, ownJob);
    return job === undefined ? { problem: api_problems/* unknownJob */.G } : { value: job.name };
}
async function findSince(usual, reader) {
    const { ask, facts } = reader;
    if (facts.workflowId === undefined)
        return { problem: api_problems/* noWorkflow */.bi };
    const listed = await askEarlierRuns(ask, facts, facts.workflowId);
    if (listed.value === undefined)
        return { problem: listed.problem };
    const { until } = usual;
    const earlier = listed.value
        .filter(({ id, startedAt }) => id !== facts.run.id && isBefore({ id, startedAt }, facts.run.id, until))
        .toSorted((one, other) => other.startedAt - one.startedAt || other.id - one.id)
        .slice(0, mostRuns);
    for (const run of earlier) {
        const report = await findReport(run, reader);
        if ('problem' in report)
            return report;
        if (report.value === undefined)
            continue;
        const { end, isSure } = report.value;
        return { window: { since: Math.min(end, until), until }, notices: isSure ? [] : [unsure] };
    }
    const oldest = earlier.at(-1)?.createdAt ?? until;
    return { window: { since: Math.min(usual.since, oldest), until }, notices: [] };
}
const isBefore = (run, ownId, until) => run.startedAt < until || (run.startedAt === until && run.id < ownId);
async function findReport(run, reader) {
    for (let attempt = Math.max(1, run.attempt - mostAttempts + 1); attempt <= run.attempt; attempt += 1) {
        const job = await findEndedJob({ id: run.id, attempt }, reader);
        if ('problem' in job)
            return job;
        if (job.value?.conclusion !== 'success')
            continue;
        const notices = await askNotices(reader.ask, reader.facts, job.value.id);
        const began = attempt === run.attempt ? run.startedAt : run.createdAt;
        if (notices.value === undefined)
            return { value: { attempt, end: began, isSure: false } };
        const ends = notices.value.flatMap((notice) => endOf(notice) ?? []);
        if (ends.length > 0)
            return { value: { attempt, end: Math.max(...ends), isSure: true } };
    }
    return { value: undefined };
}
async function findEndedJob(run, { ask, facts, jobName, clock, signal, deadline, info }) {
    for (let look = 1;; look += 1) {
        const { value, problem } = await (0,requests/* askJobs */.Gr)(ask, facts, run);
        if (value === undefined)
            return { problem };
        const job = value.jobs.find(({ name }) => name === jobName);
        if (job === undefined || job.conclusion !== undefined)
            return { value: job };
        if (signal.aborted || clock.monotonic() + pollInterval >= deadline)
            return { value: undefined };
        if (look === 1)
            info({
                en: `Waiting for the digest of run ${run.id}, which began earlier and is still at work.`,
                'zh-CN': `正在等待运行 ${run.id} 的汇总，这次运行更早开始，还没有结束。`,
            });
        await clock.sleep(pollInterval, signal);
    }
}
const notFound = (problem) => ({
    en: `The previous digest could not be looked up, so this one is about the last 24 h: ${problem.en}.`,
    'zh-CN': `查不到上一次汇总，本次汇总最近 24 小时：${problem['zh-CN']}。`,
});
const unsure = {
    en: 'This digest begins where the previous run of the job began that ended well. Whether that one sent something could not be read; a dry run counts too, unless the job may read its annotations:\npermissions:\n  checks: read',
    'zh-CN': '本次汇总从这个任务上一次成功运行的开始时间算起。无法确认那次是否发送了消息，试运行也会算在内；如需区分，请允许任务读取注释：\npermissions:\n  checks: read',
};

;// CONCATENATED MODULE: ./build/src/digest/digest.js




















const digestOutputs = ['failing', 'fixed'];
const runDigest = (ports) => (0,step/* runStep */.eg)('main', ports, sendDigest, digestOutputs);
const readingShare = 0.75;
const waitingShare = 0.25;
async function sendDigest(ports, secrets) {
    const { env, runner, clock, stopped } = ports;
    const startedAt = clock.now();
    const monotonicStart = clock.monotonic();
    if (!(0,reader/* isOn */.Mp)(runner, 'enabled'))
        return step/* disabled */.r9;
    const { inputs, problems } = readDigestInputs({ runner, secrets });
    const { language } = inputs.message;
    const info = (text) => runner.info(text[language]);
    const notify = (notices) => {
        for (const notice of notices)
            runner.notice(notice[language]);
    };
    const facts = (0,github_event/* readFacts */.M)(env, (0,event_file/* readEvent */.j)(ports, language));
    const { webhooks, secretSource, since, timeout } = inputs;
    const noWebhook = webhooks.length === 0 ? (0,missing_webhook/* reasonForNoWebhook */.a)(facts, secretSource) : undefined;
    const { robots, problems: robotProblems } = (0,webhook/* matchRobots */.J)(inputs);
    for (const { token } of robots)
        secrets.add(token);
    const allProblems = [
        ...problems,
        ...(webhooks.length === 0 && noWebhook === undefined ? [missing_webhook/* emptyWebhook */.R] : []),
        ...robotProblems,
        ...(since !== undefined && 'at' in since && since.at > startedAt ? [futureSince] : []),
    ];
    if (allProblems.length > 0)
        throw new input_error/* InputError */.d(allProblems);
    if (noWebhook !== undefined)
        return { kind: 'skipped', reason: 'no-webhook', why: noWebhook };
    if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0')
        notify([step/* certificatesAreChecked */.kQ]);
    if (facts.forge !== 'github')
        return { kind: 'unreadable', text: onlyGitHub, fatal: inputs.failOnError };
    const readingTime = timeout * readingShare;
    const signal = AbortSignal.any([stopped, AbortSignal.timeout(Math.floor(readingTime))]);
    const api = patientApi(await (0,github_api/* openApi */.N)(facts.apiUrl, inputs.githubToken, { fetchFor: ports.fetchFor, signal }), { clock, signal, deadline: monotonicStart + readingTime, info });
    const found = await findWindow(windowRequestOf(inputs, facts, env), {
        ask: api.ask,
        clock,
        signal,
        deadline: monotonicStart + timeout * waitingShare,
        info,
    });
    if ('deliveredBy' in found)
        return { kind: 'skipped', reason: 'timing', why: reportedBy(found.deliveredBy) };
    const { window } = found;
    notify(found.notices);
    const [ownOwner = '', ownName = ''] = facts.repository.split('/');
    const selectors = inputs.repositories.length > 0 ? inputs.repositories : [ownRepository(ownName)];
    const { chosen, unread, closed } = await findRepositories(api.ask, selectors, ownOwner);
    const filter = filterOf(inputs, facts, window.since);
    const answers = await Promise.all(chosen.map(async ({ repository }) => {
        const { read, unread } = await readRuns(api.ask, repository, filter);
        return { unread, findings: read && findingsOf(read, window) };
    }));
    const findings = answers.flatMap((answer) => answer.findings ?? []);
    const allUnread = (0,runner_secrets/* redactDeep */.KL)([...unread, ...answers.flatMap((answer) => answer.unread ?? [])], secrets);
    if (closed > 0)
        info(leftOut(closed));
    if (findings.length === 0)
        return { kind: 'unreadable', text: nothingRead(allUnread), fatal: inputs.failOnError };
    if (allUnread.length > 0)
        notify([notRead(allUnread)]);
    const digest = (0,runner_secrets/* redactDeep */.KL)(summarise(findings, window), secrets);
    info(readIn(api.requests(), digest));
    const status = digest.failing.length > 0 ? 'failure' : 'success';
    const outputs = { failing: String(digest.failing.length), fixed: String(digest.fixed.length) };
    if (!isWorthSaying(digest, inputs.sendWhen)) {
        if (!inputs.dryRun)
            notify([coverageOf(window)]);
        return { kind: 'skipped', reason: 'timing', why: nothingToSay(inputs.sendWhen), status, outputs };
    }
    const { notices, ...mentions } = findOwners(digest, chosen, inputs.owners);
    const message = composeDigest({
        digest,
        branches: (0,runner_secrets/* redactDeep */.KL)(inputs.branches, secrets),
        unread: allUnread,
        mentions,
        url: facts.run.url,
        now: clock.now(),
    }, (0,runner_secrets/* redactDeep */.KL)(inputs.message, secrets));
    notify([...notices, ...message.notices]);
    if (!message.isWhole && !inputs.jobSummary)
        runner.info(message.whole);
    const sent = { inputs, status, message, whole: message.whole, outputs };
    if (inputs.dryRun)
        return { kind: 'dry-run', ...sent };
    const { delivery } = inputs;
    const deliveries = await (0,deliver/* deliver */.c)(message.payload, robots, {
        delivery,
        deadline: monotonicStart + timeout,
        language,
        timezone: inputs.message.timezone,
        identity: (0,step/* identityOf */.cu)(env, inputs.matrix, startedAt),
    }, { post: ports.post, clock, random: ports.random, secrets, stopped, info: runner.info });
    if ((0,dingtalk_delivery/* hasArrived */.i)(deliveries, delivery))
        notify([coverageOf(window)]);
    return { kind: 'answered', ...sent, deliveries };
}
const ownRepository = (name) => ({
    word: name,
    excludes: false,
    pattern: name,
    kind: 'name',
});
const windowRequestOf = (inputs, facts, env) => {
    const { checkRunId, matrix, since, dryRun } = inputs;
    const runnerName = env['RUNNER_NAME'];
    return {
        facts,
        ownJob: {
            jobKey: env['GITHUB_JOB'] ?? '',
            ...(checkRunId !== undefined && { checkRunId }),
            ...(runnerName && { runnerName }),
            ...(matrix && { matrix }),
        },
        since,
        dryRun,
    };
};
const filterOf = ({ workflows, branches }, facts, since) => {
    const { repository, workflowId } = facts;
    const file = typeof workflowId === 'string' ? workflowId : undefined;
    return { workflows, branches, since, own: { repository, file } };
};
const worths = {
    changes: ({ failing, fixed }) => failing.length + fixed.length > 0,
    failing: ({ failing }) => failing.length > 0,
    always: () => true,
};
const isWorthSaying = (digest, sendWhen) => worths[sendWhen](digest);


/***/ })

};
;