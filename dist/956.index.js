"use strict";
exports.id = 956;
exports.ids = [956];
exports.modules = {

/***/ 7956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAssignment: () => (/* binding */ readAssignment)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/decide.js
var decide = __webpack_require__(6721);
;// CONCATENATED MODULE: ./build/src/excuse.js
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

// EXTERNAL MODULE: ./build/src/json.js
var json = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/src/result.js
var src_result = __webpack_require__(5800);
;// CONCATENATED MODULE: ./build/src/github/links.js
const encodePath = (name) => name
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
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



function readFacts(env, event) {
    const observed = env['GITHUB_EVENT_NAME'] === 'workflow_run' ? (0,json.at)(event, 'workflow_run') : undefined;
    return (0,json/* isObject */.Gv)(observed) ? readObservedRun(env, event, observed) : readOwnRun(env, event);
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
    const actor = personOf(env['GITHUB_ACTOR'], (0,json.at)(event, 'sender'));
    const triggering = env['GITHUB_TRIGGERING_ACTOR'];
    const commit = readCommit(env, event, links);
    const workflowRef = env['GITHUB_WORKFLOW_REF'] ?? '';
    const workflowFile = workflowRef.startsWith(`${where.repository}/`)
        ? /\/([^/@]+)@/.exec(workflowRef)?.[1]
        : undefined;
    const isBranchUpdate = (0,json.at)(event, 'created') !== true && (0,json.at)(event, 'deleted') !== true;
    const compareUrl = isBranchUpdate ? (0,json/* textAt */.$6)(event, 'compare') : undefined;
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
        commits: (0,json/* listAt */.gT)(event, 'commits').flatMap((item) => commitOf(item, links) ?? []),
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
        id: (0,json/* numberAt */.tk)(observed, 'id') ?? 0,
        number: (0,json/* numberAt */.tk)(observed, 'run_number') ?? 0,
        attempt: (0,json/* numberAt */.tk)(observed, 'run_attempt') ?? 1,
    };
    const actor = personOf((0,json/* textAt */.$6)(observed, 'actor', 'login'), (0,json.at)(observed, 'actor'));
    const triggering = (0,json/* textAt */.$6)(observed, 'triggering_actor', 'login');
    const commit = commitOf((0,json.at)(observed, 'head_commit'), links);
    const conclusion = src_result/* conclusions */.fy.find((known) => known === (0,json.at)(observed, 'conclusion'));
    const workflowId = (0,json/* numberAt */.tk)(observed, 'workflow_id');
    const startedAt = (0,json/* timeAt */.lC)(observed, 'run_started_at') ?? (0,json/* timeAt */.lC)(observed, 'created_at');
    const completedAt = conclusion === undefined ? undefined : (0,json/* timeAt */.lC)(observed, 'updated_at');
    return {
        ...where,
        repositoryUrl: links.repository,
        workflow: (0,json/* textAt */.$6)(event, 'workflow', 'name') ?? (0,json/* textAt */.$6)(observed, 'name') ?? '',
        event: (0,json/* textAt */.$6)(observed, 'event') ?? '',
        run: { ...run, url: run.attempt > 1 ? links.run(run) : ((0,json/* textAt */.$6)(observed, 'html_url') ?? links.run(run)) },
        ...(workflowId !== undefined && { workflowId }),
        refName: (0,json/* textAt */.$6)(observed, 'head_branch') ?? '',
        subject: readObservedSubject(observed, where.repository, links),
        ...(commit && { commit }),
        commits: [],
        actor,
        ...(triggering !== undefined &&
            triggering !== actor.login && {
            triggeringActor: personOf(triggering, (0,json.at)(observed, 'triggering_actor')),
        }),
        observed: true,
        ...(conclusion && { conclusion }),
        ...(startedAt !== undefined && { startedAt }),
        ...(completedAt !== undefined && { completedAt }),
    };
}
function readSubject(env, event, links) {
    const name = env['GITHUB_REF_NAME'] ?? '';
    const pullRequest = (0,json.at)(event, 'pull_request');
    if ((0,json/* isObject */.Gv)(pullRequest))
        return pullRequestOf(pullRequest, env['GITHUB_REPOSITORY'], links);
    const release = (0,json.at)(event, 'release');
    if (env['GITHUB_EVENT_NAME'] === 'release' && release !== undefined) {
        const tag = (0,json/* textAt */.$6)(release, 'tag_name') ?? name;
        const title = (0,json/* textAt */.$6)(release, 'name') ?? tag;
        return { kind: 'release', name: tag, title, url: (0,json/* textAt */.$6)(release, 'html_url') ?? links.tag(tag) };
    }
    if (env['GITHUB_REF_TYPE'] === 'tag')
        return { kind: 'tag', name, url: links.tag(name) };
    return { kind: 'branch', name, url: links.branch(name) };
}
function pullRequestOf(pullRequest, repository, links) {
    const number = (0,json/* numberAt */.tk)(pullRequest, 'number');
    const title = (0,json/* textAt */.$6)(pullRequest, 'title');
    const base = (0,json/* textAt */.$6)(pullRequest, 'base', 'ref');
    const login = (0,json/* textAt */.$6)(pullRequest, 'user', 'login');
    const from = (0,json/* textAt */.$6)(pullRequest, 'head', 'repo', 'full_name');
    const head = (0,json/* textAt */.$6)(pullRequest, 'head', 'ref') ?? '';
    return {
        kind: 'pull-request',
        ...(number !== undefined && { number }),
        ...(title !== undefined && { title }),
        url: (0,json/* textAt */.$6)(pullRequest, 'html_url') ??
            (number === undefined ? links.branch(head) : links.pullRequest(number)),
        head,
        ...(base !== undefined && { base }),
        ...(from !== undefined && from !== repository && { fork: from }),
        ...(login !== undefined && { author: personOf(login, (0,json.at)(pullRequest, 'user')) }),
    };
}
function readObservedSubject(observed, repository, links) {
    const head = (0,json/* textAt */.$6)(observed, 'head_branch') ?? '';
    if (!/^pull_request/.test((0,json/* textAt */.$6)(observed, 'event') ?? '')) {
        return (0,json/* textAt */.$6)(observed, 'event') === 'release'
            ? { kind: 'tag', name: head, url: links.tag(head) }
            : { kind: 'branch', name: head, url: links.branch(head) };
    }
    const pullRequest = (0,json/* listAt */.gT)(observed, 'pull_requests')[0];
    const number = (0,json/* numberAt */.tk)(pullRequest, 'number');
    const base = (0,json/* textAt */.$6)(pullRequest, 'base', 'ref');
    const title = (0,json/* textAt */.$6)(observed, 'display_title');
    const from = (0,json/* textAt */.$6)(observed, 'head_repository', 'full_name');
    const fork = from === undefined || from === repository ? undefined : from;
    const headUrl = `${(0,json/* textAt */.$6)(observed, 'head_repository', 'html_url') ?? links.repository}/tree/${encodePath(head)}`;
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
function readCommit(env, event, links) {
    const pushed = commitOf((0,json.at)(event, 'head_commit'), links);
    if (pushed)
        return pushed;
    const sha = (0,json/* textAt */.$6)(event, 'pull_request', 'head', 'sha') ?? env['GITHUB_SHA'];
    return sha ? { sha, url: links.commit(sha), title: '' } : undefined;
}
function commitOf(commit, links) {
    const sha = (0,json/* textAt */.$6)(commit, 'id');
    if (sha === undefined)
        return undefined;
    const author = authorOf((0,json.at)(commit, 'author'));
    return {
        sha,
        url: (0,json/* textAt */.$6)(commit, 'url') ?? links.commit(sha),
        title: ((0,json/* textAt */.$6)(commit, 'message') ?? '').split(/[\r\n]/, 1)[0] ?? '',
        ...(author && { author }),
    };
}
function authorOf(author) {
    const login = (0,json/* textAt */.$6)(author, 'username');
    const name = (0,json/* textAt */.$6)(author, 'name') ?? login;
    if (name === undefined)
        return undefined;
    return { ...(login !== undefined && { login }), name, bot: isBot(login ?? name) };
}
function personOf(login = '', account) {
    const isSame = (0,json/* textAt */.$6)(account, 'login') === login;
    return { login, name: login, bot: isBot(login) || (isSame && (0,json/* textAt */.$6)(account, 'type') === 'Bot') };
}
const isBot = (login) => login.endsWith('[bot]');

// EXTERNAL MODULE: ./build/src/github/needs.js
var needs = __webpack_require__(0);
// EXTERNAL MODULE: ./build/src/network/loopback.js
var loopback = __webpack_require__(5011);
;// CONCATENATED MODULE: ./build/src/dingtalk/webhook.js

const PUBLIC_HOSTS = ['oapi.dingtalk.com', 'oapi.dingtalk.io'];
const PATH = '/robot/send';
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
const TOKEN = /^\w{16,}$/;
const SIGNING_KEY = /^SEC[0-9a-f]{32,}$/i;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const WRAPPING = /^[\s"'`<“”‘’]+|[\s"'`>“”‘’,;]+$/g;
const problem = (text) => ({ problems: [text] });
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

// EXTERNAL MODULE: ./build/src/enabled.js
var enabled = __webpack_require__(9412);
// EXTERNAL MODULE: ./build/src/grammar.js
var grammar = __webpack_require__(6992);
// EXTERNAL MODULE: ./build/src/input-error.js
var input_error = __webpack_require__(2470);
;// CONCATENATED MODULE: ./build/src/inputs.js
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

;// CONCATENATED MODULE: ./build/src/input-table.js




const timingAliases = new Map([
    ['fail', 'failure'],
    ['cancel', 'cancelled'],
    ['skip', 'skipped'],
    ['unconditional', 'always'],
]);
const timingList = grammar/* list */.p_(grammar/* word */.Vm(timings, timingAliases));
const mobileForm = /^(?:\+\d{1,3}-)?\d{5,15}$/;
const userIdForm = /^[^\s@,:]{1,64}$/;
const mobile = grammar/* matching */.wC(mobileForm, 'a mobile number such as 13800000000 or +1-1234567890');
const userId = grammar/* matching */.wC(userIdForm, 'a DingTalk user id');
const host = grammar/* matching */.wC(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/i, 'the name of a host without https:// and path, such as dingtalk.example.com');
const people = (text) => {
    const parsed = grammar/* splitLines */.uz(text).map((line) => {
        const [, login, user, id] = /^([^\s:]+)\s*:\s*(user\s*:\s*)?(\S+)$/i.exec(line) ?? [];
        if (login !== undefined && id !== undefined) {
            const key = login.replace(/^@/, '').toLowerCase();
            if (user !== undefined && userIdForm.test(id))
                return { value: [key, { userId: id }] };
            if (user === undefined && mobileForm.test(id))
                return { value: [key, { mobile: id }] };
        }
        return {
            problems: [`${grammar/* quote */.hD(line)} is neither "login: mobile number" nor "login: user:userId"`],
        };
    });
    const { values, problems } = grammar/* gather */.kg(parsed);
    return problems.length > 0 ? { problems } : { value: new Map(values) };
};
const input_table_needs = (text) => {
    const context = grammar/* json */.Pq(text);
    if ('problems' in context) {
        return { problems: context.problems.map((problem) => `${problem}; write \${{ toJSON(needs) }}`) };
    }
    if (context.value === undefined)
        return { value: undefined };
    const parsed = Object.entries(context.value).map(([job, need]) => {
        const result = (0,json/* textAt */.$6)(need, 'result');
        const status = src_result/* statuses */.bM.find((known) => known === result);
        return status === undefined
            ? { problems: [`job ${grammar/* quote */.hD(job)} has no result; write \${{ toJSON(needs) }}`] }
            : { value: [job, status] };
    });
    const { values, problems } = grammar/* gather */.kg(parsed);
    return problems.length > 0 ? { problems } : { value: new Map(values) };
};
const input = (grammar, fallback) => ({ grammar, fallback });
const optional = (grammar) => input(grammar, undefined);
const table = {
    enabled: input(grammar/* boolean */.zM, true),
    'execution-timing': input(timingList, ['always']),
    'timeout-minutes': input(grammar/* minutes */.Gx(360), 600_000),
    webhook: input(grammar/* lines */.Mn, []),
    secret: input(grammar/* lines */.Mn, []),
    keyword: { ...input(grammar/* lines */.Mn, ['DevOps']), empty: [] },
    delivery: input(grammar/* word */.Vm(['all', 'any']), 'all'),
    'fail-on-error': input(grammar/* boolean */.zM, true),
    'notify-at': input(grammar/* word */.Vm(['step', 'job-end']), 'step'),
    status: optional(grammar/* word */.Vm(src_result/* statuses */.bM)),
    needs: optional(input_table_needs),
    'message-type': input(grammar/* word */.Vm(messageTypes), 'action-card'),
    payload: optional(grammar/* json */.Pq),
    title: optional(grammar/* text */.Qq),
    content: optional(grammar/* text */.Qq),
    template: optional(grammar/* text */.Qq),
    'template-file': optional(grammar/* text */.Qq),
    fields: input(grammar/* list */.p_(grammar/* word */.Vm(fields)), fields),
    language: input(grammar/* word */.Vm(languages), 'en'),
    timezone: input(grammar/* timeZone */.eB, 'Asia/Shanghai'),
    'open-links-in': input(grammar/* word */.Vm(['browser', 'dingtalk']), 'browser'),
    'at-mobiles': input(grammar/* list */.p_(mobile), []),
    'at-user-ids': input(grammar/* list */.p_(userId), []),
    'at-all': input(grammar/* boolean */.zM, false),
    'at-map': input(people, new Map()),
    'at-people': input(grammar/* list */.p_(grammar/* word */.Vm(peopleKinds)), ['actor', 'commit-authors']),
    'at-on': input(timingList, ['failure']),
    'github-token': optional(grammar/* text */.Qq),
    'job-summary': input(grammar/* boolean */.zM, true),
    'dry-run': input(grammar/* boolean */.zM, false),
    'allowed-hosts': input(grammar/* list */.p_(host), []),
    'job-context': optional(grammar/* json */.Pq),
    matrix: optional(grammar/* json */.Pq),
    'secret-source': optional(grammar/* text */.Qq),
};
const inputTable = table;

// EXTERNAL MODULE: ./build/src/message/payload.js
var message_payload = __webpack_require__(3975);
;// CONCATENATED MODULE: ./build/src/input-reader.js








function readOne(env, name, problems) {
    const { grammar, fallback, empty } = inputTable[name];
    const text = (0,enabled/* inputText */.A)(env, name);
    if (text === undefined)
        return fallback;
    if (text === '')
        return empty ?? fallback;
    if (text === fallback)
        return fallback;
    const parsed = grammar(text);
    if ('value' in parsed)
        return parsed.value;
    problems.push(...parsed.problems.map((problem) => `${name}: ${problem}`));
    return fallback;
}
function maskSecrets(env, secrets) {
    for (const name of ['webhook', 'secret', 'github-token']) {
        for (const line of (0,grammar/* splitLines */.uz)((0,enabled/* inputText */.A)(env, name) ?? ''))
            secrets.add(line);
    }
}
async function readInputs({ env, secrets, readFile, excuseForNoWebhook, }) {
    maskSecrets(env, secrets);
    const problems = [];
    const read = (name) => readOne(env, name, problems);
    read('enabled');
    const job = read('job-context');
    const matrix = read('matrix');
    const secretSource = read('secret-source');
    const checkRunId = (0,json/* numberAt */.tk)(job, 'check_run_id');
    const notifyAt = read('notify-at');
    const needs = read('needs');
    const githubToken = read('github-token');
    const messageType = read('message-type');
    const payload = read('payload');
    const title = read('title');
    const content = read('content');
    const template = readTemplate(read('template'), read('template-file'), readFile, problems);
    const status = read('status') ?? src_result/* statuses */.bM.find((known) => known === (0,json/* textAt */.$6)(job, 'status'));
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
            status === undefined && !(0,enabled/* inputText */.A)(env, 'status'),
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
        problems.push(...(0,message_payload/* checkPayload */.xL)(payload).map((problem) => `payload: ${problem}`));
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
        throw new input_error/* InputError */.d(problems);
    return inputs;
}
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
async function checkTemplates(templates) {
    const problems = [];
    for (const [name, text] of Object.entries(templates)) {
        if (text === undefined)
            continue;
        const { checkTemplate } = await __webpack_require__.e(/* import() */ 222).then(__webpack_require__.bind(__webpack_require__, 5222));
        const problem = await checkTemplate(text);
        if (problem !== undefined)
            problems.push(`${name}: ${problem}`);
    }
    return problems;
}

;// CONCATENATED MODULE: ./build/src/assignment.js






async function readAssignment(world, secrets, isPost) {
    const { env } = world;
    const event = once(() => readEvent(world));
    const facts = once(() => readFacts(env, event()));
    const excuse = (secretSource) => excuseForNoWebhook(facts(), secretSource);
    const readFile = (file) => world.readFile(external_node_path_.resolve(env['GITHUB_WORKSPACE'] ?? '', file));
    const inputs = await readInputs({ env, secrets, readFile, excuseForNoWebhook: excuse });
    if (inputs.robots.length === 0) {
        return { kind: 'skipped', reason: 'no-webhook', why: excuse(inputs.secretSource) ?? '' };
    }
    if (inputs.notifyAt === 'job-end' && !isPost) {
        return { kind: 'skipped', reason: 'at-job-end', why: 'the message is sent when the job ends' };
    }
    const status = statusOf(inputs, facts());
    if ((0,decide/* fitOf */.Zo)(inputs.executionTiming, status, decide/* unasked */.Wl) === 'no')
        return (0,decide/* offTiming */.mS)(inputs, status);
    return { kind: 'assignment', inputs, facts: facts(), status, event: event() };
}
function statusOf(inputs, facts) {
    return facts.observed
        ? (facts.conclusion ?? 'started')
        : (0,needs/* verdictOf */.Vj)(inputs.needs ?? new Map(), inputs.status);
}
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


/***/ }),

