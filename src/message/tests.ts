/** What a message says of the tests whose reports were read. */
import type { FailedTest, TestName, TestResults } from '../test-results/test-results.js';
import type { Markup } from './markdown.js';
import type { Words } from './words.js';

const kinds = ['failed', 'flaky', 'skipped'] as const;

/** For example `312 tests: 2 failed, 1 flaky, 3 skipped`, and how many reports are not in it. */
export function countTests({ counts, missing = 0 }: TestResults, words: Words): string {
  const { colon, comma } = words.punctuation;
  const parts = kinds.filter((kind) => counts[kind] > 0).map((kind) => words.testCounts[kind](counts[kind]));
  const shown = parts.length === 0 ? [words.testCounts.passed(counts.passed)] : parts;
  const said = counts.tests === 0 ? words.noTests : words.tests(counts.tests) + colon + shown.join(comma);
  return [said, ...(missing > 0 ? [words.reportsMissing(missing)] : [])].join(comma);
}

/** A test by its name, behind that of its class or file where the report has one. */
export const testName = ({ classname, name }: TestName): string =>
  [classname, name].filter((part) => part).join(' › ');

/** Whether the tests say more than that all is well: some failed, or none ran. */
export const areTestsBad = ({ counts }: TestResults): boolean => counts.failed > 0 || counts.tests === 0;

/** The counts, and at most `limit` of the failed tests by name, each with the first line of its message. */
export function testLines(tests: TestResults, limit: number, words: Words, markup: Markup): string[] {
  const { counts, failed } = tests;
  const shown = failed.slice(0, limit);
  const more = counts.failed - shown.length;
  return [
    countTests(tests, words),
    ...shown.map((test) => testLine(test, words, markup)),
    ...(shown.length > 0 && more > 0 ? [words.more(more)] : []),
  ];
}

function testLine(test: FailedTest, words: Words, markup: Markup): string {
  const message = test.message === undefined ? '' : words.punctuation.colon + markup.text(test.message, 120);
  return `• ${markup.text(testName(test), 120)}${message}`;
}
