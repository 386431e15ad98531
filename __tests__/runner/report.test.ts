import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import type { Delivery } from '../../src/dingtalk/delivery.js';
import { chinese } from '../../src/message/chinese.js';
import { english } from '../../src/message/english.js';
import { summaryOf } from '../../src/runner/summary.js';
import { withAddresses } from '../../src/runner/troubleshooting.js';

const delivered: Delivery = {
  robot: 1,
  name: 'robot 1 (oapi.dingtalk.com, …ab12)',
  delivered: true,
  errcode: 0,
  errmsg: 'ok',
  attempts: 2,
  milliseconds: 345,
};
const refused: Delivery = {
  ...delivered,
  robot: 2,
  name: 'robot 2 (oapi.dingtalk.com, …cd34)',
  delivered: false,
  errcode: 310000,
  problem: {
    id: 'sign',
    text: "The signature doesn't match.",
    advice: 'Put the key into `secret`.',
    answer: 'It said no.',
  },
};

describe('an annotation', () => {
  it.each([
    ['en', 'See', 'TROUBLESHOOTING'],
    ['zh-CN', '详见', 'TROUBLESHOOTING.zh-CN'],
  ] as const)('ends with each address once, in %s', (language, see, page) => {
    const lines = withAddresses('It failed.', ['sign', 'keyword', 'sign'], language).split('\n');
    expect(lines).toEqual([
      'It failed.',
      expect.stringMatching(new RegExp(`^${see} https://\\S+/docs/${page}\\.md#sign$`)),
      expect.stringMatching(new RegExp(`^${see} https://\\S+/docs/${page}\\.md#keyword$`)),
    ]);
  });
});

describe('the job summary', () => {
  it('has a row for each robot, with the answer and what to do', () => {
    const summary = summaryOf({ title: 'Done', body: '**Done**' }, [delivered, refused], english, 'en');
    const rows = summary.split('\n').filter((line) => line.startsWith('| robot'));
    expect(rows).toEqual([
      expect.stringMatching(/✅ delivered \| 2 \| 345 ms \| 0 ok \|$/),
      expect.stringMatching(
        /❌ not delivered .* The signature doesn't match\. Put the key into .*secret.* It said no\..* \[sign\]\(https:\/\/github\.com\/.*\/TROUBLESHOOTING\.md#sign\) \|$/,
      ),
    ]);
    expect(summary).toContain('```markdown\n**Done**\n```');
  });

  it('says so where nothing was sent', () => {
    expect(summaryOf({ title: 'Done', body: '' }, undefined, chinese, 'zh-CN')).toContain('试运行，未发送');
  });

  it('mentions nobody', () => {
    const summary = summaryOf(
      { title: '@octocat', body: '' },
      [{ ...delivered, errmsg: 'ask @hubot' }],
      english,
      'en',
    );
    expect(summary).not.toContain('@');
  });

  it('shows any title, answer and message as text: nothing in them is Markdown or HTML', () => {
    const markdown = new MarkdownIt({ html: true, linkify: true });
    const nasty = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '</details><img src=x>',
        '```\n# x\n',
        '`'.repeat(9),
        '| a | b |',
        '[x](https://evil.example)',
        '@octocat',
        'see http://evil.example/x',
        'www.evil.com or evil.com/x or me@evil.com',
        '~~~',
      ),
    );
    fc.assert(
      fc.property(nasty, nasty, nasty, (title, body, errmsg) => {
        const summary = summaryOf({ title, body }, [{ ...delivered, errmsg }], english, 'en');
        const tokens = markdown.parse(summary, {});
        const inner = tokens.flatMap(({ children }) => children ?? []).map(({ type }) => type);
        expect(new Set(inner).size - Number(inner.includes('text'))).toBe(0);
        expect(tokens.filter(({ type }) => type === 'html_block')).toHaveLength(2);
        expect(tokens.filter(({ type }) => type === 'fence').map(({ content }) => content.trimEnd())).toEqual(
          [body.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD').trimEnd()],
        );
        expect(tokens.filter(({ type }) => type === 'tr_open')).toHaveLength(2);
      }),
    );
  });
});
