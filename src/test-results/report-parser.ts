/** What the parsers of all formats are. Pure. */
import type { Problem } from './problem.js';
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
