import type { PullRequest } from './data.js';
import { nodeId } from './identity.js';
import { createFullRepository } from './repository.js';
import { createUser } from './user.js';

/** An open pull request from the branch `configuration` of the same repository. */
export function createPullRequest(overrides: Partial<PullRequest> = {}): PullRequest {
  const repository = createFullRepository();
  const { number = 17, user = createUser() } = overrides;
  const id = 2_310_000_000 + number;
  const url = `${repository.url}/pulls/${number}`;
  const issue = `${repository.url}/issues/${number}`;
  const html = `${repository.html_url}/pull/${number}`;
  const head = '7fd1a60b01f91b314f59955a4e4d4e80d8edf11d';
  const links = {
    html: html,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${repository.url}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${repository.url}/statuses/${head}`,
  };
  return {
    url,
    id,
    node_id: nodeId('PR', id),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: links.issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    number,
    state: 'open',
    locked: false,
    title: 'Read the greeting from the configuration',
    user,
    body: null,
    labels: [],
    milestone: null,
    created_at: '2026-03-01T16:40:05Z',
    updated_at: '2026-03-02T08:15:25Z',
    closed_at: null,
    merged_at: null,
    merge_commit_sha: null,
    assignee: null,
    head: { label: 'octocat:configuration', ref: 'configuration', sha: head, repo: repository, user },
    base: {
      label: 'octocat:main',
      ref: 'main',
      sha: '6dcb09b5b57875f334f61aebed695e2e4193db5e',
      repo: repository,
      user: repository.owner,
    },
    _links: {
      self: { href: url },
      html: { href: links.html },
      issue: { href: links.issue },
      comments: { href: links.comments },
      review_comments: { href: links.review_comments },
      review_comment: { href: links.review_comment },
      commits: { href: links.commits },
      statuses: { href: links.statuses },
    },
    author_association: 'OWNER',
    auto_merge: null,
    draft: false,
    merged: false,
    mergeable: true,
    mergeable_state: 'clean',
    merged_by: null,
    comments: 0,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: 1,
    additions: 12,
    deletions: 4,
    changed_files: 2,
    ...overrides,
  };
}
