import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { admit, LIMITS, type Limits, NO_CALLS } from '../../simulator/throttle.js';

/** Which of the calls at these times, in milliseconds, are admitted. */
function run(times: readonly number[], limits: Partial<Limits> = {}): boolean[] {
  let calls = NO_CALLS;
  return times.map((time) => {
    const result = admit(calls, time, { ...LIMITS, ...limits });
    calls = result.calls;
    return result.admitted;
  });
}

const burst = (count: number, start = 0) => Array.from({ length: count }, (_, index) => start + index);
const count = (results: readonly boolean[]) => results.filter(Boolean).length;

describe('the throttle', () => {
  it('takes 20 calls a minute and refuses the next', () => {
    expect(run(burst(21))).toEqual([...Array(20).fill(true), false]);
  });

  it('forgets a call after a minute', () => {
    expect(run([...burst(20), 59_999])).toEqual([...Array(20).fill(true), false]);
    expect(run([...burst(20), 60_000])).toEqual(Array(21).fill(true));
    expect(run([...burst(20), 60_000, 60_000]).at(-1)).toBe(false);
  });

  it('is closed for 10 minutes from the first call too many, then empty', () => {
    const closed = [...burst(20), 30_000];
    expect(run([...closed, 629_999]).at(-1)).toBe(false);
    expect(count(run([...closed, ...burst(20, 630_000)]))).toBe(40);
    const short = { messages: 2, windowMs: 100, closedMs: 10 };
    expect(run([0, 1, 2, 12, 13], short)).toEqual([true, true, false, true, true]);
  });

  it('is not prolonged by calls while closed, unless told', () => {
    const calls = [...burst(20), 30_000, 629_999, 630_000, 1_229_998, 1_229_999];
    expect(run(calls).slice(20)).toEqual([false, false, true, true, true]);
    expect(run(calls, { prolonged: true }).slice(20)).toEqual([false, false, false, false, false]);
    const quiet = [...burst(20), 30_000, 600_000, 1_200_000];
    expect(run(quiet, { prolonged: true }).slice(20)).toEqual([false, false, true]);
  });

  it('has limits that can be set', () => {
    const limits = { messages: 2, windowMs: 10, closedMs: 100 };
    expect(run([0, 1, 2, 101, 102, 103, 111], limits)).toEqual([true, true, false, false, true, true, false]);
  });

  it('never takes more than its number in any window', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 100 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 1, max: 5 }), (steps, messages) => {
        let time = 0;
        const times = steps.map((step) => (time += step));
        const results = run(times, { messages, windowMs: 50, closedMs: 200 });
        const taken = times.filter((_, index) => results[index]);
        for (const start of taken) {
          expect(taken.filter((other) => other >= start && other < start + 50).length).toBeLessThanOrEqual(
            messages,
          );
        }
      }),
    );
  });
});
