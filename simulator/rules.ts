import { isObject, type JsonObject } from '../src/json.js';
import { type Answer, answerTo, OK, type Reason, type Refusal, type Wording } from './answers.js';
import { checkFields } from './fields.js';
import { parseJson } from './json.js';
import { type Message, readMessage, searchedTexts } from './message.js';
import { countSend, type MonthlySends } from './quota.js';
import type { Robot } from './robots.js';
import { checkSignature, containsKeyword, isAllowedAddress, type KeywordPlace } from './security.js';
import { admit, type Calls, LIMITS, type Limits, NO_CALLS } from './throttle.js';

export const ROBOT_PATH = '/robot/send';
/** The most bytes of a body that the robot takes. */
export const MAX_BODY_BYTES = 20_000;

/** What of an HTTP request the robot looks at. */
export interface RobotRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly contentType: string | undefined;
  readonly remoteAddress: string;
  /** The body, or its beginning when it is longer than anybody would read. */
  readonly body: Buffer;
  /** The size of the whole body. */
  readonly bytes: number;
}

/** Where reports differ or nobody knows, one can choose. */
export interface Rules {
  readonly wording: Wording;
  readonly limits: Limits;
  readonly keywordPlace: KeywordPlace;
  /** How long a msgUuid is remembered, in milliseconds. */
  readonly msgUuidLifetimeMs: number;
  /** What all robots together may send in a calendar month. */
  readonly monthlyQuota: number;
}

export const RULES: Rules = {
  wording: 'current',
  limits: LIMITS,
  keywordPlace: 'title-or-body',
  msgUuidLifetimeMs: Number.POSITIVE_INFINITY,
  monthlyQuota: Number.POSITIVE_INFINITY,
};

/** All that an answer depends on, besides the request and the time. */
export interface World {
  readonly rules: Rules;
  readonly robots: ReadonlyMap<string, Robot>;
  /** By token, also of tokens that no robot has. */
  readonly calls: ReadonlyMap<string, Calls>;
  /** By token. */
  readonly sends: ReadonlyMap<string, MonthlySends>;
  /** When a message was accepted, by token and msgUuid: see {@link messageKey}. */
  readonly accepted: ReadonlyMap<string, number>;
}

/** The answer, and what is to be remembered after it. */
export interface Verdict {
  readonly answer: Answer;
  /** The token's calls from now on; missing when the request didn't get as far as being counted. */
  readonly calls?: Calls;
  /** The robot's sends from now on; missing where this call is none of them. */
  readonly sends?: MonthlySends;
  /** What appears in the group: nothing for a refusal or a repetition. */
  readonly message?: Message;
}

/** One key for a token and a msgUuid. */
export function messageKey(token: string, msgUuid: string): string {
  return JSON.stringify([token, msgUuid]);
}

/** Answers as the robot does; `now` in milliseconds since 1970. Changes nothing. */
export function judge(world: World, request: RobotRequest, now: number): Verdict {
  const { rules } = world;
  const token = request.query.get('access_token') ?? '';
  const refuse = (refusal: Refusal) => answerTo(refusal, rules.wording);

  const uncounted = firstRefusal(CALL_CHECKS, request);
  if (uncounted) return { answer: refuse(uncounted) };

  const { admitted, calls } = admit(world.calls.get(token) ?? NO_CALLS, now, rules.limits);
  if (!admitted) return { answer: refuse({ reason: `rate-${rules.limits.errcode}` }), calls };

  const robot = world.robots.get(token);
  if (!robot) return { answer: refuse({ reason: 'unknown-token' }), calls };

  const monthly = { organisation: rules.monthlyQuota, robot: robot.monthlyCap };
  const sends = countSend(world.sends, token, now, monthly);
  if (!sends) return { answer: refuse({ reason: 'quota' }), calls };

  const payload = parseBody(request.body);
  const message = payload && readMessage(payload);
  const refusal = firstRefusal(MESSAGE_CHECKS, { request, rules, robot, payload, message, now });
  if (refusal) return { answer: refuse(refusal), calls, sends };

  const isNew = message && !isRepetition(world, token, message.msgUuid, now);
  return isNew ? { answer: OK, calls, sends, message } : { answer: OK, calls, sends };
}

interface Case {
  readonly request: RobotRequest;
  readonly rules: Rules;
  readonly robot: Robot;
  readonly payload: JsonObject | undefined;
  readonly message: Message | undefined;
  readonly now: number;
}

type Check<T> = (subject: T) => Refusal | undefined;

const refuseUnless = (passed: boolean, reason: Reason, details?: Refusal['details']): Refusal | undefined =>
  passed ? undefined : { reason, ...(details && { details }) };

/** In the robot's order. The throttle comes after these and before the token is known to it. */
const CALL_CHECKS: readonly Check<RobotRequest>[] = [
  ({ path }) => refuseUnless(path === ROBOT_PATH, 'unknown-path'),
  ({ method }) => refuseUnless(method === 'POST', 'not-post'),
  ({ query }) => refuseUnless(Boolean(query.get('access_token')), 'no-token'),
];

/** In the robot's order. A call that one of these refuses counts as a send: only those of rate and network don't. */
const MESSAGE_CHECKS: readonly Check<Case>[] = [
  ({ request }) => refuseUnless(isJsonType(request.contentType), 'content-type'),
  ({ request, payload }) => refuseUnless(payload !== undefined || isCutOff(request), 'not-json'),
  ({ request }) => refuseUnless(request.bytes <= MAX_BODY_BYTES, 'too-long'),
  ({ payload }) => payload && checkFields(payload),
  ({ robot, request: { remoteAddress: ip } }) =>
    refuseUnless(isAllowedAddress(ip, robot.ipRanges ?? []), 'ip', { ip }),
  ({ robot, request, now }) => {
    const reason = checkSignature(request.query, robot.secret, now);
    return reason && { reason };
  },
  ({ robot, rules, message }) => {
    const texts = message ? searchedTexts(message) : [];
    return refuseUnless(containsKeyword(texts, robot.keywords ?? [], rules.keywordPlace), 'keyword');
  },
  ({ robot }) => (robot.state !== 'active' ? { reason: robot.state } : undefined),
];

function firstRefusal<T>(checks: readonly Check<T>[], subject: T): Refusal | undefined {
  for (const check of checks) {
    const refusal = check(subject);
    if (refusal) return refusal;
  }
  return undefined;
}

/** A charset parameter is accepted. */
function isJsonType(contentType = ''): boolean {
  return contentType.split(';')[0]?.trim().toLowerCase() === 'application/json';
}

/** Nobody knows whether the rest is JSON, but it is too long in any case. */
function isCutOff({ body, bytes }: RobotRequest): boolean {
  return bytes > body.length;
}

function parseBody(body: Buffer): JsonObject | undefined {
  const value = parseJson(body.toString('utf8'));
  return isObject(value) ? value : undefined;
}

function isRepetition(world: World, token: string, msgUuid: string, now: number): boolean {
  const acceptedAt = msgUuid === '' ? undefined : world.accepted.get(messageKey(token, msgUuid));
  return acceptedAt !== undefined && now - acceptedAt < world.rules.msgUuidLifetimeMs;
}
