import type { DeliveryInputs } from '../inputs/inputs.js';
import type { RobotAnswer } from './reply.js';
/** What the files of this folder hand to each other, and what the step reports of a delivery. */

/** One webhook with what belongs to it. */
export interface Robot {
  /** From 1, in the order of the input. */
  readonly number: number;
  /** The webhook without an old timestamp or sign; it carries the access token, so it is never shown. */
  readonly url: URL;
  readonly token: string;
  /** The signing key, where the robot has one. */
  readonly secret?: string;
}

/** What a user is told about a message that didn't arrive. */
export interface Problem {
  /** A stable name of what went wrong. */
  readonly id: string;
  /** What happened and why. */
  readonly text: string;
  /** What to do. */
  readonly advice: string;
}

/** What became of the message at one robot. */
export interface Delivery {
  readonly robot: number;
  /** `robot 1 (oapi.dingtalk.com, …ab12)` */
  readonly name: string;
  /** unknown where a try may have been taken although no answer says so. */
  readonly delivered: boolean | 'unknown';
  /** The robot's last answer, where it was one. */
  readonly errcode?: number;
  readonly errmsg: string;
  readonly attempts: number;
  /** From the beginning of the first try to the end of the last. */
  readonly milliseconds: number;
  /** Why it isn't delivered. */
  readonly problem?: Problem;
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
  /** Whether a try may have been taken although its answer did not say so. No later refusal makes that certain. */
  mayHaveArrived: boolean;
  /** What the last try brought. */
  answer: RobotAnswer | undefined;
  ending: Ending | undefined;
}

/** Whether the message arrived as it was asked for: at every robot, or at any. */
export const hasArrived = (deliveries: readonly Delivery[], delivery: DeliveryInputs['delivery']): boolean =>
  delivery === 'any'
    ? deliveries.some(({ delivered }) => delivered === true)
    : deliveries.every(({ delivered }) => delivered === true);
