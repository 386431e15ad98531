import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ask } from './ask.js';
import { createMatrixRun } from './scenarios.js';
import { type FakeGitHub, startFakeGitHub } from './server.js';

let github: FakeGitHub;
let jobs: string;
let run: string;

beforeEach(async () => {
  github = await startFakeGitHub(createMatrixRun(2));
  run = `${github.apiUrl}/repos/octocat/hello-world/actions/runs/17254310842`;
  jobs = `${run}/attempts/1/jobs`;
});
afterEach(() => github.close());

describe('an answer can be replaced', () => {
  it.each([
    ['unauthorized', 401, { message: 'Bad credentials' }],
    ['forbidden', 403, { message: 'Resource not accessible by integration' }],
    ['not-found', 404, { message: 'Not Found' }],
    ['too-many-requests', 429, { message: expect.stringContaining('secondary rate limit') }],
    [
      'rate-limit',
      403,
      { message: expect.stringMatching(/^API rate limit exceeded for installation ID \d+\.$/) },
    ],
    ['secondary-rate-limit', 403, { message: expect.stringContaining('secondary rate limit') }],
    ['server-error', 500, { message: 'Server Error' }],
    ['bad-gateway', 502, { message: 'Server Error' }],
  ] as const)('by %s', async (trouble, status, body) => {
    github.fail('/jobs', trouble);
    expect(await ask(jobs)).toMatchObject({ status, body });
    expect((await ask(run)).status).toBe(200);
  });

  it.each([
    ['unavailable', 503, /^<html>/],
    ['html', 200, /^<!DOCTYPE html>/],
    ['empty', 200, /^$/],
  ] as const)('by %s, which is no JSON', async (trouble, status, text) => {
    github.fail('/jobs', trouble);
    expect(await ask(jobs)).toMatchObject({ status, body: expect.stringMatching(text) });
  });

  it('by half a JSON', async () => {
    github.fail('/jobs', 'broken-json');
    await expect(ask(jobs)).rejects.toThrow(SyntaxError);
  });

  it.each([
    ['null', null],
    ['array', [expect.objectContaining({ total_count: 2 })]],
    ['missing-fields', { jobs: [{}, {}] }],
  ] as const)('by %s', async (trouble, body) => {
    github.fail('/jobs', trouble);
    expect(await ask(jobs)).toMatchObject({ status: 200 });
    expect((await ask(jobs)).body).toEqual(body);
  });

  it('by one without its fields', async () => {
    github.fail('/runs', 'missing-fields');
    expect((await ask(run)).body).toEqual({});
  });

  it("by the test's own", async () => {
    github.fail('/jobs', { status: 418, headers: { 'x-pot': 'tea' }, body: { message: 'short and stout' } });
    const { status, headers, body } = await ask(jobs);
    expect([status, headers.get('x-pot'), body]).toEqual([418, 'tea', { message: 'short and stout' }]);
  });
});

it.each([
  ['too-many-requests', 'retry-after', '60'],
  ['secondary-rate-limit', 'retry-after', '60'],
  ['rate-limit', 'x-ratelimit-remaining', '0'],
  ['rate-limit', 'x-ratelimit-reset', expect.stringMatching(/^\d{10}$/)],
  ['forbidden', 'x-accepted-github-permissions', 'actions=read'],
] as const)('%s says %s', async (trouble, header, value) => {
  github.fail('/jobs', trouble);
  expect((await ask(jobs)).headers.get(header)).toEqual(value);
});

describe('a connection', () => {
  it.each(['reset', 'reset-in-body'] as const)('can break: %s', async (trouble) => {
    github.fail('/jobs', trouble);
    await expect(ask(jobs)).rejects.toThrow(/fetch failed|terminated/);
    expect(github.requests).toHaveLength(1);
  });

  it('can stay silent until it is closed', async () => {
    github.fail('/jobs', 'hang');
    let settled = false;
    const pending = ask(jobs).finally(() => {
      settled = true;
    });
    const judged = expect(pending).rejects.toThrow('fetch failed');
    while (github.requests.length === 0) await setImmediate();
    // Another request has its answer while this one waits.
    expect((await ask(run)).status).toBe(200);
    expect(settled).toBe(false);
    await github.close();
    await judged;
    github = await startFakeGitHub();
  });

  it('can fall silent amid the body', async () => {
    github.fail('/jobs', 'hang-in-body');
    const response = await fetch(jobs);
    expect(response.status).toBe(200);
    const judged = expect(response.text()).rejects.toThrow('terminated');
    await github.close();
    await judged;
    github = await startFakeGitHub();
  });
});

describe('troubles', () => {
  const statusesOf = async (count: number) => {
    const statuses: number[] = [];
    for (let i = 0; i < count; i += 1) statuses.push((await ask(jobs)).status);
    return statuses;
  };

  it('follow one another, and the last one stays', async () => {
    github.fail('/jobs', 'server-error', 'bad-gateway');
    expect(await statusesOf(4)).toEqual([500, 502, 502, 502]);
  });

  it('pass when they end with none', async () => {
    github.fail('/jobs', 'server-error', 'none');
    expect(await statusesOf(3)).toEqual([500, 200, 200]);
  });

  it('meet the paths that a pattern fits, the last word first', async () => {
    github.fail(/attempts\/\d+\/jobs$/, 'server-error');
    github.fail('/jobs', 'not-found');
    expect((await ask(jobs)).status).toBe(404);
    expect((await ask(run)).status).toBe(200);
    github.fail(/runs\/\d+$/, 'unavailable');
    expect((await ask(run)).status).toBe(503);
  });
});
