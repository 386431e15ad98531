/** Checks the author's templates before anything is sent. */
import { closestMatch } from 'leven';
import Mustache, { type TemplateSpans } from 'mustache';
import type { MessageInputs } from '../inputs/inputs.js';
import { inEach, type LocalizedText, named, reasonOf } from '../language.js';
import { cut } from './text.js';
import { knownPaths, plainPaths } from './variables.js';

/** Characters of a template. DingTalk takes 20,000 bytes of what it becomes. */
const longestTemplate = 100_000;

/** Sections in sections. Each level multiplies the items of its list. */
const deepestSection = 10;

/** Problems that are listed; more would not fit into an annotation. */
const mostProblems = 10;

/** What is wrong with the templates of the inputs; each problem begins with the input's name. */
export function checkTemplates({ title, content, template, buttons, vars }: MessageInputs): LocalizedText[] {
  const texts = [
    ...Object.entries({ title, content, template }),
    // Each below those before it, so that a problem names its line.
    ...buttons.flatMap(({ text, url }, index) =>
      [text, url].map((part) => ['buttons', '\n'.repeat(index) + part] as const),
    ),
  ];
  return texts.flatMap(([name, text]) => {
    const problem = text === undefined ? undefined : checkTemplate(text, vars);
    return problem === undefined ? [] : [named(name, problem)];
  });
}

/**
 * Checks a template before anything is sent.
 *
 * @param vars the author's own variables
 * @returns what is wrong and in which line; undefined where nothing is
 */
export function checkTemplate(template: string, vars: MessageInputs['vars'] = {}): LocalizedText | undefined {
  if (template.length > longestTemplate) {
    return {
      en: `it has ${template.length} characters, more than ${longestTemplate}`,
      'zh-CN': `共 ${template.length} 个字符，最多 ${longestTemplate} 个`,
    };
  }
  try {
    const problems = problemsOf(Mustache.parse(template), vars).slice(0, mostProblems);
    if (problems.length === 0) return undefined;
    const texts = [
      ...problems.map(({ position, describe }) => onLine(lineAt(template, position), describe())),
      ...(problems.some(({ isUnknown }) => isUnknown) ? [whereVariablesAre] : []),
    ];
    return inEach((language) => texts.map((text) => text[language]).join(between[language]));
  } catch (error) {
    return describeSyntaxError(error, template);
  }
}

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;

const between = { en: '; ', 'zh-CN': '；' };
const onLine = (line: number, text: LocalizedText): LocalizedText => ({
  en: `line ${line}: ${text.en}`,
  'zh-CN': `第 ${line} 行：${text['zh-CN']}`,
});

/** What Mustache says of a template. */
const syntaxErrors: readonly (readonly [RegExp, string])[] = [
  [/^Unclosed tag$/, '标签缺少 }}'],
  [/^Unclosed section "(.*)"$/s, '区块 "$1" 没有结束'],
  [/^Unopened section "(.*)"$/s, '区块 "$1" 没有开始'],
  [/^Invalid tags: (.*)$/s, '分隔符无效：$1'],
];

/** Characters that are shown of what Mustache says: a name of a section may be as long as the template. */
const longestError = 200;

/** Mustache says at which character it gave up; people look for the line. */
function describeSyntaxError(error: unknown, template: string): LocalizedText {
  const { en: message, 'zh-CN': quoted } = reasonOf(error);
  const [, what = message, position] = /^(.*) at (\d+)$/s.exec(message) ?? [];
  const [, section] = /^Unclosed section "(.*)"$/s.exec(what) ?? [];
  const opening = section === undefined ? -1 : template.lastIndexOf(section, Number(position) - 1);
  const offset = opening >= 0 ? opening : position === undefined ? template.indexOf('{{=') : Number(position);
  const known = syntaxErrors.find(([pattern]) => pattern.test(what));
  return onLine(lineAt(template, offset), {
    en: cut(what, longestError),
    'zh-CN': cut(known === undefined ? quoted : what.replace(...known), longestError),
  });
}

