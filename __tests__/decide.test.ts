import { describe, expect, it } from '@jest/globals';
import type { Status } from '../src/conclusion.js';
import { type Match, matchTiming, verdictOf } from '../src/decide.js';
import { type Timing, timings } from '../src/inputs/inputs.js';
import type { History } from '../src/run-result.js';
import { type Cancellation, unknownHistory } from '../src/run-result.js';

const passedBefore: History = { kind: 'known', previous: 'success', failuresInARow: 0 };
const failedBefore: History = { kind: 'known', previous: 'failure', failuresInARow: 2 };
const firstRun: History = { kind: 'first-run' };

const histories = { passedBefore, failedBefore, firstRun, unknown: unknownHistory };
const statuses: readonly Status[] = [
  'success',
  'failure',
  'timed_out',
  'startup_failure',
  'cancelled',
  'skipped',
  'neutral',
  'action_required',
  'stale',
  'started',
  'unknown',
];

/**
 * The whole truth: for each pair of previous result and result, the timings that fit, and those of which
 * it isn't known. All others don't.
 */
const fails = {
  passedBefore: { yes: ['always', 'failure', 'first-failure', 'changed'], unknown: [] },
  failedBefore: { yes: ['always', 'failure'], unknown: [] },
  firstRun: { yes: ['always', 'failure', 'first-failure', 'changed'], unknown: [] },
  unknown: { yes: ['always', 'failure'], unknown: ['first-failure', 'changed'] },
};
const same = (yes: readonly Timing[], unknown: readonly Timing[] = []) => {
  const row = { yes, unknown };
  return { passedBefore: row, failedBefore: row, firstRun: row, unknown: row };
};
type Row = { readonly yes: readonly string[]; readonly unknown: readonly string[] };
/** What a result that nobody knows may be. */
const mayBeAny = timings.filter((timing) => timing !== 'always' && timing !== 'started');
/** What a cancellation of unknown reason may be. */
const mayBe = ['failure', 'timed-out', 'superseded'];
/** A time-out is a failure, and more. */
const add = (row: Row): Row => ({ ...row, yes: [...row.yes, 'timed-out'] });
const truth: Readonly<Record<Status, Readonly<Record<keyof typeof histories, Row>>>> = {
  success: {
    passedBefore: { yes: ['always', 'success'], unknown: [] },
    failedBefore: { yes: ['always', 'success', 'fixed', 'changed'], unknown: [] },
    firstRun: { yes: ['always', 'success'], unknown: ['fixed', 'changed'] },
    unknown: { yes: ['always', 'success'], unknown: ['fixed', 'changed'] },
  },
  failure: fails,
  timed_out: {
    passedBefore: add(fails.passedBefore),
    failedBefore: add(fails.failedBefore),
    firstRun: add(fails.firstRun),
    unknown: add(fails.unknown),
  },
  startup_failure: fails,
  // Nobody knows why: it may have been the time limit, or a newer run.
  cancelled: {
    passedBefore: { yes: ['always', 'cancelled'], unknown: [...mayBe, 'first-failure', 'changed'] },
    failedBefore: { yes: ['always', 'cancelled'], unknown: mayBe },
    firstRun: { yes: ['always', 'cancelled'], unknown: [...mayBe, 'first-failure', 'changed'] },
    unknown: { yes: ['always', 'cancelled'], unknown: [...mayBe, 'first-failure', 'changed'] },
  },
  skipped: same(['always', 'skipped']),
  neutral: same(['always']),
  action_required: same(['always']),
  stale: same(['always']),
  started: same(['always', 'started']),
  // It has ended, and nobody knows how.
  unknown: {
    ...same(['always'], mayBeAny),
    failedBefore: { yes: ['always'], unknown: mayBeAny.filter((timing) => timing !== 'first-failure') },
  },
};

/** How the jobs ended, and the result that follows: of the own job where it has no needs, else of the run. */
interface Ending {
  readonly scope: 'job' | 'run';
  readonly needs: readonly Status[];
  readonly own: Status;
  readonly result: Status;
}
const endings: readonly Ending[] = [
  ...statuses.map((own): Ending => ({ scope: 'job', needs: [], own, result: own })),
  { scope: 'run', needs: ['success', 'failure', 'cancelled', 'unknown'], own: 'success', result: 'failure' },
  { scope: 'run', needs: ['success', 'unknown', 'cancelled'], own: 'success', result: 'unknown' },
  { scope: 'run', needs: ['success', 'cancelled', 'skipped'], own: 'success', result: 'cancelled' },
  { scope: 'run', needs: ['success', 'skipped'], own: 'success', result: 'success' },
  { scope: 'run', needs: ['skipped'], own: 'success', result: 'skipped' },
  { scope: 'run', needs: ['success'], own: 'failure', result: 'failure' },
  { scope: 'run', needs: ['success'], own: 'cancelled', result: 'cancelled' },
  { scope: 'run', needs: ['failure'], own: 'cancelled', result: 'failure' },
  { scope: 'run', needs: ['unknown'], own: 'cancelled', result: 'unknown' },
  { scope: 'run', needs: ['failure'], own: 'started', result: 'started' },
];
const rows = endings.flatMap((ending) =>
  (['passedBefore', 'failedBefore', 'firstRun', 'unknown'] as const).map((before) => ({ ...ending, before })),
);

describe('whether a timing fits a result', () => {
  it.each(rows)('$scope, needs $needs, own $own: $result, $before', ({ needs, own, result, before }) => {
    const status = verdictOf(new Map(needs.map((need, index) => [`job-${index}`, need])), own);
    expect(status).toBe(result);
    const { yes, unknown } = truth[result][before];
    const expected = timings.map((timing): [Timing, Match] => [
      timing,
      yes.includes(timing) ? 'yes' : unknown.includes(timing) ? 'unknown' : 'no',
    ]);
    expect(
      timings.map((timing) => [timing, matchTiming([timing], { status, history: histories[before] })]),
    ).toEqual(expected);
  });

  it('takes the best of several timings: yes, then unknown, then no', () => {
    expect(matchTiming(['fixed', 'success'], { status: 'success', history: unknownHistory })).toBe('yes');
    expect(matchTiming(['failure', 'fixed'], { status: 'success', history: unknownHistory })).toBe('unknown');
    expect(matchTiming(['failure', 'skipped'], { status: 'success', history: unknownHistory })).toBe('no');
  });

  it.each<[Cancellation, Timing[]]>([
    ['superseded', ['always', 'cancelled', 'superseded']],
    ['timed-out', ['always', 'failure', 'timed-out', 'cancelled', 'first-failure', 'changed']],
    ['by-somebody', ['always', 'cancelled']],
  ])('knows why a run was cancelled: %s', (cancellation, expected) => {
    const occasion = { status: 'cancelled', history: unknownHistory, cancellation } as const;
    expect(timings.filter((timing) => matchTiming([timing], occasion) !== 'no')).toEqual(expected);
  });
});
