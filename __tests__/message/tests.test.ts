import { describe, expect, it } from '@jest/globals';
import type { MessageInputs } from '../../src/inputs/inputs.js';
import { composeMessage } from '../../src/message/compose.js';
import { largestPayload } from '../../src/message/message.js';
import type { RunResult } from '../../src/run-result.js';
import type { FailedTest, TestCounts } from '../../src/test-results/test-results.js';
import { readMarkdown, withoutInvisible } from './markdown-reader.js';
import { inputs, linesOf, messageRequest, result, tested } from './scenarios.js';

const { fields: _, ...withoutFields } = inputs();
const compose = (about: RunResult, asked: Partial<MessageInputs> = {}) =>
  composeMessage(messageRequest({ result: about }), { ...withoutFields, ...asked });
const cardOf = async (about: RunResult, asked: Partial<MessageInputs> = {}) =>
  linesOf((await compose(about, asked)).body).filter((line) => line !== '');

const none: TestCounts = { tests: 0, passed: 0, failed: 0, skipped: 0, flaky: 0 };
const withTests = (
  counts: Partial<TestCounts>,
  failed: readonly FailedTest[] = [],
  status: RunResult['status'] = 'failure',
) => result({ status, tests: { counts: { ...none, ...counts }, failed, flaky: [] } });
const failures = (count: number, message = 'expected 1 to be 2') =>
  Array.from({ length: count }, (_each, index) => ({ classname: 'shop', name: `test ${index}`, message }));

describe('the tests of a run', () => {
  it('stand after the failed jobs: how many, and the failed ones by name with their message', async () => {
    const lines = await cardOf(tested);
    expect(lines.slice(1, 7)).toEqual([
      '❌ test (20) · 59 s',
      'Run npm test',
      'expected 1 to be 2',
      '312 tests: 2 failed, 1 flaky, 3 skipped',
      '• stock › counts parcels: expected 3 to be 4',
      '• stock › counts boxes',
    ]);
  });

  it('speak Chinese', async () => {
    const lines = await cardOf(tested, { language: 'zh-CN' });
    expect(lines).toContain('共 312 个用例：失败 2，不稳定 1，跳过 3');
    expect(lines).toContain('• stock › counts parcels：expected 3 to be 4');
  });

  it('that all passed stand among the numbers', async () => {
    expect(await cardOf(withTests({ tests: 12, passed: 12 }, [], 'success'))).toContain(
      '12 tests: 12 passed · 1 min 12 s',
    );
    expect(await cardOf(withTests({ tests: 3, passed: 3, flaky: 1 }, [], 'success'))).toContain(
      '3 tests: 1 flaky · 1 min 12 s',
    );
  });

  it('of which none ran are said', async () => {
    expect((await cardOf(withTests({})))[1]).toBe('No tests ran');
    expect((await cardOf(withTests({}), { language: 'zh-CN' }))[1]).toBe('没有执行任何用例');
  });

  it('are named up to five, and the others are counted', async () => {
    const lines = await cardOf(withTests({ tests: 300, failed: 120 }, failures(100)));
    expect(lines.filter((line) => line.startsWith('• '))).toHaveLength(5);
    expect(lines).toContain('and 115 more');
  });

  it('stand with the failures where fields are asked for, and nowhere without them', async () => {
    expect(await cardOf(tested, { fields: ['failures'] })).toContain(
      '312 tests: 2 failed, 1 flaky, 3 skipped',
    );
    expect(await cardOf(tested, { fields: ['duration'] })).not.toContain(
      '312 tests: 2 failed, 1 flaky, 3 skipped',
    );
  });

  it('have names that are data', async () => {
    const hostile = { classname: '@all', name: '[x](https://evil.example) <b>', message: '::error::x\n# y' };
    const { body } = await compose(withTests({ tests: 1, failed: 1 }, [hostile]));
    const { text } = readMarkdown(body);
    expect(withoutInvisible(text)).toContain('• @all › [x](https://evil.example) <b>: ::error::x # y');
    expect(body).not.toMatch(/\]\([^)]*evil|@all|<b>/);
  });

  it('lose their names before the commits where the message is too long, and it says so', async () => {
    const long = { classname: '类'.repeat(500), name: '名'.repeat(500), message: '错'.repeat(500) };
    const about = withTests(
      { tests: 9, failed: 9 },
      Array.from({ length: 9 }, () => long),
    );
    const { bytes, shortened, body } = await compose(about, { content: 'x'.repeat(17_000) });
    expect(bytes).toBeLessThanOrEqual(largestPayload);
    expect(shortened).toEqual(['test names']);
    expect(body).toContain('9 tests: 9 failed');
  });
});
