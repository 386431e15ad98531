import { expect, it } from '@jest/globals';
import { reportOf, useServers } from '../action/notified-run.js';
import { writeFiles } from '../support/runner/fixtures.js';

useServers();

it('a step that waits for what never comes fails, and is not green without a word', async () => {
  // A request that neither ends nor holds the process.
  const preload = "require('node:http').get = () => new (require('node:events'))();";
  const folder = await writeFiles({ 'lost.cjs': preload });
  const { step, sent } = await reportOf({
    needs: { build: 'failure' },
    env: { NODE_OPTIONS: `--require ${folder}/lost.cjs` },
  });
  expect(step.exitCode).toBe(1);
  expect(step.annotations).toEqual([
    {
      level: 'error',
      message: expect.stringMatching(/^This is a bug in the action\..*waits for something/s),
    },
  ]);
  expect(step.outputs).toMatchObject({ sent: 'false', reason: 'not-delivered' });
  expect(sent).toBe(0);
});
