import { describe, expect, it } from '@jest/globals';
import { nodeAction, printEnv, printedEnv, runSteps, stepOf, summarise } from './fixtures.js';

describe('steps', () => {
  it('skips the rest after a failure, except what asks for it, and fails the job', async () => {
    const job = await runSteps(`
- { id: ok, run: 'echo "$GITHUB_JOB"' }
- { id: bad, run: exit 3 }
- { id: rest, run: echo no }
- { id: plain-if, if: "github.event_name == 'push'", run: echo no }
- { id: failure, if: failure(), run: echo yes }
- { id: always, if: "\${{ always() && steps.bad.outcome == 'failure' }}", run: 'echo "\${{ job.status }}"' }`);
    expect(summarise(job.steps)).toEqual([
      'ok main success',
      'bad main failure',
      'rest main skipped',
      'plain-if main skipped',
      'failure main success',
      'always main success',
    ]);
    expect(job).toMatchObject({ id: 'build', name: 'build', conclusion: 'failure', matrix: undefined });
    expect(stepOf(job, 'ok').raw).toBe('build\n');
    expect(stepOf(job, 'always').raw).toBe('failure\n');
    expect(stepOf(job, 'bad')).toMatchObject({
      exitCode: 3,
      annotations: [{ level: 'error', message: 'Process completed with exit code 3.' }],
    });
  });

  it('goes on after a step that may fail', async () => {
    const job = await runSteps(`
- { id: bad, run: exit 1, continue-on-error: true }
- { id: told, run: 'echo \${{ steps.bad.outcome }} \${{ steps.bad.conclusion }} \${{ job.status }}' }`);
    expect(stepOf(job, 'bad')).toMatchObject({ outcome: 'failure', conclusion: 'success' });
    expect(stepOf(job, 'told').raw).toBe('failure success success\n');
    expect(job.conclusion).toBe('success');
  });

  it('hands outputs, environment and path on', async () => {
    const job = await runSteps(`
- id: first
  run: |
    echo "word=a \${{ github.sha }}" >> "$GITHUB_OUTPUT"
    echo 'LATER=later' >> "$GITHUB_ENV"
    mkdir bin && printf '#!/bin/sh\\necho tool' > bin/tool && chmod +x bin/tool
    echo "$PWD/bin" >> "$GITHUB_PATH"
- id: second
  env: { OWN: "\${{ env.LATER }}" }
  run: 'echo "\${{ steps.first.outputs.word }} $LATER $OWN \${{ env.OWN }}"; tool'`);
    expect(stepOf(job, 'second').raw).toBe('a abc later later later\ntool\n');
  });

  it('gives a text of several lines as YAML reads it, with its expressions evaluated', async () => {
    const steps = `
- id: a
  uses: ./
  with:
    text: |
      it's '\${{ github.sha }}'
        and {more}`;
    const job = await runSteps(steps, {}, nodeAction(printEnv, undefined, '\n  text: { description: d }'));
    expect(printedEnv(stepOf(job, 'a').raw)['INPUT_TEXT']).toBe("it's 'abc'\n  and {more}\n");
  });

  it('fails a step whose expression fails, and names the reason', async () => {
    const job = await runSteps(`
- { id: bad, run: 'echo \${{ fromJSON(github.sha) }}' }
- { id: files, if: always(), env: { A: "\${{ hashFiles('a') }}" }, run: echo no }
- { id: object, if: always(), uses: ./, with: { a: "\${{ github.event }}" } }`);
    const main = job.steps.filter(({ phase }) => phase === 'main');
    expect(main.map(({ annotations }) => annotations[0]?.message)).toEqual([
      'Error parsing JSON when evaluating fromJson',
      'The small runner has no hashFiles().',
      'A mapping was not expected',
    ]);
    expect(job.conclusion).toBe('failure');
  });

  it('stops a step out of time, and the job goes on as failed', async () => {
    const steps = `
- { id: slow, uses: ./, timeout-minutes: 1 }
- { id: told, if: always(), run: 'echo \${{ job.status }}' }`;
    const job = await runSteps(steps, { minute: 200 }, nodeAction('setInterval(() => {}, 1000)'));
    expect(stepOf(job, 'slow')).toMatchObject({
      outcome: 'failure',
      annotations: [{ level: 'error', message: "The action 'Run ./' has timed out after 1 minutes." }],
    });
    expect(stepOf(job, 'told').raw).toBe('failure\n');
  });

  it.each([
    ['0.05', 'success'],
    ['0', 'success'],
    ['1.9', 'failure'],
  ])('casts timeout-minutes %s to an integer, of which 0 is no limit', async (minutes, outcome) => {
    const steps = `- { id: a, timeout-minutes: ${minutes}, run: ${outcome === 'success' ? 'echo done' : 'exec sleep 60'} }`;
    const job = await runSteps(steps, { minute: 20 });
    expect(stepOf(job, 'a').outcome).toBe(outcome);
    expect(stepOf(job, 'a').annotations.map(({ message }) => message)).toEqual(
      outcome === 'success' ? [] : [expect.stringMatching(/has timed out after 1 minutes\.$/)],
    );
  });

  it('refuses commands and environment that are switched off', async () => {
    const job = await runSteps(`
- { id: command, run: 'echo "::set-env name=A::b"' }
- { id: file, if: always(), run: 'echo "NODE_OPTIONS=--inspect" >> "$GITHUB_ENV"' }`);
    expect(summarise(job.steps)).toEqual(['command main failure', 'file main failure']);
  });
});

describe('post phases', () => {
  it('run after all steps, the last registered first, with inputs and state of that time', async () => {
    const action = nodeAction(
      "require('node:fs').appendFileSync(process.env.GITHUB_STATE, 'saved=' + process.env.INPUT_TEXT + '\\n')",
      printEnv,
      '\n  status: { description: d, default: "${{ job.status }}" }\n  text: { description: d }',
    );
    const job = await runSteps(
      `
- { id: one, uses: ./, with: { text: "[\${{ steps.late.outputs.word }}]" } }
- { id: two, uses: ./ }
- { id: late, run: 'echo word=w >> "$GITHUB_OUTPUT"; exit 1' }
- { id: three, uses: ./ }`,
      {},
      action,
    );
    expect(summarise(job.steps)).toEqual([
      'one main success',
      'two main success',
      'late main failure',
      'three main skipped',
      'two post success',
      'one post success',
    ]);
    const post = stepOf(job, 'one', 'post');
    expect(post.name).toBe('Post Run ./');
    expect(printedEnv(post.raw)).toMatchObject({
      INPUT_STATUS: 'failure',
      INPUT_TEXT: '[w]',
      STATE_saved: '[]',
    });
  });

  it('follow a crashed main, fail the job, and set no outputs', async () => {
    const post =
      "require('node:fs').appendFileSync(process.env.GITHUB_OUTPUT, 'a=b\\n'); process.exitCode = 1;";
    const job = await runSteps('- { id: a, uses: ./ }', {}, nodeAction('throw new Error("crash")', post));
    expect(summarise(job.steps)).toEqual(['a main failure', 'a post failure']);
    expect(stepOf(job, 'a', 'post').outputs).toEqual({});
    const green = await runSteps('- { id: a, uses: ./ }', {}, nodeAction('', post));
    expect(green.conclusion).toBe('failure');
    const allowed = await runSteps(
      '- { id: a, uses: ./, continue-on-error: true }',
      {},
      nodeAction('', post),
    );
    expect(allowed.conclusion).toBe('success');
  });
});
