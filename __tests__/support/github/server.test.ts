import { afterEach, describe, expect, it } from '@jest/globals';
import { ask } from './ask.js';
import { createCommit, createComparison } from './commit.js';
import { createJob } from './job.js';
import { createPullRequest } from './pull-request.js';
import { createRun } from './run.js';
import { createMatrixRun, createScenario, failed, passed } from './scenarios.js';
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from './server.js';

let github: FakeGitHub;
afterEach(() => github.close());

async function start(options: FakeGitHubOptions = {}) {
  github = await startFakeGitHub(options);
  return `${github.apiUrl}/repos/octocat/hello-world`;
}

describe('one thing', () => {
  const commit = createCommit({ sha: 'c'.repeat(40) });
  const [first, second] = [
    createRun({ id: 42, conclusion: 'failure' }),
    createRun({ id: 42, run_attempt: 2 }),
  ];
  const data: FakeGitHubOptions = {
    runs: [second, first],
    jobs: [createJob({ id: 7, name: 'lint' }, first)],
    commits: [commit],
    comparisons: { 'main...topic/greet': createComparison('main', 'topic/greet', [commit]) },
    pullRequests: [createPullRequest({ number: 5 })],
  };

  it.each([
    ['actions/runs/42', { id: 42, run_attempt: 2, conclusion: 'success' }],
    ['actions/runs/42/attempts/1', { id: 42, run_attempt: 1, conclusion: 'failure' }],
    ['actions/jobs/7', { id: 7, name: 'lint' }],
    [`commits/${'c'.repeat(40)}`, { sha: 'c'.repeat(40) }],
    ['compare/main...topic%2Fgreet', { ahead_by: 1 }],
    ['pulls/5', { number: 5 }],
  ])('is found at %s', async (path, expected) => {
    const { status, body } = await ask(`${await start(data)}/${path}`);
    expect(status).toBe(200);
    expect(body).toMatchObject(expected);
  });

  it.each([
    'actions/runs/43',
    'actions/runs/42/attempts/3',
    'actions/runs/42/attempts/3/jobs',
    'actions/runs/43/jobs',
    'actions/jobs/8',
    'actions/workflows/unknown.yml/runs',
    'check-runs/8/annotations',
    'commits/main',
    'compare/main...other',
    'pulls/6',
    'nothing/of/the/kind',
    '../other/actions/runs/42',
  ])('is not found at %s', async (path) => {
    const { status, body } = await ask(`${await start(data)}/${path}`);
    expect(status).toBe(404);
    expect(body).toEqual({
      message: 'Not Found',
      documentation_url: 'https://docs.github.com/rest',
      status: '404',
    });
  });

  it('is looked for whatever the case of the repository', async () => {
    await start({ ...data, repository: 'Octocat/Hello-World' });
    expect((await ask(`${github.apiUrl}/repos/octocat/HELLO-world/actions/runs/42`)).status).toBe(200);
  });

  it('carries the addresses of this server, and its texts as they are', async () => {
    const text = 'See https://github.com/octocat';
    const base = await start({ runs: [createRun({ id: 42, display_title: text })] });
    expect((await ask(`${base}/actions/runs/42`)).body).toMatchObject({
      url: `${github.apiUrl}/repos/octocat/hello-world/actions/runs/42`,
      html_url: `${github.serverUrl}/octocat/hello-world/actions/runs/42`,
      display_title: text,
    });
  });
});

