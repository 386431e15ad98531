import { describe, expect, it } from '@jest/globals';
import { type Match, matchTiming } from '../src/decide.js';
import { type Timing, timings } from '../src/inputs/inputs.js';
import type { History, Status } from '../src/run-result.js';
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
  cancelled: same(['always', 'cancelled'], ['failure', 'timed-out', 'superseded']),
  skipped: same(['always', 'skipped']),
  neutral: same(['always']),
  action_required: same(['always']),
  stale: same(['always']),
  started: same(['always', 'started']),
  unknown: same(['always']),
};

const pairs = statuses.flatMap((status) =>
  (['passedBefore', 'failedBefore', 'firstRun', 'unknown'] as const).map((before) => ({ status, before })),
);

describe('whether a timing fits a result', () => {
  it.each(pairs)('$status, $before', ({ status, before }) => {
    const { yes, unknown } = truth[status][before];
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
    ['timed-out', ['always', 'failure', 'timed-out', 'cancelled']],
    ['by-somebody', ['always', 'cancelled']],
  ])('knows why a run was cancelled: %s', (cancellation, expected) => {
    const occasion = { status: 'cancelled', history: unknownHistory, cancellation } as const;
    expect(timings.filter((timing) => matchTiming([timing], occasion) !== 'no')).toEqual(expected);
  });
});
