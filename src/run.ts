/** The story in order, and the only catch. What isn't needed in every case is loaded where it is. */
import { isEnabled } from './enabled.js';
import { InputError } from './input-error.js';
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

  const { readAssignment } = await import('./assignment.js');
  const assignment = await readAssignment(world, secrets, isPost);
  if (assignment.kind === 'skipped') {
    if (assignment.reason === 'at-job-end') runner.saveState(state.jobEndSince, String(startedAt));
    return assignment;
  }
  const { notify } = await import('./notify.js');
  const jobStart = jobEndSince === undefined ? {} : { jobStartedAt: Number(jobEndSince) };
  return notify(assignment, { startedAt, ...jobStart }, world, secrets);
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
