/** A step that runs in this process, on the real code: what it needs of the world, and what it says. */
import * as path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runDigest } from '../../src/digest/digest.js';
import { deliver } from '../../src/dingtalk/deliver.js';
import { openApi } from '../../src/github/api.js';
import { post } from '../../src/network/https.js';
import { run } from '../../src/run.js';
import type { Fetch, Ports, Runner } from '../../src/runner/ports.js';
import { readTestResults } from '../../src/test-results/read-test-results.js';
import { environmentOf, inputsOf, type StepRequest } from '../step.js';
import type { Files } from './files.js';
import { type ExampleJob, exampleApi } from './github.js';
import { exampleOrganisation } from './organisation.js';
import type { Scenario } from './scenario.js';

export interface Remark {
  readonly level: 'notice' | 'warning' | 'error';
  readonly text: string;
}

/** Where the event would stand on a runner. */
const EVENT_PATH = '/event.json';

/** A step, and what it is to meet. */
interface Rehearsal {
  readonly request: StepRequest;
  /** GitHub's API. */
  readonly fetch: Fetch;
  /** The directory that paths in inputs start from. */
  readonly workspace: string;
  readonly files: Files;
  run(ports: Ports): Promise<void>;
}

/**
 * Composes the message of a scenario and sends it to the webhook.
 *
 * @param workspace the directory that paths in inputs start from
 * @returns what the step has to say to the workflow's author; why nothing was sent, too
 */
export function rehearse(
  scenario: Scenario,
  webhook: string,
  workspace: string,
  files: Files,
): Promise<readonly Remark[]> {
  const inputs = { 'github-token': token, ...needsOf(scenario.run.jobs), ...scenario.inputs, webhook };
  return perform({
    request: { ...scenario, inputs },
    fetch: exampleApi(scenario.run, Date.now()),
    workspace,
    files,
    run: (ports) =>
      run('main', {
        ...ports,
        readTestResults: (patterns, signal) => readTestResults({ workspace, patterns, signal }),
      }),
  });
}

/** Does the same for a digest of an example organisation, which `inputs` can narrow. */
export function rehearseDigest(
  inputs: Scenario['inputs'],
  webhook: string,
  workspace: string,
  files: Files,
): Promise<readonly Remark[]> {
  const usual = { repositories: 'acme/*', since: '24h', 'at-map': 'acme/pay: 13800000000' };
  const event = { name: 'schedule', payload: { repository: { full_name: 'acme/ops' } } };
  return perform({
    request: {
      folder: 'digest',
      event,
      status: 'success',
      inputs: { 'github-token': token, ...usual, ...inputs, webhook },
    },
    fetch: exampleOrganisation(Date.now()),
    workspace,
    files,
    run: (ports) => runDigest(ports, { deliver, openApi }),
  });
}

const token = 'preview-of-a-token';

async function perform({ request, fetch, workspace, files, run }: Rehearsal): Promise<readonly Remark[]> {
  const remarks: Remark[] = [];
  const say = (level: Remark['level']) => (text: string) => void remarks.push({ level, text });
  const log: string[] = [];
  let sent = false;
  const inputValues = inputsOf(request);
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
  await run({
    env: {
      ...environmentOf(request),
      GITHUB_EVENT_PATH: EVENT_PATH,
      GITHUB_WORKSPACE: workspace,
    },
    readFile: () => JSON.stringify(request.event.payload),
    readWorkspaceFile: (file) => files.read(path.resolve(workspace, file)),
    clock: {
      now: Date.now,
      monotonic: () => performance.now(),
      sleep: (milliseconds) => wait(milliseconds),
    },
    random: Math.random,
    openNetwork: async () => ({
      post: (request, signal) => post(request, signal, {}),
      fetchFor: async () => fetch,
    }),
    runner,
    stopped: new AbortController().signal,
    lost: new Promise(() => {}),
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
