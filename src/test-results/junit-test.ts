/** One `<testcase>` of JUnit XML. The format has no standard; what each tool writes stands in its tests. Pure. */
import { messageOf } from './failure-message.js';
import type { Attempt, TestOutcome } from './tally.js';

/** As much of an element as is kept. */
export interface Element {
  readonly name: string;
  /** Tells the element from all others of the report. */
  readonly number: number;
  /** The known ones alone. */
  readonly attributes: Map<string, string>;
  /** The beginning of what stands directly in it. */
  text: string;
  /** Of a test the known ones alone; empty for others. */
  readonly children: Element[];
}

/** The suites around a test, from the root to the innermost one. */
export type Suites = readonly Element[];

/** The elements of a test that are read. */
const failures = ['failure', 'error'];
const skips = ['skipped', 'ignored', 'disabled', 'pending'];
const earlierFailures = ['flakyFailure', 'flakyError'];
const outputs = ['system-out', 'system-err'];
export const partsOfTests: ReadonlySet<string> = new Set([
  ...failures,
  ...skips,
  ...earlierFailures,
  ...outputs,
]);

/** Elements whose text is read. */
export const withText: ReadonlySet<string> = new Set([...failures, ...outputs]);

/** A failure outside of a test: of a suite's set-up or clean-up. */
export const isFailure = (element: Element): boolean => failures.includes(element.name);

/** CTest and GoogleTest say so of a test that did not run, and write no element. */
const skippedStatus = /^(disabled|notrun|skipped|ignored|pending)$/i;

/** What one tool writes differently from all others. */
interface Dialect {
  readonly attribute: string;
  readonly value: RegExp;
  /** pytest-rerunfailures writes each try as a test, and nothing into a failed one that is tried again. */
  readonly retriesFailedOnly?: true;
  /** Each is a test of its own, and no try of another: problems of ESLint, and tests that are made of a table. */
  readonly sharesNames?: true;
}

const dialects: readonly Dialect[] = [
  { attribute: 'name', value: /^pytest( tests)?$/, retriesFailedOnly: true },
  { attribute: 'package', value: /^org\.eslint$/, sharesNames: true },
  { attribute: 'name', value: /^(jest tests|vitest tests|Mocha Tests|rspec\d*)$/, sharesNames: true },
];

function outcomeOf(test: Element): TestOutcome {
  const has = (names: readonly string[]) => test.children.some(({ name }) => names.includes(name));
  // node:test writes both where a todo fails.
  if (has(skips)) return 'skipped';
  if (has(failures)) return 'failed';
  return skippedStatus.test(test.attributes.get('status') ?? '') ? 'skipped' : 'passed';
}

/** The message of a failed test; undefined where its elements say nothing. */
function messageIn(test: Element): string | undefined {
  const failure = test.children.find(isFailure);
  const printed = test.children.find(({ name, text }) => outputs.includes(name) && text.trim() !== '');
  return messageOf({
    message: failure?.attributes.get('message') ?? '',
    text: failure?.text ?? '',
    output: printed?.text ?? '',
  });
}

/**
 * The text of the failure of a test in place of a message that pytest gives to every file that it can't import.
 * Undefined where the message is another.
 */
export function importErrorIn(test: Element): string | undefined {
  const failure = test.children.find(isFailure);
  return failure?.attributes.get('message') === 'collection failure'
    ? messageOf({ message: '', text: failure.text, output: '' })
    : undefined;
}

/** One try of a test, with what its tool means by it. */
export function readTest(test: Element, suites: Suites): Attempt {
  const dialect = dialects.find(({ attribute, value }) =>
    suites.some((suite) => value.test(suite.attributes.get(attribute) ?? '')),
  );
  const classname = test.attributes.get('classname');
  const name = test.attributes.get('name') ?? '';
  const outcome = outcomeOf(test);
  return {
    // Suites of one name are different ones: projects of Playwright, files of Jest with the same `describe`.
    identity: dialect?.sharesNames
      ? undefined
      : [`${suites.at(-1)?.number}`, test.attributes.get('file') ?? '', classname ?? '', name],
    classname,
    name,
    outcome,
    failedBefore: test.children.some((child) => earlierFailures.includes(child.name)),
    retriesFailedOnly: dialect?.retriesFailedOnly ?? false,
    message: outcome === 'failed' ? messageIn(test) : undefined,
  };
}
