/** The people that an event names. Pure. */
import { textAt } from '../json.js';
import type { Person } from '../run-result.js';

/**
 * The author of a commit: the login that the event names, else that of an address with which GitHub hides
 * the real one.
 *
 * @param host of the server, which stands in such addresses
 */
export function authorOf(author: unknown, host: string): Person | undefined {
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
export const coAuthorsOf = (message: string, host: string): readonly Person[] =>
  [...message.matchAll(/^co-authored-by:[ \t]*(.*?)[ \t]*<([^<>\s]+)>[ \t]*$/gim)].flatMap(
    ([, name, email]) => authorOf({ name: name || email, email }, host) ?? [],
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
 * Nobody starts a scheduled run, so there whoever started it again is always somebody else.
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
