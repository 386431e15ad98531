/** The commits that an event names. Pure. */
import { at, textAt, urlAt } from '../json.js';
import type { Commit, RunFacts } from '../run-result.js';
import type { Environment } from '../runner/ports.js';
import type { Links } from './links.js';
import { authorOf, coAuthorsOf } from './people.js';

/** The commit that people know: of a pull request its head, not the merge that GITHUB_SHA names. */
export function readCommit(env: Environment, event: unknown, links: Links): Commit | undefined {
  const known = commitOf(at(event, 'head_commit') ?? at(event, 'merge_group', 'head_commit'), links);
  if (known) return known;
  const sha =
    textAt(event, 'pull_request', 'head', 'sha') ?? (env['GITHUB_SHA'] || textAt(event, 'deployment', 'sha'));
  return sha ? { sha, url: links.commit(sha), title: '' } : undefined;
}

/**
 * A commit as a push event shows it; undefined where `commit` is none. The message of one that merges a
 * pull request has the title of that in its third line, a squashed one its number at the end of the first.
 */
export function commitOf(commit: unknown, links: Links): Commit | undefined {
  const sha = textAt(commit, 'id');
  if (sha === undefined) return undefined;
  const message = textAt(commit, 'message') ?? '';
  const [first = '', , third = ''] = message.split(/\r\n|\n|\r/);
  const merged = mergeLine.exec(first)?.[1];
  const number = merged ?? squashEnd.exec(first)?.[1];
  const author = authorOf(at(commit, 'author'), links.host);
  const coAuthors = coAuthorsOf(message, links.host);
  return {
    sha,
    url: urlAt(commit, 'url') ?? links.commit(sha),
    title: (merged !== undefined && third.trim()) || first,
    ...(author && { author }),
    ...(coAuthors.length > 0 && { coAuthors }),
    ...(at(commit, 'distinct') === false && { travelled: true }),
    ...(number !== undefined && {
      pullRequest: { number: Number(number), url: links.pullRequest(Number(number)) },
    }),
  };
}

/** Source: "About pull request merges" in GitHub's documentation. */
const mergeLine = /^Merge pull request #(\d{1,9}) from \S/;
const squashEnd = / \(#(\d{1,9})\)$/;

/** Events whose runs have a name that is known where the workflow gives none. */
const namedEvents: readonly string[] = [
  'push',
  'pull_request',
  'pull_request_target',
  'workflow_dispatch',
  'schedule',
];

/**
 * The run-name that the workflow's author wrote; undefined where the title is GitHub's own: the commit's
 * first line, the pull request's title, or the name of the workflow.
 * Source: "Workflow syntax" in GitHub's documentation, run-name.
 */
export function runNameOf(
  displayTitle: string | undefined,
  { event, workflow, commit, subject }: Pick<RunFacts, 'event' | 'workflow' | 'commit' | 'subject'>,
): string | undefined {
  if (displayTitle === undefined || !namedEvents.includes(event) || mergeLine.test(displayTitle)) {
    return undefined;
  }
  const isPush = event === 'push';
  const ofEvent = isPush ? commit?.title : subject.kind === 'pull-request' ? subject.title : workflow;
  // Where the event's title is not known, the run's may be the same.
  return !ofEvent || displayTitle === ofEvent || displayTitle === workflow ? undefined : displayTitle;
}
