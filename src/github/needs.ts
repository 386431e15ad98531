/** Which job of the API is which key of `needs`. Pure. */
import { hasEnded, type JobState, outcomeOf } from '../conclusion.js';
import type { Needs } from '../run-result.js';
import type { SeenJob } from './jobs.js';

/** The jobs whose key is known, and what is left on either side. */
export interface Matches {
  readonly keys: ReadonlyMap<SeenJob, string>;
  /** Keys that have no job. */
  readonly missing: readonly string[];
  /** Failed keys that no failed job explains. */
  readonly unexplained: readonly string[];
}

/** Between the names of a calling and a called job. */
const separator = ' / ';

const isFailedStatus = (status: JobState): boolean => outcomeOf(status) === 'failure';
const isFailed = ({ state }: SeenJob): boolean => isFailedStatus(state);
/** The API may be behind. */
const isOpen = ({ state }: SeenJob): boolean => !hasEnded(state);

/** Letters and digits of any script, in lower case. */
const slugOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');

/**
 * Matches jobs and keys by name. A job may have any name, so a name shows its key only where nothing
 * speaks against it: for a key `build` these are `build`, else `Build`, else `build (a, b)` and
 * `build / called`. Where a match leaves a failed key without a failed job, a name that is only similar
 * is taken for a coincidence.
 *
 * @param ownName of our own job: in a called workflow all names begin with the caller's, as ours does
 */
export function matchNeeds(jobs: readonly SeenJob[], ownName: string, needs: Needs): Matches {
  const caller = ownName.slice(0, ownName.lastIndexOf(separator) + separator.length);
  const localOf = ({ name }: SeenJob): string =>
    ownName.includes(separator) && name.startsWith(caller) ? name.slice(caller.length) : name;
  const isExact = (job: SeenJob, key: string) => localOf(job) === key;
  const found = [...needs].map(([key, status]) => ({ key, status, jobs: jobsOf(key) }));

  function jobsOf(key: string): readonly SeenJob[] {
    const exact = jobs.filter((job) => isExact(job, key));
    const similar = jobs.filter((job) => slugOf(localOf(job)) === slugOf(key));
    const single = exact.length > 0 ? exact : similar;
    if (single.length === 0) {
      return jobs.filter((job) => {
        const base = baseOf(localOf(job));
        return base !== localOf(job) && slugOf(base) === slugOf(key);
      });
    }
    return single.length > 1 ? [] : single;
  }

  const claims = found.flatMap((each) => each.jobs);
  const isClear = (job: SeenJob, key: string) =>
    isExact(job, key) || claims.filter((other) => other === job).length === 1;
  const clear = found.map((each) => ({ ...each, jobs: each.jobs.filter((job) => isClear(job, each.key)) }));

  const unexplained = clear
    .filter(({ status, jobs }) => isFailedStatus(status) && !jobs.some((job) => isFailed(job) || isOpen(job)))
    .map(({ key }) => key);
  const matched = new Set(clear.flatMap((each) => each.jobs));
  const open = jobs.filter((job) => isFailed(job) && !matched.has(job));
  const sure = clear.map((each) => ({
    ...each,
    jobs:
      unexplained.length > open.length && !isFailedStatus(each.status)
        ? each.jobs.filter((job) => !isFailed(job) || isExact(job, each.key))
        : each.jobs,
  }));
  return {
    keys: new Map(sure.flatMap(({ key, jobs }) => jobs.map((job) => [job, key] as const))),
    missing: sure.filter(({ jobs }) => jobs.length === 0).map(({ key }) => key),
    unexplained,
  };
}

/** The name before the values of a matrix or the name of a called job. */
const baseOf = (name: string): string => name.split(separator, 1)[0]?.replace(/ \(.*$/s, '') ?? '';
