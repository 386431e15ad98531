import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answerTo, OK } from '../../simulator/answers.js';
import { judge, MAX_BODY_BYTES, messageKey, type World } from '../../simulator/rules.js';
import { sign } from '../../simulator/security.js';
import { MESSAGES, NOW, requestOf, SECRET, TOKEN, worldOf } from './samples.js';

const errcodeOf = (world: World, request = requestOf()) => judge(world, request, NOW).answer.errcode;

describe('the order of checks', () => {
  /** All that can be wrong with a request, in the order in which the robot looks at it. */
  const FAULTS = [
    ['path', 404, 'URI'],
    ['method', 43002, 'POST'],
    ['no token', 40035, 'access_token'],
    ['throttled', 660026, 'too many'],
    ['unknown token', 300005, 'token'],
    ['quota', 90030, 'over limit'],
    ['content type', 43004, 'Content-Type'],
    ['no JSON', 40035, 'json'],
    ['too long', 460101, '20000'],
    ['message type', 400105, 'image'],
    ['missing field', 400402, 'title'],
    ['address', 310000, 'ip'],
    ['stale', 310000, '过期'],
    ['signature', 310000, '不匹配;solution'],
    ['keyword', 310000, '关键词'],
    ['state', 400102, '停用'],
  ] as const;
  type Fault = (typeof FAULTS)[number][0];

  /** The answer to a request with exactly these faults. */
  function answerWith(faults: readonly Fault[]) {
    const has = (fault: Fault) => faults.includes(fault);
    const timestamp = String(has('stale') ? NOW - 3_600_001 : NOW);
    const json = JSON.stringify({
      msgtype: has('message type') ? 'image' : 'markdown',
      markdown: {
        ...(has('missing field') ? {} : { title: has('keyword') ? 'run' : 'DevOps' }),
        text: has('too long') ? 'x'.repeat(20_001) : 'it ran',
      },
    });
    const world: World = {
      ...worldOf({
        secret: SECRET,
        keywords: ['DevOps'],
        ipRanges: ['127.0.0.1'],
        state: has('state') ? 'disabled' : 'active',
        ...(has('quota') && { monthlyCap: 0 }),
      }),
      ...(has('unknown token') && { robots: new Map() }),
      calls: new Map(has('throttled') ? [[TOKEN, { times: [], closedUntil: NOW + 1 }]] : []),
    };
    const request = requestOf(has('no JSON') ? json.slice(0, -1) : json, {
      path: has('path') ? '/robot/post' : '/robot/send',
      method: has('method') ? 'PUT' : 'POST',
      contentType: has('content type') ? 'text/plain' : 'application/json',
      remoteAddress: has('address') ? '192.0.2.1' : '127.0.0.1',
      query: new URLSearchParams({
        ...(!has('no token') && { access_token: TOKEN }),
        timestamp,
        sign: has('signature') ? 'wrong' : sign(timestamp, SECRET),
      }),
    });
    return judge(world, request, NOW).answer;
  }

  const expectFirst = (faults: readonly (typeof FAULTS)[number][]) => {
    const answer = answerWith(faults.map(([fault]) => fault));
    const [, errcode, words] = faults[0] ?? (['', 0, 'ok'] as const);
    expect(answer).toEqual({ errcode, errmsg: expect.stringContaining(words) });
  };

  const pairs = FAULTS.flatMap((first, index) =>
    FAULTS.slice(index + 1).map((second) => [first, second] as const),
  );

  it('without a fault the answer is ok', () => expectFirst([]));

  it.each(FAULTS)('%s alone is %d', (...fault) => expectFirst([fault]));

  it.each(pairs.map(([first, second]) => ({ first, second })))(
    '$first.0 comes before $second.0',
    ({ first, second }) => expectFirst([first, second]),
  );

  it('is the same for any number of faults', () => {
    fc.assert(fc.property(fc.subarray([...FAULTS]), expectFirst));
  });
});

describe('the call', () => {
  it.each([
    ['application/json', 0],
    ['application/json; charset=utf-8', 0],
    ['Application/JSON;charset=UTF-8', 0],
    [undefined, 43004],
    ['', 43004],
    ['text/json', 43004],
    ['application/jsonp', 43004],
    ['application/x-www-form-urlencoded', 43004],
  ])('with Content-Type %j is %d', (contentType, errcode) => {
    expect(errcodeOf(worldOf(), requestOf(MESSAGES.markdown, { contentType }))).toBe(errcode);
  });

  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'post'])('with method %s is refused', (method) => {
    expect(errcodeOf(worldOf(), requestOf(MESSAGES.markdown, { method }))).toBe(43002);
  });

  it('with an empty token has none', () => {
    const query = new URLSearchParams({ access_token: '' });
    expect(errcodeOf(worldOf(), requestOf(MESSAGES.markdown, { query }))).toBe(40035);
  });

  it.each(['', '[]', 'null', '"text"', '7', 'msgtype=text'])('with body %j has no JSON', (body) => {
    expect(errcodeOf(worldOf(), requestOf(body))).toBe(40035);
  });

  it('takes raw line breaks in its strings', () => {
    const body = '{"msgtype":"text","text":{"content":"one\ntwo"}}';
    expect(judge(worldOf(), requestOf(body), NOW).message?.text).toBe('one\ntwo');
  });
});

