/** The lines of the failed job's log, on the bundle with GitHub's API and its storage. */
import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createAnnotation, createJob } from '../support/github/job.js';
import { cancelled, type JobScript, passed } from '../support/github/scenarios.js';
import { type Storage, startStorage } from '../support/github/storage.js';
import { type Case, notifying, npmTest, reportOf, succeeded, useServers } from './notified-run.js';

useServers();

const open: Storage[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((storage) => storage.close()));
});

const end = 'Process completed with exit code 1.';
const failing =
  (...messages: string[]): JobScript =>
  (run, id) => ({
    job: createJob({ id, name: 'test', conclusion: 'failure', ...npmTest }, run),
    annotations: messages.map((message) => createAnnotation({ message }, run)),
  });
const jobId = 77;
const at = (seconds: string, ...lines: string[]) =>
  lines.map((line) => `2026-03-02T08:15:${seconds}.1234567Z ${line}`).join('\n');

/** A log as the runner writes it: a step before, the one that failed, and what cleans up after it. */
const logOf = (...lines: string[]) =>
  [
    `\uFEFF${at('31', '##[group]Run npm ci', 'npm ci', '##[endgroup]', 'added 312 packages', `##[error]${end}`)}`,
    at(
      '44',
      '##[group]Run npm test',
      '\u001b[36;1mnpm test\u001b[0m',
      'shell: /usr/bin/bash -e {0}',
      'env:',
      '  KEY: ***',
      '##[endgroup]',
    ),
    at('56', ...lines, `##[error]${end}`),
    at('59', 'Post job cleanup.', '[command]/usr/bin/git version'),
  ].join('\n');

/** What is reported with `log-lines`, of a failed job whose log the storage has. */
async function reported(
  log: string | Buffer,
  { ranges, answer, ...more }: Parameters<typeof startStorage>[1] & Partial<Case> = {},
) {
  const storage = await startStorage(log, { ...(ranges && { ranges }), ...(answer && { answer }) });
  open.push(storage);
  const { step, text, github, sent } = await reportOf({
    jobs: [(run) => failing(end)(run, jobId), notifying],
    needs: { test: 'failure' },
    before: [succeeded],
    logs: { [jobId]: storage.address },
    ...more,
    inputs: { 'log-lines': '3', ...more.inputs },
  });
  const notices = step.annotations.map(({ message }) => message);
  return { text: text.replaceAll('\\', '').replaceAll('\u2060', ''), notices, github, storage, sent, step };
}

const fourLines = logOf('one', 'two', 'expected 3 parcels', 'got 4');

