import { afterEach, describe, expect, it } from '@jest/globals';
import { ask } from './ask.js';
import { createPullRequest } from './pull-request.js';
import { createRun } from './run.js';
import { createMatrixRun, createScenario, failed, running, timedOut } from './scenarios.js';
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from './server.js';

let github: FakeGitHub;
afterEach(() => github.close());

async function start(options: FakeGitHubOptions) {
  github = await startFakeGitHub({ kind: 'gitea', ...options });
  return `${github.serverUrl}/api/v1/repos/octocat/hello-world`;
}

describe('Gitea', () => {
  const run = createRun({ id: 42, run_number: 9, conclusion: null });
  const scenario = createScenario(run, [failed({ id: 1 }), timedOut({ id: 2 }), running({ id: 3 })]);

  it('tells a run in its own words', async () => {
    const { body } = await ask(`${await start(scenario)}/actions/runs/42`);
    expect(body).toMatchObject({
      id: 42,
      path: 'ci.yml@refs/heads/main',
      html_url: `${github.serverUrl}/octocat/hello-world/actions/runs/9`,
      started_at: run.run_started_at,
      completed_at: '1970-01-01T00:00:00Z',
    });
    expect(body).not.toHaveProperty('conclusion');
    expect(body).not.toHaveProperty('name');
    expect(body).not.toHaveProperty('workflow_id');
    expect(body).not.toHaveProperty('head_repository');
  });

  it.each(['actions/runs/42/jobs', 'actions/runs/42/attempts/1/jobs'])(
    'tells the jobs without check runs at %s',
    async (path) => {
      const { body } = await ask(`${await start(scenario)}/${path}`);
      expect(body).toMatchObject({
        total_count: 3,
        jobs: [
          { id: 1, conclusion: 'failure', steps: [{ number: 0 }, { number: 1 }, {}, {}, {}, {}, {}] },
          { id: 2, conclusion: 'cancelled' },
          { id: 3, status: 'in_progress', completed_at: '1970-01-01T00:00:00Z' },
        ],
      });
      expect(JSON.stringify(body)).not.toContain('check_run');
      expect(body).not.toHaveProperty('jobs.2.conclusion');
    },
  );

  it.each([
    ['actions/runs', { total_count: 1, workflow_runs: [{ id: 42 }] }],
    ['actions/workflows/ci.yml/runs', { total_count: 1, workflow_runs: [{ id: 42 }] }],
    ['actions/runs/42/attempts/1', { id: 42, run_attempt: 1 }],
    ['actions/jobs/1', { id: 1 }],
  ])('has %s', async (path, expected) => {
    const { status, body } = await ask(`${await start(scenario)}/${path}`);
    expect(status).toBe(200);
    expect(body).toMatchObject(expected);
  });

  it.each([
    'check-runs/1/annotations',
    'commits/abc',
    'pulls/5',
    'actions/runs/43',
    'actions/workflows/x.yml/runs',
  ])('has no %s', async (path) => {
    const pullRequests = [createPullRequest({ number: 5 })];
    const { status, body } = await ask(`${await start({ ...scenario, pullRequests })}/${path}`);
    expect(status).toBe(404);
    expect(body).toMatchObject({ message: "The target couldn't be found." });
  });

  it('overlooks per_page, and gives 50 at most', async () => {
    const base = `${await start(createMatrixRun(120))}/actions/runs/17254310842/jobs`;
    expect((await ask(`${base}?per_page=100`)).body).toMatchObject({
      total_count: 120,
      jobs: { length: 30 },
    });
    const { body, headers } = await ask(`${base}?limit=100`);
    expect(body).toMatchObject({ jobs: { length: 50 } });
    expect(headers.get('x-total-count')).toBe('120');
    expect(headers.get('link')).toMatch(/limit=100&page=2>; rel="next", .*limit=100&page=3>; rel="last"/);
  });

  it('has no rate limit', async () => {
    const { headers } = await ask(`${await start(scenario)}/actions/runs/42`);
    expect(headers.get('x-ratelimit-limit')).toBeNull();
  });
});
