import { afterEach, describe, expect, it } from '@jest/globals';
import type { Status } from '../../src/conclusion.js';
import { readRunDetails } from '../../src/github/run-details.js';
import { english } from '../support/english.js';
import { createAnnotation } from '../support/github/job.js';
import { createRun } from '../support/github/run.js';
import {
  calledName,
  cancelled,
  createAttempts,
  createHistory,
  createMatrixRun,
  createScenario,
  createStartupFailure,
  failed,
  matrixName,
  passed,
  running,
} from '../support/github/scenarios.js';
import {
  closeAll,
  failedRun,
  idOf,
  needs,
  ownRun,
  pathsOf,
  ports,
  requestOf,
  start,
} from './details-request.js';

afterEach(closeAll);

/** Another run is reported, so no job is our own. */
const observed = { facts: { observed: true } };

describe('the details of a usual run', () => {
  it('take five requests at most', async () => {
    const github = await start({
      ...failedRun,
      runs: [...failedRun.runs, ...createHistory(ownRun, [{ conclusion: 'failure' }, {}])],
    });
    const details = await readRunDetails(requestOf(github, ownRun, 'success', { needs }), ports);
    const failedId = idOf(failedRun, 'test');
    const failedUrl = `${github.serverUrl}/${ownRun.repository.full_name}/actions/runs/${ownRun.id}/job/${failedId}`;
    expect(details).toMatchObject({
      startedAt: Date.parse(ownRun.run_started_at),
      url: failedUrl,
      history: { kind: 'known', previous: 'failure', failuresInARow: 1 },
      notices: [],
    });
    expect(details.jobs).toMatchObject({ total: 3, counts: { success: 1, failure: 1, skipped: 1 } });
    expect(details.jobs?.list[0]).toEqual({
      name: 'test',
      state: 'failure',
      url: failedUrl,
      duration: 91_000,
      allowedToFail: false,
      failedSteps: ['Run npm test'],
      error: 'Process completed with exit code 1.',
    });
    expect(pathsOf(github).toSorted()).toEqual([
      `${failedId}/annotations`,
      `runs/${ownRun.id - 1_000}/attempts/1/jobs`,
      `runs/${ownRun.id}`,
      `runs/${ownRun.id}/attempts/1/jobs`,
      'workflows/ci.yml/runs',
    ]);
    expect(github.requests.map(({ headers }) => headers.authorization)).toEqual(
      Array(5).fill(`token ${github.token}`),
    );
    expect(github.requests.find(({ path }) => path.endsWith('ci.yml/runs'))?.query).toMatchObject({
      branch: 'main',
      event: 'push',
      status: 'completed',
    });
  });

  it('asks for nothing where the run has begun', async () => {
    const github = await start(failedRun);
    const details = await readRunDetails(requestOf(github, ownRun, 'started'), ports);
    expect(details).toEqual({ history: { kind: 'unknown', why: expect.anything() }, notices: [] });
    expect(github.requests).toEqual([]);
  });

  it('tells the error that says something', async () => {
    const id = idOf(failedRun, 'test');
    const annotations = { [id]: [createAnnotation(), createAnnotation({ message: 'src/a.ts: expected 2' })] };
    const github = await start({ ...failedRun, annotations });
    const details = await readRunDetails(requestOf(github, ownRun, 'success', { needs }), ports);
    expect(details.jobs?.list[0]?.error).toBe('src/a.ts: expected 2');
  });

  it('leads to our own job where nothing failed and no other is waited for', async () => {
    const scenario = createScenario(ownRun, [passed(), running({ name: 'own', runner_name: 'runner-1' })]);
    const github = await start(scenario);
    const details = await readRunDetails(
      requestOf(github, ownRun, 'success', { runnerName: 'runner-1' }),
      ports,
    );
    expect(details.url).toMatch(new RegExp(`/job/${idOf(scenario, 'own')}$`));
    expect(details.history).toEqual({ kind: 'first-run' });
  });

  it('leads to the run where our own job only waited for others that are well', async () => {
    const scenario = createScenario(ownRun, [passed(), running({ name: 'own' })]);
    const github = await start(scenario);
    const own = { needs: new Map<string, Status>([['build', 'success']]), checkRunId: idOf(scenario, 'own') };
    expect(await readRunDetails(requestOf(github, ownRun, 'success', own), ports)).not.toHaveProperty('url');
  });

  it('names the failed step of our own job, which still runs', async () => {
    const own = running({
      name: 'own',
      steps: [{ name: 'Test', status: 'completed', conclusion: 'failure', number: 1 }],
    });
    const scenario = createScenario(ownRun, [own, failed({ name: 'other' })]);
    const github = await start(scenario);
    const checkRunId = idOf(scenario, 'own');
    const { jobs, url } = await readRunDetails(requestOf(github, ownRun, 'failure', { checkRunId }), ports);
    expect(jobs?.list[0]).toMatchObject({ name: 'own', state: 'failure', failedSteps: ['Test'] });
    expect(url).toMatch(new RegExp(`/job/${checkRunId}$`));
  });

  it('knows the names of matrices and called workflows', async () => {
    const names = [matrixName('test', ['linux', 22]), calledName('deploy', 'upload')];
    const github = await start(
      createScenario(
        ownRun,
        names.map((name) => failed({ name })),
      ),
    );
    const { jobs } = await readRunDetails(requestOf(github, ownRun, 'failure', observed), ports);
    expect(jobs?.list.map(({ name }) => name)).toEqual(names);
  });
});

