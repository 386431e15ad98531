/** Delivers one message to the robots, whatever the network and DingTalk do, and never later than the deadline. */

import pLimit from 'p-limit';
import type { DeliveryInputs } from '../inputs/inputs.js';
import { problemOf } from './attempt-sentences.js';
import { type AttemptOptions, attemptOnce, type DeliveryPorts, noAttempts, waitForNext } from './attempts.js';
import { type Delivery, type DeliveryAttempts, hasArrived, type Robot } from './delivery.js';
import { failureLine } from './delivery-sentences.js';
import { messageUuid, robotName, shownWords } from './robot.js';

export interface DeliveryOptions extends AttemptOptions {
  readonly delivery: DeliveryInputs['delivery'];
  /** What distinguishes this step from all others: run, attempt, job, step, matrix. */
  readonly identity: readonly string[];
}

/** More robots than anybody has, and few enough connections for a small machine. */
const concurrency = 50;

/**
 * Delivers a message. With `all`, every robot gets it, independently of the others. With `any`, the first robot
 * that accepts it ends the delivery: after a refusal or silence the next robot follows at once, and only when all
 * had their turn, the action waits for the robot that is free first. A robot whose answer was lost may have accepted
 * the message: it is called again, with the same message id, and no other robot gets it.
 *
 * @param payload the robot's JSON; a `msgUuid` of its own replaces the derived one
 * @returns one result for each robot in order; with `any`, for the robots that were called until one accepted it
 */
export async function deliver(
  payload: Readonly<Record<string, unknown>>,
  robots: readonly Robot[],
  options: DeliveryOptions,
  ports: DeliveryPorts,
): Promise<readonly Delivery[]> {
  const content = JSON.stringify(payload);
  const all = robots.map((robot) => {
    const msgUuid = messageUuid(options.identity, robot, content);
    return noAttempts(robot, JSON.stringify({ msgUuid, ...payload }), ports.clock.monotonic());
  });
  const limited = pLimit(concurrency);
  const attempt: Attempt = (attempts, others) => limited(() => attemptOnce(attempts, others, options, ports));

  const groups = options.delivery === 'all' ? all.map((attempts) => [attempts]) : [all];
  await Promise.all(groups.map((group) => deliverToOneOf(group, attempt, options, ports)));
  const deliveries = groups.flatMap(involved).map((attempts) => deliveryOf(attempts, options, ports));

  // With any, a refusal that another robot made up for is no failure, but the log shows it.
  if (options.delivery === 'any' && hasArrived(deliveries, 'any')) {
    for (const delivery of deliveries)
      if (delivery.problem) ports.info(failureLine(delivery, options.language));
  }
  return deliveries;
}

type Attempt = (attempts: DeliveryAttempts, others: number) => Promise<void>;

/** Calls the robots of a group until one accepts the message, or no attempt is left. */
async function deliverToOneOf(
  group: readonly DeliveryAttempts[],
  attempt: Attempt,
  options: AttemptOptions,
  ports: DeliveryPorts,
): Promise<void> {
  for (let [next] = candidatesOf(group); next; [next] = candidatesOf(group)) {
    await waitForNext(next, options, ports);
    if (next.ending !== undefined) continue;
    await attempt(next, candidatesOf(group).length - 1);
    if (next.answer?.delivered) return;
  }
}

/**
 * The robots that can still be called, the one that is free first in front. After a lost answer only that robot is
 * called again, since two messages are worse than a doubt.
 */
function candidatesOf(group: readonly DeliveryAttempts[]): readonly DeliveryAttempts[] {
  const lost = group.find(({ answerWasLost }) => answerWasLost);
  return (lost ? [lost] : group)
    .filter(({ ending }) => ending === undefined)
    .toSorted((a, b) => a.nextAt - b.nextAt);
}

/** The robots to report: all of the group, or only those that were called where one of them ended the delivery. */
function involved(group: readonly DeliveryAttempts[]): readonly DeliveryAttempts[] {
  const isOver = group.some(({ answer, answerWasLost }) => answerWasLost || answer?.delivered);
  return isOver ? group.filter(({ count }) => count > 0) : group;
}

function deliveryOf(attempts: DeliveryAttempts, options: AttemptOptions, ports: DeliveryPorts): Delivery {
  const { robot, answer, mayHaveArrived, count, startedAt, endedAt } = attempts;
  const delivered = answer?.delivered === true || (mayHaveArrived ? 'unknown' : false);
  const problem = delivered === true ? undefined : problemOf(attempts, options, ports);
  return {
    robot: robot.number,
    name: robotName(robot, options.language),
    delivered,
    ...(answer?.errcode !== undefined && { errcode: answer.errcode }),
    errmsg: shownWords(answer?.errmsg ?? '', ports.secrets),
    attempts: count,
    milliseconds: Math.round(endedAt - startedAt),
    ...(problem && { problem }),
  };
}
