import { describe, expect, it } from '@jest/globals';
import {
  nodeAction,
  onlyJob,
  printEnv,
  printedEnv,
  runSteps,
  runText,
  stepOf,
  writeFiles,
} from './fixtures.js';
import type { RunnerKind } from './runner-rules.js';

const kinds: readonly RunnerKind[] = ['github', 'act', 'gitea', 'forgejo'];

/** One expectation for each runner. */
const table = <Expected>(expected: Record<RunnerKind, Expected>) =>
  kinds.map((runner): [RunnerKind, Expected] => [runner, expected[runner]]);

describe('the environment', () => {
  it.each(
    table({
      github: [],
      act: ['ACT'],
      gitea: ['GITEA_ACTIONS'],
      forgejo: ['GITEA_ACTIONS', 'FORGEJO_ACTIONS'],
    }),
  )('tells %s by its variables', async (runner, names) => {
    const job = await runSteps('- { id: a, uses: ./ }', { runner }, nodeAction(printEnv));
    const env = printedEnv(stepOf(job, 'a').raw);
    const known = ['ACT', 'GITEA_ACTIONS', 'FORGEJO_ACTIONS'];
    expect(known.filter((name) => env[name] === 'true')).toEqual(names);
  });

  const ref = 'octocat/hello-world/.github/workflows/ci.yml@refs/heads/main';

  it.each(
    table<[ref: string | undefined, sha: string | undefined]>({
      github: [ref, 'abc'],
      act: [undefined, undefined],
      gitea: [undefined, undefined],
      forgejo: [ref, undefined],
    }),
  )('names the file of the workflow on %s as %j', async (runner, names) => {
    const steps = `
- { id: a, uses: ./ }
- { id: told, run: "echo '\${{ github.workflow_ref }} \${{ github.workflow_sha }}'" }`;
    const job = await runSteps(steps, { runner }, nodeAction(printEnv));
    const { GITHUB_WORKFLOW_REF, GITHUB_WORKFLOW_SHA } = printedEnv(stepOf(job, 'a').raw);
    expect([GITHUB_WORKFLOW_REF, GITHUB_WORKFLOW_SHA]).toEqual(names);
    expect(stepOf(job, 'told').raw).toBe(`${names[0] ?? ''} ${names[1] ?? ''}\n`);
  });
});

describe('the job context', () => {
  it.each(
    table({
      github: [
        'status',
        'check_run_id',
        'workflow_ref',
        'workflow_sha',
        'workflow_repository',
        'workflow_file_path',
      ],
      act: ['status'],
      gitea: ['status'],
      forgejo: ['status'],
    }),
  )('of %s has %j', async (runner, names) => {
    const job = await runSteps('- { id: a, run: "echo \'${{ toJSON(job) }}\'" }', { runner });
    expect(Object.keys(JSON.parse(stepOf(job, 'a').raw))).toEqual(names);
  });
});

describe('the inputs of post', () => {
  const action = nodeAction('', printEnv, "\n  status: { default: '${{ job.status }}', description: d }");

  it.each([
    ['github', '', 'failure'],
    ['act', '', 'success'],
    ['gitea', '', 'success'],
    ['gitea', ', with: { status: "${{ job.status }}" }', 'failure'],
  ] as const)('on %s, with a step that gives "%s"', async (runner, given, expected) => {
    const job = await runSteps(`- { id: a, uses: ./${given} }\n- { run: exit 1 }`, { runner }, action);
    expect(printedEnv(stepOf(job, 'a', 'post').raw)['INPUT_STATUS']).toBe(expected);
  });
});

describe('a composite action', () => {
  const inner = nodeAction(printEnv, printEnv, '\n  own: { description: d }\n  given: { description: d }');
  const wrapper = (first: string) => `
name: wrapper
description: d
inputs:
  status: { description: d, default: "\${{ job.status }}" }
runs:
  using: composite
  steps:
    - { run: '${first}', shell: bash }
    - { uses: ./inner, if: always(), with: { own: "\${{ job.status }}", given: "\${{ inputs.status }}" } }`;

  /** What the inner action got for `job.status` in the wrapper, and for the wrapper's input: in main, in post. */
  const inputsOf = async (runner: RunnerKind, steps: string, first = 'true') => {
    const files = Object.fromEntries(Object.entries(inner).map(([file, text]) => [`inner/${file}`, text]));
    const repositories = { './': await writeFiles({ 'wrap/action.yml': wrapper(first), ...files }) };
    const workflow = `on: push\njobs: { a: { runs-on: x, steps: [${steps}] } }`;
    const job = onlyJob((await runText(workflow, { repositories, runner })).jobs);
    return (['main', 'post'] as const).map((phase) => {
      const { INPUT_OWN, INPUT_GIVEN } = printedEnv(stepOf(job, 'wrap', phase).raw);
      return [INPUT_OWN, INPUT_GIVEN];
    });
  };

  it.each(
    table({
      github: ['failure', 'failure'],
      act: ['success', 'failure'],
      gitea: ['success', 'failure'],
      forgejo: ['success', 'failure'],
    }),
  )('in a failed job on %s', async (runner, seen) => {
    const steps = "{ run: 'false' }, { id: wrap, if: always(), uses: ./wrap }";
    expect(await inputsOf(runner, steps)).toEqual([seen, seen]);
  });

  it.each(
    table({
      github: [
        ['success', 'success'],
        ['failure', 'failure'],
      ],
      act: [
        ['failure', 'success'],
        ['failure', 'success'],
      ],
      gitea: [
        ['failure', 'success'],
        ['failure', 'success'],
      ],
      forgejo: [
        ['failure', 'success'],
        ['failure', 'success'],
      ],
    }),
  )('with a failed step of its own on %s', async (runner, seen) => {
    expect(await inputsOf(runner, '{ id: wrap, uses: ./wrap }', 'false')).toEqual(seen);
  });

  it.each(
    table({
      github: ['failure', 'failure'],
      act: ['success', 'success'],
      gitea: ['success', 'success'],
      forgejo: ['success', 'success'],
    }),
  )('before a step that fails on %s, in post', async (runner, seen) => {
    const [, post] = await inputsOf(runner, "{ id: wrap, uses: ./wrap }, { run: 'false' }");
    expect(post).toEqual(seen);
  });
});
