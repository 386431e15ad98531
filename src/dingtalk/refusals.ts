/** Why a message wasn't taken. With its tables it is loaded only where that is so. */
import { at, numberAt } from '../json.js';
import { troubleOfFailure } from '../network/failures.js';
import type { Trouble } from '../network/trouble.js';
import type { NetworkFailure, Reply } from '../world.js';
import { isSuccess, type Refusal, readSaying, type Saying } from './answers.js';
import { knownTrouble, unknownCode } from './codes.js';
import * as replies from './replies.js';

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
  const date = Date.parse(header);
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
