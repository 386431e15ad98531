/**
 * Reads JUnit XML, test by test. The parser is a tolerant one, since some tools write what is no well-formed
 * XML: node:test raw control characters and `]]>`.
 */
import { Parser } from 'htmlparser2';
import { completed } from './junit-rest.js';
import { type Element, isFailure, partsOfTests, readTest, withText } from './junit-test.js';
import { createLines } from './lines.js';
import { type Problem, problem, type Reason } from './problem.js';
import { deepest, longestText, type ReportParser } from './report-parser.js';
import { createTally } from './tally.js';

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
  let found: Problem | undefined;
  let ended = false;

  const stop = (reason: Reason) => {
    found ??= problem(reason, ended ? lines.last() : lines.at(parser.startIndex));
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
