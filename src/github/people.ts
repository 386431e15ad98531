/** The people that an event names. Pure. */
import { textAt } from '../json.js';
import type { Person } from '../run-result.js';

export function authorOf(author: unknown): Person | undefined {
  const login = textAt(author, 'username');
  const name = textAt(author, 'name') ?? login;
  if (name === undefined) return undefined;
  return { ...(login !== undefined && { login }), name, bot: isBot(login ?? name) };
}

/** @param account the payload's object of the same account, if any; it tells a bot for certain */
export function personOf(login = '', account?: unknown): Person {
  const isSame = textAt(account, 'login') === login;
  return { login, name: login, bot: isBot(login) || (isSame && textAt(account, 'type') === 'Bot') };
}

/** Who started a later attempt, where that is somebody else. GitHub names somebody for the first attempt too. */
export const rerunBy = (attempt: number, actor: Person, triggering: Person): Person | undefined =>
  attempt > 1 && triggering.name !== '' && triggering.login !== actor.login ? triggering : undefined;

/** GitHub's apps act under a login that ends so. */
const isBot = (login: string): boolean => login.endsWith('[bot]');
