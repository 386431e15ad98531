import type { Contact, MentionInputs, PeopleKind } from '../inputs/inputs.js';
import type { Person, RunFacts } from '../run-result.js';
import type { Mentions, Payload } from './message.js';
import { neutralise } from './text.js';

/** Whom a message mentions. */

const people: Readonly<Record<PeopleKind, (facts: RunFacts) => readonly (Person | undefined)[]>> = {
  actor: ({ actor }) => [actor],
  'triggering-actor': ({ triggeringActor }) => [triggeringActor],
  'commit-authors': ({ commits, commit }) => [...commits, commit].map((each) => each?.author),
  'pull-request-author': ({ subject }) => (subject.kind === 'pull-request' ? [subject.author] : []),
};

/**
 * Finds out whom to mention: those who are always named, then those of the run whom the map knows. Bots
 * are left out, nobody is there twice, and there are 50 people at most.
 */
export function findMentions(inputs: MentionInputs, facts: RunFacts): FoundMentions {
  if (inputs.all) return { ...noMentions, all: true };

  const logins = new Map(
    inputs.people
      .flatMap((kind) => people[kind](facts))
      .flatMap((person) => (person?.login === undefined || person.bot ? [] : [person.login]))
      .map((login) => [login.toLowerCase(), login]),
  );
  const contacts: Contact[] = [
    ...inputs.mobiles.map((mobile) => ({ mobile })),
    ...inputs.userIds.map((userId) => ({ userId })),
  ];
  const unknownLogins: string[] = [];
  for (const [key, login] of logins) {
    const contact = inputs.map.get(key);
    if (contact === undefined) unknownLogins.push(login);
    else contacts.push(contact);
  }

  const distinct = [...new Map(contacts.map((contact) => [JSON.stringify(contact), contact])).values()];
  const called = distinct.slice(0, mostPeople);
  const surplus = distinct.length - called.length;
  return {
    mobiles: called.flatMap((contact) => ('mobile' in contact ? [contact.mobile] : [])),
    userIds: called.flatMap((contact) => ('userId' in contact ? [contact.userId] : [])),
    all: false,
    unknownLogins,
    notices: [
      ...(inputs.map.size > 0 && unknownLogins.length > 0
        ? [`Not mentioned, since at-map doesn't know them: ${unknownLogins.map(neutralise).join(', ')}.`]
        : []),
      ...(surplus > 0 ? [`DingTalk mentions at most ${mostPeople} people; ${surplus} were left out.`] : []),
    ],
  };
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
