import { type JsonObject, listAt, textAt } from '../src/json.js';
import { type MessageType, messageTypeOf } from './fields.js';
import { type Mentions, mentionsOf, missingMentions } from './mentions.js';

export interface Button {
  readonly title: string;
  readonly url: string;
}

/** A message as the group's members see it. */
export interface Message {
  readonly msgtype: MessageType;
  /** Shown in the notification and the conversation list only; empty for text and feedCard. */
  readonly title: string;
  readonly text: string;
  /** What can be pressed: the buttons of a card, the link, the items of a feed. */
  readonly buttons: readonly Button[];
  readonly at: Mentions;
  /** Whether every mention also stands in the text: otherwise somebody is not told. */
  readonly mentionsInText: boolean;
  readonly missingMentions: readonly string[];
  /** The key that makes a repeated request the same message; empty when not given. */
  readonly msgUuid: string;
  /** The JSON that was sent. */
  readonly payload: JsonObject;
}

/** Reads a payload whose fields have been checked. Undefined when its type is unknown. */
export function readMessage(payload: JsonObject): Message | undefined {
  const msgtype = messageTypeOf(payload);
  if (msgtype === undefined) return undefined;
  const text = textAt(payload, msgtype, msgtype === 'text' ? 'content' : 'text') ?? '';
  const at = mentionsOf(payload);
  const missing = missingMentions(msgtype, text, at);
  return {
    msgtype,
    title: textAt(payload, msgtype, 'title') ?? '',
    text,
    buttons: BUTTONS[msgtype](payload[msgtype]),
    at,
    mentionsInText: missing.length === 0,
    missingMentions: missing,
    msgUuid: textAt(payload, 'msgUuid') ?? '',
    payload,
  };
}

/** The texts that are searched for keywords: title and body, or a feed's titles. */
export function searchedTexts(message: Message): readonly string[] {
  const { msgtype, title, text, buttons } = message;
  if (msgtype === 'text') return [text];
  return msgtype === 'feedCard' ? [buttons.map((item) => item.title).join('\n')] : [title, text];
}

const button = (item: unknown, title: string, url: string): Button => ({
  title: textAt(item, title) ?? '',
  url: textAt(item, url) ?? '',
});

const BUTTONS: Readonly<Record<MessageType, (content: unknown) => readonly Button[]>> = {
  text: () => [],
  markdown: () => [],
  link: (content) => [button(content, 'title', 'messageUrl')],
  actionCard: (content) => {
    const single = button(content, 'singleTitle', 'singleURL');
    if (single.title !== '' && single.url !== '') return [single];
    return listAt(content, 'btns').map((item) => button(item, 'title', 'actionURL'));
  },
  feedCard: (content) => listAt(content, 'links').map((item) => button(item, 'title', 'messageURL')),
};
