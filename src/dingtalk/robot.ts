import { createHmac } from 'node:crypto';
import type { Language } from '../inputs/inputs.js';
import { fill, type LocalizedText } from '../network/trouble.js';
import type { Clock, Post } from '../runner/ports.js';
import type { Secrets } from '../runner/secrets.js';
import type { Robot } from './delivery.js';
import { type RobotAnswer, readAcceptance, readRefusal } from './reply.js';

/**
 * Signs a request: HMAC-SHA256 over the timestamp, a newline and the key, with the key.
 * Source: DingTalk's documentation, custom robot security settings (加签).
 *
 * @param key the whole signing key, its prefix `SEC` included
 * @param timestamp milliseconds since the epoch; the robot allows a difference of one hour
 * @returns Base64, which the query string takes percent-encoded once; it is secret in both forms
 */
export const sign = (key: string, timestamp: number): string =>
  createHmac('sha256', key).update(`${timestamp}\n${key}`).digest('base64');

/** One robot: its name in the log, its copy of the message, and one try to deliver it. */

/** A digest that tells nothing of the token, made as signatures are: another way to hash would have to be loaded. */
const digest = ({ token }: Robot, text: string): string =>
  createHmac('sha256', token).update(text).digest('hex');

/** What tells robots apart in the log without showing a token: host, and the end of a digest. */
const tagOf = (robot: Robot): string => `${robot.url.host}, …${digest(robot, '').slice(-4)}`;

/**
 * The key by which a robot knows a message that it has got already: the same for every try, another
 * for every robot, run, attempt, job and content. 32 hex digits, of 64 characters that are allowed.
 *
 * @param identity what tells this job from all others: run, attempt, job, matrix
 * @param content the message as JSON
 */
export const messageUuid = (identity: readonly string[], robot: Robot, content: string): string =>
  digest(robot, JSON.stringify([...identity, content])).slice(0, 32);

export interface RobotPorts {
  readonly post: Post;
  readonly clock: Clock;
  readonly secrets: Secrets;
  /** Aborts when the runner asks the process to stop. */
  readonly stopped: AbortSignal;
}

/**
 * Sends a message to a robot once, signed for this very moment. The signature counts as a secret
 * before the request leaves.
 *
 * @param body JSON
 * @param deadline milliseconds since the epoch
 */
export async function callRobot(
  robot: Robot,
  body: string,
  deadline: number,
  { post, clock, secrets, stopped }: RobotPorts,
): Promise<RobotAnswer> {
  const url = new URL(robot.url);
  const now = clock.now();
  if (robot.secret !== undefined) {
    const signature = sign(robot.secret, now);
    secrets.add(signature);
    url.search += `&timestamp=${now}&sign=${encodeURIComponent(signature)}`;
  }
  const result = await post({ url, body, timeout: deadline - now }, stopped);
  const acceptance = result.kind === 'reply' ? readAcceptance(result) : undefined;
  if (acceptance) return acceptance;
  return readRefusal(result, url.host, clock.now());
}

/** What robots are called and what they say, in front of people: redacted, cut, and on one line. */

/** More of a robot's own words says nothing new. */
const LONGEST_WORDS = 300;

const name: LocalizedText = { en: 'robot {number} ({tag})', 'zh-CN': '机器人 {number}（{tag}）' };

/** What the robot said, fit to be shown. */
export const shownWords = (errmsg: string, { redact }: Secrets): string =>
  Array.from(
    redact(errmsg)
      .replace(/(?:[^ -~\u00A0-\u{10FFFF}]|\s)+/gu, ' ')
      .trim(),
  )
    .slice(0, LONGEST_WORDS)
    .join('');

/** How a robot is called in front of people; never by its token. */
export const robotName = (robot: Robot, language: Language): string =>
  fill(name[language], { number: robot.number, tag: tagOf(robot) });
