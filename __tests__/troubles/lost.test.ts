import { describe, expect, it } from '@jest/globals';
import { startSimulator } from '../../simulator/server.js';
import { noticesOf, reportOf, useServers } from '../action/notified-run.js';
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

/** Lets the file of the bundle that holds this function be unreadable. */
async function withoutFileOf(name: string): Promise<string> {
  const preload = `const { _extensions } = require('node:module');
    const load = _extensions['.js'];
    _extensions['.js'] = (module, file) => {
      if (/function ${name}\\(/.test(require('node:fs').readFileSync(file, 'utf8')))
        throw Object.assign(new Error('Cannot open\\\\nRequire stack:'), { code: 'EMFILE' });
      load(module, file);
    };`;
  return `--require ${await writeFiles({ 'lost.cjs': preload })}/lost.cjs`;
}

describe('a file of the action that cannot be read', () => {
  it('explains an answer: it costs no other robot its report', async () => {
    const [accepting, refusing] = [tokenOf('accepting'), tokenOf('refusing')];
    const simulator = await startSimulator({ robots: [{ token: accepting }, { token: refusing }] });
    simulator.trouble(refusing, { kind: 'answer', errcode: 300005, errmsg: 'token is not exist' });
    const webhook = [accepting, refusing].map((token) => simulator.webhook(token)).join('\n');
    const runnerEnv = { NODE_OPTIONS: await withoutFileOf('explain') };
    const step = await tell({ webhook, 'timeout-minutes': '0.01' }, { runnerEnv });
    await simulator.close();
    const says = /A file of this action cannot be read \(EMFILE\).*answered: 300005/;
    expectOutcome(step, { says }, [accepting, refusing]);
    expect(step.log).toContain('Delivered by robot 1');
    expect(JSON.parse(step.outputs['results'] ?? '')).toMatchObject([
      { robot: 1, delivered: true },
      { robot: 2, delivered: 'unknown', errcode: 300005 },
    ]);
  });

  it('leads through a proxy: the robot without one gets its message', async () => {
    const [straight, proxied] = [tokenOf('straight'), tokenOf('proxied')];
    const simulator = await startSimulator({ robots: [{ token: straight }] });
    const host = 'robot.example.com';
    const step = await tell(
      {
        webhook: `${simulator.webhook(straight)}\nhttps://${host}/robot/send?access_token=${proxied}`,
        'allowed-hosts': host,
        'timeout-minutes': '0.01',
      },
      {
        runnerEnv: {
          NODE_OPTIONS: await withoutFileOf('postThrough'),
          https_proxy: 'http://proxy.example.com:3128',
        },
      },
    );
    await simulator.close();
    expectOutcome(step, { says: /could not open a file or a connection for the request to robot/ }, [
      straight,
      proxied,
    ]);
    expect(step.log).toContain('Delivered by robot 1');
    expect(simulator.messages()).toHaveLength(1);
  });

  it.each([
    [
      'asks the API',
      'askRunDetails',
      'the details of the jobs, the previous result, the duration: a file of this action cannot be read (EMFILE).',
    ],
    [
      'reads test reports',
      'readTestResults',
      'The test results are missing: a file of this action cannot be read (EMFILE).',
    ],
  ])('%s: the message goes without it', async (_, name, notice) => {
    const reported = await reportOf({
      needs: { build: 'failure' },
      inputs: { 'test-results': '*.xml' },
      files: { 'report.xml': '<testsuite><testcase name="a"/></testsuite>' },
      env: { NODE_OPTIONS: await withoutFileOf(name) },
    });
    expect(reported.sent).toBe(1);
    expect(noticesOf(reported)).toEqual([expect.stringContaining(notice)]);
  });
});
