import { describe, expect, it } from '@jest/globals';
import { isLoopback, proxyFor } from '../../src/network/proxy-choice.js';
import type { Environment } from '../../src/runner/ports.js';

const robot = 'https://oapi.dingtalk.com/robot/send';
const proxy = 'http://proxy.example.com:3128/';

describe('the proxy', () => {
  it.each<[string, string, Environment, string | undefined]>([
    ['no variable', robot, {}, undefined],
    ['https_proxy', robot, { https_proxy: proxy }, proxy],
    ['HTTPS_PROXY', robot, { HTTPS_PROXY: proxy }, proxy],
    ['both, the small one wins', robot, { https_proxy: proxy, HTTPS_PROXY: 'http://other' }, proxy],
    ['an empty small one', robot, { https_proxy: ' ', HTTPS_PROXY: proxy }, proxy],
    ['http_proxy alone, for https', robot, { http_proxy: proxy }, undefined],
    ['http_proxy, for http', 'http://ghe.example.com/', { http_proxy: proxy }, proxy],
    ['HTTP_PROXY, for http', 'http://ghe.example.com/', { HTTP_PROXY: proxy }, proxy],
    ['https_proxy alone, for http', 'http://ghe.example.com/', { https_proxy: proxy }, undefined],
    ['a proxy without a scheme', robot, { https_proxy: 'proxy.example.com:3128' }, proxy],
    ['a proxy with TLS', robot, { https_proxy: 'https://proxy.example.com' }, 'https://proxy.example.com/'],
    ['a user', robot, { https_proxy: 'http://u:p@proxy.example.com' }, 'http://u:p@proxy.example.com/'],
    ['loopback', 'https://127.0.0.1:8080/', { https_proxy: proxy }, undefined],
    ['localhost', 'http://localhost:8080/', { http_proxy: proxy }, undefined],
  ])('by %s', (_, url, env, expected) => {
    expect(proxyFor(new URL(url), env)?.href).toBe(expected);
  });

  it.each<[string, boolean]>([
    ['oapi.dingtalk.com', false],
    ['OAPI.DingTalk.com', false],
    ['dingtalk.com', false],
    ['.dingtalk.com', false],
    ['*.dingtalk.com', false],
    ['*', false],
    ['example.com, dingtalk.com', false],
    ['example.com dingtalk.com', false],
    ['oapi.dingtalk.com:443', false],
    ['oapi.dingtalk.com:8443', true],
    ['example.com', true],
    ['talk.com', true],
    ['api.dingtalk.com', true],
    ['.', true],
    [',', true],
    ['', true],
  ])('with no_proxy=%j is used: %s', (exceptions, used) => {
    for (const name of ['no_proxy', 'NO_PROXY']) {
      const env = { https_proxy: proxy, [name]: exceptions };
      expect(proxyFor(new URL(robot), env) !== undefined).toBe(used);
    }
  });

  it.each([
    ['http://[2001:db8::1]/', '2001:db8::1', false],
    ['http://[2001:db8::1]/', '[2001:db8::1]', false],
    ['http://[2001:db8::1]:8080/', '[2001:db8::1]:8080', false],
    ['http://[2001:db8::1]:8080/', '[2001:db8::1]:80', true],
    ['http://ghe.example.com/', 'ghe.example.com:80', false],
    ['http://ghe.example.com:8080/', 'ghe.example.com:80', true],
  ])('for %s with no_proxy=%s is used: %s', (url, no_proxy, used) => {
    expect(proxyFor(new URL(url), { http_proxy: proxy, no_proxy }) !== undefined).toBe(used);
  });

  it.each([
    'http://',
    'socks5://proxy.example.com',
    'ftp://proxy.example.com',
    'http://proxy:port',
    'two words',
  ])('can not be %j', (https_proxy) => {
    expect(proxyFor(new URL(robot), { https_proxy })).toBeNull();
  });
});

it.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.255.1.2', true],
  ['[::1]', true],
  ['127.0.0.1.example.com', false],
  ['localhost.example.com', false],
  ['128.0.0.1', false],
  ['[::2]', false],
])('%s is this machine: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
