import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { processPorts } from '../../src/runner/node.js';

/** What listens to signals of the process, by their names; nobody sends this process any. */
const handlers = new Map<string | symbol, (...facts: unknown[]) => void>();
beforeEach(() => {
  handlers.clear();
  jest.useFakeTimers();
  jest.spyOn(process, 'on').mockImplementation((name, handler) => {
    handlers.set(name, handler);
    return process;
  });
});
afterEach(() => {
  const timers = jest.getTimerCount();
  jest.useRealTimers();
  jest.restoreAllMocks();
  expect(timers).toBe(0);
});

const openPorts = () => processPorts(() => Promise.resolve());

/** Begins a sleep of ten minutes; `isOver` says whether it has ended. */
function fallAsleep({ clock, stopped }: Pick<ReturnType<typeof openPorts>, 'clock' | 'stopped'>) {
  let isOver = false;
  void clock.sleep(600_000, stopped).then(() => {
    isOver = true;
  });
  return () => isOver;
}

describe('a signal of the runner', () => {
  it.each(['SIGINT', 'SIGTERM'])('%s stops the step for all that listen and all that come later', (name) => {
    const { stopped } = openPorts();
    const [listener, former] = [jest.fn(), jest.fn()];
    stopped.addEventListener('abort', listener);
    stopped.addEventListener('abort', former);
    stopped.removeEventListener('abort', former);
    expect(stopped.aborted).toBe(false);
    handlers.get(name)?.();
    expect(stopped.aborted).toBe(true);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(former).not.toHaveBeenCalled();
  });
});

describe('a sleep', () => {
  it('ends when its time is over, and leaves nothing behind', async () => {
    const { signal } = new AbortController();
    const isOver = fallAsleep({ ...openPorts(), stopped: signal });
    await jest.advanceTimersByTimeAsync(599_999);
    expect(isOver()).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(isOver()).toBe(true);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('ends at once when the step is stopped', async () => {
    const isOver = fallAsleep(openPorts());
    handlers.get('SIGTERM')?.();
    await jest.advanceTimersByTimeAsync(0);
    expect(isOver()).toBe(true);
  });

  it('is none where the step was stopped before', async () => {
    const ports = openPorts();
    handlers.get('SIGTERM')?.();
    const isOver = fallAsleep(ports);
    await jest.advanceTimersByTimeAsync(0);
    expect(isOver()).toBe(true);
  });
});
