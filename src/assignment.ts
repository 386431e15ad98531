/** From the environment to what this step has to do: tell the group of a run, or nothing yet, or nothing at all. */
import * as path from 'node:path';
import { fitOf, offTiming, unasked } from './decide.js';
import { excuseForNoWebhook } from './excuse.js';
import { readFacts } from './github/event.js';
import { verdictOf } from './github/needs.js';
import { readInputs } from './input-reader.js';
import type { Inputs } from './inputs.js';
import type { Skip } from './report.js';
import type { RunFacts, Status } from './result.js';
import type { Secrets } from './secrets.js';
import type { World } from './world.js';

export interface Assignment {
  readonly kind: 'assignment';
  readonly inputs: Inputs;
  readonly facts: RunFacts;
  /** The result to report. */
  readonly status: Status;
  /** The parsed event, for templates. */
  readonly event: unknown;
}

/**
 * Reads inputs and event.
 *
 * @param isPost whether this is the job's end
 * @throws InputError with every problem that there is
 */
export async function readAssignment(
  world: World,
  secrets: Secrets,
  isPost: boolean,
): Promise<Assignment | Skip> {
  const { env } = world;
  const event = once(() => readEvent(world));
  const facts = once(() => readFacts(env, event()));
  const excuse = (secretSource?: string) => excuseForNoWebhook(facts(), secretSource);
  const readFile = (file: string) => world.readFile(path.resolve(env['GITHUB_WORKSPACE'] ?? '', file));
  const inputs = await readInputs({ env, secrets, readFile, excuseForNoWebhook: excuse });

  if (inputs.robots.length === 0) {
    return { kind: 'skipped', reason: 'no-webhook', why: excuse(inputs.secretSource) ?? '' };
  }
  if (inputs.notifyAt === 'job-end' && !isPost) {
    return { kind: 'skipped', reason: 'at-job-end', why: 'the message is sent when the job ends' };
  }
  const status = statusOf(inputs, facts());
  // What the API could tell wouldn't change a no.
  if (fitOf(inputs.executionTiming, status, unasked) === 'no') return offTiming(inputs, status);
  return { kind: 'assignment', inputs, facts: facts(), status, event: event() };
}

/** The result to report: of an observed run its own, else that of the jobs, as the design of `needs` says. */
function statusOf(inputs: Inputs, facts: RunFacts): Status {
  return facts.observed
    ? (facts.conclusion ?? 'started')
    : verdictOf(inputs.needs ?? new Map(), inputs.status);
}

/** The event that started the run; without its file the environment alone has to do. */
function readEvent({ env, readFile, runner }: World): unknown {
  const file = env['GITHUB_EVENT_PATH'];
  if (!file) return undefined;
  try {
    return JSON.parse(readFile(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    runner.notice(`The event file can't be read (${reason}), so the message tells less of the run.`);
    return undefined;
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
