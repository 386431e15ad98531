import { describe, expect, it } from '@jest/globals';
import { encodeUrl } from '../../src/message/markdown.js';
import { readMarkdown } from './markdown-reader.js';

describe('the address of a link', () => {
  it.each([...' "\'()*<>[\\]`|{}^'])('goes on after %s', (mark) => {
    const address = `https://example.com/a${mark}b*${mark}c`;
    const { structure, text } = readMarkdown(`**[x](${encodeUrl(address)})**`);
    const link = structure.find((each) => each.startsWith('link_open'));
    const [[, href]] = JSON.parse(link?.slice(link.indexOf('[[')) ?? '[[]]');
    expect([decodeURI(href), text.trim()]).toEqual([address, 'x']);
    expect(encodeUrl(address)).not.toContain(mark);
  });
});
