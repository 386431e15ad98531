/** One robot: its name in the log, its copy of the message, and one request to it. */
import { createHmac } from 'node:crypto';
import type { Language, LocalizedText } from '../language.js';
import { fill } from '../network/trouble.js';
import type { Clock, Post } from '../runner/ports.js';
import type { Secrets } from '../runner/secrets.js';
import type { Robot, RobotAnswer } from './delivery.js';
import { readAnswer } from './reply.js';

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

/** A digest that does not reveal the token. It uses the HMAC of the signatures: another hash would have to be loaded. */
const digest = ({ token }: Robot, text: string): string =>
  createHmac('sha256', token).update(text).digest('hex');

/** Distinguishes robots in the log without a token: the host, and the end of a digest. */
const tagOf = (robot: Robot): string => `${robot.url.host}, …${digest(robot, '').slice(-4)}`;

/**
 * The idempotency key of a message: the same for each attempt to deliver it, another one for each robot, step and
 * content. 32 hex digits; 64 characters are allowed. Source: msgUuid in DingTalk's documentation.
 *
 * @param identity what distinguishes this step from all others: run, attempt, job, step, matrix
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
 * Sends a message to a robot once, with a fresh signature, which is registered as a secret before the request
 * is sent.
 *
 * @param body JSON
 * @param timeout milliseconds for the whole request
 */
export async function callRobot(
  robot: Robot,
  body: string,
  timeout: number,
  { post, clock, secrets, stopped }: RobotPorts,
): Promise<RobotAnswer> {
  const url = new URL(robot.url);
  const now = clock.now();
  if (robot.signingKey !== undefined) {
    const signature = sign(robot.signingKey, now);
    secrets.add(signature);
    url.search += `&timestamp=${now}&sign=${encodeURIComponent(signature)}`;
  }
  const result = await post({ url, body, timeout }, stopped);
  return readAnswer(result, { host: url.host, isSigned: robot.signingKey !== undefined }, clock.now());
}

/** Characters of a robot's errmsg that are shown. */
const longestWords = 300;

const name: LocalizedText = { en: 'robot {number} ({tag})', 'zh-CN': '机器人 {number}（{tag}）' };

/** The robot's errmsg as it can be shown: redacted, on one line, at most 300 characters. */
export const shownWords = (errmsg: string, { redact }: Secrets): string =>
  Array.from(
    redact(errmsg)
      .replace(/(?:[^ -~\u00A0-\u{10FFFF}]|\s)+/gu, ' ')
      .trim(),
  )
    .slice(0, longestWords)
    .join('');

/** The name of a robot in the log and the messages; it never contains the token. */
export const robotName = (robot: Robot, language: Language): string =>
  fill(name[language], { number: robot.number, tag: tagOf(robot) });
