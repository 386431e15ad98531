/** Whom a message mentions. */
import type { Contact, MentionInputs, PeopleKind } from '../inputs/inputs.js';
import type { LocalizedText } from '../language.js';
import type { Commit, Person, RunFacts } from '../run-result.js';
import type { Mentions, Payload } from './message.js';
import { neutralise } from './text.js';

/** Nobody starts a scheduled run: its actor is whoever edited the schedule last. */
const starterOf = ({ event, actor }: RunFacts): Person | undefined =>
  event === 'schedule' ? undefined : actor;

/** A commit that came with a merge was reported where it was pushed first. */
const authorsOf = (commit: Commit | undefined): readonly (Person | undefined)[] =>
  commit === undefined || commit.travelled ? [] : [commit.author, ...(commit.coAuthors ?? [])];

const people: Readonly<Record<PeopleKind, (facts: RunFacts) => readonly (Person | undefined)[]>> = {
  actor: (facts) => [starterOf(facts)],
  'triggering-actor': (facts) => [facts.triggeringActor ?? starterOf(facts)],
  'commit-authors': ({ commits, commit }) => [...commits, commit].flatMap(authorsOf),
  'pull-request-author': ({ subject }) => (subject.kind === 'pull-request' ? [subject.author] : []),
};

/** How the map knows somebody: by login, else by address. */
const contactOf = ({ login, email }: Person, map: MentionInputs['map']): Contact | undefined =>
  map.get(login?.toLowerCase() ?? '') ?? map.get(email ?? '');

/**
 * Finds out whom to mention: those who are always named, then those of the run whom the map knows. Bots
 * are left out, nobody is there twice, and there are 50 people at most.
 */
export function findMentions(inputs: MentionInputs, facts: RunFacts): Called {
  if (inputs.all) return { ...nobody, all: true };

  const found = inputs.people
    .flatMap((kind) => people[kind](facts))
    .flatMap((person) => (person === undefined || person.bot ? [] : [person]));
  const contacts: Contact[] = [
    ...inputs.mobiles.map((mobile) => ({ mobile })),
    ...inputs.userIds.map((userId) => ({ userId })),
    ...found.flatMap((person) => contactOf(person, inputs.map) ?? []),
  ];
  // Whoever is found by one commit's address is not missing, though another commit names the login alone.
  const missing = new Map(
    found.flatMap(({ login }) => (login ? [[login.toLowerCase(), login] as const] : [])),
  );
  for (const person of found) {
    if (contactOf(person, inputs.map)) missing.delete(person.login?.toLowerCase() ?? '');
  }
  const unknownLogins = [...missing.values()].map(neutralise);

  const { notices, ...called } = callPeople(contacts);
  return {
    ...called,
    notices: [
      ...(inputs.map.size > 0 && unknownLogins.length > 0
        ? [
            {
              en: `Not mentioned, since they are not in at-map: ${unknownLogins.join(', ')}.`,
              'zh-CN': `以下用户不在 at-map 中，没有 @：${unknownLogins.join('、')}。`,
            },
          ]
        : []),
      ...notices,
    ],
  };
}

/** Mentions these people, each once, and no more than DingTalk takes. */
export function callPeople(contacts: readonly Contact[]): Called {
  const distinct = [...new Map(contacts.map((contact) => [JSON.stringify(contact), contact])).values()];
  const called = distinct.slice(0, mostPeople);
  const surplus = distinct.length - called.length;
  return {
    mobiles: called.flatMap((contact) => ('mobile' in contact ? [contact.mobile] : [])),
    userIds: called.flatMap((contact) => ('userId' in contact ? [contact.userId] : [])),
    all: false,
    notices:
      surplus > 0
        ? [
            {
              en: `DingTalk mentions at most ${mostPeople} people; ${surplus} were left out.`,
              'zh-CN': `钉钉一条消息最多 @ ${mostPeople} 人，还有 ${surplus} 人没有 @。`,
            },
          ]
        : [],
  };
}

/** Who is called, and what the author of the workflow should know of it. */
export interface Called extends Mentions {
  readonly notices: readonly LocalizedText[];
}

export const nobody: Called = { mobiles: [], userIds: [], all: false, notices: [] };

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
export function unmentionable({ mobiles, userIds, all }: Mentions, type: string): LocalizedText[] {
  return all || mobiles.length + userIds.length > 0
    ? [
        {
          en: `DingTalk can't mention anybody in a message of type ${type}, so nobody is mentioned.`,
          'zh-CN': `${type} 类型的消息不支持 @ 人，没有 @ 任何人。`,
        },
      ]
    : [];
}
