/** What test reports tell, in words that are the same for every format and tool. Pure. */

/** Several tries of one test are one test, and the last try decides. */
export interface TestCounts {
  /** All tests: the three below, and those of CTRF's status `other`, as a Jest todo. */
  readonly tests: number;
  /** The flaky ones too. */
  readonly passed: number;
  /** By an assertion or by an error, in the test itself or in its set-up or clean-up. */
  readonly failed: number;
  /** Skipped, ignored, disabled, pending, and expected to fail. */
  readonly skipped: number;
  /** Failed first and passed then, as far as the report tells. */
  readonly flaky: number;
}

/** A test as the report names it. Each text is one line without control characters. */
export interface TestName {
  /** The class, file or package; undefined where the format or the tool has none. */
  readonly classname: string | undefined;
  /** May be empty, as Surefire's for what failed before all tests of a class. */
  readonly name: string;
}

export interface FailedTest extends TestName {
  /** The first line that says why; undefined where the report says nothing. */
  readonly message: string | undefined;
}

export interface TestResults {
  readonly counts: TestCounts;
  /** In the order of the report, at most `longestList`; the counts count all. */
  readonly failed: readonly FailedTest[];
  /** In the order of the report, at most `longestList`; the counts count all. */
  readonly flaky: readonly TestName[];
  /** How many reports could not be read, so that the counts are less than there is. */
  readonly missing?: number;
}

/** Nobody reads more names than this, and 100,000 failed tests need not be kept. */
export const longestList = 100;

/** The results of two reports together: a test in both is two tests, since projects and matrix jobs share names. */
export function mergeResults(one: TestResults, other: TestResults): TestResults {
  return {
    counts: {
      tests: one.counts.tests + other.counts.tests,
      passed: one.counts.passed + other.counts.passed,
      failed: one.counts.failed + other.counts.failed,
      skipped: one.counts.skipped + other.counts.skipped,
      flaky: one.counts.flaky + other.counts.flaky,
    },
    failed: [...one.failed, ...other.failed].slice(0, longestList),
    flaky: [...one.flaky, ...other.flaky].slice(0, longestList),
  };
}