/***/ 6721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wl: () => (/* binding */ unasked),
/* harmony export */   Zo: () => (/* binding */ fitOf),
/* harmony export */   mS: () => (/* binding */ offTiming)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5800);

const when = (fits) => (fits ? 'yes' : 'no');
const onOutcome = (expected) => (outcome) => when(outcome === expected);
const onFixed = (outcome, status, history) => {
    if (outcome !== 'success')
        return 'no';
    return history.kind === 'known' ? when((0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .transitionOf */ .l9)(status, history) === 'fixed') : 'unknown';
};
const onFirstFailure = (outcome, status, history) => {
    if (outcome !== 'failure')
        return 'no';
    return history.kind === 'unknown' ? 'unknown' : when((0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .transitionOf */ .l9)(status, history) === 'first-failure');
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
const fitOf = (timings, status, history) => best(timings.map((timing) => rules[timing]((0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(status), status, history)));
const unasked = { kind: 'unknown', why: 'nobody asked' };
const offTiming = ({ executionTiming }, status) => ({
    kind: 'skipped',
    reason: 'timing',
    status,
    why: `the result is ${status}, and execution-timing is ${executionTiming.join(', ')}`,
});


/***/ }),

/***/ 0:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ endedAs),
/* harmony export */   ER: () => (/* binding */ needOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   i4: () => (/* binding */ jobFromNeed),
/* harmony export */   wW: () => (/* binding */ jobsFromNeeds)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5800);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9009);


