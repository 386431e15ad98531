import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type Simulator, startSimulator } from '../../simulator/server.js';
import { writeFiles } from '../support/runner/fixtures.js';
import { expectOutcome, tell, tokenOf } from './expectations.js';

const token = tokenOf('clock');
const busy = { kind: 'answer', errcode: -1, errmsg: 'busy' } as const;

let simulator: Simulator;
beforeEach(async () => {
  simulator = await startSimulator({ robots: [{ token }] });
});
afterEach(() => simulator.close());

/** Runs the bundle in a process whose system clock is set by so many hours once it has begun its first wait. */
async function tellWithClockSet(hours: number, inputs: Readonly<Record<string, string>>) {
  const preload = `
    const now = Date.now;
    const { setTimeout: wait } = globalThis;
    let change = 0;
    Date.now = () => now() + change;
    globalThis.setTimeout = (...args) => {
      if (args[1] >= 500 && args[1] <= 1_000) change = ${hours} * 3_600_000;
      return wait(...args);
    };`;
  const folder = await writeFiles({ 'clock.cjs': preload });
  return tell(
    { webhook: simulator.webhook(token), ...inputs },
    { runnerEnv: { NODE_OPTIONS: `--require ${folder}/clock.cjs` } },
  );
}

it('a system clock that is set back extends no limit', async () => {
  simulator.trouble(token, { forever: busy });
  const step = await tellWithClockSet(-1, { 'timeout-minutes': '0.05' });
  expectOutcome(step, { says: /busy.*tried 2 times.*next try could begin in \d s/ }, [token]);
  expect(simulator.requests).toHaveLength(2);
});

it('a system clock that is set forward ends no delivery', async () => {
  simulator.trouble(token, busy);
  expectOutcome(await tellWithClockSet(1, {}), {}, [token]);
  expect(simulator.requests).toHaveLength(2);
});
