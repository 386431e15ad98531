/** How long to wait before the next try. Pure. */
import type { Refusal } from './answers.js';

/** Milliseconds before the second try; each later wait is three times as long, up to the longest. */
const FIRST = 1_000;
const GROWTH = 3;
const LONGEST = 600_000;

/** A robot that got too many messages is closed for about ten minutes. Source: DingTalk's documentation. */
const CLOSED = 600_000;

/** By which part of itself a wait that was asked for may become longer; it doubles with every try. */
const SPREAD = 0.2;

/**
 * Milliseconds to wait after a refusal, or undefined where another try is useless.
 *
 * A wait that the peer asks for is kept at least. It is spread, wider with every refusal, so that jobs
 * which were refused together don't come back together and close the robot again. The growing wait is
 * a floor below it: a peer that asks for one second for ever is asked less and less often.
 *
 * @param tries how many there were
 * @param random at least 0, less than 1
 * @param room milliseconds that there are for a wait; the spread never makes one too long that would fit
 */
export function waitAfter(
  { trouble, wait }: Refusal,
  tries: number,
  random: number,
  room: number,
): number | undefined {
  if (trouble.retry === 'never' || tries >= trouble.tries) return undefined;
  const growing = Math.min(FIRST * GROWTH ** (tries - 1), LONGEST) * (1 - random / 2);
  const asked = wait ?? (trouble.retry === 'long' ? CLOSED : 0);
  const spread = Math.min(asked * random * SPREAD * 2 ** (tries - 1), Math.max(0, room - asked));
  return Math.ceil(Math.max(growing, asked + spread));
}
