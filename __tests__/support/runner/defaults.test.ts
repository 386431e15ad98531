import { describe, expect, it } from '@jest/globals';
import { onlyJob, runText, writeFiles } from './fixtures.js';

/** What each step printed, after the first, which makes the folders. */
async function printed(defaults: { workflow?: string; job?: string }, steps: string) {
  const composite = `
name: c
description: d
runs: { using: composite, steps: [{ run: 'basename "$PWD"', shell: sh }] }`;
  const workflow = `
on: push
${defaults.workflow === undefined ? '' : `defaults: { run: { ${defaults.workflow} } }`}
jobs:
  a:
    runs-on: x
    env: { FOLDER: b }
    ${defaults.job === undefined ? '' : `defaults: { run: { ${defaults.job} } }`}
    steps:
      - { run: mkdir a b c, shell: bash, working-directory: . }
      ${steps}`;
  const repositories = { './': await writeFiles({ 'c/action.yml': composite }) };
  const job = onlyJob((await runText(workflow, { repositories })).jobs);
  return job.steps.slice(1).map(({ raw }) => raw.trim());
}

const tell = 'run: \'echo "${PWD##*/} ${BASH_VERSION:+bash}$-"\'';

describe('defaults.run', () => {
  it('of the job go over those of the workflow, key by key', async () => {
    const both = {
      workflow: 'shell: sh, working-directory: a',
      job: 'working-directory: "${{ env.FOLDER }}"',
    };
    const [text] = await printed(both, `- { ${tell} }`);
    expect(text).toMatch(/^b /);
    expect(await printed({ workflow: 'working-directory: a' }, `- { ${tell} }`)).toEqual([
      expect.stringMatching(/^a bash/),
    ]);
  });

  it('name the shell: its options tell which', async () => {
    const options = async (shell: string) => {
      const [text] = await printed({ job: `shell: ${shell}` }, '- { run: "echo $SHELLOPTS" }');
      return text;
    };
    expect(await options('bash')).toContain('pipefail');
    expect(await options('sh')).not.toContain('pipefail');
  });

  it('give way to what a step says, and an empty default changes nothing', async () => {
    const both = { workflow: 'working-directory: a', job: 'working-directory: "${{ env.NONE }}"' };
    const steps = `- { ${tell} }\n      - { ${tell}, working-directory: c }`;
    expect(await printed(both, steps)).toEqual([expect.stringMatching(/^a /), expect.stringMatching(/^c /)]);
  });

  it('do not reach into a composite action', async () => {
    const [text] = await printed({ job: 'working-directory: a' }, '- { uses: ./c }');
    expect(text).not.toBe('a');
    expect(text).toMatch(/./);
  });
});
