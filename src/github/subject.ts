/** What a run was about. Pure. */
import { at, isObject, numberAt, textAt, urlAt } from '../json.js';
import type { Subject } from '../run-result.js';
import type { Environment } from '../runner/ports.js';
import { commitOf, personOf } from './commits.js';
import type { Links } from './links.js';

type Reader = (event: unknown, env: Environment, links: Links) => Subject | undefined;

/** Events that say more than the ref of their run. Source: "Webhook events and payloads" in GitHub's documentation. */
const readers: ReadonlyMap<string, Reader> = new Map(
  Object.entries<Reader>({
    merge_group: (event, _, links) => {
      const branch = textAt(event, 'merge_group', 'head_ref')?.replace(/^refs\/heads\//, '');
      return queuedOf(branch, at(event, 'merge_group', 'head_commit'), links);
    },
    release: (event, env, links) => {
      const release = at(event, 'release');
      if (!isObject(release)) return undefined;
      const tag = textAt(release, 'tag_name') ?? env['GITHUB_REF_NAME'] ?? '';
      const title = textAt(release, 'name') ?? tag;
      return { kind: 'release', name: tag, title, url: urlAt(release, 'html_url') ?? links.tag(tag) };
    },
    deployment: readDeployment,
    deployment_status: readDeployment,
    issues: readIssue,
    issue_comment: readIssue,
    check_run: (event, _, links) => branchOf(textAt(event, 'check_run', 'check_suite', 'head_branch'), links),
    check_suite: (event, _, links) => branchOf(textAt(event, 'check_suite', 'head_branch'), links),
  }),
);

/** The subject of the run itself: what its event is about, else the branch or tag. */
export function readSubject(env: Environment, event: unknown, links: Links): Subject {
  const pullRequest = at(event, 'pull_request');
  if (isObject(pullRequest)) return pullRequestOf(pullRequest, env['GITHUB_REPOSITORY'], links);
  const found = readers.get(env['GITHUB_EVENT_NAME'] ?? '')?.(event, env, links);
  if (found) return found;
  const name = env['GITHUB_REF_NAME'] || textAt(event, 'repository', 'default_branch') || '';
  if (env['GITHUB_REF_TYPE'] === 'tag') return { kind: 'tag', name, url: links.tag(name) };
  return { kind: 'branch', name, url: links.branch(name) };
}

const branchOf = (name: string | undefined, links: Links): Subject | undefined =>
  name === undefined ? undefined : { kind: 'branch', name, url: links.branch(name) };

/** The branch of a merge queue, such as `gh-readonly-queue/main/pr-104-7fd1a60`. */
const queueBranch = /^gh-readonly-queue\/(.+)\/pr-(\d{1,9})-[0-9a-f]+$/;

/** The branch that a merge queue merges into; undefined where `branch` is no queue's. */
export const queueBaseOf = (branch: string | undefined): string | undefined =>
  queueBranch.exec(branch ?? '')?.[1];

/**
 * The pull request that a merge queue tests; undefined where `branch` is no queue's.
 *
 * @param headCommit its merge commit as the event shows it, which has the title
 */
export function queuedOf(branch: string | undefined, headCommit: unknown, links: Links): Subject | undefined {
  const [head, base, digits] = queueBranch.exec(branch ?? '') ?? [];
  if (head === undefined || base === undefined) return undefined;
  const number = Number(digits);
  const title = commitOf(headCommit, links)?.title;
  return {
    kind: 'pull-request',
    number,
    ...(title && { title }),
    url: links.pullRequest(number),
    head,
    base,
    queued: true,
  };
}

function readDeployment(event: unknown, _: Environment, links: Links): Subject | undefined {
  const name = textAt(event, 'deployment', 'ref');
  if (name === undefined) return undefined;
  const environment =
    textAt(event, 'deployment_status', 'environment') ?? textAt(event, 'deployment', 'environment') ?? '';
  const environmentUrl = urlAt(event, 'deployment_status', 'environment_url');
  return {
    kind: 'deployment',
    name,
    url: links.ref(name),
    environment,
    ...(environmentUrl !== undefined && { environmentUrl }),
  };
}

/** An issue; GitHub shows a pull request that is commented on as one too, without its branches. */
function readIssue(event: unknown, _: Environment, links: Links): Subject | undefined {
  const issue = at(event, 'issue');
  const number = numberAt(issue, 'number');
  if (number === undefined) return undefined;
  const title = textAt(issue, 'title') ?? '';
  if (!isObject(at(issue, 'pull_request'))) {
    return { kind: 'issue', number, title, url: urlAt(issue, 'html_url') ?? links.issue(number) };
  }
  const login = textAt(issue, 'user', 'login');
  return {
    kind: 'pull-request',
    number,
    title,
    url: urlAt(issue, 'pull_request', 'html_url') ?? links.pullRequest(number),
    head: '',
    ...(login !== undefined && { author: personOf(login, at(issue, 'user')) }),
  };
}

function pullRequestOf(pullRequest: unknown, repository: string | undefined, links: Links): Subject {
  const number = numberAt(pullRequest, 'number');
  const title = textAt(pullRequest, 'title');
  const base = textAt(pullRequest, 'base', 'ref');
  const login = textAt(pullRequest, 'user', 'login');
  const fork = forkOf(at(pullRequest, 'head'), repository);
  const head = textAt(pullRequest, 'head', 'ref') ?? '';
  return {
    kind: 'pull-request',
    ...(number !== undefined && { number }),
    ...(title !== undefined && { title }),
    url:
      urlAt(pullRequest, 'html_url') ??
      (number === undefined ? links.branch(head) : links.pullRequest(number)),
    head,
    ...(base !== undefined && { base }),
    ...(fork !== undefined && { fork }),
    ...(login !== undefined && { author: personOf(login, at(pullRequest, 'user')) }),
  };
}

/** The fork that `head` lives in. One that was deleted has no name any more, but the head's label begins with its owner. */
function forkOf(head: unknown, repository: string | undefined): string | undefined {
  if (at(head, 'repo') === null) return textAt(head, 'user', 'login') ?? textAt(head, 'label')?.split(':')[0];
  const name = textAt(head, 'repo', 'full_name');
  return name === repository ? undefined : name;
}
