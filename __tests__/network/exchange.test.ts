import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { type Exchange, exchange } from '../../src/network/exchange.js';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] });
});
afterEach(() => {
  jest.useRealTimers();
});

const request = { url: new URL('https://oapi.dingtalk.com/robot/send'), timeout: 60_000 };

it('an exchange that is over leaves nothing behind, whatever is reported later', async () => {
  const { signal } = new AbortController();
  let ended: Exchange | undefined;
  const result = await exchange(request, signal, 'proxy', (running) => {
    ended = running;
    running.begin(200, { a: ['1', '2'], b: undefined });
    running.read(Buffer.from('{}'));
    running.end();
    return () => {};
  });
  ended?.fail({ code: 'ECONNRESET' });
  ended?.enter('headers');
  expect(result).toMatchObject({ kind: 'reply', status: 200, headers: { a: '1,2' }, body: '{}' });
  expect(jest.getTimerCount()).toBe(0);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

it('an exchange that cannot start rejects, and leaves nothing behind either', async () => {
  const { signal } = new AbortController();
  const broken = exchange(request, signal, 'proxy', () => {
    throw new Error('broken');
  });
  await expect(broken).rejects.toThrow('broken');
  expect(jest.getTimerCount()).toBe(0);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

it('the peer that failed is the proxy while it connects, and the robot afterwards', async () => {
  const { signal } = new AbortController();
  const failing = (phase: 'connect' | 'headers') =>
    exchange(request, signal, 'proxy', (running) => {
      running.enter(phase);
      running.fail({});
      return () => {};
    });
  expect(await failing('connect')).toEqual({
    kind: 'failure',
    code: 'ECONNRESET',
    phase: 'connect',
    host: 'proxy',
  });
  expect(await failing('headers')).toMatchObject({ phase: 'headers', host: 'oapi.dingtalk.com' });
});

it('a later phase has what is left of the whole time, where that is less than its own', async () => {
  const { signal } = new AbortController();
  const running = exchange({ ...request, timeout: 15_000 }, signal, 'proxy', ({ enter }) => {
    jest.advanceTimersByTime(9_000);
    enter('headers');
    return () => {};
  });
  jest.advanceTimersByTime(5_999);
  expect(jest.getTimerCount()).toBe(1);
  jest.advanceTimersByTime(1);
  expect(jest.getTimerCount()).toBe(0);
  expect(await running).toMatchObject({ code: 'TIMEOUT', phase: 'headers' });
});

it('a connection is closed when its exchange ends', async () => {
  const close = jest.fn();
  await exchange(request, AbortSignal.abort(), 'proxy', () => close);
  expect(close).toHaveBeenCalledTimes(1);
});
