/** The way of the message to one robot: its tries, and the waits between them. */
import type { Language, Robot } from '../inputs.js';
import type { World } from '../world.js';
import type { Answer } from './answers.js';
import { callRobot, type RobotPorts } from './robot.js';
import { waitAfter } from './waiting.js';

export interface DeliveryPorts extends RobotPorts {
  readonly random: World['random'];
  /** Writes a line to the log. */
  readonly info: (text: string) => void;
}

export interface CourseOptions {
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  readonly language: Language;
}

/**
 * Why there is no other try:
 * - `final`: it would fail again, or there were enough;
 * - `no-time`: the wait before it doesn't fit into the step's time;
 * - `stopped`: the runner asked the process to stop.
 */
type Ending = 'final' | 'no-time' | 'stopped';

export interface Course {
  readonly robot: Robot;
  /** The robot's JSON. */
  readonly body: string;
  attempts: number;
  /** When the first try began, the last one ended, and the next one may begin: milliseconds since the epoch. */
  startedAt: number;
  endedAt: number;
  freeAt: number;
  /** What the last try brought. */
  answer: Answer | undefined;
  ending: Ending | undefined;
}

export const createCourse = (robot: Robot, body: string, now: number): Course => ({
  robot,
  body,
  attempts: 0,
  startedAt: now,
  endedAt: now,
  freeAt: now,
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
      const { waitingLine } = await import('./words.js');
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
  const room = options.deadline - SHORTEST_REQUEST - course.endedAt;
  const wait = waitAfter(answer, course.attempts, random(), Math.floor(room));
  if (wait === undefined) course.ending = 'final';
  else if (stopped.aborted) course.ending = 'stopped';
  else course.freeAt = course.endedAt + wait;
}
