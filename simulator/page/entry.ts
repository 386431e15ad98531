/** One entry of a conversation: a message, what became of a request that shows none, or a note. */
import { knownTrouble, unknownCode } from '../../src/dingtalk/error-codes.js';
import { fill } from '../../src/network/trouble.js';
import type { Answer } from '../answers.js';
import type { Call, Entry, Note } from '../journal.js';
import type { Message } from '../message.js';
import { MAX_BODY_BYTES } from '../rules.js';
import { drawBubble } from './bubble.js';
import { type Html, html, type Part } from './html.js';
import type { View } from './view.js';
import { type PageWords, pageWords } from './words.js';

/** Draws an entry. Its id tells the page which entries it has already. */
export const drawEntry = (entry: Entry, view: View): Html =>
  entry.kind === 'note' ? drawNote(entry, view) : drawCall(entry, view);

/** The time of day, as the machine's own clock shows it. */
export const timeOfDay = (time: number, { language }: View): string =>
  new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(time);

function drawNote({ id, text, problem }: Note, { language }: View): Html {
  const words = pageWords[language];
  const heading = problem ? html`<strong>${words.problem}</strong>` : undefined;
  return html`<article class="note ${problem ? 'problem' : ''}" id="entry-${id}">${heading}<p>${text}</p></article>`;
}

function drawCall(call: Call, view: View): Html {
  const words = pageWords[view.language];
  const name = words.robot(call.robot);
  const time = timeOfDay(call.time, view);
  return html`<article class="call" id="entry-${call.id}" aria-label="${name}, ${time}">
  <svg class="avatar" viewBox="0 0 36 36" aria-hidden="true"><use href="#robot"/></svg>
  <div class="content">
    <p class="by"><b>${name}</b><span class="badge">${words.badge}</span><time datetime="${new Date(call.time).toISOString()}">${time}</time></p>
    ${drawOutcome(call, view)}
    ${drawDetails(call, view)}
  </div>
</article>`;
}

/** The message where it was posted, else why it wasn't. */
function drawOutcome(call: Call, view: View): Html {
  const { message, answer, trouble, posted } = call;
  const words = pageWords[view.language];
  if (posted && message) {
    const met =
      trouble === undefined ? undefined : html`<p class="hint warning">${words.trouble(trouble)}</p>`;
    return html`${drawBubble(message, view)}${met}`;
  }
  if (answer && answer.errcode !== 0) return drawRefusal(answer, message?.title ?? '', view);
  return html`<p class="${answer ? 'hint' : 'bubble refusal'}">${fateOf(call, words)}</p>`;
}

/** Why a request shows no message. */
export function fateOf({ answer, trouble }: Call, words: PageWords): string {
  if (answer === undefined) return trouble === undefined ? words.brokenOff : words.unanswered(trouble);
  return answer.errcode === 0 ? words.repeated : words.refused(answer.errcode);
}

function drawRefusal({ errcode, errmsg }: Answer, title: string, { language }: View): Html {
  const words = pageWords[language];
  const { what, advice } = knownTrouble(errcode, errmsg) ?? unknownCode;
  const facts = { errcode, errmsg, host: '127.0.0.1' };
  return html`<section class="bubble refusal">
      <h3>${words.refused(errcode)}</h3>
      ${title === '' ? undefined : html`<p class="subject">${title}</p>`}
      <p>${withCode(fill(what[language], facts))}</p>
      <p><b>${words.advice}</b> ${withCode(fill(advice[language], facts))}</p>
      <blockquote><b>${words.itsWords}</b> ${errmsg}</blockquote>
    </section>`;
}

/** Names in backticks, as the advice has them, become code. */
const withCode = (text: string): readonly Part[] =>
  text.split('`').map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`));

/** Whom DingTalk tells of the message, and whom it doesn't though the message asks for it. */
function drawMentions({ at, missingMentions: missing }: Message, words: PageWords): Part {
  const notified = at.all
    ? [words.everybody]
    : [...at.mobiles, ...at.userIds].filter((name) => !missing.includes(name));
  const isNotified = notified.length > 0 && !missing.includes('all');
  return [
    isNotified ? html`<dt>${words.notified}</dt><dd>${notified.join(', ')}</dd>` : undefined,
    missing.length > 0
      ? html`<dt class="warning">${words.untold}</dt><dd>${missing.join(', ')} <span class="warning">${words.whyUntold}</span></dd>`
      : undefined,
  ];
}

/** The request as it came, its size, and the answer, behind one line. */
function drawDetails({ message, bytes, target, body, answer }: Call, { language }: View): Html {
  const words = pageWords[language];
  const size = words.size(bytes, MAX_BODY_BYTES);
  const type = message ? `${words.types[message.msgtype]} · ` : '';
  const json = typeof body === 'string' ? body : JSON.stringify(body, null, 2);
  return html`<details>
      <summary>${words.json}<span class="facts ${bytes > MAX_BODY_BYTES ? 'warning' : ''}">${type}${size}${answer && ` · ${answer.errcode} ${answer.errcode === 0 ? answer.errmsg : ''}`}</span></summary>
      <dl>
        <dt>${words.request}</dt><dd><code>${target}</code></dd>
        <dt>${words.answer}</dt><dd><code>${answer ? JSON.stringify(answer) : words.noAnswer}</code></dd>
        <dt>${words.body}</dt><dd><meter min="0" max="${MAX_BODY_BYTES}" high="19000" optimum="0" value="${bytes}" aria-label="${words.sizeLabel}"></meter> ${size}</dd>
        ${message && drawMentions(message, words)}
      </dl>
      <pre class="json" tabindex="0" role="region" aria-label="${words.json}">${json}</pre>
    </details>`;
}
