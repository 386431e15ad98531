import { describe, expect, it } from '@jest/globals';
import { exampleOf, withValues } from '../../simulator/events.js';
import { readOwnRun } from '../../src/github/event.js';
import { readObservedRun } from '../../src/github/observed-run.js';
import type { Environment } from '../../src/runner/ports.js';

const environment = (overrides: Environment = {}): Environment => ({
  GITHUB_ACTOR: 'octocat',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_JOB: 'build',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_REF_TYPE: 'branch',
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_ID: '9876543210',
  GITHUB_RUN_NUMBER: '42',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
  GITHUB_TRIGGERING_ACTOR: 'octocat',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/ci.yml@refs/heads/main',
  ...overrides,
});

const push = () => exampleOf('push', (payload) => payload['ref'] === 'refs/heads/master');

describe('the facts of the own run', () => {
  it('of a push: branch, commits with authors, compare link, run and workflow', async () => {
    const event = withValues(push(), {
      created: false,
      compare: 'https://github.com/acme/app/compare/a...b',
    });
    const facts = await readOwnRun(environment(), event);
    expect(facts).toMatchObject({
      repository: 'acme/app',
      repositoryUrl: 'https://github.com/acme/app',
      workflow: 'CI',
      workflowId: 'ci.yml',
      event: 'push',
      refName: 'main',
      subject: { kind: 'branch', name: 'main', url: 'https://github.com/acme/app/tree/main' },
      run: {
        id: 9876543210,
        number: 42,
        attempt: 1,
        url: 'https://github.com/acme/app/actions/runs/9876543210',
      },
      compareUrl: 'https://github.com/acme/app/compare/a...b',
      observed: false,
      actor: { login: 'octocat', bot: false },
    });
    expect(facts.commits).toHaveLength(1);
    expect(facts.commits[0]).toEqual(facts.commit);
    expect(facts.commit).toMatchObject({ title: 'Initial commit', author: { bot: false } });
    expect(facts).not.toHaveProperty('triggeringActor');
  });

  it('takes no address from the event that is none of the web', async () => {
    const odd = { id: 'abc', message: 'x', url: 'javascript:alert(1)' };
    const facts = await readOwnRun(environment(), {
      head_commit: odd,
      commits: [odd],
      compare: 'ftp://example.com',
    });
    expect(facts.commit?.url).toBe('https://github.com/acme/app/commit/abc');
    expect(facts.commits[0]?.url).toBe('https://github.com/acme/app/commit/abc');
    expect(facts).not.toHaveProperty('compareUrl');
    const subjectOf = async (name: string, event: object) =>
      (await readOwnRun(environment({ GITHUB_EVENT_NAME: name }), event)).subject.url;
    const html_url = 'https://example.com/a\n@all';
    expect(await subjectOf('pull_request', { pull_request: { number: 7, html_url } })).toBe(
      'https://github.com/acme/app/pull/7',
    );
    expect(await subjectOf('release', { release: { tag_name: 'v1', html_url } })).toBe(
      'https://github.com/acme/app/releases/tag/v1',
    );
  });

  it('of a push that created the branch: no compare link, since there is nothing to compare with', async () => {
    expect(await readOwnRun(environment(), withValues(push(), { created: true }))).not.toHaveProperty(
      'compareUrl',
    );
  });

  it('keeps the first line of a commit message, whatever ends it', async () => {
    const event = withValues(push(), { 'head_commit.message': 'Fix\rthe rest\nand more' });
    expect((await readOwnRun(environment(), event)).commit?.title).toBe('Fix');
  });

  it('of a tag', async () => {
    const env = environment({ GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'release/v1 beta' });
    const event = exampleOf('push', (payload) => payload['ref'] === 'refs/tags/simple-tag');
    expect((await readOwnRun(env, event)).subject).toEqual({
      kind: 'tag',
      name: 'release/v1 beta',
      url: 'https://github.com/acme/app/releases/tag/release/v1%20beta',
    });
  });

  it('of a pull request: number, title, author, and the head commit instead of the merge', async () => {
    const event = exampleOf('pull_request', (payload) => payload['action'] === 'opened');
    const env = environment({
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_HEAD_REF: 'changes',
      GITHUB_REPOSITORY: 'Codertocat/Hello-World',
    });
    const facts = await readOwnRun(env, event);
    expect(facts.subject).toEqual({
      kind: 'pull-request',
      number: 2,
      title: 'Update the README with new information.',
      url: 'https://github.com/Codertocat/Hello-World/pull/2',
      head: 'changes',
      base: 'master',
      author: { login: 'Codertocat', name: 'Codertocat', bot: false },
    });
    expect(facts.refName).toBe('changes');
    expect(facts.commit?.sha).toBe('ec26c3e57ca3a959ca5aad62de7213c562f8c821');
  });

  it('of a pull request from a fork: whose fork', async () => {
    const event = withValues(exampleOf('pull_request'), {
      'pull_request.head.repo.full_name': 'octocat/app',
    });
    expect(
      (await readOwnRun(environment({ GITHUB_EVENT_NAME: 'pull_request' }), event)).subject,
    ).toMatchObject({
      fork: 'octocat/app',
    });
  });

  it.each([
    ['octocat', { label: 'hubot:fix', user: { login: 'octocat' } }],
    ['hubot', { label: 'hubot:fix', user: null }],
  ])('of a pull request from a fork that was deleted: whose fork it was (%s)', async (fork, head) => {
    const event = { pull_request: { number: 7, head: { ...head, ref: 'fix', repo: null } } };
    const env = environment({ GITHUB_EVENT_NAME: 'pull_request' });
    expect((await readOwnRun(env, event)).subject).toMatchObject({ head: 'fix', fork });
  });

  it('of a release: its tag and name', async () => {
    const event = exampleOf('release', (payload) => payload['action'] === 'published');
    const facts = await readOwnRun(
      environment({ GITHUB_EVENT_NAME: 'release', GITHUB_REF_TYPE: 'tag' }),
      event,
    );
    expect(facts.subject).toEqual({
      kind: 'release',
      name: '0.0.1',
      title: '0.0.1',
      url: 'https://github.com/Codertocat/Hello-World/releases/tag/0.0.1',
    });
  });

  it.each(['schedule', 'workflow_dispatch', 'merge_group', 'repository_dispatch'])(
    'of %s: branch and commit from the environment',
    async (name) => {
      const facts = await readOwnRun(
        environment({ GITHUB_EVENT_NAME: name }),
        name === 'schedule' ? {} : undefined,
      );
      expect(facts).toMatchObject({
        event: name,
        subject: { kind: 'branch', name: 'main' },
        commits: [],
        commit: { sha: '0123456789abcdef0123456789abcdef01234567', title: '' },
      });
    },
  );

  it('of a re-run: attempt, its link, and who started it', async () => {
    const env = environment({ GITHUB_RUN_ATTEMPT: '3', GITHUB_TRIGGERING_ACTOR: 'hubot' });
    expect(await readOwnRun(env, push())).toMatchObject({
      run: { attempt: 3, url: 'https://github.com/acme/app/actions/runs/9876543210/attempts/3' },
      triggeringActor: { login: 'hubot' },
    });
  });

  it('of a first attempt: nobody who started it again', async () => {
    const env = environment({ GITHUB_TRIGGERING_ACTOR: 'hubot' });
    expect(await readOwnRun(env, push())).not.toHaveProperty('triggeringActor');
  });

  it('knows a bot by its login and by the payload', async () => {
    expect((await readOwnRun(environment({ GITHUB_ACTOR: 'renovate[bot]' }), {})).actor.bot).toBe(true);
    const sender = { sender: { login: 'octocat', type: 'Bot' } };
    expect((await readOwnRun(environment(), sender)).actor.bot).toBe(true);
    expect((await readOwnRun(environment({ GITHUB_ACTOR: 'hubot' }), sender)).actor.bot).toBe(false);
  });

  it.each<[string, Environment, string, string]>([
    [
      'Enterprise Server',
      { GITHUB_SERVER_URL: 'https://git.example.com/' },
      '/tree/a%23b',
      '/actions/runs/9876543210',
    ],
    [
      'Gitea',
      { GITEA_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://git.example.com' },
      '/src/branch/a%23b',
      '/actions/runs/9876543210',
    ],
    [
      'Forgejo',
      { GITEA_ACTIONS: 'true', FORGEJO_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://git.example.com' },
      '/src/branch/a%23b',
      '/actions/runs/42',
    ],
  ])('links of %s', async (_, env, branch, run) => {
    const facts = await readOwnRun(environment({ ...env, GITHUB_REF_NAME: 'a#b' }), undefined);
    expect(facts.subject.url).toBe(`https://git.example.com/acme/app${branch}`);
    expect(facts.run.url).toBe(`https://git.example.com/acme/app${run}`);
  });

  it.each([
    ['nothing at all', undefined],
    ['a list', []],
    ['a text', 'x'],
    ['null', null],
    [
      'numbers for names',
      { sender: { login: 1 }, head_commit: { id: 2 }, commits: [3, null, { id: '' }], pull_request: null },
    ],
  ])('survive an event that is %s', async (_, event) => {
    expect(await readOwnRun(environment(), event)).toMatchObject({
      subject: { kind: 'branch' },
      commits: [],
    });
  });

  it('of a workflow that a ruleset requires: no file to ask the API for', async () => {
    const env = environment({
      GITHUB_WORKFLOW_REF: 'acme/rules/.github/workflows/ci.yml@refs/heads/main',
    });
    expect(await readOwnRun(env, push())).not.toHaveProperty('workflowId');
  });

  it("survive an empty environment, which leaves no address but the server's", async () => {
    const facts = await readOwnRun({}, { head_commit: { id: 'abc' } });
    expect(facts).toMatchObject({
      repository: '',
      repositoryUrl: 'https://github.com',
      run: { id: 0, number: 0, attempt: 1, url: 'https://github.com' },
      subject: { url: 'https://github.com' },
      commit: { url: 'https://github.com' },
    });
  });
});

describe('the facts of an observed run', () => {
  const env = environment({
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_SHA: 'f'.repeat(40),
    GITHUB_WORKFLOW: 'Notify',
  });
  const completed = (values: Readonly<Record<string, unknown>> = {}) =>
    withValues(
      exampleOf('workflow_run', (payload) => payload['action'] === 'completed'),
      { 'workflow_run.conclusion': 'failure', ...values },
    );

  it('come from the payload, not from the environment of the listener', async () => {
    const event = completed({
      'workflow_run.event': 'push',
      'workflow_run.run_attempt': 2,
      'workflow_run.head_branch': 'topic',
      'workflow_run.actor': { login: 'hubot', type: 'User' },
      'workflow_run.run_started_at': '2026-11-24T10:00:00Z',
      'workflow_run.updated_at': '2026-11-24T10:05:00Z',
    });
    const facts = await readObservedRun(env, event);
    expect(facts).toMatchObject({
      observed: true,
      conclusion: 'failure',
      event: 'push',
      subject: { kind: 'ref', name: 'topic' },
      refName: 'topic',
      actor: { login: 'hubot' },
      run: { attempt: 2, url: expect.stringContaining('/attempts/2') },
      startedAt: Date.parse('2026-11-24T10:00:00Z'),
      completedAt: Date.parse('2026-11-24T10:05:00Z'),
    });
    expect(facts.workflow).not.toBe('Notify');
    expect(facts.commit?.sha).not.toBe(env['GITHUB_SHA']);
    expect(typeof facts.workflowId).toBe('number');
  });

  it('of a pull request from a fork: no number in the payload, so its head shows', async () => {
    const event = completed({
      'workflow_run.event': 'pull_request',
      'workflow_run.head_branch': 'fix',
      'workflow_run.pull_requests': [],
      'workflow_run.head_repository': {
        full_name: 'octocat/app',
        html_url: 'https://github.com/octocat/app',
      },
    });
    expect((await readObservedRun(env, event)).subject).toMatchObject({
      kind: 'pull-request',
      head: 'fix',
      fork: 'octocat/app',
      url: 'https://github.com/octocat/app/tree/fix',
    });
  });

  it('of a pull request of the same repository: its number', async () => {
    const repo = { url: 'https://api.github.com/repos/acme/app' };
    const event = completed({
      'workflow_run.event': 'pull_request',
      'workflow_run.head_branch': 'fix',
      'workflow_run.pull_requests': [
        { number: 7, head: { ref: 'fix', repo }, base: { ref: 'main', repo } },
        { number: 8, head: { ref: 'other', repo }, base: { ref: 'main', repo } },
      ],
      'workflow_run.head_repository': { full_name: 'acme/app' },
    });
    const { subject } = await readObservedRun(env, event);
    expect(subject).toMatchObject({ number: 7, base: 'main', url: 'https://github.com/acme/app/pull/7' });
    expect(subject).not.toHaveProperty('fork');
  });

  it('of a re-run: who started it again', async () => {
    const people = {
      'workflow_run.actor': { login: 'octocat' },
      'workflow_run.triggering_actor': { login: 'hubot' },
    };
    const attempt = (run_attempt: number) =>
      readObservedRun(env, completed({ ...people, 'workflow_run.run_attempt': run_attempt }));
    expect(await attempt(2)).toMatchObject({ triggeringActor: { login: 'hubot' } });
    expect(await attempt(1)).not.toHaveProperty('triggeringActor');
  });

  it.each([
    ['https://git.example.com/run/1', 'https://git.example.com/run/1'],
    ['javascript:alert(1)', 'https://github.com/acme/app/actions/runs/5'],
    [null, 'https://github.com/acme/app/actions/runs/5'],
  ])('lead to its page, by the payload where that is an address: %s', async (html_url, expected) => {
    const event = completed({
      'workflow_run.id': 5,
      'workflow_run.run_attempt': 1,
      'workflow_run.html_url': html_url,
    });
    expect((await readObservedRun(env, event)).run.url).toBe(expected);
  });

  it.each([undefined, 'javascript:alert(1)'])(
    "take no address of a fork's that is none: %s",
    async (html_url) => {
      const event = completed({
        'workflow_run.event': 'pull_request',
        'workflow_run.head_branch': 'fix',
        'workflow_run.pull_requests': [],
        'workflow_run.head_repository': { full_name: 'octocat/app', html_url },
      });
      expect((await readObservedRun(env, event)).subject.url).toBe('https://github.com/acme/app/tree/fix');
    },
  );

  it('of a run that ended in a way that is not known yet: neither well nor badly, but ended', async () => {
    const facts = await readObservedRun(env, completed({ 'workflow_run.conclusion': 'brand_new' }));
    expect(facts.conclusion).toBe('neutral');
    expect(facts).toHaveProperty('completedAt');
  });

  it('of a run that has not ended: no conclusion', async () => {
    const facts = await readObservedRun(env, completed({ 'workflow_run.conclusion': null }));
    expect(facts).not.toHaveProperty('conclusion');
    expect(facts).not.toHaveProperty('completedAt');
  });
});

it.each(['__proto__', 'constructor', ''])('an event of the name %j is about its branch', (name) => {
  const { subject } = readOwnRun(environment({ GITHUB_EVENT_NAME: name }), {});
  expect(subject.kind).toBe('branch');
});