const precedence = ['failure', 'cancelled', 'success'];
function verdictOf(needs, own) {
    if (own === 'started' || needs.size === 0)
        return own;
    const seen = new Set([...needs.values()].map(_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG));
    const ownOutcome = (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(own);
    if (ownOutcome === 'failure' || ownOutcome === 'cancelled')
        seen.add(ownOutcome);
    return precedence.find((outcome) => seen.has(outcome)) ?? 'skipped';
}
const endedAs = (status) => status === 'started' ? {} : { conclusion: status };
const jobFromNeed = ([key, status]) => ({
    name: key,
    ...endedAs(status),
    allowedToFail: false,
    failedSteps: [],
});
const jobsFromNeeds = (needs) => (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableOf */ .c_)([...needs].map(jobFromNeed));
function needOf(name, ownName, needs) {
    const caller = ownName.slice(0, ownName.lastIndexOf(separator) + separator.length);
    const local = ownName.includes(separator) && name.startsWith(caller) ? name.slice(caller.length) : name;
    const base = local.split(separator, 1)[0]?.replace(/ \(.*$/s, '') ?? '';
    return [...needs].find(([key]) => slugOf(key) === slugOf(base))?.[1];
}
const separator = ' / ';
const slugOf = (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');


/***/ }),

/***/ 9009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   mm: () => (/* binding */ isCancelled)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5800);

