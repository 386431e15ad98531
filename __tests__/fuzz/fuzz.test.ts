import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { run } from '../../src/run.js';
import { createPorts } from './fake-ports.js';
import { signingKey, surroundings, token } from './surroundings.js';

/** Given by SEED, to repeat a run. */
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
console.log(`SEED=${seed}`);

const longest = 360 * 60_000;

it('whatever the environment, the event and the robots say, the step ends in order and keeps its secrets', async () => {
  let reached = 0;
  await fc.assert(
    fc.asyncProperty(surroundings, async (given) => {
      const { ports, clock, shown, errors, masked, requests } = createPorts(given);
      const start = clock.monotonic();
      await run(given.phase, ports);

      expect(errors.length).toBeLessThanOrEqual(1);
      expect(errors.join()).not.toContain('a bug in the action');
      expect(clock.monotonic() - start).toBeLessThanOrEqual(longest);
      expect(requests.length).toBeLessThan(100);
      const all = shown.join('\n');
      const secrets = [
        ...(given.env['INPUT_WEBHOOK']?.includes(token) ? [token] : []),
        ...(given.env['INPUT_SECRET']?.includes(signingKey) ? [signingKey] : []),
        ...masked,
      ];
      for (const secret of secrets) expect(all).not.toContain(secret);
      if (requests.length > 0) reached += 1;
    }),
    { numRuns: 10_000, seed },
  );
  // The generator is worth something only while many runs come as far as a robot.
  expect(reached).toBeGreaterThan(3_000);
}, 300_000);
