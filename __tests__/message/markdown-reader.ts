import MarkdownIt from 'markdown-it';

/** What a Markdown parser that knows nothing of this project makes of a message. */
export interface Reading {
  /** Every block, line break, link with its address, tag and emphasis, in order. Text alone isn't in it. */
  readonly structure: readonly string[];
  /** What people see. */
  readonly text: string;
}

/**
 * CommonMark with tables and strikethrough, which is more than DingTalk promises; HTML passes, since its
 * desktop client renders it; addresses become links as on GitHub. Bare domains don't: no page of
 * DingTalk says that they do, and `v1.cc` is a good name for a branch.
 */
const parser = new MarkdownIt({ html: true, linkify: true });
parser.linkify.set({ fuzzyLink: false });

type Token = ReturnType<typeof parser.parse>[number];

export function readMarkdown(markdown: string): Reading {
  const structure: string[] = [];
  let text = '';
  const read = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      if (token.type === 'text') text += token.content;
      else if (token.type === 'inline') read(token.children ?? []);
      else {
        const attributes = token.type === 'link_open' || token.type === 'image' ? token.attrs : undefined;
        structure.push([token.type, token.tag, token.content, JSON.stringify(attributes ?? [])].join(' '));
        if (/^(?:html_block|code|fence|image)/.test(token.type)) text += token.content;
        if (token.type === 'hardbreak' || (token.block && token.nesting === -1)) text += '\n';
      }
    }
  };
  read(parser.parse(markdown, {}));
  return { structure, text };
}

/** Without the characters that have no ink: the joiner and the isolates. */
export const withoutInvisible = (text: string): string => text.replace(/[\u2060\u2066-\u2069]/g, '');

/**
 * What people see of data when it is shown as written on one line. Written a second time here, slowly
 * and plainly, so that the code isn't compared to itself.
 */
export function shown(data: string): string {
  const characters = [...data.replaceAll('\r\n', '\n')].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    if ([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029].includes(code)) return ' ';
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f) return '␡';
    if (code < 0xa0 && code > 0x7f) return '\uFFFD';
    return code >= 0xd800 && code <= 0xdfff ? '\uFFFD' : character;
  });
  return withoutInvisible(characters.join('').trim());
}
