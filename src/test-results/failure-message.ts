/** Finds the line of a report that says best why a test failed; each tool writes it elsewhere. Pure. */
import { oneLine, withoutColours } from './one-line.js';

export interface Failure {
  /** The attribute or field; empty where there is none. */
  readonly message: string;
  /** The text, mostly a stack or a part of the log; empty where there is none. */
  readonly text: string;
  /** What the test printed; empty where the report doesn't tell. */
  readonly output: string;
}

/** In characters: more than a message shows, so that a secret in it is not cut before it is redacted. */
const longestMessage = 1_000;

/** What stands for every failure of a tool. Sources: gotestsum, go-junit-report, the panics of Rust since 1.73. */
const sayNothing = [
  /^Failed$/,
  /^Build error$/,
  /^Runtime error$/,
  /^thread '.*'(?: \(\d+\))? panicked at [^'"]+:\d+:\d+:?$/,
];

/** Lines that surround what a test says: the steps of Go, the beginning of Rust's. */
const frames = [
  /^=== (RUN|PAUSE|CONT|NAME) /,
  /^--- (FAIL|SKIP|PASS): /,
  /^running \d+ tests?$/,
  ...sayNothing,
];

/** node:test drops line ends in attributes, and writes quotes there as `&quot;`; its text is whole. */
const nodeError = /^[ \t]*\[?Error \[ERR_TEST_FAILURE\]: (.*?)(?:\] \{ code: .*)?$/m;

/** Go prints first what the test printed and then what failed: with its location, as testify does, or as a panic. */
const goErrors = [/^[ \t]*(\S+\.go:\d+(?::\d+)?: +\S.*)$/m, /^[ \t]*(Error:[ \t]+\S.*)$/m, /^(panic: .*)$/m];

/** Bats begins with the location, over one or more lines. */
const batsLocation = /^\s*\((?:from function|in test file)[\s\S]*?, line \d+\)\n/;

/** PHPUnit begins with the test. */
const phpUnitTest = /^\s*[\w\\]+::\w+(?: with data set .*)?\r?\n/;

const matched = (pattern: RegExp, text: string): readonly string[] => pattern.exec(text)?.slice(1) ?? [];

/** The first line that says more than that something failed, where there is one. */
function firstMeaningfulLine(text: string): readonly string[] {
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const trimmed = line.trim();
    if (trimmed !== '' && !frames.some((frame) => frame.test(trimmed))) return [trimmed];
  }
  return [];
}

/** The first line of the message of a failed test, without colours; undefined where the report says nothing. */
export function messageOf(failure: Failure): string | undefined {
  const message = withoutColours(failure.message);
  const text = withoutColours(failure.text);
  const [found] = [
    ...matched(nodeError, text),
    ...firstMeaningfulLine(message),
    ...goErrors.flatMap((pattern) => (message.trim() === 'Failed' ? matched(pattern, text) : [])),
    ...firstMeaningfulLine(text.replace(batsLocation, '').replace(phpUnitTest, '')),
    ...firstMeaningfulLine(withoutColours(failure.output)),
  ];
  return found === undefined ? undefined : oneLine(found.trim(), longestMessage);
}
