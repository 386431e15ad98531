/** The texts that the action can show to its users, read from its source, so that none can be forgotten. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import { isObject, listAt, textAt } from '../../src/json.js';

/** Files whose texts are the message's own words, their description, or signals, and never an answer to a mistake. */
const wording = [
  'message/english.ts',
  'message/chinese.ts',
  'message/variables.ts',
  'digest/digest-words.ts',
].map((file) => join('src', file));

/** Stands for what is only known in a run. */
const unknown = '…';

export interface Message {
  readonly file: string;
  readonly text: string;
  /** The same in Chinese. */
  readonly chinese?: string;
  /** The id of a trouble, which is the short address of its entry. */
  readonly id?: string;
}

function* nodesOf(value: unknown): Generator<object> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  if (!isObject(value)) return;
  yield value;
  for (const child of Object.values(value)) yield* nodesOf(child);
}

/** The text of a literal, with `…` for what it inserts. */
function textOf(node: unknown): string | undefined {
  if (textAt(node, 'type') === 'StringLiteral') return textAt(node, 'value');
  if (textAt(node, 'type') !== 'TemplateLiteral') return undefined;
  const quasis = listAt(node, 'quasis').map((quasi) => textAt(quasi, 'cooked') ?? '');
  return quasis.join(unknown);
}

/** The texts of a list literal. */
const textsOf = (list: unknown): readonly (string | undefined)[] =>
  listAt(list, 'elements').map((element) => textOf(Object(element).expression));

/** The words that people search for: what stands below them is there to be copied. */
const firstLine = (text: string | undefined): string | undefined => text?.split('\n')[0];

/** What happened, in a row of the tables of troubles: `permanent('id', [english, chinese], advice)`. */
function troubleOf(node: object): Omit<Message, 'file'> | undefined {
  if (textAt(node, 'type') !== 'CallExpression') return undefined;
  const [name, what, advice] = listAt(node, 'arguments').map((argument) => Object(argument).expression);
  const id = textOf(name);
  const [text, chinese] = textsOf(what);
  if (id === undefined || advice === undefined || text === undefined) return undefined;
  return { id, text, ...(chinese !== undefined && { chinese }) };
}

/** A sentence in both languages: `{ en: '…', 'zh-CN': '…' }`. */
function sentenceOf(node: object): Omit<Message, 'file'> | undefined {
  const texts = new Map(
    listAt(node, 'properties').map((property) => {
      const { key, value } = Object(property);
      return [textAt(key, 'value'), firstLine(textOf(value))] as const;
    }),
  );
  const [text, chinese] = [texts.get('en'), texts.get('zh-CN')];
  return text === undefined || chinese === undefined ? undefined : { text, chinese };
}

/** What people look up has three words; less is a name, or a part of a sentence. */
const isSentence = (text: string): boolean =>
  /\S \S+ \S/.test(text) && (text.match(/[a-z’']{2,}/gi) ?? []).length >= 3;

function messagesOf(file: string): Message[] {
  const tree = parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript' });
  const nodes = [...nodesOf(tree)];
  const rows = nodes.flatMap((node) => troubleOf(node) ?? sentenceOf(node) ?? []);
  // Such a file holds nothing beside its tables but advice, which needs no entry of its own.
  const found = rows.length > 0 ? rows : nodes.map((node) => ({ text: textOf(node) ?? '' }));
  return found.filter(({ text }) => isSentence(text)).map((message) => ({ file, ...message }));
}

/** Every message of the action. */
export const readMessages = (): readonly Message[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => join('src', name))
    .filter((file) => file.endsWith('.ts') && !wording.includes(file))
    .flatMap(messagesOf);

/** Finds the message in a text in which its `…` and `{names}` may stand for anything. */
export function patternOf(text: string): RegExp {
  const parts = text.split(/…|\{\w+\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return new RegExp(parts.join('.*').replaceAll(/\n */g, '\\s*'));
}
