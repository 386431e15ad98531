import { setMaxListeners } from 'node:events';
import { type DeliveryOptions, deliver } from '../../src/dingtalk/deliver.js';
import type { Robot } from '../../src/dingtalk/delivery.js';
import type { NetworkFailure, Post, PostRequest, Reply } from '../../src/runner/ports.js';
import { createSecrets } from '../../src/runner/secrets.js';
import { createVirtualClock } from '../support/virtual-clock.js';

export const robotOf = (number: number, settings: Partial<Robot> = {}): Robot => {
  const token = String(number).repeat(64).slice(0, 64);
  const url = new URL(`https://oapi.dingtalk.com/robot/send?access_token=${token}`);
  return { number, token, url, ...settings };
};

export const reply = (body: unknown, settings: Partial<Reply> = {}): Reply => ({
  kind: 'reply',
  status: 200,
  headers: {},
  body: typeof body === 'string' ? body : JSON.stringify(body),
  truncated: false,
  ...settings,
});
export const ok = reply({ errcode: 0, errmsg: 'ok' });
export const busy = reply({ errcode: -1, errmsg: '系统繁忙' });
export const limited = reply({ errcode: 660026, errmsg: 'sending too many messages per minute' });
export const unknownToken = reply({ errcode: 300005, errmsg: 'token is not exist' });
export const failure = (code: string, phase: NetworkFailure['phase'] = 'headers'): NetworkFailure => ({
  kind: 'failure',
  code,
  phase,
  host: 'oapi.dingtalk.com',
});

export interface Try {
  /** Milliseconds since the beginning. */
  readonly at: number;
  readonly robot: number;
  readonly request: PostRequest;
}

type Script = readonly (Reply | NetworkFailure)[];

/** Minutes as milliseconds. */
export const minutes = (count: number): number => count * 60_000;

/**
 * Delivers a message to robots that answer by a script each, the last entry for ever, in simulated time.
 * An answer takes 100 ms unless given. The runner stops the step after `stopAt` milliseconds, or as a robot answers.
 */
export async function play(
  scripts: readonly Script[],
  {
    timeout = minutes(10),
    random = 0,
    robots = scripts.map((_, index) => robotOf(index + 1)),
    stopAt,
    answersAfter = () => 100,
    setClock = () => 0,
    payload = { msgtype: 'text', text: { content: 'hello' } },
    ...options
  }: Partial<DeliveryOptions> & {
    timeout?: number;
    random?: number;
    robots?: readonly Robot[];
    stopAt?: number | 'answer';
    /** Milliseconds until a robot answers; silence ends with the time of the request. */
    answersAfter?: (robot: number) => number;
    /** By how many milliseconds the system's clock is set while a robot answers. */
    setClock?: (before: number) => number;
    payload?: Readonly<Record<string, unknown>>;
  } = {},
) {
  const clock = createVirtualClock();
  const start = clock.monotonic();
  const stop = new AbortController();
  const never = new AbortController();
  setMaxListeners(0, stop.signal);
  const tries: Try[] = [];
  const log: string[] = [];
  const masked: string[] = [];
  const secrets = createSecrets((values) => masked.push(...values));
  for (const { token } of robots) secrets.add(token);

  const post: Post = async (request, signal) => {
    const token = request.url.searchParams.get('access_token');
    const index = robots.findIndex((robot) => robot.token === token);
    const script = scripts[index] ?? [];
    const before = tries.filter(({ robot }) => robot === index + 1).length;
    tries.push({ at: clock.monotonic() - start, robot: index + 1, request });
    clock.setSystemClock(setClock(tries.length - 1));
    const wait = answersAfter(index + 1);
    await clock.sleep(Math.min(wait, request.timeout), signal);
    if (signal.aborted) return failure('STOPPED');
    if (wait > request.timeout) return failure('TIMEOUT');
    if (stopAt === 'answer') stop.abort();
    return script[Math.min(before, script.length - 1)] ?? ok;
  };
  if (typeof stopAt === 'number') {
    void clock.sleep(stopAt, never.signal).then(() => stop.abort(new Error('the runner sent SIGTERM')));
  }

  const deliveries = await deliver(
    payload,
    robots,
    {
      delivery: 'all',
      deadline: start + timeout,
      language: 'en',
      timezone: 'Asia/Shanghai',
      identity: ['1', '1', 'build', 'null'],
      ...options,
    },
    { post, clock, random: () => random, stopped: stop.signal, secrets, info: (line) => log.push(line) },
  );
  return { deliveries, tries, log, masked, took: clock.monotonic() - start };
}
