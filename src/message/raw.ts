import { InputError } from '../input-error.js';
import type { MessageInputs } from '../inputs.js';
import { isObject, type JsonObject, listAt } from '../json.js';
import type { Composed } from './compose.js';
import { missingKeywords } from './keywords.js';
import { atField, type Mentions, mentionWords, mostPeople, unmentionable } from './mentions.js';
import { type Payload, sizeOf } from './payload.js';
import { separator } from './verdict.js';
import type { Words } from './words.js';

/** Where a type of message has its title and its text, and what separates lines of the text. */
interface Places {
  readonly title?: string;
  readonly body?: string;
  readonly mentions: boolean;
  readonly gap: string;
}

const placesOfTypes: ReadonlyMap<string, Places> = new Map([
  ['text', { body: 'content', mentions: true, gap: '\n' }],
  ['markdown', { title: 'title', body: 'text', mentions: true, gap: '\n\n' }],
  ['actionCard', { title: 'title', body: 'text', mentions: true, gap: '\n\n' }],
  ['link', { title: 'title', body: 'text', mentions: false, gap: '\n' }],
  // Its first item stands for it.
  ['feedCard', { title: 'title', mentions: false, gap: '\n' }],
]);

/** Bytes of a body that DingTalk takes. Source: its page on the custom robot. */
const robotLimit = 20_000;

/** A type that isn't documented (yet) is left as it is. */
const unknownPlaces: Places = { mentions: false, gap: '\n' };

/**
 * Adds keywords and mentions to a payload that an author wrote, where its type has room for them.
 *
 * @param inputs with a payload that has no problems
 * @throws InputError where it is too long then, since nobody but its author can shorten it
 */
export function composeRaw(inputs: MessageInputs, mentions: Mentions, words: Words): Composed {
  const { payload = {}, keywords } = inputs;
  const type = String(payload['msgtype']);
  const places = placesOfTypes.get(type) ?? unknownPlaces;
  const at = places.mentions ? mergeMentions(payload['at'], mentions) : undefined;
  const called = at === undefined ? [] : mentionWords(at, words.everybody);

  const complete = (object: JsonObject): JsonObject => {
    const title = textOf(object, places.title);
    const body = textOf(object, places.body);
    const written = body.split(/\s+/);
    const absent = called.filter((word) => !written.includes(word)).join(' ');
    const parts = [body, absent, missingKeywords(body, keywords).join(separator)];
    return {
      ...object,
      ...(places.title && { [places.title]: [title, ...missingKeywords(title, keywords)].join(separator) }),
      ...(places.body && { [places.body]: parts.filter((part) => part !== '').join(places.gap) }),
    };
  };

  const object = isObject(payload[type]) ? payload[type] : {};
  const [first, ...others] = listAt(object, 'links');
  const whole = type === 'feedCard' && isObject(first);
  const completed = complete(whole ? first : object);
  const result: Payload = {
    ...payload,
    [type]: whole ? { ...object, links: [completed, ...others] } : completed,
    ...(at && atField(at)),
  };
  const bytes = sizeOf(result);
  if (bytes > robotLimit) {
    throw new InputError([
      `payload: with keyword and mentions it has ${bytes} bytes, and DingTalk takes ${robotLimit}; shorten it`,
    ]);
  }
  return {
    title: textOf(completed, places.title),
    body: textOf(completed, places.body),
    payload: result,
    bytes,
    shortened: [],
    notices: [...(places.mentions ? [] : unmentionable(mentions, type)), ...unusedTexts(inputs)],
  };
}

/** What the inputs are called that a text comes from. */
const unusedNames = { title: 'title', content: 'content', template: 'template or template-file' };

function unusedTexts(inputs: MessageInputs): string[] {
  const unused = (['title', 'content', 'template'] as const).filter((name) => inputs[name] !== undefined);
  if (unused.length === 0) return [];
  return [
    `With message-type raw the payload is the whole message. Not used: ${unused.map((name) => unusedNames[name]).join(', ')}.`,
  ];
}

function textOf(object: JsonObject, key: string | undefined): string {
  const value = key === undefined ? undefined : object[key];
  return typeof value === 'string' ? value : '';
}

/** The author's own mentions first, then those that were found, as many as DingTalk takes. */
function mergeMentions(at: unknown, { mobiles, userIds, all }: Mentions): Mentions {
  const own = (key: string) => listAt(at, key).filter((item) => typeof item === 'string');
  const allMobiles = [...new Set([...own('atMobiles'), ...mobiles])].slice(0, mostPeople);
  const allUserIds = [...new Set([...own('atUserIds'), ...userIds])];
  return {
    mobiles: allMobiles,
    userIds: allUserIds.slice(0, mostPeople - allMobiles.length),
    all: all || (isObject(at) && at['isAtAll'] === true),
  };
}
