import type { TemplateSpans } from 'mustache';
import type { MessageInputs } from '../inputs/inputs.js';
import { encodeUrl, type Markup } from './markdown.js';
import type { MessageRequest, Texts } from './message.js';
import { knownPaths, viewOf } from './variables.js';
import type { Words } from './words.js';

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
  const { default: Mustache } = await import('mustache');
  try {
    const problems = checkSpans(Mustache.parse(template), template, vars);
    return problems.length === 0 ? undefined : problems.join('; ');
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

/**
 * Names that no variable has, but for those inside of the event, and templates in templates.
 *
 * @param sections paths of the sections around, the innermost first; null inside of the event
 */
function checkSpans(
  spans: TemplateSpans,
  template: string,
  vars: MessageInputs['vars'],
  sections: readonly string[] | null = [],
): string[] {
  return spans.flatMap(([type, name, start, , inner]) => {
    const line = `line ${lineAt(template, start)}: `;
    if (type === '>') return [`${line}partials ({{> ${name}}}) aren't supported`];
    if (type === 'text' || type === '!' || type === '=') return [];
    const isEvent = sections === null || /^event(\.|$)/.test(name);
    if (/^vars\./.test(name) && Object.hasOwn(vars, name.slice('vars.'.length))) return [];
    const path = [...(sections ?? []).map((section) => `${section}.${name}`), name].find((candidate) =>
      knownPaths.has(candidate),
    );
    if (name !== '.' && !isEvent && path === undefined) return [`${line}${unknownVariable(name)}`];
    if (typeof inner !== 'object') return [];
    return checkSpans(inner, template, vars, isEvent ? null : [path ?? name, ...(sections ?? [])]);
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

/** A value as a template shows it; what has parts is shown as JSON. */
function show(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Whether `name` is a variable of ours for an address. */
const isUrl = (name: string, text: string): boolean =>
  /(?:^|[.-])url$/.test(name) && /^https?:\/\/\S+$/.test(text);

/**
 * Renders a Mustache template. Two braces escape; an address of ours stays one, without what could end a
 * link. One that came with the event doesn't, since anybody may have written it.
 * Data has no functions and no inherited keys here, whatever it is called.
 *
 * @param template without problems
 * @param inert makes a value harmless
 */
export async function renderTemplate(
  template: string,
  view: unknown,
  inert: (text: string) => string,
): Promise<string> {
  const { default: Mustache } = await import('mustache');

  class OwnContext extends Mustache.Context {
    /** Whether the latest look-up led into the event; a section pushes what it has just looked up. */
    foundInEvent = false;

    readonly outer: OwnContext | undefined;
    readonly isOfEvent: boolean;

    constructor(view: unknown, outer?: OwnContext, isOfEvent = false) {
      super(view, outer);
      this.outer = outer;
      this.isOfEvent = isOfEvent;
    }

    override push(inner: unknown): OwnContext {
      return new OwnContext(inner, this, this.foundInEvent);
    }

    /** The innermost context that has the first part of a dotted name decides. Source: Mustache's manual. */
    override lookup(name: string): unknown {
      this.foundInEvent = this.isOfEvent;
      if (name === '.') return this.view;
      const [first = '', ...rest] = name.split('.');
      for (let context: OwnContext | undefined = this; context; context = context.outer) {
        const found = ownValue(context.view, first);
        if (found === undefined) continue;
        this.foundInEvent = context.isOfEvent || first === 'event';
        return rest.reduce(ownValue, found);
      }
      return undefined;
    }
  }

  class DataWriter extends Mustache.Writer {
    override unescapedValue([, name = '']: string[], context: Mustache.Context): string {
      return show(context.lookup(name));
    }

    override escapedValue([, name = '']: string[], context: OwnContext): string {
      const text = show(context.lookup(name));
      return isUrl(name, text) && !context.foundInEvent ? encodeUrl(text) : inert(text);
    }
  }

  return new DataWriter().render(template, new OwnContext(view));
}

const ownValue = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;

/** Longer values don't fit into a message anyway. In UTF-16 units. */
const valueLimit = 20_000;

/** Renders the author's title, content and template. */
export async function renderCustomTexts(
  telling: MessageRequest,
  inputs: MessageInputs,
  words: Words,
  markup: Markup,
): Promise<Texts> {
  const view = viewOf(telling, inputs, words);
  const inert = (text: string) => markup.text(text, valueLimit);

  // A title is plain text, and made harmless as a whole.
  const title = await render(inputs.title, view, (text) => text);
  const content = await render(inputs.content, view, inert);
  const template = await render(inputs.template, view, inert);
  return {
    ...(title !== '' && { title }),
    ...(content !== '' && { content: markup.adapt(content) }),
    ...(template !== '' && { template: markup.adapt(template) }),
  };
}

const render = async (
  template: string | undefined,
  view: unknown,
  inert: (text: string) => string,
): Promise<string> => (template === undefined ? '' : (await renderTemplate(template, view, inert)).trim());
