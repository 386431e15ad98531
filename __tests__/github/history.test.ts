import { describe, expect, it } from '@jest/globals';
import { historyOf, pastResultOf, readPastRun, readPastRuns, runsBefore } from '../../src/github/history.js';
import type { Run } from '../support/github/data.js';
import { createRun } from '../support/github/run.js';
import { createHistory } from '../support/github/scenarios.js';

const run = createRun({ conclusion: null });
const present = { id: run.id, number: run.run_number, headRepository: run.repository.full_name };

const historyAfter = (each: Partial<Run>[], total = each.length) => {
  const past = readPastRuns({ total_count: total, workflow_runs: createHistory(run, each) }) ?? fail();
  const ended = runsBefore(past.runs, present).map((each) => ({
    result: pastResultOf(each.conclusion) ?? fail(),
    ...(each.url !== undefined && { url: each.url }),
  }));
  return historyOf(ended, total <= past.runs.length);
};

const fail = (): never => {
  throw new Error('The list was not read');
};

const endedWith = (...conclusions: string[]) =>
  historyAfter(conclusions.map((conclusion) => ({ conclusion })));

describe('the previous result', () => {
  it.each<[string[], object]>([
    [['success'], { previous: 'success', failuresInARow: 0 }],
    [['failure'], { previous: 'failure', failuresInARow: 1 }],
    [['timed_out', 'startup_failure', 'success', 'failure'], { previous: 'failure', failuresInARow: 2 }],
    [['cancelled', 'skipped', 'failure', 'cancelled', 'failure', 'success'], { failuresInARow: 2 }],
    [['neutral', 'action_required', 'stale', 'success', 'failure'], { previous: 'success' }],
    [['failure', 'failure', 'failure'], { failuresInARow: 3 }],
  ])('after %j is %j', (conclusions, expected) => {
    expect(endedWith(...conclusions)).toMatchObject({ kind: 'known', ...expected });
  });

  it('leads to the run', () => {
    expect(endedWith('cancelled', 'success')).toMatchObject({
      url: `${run.repository.html_url}/actions/runs/${run.id - 2_000}`,
    });
  });

  it('counts at least as many failures as were read, where there are more runs and no success', () => {
    const failures = [{ conclusion: 'failure' }, { conclusion: 'failure' }];
    expect(historyAfter(failures, 30)).toMatchObject({ failuresInARow: 2, atLeast: true });
    expect(historyAfter(failures)).not.toHaveProperty('atLeast');
    const recovered = historyAfter([...failures, { conclusion: 'success' }], 30);
    expect(recovered).toMatchObject({ failuresInARow: 2 });
    expect(recovered).not.toHaveProperty('atLeast');
  });

  it('goes by the run number, not by the order of the list', () => {
    const [newer, older] = [{ run_number: 127, conclusion: 'failure' }, { run_number: 126 }];
    expect(historyAfter([older, newer])).toMatchObject({ previous: 'failure', failuresInARow: 1 });
  });

  it('takes no account of our own run and of newer ones', () => {
    expect(
      historyAfter([
        { run_number: 130, conclusion: 'failure' },
        { id: run.id, run_number: 127, conclusion: 'failure' },
        { run_number: 126, conclusion: 'success' },
      ]),
    ).toMatchObject({ previous: 'success' });
  });

  it("takes no account of a fork's branch of the same name", () => {
    const fork = { ...run.repository, full_name: 'octofork/hello-world' };
    expect(
      historyAfter([{ head_repository: fork, conclusion: 'failure' }, { conclusion: 'success' }]),
    ).toMatchObject({ previous: 'success' });
  });

  it('is a first run where no earlier one counts', () => {
    expect(endedWith()).toEqual({ kind: 'first-run' });
    expect(endedWith('cancelled', 'skipped')).toEqual({ kind: 'first-run' });
  });

  it('is unknown where the list is longer than what was read of it', () => {
    expect(historyAfter([{ conclusion: 'cancelled' }], 30)).toMatchObject({
      kind: 'unknown',
      why: { en: 'none of the latest runs that were read ended with a success or a failure' },
    });
  });
});

describe('what is no list of runs', () => {
  it.each([[undefined], [null], ['<html>'], [[]], [{}], [{ total_count: 1 }], [{ workflow_runs: [] }]])(
    '%j',
    (body) => {
      expect(readPastRuns(body)).toBeUndefined();
    },
  );

  it('a run without id or number', () => {
    expect(readPastRun({ id: 1 })).toBeUndefined();
    expect(readPastRun({ run_number: 1 })).toBeUndefined();
    expect(readPastRun({ id: 1, run_number: 2, conclusion: 'new-word' })).toEqual({
      id: 1,
      number: 2,
      attempt: 1,
      conclusion: 'neutral',
    });
  });
});
