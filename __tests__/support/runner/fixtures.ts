import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { JobRun, StepRun, WorkflowRun } from './results.js';
import { runWorkflow, type WorkflowOptions } from './run-workflow.js';

const roots: string[] = [];
afterAll(() => Promise.all(roots.map((root) => rm(root, { recursive: true, force: true }))));

/** Writes files into a new folder that lives as long as the test file; returns the folder. */
export async function writeFiles(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'fixture-'));
  roots.push(root);
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return root;
}

/** A JavaScript action: its scripts, and the lines under `inputs:`. Without a post script it has no post phase. */
export function nodeAction(main: string, post?: string, inputs = '{}'): Record<string, string> {
  return {
    'action.yml': [
      'name: fixture',
      'description: An action for tests',
      `inputs: ${inputs}`,
      'runs:',
      '  using: node24',
      '  main: main.js',
      ...(post === undefined ? [] : ['  post: post.js']),
    ].join('\n'),
    'main.js': main,
    ...(post === undefined ? {} : { 'post.js': post }),
  };
}

/** A script that prints the environment between marks, for `printedEnv`. */
export const printEnv = 'console.log(`<env>${JSON.stringify(process.env)}</env>`);';

/** The environment that `printEnv` printed. */
export function printedEnv(raw: string): Record<string, string> {
  const json = /<env>(.*)<\/env>/.exec(raw)?.[1];
  if (json === undefined) throw new Error(`No environment was printed:\n${raw}`);
  return JSON.parse(json);
}

/** The job of a run with one job. */
export function onlyJob(jobs: readonly JobRun[]): JobRun {
  const [job, ...others] = jobs;
  if (!job || others.length > 0) throw new Error(`There are ${jobs.length} jobs`);
  return job;
}

type Options = Partial<WorkflowOptions>;

/** Runs a workflow, by default for a push of commit abc to main. */
export function runText(workflow: string, options: Options = {}): Promise<WorkflowRun> {
  const event = { name: 'push', payload: { ref: 'refs/heads/main', after: 'abc' } };
  return runWorkflow({ workflow, event, ...options });
}

/** Runs one job, `build`, with these steps, which may use the action as `./`. */
export async function runSteps(
  steps: string,
  options: Options = {},
  action = nodeAction('', ''),
): Promise<JobRun> {
  const lines = steps.trim().replaceAll(/^/gm, '      ');
  const workflow = `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${lines}`;
  const repositories = { './': await writeFiles(action) };
  return onlyJob((await runText(workflow, { repositories, ...options })).jobs);
}

/** Each step as `id phase conclusion`. */
export function summarise(steps: readonly StepRun[]): string[] {
  return steps.map(({ id, phase, conclusion }) => `${id} ${phase} ${conclusion}`);
}

/** The step of a job with that id. */
export function stepOf({ steps }: JobRun, id: string, phase = 'main'): StepRun {
  const found = steps.find((step) => step.id === id && step.phase === phase);
  if (!found) throw new Error(`There is no step ${id} ${phase} among ${summarise(steps)}`);
  return found;
}
