/**
 * Implements Runner by @actions/core, all but the job summary. This adapter adds what the package leaves to its
 * callers; each part says what that is.
 */
import * as core from '@actions/core';
import { reasonOf } from '../language.js';
import { type Environment, type Runner, RunnerError } from './ports.js';

/** The runner cuts an annotation after 4,096 characters. Source: "Workflow commands" in GitHub's documentation. */
const longestAnnotation = 4_000;
/** Characters of the last line that are kept: an address has fewer. */
const longestLastLine = 500;

/**
 * The first whole lines of `text` and its last one, which says where to read on, up to the length of an annotation;
 * between them the number of lines that are left out.
 */
function cutAnnotation(text: string): string {
  if (text.length <= longestAnnotation) return text;
  const lines = text.split('\n');
  const last = lines.length > 1 ? (lines.pop() ?? '').slice(0, longestLastLine) : '';
  const room = longestAnnotation - last.length;
  let length = 0;
  const kept = lines.filter((line) => {
    length += line.length + 1;
    return length <= room;
  });
  const shown = kept.length === 0 ? [text.slice(0, room)] : kept;
  const left = lines.length - kept.length;
  return [...shown, ...(left > 0 ? [`… +${left}`] : []), ...(last === '' ? [] : [last])].join('\n');
}

/**
 * A text for the log that contains no command to the runner: core.info prints a text as it is. To the runner, a
 * line that starts with `::` behind blanks is a command, and so is `##[` anywhere in it. U+0085 is a blank to it.
 * Source: TryParseV2 and TryParse in ActionCommand.cs; Char.IsWhiteSpace in .NET.
 */
export const inert = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^(?=[\s\u0085]*::)/, '| ').replaceAll('##[', '## ['))
    .join('\n');

/** Writes to a file of the runner, if the runner names one: otherwise core would print a command of old runners. */
function write(file: string | undefined, action: () => void): void {
  if (!file) return;
  try {
    action();
  } catch (error) {
    throw new RunnerError(reasonOf(error));
  }
}

const noState = {
  en: 'the runner names no file for it (GITHUB_STATE)',
  'zh-CN': 'runner 没有提供 GITHUB_STATE 文件',
};

/** @param env names the runner's files, and distinguishes an empty input from an absent one: core.getInput returns the same for both */
export const createRunner = (env: Environment): Omit<Runner, 'summary'> => ({
  input: (name) => (env[`INPUT_${name.toUpperCase()}`] === undefined ? undefined : core.getInput(name)),
  mask: (values) => values.forEach(core.setSecret),
  info: (text) => core.info(inert(text)),
  notice: (text) => core.notice(cutAnnotation(text)),
  warning: (text) => core.warning(cutAnnotation(text)),
  fail: (text) => core.setFailed(cutAnnotation(text)),
  setOutput: (name, value) => write(env['GITHUB_OUTPUT'], () => core.setOutput(name, value)),
  saveState: (name, value) => {
    if (!env['GITHUB_STATE']) throw new RunnerError(noState);
    write(env['GITHUB_STATE'], () => core.saveState(name, value));
  },
  state: (name) => core.getState(name) || undefined,
});
