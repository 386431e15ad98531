/** What a run was about and whom it concerns, by its event. */
import { describe, expect, it } from '@jest/globals';
import { withoutInvisible } from '../message/markdown-reader.js';
import { failed, passed } from '../support/github/scenarios.js';
import {
  branchesAsked,
  noticesOf,
  notifying,
  push,
  reportOf,
  repository,
  succeeded,
  useServers,
} from './notified-run.js';

useServers();

describe('whose branch', () => {
  const payload = {
    action: 'submitted',
    repository,
    pull_request: {
      number: 2,
      title: 'Sort the parcels',
      html_url: 'https://github.com/octo/shop/pull/2',
      head: { ref: 'feature', sha: '0'.repeat(40), repo: { full_name: 'octo/shop' } },
      base: { ref: 'main', repo: { full_name: 'octo/shop' } },
    },
    sender: { login: 'mona', type: 'User' },
  };

  it.each(['pull_request_review', 'pull_request_review_comment'])(
    '%s has that of the pull request',
    async (name) => {
      const bad = {
        run: { conclusion: 'failure', head_branch: 'feature' },
        jobs: [failed({ name: 'notify' })],
      };
      const result = await reportOf({
        event: { name, payload },
        run: { head_branch: 'feature' },
        github: { head_ref: '', ref_name: '2/merge' },
        jobs: [notifying],
        before: [bad, bad],
        status: 'failure',
      });
      expect(branchesAsked(result)).toEqual(['feature']);
      expect(result.title).toMatch(/failing.*3/i);
      expect(result.text).toContain('Sort the parcels');
    },
  );
});

const checkedHash = 'c0ffee0'.repeat(6).slice(0, 40);
const queueHash = '7fd1a60b01f91b314f59955a4e4d4e80d8edf11d';
const queueBranch = `gh-readonly-queue/main/pr-104-${queueHash}`;
const github = (branch: string) => ({ ref: `refs/heads/${branch}`, ref_name: branch });
const headCommit = {
  id: queueHash,
  message: 'Merge pull request #104 from octo/feature\n\nCount the stock',
  author: { name: 'Mona', email: 'mona@example.com' },
};
const sender = { login: 'mona', type: 'User' };

