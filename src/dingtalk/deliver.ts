/** Delivers one message to the robots, whatever the network and DingTalk do, and never later than the deadline. */
import type { DeliveryInputs } from '../inputs/inputs.js';
import { type AttemptOptions, attemptOnce, type DeliveryPorts, noAttempts, waitForNext } from './attempts.js';
import { type Delivery, type DeliveryAttempts, hasArrived, type Robot } from './delivery.js';
import { messageUuid, robotName, shownWords } from './robot.js';
import { problemOf } from './sentences.js';

export interface DeliveryOptions extends AttemptOptions {
  readonly delivery: DeliveryInputs['delivery'];
  /** What distinguishes this step from all others: run, attempt, job, step, matrix. */
  readonly identity: readonly string[];
}

/** More robots than anybody has, and few enough connections for a small machine. */
const concurrency = 50;

/** Runs at most `limit` tasks at a time; the others wait in the order in which they came. */
export function limitConcurrency(limit: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = limit;
  return async (task) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

/**
 * Delivers a message. With `all`, every robot gets it, independently of the others. With `any`, the first robot
 * that accepts it ends the delivery: after a refusal the next robot follows at once, and only when all have refused,
 * the action waits for the robot that is free first. A robot that may have accepted the message is called again,
 * with the same message id, and no other robot gets it.
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
    return noAttempts(robot, JSON.stringify({ msgUuid, ...payload }), ports.clock.now());
  });
  const limited = limitConcurrency(concurrency);
  const attempt = (attempts: DeliveryAttempts) => limited(() => attemptOnce(attempts, options, ports));

  const groups = options.delivery === 'all' ? all.map((attempts) => [attempts]) : [all];
  await Promise.all(groups.map((group) => deliverToOneOf(group, attempt, options, ports)));
  const deliveries = groups.flatMap(involved).map((attempts) => deliveryOf(attempts, options, ports));

  // With any, a refusal that another robot made up for is no failure, but the log shows it.
  if (options.delivery === 'any' && hasArrived(deliveries, 'any')) {
    for (const { name, problem } of deliveries) if (problem) ports.info(`${name}: ${problem.text}`);
  }
  return deliveries;
}

/** Calls the robots of a group until one accepts the message, or no attempt is left. */
async function deliverToOneOf(
  group: readonly DeliveryAttempts[],
  attempt: (attempts: DeliveryAttempts) => Promise<void>,
  options: AttemptOptions,
  ports: DeliveryPorts,
): Promise<void> {
  for (let next = nextOf(group); next; next = nextOf(group)) {
    await waitForNext(next, options, ports);
    if (next.ending !== undefined) continue;
    await attempt(next);
    if (next.answer?.delivered) return;
  }
}

/**
 * The robot to call next: one that may have accepted the message, until that is known, and no other robot after it,
 * since two messages are worse than a doubt. Otherwise the robot that is free first.
 */
function nextOf(group: readonly DeliveryAttempts[]): DeliveryAttempts | undefined {
  const unclear = group.find(({ mayHaveArrived }) => mayHaveArrived);
  if (unclear) return unclear.ending === undefined ? unclear : undefined;
  return group.filter(({ ending }) => ending === undefined).toSorted((a, b) => a.nextAt - b.nextAt)[0];
}

/** The robots to report: all of the group, or only those that were called where one accepted the message or may have. */
function involved(group: readonly DeliveryAttempts[]): readonly DeliveryAttempts[] {
  const isOver = group.some(({ answer, mayHaveArrived }) => mayHaveArrived || answer?.delivered);
  return isOver ? group.filter(({ count }) => count > 0) : group;
}

function deliveryOf(
  attempts: DeliveryAttempts,
  { language }: AttemptOptions,
  { secrets }: DeliveryPorts,
): Delivery {
  const { robot, answer, mayHaveArrived, count, startedAt, endedAt } = attempts;
  const delivered = answer?.delivered === true || (mayHaveArrived ? 'unknown' : false);
  const problem = delivered === true ? undefined : problemOf(attempts, language, secrets);
  return {
    robot: robot.number,
    name: robotName(robot, language),
    delivered,
    ...(answer?.errcode !== undefined && { errcode: answer.errcode }),
    errmsg: shownWords(answer?.errmsg ?? '', secrets),
    attempts: count,
    milliseconds: endedAt - startedAt,
    ...(problem && { problem }),
  };
}
