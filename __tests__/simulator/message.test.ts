import { describe, expect, it } from '@jest/globals';
import { readMessage, searchedTexts } from '../../simulator/message.js';
import type { JsonObject } from '../../src/json.js';
import { MESSAGES } from './samples.js';

const texts = (payload: JsonObject) => {
  const message = readMessage(payload);
  return message && searchedTexts(message);
};

describe('a message in the group', () => {
  it('has title, text and buttons of its type', () => {
    const run = 'https://example.com/run';
    expect(readMessage(MESSAGES.text)).toMatchObject({ title: '', text: 'DevOps: it ran', buttons: [] });
    expect(readMessage(MESSAGES.markdown)).toMatchObject({ title: 'DevOps', text: '# it ran', buttons: [] });
    expect(readMessage(MESSAGES.link)).toMatchObject({
      title: 'DevOps',
      text: 'it ran',
      buttons: [{ title: 'DevOps', url: run }],
    });
    expect(readMessage(MESSAGES.actionCard)?.buttons).toEqual([{ title: 'Open', url: run }]);
    expect(readMessage(MESSAGES.buttons)?.buttons).toEqual([
      { title: 'Run', url: run },
      { title: 'Log', url: 'https://example.com/log' },
    ]);
    expect(readMessage(MESSAGES.feedCard)).toMatchObject({
      title: '',
      text: '',
      buttons: [
        { title: 'DevOps', url: run },
        { title: 'Log', url: 'https://example.com/log' },
      ],
    });
  });

  it('shows the single button alone where there is also a list', () => {
    const actionCard = { ...MESSAGES.buttons.actionCard, ...MESSAGES.actionCard.actionCard };
    expect(readMessage({ msgtype: 'actionCard', actionCard })?.buttons).toHaveLength(1);
  });

  it('keeps its key and the JSON that was sent', () => {
    const payload = { ...MESSAGES.text, msgUuid: 'run-1' };
    expect(readMessage(payload)).toMatchObject({ msgUuid: 'run-1', payload });
    expect(readMessage(MESSAGES.text)?.msgUuid).toBe('');
    expect(readMessage({ msgtype: 'image' })).toBeUndefined();
  });

  it('is searched for keywords in title and body, not in buttons or addresses', () => {
    expect(texts(MESSAGES.text)).toEqual(['DevOps: it ran']);
    expect(texts(MESSAGES.link)).toEqual(['DevOps', 'it ran']);
    expect(texts(MESSAGES.markdown)).toEqual(['DevOps', '# it ran']);
    expect(texts(MESSAGES.actionCard)).toEqual(['DevOps', '# it ran']);
    expect(texts(MESSAGES.feedCard)).toEqual(['DevOps\nLog']);
  });
});

describe('mentions', () => {
  const send = (text: string, at: unknown) =>
    readMessage({ msgtype: 'markdown', markdown: { title: 'DevOps', text }, at });

  it.each([
    ['@13800000000 look', { atMobiles: ['13800000000'] }, []],
    ['请看@13800000000请看', { atMobiles: ['13800000000'] }, []],
    ['look', { atMobiles: ['13800000000'] }, ['13800000000']],
    ['13800000000', { atMobiles: ['13800000000'] }, ['13800000000']],
    ['@138000000001', { atMobiles: ['13800000000'] }, ['13800000000']],
    ['@138000000001 @13800000000', { atMobiles: ['13800000000'] }, []],
    ['@+1-1234567890', { atMobiles: ['+1-1234567890'] }, []],
    ['@user1', { atUserIds: ['user1', 'user2'] }, ['user2']],
    ['@user12', { atUserIds: ['user1'] }, ['user1']],
    ['@user1', { atMobiles: ['13800000000'], atUserIds: ['user1'] }, ['13800000000']],
    ['look', { atMobiles: ['13800000000'], isAtAll: true }, []],
    ['look', { isAtAll: true }, []],
    ['look', {}, []],
    ['look', 'everybody', []],
    ['look', { atMobiles: 'all', atUserIds: [7] }, []],
  ])('%j with %j leaves out %j', (text, at, missing) => {
    expect(send(text, at)).toMatchObject({
      missingMentions: missing,
      mentionsInText: missing.length === 0,
    });
  });

  it('are recorded as sent', () => {
    const at = { atMobiles: ['13800000000'], atUserIds: ['user1'], isAtAll: true };
    expect(send('', at)?.at).toEqual({ mobiles: ['13800000000'], userIds: ['user1'], all: true });
    expect(send('', undefined)?.at).toEqual({ mobiles: [], userIds: [], all: false });
  });

  it('must stand in the body: the title is not shown', () => {
    const markdown = { title: '@13800000000', text: 'look' };
    const message = readMessage({ msgtype: 'markdown', markdown, at: { atMobiles: ['13800000000'] } });
    expect(message?.mentionsInText).toBe(false);
  });

  it('work in text, markdown and cards only', () => {
    const at = { atUserIds: ['user1'] };
    const link = { title: 'DevOps', text: '@user1', messageUrl: 'https://example.com' };
    expect(readMessage({ msgtype: 'text', text: { content: '@user1' }, at })?.mentionsInText).toBe(true);
    expect(readMessage({ msgtype: 'actionCard', actionCard: { text: '@user1' }, at })?.mentionsInText).toBe(
      true,
    );
    expect(readMessage({ msgtype: 'link', link, at })?.missingMentions).toEqual(['user1']);
    expect(readMessage({ msgtype: 'link', link, at: { isAtAll: true } })?.missingMentions).toEqual(['all']);
    expect(readMessage({ ...MESSAGES.feedCard, at })?.missingMentions).toEqual(['user1']);
  });
});
