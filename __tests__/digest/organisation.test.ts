/** Many repositories, of which some can not be read, and an API that sets limits. */
import { describe, expect, it } from '@jest/globals';
import { digestOf, ended, useServers, withRuns } from './digest-run.js';

useServers();

const always = { 'send-when': 'always' };
const nameOf = (index: number) => `acme/app-${String(index).padStart(3, '0')}`;
const passed = (index: number) => withRuns(nameOf(index), [ended(nameOf(index), 1)]);
const many = (length: number) => Array.from({ length }, (_, index) => passed(index));

describe('repositories of an organisation', () => {
  it('cost nothing but themselves where they can not be read, and are named', async () => {
    const { step, text, notices } = await digestOf({
      others: many(40),
      inputs: always,
      prepare: (github) => {
        github.fail(/app-00[0-6]\/actions/, 'forbidden');
        github.fail(/app-01[01]\/actions/, 'not-found');
        github.fail(/app-020\/actions/, 'html');
      },
    });
    expect(step.outputs['sent']).toBe('true');
    expect(text).toContain('30 runs of 31 repositories');
    expect(text).toMatch(
      /\*\*Not read\*\*.*\n⚠️ acme\/app-000, .*acme\/app-004, \[and 2 more\]: no access \(HTTP 403\)/,
    );
    expect(text).toContain('acme/app-010, acme/app-011: not found or hidden (HTTP 404)');
    expect(text).toContain("acme/app-020: GitHub's API failed");
    expect(notices).toContainEqual(
      expect.stringMatching(/^Not in this digest: acme\/app-000 \(no access.*app-020 \(GitHub's API sent/),
    );
  });
});

describe('repositories without runs', () => {
  it('are left out when they are archived or disabled, and named only where a line names them', async () => {
    const others = [
      withRuns('acme/old', [ended('acme/old', 1, 'failure')], { archived: true }),
      withRuns('acme/gone', [ended('acme/gone', 1, 'failure')], { disabled: true }),
      withRuns('acme/empty', [], { size: 0 }),
    ];
    const { step, text } = await digestOf({ others, inputs: { repositories: 'acme/*\nold', ...always } });
    expect(text).toContain('0 runs of 2 repositories, 0 failing');
    expect(text).toContain('⚠️ acme/old: archived');
    expect(text).not.toContain('acme/gone');
    expect(step.log).toContain('Archived or disabled, and so left out: 1.');
  });

  it('are an error where they are all that there is', async () => {
    const { step, messages } = await digestOf({ inputs: { repositories: 'topic:none' } });
    expect(step.exitCode).toBe(1);
    expect(messages).toEqual([]);
    expect(step.annotations).toMatchObject([
      { level: 'error', message: expect.stringContaining('choose none') },
    ]);
  });
});

describe('a token that reads nothing', () => {
  it.each([
    ['fails the step', {}, 1, 'error'],
    ['warns, where that is wanted', { 'fail-on-error': 'false' }, 0, 'warning'],
  ])('%s', async (_, inputs, exitCode, level) => {
    const { step, notices } = await digestOf({
      others: many(3),
      inputs: {
        ...inputs,
        repositories: 'acme/*\nacme/app-001',
        'github-token': 'ghs_wrong-token-of-the-app',
      },
    });
    expect(step.exitCode).toBe(exitCode);
    expect(step.outputs).toMatchObject({ sent: 'false', reason: 'not-delivered', failing: '', fixed: '' });
    expect(step.annotations).toContainEqual({
      level,
      message: expect.stringMatching(/^No repository could be read: acme\/\* \(.*HTTP 401.*GitHub App/s),
    });
    expect(notices).not.toContainEqual(expect.stringMatching(/^Reported/));
  });
});

describe('selectors', () => {
  it('choose by topic, by star and by name, here and elsewhere, and leave out', async () => {
    const { text, github } = await digestOf({
      others: [
        withRuns('acme/shop', [ended('acme/shop', 1)], { topics: ['payments'] }),
        withRuns('acme/shop-archive', [ended('acme/shop-archive', 1)], { topics: ['payments'] }),
        withRuns('acme/web', [ended('acme/web', 1)]),
        withRuns('octo/lib', [ended('octo/lib', 1)]),
        withRuns('octo/other', [ended('octo/other', 1)]),
      ],
      inputs: { repositories: 'topic:payments\nocto/lib\n! *-archive', ...always },
    });
    expect(text).toContain('2 runs of 2 repositories');
    const read = github.requests.filter(({ path }) => path.endsWith('/actions/runs'));
    expect(read.map(({ path }) => path).sort()).toEqual([
      '/repos/acme/shop/actions/runs',
      '/repos/octo/lib/actions/runs',
    ]);
  });

  it('know the repositories of a user', async () => {
    const { text } = await digestOf({
      others: [withRuns('octo/lib', [ended('octo/lib', 1)])],
      inputs: { repositories: 'octo/*', ...always },
      github: { users: ['octo'] },
    });
    expect(text).toContain('1 run of 1 repository');
  });
});

describe('branches and workflows', () => {
  const runs = () => [
    ended('acme/shop', 1, 'failure', { head_branch: 'release/1.0' }),
    ended('acme/shop', 2, 'failure', {
      name: 'Nightly / E2E',
      path: '.github/workflows/e2e.yml',
      workflow_id: 2,
    }),
    ended('acme/shop', 3, 'failure', { head_branch: 'topic' }),
    ended('acme/shop', 4),
  ];

  it.each([
    ['the default branch', {}, 1],
    ['a branch', { branches: 'topic' }, 1],
    ['a glob of branches', { branches: 'main\nrelease/*' }, 2],
    ['a list of branches', { branches: 'main，release/*' }, 2],
    ['a glob with a comma between braces', { branches: 'release/{1.0,1.4}, main' }, 2],
    ['a name of a workflow', { workflows: 'nightly*' }, 1],
    ['a file of a workflow', { workflows: 'ci.yml' }, 0],
    ['everything', { branches: '**' }, 3],
    ['everything but some branches', { branches: '**\n!release/*' }, 2],
    ['the default branch, where branches are left out alone', { branches: '!release/*' }, 1],
    ['a mark with nothing behind it', { branches: 'main\n!' }, 1],
    ['all but a workflow', { workflows: '!nightly*', branches: '**' }, 2],
    ['all but the file of a workflow', { workflows: '*\n!e2e.yml', branches: '**' }, 2],
  ])('by %s', async (_, inputs, failing) => {
    const { step } = await digestOf({ others: [withRuns('acme/shop', runs())], inputs });
    expect(step.outputs['failing']).toBe(String(failing));
  });

  it.each([
    [{ workflows: 'nosuch.yml' }, 1],
    [{ branches: 'nosuch' }, 1],
    [{ workflows: 'nightly*' }, 0],
    [{}, 0],
  ])('%j that match no run are told of in %i notices', async (inputs, notices) => {
    const { step } = await digestOf({ others: [withRuns('acme/shop', runs())], inputs });
    const told = step.annotations.filter(({ message }) => message.startsWith('No run of these'));
    expect(told).toEqual(told.slice(0, 1).map(() => expect.objectContaining({ level: 'notice' })));
    expect(told).toHaveLength(notices);
  });

  it('leave out a branch of the same name in a fork', async () => {
    const home = ended('acme/shop', 4);
    const fork = { ...ended('acme/shop', 1, 'failure'), head_repository: ended('mona/shop', 1).repository };
    const { step } = await digestOf({ others: [withRuns('acme/shop', [fork, home])], inputs: always });
    expect(step.outputs['failing']).toBe('0');
  });
});

describe("a limit of GitHub's API", () => {
  it('that lasts longer than the step costs what was not read, and the rest is told', async () => {
    const { step, text, github } = await digestOf({
      others: many(30),
      inputs: always,
      prepare: (server) => server.fail(/app-029\/actions/, 'rate-limit'),
    });
    expect(step.outputs['sent']).toBe('true');
    expect(text).toContain("acme/app-029: limit of GitHub's API");
    expect(github.requests.filter(({ path }) => path.includes('app-029'))).toHaveLength(1);
  });
});
