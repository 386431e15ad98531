import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { fetchFor } from '../../src/network/fetch.js';

const open: Server[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function serve(listener: RequestListener): Promise<URL> {
  const server = createServer(listener);
  open.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return new URL(`http://127.0.0.1:${address.port}/`);
}

const nothing: AsyncIterable<Uint8Array> = { async *[Symbol.asyncIterator]() {} };

/** Asks once, and reads the body to its end. */
async function ask(url: URL, mostBytes?: number, signal = new AbortController().signal) {
  const fetch = await fetchFor(url, {}, mostBytes);
  const response = await fetch(url.href, {
    signal,
    redirect: 'manual',
    headers: { authorization: 'token x' },
  });
  return { response, body: await text(response.body ?? nothing) };
}

const packed = { 'content-encoding': 'gzip' };

describe('a fetch without a proxy', () => {
  it('sends what it is given, and hands over the answer as it comes', async () => {
    const url = await serve(({ headers, method }, response) => {
      response.writeHead(404, { link: '<x>; rel="next"' });
      response.end(`${method} ${headers.authorization} ${headers['accept-encoding']}`);
    });
    const { response, body } = await ask(url);
    expect([response.status, response.headers.get('link')]).toEqual([404, '<x>; rel="next"']);
    expect(response.headers.get('etag')).toBeNull();
    expect(body).toBe('GET token x gzip');
  });

  it('unpacks an answer', async () => {
    const url = await serve((_, response) => response.writeHead(200, packed).end(gzipSync('你好')));
    expect((await ask(url)).body).toBe('你好');
  });

  it.each<[string, RequestListener]>([
    ['is packed wrongly', (_, response) => response.writeHead(200, packed).end('no gzip')],
    [
      'breaks off while it is packed',
      (_, response) => response.writeHead(200, packed).end(gzipSync('x').subarray(0, 9)),
    ],
    [
      'breaks off',
      (_, response) => {
        response.writeHead(200, { 'content-length': 9 });
        response.write('x', () => response.destroy());
      },
    ],
    [
      'switches to another protocol',
      (_, response) => response.writeHead(101, { connection: 'upgrade', upgrade: 'x' }).end(),
    ],
  ])('fails where the answer %s', async (_, listener) => {
    await expect(ask(await serve(listener))).rejects.toMatchObject({
      code: expect.stringMatching(/^(Z_|ECONN)/),
    });
  });

  it.each([
    ['as it comes', {}, Buffer.alloc(2_000)],
    ['unpacked', packed, gzipSync(Buffer.alloc(2_000))],
  ])('reads no more than it may, %s', async (_, headers, answer) => {
    const url = await serve((_, response) => response.writeHead(200, headers).end(answer));
    expect((await ask(url, 2_000)).body).toHaveLength(2_000);
    await expect(ask(url, 1_999)).rejects.toMatchObject({ code: 'UND_ERR_RES_EXCEEDED_MAX_SIZE' });
  });

  it('does not follow a redirect', async () => {
    const paths: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      paths.push(request.url);
      response.writeHead(302, { location: '/elsewhere' }).end();
    });
    const { response } = await ask(url);
    expect([response.status, response.headers.get('location')]).toEqual([302, '/elsewhere']);
    expect(paths).toEqual(['/']);
  });

  it('asks again on the same connection', async () => {
    const ports = new Set<number | undefined>();
    const url = await serve((request, response) => {
      ports.add(request.socket.remotePort);
      response.end('x');
    });
    const fetch = await fetchFor(url, {});
    for (const path of ['a', 'b']) await text((await fetch(`${url}${path}`, {})).body ?? nothing);
    expect(ports.size).toBe(1);
  });

  it('says why it was stopped, before the answer and in it', async () => {
    const stop = new AbortController();
    const reason = new Error('no more time');
    const silent = await serve(() => stop.abort(reason));
    await expect(ask(silent, undefined, stop.signal)).rejects.toBe(reason);
    const stopLater = new AbortController();
    const endless = await serve((_, response) => void response.write('x', () => stopLater.abort(reason)));
    await expect(ask(endless, undefined, stopLater.signal)).rejects.toBe(reason);
  });

  it('says that nobody listens', async () => {
    const url = await serve(() => {});
    await new Promise((resolve) => open.pop()?.close(resolve));
    await expect(ask(url)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('gives up a body that nobody wants', async () => {
    let closed: Promise<unknown> = Promise.resolve();
    const url = await serve((request, response) => {
      closed = once(request.socket, 'close');
      response.write('x');
    });
    const response = await (await fetchFor(url, {}))(url.href, {});
    await response.body?.cancel();
    await expect(closed).resolves.toBeDefined();
  });
});
