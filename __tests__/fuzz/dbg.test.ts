import { it } from '@jest/globals';
import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { run } from '../../src/run.js';
import { createWorld } from './fake-world.js';
import { surroundings } from './surroundings.js';
it('slow', async () => {
  const slow: unknown[] = [];
  let n = 0;
  const t = performance.now();
  await fc.assert(
    fc.asyncProperty(surroundings, async (given) => {
      n += 1;
      const { world } = createWorld(given);
      const a = performance.now();
      let timer: NodeJS.Timeout | undefined;
      const r = await Promise.race([run(world), new Promise((r) => { timer = setTimeout(r, 6000, 'HANG'); })]);
      clearTimeout(timer);
      const d = performance.now() - a;
      if (d > 200 || r === 'HANG') { slow.push([n, d, r, given]); writeFileSync('/tmp/slow.json', JSON.stringify(slow)); }
      if (n % 500 === 0) writeFileSync('/tmp/prog', `${n} ${performance.now() - t}\n`, { flag: 'a' });
    }),
    { numRuns: 4000 },
  );
}, 300_000);
