/** From the facts of a run to a message in the group: read, decide, compose, deliver. */
import { fitOf, unasked } from './decide.js';
import { deliver } from './dingtalk/delivery.js';
import { verdictOf } from './github/needs.js';
import { readStory, type Story } from './github/story.js';
import type { Inputs } from './inputs.js';
import { composeMessage } from './message/compose.js';
import { findMentions, noMentions } from './message/mentions.js';
import type { Outcome } from './report.js';
import { type History, outcomeOf, type RunFacts, type RunResult, type Status } from './result.js';
import type { Secrets } from './secrets.js';
import type { Environment, World } from './world.js';

/**
 * Milliseconds that this step may take in a job that was cancelled: all that still runs there gets
 * about 4 min 45 s together.
 */
const timeAfterCancellation = 240_000;

export interface Assignment {
  readonly inputs: Inputs;
  readonly facts: RunFacts;
  /** The parsed event, for templates. */
  readonly event: unknown;
  /** Milliseconds since the epoch at which this phase of the step began; its time limit counts from here. */
  readonly startedAt: number;
  /** At which main ran, where post reports the end of the job. */
  readonly jobStartedAt?: number;
}

/** Tells the group, unless the timing says otherwise. */
export async function notify(assignment: Assignment, world: World, secrets: Secrets): Promise<Outcome> {
  const { inputs, facts } = assignment;
  const { runner, clock, stopped } = world;
  const status = statusOf(inputs, facts);
  if (fitOf(inputs.executionTiming, status, unasked) === 'no') return offTiming(inputs, status);

  const deadline = deadlineOf(assignment, status);
  const story = await askGitHub(assignment, status, deadline, world);
  for (const notice of story.notices) runner.notice(notice);
  const timing = fitOf(inputs.executionTiming, status, story.history);
  if (timing === 'no') return offTiming(inputs, status);
  if (timing === 'unknown') runner.notice(notKnown(inputs, story.history));

  const result = resultOf(assignment, status, story, clock.now());
  const isMentioning = fitOf(inputs.mentions.on, status, story.history) !== 'no';
  const mentions = isMentioning ? findMentions(inputs.mentions, facts) : noMentions;
  const telling = { result, mentions, event: assignment.event, now: clock.now() };
  const message = await composeMessage(telling, inputs.message);
  for (const notice of [...mentions.notices, ...message.notices]) runner.notice(notice);

  const told = { status, title: message.title, body: message.body, payload: message.payload, inputs };
  if (inputs.dryRun) return { kind: 'dry-run', told };
  const deliveries = await deliver(
    message.payload,
    inputs.robots,
    {
      delivery: inputs.delivery,
      deadline,
      language: inputs.message.language,
      identity: identityOf(world.env, inputs),
    },
    { post: world.post, clock, random: world.random, secrets, stopped, info: runner.info },
  );
  return { kind: 'answered', told, deliveries };
}

/** The result to report: of an observed run its own, else that of the jobs, as the design of `needs` says. */
function statusOf(inputs: Inputs, facts: RunFacts): Status {
  return facts.observed
    ? (facts.conclusion ?? 'started')
    : verdictOf(inputs.needs ?? new Map(), inputs.status);
}

function deadlineOf({ inputs, startedAt }: Assignment, status: Status): number {
  const isCancelled = outcomeOf(status) === 'cancelled';
  return startedAt + (isCancelled ? Math.min(inputs.timeout, timeAfterCancellation) : inputs.timeout);
}

/** Asks only for what the message shows or the timing needs. */
function askGitHub(assignment: Assignment, status: Status, deadline: number, world: World): Promise<Story> {
  const { inputs, facts } = assignment;
  const { env, clock, fetch, stopped } = world;
  const { fields } = inputs.message;
  const hasEnded = status !== 'started';
  const runnerName = env['RUNNER_NAME'];
  return readStory(
    {
      facts,
      ownStatus: facts.observed ? status : inputs.status,
      jobKey: env['GITHUB_JOB'] ?? '',
      ...(inputs.needs && { needs: inputs.needs }),
      ...(inputs.checkRunId !== undefined && { checkRunId: inputs.checkRunId }),
      ...(runnerName && { runnerName }),
      ...(inputs.matrix && { matrix: inputs.matrix }),
      ...(inputs.githubToken !== undefined && { token: inputs.githubToken }),
      wants: {
        jobs: hasEnded && (fields.includes('jobs') || fields.includes('failures')),
        history: hasEnded,
        startTime: hasEnded && fields.includes('duration'),
      },
    },
    {
      fetch,
      timeout: AbortSignal.timeout,
      signal: AbortSignal.any([stopped, AbortSignal.timeout(Math.max(0, deadline - clock.now()))]),
    },
  );
}

function resultOf(assignment: Assignment, status: Status, story: Story, now: number): RunResult {
  const { facts, jobStartedAt } = assignment;
  const startedAt = jobStartedAt ?? story.startedAt ?? facts.startedAt;
  const duration = startedAt === undefined ? undefined : (facts.completedAt ?? now) - startedAt;
  return {
    status,
    facts,
    url: story.url ?? facts.run.url,
    history: story.history,
    ...(story.jobs && { jobs: story.jobs }),
    ...(story.cancellation && { cancellation: story.cancellation }),
    ...(duration !== undefined && { duration }),
  };
}

/** What tells this job's message from those of all other jobs, so that a repeated try is known as one. */
function identityOf(env: Environment, inputs: Inputs): readonly string[] {
  const names = [
    'GITHUB_SERVER_URL',
    'GITHUB_REPOSITORY',
    'GITHUB_RUN_ID',
    'GITHUB_RUN_ATTEMPT',
    'GITHUB_JOB',
  ];
  return [...names.map((name) => env[name] ?? ''), JSON.stringify(inputs.matrix ?? null)];
}

const offTiming = (inputs: Inputs, status: Status): Outcome => ({
  kind: 'skipped',
  reason: 'timing',
  status,
  why: `the result is ${status}, and execution-timing is ${inputs.executionTiming.join(', ')}`,
});

function notKnown({ executionTiming }: Inputs, history: History): string {
  const why = history.kind === 'unknown' ? history.why : 'there is no earlier run to compare with';
  return `The message is sent although it isn't known whether execution-timing (${executionTiming.join(', ')}) fits: ${why}.`;
}
