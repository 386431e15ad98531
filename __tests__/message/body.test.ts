import { describe, expect, it } from '@jest/globals';
import { type JobState, statuses } from '../../src/conclusion.js';
import { readOwnRun } from '../../src/github/event.js';
import { fields } from '../../src/inputs/inputs.js';
import { composeMessage } from '../../src/message/compose.js';
import { english } from '../../src/message/english.js';
import type { Job } from '../../src/run-result.js';
import { anyText } from '../support/english.js';
import {
  commit,
  compose,
  documented,
  facts,
  failedJob,
  hubot,
  inputs,
  job,
  linesOf,
  messageRequest,
  octocat,
  pullRequest,
  result,
} from './scenarios.js';

describe('title and heading', () => {
  it('name the job where the message is about one of several', async () => {
    const { title, body } = await compose({ scope: 'job', job: 'test (24)' });
    expect(title).toBe('✅ Passed · ci · test (24) · octocat/hello-world · main · DevOps');
    expect(linesOf(body)[0]).toContain('ci #42 · test (24) · main');
  });

  it('say verdict, workflow, repository and branch', async () => {
    const { title, body } = await compose({}, { keywords: [] });
    expect(title).toBe('✅ Passed · ci · octocat/hello-world · main');
    expect(linesOf(body)[0]).toBe('✅ Passed · ci #42 · main');
    expect(body).toMatch(/^### <font color="#1A7F37">✅ Passed<\/font> · /);
  });

  it.each(statuses)('tell %s by words and by emoji', async (status) => {
    const { title } = await compose({ status });
    expect(title).toMatch(/^\p{Emoji}\uFE0F? /u);
    expect(title).toContain(english.statuses[status]);
  });

  it.each([
    ['fixed', 'success', { kind: 'known', previous: 'failure', failuresInARow: 2 }, '✅ Fixed'],
    [
      'first failure',
      'failure',
      { kind: 'known', previous: 'success', failuresInARow: 0 },
      '❌ Failed, first failure',
    ],
    ['failure of the first run', 'failure', { kind: 'first-run' }, '❌ Failed, first failure'],
    [
      'still failing',
      'timed_out',
      { kind: 'known', previous: 'failure', failuresInARow: 2 },
      '❌ Timed out, still failing (3 in a row)',
    ],
    [
      'at least so many failures',
      'failure',
      { kind: 'known', previous: 'failure', failuresInARow: 20, atLeast: true },
      '❌ Failed, still failing (21+ in a row)',
    ],
    ['nothing where the past is unknown', 'failure', { kind: 'unknown', why: anyText('x') }, '❌ Failed'],
  ] as const)('tell of a change: %s', async (_name, status, history, expected) => {
    const { title, body } = await compose({ status, history });
    expect(title.split(' · ')[0]).toBe(expected);
    expect(linesOf(body)[0]).toContain(expected);
  });

  it('name a pull request by number and branch', async () => {
    const { title } = await compose({ facts: facts({ subject: pullRequest }) });
    expect(title).toContain(' · #7 lists');
  });

  it("are the author's, and the verdict is there in any case", async () => {
    const { title, body } = await compose({ status: 'failure' }, { title: 'Build *{{run.number}}*' });
    expect(title).toBe('Build *42* · DevOps');
    expect(linesOf(body)[0]).toBe('❌ Failed · Build *42*');
  });

  it('do not say the verdict twice', async () => {
    const { body } = await compose({}, { title: '{{workflow}}: {{verdict}}' });
    expect(linesOf(body)[0]).toBe('ci: Passed');
    expect(body).toMatch(/^### <font color="#1A7F37">ci: Passed<\/font>\n/);
  });

  it("are the usual ones where the author's template shows nothing", async () => {
    const { title } = await compose({}, { title: '{{#failure}}Oh{{/failure}}' });
    expect(title).toContain('✅ Passed');
  });
});

describe('fields', () => {
  const full = { ...documented, facts: { ...documented.facts, triggeringActor: hubot } };

  it('are all that are known, in the order of the documentation', async () => {
    const { body } = await composeMessage(messageRequest({ result: full }), inputs());
    expect(linesOf(body).slice(1)).toEqual([
      'Workflow  ci #42',
      'Repository  octocat/hello-world',
      'Branch  main',
      'Commit  2 commits',
      'a1b2c3d Parse empty lists · octocat',
      'b2c3d4e Add lists · hubot',
      'Actor  octocat · re-run by hubot',
      'Event  push',
      'Attempt  1',
      'Duration  1 min 12 s',
      'Jobs  2 jobs: 1 failed, 1 passed',
      '❌ test (20) · 59 s',
      'Run npm test',
      'expected 1 to be 2',
      '',
      '✅ build · 13 s',
      'DevOps',
    ]);
  });

  const labels: Readonly<Record<(typeof fields)[number], string>> = {
    workflow: 'Workflow  ci #42',
    repository: 'Repository  octocat/hello-world',
    branch: 'Branch  main',
    commit: 'Commit  2 commits',
    actor: 'Actor  octocat',
    event: 'Event  push',
    attempt: 'Attempt  1',
    duration: 'Duration  1 min 12 s',
    jobs: 'Jobs  2 jobs: 1 failed, 1 passed',
    failures: 'Run npm test',
  };

  it.each(fields)('show %s alone', async (field) => {
    const { body } = await composeMessage(
      messageRequest({ result: documented }),
      inputs({ fields: [field] }),
    );
    const lines = linesOf(body);
    expect(lines).toContain(labels[field]);
    for (const other of fields) if (other !== field) expect(lines).not.toContain(labels[other]);
  });

  it('stand in the order in which they were asked for', async () => {
    const { body } = await compose({}, { fields: ['actor', 'workflow'] });
    expect(linesOf(body).slice(1, 3)).toEqual(['Actor  octocat', 'Workflow  ci #42']);
  });

  it("show a fork's pull request by its head where the event doesn't carry the number", async () => {
    const subject = {
      kind: 'pull-request',
      head: 'fix',
      fork: 'hubot/hello-world',
      url: 'https://github.com',
    } as const;
    const { title, body } = await composeMessage(
      messageRequest({ result: { ...documented, facts: facts({ subject }) } }),
      inputs({ fields: ['branch'] }),
    );
    expect(title).toMatch(/ · octocat\/hello-world · fix · DevOps$/);
    expect(linesOf(body)).toContain('Pull request  hubot/hello-world:fix');
  });

  it('without what is unknown have no line for it', async () => {
    const { body } = await composeMessage(
      messageRequest({
        result: {
          status: 'success',
          scope: 'run',
          facts: facts({ commits: [] }),
          url: 'https://github.com',
          history: { kind: 'first-run' },
        },
      }),
      inputs({ fields: ['duration', 'jobs', 'failures', 'workflow'] }),
    );
    expect(linesOf(body).slice(1)).toEqual(['Workflow  ci #42', 'DevOps']);
  });

  it('name the job that is one of a matrix', async () => {
    const { body } = await compose({ job: 'test (20, ubuntu-latest)' }, { fields: ['workflow'] });
    expect(linesOf(body)).toContain('Workflow  ci #42 · test (20, ubuntu-latest)');
  });

  it('without anything known are none, and lead to nothing but the server', async () => {
    for (const messageType of ['action-card', 'markdown', 'text', 'link'] as const) {
      const nothing = result({
        facts: await readOwnRun({}, {}),
        url: 'https://github.com//actions/runs/0/job/7',
      });
      const { duration: _, ...unknown } = nothing;
      const { body, payload } = await composeMessage(
        messageRequest({ result: unknown }),
        inputs({ messageType, keywords: [] }),
      );
      const lines = linesOf(body).filter((line) =>
        /^(Workflow|Repository|Branch|Commit|Actor|Event)/.test(line),
      );
      expect(lines).toEqual([]);
      expect(body).not.toMatch(/#0|\[\]/);
      expect(decodeURIComponent(JSON.stringify(payload))).not.toMatch(/github\.com\/|url=&/);
    }
  });

  it('show a number or a job without the name of the workflow', async () => {
    const { body } = await compose(
      { facts: facts({ workflow: '' }), job: 'a (1)' },
      { fields: ['workflow'] },
    );
    expect(linesOf(body)).toContain('Workflow  #42 · a (1)');
  });

  it.each([
    ['Tag  v1', { kind: 'tag', name: 'v1', url: 'https://github.com/t' }],
    ['Release  One', { kind: 'release', name: 'v1', title: 'One', url: 'https://github.com/r' }],
    ['Release  v1', { kind: 'release', name: 'v1', title: '', url: 'https://github.com/r' }],
    ['Pull request  #7 Lists (hubot/hello-world:lists → main)', pullRequest],
    ['Pull request  #8 (x)', { kind: 'pull-request', number: 8, url: 'https://github.com/p', head: 'x' }],
  ] as const)('name the subject: %s', async (line, subject) => {
    const { body } = await compose({ facts: facts({ subject }) });
    expect(linesOf(body)).toContain(line);
  });

  it('leave no gap where a commit has no title', async () => {
    const untitled = facts({ commits: [], commit: commit('a1b2c3d4', '', octocat) });
    const { body } = await compose({ facts: untitled }, { messageType: 'text', fields: ['commit'] });
    expect(body).toContain('Commit: a1b2c3d · octocat');
  });

  it('cut the name of an author who has a long one', async () => {
    const author = { name: 'n'.repeat(50), bot: false };
    const { body } = await compose({
      facts: facts({ commit: commit('a1b2c3d4', 'Add lists', author), commits: [] }),
    });
    expect(linesOf(body)).toContain(`Commit  a1b2c3d Add lists · ${'n'.repeat(39)}…`);
  });

  it('say why a run was cancelled', async () => {
    const { body } = await compose({ status: 'cancelled', cancellation: 'superseded' });
    expect(linesOf(body)[1]).toBe('Superseded by a newer run');
  });
});

describe('jobs', () => {
  it('come as they are listed, each with its result', async () => {
    const list = [
      job('e', { state: 'timed_out' }),
      job('c', { state: 'failure', allowedToFail: true, failedSteps: ['x'] }),
      job('d', { state: 'cancelled' }),
      { name: 'f', state: 'started', allowedToFail: false, failedSteps: [] } as const,
      job('a'),
      job('b', { state: 'skipped' }),
    ];
    const { body } = await compose({
      status: 'failure',
      jobs: {
        list,
        total: 6,
        counts: { success: 1, skipped: 1, failure: 1, cancelled: 1, timed_out: 1, started: 1 },
        allowedFailures: 1,
      },
    });
    const lines = linesOf(body);
    expect(lines).toContain(
      'Jobs  6 jobs: 1 failed, 1 allowed to fail, 1 cancelled, 1 running, 1 passed, 1 skipped',
    );
    expect(lines.slice(-7, -1)).toEqual([
      '❌ e · Timed out · 13 s',
      '⚠️ c · 13 s · allowed to fail',
      '🚫 d · Cancelled · 13 s',
      '🚀 f · running',
      '✅ a · 13 s',
      '⏭️ b · Skipped · 13 s',
    ]);
  });

  it('are not more than people read, and the rest is counted', async () => {
    const list = Array.from({ length: 100 }, (_, index) => ({ ...failedJob, name: `job ${index}` }));
    const jobs = { list, total: 1_200, counts: { failure: 1_100, success: 100 } };
    const all = await compose({ status: 'failure', jobs });
    expect(linesOf(all.body)).toContain('and 1180 more');
    const failures = await compose({ status: 'failure', jobs }, { fields: ['failures'] });
    expect(linesOf(failures.body)).toContain('and 1080 more');
  });

  it('tell the reasons of the first five that failed', async () => {
    const list = Array.from({ length: 7 }, (_, index) => ({ ...failedJob, error: `error ${index + 1}` }));
    const { body } = await compose({ status: 'failure', jobs: { list, total: 7, counts: { failure: 7 } } });
    const lines = linesOf(body);
    expect(lines.filter((line) => line.startsWith('error'))).toEqual([
      'error 1',
      'error 2',
      'error 3',
      'error 4',
      'error 5',
    ]);
    expect(lines.filter((line) => line.startsWith('❌ test'))).toHaveLength(7);
  });

  it('that were allowed to fail are not among those that failed, listed or not', async () => {
    const jobs = { list: [failedJob], total: 60, counts: { failure: 6, success: 54 }, allowedFailures: 5 };
    const failures = await compose({ status: 'failure', jobs }, { fields: ['failures'] });
    expect(failures.body).not.toContain('more');
    const all = await compose({ status: 'failure', jobs });
    expect(linesOf(all.body)).toContain('Jobs  60 jobs: 1 failed, 5 allowed to fail, 54 passed');
  });

  it('say nothing of an error without words', async () => {
    const jobs = {
      list: [{ ...failedJob, failedSteps: [], error: ' \n' }],
      total: 1,
      counts: { failure: 1 },
    };
    const { body } = await compose({ status: 'failure', jobs });
    expect(body).not.toContain('\n> ');
    expect(linesOf(body).slice(-2)).toEqual(['❌ test (20) · 59 s', 'DevOps']);
  });

  it('tell the first five of many failed steps', async () => {
    const failedSteps = ['1', '2', '3', '4', '5', '6', '7'];
    const jobs = { list: [{ ...failedJob, failedSteps }], total: 1, counts: { failure: 1 } };
    const { body } = await compose({ status: 'failure', jobs });
    expect(linesOf(body)).toContain('1, 2, 3, 4, 5, and 2 more');
  });
});

describe('jobs that have not ended', () => {
  const open = (name: string, state: JobState): Job => ({
    name,
    state,
    allowedToFail: false,
    failedSteps: [],
  });
  const list = [open('deploy', 'waiting'), open('e2e', 'queued'), open('lint', 'unknown'), job('build')];
  const jobs = { list, total: 6, counts: { success: 1, started: 1, waiting: 1, queued: 1, unknown: 2 } };

  it.each([
    [
      'en',
      '6 jobs: 1 running, 1 passed, 1 waiting for approval, 1 queued, 2 unknown',
      ['⏳ .*deploy.* · waiting for approval', '⏳ .*e2e.* · queued', '⚠️ .*lint.* · unknown'],
    ],
    [
      'zh-CN',
      '运行中 1，成功 1，等待审批 1，排队中 1，结果未知 2',
      ['⏳ .*deploy.* · 等待审批', '⏳ .*e2e.* · 排队中', '⚠️ .*lint.* · 结果未知'],
    ],
  ] as const)('are called what they are, in %s', async (language, count, lines) => {
    const { body } = await composeMessage(messageRequest({ result: result({ jobs }) }), inputs({ language }));
    expect(body).toContain(count);
    for (const line of lines) expect(body).toMatch(new RegExp(line));
  });
});
