import type { MessageInputs } from '../inputs/inputs.js';
import { cut, neutralise } from './text.js';

/** How the parts of a message are written down. What goes in is marked up already, except for data. */
export interface Markup {
  /** What an author wrote, so that it looks as it does in the editor. */
  adapt(text: string): string;
  /** Data, shown as written on one line and cut to `limit` UTF-16 units. */
  text(data: string, limit?: number): string;
  link(label: string, url: string): string;
  label(name: string): string;
  colour(text: string, colour: string): string;
  heading(text: string): string;
  lines(lines: readonly string[]): string;
  quote(lines: readonly string[]): string;
}

/** Long enough for every name that people give; a workflow's name may have any length. */
export const nameLimit = 100;

/** Longer addresses cost more of the message than they are worth. In UTF-16 units, percent-encoded. */
const urlLimit = 1_000;

/**
 * Escapes `data` for DingTalk's Markdown. `<`, `>` and `&` become entities, since phones take a bare
 * tag for HTML even behind a backslash. What means something only at the beginning of a line is
 * escaped there: a template can put data there.
 */
export function escapeMarkdown(data: string): string {
  return neutralise(data)
    .replace(/[\\`*_[\]()#!~|]/g, '\\$&')
    .replace(/&(?=[a-z])/gi, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})\./, '$1\\.');
}

const percentEncode = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** `url` without a character that could end a link or mean something in Markdown. */
export const encodeUrl = (url: string): string => url.replace(/[ "'()*<>[\\\]`|{}^]/g, percentEncode);

/** `text` as a part of an address, without a character that could mean something in Markdown. */
export const encodePart = (text: string): string =>
  // Half a surrogate pair can't be encoded.
  encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')).replace(/[!'()*_~]/g, percentEncode);

/**
 * The address that makes DingTalk open `url` in the browser, where people are signed in to GitHub, or
 * in its side pane. Source: DingTalk's page on the message link protocol.
 */
export function openingUrl(url: string, openLinksIn: MessageInputs['openLinksIn']): string {
  return `dingtalk://dingtalkclient/page/link?url=${encodePart(url)}&pc_slide=${openLinksIn === 'dingtalk'}`;
}

/** The text with the addresses that people get to, in place of those that make DingTalk open them. */
export const withPlainLinks = (text: string): string =>
  text.replace(
    /dingtalk:\/\/dingtalkclient\/page\/link\?url=([\w%.-]+)(?:&pc_slide=(?:true|false))?/g,
    (whole, url: string) => {
      try {
        return decodeURIComponent(url);
      } catch {
        return whole;
      }
    },
  );

/** Two blanks before the line end: DingTalk joins lines without them. */
const hardBreak = '  \n';

/** DingTalk's Markdown, without tables, fences and HTML other than colours: phones break on them. */
export const markdownMarkup = (openLinksIn: MessageInputs['openLinksIn']): Markup => ({
  adapt: (text) => adaptMarkdown(text, openLinksIn),
  text: (data, limit = nameLimit) => escapeMarkdown(cut(data, limit)),
  link: (label, url) => {
    const target = openingUrl(url, openLinksIn);
    return target.length > urlLimit ? label : `[${label}](${target})`;
  },
  label: (name) => `**${name}**  `,
  colour: (text, colour) => `<font color="${colour}">${text}</font>`,
  heading: (text) => `### ${text}`,
  lines: (lines) => lines.join(hardBreak),
  quote: (lines) => lines.map((line) => `> ${line}`).join(hardBreak),
});

/** Each line stays a line, and links open where the others do. Images keep their address. */
function adaptMarkdown(text: string, openLinksIn: MessageInputs['openLinksIn']): string {
  return text
    .replace(/(\S)[ \t]*\r?\n(?=[^\r\n])/g, `$1${hardBreak}`)
    .replace(
      /!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)|\]\((https?:\/\/[^\s()]{1,2000})\)/g,
      (whole: string, url?: string) => (url === undefined ? whole : `](${openingUrl(url, openLinksIn)})`),
    );
}

/** What people see of Markdown that this project writes: without colours and addresses of links. */
const visible = (body: string): string =>
  body.replace(/\]\([^()[\]\s]{0,3000}\)/g, ']').replace(/<\/?font[^<>]*>/g, '\0');

/**
 * The keywords that don't stand in `text` as they are; in Markdown, not where people see it. A robot with keywords
 * refuses a message that contains none of them, exactly and case-sensitive. It compares the source of the message,
 * so a keyword must survive escaping there.
 */
export function missingKeywords(text: string, keywords: readonly string[]): string[] {
  const seen = visible(text);
  return keywords.filter((keyword) => !seen.includes(keyword));
}
