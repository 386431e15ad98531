import type { Payload } from './payload.js';

/** Whom DingTalk is to notify. */
export interface Mentions {
  readonly mobiles: readonly string[];
  readonly userIds: readonly string[];
  /** Everybody in the group; the lists are empty then, since DingTalk ignores them. */
  readonly all: boolean;
}

export interface FoundMentions extends Mentions {
  /** GitHub logins that were looked up and aren't in the map. */
  readonly unknownLogins: readonly string[];
  readonly notices: readonly string[];
}

/** Where it isn't the time to mention anybody. */
export const noMentions: FoundMentions = {
  mobiles: [],
  userIds: [],
  all: false,
  unknownLogins: [],
  notices: [],
};

/** DingTalk takes no more people in one message. Source: its page on the custom robot. */
export const mostPeople = 50;

/** The words in the text without which DingTalk notifies nobody, each exactly as in the JSON. */
export function mentionWords({ mobiles, userIds, all }: Mentions, everybody: string): string[] {
  return all ? [`@${everybody}`] : [...mobiles, ...userIds].map((who) => `@${who}`);
}

/** Where the robot's JSON names those who are mentioned; empty where nobody is. */
export function atField({ mobiles, userIds, all }: Mentions): Payload {
  if (all) return { at: { isAtAll: true } };
  if (mobiles.length + userIds.length === 0) return {};
  return { at: { atMobiles: mobiles, atUserIds: userIds, isAtAll: false } };
}

/** Says that a type of message has no room for mentions, where there are some. */
export function unmentionable({ mobiles, userIds, all }: Mentions, type: string): string[] {
  return all || mobiles.length + userIds.length > 0
    ? [`DingTalk can't mention anybody in a message of type ${type}, so nobody is mentioned.`]
    : [];
}
