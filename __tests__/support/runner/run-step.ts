import { type Action, type CompositeRuns, loadAction } from './action-file.js';
import { completeInputs } from './action-inputs.js';
import { type NodeUse, runNodeAction } from './action-step.js';
import { resolveText, resolveTexts, type Scope } from './expressions.js';
import { type Frame, scopeOf } from './frame.js';
import type { JsonObject } from './json.js';
import { runPhase, type StepPhase } from './phase.js';
import type { StepRun } from './results.js';
import { runScript } from './script-step.js';
import { joinWork, messageOf, type StepWork } from './step-work.js';
import type { Step } from './steps.js';

/** Runs the main phase of a step; an action's post phase is registered when its main phase starts. */
export function runStep(frame: Frame, step: Step): Promise<StepRun> {
  const { work } = step;
  const name = nameStep(frame, step);
  const main = { phase: 'main', name, condition: step.if } as const;
  if ('run' in work) {
    return runPhase(frame, step, {
      ...main,
      github: { action: step.id },
      work: (scope, env, signal) => runScript(frame, step.id, work, scope, env, signal),
    });
  }
  const github = { action: step.id, ...describeReference(work.uses) };
  return runPhase(frame, step, {
    ...main,
    github,
    work: async (scope, env, signal) => {
      const action = await loadAction(frame.session.surroundings.findAction(work.uses));
      const { runs } = action;
      const given = (current: Scope) => resolveTexts(work.with, current);
      const post = (phase: Pick<StepPhase, 'condition' | 'work'>) =>
        runPhase(frame, step, { ...phase, phase: 'post', name: `Post ${name}`, github });
      if (runs.using !== 'composite') {
        const use: NodeUse = { stepId: step.id, uses: work.uses, action, runs, given, state: {}, inputs: {} };
        const run =
          (phase: StepPhase['phase']): StepPhase['work'] =>
          (...now) =>
            runNodeAction(frame, use, phase, ...now);
        if (runs.post !== undefined) {
          frame.posts.unshift(() => post({ condition: runs.postIf ?? 'always()', work: run('post') }));
        }
        return run('main')(scope, env, signal);
      }
      return runComposite(frame, { action, runs, given, post }, scope, env, signal);
    },
  });
}

interface CompositeUse {
  readonly action: Action;
  readonly runs: CompositeRuns;
  readonly given: (scope: Scope) => Readonly<Record<string, string>>;
  readonly post: (phase: Pick<StepPhase, 'condition' | 'work'>) => Promise<StepRun>;
}

/**
 * Runs the steps of a composite action. They see its inputs and each other, not the job's steps.
 * Their post phases together are the post phase of the composite step; GitHub evaluates its inputs again for it.
 * actions/runner: src/Runner.Worker/Handlers/CompositeActionHandler.cs
 */
async function runComposite(
  outer: Frame,
  { action, runs, given, post }: CompositeUse,
  scope: Scope,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<StepWork> {
  const frame: Frame = {
    session: outer.session,
    kind: 'composite',
    phase: 'main',
    steps: {},
    inputs: completeInputs(action, given(scope), scope),
    github: { ...outer.github, action_path: action.directory },
    env,
    result: 'success',
    mainResult: 'success',
    signal,
    posts: [],
  };
  const runPosts: StepPhase['work'] = async (now, nowEnv, nowSignal) => {
    const { keepsCompositeInputs } = frame.session.machine.rules;
    const inputs = keepsCompositeInputs ? frame.inputs : completeInputs(action, given(now), now);
    const mainResult = frame.result;
    Object.assign(frame, {
      phase: 'post',
      inputs,
      env: nowEnv,
      result: 'success',
      mainResult,
      signal: nowSignal,
    });
    return joinWork(await runAll(frame.posts), frame.result, {});
  };
  outer.posts.unshift(async () =>
    frame.posts.length > 0 ? post({ condition: 'always()', work: runPosts }) : undefined,
  );
  const steps: StepRun[] = [];
  for (const step of runs.steps) steps.push(await runStep(frame, step));
  const results = scopeOf(frame, env);
  const outputs = action.outputs.map(({ id, value }) => [id, value ? resolveText(value, results) : '']);
  return joinWork(steps, frame.result, Object.fromEntries(outputs));
}

/** Runs registered post phases, the last registered first. */
export async function runAll(posts: Frame['posts']): Promise<StepRun[]> {
  const steps: StepRun[] = [];
  for (const post of posts) {
    const step = await post();
    if (step) steps.push(step);
  }
  return steps;
}

/** actions/runner: src/Runner.Worker/ActionRunner.cs, GenerateDisplayName */
function nameStep(frame: Frame, { name, work }: Step): string {
  const token = name ?? ('run' in work ? work.run : undefined);
  try {
    const scope = scopeOf(frame, { ...frame.session.env, ...frame.env });
    const text = token ? resolveText(token, scope) : 'uses' in work ? work.uses : '';
    return name ? text : `Run ${text.trim().split('\n')[0]}`;
  } catch (error) {
    return messageOf(error);
  }
}

function describeReference(uses: string): JsonObject {
  if (uses.startsWith('./')) return {};
  const [path = '', ref = ''] = uses.split('@');
  return { action_repository: path.split('/').slice(0, 2).join('/'), action_ref: ref };
}
