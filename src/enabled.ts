/** The one input that is read alone, since nothing else counts where it says no. */
import { boolean } from './grammar.js';
import type { InputName } from './input-table.js';
import type { Environment } from './world.js';

/**
 * The text of an input as the runner hands it over.
 *
 * @returns undefined where the runner gave none, and an empty text where the user wrote one
 */
export const inputText = (env: Environment, name: InputName): string | undefined =>
  env[`INPUT_${name.toUpperCase()}`]?.trim();

/** Whether the step is on. A text that says neither counts as on, and is a problem among the others then. */
export function isEnabled(env: Environment): boolean {
  const enabled = boolean(inputText(env, 'enabled') ?? '');
  return !('value' in enabled) || enabled.value;
}
