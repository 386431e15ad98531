/** Why a run ended so, by the annotations of its jobs. */
import { describe, expect, it } from '@jest/globals';
import { createAnnotation, createJob } from '../support/github/job.js';
import { cancelled, type JobScript } from '../support/github/scenarios.js';
import { notifying, npmTest, reportOf, succeeded, useServers } from './notified-run.js';

useServers();

describe('a cancellation', () => {
  const needs = { e2e: 'cancelled' };
  const inputs = { 'execution-timing': 'failure' };

  it('that was a time-out is one', async () => {
    const jobs = [cancelled('out-of-time', { name: 'e2e', id: 1 }), notifying];
    const { sent, step } = await reportOf({ jobs, needs, inputs });
    expect(sent).toBe(1);
    expect(step.outputs['status']).toBe('timed_out');
  });

  it('that was a time-out of one job of a matrix is one', async () => {
    const silent: JobScript = (run, id) => ({
      job: createJob({ id, name: 'e2e (1)', conclusion: 'cancelled' }, run),
      annotations: [createAnnotation({ message: 'The operation was canceled.' }, run)],
    });
    const jobs = [silent, cancelled('out-of-time', { name: 'e2e (2)' }), notifying];
    expect((await reportOf({ jobs, needs, inputs })).step.outputs['status']).toBe('timed_out');
  });

  it('by a newer run is none', async () => {
    const jobs = [cancelled('superseded', { name: 'e2e', id: 1 }), notifying];
    expect(await reportOf({ jobs, needs, inputs })).toMatchObject({ sent: 0 });
  });
});

describe('an error', () => {
  const failing =
    (...messages: string[]): JobScript =>
    (run, id) => ({
      job: createJob({ id, name: 'test', conclusion: 'failure', ...npmTest }, run),
      annotations: messages.map((message) => createAnnotation({ message }, run)),
    });
  const end = 'Process completed with exit code 1.';
  const textOf = async (job: JobScript) =>
    (await reportOf({ jobs: [job, notifying], needs: { test: 'failure' }, before: [succeeded] })).text;

  it('of the step that failed is shown', async () => {
    expect(await textOf(failing('expected 3 parcels', end))).toContain('expected 3 parcels');
  });

  it('is not shown where it may be of a step that was allowed to fail', async () => {
    expect(await textOf(failing('upload failed', end, end))).not.toContain('upload failed');
  });

  it('that is the loss of the runner is shown', async () => {
    const lost = 'The self-hosted runner lost communication with the server.';
    expect(await textOf(failing(end, end, lost))).toContain('lost communication with the server');
  });
});