describe('a large run', () => {
  const large = createMatrixRun(
    1_200,
    (name, index) => (index % 400 === 399 ? failed({ name }) : passed({ name })),
    ownRun,
  );

  it('is read page by page, failures first', async () => {
    const github = await start(large);
    const { jobs, notices } = await readRunDetails(requestOf(github, ownRun, 'failure', observed), ports);
    expect(jobs).toMatchObject({ total: 1_200, counts: { success: 1_197, failure: 3 } });
    expect(jobs?.list).toHaveLength(50);
    const failures = large.jobs.filter(({ conclusion }) => conclusion === 'failure');
    expect(jobs?.list.slice(0, 3).map(({ name }) => name)).toEqual(failures.map(({ name }) => name));
    const pages = github.requests
      .filter(({ path }) => path.endsWith('/jobs'))
      .map(({ query }) => Number(query['page']));
    expect(pages.toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(notices).toEqual([]);
  });

  it('of which a page is missing is told as far as it is known, and no more pages are asked for', async () => {
    const github = await start(large);
    github.fail('/jobs', 'none', 'server-error');
    const { jobs, notices } = await readRunDetails(requestOf(github, ownRun, 'failure', observed), ports);
    expect(jobs).toMatchObject({ total: 1_200, counts: { success: 100 } });
    expect(english(notices)).toEqual([
      "The message goes without some of the jobs: GitHub's API answered with HTTP 500.",
    ]);
    expect(github.requests.filter(({ path }) => path.endsWith('/jobs'))).toHaveLength(5);
  });
});

describe('a wrong count of jobs', () => {
  it('does not make it ask for ever', async () => {
    const github = await start(failedRun);
    github.fail('/jobs', { status: 200, headers: {}, body: { total_count: 1e9, jobs: [] } });
    await readRunDetails(requestOf(github, ownRun, 'success'), ports);
    expect(github.requests.filter(({ path }) => path.endsWith('/jobs'))).toHaveLength(100);
  });
});

describe('the previous result', () => {
  it('of a re-run is that of the attempt before', async () => {
    const [first, second] = createAttempts(['failure', null]);
    if (!first || !second) throw new Error('No attempts');
    const github = await start({ runs: [first, second, ...createHistory(second, [{}])] });
    const { history } = await readRunDetails(requestOf(github, second, 'success', observed), ports);
    expect(history).toEqual({
      kind: 'known',
      previous: 'failure',
      failuresInARow: 1,
      atLeast: true,
      url: `${github.serverUrl}/${second.repository.full_name}/actions/runs/${second.id}/attempts/1`,
    });
    expect(pathsOf(github)).not.toContain('workflows/ci.yml/runs');
  });

  it('passes over cancelled attempts, to the runs before if need be', async () => {
    const attempts = createAttempts(['cancelled', 'cancelled', null]);
    const [last] = attempts.slice(-1);
    if (!last) throw new Error('No attempts');
    const github = await start({ runs: [...attempts, ...createHistory(last, [{ conclusion: 'failure' }])] });
    const { history } = await readRunDetails(requestOf(github, last, 'success', observed), ports);
    expect(history).toMatchObject({ kind: 'known', previous: 'failure' });
  });

  const isNotify = { jobKey: 'notify' };

  it('of a job is that of the run where that had no jobs at all', async () => {
    const past = createHistory(ownRun, [{ conclusion: 'startup_failure' }]);
    const github = await start({ ...failedRun, runs: [...failedRun.runs, ...past] });
    const { history } = await readRunDetails(requestOf(github, ownRun, 'success', isNotify), ports);
    expect(history).toMatchObject({ previous: 'failure' });
  });

  it('of a job is unknown where nobody knows its name', async () => {
    const past = createHistory(ownRun, [{ conclusion: 'failure' }]);
    const { jobs } = createScenario(past[0] ?? ownRun, [failed({ name: 'test', id: 7 })]);
    const github = await start({
      ...failedRun,
      runs: [...failedRun.runs, ...past],
      jobs: [...failedRun.jobs, ...jobs],
    });
    const { history } = await readRunDetails(requestOf(github, ownRun, 'success', isNotify), ports);
    expect(history).toMatchObject({
      kind: 'unknown',
      why: { en: 'it is unknown which job of the run this is' },
    });
  });

  it('of a re-run may be three attempts ago', async () => {
    const attempts = createAttempts(['failure', 'cancelled', 'cancelled', null]);
    const [last] = attempts.slice(-1);
    if (!last) throw new Error('No attempts');
    const github = await start({ runs: [...attempts, ...createHistory(last, [{}])] });
    const { history } = await readRunDetails(requestOf(github, last, 'success', observed), ports);
    expect(history).toMatchObject({ kind: 'known', previous: 'failure' });
  });

  it('looks back at three attempts at most', async () => {
    const attempts = createAttempts(['failure', 'cancelled', 'cancelled', 'cancelled', null]);
    const [last] = attempts.slice(-1);
    if (!last) throw new Error('No attempts');
    const github = await start({ runs: [...attempts, ...createHistory(last, [{}])] });
    const { history } = await readRunDetails(requestOf(github, last, 'success', observed), ports);
    expect(history).toMatchObject({ kind: 'known', previous: 'success' });
  });

  it("of a fork's pull request is that of the fork's branch", async () => {
    const fork = { ...ownRun.repository, full_name: 'octofork/hello-world' };
    const run = createRun({
      conclusion: null,
      event: 'pull_request',
      head_branch: 'patch-1',
      head_repository: fork,
    });
    const past = createHistory(run, [{ head_repository: fork, conclusion: 'failure' }]);
    const github = await start({ runs: [run, ...createHistory(run, [{}]), ...past] });
    const subject = { kind: 'pull-request', url: '', head: 'patch-1', fork: fork.full_name } as const;
    const { history } = await readRunDetails(
      requestOf(github, run, 'success', { facts: { subject, observed: true } }),
      ports,
    );
    expect(history).toMatchObject({ previous: 'failure' });
  });
});

describe('a run in which one job failed and another ran out of its time', () => {
  it('failed', async () => {
    const jobs = [failed({ name: 'test' }), failed({ name: 'lint' })];
    const scenario = createScenario(ownRun, [...jobs, running({ name: 'own' })]);
    const message = 'The job has exceeded the maximum execution time of 1h0m0s';
    const annotations = { [idOf(scenario, 'test')]: [createAnnotation({ message })] };
    const github = await start({ ...scenario, annotations });
    const failing = new Map<string, Status>([
      ['test', 'failure'],
      ['lint', 'failure'],
    ]);
    const both = await readRunDetails(requestOf(github, ownRun, 'success', { needs: failing }), ports);
    expect(both).not.toHaveProperty('status');
  });
});

describe('a cancelled run', () => {
  it.each([
    ['superseded', 'superseded'],
    ['out-of-time', 'timed-out'],
    ['stopped', 'by-somebody'],
  ] as const)('that was %s', async (reason, cancellation) => {
    const scenario = createScenario(ownRun, [
      passed(),
      cancelled(reason, { name: 'test' }),
      running({ name: 'own' }),
    ]);
    const github = await start(scenario);
    const needs = new Map<string, Status>([['test', 'cancelled']]);
    const details = await readRunDetails(requestOf(github, ownRun, 'success', { needs }), ports);
    expect(details.cancellation).toBe(cancellation);
    expect(details.url).toMatch(new RegExp(`/job/${idOf(scenario, 'test')}$`));
    expect(details.jobs?.list[0]).not.toHaveProperty('error');
  });

  it('that does not say why', async () => {
    const scenario = createScenario(ownRun, [running({ name: 'own' })]);
    const github = await start(scenario);
    const checkRunId = idOf(scenario, 'own');
    const details = await readRunDetails(requestOf(github, ownRun, 'cancelled', { checkRunId }), ports);
    expect(details).not.toHaveProperty('cancellation');
    expect(details.notices).toEqual([]);
  });
});

describe('an observed run', () => {
  const run = createRun({ id: 99, run_attempt: 2 });

  it('is read by its own id and attempt', async () => {
    const observed = createScenario({ ...run, conclusion: 'failure' }, [failed({ name: 'test' }), passed()]);
    const github = await start(observed);
    const details = await readRunDetails(
      requestOf(github, run, 'failure', { facts: { observed: true, startedAt: 7 } }),
      ports,
    );
    expect(details).toMatchObject({ jobs: { total: 2, counts: { failure: 1, success: 1 } } });
    expect(details.url).toMatch(new RegExp(`/job/${idOf(observed, 'test')}$`));
    expect(pathsOf(github)).toContain('runs/99/attempts/2/jobs');
  });

  it('has neither our needs nor our job', async () => {
    const observed = createScenario(run, [passed({ name: 'build' }), passed({ name: 'own' })]);
    const github = await start(observed);
    const ours = {
      needs: new Map<string, Status>([['deploy', 'failure']]),
      checkRunId: idOf(observed, 'own'),
    };
    const details = await readRunDetails(
      requestOf(github, run, 'success', { facts: { observed: true }, ...ours }),
      ports,
    );
    expect(details.jobs).toMatchObject({ total: 2, counts: { success: 2 } });
    expect(details).not.toHaveProperty('url');
  });

  it('that could not start has no jobs', async () => {
    const scenario = createStartupFailure();
    const [run] = scenario.runs;
    if (!run) throw new Error('No run');
    const github = await start(scenario);
    const details = await readRunDetails(
      requestOf(github, run, 'startup_failure', { facts: { observed: true } }),
      ports,
    );
    expect(details).toMatchObject({ jobs: { list: [], total: 0, counts: {} }, notices: [] });
    expect(details).not.toHaveProperty('url');
  });
});

describe('other servers', () => {
  it('Enterprise Server answers below /api/v3', async () => {
    const github = await start({ ...failedRun, kind: 'ghes' });
    const details = await readRunDetails(requestOf(github, ownRun, 'success', { needs }), ports);
    expect(details).toMatchObject({ jobs: { total: 3 }, notices: [] });
    expect(github.requests[0]?.path).toMatch(/^\/api\/v3\/repos\//);
  });

  it('Gitea knows less, which is no trouble', async () => {
    const github = await start({ ...failedRun, kind: 'gitea' });
    const details = await readRunDetails(
      requestOf(github, ownRun, 'success', { needs, facts: { forge: 'gitea' } }),
      ports,
    );
    expect(details.jobs?.counts).toMatchObject({ failure: 1 });
    expect(details.notices).toEqual([]);
  });
});
