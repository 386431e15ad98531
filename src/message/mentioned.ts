/** Whom a message mentions. */
import type { Contact, MentionInputs, PeopleKind } from '../inputs.js';
import type { Person, RunFacts } from '../result.js';
import { type FoundMentions, mostPeople, noMentions } from './mentions.js';
import { neutralise } from './text.js';

const people: Readonly<Record<PeopleKind, (facts: RunFacts) => readonly (Person | undefined)[]>> = {
  actor: ({ actor }) => [actor],
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
