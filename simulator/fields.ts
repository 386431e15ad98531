import { isObject, type JsonObject, listAt, textAt } from '../src/json.js';
import type { Refusal } from './answers.js';

/**
 * The required parameters of each message type. A missing one is answered with 400T0n: T is the type's
 * digit, n is 1 for the type's object itself and counts on through the fields. `x[]` is a list that must
 * not be empty, `x[].y` a member of each of its items.
 */
const TYPES = {
  text: { digit: 2, fields: ['content'] },
  link: { digit: 3, fields: ['title', 'text', 'messageUrl'] },
  markdown: { digit: 4, fields: ['title', 'text'] },
  actionCard: {
    digit: 5,
    fields: ['title', 'text', 'singleTitle', 'singleURL', 'btns[]', 'btns[].title', 'btns[].actionURL'],
  },
  feedCard: { digit: 6, fields: ['links[]', 'links[].title', 'links[].messageURL', 'links[].picURL'] },
} as const satisfies Record<string, { digit: number; fields: readonly string[] }>;

export type MessageType = keyof typeof TYPES;
const MESSAGE_TYPES = Object.keys(TYPES) as readonly MessageType[];

/** The message's type, or undefined when there is no such type. */
export function messageTypeOf(payload: JsonObject): MessageType | undefined {
  return MESSAGE_TYPES.find((type) => type === payload['msgtype']);
}

/** The first thing that is wrong with the message's form: its type, or a required parameter. */
export function checkFields(payload: JsonObject): Refusal | undefined {
  const type = messageTypeOf(payload);
  if (type === undefined) {
    const { msgtype = null } = payload;
    const details = { msgtype: typeof msgtype === 'string' ? msgtype : JSON.stringify(msgtype) };
    return { reason: 'unknown-type', details };
  }
  const { digit, fields } = TYPES[type];
  const missing = (n: number, parameter: string): Refusal => ({
    reason: 'missing-field',
    errcode: 400_000 + digit * 100 + n,
    details: { parameter },
  });
  const content = payload[type];
  if (!isObject(content)) return missing(1, type);
  const index = fields.findIndex((field) => isRequired(type, field, content) && !isPresent(content, field));
  const field = fields[index];
  return field === undefined ? undefined : missing(index + 2, `${type} --》 ${field.replaceAll('[]', '')}`);
}

/** A card has one button, or a list of them, which is ignored when the one button is complete. */
function isRequired(type: MessageType, field: string, content: JsonObject): boolean {
  if (type !== 'actionCard') return true;
  const isSingle = hasText(content, 'singleTitle') && hasText(content, 'singleURL');
  const hasList = !isSingle && listAt(content, 'btns').length > 0;
  return field.startsWith('single') ? !hasList : !field.startsWith('btns') || hasList;
}

function isPresent(content: JsonObject, field: string): boolean {
  const [name = '', member] = field.split('[]');
  if (member === undefined) return hasText(content, name);
  const items = listAt(content, name);
  if (member === '') return items.length > 0;
  return items.every((item) => hasText(item, member.slice(1)));
}

/** An empty string counts as missing, and so does a value of another type. */
function hasText(content: unknown, name: string): boolean {
  return textAt(content, name) !== undefined;
}