describe('the jobs of a run', () => {
  it('come page by page, with links to the others', async () => {
    const scenario = createMatrixRun(1_200);
    const base = await start(scenario);
    const address = `${github.apiUrl}/repositories/700124911/actions/runs/17254310842/attempts/1/jobs`;
    const names: string[] = [];
    let next: string | undefined = `${base}/actions/runs/17254310842/attempts/1/jobs?per_page=100`;
    const links: (string | null)[] = [];
    while (next !== undefined) {
      const { body, headers } = await ask(next);
      expect(body).toMatchObject({ total_count: 1_200, jobs: { length: 100 } });
      const found = JSON.stringify(body).matchAll(/"name":"(test [^"]+)"/g);
      names.push(...Array.from(found, ([, name = '']) => name));
      links.push(headers.get('link'));
      next = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1];
    }
    expect(names).toEqual(scenario.jobs.map(({ name }) => name));
    expect(links).toHaveLength(12);
    expect(links[0]).toBe(
      `<${address}?per_page=100&page=2>; rel="next", <${address}?per_page=100&page=12>; rel="last"`,
    );
    expect(links[1]).toBe(
      `<${address}?per_page=100&page=1>; rel="prev", <${address}?per_page=100&page=3>; rel="next", ` +
        `<${address}?per_page=100&page=12>; rel="last", <${address}?per_page=100&page=1>; rel="first"`,
    );
    expect(links[11]).toBe(
      `<${address}?per_page=100&page=11>; rel="prev", <${address}?per_page=100&page=1>; rel="first"`,
    );
  });

  it.each([
    ['', 30],
    ['?per_page=100', 100],
    ['?per_page=1000', 100],
    ['?per_page=0', 30],
    ['?per_page=100&page=2', 20],
    ['?per_page=100&page=3', 0],
  ])('with the query "%s" are %d of 120', async (query, length) => {
    const base = await start(createMatrixRun(120));
    const { body } = await ask(`${base}/actions/runs/17254310842/attempts/1/jobs${query}`);
    expect(body).toMatchObject({ total_count: 120, jobs: { length } });
  });

  it('need no link when one page holds them', async () => {
    const base = await start(createMatrixRun(30));
    expect((await ask(`${base}/actions/runs/17254310842/attempts/1/jobs`)).headers.get('link')).toBeNull();
  });

  it('are those of the last attempt, or of all', async () => {
    const [first, second] = [createRun(), createRun({ run_attempt: 2 })];
    const jobs = [createJob({ id: 1 }, first), createJob({ id: 2 }, second)];
    const base = `${await start({ runs: [first, second], jobs })}/actions/runs/${first.id}/jobs`;
    expect((await ask(base)).body).toMatchObject({ total_count: 1, jobs: [{ id: 2 }] });
    expect((await ask(`${base}?filter=all`)).body).toMatchObject({
      total_count: 2,
      jobs: [{ id: 1 }, { id: 2 }],
    });
  });
});

it('the annotations of a check run are those of the job with its id', async () => {
  const scenario = createScenario(createRun(), [passed(), failed()]);
  const base = await start(scenario);
  const [good, bad] = scenario.jobs.map(({ id }) => `${base}/check-runs/${id}/annotations`);
  expect((await ask(good ?? '')).body).toEqual([]);
  expect((await ask(bad ?? '')).body).toMatchObject([
    { annotation_level: 'warning' },
    { annotation_level: 'failure', message: 'Process completed with exit code 1.' },
  ]);
  const { body, headers } = await ask(`${bad}?per_page=1&page=2`);
  expect(body).toMatchObject([{ annotation_level: 'failure' }]);
  expect(headers.get('link')).toMatch(/rel="prev".*rel="first"/);
});

it('every request is written down', async () => {
  const base = await start();
  const before = Date.now();
  await ask(`${base}/actions/runs?branch=main`, github.token);
  expect(github.requests).toMatchObject([
    {
      method: 'GET',
      path: '/repos/octocat/hello-world/actions/runs',
      query: { branch: 'main' },
      headers: { authorization: `Bearer ${github.token}` },
    },
  ]);
  expect(github.requests[0]?.time).toBeGreaterThanOrEqual(before);
});

it('only GET is answered', async () => {
  const base = await start({ runs: [createRun({ id: 42 })] });
  expect((await fetch(`${base}/actions/runs/42`, { method: 'DELETE' })).status).toBe(404);
});
