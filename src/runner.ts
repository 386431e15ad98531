/**
 * The runner behind standard output and its files. Source: "Workflow commands" in GitHub's documentation,
 * and ActionCommand.cs and FileCommandManager.cs in actions/runner. The toolkit's package does the same and
 * more, but to load it takes longer than all that a skipped step has to do.
 */
import * as fs from 'node:fs';
import { textAt } from './json.js';
import { type Environment, type Runner, RunnerError } from './world.js';

const standardOutput = 1;

/**
 * Writes a line before it returns, so that a mask counts from here on. process.stdout can't promise that where
 * a pipe is full, and loads streams and sockets, a third of what a skipped step takes.
 */
function print(line: string): void {
  let rest = Buffer.from(`${line}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(fs.writeSync(standardOutput, rest));
    } catch (error) {
      if (textAt(error, 'code') !== 'EAGAIN') throw error;
      // The pipe is full, and somebody has made it one that doesn't block: a millisecond for its reader.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

/** A line that the runner obeys. Its text stays on one line. */
const command = (name: string, text: string): string =>
  `::${name}::${text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`;

/**
 * A line of the log as the runner prints it, and never as a command that it obeys. It takes a line for one
 * when `::` stands first behind blanks, or `##[` anywhere. Source: TryParseV2 and TryParse in ActionCommand.cs.
 */
export const inert = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^(?=\s*::)/, '| ').replaceAll('##[', '## ['))
    .join('\n');

/** A name with its value, which ends with a line that doesn't occur in it. */
function entry(name: string, value: string): string {
  let end = 'end-of-value';
  while (value.includes(end)) end += '-';
  return `${name}<<${end}\n${value}\n${end}\n`;
}

/** Appends to a file, if the runner has named one. */
function write(file: string | undefined, text: string): void {
  if (!file) return;
  try {
    fs.appendFileSync(file, text);
  } catch (error) {
    throw new RunnerError(error instanceof Error ? error.message : String(error));
  }
}

/** @param env names the runner's files; outside of a runner there are none, and nobody reads outputs */
export const createRunner = (env: Environment): Runner => ({
  mask: (values) => print(values.map((value) => command('add-mask', value)).join('\n')),
  info: (text) => print(inert(text)),
  notice: (text) => print(command('notice', text)),
  warning: (text) => print(command('warning', text)),
  error: (text) => print(command('error', text)),
  outputs: (values) =>
    write(
      env['GITHUB_OUTPUT'],
      Object.entries(values)
        .map(([name, value]) => entry(name, value))
        .join(''),
    ),
  saveState: (name, value) => write(env['GITHUB_STATE'], entry(name, value)),
  summary: async (markdown) => {
    const file = env['GITHUB_STEP_SUMMARY'];
    if (!file) throw new RunnerError('the runner names no file for it');
    write(file, `${markdown}\n`);
  },
});
