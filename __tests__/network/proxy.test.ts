import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { openApi } from '../../src/github/api.js';
import { fetchFor } from '../../src/network/fetch.js';
import { post } from '../../src/network/https.js';
import { createCertificate } from '../support/certificate.js';
import { type ForwardProxy, startForwardProxy } from '../support/forward-proxy.js';
import { answer, type Behaviour, type Peer, startPeer } from './peer.js';

const token = '0123456789abcdef';
const ok = answer('200 OK', ['Content-Type: application/json', 'Retry-After: 7'], '{"errcode":0}');
const answering: Behaviour = (_, socket) => socket.end(ok);

let open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.map((server) => server.close()));
  open = [];
});

async function start(
  behaviour: Behaviour = answering,
  refusal?: string,
  ...identity: Parameters<typeof createCertificate> | []
) {
  const [hosts] = identity;
  const peer: Peer = await startPeer(behaviour, hosts && createCertificate(hosts));
  const proxy: ForwardProxy = await startForwardProxy(peer.port, refusal);
  open.push(peer, proxy);
  return { peer, proxy };
}

const send = (
  proxy: URL | string,
  { scheme = 'http', timeout = 60_000, signal = new AbortController().signal } = {},
) =>
  post(
    {
      url: new URL(`${scheme}://oapi.dingtalk.com/robot/send?access_token=${token}`),
      body: '{"a":"你好"}',
      timeout,
    },
    signal,
    { [`${scheme}_proxy`]: String(proxy) },
  );

describe('through a proxy', () => {
  it('a POST goes in a tunnel, and the proxy sees only the host', async () => {
    const { peer, proxy } = await start();
    expect(await send(proxy.url)).toEqual({
      kind: 'reply',
      status: 200,
      headers: expect.objectContaining({ 'retry-after': '7' }),
      body: '{"errcode":0}',
      truncated: false,
    });
    expect(proxy.requests).toEqual([{ line: 'CONNECT oapi.dingtalk.com:80', authorization: undefined }]);
    const request = peer.received.join();
    expect(request).toMatch(/^POST \/robot\/send\?access_token=0123456789abcdef HTTP\/1\.1\r\n/);
    expect(request.toLowerCase()).toContain('\r\nhost: oapi.dingtalk.com\r\n');
    expect(request.toLowerCase()).toContain('\r\ncontent-type: application/json\r\n');
    expect(request.toLowerCase()).toContain('\r\ncontent-length: 14\r\n');
    expect(request).toMatch(/\{"a":"你好"\}$/);
  });

  it.each([
    ['user:pass@', 'user:pass'],
    ['user:p%40ss%3A@', 'user:p@ss:'],
    ['user@', 'user:'],
    [':pass@', ':pass'],
    ['user:100%@', 'user:100%'],
  ])('credentials are sent to it: %s', async (credentials, text) => {
    const { proxy } = await start();
    await send(proxy.url.href.replace('//', `//${credentials}`));
    expect(proxy.requests[0]?.authorization).toBe(`Basic ${Buffer.from(text).toString('base64')}`);
  });

  it.each([
    ['407 Proxy Authentication Required', 'PROXY_407'],
    ['403 Forbidden', 'PROXY_403'],
    ['502 Bad Gateway', 'PROXY_502'],
  ])('that answers %s it is a failure of the proxy', async (refusal, code) => {
    const { peer, proxy } = await start(answering, refusal);
    expect(await send(proxy.url)).toEqual({ kind: 'failure', code, phase: 'proxy', host: proxy.url.host });
    expect(peer.received).toEqual([]);
  });

  it.each(['http', 'https'])('that closes the connection to %s it is a failure at once', async (scheme) => {
    const { peer, proxy } = await start(answering, 'close');
    expect(await send(proxy.url, { scheme })).toEqual({
      kind: 'failure',
      code: 'ECONNRESET',
      phase: 'proxy',
      host: proxy.url.host,
    });
    expect(proxy.requests).toHaveLength(1);
    expect(peer.received).toEqual([]);
  });

  it('where nobody listens it is a failure of the proxy', async () => {
    const { proxy } = await start();
    await proxy.close();
    expect(await send(proxy.url)).toEqual({
      kind: 'failure',
      code: 'ECONNREFUSED',
      phase: 'connect',
      host: proxy.url.host,
    });
  });

  it('whose address can not be read nothing is sent, and the address is not told', async () => {
    expect(await send('http://user:open-sesame@')).toEqual({
      kind: 'failure',
      code: 'PROXY_ADDRESS',
      phase: 'connect',
      host: 'oapi.dingtalk.com',
    });
  });

  it('a certificate is checked by the name of the robot', async () => {
    const { peer, proxy } = await start(answering, undefined, ['oapi.dingtalk.com']);
    expect(await send(proxy.url, { scheme: 'https' })).toEqual({
      kind: 'failure',
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
      phase: 'tls',
      host: 'oapi.dingtalk.com',
    });
    expect(proxy.requests.map(({ line }) => line)).toEqual(['CONNECT oapi.dingtalk.com:443']);
    expect(peer.received).toEqual([]);
  });

  it('a reset is a failure of the robot', async () => {
    const { proxy } = await start((_, socket) => socket.resetAndDestroy());
    expect(await send(proxy.url)).toEqual({
      kind: 'failure',
      code: expect.stringMatching(/^(UND_ERR_SOCKET|ECONNRESET)$/),
      phase: 'headers',
      host: 'oapi.dingtalk.com',
    });
  });

  it('an answer that breaks off is known as such', async () => {
    const { proxy } = await start((_, socket) =>
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{'),
    );
    expect(await send(proxy.url)).toMatchObject({ kind: 'failure', phase: 'body' });
  });

  it('a redirect is not followed', async () => {
    const { peer, proxy } = await start((_, socket) =>
      socket.end(answer('302 Found', ['Location: http://x/'], '')),
    );
    expect(await send(proxy.url)).toMatchObject({ status: 302 });
    expect(peer.received).toHaveLength(1);
  });

  it('64 KiB of a reply are read', async () => {
    const { proxy } = await start((_, socket) => socket.end(answer('200 OK', [], 'x'.repeat(200_000))));
    const reply = await send(proxy.url);
    expect(reply).toMatchObject({ truncated: true, body: 'x'.repeat(65_536) });
  });

  it('a stop ends the request', async () => {
    const controller = new AbortController();
    const { proxy } = await start(() => controller.abort());
    expect(await send(proxy.url, { signal: controller.signal })).toMatchObject({
      code: 'STOPPED',
      phase: 'headers',
    });
  });

  it.each([
    ['the proxy', answering, 'silence', 'http', 'proxy'],
    ['the tunnel', answering, 'silent tunnel', 'https', 'tls'],
    ['the robot', () => {}, undefined, 'http', 'headers'],
  ])('the time limit ends silence of %s', async (_, behaviour, refusal, scheme, phase) => {
    const { peer, proxy } = await start(behaviour, refusal);
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'Date'] });
    const reached = phase === 'headers' ? peer.received : proxy.requests;
    const sent = send(proxy.url, { scheme, timeout: 5_000 });
    while (reached.length === 0) await new Promise(setImmediate);
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    jest.advanceTimersByTime(5_000);
    expect(await sent).toMatchObject({ code: 'TIMEOUT', phase });
    jest.useRealTimers();
  });
});

