import { afterEach, describe, expect, it } from '@jest/globals';
import { ask } from './ask.js';
import { createCommit } from './commit.js';
import { createPullRequest } from './pull-request.js';
import { createRun } from './run.js';
import { createScenario, passed } from './scenarios.js';
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from './server.js';

const scenario = createScenario(createRun({ id: 42 }), [passed({ id: 7 })]);
const data = {
  ...scenario,
  commits: [createCommit({ sha: 'abc' })],
  pullRequests: [createPullRequest({ number: 5 })],
};

let github: FakeGitHub;
afterEach(() => github.close());

async function start(options: FakeGitHubOptions) {
  github = await startFakeGitHub({ ...data, ...options });
  return `${github.apiUrl}/repos/octocat/hello-world`;
}

it('a public repository is open to all', async () => {
  const base = await start({ permissions: { actions: 'none' } });
  expect((await ask(`${base}/actions/runs/42`)).status).toBe(200);
  expect((await ask(`${base}/actions/runs/42`, github.token)).status).toBe(200);
});

it('a wrong token is refused even there', async () => {
  const { status, body } = await ask(`${await start({})}/actions/runs/42`, 'ghs_wrong');
  expect(status).toBe(401);
  expect(body).toMatchObject({ message: 'Bad credentials', status: '401' });
});

describe('a private repository', () => {
  it('does not exist for those without a token', async () => {
    const { status, body } = await ask(`${await start({ private: true })}/actions/runs/42`);
    expect(status).toBe(404);
    expect(body).toMatchObject({ message: 'Not Found' });
  });

  it.each(['Bearer', 'token', 'bearer'])('opens with "%s …"', async (scheme) => {
    const base = await start({ private: true, token: 'ghs_mine' });
    const headers = { authorization: `${scheme} ghs_mine` };
    expect((await fetch(`${base}/actions/runs/42`, { headers })).status).toBe(200);
  });

  it.each([
    ['actions', 'actions/runs/42'],
    ['actions', 'actions/runs/42/attempts/1/jobs'],
    ['actions', 'actions/workflows/ci.yml/runs'],
    ['checks', 'check-runs/7/annotations'],
    ['contents', 'commits/abc'],
    ['pull_requests', 'pulls/5'],
  ])('names the permission %s where %s needs it', async (permission, path) => {
    const base = await start({ private: true, permissions: { [permission]: 'none' } });
    const { status, headers, body } = await ask(`${base}/${path}`, github.token);
    expect(status).toBe(403);
    expect(headers.get('x-accepted-github-permissions')).toBe(`${permission}=read`);
    expect(body).toMatchObject({ message: 'Resource not accessible by integration', status: '403' });
  });

  it('lets the other permissions be', async () => {
    const base = await start({ private: true, permissions: { checks: 'none' } });
    expect((await ask(`${base}/actions/runs/42`, github.token)).status).toBe(200);
  });
});

it('the rate limit counts down', async () => {
  const base = await start({});
  await ask(`${base}/actions/runs/42`);
  const { headers } = await ask(`${base}/actions/runs/43`);
  expect(headers.get('x-ratelimit-limit')).toBe('1000');
  expect(headers.get('x-ratelimit-remaining')).toBe('998');
  expect(headers.get('x-ratelimit-used')).toBe('2');
  expect(headers.get('x-ratelimit-resource')).toBe('core');
  expect(Number(headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000);
});

describe('Enterprise Server', () => {
  it('answers below /api/v3, says its version, and limits nothing', async () => {
    const base = await start({ kind: 'ghes' });
    expect(github.apiUrl).toBe(`${github.serverUrl}/api/v3`);
    const { status, headers, body } = await ask(`${base}/actions/runs/42`);
    expect(status).toBe(200);
    expect(headers.get('x-github-enterprise-version')).toMatch(/^3\.\d+\.\d+$/);
    expect(headers.get('x-ratelimit-limit')).toBeNull();
    expect(body).toMatchObject({
      url: `${github.apiUrl}/repos/octocat/hello-world/actions/runs/42`,
      html_url: `${github.serverUrl}/octocat/hello-world/actions/runs/42`,
    });
  });

  it('does not know the paths of github.com', async () => {
    await start({ kind: 'ghes' });
    expect((await ask(`${github.serverUrl}/repos/octocat/hello-world/actions/runs/42`)).status).toBe(404);
  });
});
