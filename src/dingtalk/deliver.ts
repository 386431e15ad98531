import type { DeliveryInputs } from '../inputs/inputs.js';
import { type CourseOptions, createCourse, type DeliveryPorts, tryOnce, waitUntilFree } from './attempts.js';
import type { Course, Delivery } from './delivery.js';
import { hasArrived, type Robot } from './delivery.js';
import { messageUuid, robotName, shownWords } from './robot.js';
import { problemOf } from './sentences.js';

/** Lets at most `width` pieces of work run at a time; the others wait in the order in which they came. */
export function createGate(width: number): <T>(work: () => Promise<T>) => Promise<T> {
  const queue: (() => void)[] = [];
  let free = width;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => queue.push(resolve));
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else free += 1;
    }
  };
}

/** Brings one message to the robots, whatever the network and DingTalk do, and never later than the deadline. */

export interface DeliveryOptions extends CourseOptions {
  readonly delivery: DeliveryInputs['delivery'];
  /** What tells this job from all others: run, attempt, job, matrix. */
  readonly identity: readonly string[];
}

/** More robots than anybody has, and few enough for a small machine to open connections to at once. */
const PARALLEL = 50;

/**
 * Delivers a message. With `all`, every robot gets it, and each goes its own way at the same time.
 * With `any`, the first that takes it ends it: the next robot follows at once when one refuses, and
 * only when all have refused, the one that is free first is waited for. A robot that may have taken
 * the message is asked again, with the same message id, and no other one gets it.
 *
 * @param payload the robot's JSON; a `msgUuid` of its own wins over the derived one
 * @returns one result for each robot in order; with `any`, for those that were tried until one took it
 */
export async function deliver(
  payload: Readonly<Record<string, unknown>>,
  robots: readonly Robot[],
  options: DeliveryOptions,
  ports: DeliveryPorts,
): Promise<readonly Delivery[]> {
  const content = JSON.stringify(payload);
  const courses = robots.map((robot) => {
    const msgUuid = messageUuid(options.identity, robot, content);
    return createCourse(robot, JSON.stringify({ msgUuid, ...payload }), ports.clock.now());
  });
  const throughGate = createGate(PARALLEL);
  const attempt = (course: Course) => throughGate(() => tryOnce(course, options, ports));

  const groups = options.delivery === 'all' ? courses.map((course) => [course]) : [courses];
  await Promise.all(groups.map((group) => serve(group, attempt, options, ports)));
  const deliveries = await Promise.all(
    groups.flatMap(involved).map((course) => deliveryOf(course, options, ports)),
  );

  // What didn't keep the message from arriving is no failure, but the log knows it.
  if (options.delivery === 'any' && hasArrived(deliveries, 'any')) {
    for (const { name, problem } of deliveries) if (problem) ports.info(`${name}: ${problem.text}`);
  }
  return deliveries;
}

/** Tries robots that stand in for each other until one takes the message or none can any more. */
async function serve(
  courses: readonly Course[],
  attempt: (course: Course) => Promise<void>,
  options: CourseOptions,
  ports: DeliveryPorts,
): Promise<void> {
  for (let course = nextOf(courses); course; course = nextOf(courses)) {
    await waitUntilFree(course, options, ports);
    if (course.ending !== undefined) continue;
    await attempt(course);
    if (course.answer?.delivered) return;
  }
}

/**
 * A robot that may have taken the message is asked until that is known, and nobody else after it: two messages would
 * be worse than a doubt. Otherwise the robot that is free first.
 */
function nextOf(courses: readonly Course[]): Course | undefined {
  const unclear = courses.find(({ mayHaveArrived }) => mayHaveArrived);
  if (unclear) return unclear.ending === undefined ? unclear : undefined;
  return courses.filter(({ ending }) => ending === undefined).toSorted((a, b) => a.freeAt - b.freeAt)[0];
}

/** The robots that had a part in it: all of them, unless one took the message, or may have, before it was another's turn. */
function involved(courses: readonly Course[]): readonly Course[] {
  const isOver = courses.some(({ answer, mayHaveArrived }) => mayHaveArrived || answer?.delivered);
  return isOver ? courses.filter(({ attempts }) => attempts > 0) : courses;
}

async function deliveryOf(
  course: Course,
  { language }: CourseOptions,
  { secrets }: DeliveryPorts,
): Promise<Delivery> {
  const { answer, mayHaveArrived } = course;
  const delivered = answer?.delivered === true || (mayHaveArrived ? 'unknown' : false);
  const problem = delivered === true ? undefined : problemOf(course, language, secrets);
  return {
    robot: course.robot.number,
    name: robotName(course.robot, language),
    delivered,
    ...(answer?.errcode !== undefined && { errcode: answer.errcode }),
    errmsg: shownWords(answer?.errmsg ?? '', secrets),
    attempts: course.attempts,
    milliseconds: course.endedAt - course.startedAt,
    ...(problem && { problem }),
  };
}