describe('the log', () => {
  it.each(['any', 'from', 'none'] as const)('is read from a storage with ranges: %s', async (ranges) => {
    const { text, notices } = await reported(fourLines, { ranges });
    expect(text).toContain('> two  \n> expected 3 parcels  \n> got 4\n');
    expect(text).not.toContain(end);
    expect(notices).toEqual([]);
  });

  it('is asked for without the token, which the API gets', async () => {
    const { github, storage } = await reported(fourLines);
    const asked = github.requests.find(({ path }) => path.endsWith(`/actions/jobs/${jobId}/logs`));
    expect(asked?.headers.authorization).toContain(github.token);
    expect(storage.requests.map(({ authorization }) => authorization)).toEqual([undefined]);
    expect(JSON.stringify(storage.requests)).not.toContain(github.token);
  });

  it('says more than 40 MB of it, of which only the end is read where the storage allows it', async () => {
    const long = Buffer.concat([
      Buffer.from(at('45', 'x'.repeat(99)).concat('\n').repeat(320_000)),
      Buffer.from(fourLines),
    ]);
    expect(long.length).toBeGreaterThan(40_000_000);
    for (const ranges of ['any', 'from', 'none'] as const) {
      const { text, storage } = await reported(long, { ranges });
      expect(text).toContain('> got 4\n');
      await storage.close();
      open.splice(0);
      const most = { any: 300_000, from: 8_000_000, none: Number.POSITIVE_INFINITY }[ranges];
      expect(storage.sent()).toBeLessThan(most);
    }
  });

  it('is shown without times, colours, groups, commands and blank lines, each line once', async () => {
    const { text } = await reported(
      logOf(
        '##[group]Details',
        '\u001b[31mexpected\u001b[0m 3',
        '##[endgroup]',
        '##[command]/usr/bin/jest',
        '::warning file=a.js::none',
        '::stop-commands::abc',
        '##[debug]hidden',
        '',
        '  10%\r  90%\rdone 100%',
        '##[warning]slow test',
      ),
    );
    expect(text).toContain('> expected 3  \n> done 100%  \n> slow test\n');
    for (const mark of ['2026-03-02T', '\u001b', '##[', '::']) expect(text).not.toContain(mark);
  });

  it('is that of the failed step alone', async () => {
    const { text } = await reported(logOf('got 4'), { inputs: { 'log-lines': '20' } });
    expect(text).toContain('> Run npm test\n\n> got 4\n');
    expect(text).not.toMatch(/added 312|shell:|KEY|cleanup/);
  });

  it('stays as it is where GitHub has masked it, and a secret that is not masked there is hidden', async () => {
    const { text, step } = await reported(logOf('password ***', `token ghs_token-of-the-job`));
    expect(text).toContain('> password ***');
    expect(JSON.stringify([text, step.outputs])).not.toContain('ghs_token-of-the-job');
  });

  it('is data: it makes no link, no mention, no command', async () => {
    const hostile = ['[x](https://evil.example)', '@13800000000 @all', '<img src=x>', '::error::no', '# h'];
    const { step, notices } = await reported(logOf(...hostile), { inputs: { 'log-lines': '20' } });
    const message = step.outputs['message'] ?? '';
    expect(message).not.toMatch(/\]\(https:\/\/evil|@1380|@all|<img|^> #/m);
    expect(notices).toEqual([]);
  });

  it('can be shown by a template', async () => {
    const template = '{{#failures}}{{name}}: {{#log-lines}}[{{.}}]{{/log-lines}}{{/failures}}';
    const { text } = await reported(fourLines, { inputs: { template } });
    expect(text).toContain('test: [two][expected 3 parcels][got 4]');
  });

  it('has its job before it where more jobs failed', async () => {
    const other: JobScript = (run, id) => ({
      job: createJob({ id, name: 'lint', conclusion: 'failure', ...npmTest }, run),
      annotations: [],
    });
    const { text } = await reported(fourLines, {
      jobs: [(run) => failing(end)(run, jobId), other, notifying],
      needs: { test: 'failure', lint: 'failure' },
    });
    expect(text).toContain('> test  \n> two  \n');
  });

  it('of an observed run is read by a listener', async () => {
    const { text, github } = await reported(fourLines, {
      needs: {},
      event: {
        name: 'workflow_run',
        payload: {
          action: 'completed',
          workflow_run: {
            id: 4200,
            run_number: 17,
            run_attempt: 1,
            name: 'CI',
            conclusion: 'failure',
            event: 'push',
            head_branch: 'main',
            head_repository: { full_name: 'octo/shop' },
            repository: { full_name: 'octo/shop' },
            html_url: 'https://github.com/octo/shop/actions/runs/4200',
            path: '.github/workflows/ci.yml',
            workflow_id: 1,
          },
          repository: { full_name: 'octo/shop', default_branch: 'main' },
        },
      },
    });
    expect(github.requests.map(({ path }) => path).join()).toContain('/logs');
    expect(text).toContain('> got 4');
  });
});

describe('no log is asked for', () => {
  it.each<[string, Partial<Case>]>([
    ['by default', { inputs: { 'log-lines': '' } }],
    ['where an annotation says why', { jobs: [(run) => failing('expected 3', end)(run, jobId), notifying] }],
    [
      'where the run passed',
      { jobs: [passed({ name: 'test', id: jobId }), notifying], needs: { test: 'success' } },
    ],
    [
      'where the run was cancelled',
      {
        jobs: [(run) => cancelled('superseded', { name: 'test' })(run, jobId), notifying],
        needs: { test: 'cancelled' },
      },
    ],
    ['where the message does not show failures', { inputs: { fields: 'workflow, jobs' } }],
  ])('%s', async (_, more) => {
    const { github, storage, sent } = await reported(fourLines, more);
    expect(github.requests.filter(({ path }) => path.endsWith('/logs'))).toEqual([]);
    expect(storage.requests).toEqual([]);
    expect(sent).toBe(1);
  });
});

const answer = (status: number) => (response: ServerResponse) => void response.writeHead(status).end();
/** Sends without an end, and as much as the network takes. */
function flood(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/plain' });
  const block = Buffer.alloc(1 << 20, 'x\n');
  const more = () => {
    while (!response.destroyed && response.write(block));
    response.once('drain', more);
  };
  more();
}
const refusal = (status: number, message: string) => ({ status, headers: {}, body: { message } });

describe('where the log cannot be had, the message goes out, and one notice says why:', () => {
  it.each<[string, string, Parameters<typeof reported>[1]]>([
    ['the API hides it', 'HTTP 404', { troubles: { '/logs': 'not-found' } }],
    ['it has expired', 'no longer has that (HTTP 410)', { troubles: { '/logs': refusal(410, 'Gone') } }],
    ['the token may not read it', 'actions: read', { troubles: { '/logs': 'forbidden' } }],
    ['the API hangs up', 'could not be reached', { troubles: { '/logs': 'reset' } }],
    ['the storage refuses', 'the storage of the log answered with HTTP 403', { answer: answer(403) }],
    [
      'the storage leads on',
      'the storage of the log answered with HTTP 302',
      { answer: (response) => void response.writeHead(302, { location: '/elsewhere' }).end() },
    ],
    [
      'the storage hangs up',
      'the storage of the log could not be reached',
      { answer: (response) => void response.socket?.resetAndDestroy() },
    ],
    ['the storage never ends', 'the log has more than 64 MiB', { answer: flood }],
    ['the address is no https address', 'no https address', { logs: { [jobId]: 'ftp://127.0.0.1/log' } }],
  ])('%s', async (_, reason, more) => {
    const { notices, sent, text } = await reported(fourLines, more);
    expect(sent).toBe(1);
    expect(notices).toEqual([expect.stringMatching(/^The message goes without the lines of the log: /)]);
    expect(notices[0]).toContain(reason);
    expect(text).toContain('test');
  });

  it.each([
    ['no error', at('50', 'one', 'two')],
    ['two ends of steps in one second', logOf('one', `##[error]${end}`, 'two')],
    ['nothing at all', ''],
  ])('it has %s', async (_, log) => {
    const { notices, sent } = await reported(log, { ranges: 'none' });
    expect(notices).toEqual([expect.stringContaining('does not show which line ended the failed step')]);
    expect(sent).toBe(1);
  });

  it('our own job is still running', async () => {
    const { notices, sent } = await reported(fourLines, {
      jobs: [notifying],
      needs: {},
      status: 'failure',
    });
    expect([sent, notices.filter((notice) => notice.includes('still running')).length]).toEqual([1, 1]);
  });

  it('in Chinese', async () => {
    const { notices } = await reported(fourLines, { answer: answer(403), inputs: { language: 'zh-CN' } });
    expect(notices).toEqual(['消息中缺少日志内容：日志的存储服务返回 HTTP 403。']);
  });
});
