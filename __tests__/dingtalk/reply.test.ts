import { describe, expect, it } from '@jest/globals';
import type { RobotAnswer } from '../../src/dingtalk/delivery.js';
import { readAnswer } from '../../src/dingtalk/reply.js';
import { languages } from '../../src/language.js';
import type { Reply } from '../../src/runner/ports.js';

const now = Date.UTC(2026, 0, 1);

function read(overrides: Partial<Reply>, isSigned = true): Promise<RobotAnswer> {
  const reply: Reply = {
    kind: 'reply',
    status: 200,
    headers: {},
    body: '',
    truncated: false,
    ...overrides,
  };
  return readAnswer(reply, { host: 'oapi.dingtalk.com', isSigned }, now);
}
const say = (errcode: unknown, errmsg: unknown = ''): Partial<Reply> => ({
  body: JSON.stringify({ errcode, errmsg }),
});

async function refusal(reply: Partial<Reply>) {
  const answer = await read(reply);
  if (answer.delivered) throw new Error('it counts as delivered');
  return answer;
}

describe('delivered', () => {
  it.each<[string, Partial<Reply>]>([
    ['errcode 0', say(0, 'ok')],
    ['errcode 0 as text, as the documentation shows it', say('0', 'ok')],
    ['errcode 0 behind a byte-order mark', { body: '\uFEFF{"errcode":0,"errmsg":"ok"}' }],
    ['errcode 0 with HTTP 201', { ...say(0, 'ok'), status: 201 }],
    ['errcode 0 with blanks around the JSON', { body: ' {"errcode": 0, "errmsg": "ok"}\r\n' }],
  ])('means %s', async (_, reply) => {
    expect(await read(reply)).toEqual({ delivered: true, errcode: 0, errmsg: 'ok' });
  });

  it.each<[string, Partial<Reply>]>([
    ['HTTP 200 alone', {}],
    ['a page', { body: '<!DOCTYPE html><title>ok</title>' }],
    ['a page that quotes a success', { body: '<p>{"errcode":0}</p>' }],
    ['a JSON array', { body: '[{"errcode":0}]' }],
    ['an empty object', { body: '{}' }],
    ['a null', { body: 'null' }],
    ['a number', { body: '0' }],
    ['a success that breaks off', { body: '{"errcode":0,"errmsg":"o' }],
    ['a success in too long a reply', { ...say(0), truncated: true }],
    ['a success within another answer', { body: '{"result":{"errcode":0}}' }],
    ['HTTP 500 with a success', { ...say(0), status: 500 }],
    ['HTTP 302 with a success', { ...say(0), status: 302 }],
    ...[null, true, false, '', 'ok', '00', '0x0', ' 0', '-0', 0.5, [0], { value: 0 }].map(
      (errcode): [string, Partial<Reply>] => [`errcode ${JSON.stringify(errcode)}`, say(errcode)],
    ),
    ['a success only in name', { body: '{"ErrCode":0,"success":true}' }],
  ])('is not %s', async (_, reply) => {
    expect((await read(reply)).delivered).toBe(false);
  });
});

