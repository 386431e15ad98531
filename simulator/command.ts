/** What the commands of the simulator have in common: the help, and an end that says why. */
import { textAt } from '../src/json.js';

export interface OptionHelp {
  /** As it is typed, with a word for its value: `--port <number>`. */
  readonly usage: string;
  readonly meaning: string;
}

/**
 * Lays out the options below how the command is called, a line for each.
 *
 * @param command with its arguments, as they are typed
 */
export function drawHelp(command: string, options: readonly OptionHelp[]): string {
  const width = Math.max(...options.map(({ usage }) => usage.length));
  const lines = options.map(({ usage, meaning }) => `  ${usage.padEnd(width)}  ${meaning}`);
  return [`Usage: ${command}`, '', ...lines].join('\n');
}

/**
 * Runs a command with the arguments of this process. --help prints the help instead; an error is printed as a
 * sentence, and makes the exit code 1.
 */
export async function runCommand(
  help: () => string,
  command: (args: readonly string[]) => Promise<void>,
): Promise<void> {
  const args = process.argv.slice(2);
  try {
    if (args.includes('--help') || args.includes('-h')) console.log(help());
    else await command(args);
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}

/** What Node.js says of an error, by the beginning of its code; `path` where the error has one. */
const explanations: readonly [code: string, sentence: (message: string, path: string) => string][] = [
  ['ERR_PARSE_ARGS', (message) => `${message.split('. ')[0]}. --help tells the options.`],
  ['ENOENT', (_, path) => `${path} isn't there.`],
  ['ENOTDIR', (_, path) => `${path} is no directory.`],
  ['EISDIR', (_, path) => `${path} is a directory, and not a file.`],
  ['EADDRINUSE', () => 'The port is taken: --port chooses another.'],
];

/** A sentence for whoever typed the command. */
export function explain(error: unknown): string {
  const message = textAt(error, 'message') ?? String(error);
  const code = textAt(error, 'code') ?? '';
  const [, sentence] = explanations.find(([start]) => code.startsWith(start)) ?? [];
  return sentence ? sentence(message, textAt(error, 'path') ?? 'A file') : message;
}
