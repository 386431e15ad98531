import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { resolveText, type Scope } from './expressions.js';
import type { Frame } from './frame.js';
import { runStepProgram, type StepWork } from './step-work.js';
import type { ScriptWork } from './steps.js';

/** actions/runner: src/Runner.Worker/Handlers/ScriptHandler.cs and ScriptHandlerHelpers.cs */
const shells: Record<string, readonly [file: string, ...args: string[]]> = {
  default: ['bash', '-e'],
  bash: ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail'],
  sh: ['sh', '-e'],
};

/**
 * Runs a `run:` step. The script sees the step's environment, but no inputs.
 * The job's `defaults.run` stand for a shell that is empty and a working directory that is absent, except in a
 * composite action. actions/runner: src/Runner.Worker/Handlers/ScriptHandler.cs, RunAsync
 */
export async function runScript(
  frame: Frame,
  stepId: string,
  work: ScriptWork,
  scope: Scope,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<StepWork> {
  const { directories } = frame.session.machine;
  const defaults = frame.kind === 'job' ? frame.session.runDefaults : {};
  const text = resolveText(work.run, scope);
  const shell = (work.shell && resolveText(work.shell, scope)) || defaults['shell'] || 'default';
  const command = shells[shell];
  if (command === undefined) throw new Error(`The small runner has no shell '${shell}'`);
  const script = join(directories.temp, `${crypto.randomUUID()}.sh`);
  await writeFile(script, text);
  const [file, ...args] = command;
  const folder = work.workingDirectory
    ? resolveText(work.workingDirectory, scope)
    : (defaults['working-directory'] ?? '.');
  return runStepProgram(
    frame,
    {
      file,
      args: [...args, script],
      cwd: resolve(directories.workspace, folder),
      stepId,
      scope,
      env,
      inputs: {},
      state: {},
      warnings: [],
      header: [`##[group]Run ${text.split('\n')[0]}`, ...text.trimEnd().split('\n'), '##[endgroup]'],
      tellsExitCode: true,
    },
    signal,
  );
}
