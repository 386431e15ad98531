import { CommandFiles } from './command-files.js';
import { composeEnvironment } from './environment.js';
import type { Scope } from './expressions.js';
import type { Frame } from './frame.js';
import { isObject } from './json.js';
import { describeRunner } from './machine.js';
import { type Program, runProgram } from './process.js';
import type { StepRun } from './results.js';
import { keepFirst, StepLog } from './step-log.js';

/** What a step's work came to. */
export type StepWork = Omit<StepRun, 'id' | 'name' | 'phase' | 'conclusion' | 'durationMs'>;

/** The reason of a stop by `timeout-minutes`. */
export class TimedOut extends Error {
  constructor(name: string, minutes: number) {
    super(`The action '${name}' has timed out after ${minutes} minutes.`);
  }
}

export interface StepProgram extends Pick<Program, 'file' | 'args' | 'cwd'> {
  readonly stepId: string;
  readonly scope: Scope;
  readonly env: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
  /** What the runner itself shows first. */
  readonly header: readonly string[];
  /** Whether the runner tells of an exit code other than 0, as it does for scripts only. */
  readonly tellsExitCode: boolean;
}

/** Runs the one process of a step, and gives the job what it wrote to GITHUB_ENV and GITHUB_PATH. */
export async function runStepProgram(
  { session }: Frame,
  step: StepProgram,
  signal: AbortSignal,
): Promise<StepWork> {
  const { machine, surroundings } = session;
  const log = new StepLog(machine.secrets, machine.env['RUNNER_DEBUG'] === '1');
  for (const warning of step.warnings) log.annotate('warning', warning);
  for (const line of step.header) log.write(line);
  const files = await CommandFiles.create(machine.directories.commandFiles);
  const { github } = step.scope.contexts;
  const env = composeEnvironment(machine.env, {
    ...step,
    path: session.path,
    github: { ...(isObject(github) ? github : {}), ...files.paths },
    runner: describeRunner(machine),
  });
  const onLine = (line: string) => {
    log.receive(line);
    surroundings.onLine(session, step.stepId, line);
  };
  let exitCode: number | undefined;
  try {
    exitCode = await runProgram({ ...step, env }, onLine, signal, machine.grace);
    if (step.tellsExitCode && exitCode !== 0 && !signal.aborted) {
      log.annotate('error', `Process completed with exit code ${exitCode}.`);
    }
  } catch (error) {
    log.annotate('error', messageOf(error));
  }
  const commands = await files.collect(log, machine.secrets);
  Object.assign(session.env, commands.env);
  const prepended = [...commands.path].reverse();
  session.path = [...prepended, ...session.path.filter((folder) => !prepended.includes(folder))];
  return {
    outcome: tellOutcome(signal, log, exitCode),
    exitCode,
    ...commands,
    outputs: { ...log.outputs, ...commands.outputs },
    state: { ...log.state, ...commands.state },
    annotations: log.annotations,
    log: log.log,
    raw: log.raw,
    masks: log.masks,
    deprecated: log.deprecated,
    steps: [],
  };
}

/** A stopped step never succeeds, whatever its process returned. actions/runner: src/Runner.Sdk/ProcessInvoker.cs */
function tellOutcome(signal: AbortSignal, log: StepLog, exitCode: number | undefined) {
  if (signal.aborted) {
    const timedOut = signal.reason instanceof TimedOut;
    log.annotate('error', timedOut ? messageOf(signal.reason) : 'The operation was canceled.');
    return timedOut ? 'failure' : 'cancelled';
  }
  return exitCode === 0 && !log.failed ? 'success' : 'failure';
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const nothing: StepWork = {
  outcome: 'success',
  exitCode: undefined,
  outputs: {},
  state: {},
  env: {},
  path: [],
  annotations: [],
  log: '',
  raw: '',
  summary: '',
  masks: [],
  deprecated: [],
  steps: [],
};

export const skippedWork: StepWork = { ...nothing, outcome: 'skipped' };

/** A step that failed before it had a process. */
export function failedWork({ session }: Frame, error: unknown): StepWork {
  const log = new StepLog(session.machine.secrets, false);
  log.annotate('error', messageOf(error));
  return { ...nothing, outcome: 'failure', annotations: log.annotations, log: log.log };
}

/** The steps of a composite action as one step. */
export function joinWork(
  steps: readonly StepRun[],
  outcome: StepWork['outcome'],
  outputs: StepWork['outputs'],
): StepWork {
  return {
    ...nothing,
    outcome,
    outputs,
    annotations: keepFirst(steps.flatMap((step) => step.annotations)),
    log: steps.map((step) => step.log).join(''),
    raw: steps.map((step) => step.raw).join(''),
    summary: steps.map((step) => step.summary).join(''),
    masks: steps.flatMap((step) => step.masks),
    deprecated: steps.flatMap((step) => step.deprecated),
    steps,
  };
}