const mostListed = 50;
const ranks = {
    failure: 0,
    cancelled: 2,
    other: 3,
    started: 4,
    success: 5,
    skipped: 6,
};
const outcomeOfJob = ({ conclusion }) => (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(conclusion ?? 'started');
const isFailure = (job) => outcomeOfJob(job) === 'failure' && !job.allowedToFail;
const isCancelled = (job) => outcomeOfJob(job) === 'cancelled';
const rankOf = (job) => (job.allowedToFail ? 1 : ranks[outcomeOfJob(job)]);
function tableOf(jobs, total = jobs.length) {
    const counts = {};
    for (const { conclusion } of jobs) {
        if (conclusion !== undefined)
            counts[conclusion] = (counts[conclusion] ?? 0) + 1;
    }
    const list = jobs.toSorted((one, other) => rankOf(one) - rankOf(other)).slice(0, mostListed);
    return { list, total, counts };
}


/***/ }),

/***/ 3975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   xL: () => (/* binding */ checkPayload),
/* harmony export */   zW: () => (/* binding */ largestPayload)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4715);

const largestPayload = 19_000;
const msgUuidRoom = 100;
const sizeOf = (payload) => Buffer.byteLength(JSON.stringify(payload)) + msgUuidRoom;
const requiredTexts = new Map([
    ['text', ['content']],
    ['link', ['title', 'text', 'messageUrl']],
    ['markdown', ['title', 'text']],
    ['actionCard', ['title', 'text']],
    ['feedCard', []],
]);
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
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(object)) {
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
    return items.flatMap((item, index) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(item)
        ? texts.flatMap((text) => checkText(item, text, `${path}[${index}]`))
        : [`${path}[${index}] must be an object`]);
}
function checkAt(at) {
    if (at === undefined)
        return [];
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(at))
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


/***/ }),

/***/ 5800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bM: () => (/* binding */ statuses),
/* harmony export */   fy: () => (/* binding */ conclusions),
/* harmony export */   l9: () => (/* binding */ transitionOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
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
const outcomeOf = (status) => outcomes[status];
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

};
;