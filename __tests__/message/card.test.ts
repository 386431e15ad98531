import { describe, expect, it } from '@jest/globals';
import type { MessageInputs } from '../../src/inputs/inputs.js';
import { composeMessage } from '../../src/message/compose.js';
import type { Jobs, RunFacts, RunResult } from '../../src/run-result.js';
import {
  commit,
  documented,
  facts,
  failedJob,
  hubot,
  inputs,
  job,
  linesOf,
  messageRequest,
  result,
} from './scenarios.js';

const { fields: _, ...withoutFields } = inputs();

const mentions = { mobiles: ['13800000000'], userIds: [], all: false } as const;

/** The lines of the card that are not empty. */
async function cardOf(about: RunResult, asked: Partial<MessageInputs> = {}, called = false) {
  const request = messageRequest({ result: about, ...(called && { mentions }) });
  const { body } = await composeMessage(request, { ...withoutFields, ...asked });
  return linesOf(body).filter((line) => line !== '');
}

describe('the card', () => {
  it('of a failure says what failed, where, why, who is called, and only then the rest', async () => {
    expect(await cardOf(documented, {}, true)).toEqual([
      '❌ Failed, still failing (3 in a row) · ci #42 · main',
      '❌ test (20) · 59 s',
      'Run npm test',
      'expected 1 to be 2',
      '@13800000000',
      'a1b2c3d Parse empty lists · octocat',
      'b2c3d4e Add lists · hubot',
      '2 jobs: 1 failed, 1 passed · 1 min 12 s',
      '✅ build · 13 s',
      'octocat/hello-world · DevOps',
    ]);
  });

  it('of a run that passed has four lines', async () => {
    const jobs: Jobs = { list: [job('build'), job('test')], total: 2, counts: { success: 2 } };
    expect(await cardOf(result({ jobs }))).toEqual([
      '✅ Passed · ci #42 · main',
      'a1b2c3d Parse empty lists · octocat',
      '2 jobs: 2 passed · 1 min 12 s',
      'octocat/hello-world · DevOps',
    ]);
  });

  it('of a run that passed names the job that was allowed to fail, as its count does', async () => {
    const passing = ['a', 'b', 'c', 'd'].map((name) => job(name));
    const lint = job('lint', { state: 'failure', allowedToFail: true });
    const counts = { success: 4, failure: 1 };
    const jobs: Jobs = { list: [...passing, lint], total: 5, counts, allowedFailures: 1 };
    expect((await cardOf(result({ jobs }))).slice(2, 4)).toEqual([
      '5 jobs: 1 allowed to fail, 4 passed · 1 min 12 s',
      '⚠️ lint · 13 s · allowed to fail',
    ]);
  });

  it('of 30 jobs and a large push has at most 12 lines', async () => {
    const list = Array.from({ length: 30 }, (_each, index) => ({ ...failedJob, name: `test (${index})` }));
    const jobs: Jobs = { list, total: 30, counts: { failure: 30 } };
    const commits = Array.from({ length: 9 }, (_each, index) =>
      commit(`${index}`.repeat(40), 'Change', hubot),
    );
    const lines = await cardOf(
      result({ status: 'failure', jobs, facts: facts({ commits, compareUrl: 'https://github.com/x' }) }),
      {},
      true,
    );
    expect(lines.length).toBeLessThanOrEqual(12);
    expect(lines).toContain('and 27 more');
    expect(lines).toContain('and 8 more');
  });

  it.each<[string, Partial<RunFacts>, string]>([
    ['a schedule', { event: 'schedule' }, 'schedule · 11:08'],
    ['a run by hand', { event: 'workflow_dispatch' }, 'workflow_dispatch · octocat'],
    [
      'a re-run',
      { run: { ...facts().run, attempt: 2 }, triggeringActor: hubot },
      'attempt 2 · re-run by hubot · 11:08',
    ],
    [
      'a run that ended the day before',
      { event: 'schedule', completedAt: Date.UTC(2026, 10, 23, 2, 0) },
      'schedule · 2026-11-23 10:00',
    ],
    // What every object has is no event.
    ['an event of an odd name', { event: '__proto__' }, '__proto__ · octocat'],
    ['a run with a name', { runName: 'Deploy to staging' }, 'Deploy to staging'],
    [
      'a merge',
      {
        commits: [],
        commit: {
          ...commit('c'.repeat(40), 'Count the stock', hubot),
          pullRequest: { number: 104, url: 'https://github.com/octocat/hello-world/pull/104' },
        },
      },
      'ccccccc Count the stock #104 · hubot',
    ],
    [
      'a release',
      {
        event: 'release',
        subject: {
          kind: 'release',
          name: 'v1',
          title: 'One',
          url: 'https://github.com/octocat/hello-world/v1',
        },
      },
      'Release  One · octocat',
    ],
    [
      'a release without a name',
      { event: 'release', subject: { kind: 'release', name: '', title: '', url: 'https://github.com/a/b' } },
      'Release   · octocat',
    ],
    [
      'a deployment',
      {
        subject: {
          kind: 'deployment',
          name: 'v1',
          url: 'https://github.com/octocat/hello-world/tree/v1',
          environment: 'Preview',
          environmentUrl: 'https://preview.example',
        },
      },
      'Deployment  v1 → Preview · octocat',
    ],
    [
      'an issue',
      {
        event: 'issues',
        subject: {
          kind: 'issue',
          number: 5,
          title: 'Parcels get lost',
          url: 'https://github.com/octocat/hello-world/issues/5',
        },
      },
      'Issue  #5 Parcels get lost · octocat',
    ],
  ])('of %s says so', async (_name, more, line) => {
    expect(await cardOf(result({ facts: facts(more) }))).toContain(line);
  });

  it('of a release does not name the event a second time', async () => {
    const subject = { kind: 'release', name: 'v1', title: 'One', url: 'https://github.com/x' } as const;
    const lines = await cardOf(result({ facts: facts({ event: 'release', subject }) }));
    expect(lines.filter((line) => line.includes('release'))).toEqual([]);
  });

  it.each([
    ['❌ Deploy broken', '❌ Deploy broken'],
    ['Deploy Failed', 'Deploy Failed'],
    ['Deploy', '❌ Failed · Deploy'],
  ])("shows one verdict beside an author's title: %s", async (title, heading) => {
    const [first] = await cardOf(result({ status: 'failure' }), { title });
    expect(first).toBe(heading);
  });

  it("finds an emoji in an author's title as people type it", async () => {
    const [first] = await cardOf(result({ status: 'skipped' }), { title: '\u23ED Nothing to do' });
    expect(first).toBe('\u23ED Nothing to do');
  });

  it('speaks Chinese', async () => {
    const lines = await cardOf(
      result({ facts: facts({ event: 'schedule', run: { ...facts().run, attempt: 2 } }) }),
      { language: 'zh-CN' },
    );
    expect(lines).toContain('定时触发 · 第 2 次执行 · 11:08');
  });

  it('lists few jobs where one was skipped, and none of many that passed', async () => {
    const jobs: Jobs = {
      list: [job('build'), job('deploy', { state: 'skipped' })],
      total: 2,
      counts: { success: 1, skipped: 1 },
    };
    expect(await cardOf(result({ jobs }))).toContain('⏭️ deploy · Skipped · 13 s');
  });
});

it('the fields stand in the order that the author wrote', async () => {
  const lines = await cardOf(documented, { fields: ['failures', 'duration', 'branch'] });
  expect(lines).toEqual([
    '❌ Failed, still failing (3 in a row) · ci #42 · main',
    '❌ test (20) · 59 s',
    'Run npm test',
    'expected 1 to be 2',
    'Duration  1 min 12 s',
    'Branch  main',
    'DevOps',
  ]);
});
