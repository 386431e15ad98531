import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type Message, patternOf, readMessages } from './messages.js';

const page = readFileSync('docs/TROUBLESHOOTING.md', 'utf8');
/** A table writes its own sign with a backslash. */
const unescaped = (text: string): string => text.replaceAll('\\|', '|');
/** What stands in backquotes, on one line. */
const quoted = (text: string) =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => unescaped(code.replace(/\s+/g, ' ')));
/** The cells of every row, without the head of a table. */
const rows = [...page.matchAll(/^\| .*(?= \|$)/gm)]
  .map(([row]) => row.slice(2).split(/(?<!\\)\|/))
  .map((cells) => cells.map((cell) => cell.trim()))
  .filter(([first]) => !/^(Address|Message|Symptom|---)$/.test(first ?? ''));
/** The first words of a row's message, as they are printed. */
const headings = rows.flatMap((cells) => /^`([^`]+)`/.exec(cells.at(-2) ?? '')?.[1] ?? []).map(unescaped);
/** The short addresses, each with the message of its row. */
const addresses = [...page.matchAll(/^\| <a id="([\w-]+)"><\/a>\1 \| `([^`]+)`/gm)].map(([, id, text]) => ({
  id,
  text,
}));

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

  it('gives every trouble one short address, at the row of its message', () => {
    const troubles = messages.filter(({ id }) => id !== undefined);
    const ids = [...new Set(troubles.map(({ id }) => id))].sort();
    expect(addresses.map(({ id }) => id).sort()).toEqual(ids);
    for (const { id, text } of addresses)
      expect(
        troubles.filter((trouble) => trouble.id === id && patternOf(trouble.text).test(text ?? '')),
      ).not.toEqual([]);
  });

  it('has a message and what to do in every row', () => {
    expect(rows.length).toBeGreaterThan(130);
    expect(rows.filter((cells) => cells.slice(-2).includes(''))).toEqual([]);
  });
});
