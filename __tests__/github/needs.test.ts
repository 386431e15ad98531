import { describe, expect, it } from '@jest/globals';
import type { Status } from '../../src/conclusion.js';
import { verdictOf } from '../../src/decide.js';
import { jobsFromNeeds } from '../../src/github/job-table.js';

const needs = (...results: Status[]) =>
  new Map(results.map((result, index) => [`job-${index + 1}`, result] as const));

describe('the verdict over needs', () => {
  it.each<[readonly Status[], Status, Status]>([
    [['success', 'success'], 'success', 'success'],
    [['success', 'unknown'], 'success', 'unknown'],
    [['cancelled', 'unknown'], 'success', 'unknown'],
    [['failure', 'unknown'], 'success', 'failure'],
    [['success', 'failure', 'cancelled'], 'success', 'failure'],
    [['failure', 'skipped'], 'success', 'failure'],
    [['success', 'cancelled', 'skipped'], 'success', 'cancelled'],
    [['success', 'skipped'], 'success', 'success'],
    [['skipped', 'skipped'], 'success', 'skipped'],
    [['success'], 'failure', 'failure'],
    [['success'], 'timed_out', 'failure'],
    [['success'], 'cancelled', 'cancelled'],
    [['failure'], 'cancelled', 'failure'],
    [['cancelled'], 'failure', 'failure'],
    [['skipped'], 'skipped', 'skipped'],
    [['failure'], 'started', 'started'],
  ])('%j with the own job %s is %s', (results, own, verdict) => {
    expect(verdictOf(needs(...results), own)).toBe(verdict);
  });

  it('is the own status where the job depends on nothing', () => {
    expect(verdictOf(needs(), 'success')).toBe('success');
    expect(verdictOf(needs(), 'skipped')).toBe('skipped');
  });
});

describe('jobs from needs', () => {
  it('lists what failed first, the rest in order, and counts all', () => {
    const jobs = jobsFromNeeds(needs('success', 'skipped', 'failure', 'cancelled', 'success'));
    expect(jobs.list.map(({ name, state }) => [name, state])).toEqual([
      ['job-3', 'failure'],
      ['job-4', 'cancelled'],
      ['job-1', 'success'],
      ['job-5', 'success'],
      ['job-2', 'skipped'],
    ]);
    expect(jobs.total).toBe(5);
    expect(jobs.counts).toEqual({ success: 2, skipped: 1, failure: 1, cancelled: 1 });
    expect(jobs.list[0]).toEqual({
      name: 'job-3',
      state: 'failure',
      allowedToFail: false,
      failedSteps: [],
    });
  });
});
