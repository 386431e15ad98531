/** The words for how something ended: GitHub's conclusions, and the kinds of result that people tell apart. */

/** GitHub's conclusions of runs and jobs. Source: REST API, schema "workflow-run", field conclusion. */
export const conclusions = [
  'success',
  'failure',
  'cancelled',
  'skipped',
  'neutral',
  'timed_out',
  'action_required',
  'stale',
  'startup_failure',
] as const;
export type Conclusion = (typeof conclusions)[number];

/**
 * The conclusion that GitHub calls `text`; undefined where there is none yet. A new word of GitHub's means
 * that it has ended, and says no more: neither well nor badly.
 */
export const conclusionOf = (text: string | undefined): Conclusion | undefined =>
  text === undefined ? undefined : (conclusions.find((known) => known === text) ?? 'neutral');

/** What a user can report: a conclusion, or that the run has begun. */
export const statuses = [...conclusions, 'started'] as const;
/** What a message reports; unknown where a job's result is needed and nobody tells it. */
export type Status = (typeof statuses)[number] | 'unknown';

/** The states of a job that does not run and whose result is not known, those that interest people most in front. */
export const pendingStates = ['waiting', 'queued', 'unknown'] as const;
export type PendingState = (typeof pendingStates)[number];

/** How far a job is: how it ended, why it has not, or that nobody knows. `started` means that it is running. */
export const jobStates = [...statuses, ...pendingStates] as const;
export type JobState = (typeof jobStates)[number];

/** Whether a job in this state has ended, and it is known how. */
export const hasEnded = (state: JobState): state is Conclusion =>
  conclusions.some((conclusion) => conclusion === state);

/** The kinds of result that people tell apart, those that interest them most in front; colours, words and timings go by them. */
export const outcomesByInterest = ['failure', 'cancelled', 'other', 'started', 'success', 'skipped'] as const;
export type Outcome = (typeof outcomesByInterest)[number];

const outcomes: Readonly<Record<JobState, Outcome>> = {
  success: 'success',
  failure: 'failure',
  timed_out: 'failure',
  startup_failure: 'failure',
  cancelled: 'cancelled',
  skipped: 'skipped',
  started: 'started',
  queued: 'started',
  waiting: 'started',
  neutral: 'other',
  action_required: 'other',
  stale: 'other',
  unknown: 'other',
};

/** The kind of result that `state` belongs to. */
export const outcomeOf = (state: JobState): Outcome => outcomes[state];
