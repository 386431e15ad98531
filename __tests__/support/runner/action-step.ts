import { join } from 'node:path';
import type { ActionRunsNode } from '@actions/workflow-parser/actions/index';
import type { Action } from './action-file.js';
import { completeInputs, inputWarnings } from './action-inputs.js';
import type { Scope } from './expressions.js';
import type { Frame } from './frame.js';
import type { Phase } from './results.js';
import { runStepProgram, type StepWork } from './step-work.js';

/** One use of a JavaScript action. */
export interface NodeUse {
  readonly stepId: string;
  readonly uses: string;
  readonly action: Action;
  readonly runs: ActionRunsNode;
  /** Evaluates `with:`, anew in each phase. */
  readonly given: (scope: Scope) => Readonly<Record<string, string>>;
  /** What main saved for post. */
  readonly state: Record<string, string>;
  /** The inputs that main had. */
  readonly inputs: Record<string, string>;
}

/** Runs a JavaScript action. actions/runner: src/Runner.Worker/Handlers/NodeScriptActionHandler.cs */
export async function runNodeAction(
  frame: Frame,
  use: NodeUse,
  phase: Phase,
  scope: Scope,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<StepWork> {
  const { directories, node } = frame.session.machine;
  const given = use.given(scope);
  const kept = frame.session.machine.rules.keepsDefaults ? use.inputs : {};
  const inputs = completeInputs(use.action, { ...kept, ...given }, scope);
  const script = phase === 'main' ? use.runs.main : (use.runs.post ?? '');
  const work = await runStepProgram(
    frame,
    {
      file: node,
      args: [join(use.action.directory, script)],
      cwd: directories.workspace,
      stepId: use.stepId,
      scope,
      env,
      inputs,
      state: use.state,
      warnings: inputWarnings(use.action, given),
      header: phase === 'main' ? describeUse(use.uses, inputs, env) : ['Post job cleanup.'],
      tellsExitCode: false,
    },
    signal,
  );
  Object.assign(use.state, work.state);
  Object.assign(use.inputs, inputs);
  return work;
}

/** What the log shows before main runs. actions/runner: src/Runner.Worker/Handlers/Handler.cs, PrintActionDetails */
function describeUse(
  uses: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): string[] {
  const list = (title: string, values: Readonly<Record<string, string>>) => {
    const lines = Object.entries(values).flatMap(([name, value]) => (value ? [`  ${name}: ${value}`] : []));
    return lines.length > 0 ? [title, ...lines] : [];
  };
  return [`##[group]Run ${uses}`, ...list('with:', inputs), ...list('env:', env), '##[endgroup]'];
}