describe('a refusal', () => {
  it.each<[string, Partial<Reply>, string]>([
    ['text with a sign of HTML later', { body: 'a < b' }, 'reply-not-json'],
    ['a field of a type that there is not', say(400701), 'unknown-code'],
    ['a code that only begins as that of a field', say(400219), 'unknown-code'],
    ['a field of a known type', say(400603), 'missing-field'],
  ])('of %s is told from its neighbours', async (_, reply, id) => {
    expect((await refusal(reply)).trouble.id).toBe(id);
  });

  it('for the signature says whether there was one', async () => {
    const reply = say(310000, 'sign not match');
    expect(await read(reply, true)).toMatchObject({ trouble: { id: 'signature' } });
    expect(await read(reply, false)).toMatchObject({ trouble: { id: 'no-signature' } });
  });

  it('by HTTP 408 is tried four times', async () => {
    expect((await refusal({ status: 408 })).trouble.tries).toBe(4);
  });

  it('is the quota by its text too, whatever its code', async () => {
    expect((await refusal(say(310000, 'webhook over limit'))).trouble.id).toBe('quota');
  });

  it.each<[number, string, string]>([
    [-1, 'busy', 'soon'],
    [500100, 'busy', 'soon'],
    [130101, 'rate-limit', 'long'],
    [410100, 'rate-limit', 'long'],
    [90030, 'quota', 'never'],
    [660026, 'rate-limit', 'long'],
    [300001, 'token-unknown', 'never'],
    [300005, 'token-unknown', 'never'],
    [400101, 'token-unknown', 'never'],
    [400013, 'group-dissolved', 'never'],
    [400102, 'robot-disabled', 'never'],
    [400106, 'robot-removed', 'never'],
    [40035, 'wrong-call', 'never'],
    [43002, 'wrong-call', 'never'],
    [43004, 'wrong-call', 'never'],
    [404, 'wrong-call', 'never'],
    [400105, 'message-type', 'never'],
    [400201, 'missing-field', 'never'],
    [400401, 'missing-field', 'never'],
    [400402, 'missing-field', 'never'],
    [400403, 'missing-field', 'never'],
    [400503, 'missing-field', 'never'],
    [400602, 'missing-field', 'never'],
    [430101, 'unsafe-content', 'never'],
    [430102, 'unsafe-content', 'never'],
    [430103, 'unsafe-content', 'never'],
    [430104, 'unsafe-content', 'never'],
    [460101, 'too-long', 'never'],
    [101002, 'too-long', 'never'],
    [310000, 'security', 'never'],
    [999999, 'unknown-code', 'never'],
    [400701, 'unknown-code', 'never'],
  ])('%i is %s and tried again: %s', async (errcode, id, retry) => {
    for (const code of [errcode, String(errcode)]) {
      expect(await refusal(say(code, 'no'))).toMatchObject({ errcode, errmsg: 'no', trouble: { id, retry } });
    }
  });

  it.each([
    [-1, 4],
    [500100, 3],
    [660026, Number.POSITIVE_INFINITY],
    [300005, 1],
  ])('%i gives the message %d tries in all', async (errcode, tries) => {
    expect((await refusal(say(errcode))).trouble.tries).toBe(tries);
  });

  it.each([
    [
      'keyword',
      '错误描述:关键词不匹配;解决方案:请联系群管理员查看此机器人的关键词，并在发送的信息中包含此关键词;',
    ],
    [
      'keyword',
      'description:关键词不匹配;solution:请联系群管理员查看此机器人的关键词，并在发送的信息中包含此关键词;',
    ],
    ['keyword', 'keywords not in content, more: [https://example.com]'],
    ['keyword', 'keywords not in content'],
    [
      'signature',
      'description:机器人发送签名不匹配;solution:请确认签名和生成签名的时间戳必须都放在调用的网址中;link:https://example.com',
    ],
    ['signature', '错误描述:机器人发送签名不匹配;解决方案:请确认签名;参考链接:https://example.com'],
    ['signature', 'sign not match, more: [https://example.com]'],
    ['signature', 'sign not match'],
    ['clock', 'description:机器人发送签名过期;solution:签名生成时间和发送时间请保持在 timestampms 以内;'],
    ['clock', '错误描述:机器人发送签名过期;解决方案:签名生成时间和发送时间请保持在 timestampms 以内;'],
    ['clock', 'invalid timestamp, more: [https://example.com]'],
    ['clock', 'invalid timestamp'],
    ['address', 'description:ip 不在白名单中;solution:请联系对应群的管理员，设置机器人安全ip地址段'],
    ['address', '错误描述:ip 不在白名单中;解决方案:请联系对应群的管理员，设置机器人安全ip地址段'],
    ['address', 'ip 192.0.2.1 not in whitelist'],
    ['security', 'something new'],
  ])('310000 is %s by its text %j', async (id, errmsg) => {
    expect((await refusal(say(310000, errmsg))).trouble).toMatchObject({ id, retry: 'never' });
  });

  it.each<[string, Partial<Reply>, string, string, boolean]>([
    ['nothing', {}, 'reply-empty', 'soon', true],
    ['blanks', { body: ' \r\n' }, 'reply-empty', 'soon', true],
    ['a page', { body: '\n<html lang="en"></html>' }, 'reply-html', 'soon', true],
    ['broken JSON', { body: '{"errcode":0,"er' }, 'reply-not-json', 'soon', true],
    ['words', { body: 'ok' }, 'reply-not-json', 'soon', true],
    ['an array', { body: '[]' }, 'reply-no-errcode', 'soon', true],
    ['an empty object', { body: '{}' }, 'reply-no-errcode', 'soon', true],
    ['null', { body: 'null' }, 'reply-no-errcode', 'soon', true],
    ['too much', { body: '{"errcode":0', truncated: true }, 'reply-too-large', 'soon', true],
    [
      'the anti-abuse body',
      { body: '{"status":1111,"wait":5,"source":"x5","punish":"deny","uuid":"00"}' },
      'punish',
      'long',
      false,
    ],
    ...[301, 302, 303, 307, 308].map((status): [string, Partial<Reply>, string, string, boolean] => [
      `HTTP ${status}`,
      { status },
      'redirect',
      'never',
      false,
    ]),
    ['HTTP 400', { status: 400 }, 'http-refused', 'never', false],
    ['HTTP 401', { status: 401 }, 'http-forbidden', 'never', false],
    ['HTTP 403', { status: 403 }, 'http-forbidden', 'never', false],
    ['HTTP 404', { status: 404 }, 'http-not-found', 'never', false],
    ['HTTP 408', { status: 408 }, 'http-timeout', 'soon', false],
    ['HTTP 413', { status: 413 }, 'http-too-large', 'never', false],
    ['HTTP 429', { status: 429 }, 'http-rate-limit', 'long', false],
    ['HTTP 500', { status: 500 }, 'http-server-error', 'soon', true],
    ['HTTP 502', { status: 502, body: '<html></html>' }, 'http-server-error', 'soon', true],
    ['HTTP 503', { status: 503 }, 'http-unavailable', 'soon', false],
    ['HTTP 504', { status: 504 }, 'http-server-error', 'soon', true],
    ['HTTP 600', { status: 600 }, 'http-unexpected', 'soon', true],
    [
      'HTTP 403 with words of the robot',
      { ...say(310000, 'sign not match'), status: 403 },
      'signature',
      'never',
      false,
    ],
    ['HTTP 500 with words that nobody knows', { ...say(7), status: 500 }, 'http-server-error', 'soon', true],
  ])('by %s is told apart', async (_, reply, id, retry, unclear) => {
    expect((await refusal(reply)).trouble).toMatchObject({ id, retry, unclear });
  });

  it.each<[string, Partial<Reply>, number | undefined]>([
    ['seconds in Retry-After', { status: 429, headers: { 'retry-after': ' 30 ' } }, 30_000],
    ['a part of a second in Retry-After', { status: 429, headers: { 'retry-after': '1.5' } }, 1_500],
    [
      'a date in Retry-After',
      { status: 503, headers: { 'retry-after': new Date(now + 90_000).toUTCString() } },
      90_000,
    ],
    [
      'a date that is over',
      { status: 503, headers: { 'retry-after': new Date(now - 90_000).toUTCString() } },
      0,
    ],
    ['seconds in the anti-abuse body', { body: '{"punish":"deny","wait":5}' }, 5_000],
    [
      'more seconds than there will be',
      { status: 429, headers: { 'retry-after': '9'.repeat(400) } },
      86_400_000,
    ],
    ['a wait of no end', { body: '{"punish":"deny","wait":1e300}' }, 86_400_000],
    ['a Retry-After below zero', { status: 429, headers: { 'retry-after': '-5' } }, undefined],
    ['a Retry-After in words', { status: 429, headers: { 'retry-after': 'in 5' } }, undefined],
    ['a Retry-After that says nothing', { status: 429, headers: { 'retry-after': 'later' } }, undefined],
    ['a wait before now', { body: '{"punish":"deny","wait":-5}' }, undefined],
    ['a wait that is no number', { body: '{"punish":"deny","wait":"5"}' }, undefined],
  ])('asks to wait by %s', async (_, reply, wait) => {
    expect((await refusal(reply)).wait).toBe(wait);
  });

  it.each([
    ['https://login.example.com:8443/sign?token=secret', 'login.example.com:8443'],
    ['/elsewhere?token=secret', 'oapi.dingtalk.com'],
    ['//example.com/robot/send', 'example.com'],
    ['https://', 'oapi.dingtalk.com'],
    [undefined, 'oapi.dingtalk.com'],
  ])('redirects to %j, of which only the host is named', async (location, target) => {
    expect((await refusal({ status: 302, headers: { location } })).facts).toMatchObject({
      status: 302,
      target,
    });
  });

  it('says what happened and what to do in every language', async () => {
    const troubles = [say(-1), say(310000), say(9), {}, { status: 302 }, { status: 429 }, { status: 500 }];
    for (const { trouble } of await Promise.all(troubles.map(refusal))) {
      for (const language of languages) {
        expect(trouble.what[language]).toMatch(/[.。]$/);
        expect(trouble.advice[language]).toMatch(/[.。]$/);
      }
    }
  });
});
