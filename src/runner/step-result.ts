/** What can come of a step, and what later steps can read of it. Pure. */

import type { Status } from '../conclusion.js';
import type { Delivery } from '../dingtalk/delivery.js';
import { hasArrived } from '../dingtalk/delivery.js';
import type { DeliveryInputs } from '../inputs/inputs.js';
import type { Language, LocalizedText } from '../language.js';
import type { Message } from '../message/message.js';

/** What the inputs say about the report. */
interface ReportInputs {
  readonly delivery: DeliveryInputs['delivery'];
  readonly failOnError: boolean;
  readonly jobSummary: boolean;
  readonly message: { readonly language: Language };
}

/** The outputs that an action has beside those of all. */
interface OwnOutputs {
  readonly outputs?: Readonly<Record<string, string>>;
}

/** A composed message, and the status that it reports. */
interface Composed extends OwnOutputs {
  readonly inputs: ReportInputs;
  readonly status: Status;
  readonly message: Pick<Message, 'title' | 'body' | 'payload'>;
  /** What the summary shows where it has room for more than the message. */
  readonly whole?: string;
}

/** Nothing was sent, as the inputs or the event demand. */
export interface Skip extends OwnOutputs {
  readonly kind: 'skipped';
  readonly reason: 'disabled' | 'timing' | 'no-webhook' | 'at-job-end';
  readonly why: LocalizedText;
  readonly status?: Status;
}

/** The result of the step. */
export type StepResult =
  | Skip
  | (Composed & { readonly kind: 'dry-run' })
  | (Composed & { readonly kind: 'answered'; readonly deliveries: readonly Delivery[] })
  | { readonly kind: 'wrong-inputs'; readonly text: LocalizedText; readonly fatal: boolean }
  | { readonly kind: 'runner-trouble'; readonly text: LocalizedText }
  /** What is to be reported could not be read. */
  | {
      readonly kind: 'unreadable';
      readonly text: LocalizedText;
      /** Of the page about troubles. */
      readonly entry: 'digest' | 'runner-files';
      readonly fatal: boolean;
    }
  /** The text is the stack of the error. */
  | { readonly kind: 'bug'; readonly text: string };

/** All outputs of action.yml; each one is always set. */
export type Outputs = Readonly<Record<keyof typeof nothing, string>> & Readonly<Record<string, string>>;

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

/** The outputs that all actions of this repository have. */
export const outputNames = Object.keys(nothing);

/** The outputs that tell later steps of the result. */
export function outputsOf(result: StepResult): Outputs {
  switch (result.kind) {
    case 'skipped':
      return { ...nothing, reason: result.reason, status: result.status ?? '' };
    case 'dry-run':
      return { ...textsOf(result), reason: 'dry-run' };
    case 'answered': {
      const { inputs, deliveries } = result;
      const sent = hasArrived(deliveries, inputs.delivery);
      const answer = deliveries.find(({ delivered }) => delivered !== true) ?? deliveries[0];
      return {
        ...textsOf(result),
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
    case 'wrong-inputs':
      return { ...nothing, reason: 'wrong-input' };
    default:
      return nothing;
  }
}

const textsOf = ({ status, message }: Composed) => ({
  ...nothing,
  status,
  title: message.title,
  message: message.body,
});
