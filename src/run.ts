/** The phases of a step: read, decide, compose, deliver, report. */

import type { Status } from './conclusion.js';
import { isTimeToMention, matchTiming, mayMatch, notKnown, offTiming } from './decide.js';
import { readOwnRun } from './github/event.js';
import { readObservedRun } from './github/observed-run.js';
import type { Inputs } from './inputs/inputs.js';
import { readInputs } from './inputs/read.js';
import { InputError } from './inputs/reader.js';
import { numberAt } from './json.js';
import { type LocalizedText, reasonOf } from './language.js';
import { checkMessage } from './message/message-check.js';
import { type Ports, type Runner, RunnerError, type StepPhase } from './runner/ports.js';
import { redactDeep, type Secrets } from './runner/secrets.js';
import type { StepResult } from './runner/step-result.js';
import { detailsRequestOf, observesRun, runResultOf, scopeNotices, statusOf, timeFor } from './scope.js';
import { certificatesAreChecked, findRobots, identityOf, readEvent, runStep } from './step.js';
import type { TestReading } from './test-results/read-test-results.js';

/**
 * What main saves for post: when it ran, in milliseconds since the epoch, where the message waits for the end of the
 * job. Without it post has nothing to do, and dist/post.js loads nothing.
 */
export const jobStart = 'job_start';

/** What this action reaches beside what all actions do. */
export interface RunPorts extends Ports {
  /** Reads the test reports that patterns name in the workspace, until the signal ends it. Trouble is a notice. */
  readTestResults(patterns: readonly string[], signal: AbortSignal): Promise<TestReading>;
}

/** Runs a phase of the step, and tells the runner what came of it. */
export const run = (phase: StepPhase, ports: RunPorts): Promise<void> =>
  runStep(phase, ports, (redacting, secrets) => sendResult(phase, { ...ports, ...redacting }, secrets), [
    'tests',
  ]);

/**
 * Sends the result of the run to the group, where it is time to.
 *
 * @throws InputError with every problem of the inputs
 */
