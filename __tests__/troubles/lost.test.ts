import { expect, it } from '@jest/globals';
import { startSimulator } from '../../simulator/server.js';
import { reportOf, useServers } from '../action/notified-run.js';
import { writeFiles } from '../support/runner/fixtures.js';
import { expectOutcome, tell, tokenOf } from './expectations.js';

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

it('an answer that cannot be explained, for lack of a file, costs no other robot its report', async () => {
  const [accepting, refusing] = [tokenOf('accepting'), tokenOf('refusing')];
  const simulator = await startSimulator({ robots: [{ token: accepting }, { token: refusing }] });
  simulator.trouble(refusing, { kind: 'answer', errcode: 300005, errmsg: 'token is not exist' });
  const preload = `const { _extensions } = require('node:module');
    const load = _extensions['.js'];
    _extensions['.js'] = (module, file) => {
      if (/function explain\\(/.test(require('node:fs').readFileSync(file, 'utf8')))
        throw Object.assign(new Error('too many open files'), { code: 'EMFILE' });
      load(module, file);
    };`;
  const folder = await writeFiles({ 'lost.cjs': preload });
  const webhook = [accepting, refusing].map((token) => simulator.webhook(token)).join('\n');
  const step = await tell(
    { webhook, 'timeout-minutes': '0.01' },
    { runnerEnv: { NODE_OPTIONS: `--require ${folder}/lost.cjs` } },
  );
  await simulator.close();
  expectOutcome(step, { says: /A file of this action cannot be read \(EMFILE\).*answered: 300005/ }, [
    accepting,
    refusing,
  ]);
  expect(step.log).toContain('Delivered by robot 1');
  expect(JSON.parse(step.outputs['results'] ?? '')).toMatchObject([
    { robot: 1, delivered: true },
    { robot: 2, delivered: 'unknown', errcode: 300005 },
  ]);
});
