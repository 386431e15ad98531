import { describe, expect, it } from '@jest/globals';
import { type Insight, jobsFromApi } from '../../src/github/job-table.js';
import { findOwnJob, matrixJobName, readJob } from '../../src/github/jobs.js';
import type { Job } from '../support/github/data.js';
import { createJob, createStep } from '../support/github/job.js';
import { calledName, matrixName } from '../support/github/scenarios.js';

const seen = (...jobs: Partial<Job>[]) =>
  jobs.flatMap((job, index) => readJob(createJob({ id: index + 1, ...job })) ?? []);

const running = { conclusion: null, runner_name: 'own-runner' };

describe('a job of the API', () => {
  it('has its conclusion, duration, link and failed steps', () => {
    const steps = [
      createStep({ name: 'Lint', conclusion: 'failure' }),
      createStep({ name: 'Build', conclusion: 'success' }),
      createStep({ name: 'Test', conclusion: 'failure' }),
      createStep({ name: 'Pack', conclusion: 'skipped' }),
    ];
    const job = createJob({ id: 7, name: 'test', conclusion: 'failure', steps });
    expect(readJob(job)).toEqual({
      id: 7,
      name: 'test',
      state: 'failure',
      running: false,
      runner: 'GitHub Actions 1000000007',
      url: job.html_url,
      startedAt: Date.parse(job.started_at ?? ''),
      duration: 91_000,
      failedTime: {
        start: Date.parse(steps[0]?.started_at ?? ''),
        end: Date.parse(steps[0]?.completed_at ?? '') + 999,
      },
      allowedToFail: false,
      failedSteps: ['Lint', 'Test'],
      errorsAreOwn: false,
    });
  });

  it('that still runs has neither conclusion nor duration', () => {
    const job = readJob(createJob({ conclusion: null }));
    expect(job).toMatchObject({ running: true, state: 'started' });
    expect(job).not.toHaveProperty('duration');
  });

  it('that was skipped took no time', () => {
    expect(readJob(createJob({ conclusion: 'skipped' }))).not.toHaveProperty('duration');
  });

  it('that ended in a way that is not known yet has ended', () => {
    expect(readJob({ id: 1, name: 'a', conclusion: 'new' })).toMatchObject({ state: 'neutral' });
  });

  it('of an odd shape is none, or loses what is odd', () => {
    expect(readJob({ id: '1', name: 'build' })).toBeUndefined();
    expect(readJob({ id: 1, name: '' })).toBeUndefined();
    expect(
      readJob({ id: 1, name: 'a', conclusion: 7, steps: 'x', html_url: 'javascript:x', started_at: 5 }),
    ).toEqual({
      id: 1,
      name: 'a',
      state: 'unknown',
      running: false,
      allowedToFail: false,
      failedSteps: [],
      errorsAreOwn: true,
    });
  });
});

describe('our own job', () => {
  it('is the one with our check run id, and no other', () => {
    const jobs = seen({ name: 'a' }, { name: 'b' });
    expect(findOwnJob(jobs, { checkRunId: 2, jobKey: 'a' })?.name).toBe('b');
    expect(findOwnJob(jobs, { checkRunId: 3, jobKey: 'a' })).toBeUndefined();
  });

  it('is else the one in progress on our runner', () => {
    const jobs = seen(
      { name: 'a', runner_name: 'own-runner' },
      { name: 'b', ...running },
      { name: 'c', ...running, runner_name: 'other' },
    );
    expect(findOwnJob(jobs, { runnerName: 'own-runner', jobKey: 'c' })?.name).toBe('b');
  });

  it.each([
    ['build', undefined],
    [calledName('deploy', 'build'), undefined],
    [matrixName('build', ['linux', 22]), { os: 'linux', node: 22 }],
    [calledName('deploy', matrixName('build', ['linux', 22])), { os: 'linux', node: 22 }],
    [matrixName('build', ['x'.repeat(120)]), { os: 'x'.repeat(120) }],
  ])('is else the one in progress named %s', (name, matrix) => {
    const jobs = seen(
      { name: 'build', conclusion: 'success' },
      { name: 'builder', ...running },
      { name: matrixName('build', ['linux', 24]), ...running },
      { name, ...running },
    );
    const own = { runnerName: 'elsewhere', jobKey: 'build', ...(matrix && { matrix }) };
    expect(findOwnJob(jobs, own)?.id).toBe(4);
  });

  it('is not guessed where two could be it', () => {
    const jobs = seen({ name: 'build', ...running }, { name: 'other / build', ...running });
    expect(findOwnJob(jobs, { runnerName: 'own-runner', jobKey: 'build' })).toBeUndefined();
  });
});

