import { describe, expect, it } from '@jest/globals';
import { runText, writeFiles } from './fixtures.js';

const called = `
on:
  workflow_call:
    inputs:
      title: { type: string, required: true }
      loud: { type: boolean, default: true }
    secrets:
      key: { required: true }
    outputs:
      said: { value: "\${{ jobs.send.outputs.said }}" }
jobs:
  send:
    name: Send
    runs-on: x
    outputs: { said: "\${{ steps.a.outputs.said }}" }
    steps:
      - { id: a, run: 'echo "said=\${{ inputs.title }} \${{ inputs.loud }}" >> "$GITHUB_OUTPUT"; echo "\${{ secrets.key }}"' }
      - { run: 'echo "\${{ job.workflow_repository }} \${{ job.workflow_file_path }} \${{ github.repository }}"' }`;

describe('a reusable workflow', () => {
  const call = async (uses: string, terms: string) => {
    const root = await writeFiles({ '.github/workflows/notify.yml': called });
    const repositories = { './': root, 'acme/tools@v1': root };
    const secrets = { key: 'k3y', other: 'oth3r' };
    const workflow = `
on: push
jobs:
  call: { ${uses}, ${terms} }
  end:
    needs: call
    if: always()
    runs-on: x
    steps: [{ run: 'echo "\${{ needs.call.result }} \${{ needs.call.outputs.said }}"' }]`;
    return runText(workflow, { repositories, secrets });
  };
  const local = 'uses: ./.github/workflows/notify.yml';

  it('gets inputs and secrets from its caller and gives outputs', async () => {
    const { jobs, conclusion } = await call(
      local,
      'with: { title: "${{ github.ref_name }}" }, secrets: { key: "${{ secrets.other }}" }',
    );
    expect(conclusion).toBe('success');
    expect(jobs.map(({ id, name }) => [id, name])).toEqual([
      ['send', 'call / Send'],
      ['end', 'end'],
    ]);
    expect(jobs[0]?.steps[0]?.raw).toBe('oth3r\n');
    expect(jobs[0]?.steps[0]?.log).toContain('\n***\n');
    expect(jobs[0]?.steps[1]?.raw).toBe(
      'octocat/hello-world .github/workflows/notify.yml octocat/hello-world\n',
    );
    expect(jobs[1]?.steps[0]?.raw).toBe('success main true\n');
  });

  it('can be in another repository and inherit the secrets', async () => {
    const { jobs } = await call(
      'uses: acme/tools/.github/workflows/notify.yml@v1',
      'with: { title: t, loud: false }, secrets: inherit',
    );
    expect(jobs[0]?.steps[0]?.raw).toBe('k3y\n');
    expect(jobs[0]?.steps[1]?.raw).toBe('acme/tools .github/workflows/notify.yml octocat/hello-world\n');
    expect(jobs[1]?.steps[0]?.raw).toBe('success t false\n');
  });

  it('is one skipped job where its condition fails', async () => {
    const { jobs } = await call(local, 'if: failure(), with: { title: t }, secrets: inherit');
    expect(jobs.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['call', 'skipped'],
      ['end', 'success'],
    ]);
  });

  it.each([
    ['a missing input', 'secrets: inherit', 'input title is required'],
    ['an unknown input', 'with: { title: t, tilte: t }, secrets: inherit', 'input tilte is not defined'],
    [
      'an input of another type',
      'with: { title: t, loud: "yes" }, secrets: inherit',
      'input loud must be a boolean',
    ],
    ['an unknown secret', 'with: { title: t }, secrets: { key: a, kye: a }', 'secret kye is not defined'],
    ['a missing secret', 'with: { title: t }', 'secret key is required'],
  ])('refuses %s', async (_what, terms, message) => {
    await expect(call(local, terms)).rejects.toThrow(message);
  });
});
