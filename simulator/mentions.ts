import { at, type JsonObject, listAt } from '../src/json.js';
import type { MessageType } from './fields.js';

/** Who is to be told, as the message's `at` says. */
export interface Mentions {
  readonly mobiles: readonly string[];
  readonly userIds: readonly string[];
  readonly all: boolean;
}

const TAKES_MENTIONS: Readonly<Record<MessageType, boolean>> = {
  text: true,
  markdown: true,
  actionCard: true,
  link: false,
  feedCard: false,
};

export function mentionsOf(payload: JsonObject): Mentions {
  const strings = (name: string) => listAt(payload, 'at', name).filter((item) => typeof item === 'string');
  return {
    mobiles: strings('atMobiles'),
    userIds: strings('atUserIds'),
    all: at(payload, 'at', 'isAtAll') === true,
  };
}

/**
 * The mobiles and user ids of those who won't be told, since `@…` doesn't stand in the text, or since the
 * message's type takes no mentions. Mentioning all makes the lists ignored, so then none is missing.
 */
export function missingMentions(type: MessageType, text: string, mentions: Mentions): readonly string[] {
  const everybody = [...mentions.mobiles, ...mentions.userIds];
  if (!TAKES_MENTIONS[type]) return mentions.all ? [...everybody, 'all'] : everybody;
  return mentions.all ? [] : everybody.filter((name) => !isMentioned(text, name));
}

/** `@138` is no mention in `@1380`. */
function isMentioned(text: string, name: string): boolean {
  return text
    .split(`@${name}`)
    .slice(1)
    .some((rest) => !/^\w/.test(rest));
}
