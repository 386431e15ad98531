import type { BasicExpressionToken } from '@actions/workflow-parser/templates/tokens/index';
import { holds, resolve, resolveText, resolveTexts, type Scope } from './expressions.js';
import { type Frame, scopeOf } from './frame.js';
import type { JsonObject } from './json.js';
import type { Phase, StepRun } from './results.js';
import { failedWork, type StepWork, skippedWork, TimedOut } from './step-work.js';
import type { Step } from './steps.js';

/** What counts in every phase of a step. */
export type StepTerms = Pick<Step, 'id' | 'env' | 'continueOnError' | 'timeoutMinutes'>;

export interface StepPhase {
  readonly phase: Phase;
  readonly name: string;
  readonly condition: BasicExpressionToken | string;
  /** Values of the `github` context that hold for this step only. */
  readonly github: JsonObject;
  readonly work: (
    scope: Scope,
    env: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ) => Promise<StepWork>;
}

/**
 * Runs a step's main or post phase if its condition holds, and tells the frame how it went.
 * `env`, `continue-on-error` and `timeout-minutes` of the step count in both phases.
 * actions/runner: src/Runner.Worker/StepsRunner.cs and Handlers/CompositeActionHandler.cs
 */
export async function runPhase(frame: Frame, step: StepTerms, phase: StepPhase): Promise<StepRun> {
  const { session } = frame;
  const start = performance.now();
  let env: Record<string, string> = { ...session.env, ...frame.env };
  const scope = () => scopeOf(frame, env, phase.github);
  const stop = new AbortController();
  const signal = AbortSignal.any([frame.signal, stop.signal]);
  const entry = { stillWanted: () => holds(phase.condition, scope()), stop };
  let work: StepWork;
  let continues = false;
  try {
    env = { ...env, ...resolveTexts(step.env, scope()) };
    if (signal.aborted || !entry.stillWanted()) {
      work = skippedWork;
    } else {
      session.running.push(entry);
      const timer = startTimer(step, phase.name, scope(), session.machine.minute, stop);
      try {
        work = await phase.work(scope(), env, signal);
      } finally {
        clearTimeout(timer);
        session.running.splice(session.running.indexOf(entry), 1);
      }
    }
    continues = work.outcome === 'failure' && allowsFailure(step, scope());
  } catch (error) {
    work = failedWork(frame, error);
  }
  const conclusion = continues ? 'success' : work.outcome;
  if (conclusion === 'failure' || conclusion === 'cancelled') {
    if (frame.kind === 'composite') frame.result = conclusion;
    else if (conclusion === 'failure') session.fail();
  }
  const outputs = phase.phase === 'main' ? work.outputs : {};
  // Names that the author did not give start with __ and are not in the context.
  if (phase.phase === 'main' && !step.id.startsWith('__')) {
    frame.steps[step.id] = { outputs, outcome: work.outcome, conclusion };
  }
  const durationMs = performance.now() - start;
  return { ...work, id: step.id, name: phase.name, phase: phase.phase, conclusion, outputs, durationMs };
}

/**
 * The number of minutes is cast to an integer, so that 0.05 is 0, and 0 is no limit.
 * actions/runner: src/Sdk/DTPipelines/Pipelines/ObjectTemplating/PipelineTemplateConverter.cs, ConvertToStepTimeout,
 * and src/Runner.Worker/StepsRunner.cs, RunStepAsync
 */
function startTimer(step: StepTerms, name: string, scope: Scope, minute: number, stop: AbortController) {
  const minutes = step.timeoutMinutes ? Math.trunc(Number(resolveText(step.timeoutMinutes, scope))) : 0;
  return minutes > 0
    ? setTimeout(() => stop.abort(new TimedOut(name, minutes)), minutes * minute)
    : undefined;
}

function allowsFailure({ continueOnError }: StepTerms, scope: Scope): boolean {
  if (continueOnError === undefined || typeof continueOnError === 'boolean') return continueOnError ?? false;
  return resolve(continueOnError, scope) === true;
}
