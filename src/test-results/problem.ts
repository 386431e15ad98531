/** Why a report is not taken. Pure. */

export type Reason = 'cut' | 'empty' | 'encoding' | 'malformed' | 'nested' | 'no-report' | 'refused' | 'time';

/** Expected failures are values: nothing here carries text of the report. */
export interface Problem {
  readonly kind: 'problem';
  readonly reason: Reason;
  /** Where reading stopped, counted from 1; undefined where no line is to blame. */
  readonly line: number | undefined;
}

export const problem = (reason: Reason, line?: number): Problem => ({ kind: 'problem', reason, line });
