/** The Markdown of a message as plain text, for terminals: what people read, without addresses and colours. */
import type { Token } from 'markdown-it';
import { parseMarkdown } from './markdown.js';

/** What stands in front of each line, and is opened and closed by the tokens of these names. */
const prefixes: Readonly<Record<string, string>> = { blockquote: '> ', list_item: '- ' };

/** @returns lines; a blank one between blocks */
export function plainText(markdown: string): string {
  const open: string[] = [];
  const blocks: string[] = [];
  for (const { type, content, children } of parseMarkdown(markdown)) {
    const [, name = '', end] = /^(\w+)_(open|close)$/.exec(type) ?? [];
    const prefix = prefixes[name];
    if (prefix !== undefined && end === 'open') open.push(prefix);
    if (prefix !== undefined && end === 'close') open.pop();
    const text = children ? children.map(inlineText).join('') : content;
    if (text !== '') blocks.push(text.replace(/^/gm, open.join('')));
  }
  return blocks.join('\n\n');
}

/** A break in the source alone breaks no line. A picture has its text as content. */
const inlineText = ({ type, content }: Token): string =>
  ({ hardbreak: '\n', softbreak: ' ' })[type] ?? content;
