import { at, listAt, numberAt, textAt, timeAt, urlAt } from '../json.js';
import {
  type Conclusion,
  conclusionOf,
  type Job,
  type Jobs,
  type Needs,
  type Outcome,
  outcomeOf,
  type Status,
} from '../run-result.js';

/**
 * How GitHub names a job of a matrix that has no name of its own, such as `test (20, ubuntu-latest)`: what
 * the matrix holds stands behind the key, the parts of an object one by one and nothing empty. At most 100
 * characters.
 *
 * @param jobKey the job's id in the workflow file
 */
export function matrixJobName(jobKey: string, matrix: Readonly<Record<string, unknown>>): string {
  const values = leavesOf(matrix).filter((value) => value !== '');
  const name = values.length === 0 ? jobKey : `${jobKey} (${values.join(', ')})`;
  return name.length > 100 ? `${name.slice(0, 97)}...` : name;
}

const leavesOf = (value: unknown): readonly string[] =>
  typeof value === 'object' ? Object.values(value ?? {}).flatMap(leavesOf) : [String(value)];

/** One job as the API tells it, and which of them is our own. */

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
  matrix === undefined ? [jobKey] : [jobKey, matrixJobName(jobKey, matrix)];

/** The table of jobs: what failed first, and everything counted. */

/** More than a message can show; what is beyond is only counted. */
const mostListed = 50;

const ranks: Readonly<Record<Outcome, number>> = {
  failure: 0,
  cancelled: 2,
  other: 3,
  started: 4,
  success: 5,
  skipped: 6,
};

/** The kind of result of a job that may still be running. */
const outcomeOfJob = ({ conclusion }: Job): Outcome => outcomeOf(conclusion ?? 'started');

/** Whether the job failed in a way that makes its run fail. */
export const isFailure = (job: Job): boolean => outcomeOfJob(job) === 'failure' && !job.allowedToFail;

export const isCancelled = (job: Job): boolean => outcomeOfJob(job) === 'cancelled';

const rankOf = (job: Job): number => (job.allowedToFail ? 1 : ranks[outcomeOfJob(job)]);

/**
 * The table of `jobs`: all are counted, the list holds at most 50, those that failed first, the rest as they
 * came.
 *
 * @param total how many there are, where `jobs` are not all
 */
export function tableOf<Listed extends Job>(jobs: readonly Listed[], total = jobs.length) {
  const counts: Partial<Record<Conclusion, number>> = {};
  for (const { conclusion } of jobs) {
    if (conclusion !== undefined) counts[conclusion] = (counts[conclusion] ?? 0) + 1;
  }
  const list = jobs.toSorted((one, other) => rankOf(one) - rankOf(other)).slice(0, mostListed);
  return { list, total, counts } satisfies Jobs;
}

/** The results of the jobs that ours depends on, as `${{ toJSON(needs) }}` tells them. */

/** What a job that ended with `status` has of it; one that has only started has no conclusion. */
export const endedAs = (status: Status): Pick<Job, 'conclusion'> =>
  status === 'started' || status === 'unknown' ? {} : { conclusion: status };

/** A dependency as a job: its id for a name, since nothing else is known of it. */
export const jobFromNeed = ([key, status]: readonly [key: string, status: Status]): Job => ({
  name: key,
  ...endedAs(status),
  allowedToFail: false,
  failedSteps: [],
});

/** The jobs that `needs` names, for where the API can't be asked. */
export const jobsFromNeeds = (needs: Needs): Jobs => tableOf([...needs].map(jobFromNeed));

/**
 * The key and result that `needs` has for the job `name`, where its name shows the key: for a key `build` these
 * are `build`, `Build`, `build (a, b)` and `build / called`. In a called workflow all names begin with
 * the caller's, as our own does.
 */
export function needOf(
  name: string,
  ownName: string,
  needs: Needs,
): readonly [key: string, status: Status] | undefined {
  const caller = ownName.slice(0, ownName.lastIndexOf(separator) + separator.length);
  const local = ownName.includes(separator) && name.startsWith(caller) ? name.slice(caller.length) : name;
  const base = local.split(separator, 1)[0]?.replace(/ \(.*$/s, '') ?? '';
  return [...needs].find(([key]) => slugOf(key) === slugOf(base));
}

/** Between the names of a calling and a called job. */
const separator = ' / ';

const slugOf = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** The jobs of a run, from what the API and `needs` tell. */

/** What the environment knows better than the API. */
export interface Insight {
  /** How to tell our own job; absent where another run is observed. */
  readonly own?: OwnJob;
  /** The status of our own job, which still runs while it asks, or the conclusion of an observed run. */
  readonly status: Status;
  readonly needs: Needs;
}

/** A job of the table. One that only `needs` knows has nothing to tell it by. */
export type ListedJob = Job & Partial<SeenJob>;

/**
 * The table of the jobs that the API lists.
 *
 * Our own job stands first among its equals, or is left out where it only waited for others and is well.
 * A job that failed while its run or `needs` went on was allowed to fail. What failed by `needs` but isn't
 * among the failed jobs, as a called workflow that couldn't start, is added; unless each of these can be one
 * of the failed jobs that no need is named like, since a job may have any name.
 *
 * @param seen the jobs in the API's order
 * @param total how many there are, where not all were seen
 */
export function jobsFromApi(seen: readonly SeenJob[], total: number, { own, status, needs }: Insight) {
  const ownJob = own && findOwnJob(seen, own);
  const needFor = (job: ListedJob) => needOf(job.name, ownJob?.name ?? '', needs);
  const settle = (job: SeenJob): SeenJob => {
    const need = needFor(job)?.[1];
    if (job.conclusion === undefined) return need === undefined ? job : { ...job, ...endedAs(need) };
    const wentOn = (own === undefined ? status : need) === 'success';
    return { ...job, allowedToFail: wentOn && isFailure(job) };
  };
  const jobs: ListedJob[] = seen.filter((job) => job !== ownJob).map(settle);
  const told = jobs.filter(isFailure).map((job) => needFor(job)?.[0]);
  const untold = [...needs].filter(([key, need]) => outcomeOf(need) === 'failure' && !told.includes(key));
  if (untold.length > told.filter((key) => key === undefined).length) jobs.push(...untold.map(jobFromNeed));
  const ownSettled = ownJob && { ...ownJob, ...endedAs(status) };
  const hidden = ownSettled && needs.size > 0 && !isFailure(ownSettled) && !isCancelled(ownSettled);
  if (ownSettled && !hidden) jobs.unshift(ownSettled);
  return { table: tableOf(jobs, Math.max(total - (hidden ? 1 : 0), jobs.length)), own: ownJob };
}
