import type { Commit, Comparison } from './data.js';
import { nodeId } from './identity.js';
import { createRepository, repositoryId } from './repository.js';
import { createUser } from './user.js';

/** A commit by `octocat`, committed on the web. */
export function createCommit(overrides: Partial<Commit> = {}): Commit {
  const repository = createRepository();
  const { sha = '7fd1a60b01f91b314f59955a4e4d4e80d8edf11d' } = overrides;
  const url = `${repository.url}/commits/${sha}`;
  const tree = 'd23f6eedb1e1b9610bbc754ddb5197bfe7271223';
  return {
    sha,
    node_id: nodeId('C', repositoryId),
    url,
    html_url: `${repository.html_url}/commit/${sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${repository.url}/git/commits/${sha}`,
      author: { name: 'The Octocat', email: 'octocat@example.com', date: '2026-03-02T08:15:12Z' },
      committer: { name: 'GitHub', email: 'noreply@example.com', date: '2026-03-02T08:15:12Z' },
      message: 'Read the greeting from the configuration\n\nIt was written into the code before.',
      comment_count: 0,
      tree: { sha: tree, url: `${repository.url}/git/trees/${tree}` },
    },
    author: createUser(),
    committer: createUser('web-flow'),
    parents: [],
    ...overrides,
  };
}

/** The comparison `base...head` whose head is ahead by `commits`, the oldest first. */
export function createComparison(base: string, head: string, commits: Commit[]): Comparison {
  const repository = createRepository();
  const range = `${base}...${head}`;
  const html = `${repository.html_url}/compare/${range}`;
  return {
    url: `${repository.url}/compare/${range}`,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: createCommit({ sha: base }),
    merge_base_commit: createCommit({ sha: base }),
    status: commits.length > 0 ? 'ahead' : 'identical',
    ahead_by: commits.length,
    behind_by: 0,
    total_commits: commits.length,
    commits,
    files: [],
  };
}
