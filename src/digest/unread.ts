/** What a digest is not about although it was asked for, and why. Pure. */
import type { Refusal } from '../github/api.js';
import { outOfTime } from '../github/reasons.js';

/** Why; `partial` where only the latest runs could be read. */
export type Reason =
  | 'archived'
  | 'disabled'
  | 'forbidden'
  | 'not-found'
  | 'limited'
  | 'no-time'
  | 'partial'
  | 'unreadable';

export interface Unread {
  /** owner/name of a repository, or what stands for several. */
  readonly name: string;
  readonly why: Reason;
  /** In the words of the log. */
  readonly problem?: string;
}

const reasons: ReadonlyMap<number | undefined, Reason> = new Map([
  [403, 'forbidden'],
  [404, 'not-found'],
]);

export function unreadOf(name: string, { problem, status, again }: Refusal): Unread {
  const known = problem === outOfTime ? 'no-time' : reasons.get(status);
  return { name, why: again?.kind === 'limited' ? 'limited' : (known ?? 'unreadable'), problem };
}
