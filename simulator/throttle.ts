import type { RateLimitCode } from './answers.js';

/** How many calls a robot takes, and what happens then. */
export interface Limits {
  /** Calls within the window that are taken. */
  readonly messages: number;
  readonly windowMs: number;
  /** How long the robot is closed from the first call too many. */
  readonly closedMs: number;
  /** Whether a call while closed makes the robot stay closed for `closedMs` from then. */
  readonly prolonged: boolean;
  readonly errcode: RateLimitCode;
}

/** 20 a minute, then closed for 10 minutes: DingTalk's documentation. The rest is a choice. */
export const LIMITS: Limits = {
  messages: 20,
  windowMs: 60_000,
  closedMs: 600_000,
  prolonged: false,
  errcode: 660026,
};

/** What is remembered of one access token's calls; times in milliseconds since 1970. */
export interface Calls {
  readonly times: readonly number[];
  readonly closedUntil: number;
}

export const NO_CALLS: Calls = { times: [], closedUntil: Number.NEGATIVE_INFINITY };

/** Decides on one more call at `now`, and says what is to be remembered afterwards. */
export function admit(calls: Calls, now: number, limits: Limits): { admitted: boolean; calls: Calls } {
  if (now < calls.closedUntil) {
    const closedUntil = limits.prolonged ? now + limits.closedMs : calls.closedUntil;
    return { admitted: false, calls: { times: [], closedUntil } };
  }
  const recent = calls.times.filter((time) => time > now - limits.windowMs);
  if (recent.length >= limits.messages) {
    return { admitted: false, calls: { times: [], closedUntil: now + limits.closedMs } };
  }
  return { admitted: true, calls: { times: [...recent, now], closedUntil: calls.closedUntil } };
}
