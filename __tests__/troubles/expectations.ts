import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { expect } from '@jest/globals';
import type { StepRun } from '../support/runner/results.js';
import { type ActionOptions, runAction } from '../support/runner/run-action.js';

const troubleshooting = readFileSync('docs/TROUBLESHOOTING.md', 'utf8');

/** A robot's access token: 64 hex digits, another one for every name. */
export const tokenOf = (name: string): string => createHash('sha256').update(name).digest('hex');

/** A signing key of the usual form. */
export const signingKey = `SEC${tokenOf('signing key')}`;

const quickWaits = `--require ${path.resolve('__tests__', 'support', 'quick-waits.cjs')}`;

/** Runs the bundled action as a step with debug logging on, without GitHub's API, and with quick waits between tries. */
export const tell = (
  inputs: Readonly<Record<string, string>>,
  { runnerEnv, ...options }: Partial<ActionOptions> = {},
): Promise<StepRun> =>
  runAction({
    directory: process.cwd(),
    with: { 'github-token': '', ...inputs },
    runnerEnv: {
      RUNNER_DEBUG: '1',
      ...runnerEnv,
      NODE_OPTIONS: `${quickWaits} ${runnerEnv?.['NODE_OPTIONS'] ?? ''}`,
    },
    ...options,
  });

/** What must come of a trouble. */
export interface Outcome {
  /** What the one annotation of a failure says; without it the step succeeds. */
  readonly says?: RegExp;
  /** Milliseconds that the step may take. */
  readonly within?: number;
}

/**
 * Checks what a user sees of a step: exit code, outputs, and one annotation with a reason and an advice
 * where it failed; and that no secret is anywhere, as if the runner masked nothing.
 */
export function expectOutcome(step: StepRun, { says, within = 5_000 }: Outcome, secrets: readonly string[]) {
  const errors = step.annotations.filter(({ level }) => level !== 'notice');
  expect(errors).toEqual(
    says === undefined ? [] : [{ level: 'error', message: expect.stringMatching(says) }],
  );
  for (const { message } of errors) {
    const [, address] = /\nSee https:\/\/\S+\/docs\/TROUBLESHOOTING\.md#([a-z-]+)$/.exec(message) ?? [];
    expect(troubleshooting).toContain(`<a id="${address}"></a>`);
  }
  expect(step.exitCode).toBe(says === undefined ? 0 : 1);
  expect(step.outputs).toMatchObject(
    says === undefined ? { sent: 'true', reason: '' } : { sent: 'false', reason: expect.stringMatching(/./) },
  );
  expect(step.durationMs).toBeLessThan(within);
  expectNoSecret(step, secrets);
}

/** Only the commands that register masks may hold a secret. */
export function expectNoSecret(step: StepRun, secrets: readonly string[]) {
  const printed = step.raw
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
  const shown = JSON.stringify([printed, step.outputs, step.state, step.env, step.annotations]);
  for (const secret of secrets.flatMap((value) => [value, encodeURIComponent(value)])) {
    expect(shown).not.toContain(secret);
  }
  // The summary is masked as it is read, and then shows where a secret stood.
  expect(step.summary).not.toContain('***');
}
