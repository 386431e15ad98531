/** The results of the jobs that ours depends on, as `${{ toJSON(needs) }}` tells them. */
import type { Job, Jobs, Status } from '../result.js';
import { tableOf } from './table.js';

/** Result of each direct dependency by its job id. */
export type Needs = ReadonlyMap<string, Status>;

/** What a job that ended with `status` has of it; one that has only started has no conclusion. */
export const endedAs = (status: Status): Pick<Job, 'conclusion'> =>
  status === 'started' ? {} : { conclusion: status };

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
