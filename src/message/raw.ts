/** A payload that an author wrote, as it is sent. */
import type { MessageInputs } from '../inputs/inputs.js';
import { isObject, type JsonObject, listAt } from '../json.js';
import type { LocalizedText } from '../language.js';
import { missingKeywords } from './markdown.js';
import { atField, mentionWords, mostPeople, unmentionable } from './mentions.js';
import { type Mentions, type Message, type Payload, robotLimit, sizeOf } from './message.js';
import { joinKnown } from './text.js';
import { separator } from './verdict.js';
import type { Words } from './words.js';

/** Under which keys a type of message has its title and its text, and what separates lines of the text. */
interface TextKeys {
  readonly title?: string;
  readonly body?: string;
  readonly mentions: boolean;
  readonly gap: string;
}

const keysOfTypes: ReadonlyMap<string, TextKeys> = new Map([
  ['text', { body: 'content', mentions: true, gap: '\n' }],
  ['markdown', { title: 'title', body: 'text', mentions: true, gap: '\n\n' }],
  ['actionCard', { title: 'title', body: 'text', mentions: true, gap: '\n\n' }],
  ['link', { title: 'title', body: 'text', mentions: false, gap: '\n' }],
  // Its first item stands for it.
  ['feedCard', { title: 'title', mentions: false, gap: '\n' }],
]);

/** A type that isn't documented (yet) is left as it is. */
const unknownKeys: TextKeys = { mentions: false, gap: '\n' };

/**
 * Adds keywords and mentions to a payload that an author wrote, where its type has room for them.
 *
 * @param inputs with a payload that has no problems
 * @returns a message with a problem where it is too long then, since only its author can shorten it
 */
export function composeRaw(inputs: MessageInputs, mentions: Mentions, words: Words): Message {
  const { payload = {}, keywords } = inputs;
  const type = String(payload['msgtype']);
  const keys = keysOfTypes.get(type) ?? unknownKeys;
  const at = keys.mentions ? mergeMentions(payload['at'], mentions) : undefined;
  const called = at === undefined ? [] : mentionWords(at, words.everybody);

  const complete = (object: JsonObject): JsonObject => {
    const title = textOf(object, keys.title);
    const body = textOf(object, keys.body);
    const written = body.split(/\s+/);
    const absent = called.filter((word) => !written.includes(word)).join(' ');
    // A keyword in the body is enough, so the title stays as written.
    const missing = missingKeywords(keys.body ? body : title, keywords);
    const parts = [body, absent, missing.join(separator)];
    return {
      ...object,
      ...(keys.title && { [keys.title]: [title, ...missingKeywords(title, missing)].join(separator) }),
      ...(keys.body && { [keys.body]: joinKnown(parts, keys.gap) }),
    };
  };

  const field = at && atField(at)['at'];
  const object = isObject(payload[type]) ? payload[type] : {};
  const [first, ...others] = listAt(object, 'links');
  const whole = type === 'feedCard' && isObject(first);
  const completed = complete(whole ? first : object);
  const result: Payload = {
    ...payload,
    [type]: whole ? { ...object, links: [completed, ...others] } : completed,
    ...(isObject(field) && { at: { ...(isObject(payload['at']) && payload['at']), ...field } }),
  };
  const bytes = sizeOf(result);
  const tooLong = {
    en: `payload: with keyword and mentions it has ${bytes} bytes, and DingTalk takes ${robotLimit}; shorten it`,
    'zh-CN': `payload：加上关键词和 @ 的人后共 ${bytes} 字节，钉钉最多接受 ${robotLimit} 字节，请缩短内容`,
  };
  return {
    title: textOf(completed, keys.title),
    body: textOf(completed, keys.body),
    payload: result,
    bytes,
    shortened: [],
    problems: bytes > robotLimit ? [tooLong] : [],
    notices: [...(keys.mentions ? [] : unmentionable(mentions, type)), ...unusedTexts(inputs)],
  };
}

/** What the inputs are called that a text comes from. */
const unusedNames = {
  title: { en: 'title', 'zh-CN': 'title' },
  content: { en: 'content', 'zh-CN': 'content' },
  template: { en: 'template or template-file', 'zh-CN': 'template 或 template-file' },
  buttons: { en: 'buttons', 'zh-CN': 'buttons' },
} satisfies Record<string, LocalizedText>;

function unusedTexts(inputs: MessageInputs): LocalizedText[] {
  const unused = [
    ...(['title', 'content', 'template'] as const).filter((name) => inputs[name] !== undefined),
    ...(inputs.buttons.length > 0 ? (['buttons'] as const) : []),
  ];
  if (unused.length === 0) return [];
  return [
    {
      en: `With message-type raw the payload is the whole message. Not used: ${unused.map((name) => unusedNames[name].en).join(', ')}.`,
      'zh-CN': `message-type 为 raw 时，消息内容全部取自 payload，未使用：${unused.map((name) => unusedNames[name]['zh-CN']).join('、')}。`,
    },
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
