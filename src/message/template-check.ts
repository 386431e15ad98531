import type { TemplateSpans } from 'mustache';
import { knownPaths } from './variables.js';

/**
 * Checks a template before anything is sent.
 *
 * @returns what is wrong and in which line; undefined where nothing is
 */
export async function checkTemplate(template: string): Promise<string | undefined> {
  const { default: Mustache } = await import('mustache');
  try {
    const problems = checkSpans(Mustache.parse(template), template);
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
  sections: readonly string[] | null = [],
): string[] {
  return spans.flatMap(([type, name, start, , inner]) => {
    const line = `line ${lineAt(template, start)}: `;
    if (type === '>') return [`${line}partials ({{> ${name}}}) aren't supported`];
    if (type === 'text' || type === '!' || type === '=') return [];
    const isEvent = sections === null || /^event(\.|$)/.test(name);
    const path = [...(sections ?? []).map((section) => `${section}.${name}`), name].find((candidate) =>
      knownPaths.has(candidate),
    );
    if (name !== '.' && !isEvent && path === undefined) return [`${line}unknown variable "${name}"`];
    if (typeof inner !== 'object') return [];
    return checkSpans(inner, template, isEvent ? null : [path ?? name, ...(sections ?? [])]);
  });
}
