/** What a message looks like in the conversation, for each type of message. */
import { at, listAt, textAt } from '../../src/json.js';
import type { MessageType } from '../fields.js';
import type { Button, Message } from '../message.js';
import { type Html, html, type Part } from './html.js';
import { targetOf } from './links.js';
import { drawMarkdown, drawText } from './markdown.js';
import type { View } from './view.js';
import { pageWords } from './words.js';

type Draw = (message: Message, view: View) => Html;

/** Draws the message itself, without who sent it and when. */
export const drawBubble: Draw = (message, view) => drawers[message.msgtype](message, view);

const drawers: Readonly<Record<MessageType, Draw>> = {
  text: (message) => html`<div class="bubble said">${drawText(message.text, mentionedIn(message))}</div>`,
  markdown: (message, { device }) =>
    html`<div class="bubble"><div class="markdown">${drawMarkdown(message.text, device, mentionedIn(message))}</div></div>`,
  actionCard: (message, view) =>
    html`<div class="bubble card">
      <div class="markdown">${drawMarkdown(message.text, view.device, mentionedIn(message))}</div>
      <div class="actions ${isHorizontal(message) ? 'side-by-side' : ''}">${message.buttons.map((button) => drawButton(button, view))}</div>
    </div>`,
  link: ({ title, text, buttons: [button], payload }, view) =>
    linkTo(
      button?.url ?? '',
      'bubble link',
      html`<strong class="headline">${title}</strong><span class="excerpt">${text}</span>${drawPicture(textAt(payload, 'link', 'picUrl'))}`,
      view,
    ),
  feedCard: ({ payload }, view) =>
    html`<div class="bubble feed">${listAt(payload, 'feedCard', 'links').map((item) =>
      linkTo(
        textAt(item, 'messageURL') ?? '',
        'item',
        html`<strong>${textAt(item, 'title')}</strong>${drawPicture(textAt(item, 'picURL'))}`,
        view,
      ),
    )}</div>`,
};

/** What clients show as a mention where it stands behind an `@`. */
const mentionedIn = ({ at: { all, mobiles, userIds } }: Message): readonly string[] =>
  all ? ['all', '所有人'] : [...mobiles, ...userIds];

/** Side by side is asked for by `"1"`. */
const isHorizontal = ({ payload }: Message): boolean => at(payload, 'actionCard', 'btnOrientation') === '1';

const drawButton = ({ title, url }: Button, view: View): Html => linkTo(url, 'action', html`${title}`, view);

/** Pictures come from the web by https, or not at all. */
const drawPicture = (address = ''): Part =>
  /^https:/i.test(address) ? html`<img src="${address}" alt="">` : html`<span class="picture"></span>`;

/** A link, which says where DingTalk would open it; without an address it is only text. */
function linkTo(address: string, kind: string, content: Html, { language }: View): Html {
  const { places } = pageWords[language];
  const target = targetOf(address);
  if (target === undefined) {
    return html`<span class="${kind} dead" title="${places.nowhere}">${content}</span>`;
  }
  return html`<a class="${kind}" href="${target.href}" target="_blank" rel="noopener noreferrer" title="${places[target.place]}">${content}</a>`;
}
