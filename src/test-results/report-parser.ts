/** What the parsers of all formats are. Pure. */
import type { TestResults } from './test-results.js';

/** Reads one report in pieces, so that it never is in memory as a whole. */
export interface ReportParser {
  /** Takes the next piece. Returns why the report is not taken, as soon as that is known. */
  write(text: string): ReportProblem | undefined;
  /** Call it once, after the last piece. */
  end(): TestResults | ReportProblem;
}

/** In characters, of each text that is kept: the first lines of it. */
export const longestText = 16_384;

/** Real reports are far from it; a hostile one costs little until here. */
export const deepest = 100;

export type ReportProblemReason =
  | 'cut'
  | 'empty'
  | 'encoding'
  | 'malformed'
  | 'nested'
  | 'no-report'
  | 'refused'
  | 'time';

/** Expected failures are values: nothing here carries text of the report. */
export interface ReportProblem {
  readonly reason: ReportProblemReason;
  /** Where reading stopped, counted from 1; undefined where no line is to blame. */
  readonly line: number | undefined;
}

/** Why a report can't be read. */
export const reportProblem = (reason: ReportProblemReason, line?: number): ReportProblem => ({
  reason,
  line,
});
