/** One job as the API tells it, and which of them is our own. */
import { at, listAt, numberAt, textAt, timeAt, urlAt } from '../json.js';
import { conclusionOf, type Job } from '../result.js';
import { nameOfLeg } from './leg.js';

/** A job with what tells it from the others. */
export interface SeenJob extends Job {
  /** On GitHub also the id of its check run. */
  readonly id: number;
  readonly running: boolean;
  readonly runner?: string;
}

/** How our own job can be told. */
export interface OwnJob {
  /** From `job.check_run_id`; the runner of an Enterprise Server doesn't know it. */
  readonly checkRunId?: number;
  /** From `RUNNER_NAME`. */
  readonly runnerName?: string;
  /** From `GITHUB_JOB`: the job's id in the workflow file. */
  readonly jobKey: string;
  readonly matrix?: Readonly<Record<string, unknown>>;
}

/**
 * A job of the API's list; undefined where it has neither id nor name.
 * Source: REST API, schema "job".
 */
export function readJob(value: unknown): SeenJob | undefined {
  const id = numberAt(value, 'id');
  const name = textAt(value, 'name');
  if (id === undefined || name === undefined) return undefined;
  const conclusion = conclusionOf(textAt(value, 'conclusion'));
  const url = urlAt(value, 'html_url');
  const runner = textAt(value, 'runner_name');
  const duration = conclusion === 'skipped' ? undefined : durationOf(value);
  return {
    id,
    name,
    running: at(value, 'status') === 'in_progress',
    ...(conclusion !== undefined && { conclusion }),
    ...(runner !== undefined && { runner }),
    ...(url !== undefined && { url }),
    ...(duration !== undefined && { duration }),
    allowedToFail: false,
    failedSteps: listAt(value, 'steps')
      .filter((step) => at(step, 'conclusion') === 'failure')
      .flatMap((step) => textAt(step, 'name') ?? []),
  };
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

/** What a job is called that has no name of its own: its key, or that of the leg of its matrix. */
const namesOf = ({ jobKey, matrix }: OwnJob): readonly string[] =>
  matrix === undefined ? [jobKey] : [jobKey, nameOfLeg(jobKey, matrix)];
