/** What to report, and when: the truth table of timings, results and what is known of the previous result. */

import { type Outcome, outcomeOf, type Status } from './conclusion.js';
import type { Inputs, Timing } from './inputs/inputs.js';
import { asSentence, type LocalizedText } from './language.js';
import { type Cancellation, type History, type Needs, transitionOf, unknownHistory } from './run-result.js';
import type { Skip } from './runner/step-result.js';

/**
 * The result of a whole run: any failure makes failure, else any result that nobody knows makes unknown, else
 * any cancellation makes cancelled, else any success makes success, else skipped. The own job counts where it
 * failed or was cancelled; its success says nothing of the others. A message that the run has begun stays
 * one, and without dependencies the own job is what is reported.
 */
export function verdictOf(needs: Needs, own: Status): Status {
  if (own === 'started' || needs.size === 0) return own;
  const results = [...needs.values()];
  const seen = new Set(results.map(outcomeOf));
  const ownOutcome = outcomeOf(own);
  if (ownOutcome === 'failure' || ownOutcome === 'cancelled') seen.add(ownOutcome);
  if (seen.has('failure')) return 'failure';
  if (results.includes('unknown')) return 'unknown';
  return (['cancelled', 'success'] as const).find((outcome) => seen.has(outcome)) ?? 'skipped';
}

/** Whether a timing matches a result; unknown where that depends on something that nobody knows. */
export type Match = 'yes' | 'no' | 'unknown';

/** What timings are compared with. */
interface Occasion {
  readonly status: Status;
  readonly history: History;
  /** Why it was cancelled; absent where that is unknown. */
  readonly cancellation?: Cancellation;
}

type Rule = (occasion: Occasion) => Match;

const when = (matches: boolean): Match => (matches ? 'yes' : 'no');

const onOutcome =
  (expected: Outcome): Rule =>
  ({ status }) =>
    // Nobody knows how it ended, but it has.
    status === 'unknown' && expected !== 'started' ? 'unknown' : when(outcomeOf(status) === expected);

/** A cancellation whose reason is unknown may have been the time limit, or a newer run. */
const onCancellation =
  (expected: Cancellation): Rule =>
  ({ status, cancellation }) => {
    if (status === 'unknown') return 'unknown';
    if (outcomeOf(status) !== 'cancelled') return 'no';
    return cancellation === undefined ? 'unknown' : when(cancellation === expected);
  };

const onTimedOut: Rule = (occasion) =>
  occasion.status === 'timed_out' ? 'yes' : onCancellation('timed-out')(occasion);

/** A recovery needs an earlier run to recover from. */
const onFixed: Rule = ({ status, history }) => {
  if (status === 'unknown') return 'unknown';
  if (outcomeOf(status) !== 'success') return 'no';
  return history.kind === 'known' ? when(transitionOf(status, history) === 'fixed') : 'unknown';
};

const anyOf =
  (...rules: readonly Rule[]): Rule =>
  (occasion) =>
    best(rules.map((rule) => rule(occasion)));

const onFailure = anyOf(onOutcome('failure'), onTimedOut);

/** A failing first run is a first failure, and so may be a cancellation that may have been a time-out. */
const onFirstFailure: Rule = (occasion) => {
  const { history } = occasion;
  if (history.kind !== 'unknown' && transitionOf('failure', history) !== 'first-failure') return 'no';
  const failed = onFailure(occasion);
  return failed === 'yes' && history.kind === 'unknown' ? 'unknown' : failed;
};

const rules: Readonly<Record<Timing, Rule>> = {
  always: () => 'yes',
  success: onOutcome('success'),
  failure: onFailure,
  'timed-out': onTimedOut,
  cancelled: onOutcome('cancelled'),
  superseded: onCancellation('superseded'),
  skipped: onOutcome('skipped'),
  started: onOutcome('started'),
  fixed: onFixed,
  'first-failure': onFirstFailure,
  changed: anyOf(onFixed, onFirstFailure),
};

const best = (matches: readonly Match[]): Match =>
  (['yes', 'unknown'] as const).find((match) => matches.includes(match)) ?? 'no';

/** Whether any of `timings` matches: a certain yes first, then an unknown. */
export const matchTiming = (timings: readonly Timing[], occasion: Occasion): Match =>
  best(timings.map((timing) => rules[timing](occasion)));

/** Whether people are called: not for a cancellation of unknown reason, which is most often somebody's own. */
export function isTimeToMention(on: readonly Timing[], occasion: Occasion): boolean {
  const match = matchTiming(on, occasion);
  return match === 'yes' || (match === 'unknown' && outcomeOf(occasion.status) !== 'cancelled');
}

/** What the API may make of a result: of a failure, that a job took too long. */
const correctionsOf = (status: Status): readonly Status[] =>
  outcomeOf(status) === 'failure' ? [status, 'timed_out'] : [status];

/** Whether a message may be sent, by what the step knows itself: nothing of the history, nor of why a run was cancelled. */
export const mayMatch = (timings: readonly Timing[], status: Status): boolean =>
  correctionsOf(status).some(
    (each) => matchTiming(timings, { status: each, history: unknownHistory }) !== 'no',
  );

/** The result of the step where execution-timing excludes the message. */
export const offTiming = ({ executionTiming }: Inputs, status: Status): Skip => ({
  kind: 'skipped',
  reason: 'timing',
  status,
  why: {
    en: `the result is ${status}, and execution-timing is ${executionTiming.join(', ')}`,
    'zh-CN': `结果为 ${status}，execution-timing 为 ${executionTiming.join('、')}`,
  },
});

const noEarlierRun = { en: 'there is no earlier run to compare with', 'zh-CN': '没有更早的运行可供比较' };

const unknownResult = { en: 'the result of a job is unknown', 'zh-CN': '有任务的结果未知' };
const unknownCancellation = {
  en: 'it is unknown why the run was cancelled',
  'zh-CN': '无法确定运行被取消的原因',
};

function unknownOf({ status, history }: Occasion): LocalizedText {
  if (status === 'unknown') return unknownResult;
  if (outcomeOf(status) === 'cancelled') return unknownCancellation;
  return history.kind === 'unknown' ? history.why : noEarlierRun;
}

/** Why a message is sent although nobody knows whether execution-timing asks for it. */
export function notKnown({ executionTiming }: Inputs, occasion: Occasion): LocalizedText {
  const why = asSentence(unknownOf(occasion));
  return {
    en: `The message is sent although it is unknown whether execution-timing (${executionTiming.join(', ')}) matches: ${why.en}`,
    'zh-CN': `无法确定 execution-timing（${executionTiming.join('、')}）是否匹配，仍发送消息：${why['zh-CN']}`,
  };
}
