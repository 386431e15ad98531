import { describe, expect, it } from '@jest/globals';
import { composeMessage } from '../../src/message/compose.js';
import type { Mentions, Payload } from '../../src/message/message.js';
import { checkPayload } from '../../src/message/payload-check.js';
import { english } from '../support/english.js';
import { inputs, messageRequest } from './scenarios.js';

const button = { title: 'Go', actionURL: 'https://example.com' };
const item = { title: 'DevOps', messageURL: 'https://example.com', picURL: 'https://example.com/x.png' };
const card = { title: 'a', text: 'b' };

const valid: readonly Payload[] = [
  { msgtype: 'text', text: { content: 'a' } },
  {
    msgtype: 'markdown',
    markdown: { title: 'a', text: 'b' },
    at: { atMobiles: ['1'], atUserIds: [], isAtAll: true },
  },
  { msgtype: 'link', link: { title: 'a', text: 'b', messageUrl: 'https://example.com' } },
  { msgtype: 'actionCard', actionCard: { ...card, singleTitle: 'Go', singleURL: 'https://example.com' } },
  { msgtype: 'actionCard', actionCard: { ...card, btnOrientation: '1', btns: [button] } },
  {
    msgtype: 'actionCard',
    actionCard: { ...card, singleTitle: 'Go', singleURL: 'https://example.com', btns: [] },
  },
  { msgtype: 'feedCard', feedCard: { links: [item] } },
  { msgtype: 'newCard', newCard: { anything: 1 } },
];

describe('a payload', () => {
  it.each(valid.map((payload) => [JSON.stringify(payload), payload] as const))(
    '%s has no problem',
    (_name, payload) => {
      expect(checkPayload(payload)).toEqual([]);
    },
  );

  const wrong: readonly (readonly [string, Payload])[] = [
    ['msgtype is missing', {}],
    ['msgtype is missing', { msgtype: '' }],
    ['msgtype is missing; it is not spelled "msgType"', { msgType: 'text' }],
    ['msgtype must be a text', { msgtype: 1 }],
    ['msgtype "actioncard" is spelled "actionCard"', { msgtype: 'actioncard', actioncard: card }],
    ['msgtype "action_card" is spelled "actionCard"', { msgtype: 'action_card' }],
    [
      'msgtype "sticker" is unknown; allowed are text, link, markdown, actionCard, feedCard',
      { msgtype: 'sticker' },
    ],
    ['text is missing; it must be an object', { msgtype: 'text' }],
    ['text is missing; it must be an object', { msgtype: 'text', text: 'hello' }],
    ['text.content is missing', { msgtype: 'text', text: { content: '' } }],
    ['text.content must be a text', { msgtype: 'text', text: { content: 5 } }],
    ['markdown.title is missing', { msgtype: 'markdown', markdown: { text: 'b' } }],
    ['markdown.text is missing', { msgtype: 'markdown', markdown: { title: 'a', text: null } }],
    [
      'link.messageUrl is missing; it is not spelled "messageURL"',
      { msgtype: 'link', link: { ...card, messageURL: 'x' } },
    ],
    ['actionCard.title is missing', { msgtype: 'actionCard', actionCard: { text: 'b', btns: [button] } }],
    ['actionCard.btns is missing; it must be a list', { msgtype: 'actionCard', actionCard: card }],
    [
      'actionCard.btns is missing; it must be a list',
      { msgtype: 'actionCard', actionCard: { ...card, btns: [] } },
    ],
    [
      'actionCard.btns[1] must be an object',
      { msgtype: 'actionCard', actionCard: { ...card, btns: [button, 'x'] } },
    ],
    [
      'actionCard.btns[0].actionURL is missing; it is not spelled "actionUrl"',
      { msgtype: 'actionCard', actionCard: { ...card, btns: [{ title: 'x', actionUrl: 'y' }] } },
    ],
    ['actionCard.singleURL is missing', { msgtype: 'actionCard', actionCard: { ...card, singleTitle: 'x' } }],
    [
      'actionCard.btnOrientation must be "0" (below each other) or "1" (side by side)',
      { msgtype: 'actionCard', actionCard: { ...card, btnOrientation: 1, btns: [button] } },
    ],
    ['feedCard.links is missing; it must be a list', { msgtype: 'feedCard', feedCard: {} }],
    [
      'feedCard.links[0].picURL is missing; it is not spelled "picUrl"',
      { msgtype: 'feedCard', feedCard: { links: [{ title: 'a', messageURL: 'b', picUrl: 'c' }] } },
    ],
    ['at must be an object', { msgtype: 'text', text: { content: 'a' }, at: [] }],
    [
      'at.atMobiles must be a list of texts',
      { msgtype: 'text', text: { content: 'a' }, at: { atMobiles: [138] } },
    ],
    [
      'at.atUserIds must be a list of texts',
      { msgtype: 'text', text: { content: 'a' }, at: { atUserIds: 'x' } },
    ],
    [
      'at.isAtAll must be true or false',
      { msgtype: 'text', text: { content: 'a' }, at: { isAtAll: 'true' } },
    ],
  ];
  it.each(wrong)('is told: %s', (problem, payload) => {
    expect(english(checkPayload(payload))).toEqual([problem]);
  });

  it('is told all its problems at once', () => {
    expect(english(checkPayload({ msgtype: 'link', link: {}, at: 1 }))).toEqual([
      'link.title is missing',
      'link.text is missing',
      'link.messageUrl is missing',
      'at must be an object',
    ]);
  });

  it('is told that it is too large, in bytes', () => {
    expect(checkPayload({ msgtype: 'text', text: { content: '中'.repeat(6_000) } })).toEqual([]);
    expect(english(checkPayload({ msgtype: 'text', text: { content: '中'.repeat(6_700) } }))).toEqual([
      expect.stringContaining('more than the 20000'),
    ]);
  });
});

