/** The story in order, and the only catch. */
import * as path from 'node:path';
import { excuseForNoWebhook } from './excuse.js';
import { readFacts } from './github/event.js';
import { InputError, isEnabled, readInputs } from './input-reader.js';
import { notify } from './notify.js';
import { type Outcome, report } from './report.js';
import { createSecrets, type Secrets } from './secrets.js';
import type { Runner, World } from './world.js';

/** What main leaves for post. */
const state = { main: 'main', jobEndSince: 'job_end_since' } as const;

/**
 * Runs the main or the post phase of the step.
 *
 * @returns the exit code of the process
 */
export async function run(world: World): Promise<number> {
  const secrets = createSecrets(world.runner.mask);
  const runner = redacting(world.runner, secrets);
  let outcome: Outcome;
  try {
    outcome = await tell({ ...world, runner }, secrets);
  } catch (error) {
    outcome =
      error instanceof InputError
        ? { kind: 'wrong-inputs', text: error.message }
        : { kind: 'bug', text: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  return report(outcome, runner);
}

async function tell(world: World, secrets: Secrets): Promise<Outcome> {
  const { env, runner, clock } = world;
  const startedAt = clock.now();
  const isPost = env[`STATE_${state.main}`] !== undefined;
  const jobEndSince = env[`STATE_${state.jobEndSince}`];
  if (isPost && jobEndSince === undefined) return { kind: 'nothing-left' };
  if (!isPost) runner.saveState(state.main, 'ran');

  if (!isEnabled(env)) return { kind: 'skipped', reason: 'disabled', why: 'enabled is false' };
  const event = once(() => readEvent(world));
  const facts = once(() => readFacts(env, event()));
  const excuse = (secretSource?: string) => excuseForNoWebhook(facts(), secretSource);
  const readFile = (file: string) => world.readFile(path.resolve(env['GITHUB_WORKSPACE'] ?? '', file));
  const inputs = await readInputs({ env, secrets, readFile, excuseForNoWebhook: excuse });

  if (inputs.robots.length === 0) {
    return { kind: 'skipped', reason: 'no-webhook', why: excuse(inputs.secretSource) ?? '' };
  }
  if (inputs.notifyAt === 'job-end' && !isPost) {
    runner.saveState(state.jobEndSince, String(startedAt));
    return { kind: 'skipped', reason: 'at-job-end', why: 'the message is sent when the job ends' };
  }
  return notify(
    {
      inputs,
      facts: facts(),
      event: event(),
      startedAt,
      ...(jobEndSince !== undefined && { jobStartedAt: Number(jobEndSince) }),
    },
    world,
    secrets,
  );
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

/** Every text that leaves the action goes through here, so that no secret does. */
function redacting(runner: Runner, { redact }: Secrets): Runner {
  return {
    mask: runner.mask,
    info: (text) => runner.info(redact(text)),
    debug: (text) => runner.debug(redact(text)),
    notice: (text) => runner.notice(redact(text)),
    warning: (text) => runner.warning(redact(text)),
    error: (text) => runner.error(redact(text)),
    output: (name, value) => runner.output(name, redact(value)),
    saveState: (name, value) => runner.saveState(name, redact(value)),
    summary: (markdown) => runner.summary(redact(markdown)),
  };
}
