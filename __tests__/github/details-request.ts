import type { Status } from '../../src/conclusion.js';
import { verdictOf } from '../../src/decide.js';
import type { ApiPorts } from '../../src/github/api.js';
import type { RunDetailsRequest } from '../../src/github/details.js';
import { fetchFor } from '../../src/network/fetch.js';
import type { RunFacts } from '../../src/run-result.js';
import type { Run } from '../support/github/data.js';
import { createRun } from '../support/github/run.js';
import {
  createScenario,
  failed,
  passed,
  running,
  type Scenario,
  skipped,
} from '../support/github/scenarios.js';
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from '../support/github/server.js';

const open: FakeGitHub[] = [];

/** Starts a GitHub that `closeAll` ends. */
export async function start(options: FakeGitHubOptions): Promise<FakeGitHub> {
  const github = await startFakeGitHub(options);
  open.push(github);
  return github;
}

export async function closeAll(): Promise<void> {
  await Promise.all(open.splice(0).map((github) => github.close()));
}

const never = new AbortController().signal;

/** Time never runs out. */
export const ports: ApiPorts = { fetchFor: (url) => fetchFor(url, {}), signal: never };

/** The run that asks about itself. */
export const ownRun = createRun({ conclusion: null });

/** What environment and event tell of `run`, a push to main by default. */
const factsOf = (github: FakeGitHub, run: Run, more: Partial<RunFacts> = {}): RunFacts => {
  const { repository, id, run_number: number, run_attempt: attempt, event } = run;
  const repositoryUrl = `${github.serverUrl}/${repository.full_name}`;
  return {
    serverUrl: github.serverUrl,
    apiUrl: github.apiUrl,
    forge: 'github',
    repository: repository.full_name,
    repositoryUrl,
    workflow: 'CI',
    event,
    run: { id, number, attempt, url: `${repositoryUrl}/actions/runs/${id}` },
    workflowId: 'ci.yml',
    refName: run.head_branch ?? '',
    subject: { kind: 'branch', name: 'main', url: `${repositoryUrl}/tree/main` },
    commits: [],
    actor: { login: 'octocat', name: 'octocat', bot: false },
    observed: false,
    ...more,
  };
};

/** Asks for everything about `run`. */
export const requestOf = (
  github: FakeGitHub,
  run: Run,
  ownStatus: Status,
  { facts, ...more }: Partial<Omit<RunDetailsRequest, 'facts'>> & { facts?: Partial<RunFacts> } = {},
): RunDetailsRequest => ({
  facts: factsOf(github, run, facts),
  scope: more.needs || facts?.observed ? 'run' : 'job',
  status: verdictOf(more.needs ?? new Map(), ownStatus),
  ownStatus,
  jobKey: 'own',
  token: github.token,
  logLines: 0,
  ...more,
});

/** What was asked, without the repository. */
export const pathsOf = (github: FakeGitHub) =>
  github.requests.map(({ path }) => path.replace(/.*\/(actions|check-runs)\//, ''));

/** A run in which one job passed, one failed, one was skipped, and our own reports it. */
export const failedRun = createScenario(ownRun, [
  passed({ name: 'build' }),
  failed({ name: 'test' }),
  skipped({ name: 'deploy' }),
  running({ name: 'own' }),
]);
/** How our own job sees it. */
export const needs = new Map<string, Status>([
  ['build', 'success'],
  ['test', 'failure'],
  ['deploy', 'skipped'],
]);
export const idOf = ({ jobs }: Scenario, name: string) => jobs.find((job) => job.name === name)?.id ?? 0;
