/**
 * Reads CTRF, the Common Test Report Format, test by test.
 * Source: the JSON schema of ctrf.io, and what its reporters write.
 */
import { JSONParser, TokenType } from '@streamparser/json';
import { at, numberAt, textAt } from '../json.js';
import { messageOf } from './failure-message.js';
import { createLines } from './lines.js';
import {
  deepest,
  longestText,
  type ReportParser,
  type ReportProblem,
  type ReportProblemReason,
  reportProblem,
} from './report-parser.js';
import { type Attempt, createTally, type TestOutcome } from './tally.js';

const outcomes: ReadonlyMap<unknown, TestOutcome> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['skipped', 'skipped'],
  ['pending', 'skipped'],
]);

/** How a token changes the depth. */
const steps: ReadonlyMap<TokenType, number> = new Map([
  [TokenType.LEFT_BRACE, 1],
  [TokenType.LEFT_BRACKET, 1],
  [TokenType.RIGHT_BRACE, -1],
  [TokenType.RIGHT_BRACKET, -1],
]);

const firstLines = (test: unknown, field: string): string =>
  (textAt(test, field) ?? '').slice(0, longestText);

function readTest(test: unknown): Attempt {
  const name = textAt(test, 'name') ?? '';
  const outcome = outcomes.get(at(test, 'status')) ?? 'other';
  const flaky = at(test, 'flaky');
  return {
    // Each entry is a test: it counts its own tries, and a table may make several of one name. Source: CTRF's schema.
    identity: undefined,
    classname: undefined,
    name,
    outcome,
    failedBefore: typeof flaky === 'boolean' ? flaky : (numberAt(test, 'retries') ?? 0) > 0,
    retriesFailedOnly: false,
    message:
      outcome === 'failed'
        ? messageOf({ message: firstLines(test, 'message'), text: firstLines(test, 'trace'), output: '' })
        : undefined,
  };
}

/** A parser for one report. */
export function createCtrfParser(): ReportParser {
  const tally = createTally();
  const lines = createLines();
  let isReport = false;
  let depth = 0;
  let position = 0;
  let found: ReportProblem | undefined;

  const stop = (reason: ReportProblemReason, line: number) => {
    found ??= reportProblem(reason, line);
  };

  // What is emitted is dropped, and the rest of a report is small.
  const parser = new JSONParser({ paths: ['$.results.summary', '$.results.tests.*'], keepStack: false });
  parser.onToken = ({ token, offset }) => {
    position = offset;
    depth += steps.get(token) ?? 0;
    if (depth > deepest) stop('nested', lines.at(offset));
  };
  parser.onValue = ({ key, value }) => {
    isReport ||= typeof key === 'number' || key === 'summary';
    if (typeof key === 'number') tally.add(readTest(value));
  };
  parser.onError = ({ message }) => {
    const offset = /absolute position "(\d+)"/.exec(message)?.[1];
    stop('malformed', lines.at(Number(offset ?? position)));
  };

  return {
    write(text) {
      // The parser counts bytes.
      const bytes = Buffer.from(text);
      lines.next(bytes.toString('latin1'));
      parser.write(bytes);
      return found;
    },
    end() {
      if (!parser.isEnded) stop('cut', lines.last());
      if (!isReport) stop('no-report', 1);
      return found ?? tally.results();
    },
  };
}
