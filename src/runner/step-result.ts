/** What can come of a step. */

import type { Status } from '../conclusion.js';
import type { Delivery } from '../dingtalk/delivery.js';
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
export interface Composed extends OwnOutputs {
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
  /** Post, after a main that saved nothing for it. */
  | { readonly kind: 'nothing-left' }
  | Skip
  | (Composed & { readonly kind: 'dry-run' })
  | (Composed & { readonly kind: 'answered'; readonly deliveries: readonly Delivery[] })
  | { readonly kind: 'wrong-inputs'; readonly text: LocalizedText; readonly fatal: boolean }
  | { readonly kind: 'runner-trouble'; readonly text: LocalizedText }
  /** What is to be reported could not be read. */
  | { readonly kind: 'unreadable'; readonly text: LocalizedText; readonly fatal: boolean }
  /** The text is the stack of the error. */
  | { readonly kind: 'bug'; readonly text: string };
