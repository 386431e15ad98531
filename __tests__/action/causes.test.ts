/** Why a run ended so, by the annotations of its jobs. */
import { describe, expect, it } from '@jest/globals';
import type { Annotation, Step } from '../support/github/data.js';
import { createAnnotation, createJob, createStep } from '../support/github/job.js';
import { cancelled, type JobScript } from '../support/github/scenarios.js';
import { notifying, reportOf, succeeded, useServers } from './notified-run.js';

useServers();

describe('a cancellation', () => {
  const needs = { e2e: 'cancelled' };
  const inputs = { 'execution-timing': 'failure' };

  it.each(['failure', 'timed-out', 'first-failure', 'changed'])(
    'that was a time-out is one: %s',
    async (timing) => {
      const jobs = [cancelled('out-of-time', { name: 'e2e', id: 1 }), notifying];
      const timed = { 'execution-timing': timing };
      const { sent, step } = await reportOf({ jobs, needs, inputs: timed, before: [succeeded] });
      expect(sent).toBe(1);
      expect(step.outputs['status']).toBe('timed_out');
    },
  );

  it('that was a time-out of one job of a matrix is one', async () => {
    const silent: JobScript = (run, id) => ({
      job: createJob({ id, name: 'e2e (1)', conclusion: 'cancelled' }, run),
      annotations: [createAnnotation({ message: 'The operation was canceled.' }, run)],
    });
    const jobs = [silent, cancelled('out-of-time', { name: 'e2e (2)' }), notifying];
    expect((await reportOf({ jobs, needs, inputs })).step.outputs['status']).toBe('timed_out');
  });

  it.each(['failure', 'first-failure'])('by a newer run is none: %s', async (timing) => {
    const jobs = [cancelled('superseded', { name: 'e2e', id: 1 }), notifying];
    const timed = { 'execution-timing': timing };
    expect(await reportOf({ jobs, needs, inputs: timed, before: [succeeded] })).toMatchObject({ sent: 0 });
  });
});

describe('an error', () => {
  const end = 'Process completed with exit code 1.';
  const steps = (...names: string[]) => [
    ...names.map((name) => createStep({ name })),
    createStep({ name: 'Run npm test', conclusion: 'failure' }),
  ];
  const usual = steps('Set up job', 'Run actions/checkout@v5', 'Set up Node.js', 'Run npm ci');
  const textOf = async (errors: readonly (string | Partial<Annotation>)[], own: Step[] = usual) => {
    const job: JobScript = (run, id) => ({
      job: createJob({ id, name: 'test', conclusion: 'failure', steps: own }, run),
      annotations: errors.map((error) =>
        createAnnotation(typeof error === 'string' ? { message: error } : error, run),
      ),
    });
    const { text } = await reportOf({
      jobs: [job, notifying],
      needs: { test: 'failure' },
      before: [succeeded],
    });
    expect(text).toContain('Run npm test');
    return text;
  };

  it('of the step that failed is shown', async () => {
    expect(await textOf(['expected 3 parcels', end])).toContain('expected 3 parcels');
  });

  it('is not shown where it may be of a script that was allowed to fail', async () => {
    expect(await textOf(['upload failed', end, end])).not.toContain('upload failed');
  });

  it.each(['Run codecov/codecov-action@v5', 'Run ./report', 'Report coverage'])(
    'is not shown where it may be of an action that was allowed to fail, though its log line comes first: %s',
    async (action) => {
      const errors = [
        { message: 'upload failed', start_line: 12 },
        { message: end, start_line: 60 },
      ];
      expect(await textOf(errors, steps('Set up job', action))).not.toContain('upload failed');
    },
  );

  it('is shown where the step that failed left the only one', async () => {
    expect(await textOf(['expected 3 parcels'], steps('Report coverage'))).toContain('expected 3 parcels');
  });

  it('that is the loss of the runner is shown', async () => {
    const lost = 'The self-hosted runner lost communication with the server.';
    expect(await textOf([end, end, lost])).toContain('lost communication with the server');
  });
});
