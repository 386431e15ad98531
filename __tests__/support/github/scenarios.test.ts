import { describe, expect, it } from '@jest/globals';
import { createRun } from './run.js';
import {
  calledName,
  cancelled,
  createAttempts,
  createHistory,
  createMatrixRun,
  createRunAllowedToFail,
  createScenario,
  createStartupFailure,
  failed,
  matrixName,
  passed,
  running,
  skipped,
  timedOut,
} from './scenarios.js';

describe('a scenario', () => {
  const { jobs, annotations } = createScenario(createRun({ id: 42 }), [
    passed({ name: 'lint' }),
    failed({ name: calledName('release', 'publish') }),
    cancelled('superseded', { name: 'docs' }),
    timedOut({ name: 'soak' }),
    skipped({ name: 'deploy' }),
    running({ name: 'notify' }),
  ]);

  it('gives each job an id of its own, in one run', () => {
    expect(new Set(jobs.map(({ id }) => id)).size).toBe(6);
    expect(new Set(jobs.map(({ run_id }) => run_id))).toEqual(new Set([42]));
  });

  it('tells how each of them went', () => {
    expect(jobs.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['lint', 'success'],
      ['release / publish', 'failure'],
      ['docs', 'cancelled'],
      ['soak', 'timed_out'],
      ['deploy', 'skipped'],
      ['notify', null],
    ]);
  });

  it('keeps the annotations by the id of the job', () => {
    const messages = jobs.map(({ id }) => annotations[id]?.map(({ message }) => message));
    expect(messages).toEqual([
      [],
      ['Node.js 20 actions are deprecated.', 'Process completed with exit code 1.'],
      ['Canceling since a higher priority waiting request for ci-refs/heads/main exists'],
      ['The job has exceeded the maximum execution time of 1h0m0s'],
      [],
      [],
    ]);
  });
});

it.each([30, 1_200])('a matrix of %d jobs has as many names and ids', (count) => {
  const { jobs } = createMatrixRun(count);
  expect(jobs[0]?.name).toBe('test (20, ubuntu-latest, 1)');
  expect(new Set(jobs.map(({ name }) => name)).size).toBe(count);
  expect(new Set(jobs.map(({ id }) => id)).size).toBe(count);
});

it('a matrix can have jobs that went another way', () => {
  const { jobs } = createMatrixRun(3, (name, index) => (index === 1 ? failed({ name }) : passed({ name })));
  expect(jobs.map(({ conclusion }) => conclusion)).toEqual(['success', 'failure', 'success']);
});

it('a name is cut at 100 characters', () => {
  expect(matrixName('test', [20, 'ubuntu-latest'])).toBe('test (20, ubuntu-latest)');
  const exact = matrixName('test', ['x'.repeat(93)]);
  expect(exact).toBe(`test (${'x'.repeat(93)})`);
  expect(exact).toHaveLength(100);
  expect(matrixName('test', ['x'.repeat(94)])).toBe(`test (${'x'.repeat(91)}...`);
});

it('a job that may fail leaves its run green', () => {
  const { runs, jobs } = createRunAllowedToFail();
  expect(runs[0]?.conclusion).toBe('success');
  expect(jobs.map(({ conclusion }) => conclusion)).toEqual(['success', 'failure']);
});

it('a run that could not start has no jobs', () => {
  const { runs, jobs } = createStartupFailure();
  expect(runs[0]).toMatchObject({ conclusion: 'startup_failure', name: '.github/workflows/ci.yml' });
  expect(jobs).toEqual([]);
});

it('a history goes back from its run, number by number', () => {
  const run = createRun({ head_branch: 'topic', event: 'pull_request' });
  const earlier = createHistory(run, [{ conclusion: 'failure' }, { conclusion: 'cancelled' }, {}]);
  expect(earlier.map(({ run_number, conclusion }) => [run_number, conclusion])).toEqual([
    [127, 'failure'],
    [126, 'cancelled'],
    [125, 'success'],
  ]);
  expect(new Set(earlier.map(({ event, head_branch }) => `${event} ${head_branch}`))).toEqual(
    new Set(['pull_request topic']),
  );
  expect(
    [run, ...earlier]
      .map(({ created_at }) => created_at)
      .toSorted()
      .reverse(),
  ).toEqual([run, ...earlier].map(({ created_at }) => created_at));
});

it('the attempts of a run share its id', () => {
  const attempts = createAttempts(['failure', null], { id: 42 });
  expect(attempts.map(({ id, run_attempt, conclusion }) => [id, run_attempt, conclusion])).toEqual([
    [42, 1, 'failure'],
    [42, 2, null],
  ]);
});
