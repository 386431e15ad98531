import type { Answer } from './answers.js';
import type { Clock } from './clock.js';
import type { Message } from './message.js';
import type { MonthlySends } from './quota.js';
import { type Robot, type RobotOptions, type RobotState, registerRobots } from './robots.js';
import { judge, messageKey, type RobotRequest, RULES, type Rules } from './rules.js';
import type { Calls, Limits } from './throttle.js';

export interface ReceivedMessage extends Message {
  readonly token: string;
  /** The number of the robot that posted it. */
  readonly robot: number;
  readonly group: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** The size of the request's body. */
  readonly bytes: number;
}

interface GroupSummary {
  readonly group: string;
  /** The robots' numbers. */
  readonly robots: readonly number[];
  readonly messages: number;
}

export interface DingTalkOptions extends Partial<Omit<Rules, 'limits'>> {
  readonly robots: readonly RobotOptions[];
  readonly limits?: Partial<Limits>;
}

/** What became of a request. */
interface Receipt {
  readonly answer: Answer;
  /** Whether its message appeared in the group: a refused one doesn't, nor does a repeated one. */
  readonly posted: boolean;
}

/** DingTalk without its network: robots, groups and what they remember. */
export interface DingTalk {
  /** Answers a request, and posts its message when it is accepted. */
  receive(request: RobotRequest): Receipt;
  /** The messages of all groups, or of the group of one robot, oldest first. Throws on an unknown token. */
  messages(token?: string): readonly ReceivedMessage[];
  groups(): readonly GroupSummary[];
  /** The robot; undefined for an unknown token. */
  robot(token: string): Robot | undefined;
  /** Changes a robot's state; `dissolved` hits all robots of its group. Throws on an unknown token. */
  setState(token: string, state: RobotState): void;
  /** Forgets all messages and calls, as if nothing had been sent yet. */
  forget(): void;
}

export function createDingTalk(options: DingTalkOptions, clock: Clock): DingTalk {
  const { robots: robotOptions, limits, ...choices } = options;
  const rules: Rules = { ...RULES, ...choices, limits: { ...RULES.limits, ...limits } };
  const robots = registerRobots(robotOptions);
  const calls = new Map<string, Calls>();
  const sends = new Map<string, MonthlySends>();
  const accepted = new Map<string, number>();
  const messages: ReceivedMessage[] = [];

  const robotOf = (token: string) => {
    const robot = robots.get(token);
    if (!robot) throw new Error('No robot has this token.');
    return robot;
  };

  const post = (token: string, message: Message, bytes: number, time: number) => {
    const { number, group } = robotOf(token);
    messages.push({ ...message, token, robot: number, group, time, bytes });
    if (message.msgUuid !== '') accepted.set(messageKey(token, message.msgUuid), time);
  };

  return {
    receive(request) {
      const time = clock.now();
      const token = request.query.get('access_token') ?? '';
      const verdict = judge({ rules, robots, calls, sends, accepted }, request, time);
      if (verdict.calls) calls.set(token, verdict.calls);
      if (verdict.sends) sends.set(token, verdict.sends);
      if (verdict.message) post(token, verdict.message, request.bytes, time);
      return { answer: verdict.answer, posted: verdict.message !== undefined };
    },
    messages(token) {
      if (token === undefined) return messages;
      const { group } = robotOf(token);
      return messages.filter((message) => message.group === group);
    },
    groups() {
      const names = new Set(Array.from(robots.values(), (robot) => robot.group));
      return Array.from(names, (group) => ({
        group,
        robots: [...robots.values()].filter((robot) => robot.group === group).map((robot) => robot.number),
        messages: messages.filter((message) => message.group === group).length,
      }));
    },
    robot: (token) => robots.get(token),
    setState(token, state) {
      const changed = robotOf(token);
      for (const [key, robot] of robots) {
        const isMeant = robot === changed || (state === 'dissolved' && robot.group === changed.group);
        if (isMeant) robots.set(key, { ...robot, state });
      }
    },
    forget() {
      messages.length = 0;
      calls.clear();
      sends.clear();
      accepted.clear();
    },
  };
}
