import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { composeMessage } from '../../src/message/compose.js';
import { english } from '../../src/message/english.js';
import { escapeMarkdown, markdownMarkup, openingUrl } from '../../src/message/markdown.js';
import { plainMarkup } from '../../src/message/message-types.js';
import { neutralise } from '../../src/message/text.js';
import type { RunResult } from '../../src/run-result.js';
import { anyCodePoint } from '../support/any-code-point.js';
import { readMarkdown, shown, withoutInvisible } from './markdown-reader.js';
import { commit, facts, inputs, job, messageRequest, result } from './scenarios.js';

/** What people and attackers write into names and messages. */
const fragments = [
  'feature_a_b*c',
  '[click](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '@all',
  '@13800000000',
  '<img src=x>',
  '<font color="#FF0000">',
  '</font>',
  '<div',
  '<script',
  '<?',
  '<!--',
  '<https://evil.example>',
  'https://evil.example',
  'www.evil.example',
  'mailto:a@evil.example',
  '::error::x',
  '\n',
  '\r\n\r\n',
  '`',
  '```\n',
  '~~~',
  '# ',
  '> ',
  '- ',
  '1. ',
  '===',
  '---',
  '    ',
  '|',
  '\\',
  '&lt;',
  '&#64;all',
  '{{{event}}}',
  '**',
  '~~',
  '\u202Etxt.exe',
  '\u2069',
  '\u2067',
  'שלום',
  '中文',
  '👨‍👩‍👧',
  'e\u0301',
  '\0',
  '\u001B[31m',
  '\uD800',
];

const anyText = fc.oneof(
  fc.string({ unit: anyCodePoint, maxLength: 30 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 30 }),
  fc
    .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...fragments) }, fc.string({ maxLength: 3 })), {
      maxLength: 6,
    })
    .map((parts) => parts.join('')),
);

/** Without ink a line of its own is no line; no place of a message shows such data alone. */
const visibleText = anyText.filter((data) => shown(data) !== '');

const markup = markdownMarkup('browser');
const placeholder = 'PLACEHOLDER';

/** Each place of a message where data can stand. */
const places: Readonly<Record<string, (data: string) => string>> = {
  'after a label': (data) => markup.lines([markup.label('Branch') + data, `${markup.label('Actor')}x`]),
  'at the beginning of a line': (data) => markup.lines(['before', data, 'after']),
  alone: (data) => `before\n\n${data}\n\nafter`,
  'in a heading': (data) => markup.heading(`${markup.colour('Failed', '#CF222E')} · ${data}`),
  'at the end of a heading': (data) => markup.heading(data),
  'in a quote': (data) => markup.quote([markup.label('Step') + data, data]),
  'in a link': (data) => `a ${markup.link(data, 'https://example.com/a_(b)?c=d#e')} b`,
};

describe.each(Object.entries(places))('any text %s', (_name, place) => {
  it('changes nothing of the structure and is shown as written', () => {
    fc.assert(
      fc.property(visibleText, (data) => {
        const expected = readMarkdown(place(placeholder));
        const actual = readMarkdown(place(escapeMarkdown(data)));
        expect(actual.structure).toEqual(expected.structure);
        expect(squeeze(withoutInvisible(actual.text))).toBe(
          squeeze(expected.text.replaceAll(placeholder, () => shown(data))),
        );
      }),
      { numRuns: 300 },
    );
  });
});

/** Markdown drops blanks at both ends of a line. */
const squeeze = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n');

describe('Markdown that only some clients read', () => {
  it.each([...'\\`*_[]()#!~|'])('%s means nothing wherever it stands', (mark) => {
    expect(escapeMarkdown(`a${mark}b`)).toBe(`a\\${mark}b`);
  });

  it.each([
    'www.evil.example',
    'WWW.evil.example',
    'https://evil.example',
    '//evil.example',
    'me@evil.example',
    'evil.example/path',
    'shop.evil.com.cn',
    'see evil.io, or 例子.公司',
  ])('makes no address of %s', (address) => {
    for (const harmless of [escapeMarkdown(address), neutralise(address)]) {
      expect(harmless).not.toMatch(/www\.|\/\/|\w@|@\w|\.[a-z公]{2}/i);
      expect(new MarkdownIt().linkify.test(harmless)).toBe(false);
      expect(withoutInvisible(harmless)).toBe(address);
    }
  });
});

