/** The attempts to deliver the message to one robot, and the waits between them. */
import type { Language } from '../language.js';
import type { Ports } from '../runner/ports.js';
import { waitingLine } from './attempt-sentences.js';
import type { DeliveryAttempts, Refusal, Robot } from './delivery.js';
import { callRobot, type RobotPorts } from './robot.js';

/** Milliseconds before the second attempt; each later wait is three times as long, up to the longest. */
const firstWait = 1_000;
const growth = 3;
const longestWait = 600_000;

/** A robot that got too many messages is closed for about ten minutes. Source: DingTalk's documentation. */
const closedFor = 600_000;

/** Jitter as a fraction of the requested wait; it doubles with each attempt. */
const jitter = 0.2;

/** A request that has less time than this is not worth a wait. Milliseconds. */
const shortestRequest = 1_000;

/** Milliseconds that an attempt may take at least, however many robots share the time. */
const shortestShare = 10_000;

export interface DeliveryPorts extends RobotPorts {
  readonly random: Ports['random'];
  /** Writes a line to the log. */
  readonly info: (text: string) => void;
}

export interface AttemptOptions {
  /** Milliseconds of the monotonic clock. */
  readonly deadline: number;
  readonly language: Language;
  /** IANA name of the time zone in which the log says when a robot is free again. */
  readonly timezone: string;
}

/** No attempt yet; the first may begin now. */
export const noAttempts = (robot: Robot, body: string, now: number): DeliveryAttempts => ({
  robot,
  body,
  count: 0,
  startedAt: now,
  endedAt: now,
  nextAt: now,
  mayHaveArrived: false,
  answerWasLost: false,
  answer: undefined,
  ending: undefined,
});

/**
 * Milliseconds to wait after a refusal, or undefined where another attempt is useless.
 *
 * The wait is never shorter than what the peer asks for. The jitter grows with each refusal, so that jobs which
 * were refused together do not come back together and close the robot again. The growing wait is a lower bound:
 * a peer that always asks for one second is called less and less often.
 *
 * @param count how many attempts there were
 * @param random at least 0, less than 1
 * @param room milliseconds that are left for a wait; the jitter never extends a wait beyond it
 */
export function waitAfter(
  { trouble, wait }: Refusal,
  count: number,
  random: number,
  room: number,
): number | undefined {
  if (count >= trouble.tries) return undefined;
  const growing = Math.min(firstWait * growth ** (count - 1), longestWait) * (1 - random / 2);
  const requested = wait ?? (trouble.retry === 'long' ? closedFor : 0);
  const added = Math.min(requested * random * jitter * 2 ** (count - 1), Math.max(0, room - requested));
  return Math.ceil(Math.max(growing, requested + added));
}

/** Waits until the next attempt may begin. Where there is a reason for no more attempts, it sets `ending`. */
export async function waitForNext(attempts: DeliveryAttempts, options: AttemptOptions, ports: DeliveryPorts) {
  const { clock, stopped, info } = ports;
  const wait = attempts.nextAt - clock.monotonic();
  if (wait > 0) {
    if (attempts.nextAt + shortestRequest > options.deadline) {
      attempts.ending = 'no-time';
      return;
    }
    if (attempts.answer?.delivered === false) {
      info(waitingLine(attempts, attempts.answer, wait, options.language));
    }
    await clock.sleep(wait, stopped);
  }
  if (stopped.aborted) attempts.ending = 'stopped';
  else if (clock.monotonic() >= options.deadline) attempts.ending = 'no-time';
}

/**
 * Calls the robot once, and records the answer and when the next attempt may begin.
 *
 * @param others how many other robots can still get the message; the time that is left is shared with them
 */
export async function attemptOnce(
  attempts: DeliveryAttempts,
  others: number,
  options: AttemptOptions,
  ports: DeliveryPorts,
): Promise<void> {
  const { clock, random, stopped } = ports;
  if (attempts.count === 0) attempts.startedAt = clock.monotonic();
  attempts.count += 1;
  const left = options.deadline - clock.monotonic();
  const timeout = Math.min(left, Math.max(shortestShare, Math.floor(left / (others + 1))));
  const answer = await callRobot(attempts.robot, attempts.body, timeout, ports);
  attempts.answer = answer;
  attempts.endedAt = clock.monotonic();
  if (answer.delivered) return;
  const { unclear, silent } = answer.trouble;
  if (unclear) attempts.mayHaveArrived = true;
  if (unclear && !silent) attempts.answerWasLost = true;
  const room = options.deadline - shortestRequest - attempts.endedAt;
  const wait = waitAfter(answer, attempts.count, random(), Math.floor(room));
  if (wait === undefined) attempts.ending = 'final';
  else if (stopped.aborted) attempts.ending = 'stopped';
  else attempts.nextAt = attempts.endedAt + wait;
}
