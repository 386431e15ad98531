import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { english } from '../../src/message/english.js';
import { countTests } from '../../src/message/tests.js';
import { readTestResults } from '../../src/test-results/read-test-results.js';

const folder = path.join(__dirname, '..', 'fixtures', 'test-results');

interface Expected {
  readonly tests: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly flaky: number;
  readonly failures: readonly {
    readonly classname: string | null;
    readonly name: string;
    readonly message: string | null;
  }[];
}

/** By hand, from what the tool printed; README.md beside it says how. */
const expected: Readonly<Record<string, Expected | { readonly error: string }>> = JSON.parse(
  fs.readFileSync(path.join(folder, 'expected.json'), 'utf8'),
);

const read = (pattern: string) =>
  readTestResults({ workspace: folder, patterns: [pattern], signal: AbortSignal.timeout(60_000) });

const reports = Object.entries(expected).flatMap(([report, right]) =>
  'error' in right ? [] : [[report, right] as const],
);

describe('the report of a tool', () => {
  it.each(reports)('%s', async (report, right) => {
    const { results, notices } = await read(report.endsWith('/') ? `${report}*.xml` : report);
    expect(notices).toEqual([]);
    const { tests, passed, failed, skipped, flaky } = right;
    expect(results?.counts).toEqual({ tests, passed, failed, skipped, flaky });
    expect(
      results?.failed.map(({ classname, name, message }) => ({
        classname: classname ?? null,
        name,
        message: message ?? null,
      })),
    ).toEqual(right.failures);
  });

  it.each([
    ['pytest/xdist-rerun.xml', ['test_flaky']],
    ['jest/ctrf.json', ['flaky']],
    ['mocha/ctrf.json', ['net flaky']],
    ['gotestsum/rerun.xml', ['TestFlaky']],
    ['surefire/rerun/*.xml', ['flakyAssertion', 'flaky']],
    ['nextest/retries.xml', ['flaky']],
    ['playwright/two-projects.xml', []],
  ])('the flaky ones of %s', async (report, names) => {
    const { results } = await read(report);
    expect(results?.flaky.map(({ name }) => name.replace(/.*::/, ''))).toEqual(names);
  });
});

describe('a file that is no whole report', () => {
  it.each([
    ['hostile/cut.xml', 74, 'it is truncated, so its counts would be wrong'],
    ['hostile/empty.xml', undefined, 'it is empty'],
    ['hostile/AndroidManifest.xml', 2, 'it is neither JUnit XML nor CTRF JSON'],
    [
      'hostile/doctype-entities.xml',
      2,
      'it has a DOCTYPE, which is refused, since no report needs entities of its own',
    ],
    ['expected.json', 1, 'it is neither JUnit XML nor CTRF JSON'],
    ['README.md', 1, 'it is neither JUnit XML nor CTRF JSON'],
  ])('%s', async (file, line, why) => {
    const where = line === undefined ? file : `${file}, line ${line}`;
    const { results, notices } = await read(file);
    expect(results).toBeUndefined();
    expect(notices.map(({ en }) => en)).toEqual([`The test results of ${where} are missing: ${why}.`]);
  });
});

describe('reports of a workspace', () => {
  const write = (files: Readonly<Record<string, string>>, ...patterns: string[]) => {
    const workspace = fs.mkdtempSync(path.join(os.tmpdir(), 'reports-'));
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(workspace, name), text);
    const reading = readTestResults({ workspace, patterns, signal: AbortSignal.timeout(60_000) });
    return reading.finally(() => fs.rmSync(workspace, { recursive: true }));
  };
  const two =
    '<testcase classname="a" name="adds"><failure>3</failure></testcase><testcase classname="a" name="adds"/>';
  const ctrf = {
    results: {
      tests: [
        { name: 'adds', status: 'failed' },
        { name: 'adds', status: 'passed' },
      ],
    },
  };

  it.each([
    ['jest', { 'a.xml': `<testsuites name="jest tests"><testsuite>${two}</testsuite></testsuites>` }],
    ['vitest', { 'a.xml': `<testsuites name="vitest tests"><testsuite>${two}</testsuite></testsuites>` }],
    ['Mocha', { 'a.xml': `<testsuites name="Mocha Tests"><testsuite>${two}</testsuite></testsuites>` }],
    ['RSpec', { 'a.xml': `<testsuite name="rspec2">${two}</testsuite>` }],
    ['CTRF', { 'a.json': JSON.stringify(ctrf) }],
  ])('tests of one name are several with %s', async (_, files) => {
    const { results } = await write(files, 'a.*');
    expect(results?.counts).toEqual({ tests: 2, passed: 1, failed: 1, skipped: 0, flaky: 0 });
  });

  it.each([
    ['Tests\\CartTest::testAdds\nFailed asserting that 3 matches 2.', 'Failed asserting that 3 matches 2.'],
    ['Tests\\CartTest::testAdds with data set #0 (1)\nNo stock', 'No stock'],
  ])('PHPUnit says after the name of the test why it failed', async (text, message) => {
    const report = `<testsuite><testcase name="testAdds"><failure type="F">${text}</failure></testcase></testsuite>`;
    const { results } = await write({ 'a.xml': report }, 'a.xml');
    expect(results?.failed.map((test) => test.message)).toEqual([message]);
  });

  it('keep a message that looks as PHPUnit names a test', async () => {
    const report =
      '<testsuite><testcase name="a"><failure message="std::bad_alloc">at a.cpp:3</failure></testcase></testsuite>';
    const { results } = await write({ 'a.xml': report, 'coverage.xml': '<coverage/>' }, '*.xml');
    expect(results?.failed.map(({ message }) => message)).toEqual(['std::bad_alloc']);
    // A file that is no report hides no tests.
    expect(results?.missing).toBeUndefined();
  });

  it('are left out behind a !', async () => {
    const report = '<testsuite><testcase name="a"/></testsuite>';
    const files = { 'unit.xml': report, 'e2e.xml': report };
    expect(await write(files, '*.xml', '!e2e.xml')).toMatchObject({
      results: { counts: { tests: 1 } },
      notices: [],
    });
    const none = await write(files, '!e2e.xml');
    expect(none.results).toBeUndefined();
    expect(none.notices[0]?.en).toMatch(/no file of the workspace matches/);
  });

  it('are told to be missing, by their number', async () => {
    const report = '<testsuite><testcase name="a"/></testsuite>';
    const many = Array.from({ length: 203 }, (_, index) => [`${1_000 + index}.xml`, report]);
    const { results } = await write({ ...Object.fromEntries(many), '0.xml': '<testsuite>' }, '*.xml');
    expect(results).toMatchObject({ counts: { tests: 199 }, missing: 5 });
    expect(results && countTests(results, english)).toBe('199 tests: 199 passed, 5 reports not read');
  });
});

it('a CTRF report with a suite that is no text is read all the same', async () => {
  const workspace = fs.mkdtempSync(path.join(os.tmpdir(), 'ctrf-'));
  const tests = [{ name: 'counts', status: 'failed', suite: [{ toString: 1 }, 'stock'] }];
  fs.writeFileSync(path.join(workspace, 'ctrf.json'), JSON.stringify({ results: { tests } }));
  const { results, notices } = await readTestResults({
    workspace,
    patterns: ['ctrf.json'],
    signal: AbortSignal.timeout(60_000),
  });
  fs.rmSync(workspace, { recursive: true });
  expect(notices).toEqual([]);
  expect(results?.failed.map(({ name }) => name)).toEqual(['counts']);
});
