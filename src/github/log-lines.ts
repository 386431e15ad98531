/** The lines of a job's log that come before the error of a step. Pure. */
import { stripVTControlCharacters } from 'node:util';
import { isStepEnd } from './annotations.js';

/** When a step ran, in milliseconds since the epoch; the API tells it in whole seconds. */
export interface StepTime {
  readonly start: number;
  readonly end: number;
}

interface Line {
  /** Milliseconds since the epoch; undefined before the first line that has one. */
  readonly time: number | undefined;
  readonly text: string;
}

/** Source: the log of a job as GitHub stores it; each line begins with a time of seven decimals. */
const stamp = /^\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z (.*)$/s;

function readLines(log: string): readonly Line[] {
  let time: number | undefined;
  return log.split(/\r?\n/).map((line) => {
    const [, stamped, text = line] = stamp.exec(line) ?? [];
    if (stamped !== undefined) time = Date.parse(`${stamped}Z`);
    return { time, text: stripVTControlCharacters(text) };
  });
}

/** What the runner writes for itself: groups, commands that it runs, its debug lines, and workflow commands. */
const ofTheRunner = /^(##\[(group|endgroup|command|debug|section)\]|::[a-z-]+( [^:]*)?::)/;
/** How the runner marks lines of the step. */
const mark = /^##\[(error|warning|notice)\]/;
const header = '##[group]Run ';

/** A line as a terminal shows it in the end: what follows the last carriage return. */
const lastOf = (text: string): string => text.trimEnd().split('\r').at(-1) ?? '';

/**
 * The last `count` lines before the error that ended a step, without those of the runner.
 *
 * @param log from any line of the job's log to its end
 * @returns undefined where no line, or more than one, can be the end of the step
 */
export function linesBeforeError(log: string, step: StepTime, count: number): readonly string[] | undefined {
  const lines = readLines(log).filter(
    ({ time }) => time !== undefined && time >= step.start && time <= step.end,
  );
  const errors = lines.flatMap(({ text }, index) => (text.startsWith('##[error]') ? [index] : []));
  const ends = errors.filter((index) => isStepEnd(lines[index]?.text.replace(mark, '') ?? ''));
  const [end, another] = ends.length > 0 ? ends : errors;
  if (end === undefined || another !== undefined) return undefined;
  // The runner shows the command and its environment first, as a group.
  const begin = lines.slice(0, end).findLastIndex(({ text }) => text.startsWith(header));
  const first =
    begin < 0 ? 0 : lines.findIndex(({ text }, index) => index > begin && text === '##[endgroup]') + 1;
  return lines
    .slice(first, end)
    .filter(({ text }) => !ofTheRunner.test(text))
    .map(({ text }) => lastOf(text.replace(mark, '')).trim())
    .filter((text) => text !== '')
    .slice(-count);
}
