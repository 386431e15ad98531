import { expect, it } from '@jest/globals';
import { reportOf, useServers } from '../action/notified-run.js';
import { writeFiles } from '../support/runner/fixtures.js';

useServers();

it.each([
  {
    // A request that neither ends nor holds the process.
    of: 'waits for what never comes',
    preload: "require('node:http').get = () => new (require('node:events'))();",
    says: /waits for something that never comes/,
  },
  {
    of: 'meets an error that nobody catches',
    preload: `require('node:http').get = () => {
      setTimeout(() => { throw new Error('of a timer'); }, 1);
      return new (require('node:events'))();
    };`,
    says: /of a timer/,
  },
])('a step that $of fails by one annotation, and is not green without a word', async ({ preload, says }) => {
  const folder = await writeFiles({ 'lost.cjs': preload });
  const { step, sent } = await reportOf({
    needs: { build: 'failure' },
    env: { NODE_OPTIONS: `--require ${folder}/lost.cjs` },
  });
  expect(step.exitCode).toBe(1);
  const [{ message = '' } = {}, ...others] = step.annotations;
  expect(others).toEqual([]);
  expect(message).toMatch(/^This is a bug in the action\./);
  expect(message).toMatch(says);
  expect(step.outputs).toMatchObject({ sent: 'false', reason: 'not-delivered' });
  expect(sent).toBe(0);
});

it('a report that never ends is not green', async () => {
  const preload = "require('node:fs').promises.appendFile = () => new Promise(() => {});";
  const folder = await writeFiles({ 'lost.cjs': preload });
  const { step } = await reportOf({
    inputs: { 'dry-run': 'true' },
    env: { NODE_OPTIONS: `--require ${folder}/lost.cjs` },
  });
  expect(step.exitCode).toBe(1);
});
