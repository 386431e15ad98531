/** The jobs of a run as the API lists them, and which of them is our own. */

import { conclusionOf, type JobState } from '../conclusion.js';
import { at, listAt, numberAt, textAt, timeAt, urlAt } from '../json.js';
import type { Job } from '../run-result.js';
import type { Environment } from '../runner/ports.js';
import type { StepTime } from './log-lines.js';

/** A job with what distinguishes it from the others. */
export interface SeenJob extends Job {
  /** On GitHub also the id of its check run. */
  readonly id: number;
  readonly running: boolean;
  /** Milliseconds since the epoch. */
  readonly startedAt?: number;
  readonly runner?: string;
  /** When its first failed step ran. */
  readonly failedTime?: StepTime;
  /** Whether only the steps that failed can have left its errors. */
  readonly errorsAreOwn: boolean;
}

/** How our own job can be found. */
export interface OwnJob {
  /** From `job.check_run_id`; the runner of an Enterprise Server doesn't know it. */
  readonly checkRunId?: number;
  /** From `RUNNER_NAME`. */
  readonly runnerName?: string;
  /** From `GITHUB_JOB`: the job's id in the workflow file. */
  readonly jobKey: string;
  readonly matrix?: Readonly<Record<string, unknown>>;
}

/** What inputs and environment tell of our own job. */
export function ownJobOf(
  { checkRunId, matrix }: Pick<OwnJob, 'checkRunId' | 'matrix'>,
  env: Environment,
): OwnJob {
  const runnerName = env['RUNNER_NAME'];
  return {
    jobKey: env['GITHUB_JOB'] ?? '',
    ...(checkRunId !== undefined && { checkRunId }),
    ...(runnerName && { runnerName }),
    ...(matrix && { matrix }),
  };
}

/**
 * How GitHub names a job of a matrix that has no name of its own, such as `test (20, ubuntu-latest)`: the
 * values of the matrix follow the key, the parts of an object one by one and nothing empty. At most 100
 * characters.
 *
 * @param jobKey the job's id in the workflow file
 */
export function matrixJobName(jobKey: string, matrix: Readonly<Record<string, unknown>> = {}): string {
  const values = leavesOf(matrix).filter((value) => value !== '');
  const name = values.length === 0 ? jobKey : `${jobKey} (${values.join(', ')})`;
  return name.length > 100 ? `${name.slice(0, 97)}...` : name;
}

const leavesOf = (value: unknown): readonly string[] =>
  typeof value === 'object' ? Object.values(value ?? {}).flatMap(leavesOf) : [String(value)];

/** The words of the API for jobs that have not ended. Source: REST API, schema "job", field status. */
const states: ReadonlyMap<string, JobState> = new Map([
  ['in_progress', 'started'],
  ['queued', 'queued'],
  ['requested', 'queued'],
  ['pending', 'queued'],
  ['waiting', 'waiting'],
]);

/**
 * A job of the API's list; undefined where it has neither id nor name. One without steps has no failed
 * step that is known.
 * Source: REST API, schema "job".
 */
export function readJob(value: unknown): SeenJob | undefined {
  const id = numberAt(value, 'id');
  const name = textAt(value, 'name');
  if (id === undefined || name === undefined) return undefined;
  const state =
    conclusionOf(textAt(value, 'conclusion')) ?? states.get(textAt(value, 'status') ?? '') ?? 'unknown';
  const url = urlAt(value, 'html_url');
  const runner = textAt(value, 'runner_name');
  const failed = listAt(value, 'steps').filter((step) => at(step, 'conclusion') === 'failure');
  const failedTime = timeOf(failed[0]);
  const startedAt = timeAt(value, 'started_at');
  const duration = state === 'skipped' ? undefined : durationOf(value);
  return {
    id,
    name: withoutExpressions(name),
    state,
    running: at(value, 'status') === 'in_progress',
    ...(startedAt !== undefined && { startedAt }),
    ...(runner !== undefined && { runner }),
    ...(url !== undefined && { url }),
    ...(duration !== undefined && { duration }),
    ...(failedTime && { failedTime }),
    allowedToFail: false,
    failedSteps: failed.flatMap((step) => textAt(step, 'name') ?? []),
    errorsAreOwn: !listAt(value, 'steps').some(mayLeaveError),
  };
}

/** The runner's own steps, and those that make ready: what follows needs them, so nobody lets them fail. */
const preparations =
  /^(post|pre|complete|stop|initialize) |\b(check ?out|set[ -]?up|install|cache|restore|log ?in)\b|检出|拉取|安装|缓存|登录/i;
/** What GitHub calls a script that has no name; a script that failed leaves an end, which is counted. */
const namelessScript = /^Run (?!\.{0,2}\/|\S+@|docker:\/\/)/;

/**
 * Whether a step that ended well may have left an error, as an action that continue-on-error let pass does. Its
 * conclusion is success. Source: actions/runner, src/Runner.Worker/StepsRunner.cs, ApplyContinueOnError.
 */
function mayLeaveError(step: unknown): boolean {
  const name = textAt(step, 'name') ?? '';
  return at(step, 'conclusion') === 'success' && !preparations.test(name) && !namelessScript.test(name);
}

/** GitHub doesn't evaluate the name of a skipped job, such as `test (${{ matrix.os }})`. */
function withoutExpressions(name: string): string {
  if (!name.includes('${{')) return name;
  const [before, ...others] = name.split('${{');
  const after = others.map((text) => text.split('}}').slice(1).join('}}'));
  const rest = [before, ...after].join('').replace(/\([\s,]*\)/g, '');
  return rest.replace(/\s+/g, ' ').trim() || '…';
}

/** When a step ran: it ended at some time in the second that the API names. */
function timeOf(step: unknown): StepTime | undefined {
  const [start, end] = [timeAt(step, 'started_at'), timeAt(step, 'completed_at')];
  return start === undefined || end === undefined ? undefined : { start, end: end + 999 };
}

function durationOf(value: unknown): number | undefined {
  const [start, end] = [timeAt(value, 'started_at'), timeAt(value, 'completed_at')];
  return start === undefined || end === undefined || end < start ? undefined : end - start;
}

/**
 * Our own job: by its id, else the one in progress on our runner, else the one in progress that is named
 * like it. Where that isn't exactly one, none: a wrong one would be worse.
 */
export function findOwnJob(jobs: readonly SeenJob[], own: OwnJob): SeenJob | undefined {
  const { checkRunId, runnerName } = own;
  if (checkRunId !== undefined) return jobs.find(({ id }) => id === checkRunId);
  const running = jobs.filter((job) => job.running);
  const names = namesOf(own);
  return (
    only(running.filter(({ runner }) => runnerName !== undefined && runner === runnerName)) ??
    only(running.filter(({ name }) => names.some((own) => name === own || name.endsWith(` / ${own}`))))
  );
}

const only = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);

/** What a job is called that has no name of its own: its key, or that of a job of its matrix. */
const namesOf = ({ jobKey, matrix }: OwnJob): readonly string[] =>
  matrix === undefined ? [jobKey] : [jobKey, matrixJobName(jobKey, matrix)];
