import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { postDirectly } from '../../src/network/https.js';
import { createCertificate } from '../support/certificate.js';
import { answer, type Behaviour, type Peer, startPeer } from './peer.js';

const ok = answer('200 OK', ['Content-Type: application/json'], '{"errcode":0}');
const identity = createCertificate(['127.0.0.1']);
const silence: Behaviour = () => {};

let peers: Peer[] = [];
const start = async (...how: Parameters<typeof startPeer>): Promise<Peer> => {
  const peer = await startPeer(...how);
  peers.push(peer);
  return peer;
};
const post = (url: URL, { timeout = 60_000, signal = new AbortController().signal, body = '{}' } = {}) =>
  postDirectly({ url, body, timeout }, signal);

beforeEach(() => {
  // Time stands still unless a test turns it; what a test waits for are events.
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'Date'] });
});
afterEach(async () => {
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
  await Promise.all(peers.map((peer) => peer.close()));
  peers = [];
});

describe('a POST', () => {
  it('is one request of JSON on a connection of its own', async () => {
    const peer = await start((_, socket) => socket.end(ok));
    await post(peer.url, { body: '{"text":"你好"}' });
    const [head = '', body] = peer.received.join().split('\r\n\r\n');
    const [line, ...headers] = head.split('\r\n');
    expect(line).toBe('POST /robot/send?access_token=0123456789abcdef HTTP/1.1');
    expect(headers.map((header) => header.toLowerCase()).sort()).toEqual([
      'connection: close',
      'content-length: 17',
      'content-type: application/json',
      `host: 127.0.0.1:${peer.port}`,
    ]);
    expect(body).toBe('{"text":"你好"}');
  });

  it('gives back the reply', async () => {
    const peer = await start((_, socket) =>
      socket.end(answer('429 Slow', ['Retry-After: 5', 'X-A: 1', 'X-A: 2'], '{}')),
    );
    expect(await post(peer.url)).toEqual({
      kind: 'reply',
      status: 429,
      headers: expect.objectContaining({ 'retry-after': '5', 'x-a': '1, 2' }),
      body: '{}',
      truncated: false,
    });
  });

  it('reads characters that come in two parts', async () => {
    const body = Buffer.from('{"errmsg":"成功"}');
    const peer = await start((_, socket) => {
      socket.setNoDelay().write(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n`);
      socket.write(body.subarray(0, 12), () => socket.write(body.subarray(12)));
    });
    expect(await post(peer.url)).toMatchObject({ body: '{"errmsg":"成功"}' });
  });

  it('reads a reply that only the end of the connection ends', async () => {
    const peer = await start((_, socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n{"errcode":0}'));
    expect(await post(peer.url)).toMatchObject({ status: 200, body: '{"errcode":0}' });
  });

  it('does not follow a redirect', async () => {
    const target = await start((_, socket) => socket.end(ok));
    const peer = await start((_, socket) =>
      socket.end(answer('307 Elsewhere', [`Location: ${target.url}`], '')),
    );
    expect(await post(peer.url)).toMatchObject({ status: 307, headers: { location: target.url.href } });
    expect(target.received).toEqual([]);
  });

  it('reads 64 KiB of a reply and closes the connection', async () => {
    const closed: Promise<unknown>[] = [];
    const peer = await start((_, socket) => {
      closed.push(new Promise((resolve) => socket.once('close', resolve)));
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      const more = () => socket.write('x'.repeat(10_000), () => socket.writable && more());
      more();
    });
    const reply = await post(peer.url);
    expect(reply).toEqual({
      kind: 'reply',
      status: 200,
      headers: {},
      body: 'x'.repeat(65_536),
      truncated: true,
    });
    await Promise.all(closed);
  });

  it('reads a reply of just 64 KiB as whole', async () => {
    const peer = await start((_, socket) => socket.end(answer('200 OK', [], 'x'.repeat(65_536))));
    expect(await post(peer.url)).toMatchObject({ truncated: false });
  });
});

describe('a failure', () => {
  it.each<[string, Behaviour, string, string]>([
    ['reset after the request', (_, socket) => socket.resetAndDestroy(), 'ECONNRESET', 'headers'],
    ['closed without an answer', (_, socket) => socket.end(), 'ECONNRESET', 'headers'],
    [
      'closed in the headers',
      (_, socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-le'),
      'ECONNRESET',
      'headers',
    ],
    [
      'closed in the body',
      (_, socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"errcode":0}'),
      'ECONNRESET',
      'body',
    ],
    [
      'closed in a chunk',
      (_, socket) => socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"'),
      'ECONNRESET',
      'body',
    ],
    [
      'a chunk that is none',
      (_, socket) => socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n'),
      'HPE_INVALID_CHUNK_SIZE',
      'body',
    ],
    [
      'an answer that is not HTTP',
      (_, socket) => socket.end('220 mail ready\r\n'),
      'HPE_INVALID_CONSTANT',
      'headers',
    ],
    [
      'endless headers',
      (_, socket) => socket.end(`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(100_000)}\r\n\r\n`),
      'HPE_HEADER_OVERFLOW',
      'headers',
    ],
    [
      'a switch to another protocol',
      (_, socket) => socket.write('HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
      'ECONNRESET',
      'headers',
    ],
  ])('is known by its code and phase: %s', async (_, behaviour, code, phase) => {
    const peer = await start(behaviour);
    expect(await post(peer.url)).toEqual({ kind: 'failure', code, phase, host: peer.url.host });
  });

  it('is a port where nobody listens', async () => {
    const peer = await start(silence);
    await peer.close();
    expect(await post(peer.url)).toMatchObject({ code: 'ECONNREFUSED', phase: 'connect' });
  });

  it.each(['http', 'https'])('is an address of version 6 where nobody listens: %s', async (scheme) => {
    const peer = await start(silence);
    await peer.close();
    const failure = await post(new URL(`${scheme}://[::1]:${peer.port}/robot/send?access_token=x`));
    expect(failure).toMatchObject({ phase: 'connect', host: `[::1]:${peer.port}` });
    // The second, where a machine has no such address. A name that is looked up would be ENOTFOUND.
    expect(failure).toHaveProperty('code', expect.stringMatching(/^(ECONNREFUSED|EADDRNOTAVAIL)$/));
  });

  it('is a name that nobody knows', async () => {
    const failure = await post(new URL('https://nowhere.invalid/robot/send?access_token=x'));
    expect(failure).toMatchObject({ kind: 'failure', phase: 'connect', host: 'nowhere.invalid' });
    expect(failure).toHaveProperty('code', expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/));
  });

  it('is a certificate that the machine does not trust', async () => {
    const peer = await start((_, socket) => socket.end(ok), identity);
    expect(await post(peer.url)).toMatchObject({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT', phase: 'tls' });
    expect(peer.received).toEqual([]);
  });

  it.each([
    ['localhost', ['localhost']],
    ['127.0.0.1', []],
  ])(
    'comes after the server was told the name by which it is called, but no number: %s',
    async (host, names) => {
      const peer = await start((_, socket) => socket.end(ok), identity);
      await post(new URL(peer.url.href.replace('127.0.0.1', host)));
      expect(peer.names).toEqual(names);
    },
  );

  it('is a peer that speaks no TLS', async () => {
    const peer = await start((_, socket) => socket.end(answer('400 Bad', [], '')));
    const url = new URL(peer.url.href.replace('http:', 'https:'));
    const failure = await post(url);
    expect(failure).toMatchObject({ phase: 'tls' });
    expect(failure).toHaveProperty('code', expect.stringMatching(/^(EPROTO|ERR_SSL_\w+)$/));
  });

  it('is a connection that ends before TLS is ready', async () => {
    const peer = await start((_, socket) => socket.end());
    const url = new URL(peer.url.href.replace('http:', 'https:'));
    expect(await post(url)).toMatchObject({ code: 'ECONNRESET', phase: 'tls' });
  });
});

describe('a phase', () => {
  /** Posts, waits until the peer has what `reached` says, and turns the time. */
  const timeOut = async (
    peer: Peer,
    url: URL,
    milliseconds: number,
    reached: Promise<unknown>,
    timeout = 60_000,
  ) => {
    const posted = post(url, { timeout });
    await reached;
    jest.advanceTimersByTime(milliseconds - 1);
    const pending = Symbol('pending');
    expect(await Promise.race([posted, Promise.resolve(pending)])).toBe(pending);
    jest.advanceTimersByTime(1);
    const result = await posted;
    expect(result).toMatchObject({ kind: 'failure', code: 'TIMEOUT', host: url.host });
    expect(peer.received.length).toBeLessThan(2);
    return result;
  };

  it('of connecting has 10 seconds', async () => {
    const peer = await start(silence);
    // Time is turned before the loop gets to the socket.
    expect(await timeOut(peer, peer.url, 10_000, new Promise(process.nextTick))).toMatchObject({
      phase: 'connect',
    });
  });

  it('of TLS has 10 seconds', async () => {
    let hello = () => {};
    const greeted = new Promise<void>((resolve) => {
      hello = resolve;
    });
    const peer = await start(() => hello());
    const url = new URL(peer.url.href.replace('http:', 'https:'));
    expect(await timeOut(peer, url, 10_000, greeted)).toMatchObject({ phase: 'tls' });
  });

  it('of waiting for an answer has 20 seconds', async () => {
    let asked = () => {};
    const request = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const peer = await start(() => asked());
    expect(await timeOut(peer, peer.url, 20_000, request)).toMatchObject({ phase: 'headers' });
  });

  it('of reading has 10 seconds, however steadily it drips', async () => {
    const peer = await start((_, socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{'));
    const limits = jest.spyOn(globalThis, 'setTimeout');
    const [socket, posted] = await Promise.all([peer.connection(), [post(peer.url)]]);
    // The limits of connecting, of waiting for an answer, and of reading.
    while (limits.mock.calls.length < 3) await new Promise(setImmediate);
    for (let byte = 0; byte < 9; byte += 1) {
      socket.write('x');
      await turnLoop();
      jest.advanceTimersByTime(1_000);
    }
    jest.advanceTimersByTime(1_000);
    expect(await posted[0]).toMatchObject({ code: 'TIMEOUT', phase: 'body' });
  });

  it('has no more than the whole request has', async () => {
    let asked = () => {};
    const request = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const peer = await start(() => asked());
    expect(await timeOut(peer, peer.url, 3_000, request, 3_000)).toMatchObject({ phase: 'headers' });
  });
});

/** Lets what is under way on loopback arrive. */
async function turnLoop(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
}

describe('a stop', () => {
  it('ends the request and its connection', async () => {
    const controller = new AbortController();
    const closed: Promise<unknown>[] = [];
    const peer = await start((_, socket) => {
      closed.push(new Promise((resolve) => socket.once('close', resolve)));
      controller.abort();
    });
    expect(await post(peer.url, { signal: controller.signal })).toMatchObject({
      code: 'STOPPED',
      phase: 'headers',
    });
    await Promise.all(closed);
  });

  it('before the request lets nothing be sent', async () => {
    const peer = await start((_, socket) => socket.end(ok));
    expect(await post(peer.url, { signal: AbortSignal.abort() })).toMatchObject({ code: 'STOPPED' });
    await turnLoop();
    expect(peer.received).toEqual([]);
  });
});
