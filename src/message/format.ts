import type { Words } from './words.js';

const unitSizes = [
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
  ['seconds', 1],
] as const;

/**
 * A duration as people say it: the two largest units, as `1 min 12 s`.
 *
 * @param milliseconds at least 0
 */
export function sayDuration(milliseconds: number, { units, underOneSecond }: Words): string {
  if (milliseconds < 1_000) return underOneSecond;
  let rest = Math.floor(milliseconds / 1_000);
  const parts = unitSizes.map(([unit, size]) => {
    const count = Math.floor(rest / size);
    rest %= size;
    return { count, text: `${count}${units[unit]}` };
  });
  const first = parts.findIndex(({ count }) => count > 0);
  return parts
    .slice(first, first + 2)
    .filter(({ count }) => count > 0)
    .map(({ text }) => text)
    .join(' ');
}

/**
 * A moment as people in `timezone` read it, for example `2026-11-24 11:08:05 GMT+8`. Building the format
 * costs milliseconds, so it is done only where a time is shown.
 *
 * @param milliseconds since the epoch
 * @param timezone IANA name
 */
export const sayTime = (milliseconds: number, timezone: string): string =>
  // Swedish writes dates as ISO 8601 does.
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  }).format(milliseconds);

/**
 * A moment as short as it can be: `10:32`, and with the day where that is not today.
 *
 * @param moment milliseconds since the epoch
 * @param now milliseconds since the epoch
 * @param timezone IANA name
 */
export function sayMoment(moment: number, now: number, timezone: string): string {
  const [day, time = ''] = sayTime(moment, timezone).split(' ');
  const [today] = sayTime(now, timezone).split(' ');
  const minutes = time.slice(0, 'hh:mm'.length);
  return day === today ? minutes : `${day} ${minutes}`;
}
