import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { pageIn } from '../../scripts/readme-parts.js';
import { type Language, languages } from '../../src/language.js';
import { type Message, patternOf, readMessages } from './messages.js';

/** A table writes its own sign with a backslash. */
const unescaped = (text: string): string => text.replaceAll('\\|', '|');
/** What stands in backquotes, on one line. */
const quoted = (text: string) =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => unescaped(code.replace(/\s+/g, ' ')));

const messages = readMessages();
/** What the reusable workflow says itself, in the language that it is called with. */
const reusable = [
  ...readFileSync('.github/workflows/notify.yml', 'utf8').matchAll(/&& '(.*)'\n\s*\|\| '(.*)' }}$/gm),
].map(([, ...texts]): Message => {
  const [chinese = '', text = ''] = texts.map((each) => each.replaceAll("''", "'"));
  return { file: 'notify.yml', text, chinese };
});
const isAboutDelivery = ({ file }: Message): boolean =>
  /^src\/(dingtalk|network)\//.test(file) && !file.endsWith('webhook.ts');

const heads: Readonly<Record<Language, RegExp>> = {
  en: /^(Entry|Message|Symptom|---)$/,
  'zh-CN': /^(条目|报错|现象|---)$/,
};

describe.each(languages)('TROUBLESHOOTING in %s', (language) => {
  const page = readFileSync(pageIn('docs/TROUBLESHOOTING', language), 'utf8');
  const wordsOf = ({ text, chinese = text }: Message) => (language === 'en' ? text : chinese);
  /** The cells of every row, without the head of a table. */
  const rows = [...page.matchAll(/^\| .*(?= \|$)/gm)]
    .map(([row]) => row.slice(2).split(/(?<!\\)\|/))
    .map((cells) => cells.map((cell) => cell.trim()))
    .filter(([first]) => !heads[language].test(first ?? ''));
  /** The first words of a row's message, as they are printed. */
  const headings = rows.flatMap((cells) => /^`([^`]+)`/.exec(cells.at(-2) ?? '')?.[1] ?? []).map(unescaped);
  /** The short addresses, each with the message of its row. */
  const addresses = [...page.matchAll(/^\| <a id="([\w-]+)"><\/a>\1 \| `([^`]+)`/gm)].map(([, id, text]) => ({
    id,
    text,
  }));

  it('has the words of every message of the action', () => {
    expect(reusable).toHaveLength(2);
    const texts = quoted(page);
    const missing = [...messages, ...reusable].filter(
      (message) => !texts.some((code) => patternOf(wordsOf(message)).test(code)),
    );
    expect(missing).toEqual([]);
  });

  it('heads the entries of failed deliveries with them', () => {
    const headed = messages.filter(isAboutDelivery);
    expect(headed.length).toBeGreaterThan(40);
    for (const message of headed)
      expect(headings).toContainEqual(expect.stringMatching(patternOf(wordsOf(message))));
  });

  it('has no entry for a message that the action no longer has', () => {
    const known = [...messages, ...reusable].map((message) => patternOf(wordsOf(message)));
    expect(headings.filter((heading) => !known.some((pattern) => pattern.test(heading)))).toEqual([]);
  });

  it('gives every trouble one short address, at the row of its message', () => {
    const troubles = messages.filter(({ id }) => id !== undefined);
    const ids = [...new Set(troubles.map(({ id }) => id))].sort();
    expect(addresses.map(({ id }) => id).sort()).toEqual(ids);
    for (const { id, text } of addresses)
      expect(
        troubles.filter((trouble) => trouble.id === id && patternOf(wordsOf(trouble)).test(text ?? '')),
      ).not.toEqual([]);
  });

  it('has every address that an annotation can end with', () => {
    const sources = ['runner/report.ts', 'runner/step-result.ts'].map((file) =>
      readFileSync(`src/${file}`, 'utf8'),
    );
    const lists = [...sources.join('').matchAll(/(?:addresses: \[|entry: )('[^\];\n]+)/g)].map(
      ([, list]) => list,
    );
    const named = lists.flatMap((list = '') => list.match(/[\w-]+/g) ?? []);
    expect(new Set(named).size).toBeGreaterThan(3);
    for (const address of named) expect(page).toContain(`<a id="${address}"></a>`);
  });

  it('has a message and what to do in every row', () => {
    expect(rows.length).toBeGreaterThan(130);
    expect(rows.filter((cells) => cells.slice(-2).includes(''))).toEqual([]);
  });

  it('speaks its own language', () => {
    const others = [...messages, ...reusable].filter((message) => message.chinese !== undefined);
    const foreign = others.map(({ text, chinese = '' }) => patternOf(language === 'en' ? chinese : text));
    const own = others.map((message) => patternOf(wordsOf(message)));
    const isForeign = (heading: string) =>
      foreign.some((pattern) => pattern.test(heading)) && !own.some((pattern) => pattern.test(heading));
    expect(headings.filter(isForeign)).toEqual([]);
  });
});
