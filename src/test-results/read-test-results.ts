/** Reads the test reports of a workspace. Whatever is wrong with one of them is a notice, and the others count. */
import { codeOf, findFiles, readChunks, resolveInside, UnreadableFile } from './files.js';
import { oneLine } from './one-line.js';
import type { Problem, Reason } from './problem.js';
import { readReport } from './report.js';
import { mergeResults, type TestResults } from './test-results.js';

/** Files, all patterns together. */
export const mostFiles = 200;

/** In characters. */
const longestFileName = 300;

export interface TestResultsRequest {
  /** An absolute path. */
  readonly workspace: string;
  /** Paths or globs, relative to the workspace or absolute. */
  readonly patterns: readonly string[];
  /** For everything, in milliseconds. */
  readonly milliseconds: number;
  /** A monotonic clock, in milliseconds. */
  readonly now: () => number;
}

/** Why a report is missing from the results, for the log. */
export interface TestResultsNotice {
  /** The file relative to the workspace, or the pattern: one line without control characters. */
  readonly file: string;
  /** From 1; undefined where the whole file is meant. */
  readonly line: number | undefined;
  /** The end of a sentence, without full stop. It holds nothing of the file. */
  readonly why: string;
}

export interface ReadTestResults {
  /** Of all reports together; undefined where none was read, which is not the same as no tests. */
  readonly results: TestResults | undefined;
  readonly notices: readonly TestResultsNotice[];
}

const reasons: Readonly<Record<Reason, string>> = {
  cut: 'it ends in the middle, so its counts would be wrong',
  empty: 'it is empty',
  encoding: 'it declares an encoding that Node.js does not know',
  malformed: 'it is not valid JSON',
  nested: 'it nests more than 100 levels deep',
  'no-report': 'it is neither JUnit XML nor CTRF JSON',
  refused: 'it has a DOCTYPE, which is refused, since no report needs entities of its own',
  time: 'the time for test results was up',
};

const isProblem = (result: TestResults | Problem): result is Problem => 'kind' in result;

/** Why node:fs or we could not read a file; anything else is a bug and is thrown on. */
function whyUnreadable(error: unknown): string {
  if (error instanceof UnreadableFile) return error.message;
  const code = codeOf(error);
  if (code === undefined) throw error;
  return `it can't be read (${code})`;
}

/** Reads all reports that the patterns name, each file once, in the order of the patterns. */
export async function readTestResults(request: TestResultsRequest): Promise<ReadTestResults> {
  const { workspace, patterns, milliseconds, now } = request;
  const deadline = now() + milliseconds;
  const isTimeUp = () => now() >= deadline;
  const notices: TestResultsNotice[] = [];
  const notice = (file: string, why: string, line?: number) =>
    notices.push({ file: oneLine(file, longestFileName), line, why });

  const files = new Map<string, string>();
  for (const pattern of patterns) {
    const signal = AbortSignal.timeout(Math.max(0, Math.ceil(deadline - now())));
    const found = await findFiles(workspace, pattern, signal);
    if (isTimeUp()) notice(pattern, reasons.time);
    else if (found.length === 0) notice(pattern, 'no file of the workspace matches');
    for (const file of found) {
      try {
        files.set(await resolveInside(workspace, file), file);
      } catch (error) {
        notice(file, whyUnreadable(error));
      }
    }
  }

  let results: TestResults | undefined;
  for (const [index, [real, file]] of [...files].entries()) {
    if (index === mostFiles || isTimeUp()) {
      const why = index === mostFiles ? `at most ${mostFiles} files are read` : reasons.time;
      notice(file, `${why}; it and all after it are left out (${files.size - index})`);
      break;
    }
    try {
      const result = await readReport(readChunks(real), isTimeUp);
      if (isProblem(result)) notice(file, reasons[result.reason], result.line);
      else results = results === undefined ? result : mergeResults(results, result);
    } catch (error) {
      notice(file, whyUnreadable(error));
    }
  }
  return { results, notices };
}
