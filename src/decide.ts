/** When to send: the truth table of timings, results and what is known of the previous result. */
import type { Inputs, Timing } from './inputs/inputs.js';
import { type History, type Outcome, outcomeOf, type Status, transitionOf } from './run-result.js';
import type { Skip } from './runner/report.js';

/** Whether a timing fits a result; unknown where that hangs on a previous result that nobody knows. */
export type Match = 'yes' | 'no' | 'unknown';

type Rule = (outcome: Outcome, status: Status, history: History) => Match;

const when = (fits: boolean): Match => (fits ? 'yes' : 'no');

const onOutcome =
  (expected: Outcome): Rule =>
  (outcome) =>
    when(outcome === expected);

/** A recovery needs an earlier run to recover from. */
const onFixed: Rule = (outcome, status, history) => {
  if (outcome !== 'success') return 'no';
  return history.kind === 'known' ? when(transitionOf(status, history) === 'fixed') : 'unknown';
};

/** A failing first run is a first failure. */
const onFirstFailure: Rule = (outcome, status, history) => {
  if (outcome !== 'failure') return 'no';
  return history.kind === 'unknown' ? 'unknown' : when(transitionOf(status, history) === 'first-failure');
};

const rules: Readonly<Record<Timing, Rule>> = {
  always: () => 'yes',
  success: onOutcome('success'),
  failure: onOutcome('failure'),
  cancelled: onOutcome('cancelled'),
  skipped: onOutcome('skipped'),
  started: onOutcome('started'),
  fixed: onFixed,
  'first-failure': onFirstFailure,
  changed: (...result) => best([onFixed(...result), onFirstFailure(...result)]),
};

const best = (fits: readonly Match[]): Match =>
  (['yes', 'unknown'] as const).find((fit) => fits.includes(fit)) ?? 'no';

/** Whether any of `timings` fits: a certain yes first, then an unknown. */
export const matchTiming = (timings: readonly Timing[], status: Status, history: History): Match =>
  best(timings.map((timing) => rules[timing](outcomeOf(status), status, history)));

/** The outcome where execution-timing rules the message out. */
export const offTiming = ({ executionTiming }: Inputs, status: Status): Skip => ({
  kind: 'skipped',
  reason: 'timing',
  status,
  why: `the result is ${status}, and execution-timing is ${executionTiming.join(', ')}`,
});
