/**
 * The runner, spoken to by @actions/core. This adapter adds what the package leaves to its callers; each
 * part says what that is.
 */
import * as core from '@actions/core';
import { type Environment, type Runner, RunnerError } from './ports.js';

/** The runner cuts an annotation after 4,096 characters. Source: "Workflow commands" in GitHub's documentation. */
const longestAnnotation = 4_000;

/** As many whole lines of `text` as fit into one annotation, with the number of those that are left out. */
function fitAnnotation(text: string): string {
  if (text.length <= longestAnnotation) return text;
  const lines = text.split('\n');
  let length = 0;
  const kept = lines.filter((line) => {
    length += line.length + 1;
    return length <= longestAnnotation;
  });
  const shown = kept.length === 0 ? [text.slice(0, longestAnnotation)] : kept;
  return `${shown.join('\n')}\n… +${lines.length - kept.length}`;
}

/**
 * A line of the log as the runner prints it, and never as a command that it obeys: core.info prints a text as
 * it is. The runner takes a line for a command when `::` stands first behind blanks, or `##[` anywhere.
 * Source: TryParseV2 and TryParse in ActionCommand.cs.
 */
export const inert = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^(?=\s*::)/, '| ').replaceAll('##[', '## ['))
    .join('\n');

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Writes to a file of the runner, if it names one: core would print an old command instead, which nobody reads. */
function write(file: string | undefined, action: () => void): void {
  if (!file) return;
  try {
    action();
  } catch (error) {
    throw new RunnerError(reasonOf(error));
  }
}

/** @param env names the runner's files, and tells an input that is empty from one that isn't there: core.getInput gives the same for both */
export const createRunner = (env: Environment): Runner => ({
  input: (name) => (env[`INPUT_${name.toUpperCase()}`] === undefined ? undefined : core.getInput(name)),
  mask: (values) => values.forEach(core.setSecret),
  info: (text) => core.info(inert(text)),
  notice: (text) => core.notice(fitAnnotation(text)),
  warning: (text) => core.warning(fitAnnotation(text)),
  fail: (text) => core.setFailed(fitAnnotation(text)),
  setOutput: (name, value) => write(env['GITHUB_OUTPUT'], () => core.setOutput(name, value)),
  saveState: (name, value) => write(env['GITHUB_STATE'], () => core.saveState(name, value)),
  state: (name) => core.getState(name) || undefined,
  summary: async (markdown) => {
    try {
      await core.summary.addRaw(markdown, true).write();
    } catch (error) {
      throw new RunnerError(reasonOf(error));
    }
  },
});
