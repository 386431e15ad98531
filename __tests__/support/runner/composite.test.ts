import { describe, expect, it } from '@jest/globals';
import { nodeAction, onlyJob, printEnv, printedEnv, runText, writeFiles } from './fixtures.js';

const wrapper = `
name: wrapper
description: A composite action
inputs:
  text: { description: d, default: none }
outputs:
  said: { description: d, value: "\${{ steps.inner.outputs.said }}" }
runs:
  using: composite
  steps:
    - { run: "exit \${{ inputs.text == 'fail' && 1 || 0 }}", shell: bash }
    - { id: inner, uses: acme/inner@v1, with: { text: "\${{ inputs.text }}!" } }
    - { if: failure(), run: echo failed inside, shell: bash }`;

describe('a composite action', () => {
  const inner = nodeAction(
    `require('node:fs').appendFileSync(process.env.GITHUB_OUTPUT, 'said=' + process.env.INPUT_TEXT + '\\n'); ${printEnv}`,
    printEnv,
    '\n  text: { description: d }\n  status: { description: d, default: "${{ job.status }}" }',
  );
  const useWrapper = async (steps: string) => {
    const repositories = {
      './': await writeFiles({ 'wrap/action.yml': wrapper }),
      'acme/inner@v1': await writeFiles(inner),
    };
    const workflow = `on: push\njobs: { a: { runs-on: x, steps: [${steps}] } }`;
    return onlyJob((await runText(workflow, { repositories })).jobs);
  };

  it('runs its steps with its own inputs, outputs and environment', async () => {
    const { steps, conclusion } = await useWrapper(`
      { id: wrap, uses: ./wrap, with: { text: hi }, env: { OUTER: o } },
      { run: 'echo "\${{ steps.wrap.outputs.said }}."' }`);
    expect(conclusion).toBe('success');
    expect(steps.map(({ name }) => name)).toEqual([
      'Run ./wrap',
      expect.stringContaining('Run echo'),
      'Post Run ./wrap',
    ]);
    const [wrap, told, post] = steps;
    expect(wrap?.steps.map((step) => step.conclusion)).toEqual(['success', 'success', 'skipped']);
    expect(told?.raw).toBe('hi!.\n');
    expect(printedEnv(wrap?.raw ?? '')).toMatchObject({
      INPUT_TEXT: 'hi!',
      OUTER: 'o',
      GITHUB_ACTION_REPOSITORY: 'acme/inner',
      GITHUB_ACTION_REF: 'v1',
      GITHUB_ACTION_PATH: expect.stringMatching(/wrap$/),
    });
    expect(printedEnv(post?.raw ?? '')).toMatchObject({ INPUT_TEXT: 'hi!', INPUT_STATUS: 'success' });
  });

  it('is one step to the limit of annotations, and each phase of a step has its own', async () => {
    const say = (count: number) => `for i in $(seq ${count}); do echo "::warning::w$i"; done`;
    const many = `
name: many
description: d
runs:
  using: composite
  steps: [{ run: '${say(7)}', shell: bash }, { run: '${say(7)}', shell: bash }, { uses: ./post }]`;
    const post = nodeAction('', "for (let i = 0; i < 12; i++) console.log('::warning::p' + i);");
    const repositories = {
      './': await writeFiles({
        'many/action.yml': many,
        ...Object.fromEntries(Object.entries(post).map(([file, text]) => [`post/${file}`, text])),
      }),
    };
    const workflow = 'on: push\njobs: { a: { runs-on: x, steps: [{ uses: ./many }] } }';
    const { steps } = onlyJob((await runText(workflow, { repositories })).jobs);
    expect(steps.map(({ annotations }) => annotations.length)).toEqual([10, 10]);
    expect(steps[0]?.annotations.at(-1)?.message).toBe('w3');
    expect(steps[0]?.log.match(/##\[warning\]/g)).toHaveLength(14);
  });

  it('fails with its steps, skips what follows, and has no post for what never ran', async () => {
    const { steps, conclusion } = await useWrapper('{ id: wrap, uses: ./wrap, with: { text: fail } }');
    expect(conclusion).toBe('failure');
    expect(steps.map((step) => step.name)).toEqual(['Run ./wrap']);
    expect(steps[0]?.steps.map((step) => step.conclusion)).toEqual(['failure', 'skipped', 'success']);
  });

  it('runs whole in a failed job where the step asks for it, and evaluates its inputs again for post', async () => {
    const { steps } = await useWrapper(`
      { run: 'false' },
      { uses: ./wrap, if: always(), with: { text: "\${{ steps.late.outcome }}" } },
      { id: late, if: always(), run: 'true' }`);
    expect(printedEnv(steps[1]?.raw ?? '')).toMatchObject({ INPUT_TEXT: '!', INPUT_STATUS: 'failure' });
    expect(printedEnv(steps.at(-1)?.raw ?? '')).toMatchObject({ INPUT_TEXT: 'success!' });
  });
});
