import type { Action } from './action-file.js';
import { resolveText, type Scope } from './expressions.js';

/**
 * All inputs of an action: the given ones, and the defaults of those whose name is absent (ignoring case).
 * An input without a default is empty; `required` is not enforced.
 * actions/runner: src/Runner.Worker/ActionRunner.cs, RunAsync, which does this anew for main and for post
 */
export function completeInputs(
  action: Action,
  given: Readonly<Record<string, string>>,
  scope: Scope,
): Record<string, string> {
  const names = new Set(Object.keys(given).map((name) => name.toLowerCase()));
  const defaults = action.inputs
    .filter((input) => !names.has(input.id.toLowerCase()))
    .map((input) => [input.id, input.default === undefined ? '' : resolveText(input.default, scope)]);
  return { ...given, ...Object.fromEntries(defaults) };
}

/** What the runner warns of: inputs that are deprecated, or that the action does not have. */
export function inputWarnings(action: Action, given: Readonly<Record<string, string>>): string[] {
  const known = new Map(action.inputs.map((input) => [input.id.toLowerCase(), input]));
  const names = Object.keys(given);
  const deprecated = names.flatMap((name) => {
    const message = known.get(name.toLowerCase())?.deprecationMessage;
    return message === undefined ? [] : [`Input '${name}' has been deprecated with message: ${message}`];
  });
  const unexpected = names.filter((name) => !known.has(name.toLowerCase()));
  if (unexpected.length === 0) return deprecated;
  const quote = (list: Iterable<string>) => `'${[...list].join("', '")}'`;
  return [
    ...deprecated,
    `Unexpected input(s) ${quote(unexpected)}, valid inputs are [${quote(known.keys())}]`,
  ];
}
