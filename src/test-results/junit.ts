/**
 * Reads JUnit XML, test by test. The parser is a tolerant one, since some tools write what is no well-formed
 * XML: node:test raw control characters and `]]>`.
 */
import { Parser } from 'htmlparser2';
import { type Element, importErrorIn, isFailure, partsOfTests, readTest, withText } from './junit-test.js';
import { createLines } from './lines.js';
import {
  deepest,
  longestText,
  type ReportParser,
  type ReportProblem,
  type ReportProblemReason,
  reportProblem,
} from './report-parser.js';
import { createTally } from './tally.js';
import type { TestResults } from './test-results.js';

const suiteNames: readonly string[] = ['testsuites', 'testsuite'];

const keptAttributes: ReadonlySet<string> = new Set([
  'name',
  'classname',
  'file',
  'status',
  'message',
  'package',
  'skipped',
  'tests',
]);

/** A parser for one report. A DOCTYPE, and with it every entity of the report's own, is refused. */
export function createJunitParser(): ReportParser {
  const tally = createTally();
  const lines = createLines();
  const open: Element[] = [];
  let root: Element | undefined;
  let first: Element | undefined;
  let elements = 0;
  let found: ReportProblem | undefined;
  let ended = false;

  const stop = (reason: ReportProblemReason) => {
    found ??= reportProblem(reason, ended ? lines.last() : lines.at(parser.startIndex));
  };

  const parser = new Parser(
    {
      onopentagname(name) {
        if (found) return;
        if (open.length === 0 && !suiteNames.includes(name)) return stop('no-report');
        if (open.length === deepest) return stop('nested');
        elements += 1;
        open.push({ name, number: elements, attributes: new Map(), text: '', children: [] });
        root ??= open[0];
      },
      onattribute(name, value) {
        if (keptAttributes.has(name)) open.at(-1)?.attributes.set(name, value.slice(0, longestText));
      },
      ontext(text) {
        const element = open.at(-1);
        if (element === undefined || !withText.has(element.name) || element.text.length >= longestText)
          return;
        element.text += text.slice(0, longestText);
      },
      onclosetag() {
        if (ended) return stop('cut');
        if (found) return;
        const element = open.pop();
        const parent = open.at(-1);
        if (element === undefined) return;
        if (element.name === 'testcase') {
          first ??= element;
          tally.add(readTest(element, open));
        } else if (parent?.name === 'testcase' && partsOfTests.has(element.name))
          parent.children.push(element);
        else if (parent && suiteNames.includes(parent.name) && isFailure(element)) {
          tally.add(readTest({ ...parent, name: 'testcase', children: [element] }, open));
        }
      },
      onprocessinginstruction(name) {
        if (name.startsWith('!')) stop('refused');
      },
    },
    { xmlMode: true },
  );

  return {
    write(text) {
      lines.next(text);
      parser.write(text);
      return found;
    },
    end() {
      ended = true;
      parser.end();
      if (root === undefined) stop('no-report');
      if (found) return found;
      return completed(tally.results(), root, first);
    },
  };
}

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
