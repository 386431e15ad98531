/** Reads one input by its row of a table, secrets masked first; and what an error about wrong inputs says. */
import type { Runner } from '../runner/ports.js';
import type { Secrets } from '../runner/secrets.js';
import { boolean } from './parsers.js';
import type { Input } from './table.js';

/** Wrong inputs: everything that has to be corrected, one problem a line. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(problems: readonly string[]) {
    super(
      problems.length === 1
        ? `Wrong input. ${problems[0]}.`
        : [`${problems.length} wrong inputs.`, ...problems.map((problem) => `- ${problem}.`)].join('\n'),
    );
  }
}

/**
 * Whether a switch, which is on by default, is on. It counts even where other inputs are wrong, or where nothing
 * else is read. A text that is neither true nor false is a problem of its own and changes nothing.
 */
export function isOn(runner: Runner, name: 'enabled' | 'fail-on-error'): boolean {
  const parsed = boolean(runner.input(name) ?? '');
  return !('value' in parsed) || parsed.value;
}

export interface ReaderPorts {
  readonly runner: Runner;
  readonly secrets: Secrets;
}

const secretNames = ['webhook', 'secret', 'github-token'] as const;
const isSecret = (name: string): boolean => secretNames.some((secret) => secret === name);

/**
 * Reads one input; what is wrong with it goes to `problems`, and its fallback comes back. A secret that stands in
 * the wrong input is redacted before anything else, since an error would quote a part of it that no mask covers.
 */
export function readOne<T>(
  { runner, secrets }: ReaderPorts,
  name: string,
  { grammar, fallback, empty }: Input<T>,
  problems: string[],
): T {
  const given = runner.input(name);
  const text = given === undefined || isSecret(name) ? given : secrets.redact(given);
  if (text === undefined) return fallback;
  if (text === '') return empty ?? fallback;
  // A default that the runner writes out needs no check: that of a time zone alone takes 15 ms.
  if (text === fallback) return fallback;
  const parsed = grammar(text);
  if ('value' in parsed) return parsed.value;
  problems.push(...parsed.problems.map((problem) => `${name}: ${problem}`));
  return fallback;
}

/** Masks every secret before anything is read: whole lines and what they hold, since a mask never covers a part. */
export function maskSecrets({ runner, secrets }: ReaderPorts): void {
  const text = secretNames.map((name) => runner.input(name)).join('\n');
  const values = [...text.matchAll(/[?&](?:access_token|sign)=([^&#\s]+)/g)].map(([, value]) => value);
  secrets.add([text, ...values].join('\n'));
}
