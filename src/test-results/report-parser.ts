/** What the parsers of all formats are. Pure. */
import type { TestResults } from './test-results.js';

/** Reads one report in pieces, so that it never is in memory as a whole. */
export interface ReportParser {
  /** Takes the next piece. Returns why the report is not taken, as soon as that is known. */
  write(text: string): Problem | undefined;
  /** Call it once, after the last piece. */
  end(): TestResults | Problem;
}

/** In characters, of each text that is kept: the first lines of it. */
export const longestText = 16_384;

/** Real reports are far from it; a hostile one costs little until here. */
export const deepest = 100;

export type Reason = 'cut' | 'empty' | 'encoding' | 'malformed' | 'nested' | 'no-report' | 'refused' | 'time';

/** Expected failures are values: nothing here carries text of the report. */
export interface Problem {
  readonly kind: 'problem';
  readonly reason: Reason;
  /** Where reading stopped, counted from 1; undefined where no line is to blame. */
  readonly line: number | undefined;
}

export const problem = (reason: Reason, line?: number): Problem => ({ kind: 'problem', reason, line });
