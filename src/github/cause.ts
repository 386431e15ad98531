/** Which job decided the result, and what its annotations say. */

import type { Outcome } from '../conclusion.js';
import type { LocalizedText } from '../language.js';
import type { Cancellation, RunFacts } from '../run-result.js';
import { isFailedJob } from '../run-result.js';
import { cancellationOf, errorOf, lossOf } from './annotations.js';
import type { Ask } from './api.js';
import { isCancelled, type ListedJob } from './job-table.js';
import { askErrors } from './requests.js';

/** Why it ended so. */
export interface Cause {
  /** The job that decided, where there is one. */
  readonly job?: ListedJob;
  /** What the annotations add to the job. */
  readonly known?: { readonly error?: string; readonly state?: 'timed_out' };
  readonly cancellation?: Cancellation;
  readonly problem?: LocalizedText;
}

/** Which jobs can say why it ended so. */
const mayExplain: Readonly<Partial<Record<Outcome, (job: ListedJob) => boolean>>> = {
  failure: isFailedJob,
  cancelled: isCancelled,
};

const stepsOf = ({ failedSteps, errorsAreOwn = false }: ListedJob) => ({
  failedSteps: failedSteps.length,
  errorsAreOwn,
});

/** When one job of a matrix times out, GitHub cancels the others and gives no reason. */
const mostCancelled = 3;

/**
 * Asks the job that failed first for its error, or the first cancelled ones for the reason.
 *
 * @param verdict the kind of result that is reported
 * @param jobs in the order of the table
 */
export async function readCause(
  ask: Ask,
  facts: RunFacts,
  verdict: Outcome,
  jobs: readonly ListedJob[],
): Promise<Cause> {
  const suspects = jobs.filter(mayExplain[verdict] ?? (() => false));
  const asked = suspects.slice(0, verdict === 'cancelled' ? mostCancelled : 1);
  const cause: Cause = suspects[0] ? { job: suspects[0] } : {};
  for (const job of asked) {
    if (job.id === undefined) continue;
    const { value: errors = [], problem } = await askErrors(ask, facts, job.id);
    if (problem !== undefined) return { ...cause, problem };
    const cancellation = cancellationOf(errors);
    const error = verdict === 'failure' ? errorOf(errors, stepsOf(job)) : lossOf(errors);
    // If another job failed too, the result stays a failure.
    const isTimedOut =
      cancellation === 'timed-out' && suspects.every((each) => each === job || isCancelled(each));
    if (error === undefined && cancellation === undefined) continue;
    return {
      job,
      known: { ...(error !== undefined && { error }), ...(isTimedOut && { state: 'timed_out' }) },
      ...(cancellation && verdict === 'cancelled' && { cancellation }),
    };
  }
  return cause;
}
