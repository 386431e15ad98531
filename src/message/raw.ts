import type { MessageInputs } from '../inputs/inputs.js';
import { isObject, type JsonObject, listAt } from '../json.js';
import { missingKeywords } from './markdown.js';
import { atField, mentionWords, mostPeople, unmentionable } from './mentions.js';
import { type Mentions, type Message, type Payload, robotLimit, sizeOf } from './message.js';
import { separator } from './verdict.js';
import type { Words } from './words.js';

/** The types that the robot documents, each with the texts that it demands. */
const requiredTexts: ReadonlyMap<string, readonly string[]> = new Map([
  ['text', ['content']],
  ['link', ['title', 'text', 'messageUrl']],
  ['markdown', ['title', 'text']],
  ['actionCard', ['title', 'text']],
  ['feedCard', []],
]);

/**
 * Checks a payload that an author wrote, as the robot would.
 *
 * A type that isn't documented (yet) is let through if it is built like all of them, with an object
 * under its own name; the robot knows better than a list does.
 *
 * @returns the problems, each beginning with the field's path
 */
export function checkPayload(payload: Payload): string[] {
  const problems = [...checkType(payload), ...checkAt(payload['at'])];
  const size = sizeOf(payload);
  if (size > robotLimit) problems.push(`has ${size} bytes, more than the ${robotLimit} that DingTalk takes`);
  return problems;
}

function checkType(payload: Payload): string[] {
  const { msgtype } = payload;
  const wrong = checkText(payload, 'msgtype', '');
  if (typeof msgtype !== 'string' || wrong.length > 0) return wrong;

  const meant = [...requiredTexts.keys()].find((name) => sameLetters(name, msgtype));
  const object = payload[msgtype];
  if (meant !== undefined && meant !== msgtype) return [`msgtype "${msgtype}" is spelled "${meant}"`];
  if (!isObject(object)) {
    const allowed = [...requiredTexts.keys()].join(', ');
    return meant === undefined
      ? [`msgtype "${msgtype}" is unknown; allowed are ${allowed}`]
      : [`${msgtype} is missing; it must be an object`];
  }
  return [
    ...(requiredTexts.get(msgtype) ?? []).flatMap((key) => checkText(object, key, msgtype)),
    ...(msgtype === 'actionCard' ? checkButtons(object) : []),
    ...(msgtype === 'feedCard'
      ? checkItems(object, 'links', msgtype, ['title', 'messageURL', 'picURL'])
      : []),
  ];
}

/** One button in `singleTitle` and `singleURL`, or a list of them. */
function checkButtons(card: Payload): string[] {
  const orientation = card['btnOrientation'];
  const problems =
    orientation === undefined || orientation === '0' || orientation === '1'
      ? []
      : ['actionCard.btnOrientation must be "0" (below each other) or "1" (side by side)'];
  const singles = ['singleTitle', 'singleURL'];
  // Where both are there, DingTalk ignores the list.
  if (singles.every((key) => checkText(card, key, 'actionCard').length === 0)) return problems;
  const single = singles.some((key) => card[key] !== undefined);
  return single && card['btns'] === undefined
    ? [...problems, ...singles.flatMap((key) => checkText(card, key, 'actionCard'))]
    : [...problems, ...checkItems(card, 'btns', 'actionCard', ['title', 'actionURL'])];
}

function checkItems(object: Payload, key: string, parent: string, texts: readonly string[]): string[] {
  const path = `${parent}.${key}`;
  const items = object[key];
  if (!Array.isArray(items) || items.length === 0) return [`${path} is missing; it must be a list`];
  return items.flatMap((item: unknown, index) =>
    isObject(item)
      ? texts.flatMap((text) => checkText(item, text, `${path}[${index}]`))
      : [`${path}[${index}] must be an object`],
  );
}

function checkAt(at: unknown): string[] {
  if (at === undefined) return [];
  if (!isObject(at)) return ['at must be an object'];
  const lists = ['atMobiles', 'atUserIds'].filter((key) => {
    const list = at[key];
    return list !== undefined && !(Array.isArray(list) && list.every((item) => typeof item === 'string'));
  });
  const { isAtAll } = at;
  return [
    ...lists.map((key) => `at.${key} must be a list of texts`),
    ...(isAtAll === undefined || typeof isAtAll === 'boolean' ? [] : ['at.isAtAll must be true or false']),
  ];
}

/** An empty text counts as missing, as it does for the robot. */
function checkText(object: Payload, key: string, parent: string): string[] {
  const path = parent === '' ? key : `${parent}.${key}`;
  const value = object[key];
  if (typeof value === 'string' && value !== '') return [];
  if (value !== undefined && value !== null && value !== '') return [`${path} must be a text`];
  const other = Object.keys(object).find((name) => name !== key && sameLetters(name, key));
  return [other === undefined ? `${path} is missing` : `${path} is missing; it is not spelled "${other}"`];
}

const sameLetters = (a: string, b: string): boolean => letters(a) === letters(b);
const letters = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

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

/** A type that isn't documented (yet) is left as it is. */
const unknownPlaces: Places = { mentions: false, gap: '\n' };

/**
 * Adds keywords and mentions to a payload that an author wrote, where its type has room for them.
 *
 * @param inputs with a payload that has no problems
 * @returns a message with a problem where it is too long then, since only its author can shorten it
 */
export function composeRaw(inputs: MessageInputs, mentions: Mentions, words: Words): Message {
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
    // What the text says already is not pasted onto the title.
    const missing = missingKeywords(places.body ? body : title, keywords);
    const parts = [body, absent, missing.join(separator)];
    return {
      ...object,
      ...(places.title && { [places.title]: [title, ...missingKeywords(title, missing)].join(separator) }),
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
  const tooLong = `payload: with keyword and mentions it has ${bytes} bytes, and DingTalk takes ${robotLimit}; shorten it`;
  return {
    title: textOf(completed, places.title),
    body: textOf(completed, places.body),
    payload: result,
    bytes,
    shortened: [],
    problems: bytes > robotLimit ? [tooLong] : [],
    notices: [...(places.mentions ? [] : unmentionable(mentions, type)), ...unusedTexts(inputs)],
  };
}

/** What the inputs are called that a text comes from. */
const unusedNames = {
  title: 'title',
  content: 'content',
  template: 'template or template-file',
  buttons: 'buttons',
};

function unusedTexts(inputs: MessageInputs): string[] {
  const unused = [
    ...(['title', 'content', 'template'] as const).filter((name) => inputs[name] !== undefined),
    ...(inputs.buttons.length > 0 ? (['buttons'] as const) : []),
  ];
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
