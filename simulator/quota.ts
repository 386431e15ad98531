/** What an organisation and each of its robots may send in a calendar month. */

/** How many sends are taken in a month; not limited unless given. */
export interface MonthlyLimits {
  /** Of all robots together: DingTalk gives the standard edition 3,000. */
  readonly organisation?: number | undefined;
  /** Of one robot: what an administrator set for it. */
  readonly robot?: number | undefined;
}

/** A robot's sends in one month. */
export interface MonthlySends {
  /** As `2026-01`. */
  readonly month: string;
  readonly sends: number;
}

/** China has one time zone and no summer time. */
const BEIJING_OFFSET_MS = 8 * 3_600_000;

/** The month in Beijing; that months begin there is a choice. `time` in milliseconds since 1970. */
export const monthOf = (time: number): string =>
  new Date(time + BEIJING_OFFSET_MS).toISOString().slice(0, 'yyyy-mm'.length);

/**
 * Decides on one more send of a robot. Which limit it was that was reached, the answer doesn't say.
 *
 * @param sends of every robot of the organisation, by its key
 * @param now milliseconds since 1970
 * @returns what is to be remembered of this robot; undefined where the send is over a limit
 */
export function countSend(
  sends: ReadonlyMap<string, MonthlySends>,
  key: string,
  now: number,
  limits: MonthlyLimits,
): MonthlySends | undefined {
  const month = monthOf(now);
  const sentBy = (counted: MonthlySends | undefined) => (counted?.month === month ? counted.sends : 0);
  const own = sentBy(sends.get(key));
  const all = Array.from(sends.values(), sentBy).reduce((sum, each) => sum + each, 0);
  const { organisation = Number.POSITIVE_INFINITY, robot = Number.POSITIVE_INFINITY } = limits;
  return all < organisation && own < robot ? { month, sends: own + 1 } : undefined;
}
