/** Checks the author's templates before anything is sent. */
import type { TemplateSpans } from 'mustache';
import type { MessageInputs } from '../inputs/inputs.js';
import { knownPaths } from './variables.js';

/** Characters of a template. DingTalk takes 20,000 bytes of what it becomes. */
const longestTemplate = 100_000;

/** Sections in sections. Each level multiplies the items of its list. */
const deepestSection = 10;

/** Problems that are listed; more would not fit into an annotation. */
const mostProblems = 10;

/**
 * Checks a template before anything is sent.
 *
 * @param vars the author's own variables
 * @returns what is wrong and in which line; undefined where nothing is
 */
export async function checkTemplate(
  template: string,
  vars: MessageInputs['vars'] = {},
): Promise<string | undefined> {
  if (template.length > longestTemplate) {
    return `it has ${template.length} characters, more than ${longestTemplate}`;
  }
  const { default: Mustache } = await import('mustache');
  try {
    const problems = problemsOf(Mustache.parse(template), vars).slice(0, mostProblems);
    const texts = problems.map(({ position, text }) => `line ${lineAt(template, position)}: ${text}`);
    return texts.length === 0 ? undefined : texts.join('; ');
  } catch (error) {
    return describeSyntaxError(error instanceof Error ? error.message : String(error), template);
  }
}

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;

/** Mustache says at which character it gave up; people look for the line. */
function describeSyntaxError(message: string, template: string): string {
  const [, what = message, position] = /^(.*) at (\d+)$/s.exec(message) ?? [];
  const [, section] = /^Unclosed section "(.*)"$/s.exec(what) ?? [];
  const opening = section === undefined ? -1 : template.lastIndexOf(section, Number(position) - 1);
  const place = opening >= 0 ? opening : position === undefined ? template.indexOf('{{=') : Number(position);
  return `line ${lineAt(template, place)}: ${what}`;
}

interface Problem {
  /** The index of the tag in the template. */
  readonly position: number;
  readonly text: string;
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
    const problem = (text: string): Problem[] => [{ position, text }];
    if (type === '>') return problem(`partials ({{> ${name}}}) are not supported`);
    if (type === 'text' || type === '!' || type === '=') return [];
    const isEvent = sections === null || /^event(\.|$)/.test(name);
    if (/^vars\./.test(name) && Object.hasOwn(vars, name.slice('vars.'.length))) return [];
    const path = [...(sections ?? []).map((section) => `${section}.${name}`), name].find((candidate) =>
      knownPaths.has(candidate),
    );
    if (name !== '.' && !isEvent && path === undefined) return problem(unknownVariable(name));
    if (typeof inner !== 'object') return [];
    if (depth === deepestSection)
      return problem(`sections are nested more than ${deepestSection} levels deep`);
    return problemsOf(inner, vars, isEvent ? null : [path ?? name, ...(sections ?? [])], depth + 1);
  });
}

/** What people write by habit, as in an expression of a workflow, and the variable that shows the same. */
const habits: ReadonlyMap<string, string> = new Map([
  ['github.actor', 'actor'],
  ['github.event_name', 'event-name'],
  ['github.ref_name', 'branch'],
  ['github.repository', 'repository'],
  ['github.run_id', 'run.id'],
  ['github.run_number', 'run.number'],
  ['github.sha', 'commit.sha'],
  ['github.workflow', 'workflow'],
  ['job.status', 'status'],
]);

function unknownVariable(name: string): string {
  const meant = habits.get(name);
  return meant === undefined
    ? `unknown variable "${name}"; text that is not a template goes into the input vars, and is shown by {{vars.NAME}}`
    : `unknown variable "${name}"; write {{${meant}}}`;
}
