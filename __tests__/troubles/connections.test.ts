import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Simulator, startSimulator } from '../../simulator/server.js';
import { answer, startPeer } from '../network/peer.js';
import { createCertificate } from '../support/certificate.js';
import { type ForwardProxy, startForwardProxy } from '../support/forward-proxy.js';
import { writeFiles } from '../support/runner/fixtures.js';
import { expectOutcome, signingKey, tell, tokenOf } from './expectations.js';

jest.setTimeout(30_000);

const host = 'oapi.dingtalk.com';
const hour = 3_600_000;
const token = tokenOf('connections');
const webhook = `https://${host}/robot/send?access_token=${token}`;
const seconds3 = { 'timeout-minutes': '0.05' };
const milliseconds600 = { 'timeout-minutes': '0.01' };
const secrets = [token, signingKey, 'open-sesame'];

describe('a host', () => {
  it.concurrent('that DNS does not know', async () => {
    const unknown = webhook.replace(host, 'nowhere.invalid');
    const step = await tell({ webhook: unknown, 'allowed-hosts': 'nowhere.invalid', ...seconds3 });
    expectOutcome(
      step,
      { says: /nowhere\.invalid.*Check that the runner may reach nowhere\.invalid/ },
      secrets,
    );
  });

  it.concurrent('where nobody listens', async () => {
    const peer = await startPeer(() => {});
    await peer.close();
    const step = await tell({ webhook: peer.url.href.replace(/=.*/, `=${token}`), ...seconds3 });
    expectOutcome(step, { says: /127\.0\.0\.1:\d+ refused the connection\. It was tried 2 times/ }, secrets);
  });

  it.concurrent.each([
    ['that never begins TLS', () => {}, milliseconds600, /did not answer in the TLS handshake/],
    [
      'that closes the connection in TLS',
      (_: string, socket: { end(): void }) => socket.end(),
      seconds3,
      /ended before the message was sent/,
    ],
  ])('%s', async (_, behaviour, time, says) => {
    const peer = await startPeer(behaviour);
    const step = await tell({
      webhook: `https://127.0.0.1:${peer.port}/robot/send?access_token=${token}`,
      ...time,
    });
    await peer.close();
    expectOutcome(step, { says }, secrets);
  });

  it.concurrent('that closes the connection after it got the request over TLS, and may have the message', async () => {
    const identity = createCertificate(['127.0.0.1']);
    const peer = await startPeer((_, socket) => socket.end(), identity);
    const folder = await writeFiles({ 'ca.pem': identity.cert });
    const step = await tell(
      { webhook: peer.url.href.replace(/=.*/, `=${token}`), ...seconds3 },
      { runnerEnv: { NODE_EXTRA_CA_CERTS: `${folder}/ca.pem` } },
    );
    await peer.close();
    expectOutcome(
      step,
      { says: /ended before it answered \(ECONNRESET\), so it is not known whether/ },
      secrets,
    );
  });

  it.concurrent('that speaks no TLS', async () => {
    const peer = await startPeer((_, socket) => socket.end(answer('400 Bad Request', [], '')));
    const step = await tell({ webhook: `https://127.0.0.1:${peer.port}/robot/send?access_token=${token}` });
    await peer.close();
    expectOutcome(step, { says: /TLS handshake with .* failed.*perhaps it speaks plain HTTP/ }, secrets);
    expect(peer.received).toHaveLength(1);
  });
});

describe('a certificate', () => {
  it.concurrent.each([
    ['that is good', [host], {}, true, undefined, 1],
    [
      'that nobody trusts',
      [host],
      {},
      false,
      /does not trust the TLS certificate.*NODE_EXTRA_CA_CERTS.*cannot be disabled/,
      0,
    ],
    [
      'of another name',
      ['example.com'],
      {},
      true,
      /certificate that oapi\.dingtalk\.com showed is for another name/,
      0,
    ],
    [
      'that has expired',
      [host],
      { from: new Date(Date.now() - 2 * hour), to: new Date(Date.now() - hour) },
      true,
      /has expired.*CERT_HAS_EXPIRED.*runner's clock/,
      0,
    ],
    [
      'that is not valid yet',
      [host],
      { from: new Date(Date.now() + hour), to: new Date(Date.now() + 2 * hour) },
      true,
      /CERT_NOT_YET_VALID/,
      0,
    ],
  ])('%s', async (_, hosts, validity, trusted, says, messages) => {
    const tls = createCertificate(hosts, validity);
    const simulator = await startSimulator({ robots: [{ token, secret: signingKey }], tls });
    const proxy = await startForwardProxy(Number(new URL(simulator.url).port));
    const folder = await writeFiles({ 'ca.pem': tls.cert });
    const runnerEnv = {
      https_proxy: proxy.url.href,
      ...(trusted && { NODE_EXTRA_CA_CERTS: `${folder}/ca.pem` }),
    };
    const step = await tell({ webhook, secret: signingKey }, { runnerEnv });
    await Promise.all([proxy.close(), simulator.close()]);
    expectOutcome(step, says === undefined ? {} : { says }, secrets);
    expect(proxy.requests).toEqual([{ line: 'CONNECT oapi.dingtalk.com:443', authorization: undefined }]);
    expect(simulator.messages()).toHaveLength(messages);
  });

  it.concurrent.each([
    ['for its number', '127.0.0.1', ['127.0.0.1'], undefined],
    ['for its name', 'localhost', ['localhost'], undefined],
    ['for another number', '127.0.0.1', ['127.0.0.2'], /that 127\.0\.0\.1\S* showed is for another name/],
    ['for another name', 'localhost', ['example.com'], /that localhost\S* showed is for another name/],
  ])('%s counts on a straight way', async (_, host, hosts, says) => {
    const tls = createCertificate(hosts);
    const simulator = await startSimulator({ robots: [{ token }], tls });
    const folder = await writeFiles({ 'ca.pem': tls.cert });
    const step = await tell(
      { webhook: simulator.webhook(token).replace('127.0.0.1', host) },
      { runnerEnv: { NODE_EXTRA_CA_CERTS: `${folder}/ca.pem` } },
    );
    await simulator.close();
    expectOutcome(step, says === undefined ? {} : { says }, secrets);
    expect(simulator.messages()).toHaveLength(says === undefined ? 1 : 0);
  });

  it.concurrent('counts on loopback too', async () => {
    const simulator = await startSimulator({ robots: [{ token }], tls: createCertificate(['127.0.0.1']) });
    const step = await tell({ webhook: simulator.webhook(token) });
    await simulator.close();
    expectOutcome(step, { says: /does not trust the TLS certificate of 127\.0\.0\.1/ }, secrets);
    expect(simulator.requests).toEqual([]);
  });
});

