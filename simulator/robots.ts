import { parseRange } from './security.js';

/** `removed`: taken out of its group. `dissolved`: the group itself is gone. */
export type RobotState = 'active' | 'disabled' | 'removed' | 'dissolved';

/** A robot as a group's owner sets it up. All security settings that are given must pass. */
export interface RobotOptions {
  readonly token: string;
  /** Robots with the same group post into the same group. Without it, the robot has one of its own. */
  readonly group?: string;
  readonly keywords?: readonly string[];
  readonly secret?: string;
  /** IPv4 addresses or CIDR ranges that may call. */
  readonly ipRanges?: readonly string[];
  readonly state?: RobotState;
  /** What an administrator lets it send in a calendar month; without it, as much as the organisation may. */
  readonly monthlyCap?: number;
}

export interface Robot extends RobotOptions {
  /** From 1, in the order of the options: the only name that is safe to show. */
  readonly number: number;
  readonly group: string;
  readonly state: RobotState;
}

/** Gives each robot its number, group and state, by token. Throws on an IP range or a token that can't be. */
export function registerRobots(options: readonly RobotOptions[]): Map<string, Robot> {
  const robots = new Map<string, Robot>();
  for (const [index, option] of options.entries()) {
    const number = index + 1;
    if (option.token === '') throw new Error(`Robot ${number} has no token.`);
    if (robots.has(option.token)) throw new Error(`Robot ${number} has the token of another robot.`);
    option.ipRanges?.forEach(parseRange);
    robots.set(option.token, { group: `Group of robot ${number}`, state: 'active', ...option, number });
  }
  return robots;
}
