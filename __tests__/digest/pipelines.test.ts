import { describe, expect, it } from '@jest/globals';
import { findingsOf, summarise } from '../../src/digest/pipelines.js';
import type { RepositoryRuns } from '../../src/digest/runs.js';
import type { CompletedRun } from '../../src/github/workflow-runs.js';

const hour = 3_600_000;
const until = Date.UTC(2026, 2, 2);
const window = { since: until - 24 * hour, until };
const repository = { fullName: 'acme/shop', url: '', defaultBranch: 'main', topics: [] };

/** Hours before the end of the window, and how a run ended. */
type Spec = readonly [hours: number, CompletedRun['conclusion'], Partial<CompletedRun>?];

/** Runs of one workflow, the newest first. */
const runsOf = (
  ...runs: readonly (readonly [hours: number, CompletedRun['conclusion'], Partial<CompletedRun>?])[]
) =>
  runs.map(
    ([hours, conclusion, more], index): CompletedRun => ({
      id: index,
      number: 1_000 - index,
      attempt: 1,
      workflowId: 1,
      workflow: 'CI',
      file: 'ci.yml',
      branch: 'main',
      url: `run ${index}`,
      conclusion,
      startedAt: until - hours * hour - 60_000,
      endedAt: until - hours * hour,
      ...more,
    }),
  );

const findings = (runs: readonly CompletedRun[], isWhole = true) => {
  const reading: RepositoryRuns = { repository, runs, isWhole };
  return findingsOf(reading, window);
};

describe('a pipeline is failing', () => {
  it('since the first failure after the last success, whatever was cancelled in between', () => {
    const { failing, fixed, runs } = findings(
      runsOf(
        [1, 'failure'],
        [2, 'cancelled'],
        [30, 'timed_out'],
        [31, 'skipped'],
        [40, 'startup_failure'],
        [50, 'success'],
      ),
    );
    expect(failing).toMatchObject([{ inARow: 3, redSince: until - 40 * hour, atLeast: false, url: 'run 0' }]);
    expect(fixed).toEqual([]);
    expect(runs).toBe(2);
  });

  it('at least so long where older runs were not read', () => {
    const runs = runsOf([1, 'failure'], [30, 'failure']);
    expect(findings(runs, false).failing).toMatchObject([{ inARow: 2, atLeast: true }]);
    expect(findings(runs, true).failing).toMatchObject([{ inARow: 2, atLeast: false }]);
  });

  it('although nothing ran in the window, for thirty days', () => {
    expect(findings(runsOf([29 * 24, 'failure'])).failing).toHaveLength(1);
    expect(findings(runsOf([30 * 24, 'failure'])).failing).toEqual([]);
  });

  it('by its newest run, not by the one that ended last', () => {
    const [newest, older] = runsOf([2, 'success'], [1, 'failure']);
    expect(findings([newest, older].flatMap((run) => run ?? [])).failing).toEqual([]);
  });

  it('whatever ended after the window', () => {
    const { failing, runs } = findings(runsOf([-1, 'success'], [1, 'failure']));
    expect(failing).toHaveLength(1);
    expect(runs).toBe(1);
  });

  it('by itself, on each branch and in each workflow', () => {
    const runs = runsOf(
      [1, 'failure'],
      [2, 'failure', { branch: 'release' }],
      [3, 'failure', { workflowId: 2 }],
      [4, 'success'],
    );
    expect(findings(runs).failing).toHaveLength(3);
  });
});

describe('a pipeline is fixed', () => {
  it.each<[string, readonly Spec[], object[]]>([
    [
      'that was red before',
      [
        [1, 'success'],
        [30, 'failure'],
        [40, 'success'],
      ],
      [{ redFor: 29 * hour }],
    ],
    [
      'that failed and passed in the window',
      [
        [1, 'success'],
        [3, 'failure'],
        [4, 'success'],
      ],
      [{ redFor: 2 * hour }],
    ],
    [
      'once, however often it passed since',
      [
        [1, 'success'],
        [2, 'success'],
        [30, 'failure'],
      ],
      [{ redFor: 28 * hour }],
    ],
    [
      'not if that was before the window',
      [
        [1, 'success'],
        [25, 'success'],
        [30, 'failure'],
      ],
      [],
    ],
    [
      'not if it is red again',
      [
        [1, 'failure'],
        [2, 'success'],
        [30, 'failure'],
      ],
      [],
    ],
    [
      'not by a run that was cancelled',
      [
        [1, 'cancelled'],
        [30, 'failure'],
      ],
      [],
    ],
  ])('%s', (_, runs, fixed) => {
    expect(findings(runsOf(...runs)).fixed).toMatchObject(fixed);
  });
});

it('a run that passed on its second attempt counts as such', () => {
  const runs = runsOf(
    [1, 'success', { attempt: 2 }],
    [2, 'failure', { attempt: 2 }],
    [30, 'success', { attempt: 3 }],
  );
  expect(findings(runs).reruns).toMatchObject([{ count: 1, url: 'run 0' }]);
});

it('a run is slow by its latest attempt, and only from ten minutes on', () => {
  const from = (minutes: number) => ({ startedAt: until - hour - minutes * 60_000 });
  expect(findings(runsOf([1, 'success', from(9)])).slow).toEqual([]);
  expect(findings(runsOf([1, 'success', from(11)], [2, 'success'])).slow).toMatchObject([
    { milliseconds: 660_000 },
  ]);
});

it('all repositories together are in the order in which they are worth a look', () => {
  const digest = summarise(
    [findings(runsOf([1, 'failure'])), findings(runsOf([1, 'failure'], [50, 'failure'])), findings([])],
    window,
  );
  expect(digest).toMatchObject({ repositories: 3, runs: 2 });
  expect(digest.failing.map(({ inARow }) => inARow)).toEqual([2, 1]);
});
