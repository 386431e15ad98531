/** What a digest is not about although it was asked for, and why. Pure. */
import type { ApiProblem } from '../github/api.js';
import type { LocalizedText } from '../language.js';

/** Why; `partial` where only the latest runs could be read. */
export type UnreadReason =
  | 'archived'
  | 'disabled'
  | 'moved'
  | 'forbidden'
  | 'not-found'
  | 'limited'
  | 'no-time'
  | 'partial'
  | 'unreadable';

export interface Unread {
  /** owner/name of a repository, or what stands for several. */
  readonly name: string;
  readonly why: UnreadReason;
  /** In the words of the log. */
  readonly problem?: LocalizedText;
}

const reasons: ReadonlyMap<number | undefined, UnreadReason> = new Map([
  [301, 'moved'],
  [403, 'forbidden'],
  [404, 'not-found'],
]);

const known: ReadonlySet<UnreadReason> = new Set(['archived', 'disabled', 'partial']);
/** Whether it could be failing, and nobody knows. */
export const isUnknown = ({ why }: Unread): boolean => !known.has(why);

const passing: ReadonlySet<UnreadReason> = new Set(['limited', 'no-time', 'unreadable']);
/** Whether another digest may read it. */
export const mayBeRead = ({ why }: Unread): boolean => passing.has(why);

/** What could not be read, from what the API answered when it was asked for. */
export function unreadOf(name: string, { problem, status, again, isLate }: ApiProblem): Unread {
  const reason = isLate ? 'no-time' : reasons.get(status);
  return { name, why: again?.kind === 'limited' ? 'limited' : (reason ?? 'unreadable'), problem };
}
