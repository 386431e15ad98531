/**
 * Messages as DingTalk draws them. Source: its documentation of the custom robot promises headings,
 * quotes, bold, italics, links, images and lists; clients also take `<font color="#RRGGBB">`. The
 * desktop draws tables and code as well, which phones show as they are written.
 */
import MarkdownIt, {
  type MarkdownIt as Renderer,
  type StateCore,
  type StateInline,
  type Token,
} from 'markdown-it';
import sanitizeHtml from 'sanitize-html';
import { nameOf } from '../members.js';
import { Html } from './html.js';
import { targetOf } from './links.js';
import type { Device } from './view.js';

/** Draws the Markdown of a message. */
export function drawMarkdown(markdown: string, device: Device, mentioned: readonly string[]): Html {
  return sanitize(renderers[device].render(markdown, { mentioned }));
}

/** The tokens that the desktop draws. */
export const parseMarkdown = (markdown: string): readonly Token[] => renderers.desktop.parse(markdown, {});

/** Draws a text without Markdown: lines stay lines, and web addresses become links. */
export function drawText(text: string, mentioned: readonly string[]): Html {
  return sanitize(textRenderer.render(text, { mentioned }));
}

const promised = [
  'heading',
  'blockquote',
  'list',
  'newline',
  'escape',
  'entity',
  'emphasis',
  'link',
  'image',
];
const onDesktop = ['table', 'fence', 'backticks'];

const renderers: Readonly<Record<Device, Renderer>> = {
  desktop: rendererOf([...promised, ...onDesktop]),
  phone: rendererOf(promised),
};
const textRenderer = new MarkdownIt('zero', { linkify: true, breaks: true })
  .enable(['linkify', 'newline'])
  .use(showMentions);
textRenderer.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

function rendererOf(rules: readonly string[]): Renderer {
  const renderer = new MarkdownIt('zero', { linkify: true })
    .enable([...rules, 'linkify'])
    .use(colours)
    .use(showMentions);
  renderer.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  renderer.validateLink = (link) => targetOf(link) !== undefined;
  return renderer;
}

/** Six digits, and closed again; anything else is text. */
const openColour = /<font color="(#[0-9a-f]{6})">/iy;
const closeColour = '</font>';

function colours(renderer: Renderer): void {
  renderer.inline.ruler.push('colour', (state: StateInline, silent: boolean) => {
    openColour.lastIndex = state.pos;
    const [opening, colour] = openColour.exec(state.src) ?? [];
    if (opening !== undefined && colour !== undefined && state.src.includes(closeColour, state.pos)) {
      if (!silent) state.push('colour_open', 'font', 1).attrSet('color', colour);
      state.pos += opening.length;
      return true;
    }
    const isOpen = depthOf(state.tokens) > 0;
    if (!isOpen || !state.src.startsWith(closeColour, state.pos)) return false;
    if (!silent) state.push('colour_close', 'font', -1);
    state.pos += closeColour.length;
    return true;
  });
}

const depthOf = (tokens: readonly Token[]): number =>
  tokens.reduce((depth, { tag, nesting }) => (tag === 'font' ? depth + nesting : depth), 0);

/** In the place of each mention the member's name, in blue. */
function showMentions(renderer: Renderer): void {
  renderer.core.ruler.push('mentions', (state: StateCore) => {
    const names = state.env['mentioned'];
    if (!Array.isArray(names) || names.length === 0) return;
    const pattern = new RegExp(`(@(?:${names.map(escapePattern).join('|')}))(?!\\w)`);
    for (const block of state.tokens) {
      if (!block.children) continue;
      block.children = block.children.flatMap((token) =>
        token.type === 'text' ? splitMentions(token, pattern, state) : [token],
      );
    }
  });
  renderer.renderer.rules['mention'] = (tokens, index) =>
    `<span class="mention">${renderer.utils.escapeHtml(tokens[index]?.content ?? '')}</span>`;
}

const escapePattern = (text: string): string => String(text).replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Every second part is a mention, since the pattern captures it. */
const splitMentions = (token: Token, pattern: RegExp, state: StateCore): Token[] =>
  token.content.split(pattern).map((content, index) => {
    const isMention = index % 2 === 1;
    const part = new state.Token(isMention ? 'mention' : 'text', '', 0);
    part.content = isMention ? `@${nameOf(content.slice(1))}` : content;
    return part;
  });

/** The second wall: whatever the renderer makes, only this goes into a page. */
const sanitize = (markup: string): Html =>
  new Html(
    sanitizeHtml(markup, {
      allowedTags: [
        ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'blockquote', 'strong', 'em', 'font', 'span'],
        ...['ul', 'ol', 'li', 'a', 'img', 'pre', 'code', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
      ],
      allowedAttributes: {
        a: ['href', 'target', 'rel'],
        img: ['src', 'alt'],
        font: ['color'],
        ol: ['start'],
        pre: ['tabindex'],
      },
      allowedClasses: { span: ['mention'] },
      allowedSchemes: ['http', 'https'],
      allowedSchemesByTag: { img: ['https'] },
      allowProtocolRelative: false,
      transformTags: {
        a: (tagName, { href = '' }) => ({ tagName, attribs: linkAttributes(href) }),
        // Where it can't be loaded, this text stands in its place.
        img: (tagName, { src = '', alt = '' }) => ({ tagName, attribs: { src, alt: alt || src } }),
        // What scrolls must be reachable by the keyboard.
        pre: (tagName) => ({ tagName, attribs: { tabindex: '0' } }),
      },
    }),
  );

function linkAttributes(link: string): Record<string, string> {
  const target = targetOf(link);
  if (target === undefined) return {};
  return { href: target.href, target: '_blank', rel: 'noopener noreferrer' };
}
