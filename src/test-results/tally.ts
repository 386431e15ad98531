/** Counts the tests of one report. */
import { oneLine } from './one-line.js';
import { type FailedTest, longestList, type TestName, type TestResults } from './test-results.js';

export type TestOutcome = 'passed' | 'failed' | 'skipped' | 'other';

/** One try of a test, as the report has it. */
export interface Attempt {
  /** What tells the test from all others of the report: tries with the same are one test. Undefined: it has one try. */
  readonly identity: readonly string[] | undefined;
  readonly classname: string | undefined;
  readonly name: string;
  readonly outcome: TestOutcome;
  /** True where the report says that an earlier try failed. */
  readonly failedBefore: boolean;
  /** True where the tool writes a second try of a test only after a failed one. */
  readonly retriesFailedOnly: boolean;
  readonly message: string | undefined;
}

interface Test {
  readonly outcome: TestOutcome;
  readonly failedBefore: boolean;
  /** Undefined where no try failed, or where enough tests have a name already. */
  readonly failure: FailedTest | undefined;
}

interface Tally {
  add(attempt: Attempt): void;
  results(): TestResults;
}

/** In characters: enough for the longest parameters, and no file of one name. */
const longestName = 500;

/** Tests, with room for those that pass in the end. */
const mostNamed = 10 * longestList;

/**
 * What a parser hands out is a tree of pieces that keeps a whole chunk in memory, and with 100,000 tests
 * that is all of the file. So an identity becomes a text of its own, of one byte a character.
 */
const compact = (identity: readonly string[]): string => Buffer.from(identity.join('\0')).toString('latin1');

/** The same text for the same reason. */
const own = (text: string): string => Buffer.from(text).toString();

const ownName = (text: string): string => own(oneLine(text, longestName));

const pair = (outcome: TestOutcome): readonly [Test, Test] => [
  { outcome, failedBefore: false, failure: undefined },
  { outcome, failedBefore: true, failure: undefined },
];

/** Tests without a name share their values, since most tests have passed. */
const nameless: Readonly<Record<TestOutcome, readonly [first: Test, later: Test]>> = {
  passed: pair('passed'),
  failed: pair('failed'),
  skipped: pair('skipped'),
  other: pair('other'),
};

const nameOf = ({ classname, name, message }: Attempt): FailedTest => ({
  classname: classname === undefined ? undefined : ownName(classname),
  name: ownName(name),
  message: message === undefined ? undefined : own(message),
});

/** A new, empty tally. The message of a test that failed several times is that of its first failure. */
export function createTally(): Tally {
  const tests = new Map<string | number, Test>();
  let named = 0;
  return {
    add(attempt) {
      const { identity, outcome, retriesFailedOnly } = attempt;
      const key = identity === undefined ? tests.size : compact(identity);
      const before = tests.get(key);
      const failedBefore =
        attempt.failedBefore ||
        (before !== undefined && (before.failedBefore || before.outcome === 'failed' || retriesFailedOnly));
      let failure = before?.failure;
      if (failure === undefined && (failedBefore || outcome === 'failed') && named < mostNamed) {
        failure = nameOf(attempt);
        named += 1;
      }
      tests.set(key, failure ? { outcome, failedBefore, failure } : nameless[outcome][failedBefore ? 1 : 0]);
    },
    results() {
      const counts = { passed: 0, failed: 0, skipped: 0, other: 0, flaky: 0 };
      const failed: FailedTest[] = [];
      const flaky: TestName[] = [];
      for (const { outcome, failedBefore, failure } of tests.values()) {
        counts[outcome] += 1;
        const isFlaky = outcome === 'passed' && failedBefore;
        if (isFlaky) counts.flaky += 1;
        if (failure === undefined) continue;
        if (outcome === 'failed' && failed.length < longestList) failed.push(failure);
        if (isFlaky && flaky.length < longestList) {
          flaky.push({ classname: failure.classname, name: failure.name });
        }
      }
      const { other, ...shown } = counts;
      return { counts: { tests: tests.size, ...shown }, failed, flaky };
    },
  };
}
