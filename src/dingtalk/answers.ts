/** The strict reading of a robot's reply. */
import { at, isObject, numberAt, textAt } from '../json.js';
import type { Facts, Trouble } from '../network/trouble.js';
import type { Reply } from '../world.js';
import { knownTrouble, unknownCode } from './codes.js';
import * as replies from './replies.js';

/** The robot has taken the message. */
export interface Acceptance {
  readonly delivered: true;
  readonly errcode: 0;
  readonly errmsg: string;
}

/** The message was not taken, or it isn't known whether it was. */
export interface Refusal {
  readonly delivered: false;
  /** Absent where nothing that was said is a robot's answer. */
  readonly errcode?: number;
  readonly errmsg: string;
  readonly trouble: Trouble;
  /** Milliseconds that the peer asks to wait. */
  readonly wait?: number;
  /** For the trouble's texts. */
  readonly facts: Facts;
}

export type Answer = Acceptance | Refusal;

/**
 * Reads a reply. Delivered means HTTP 2xx, a JSON object, and errcode 0, as a number or as the text
 * `0` that DingTalk's documentation shows; anything else is a trouble.
 *
 * @param host whom the request was sent to
 * @param now milliseconds since the epoch, against which a date in Retry-After is measured
 */
export function readAnswer(reply: Reply, host: string, now: number): Answer {
  const json = reply.truncated ? undefined : parse(reply.body);
  const errcode = errcodeOf(json);
  const errmsg = textAt(json, 'errmsg') ?? '';
  const success = reply.status >= 200 && reply.status < 300;
  if (success && errcode === 0) return { delivered: true, errcode, errmsg };

  const wait = waitOf(reply, json, now);
  return {
    delivered: false,
    ...(errcode !== undefined && { errcode }),
    errmsg,
    trouble: success ? bodyTrouble(reply, json, errcode, errmsg) : statusTrouble(reply, errcode, errmsg),
    ...(wait !== undefined && { wait }),
    facts: { host, status: reply.status, target: redirectTarget(reply, host), errcode },
  };
}

function bodyTrouble(reply: Reply, json: unknown, errcode: number | undefined, errmsg: string): Trouble {
  if (errcode !== undefined) return knownTrouble(errcode, errmsg) ?? unknownCode;
  if (reply.truncated) return replies.tooMuch;
  if (json !== undefined) return at(json, 'punish') === undefined ? replies.noErrcode : replies.punish;
  if (reply.body.trim() === '') return replies.empty;
  return /^\s*</.test(reply.body) ? replies.html : replies.notJson;
}

/** A gateway may wrap the robot's own words into an HTTP error: a code that is known says more. */
function statusTrouble(reply: Reply, errcode: number | undefined, errmsg: string): Trouble {
  if (reply.status >= 300 && reply.status < 400) return replies.redirect;
  const known = errcode === undefined ? undefined : knownTrouble(errcode, errmsg);
  const status = String(reply.status);
  return known ?? replies.statuses.find(([pattern]) => pattern.test(status))?.[1] ?? replies.unexpected;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** The errcode of an answer: a whole number, or one written as text. */
function errcodeOf(json: unknown): number | undefined {
  if (!isObject(json)) return undefined;
  const text = textAt(json, 'errcode');
  if (text !== undefined) return /^(0|-?[1-9]\d{0,8})$/.test(text) ? Number(text) : undefined;
  const number = numberAt(json, 'errcode');
  return Number.isSafeInteger(number) ? number : undefined;
}

/** Milliseconds. Nobody is waited for as long as a day, and a date far beyond can't be told. */
const LONGEST_WAIT = 86_400_000;

/**
 * How long the peer asks to wait: Retry-After, as seconds or as a date (RFC 9110, 10.2.3), or the
 * seconds in the gateway's `punish` body.
 */
function waitOf(reply: Reply, json: unknown, now: number): number | undefined {
  const header = reply.headers['retry-after']?.trim() ?? '';
  const date = Date.parse(header);
  const seconds = numberAt(json, 'wait');
  if (/^\d+$/.test(header)) return within(Number(header) * 1_000);
  if (!Number.isNaN(date)) return within(date - now);
  return seconds !== undefined && seconds >= 0 ? within(seconds * 1_000) : undefined;
}

const within = (wait: number): number => Math.min(Math.max(0, wait), LONGEST_WAIT);

/** Only the host of where a redirect leads; a path or query could hold the token. */
function redirectTarget(reply: Reply, host: string): string {
  const location = reply.headers['location'] ?? '';
  const base = `https://${host}`;
  return URL.canParse(location, base) ? new URL(location, base).host : host;
}
