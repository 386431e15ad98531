"use strict";
exports.id = 117;
exports.ids = [117];
exports.modules = {

/***/ 1117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkTemplates: () => (/* binding */ checkTemplates)
});

// UNUSED EXPORTS: checkTemplate

;// CONCATENATED MODULE: ./node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

// EXTERNAL MODULE: ./node_modules/mustache/mustache.mjs
var mustache = __webpack_require__(562);
// EXTERNAL MODULE: ./build/src/language.js
var language = __webpack_require__(7639);
// EXTERNAL MODULE: ./build/src/message/text.js
var message_text = __webpack_require__(5418);
;// CONCATENATED MODULE: ./build/src/message/variables.js
const variable = (name, sample, en, zh) => ({
    name,
    sample,
    description: { en, 'zh-CN': zh },
});
const variables = [
    variable('status', 'failure', "GitHub's word for the result", 'GitHub 的结果名称'),
    variable('verdict', 'Failed, still failing (3 in a row)', 'the result in words', '结果的文字描述'),
    variable('scope', 'run', 'what the message is about: `job` or `run`', '消息的范围：`job`（一个任务）或 `run`（整次运行）'),
    variable('emoji', '❌', "the result's emoji", '结果的表情符号'),
    variable('color', 'CF222E', "the result's colour, as in `#{{color}}`", '结果的颜色，写作 `#{{color}}`'),
    variable('success', 'false', 'section: it passed', '区块：成功'),
    variable('failure', 'true', 'section: it failed, timed out or could not start', '区块：失败、超时或启动失败'),
    variable('cancelled', 'false', 'section: it was cancelled', '区块：已取消'),
    variable('skipped', 'false', 'section: it was skipped', '区块：已跳过'),
    variable('started', 'false', 'section: it has begun', '区块：开始运行'),
    variable('fixed', 'false', 'section: success after failure', '区块：已恢复'),
    variable('first-failure', 'false', 'section: failure after success, or in the first run', '区块：首次失败，含首次运行就失败'),
    variable('still-failing', 'true', 'section: failure after failure', '区块：连续失败'),
    variable('failures-in-a-row', '3', 'how many, with this one, as `21+` where there may be more; 0 if it did not fail', '连续失败次数，含本次；可能更多时写作 `21+`；没有失败时为 0'),
    variable('cancellation', '', 'why it was cancelled, where that is known', '取消原因（已知时）'),
    variable('previous.status', 'failure', "the previous run's result", '上次运行的结果'),
    variable('previous.verdict', 'Failed', 'the same in words', '上次结果的文字描述'),
    variable('previous.url', 'https://github.com/octocat/hello-world/actions/runs/41', 'the previous run', '上次运行的链接'),
    variable('workflow', 'ci', 'name of the workflow', '工作流名称'),
    variable('run-name', '', 'what `run-name` of the workflow calls this run', '本次运行的名称，由工作流的 `run-name` 指定'),
    variable('repository', 'octocat/hello-world', 'owner and name', '仓库的所有者和名称'),
    variable('repository-url', 'https://github.com/octocat/hello-world', 'its page', '仓库链接'),
    variable('event-name', 'push', 'the event that started the run', '触发运行的事件'),
    variable('run.id', '4200', 'id of the run', '运行 ID'),
    variable('run.number', '42', 'number of the run in its workflow', '运行编号'),
    variable('run.attempt', '1', 'from 1, more on re-runs', '第几次执行，从 1 开始'),
    variable('run.url', 'https://github.com/octocat/hello-world/actions/runs/4200', 'its page', '运行链接'),
    variable('url', 'https://github.com/octocat/hello-world/actions/runs/4200/job/7', 'the failed or own job, else the run', '失败任务或当前任务的链接，没有时为运行链接'),
    variable('actor', 'octocat', 'who started the run', '触发人'),
    variable('triggering-actor', 'octocat', 'who started this attempt', '本次执行的触发人'),
    variable('branch', 'main', 'the branch, in a run about one', '分支（针对分支的运行）'),
    variable('tag', '', 'the tag, in a run about one', 'tag（针对 tag 的运行）'),
    variable('subject-url', 'https://github.com/octocat/hello-world/tree/main', 'page of the branch, tag, release or pull request', '分支、tag、Release 或 PR 的链接'),
    variable('release.name', '', 'tag of the release, in a run about one', 'Release 的 tag'),
    variable('release.title', '', 'its title', 'Release 的标题'),
    variable('release.url', '', 'its page', 'Release 的链接'),
    variable('pull-request.number', '', 'number of the pull request, in a run about one', 'PR 编号'),
    variable('pull-request.title', '', 'its title', 'PR 标题'),
    variable('pull-request.url', '', 'its page', 'PR 链接'),
    variable('pull-request.head', '', 'the branch that it brings', '源分支'),
    variable('pull-request.base', '', 'the branch that it goes to', '目标分支'),
    variable('pull-request.fork', '', 'owner and name of the fork it comes from', '来源 fork 的所有者和名称'),
    variable('pull-request.author', '', 'who opened it', 'PR 作者'),
    variable('commit.sha', 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678', 'the commit that the run worked on', '运行所用的提交'),
    variable('commit.short-sha', 'a1b2c3d', 'its first seven digits', '提交的前七位'),
    variable('commit.title', 'Parse empty lists', 'first line of its message', '提交信息的首行'),
    variable('commit.url', 'https://github.com/octocat/hello-world/commit/a1b2c3d4e5f60718293a4b5c6d7e8f9012345678', 'its page', '提交链接'),
    variable('commit.author', 'octocat', 'who wrote it', '提交作者'),
    variable('commits[].sha', 'b2c3d4e5f60718293a4b5c6d7e8f901234567890', 'each commit of a push, oldest first', '推送中的每个提交，从旧到新'),
    variable('commits[].short-sha', 'b2c3d4e', 'its first seven digits', '提交的前七位'),
    variable('commits[].title', 'Add lists', 'first line of its message', '提交信息的首行'),
    variable('commits[].url', 'https://github.com/octocat/hello-world/commit/b2c3d4e5f60718293a4b5c6d7e8f901234567890', 'its page', '提交链接'),
    variable('commits[].author', 'hubot', 'who wrote it', '提交作者'),
    variable('compare-url', 'https://github.com/octocat/hello-world/compare/000...a1b', 'what the push changed', '推送的变更对比链接'),
    variable('duration', '1 min 12 s', 'from the start of the run or job', '自运行或任务开始的耗时'),
    variable('duration-seconds', '72', 'the same as a number', '耗时秒数'),
    variable('now', '2026-11-24 11:08:05 GMT+8', 'when the message was written, in `timezone`', '消息生成时间，按 `timezone`'),
    variable('started-at', '2026-11-24 11:06:53 GMT+8', 'when the run began, where the event says so', '运行开始时间（事件中提供时）'),
    variable('completed-at', '', 'when it ended, where the event says so', '运行结束时间（事件中提供时）'),
    variable('job-counts', '2 jobs: 1 failed, 1 passed', 'how many jobs ended in which way', '各结果的任务数'),
    variable('jobs[].name', 'test (20)', 'each job of the run', '每个任务的名称'),
    variable('jobs[].status', 'failure', "GitHub's word for its result; none while it runs", '任务结果的名称；运行中为空'),
    variable('jobs[].verdict', 'Failed', 'its result in words', '任务结果的文字描述'),
    variable('jobs[].emoji', '❌', "its result's emoji", '任务结果的表情符号'),
    variable('jobs[].url', 'https://github.com/octocat/hello-world/actions/runs/4200/job/7', 'its page', '任务链接'),
    variable('jobs[].duration', '59 s', 'how long it took', '任务耗时'),
    variable('jobs[].allowed-to-fail', 'false', 'section: its failure does not count', '区块：允许失败'),
    variable('jobs[].failed-steps[]', 'Run npm test', 'name of each step that failed, as `{{.}}`', '每个失败步骤的名称，写作 `{{.}}`'),
    variable('jobs[].error', 'expected 1 to be 2', 'its first error', '首个错误'),
    variable('jobs[].log-lines[]', 'expected 3 parcels, got 4', 'each of the `log-lines` before its error, as `{{.}}`', '报错之前的日志，每项一行（`log-lines`），写作 `{{.}}`'),
    variable('failures[].name', 'test (20)', 'each job that failed, with all keys of `jobs`', '每个失败任务，字段与 `jobs` 相同'),
    variable('test-counts', '312 tests: 2 failed, 1 flaky, 3 skipped', 'how the tests of `test-results` ended', '`test-results` 中各结果的用例数'),
    variable('tests.total', '312', 'how many there are', '用例总数'),
    variable('tests.passed', '307', 'how many passed, the flaky ones included', '通过的用例数，含不稳定用例'),
    variable('tests.failed', '2', 'how many failed', '失败的用例数'),
    variable('tests.skipped', '3', 'how many were skipped', '跳过的用例数'),
    variable('tests.flaky', '1', 'how many failed first and passed then', '先失败后通过的不稳定用例数'),
    variable('failed-tests[].name', 'stock › counts parcels', 'each test that failed, with its class or file', '每个失败的用例，含所属类或文件'),
    variable('failed-tests[].message', 'expected 3 to be 4', 'first line of its message', '失败信息的首行'),
    variable('flaky-tests[].name', 'net › reconnects', 'each flaky test', '每个不稳定用例'),
];
const beginningsOf = (path) => path.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'));
const pathsOf = (names) => new Set(names.flatMap((path) => [path, path.replace(/^jobs\b/, 'failures')]).flatMap(beginningsOf));
const knownPaths = pathsOf(variables.map(({ name }) => name.replaceAll('[]', '')));
const plainPaths = pathsOf(variables.map(({ name }) => name.replace(/\[\].*$/, '')));

;// CONCATENATED MODULE: ./build/src/message/template-check.js





const longestTemplate = 100_000;
const deepestSection = 10;
const mostProblems = 10;
function checkTemplates({ title, content, template, buttons, vars }) {
    const texts = [
        ...Object.entries({ title, content, template }),
        ...buttons.flatMap(({ text, url }, index) => [text, url].map((part) => ['buttons', '\n'.repeat(index) + part])),
    ];
    return texts.flatMap(([name, text]) => {
        const problem = text === undefined ? undefined : checkTemplate(text, vars);
        return problem === undefined ? [] : [(0,language/* named */.KT)(name, problem)];
    });
}
function checkTemplate(template, vars = {}) {
    if (template.length > longestTemplate) {
        return {
            en: `it has ${template.length} characters, more than ${longestTemplate}`,
            'zh-CN': `共 ${template.length} 个字符，最多 ${longestTemplate} 个`,
        };
    }
    try {
        const problems = problemsOf(mustache/* default */.A.parse(template), vars).slice(0, mostProblems);
        if (problems.length === 0)
            return undefined;
        const texts = [
            ...problems.map(({ position, describe }) => onLine(lineAt(template, position), describe())),
            ...(problems.some(({ isUnknown }) => isUnknown) ? [whereVariablesAre] : []),
        ];
        return (0,language/* inEach */.B1)((language) => texts.map((text) => text[language]).join(between[language]));
    }
    catch (error) {
        return describeSyntaxError(error, template);
    }
}
const lineAt = (text, position) => text.slice(0, position).split('\n').length;
const between = { en: '; ', 'zh-CN': '；' };
const onLine = (line, text) => ({
    en: `line ${line}: ${text.en}`,
    'zh-CN': `第 ${line} 行：${text['zh-CN']}`,
});
const syntaxErrors = [
    [/^Unclosed tag$/, '标签缺少 }}'],
    [/^Unclosed section "(.*)"$/s, '区块 "$1" 没有结束'],
    [/^Unopened section "(.*)"$/s, '区块 "$1" 没有开始'],
    [/^Invalid tags: (.*)$/s, '分隔符无效：$1'],
];
const longestError = 200;
function describeSyntaxError(error, template) {
    const { en: message, 'zh-CN': quoted } = (0,language/* reasonOf */.A3)(error);
    const [, what = message, position] = /^(.*) at (\d+)$/s.exec(message) ?? [];
    const [, section] = /^Unclosed section "(.*)"$/s.exec(what) ?? [];
    const opening = section === undefined ? -1 : template.lastIndexOf(section, Number(position) - 1);
    const offset = opening >= 0 ? opening : position === undefined ? template.indexOf('{{=') : Number(position);
    const known = syntaxErrors.find(([pattern]) => pattern.test(what));
    return onLine(lineAt(template, offset), {
        en: (0,message_text/* cut */.Jj)(what, longestError),
        'zh-CN': (0,message_text/* cut */.Jj)(known === undefined ? quoted : what.replace(...known), longestError),
    });
}
function problemsOf(spans, vars, sections = [], depth = 0) {
    return spans.flatMap(([type, name, position, , inner]) => {
        const problem = (text) => [{ position, describe: () => text }];
        if (type === '>') {
            const shown = (0,message_text/* cut */.Jj)(name, longestName);
            return problem({
                en: `partials ({{> ${shown}}}) are not supported`,
                'zh-CN': `不支持引用其他模板（{{> ${shown}}}）`,
            });
        }
        if (type === 'text' || type === '!' || type === '=')
            return [];
        const isEvent = sections === null || /^event(\.|$)/.test(name);
        if (/^vars\./.test(name) && Object.hasOwn(vars, name.slice('vars.'.length)))
            return [];
        const path = [...(sections ?? []).map((section) => `${section}.${name}`), name].find((candidate) => knownPaths.has(candidate));
        if (name !== '.' && !isEvent && path === undefined)
            return [{ position, describe: () => unknownVariable(name, vars, sections ?? []), isUnknown: true }];
        if (typeof inner !== 'object')
            return [];
        if (depth === deepestSection)
            return problem({
                en: `sections are nested more than ${deepestSection} levels deep`,
                'zh-CN': `区块嵌套超过 ${deepestSection} 层`,
            });
        return problemsOf(inner, vars, isEvent ? null : [path ?? name, ...(sections ?? [])], depth + 1);
    });
}
const habits = new Map([
    ['author', 'commit.author'],
    ['commit.id', 'commit.sha'],
    ['commit.message', 'commit.title'],
    ['commits.id', 'sha'],
    ['commits.message', 'title'],
    ['failed', 'failure'],
    ['github.actor', 'actor'],
    ['github.event_name', 'event-name'],
    ['github.ref_name', 'branch'],
    ['github.repository', 'repository'],
    ['github.run_id', 'run.id'],
    ['github.run_number', 'run.number'],
    ['github.sha', 'commit.sha'],
    ['github.workflow', 'workflow'],
    ['job.status', 'status'],
    ['message', 'commit.title'],
    ['passed', 'success'],
    ['pr.number', 'pull-request.number'],
    ['pr.title', 'pull-request.title'],
    ['pr.url', 'pull-request.url'],
    ['ref_name', 'branch'],
]);
const longestName = 40;
function meantBy(name, vars, sections) {
    if (name.length > longestName)
        return undefined;
    const maxDistance = name.length > 5 ? 2 : 1;
    if (name.startsWith('vars.'))
        return closestMatch(name, Object.keys(vars).map((key) => `vars.${key}`), { maxDistance });
    const inside = sections.flatMap((section) => [...knownPaths].flatMap((path) => (path.startsWith(`${section}.`) ? path.slice(section.length + 1) : [])));
    const habit = [...sections.map((section) => `${section}.${name}`), name].find((path) => habits.has(path));
    if (habit !== undefined)
        return habits.get(habit);
    const endings = [...plainPaths].filter((path) => path.endsWith(`.${name}`));
    return (closestMatch(name, [...inside, ...plainPaths], { maxDistance }) ??
        (endings.length === 1 ? endings[0] : undefined));
}
function unknownVariable(name, vars, sections) {
    const meant = meantBy(name, vars, sections);
    const shown = (0,message_text/* cut */.Jj)(name, longestName);
    return meant === undefined
        ? { en: `unknown variable "${shown}"`, 'zh-CN': `未知变量 "${shown}"` }
        : {
            en: `unknown variable "${shown}", perhaps {{${meant}}} is meant`,
            'zh-CN': `未知变量 "${shown}"，是否想写 {{${meant}}}`,
        };
}
const whereVariablesAre = {
    en: 'TEMPLATES lists all variables; text that is not a template goes into the input vars, and is shown by {{vars.NAME}}',
    'zh-CN': '全部变量见 TEMPLATES；不是模板的文字请放到 vars 参数，用 {{vars.NAME}} 显示',
};


/***/ })

};
;