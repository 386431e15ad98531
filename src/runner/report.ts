/** Reports the result of the step to the runner and to later steps: outputs, log, summary, annotation. */
import { type Delivery, hasArrived } from '../dingtalk/delivery.js';
import { deliveredLines, undeliveredText } from '../dingtalk/sentences.js';
import type { DeliveryInputs, Language } from '../inputs/inputs.js';
import { wordsOf } from '../message/language.js';
import type { Message } from '../message/message.js';
import { neutralise } from '../message/text.js';
import type { Words } from '../message/words.js';
import type { Status } from '../run-result.js';
import { type Runner, RunnerError } from './ports.js';

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
  readonly why: string;
  readonly status?: Status;
}

/** The result of the step. */
export type StepResult =
  /** Post, after a main that saved nothing for it. */
  | { readonly kind: 'nothing-left' }
  | Skip
  | (Composed & { readonly kind: 'dry-run' })
  | (Composed & { readonly kind: 'answered'; readonly deliveries: readonly Delivery[] })
  | { readonly kind: 'wrong-inputs'; readonly text: string; readonly fatal: boolean }
  | { readonly kind: 'runner-trouble'; readonly text: string }
  /** What is to be reported could not be read. */
  | { readonly kind: 'unreadable'; readonly text: string; readonly fatal: boolean }
  | { readonly kind: 'bug'; readonly text: string };

/** All outputs of action.yml; each one is always set. */
type Outputs = Readonly<Record<keyof typeof nothing, string>> & Readonly<Record<string, string>>;

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

function outputsOf(result: StepResult): Outputs {
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

/** The lines of the log about what the step did. A failure has one annotation instead. */
function logOf(result: StepResult): readonly string[] {
  switch (result.kind) {
    case 'skipped':
      return result.reason === 'no-webhook' ? [] : [`Nothing was sent: ${result.why}.`];
    case 'dry-run':
      return [
        'Nothing was sent: dry-run is true. This is the message:',
        JSON.stringify(result.message.payload, null, 2),
      ];
    case 'answered':
      return deliveredLines(result.deliveries, result.inputs.message.language);
    default:
      return [];
  }
}

interface Failure {
  readonly text: string;
  readonly fatal: boolean;
}

/** The one annotation of a failure: what went wrong, what to do, and whether the step fails. */
function failureOf(result: StepResult): Failure | undefined {
  switch (result.kind) {
    case 'wrong-inputs':
    case 'unreadable':
      return result;
    case 'runner-trouble':
      return {
        text: `Cannot use a runner file: ${result.text}. Check the disk and the permissions of the runner.`,
        fatal: true,
      };
    case 'bug':
      return {
        text: `This is a bug in the action. Please report it with this text. ${result.text}`,
        fatal: true,
      };
    case 'answered': {
      const { inputs, deliveries } = result;
      return hasArrived(deliveries, inputs.delivery)
        ? undefined
        : {
            text: undeliveredText(deliveries, inputs.delivery, inputs.message.language),
            fatal: inputs.failOnError,
          };
    }
    default:
      return undefined;
  }
}

/** The job summary, where there is a message and it is asked for. */
function summaryFor(result: StepResult): string | undefined {
  if (!('message' in result) || !result.inputs.jobSummary) return undefined;
  const words = wordsOf(result.inputs.message.language);
  const { title, body } = result.message;
  const shown = { title, body: result.whole ?? body };
  return summaryOf(shown, 'deliveries' in result ? result.deliveries : undefined, words);
}

/**
 * Reports the result. Where a file of the runner cannot be written, the rest is reported all the same, and the
 * annotation says what is missing.
 *
 * @param more names of the outputs that this action has beside those of all
 */
export async function report(
  result: StepResult,
  runner: Runner,
  more: readonly string[] = [],
): Promise<void> {
  if (result.kind === 'nothing-left') return;
  const outputs = {
    ...Object.fromEntries(more.map((name) => [name, ''])),
    ...('outputs' in result ? result.outputs : {}),
    ...outputsOf(result),
  };
  const trouble = setOutputs(outputs, result, runner);
  for (const line of logOf(result)) runner.info(line);
  if (result.kind === 'skipped' && result.reason === 'no-webhook')
    runner.notice(`Nothing was sent: ${result.why}.`);
  const summary = summaryFor(result);
  if (summary !== undefined) {
    await runner
      .summary(summary)
      .catch((error: unknown) =>
        runner.notice(`There is no job summary: ${error instanceof Error ? error.message : error}`),
      );
  }
  const failure = failureOf(result) ?? trouble;
  if (failure?.fatal) runner.fail(failure.text);
  else if (failure) runner.warning(failure.text);
}

/** Sets the outputs, and returns why that failed. It fails the step only where a message was composed and `fail-on-error` is on. */
function setOutputs(outputs: Outputs, result: StepResult, runner: Runner): Failure | undefined {
  try {
    for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
    return undefined;
  } catch (error) {
    if (!(error instanceof RunnerError)) throw error;
    const done =
      outputs.sent === 'true'
        ? 'The message was delivered, but later steps cannot read the outputs'
        : 'Later steps cannot read the outputs';
    return {
      text: `${done}: ${error.message}. Check the disk and the permissions of the runner.`,
      fatal: 'inputs' in result && result.inputs.failOnError,
    };
  }
}

/** Text as a cell of a table: on one line, without active Markdown, HTML and addresses. */
const cell = (text: string): string =>
  neutralise(text).replace(/[\\`*_{}[\]()#+!|~<>@&]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** Text as it is, in a fence that is longer than any sequence of backticks in it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}markdown\n${text}\n${fence}`;
}

/**
 * The summary: a row for each robot with its answer and what to do, and the message itself, folded.
 *
 * @param deliveries absent in a dry run
 * @returns Markdown in which the message and the answers are plain text
 */
export function summaryOf(
  { title, body }: { readonly title: string; readonly body: string },
  deliveries: readonly Delivery[] | undefined,
  { summary: words, punctuation }: Words,
): string {
  const heads = [words.robot, words.result, words.attempts, words.time, words.answer];
  const rows = deliveries?.map(({ name, delivered, attempts, milliseconds, errcode, errmsg, problem }) => {
    const answer = problem ? `${problem.text} ${problem.advice}` : `${errcode ?? ''} ${errmsg}`;
    const result = {
      true: `✅ ${words.delivered}`,
      unknown: `⚠️ ${words['unknown-delivery']}`,
      false: `❌ ${words['not-delivered']}`,
    }[`${delivered}`];
    return `| ${[name, result, String(attempts), `${milliseconds} ms`, answer].map(cell).join(' | ')} |`;
  });
  const table = rows && [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...rows].join('\n');
  return [
    `### ${cell(words.heading + punctuation.colon + title)}`,
    table ?? words['dry-run'],
    `<details><summary>${words.message}</summary>\n\n${fenced(body)}\n\n</details>\n`,
  ].join('\n\n');
}
