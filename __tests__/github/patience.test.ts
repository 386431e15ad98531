import { describe, expect, it } from '@jest/globals';
import type { ApiProblem, Ask } from '../../src/github/api.js';
import { patientApi } from '../../src/github/patience.js';
import { anyText } from '../support/english.js';
import { createVirtualClock } from '../support/virtual-clock.js';

type Answer = ApiProblem | { readonly value: number };

/** An API whose answers come one after another, each after 100 ms; the last one ever after. */
function patient(answers: readonly Answer[], deadline = 3_600_000) {
  const clock = createVirtualClock();
  const signal = new AbortController().signal;
  const times: number[] = [];
  const lines: string[] = [];
  let atWork = 0;
  let most = 0;
  const ask = async () => {
    const answer = answers[Math.min(times.length, answers.length - 1)];
    times.push(clock.monotonic());
    atWork += 1;
    most = Math.max(most, atWork);
    await clock.sleep(100, signal);
    atWork -= 1;
    return answer;
  };
  const api = patientApi(ask as Ask, { clock, signal, deadline, info: ({ en }) => lines.push(en) });
  const request = () =>
    api.ask(
      async () => {},
      () => 1,
    );
  return { request, clock, times, lines, api, most: () => most };
}

const done = { value: 1 };
const limited = (again: object = {}): Answer => ({
  problem: anyText('limited'),
  status: 403,
  again: { kind: 'limited', ...again },
});

describe('asking very often', () => {
  it('has ten requests at the same time, and 850 within a minute', async () => {
    const { request, times, api, most } = patient([done]);
    await Promise.all(Array.from({ length: 2_000 }, request));
    expect(most()).toBe(10);
    expect(api.requests()).toBe(2_000);
    const busiest = times.map(
      (time) => times.filter((other) => other >= time && other < time + 60_000).length,
    );
    expect(Math.max(...busiest)).toBe(850);
    expect(times.at(-1)).toBeLessThan(140_000);
  });

  it('waits for everybody when one is refused for a limit, as long as GitHub says', async () => {
    const { request, times, lines } = patient([limited({ wait: 30_000 }), done]);
    await Promise.all([request(), request().then(request)]);
    // The second one was on its way already.
    expect(times).toEqual([0, 0, 30_100, 30_100]);
    expect(lines).toEqual(["GitHub's API limits the number of requests; no more are sent for 30 s."]);
  });

  it('waits until the hourly limit is lifted, and a second more', async () => {
    const { request, clock, times } = patient([limited({ reset: Date.UTC(2026, 0, 1) + 120_000 }), done]);
    expect(await request()).toEqual(done);
    expect(times[1]).toBe(121_000);
    expect(clock.monotonic()).toBe(121_100);
  });

  it('waits longer each time where GitHub names no time', async () => {
    const { request, times } = patient([limited(), limited(), limited(), done]);
    expect(await request()).toEqual(done);
    expect(times).toEqual([0, 60_100, 180_200, 420_300]);
  });

  it('gives up at once where the limit lasts longer than the time, and says so to all that follow', async () => {
    const { request, clock, times } = patient([limited({ wait: 90_000 })], 60_000);
    expect(await request()).toMatchObject({ problem: anyText('limited') });
    expect(await request()).toMatchObject({ problem: anyText('limited') });
    expect(times).toHaveLength(1);
    expect(clock.monotonic()).toBe(100);
  });

  it('tries again where a server was in trouble, three times in all', async () => {
    const broken: Answer = { problem: anyText('broken'), again: { kind: 'soon' } };
    const passing = patient([broken, broken, done]);
    expect(await passing.request()).toEqual(done);
    const lasting = patient([broken]);
    expect(await lasting.request()).toMatchObject({ problem: anyText('broken') });
    expect(lasting.times).toEqual([0, 1_100, 2_200]);
  });

  it('asks only once where asking again is useless', async () => {
    const { request, times } = patient([{ problem: anyText('forbidden'), status: 403 }]);
    expect(await request()).toMatchObject({ status: 403 });
    expect(times).toHaveLength(1);
  });
});
