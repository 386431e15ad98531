/** The commits that an event names, and the people who made them. Pure. */
import { at, isObject, textAt, urlAt } from '../json.js';
import type { Commit, Person, RunFacts } from '../run-result.js';
import type { Environment } from '../runner/ports.js';
import type { Links } from './links.js';

/** The commit that people know: of a pull request its head, not the merge that GITHUB_SHA names. */
export function readCommit(env: Environment, event: unknown, links: Links): Commit | undefined {
  const known = commitOf(
    at(event, 'head_commit') ??
      at(event, 'merge_group', 'head_commit') ??
      at(event, 'workflow_run', 'head_commit'),
    links,
  );
  if (known) return known;
  // GITHUB_SHA is the default branch's then, which an issue has nothing to do with.
  if (isObject(at(event, 'issue'))) return undefined;
  const sha =
    textAt(event, 'pull_request', 'head', 'sha') ??
    textAt(event, 'check_run', 'head_sha') ??
    textAt(event, 'check_suite', 'head_sha') ??
    (env['GITHUB_SHA'] || textAt(event, 'deployment', 'sha'));
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

/**
 * The author of a commit: the login that the event names, else that of an address with which GitHub hides
 * the real one.
 *
 * @param host of the server, which stands in such addresses
 */
function authorOf(author: unknown, host: string): Person | undefined {
  const email = textAt(author, 'email')?.toLowerCase();
  const login = textAt(author, 'username') ?? loginOf(email, host);
  const name = textAt(author, 'name') ?? login;
  if (name === undefined) return undefined;
  return {
    ...(login !== undefined && { login }),
    name,
    ...(email !== undefined && { email }),
    bot: isBot(login ?? name),
  };
}

/**
 * The people of a commit's trailers `Co-authored-by: Name <address>`.
 * Source: "Creating a commit with multiple authors" in GitHub's documentation.
 */
const coAuthorsOf = (message: string, host: string): readonly Person[] =>
  [...message.matchAll(/^co-authored-by:([^<\r\n]*)<([^<>\s]+)>[ \t]*$/gim)].flatMap(
    ([, name = '', email]) => authorOf({ name: name.trim() || email, email }, host) ?? [],
  );

/** Source: "Setting your commit email address" in GitHub's documentation; Gitea has no `users.`. */
function loginOf(email: string | undefined, host: string): string | undefined {
  const [local, domain] = email?.split('@') ?? [];
  if (domain !== `users.noreply.${host}` && domain !== `noreply.${host}`) return undefined;
  return local?.replace(/^\d+\+/, '') || undefined;
}

/** @param account the payload's object of the same account, if any; it says for certain whether it is a bot */
export function personOf(login = '', account?: unknown): Person {
  const isSame = textAt(account, 'login') === login;
  return { login, name: login, bot: isBot(login) || (isSame && textAt(account, 'type') === 'Bot') };
}

/**
 * Who started a later attempt, where that is somebody else. GitHub names somebody for the first attempt too.
 * Nobody starts a scheduled run, so whoever runs it again is always named.
 */
export const rerunBy = (
  { attempt, event }: { readonly attempt: number; readonly event: string },
  actor: Person,
  triggering: Person,
): Person | undefined =>
  attempt > 1 && triggering.name !== '' && (triggering.login !== actor.login || event === 'schedule')
    ? triggering
    : undefined;

/** GitHub's apps act under a login that ends so. */
const isBot = (login: string): boolean => login.endsWith('[bot]');
