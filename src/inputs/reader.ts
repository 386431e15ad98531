/** Reads one input by its row of a table, secrets masked first; the inputs that count before all others; and the error of wrong inputs. */
import { inEach, type Language, LocalizedError, type LocalizedText, named } from '../language.js';
import type { Runner } from '../runner/ports.js';
import type { Secrets } from '../runner/secrets.js';
import { boolean } from './parsers.js';
import { type Input, inputTable } from './table.js';

/** The language of the log, which counts even where other inputs are wrong; English where itself is wrong. */
export function readLanguage(runner: Runner): Language {
  const { grammar, fallback } = inputTable.language;
  const parsed = grammar(runner.input('language') ?? '');
  return 'value' in parsed ? parsed.value : fallback;
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

const secretNames: readonly string[] = ['webhook', 'secret', 'github-token'];

/**
 * Reads one input; what is wrong with it goes to `problems`, and its fallback comes back. A secret that stands in
 * the wrong input is redacted before anything else, since an error would quote a part of it that no mask covers.
 */
export function readOne<T>(
  { runner, secrets }: ReaderPorts,
  name: string,
  { grammar, fallback, empty }: Input<T>,
  problems: LocalizedText[],
): T {
  const given = runner.input(name);
  const text = given === undefined || secretNames.includes(name) ? given : secrets.redact(given);
  if (text === undefined) return fallback;
  if (text === '') return empty ?? fallback;
  // A default that the runner writes out needs no check: that of a time zone alone takes 15 ms.
  if (text === fallback) return fallback;
  const parsed = grammar(text);
  if ('value' in parsed) return parsed.value;
  problems.push(...parsed.problems.map((problem) => named(name, problem)));
  return fallback;
}

/** Masks every secret before anything is read: whole lines and what they hold, since a mask never covers a part. */
export function maskSecrets({ runner, secrets }: ReaderPorts): void {
  const text = secretNames.map((name) => runner.input(name)).join('\n');
  const values = [...text.matchAll(/[?&](?:access_token|sign)=([^&#\s]+)/g)].map(([, value]) => value);
  secrets.add([text, ...values].join('\n'));
}

/** Wrong inputs: everything that has to be corrected, one problem per line. */
export class InputError extends LocalizedError {
  override readonly name = 'InputError';
  constructor(problems: readonly LocalizedText[]) {
    const [first] = problems;
    const lines = [
      { en: `${problems.length} wrong inputs.`, 'zh-CN': `${problems.length} 处参数有误。` },
      ...problems.map(({ en, 'zh-CN': zh }) => ({ en: `- ${en}.`, 'zh-CN': `- ${zh}。` })),
    ];
    super(
      first && problems.length === 1
        ? { en: `Wrong input. ${first.en}.`, 'zh-CN': `参数有误。${first['zh-CN']}。` }
        : inEach((language) => lines.map((line) => line[language]).join('\n')),
    );
  }
}
