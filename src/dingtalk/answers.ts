/** The strict reading of a robot's reply: what it says, and whether that is a yes. */
import { isObject, numberAt, textAt } from '../json.js';
import type { Facts, Trouble } from '../network/trouble.js';
import type { Reply } from '../world.js';

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

export type Answer = Acceptance | Refusal;

/** What a reply says. */
export interface Saying {
  /** The parsed body; undefined where it isn't whole JSON. */
  readonly json: unknown;
  readonly errcode: number | undefined;
  readonly errmsg: string;
}

export function readSaying({ body, truncated }: Reply): Saying {
  const json = truncated ? undefined : parse(body);
  return { json, errcode: errcodeOf(json), errmsg: textAt(json, 'errmsg') ?? '' };
}

export const isSuccess = ({ status }: Reply): boolean => status >= 200 && status < 300;

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
