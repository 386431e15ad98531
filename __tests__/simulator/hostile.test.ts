import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { describeCall } from '../../simulator/serve-log.js';
import { type Simulator, startSimulator } from '../../simulator/server.js';
import { anyCodePoint } from '../support/any-code-point.js';
import { post, TOKEN } from './samples.js';

let simulator: Simulator;
beforeAll(async () => {
  const limits = { messages: Number.POSITIVE_INFINITY };
  simulator = await startSimulator({ robots: [{ token: TOKEN, group: 'Team' }], limits });
});
afterAll(() => simulator.close());

const types = ['text', 'link', 'markdown', 'actionCard', 'feedCard'] as const;
const fields = [
  'title',
  'text',
  'content',
  'singleTitle',
  'singleURL',
  'btns',
  'links',
  'messageUrl',
  'picUrl',
];
const names = ['toString', '__proto__', 'constructor', 'length', 'msgtype', 'at', 'atMobiles', 'atUserIds'];
const markup = [
  '@1',
  '](',
  '<font color="#CF222E">',
  '| a |\n|-|',
  '> '.repeat(60),
  '`',
  '&#0;',
  '\\',
  '\u202e',
];

/** A text or any JSON at all, so that some of a message is right and some is not. */
const value = fc.oneof(
  fc.constantFrom('https://example.com', ...markup),
  fc.string({ unit: anyCodePoint }),
  fc.jsonValue(),
);
const content = fc.dictionary(fc.constantFrom(...fields, ...names), value);
const payload = fc
  .tuple(fc.oneof(fc.constantFrom(...types), content), fc.constantFrom(...types), content, content)
  .map(([msgtype, type, body, at]) => ({ msgtype, [type]: body, at, msgUuid: body['text'] }));

it('answers whatever is posted, and shows it in every view', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(payload, fc.jsonValue()), async (message) => {
      simulator.forget();
      expect(await post(simulator.webhook(TOKEN), message)).toEqual({
        errcode: expect.any(Number),
        errmsg: expect.any(String),
      });
      for (const path of ['/', '/?device=phone&language=zh-CN', '/messages', '/groups']) {
        expect((await fetch(simulator.url + path)).status).toBe(200);
      }
      const calls = simulator.journal.entries().flatMap((entry) => (entry.kind === 'call' ? [entry] : []));
      for (const line of calls.map(describeCall))
        expect(line).toMatch(/^\d\d:\d\d:\d\d {2}Robot 1 · \P{Cc}+$/u);
    }),
    { numRuns: 100 },
  );
});
