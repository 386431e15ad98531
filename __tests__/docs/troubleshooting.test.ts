import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type Message, patternOf, readMessages } from './messages.js';

const page = readFileSync('docs/TROUBLESHOOTING.md', 'utf8');
/** What stands in backquotes, on one line; the marks of a block of code would be taken for the end of a quotation. */
const quoted = (text: string) =>
  [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`]+)`/g)].map(([, code = '']) =>
    code.replace(/\s+/g, ' '),
  );
const headings = page.split('\n').flatMap((line) => /^### `(.*)`$/.exec(line)?.[1] ?? []);

const messages = readMessages();
const reusable = [...readFileSync('.github/workflows/notify.yml', 'utf8').matchAll(/::error::(.*)"$/gm)].map(
  ([, text = '']) => ({ file: 'notify.yml', text }),
);

/** The page has the Chinese words of a delivery alone. */
const isAboutDelivery = ({ file }: { readonly file: string }): boolean =>
  /^src\/(dingtalk|network)\//.test(file) && !file.endsWith('webhook.ts');
const wordsOf = (message: Message) =>
  isAboutDelivery(message) ? [message.text, message.chinese ?? message.text] : [message.text];

describe('TROUBLESHOOTING.md', () => {
  it('has the words of every message of the action, of a delivery in every language', () => {
    const texts = quoted(page);
    const has = (text: string) => texts.some((code) => patternOf(text).test(code));
    const missing = [...messages, ...reusable].flatMap((message) =>
      wordsOf(message).flatMap((text) => (has(text) ? [] : [`${message.file}: ${text}`])),
    );
    expect(missing).toEqual([]);
  });

  it('heads the entries of failed deliveries with them', () => {
    const headed = messages.filter(isAboutDelivery);
    expect(headed.length).toBeGreaterThan(40);
    for (const { text } of headed) expect(headings).toContainEqual(expect.stringMatching(patternOf(text)));
  });

  it('has no entry for a message that the action no longer has', () => {
    const known = [...messages, ...reusable].map(({ text }) => patternOf(text));
    expect(headings.filter((heading) => !known.some((pattern) => pattern.test(heading)))).toEqual([]);
  });
});
