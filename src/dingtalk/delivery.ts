/** The types that the files of this folder share, and the result of a delivery that the step reports. */
import type { DeliveryInputs } from '../inputs/inputs.js';
import type { Facts, Trouble } from '../network/trouble.js';
import type { Reply } from '../runner/ports.js';

/** One webhook with what belongs to it. */
export interface Robot {
  /** From 1, in the order of the input. */
  readonly number: number;
  /** The webhook without an old timestamp or signature. It contains the access token, so it is never shown. */
  readonly url: URL;
  readonly token: string;
  readonly signingKey?: string;
}

/** The request to a robot that a reply answers. */
export interface SentRequest {
  readonly host: string;
  readonly isSigned: boolean;
}

/** The body of a reply. */
export interface ReplyBody {
  /** undefined where the body is not complete JSON. */
  readonly json: unknown;
  readonly errcode: number | undefined;
  readonly errmsg: string;
}

/** Whether the status of a reply is HTTP 2xx. */
export const isSuccess = ({ status }: Reply): boolean => status >= 200 && status < 300;

/** Why a message did not arrive, in the user's language. */
export interface DeliveryProblem {
  /** A stable name of the trouble. */
  readonly id: string;
  /** What happened and why. */
  readonly text: string;
  /** What to do. */
  readonly advice: string;
  /** The sentence with the robot's own words; empty where it has said nothing. */
  readonly answer: string;
}

/** The result of the delivery to one robot. */
export interface Delivery {
  readonly robot: number;
  /** `robot 1 (oapi.dingtalk.com, …ab12)` */
  readonly name: string;
  /** unknown where the robot may have accepted the message although no answer says so. */
  readonly delivered: boolean | 'unknown';
  /** Of the robot's last answer, where there was one. */
  readonly errcode?: number;
  readonly errmsg: string;
  readonly attempts: number;
  /** From the beginning of the first attempt to the end of the last. */
  readonly milliseconds: number;
  /** Why it is not delivered. */
  readonly problem?: DeliveryProblem;
}

/** The robot has accepted the message. */
interface Acceptance {
  readonly delivered: true;
  readonly errcode: 0;
  readonly errmsg: string;
}

/** The robot did not accept the message, or it is unknown whether it did. */
export interface Refusal {
  readonly delivered: false;
  /** Absent where the reply is not a robot's. */
  readonly errcode?: number;
  readonly errmsg: string;
  readonly trouble: Trouble;
  /** Milliseconds that the peer asks to wait. */
  readonly wait?: number;
  /** For the trouble's texts. */
  readonly facts: Facts;
}

export type RobotAnswer = Acceptance | Refusal;

/**
 * Why there is no further attempt:
 * - `final`: it would fail again, or there were enough;
 * - `no-time`: the wait before it is longer than the time that the step has left;
 * - `stopped`: the runner asked the process to stop.
 */
type Ending = 'final' | 'no-time' | 'stopped';

/** The attempts to deliver the message to one robot; each attempt updates them. */
export interface DeliveryAttempts {
  readonly robot: Robot;
  /** The robot's JSON. */
  readonly body: string;
  count: number;
  /** When the first attempt began, the last one ended, and the next one may begin: milliseconds of the monotonic clock. */
  startedAt: number;
  endedAt: number;
  nextAt: number;
  /** Whether the robot may have accepted an attempt although no answer said so. A later refusal does not change that. */
  mayHaveArrived: boolean;
  /** Whether an answer was lost or cannot be read. Then no other robot gets the message. */
  answerWasLost: boolean;
  /** The answer to the last attempt. */
  answer: RobotAnswer | undefined;
  ending: Ending | undefined;
}

/** Whether the message arrived as `delivery` demands: at every robot, or at any. */
export const hasArrived = (deliveries: readonly Delivery[], delivery: DeliveryInputs['delivery']): boolean =>
  delivery === 'any'
    ? deliveries.some(({ delivered }) => delivered === true)
    : deliveries.every(({ delivered }) => delivered === true);
