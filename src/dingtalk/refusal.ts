/** Explains why a message was not accepted, and how long the peer asks to wait. */
import { at, numberAt } from '../json.js';
import { troubleOfFailure } from '../network/failures.js';
import type { Trouble } from '../network/trouble.js';
import type { NetworkFailure, Reply } from '../runner/ports.js';
import { isSuccess, type Refusal, type ReplyBody, type SentRequest } from './delivery.js';
import { knownTrouble, unknownCode, unsigned } from './error-codes.js';
import * as replies from './http-replies.js';

/**
 * Explains what came of a request, where it does not mean that the robot accepted the message.
 *
 * @param body of the reply
 * @param now milliseconds since the epoch, against which a date in Retry-After is measured
 */
export function explain(
  result: Reply | NetworkFailure,
  body: ReplyBody,
  { host, isSigned }: SentRequest,
  now: number,
): Pick<Refusal, 'trouble' | 'facts' | 'wait'> {
  if (result.kind === 'failure')
    return { trouble: troubleOfFailure(result), facts: { code: result.code, host: result.host } };
  const trouble = isSuccess(result) ? bodyTrouble(result, body) : statusTrouble(result, body);
  const wait = waitOf(result, body.json, now);
  return {
    trouble: trouble.id === 'signature' && !isSigned ? unsigned : trouble,
    ...(wait !== undefined && { wait }),
    facts: { host, status: result.status, target: redirectTarget(result, host) },
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