describe('the size', () => {
  const ofBytes = (bytes: number, character: string) => {
    const frame = JSON.stringify({ msgtype: 'text', text: { content: '' } });
    const free = bytes - Buffer.byteLength(frame);
    const width = Buffer.byteLength(character);
    const content = character.repeat(Math.floor(free / width)) + 'x'.repeat(free % width);
    return requestOf({ msgtype: 'text', text: { content } });
  };

  it.each(['x', '中', '😀'])('is counted in bytes of UTF-8 (%s)', (character) => {
    expect(ofBytes(MAX_BODY_BYTES, character).bytes).toBe(20_000);
    expect(errcodeOf(worldOf(), ofBytes(20_000, character))).toBe(0);
    expect(errcodeOf(worldOf(), ofBytes(20_001, character))).toBe(460101);
  });

  it('counts though the end of a huge body was not kept', () => {
    expect(errcodeOf(worldOf(), requestOf('{"msgtype":"text"', { bytes: 50_000_000 }))).toBe(460101);
  });
});

describe('the security settings', () => {
  it('must all pass', () => {
    const world = worldOf({ keywords: ['DevOps'], secret: SECRET });
    const query = new URLSearchParams({
      access_token: TOKEN,
      timestamp: String(NOW),
      sign: sign(String(NOW), SECRET),
    });
    expect(errcodeOf(world, requestOf(MESSAGES.markdown, { query }))).toBe(0);
    expect(errcodeOf(world, requestOf(MESSAGES.markdown))).toBe(310000);
    const other = { msgtype: 'markdown', markdown: { title: 'devops', text: 'it ran' } };
    expect(errcodeOf(world, requestOf(other, { query }))).toBe(310000);
  });

  it('find the keyword in title or body, in both where that is chosen', () => {
    const world = (keywordPlace: 'title-or-body' | 'title-and-body') =>
      worldOf({ keywords: ['DevOps'] }, { keywordPlace });
    const body = { msgtype: 'markdown', markdown: { title: 'run', text: 'DevOps' } };
    expect(errcodeOf(world('title-or-body'), requestOf(body))).toBe(0);
    expect(errcodeOf(world('title-and-body'), requestOf(body))).toBe(310000);
  });

  it('do not find a keyword in a button', () => {
    const actionCard = {
      title: 'run',
      text: 'ran',
      singleTitle: 'DevOps',
      singleURL: 'https://example.com/DevOps',
    };
    expect(
      errcodeOf(worldOf({ keywords: ['DevOps'] }), requestOf({ msgtype: 'actionCard', actionCard })),
    ).toBe(310000);
  });
});

describe('the state', () => {
  it.each([
    ['active', 0],
    ['disabled', 400102],
    ['removed', 400106],
    ['dissolved', 400013],
  ] as const)('%s is answered with %d', (state, errcode) => {
    expect(errcodeOf(worldOf({ state }))).toBe(errcode);
  });
});

describe('what is remembered', () => {
  it('is a call from the moment that the token is there, also for a refusal and a token of nobody', () => {
    expect(judge(worldOf(), requestOf(), NOW).calls?.times).toEqual([NOW]);
    expect(judge(worldOf(), requestOf('no JSON'), NOW).calls?.times).toEqual([NOW]);
    expect(judge({ ...worldOf(), robots: new Map() }, requestOf(), NOW).calls?.times).toEqual([NOW]);
    expect(judge(worldOf(), requestOf('', { method: 'GET' }), NOW).calls).toBeUndefined();
  });

  it.each([660026, 130101, 410100] as const)('makes the call too many a %d', (errcode) => {
    const limits = { ...worldOf().rules.limits, messages: 1, errcode };
    const world = { ...worldOf({}, { limits }), calls: new Map([[TOKEN, { times: [NOW], closedUntil: 0 }]]) };
    const { answer, calls, message } = judge(world, requestOf(), NOW);
    expect(answer).toEqual(answerTo({ reason: `rate-${errcode}` }));
    expect(calls?.closedUntil).toBe(NOW + 600_000);
    expect(message).toBeUndefined();
  });

  it('is a message that was accepted, and none that was refused', () => {
    expect(judge(worldOf(), requestOf(), NOW).message?.title).toBe('DevOps');
    expect(judge(worldOf({ keywords: ['Ops!'] }), requestOf(), NOW).message).toBeUndefined();
  });

  it('makes a msgUuid that comes again ok without a message, as long as it is remembered', () => {
    const request = requestOf({ ...MESSAGES.markdown, msgUuid: 'run-1' });
    const accepted = new Map([[messageKey(TOKEN, 'run-1'), NOW - 1_000]]);
    expect(judge({ ...worldOf(), accepted }, request, NOW)).toMatchObject({ answer: OK });
    expect(judge({ ...worldOf(), accepted }, request, NOW).message).toBeUndefined();
    const shortLived = { ...worldOf({}, { msgUuidLifetimeMs: 1_000 }), accepted };
    expect(judge(shortLived, request, NOW).message).toBeDefined();
    expect(judge(shortLived, request, NOW - 1).message).toBeUndefined();
  });

  it('tells msgUuids of different robots apart, and takes messages without one as different', () => {
    const accepted = new Map([
      [messageKey('other', 'run-1'), NOW],
      [messageKey(TOKEN, ''), NOW],
    ]);
    const again = requestOf({ ...MESSAGES.markdown, msgUuid: 'run-1' });
    expect(judge({ ...worldOf(), accepted }, again, NOW).message).toBeDefined();
    expect(judge({ ...worldOf(), accepted }, requestOf(), NOW).message).toBeDefined();
  });

  it('does not make a repetition pass the other checks', () => {
    const accepted = new Map([[messageKey(TOKEN, 'run-1'), NOW]]);
    const world = { ...worldOf({ keywords: ['Ops!'] }), accepted };
    expect(errcodeOf(world, requestOf({ ...MESSAGES.markdown, msgUuid: 'run-1' }))).toBe(310000);
  });
});

it('answers in the words that are chosen', () => {
  const world = worldOf({ keywords: ['Ops!'] }, { wording: 'documented' });
  expect(judge(world, requestOf(), NOW).answer.errmsg).toBe('keywords not in content');
});
