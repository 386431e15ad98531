import { expect, it } from '@jest/globals';
import { plainText } from '../../simulator/page/plain.js';

const link = 'dingtalk://dingtalkclient/page/link?url=https%3A%2F%2Fexample.com&pc_slide=false';

it.each([
  [`[run](${link})`, 'run'],
  ['### <font color="#CF222E">❌ Failed</font> · **CI**', '❌ Failed · CI'],
  ['a\\_b \\(c\\) &lt;d&gt;', 'a_b (c) <d>'],
  ['one  \ntwo\nthree\n\nfour', 'one\ntwo three\n\nfour'],
  ['> said  \n> more\n\nafter', '> said\n> more\n\nafter'],
  ['- item', '- item'],
  ['> - item', '> - item'],
  ['`code` ![picture](https://example.com/a.png)', 'code picture'],
  ['@13800000000 https://example.com/a', '@13800000000 https://example.com/a'],
  ['', ''],
])('%j reads %j', (markdown, text) => expect(plainText(markdown)).toBe(text));
