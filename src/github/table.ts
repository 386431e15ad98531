/** The table of jobs: what failed first, and everything counted. */
import { type Conclusion, type Job, type Jobs, type Outcome, outcomeOf } from '../result.js';

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
