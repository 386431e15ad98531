import { isObject } from '../json.js';
import { largestPayload, type Payload, sizeOf } from './payload.js';

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
  if (size > largestPayload)
    problems.push(`has ${size} bytes, more than the ${largestPayload} that DingTalk takes`);
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
