import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Simulator, startSimulator } from '../../simulator/server.js';
import type { Json } from '../support/runner/json.js';
import { expectNoSecret, tell, tokenOf } from './expectations.js';

const token = tokenOf('robot');
let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ robots: [{ token }] });
});
afterAll(() => simulator.close());

/** The first thing that the step prints: all the work is still before it. */
const begin = '::add-mask::';
/** A process that goes on after SIGINT is killed then, which its exit code shows. */
const grace = { afterInterrupt: 3_000, afterTerminate: 0 };

const many = (count: number, value: Json): Json[] => Array.from({ length: count }, () => value);

/** A report of 15 MB, which takes a second or so to read. */
const report = `<testsuite>${'<testcase classname="stock" name="counts the stock before the order"/>'.repeat(220_000)}</testsuite>`;

describe('SIGINT ends the step within a moment, while it works', () => {
  it.each([
    [
      'on an event of 25 MB that a template shows',
      { template: '{{event}}' },
      { event: { name: 'push', payload: { extra: many(3_000, many(1_000, 'ab')) } } },
    ],
    [
      'on sections that multiply',
      { template: `${'{{#event.list}}'.repeat(10)}b${'{{/event.list}}'.repeat(10)}` },
      { event: { name: 'push', payload: { list: many(2_000, {}) } } },
    ],
    [
      'on many large test reports',
      { 'test-results': '*.xml' },
      { files: Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}.xml`, report])) },
    ],
  ])(
    '%s',
    async (_, inputs, options) => {
      const step = await tell(
        { webhook: simulator.webhook(token), ...inputs },
        { cancelOnceLogged: begin, grace, ...options },
      );
      expect(step.exitCode).toBe(1);
      expect(step.annotations).toContainEqual({
        level: 'error',
        message: expect.stringMatching(/asked the step to stop before/),
      });
      expectNoSecret(step, [token]);
    },
    60_000,
  );
});
