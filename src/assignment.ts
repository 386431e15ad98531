/** From the environment to what this step has to do: tell the group of a run, or nothing yet, or nothing at all. */
import * as path from 'node:path';
import { fitOf, offTiming, unasked } from './decide.js';
import { readFacts } from './github/event.js';
import { verdictOf } from './github/verdict.js';
import { readInputs } from './input-reader.js';
import type { Inputs } from './inputs.js';
import { once } from './once.js';
import type { Outcome, Skip } from './report.js';
import type { RunFacts, Status } from './result.js';
import type { Secrets } from './secrets.js';
import { RunnerError, type World } from './world.js';

export interface Assignment {
  readonly kind: 'assignment';
  readonly inputs: Inputs;
  readonly facts: RunFacts;
  /** The result to report. */
  readonly status: Status;
  /** The parsed event, for templates. */
  readonly event: unknown;
}

/** The phase of the step, and moments in milliseconds since the epoch. */
export interface Phase {
  /** Whether this is the end of the job. */
  readonly isPost: boolean;
  /** When this phase began; the time limit counts from here. */
  readonly startedAt: number;
  /** When main ran, where post reports the end of the job. */
  readonly jobStartedAt?: number;
}

/**
 * Does what this step has to do. The message and the way to the robots are loaded only for a message that
 * goes out; loaded from here, they share what this file has.
 *
 * @throws InputError with every problem that there is
 */
export async function fulfil(phase: Phase, world: World, secrets: Secrets): Promise<Outcome> {
  const assignment = await readAssignment(phase, world, secrets);
  if (assignment.kind === 'skipped') return assignment;
  const [robot] = assignment.inputs.robots;
  if (robot && !assignment.inputs.dryRun) await world.prepare(robot.url);
  const { notify } = await import('./notify.js');
  return notify(assignment, phase, world, secrets);
}

async function readAssignment({ isPost }: Phase, world: World, secrets: Secrets): Promise<Assignment | Skip> {
  const { env } = world;
  const event = once(() => readEvent(world));
  const facts = once(() => readFacts(env, event()));
  const excuse = async (secretSource?: string) => {
    const { excuseForNoWebhook } = await import('./excuse.js');
    return excuseForNoWebhook(await facts(), secretSource);
  };
  const readFile = (file: string) => world.readFile(path.resolve(env['GITHUB_WORKSPACE'] ?? '', file));
  const inputs = await readInputs({ env, secrets, readFile, isPost, excuseForNoWebhook: excuse });

  if (inputs.robots.length === 0) {
    return { kind: 'skipped', reason: 'no-webhook', why: (await excuse(inputs.secretSource)) ?? '' };
  }
  if (inputs.notifyAt === 'job-end' && !isPost) {
    return { kind: 'skipped', reason: 'at-job-end', why: 'the message is sent when the job ends' };
  }
  const run = await facts();
  const status = statusOf(inputs, run);
  // What the API could tell wouldn't change a no.
  if (fitOf(inputs.executionTiming, status, unasked) === 'no') return offTiming(inputs, status);
  return { kind: 'assignment', inputs, facts: run, status, event: event() };
}

/** The result to report: of an observed run its own, else that of the jobs, as the design of `needs` says. */
function statusOf(inputs: Inputs, facts: RunFacts): Status {
  return facts.observed
    ? (facts.conclusion ?? 'started')
    : verdictOf(inputs.needs ?? new Map(), inputs.status);
}

/** The event that started the run; without its file the environment alone has to do, except for a listener. */
function readEvent({ env, readFile, runner }: World): unknown {
  const file = env['GITHUB_EVENT_PATH'];
  if (!file) return undefined;
  try {
    return JSON.parse(readFile(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (env['GITHUB_EVENT_NAME'] === 'workflow_run') {
      throw new RunnerError(`the event file can't be read (${reason}), so nobody knows which run to report`);
    }
    runner.notice(`The event file can't be read (${reason}), so the message tells less of the run.`);
    return undefined;
  }
}
