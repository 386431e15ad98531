/** The story in order, and the only catch. */
import { fulfil } from './assignment.js';
import { InputError } from './input-error.js';
import { type Outcome, report } from './report.js';
import { createSecrets, type Secrets } from './secrets.js';
import { isOn } from './switches.js';
import { type Environment, type Runner, RunnerError, type World } from './world.js';

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
  try {
    return await report(await tell({ ...world, runner }, secrets), runner);
  } catch (error) {
    return report(outcomeOfError(error, world.env), runner);
  }
}

/** What is expected to go wrong has a class or a code of its own; anything else is a bug. */
function outcomeOfError(error: unknown, env: Environment): Outcome {
  if (error instanceof InputError) {
    // Main has accepted the inputs, so what is wrong at the end of the job came with the job.
    const fatal = !isPost(env) || isOn(env, 'fail-on-error');
    return { kind: 'wrong-inputs', text: error.message, fatal };
  }
  if (error instanceof RunnerError) return { kind: 'runner-trouble', text: error.message };
  return { kind: 'bug', text: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

const isPost = (env: Environment): boolean => env[`STATE_${state.main}`] !== undefined;

async function tell(world: World, secrets: Secrets): Promise<Outcome> {
  const { env, runner, clock } = world;
  const startedAt = clock.now();
  const post = isPost(env);
  const jobEndSince = env[`STATE_${state.jobEndSince}`];
  if (post && jobEndSince === undefined) return { kind: 'nothing-left' };
  if (!post) runner.saveState(state.main, 'ran');
  if (!isOn(env, 'enabled')) return { kind: 'skipped', reason: 'disabled', why: 'enabled is false' };

  const jobStart = jobEndSince === undefined ? {} : { jobStartedAt: Number(jobEndSince) };
  const outcome = await fulfil({ isPost: post, startedAt, ...jobStart }, world, secrets);
  if (outcome.kind === 'skipped' && outcome.reason === 'at-job-end') {
    runner.saveState(state.jobEndSince, String(startedAt));
  }
  return outcome;
}

/** Every text that leaves the action goes through here, so that no secret does. */
function redacting(runner: Runner, { redact }: Secrets): Runner {
  return {
    mask: runner.mask,
    info: (text) => runner.info(redact(text)),
    notice: (text) => runner.notice(redact(text)),
    warning: (text) => runner.warning(redact(text)),
    error: (text) => runner.error(redact(text)),
    outputs: (values) =>
      runner.outputs(
        Object.fromEntries(Object.entries(values).map(([name, value]) => [name, redact(value)])),
      ),
    saveState: (name, value) => runner.saveState(name, redact(value)),
    summary: (markdown) => runner.summary(redact(markdown)),
  };
}
