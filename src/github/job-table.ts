/** The jobs that a message is about: what failed first, and everything counted. Pure. */
import { hasEnded, type JobState, outcomeOf, outcomesByInterest, type Status } from '../conclusion.js';
import { isFailedJob, type Job, type Jobs, type Needs, type Scope } from '../run-result.js';
import { findOwnJob, type OwnJob, type SeenJob } from './jobs.js';
import { matchNeeds } from './needs.js';

/** More than a message can show; what is beyond is only counted. */
const mostListed = 50;

/** Whether the job was cancelled. */
export const isCancelled = ({ state }: Job): boolean => outcomeOf(state) === 'cancelled';

/** A failure that was allowed comes behind the others. */
const rankOf = (job: Job): number =>
  outcomesByInterest.indexOf(outcomeOf(job.state)) + (job.allowedToFail ? 0.5 : 0);

/**
 * The table of `jobs`: all are counted, the list holds at most 50, those that failed first, the rest as they
 * came.
 *
 * @param total how many there are, where `jobs` are not all
 */
function tableOf<Listed extends Job>(jobs: readonly Listed[], total = jobs.length) {
  const counts: Partial<Record<JobState, number>> = {};
  const unread = Math.max(0, total - jobs.length);
  if (unread > 0) counts.unknown = unread;
  for (const { state } of jobs) counts[state] = (counts[state] ?? 0) + 1;
  const allowedFailures = jobs.filter(({ allowedToFail }) => allowedToFail).length;
  const list = jobs.toSorted((one, other) => rankOf(one) - rankOf(other)).slice(0, mostListed);
  return { list, total, counts, allowedFailures } satisfies Jobs;
}

/** A dependency as a job: its id for a name, since nothing else is known of it. */
const jobFromNeed = ([key, status]: readonly [key: string, status: Status]): Job => ({
  name: key,
  state: status,
  allowedToFail: false,
  failedSteps: [],
});

/** The jobs that `needs` names, for where the API can't be asked. */
export const jobsFromNeeds = (needs: Needs): Jobs => tableOf([...needs].map(jobFromNeed));

/** What the environment knows better than the API. */
export interface Insight {
  readonly scope: Scope;
  /** How to find our own job; absent where another run is observed. */
  readonly own?: OwnJob;
  /** The status of our own job, which still runs while it asks, or the conclusion of an observed run. */
  readonly status: Status;
  /** Empty where the message is about our own job or an observed run. */
  readonly needs: Needs;
}

/** A job of the table. One that only `needs` knows has no id. */
export type ListedJob = Job & Partial<SeenJob>;

/** What a message needs of the jobs that the API lists. */
interface RunJobs {
  /** Absent where the message is about our own job and it is unknown which one that is. */
  readonly table?: Omit<Jobs, 'list'> & { readonly list: readonly ListedJob[] };
  readonly own?: SeenJob;
  /** Names of jobs that failed, and that the message is not about: beside our own job, or beside all that it waited for. */
  readonly failedBeside: readonly string[];
}

/**
 * The jobs that the message is about, of those that the API lists.
 *
 * @param seen the jobs in the API's order
 * @param total how many there are, where not all were seen
 */
export function jobsFromApi(seen: readonly SeenJob[], total: number, insight: Insight): RunJobs {
  const own = insight.own && findOwnJob(seen, insight.own);
  if (insight.scope === 'run') return { ...tableOfRun(seen, total, own, insight), ...(own && { own }) };
  if (own === undefined) return { failedBeside: [] };
  const failedBeside = seen.filter((job) => job !== own && isFailedJob(job)).map(({ name }) => name);
  return { table: tableOf([{ ...own, state: insight.status }]), own, failedBeside };
}

/**
 * The table of a whole run. Our own job stands first among its equals, or is left out where it only waited
 * for others and is well. A failed job was allowed to fail where its run or its need went on. A need without a job, as a called workflow that couldn't start or a job that passed in an earlier
 * attempt, is added where no job of another name can be it.
 */
function tableOfRun(
  seen: readonly SeenJob[],
  total: number,
  own: SeenJob | undefined,
  { own: how, status, needs }: Insight,
): RunJobs {
  const others = seen.filter((job) => job !== own);
  const { keys, missing, unexplained } = matchNeeds(others, own?.name ?? '', needs);
  const needOf = (job: SeenJob): Status | undefined => needs.get(keys.get(job) ?? '');
  // A need that went well and has no job of its name may be one that failed, where no job that passed can be it.
  const passed = others.filter((job) => !keys.has(job) && job.state === 'success');
  const mayBeNeeded =
    unexplained.length === 0 && missing.filter((key) => needs.get(key) === 'success').length > passed.length;
  const wentOn = how === undefined ? status === 'success' : mayBeNeeded;
  const settle = (job: SeenJob): SeenJob => {
    const need = needOf(job);
    if (!hasEnded(job.state)) return need === undefined ? job : { ...job, state: need };
    return { ...job, allowedToFail: isFailedJob(job) && (need === undefined ? wentOn : need === 'success') };
  };
  const open = others.filter((job) => !keys.has(job));
  const added = open.length === 0 ? [...new Set([...missing, ...unexplained])] : unexplained;
  const jobs: ListedJob[] = [
    ...others.map(settle),
    ...(open.some(isFailedJob) ? [] : added).map((key) => jobFromNeed([key, needs.get(key) ?? 'unknown'])),
  ];
  const ownSettled = own && { ...own, state: status };
  const hidden = ownSettled && how && needs.size > 0 && !isFailedJob(ownSettled) && !isCancelled(ownSettled);
  if (ownSettled && !hidden) jobs.unshift(ownSettled);
  // What fails beside all needs may have been waited for under another name, or have failed a need.
  const isBeside = needs.size > 0 && unexplained.length === 0;
  return {
    table: tableOf(jobs, Math.max(total - (hidden ? 1 : 0), jobs.length)),
    failedBeside: isBeside
      ? open
          .map(settle)
          .filter(isFailedJob)
          .map(({ name }) => name)
      : [],
  };
}
