import { describe, expect, it } from '@jest/globals';
import type { components } from '@octokit/openapi-types';
import { createCommit, createComparison } from './commit.js';
import { createAnnotation, createJob, createStep } from './job.js';
import { createPullRequest } from './pull-request.js';
import { createRepository } from './repository.js';
import { createRun } from './run.js';
import { createUser } from './user.js';

type Schemas = components['schemas'];

describe('a run', () => {
  it("fits GitHub's schema, its addresses fitting its id and repository", () => {
    const run: Schemas['workflow-run'] = createRun({ id: 42, repository: createRepository('acme/app') });
    expect(run).toMatchObject({
      id: 42,
      status: 'completed',
      conclusion: 'success',
      url: 'https://api.github.com/repos/acme/app/actions/runs/42',
      html_url: 'https://github.com/acme/app/actions/runs/42',
      jobs_url: 'https://api.github.com/repos/acme/app/actions/runs/42/jobs',
      previous_attempt_url: null,
    });
  });

  it('is in progress without a conclusion', () => {
    expect(createRun({ conclusion: null })).toMatchObject({ status: 'in_progress', conclusion: null });
  });

  it('starts its second attempt later, and points to the first', () => {
    const [first, second] = [createRun(), createRun({ run_attempt: 2 })];
    expect(second.created_at).toBe(first.created_at);
    expect(Date.parse(second.run_started_at)).toBeGreaterThan(Date.parse(first.updated_at));
    expect(second.previous_attempt_url).toBe(`${first.url}/attempts/1`);
  });
});

describe('a job', () => {
  const run = createRun({ id: 42, run_attempt: 3, name: 'Deploy', head_sha: 'a'.repeat(40) });

  it("fits GitHub's schema, and takes what it shares with its run from there", () => {
    const job: Schemas['job'] = createJob({ id: 7, name: 'lint' }, run);
    expect(job).toMatchObject({
      id: 7,
      name: 'lint',
      run_id: 42,
      run_attempt: 3,
      workflow_name: 'Deploy',
      head_sha: 'a'.repeat(40),
      html_url: 'https://github.com/octocat/hello-world/actions/runs/42/job/7',
      check_run_url: 'https://api.github.com/repos/octocat/hello-world/check-runs/7',
    });
  });

  const outcomes: [Schemas['job']['conclusion'], string[]][] = [
    ['success', ['success', 'success', 'success', 'success', 'success', 'success', 'success']],
    ['failure', ['success', 'success', 'success', 'failure', 'skipped', 'success', 'success']],
    ['cancelled', ['success', 'success', 'success', 'cancelled', 'skipped', 'success', 'success']],
    ['timed_out', ['success', 'success', 'success', 'cancelled', 'skipped', 'success', 'success']],
    [null, ['success', 'success', 'success', 'in_progress', 'queued', 'queued', 'queued']],
    ['skipped', []],
  ];

  it.each(outcomes)('with the conclusion %s has steps that fit', (conclusion, expected) => {
    const job = createJob({ conclusion }, run);
    expect(job.steps.map((step) => step.conclusion ?? step.status)).toEqual(expected);
    expect(job.status).toBe(conclusion === null ? 'in_progress' : 'completed');
  });

  it('runs its steps one after another, within its own time', () => {
    const { started_at, steps, completed_at } = createJob({}, run);
    const times = [
      started_at,
      ...steps.flatMap((step) => [step.started_at, step.completed_at]),
      completed_at,
    ];
    expect(times.toSorted()).toEqual(times);
    expect(started_at > run.run_started_at).toBe(true);
  });

  it('that still runs has no end, nor have its steps at work and waiting', () => {
    const { completed_at, steps } = createJob({ conclusion: null }, run);
    expect(completed_at).toBeNull();
    expect(steps.slice(3).map((step) => step.completed_at)).toEqual([null, null, null, null]);
    expect(steps.slice(3).map((step) => typeof step.started_at)).toEqual([
      'string',
      'object',
      'object',
      'object',
    ]);
  });

  it('that was skipped met no runner and took no time', () => {
    const job = createJob({ conclusion: 'skipped' }, run);
    expect(job.completed_at).toBe(job.started_at);
    expect(job.runner_name).toBeNull();
  });
});

it('a step alone is one that passed, and can be another', () => {
  expect(createStep()).toMatchObject({ status: 'completed', conclusion: 'success' });
  expect(createStep({ name: 'Deploy', conclusion: null })).toMatchObject({
    name: 'Deploy',
    status: 'in_progress',
    completed_at: null,
  });
});

it('an annotation points into the commit of its run', () => {
  const run = createRun({ head_sha: 'b'.repeat(40) });
  const annotation: Schemas['check-annotation'] = createAnnotation({ path: 'src/greeting.ts' }, run);
  expect(annotation.blob_href).toBe(
    `https://github.com/octocat/hello-world/blob/${'b'.repeat(40)}/src/greeting.ts`,
  );
  expect(annotation.annotation_level).toBe('failure');
});

it("commits, comparisons, pull requests and users fit GitHub's schemas", () => {
  const commit: Schemas['commit'] = createCommit({ sha: 'c'.repeat(40) });
  const comparison: Schemas['commit-comparison'] = createComparison('main', 'topic', [commit]);
  const pull: Schemas['pull-request'] = createPullRequest({ number: 5, title: 'Greet in French' });
  expect(commit.html_url).toBe(`https://github.com/octocat/hello-world/commit/${'c'.repeat(40)}`);
  expect(comparison).toMatchObject({ status: 'ahead', ahead_by: 1, total_commits: 1 });
  expect(pull).toMatchObject({
    number: 5,
    title: 'Greet in French',
    html_url: 'https://github.com/octocat/hello-world/pull/5',
  });
  expect(createUser('hubot').id).not.toBe(createUser('octocat').id);
});
