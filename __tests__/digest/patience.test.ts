/** What takes a digest seconds: hundreds of repositories, and an API that is slow or sets limits. */
import { describe, expect, it } from '@jest/globals';
import { digestOf, ended, useServers, withRuns } from './digest-run.js';

useServers();

const always = { 'send-when': 'always' };
const nameOf = (index: number) => `acme/app-${String(index).padStart(3, '0')}`;
const passed = (index: number) => withRuns(nameOf(index), [ended(nameOf(index), 1)]);
const failed = (index: number) =>
  withRuns(nameOf(index), [ended(nameOf(index), 1 + index / 10, 'failure'), ended(nameOf(index), 900)]);
const many = (length: number, from = 0) => Array.from({ length }, (_, index) => passed(index + from));

describe('three hundred repositories', () => {
  it('take one request each, beside the pages of the list, and the worst stand in front', async () => {
    const others = [...Array.from({ length: 60 }, (_, index) => failed(index)), ...many(239, 60)];
    const { step, github, text, messages } = await digestOf({ others });
    expect(text).toContain('300 repositories, 60 failing, 0 fixed');
    const lines = text.match(/❌ \[acme\/app-\d+/g) ?? [];
    expect(lines).toHaveLength(20);
    expect(lines[0]).toContain('app-059');
    expect(text).toContain('[and 40 more]');
    expect(messages[0]?.text).toContain('[and 40 more](dingtalk://');
    expect(messages[0]?.bytes).toBeLessThan(19_000);
    expect(step.summary).toContain('app-000');
    const runs = github.requests.filter(({ path }) => path.endsWith('/actions/runs'));
    expect(new Set(runs.map(({ path }) => path)).size).toBe(300);
    // The own run, its jobs, the runs before, and the pages of repositories, of which the last one is empty.
    expect(github.requests.length).toBe(300 + 3 + 4);
  }, 20_000);

  it('that are named one by one take no more', async () => {
    const repositories = many(299)
      .map(({ repository }) => repository)
      .join('\n');
    const { step, github } = await digestOf({
      others: many(299),
      inputs: { repositories, ...always },
    });
    expect(step.outputs['sent']).toBe('true');
    expect(github.requests.length).toBe(299 + 3 + 4);
  }, 20_000);
});

describe('repositories that answer late', () => {
  it('are named as well where there is no time left for them', async () => {
    const { step, text } = await digestOf({
      others: many(3),
      inputs: { ...always, 'timeout-minutes': '0.04' },
      prepare: (github) => github.fail(/app-001\/actions/, 'hang'),
    });
    expect(step.outputs['sent']).toBe('true');
    expect(text).toContain('2 runs of 3 repositories');
    expect(text).toContain('acme/app-001: out of time');
  });

  it('are asked for again where the server was in trouble for a moment', async () => {
    const { text } = await digestOf({
      others: many(3),
      inputs: always,
      prepare: (github) => github.fail(/app-001\/actions/, 'bad-gateway', 'reset', 'none'),
    });
    expect(text).toContain('3 runs of 4 repositories');
  }, 10_000);
});

describe("a limit of GitHub's API", () => {
  const limited = {
    status: 403,
    headers: { 'retry-after': '1' },
    body: { message: 'You have exceeded a secondary rate limit.' },
  };

  it('is waited for as long as GitHub asks, and then everything is read', async () => {
    const { step, text, github } = await digestOf({
      others: many(30),
      inputs: always,
      prepare: (server) =>
        server.fail(/app-\d+\/actions/, limited, limited, limited, limited, limited, 'none'),
    });
    expect(text).toContain('30 runs of 31 repositories');
    expect(step.log).toContain('no more are sent for 1 s.');
    const times = github.requests.map(({ time }) => time);
    expect(Math.max(...times.slice(1).map((time, index) => time - (times[index] ?? time)))).toBeGreaterThan(
      900,
    );
  }, 15_000);
});
