import { describe, expect, it } from '@jest/globals';
import { run } from '../src/run.js';
import type { Reply, Runner, World } from '../src/world.js';
import { createWorld } from './fuzz/fake-world.js';

const token = '0123456789abcdef'.repeat(4);
const ok: Reply = {
  kind: 'reply',
  status: 200,
  headers: {},
  body: '{"errcode":0,"errmsg":"ok"}',
  truncated: false,
};

/** Runs the step in a world of its own; what the runner was told stands in `told`, by kind. */
async function runStep(overrides: Partial<World> = {}, runnerOverrides: Partial<Runner> = {}) {
  const { world } = createWorld({
    env: {
      INPUT_WEBHOOK: token,
      INPUT_STATUS: 'success',
      GITHUB_REPOSITORY: 'your-org/app',
      GITHUB_EVENT_PATH: 'event.json',
      ...overrides.env,
    },
    file: '{}',
    answers: [ok],
    api: undefined,
    stopAfter: undefined,
  });
  const told: [kind: string, ...words: string[]][] = [];
  const tell =
    (kind: string) =>
    (...words: string[]) =>
      void told.push([kind, ...words]);
  const runner: Runner = {
    ...world.runner,
    mask: tell('mask'),
    notice: tell('notice'),
    warning: tell('warning'),
    error: tell('error'),
    output: tell('output'),
    ...runnerOverrides,
  };
  const exitCode = await run({ ...world, ...overrides, env: { ...world.env, ...overrides.env }, runner });
  const of = (kind: string) => told.filter(([each]) => each === kind).map(([, ...words]) => words.join('='));
  return { exitCode, told, of };
}

describe('an event file that can not be read', () => {
  it.each<[string, () => string]>([
    [
      'is missing',
      () => {
        throw new Error("ENOENT: no such file or directory, open 'event.json'");
      },
    ],
    ['is cut off', () => '{"ref":'],
  ])('since it %s: one notice, and the message goes', async (_, readFile) => {
    const { exitCode, of } = await runStep({ readFile });
    expect(exitCode).toBe(0);
    expect(of('output')).toContain('sent=true');
    expect(of('notice').filter((text) => text.includes("The event file can't be read"))).toHaveLength(1);
  });
});

describe('a job summary that can not be written', () => {
  it('is one notice, and the step stays green', async () => {
    const summary = async () => {
      throw new Error('Unable to access summary file');
    };
    const { exitCode, of } = await runStep({}, { summary });
    expect(exitCode).toBe(0);
    expect(of('notice')).toContain('There is no job summary: Unable to access summary file');
  });
});

describe('a bug', () => {
  it('is told once, as one, without a secret; the outputs are set and the step fails', async () => {
    const post = async () => {
      throw new TypeError(`undefined is not ${token}`);
    };
    const { exitCode, of } = await runStep({ post });
    expect(exitCode).toBe(1);
    expect(of('error')).toEqual([
      expect.stringMatching(/^This is a bug of the action.*TypeError: undefined is not \*\*\*/s),
    ]);
    expect(of('output')).toEqual(
      expect.arrayContaining(['sent=false', 'reason=not-delivered', 'results=[]']),
    );
  });
});

describe('masks', () => {
  it('come before anything else that the runner is told', async () => {
    const { told } = await runStep();
    const kinds = told.map(([kind]) => kind);
    expect(kinds.lastIndexOf('mask')).toBeLessThan(kinds.findIndex((kind) => kind !== 'mask'));
    expect(kinds).toContain('output');
  });
});

describe('the time limit', () => {
  const busy: Reply = { ...ok, body: '{"errcode":-1,"errmsg":"busy"}' };

  it('is cut in a job that was cancelled, since the runner gives it less', async () => {
    const waits: number[] = [];
    const env = { INPUT_STATUS: 'cancelled', 'INPUT_TIMEOUT-MINUTES': '360' };
    const post: World['post'] = async ({ timeout }) => {
      waits.push(timeout);
      return waits.length > 1 ? ok : busy;
    };
    await runStep({ env, post });
    expect(Math.max(...waits)).toBeLessThanOrEqual(240_000);
    await runStep({ env: { ...env, INPUT_STATUS: 'failure' }, post });
    expect(Math.max(...waits)).toBeGreaterThan(21_000_000);
  });
});
