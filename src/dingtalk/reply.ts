/** Reads a robot's reply strictly: what it says, and whether it accepts the message. */
import { isObject, numberAt, parsedJson, textAt } from '../json.js';
import { isSuccess, type NetworkFailure, type Reply } from '../runner/ports.js';
import type { RobotAnswer } from './delivery.js';
import type { ReplyBody, SentRequest } from './refusal.js';

function readBody({ body, truncated }: Reply): ReplyBody {
  // Some gateways put a byte-order mark first.
  const json = truncated ? undefined : parsedJson(body.replace(/^\uFEFF/, ''));
  return { json, errcode: errcodeOf(json), errmsg: textAt(json, 'errmsg') ?? '' };
}

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
 * that DingTalk's documentation shows. What anything else means is loaded where it comes.
 *
 * @param now milliseconds since the epoch, against which a date in Retry-After is measured
 */
export async function readAnswer(
  result: Reply | NetworkFailure,
  request: SentRequest,
  now: number,
): Promise<RobotAnswer> {
  if (result.kind === 'failure') return (await import('./refusal.js')).refusalOfFailure(result);
  const body = readBody(result);
  const { errcode, errmsg } = body;
  if (isSuccess(result) && errcode === 0) return { delivered: true, errcode, errmsg };
  return (await import('./refusal.js')).refusalOfReply(result, body, request, now);
}
