import { resolveText, resolveTexts, type Scope } from './expressions.js';
import { jobFrame, scopeOf } from './frame.js';
import type { JobSession } from './job-session.js';
import type { JsonObject } from './json.js';
import type { StepRun } from './results.js';
import { runAll, runStep } from './run-step.js';
import type { StepsWork } from './workflow-file.js';

/**
 * Runs a job's steps and then their post phases, and evaluates its outputs. How it went is the session's status.
 * A job out of time is cancelled.
 * actions/runner: src/Runner.Worker/{JobRunner,StepsRunner,JobExtension}.cs
 */
export async function runJob(session: JobSession, work: StepsWork, inputs: JsonObject) {
  const frame = jobFrame(session, inputs);
  Object.assign(session.env, resolveTexts(work.env, scopeOf(frame, session.env)));
  session.runDefaults = evaluateDefaults(work, scopeOf(frame, session.env));
  const timer = startTimer(
    session,
    work.timeoutMinutes && resolveText(work.timeoutMinutes, scopeOf(frame, session.env)),
  );
  const steps: StepRun[] = [];
  try {
    for (const step of work.steps) {
      steps.push(await runStep(frame, step));
      session.surroundings.afterStep(session, step.id);
    }
    steps.push(...(await runAll(frame.posts)));
  } finally {
    clearTimeout(timer);
    session.close();
  }
  const outputs = resolveTexts(work.outputs, scopeOf(frame, session.env));
  // Empty outputs and those with a secret in them are left out, the latter with a warning in GitHub's log.
  const kept = Object.entries(outputs).filter(
    ([, value]) => value !== '' && session.machine.secrets.apply(value) === value,
  );
  return { steps, outputs: Object.fromEntries(kept) };
}

/**
 * The job's `defaults.run` over the workflow's, key by key; an empty value changes nothing.
 * actions/runner: src/Runner.Worker/JobExtension.cs, InitializeJob
 */
function evaluateDefaults({ runDefaults }: StepsWork, scope: Scope): Record<string, string> {
  const given = runDefaults.flatMap((defaults) => Object.entries(resolveTexts(defaults, scope)));
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

function startTimer(session: JobSession, minutes: string | undefined): NodeJS.Timeout | undefined {
  if (minutes === undefined) return undefined;
  return setTimeout(() => session.cancel(), Number(minutes) * session.machine.minute);
}