describe('a raw message', () => {
  it('says which texts of the author it has no use for', async () => {
    const payload = { msgtype: 'text', text: { content: 'DevOps' } };
    const texts = { title: 'a', content: 'b', template: 'c' };
    const { notices } = await composeMessage(
      messageRequest(),
      inputs({ messageType: 'raw', payload, ...texts }),
    );
    expect(english(notices)).toEqual([
      'With message-type raw the payload is the whole message. Not used: title, content, template or template-file.',
    ]);
  });

  const nobody: Mentions = { mobiles: [], userIds: [], all: false };
  const compose = (payload: Payload, mentions: Mentions = nobody, keywords = ['DevOps']) =>
    composeMessage(messageRequest({ mentions }), inputs({ messageType: 'raw', payload, keywords }));

  it('is sent as it is where nothing is missing', async () => {
    const payload = {
      msgtype: 'markdown',
      markdown: { title: 'DevOps', text: 'b DevOps', more: 1 },
      extra: true,
    };
    expect(await compose(payload)).toMatchObject({ payload, title: 'DevOps', body: 'b DevOps', notices: [] });
  });

  it.each([
    [{ msgtype: 'text', text: { content: 'a' } }, { text: { content: 'a\nDevOps' } }],
    [{ msgtype: 'markdown', markdown: card }, { markdown: { title: 'a · DevOps', text: 'b\n\nDevOps' } }],
    [
      { msgtype: 'actionCard', actionCard: { ...card, btns: [button] } },
      { actionCard: { title: 'a · DevOps', text: 'b\n\nDevOps', btns: [button] } },
    ],
    [
      { msgtype: 'link', link: { ...card, messageUrl: 'x' } },
      { link: { title: 'a · DevOps', text: 'b\nDevOps', messageUrl: 'x' } },
    ],
    [
      {
        msgtype: 'feedCard',
        feedCard: {
          links: [
            { ...item, title: 'x' },
            { ...item, title: 'y' },
          ],
        },
      },
      {
        feedCard: {
          links: [
            { ...item, title: 'x · DevOps' },
            { ...item, title: 'y' },
          ],
        },
      },
    ],
    [
      {
        msgtype: 'actionCard',
        actionCard: { title: 'a', text: 'DevOps b', singleTitle: 'c', singleURL: 'https://d' },
      },
      { actionCard: { title: 'a', text: 'DevOps b', singleTitle: 'c', singleURL: 'https://d' } },
    ],
    [{ msgtype: 'newCard', newCard: { title: 'a' } }, { newCard: { title: 'a' } }],
  ])('gets the keyword: %j', async (payload, expected) => {
    expect((await compose(payload)).payload).toEqual({ ...payload, ...expected });
  });

  it('gets mentions in text and JSON, beside its own, none twice', async () => {
    const payload = {
      msgtype: 'text',
      text: { content: 'DevOps @13800000001' },
      at: { atMobiles: ['13800000001'], atUserIds: ['x'] },
    };
    const mentions = { mobiles: ['13800000001', '13800000002'], userIds: ['y'], all: false };
    expect((await compose(payload, mentions)).payload).toEqual({
      msgtype: 'text',
      text: { content: 'DevOps @13800000001\n@13800000002 @x @y' },
      at: { atMobiles: ['13800000001', '13800000002'], atUserIds: ['x', 'y'], isAtAll: false },
    });
  });

  it('gets a mention that is only the beginning of another one', async () => {
    const payload = { msgtype: 'text', text: { content: 'DevOps @13800001' } };
    const mentions = { mobiles: ['1380000'], userIds: [], all: false };
    expect((await compose(payload, mentions)).body).toBe('DevOps @13800001\n@1380000');
  });

  it('keeps its own wish to mention everybody', async () => {
    const payload = {
      msgtype: 'markdown',
      markdown: { title: 'DevOps', text: 'DevOps' },
      at: { isAtAll: true },
    };
    expect((await compose(payload)).payload).toEqual({
      ...payload,
      markdown: { title: 'DevOps', text: 'DevOps\n\n@all' },
    });
  });

  it.each(['link', 'feedCard', 'newCard'])(
    'of type %s can mention nobody, and a notice says so',
    async (msgtype) => {
      const { payload, notices } = await compose(
        { msgtype, [msgtype]: {} },
        { ...nobody, mobiles: ['13800000001'] },
      );
      expect(JSON.stringify(payload)).not.toContain('13800000001');
      expect(english(notices)).toEqual([expect.stringContaining(`type ${msgtype}`)]);
    },
  );

  const crowd = (first: number, count: number) =>
    Array.from({ length: count }, (_, index) => String(13_800_000_000 + first + index));

  it('mentions 50 people at most, those of its author first', async () => {
    const own = crowd(0, 40);
    const { payload } = await composeMessage(
      messageRequest({ mentions: { mobiles: crowd(100, 40), userIds: ['hubot01'], all: false } }),
      inputs({
        messageType: 'raw',
        payload: { msgtype: 'text', text: { content: 'x' }, at: { atMobiles: own } },
      }),
    );
    expect(payload['at']).toEqual({
      atMobiles: [...own, ...crowd(100, 10)],
      atUserIds: [],
      isAtAll: false,
    });
  });

  it('that is too long once keyword and mentions are in it is told before anything is sent', async () => {
    const composing = composeMessage(
      messageRequest({ mentions: { mobiles: crowd(0, 50), userIds: [], all: false } }),
      inputs({ messageType: 'raw', payload: { msgtype: 'text', text: { content: 'x'.repeat(19_000) } } }),
    );
    expect((await composing).problems[0]?.en).toMatch(
      /^payload: with keyword and mentions it has 2\d{4} bytes/,
    );
  });
});
