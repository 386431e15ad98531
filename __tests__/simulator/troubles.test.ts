import { once } from 'node:events';
import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OK } from '../../simulator/answers.js';
import { type Simulator, startSimulator, type Trouble } from '../../simulator/server.js';
import { exchange, MESSAGES, NOW, post, TOKEN, until } from './samples.js';

const HOUR = 3_600_000;
const SUCCESS = JSON.stringify(OK);
let simulator: Simulator;

beforeEach(async () => {
  simulator = await startSimulator({ robots: [{ token: TOKEN }, { token: 'other' }], now: () => NOW });
});
afterEach(() => simulator.close());

/** What a bare client has seen when the connection is closed. */
async function suffer(trouble: Trouble, payload?: unknown) {
  simulator.trouble(TOKEN, trouble);
  const seen = exchange(simulator.webhook(TOKEN), payload);
  await until(() => seen.closed);
  const [head = '', body = ''] = seen.text.split('\r\n\r\n', 2);
  return { status: Number(head.split(' ')[1]), head, body, error: seen.error };
}

describe('an HTTP answer that is no success', () => {
  const json = 'application/json';
  it.each<[string, Trouble, number, string | RegExp, string | undefined]>([
    ['HTML', { kind: 'html' }, 200, /^<!DOCTYPE html>/, 'text/html; charset=utf-8'],
    ['HTML of a gateway', { kind: 'html', status: 502 }, 502, /^<!DOCTYPE html>/, 'text/html; charset=utf-8'],
    [
      'punish',
      { kind: 'punish', wait: 5 },
      200,
      /^\{"status":1111,"wait":5,"source":"x5","punish":"deny","uuid":"[0-9a-f]{32}"\}$/,
      json,
    ],
    ['empty', { kind: 'empty' }, 200, '', json],
    ['truncated JSON', { kind: 'truncated' }, 200, '{"errcode":0,"errmsg":"', json],
    ['array', { kind: 'array' }, 200, '[]', json],
    ['object', { kind: 'object' }, 200, '{}', json],
    [
      'an answer of choice',
      { kind: 'answer', errcode: -1, errmsg: 'busy' },
      200,
      '{"errcode":-1,"errmsg":"busy"}',
      json,
    ],
    ['401', { kind: 'status', status: 401 }, 401, '', undefined],
    ['404', { kind: 'status', status: 404, body: 'not here' }, 404, 'not here', undefined],
    ['413', { kind: 'status', status: 413, headers: { 'content-type': 'text/x' } }, 413, '', 'text/x'],
    ['500', { kind: 'status', status: 500, body: SUCCESS }, 500, SUCCESS, undefined],
    ['503', { kind: 'status', status: 503 }, 503, '', undefined],
  ])('%s', async (_, trouble, status, body, type) => {
    const seen = await suffer(trouble);
    expect(seen.status).toBe(status);
    expect(seen.body).toEqual(typeof body === 'string' ? body : expect.stringMatching(body));
    expect(/^content-type: (.*)$/im.exec(seen.head)?.[1]).toBe(type);
    expect(seen.error).toBeUndefined();
    expect(simulator.requests).toMatchObject([{ trouble, answer: undefined, body: MESSAGES.markdown }]);
    expect(simulator.messages()).toEqual([]);
  });

  it.each([
    [301, { location: 'http://127.0.0.1:1/' }],
    [302, { location: 'http://127.0.0.1:1/' }],
    [307, { location: 'http://127.0.0.1:1/' }],
    [429, { 'retry-after': '7' }],
  ])('%d with %j', async (status, headers) => {
    const seen = await suffer({ kind: 'status', status, headers });
    const [name, value] = Object.entries(headers)[0] ?? [];
    expect(seen.status).toBe(status);
    expect(seen.head).toContain(`\r\n${name}: ${value}\r\n`);
  });

  it('chunked garbage', async () => {
    const seen = await suffer({ kind: 'garbage' });
    expect(seen.head).toContain('Transfer-Encoding: chunked');
    expect(seen.body).toBe('no chunk\r\n');
    simulator.trouble(TOKEN, { kind: 'garbage' });
    await expect(post(simulator.webhook(TOKEN))).rejects.toThrow();
  });

  it('a success with padding', async () => {
    simulator.trouble(TOKEN, { kind: 'big', bytes: 1_000 });
    const response = await fetch(simulator.webhook(TOKEN), { method: 'POST', body: '{}' });
    const text = await response.text();
    expect(text).toHaveLength(1_000);
    expect(JSON.parse(text)).toMatchObject(OK);
  });

  it('a success of 50 MB', async () => {
    simulator.trouble(TOKEN, { kind: 'big' });
    const sent = request(simulator.webhook(TOKEN), { method: 'POST', agent: false }).end('{}');
    const [response] = await once(sent, 'response');
    let bytes = 0;
    for await (const chunk of response) bytes += chunk.length;
    expect(bytes).toBe(50_000_000);
  }, 30_000);

  it('a success so big that the client leaves', async () => {
    simulator.trouble(TOKEN, { kind: 'big' });
    const controller = new AbortController();
    const response = await fetch(simulator.webhook(TOKEN), {
      method: 'POST',
      body: '{}',
      signal: controller.signal,
    });
    controller.abort();
    await expect(response.text()).rejects.toThrow('abort');
    expect(await post(simulator.webhook(TOKEN))).toEqual(OK);
  });
});