interface Problem {
  /** The index of the tag in the template. */
  readonly position: number;
  /** Called for those that are listed only, since a template may have thousands. */
  readonly describe: () => LocalizedText;
  readonly isUnknown?: true;
}

/**
 * Names that are no variable, except inside of the event; partials; and sections that are nested too deep.
 *
 * @param sections paths of the sections around, the innermost first; null inside of the event
 * @param depth how many sections are around
 */
function problemsOf(
  spans: TemplateSpans,
  vars: MessageInputs['vars'],
  sections: readonly string[] | null = [],
  depth = 0,
): Problem[] {
  return spans.flatMap(([type, name, position, , inner]) => {
    const problem = (text: LocalizedText): Problem[] => [{ position, describe: () => text }];
    if (type === '>') {
      const shown = cut(name, longestName);
      return problem({
        en: `partials ({{> ${shown}}}) are not supported`,
        'zh-CN': `不支持引用其他模板（{{> ${shown}}}）`,
      });
    }
    if (type === 'text' || type === '!' || type === '=') return [];
    const isEvent = sections === null || /^event(\.|$)/.test(name);
    if (/^vars\./.test(name) && Object.hasOwn(vars, name.slice('vars.'.length))) return [];
    const path = [...(sections ?? []).map((section) => `${section}.${name}`), name].find((candidate) =>
      knownPaths.has(candidate),
    );
    if (name !== '.' && !isEvent && path === undefined)
      return [{ position, describe: () => unknownVariable(name, vars, sections ?? []), isUnknown: true }];
    if (typeof inner !== 'object') return [];
    if (depth === deepestSection)
      return problem({
        en: `sections are nested more than ${deepestSection} levels deep`,
        'zh-CN': `区块嵌套超过 ${deepestSection} 层`,
      });
    return problemsOf(inner, vars, isEvent ? null : [path ?? name, ...(sections ?? [])], depth + 1);
  });
}

/** What people write by habit, as in an expression of a workflow, and the variable that shows the same. */
const habits: ReadonlyMap<string, string> = new Map([
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

/** A longer name is no typing error. */
const longestName = 40;

/**
 * The variable that a wrong name most likely means: by habit, by a typing error or two, or by the end of its path, where
 * one path alone ends so.
 *
 * @param sections paths of the sections around, inside of which a name may begin with theirs left out
 */
function meantBy(name: string, vars: MessageInputs['vars'], sections: readonly string[]): string | undefined {
  if (name.length > longestName) return undefined;
  const maxDistance = name.length > 5 ? 2 : 1;
  if (name.startsWith('vars.'))
    return closestMatch(
      name,
      Object.keys(vars).map((key) => `vars.${key}`),
      { maxDistance },
    );
  const inside = sections.flatMap((section) =>
    [...knownPaths].flatMap((path) => (path.startsWith(`${section}.`) ? path.slice(section.length + 1) : [])),
  );
  const habit = [...sections.map((section) => `${section}.${name}`), name].find((path) => habits.has(path));
  if (habit !== undefined) return habits.get(habit);
  const endings = [...plainPaths].filter((path) => path.endsWith(`.${name}`));
  return (
    closestMatch(name, [...inside, ...plainPaths], { maxDistance }) ??
    (endings.length === 1 ? endings[0] : undefined)
  );
}

function unknownVariable(
  name: string,
  vars: MessageInputs['vars'],
  sections: readonly string[],
): LocalizedText {
  const meant = meantBy(name, vars, sections);
  const shown = cut(name, longestName);
  return meant === undefined
    ? { en: `unknown variable "${shown}"`, 'zh-CN': `未知变量 "${shown}"` }
    : {
        en: `unknown variable "${shown}", perhaps {{${meant}}} is meant`,
        'zh-CN': `未知变量 "${shown}"，是否想写 {{${meant}}}`,
      };
}

/** Said once, after all unknown variables. */
const whereVariablesAre = {
  en: 'TEMPLATES lists all variables; text that is not a template goes into the input vars, and is shown by {{vars.NAME}}',
  'zh-CN': '全部变量见 TEMPLATES；不是模板的文字请放到 vars 参数，用 {{vars.NAME}} 显示',
};