describe('a fetch', () => {
  const url = new URL('http://ghe.example.com/api/v3/');
  const request = {
    method: 'GET',
    headers: { authorization: 'Bearer x' },
    redirect: 'manual',
    signal: new AbortController().signal,
  } as const;

  it('goes through the proxy', async () => {
    const { peer, proxy } = await start();
    const proxied = await fetchFor(url, { http_proxy: proxy.url.href });
    const response = await proxied(url.href, request);
    expect(response.status).toBe(200);
    expect(proxy.requests.map(({ line }) => line)).toEqual(['CONNECT ghe.example.com:80']);
    expect(peer.received.join()).toContain('authorization: Bearer x');
  });

  it('follows no redirect of the API, which would take the token along', async () => {
    const location = 'Location: http://elsewhere.example.com/';
    const { proxy } = await start((_, socket) => socket.end(answer('302 Found', [location], '')));
    const ask = await openApi('http://ghe.example.com/api/v3', token, {
      fetchFor: (to) => fetchFor(to, { http_proxy: proxy.url.href }),
      signal: request.signal,
    });
    const { problem } = await ask(
      ({ meta }) => meta.get(),
      (body) => body,
    );
    expect(problem?.en).toMatch(/HTTP 302/);
    expect(proxy.requests.map(({ line }) => line)).toEqual(['CONNECT ghe.example.com:80']);
  });

  it('says that the address of the proxy is none, without telling it', async () => {
    const wrong = fetchFor(url, { http_proxy: 'http://user:open-sesame@' });
    await expect(wrong).rejects.toThrow(/^HTTPS_PROXY or HTTP_PROXY is not the URL of an HTTP proxy$/);
  });
});