describe('the true answer in another form', () => {
  it('has its errcode as text', async () => {
    expect((await suffer({ kind: 'errcode-text' })).body).toBe('{"errcode":"0","errmsg":"ok"}');
    expect((await suffer({ kind: 'errcode-text' }, {})).body).toMatch(/^\{"errcode":"400105",/);
    expect(simulator.messages()).toHaveLength(1);
  });

  it('comes late, on the clock of the simulator', async () => {
    simulator.trouble(TOKEN, { kind: 'delay', ms: HOUR });
    const seen = exchange(simulator.webhook(TOKEN));
    await until(() => simulator.messages().length === 1);
    expect(simulator.requests).toMatchObject([{ answer: OK, trouble: { kind: 'delay' } }]);
    simulator.clock.advance(HOUR - 1);
    expect(await post(simulator.webhook(TOKEN))).toEqual(OK);
    expect(seen.text).toBe('');
    simulator.clock.advance(1);
    await until(() => seen.closed);
    expect(seen.text).toContain(SUCCESS);
  });
});

describe('a connection that fails', () => {
  it('before the request was read', async () => {
    expect(await suffer({ kind: 'reset-before' })).toMatchObject({ head: '', error: 'ECONNRESET' });
    expect(simulator.requests).toMatchObject([{ token: TOKEN, bytes: 0, body: '', answer: undefined }]);
    expect(simulator.messages()).toEqual([]);
  });

  it.each([true, false])('after the request was read, accepted: %s', async (accepted) => {
    const seen = await suffer({ kind: 'reset-after', accepted });
    expect(seen).toMatchObject({ head: '', error: 'ECONNRESET' });
    expect(simulator.requests).toMatchObject([
      { body: MESSAGES.markdown, answer: accepted ? OK : undefined },
    ]);
    expect(simulator.messages()).toHaveLength(accepted ? 1 : 0);
  });

  it('in the body of the answer', async () => {
    const seen = await suffer({ kind: 'reset-in-body' });
    expect(seen.status).toBe(200);
    expect(seen.head).toContain(`content-length: ${SUCCESS.length}`);
    expect(seen.body).toBe(SUCCESS.slice(0, 13));
  });

  it('is silent from the beginning', async () => {
    simulator.trouble(TOKEN, { kind: 'silence' });
    const seen = exchange(simulator.webhook(TOKEN));
    await until(() => simulator.requests.length === 1);
    expect(await post(simulator.webhook(TOKEN))).toEqual(OK);
    expect(seen).toEqual({ text: '', error: undefined, closed: false });
  });

  it('is silent after the headers', async () => {
    simulator.trouble(TOKEN, { kind: 'silence', after: 'headers' });
    const seen = exchange(simulator.webhook(TOKEN));
    await until(() => seen.text.includes('\r\n\r\n'));
    expect(await post(simulator.webhook(TOKEN))).toEqual(OK);
    expect(seen.text).toMatch(/^HTTP\/1\.1 200 OK\r\n.*\r\n\r\n$/s);
    expect(seen.closed).toBe(false);
  });

  it.each([
    [{ kind: 'drip' }, 1_000],
    [{ kind: 'drip', intervalMs: HOUR }, HOUR],
  ] as const)('drips byte by byte: %j', async (trouble, interval) => {
    simulator.trouble(TOKEN, trouble);
    const seen = exchange(simulator.webhook(TOKEN));
    const body = () => seen.text.split('\r\n\r\n')[1] ?? '';
    await until(() => seen.text.endsWith('\r\n\r\n'));
    for (let length = 1; length <= SUCCESS.length; length++) {
      simulator.clock.advance(interval);
      await until(() => body().length >= length);
      expect(body()).toBe(SUCCESS.slice(0, length));
    }
    await until(() => seen.closed);
    expect(seen.error).toBeUndefined();
  });

  it('drips until the client leaves', async () => {
    simulator.trouble(TOKEN, { kind: 'drip', intervalMs: HOUR });
    const controller = new AbortController();
    const { signal } = controller;
    const response = await fetch(simulator.webhook(TOKEN), { method: 'POST', body: '{}', signal });
    controller.abort();
    await expect(response.text()).rejects.toThrow('abort');
  });
});

describe('the order of troubles', () => {
  const busy = { kind: 'answer', errcode: -1, errmsg: 'busy' } as const;

  it('is one for each request of the token, then none', async () => {
    simulator.trouble(TOKEN, busy, { kind: 'array' });
    expect(await post(simulator.webhook('other'))).toEqual(OK);
    expect(await post(simulator.webhook(TOKEN))).toMatchObject({ errcode: -1 });
    expect(await post(simulator.webhook(TOKEN))).toEqual([]);
    expect(await post(simulator.webhook(TOKEN))).toEqual(OK);
    expect(simulator.requests.map(({ trouble }) => trouble?.kind)).toEqual([
      undefined,
      'answer',
      'array',
      undefined,
    ]);
  });

  it('may last for ever, until another is given', async () => {
    simulator.trouble(TOKEN, { kind: 'array' }, { forever: busy });
    expect(await post(simulator.webhook(TOKEN))).toEqual([]);
    for (let count = 0; count < 3; count++) {
      expect(await post(simulator.webhook(TOKEN))).toMatchObject({ errcode: -1 });
    }
    simulator.trouble(TOKEN);
    expect(await post(simulator.webhook(TOKEN))).toEqual(OK);
  });

  it('also works for a token of nobody, and only on the path of the robot', async () => {
    simulator.trouble('nobody', busy);
    expect(await post(`${simulator.url}/?access_token=nobody`)).toMatchObject({ errcode: 404 });
    expect(await post(simulator.webhook('nobody'))).toMatchObject({ errcode: -1 });
    expect(await post(simulator.webhook('nobody'))).toMatchObject({ errcode: 300005 });
  });

  it.each<Trouble>([
    { kind: 'html', accepted: true },
    { kind: 'reset-in-body', accepted: true },
    { kind: 'status', status: 502, accepted: true },
    { ...busy, accepted: true },
    { kind: 'truncated', accepted: true },
  ])('may hide that the message was accepted: $kind', async (trouble) => {
    const payload = { ...MESSAGES.text, msgUuid: 'run-1' };
    await suffer(trouble, payload);
    expect(simulator.messages()).toHaveLength(1);
    expect(simulator.requests).toMatchObject([{ answer: OK, trouble }]);
    expect(await post(simulator.webhook(TOKEN), payload)).toEqual(OK);
    expect(simulator.messages()).toHaveLength(1);
  });

  it('does not count against the limit, unless the robot handled the request', async () => {
    simulator.trouble(TOKEN, ...Array<Trouble>(20).fill(busy));
    for (let count = 0; count < 40; count++) await post(simulator.webhook(TOKEN));
    expect(simulator.messages()).toHaveLength(20);
    expect(await post(simulator.webhook(TOKEN))).toMatchObject({ errcode: 660026 });
    simulator.trouble('other', { forever: { ...busy, accepted: true } });
    for (let count = 0; count < 21; count++) await post(simulator.webhook('other'));
    expect(simulator.requests.at(-1)?.answer?.errcode).toBe(660026);
  });
});
