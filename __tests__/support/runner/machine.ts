import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Directories, withDirectories } from './directories.js';
import { machineEnvironment } from './environment.js';
import type { JsonObject } from './json.js';
import { Masks } from './masks.js';
import { type Grace, usualGrace } from './process.js';
import { type RunnerKind, type RunnerRules, runnerRules } from './runner-rules.js';

/** How a test wants the machine that runs the jobs. */
export interface MachineOptions {
  /** The binary that runs JavaScript actions; by default ACTION_NODE of the environment, else this process's own. */
  readonly node?: string;
  /** Added to the environment of the runner's process, such as proxies. */
  readonly runnerEnv?: Readonly<Record<string, string>>;
  /** How long a stopped process is waited for; by default as long as the real runner does. */
  readonly grace?: Grace;
  /** How long a cancelled job may take to end, in milliseconds; by default as long as on GitHub. */
  readonly cancellationWindow?: number;
  /** How long a minute of `timeout-minutes` takes, in milliseconds; by default 60,000. */
  readonly minute?: number;
  /** Whose rules count; by default GitHub's. */
  readonly runner?: RunnerKind;
  /** Files in the workspace before the first step: path and text. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface Machine {
  readonly directories: Directories;
  readonly secrets: Masks;
  readonly node: string;
  readonly env: Readonly<Record<string, string>>;
  readonly grace: Grace;
  readonly cancellationWindow: number;
  readonly minute: number;
  readonly rules: RunnerRules;
  /** Where the webhook's payload lies. */
  readonly eventPath: string;
}

/**
 * 4 minutes 45 seconds: the server's time-out of 5 minutes less 15 seconds.
 * actions/runner: src/Runner.Listener/JobDispatcher.cs, WorkerDispatcher.Cancel
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
const usualCancellationWindow = 285_000;

/** Sets a machine up for one run, uses it, and removes all its files. Secrets are masked from the start. */
export function withMachine<Result>(
  options: MachineOptions,
  run: { readonly repository: string; readonly payload: JsonObject; readonly secrets: readonly string[] },
  use: (machine: Machine) => Promise<Result>,
): Promise<Result> {
  return withDirectories(run.repository, async (directories) => {
    const rules = runnerRules[options.runner ?? 'github'];
    const secrets = new Masks();
    for (const secret of run.secrets) secrets.add(secret);
    const eventPath = join(directories.temp, 'event.json');
    await writeFile(eventPath, JSON.stringify(run.payload));
    for (const [path, text] of Object.entries(options.files ?? {})) {
      const file = join(directories.workspace, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    return use({
      directories,
      secrets,
      node: options.node ?? process.env['ACTION_NODE'] ?? process.execPath,
      env: machineEnvironment(directories.home, { ...rules.env, ...options.runnerEnv }),
      grace: options.grace ?? usualGrace,
      cancellationWindow: options.cancellationWindow ?? usualCancellationWindow,
      minute: options.minute ?? 60_000,
      rules,
      eventPath,
    });
  });
}

const systems: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'Linux',
  darwin: 'macOS',
  win32: 'Windows',
};

/** https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#runner-context */
export function describeRunner({ directories, env }: Machine): JsonObject {
  const debug = env['RUNNER_DEBUG'];
  return {
    name: 'small-runner',
    os: systems[process.platform] ?? process.platform,
    arch: process.arch.toUpperCase(),
    environment: 'github-hosted',
    temp: directories.temp,
    tool_cache: directories.tools,
    workspace: directories.work,
    ...(debug === undefined ? {} : { debug }),
  };
}
