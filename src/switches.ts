/** The inputs that are read alone: they count even where others are wrong, or where nothing else is read. */
import { boolean } from './grammar.js';
import { inputText } from './input-text.js';
import type { Environment } from './world.js';

/** Whether a switch, which is on by default, is on. A text that says neither is a problem of its own and changes nothing. */
export function isOn(env: Environment, name: 'enabled' | 'fail-on-error'): boolean {
  const parsed = boolean(inputText(env, name) ?? '');
  return !('value' in parsed) || parsed.value;
}
