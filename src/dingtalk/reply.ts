/** Reads a robot's reply strictly: what it says, and whether it accepts the message. */
import { at, isObject, numberAt, parsedJson, textAt } from '../json.js';
import { troubleOfFailure } from '../network/failures.js';
import type { Facts, Trouble } from '../network/trouble.js';
import type { NetworkFailure, Reply } from '../runner/ports.js';
import { knownTrouble, unknownCode } from './error-codes.js';
import * as replies from './http-replies.js';

/** The robot has accepted the message. */
interface Acceptance {
  readonly delivered: true;
  readonly errcode: 0;
  readonly errmsg: string;
}

/** The robot did not accept the message, or it is unknown whether it did. */
export interface Refusal {
  readonly delivered: false;
  /** Absent where the reply is not a robot's. */
  readonly errcode?: number;
  readonly errmsg: string;
  readonly trouble: Trouble;
  /** Milliseconds that the peer asks to wait. */
  readonly wait?: number;
  /** For the trouble's texts. */
  readonly facts: Facts;
}

export type RobotAnswer = Acceptance | Refusal;

/** The body of a reply. */
interface ReplyBody {
  /** undefined where the body is not complete JSON. */
  readonly json: unknown;
  readonly errcode: number | undefined;
  readonly errmsg: string;
}

function readBody({ body, truncated }: Reply): ReplyBody {
  // Some gateways put a byte-order mark first.
  const json = truncated ? undefined : parsedJson(body.replace(/^\uFEFF/, ''));
  return { json, errcode: errcodeOf(json), errmsg: textAt(json, 'errmsg') ?? '' };
}

const isSuccess = ({ status }: Reply): boolean => status >= 200 && status < 300;

/** The errcode of an answer: a whole number, or one written as text. */
function errcodeOf(json: unknown): number | undefined {
  if (!isObject(json)) return undefined;
  const text = textAt(json, 'errcode');
  if (text !== undefined) return /^(0|-?[1-9]\d{0,8})$/.test(text) ? Number(text) : undefined;
  const number = numberAt(json, 'errcode');
  return Number.isSafeInteger(number) ? number : undefined;
}

/**
 * Reads what came of a request. Delivered means HTTP 2xx, a JSON object, and errcode 0, as a number or as the text `0`
 * that DingTalk's documentation shows. Anything else is why the message was not accepted, and how long the peer asks
 * to wait.
 *
 * @param host the host of the request
 * @param now milliseconds since the epoch, against which a date in Retry-After is measured
 */
export function readAnswer(result: Reply | NetworkFailure, host: string, now: number): RobotAnswer {
  if (result.kind === 'failure') {
    const facts = { code: result.code, host: result.host };
    return { delivered: false, errmsg: '', trouble: troubleOfFailure(result), facts };
  }
  const body = readBody(result);
  const { errcode, errmsg, json } = body;
  if (isSuccess(result) && errcode === 0) return { delivered: true, errcode, errmsg };
  const wait = waitOf(result, json, now);
  return {
    delivered: false,
    ...(errcode !== undefined && { errcode }),
    errmsg,
    trouble: isSuccess(result) ? bodyTrouble(result, body) : statusTrouble(result, body),
    ...(wait !== undefined && { wait }),
    facts: { host, status: result.status, target: redirectTarget(result, host), errcode },
  };
}

function bodyTrouble({ body, truncated }: Reply, { json, errcode, errmsg }: ReplyBody): Trouble {
  if (errcode !== undefined) return knownTrouble(errcode, errmsg) ?? unknownCode;
  if (truncated) return replies.tooMuch;
  if (json !== undefined) return at(json, 'punish') === undefined ? replies.noErrcode : replies.punish;
  if (body.trim() === '') return replies.empty;
  return /^\s*</.test(body) ? replies.html : replies.notJson;
}

/** A gateway may put the robot's answer into an HTTP error: a known errcode says more than the status. */
function statusTrouble({ status }: Reply, { errcode, errmsg }: ReplyBody): Trouble {
  if (status >= 300 && status < 400) return replies.redirect;
  const known = errcode === undefined ? undefined : knownTrouble(errcode, errmsg);
  const text = String(status);
  return known ?? replies.troublesByStatus.find(([pattern]) => pattern.test(text))?.[1] ?? replies.unexpected;
}

/** Milliseconds. No step waits as long as a day, and Date cannot show a time far beyond. */
const longestWait = 86_400_000;

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

const within = (wait: number): number => Math.min(Math.max(0, wait), longestWait);

/** The host of the redirect's target alone: its path or query could contain the token. */
function redirectTarget(reply: Reply, host: string): string {
  const location = reply.headers['location'] ?? '';
  const base = `https://${host}`;
  return URL.canParse(location, base) ? new URL(location, base).host : host;
}
