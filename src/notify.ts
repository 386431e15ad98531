/** From the facts of a run to a message in the group: read, decide, compose, deliver. */
import type { Assignment, Phase } from './assignment.js';
import { fitOf, offTiming } from './decide.js';
import { type Delivery, deliver, hasArrived } from './dingtalk/delivery.js';
import { deliveredLines, undeliveredText } from './dingtalk/lines.js';
import { type Story, type StoryRequest, tellKnown } from './github/known.js';
import { asSentence } from './github/lack.js';
import { nameOfLeg } from './github/leg.js';
import type { Inputs } from './inputs.js';
import { composeMessage } from './message/compose.js';
import { type FoundMentions, noMentions } from './message/mentions.js';
import { wordsOf } from './message/words.js';
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

/** Tells the group, unless the previous result says otherwise. */
export async function notify(
  assignment: Assignment,
  phase: Phase,
  world: World,
  secrets: Secrets,
): Promise<Outcome> {
  const { inputs, status } = assignment;
  const { runner, clock, stopped } = world;
  const deadline = phase.startedAt + timeFor(assignment);
  const story = await askGitHub(assignment, deadline, world);
  for (const notice of story.notices) runner.notice(notice);
  const timing = fitOf(inputs.executionTiming, status, story.history);
  if (timing === 'no') return offTiming(inputs, status);
  if (timing === 'unknown') runner.info(notKnown(inputs, story.history));

  const result = resultOf(assignment, phase, story, world);
  const mentions = await mentionsFor(assignment, story.history);
  // Whoever names a commit or a job must not be able to make us tell the group a secret.
  const clean = <T>(value: T): T => {
    const text = JSON.stringify(value);
    const redacted = secrets.redact(text);
    return redacted === text ? value : JSON.parse(redacted);
  };
  const telling = {
    result: clean(result),
    mentions,
    // Up to 25 MB, of which only a template can show what isn't in the result.
    get event() {
      return clean(assignment.event ?? null);
    },
    now: clock.now(),
  };
  const message = await composeMessage(telling, clean(inputs.message));
  for (const notice of [...mentions.notices, ...message.notices]) runner.notice(notice);

  const { language } = inputs.message;
  const words = await wordsOf(language);
  const tell = (deliveries?: readonly Delivery[]): Told => ({
    status,
    title: message.title,
    body: message.body,
    payload: message.payload,
    failOnError: inputs.failOnError,
    log: deliveredLines(deliveries ?? [], language),
    failure: undeliveredText(deliveries ?? [], language),
    ...(inputs.jobSummary && { summary: summaryOf(message, deliveries, words) }),
  });
  if (inputs.dryRun) return { kind: 'dry-run', told: tell() };
  const deliveries = await deliver(
    message.payload,
    inputs.robots,
    {
      delivery: inputs.delivery,
      deadline,
      language,
      identity: identityOf(world.env, inputs),
    },
    { post: world.post, clock, random: world.random, secrets, stopped, info: runner.info },
  );
  const sent = hasArrived(deliveries, inputs.delivery);
  return { kind: 'answered', told: tell(deliveries), deliveries, sent };
}

/** Who finds people is loaded only when it is time to mention them. */
async function mentionsFor({ inputs, facts, status }: Assignment, history: History): Promise<FoundMentions> {
  if (fitOf(inputs.mentions.on, status, history) === 'no') return noMentions;
  const { findMentions } = await import('./message/mentioned.js');
  return findMentions(inputs.mentions, facts);
}

/** Milliseconds that this step may take. */
function timeFor({ inputs, facts, status }: Assignment): number {
  // The verdict over all jobs may be another than how our own ended.
  const isCancelled = [inputs.status, status].some((each) => outcomeOf(each) === 'cancelled');
  return isCancelled && !facts.observed ? Math.min(inputs.timeout, timeAfterCancellation) : inputs.timeout;
}

/** Asks only for what the message shows or the timing needs; without a token nothing of the API is loaded. */
async function askGitHub(assignment: Assignment, deadline: number, world: World): Promise<Story> {
  const { clock, fetch, timeout, stopped } = world;
  const { githubToken } = assignment.inputs;
  const request = storyRequestOf(assignment, world.env);
  if (githubToken === undefined) return tellKnown(request);
  const { readStory } = await import('./github/story.js');
  // Half of the time at most, so that a slow API never costs the message.
  const limit = Math.max(0, Math.floor((deadline - clock.now()) / 2));
  const stop = new AbortController();
  stopped.addEventListener('abort', () => stop.abort());
  if (stopped.aborted) stop.abort();
  const signal = AbortSignal.any([stop.signal, timeout(limit)]);
  return readStory({ ...request, token: githubToken }, { fetch, timeout, signal });
}

function storyRequestOf({ inputs, facts, status }: Assignment, env: Environment): StoryRequest {
  const { fields } = inputs.message;
  const hasEnded = status !== 'started';
  const runnerName = env['RUNNER_NAME'];
  return {
    facts,
    ownStatus: facts.observed ? status : inputs.status,
    jobKey: env['GITHUB_JOB'] ?? '',
    ...(inputs.needs && { needs: inputs.needs }),
    ...(inputs.checkRunId !== undefined && { checkRunId: inputs.checkRunId }),
    ...(runnerName && { runnerName }),
    ...(inputs.matrix && { matrix: inputs.matrix }),
    wants: {
      jobs: hasEnded && (fields.includes('jobs') || fields.includes('failures')),
      history: hasEnded,
      startTime: hasEnded && fields.includes('duration'),
    },
  };
}

function resultOf(
  { inputs, facts, status }: Assignment,
  { jobStartedAt }: Phase,
  story: Story,
  { env, clock }: World,
): RunResult {
  const startedAt = (facts.observed ? undefined : jobStartedAt) ?? story.startedAt ?? facts.startedAt;
  const duration = startedAt === undefined ? undefined : (facts.completedAt ?? clock.now()) - startedAt;
  const isLeg = inputs.matrix !== undefined && inputs.needs === undefined && !facts.observed;
  return {
    status,
    facts,
    url: story.url ?? facts.run.url,
    history: story.history,
    ...(isLeg && { job: nameOfLeg(env['GITHUB_JOB'] ?? '', inputs.matrix) }),
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
  return `The message is sent although it isn't known whether execution-timing (${executionTiming.join(', ')}) fits: ${asSentence(why)}`;
}
