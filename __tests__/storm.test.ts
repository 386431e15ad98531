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
import { failure, reply } from './dingtalk/fake-robots.js';
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

/** What the network makes of a request: it never arrives, or its answer doesn't. */
const troubles: Readonly<
  Record<string, { readonly arrives: boolean; readonly answer: Awaited<ReturnType<Post>> }>
> = {
  refused: { arrives: false, answer: failure('ECONNREFUSED', 'connect') },
  reset: { arrives: true, answer: failure('ECONNRESET') },
  'bad gateway': { arrives: true, answer: reply('<html>502</html>', { status: 502 }) },
  empty: { arrives: true, answer: reply('') },
};

interface Storm {
  readonly robotCount: number;
  /** Milliseconds of each step. */
  readonly timeout: number;
  /** How many of a hundred requests meet each of the troubles. */
  readonly troubled?: number;
  readonly seed?: number;
}

const textOf = (job: number) => `job ${job}`;

/** 300 jobs of an organisation end within one minute, and all tell the same group. */
async function rage({ robotCount, timeout, troubled = 0, seed = 1 }: Storm) {
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
    const trouble =
      troubled > 0 ? Object.values(troubles)[Math.floor((chance() * 100) / troubled)] : undefined;
    if (trouble?.arrives === false) return trouble.answer;
    const { answer } = dingtalk.receive({
      method: 'POST',
      path: ROBOT_PATH,
      query: url.searchParams,
      contentType: 'application/json',
      remoteAddress: '192.0.2.1',
      body: Buffer.from(body),
      bytes: Buffer.byteLength(body),
    });
    return trouble?.answer ?? reply(answer);
  };

  const endings = Array.from({ length: 300 }, async (_, job) => {
    await clock.sleep(chance() * minute, never);
    return deliver(
      { msgtype: 'text', text: { content: textOf(job) } },
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
  });
  const ends = await Promise.all(endings);
  const messages = dingtalk.messages();
  return { ends, messages, requests, lastAfter: Math.max(...messages.map(({ time }) => time)) - start };
}

/** The rows of the tables in the documentation that match `first`. */
const figures = (page: string, first: RegExp) =>
  readFileSync(page, 'utf8')
    .split('\n')
    .filter((line) => first.test(line))
    .map((line) => [...line.replace(/ of \d+/, '').matchAll(/\d+/g)].map(Number));

describe('300 jobs within one minute, as docs/RATE-LIMIT.md tells it', () => {
  it.each(figures('docs/RATE-LIMIT.md', /^\| \d/))(
    'with %i robots and timeout-minutes %i: %i messages, the last after %i min, %i requests',
    async (robots = 0, minutes = 0, count = 0, last = 0, calls = 0) => {
      const { ends, messages, lastAfter, requests } = await rage({
        robotCount: robots,
        timeout: minutes * minute,
      });
      const arrived = ends.filter((deliveries) => deliveries.some(({ delivered }) => delivered === true));
      expect({
        arrived: arrived.length,
        messages: messages.length,
        different: new Set(messages.map(({ text }) => text)).size,
        lastAfter: Math.round(lastAfter / minute),
        requests,
      }).toEqual({ arrived: count, messages: count, different: count, lastAfter: last, requests: calls });
    },
  );
});

/** How many of 300 messages arrived, were told as sent, as perhaps sent, wrongly, and came twice. */
async function truthOf(storm: Storm) {
  const { ends, messages } = await rage(storm);
  const came = ends.map((_, job) => messages.filter(({ text }) => text === textOf(job)).length);
  const told = ends.map((deliveries) => deliveries.map(({ delivered }) => delivered));
  const sent = told.map((all) => all.includes(true));
  const doubtful = told.map((all, job) => !sent[job] && all.includes('unknown'));
  const count = (is: (job: number) => boolean | undefined) => ends.filter((_, job) => is(job)).length;
  return {
    arrived: count((job) => came[job] !== 0),
    sent: count((job) => sent[job]),
    doubtful: count((job) => doubtful[job]),
    wrong: count((job) => !doubtful[job] && sent[job] !== (came[job] !== 0)),
    twice: count((job) => (came[job] ?? 0) > 1),
  };
}

describe('the same with a network that loses requests and answers, as decision 4 tells it', () => {
  it.each(figures('docs/decisions/0004-retries.md', /^\| \d/))(
    'with %i robots and %i of 100 requests in each trouble',
    async (robotCount = 0, troubled = 0, arrived = 0, sent = 0, doubtful = 0, wrong = 0, twice = 0) => {
      expect(await truthOf({ robotCount, timeout: 10 * minute, troubled })).toEqual({
        arrived,
        sent,
        doubtful,
        wrong,
        twice,
      });
    },
    30_000,
  );
});
