/** From the outcome to what the runner and later steps see of it: outputs, log, summary, exit code. */
import type { Delivery } from './dingtalk/delivery.js';
import type { Status } from './result.js';
import type { Runner } from './world.js';

/** The message as it was composed, and what it reports. */
export interface Told {
  readonly status: Status;
  readonly title: string;
  readonly body: string;
  /** The robot's JSON, for a dry run to show. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** The job summary in Markdown, where it is asked for. */
  readonly summary?: string;
  /** What the log says of the robots that took the message. */
  readonly log: readonly string[];
  /** What went wrong with the others. */
  readonly failure: string;
  /** Whether an undelivered message fails the step. */
  readonly failOnError: boolean;
}

/** Nothing is sent, and that is as it should be. */
export interface Skip {
  readonly kind: 'skipped';
  readonly reason: 'disabled' | 'timing' | 'no-webhook' | 'at-job-end';
  readonly why: string;
  readonly status?: Status;
}

export type Outcome =
  /** Post after a main that left it nothing to do. */
  | { readonly kind: 'nothing-left' }
  | Skip
  | { readonly kind: 'dry-run'; readonly told: Told }
  | {
      readonly kind: 'answered';
      readonly told: Told;
      readonly deliveries: readonly Delivery[];
      /** Whether the message arrived as it was asked for. */
      readonly sent: boolean;
    }
  | { readonly kind: 'wrong-inputs'; readonly text: string; readonly fatal: boolean }
  | { readonly kind: 'runner-trouble'; readonly text: string }
  | { readonly kind: 'bug'; readonly text: string };

/** All outputs of action.yml; every one is set on every path. */
type Outputs = Readonly<Record<keyof typeof nothing, string>>;

const nothing = {
  sent: 'false',
  reason: 'not-delivered',
  status: '',
  title: '',
  message: '',
  errcode: '',
  errmsg: '',
  results: '[]',
};

export const outputNames = Object.keys(nothing);

function outputsOf(outcome: Outcome): Outputs {
  switch (outcome.kind) {
    case 'skipped':
      return { ...nothing, reason: outcome.reason, status: outcome.status ?? '' };
    case 'dry-run':
      return { ...textsOf(outcome.told), reason: 'dry-run' };
    case 'answered': {
      const { told, deliveries, sent } = outcome;
      const answer = deliveries.find(({ delivered }) => !delivered) ?? deliveries[0];
      return {
        ...textsOf(told),
        sent: String(sent),
        reason: sent ? '' : 'not-delivered',
        errcode: String(answer?.errcode ?? ''),
        errmsg: answer?.errmsg ?? '',
        results: JSON.stringify(
          deliveries.map(({ robot, delivered, errcode, errmsg, attempts, milliseconds }) => ({
            robot,
            delivered,
            errcode: errcode ?? null,
            errmsg,
            attempts,
            milliseconds,
          })),
        ),
      };
    }
    default:
      return nothing;
  }
}

const textsOf = ({ status, title, body }: Told) => ({ ...nothing, status, title, message: body });

/** The lines of the log that say what the step did. Failures are told by one annotation instead. */
function logOf(outcome: Outcome): readonly string[] {
  switch (outcome.kind) {
    case 'skipped':
      return outcome.reason === 'no-webhook' ? [] : [`Nothing was sent: ${outcome.why}.`];
    case 'dry-run':
      return [
        'Nothing was sent: dry-run is true. This is the message:',
        JSON.stringify(outcome.told.payload, null, 2),
      ];
    case 'answered':
      return outcome.told.log;
    default:
      return [];
  }
}

/** What went wrong and what to do about it, as one annotation, and whether it fails the step. */
function failureOf(outcome: Outcome): { readonly text: string; readonly fatal: boolean } | undefined {
  switch (outcome.kind) {
    case 'wrong-inputs':
      return { text: outcome.text, fatal: outcome.fatal };
    case 'runner-trouble':
      return {
        text: `The runner's files let the step down: ${outcome.text}. Check the disk and the permissions of the runner.`,
        fatal: true,
      };
    case 'bug':
      return {
        text: `This is a bug of the action; please report it with this text. ${outcome.text}`,
        fatal: true,
      };
    case 'answered': {
      const { told, sent } = outcome;
      return sent ? undefined : { text: told.failure, fatal: told.failOnError };
    }
    default:
      return undefined;
  }
}

/**
 * Tells the runner what came out.
 *
 * @returns the exit code: 1 for wrong inputs, a bug, or a message that wasn't delivered unless that is allowed
 */
export async function report(outcome: Outcome, runner: Runner): Promise<number> {
  if (outcome.kind === 'nothing-left') return 0;
  if (outcome.kind !== 'runner-trouble') runner.outputs(outputsOf(outcome));
  for (const line of logOf(outcome)) runner.info(line);
  if (outcome.kind === 'skipped' && outcome.reason === 'no-webhook')
    runner.notice(`Nothing was sent: ${outcome.why}.`);
  const summary = 'told' in outcome ? outcome.told.summary : undefined;
  if (summary !== undefined) {
    await runner
      .summary(summary)
      .catch((error: unknown) =>
        runner.notice(`There is no job summary: ${error instanceof Error ? error.message : error}`),
      );
  }
  const failure = failureOf(outcome);
  if (failure === undefined) return 0;
  if (failure.fatal) runner.error(failure.text);
  else runner.warning(failure.text);
  return failure.fatal ? 1 : 0;
}
