import { setMaxListeners } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { createClock } from '../simulator/clock.js';
import { createDingTalk } from '../simulator/dingtalk.js';
import { ROBOT_PATH } from '../simulator/rules.js';
import { deliver } from '../src/dingtalk/deliver.js';
import type { Robot } from '../src/dingtalk/delivery.js';
import type { Clock, Post } from '../src/runner/ports.js';
import { createSecrets } from '../src/runner/secrets.js';
import { createVirtualClock } from './support/virtual-clock.js';

const minute = 60_000;

/** Repeatable chance: mulberry32. */
function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const robotOf = (index: number): Robot => {
  const token = String(index).padStart(64, '0');
  const url = new URL(`https://oapi.dingtalk.com${ROBOT_PATH}?access_token=${token}`);
  return { number: index + 1, token, url };
};

/** 300 jobs of an organisation end within one minute, and all tell the same group. */
async function rage(robotCount: number, timeout: number, seed = 1) {
  const clock: Clock = createVirtualClock();
  const start = clock.now();
  const chance = createChance(seed);
  const robots = Array.from({ length: robotCount }, (_, index) => robotOf(index));
  const dingtalk = createDingTalk(
    { robots: robots.map(({ token }) => ({ token, group: 'all' })) },
    createClock(clock.now),
  );
  const never = new AbortController().signal;
  setMaxListeners(0, never);
  let requests = 0;

  const post: Post = async ({ url, body }) => {
    requests += 1;
    await clock.sleep(100 + chance() * 200, never);
    const { answer } = dingtalk.receive({
      method: 'POST',
      path: ROBOT_PATH,
      query: url.searchParams,
      contentType: 'application/json',
      remoteAddress: '192.0.2.1',
      body: Buffer.from(body),
      bytes: Buffer.byteLength(body),
    });
    return { kind: 'reply', status: 200, headers: {}, body: JSON.stringify(answer), truncated: false };
  };

  const endings = Array.from({ length: 300 }, async (_, job) => {
    await clock.sleep(chance() * minute, never);
    const deliveries = await deliver(
      { msgtype: 'text', text: { content: `job ${job}` } },
      robots,
      {
        delivery: 'any',
        deadline: clock.monotonic() + timeout,
        language: 'en',
        timezone: 'UTC',
        identity: [String(job)],
      },
      {
        post,
        clock,
        random: chance,
        stopped: never,
        secrets: createSecrets(() => {}),
        info: () => {},
      },
    );
    return deliveries.some(({ delivered }) => delivered);
  });
  const arrived = (await Promise.all(endings)).filter(Boolean).length;
  const messages = dingtalk.messages();
  return {
    arrived,
    messages: messages.length,
    different: new Set(messages.map(({ text }) => text)).size,
    lastAfter: Math.round((Math.max(...messages.map(({ time }) => time)) - start) / minute),
    requests,
  };
}

/** The rows of the table in the documentation: robots, minutes, messages, minutes to the last one, requests. */
const figures = readFileSync('docs/RATE-LIMIT.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => [...line.replace(/ of \d+/, '').matchAll(/\d+/g)].map(Number));

describe('300 jobs within one minute, as docs/RATE-LIMIT.md tells it', () => {
  it.each(figures)(
    'with %i robots and timeout-minutes %i: %i messages, the last after %i min, %i requests',
    async (robots = 0, minutes = 0, messages = 0, lastAfter = 0, requests = 0) => {
      const storm = await rage(robots, minutes * minute);
      expect(storm).toEqual({ arrived: messages, messages, different: messages, lastAfter, requests });
    },
  );
});