it('an address with half a surrogate pair can be opened, and whole ones stay', () => {
  expect(openingUrl('https://example.com/\uD83D/😀', 'browser')).toContain(
    'url=https%3A%2F%2Fexample.com%2F%EF%BF%BD%2F%F0%9F%98%80&',
  );
});

describe('a mention', () => {
  it('is never made by data', () => {
    fc.assert(
      fc.property(anyText, (data) => {
        for (const harmless of [escapeMarkdown(data), neutralise(data)]) {
          expect(harmless).not.toMatch(/@(?!\u2060)/);
        }
      }),
    );
  });

  it('of data can still be read', () => {
    expect(withoutInvisible(plainMarkup(english).text('cc @all, @13800000000'))).toBe(
      'cc @all, @13800000000',
    );
  });
});

describe('writing direction', () => {
  it('of data never leaves it', () => {
    fc.assert(
      fc.property(anyText, (data) => {
        let depth = 0;
        for (const [mark] of neutralise(data).matchAll(/[\u2066-\u2069]/g)) {
          depth += mark === '\u2069' ? -1 : 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });

  it.each(['\u202Egpj.exe', 'שלום', '\u2067a', '\u2069\u202Ea'])('is kept inside of %j', (data) => {
    expect(neutralise(data)).toMatch(/^\u2068.*\u2069$/);
  });

  it('needs nothing where all is written from left to right', () => {
    expect(neutralise('plain 中文 é')).toBe('plain 中文 é');
  });
});

describe('a whole message', () => {
  const resultWith = (data: string): RunResult =>
    result({
      status: 'failure',
      facts: facts({
        repository: data,
        workflow: data,
        event: data,
        actor: { name: data, bot: false },
        triggeringActor: { login: data, name: data, bot: false },
        subject: {
          kind: 'pull-request',
          number: 7,
          title: data,
          url: 'https://github.com/octocat/hello-world/pull/7',
          head: data,
          base: data,
          fork: data,
        },
        commits: [1, 2].map(() => commit('a1b2c3d', data, { name: data, bot: false })),
      }),
      jobs: {
        list: [job(data, { state: 'failure', failedSteps: [data, data], error: data })],
        total: 1,
        counts: { failure: 1 },
      },
    });

  it('has the same structure whatever people write', async () => {
    const expected = await composeMessage(messageRequest({ result: resultWith(placeholder) }), inputs());
    await fc.assert(
      fc.asyncProperty(visibleText, async (data) => {
        const { body, title } = await composeMessage(messageRequest({ result: resultWith(data) }), inputs());
        expect(readMarkdown(body).structure).toEqual(readMarkdown(expected.body).structure);
        expect(body).not.toMatch(/@(?!\u2060)/);
        expect(title).not.toMatch(/[\n\r]|@(?!\u2060)/);
      }),
    );
  });

  it('of plain text has the same lines whatever people write', async () => {
    const plain = inputs({ messageType: 'text' });
    const expected = await composeMessage(messageRequest({ result: resultWith(placeholder) }), plain);
    await fc.assert(
      fc.asyncProperty(visibleText, async (data) => {
        const { body } = await composeMessage(messageRequest({ result: resultWith(data) }), plain);
        expect(body.split('\n')).toHaveLength(expected.body.split('\n').length);
        expect(body).not.toMatch(/@(?!\u2060)/);
      }),
    );
  });

  it('shows the worst that people can write as they wrote it', async () => {
    const hostile = {
      branch: 'feature_a_b*c',
      title: '[click](https://evil.example) @all <img src=x>',
      message: '::error::x `a`\n# b',
      login: 'me[bot](x)',
    };
    const { body } = await composeMessage(
      messageRequest({
        result: result({
          facts: facts({
            workflow: `${'w'.repeat(300)}`,
            subject: {
              kind: 'pull-request',
              number: 7,
              title: hostile.title,
              url: 'https://github.com/octocat/hello-world/pull/7',
              head: hostile.branch,
            },
            commit: commit('a1b2c3d', hostile.message, { login: hostile.login, name: 'x', bot: false }),
            commits: [],
          }),
        }),
      }),
      inputs(),
    );
    const text = withoutInvisible(readMarkdown(body).text);
    expect(text).toContain(`#7 ${hostile.title} (${hostile.branch})`);
    expect(text).toContain(`a1b2c3d ::error::x \`a\` # b · ${hostile.login}`);
    expect(text).toContain(`${'w'.repeat(99)}…`);
    expect(text).not.toContain('w'.repeat(100));
  });
});
