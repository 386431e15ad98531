import { afterEach, describe, expect, it } from '@jest/globals';
import { ask } from './ask.js';
import { createRun } from './run.js';
import { createAttempts, createHistory } from './scenarios.js';
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from './server.js';

let github: FakeGitHub;
afterEach(() => github.close());

async function start(options: FakeGitHubOptions) {
  github = await startFakeGitHub(options);
  return `${github.apiUrl}/repos/octocat/hello-world`;
}

describe('the runs of a workflow', () => {
  const run = createRun({ conclusion: null });
  const history = createHistory(run, [
    { conclusion: 'failure' },
    { conclusion: 'success', head_branch: 'topic' },
    { conclusion: 'cancelled', event: 'schedule' },
    { conclusion: 'success', head_sha: 'e'.repeat(40) },
    { workflow_id: 1, path: '.github/workflows/release.yml', run_number: 3 },
  ]);
  const runs = [...history.toReversed(), run];

  it.each([
    ['workflows/ci.yml/runs', [128, 127, 126, 125, 124]],
    ['workflows/98231475/runs', [128, 127, 126, 125, 124]],
    ['workflows/release.yml/runs', [3]],
    ['runs', [128, 127, 126, 125, 124, 3]],
    ['workflows/ci.yml/runs?status=completed', [127, 126, 125, 124]],
    ['workflows/ci.yml/runs?status=in_progress', [128]],
    ['workflows/ci.yml/runs?status=success', [126, 124]],
    ['workflows/ci.yml/runs?branch=main&event=push&status=completed', [127, 124]],
    ['workflows/ci.yml/runs?branch=topic', [126]],
    ['workflows/ci.yml/runs?event=schedule', [125]],
    [`workflows/ci.yml/runs?head_sha=${'e'.repeat(40)}`, [124]],
    ['workflows/ci.yml/runs?actor=hubot', []],
    ['workflows/ci.yml/runs?actor=octocat&per_page=2&page=2', [126, 125]],
    ['workflows/ci.yml/runs?created=2026-03-02', [128, 127, 126, 125, 124]],
    ['workflows/ci.yml/runs?created=2026-03-01', []],
    ['workflows/ci.yml/runs?created=>2026-03-02', []],
    ['workflows/ci.yml/runs?created=<2026-03-02T07:15:30Z', [126, 125, 124]],
    ['workflows/ci.yml/runs?created=<=2026-03-02T07:15:30Z', [127, 126, 125, 124]],
    ['workflows/ci.yml/runs?created=>=2026-03-02T07:15:30Z', [128, 127]],
    ['workflows/ci.yml/runs?created=2026-03-02T06:00:00Z..2026-03-02T07:30:00Z', [127, 126]],
    ['workflows/ci.yml/runs?created=*..2026-03-02T05:15:30Z', [125, 124]],
    ['workflows/ci.yml/runs?created=2026-03-02T07:15:30Z..*', [128, 127]],
  ])('at %s are %j, the newest first', async (path, expected) => {
    const { body } = await ask(`${await start({ runs })}/actions/${path}`);
    expect(body).toMatchObject({ workflow_runs: expected.map((run_number) => ({ run_number })) });
  });

  it('are counted after the filters', async () => {
    const { body } = await ask(`${await start({ runs })}/actions/runs?status=success&per_page=1`);
    expect(body).toMatchObject({ total_count: 3, workflow_runs: { length: 1 } });
  });

  it('stand there in their last attempts', async () => {
    const base = await start({ runs: createAttempts(['failure', 'failure', 'success']).toReversed() });
    expect((await ask(`${base}/actions/workflows/ci.yml/runs`)).body).toMatchObject({
      total_count: 1,
      workflow_runs: [{ run_attempt: 3, conclusion: 'success' }],
    });
  });

  it('can leave out their pull requests', async () => {
    const side = { ref: 'main', sha: 'f'.repeat(40), repo: { id: 1, url: '', name: 'hello-world' } };
    const pulls = [{ id: 9, number: 5, url: '', head: side, base: side }];
    const base = await start({ runs: [createRun({ pull_requests: pulls })] });
    expect((await ask(`${base}/actions/runs`)).body).toMatchObject({
      workflow_runs: [{ pull_requests: pulls }],
    });
    expect((await ask(`${base}/actions/runs?exclude_pull_requests=true`)).body).toMatchObject({
      workflow_runs: [{ pull_requests: [] }],
    });
  });
});