describe('the name of a job of a matrix', () => {
  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['test (20, ubuntu-latest)', { node: 20, os: 'ubuntu-latest' }],
    ['test (false, 1.5)', { none: null, empty: '', lts: false, version: 1.5 }],
    ['test (linux, x64, arm64)', { target: { os: 'linux', cpu: ['x64', 'arm64'] } }],
    ['test', {}],
  ])('is %s', (name, matrix) => {
    expect(matrixJobName('test', matrix)).toBe(name);
  });

  it('has 100 characters at most', () => {
    expect(matrixJobName('test', { long: 'x'.repeat(93) })).toBe(`test (${'x'.repeat(93)})`);
    expect(matrixJobName('test', { long: 'x'.repeat(94) })).toBe(`test (${'x'.repeat(91)}...`);
  });
});

const own = { checkRunId: 1, jobKey: 'own' };
const alone: Insight = { scope: 'run', own, status: 'success', needs: new Map() };
const tell = (insight: Partial<Insight>, ...jobs: Partial<Job>[]) => {
  const api = seen(...jobs);
  return jobsFromApi(api, api.length, { ...alone, ...insight });
};
const shown = ({ table }: ReturnType<typeof tell>) =>
  table?.list.map(({ name, state, allowedToFail }) => [name, state, allowedToFail]);

describe('the table of one job', () => {
  it('holds that job alone, and names the others that failed', () => {
    const jobs = tell(
      { scope: 'job' },
      { name: 'own', conclusion: null },
      { name: 'lint', conclusion: 'failure' },
      { name: 'build' },
    );
    expect(shown(jobs)).toEqual([['own', 'success', false]]);
    expect(jobs).toMatchObject({ table: { total: 1 }, failedBeside: ['lint'] });
  });

  it('is none where it is unknown which job that is', () => {
    expect(tell({ scope: 'job', own: { jobKey: 'x' } }, { name: 'own' })).toEqual({ failedBeside: [] });
  });
});

describe('a job in the list', () => {
  it('that ends before it starts has no duration', () => {
    const times = { started_at: '2026-03-02T08:15:44Z', completed_at: '2026-03-02T08:15:43Z' };
    expect(seen(times)[0]).not.toHaveProperty('duration');
    expect(seen({ ...times, completed_at: '2026-03-02T08:15:44Z' })[0]).toMatchObject({ duration: 0 });
  });

  it.each([
    ['queued', 'queued'],
    ['requested', 'queued'],
    ['pending', 'queued'],
    ['waiting', 'waiting'],
    ['in_progress', 'started'],
    ['completed', 'unknown'],
  ] as const)('in status %s', (status, state) => {
    expect(seen({ conclusion: null, status })[0]?.state).toBe(state);
  });

  it.each([
    ['test (${{ matrix.os }})', 'test'],
    ['test (${{ matrix.os }}, ${{ matrix.node }})', 'test'],
    ['${{ matrix.os }} tests', 'tests'],
    ['${{ matrix.name }}', '…'],
  ])('that was skipped is not called %s', (name, expected) => {
    expect(seen({ name, conclusion: 'skipped' })[0]?.name).toBe(expected);
  });
});

describe('names that are not keys', () => {
  it('a failed need is the one failed job that no other key is named like', () => {
    const needs = new Map([
      ['build', 'success'],
      ['test', 'success'],
      ['e2e', 'failure'],
    ] as const);
    const jobs = tell(
      { needs },
      { name: 'own' },
      { name: 'Build' },
      { name: 'Test' },
      { name: 'Test (e2e)', conclusion: 'failure' },
    );
    expect(shown(jobs)).toEqual([
      ['Test (e2e)', 'failure', false],
      ['Build', 'success', false],
      ['Test', 'success', false],
    ]);
    expect(jobs.table?.total).toBe(3);
  });

  it('a similar name is a coincidence where it would leave a failure without a job', () => {
    const needs = new Map([
      ['test', 'success'],
      ['e2e', 'failure'],
    ] as const);
    const jobs = tell({ needs }, { name: 'own' }, { name: 'Unit' }, { name: 'Test', conclusion: 'failure' });
    expect(shown(jobs)).toEqual([
      ['Test', 'failure', false],
      ['Unit', 'success', false],
    ]);
  });

  it('every failed job was allowed to fail where all needs are well', () => {
    const needs = new Map([['nightly', 'success']] as const);
    const jobs = tell({ needs }, { name: 'own' }, { name: '每晚测试 🌙', conclusion: 'failure' });
    expect(shown(jobs)).toEqual([['每晚测试 🌙', 'failure', true]]);
  });

  it('a key is not taken for a called job beside the job of that name', () => {
    const needs = new Map([
      ['deploy', 'success'],
      ['production', 'failure'],
    ] as const);
    const jobs = tell(
      { needs },
      { name: 'own' },
      { name: 'deploy' },
      { name: 'Deploy / production / smoke', conclusion: 'failure' },
    );
    expect(shown(jobs)).toEqual([
      ['Deploy / production / smoke', 'failure', false],
      ['deploy', 'success', false],
    ]);
  });

  it('two keys that look like one name are told apart by their exact names only', () => {
    const needs = new Map([
      ['e2e-test', 'success'],
      ['e2e_test', 'failure'],
    ] as const);
    const jobs = tell(
      { needs },
      { name: 'own' },
      { name: 'e2e-test' },
      { name: 'e2e_test', conclusion: 'failure' },
    );
    expect(shown(jobs)).toEqual([
      ['e2e_test', 'failure', false],
      ['e2e-test', 'success', false],
    ]);
  });

  it('a need that passed in an earlier attempt is counted once', () => {
    const needs = new Map([
      ['build', 'success'],
      ['test', 'success'],
    ] as const);
    const jobs = tell({ needs }, { name: 'own' }, { name: 'test' });
    expect(shown(jobs)).toEqual([
      ['test', 'success', false],
      ['build', 'success', false],
    ]);
  });

  it('a need whose result nobody knows is unknown', () => {
    const needs = new Map([['build', 'unknown']] as const);
    const { table } = tell({ needs }, { name: 'own' });
    expect(table?.list).toEqual([{ name: 'build', state: 'unknown', allowedToFail: false, failedSteps: [] }]);
  });
});

