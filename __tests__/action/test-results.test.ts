/** The tests of a run's reports, through the bundle, from real files of real tools. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { withoutInvisible } from '../message/markdown-reader.js';
import { failed } from '../support/github/scenarios.js';
import { type Case, noticesOf, notifying, npmTest, reportOf, useServers } from './notified-run.js';

useServers();

const fixture = (name: string) =>
  readFileSync(path.join(__dirname, '..', 'fixtures', 'test-results', name), 'utf8');

const expected: Readonly<
  Record<
    string,
    { readonly tests: number; readonly failed: number; readonly failures: readonly { name: string }[] }
  >
> = JSON.parse(fixture('expected.json'));

const report = (files: Readonly<Record<string, string>>, patterns: string, more: Partial<Case> = {}) =>
  reportOf({
    jobs: [failed({ name: 'build', id: 1, ...npmTest }), notifying],
    needs: { build: 'failure' },
    ...more,
    files,
    inputs: { 'test-results': patterns, ...more.inputs },
  });

describe.each(['en', 'zh-CN'])('test results (%s)', (language) => {
  it('are counted, and what failed is named between the failed job and the change', async () => {
    const right = expected['pytest/xdist-rerun.xml'];
    const { step, text } = await report(
      { 'reports/unit.xml': fixture('pytest/xdist-rerun.xml') },
      'reports/*.xml',
      { inputs: { language } },
    );
    expect(step.exitCode).toBe(0);
    const counts = JSON.parse(step.outputs['tests'] ?? '');
    expect(counts).toMatchObject({ tests: right?.tests, failed: right?.failed });
    expect(text).toContain(language === 'en' ? `${right?.tests} tests: ` : `共 ${right?.tests} 个用例：`);
    const [first] = right?.failures ?? [];
    expect(withoutInvisible(text).replaceAll('\\', '')).toContain(first?.name);
    expect(text.indexOf('Run npm test')).toBeLessThan(text.indexOf('• '));
    expect(text.indexOf('• ')).toBeLessThan(text.indexOf('Count the stock'));
  });

  it('that cannot be read are a notice with file and line, and the message goes out', async () => {
    const { step, sent, text, ...result } = await report(
      { 'cut.xml': fixture('hostile/cut.xml'), 'good.xml': fixture('pytest/xdist-rerun.xml') },
      'cut.xml\ngood.xml\nnone/*.xml',
      { inputs: { language } },
    );
    expect([step.exitCode, sent]).toEqual([0, 1]);
    expect(text).toContain('• ');
    const notices = noticesOf({ step, sent, text, ...result });
    expect(notices.filter((notice) => notice.includes('cut.xml'))).toEqual([
      language === 'en'
        ? 'The test results of cut.xml, line 74 are missing: it is truncated, so its counts would be wrong.'
        : '缺少测试报告 cut.xml（第 74 行）的结果：文件不完整，计数会有误。',
    ]);
    expect(notices.filter((notice) => notice.includes('none/*.xml'))).toHaveLength(1);
  });
});

const hostile = `<testsuite><testcase classname="@all" name="[x](https://evil.example)&#10;::error::y"><failure message="&lt;img src=x&gt; @13800000000"/></testcase></testsuite>`;

it('have names and messages that stay data', async () => {
  const { text, at, step } = await report({ 'a.xml': hostile }, 'a.xml');
  expect(text).not.toMatch(/\]\([^)]*evil|@all|@13800000000|<img|^::/m);
  expect(at).toEqual([]);
  expect(step.annotations.filter(({ level }) => level === 'error')).toEqual([]);
});

it('are redacted before they are cut', async () => {
  const key = `SEC${'a1b2'.repeat(16)}`;
  const { text, step } = await report(
    {
      'a.xml': `<testsuite><testcase name="${'x'.repeat(90)}${key}"><failure message="${key}"/></testcase></testsuite>`,
    },
    'a.xml',
    { inputs: { secret: key } },
  );
  expect(text + JSON.stringify(step.outputs)).not.toContain(key.slice(0, 16));
});

it.each([
  ['outside of the workspace', '/etc/hostname'],
  ['above it', '../../etc/hostname'],
])('are not read %s', async (_, file) => {
  const { step, sent, text } = await report({}, file);
  expect(sent).toBe(1);
  expect(step.outputs['tests']).toBe('');
  expect(text).not.toContain('•');
});

it('of which none ran are said', async () => {
  const { text, step } = await report({ 'a.xml': '<testsuites/>' }, 'a.xml');
  expect(text).toContain('No tests ran');
  expect(JSON.parse(step.outputs['tests'] ?? '').tests).toBe(0);
});

it('can be shown by a template', async () => {
  const { text } = await report({ 'a.xml': fixture('jest/ctrf.json') }, 'a.xml', {
    inputs: {
      template: '{{test-counts}} / {{tests.failed}} / {{#failed-tests}}({{name}}){{/failed-tests}}',
    },
  });
  const right = expected['jest/ctrf.json'];
  expect(text).toContain(`${right?.tests} tests: ${right?.failed} failed`);
  expect(withoutInvisible(text).replaceAll('\\', '')).toContain(right?.failures[1]?.name);
});
