/** The commits that an event carries. Pure. */
import { at, textAt, urlAt } from '../json.js';
import type { Commit } from '../result.js';
import type { Environment } from '../world.js';
import type { Links } from './links.js';
import { authorOf } from './people.js';

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
