/** The jobs of a run, from what the API and `needs` tell. */
import { type Job, outcomeOf, type Status } from '../result.js';
import { findOwnJob, type OwnJob, type SeenJob } from './job.js';
import { endedAs, jobFromNeed, type Needs, needOf } from './needs.js';
import { isCancelled, isFailure, tableOf } from './table.js';

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
