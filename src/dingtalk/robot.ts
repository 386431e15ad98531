/** One robot: its name in the log, its copy of the message, and one try to deliver it. */
import { createHmac } from 'node:crypto';
import type { Robot } from '../inputs.js';
import type { Secrets } from '../secrets.js';
import type { Clock, Post, StopSignal } from '../world.js';
import { type Answer, readAcceptance } from './answers.js';
import { sign } from './sign.js';

/** A digest that tells nothing of the token, made as signatures are: another way to hash would have to be loaded. */
const digest = ({ token }: Robot, text: string): string =>
  createHmac('sha256', token).update(text).digest('hex');

/** What tells robots apart in the log without showing a token: host, and the end of a digest. */
export const tagOf = (robot: Robot): string => `${robot.url.host}, …${digest(robot, '').slice(-4)}`;

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
  readonly stopped: StopSignal;
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
): Promise<Answer> {
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
  const { readRefusal } = await import('./refusals.js');
  return readRefusal(result, url.host, clock.now());
}
