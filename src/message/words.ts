import type { Conclusion, JobState, Outcome, PendingState, Status } from '../conclusion.js';
import type { Field } from '../inputs/inputs.js';
import type { Cancellation, Subject, Transition } from '../run-result.js';

/** Every word that a group or a job summary can see. */
export interface Words {
  readonly statuses: Readonly<Record<Status, string>>;
  /** Changes a verdict's words; the number is how many failures in a row there are with this one, `21+` for at least 21. */
  readonly transitions: Readonly<Record<Transition, (verdict: string, inARow: number | string) => string>>;
  readonly cancellations: Readonly<Record<Cancellation, string>>;
  readonly fields: Readonly<Record<Field, string>>;
  readonly subjects: Readonly<Record<Subject['kind'], string>>;
  readonly commits: (count: number) => string;
  /** GitHub's events that have a word of their own. */
  readonly events: ReadonlyMap<string, string>;
  readonly attempt: (attempt: number) => string;
  readonly rerunBy: (who: string) => string;
  readonly jobs: (count: number) => string;
  /** A job that has no conclusion. */
  readonly jobStates: Readonly<Record<Exclude<JobState, Conclusion>, string>>;
  /** How many jobs there are of each kind of result, or in each state without one; `started` are those that run. */
  readonly counts: Readonly<Record<Outcome | PendingState, (count: number) => string>>;
  readonly tests: (count: number) => string;
  readonly testCounts: Readonly<Record<'passed' | 'failed' | 'flaky' | 'skipped', (count: number) => string>>;
  readonly noTests: string;
  readonly reportsMissing: (count: number) => string;
  readonly allowedToFail: string;
  /** How many jobs failed and were allowed to. */
  readonly allowedCount: (count: number) => string;
  readonly more: (count: number) => string;
  readonly shortened: string;
  readonly everybody: string;
  readonly buttons: Readonly<
    Record<'run' | 'job' | 'failed-job' | 'commit' | 'pull-request' | 'release', string>
  >;
  readonly units: Readonly<Record<'days' | 'hours' | 'minutes' | 'seconds', string>>;
  readonly underOneSecond: string;
  /** `listComma` stands between names. */
  readonly punctuation: { readonly colon: string; readonly comma: string; readonly listComma: string };
  readonly summary: Readonly<
    Record<
      | 'heading'
      | 'robot'
      | 'result'
      | 'delivered'
      | 'not-delivered'
      | 'unknown-delivery'
      | 'dry-run'
      | 'attempts'
      | 'time'
      | 'answer'
      | 'message',
      string
    >
  >;
}
