import { describe, expect, it } from '@jest/globals';
import { checkFields } from '../../simulator/fields.js';
import { isObject, type JsonObject } from '../../src/json.js';
import { MESSAGES } from './samples.js';

type Name = keyof typeof MESSAGES;

it.each(Object.keys(MESSAGES) as Name[])('a complete %s passes', (name) => {
  expect(checkFields(MESSAGES[name])).toBeUndefined();
});

describe('the message type', () => {
  it.each([
    ['image', 'image'],
    ['Markdown', 'Markdown'],
    ['', ''],
    [undefined, 'null'],
    [7, '7'],
    ['toString', 'toString'],
  ])('%j is unknown', (msgtype, shown) => {
    expect(checkFields({ ...MESSAGES.markdown, msgtype })).toEqual({
      reason: 'unknown-type',
      details: { msgtype: shown },
    });
  });
});

describe('a missing parameter', () => {
  /** A copy in which the value at the path is another, in each item where the path leads through a list. */
  const change = (old: unknown, [name, ...rest]: readonly string[], value: unknown): JsonObject => {
    if (name === undefined || !isObject(old)) throw new Error('The path leads nowhere.');
    const inner = old[name];
    if (rest.length === 0) return { ...old, [name]: value };
    const changed = Array.isArray(inner)
      ? inner.map((item) => change(item, rest, value))
      : change(inner, rest, value);
    return { ...old, [name]: changed };
  };

  const cases: [Name, string, number, string][] = [
    ['text', 'text', 400201, 'text'],
    ['text', 'text.content', 400202, 'text --》 content'],
    ['link', 'link', 400301, 'link'],
    ['link', 'link.title', 400302, 'link --》 title'],
    ['link', 'link.text', 400303, 'link --》 text'],
    ['link', 'link.messageUrl', 400304, 'link --》 messageUrl'],
    ['markdown', 'markdown', 400401, 'markdown'],
    ['markdown', 'markdown.title', 400402, 'markdown --》 title'],
    ['markdown', 'markdown.text', 400403, 'markdown --》 text'],
    ['actionCard', 'actionCard', 400501, 'actionCard'],
    ['actionCard', 'actionCard.title', 400502, 'actionCard --》 title'],
    ['actionCard', 'actionCard.text', 400503, 'actionCard --》 text'],
    ['actionCard', 'actionCard.singleTitle', 400504, 'actionCard --》 singleTitle'],
    ['actionCard', 'actionCard.singleURL', 400505, 'actionCard --》 singleURL'],
    ['buttons', 'actionCard.btns.title', 400507, 'actionCard --》 btns.title'],
    ['buttons', 'actionCard.btns.actionURL', 400508, 'actionCard --》 btns.actionURL'],
    ['feedCard', 'feedCard', 400601, 'feedCard'],
    ['feedCard', 'feedCard.links', 400602, 'feedCard --》 links'],
    ['feedCard', 'feedCard.links.title', 400603, 'feedCard --》 links.title'],
    ['feedCard', 'feedCard.links.messageURL', 400604, 'feedCard --》 links.messageURL'],
    ['feedCard', 'feedCard.links.picURL', 400605, 'feedCard --》 links.picURL'],
  ];

  it.each(cases)('%s without %s is %d', (name, path, errcode, parameter) => {
    for (const value of [undefined, '', null, 7, []]) {
      expect(checkFields(change(MESSAGES[name], path.split('.'), value))).toEqual({
        reason: 'missing-field',
        errcode,
        details: { parameter },
      });
    }
  });

  const card = (content: JsonObject) =>
    checkFields({ msgtype: 'actionCard', actionCard: { title: 'DevOps', text: 'it ran', ...content } });
  const button = { title: 'Run', actionURL: 'https://example.com/run' };

  it('in a later item counts like one in the first', () => {
    expect(card({ btns: [button, { actionURL: 'https://example.com' }] })?.errcode).toBe(400507);
    expect(card({ btns: [button, 'no button'] })?.errcode).toBe(400507);
  });

  it('in a card without any button is the one button', () => {
    expect(card({})?.errcode).toBe(400504);
    expect(card({ btns: [] })?.errcode).toBe(400504);
  });

  it('in the list does not matter beside a complete single button', () => {
    const single = { singleTitle: 'Open', singleURL: 'https://example.com' };
    expect(card({ ...single, btns: [{}] })).toBeUndefined();
    expect(card({ singleTitle: 'Open', btns: [button] })).toBeUndefined();
    expect(card({ singleTitle: 'Open', btns: [{}] })?.errcode).toBe(400507);
  });

  it('is found in the order of the documentation', () => {
    expect(checkFields({ msgtype: 'markdown', markdown: {} })?.errcode).toBe(400402);
    expect(checkFields({ msgtype: 'link', link: { messageUrl: '' } })?.errcode).toBe(400302);
  });
});
