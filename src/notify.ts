/** From the facts of a run to a message in the group: read, decide, compose, deliver. */
import type { Assignment } from './assignment.js';
import { fitOf, offTiming } from './decide.js';
import { type Delivery, deliver, hasArrived } from './dingtalk/delivery.js';
import type { Story } from './github/story.js';
import type { Inputs } from './inputs.js';
import { composeMessage } from './message/compose.js';
import { findMentions, noMentions } from './message/mentions.js';
import type { Outcome, Told } from './report.js';
import { type History, outcomeOf, type RunResult } from './result.js';
import type { Secrets } from './secrets.js';
import { summaryOf } from './summary.js';
import type { Environment, World } from './world.js';

/**
 * Milliseconds that this step may take in a job that was cancelled: all that still runs there gets
 * about 4 min 45 s together.
 */
const timeAfterCancellation = 240_000;

/** Moments in milliseconds since the epoch. */
export interface Beginnings {
  /** When this phase of the step began; its time limit counts from here. */
  readonly startedAt: number;
  /** When main ran, where post reports the end of the job. */
  readonly jobStartedAt?: number;
}

/** Tells the group, unless the previous result says otherwise. */
export async function notify(
  assignment: Assignment,
  beginnings: Beginnings,
  world: World,
  secrets: Secrets,
): Promise<Outcome> {
  const { inputs, facts, status } = assignment;
  const { runner, clock, stopped } = world;
  const deadline = beginnings.startedAt + timeFor(assignment);
  const story = await askGitHub(assignment, deadline, world);
  for (const notice of story.notices) runner.notice(notice);
  const timing = fitOf(inputs.executionTiming, status, story.history);
  if (timing === 'no') return offTiming(inputs, status);
  if (timing === 'unknown') runner.notice(notKnown(inputs, story.history));

  const result = resultOf(assignment, beginnings, story, clock.now());
  const isMentioning = fitOf(inputs.mentions.on, status, story.history) !== 'no';
  const mentions = isMentioning ? findMentions(inputs.mentions, facts) : noMentions;
  const telling = { result, mentions, event: assignment.event, now: clock.now() };
  const message = await composeMessage(telling, inputs.message);
  for (const notice of [...mentions.notices, ...message.notices]) runner.notice(notice);

  const tell = (deliveries?: readonly Delivery[]): Told => ({
    status,
    title: message.title,
    body: message.body,
    payload: message.payload,
    failOnError: inputs.failOnError,
    ...(inputs.jobSummary && { summary: summaryOf(message, deliveries, inputs.message.language) }),
  });
  if (inputs.dryRun) return { kind: 'dry-run', told: tell() };
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
  const sent = hasArrived(deliveries, inputs.delivery);
  return { kind: 'answered', told: tell(deliveries), deliveries, sent };
}

/** Milliseconds that this step may take. */
const timeFor = ({ inputs, status }: Assignment): number =>
  outcomeOf(status) === 'cancelled' ? Math.min(inputs.timeout, timeAfterCancellation) : inputs.timeout;

/** Asks only for what the message shows or the timing needs. */
async function askGitHub(assignment: Assignment, deadline: number, world: World): Promise<Story> {
  const { inputs, facts, status } = assignment;
  const { env, clock, fetch, stopped } = world;
  const { fields } = inputs.message;
  const hasEnded = status !== 'started';
  const runnerName = env['RUNNER_NAME'];
  const { readStory } = await import('./github/story.js');
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

function resultOf(
  { facts, status }: Assignment,
  { jobStartedAt }: Beginnings,
  story: Story,
  now: number,
): RunResult {
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

function notKnown({ executionTiming }: Inputs, history: History): string {
  const why = history.kind === 'unknown' ? history.why : 'there is no earlier run to compare with';
  return `The message is sent although it isn't known whether execution-timing (${executionTiming.join(', ')}) fits: ${why}.`;
}
