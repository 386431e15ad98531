import { describe, expect, it } from '@jest/globals';
import { targetOf } from '../../simulator/page/links.js';
import { drawMarkdown, drawText } from '../../simulator/page/markdown.js';

const desktop = (markdown: string, mentioned: readonly string[] = []) =>
  drawMarkdown(markdown, 'desktop', mentioned).text.trim();
const phone = (markdown: string, mentioned: readonly string[] = []) =>
  drawMarkdown(markdown, 'phone', mentioned).text.trim();

describe('Markdown that DingTalk promises', () => {
  it.each([
    ['# One', '<h1>One</h1>'],
    ['###### Six', '<h6>Six</h6>'],
    ['> said', '<blockquote>\n<p>said</p>\n</blockquote>'],
    ['**bold** and *italic*', '<p><strong>bold</strong> and <em>italic</em></p>'],
    ['- item', '<ul>\n<li>item</li>\n</ul>'],
    ['1. item', '<ol>\n<li>item</li>\n</ol>'],
    ['\\*as written\\* &lt;b&gt;', '<p>*as written* &lt;b&gt;</p>'],
    ['<font color="#CF222E">red</font>', '<p><font color="#CF222E">red</font></p>'],
  ])('%j', (markdown, markup) => {
    expect(desktop(markdown)).toBe(markup);
    expect(phone(markdown)).toBe(markup);
  });

  it('breaks lines at two blanks or an empty line, and nowhere else', () => {
    expect(desktop('a\nb')).toBe('<p>a\nb</p>');
    expect(desktop('a  \nb')).toBe('<p>a<br />\nb</p>');
    expect(desktop('a\n\nb')).toBe('<p>a</p>\n<p>b</p>');
  });

  it('has links that lead to the web, out of this page', () => {
    expect(desktop('[run](https://example.com/run)')).toBe(
      '<p><a href="https://example.com/run" target="_blank" rel="noopener noreferrer">run</a></p>',
    );
  });

  it('has a text in the place of each picture that can not be loaded', () => {
    expect(desktop('![Coverage](https://example.com/a.png)')).toContain('alt="Coverage"');
    expect(desktop('![](https://example.com/a.png)')).toContain('alt="https://example.com/a.png"');
    expect(desktop('![](http://example.com/a.png)')).toContain('<img alt="http://example.com/a.png" />');
  });

  it('has pictures by https alone', () => {
    expect(desktop('![seen](https://example.com/a.png)')).toContain('src="https://example.com/a.png"');
    expect(desktop('![unseen](http://example.com/a.png)')).not.toContain('src=');
  });
});

describe('what only the desktop draws', () => {
  it.each([
    ['a table', '| a | b |\n|---|---|\n| 1 | 2 |', '<table>', '| a | b |'],
    ['a fence', '```\ncode\n```', '<pre tabindex="0"><code>code', '```'],
    ['code', 'a `b` c', '<code>b</code>', '`b`'],
  ])('%s', (_, markdown, markup, asWritten) => {
    expect(desktop(markdown)).toContain(markup);
    expect(phone(markdown)).not.toContain(markup);
    expect(phone(markdown)).toContain(asWritten);
  });
});

describe('mentions', () => {
  it.each([desktop, phone])('highlight those who are mentioned, and nobody else', (draw) => {
    const markup = draw('@138, @1380 and @all', ['138']);
    expect(markup).toBe('<p><span class="mention">@138</span>, @1380 and @all</p>');
  });

  it('show the names of members, and what was sent of strangers', () => {
    const markup = desktop('@13800000000 @hubot01 @13900000000', ['13800000000', 'hubot01', '13900000000']);
    const shown = ['@Octocat', '@Hubot', '@13900000000'];
    expect(markup).toBe(`<p>${shown.map((name) => `<span class="mention">${name}</span>`).join(' ')}</p>`);
  });
});

describe('what is no markup', () => {
  it.each([
    '<b>bold</b>',
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '<font color="red">named</font>',
    '<font color="#CF222E">never closed',
    'closed without an opening</font>',
    '<font color="#CF222E" onclick="alert(1)">x</font>',
    '[x](javascript:alert(1))',
    '[x](data:text/html,x)',
    '[x](dingtalk://dingtalkclient/page/link?url=javascript%3Aalert(1))',
    'www.example.com and octocat@example.com',
    '~~struck~~',
    'a\n---\nb',
  ])('%j is shown as it is written', (markdown) => {
    for (const markup of [desktop(markdown), phone(markdown)]) {
      expect(markup).not.toMatch(/<(?!\/?(p|br)\b)/);
    }
  });
});

describe('text messages', () => {
  it('have no Markdown, but lines, links and mentions', () => {
    const markup = drawText('**a** <b>\nhttps://example.com/x @138', ['138']).text;
    expect(markup).toContain('**a** &lt;b&gt;<br />');
    expect(markup).toContain('href="https://example.com/x"');
    expect(markup).toContain('<span class="mention">@138</span>');
  });
});

describe('links', () => {
  const wrapped = (slide: string) =>
    `dingtalk://dingtalkclient/page/link?url=${encodeURIComponent('https://example.com/a?b=c&d=e')}${slide}`;

  it.each([
    ['https://example.com/a', { href: 'https://example.com/a', place: 'side-pane' }],
    [wrapped('&pc_slide=false'), { href: 'https://example.com/a?b=c&d=e', place: 'browser' }],
    [wrapped('&pc_slide=true'), { href: 'https://example.com/a?b=c&d=e', place: 'side-pane' }],
    [wrapped(''), { href: 'https://example.com/a?b=c&d=e', place: 'side-pane' }],
  ])('%s leads to the web', (link, target) => expect(targetOf(link)).toEqual(target));

  it.each([
    '',
    'run',
    'javascript:alert(1)',
    'dingtalk://dingtalkclient/page/profile?url=https%3A%2F%2Fexample.com',
    'dingtalk://elsewhere/page/link?url=https%3A%2F%2Fexample.com',
    'dingtalk://dingtalkclient/page/link?url=file%3A%2F%2F%2Fetc',
    'dingtalk://dingtalkclient/page/link',
  ])('%j leads nowhere', (link) => expect(targetOf(link)).toBeUndefined());
});
