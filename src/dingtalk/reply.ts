import { at, isObject, numberAt, textAt } from '../json.js';
import { troubleOfFailure } from '../network/failures.js';
import type { Facts, Trouble } from '../network/trouble.js';
import type { NetworkFailure, Reply } from '../runner/ports.js';
import { knownTrouble, unknownCode } from './error-codes.js';
import * as replies from './http-replies.js';

/** The strict reading of a robot's reply: what it says, and whether that is a yes. */

/** The robot has taken the message. */
interface Acceptance {
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

export type RobotAnswer = Acceptance | Refusal;

/** What a reply says. */
interface Saying {
  /** The parsed body; undefined where it isn't whole JSON. */
  readonly json: unknown;
  readonly errcode: number | undefined;
  readonly errmsg: string;
}

function readSaying({ body, truncated }: Reply): Saying {
  const json = truncated ? undefined : parse(body);
  return { json, errcode: errcodeOf(json), errmsg: textAt(json, 'errmsg') ?? '' };
}

const isSuccess = ({ status }: Reply): boolean => status >= 200 && status < 300;

/**
 * Delivered means HTTP 2xx, a JSON object, and errcode 0, as a number or as the text `0` that DingTalk's
 * documentation shows.
 *
 * @returns undefined where the reply says anything else
 */
export function readAcceptance(reply: Reply): Acceptance | undefined {
  const { errcode, errmsg } = readSaying(reply);
  return isSuccess(reply) && errcode === 0 ? { delivered: true, errcode, errmsg } : undefined;
}

function parse(body: string): unknown {
  try {
    // Some gateways put a byte-order mark first.
    return JSON.parse(body.replace(/^\uFEFF/, ''));
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

/** Why a message wasn't taken. With its tables it is loaded only where that is so. */

/**
 * Reads what came instead of an acceptance.
 *
 * @param host whom the request was sent to
 * @param now milliseconds since the epoch, against which a date in Retry-After is measured
 */
export function readRefusal(result: Reply | NetworkFailure, host: string, now: number): Refusal {
  if (result.kind === 'failure') {
    const facts = { code: result.code, host: result.host };
    return { delivered: false, errmsg: '', trouble: troubleOfFailure(result), facts };
  }
  const saying = readSaying(result);
  const { errcode, errmsg, json } = saying;
  const wait = waitOf(result, json, now);
  return {
    delivered: false,
    ...(errcode !== undefined && { errcode }),
    errmsg,
    trouble: isSuccess(result) ? bodyTrouble(result, saying) : statusTrouble(result, saying),
    ...(wait !== undefined && { wait }),
    facts: { host, status: result.status, target: redirectTarget(result, host), errcode },
  };
}

function bodyTrouble({ body, truncated }: Reply, { json, errcode, errmsg }: Saying): Trouble {
  if (errcode !== undefined) return knownTrouble(errcode, errmsg) ?? unknownCode;
  if (truncated) return replies.tooMuch;
  if (json !== undefined) return at(json, 'punish') === undefined ? replies.noErrcode : replies.punish;
  if (body.trim() === '') return replies.empty;
  return /^\s*</.test(body) ? replies.html : replies.notJson;
}

/** A gateway may wrap the robot's own words into an HTTP error: a code that is known says more. */
function statusTrouble({ status }: Reply, { errcode, errmsg }: Saying): Trouble {
  if (status >= 300 && status < 400) return replies.redirect;
  const known = errcode === undefined ? undefined : knownTrouble(errcode, errmsg);
  const text = String(status);
  return known ?? replies.statuses.find(([pattern]) => pattern.test(text))?.[1] ?? replies.unexpected;
}

/** Milliseconds. Nobody is waited for as long as a day, and a date far beyond can't be told. */
const LONGEST_WAIT = 86_400_000;

/**
 * How long the peer asks to wait: Retry-After, as seconds or as a date (RFC 9110, 10.2.3), or the
 * seconds in the gateway's `punish` body.
 */
function waitOf(reply: Reply, json: unknown, now: number): number | undefined {
  const header = reply.headers['retry-after']?.trim() ?? '';
  // Date.parse takes nearly any text for a date, a negative number too.
  const date = /^[A-Z][a-z]{2,8}, /.test(header) ? Date.parse(header) : Number.NaN;
  const seconds = numberAt(json, 'wait');
  if (/^\d+(\.\d+)?$/.test(header)) return within(Math.ceil(Number(header) * 1_000));
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
