import type { components } from '@octokit/openapi-types';
import type { GitHubData } from './data.js';
import { api, defaultRepository, nodeId, web } from './identity.js';
import { createUser } from './user.js';

type Minimal = components['schemas']['minimal-repository'];
type Full = components['schemas']['repository'];

export const repositoryId = 700_124_911;

/** A repository as it stands inside a workflow run. `fullName` is `owner/name`. */
export function createRepository(fullName = defaultRepository) {
  const [owner = '', name = ''] = fullName.split('/');
  const url = `${api}/repos/${fullName}`;
  return {
    id: repositoryId,
    node_id: nodeId('R', repositoryId),
    name,
    full_name: fullName,
    private: false,
    owner: createUser(owner),
    html_url: `${web}/${fullName}`,
    description: 'My first repository on GitHub!',
    fork: false,
    url,
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    hooks_url: `${url}/hooks`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
  } satisfies Minimal;
}

/** The same repository in the long form that a pull request carries on both of its sides. */
export function createFullRepository(fullName = defaultRepository): Full {
  const repository = createRepository(fullName);
  return {
    ...repository,
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    clone_url: `${repository.html_url}.git`,
    svn_url: repository.html_url,
    mirror_url: null,
    homepage: null,
    language: 'TypeScript',
    license: null,
    default_branch: 'main',
    forks: 9,
    forks_count: 9,
    stargazers_count: 80,
    watchers: 80,
    watchers_count: 80,
    size: 108,
    open_issues: 3,
    open_issues_count: 3,
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    archived: false,
    disabled: false,
    visibility: 'public',
    created_at: '2024-01-26T19:01:12Z',
    updated_at: '2026-03-01T09:12:47Z',
    pushed_at: '2026-03-02T08:15:22Z',
  };
}

/** A repository as a list of its owner's shows it. */
export const describeRepository = ({ repository, details }: GitHubData) => ({
  ...createFullRepository(repository),
  topics: [],
  ...details,
});
