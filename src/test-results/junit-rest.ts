/** What only the whole of a report in JUnit XML can tell. Pure. */
import { type Element, importErrorIn } from './junit-test.js';
import type { TestResults } from './test-results.js';

/**
 * mocha-junit-reporter writes no element for a skipped test: only the root counts them.
 *
 * @returns how many tests are skipped beside those of the report
 */
function skippedWithoutElement(root: Element | undefined, { counts }: TestResults): number {
  if (root?.name !== 'testsuites' || counts.skipped > 0) return 0;
  const skipped = Number(root.attributes.get('skipped') ?? 0);
  const tests = Number(root.attributes.get('tests') ?? 0);
  // Where they are among the tests of the report, as passed ones, they are not counted twice.
  return Number.isSafeInteger(skipped) && skipped > 0 && counts.tests + skipped <= tests ? skipped : 0;
}

/**
 * Results with what no single test of the report tells.
 *
 * @param first the first test
 */
export function completed(
  results: TestResults,
  root: Element | undefined,
  first: Element | undefined,
): TestResults {
  const { counts, failed } = results;
  const more = skippedWithoutElement(root, results);
  // pytest stops where it can't import a file: then nothing else ran, and the error is all there is to tell.
  const importError = counts.tests === 1 && first !== undefined ? importErrorIn(first) : undefined;
  return {
    ...results,
    counts: { ...counts, tests: counts.tests + more, skipped: counts.skipped + more },
    failed: importError === undefined ? failed : failed.map((test) => ({ ...test, message: importError })),
  };
}
