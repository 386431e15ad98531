/** What the actions of this repository share: how a phase is run, the event, the robots, and what a step knows of itself. */
import type { Robot } from './dingtalk/delivery.js';
import { matchRobots } from './dingtalk/webhook.js';
import type { DeliveryInputs } from './inputs/inputs.js';
import { emptyWebhook, reasonForNoWebhook } from './inputs/missing-webhook.js';
import { InputError, isOn, readLanguage } from './inputs/reader.js';
import { type Language, type LocalizedText, reasonOf } from './language.js';
import type { RunFacts } from './run-result.js';
import { type Environment, type Ports, type Runner, RunnerError, type StepPhase } from './runner/ports.js';
import { report } from './runner/report.js';
import { createSecrets, redacting, type Secrets } from './runner/secrets.js';
import type { StepResult } from './runner/step-result.js';

/**
 * Runs a phase of a step, and tells the runner what came of it.
 *
 * @param work gets ports whose runner sees redacted texts only
 * @param ownOutputs names of the outputs that this action has beside those of all; they are set on every path
 */
export async function runStep(
  phase: StepPhase,
  ports: Ports,
  work: (ports: Ports, secrets: Secrets) => Promise<StepResult>,
  ownOutputs: readonly string[] = [],
): Promise<void> {
  const secrets = createSecrets(ports.runner.mask);
  const runner = redacting(ports.runner, secrets);
  const done = isOn(runner, 'enabled') ? work({ ...ports, runner }, secrets) : disabled;
  const result = await Promise.race([done, ports.lost]).catch((error: unknown) =>
    resultOfError(error, phase, runner),
  );
  await report(result, runner, readLanguage(runner), ownOutputs);
}

/** What is expected to go wrong has a class of its own; anything else is a bug. */
function resultOfError(error: unknown, phase: StepPhase, runner: Runner): StepResult {
  if (error instanceof InputError) {
    // Main has accepted the inputs, so what is wrong at the end of the job came with the job.
    return {
      kind: 'wrong-inputs',
      text: error.text,
      fatal: phase === 'main' || isOn(runner, 'fail-on-error'),
    };
  }
  if (error instanceof RunnerError) return { kind: 'runner-trouble', text: error.text };
  return { kind: 'bug', text: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/** The result where the switch is off. */
const disabled: StepResult = {
  kind: 'skipped',
  reason: 'disabled',
  why: { en: 'enabled is false', 'zh-CN': 'enabled 为 false' },
};

/**
 * The robots that the inputs name. Their tokens are secrets from now on.
 *
 * @returns the problems of the webhooks; where an empty webhook is normal for this run, the reason and no problem
 */
export function findRobots(
  inputs: DeliveryInputs & { readonly secretSource?: string },
  facts: RunFacts,
  secrets: Secrets,
): {
  readonly robots: readonly Robot[];
  readonly problems: readonly LocalizedText[];
  readonly noWebhook: LocalizedText | undefined;
} {
  const { robots, problems } = matchRobots(inputs);
  for (const { token } of robots) secrets.add(token);
  const isEmpty = inputs.webhooks.length === 0;
  const noWebhook = isEmpty ? reasonForNoWebhook(facts, inputs.secretSource) : undefined;
  const isMissing = isEmpty && noWebhook === undefined;
  return { robots, problems: [...(isMissing ? [emptyWebhook] : []), ...problems], noWebhook };
}

/** The notice where a job tries to disable the checks of certificates. */
export const certificatesAreChecked = {
  en: 'NODE_TLS_REJECT_UNAUTHORIZED has no effect on this action: certificates are always checked. Name the file of your own CA in NODE_EXTRA_CA_CERTS.',
  'zh-CN':
    'NODE_TLS_REJECT_UNAUTHORIZED 对本 Action 无效，证书始终会校验。自建 CA 的证书请填到 NODE_EXTRA_CA_CERTS。',
};

/**
 * What distinguishes the message of this step from those of all others, so that a repeated try is recognised. Where
 * the runner does not say enough, the start of the process does.
 */
export function identityOf(env: Environment, matrix: unknown, startedAt: number): readonly string[] {
  const names = [
    'GITHUB_SERVER_URL',
    'GITHUB_REPOSITORY',
    'GITHUB_RUN_ID',
    'GITHUB_RUN_ATTEMPT',
    'GITHUB_JOB',
    'GITHUB_ACTION',
  ];
  const ids = names.map((name) => env[name] ?? '');
  // act calls every run 1. Source: NewRunContext and GetGithubContext in run_context.go, nektos/act.
  const isCertain = env['GITHUB_RUN_ID'] !== '1' && !ids.includes('');
  return [...ids, JSON.stringify(matrix ?? null), ...(isCertain ? [] : [String(startedAt)])];
}

/**
 * The event that started the run; without its file the environment alone has to do.
 *
 * @param isNeeded whether the event alone says which run to report
 * @throws RunnerError where the event is needed and cannot be read
 */
export function readEvent({ env, readFile, runner }: Ports, language: Language, isNeeded = false): unknown {
  const file = env['GITHUB_EVENT_PATH'];
  if (!file) return undefined;
  try {
    return JSON.parse(readFile(file));
  } catch (error) {
    const reason = reasonOf(error);
    if (isNeeded) {
      throw new RunnerError({
        en: `The event file cannot be read (${reason.en}), so it is unknown which run to report`,
        'zh-CN': `无法读取事件文件（${reason['zh-CN']}），无法确定要通知哪次运行`,
      });
    }
    const notice = {
      en: `The event file cannot be read (${reason.en}), so the message has fewer details of the run.`,
      'zh-CN': `无法读取事件文件（${reason['zh-CN']}），消息中的运行信息不完整。`,
    };
    runner.notice(notice[language]);
    return undefined;
  }
}
