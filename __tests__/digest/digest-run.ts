/** The bundled digest as job `digest` of run 9000 of acme/ops, with a GitHub that has the repositories of a case. */
import { join } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import { type ReceivedMessage, type Simulator, startSimulator } from '../../simulator/server.js';
import type { GitHubData, Run } from '../support/github/data.js';
import { later } from '../support/github/identity.js';
import { createJob } from '../support/github/job.js';
import { createRepository } from '../support/github/repository.js';
import { createRun } from '../support/github/run.js';
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from '../support/github/server.js';
import type { StepRun } from '../support/runner/results.js';
import { type ActionOptions, runAction } from '../support/runner/run-action.js';
import { tokenOf } from '../troubles/expectations.js';

/** When the run of the digest began, which is where its time ends. */
export const until = '2026-03-02T01:00:00Z';
/** So many hours before the digest. */
export const hoursAgo = (hours: number): string => later(until, -hours * 3_600);

export const ownRepository = 'acme/ops';
const digestPath = '.github/workflows/digest.yml';

let nextId = 1;

/** A run that ended so many hours before the digest, by default of `CI` on main. */
export function ended(
  repository: string,
  hours: number,
  conclusion: Run['conclusion'] = 'success',
  overrides: Partial<Run> = {},
): Run {
  nextId += 1;
  const created = later(hoursAgo(hours), -600);
  const home = createRepository(repository);
  const run = createRun({
    id: nextId,
    // A later run has a higher number.
    run_number: 100_000 - Math.round(hours * 60),
    conclusion,
    created_at: created,
    run_started_at: created,
    updated_at: hoursAgo(hours),
    repository: home,
    ...overrides,
  });
  return { ...run, html_url: `https://github.com/${repository}/actions/runs/${run.id}` };
}

/** A repository with these runs. */
export const withRuns = (
  repository: string,
  runs: Run[],
  details: GitHubData['details'] = {},
): Pick<GitHubData, 'repository' | 'runs' | 'details'> => ({ repository, runs, details });

/** A digest before ours: when its run began, how its job ended, and what its notices say. */
interface EarlierDigest {
  readonly id?: number;
  readonly attempt?: number;
  readonly began: string;
  readonly conclusion?: 'success' | 'failure' | null;
  readonly notices?: readonly string[];
}

/** What the job of an earlier digest printed. */
export const reported = (from: string, to: string): string =>
  `Reported: the runs that ended after ${new Date(from).toISOString()} and up to ${new Date(to).toISOString()}.`;

let simulator: Simulator;
const open: FakeGitHub[] = [];
/** Starts two robots before each test of a file, and stops everything after it. */
export function useServers(): void {
  beforeEach(async () => {
    simulator = await startSimulator({ robots: [{ token: tokenOf('plain') }, { token: tokenOf('other') }] });
  });
  afterEach(async () => {
    await Promise.all([simulator.close(), ...open.splice(0).map((github) => github.close())]);
  });
}
export const theSimulator = (): Simulator => simulator;

export interface Case {
  readonly others?: FakeGitHubOptions['others'];
  /** Runs of acme/ops itself, beside those of the digest. */
  readonly own?: readonly Run[];
  readonly earlier?: readonly EarlierDigest[];
  readonly attempt?: number;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly options?: Partial<ActionOptions>;
  readonly github?: Partial<FakeGitHubOptions>;
  /** Called before the step runs. */
  readonly prepare?: (github: FakeGitHub) => void;
}

export interface Reported {
  readonly step: StepRun;
  readonly github: FakeGitHub;
  /** What the group got. */
  readonly messages: readonly ReceivedMessage[];
  /** The first message's text without the addresses of links. */
  readonly text: string;
  readonly notices: readonly string[];
}

/** Starts a GitHub that has the digest's own runs and the repositories of a case. */
export async function startOrganisation(one: Case): Promise<FakeGitHub> {
  const { others = [], own = [], earlier = [], attempt = 1 } = one;
  const home = createRepository(ownRepository);
  const digestRun = (id: number, run_attempt: number, began: string, conclusion: Run['conclusion']) =>
    createRun({
      id,
      run_attempt,
      run_number: id,
      conclusion,
      path: digestPath,
      name: 'Digest',
      workflow_id: 77,
      event: 'schedule',
      created_at: began,
      run_started_at: began,
      updated_at: later(began, 30),
      repository: home,
    });
  const present = digestRun(9000, attempt, until, null);
  const ownJob = createJob({ id: 1001, name: 'digest', conclusion: null }, present);
  const past = earlier.map(
    ({ id = 8000, attempt: run_attempt = 1, began, conclusion = 'success', notices = [] }, index) => {
      const run = digestRun(id, run_attempt, began, conclusion);
      const job = createJob({ id: 5000 + index, name: 'digest', conclusion }, run);
      return { run, job, notices };
    },
  );
  const annotation = {
    path: '.github',
    start_line: 1,
    end_line: 1,
    start_column: null,
    end_column: null,
    annotation_level: 'notice',
    title: null,
    raw_details: null,
    blob_href: '',
  };
  const github = await startFakeGitHub({
    repository: ownRepository,
    runs: [present, ...past.map(({ run }) => run), ...own],
    jobs: [ownJob, ...past.map(({ job }) => job)],
    annotations: Object.fromEntries(
      past.map(({ job, notices }) => [job.id, notices.map((message) => ({ ...annotation, message }))]),
    ),
    others,
    ...one.github,
  });
  open.push(github);
  one.prepare?.(github);
  return github;
}

/** Runs the digest, by default on everything of acme. */
export async function digestOf(one: Case): Promise<Reported> {
  const github = await startOrganisation(one);
  const { runnerEnv, ...options } = one.options ?? {};
  const step = await runAction({
    directory: join(process.cwd(), 'digest'),
    event: { name: 'schedule', payload: { schedule: '0 1 * * *' } },
    with: {
      repositories: 'acme/*',
      'github-token': github.token,
      webhook: simulator.webhook(tokenOf('plain')),
      ...one.inputs,
    },
    github: {
      repository: ownRepository,
      api_url: github.apiUrl,
      run_id: '9000',
      run_attempt: String(one.attempt ?? 1),
      workflow: 'Digest',
      workflow_ref: `${ownRepository}/${digestPath}@refs/heads/main`,
      job: 'digest',
      token: github.token,
    },
    runnerEnv: { RUNNER_DEBUG: '1', ...runnerEnv },
    ...options,
  });
  const messages = simulator.messages();
  return {
    step,
    github,
    messages,
    text: (messages[0]?.text ?? '').replace(/\]\([^)]*\)/g, ']').replaceAll('\u2060', ''),
    notices: step.annotations.filter(({ level }) => level === 'notice').map(({ message }) => message),
  };
}
