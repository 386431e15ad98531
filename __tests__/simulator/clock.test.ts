import { describe, expect, it } from '@jest/globals';
import { createClock } from '../../simulator/clock.js';

const never = new AbortController().signal;
const HOUR = 3_600_000;

describe('the clock', () => {
  it('runs with its source, and the real time unless given', () => {
    let time = 1_000;
    const clock = createClock(() => time);
    time += 5;
    expect(clock.now()).toBe(1_005);
    expect(Math.abs(createClock().now() - Date.now())).toBeLessThan(HOUR);
  });

  it('can be turned, and runs on from there', () => {
    let time = 1_000;
    const clock = createClock(() => time);
    clock.advance(500);
    expect(clock.now()).toBe(1_500);
    clock.set(9_000);
    time += 1;
    expect(clock.now()).toBe(9_001);
    clock.advance(-9_000);
    expect(clock.now()).toBe(1);
  });

  it('ends a wait when it is turned far enough', async () => {
    const clock = createClock(() => 0);
    const ended: string[] = [];
    const waits = [
      clock.wait(HOUR, never).then(() => ended.push('one hour')),
      clock.wait(2 * HOUR, never).then(() => ended.push('two hours')),
    ];
    clock.advance(HOUR - 1);
    await Promise.resolve();
    expect(ended).toEqual([]);
    clock.advance(1);
    await waits[0];
    expect(ended).toEqual(['one hour']);
    clock.set(2 * HOUR);
    await waits[1];
    expect(ended).toEqual(['one hour', 'two hours']);
  });

  it('ends a wait by real time too', async () => {
    expect(await createClock().wait(1, never)).toBe(true);
  });

  it('gives a wait up with its signal', async () => {
    const clock = createClock(() => 0);
    const controller = new AbortController();
    const wait = clock.wait(HOUR, controller.signal);
    controller.abort();
    expect(await wait).toBe(false);
    expect(await clock.wait(HOUR, controller.signal)).toBe(false);
  });
});