describe('a proxy', () => {
  const tls = createCertificate([host]);
  let simulator: Simulator;
  let trust: { NODE_EXTRA_CA_CERTS: string };
  beforeAll(async () => {
    simulator = await startSimulator({ robots: [{ token }], tls });
    trust = { NODE_EXTRA_CA_CERTS: `${await writeFiles({ 'ca.pem': tls.cert })}/ca.pem` };
  });
  afterAll(() => simulator.close());

  const through = async (
    refusal: string | undefined,
    inputs = {},
    env = (proxy: ForwardProxy) => ({ HTTPS_PROXY: proxy.url.href }),
  ) => {
    const proxy = await startForwardProxy(Number(new URL(simulator.url).port), refusal);
    const step = await tell({ webhook, ...inputs }, { runnerEnv: { ...trust, ...env(proxy) } });
    await proxy.close();
    return { step, proxy };
  };

  it.concurrent('gets user and password, which nobody else sees', async () => {
    const { step, proxy } = await through(undefined, {}, ({ url }) => ({
      HTTPS_PROXY: url.href.replace('//', '//user:open-sesame@'),
    }));
    expectOutcome(step, {}, secrets);
    const basic = Buffer.from('user:open-sesame').toString('base64');
    expect(proxy.requests.map(({ authorization }) => authorization)).toEqual([`Basic ${basic}`]);
  });

  it.concurrent.each([
    [
      'that wants a password',
      '407 Proxy Authentication Required',
      {},
      /proxy 127\.0\.0\.1:\d+ requires a user name/,
      1,
    ],
    ['that forbids the host', '403 Forbidden', {}, /proxy 127\.0\.0\.1:\d+ refused to connect.*PROXY_403/, 1],
    [
      'that can not reach the host',
      '502 Bad Gateway',
      seconds3,
      /could not connect.*PROXY_502.*tried 2 times/,
      2,
    ],
    [
      'that never answers',
      'silence',
      milliseconds600,
      /proxy 127\.0\.0\.1:\d+ accepted the connection, but did not answer the request for a tunnel/,
      1,
    ],
    [
      'that closes the connection',
      'close',
      seconds3,
      /proxy 127\.0\.0\.1:\d+ closed the connection instead of opening a tunnel.*tried 2 times/,
      2,
    ],
    [
      'whose tunnel is silent',
      'silent tunnel',
      milliseconds600,
      /oapi\.dingtalk\.com accepted the connection, but did not answer in the TLS handshake/,
      1,
    ],
  ])('%s', async (_, refusal, inputs, says, requests) => {
    const { step, proxy } = await through(refusal, inputs);
    expectOutcome(step, { says }, secrets);
    expect(proxy.requests).toHaveLength(requests);
  });

  it.concurrent('that is no URL', async () => {
    const { step, proxy } = await through(undefined, {}, () => ({ HTTPS_PROXY: 'http://user:open-sesame@' }));
    expectOutcome(step, { says: /HTTPS_PROXY \(or HTTP_PROXY\) is not a valid URL/ }, secrets);
    expect(proxy.requests).toEqual([]);
  });

  it.concurrent('is not used for a host that NO_PROXY names', async () => {
    const unknown = webhook.replace(host, 'nowhere.invalid');
    const inputs = { webhook: unknown, 'allowed-hosts': 'nowhere.invalid', ...seconds3 };
    const env = ({ url }: ForwardProxy) => ({ HTTPS_PROXY: url.href, NO_PROXY: '.invalid' });
    const { step, proxy } = await through(undefined, inputs, env);
    expectOutcome(step, { says: /nowhere\.invalid/ }, secrets);
    expect(proxy.requests).toEqual([]);
  });
});
