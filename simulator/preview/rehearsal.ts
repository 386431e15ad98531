/** A step that runs in this process, on the real code: what it needs of the world, and what it says. */
import * as path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { post } from '../../src/network/https.js';
import { run } from '../../src/run.js';
import type { Runner } from '../../src/runner/ports.js';
import { readTestResults } from '../../src/test-results/read-test-results.js';
import { environmentOf, inputsOf } from '../step.js';
import type { Files } from './files.js';
import { type ExampleJob, exampleApi } from './github.js';
import type { Scenario } from './scenario.js';

export interface Remark {
  readonly level: 'notice' | 'warning' | 'error';
  readonly text: string;
}

/** Where the event would stand on a runner. */
const EVENT_PATH = '/event.json';

/**
 * Composes the message of a scenario and sends it to the webhook.
 *
 * @param workspace the directory that paths in inputs start from
 * @returns what the step has to say to the workflow's author; why nothing was sent, too
 */
export async function rehearse(
  scenario: Scenario,
  webhook: string,
  workspace: string,
  files: Files,
): Promise<readonly Remark[]> {
  const remarks: Remark[] = [];
  const say = (level: Remark['level']) => (text: string) => void remarks.push({ level, text });
  const log: string[] = [];
  let sent = false;
  const inputs = {
    'github-token': 'preview-of-a-token',
    ...needsOf(scenario.run.jobs),
    ...scenario.inputs,
    webhook,
  };
  const inputValues = inputsOf({ ...scenario, inputs });
  const runner: Runner = {
    ...silent,
    info: (text) => void log.push(text),
    input: (name) => inputValues[`INPUT_${name.toUpperCase()}`],
    setOutput(name, value) {
      if (name === 'sent') sent = value === 'true';
    },
    notice: say('notice'),
    warning: say('warning'),
    fail: say('error'),
  };
  await run('main', {
    env: {
      ...environmentOf(scenario),
      GITHUB_EVENT_PATH: EVENT_PATH,
      GITHUB_WORKSPACE: workspace,
    },
    readFile: () => JSON.stringify(scenario.event.payload),
    readWorkspaceFile: (file) => files.read(path.resolve(workspace, file)),
    readTestResults: (patterns, milliseconds) =>
      readTestResults({ workspace, patterns, milliseconds, now: () => performance.now() }),
    clock: {
      now: Date.now,
      monotonic: () => performance.now(),
      sleep: (milliseconds) => wait(milliseconds),
    },
    random: Math.random,
    post: (request, signal) => post(request, signal, {}),
    fetchFor: async () => exampleApi(scenario.run, Date.now()),
    runner,
    stopped: new AbortController().signal,
  });
  if (!sent) for (const line of log) say('notice')(line);
  return remarks;
}

/** Where every job of the scenario has ended, the message is about all of them. */
const needsOf = (jobs: readonly ExampleJob[]): { needs?: string } =>
  jobs.every(({ conclusion }) => conclusion !== undefined)
    ? {
        needs: JSON.stringify(
          Object.fromEntries(jobs.map(({ name, conclusion }) => [name, { result: conclusion, outputs: {} }])),
        ),
      }
    : {};

const silent: Runner = {
  input: () => undefined,
  mask() {},
  info() {},
  notice() {},
  warning() {},
  fail() {},
  setOutput() {},
  state: () => undefined,
  saveState() {},
  async summary() {},
};
