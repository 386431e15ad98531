import { delimiter } from 'node:path';
import type { JsonObject } from './json.js';

/** What a process needs of the machine it runs on; all else of the tests' own environment stays out. */
const inherited = ['PATH', 'LANG', 'TZ', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'ComSpec', 'PATHEXT'];

/**
 * The part of the github context that actions see as GITHUB_*: texts only, so never a number or the event.
 * actions/runner: src/Runner.Worker/GitHubContext.cs
 */
const visible = [
  'action',
  'action_path',
  'action_ref',
  'action_repository',
  'actor',
  'actor_id',
  'api_url',
  'base_ref',
  'env',
  'event_name',
  'event_path',
  'graphql_url',
  'head_ref',
  'job',
  'output',
  'path',
  'ref',
  'ref_name',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'state',
  'step_summary',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
  'workspace',
];

export interface StepEnvironment {
  /** The `env` context of the step. */
  readonly env: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** Folders put before PATH by earlier steps, the last one first. */
  readonly path: readonly string[];
  readonly github: JsonObject;
  readonly runner: JsonObject;
}

/**
 * The environment of a step's process, later parts over earlier ones: the runner's own process, `env`, STATE_*,
 * INPUT_*, PATH, GITHUB_* and RUNNER_*.
 * actions/runner: src/Runner.Worker/ActionRunner.cs, Handlers/{Handler,NodeScriptActionHandler}.cs, Sdk/ProcessInvoker.cs
 */
export function composeEnvironment(
  machine: Readonly<Record<string, string>>,
  step: StepEnvironment,
): Record<string, string> {
  const environment: Record<string, string> = { CI: 'true', ...machine, ...step.env };
  for (const [name, value] of Object.entries(step.state)) environment[`STATE_${name}`] = value;
  for (const [name, value] of Object.entries(step.inputs)) {
    environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value;
  }
  if (step.path.length > 0) {
    environment['PATH'] = [...step.path, environment['PATH'] ?? ''].join(delimiter);
  }
  for (const name of visible) {
    const value = step.github[name];
    if (typeof value === 'string') environment[`GITHUB_${name.toUpperCase()}`] = value;
  }
  for (const [name, value] of Object.entries(step.runner)) {
    if (typeof value === 'string') environment[`RUNNER_${name.toUpperCase()}`] = value;
  }
  return { ...environment, GITHUB_ACTIONS: 'true' };
}

/** The environment of the runner's process: little of this one, the runner's home, and what a test adds. */
export function machineEnvironment(
  home: string,
  added: Readonly<Record<string, string>>,
): Record<string, string> {
  const kept = inherited.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(kept), HOME: home, ...added };
}