describe('the table of jobs', () => {
  it('gives our own job the status that the runner knows, before its equals', () => {
    const steps = [createStep({ name: 'Test', conclusion: 'failure' }), createStep({ conclusion: null })];
    const { table } = tell(
      { own: { checkRunId: 3, jobKey: 'x' }, status: 'failure' },
      { name: 'passed' },
      { name: 'failed', conclusion: 'failure' },
      { name: 'own', conclusion: null, steps },
    );
    expect(table?.list.map(({ name }) => name)).toEqual(['own', 'failed', 'passed']);
    expect(table?.list[0]).toMatchObject({ state: 'failure', failedSteps: ['Test'] });
    expect(table).toMatchObject({ total: 3, counts: { failure: 2, success: 1 } });
  });

  it('leaves our own job running where the run has only started', () => {
    expect(shown(tell({ status: 'started' }, { name: 'own', conclusion: null }))).toEqual([
      ['own', 'started', false],
    ]);
  });

  it('leaves our own job out where it waited for others, unless it failed', () => {
    const jobs = [{ name: 'own', conclusion: null }, { name: 'build' }];
    const needs = new Map([['build', 'success']] as const);
    const well = tell({ needs, status: 'success' }, ...jobs);
    expect(shown(well)).toEqual([['build', 'success', false]]);
    expect(well.table?.total).toBe(1);
    expect(shown(tell({ needs, status: 'cancelled' }, ...jobs))).toEqual([
      ['own', 'cancelled', false],
      ['build', 'success', false],
    ]);
  });

  it.each([
    ['build', 'build'],
    ['Build', 'build'],
    ['Unit tests', 'unit_tests'],
    [matrixName('build', ['linux']), 'build'],
    [calledName('build', 'compile'), 'build'],
  ])('shows %s, which failed while needs.%s went on, as allowed to fail', (name, key) => {
    const needs = new Map([[key, 'success']] as const);
    expect(shown(tell({ needs }, { name: 'own' }, { name, conclusion: 'failure' }))).toEqual([
      [name, 'failure', true],
    ]);
  });

  it("knows the siblings of our own job in a called workflow by the caller's name", () => {
    const needs = new Map([['build', 'success']] as const);
    const jobs = tell(
      { needs },
      { name: 'deploy / own', conclusion: null },
      { name: 'deploy / build', conclusion: 'failure' },
      { name: 'other / build', conclusion: 'failure' },
    );
    expect(shown(jobs)).toEqual([
      // Nobody has waited for it.
      ['other / build', 'failure', false],
      ['deploy / build', 'failure', true],
    ]);
  });

  it('shows failures of an observed run that passed as allowed', () => {
    const observed: Insight = { scope: 'run', status: 'success', needs: new Map() };
    const jobs = seen({ name: 'nightly', conclusion: 'failure' }, { name: 'build' });
    expect(shown(jobsFromApi(jobs, 2, observed))).toContainEqual(['nightly', 'failure', true]);
    expect(shown(jobsFromApi(jobs, 2, { ...observed, status: 'failure' }))).toContainEqual([
      'nightly',
      'failure',
      false,
    ]);
  });

  it('tells a failure once that both name', () => {
    const needs = new Map([['test', 'failure']] as const);
    const jobs = tell({ needs }, { name: 'own' }, { name: 'Unit tests on Linux', conclusion: 'failure' });
    expect(shown(jobs)).toEqual([['Unit tests on Linux', 'failure', false]]);
    expect(jobs.table?.total).toBe(1);
  });

  it('adds a failure that only needs knows', () => {
    const needs = new Map([
      ['deploy', 'failure'],
      ['build', 'success'],
    ] as const);
    const jobs = tell({ needs }, { name: 'own' }, { name: 'build' });
    expect(shown(jobs)).toEqual([
      ['deploy', 'failure', false],
      ['build', 'success', false],
    ]);
    expect(jobs.table?.total).toBe(2);
  });

  it('adds it also beside a failure that the API knows', () => {
    const needs = new Map([
      ['a', 'failure'],
      ['called', 'failure'],
    ] as const);
    const jobs = tell({ needs }, { name: 'own' }, { name: 'a', conclusion: 'failure' });
    expect(shown(jobs)).toEqual([
      ['a', 'failure', false],
      ['called', 'failure', false],
    ]);
    expect(jobs.table).toMatchObject({ total: 2, counts: { failure: 2 } });
  });

  it('adds it also where the rest of a matrix is well', () => {
    const needs = new Map([['build', 'failure']] as const);
    const jobs = tell({ needs }, { name: 'own' }, { name: matrixName('build', ['a']) });
    expect(shown(jobs)).toContainEqual(['build', 'failure', false]);
  });

  it('tells none twice where each could be a job under a name of its own', () => {
    const needs = new Map([
      ['test', 'failure'],
      ['called', 'failure'],
    ] as const);
    const named: Partial<Job>[] = [
      { name: 'Unit tests on Linux', conclusion: 'failure' },
      { name: 'Upload', conclusion: 'failure' },
    ];
    expect(shown(tell({ needs }, { name: 'own' }, ...named))).toHaveLength(2);
    expect(shown(tell({ needs }, { name: 'own' }, ...named.slice(1)))).toHaveLength(1);
  });

  it('counts a failure that needs adds once where its page was not read', () => {
    const needs = new Map([['late', 'failure']] as const);
    const api = seen({ name: 'own', conclusion: null }, { name: 'build' });
    const { table } = jobsFromApi(api, 5, { ...alone, needs });
    expect(table).toMatchObject({ total: 4, counts: { success: 1, failure: 1 } });
  });

  it('adds it also where another job was allowed to fail', () => {
    const needs = new Map([
      ['deploy', 'failure'],
      ['nightly', 'success'],
    ] as const);
    const jobs = tell({ needs }, { name: 'own' }, { name: 'nightly', conclusion: 'failure' });
    expect(shown(jobs)).toEqual([
      ['deploy', 'failure', false],
      ['nightly', 'failure', true],
    ]);
  });

  it('takes the result from needs where the API is behind', () => {
    const needs = new Map([['build', 'failure']] as const);
    expect(shown(tell({ needs }, { name: 'own' }, { name: 'build', conclusion: null }))).toEqual([
      ['build', 'failure', false],
    ]);
  });

  it('lists at most 50, failures first, then what was allowed to fail, and counts all', () => {
    const passed = Array.from({ length: 600 }, (_, index) => ({ name: `job ${index}` }));
    const needs = new Map([
      ['soft', 'success'],
      ['hard', 'failure'],
    ] as const);
    const { table } = tell(
      { needs },
      { name: 'own' },
      ...passed,
      { name: 'skipped', conclusion: 'skipped' },
      { name: 'stopped', conclusion: 'cancelled' },
      { name: 'soft', conclusion: 'failure' },
      { name: 'hard', conclusion: 'timed_out' },
    );
    expect(table?.list).toHaveLength(50);
    expect(table?.list.slice(0, 4).map(({ name }) => name)).toEqual(['hard', 'soft', 'stopped', 'job 0']);
    expect(table).toMatchObject({
      total: 604,
      counts: { success: 600, skipped: 1, cancelled: 1, failure: 1, timed_out: 1 },
      allowedFailures: 1,
    });
  });

  it('counts those that were allowed to fail beyond what it lists', () => {
    const failing = Array.from({ length: 80 }, (_, index) => ({
      name: `fuzz (${index})`,
      conclusion: 'failure' as const,
    }));
    const { table } = tell({ needs: new Map([['fuzz', 'success']]) }, { name: 'own' }, ...failing);
    expect(table?.list).toHaveLength(50);
    expect(table).toMatchObject({ counts: { failure: 80 }, allowedFailures: 80 });
  });
});
