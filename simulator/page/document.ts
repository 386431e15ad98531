/** The page as a whole, and a file that shows a conversation by itself. */
import { createHash } from 'node:crypto';
import { type Language, languages } from '../../src/language.js';
import type { Entry } from '../journal.js';
import { drawEntry, fateOf, timeOfDay } from './entry.js';
import { type Html, html, type Part } from './html.js';
import { addressOf, devices, themes, type View } from './view.js';
import { type PageWords, pageWords } from './words.js';

/** Where the requests stand that no robot knows of: no group has this name. */
const noGroup = '';

const groupOf = ({ group }: Entry): string => group ?? noGroup;

export interface PageRequest {
  readonly view: View;
  /** The names of all groups. */
  readonly groups: readonly string[];
  readonly entries: readonly Entry[];
  /** Scheme, host and port of the robots. */
  readonly origin: string;
}

/** The page of all conversations, with one of them open. */
export function drawPage({ view, groups, entries, origin }: PageRequest): string {
  const words = pageWords[view.language];
  const conversations = [...new Set([...groups, ...entries.map(groupOf)])];
  const last = entries.at(-1);
  const open =
    conversations.find((group) => group === view.group) ?? (last ? groupOf(last) : (groups[0] ?? noGroup));
  const shown = entries.filter((entry) => groupOf(entry) === open);
  const name = open || words.noGroup;
  const pinned = { ...view, group: open };
  return drawDocument(
    view,
    `${name} · ${words.title}`,
    html`<link rel="stylesheet" href="/page.css">
<link rel="icon" href="/icon.svg">
<script type="module" src="/client.js"></script>`,
    html`<header class="top">
  <h1>${words.title}</h1>
  <p id="live" role="status" data-live="${words.live}" data-lost="${words.lost}"></p>
  ${drawSwitches(pinned, words)}
</header>
<div class="app">
  <nav class="conversations" id="conversations" aria-label="${words.conversations}">
    <ul>${conversations.map((group) => drawConversation(group, group === open, entries, view))}</ul>
  </nav>
  <main class="${view.device}" data-address="${addressOf(pinned)}">
    <div class="screen">
      <h2>${name}</h2>
      <div class="scroll" tabindex="0" role="log" aria-label="${words.messages}">
        <div class="messages" id="messages">${drawEntries(shown, view)}</div>
        <div class="empty">
          <strong>${words.nothingYet}</strong>
          <p>${words.howToPost}</p>
          <code>POST ${origin}/robot/send?access_token=…</code>
        </div>
      </div>
    </div>
  </main>
</div>`,
  );
}

/**
 * A file that needs nothing else: the conversation alone.
 *
 * @param css the page's style sheet
 */
export function drawFile(entries: readonly Entry[], view: View, css: string): string {
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = `default-src 'none'; img-src https:; style-src 'sha256-${hash}'`;
  return drawDocument(
    view,
    pageWords[view.language].title,
    html`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    html`<main class="${view.device} alone"><div class="messages">${drawEntries(entries, view)}</div></main>`,
  ).replace('</head>', () => `<style>${css}</style>\n</head>`);
}

/** Each on a line of its own, without blanks that a style could show. */
const drawEntries = (entries: readonly Entry[], view: View): Part =>
  entries.map((entry) => html`${drawEntry(entry, view)}\n`);

/** The robot of every message is the same drawing. */
const robot = html`<svg class="sprite" aria-hidden="true"><symbol id="robot" viewBox="0 0 36 36"><rect width="36" height="36" rx="9" fill="#1677ff"/><path d="M18 7.5v3.2" stroke="#fff" stroke-width="1.8" stroke-linecap="round"/><circle cx="18" cy="6.8" r="1.7" fill="#fff"/><rect x="8.5" y="10.7" width="19" height="15" rx="5" fill="#fff"/><circle cx="14.2" cy="17.6" r="2" fill="#1677ff"/><circle cx="21.8" cy="17.6" r="2" fill="#1677ff"/><path d="M14.5 22h7" stroke="#1677ff" stroke-width="1.6" stroke-linecap="round"/></symbol></svg>`;

const drawDocument = (view: View, title: string, head: Html, body: Html): string =>
  `<!DOCTYPE html>\n${
    html`<html lang="${view.language}" data-theme="${view.theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}
</head>
<body>
${robot}
${body}
</body>
</html>
`.text
  }`;

/** One line of the list: as in DingTalk, the title of the last message is all one sees of it there. */
function drawConversation(group: string, isOpen: boolean, entries: readonly Entry[], view: View): Html {
  const words = pageWords[view.language];
  const last = entries.findLast((entry) => groupOf(entry) === group);
  const name = group || words.noGroup;
  return html`<li><a href="${addressOf({ ...view, group })}" ${isOpen ? html`aria-current="page"` : undefined}>
    <span class="face" aria-hidden="true">${Array.from(name)[0]}</span>
    <span class="name">${name}</span>
    <time>${last && timeOfDay(last.time, view)}</time>
    <span class="preview">${last ? previewOf(last, words) : words.nothingYet}</span>
  </a></li>\n`;
}

function previewOf(entry: Entry, words: PageWords): string {
  if (entry.kind === 'note') return entry.text;
  const { message, posted, robot } = entry;
  const text = message?.title || message?.buttons[0]?.title || message?.text;
  return `${words.robot(robot)}: ${posted ? text : fateOf(entry, words)}`;
}

/** Links to the same conversation in another view. */
function drawSwitches(view: View, words: PageWords): Html {
  const languageNames: readonly Language[] = languages;
  const option = (label: string, changed: View, isChosen: boolean) =>
    html`<a href="${addressOf(changed)}" ${isChosen ? html`aria-current="true"` : undefined}>${label}</a>`;
  return html`<nav class="switches" aria-label="${words.views}">
    <span>${devices.map((device) => option(words.devices[device], { ...view, device }, device === view.device))}</span>
    <span>${themes.map((theme) => option(words.themes[theme], { ...view, theme }, theme === view.theme))}</span>
    <span>${languageNames.map((language) => option(words.languages[language], { ...view, language }, language === view.language))}</span>
  </nav>`;
}
