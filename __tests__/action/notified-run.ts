/** The bundled action as job `notify` of a run of octo/shop, with a GitHub that has the jobs and runs of a case. */
import { afterEach, beforeEach } from '@jest/globals';
import type { Button } from '../../simulator/message.js';
import { type Simulator, startSimulator } from '../../simulator/server.js';
import type { Run } from '../support/github/data.js';
import { createStep } from '../support/github/job.js';
import { createRepository } from '../support/github/repository.js';
import { createRun } from '../support/github/run.js';
import {
  createHistory,
  createScenario,
  type JobScript,
  passed,
  running,
} from '../support/github/scenarios.js';
import { type FakeGitHub, startFakeGitHub } from '../support/github/server.js';
import type { Trouble } from '../support/github/trouble.js';
import type { JsonObject } from '../support/runner/json.js';
import type { StepRun } from '../support/runner/results.js';
import { runAction } from '../support/runner/run-action.js';
import { tokenOf } from '../troubles/expectations.js';

export const repository = { full_name: 'octo/shop', default_branch: 'main' };
export const push = {
  name: 'push',
  payload: {
    ref: 'refs/heads/main',
    after: '7fd1a60b01f91b314f59955a4e4d4e80d8edf11d',
    repository,
    head_commit: {
      id: '7fd1a60b01f91b314f59955a4e4d4e80d8edf11d',
      message: 'Count the stock',
      author: { name: 'Mona', email: 'mona@example.com', username: 'mona' },
    },
    sender: { login: 'mona', type: 'User' },
  },
};

let simulator: Simulator;
const open: FakeGitHub[] = [];
/** Starts a robot before each test of a file, and stops everything after it. */
export function useServers(): void {
  beforeEach(async () => {
    simulator = await startSimulator({ robots: [{ token: tokenOf('plain') }] });
  });
  afterEach(async () => {
    await Promise.all([simulator.close(), ...open.splice(0).map((github) => github.close())]);
  });
}

export interface Case {
  readonly event?: { readonly name: string; readonly payload: JsonObject };
  readonly jobs?: readonly JobScript[];
  /** The runs before, the newest first, each with its jobs. */
  readonly before?: readonly { readonly run: Partial<Run>; readonly jobs?: readonly JobScript[] }[];
  readonly needs?: Readonly<Record<string, string>>;
  readonly status?: 'success' | 'failure' | 'cancelled';
  readonly inputs?: Readonly<Record<string, string>>;
  readonly github?: JsonObject;
  readonly env?: Readonly<Record<string, string>>;
  readonly kind?: 'github' | 'gitea';
  readonly run?: Partial<Run>;
  /** For post: what main saved. */
  readonly state?: Readonly<Record<string, string>>;
  /** Where the logs of jobs are, by the job's id. */
  readonly logs?: Readonly<Record<number, string>>;
  /** Troubles of the API by a pattern of the path. */
  readonly troubles?: Readonly<Record<string, Trouble>>;
  /** Files of the workspace. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface Reported {
  readonly step: StepRun;
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly buttons: readonly Button[];
  /** The mobile numbers that the message calls. */
  readonly at: readonly string[];
  readonly sent: number;
  readonly github: FakeGitHub;
}

export const notifying = running({ name: 'notify', id: 9009 });

/** Runs the step as job `notify` (id 9009) of run 4200. */
export async function reportOf(one: Case): Promise<Reported> {
  const { event = push, jobs = [], before = [], needs, status = 'success', inputs, kind = 'github' } = one;
  const home = createRepository('octo/shop');
  const run = createRun({
    id: 4200,
    run_number: 17,
    conclusion: null,
    event: event.name,
    repository: home,
    ...one.run,
  });
  const scenario = createScenario(run, [...jobs]);
  const past = createHistory(
    run,
    before.map((each) => each.run),
  );
  const pastJobs = past.flatMap((each, index) =>
    (before[index]?.jobs ?? []).map((script, place) => script(each, each.id * 100 + place).job),
  );
  const github = await startFakeGitHub({
    ...scenario,
    repository: 'octo/shop',
    runs: [run, ...past],
    jobs: [...scenario.jobs, ...pastJobs],
    kind,
    logs: { ...one.logs },
  });
  for (const [path, trouble] of Object.entries(one.troubles ?? {})) github.fail(new RegExp(path), trouble);
  open.push(github);
  const sentBefore = simulator.messages().length;
  const step = await runAction({
    directory: process.cwd(),
    event,
    jobStatus: status,
    job: { check_run_id: 9009 },
    with: {
      webhook: simulator.webhook(tokenOf('plain')),
      'open-links-in': 'browser',
      ...(needs && {
        needs: JSON.stringify(
          Object.fromEntries(Object.entries(needs).map(([key, result]) => [key, { result, outputs: {} }])),
        ),
      }),
      ...inputs,
    },
    github: {
      job: 'notify',
      token: github.token,
      api_url: github.apiUrl,
      run_id: '4200',
      run_number: '17',
      repository: 'octo/shop',
      ...one.github,
    },
    ...(one.env && { runnerEnv: one.env }),
    ...(one.state && { phase: 'post' as const, state: one.state }),
    ...(one.files && { files: one.files }),
  });
  const messages = simulator.messages();
  const message = messages.at(-1);
  return {
    step,
    title: message?.title ?? '',
    text: message?.text ?? '',
    button: decodeURIComponent(message?.buttons[0]?.url ?? ''),
    buttons: message?.buttons ?? [],
    at: message?.at.mobiles ?? [],
    sent: messages.length - sentBefore,
    github,
  };
}

export const noticesOf = ({ step }: Reported) =>
  step.annotations.filter(({ level }) => level === 'notice').map(({ message }) => message);
export const branchesAsked = ({ github }: Reported) =>
  github.requests.filter(({ path }) => path.endsWith('/runs')).map(({ query }) => query['branch']);
export const succeeded = { run: {}, jobs: [passed({ name: 'build' })] };
export const npmTest = { steps: [createStep({ name: 'Run npm test', conclusion: 'failure' })] };