describe.each(['en', 'zh-CN'])('the subject (%s)', (language) => {
  it('of a merge queue is the pull request, and its history that of the queue', async () => {
    const merge_group = {
      head_sha: queueHash,
      head_ref: `refs/heads/${queueBranch}`,
      base_ref: 'refs/heads/main',
      head_commit: headCommit,
    };
    const other = { head_branch: 'gh-readonly-queue/next/pr-1-0', conclusion: 'success' };
    const bad = { head_branch: `gh-readonly-queue/main/pr-103-${queueHash}`, conclusion: 'failure' };
    const result = await reportOf({
      event: {
        name: 'merge_group',
        payload: { action: 'checks_requested', merge_group, repository, sender },
      },
      run: { head_branch: queueBranch },
      github: github(queueBranch),
      jobs: [failed({ name: 'build', id: 1 }), notifying],
      needs: { build: 'failure' },
      before: [{ run: other }, { run: bad, jobs: [failed({ name: 'build' })] }],
      inputs: { language },
    });
    expect(result.text).toContain('#104');
    expect(result.text).toContain('Count the stock');
    expect(result.text).toContain(encodeURIComponent('https://github.com/octo/shop/pull/104'));
    expect(branchesAsked(result)).toEqual([undefined]);
    expect(result.title).toMatch(/failing|2/);
  });

  it('of a pushed merge commit is the title of the pull request', async () => {
    const payload = { ...push.payload, head_commit: headCommit };
    const { text } = await reportOf({
      event: { name: 'push', payload },
      jobs: [notifying],
      inputs: { language },
    });
    expect(text).toContain('Count the stock');
    expect(text).not.toContain('Merge pull request');
  });

  it('of a run without a commit has title and author from the run', async () => {
    const { text } = await reportOf({
      event: { name: 'workflow_dispatch', payload: { ref: 'refs/heads/main', repository, sender } },
      github: { sha: queueHash },
      run: { head_sha: queueHash },
      jobs: [notifying],
      inputs: { language },
    });
    expect(text).toContain('Read the greeting from the configuration');
    expect(text).toContain('Octocat');
  });

  it('of a deployment is ref and environment with its address', async () => {
    const result = await reportOf({
      event: {
        name: 'deployment_status',
        payload: {
          deployment: { id: 1, sha: queueHash, ref: 'feature/stock', environment: 'Preview' },
          deployment_status: {
            id: 2,
            state: 'success',
            environment: 'Preview',
            environment_url: 'https://preview.example.com',
          },
          repository,
          sender,
        },
      },
      github: { ref: '', ref_name: '', ref_type: '' },
      jobs: [notifying],
      inputs: { language },
    });
    expect(result.text).toContain('feature/stock');
    expect(branchesAsked(result)).toEqual(['feature/stock']);
  });

  it('of a comment is the pull request or issue', async () => {
    const issue = { number: 5, title: 'Parcels get lost', html_url: 'https://github.com/octo/shop/issues/5' };
    const about = async (more: object) =>
      (
        await reportOf({
          event: {
            name: 'issue_comment',
            payload: { action: 'created', issue: { ...issue, ...more }, repository, sender },
          },
          jobs: [notifying],
          inputs: { language },
        })
      ).text;
    expect(await about({})).toMatch(/#5.*Parcels get lost/);
    const ofPullRequest = await about({ pull_request: { html_url: 'https://github.com/octo/shop/pull/5' } });
    expect(ofPullRequest).toContain(encodeURIComponent('https://github.com/octo/shop/pull/5'));
    expect(ofPullRequest).not.toContain('()');
  });

  it('of an observed run with two pull requests names none', async () => {
    const repo = { url: 'https://api.github.com/repos/octo/shop' };
    const pull = (number: number, base: string) => ({
      number,
      head: { ref: 'feature', repo },
      base: { ref: base, repo },
    });
    const { text } = await reportOf({
      event: {
        name: 'workflow_run',
        payload: {
          action: 'completed',
          workflow: { name: 'CI' },
          workflow_run: {
            id: 4199,
            run_number: 16,
            run_attempt: 1,
            event: 'pull_request',
            conclusion: 'failure',
            head_branch: 'feature',
            display_title: 'Count the stock',
            head_repository: { full_name: 'octo/shop' },
            pull_requests: [pull(103, 'develop'), pull(104, 'main')],
          },
          repository,
          sender,
        },
      },
      jobs: [passed({ name: 'build' })],
      inputs: { language },
    });
    expect(text).toContain('Count the stock');
    expect(text).not.toMatch(/#10[34]|develop/);
  });
});

const link = (path: string) => encodeURIComponent(`https://github.com/octo/shop/${path}`);

/** A listener's event about a run of octo/shop. */
function observed(more: object, action = 'completed') {
  return {
    name: 'workflow_run',
    payload: {
      action,
      workflow: { name: 'CI' },
      workflow_run: {
        id: 4199,
        run_number: 16,
        run_attempt: 1,
        conclusion: 'success',
        head_branch: 'main',
        display_title: 'Count the stock',
        head_repository: { full_name: 'octo/shop' },
        pull_requests: [],
        run_started_at: '2026-03-02T08:15:30Z',
        updated_at: '2026-03-02T08:16:42Z',
        ...more,
      },
      repository,
      sender,
    },
  };
}

/** What each event shows, and what it leads to. */
const shown: readonly {
  readonly of: string;
  readonly event: { readonly name: string; readonly payload: object };
  readonly github?: Readonly<Record<string, string>>;
  readonly run?: object;
  readonly has: readonly string[];
  readonly lacks?: RegExp;
}[] = [
  {
    of: 'a squashed commit: its pull request as a link',
    event: {
      name: 'push',
      payload: { ...push.payload, head_commit: { ...headCommit, message: 'Count the stock (#104)' } },
    },
    has: ['Count the stock', '[\\#104]', link('pull/104')],
  },
  {
    of: 'a run with a name: the name',
    event: { name: 'workflow_dispatch', payload: { ref: 'refs/heads/main', repository, sender } },
    run: { display_title: 'Release 1.4 by mona' },
    has: ['Release 1.4 by mona'],
  },
  {
    of: 'a deployment: ref, environment and its address',
    event: {
      name: 'deployment_status',
      payload: {
        deployment: { id: 1, sha: queueHash, ref: 'feature/stock', environment: 'Preview' },
        deployment_status: {
          id: 2,
          state: 'success',
          environment: 'Preview',
          environment_url: 'https://preview.example.com',
        },
        repository,
        sender,
      },
    },
    github: { ref: '', ref_name: '', ref_type: '' },
    has: ['feature/stock', '[Preview]', encodeURIComponent('https://preview.example.com')],
  },
  {
    of: 'a review: number, title and link of the pull request',
    event: {
      name: 'pull_request_review',
      payload: {
        action: 'submitted',
        pull_request: {
          number: 7,
          title: 'Sort the parcels',
          html_url: 'https://github.com/octo/shop/pull/7',
          head: { ref: 'sort', repo: { full_name: 'octo/shop' } },
          base: { ref: 'main' },
        },
        repository,
        sender,
      },
    },
    has: ['\\#7', 'Sort the parcels', link('pull/7')],
  },
  {
    of: 'an issue: number and title',
    event: {
      name: 'issues',
      payload: {
        action: 'opened',
        issue: { number: 5, title: 'Parcels get lost', html_url: 'https://github.com/octo/shop/issues/5' },
        repository,
        sender,
      },
    },
    github: { sha: queueHash },
    has: ['\\#5', 'Parcels get lost', link('issues/5')],
    lacks: new RegExp(queueHash.slice(0, 7)),
  },
  {
    of: 'a release: its name and link',
    event: {
      name: 'release',
      payload: {
        action: 'published',
        release: {
          tag_name: 'v1.4.0',
          name: 'The spring release',
          html_url: 'https://github.com/octo/shop/releases/tag/v1.4.0',
        },
        repository,
        sender,
      },
    },
    github: { ref: 'refs/tags/v1.4.0', ref_name: 'v1.4.0', ref_type: 'tag' },
    has: ['The spring release', link('releases/tag/v1.4.0')],
  },
  ...['check_run', 'check_suite'].map((name) => ({
    of: `a ${name}: the branch`,
    event: {
      name,
      payload: {
        action: 'completed',
        check_run: { head_sha: checkedHash, check_suite: { head_branch: 'sort' } },
        check_suite: { head_sha: checkedHash, head_branch: 'sort' },
        repository,
        sender,
      },
    },
    has: ['sort', checkedHash.slice(0, 7)],
    lacks: /main/,
  })),
  {
    of: 'an observed run of a tag: its name, and no branch',
    event: observed({ event: 'push', head_branch: 'v1.4.0' }),
    has: ['v1.4.0'],
    lacks: /Branch|分支/,
  },
  {
    of: 'an observed run of a fork: its branch there',
    event: observed({
      event: 'pull_request',
      head_branch: 'sort',
      head_repository: { full_name: 'hubot/shop', html_url: 'https://github.com/hubot/shop' },
    }),
    has: ['hubot/shop:sort', encodeURIComponent('https://github.com/hubot/shop/tree/sort')],
  },
  {
    of: 'an observed run of a fork that was deleted: no link into this repository',
    event: observed({ event: 'pull_request', head_branch: 'sort', head_repository: null }),
    has: ['unknown repository:sort'],
    lacks: new RegExp(link('tree/sort')),
  },
  {
    of: 'a run that was only requested: no duration',
    event: observed({ event: 'push', conclusion: null }, 'requested'),
    has: ['main'],
    lacks: /\d (min|s|h|d|分|秒|小时|天)\b/,
  },
  {
    of: 'a dispatch on a tag: the tag',
    event: { name: 'workflow_dispatch', payload: { ref: 'refs/tags/v2', repository, sender } },
    github: { ref: 'refs/tags/v2', ref_name: 'v2', ref_type: 'tag' },
    has: ['v2'],
    lacks: /main/,
  },
];

describe.each(['en', 'zh-CN'])('the card (%s)', (language) => {
  it.each(shown)('shows of $of', async ({ event: { name, payload }, github, run, has, lacks }) => {
    const { step, text } = await reportOf({
      event: { name, payload: { ...payload } },
      ...(github && { github }),
      ...(run && { run }),
      jobs: [notifying],
      inputs: { language },
    });
    expect(step.exitCode).toBe(0);
    const read = withoutInvisible(text);
    for (const part of has) expect(read).toContain(part);
    if (lacks) expect(read).not.toMatch(lacks);
  });

  it("shows the author's buttons beside ours", async () => {
    const { step, buttons } = await reportOf({
      jobs: [notifying],
      inputs: { language, buttons: 'Preview of {{branch}} | https://acme.example/{{branch}}' },
    });
    expect(step.exitCode).toBe(0);
    const { title, url } = buttons.at(-1) ?? {};
    expect(title).toBe('Preview of main');
    expect(url).toContain(encodeURIComponent('https://acme.example/main'));
  });

  it('can show the name of the run in a template', async () => {
    const { text } = await reportOf({
      event: { name: 'workflow_dispatch', payload: { ref: 'refs/heads/main', repository, sender } },
      run: { display_title: 'Release by mona' },
      jobs: [notifying],
      inputs: { language, content: '[{{run-name}}]' },
    });
    expect(text).toContain('[Release by mona]');
  });
});

describe('people', () => {
  const map = 'former-colleague: 13800000001\nhubot: 13800000002\nmona: 13800000003';
  const mobilesOf = async (one: Parameters<typeof reportOf>[0]) => {
    const { at } = await reportOf({
      jobs: [notifying],
      before: [succeeded],
      status: 'failure',
      ...one,
      inputs: { 'at-map': map, 'at-people': 'actor, triggering-actor, commit-authors', ...one.inputs },
    });
    return at;
  };
  const schedule = { name: 'schedule', payload: { schedule: '30 18 * * *', repository } };

  it('of a schedule: nobody, and on a re-run who started that', async () => {
    const actor = { actor: 'former-colleague', triggering_actor: 'former-colleague' };
    expect(await mobilesOf({ event: schedule, github: actor })).toEqual([]);
    const again = { ...actor, triggering_actor: 'hubot', run_attempt: '2' };
    expect(await mobilesOf({ event: schedule, github: again, run: { run_attempt: 2 } })).toEqual([
      '13800000002',
    ]);
  });

  it('of a push: who wrote the commits that it brought, alone or with others', async () => {
    const commit = (id: string, username: string, more: object = {}) => ({
      id,
      message: 'x',
      author: { name: username, username },
      ...more,
    });
    const payload = {
      ...push.payload,
      sender: { login: 'nobody', type: 'User' },
      commits: [
        commit('1', 'former-colleague', { distinct: false }),
        commit('2', 'nobody', { distinct: true }),
      ],
      head_commit: commit('2', 'nobody', {
        message: 'x\n\nCo-authored-by: Hubot <12+hubot@users.noreply.github.com>',
      }),
    };
    expect(await mobilesOf({ event: { name: 'push', payload } })).toEqual(['13800000002']);
  });

  const pushedBy = (author: object, message = 'x') => ({
    ...push.payload,
    sender: { login: 'nobody', type: 'User' },
    head_commit: { id: '2', message, author: { name: 'Somebody', ...author } },
  });
  const enterprise = {
    server_url: 'https://github.acme.example',
    actor: 'nobody',
    triggering_actor: 'nobody',
  };
  const bot = { login: 'dependabot[bot]', type: 'Bot' };
  const byBot = {
    name: 'pull_request',
    payload: {
      action: 'opened',
      repository,
      sender: bot,
      pull_request: {
        number: 7,
        title: 'Bump undici',
        html_url: 'https://github.com/octo/shop/pull/7',
        user: bot,
        merged_by: { login: 'mona', type: 'User' },
        assignees: [{ login: 'hubot', type: 'User' }],
        head: { ref: 'dependabot/undici', sha: '0'.repeat(40), repo: { full_name: 'octo/shop' } },
        base: { ref: 'main' },
      },
    },
  };

  it.each([
    {
      of: 'a noreply address of the server itself: the login in it',
      event: { name: 'push', payload: pushedBy({ email: '12+hubot@users.noreply.github.acme.example' }) },
      github: enterprise,
      called: ['13800000002'],
    },
    {
      of: 'a noreply address of another server: nobody',
      event: { name: 'push', payload: pushedBy({ email: '12+hubot@users.noreply.github.com' }) },
      github: enterprise,
      called: [],
    },
    {
      of: 'an address without a login: whom the map has by the address',
      event: { name: 'push', payload: pushedBy({ email: 'Zoe@example.com' }) },
      github: { actor: 'nobody', triggering_actor: 'nobody' },
      called: ['13800000004'],
    },
    {
      of: 'a bot’s pull request: neither the bot nor who was assigned or merged',
      event: byBot,
      github: { actor: bot.login, triggering_actor: bot.login, head_ref: 'dependabot/undici' },
      called: [],
    },
  ])('of $of', async ({ event, github, called }) => {
    const inputs = {
      'at-map': `${map}\nzoe@example.com: 13800000004\ndependabot[bot]: 13800000005`,
      'at-people': 'actor, triggering-actor, commit-authors, pull-request-author',
    };
    expect(await mobilesOf({ event, github, inputs })).toEqual(called);
  });

  it.each(['en', 'zh-CN'])(
    'a notice (%s) names whom at-map lacks, and nobody without a name',
    async (language) => {
      const { sender: _, ...payload } = pushedBy({ username: 'stranger' });
      const { head_commit: __, ...unauthored } = payload;
      const result = await reportOf({
        event: { name: 'push', payload },
        github: { actor: '', triggering_actor: '' },
        jobs: [notifying],
        status: 'failure',
        inputs: { language, 'at-map': map },
      });
      const notices = noticesOf(result).filter((notice) => notice.includes('at-map'));
      expect(notices).toEqual([expect.stringMatching(/[:：] ?stranger[.。]/)]);
      const unnamed = await reportOf({
        event: { name: 'push', payload: unauthored },
        github: { actor: '', triggering_actor: '' },
        jobs: [notifying],
        status: 'failure',
        inputs: { language, 'at-map': map },
      });
      expect(noticesOf(unnamed).filter((notice) => notice.includes('at-map'))).toEqual([]);
    },
  );
});
