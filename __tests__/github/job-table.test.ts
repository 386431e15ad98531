import { expect, it } from '@jest/globals';
import { jobsFromApi } from '../../src/github/job-table.js';
import { readJob } from '../../src/github/jobs.js';
import { createJob } from '../support/github/job.js';

it('what failed comes first, then what was allowed to fail, and the rest by how much it interests people', () => {
  const conclusions = ['success', 'skipped', 'neutral', 'cancelled', null, 'timed_out', 'failure'] as const;
  const seen = conclusions.flatMap((conclusion, index) => {
    const status = conclusion === null ? 'in_progress' : 'completed';
    return readJob(createJob({ id: index + 1, name: conclusion ?? 'running', status, conclusion })) ?? [];
  });
  const needs = new Map([['failure', 'success'] as const, ['timed_out', 'failure'] as const]);
  const { table } = jobsFromApi(seen, seen.length, {
    scope: 'run',
    own: { jobKey: 'own' },
    status: 'failure',
    needs,
  });
  expect(table?.list.map(({ name }) => name)).toEqual([
    'timed_out',
    'failure',
    'cancelled',
    'neutral',
    'running',
    'success',
    'skipped',
  ]);
});
