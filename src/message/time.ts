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
