import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { excerpt } from '../../src/message/size.js';
import { cut } from '../../src/message/text.js';
import { readMarkdown } from './markdown-reader.js';

const bytes = (text: string) => Buffer.byteLength(JSON.stringify(text)) - 2;

/** Independent of the code: every place where a character as people see it ends. */
const graphemes = (text: string) => [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);

const family = '👨‍👩‍👧‍👦';
const stacked = `e${'\u0301'.repeat(30)}`;
const flag = '🇨🇳';

describe('cutting text', () => {
  const anyText = fc
    .array(fc.constantFrom('a', '中', family, stacked, flag, '\r\n', '😀'), { maxLength: 30 })
    .map((parts) => parts.join(''));

  it('leaves whole characters and a mark, and no more than the limit', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 60 }), (text, limit) => {
        const kept = cut(text, limit);
        expect(kept.length).toBeLessThanOrEqual(limit);
        if (text.length <= limit) expect(kept).toBe(text);
        else {
          expect(kept.endsWith('…')).toBe(true);
          const whole = graphemes(kept.slice(0, -1));
          expect(graphemes(text).slice(0, whole.length)).toEqual(whole);
        }
      }),
    );
  });

  it('keeps as much as there is room for', () => {
    expect(cut('abcdef', 4)).toBe('abc…');
    expect(cut(`ab${family}`, 5)).toBe('ab…');
    expect(cut(`${flag}${flag}${flag}`, 9)).toBe(`${flag}${flag}…`);
  });
});

describe('an excerpt of Markdown', () => {
  const pieces = [
    'text ',
    '中文',
    family,
    stacked,
    `\\_${'\u0301'.repeat(5)}`,
    '\\*',
    '&lt;',
    '[a \\[ link](https://example.com/a?b=c)',
    '![image](https://example.com/x.png)',
    '[![badge](https://example.com/x.png)](https://example.com/y)',
    '<font color="#CF222E">',
    '</font>',
    'https://example.com/some/path',
    '\n\n',
    '  \n',
    '> ',
    '- ',
  ];
  const anyMarkdown = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

  it('fits, ends between two pieces, and closes each colour', () => {
    fc.assert(
      fc.property(anyMarkdown, fc.integer({ min: 20, max: 400 }), (markdown, limit) => {
        const kept = excerpt(markdown, limit);
        expect(bytes(kept)).toBeLessThanOrEqual(limit);
        const [own = ''] = /(?:<\/font>)*$/.exec(kept) ?? [];
        const start = kept.slice(0, kept.length - own.length);
        expect(markdown.startsWith(start)).toBe(true);
        // What follows begins a new piece and a new character.
        const rest = markdown.slice(start.length);
        expect(/^(?:\]\(|\u0301|\u200D)/.test(rest)).toBe(false);
        expect(/(?:[^\\]|^)\\$|&\w*$|\[[^\]]*$|\]\([^)]*$|<[^>]*$/.test(start)).toBe(false);
        const opened = kept.match(/<font/g)?.length ?? 0;
        const closed = kept.match(/<\/font>/g)?.length ?? 0;
        if (!markdown.includes('</font>')) expect(closed).toBe(opened);
        else expect(closed).toBeGreaterThanOrEqual(Math.min(opened, closed));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is everything where there is room', () => {
    fc.assert(
      fc.property(anyMarkdown, (markdown) => {
        const text = markdown.replaceAll(/<\/?font[^>]*>/g, '');
        expect(excerpt(text, 100_000)).toBe(text);
      }),
    );
  });

  it.each([
    ['a link', 'ab [text](https://example.com) cd', 30, 'ab '],
    ['a link with an image', 'ab [![x](https://a.example/x)](https://b.example)', 45, 'ab '],
    ['an escape', 'abcde\\_f', 11, 'abcde'],
    ['an entity', 'abcde&lt;f', 12, 'abcde'],
    ['a character', `abcde${family}f`, 20, 'abcde'],
    ['a colour', '<font color="#CF222E">abcdefghij</font>', 40, '<font color="#CF222E">abcd</font>'],
    ['a fence', '```\nabcdefgh', 14, '```\nabcd\n```'],
  ])('never ends inside of %s', (_name, markdown, limit, expected) => {
    expect(excerpt(markdown, limit)).toBe(expected);
  });

  it('is made in a moment of text that is hard to read', () => {
    for (const hard of ['![', '[', '<a', '\\', '](', '&a', `[${'![x](y'.repeat(20)}`]) {
      const markdown = hard.repeat(Math.ceil(100_000 / hard.length));
      const start = performance.now();
      excerpt(markdown, 18_000);
      expect(performance.now() - start).toBeLessThan(2_000);
    }
  });

  it('of a template with text in a fence leaves what follows readable', () => {
    const kept = excerpt(`\`\`\`\n${'log\n'.repeat(100)}\`\`\``, 100);
    expect(readMarkdown(`${kept}\n\nafter`).structure.at(-1)).toMatch(/^paragraph_close/);
  });
});
