/** What a run was about and whom it concerns, by its event. */
import { describe, expect, it } from '@jest/globals';
import { failed, passed } from '../support/github/scenarios.js';
import {
  branchesAsked,
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
});
