import type { Language } from '../inputs/inputs.js';
import type { Ports } from '../runner/ports.js';
import type { Course, Robot } from './delivery.js';
import type { Refusal } from './reply.js';
import { callRobot, type RobotPorts } from './robot.js';
import { waitingLine } from './sentences.js';

/** How long to wait before the next try. Pure. */

/** Milliseconds before the second try; each later wait is three times as long, up to the longest. */
const FIRST = 1_000;
const GROWTH = 3;
const LONGEST = 600_000;

/** A robot that got too many messages is closed for about ten minutes. Source: DingTalk's documentation. */
const CLOSED = 600_000;

/** By which part of itself a wait that was asked for may become longer; it doubles with every try. */
const SPREAD = 0.2;

/**
 * Milliseconds to wait after a refusal, or undefined where another try is useless.
 *
 * A wait that the peer asks for is kept at least. It is spread, wider with every refusal, so that jobs
 * which were refused together don't come back together and close the robot again. The growing wait is
 * a floor below it: a peer that asks for one second for ever is asked less and less often.
 *
 * @param tries how many there were
 * @param random at least 0, less than 1
 * @param room milliseconds that there are for a wait; the spread never makes one too long that would fit
 */
export function waitAfter(
  { trouble, wait }: Refusal,
  tries: number,
  random: number,
  room: number,
): number | undefined {
  if (trouble.retry === 'never' || tries >= trouble.tries) return undefined;
  const growing = Math.min(FIRST * GROWTH ** (tries - 1), LONGEST) * (1 - random / 2);
  const asked = wait ?? (trouble.retry === 'long' ? CLOSED : 0);
  const spread = Math.min(asked * random * SPREAD * 2 ** (tries - 1), Math.max(0, room - asked));
  return Math.ceil(Math.max(growing, asked + spread));
}

/** The way of the message to one robot: its tries, and the waits between them. */

export interface DeliveryPorts extends RobotPorts {
  readonly random: Ports['random'];
  /** Writes a line to the log. */
  readonly info: (text: string) => void;
}

export interface CourseOptions {
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  readonly language: Language;
}

export const createCourse = (robot: Robot, body: string, now: number): Course => ({
  robot,
  body,
  attempts: 0,
  startedAt: now,
  endedAt: now,
  freeAt: now,
  mayHaveArrived: false,
  answer: undefined,
  ending: undefined,
});

/** A request that has less time than this isn't worth a wait. Milliseconds. */
const SHORTEST_REQUEST = 1_000;

/** Waits until the robot may be asked, unless there is a reason to end its course; that is noted down then. */
export async function waitUntilFree(course: Course, options: CourseOptions, ports: DeliveryPorts) {
  const { clock, stopped, info } = ports;
  const wait = course.freeAt - clock.now();
  if (wait > 0) {
    if (course.freeAt + SHORTEST_REQUEST > options.deadline) {
      course.ending = 'no-time';
      return;
    }
    if (course.answer?.delivered === false) {
      info(waitingLine(course, course.answer, wait, options.language));
    }
    await clock.sleep(wait, stopped);
  }
  if (stopped.aborted) course.ending = 'stopped';
  else if (clock.now() >= options.deadline) course.ending = 'no-time';
}

/** Asks the robot once, and notes down what came of it and when it may be asked again. */
export async function tryOnce(course: Course, options: CourseOptions, ports: DeliveryPorts) {
  const { clock, random, stopped } = ports;
  if (course.attempts === 0) course.startedAt = clock.now();
  course.attempts += 1;
  const answer = await callRobot(course.robot, course.body, options.deadline, ports);
  course.answer = answer;
  course.endedAt = clock.now();
  if (answer.delivered) return;
  if (answer.trouble.unclear) course.mayHaveArrived = true;
  const room = options.deadline - SHORTEST_REQUEST - course.endedAt;
  const wait = waitAfter(answer, course.attempts, random(), Math.floor(room));
  if (wait === undefined) course.ending = 'final';
  else if (stopped.aborted) course.ending = 'stopped';
  else course.freeAt = course.endedAt + wait;
}