async function sendResult(phase: StepPhase, ports: RunPorts, secrets: Secrets): Promise<StepResult> {
  const { env, runner, clock, stopped } = ports;
  const startedAt = clock.now();
  const monotonicStart = clock.monotonic();
  const savedStart = phase === 'post' ? runner.state(jobStart) : undefined;
  const startOfJob = savedStart === undefined ? undefined : Number(savedStart);

  // Read.
  const isEarly = (notifyAt: Inputs['notifyAt']) => notifyAt === 'job-end' && phase === 'main';
  const { inputs, problems } = readInputs({ ...ports, secrets, isEarly });
  const { language } = inputs.message;
  const notify = (notices: readonly LocalizedText[]) => {
    for (const notice of notices) runner.notice(notice[language]);
  };
  const observes = observesRun(inputs, env);
  const event = readEvent(ports, language, observes);
  if (observes && numberAt(event, 'workflow_run', 'id') === undefined)
    return { kind: 'unreadable', text: unknownRun, entry: 'runner-files', fatal: true };
  const facts = observes ? readObservedRun(env, event) : readOwnRun(env, event);
  const { robots, noWebhook, problems: robotProblems } = findRobots(inputs, facts, secrets);
  const allProblems = [...problems, ...robotProblems, ...(await checkMessage(inputs.message))];
  if (allProblems.length > 0) throw new InputError(allProblems);
  if (noWebhook !== undefined) return { kind: 'skipped', reason: 'no-webhook', why: noWebhook };
  if (isEarly(inputs.notifyAt)) {
    saveJobStart(runner, startedAt);
    return { kind: 'skipped', reason: 'at-job-end', why: atJobEnd };
  }

  // Decide, first without what only the API knows.
  const reported = statusOf(inputs, facts);
  const { executionTiming } = inputs;
  if (!mayMatch(executionTiming, reported)) return offTiming(inputs, reported);
  const { post, fetchFor } = await ports.openNetwork();
  const { composeMessage, deliver, findMentions, nobody, readRunDetails } = await import('./send.js');
  const deadline = monotonicStart + timeFor(inputs, reported, facts);
  // Half of the time at most, so that a slow API never costs the message.
  const limit = AbortSignal.timeout(Math.max(0, Math.floor((deadline - clock.monotonic()) / 2)));
  const details = await readRunDetails(detailsRequestOf(inputs, reported, facts, { env, startOfJob }), {
    fetchFor,
    signal: AbortSignal.any([stopped, limit]),
  });
  const status = details.status ?? reported;
  const occasion = {
    status,
    history: details.history,
    ...(details.cancellation && { cancellation: details.cancellation }),
  };
  const timing = matchTiming(executionTiming, occasion);
  if (timing === 'no') return offTiming(inputs, status);
  if (timing === 'unknown') runner.info(notKnown(inputs, occasion)[language]);
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') notify([certificatesAreChecked]);
  notify([...scopeNotices(inputs, facts), ...details.notices]);

  // Compose. Whoever names a commit or a job must not be able to make us tell the group a secret.
  const now = clock.now();
  const mentions = isTimeToMention(inputs.mentions.on, occasion)
    ? findMentions(inputs.mentions, { ...facts, ...(details.commit && { commit: details.commit }) })
    : nobody;
  const tests = await readTests(inputs, status, deadline, ports);
  notify(stopped.aborted ? [] : tests.notices);
  const request = {
    result: redactDeep(
      {
        ...runResultOf(inputs, status, facts, details, { startOfJob, now, env }),
        ...(tests.results && { tests: tests.results }),
      },
      secrets,
    ),
    mentions,
    event,
    redact: secrets.redact,
    now,
  };
  const message = await composeMessage(request, redactDeep(inputs.message, secrets));
  if (message.problems.length > 0) throw new InputError(message.problems);
  notify([...mentions.notices, ...message.notices]);

  // Deliver.
  const sent = { inputs, status, message, outputs: testOutputs(tests) } as const;
  if (inputs.dryRun) return { kind: 'dry-run', ...sent };
  const deliveries = await deliver(
    message.payload,
    robots,
    {
      delivery: inputs.delivery,
      deadline,
      language,
      timezone: inputs.message.timezone,
      identity: identityOf(env, inputs.matrix, startedAt),
    },
    { post, clock, random: ports.random, secrets, stopped, info: runner.info },
  );
  return { kind: 'answered', ...sent, deliveries };
}

/** The output that only a run's tests fill. */
const testOutputs = ({ results }: TestReading): Readonly<Record<string, string>> =>
  results === undefined ? {} : { tests: JSON.stringify(results.counts) };

/** Milliseconds for all test reports. */
const timeForTests = 30_000;

/** The reports are read last, when the job has written all of them; a run that has begun has none. */
function readTests(
  { testResults }: Inputs,
  status: Status,
  deadline: number,
  { clock, stopped, readTestResults }: RunPorts,
): Promise<TestReading> {
  if (testResults.length === 0 || status === 'started')
    return Promise.resolve({ results: undefined, notices: [] });
  const time = Math.min(timeForTests, Math.max(0, Math.floor((deadline - clock.monotonic()) / 2)));
  return readTestResults(testResults, AbortSignal.any([stopped, AbortSignal.timeout(time)]));
}

const unknownRun = {
  en: 'The event holds no run, so it is unknown which run to report.',
  'zh-CN': '事件中没有运行信息，无法确定要通知哪次运行。',
};

const atJobEnd = { en: 'the message is sent when the job ends', 'zh-CN': '消息将在任务结束时发送' };

/** @throws RunnerError with what follows from it where the state cannot be saved */
function saveJobStart(runner: Runner, startedAt: number): void {
  try {
    runner.saveState(jobStart, String(startedAt));
  } catch (error) {
    const reason = reasonOf(error);
    throw new RunnerError({
      en: `The message cannot be sent when the job ends, since the state cannot be saved (${reason.en})`,
      'zh-CN': `无法保存状态（${reason['zh-CN']}），任务结束时不能发送消息`,
    });
  }
}
