import { describe, expect, it } from '@jest/globals';
import { nodeAction, printEnv, printedEnv, writeFiles } from './fixtures.js';
import { type ActionOptions, runAction } from './run-action.js';

type Options = Omit<ActionOptions, 'directory'>;

async function run(main: string, options: Options = {}, inputs?: string) {
  return runAction({ directory: await writeFiles(nodeAction(main, printEnv, inputs)), ...options });
}

describe('inputs', () => {
  const inputs = [
    '',
    '  status: { description: d, default: "${{ job.status }}" }',
    '  matrix: { description: d, default: "${{ toJSON(matrix) }}" }',
    '  job-context: { description: d, default: "${{ toJSON(job) }}" }',
    '  token: { description: d, default: "${{ github.token }}" }',
    '  two words: { description: d, default: a }',
    '  keyword: { description: d, default: DevOps, required: true }',
    '  none: { description: d }',
    '  SHOUTED: { description: d, default: a }',
  ].join('\n');

  it('evaluates the defaults of absent inputs and keeps hyphens, but not blanks, in names', async () => {
    const step = await run(printEnv, { github: { token: 't0ken' }, job: { check_run_id: 7 } }, inputs);
    expect(printedEnv(step.raw)).toMatchObject({
      INPUT_STATUS: 'success',
      INPUT_MATRIX: 'null',
      'INPUT_JOB-CONTEXT': JSON.stringify({ status: 'success', check_run_id: 7 }, null, 2),
      INPUT_TOKEN: 't0ken',
      INPUT_TWO_WORDS: 'a',
      INPUT_NONE: '',
    });
  });

  it('does not replace an empty input by its default', async () => {
    const step = await run(printEnv, { with: { Keyword: '', shouted: '' } }, inputs);
    expect(printedEnv(step.raw)).toMatchObject({ INPUT_KEYWORD: '', INPUT_SHOUTED: '' });
  });

  it('tells post the final status and the state of main', async () => {
    const options: Options = {
      phase: 'post',
      jobStatus: 'failure',
      state: { began: '12' },
      matrix: { os: 'a' },
    };
    const step = await run('', options, inputs);
    expect(printedEnv(step.raw)).toMatchObject({
      INPUT_STATUS: 'failure',
      INPUT_MATRIX: '{\n  "os": "a"\n}',
      STATE_began: '12',
    });
    expect(step).toMatchObject({ phase: 'post', name: 'action', outcome: 'success' });
  });

  it('warns of an input that the action does not have', async () => {
    const step = await run('', { with: { key: 'a' } }, '\n  keyword: { description: d }');
    expect(step.annotations).toEqual([
      { level: 'warning', message: "Unexpected input(s) 'key', valid inputs are ['keyword']" },
    ]);
  });

  it('refuses an action with an expression in a description, or with a context that a default lacks', async () => {
    const broken = '\n  a: { description: "see ${{ github.sha }}" }';
    await expect(run('', {}, broken)).rejects.toThrow(/action\.yml .*Unrecognized named-value: .github./);
    const needs = '\n  a: { description: d, default: "${{ toJSON(needs) }}" }';
    await expect(run('', {}, needs)).rejects.toThrow(/Unrecognized named-value: 'needs'/);
  });
});

describe('environment', () => {
  it('is the run, the runner, and nothing of this process', async () => {
    process.env['LEAKED'] = 'x';
    const step = await run(printEnv, {
      event: { name: 'push', payload: { ref: 'refs/tags/v1', after: 'abc', sender: { login: 'mona' } } },
      github: { run_id: '99', api_url: 'http://127.0.0.1:1/api' },
      env: { GREETING: 'hi', GITHUB_SHA: 'mine' },
      runnerEnv: { https_proxy: 'http://127.0.0.1:2' },
    });
    delete process.env['LEAKED'];
    const env = printedEnv(step.raw);
    expect(env).toMatchObject({
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/tags/v1',
      GITHUB_REF_NAME: 'v1',
      GITHUB_REF_TYPE: 'tag',
      GITHUB_SHA: 'abc',
      GITHUB_ACTOR: 'mona',
      GITHUB_RUN_ID: '99',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'job',
      GITHUB_API_URL: 'http://127.0.0.1:1/api',
      GREETING: 'hi',
      https_proxy: 'http://127.0.0.1:2',
    });
    expect(env).toHaveProperty('RUNNER_TEMP');
    expect(env).not.toHaveProperty('LEAKED');
    expect(env).not.toHaveProperty('GITHUB_TOKEN');
    expect(env).not.toHaveProperty('GITHUB_EVENT');
  });

  it('has the event in a file and works in the workspace, and removes both', async () => {
    const script = `
      const fs = require('node:fs');
      console.log(JSON.parse(fs.readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8')).action);
      console.log(fs.readFileSync('docs/a.txt', 'utf8'), process.cwd() === fs.realpathSync(process.env.GITHUB_WORKSPACE));
      ${printEnv}`;
    const event = { name: 'release', payload: { action: 'published' } };
    const step = await run(script, { event, files: { 'docs/a.txt': 'text' } });
    expect(step.raw).toMatch(/^published\ntext true\n/);
    const { existsSync } = await import('node:fs');
    expect(existsSync(printedEnv(step.raw)['GITHUB_EVENT_PATH'] ?? '')).toBe(false);
  });

  it('fails a step whose variable is longer than Linux allows, before its code runs', async () => {
    const step = await run(
      'console.log("ran")',
      { with: { a: 'x'.repeat(128 * 1024 - 8) } },
      '\n  a: { description: d }',
    );
    expect(step).toMatchObject({ outcome: 'failure', exitCode: undefined, raw: '' });
    expect(step.annotations.at(-1)?.message).toMatch(/Argument list too long$/);
    const fits = await run(
      'console.log("ran")',
      { with: { a: 'x'.repeat(128 * 1024 - 9) } },
      '\n  a: { description: d }',
    );
    expect(fits).toMatchObject({ outcome: 'success', raw: 'ran\n' });
  });
});

