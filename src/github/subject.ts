/** What a run was about: a branch, a tag, a release, or a pull request. Pure. */
import { at, isObject, numberAt, textAt, urlAt } from '../json.js';
import type { Commit, Subject } from '../run-result.js';
import type { Environment } from '../runner/ports.js';
import type { Links } from './links.js';
import { authorOf, personOf } from './people.js';

export function readSubject(env: Environment, event: unknown, links: Links): Subject {
  const name = env['GITHUB_REF_NAME'] ?? '';
  const pullRequest = at(event, 'pull_request');
  if (isObject(pullRequest)) return pullRequestOf(pullRequest, env['GITHUB_REPOSITORY'], links);
  const release = at(event, 'release');
  if (env['GITHUB_EVENT_NAME'] === 'release' && release !== undefined) {
    const tag = textAt(release, 'tag_name') ?? name;
    const title = textAt(release, 'name') ?? tag;
    return { kind: 'release', name: tag, title, url: urlAt(release, 'html_url') ?? links.tag(tag) };
  }
  if (env['GITHUB_REF_TYPE'] === 'tag') return { kind: 'tag', name, url: links.tag(name) };
  return { kind: 'branch', name, url: links.branch(name) };
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

/** The commit that people know: of a pull request its head, not the merge that GITHUB_SHA names. */
export function readCommit(env: Environment, event: unknown, links: Links): Commit | undefined {
  const pushed = commitOf(at(event, 'head_commit'), links);
  if (pushed) return pushed;
  const sha = textAt(event, 'pull_request', 'head', 'sha') ?? env['GITHUB_SHA'];
  return sha ? { sha, url: links.commit(sha), title: '' } : undefined;
}

export function commitOf(commit: unknown, links: Links): Commit | undefined {
  const sha = textAt(commit, 'id');
  if (sha === undefined) return undefined;
  const author = authorOf(at(commit, 'author'));
  return {
    sha,
    url: urlAt(commit, 'url') ?? links.commit(sha),
    title: (textAt(commit, 'message') ?? '').split(/[\r\n]/, 1)[0] ?? '',
    ...(author && { author }),
  };
}
