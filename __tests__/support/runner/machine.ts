import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Directories, withDirectories } from './directories.js';
import { machineEnvironment } from './environment.js';
import type { JsonObject } from './json.js';
import { Masks } from './masks.js';
import { type Grace, usualGrace } from './process.js';

/** How a test wants the machine that runs the jobs. */
export interface MachineOptions {
  /** The binary that runs JavaScript actions; by default ACTION_NODE of the environment, else this process's own. */
  readonly node?: string;
  /** Added to the environment of the runner's process, such as proxies. */
  readonly runnerEnv?: Readonly<Record<string, string>>;
  /** How long a stopped process is waited for; by default as long as the real runner does. */
  readonly grace?: Grace;
  /** How long a minute of `timeout-minutes` takes, in milliseconds; by default 60,000. */
  readonly minute?: number;
  /** Whether post gets the defaults of inputs as main got them, as with Gitea's runner, instead of evaluated anew. */
  readonly keepsDefaults?: boolean;
  /** Files in the workspace before the first step: path and text. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface Machine {
  readonly directories: Directories;
  readonly secrets: Masks;
  readonly node: string;
  readonly env: Readonly<Record<string, string>>;
  readonly grace: Grace;
  readonly minute: number;
  readonly keepsDefaults: boolean;
  /** Where the webhook's payload lies. */
  readonly eventPath: string;
}

/** Sets a machine up for one run, uses it, and removes all its files. Secrets are masked from the start. */
export function withMachine<Result>(
  options: MachineOptions,
  run: { readonly repository: string; readonly payload: JsonObject; readonly secrets: readonly string[] },
  use: (machine: Machine) => Promise<Result>,
): Promise<Result> {
  return withDirectories(run.repository, async (directories) => {
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
      env: machineEnvironment(directories.home, options.runnerEnv ?? {}),
      grace: options.grace ?? usualGrace,
      minute: options.minute ?? 60_000,
      keepsDefaults: options.keepsDefaults ?? false,
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
