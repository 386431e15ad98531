/** The result of a whole run from those of its jobs. Pure. */
import { type Outcome, outcomeOf, type Status } from '../result.js';
import type { Needs } from './needs.js';

/** What decides, the strongest first. */
const precedence = ['failure', 'cancelled', 'success'] as const satisfies readonly Outcome[];

/**
 * The result of a whole run: any failure makes failure, else any cancellation makes cancelled, else any
 * success makes success, else skipped. The own job counts where it failed or was cancelled; its success
 * says nothing of the others. A message that the run has begun stays one, and without dependencies the
 * own job is the run.
 */
export function verdictOf(needs: Needs, own: Status): Status {
  if (own === 'started' || needs.size === 0) return own;
  const seen = new Set([...needs.values()].map(outcomeOf));
  const ownOutcome = outcomeOf(own);
  if (ownOutcome === 'failure' || ownOutcome === 'cancelled') seen.add(ownOutcome);
  return precedence.find((outcome) => seen.has(outcome)) ?? 'skipped';
}
