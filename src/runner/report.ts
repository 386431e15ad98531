/** Reports the result of the step to the runner and to later steps: outputs, log, summary, annotation. */
import { hasArrived } from '../dingtalk/delivery.js';
import { deliveredLines, undeliveredText } from '../dingtalk/delivery-sentences.js';
import { type Language, type LocalizedText, reasonOf } from '../language.js';
import { wordsOf } from '../message/word-choice.js';
import { type Runner, RunnerError } from './ports.js';
import { type Outputs, outputsOf, type Skip, type StepResult } from './step-result.js';
import { summaryOf } from './summary.js';
import { withAddresses } from './troubleshooting.js';

/** The lines of the log about what the step did. A failure has one annotation instead. */
function logOf(result: StepResult, language: Language): readonly string[] {
  switch (result.kind) {
    case 'skipped':
      return result.reason === 'no-webhook' ? [] : [nothingSent(result)[language]];
    case 'dry-run':
      return [dryRun[language], JSON.stringify(result.message.payload, null, 2)];
    case 'answered':
      return deliveredLines(result.deliveries, result.message.title, language);
    default:
      return [];
  }
}

const nothingSent = ({ why }: Skip): LocalizedText => ({
  en: `Nothing was sent: ${why.en}.`,
  'zh-CN': `没有发送消息：${why['zh-CN']}。`,
});

const dryRun = {
  en: 'Nothing was sent: dry-run is true. This is the message:',
  'zh-CN': '没有发送消息：dry-run 为 true。消息内容如下：',
};

interface Failure {
  readonly text: string;
  /** Of the entries that explain it. */
  readonly addresses: readonly string[];
  readonly fatal: boolean;
}

/** The one annotation of a failure: what went wrong, what to do, and whether the step fails. */
function failureOf(result: StepResult, language: Language): Failure | undefined {
  switch (result.kind) {
    case 'wrong-inputs':
      return { text: result.text[language], addresses: ['inputs'], fatal: result.fatal };
    case 'unreadable':
      return { text: result.text[language], addresses: [result.entry], fatal: result.fatal };
    case 'runner-trouble':
      return {
        text: {
          en: `${result.text.en}. Check the disk and the permissions of the runner.`,
          'zh-CN': `${result.text['zh-CN']}。请检查 runner 的磁盘和权限。`,
        }[language],
        addresses: ['runner-files'],
        fatal: true,
      };
    case 'bug':
      return {
        text: {
          en: `This is a bug in the action. Please report it with this text. ${result.text}`,
          'zh-CN': `这是本 Action 的缺陷，请附上这段文字反馈。${result.text}`,
        }[language],
        addresses: ['bug'],
        fatal: true,
      };
    case 'answered': {
      const { inputs, deliveries } = result;
      return hasArrived(deliveries, inputs.delivery)
        ? undefined
        : {
            text: undeliveredText(deliveries, inputs.delivery, language),
            addresses: deliveries.flatMap(({ problem }) => problem?.id ?? []),
            fatal: inputs.failOnError,
          };
    }
    default:
      return undefined;
  }
}

/** Whether the summary says more than the one line of the log: a message that nobody got, or not everybody, or that was cut. */
const isWorthSummary = (result: Extract<StepResult, { readonly message: unknown }>): boolean =>
  result.kind === 'dry-run' ||
  result.whole !== undefined ||
  result.deliveries.length > 1 ||
  result.deliveries.some(({ delivered }) => delivered !== true);

/** The job summary, where it tells something and is asked for. */
function summaryFor(result: StepResult, language: Language): string | undefined {
  if (!('message' in result) || !result.inputs.jobSummary || !isWorthSummary(result)) return undefined;
  const words = wordsOf(language);
  const { title, body } = result.message;
  const shown = { title, body: result.whole ?? body };
  return summaryOf(shown, 'deliveries' in result ? result.deliveries : undefined, words, language);
}

/**
 * Reports the result. Where a file of the runner cannot be written, the rest is reported all the same, and the
 * annotation says what is missing.
 *
 * @param language of everything that people read in the log
 * @param ownOutputs names of the outputs that this action has beside those of all
 */
export async function report(
  result: StepResult,
  runner: Runner,
  language: Language,
  ownOutputs: readonly string[] = [],
): Promise<void> {
  const outputs = {
    ...Object.fromEntries(ownOutputs.map((name) => [name, ''])),
    ...('outputs' in result ? result.outputs : {}),
    ...outputsOf(result),
  };
  const trouble = setOutputs(outputs, result, runner, language);
  for (const line of logOf(result, language)) runner.info(line);
  if (result.kind === 'skipped' && result.reason === 'no-webhook')
    runner.notice(nothingSent(result)[language]);
  const summary = summaryFor(result, language);
  if (summary !== undefined) {
    await runner
      .summary(summary)
      .catch((error: unknown) => runner.notice(noSummary(reasonOf(error))[language]));
  }
  const failure = failureOf(result, language) ?? trouble;
  if (failure === undefined) return;
  const text = withAddresses(failure.text, failure.addresses, language);
  if (failure.fatal) runner.fail(text);
  else runner.warning(text);
}

const noSummary = (reason: LocalizedText): LocalizedText => ({
  en: `There is no job summary: ${reason.en}`,
  'zh-CN': `没有写入任务摘要：${reason['zh-CN']}`,
});

const unreadable = {
  en: 'Later steps cannot read the outputs',
  'zh-CN': '后续步骤读不到输出参数',
};
const unreadableBeside = {
  en: 'The message was delivered, but later steps cannot read the outputs',
  'zh-CN': '消息发送成功，但后续步骤读不到输出参数',
};

/** Sets the outputs, and returns why that failed. It fails the step only where a message was composed and `fail-on-error` is on. */
function setOutputs(
  outputs: Outputs,
  result: StepResult,
  runner: Runner,
  language: Language,
): Failure | undefined {
  try {
    for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
    return undefined;
  } catch (error) {
    if (!(error instanceof RunnerError)) throw error;
    const done = outputs.sent === 'true' ? unreadableBeside : unreadable;
    const text = {
      en: `${done.en}: ${error.text.en}. Check the disk and the permissions of the runner.`,
      'zh-CN': `${done['zh-CN']}：${error.text['zh-CN']}。请检查 runner 的磁盘和权限。`,
    };
    return {
      text: text[language],
      addresses: ['runner-files'],
      fatal: 'inputs' in result && result.inputs.failOnError,
    };
  }
}