describe('what the action answers', () => {
  it('reads the command files', async () => {
    const step = await run(`
      const fs = require('node:fs');
      const write = (name, text) => fs.appendFileSync(process.env['GITHUB_' + name], text);
      write('OUTPUT', 'a=1=2\\nb<<END\\nx\\n\\ny=z\\nEND\\nempty=\\n');
      write('STATE', 'began=5\\n');
      write('ENV', 'NAME=value\\n');
      write('PATH', '/opt/bin\\n');
      write('STEP_SUMMARY', '# Sent\\n');`);
    expect(step).toMatchObject({
      outputs: { a: '1=2', b: 'x\n\ny=z', empty: '' },
      state: { began: '5' },
      env: { NAME: 'value' },
      path: ['/opt/bin'],
      summary: '# Sent\n',
    });
  });

  it('fails a step that writes a file the runner cannot read', async () => {
    const step = await run("require('node:fs').appendFileSync(process.env.GITHUB_OUTPUT, 'a<<END\\nx\\n')");
    expect(step).toMatchObject({ outcome: 'failure', exitCode: 0 });
    expect(step.annotations.map(({ message }) => message)).toEqual([
      "Unable to process file command 'output' successfully.",
      "Invalid value. Matching delimiter not found 'END'",
    ]);
  });

  it('drops a summary above 1 MiB and keeps the step green', async () => {
    const write = (size: number) =>
      run(`require('node:fs').appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'x'.repeat(${size}))`);
    const [fits, tooLong] = await Promise.all([write(1024 * 1024), write(1024 * 1024 + 1)]);
    expect(fits).toMatchObject({ annotations: [], summary: 'x'.repeat(1024 * 1024) });
    expect(tooLong).toMatchObject({ outcome: 'success', summary: '', annotations: [{ level: 'error' }] });
  });

  it('masks from the moment of add-mask, and keeps the raw output apart', async () => {
    const step = await run(
      `console.log('early one'); console.log('::add-mask::one'); console.log('late one, and given');
       console.log('::error title=a one::one%0Aline'); console.error('from stderr: one');`,
      { secrets: ['given'] },
    );
    expect(step.masks).toEqual(['one']);
    expect(step.log).toContain('early one\nlate ***, and ***\n');
    expect(step.log).toContain('from stderr: ***');
    expect(step.log).not.toContain('add-mask');
    expect(step.raw).toContain('late one, and given');
    expect(step.annotations).toEqual([{ level: 'error', message: '***\nline', title: 'a ***' }]);
  });

  it('tells a crash by the exit code', async () => {
    const step = await run('process.exitCode = 3;');
    expect(step).toMatchObject({ outcome: 'failure', conclusion: 'failure', exitCode: 3, annotations: [] });
  });

  it('shows the inputs before main runs, masked only where they are secrets', async () => {
    const inputs =
      '\n  webhook: { description: d }\n  title: { description: d }\n  empty: { description: d }';
    const step = await run('', { with: { webhook: 's3cret', title: 'plain' }, secrets: ['s3cret'] }, inputs);
    expect(step.log).toBe('##[group]Run ./\nwith:\n  webhook: ***\n  title: plain\n##[endgroup]\n');
    expect(step.raw).toBe('');
  });

  it('uses the given node', async () => {
    const step = await run('', { node: '/no/such/node' });
    expect(step).toMatchObject({ outcome: 'failure', exitCode: undefined });
    expect(step.annotations[0]?.message).toContain('ENOENT');
  });
});

describe('stopping', () => {
  const listening = (onInterrupt: string) => `
    process.on('SIGINT', () => { console.log('SIGINT'); ${onInterrupt} });
    process.on('SIGTERM', () => { console.log('SIGTERM'); });
    setInterval(() => {}, 1000);
    console.log('ready');`;

  it('interrupts a running action, which is cancelled even if it ends well', async () => {
    const step = await run(listening('process.exit(0);'), { cancelOnceLogged: 'ready' });
    expect(step).toMatchObject({ outcome: 'cancelled', exitCode: 0, raw: 'ready\nSIGINT\n' });
    expect(step.annotations).toEqual([{ level: 'error', message: 'The operation was canceled.' }]);
  });

  it('terminates and then kills an action that does not end', async () => {
    const grace = { afterInterrupt: 300, afterTerminate: 300 };
    const step = await run(listening(''), { cancelOnceLogged: 'ready', grace });
    expect(step).toMatchObject({ outcome: 'cancelled', exitCode: 137, raw: 'ready\nSIGINT\nSIGTERM\n' });
  });
});
