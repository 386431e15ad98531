import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleOf } from '../../simulator/events.js';
import { type Simulator, startSimulator } from '../../simulator/server.js';
import { runStep } from '../../simulator/step.js';
import { createCertificate } from '../support/certificate.js';
import { type ForwardProxy, startForwardProxy } from '../support/forward-proxy.js';

const token = 'c4'.repeat(32);
const host = 'dingtalk.example.com';
const githubToken = 'ghs_0123456789abcdef0123456789abcdef0123';

let simulator: Simulator;
let proxy: ForwardProxy;
beforeAll(async () => {
  simulator = await startSimulator({
    robots: [{ token }],
    tls: createCertificate(['127.0.0.1', host, 'ghe.example.com']),
  });
  proxy = await startForwardProxy(Number(new URL(simulator.url).port));
});
afterAll(async () => {
  await proxy.close();
  await simulator.close();
});

const step = (inputs: Record<string, string>, env: Record<string, string> = {}) =>
  runStep({
    event: { name: 'push', payload: exampleOf('push') },
    inputs: { 'timeout-minutes': '0.1', ...inputs },
    status: 'success',
    env: { NODE_TLS_REJECT_UNAUTHORIZED: '0', ...env },
  });

describe('a certificate that nobody vouches for is refused, though the environment switches checks off', () => {
  it('by the robot, straight', async () => {
    const { exitCode, log } = await step({ webhook: simulator.webhook(token) });
    expect(exitCode).toBe(1);
    expect(log).toMatch(/SELF_SIGNED_CERT/);
    expect(log).toContain('::notice::NODE_TLS_REJECT_UNAUTHORIZED has no effect on this action');
    expect(simulator.requests).toHaveLength(0);
  });

  it('by the robot, through a proxy', async () => {
    const webhook = `https://${host}/robot/send?access_token=${token}`;
    const { exitCode, log } = await step({ webhook, 'allowed-hosts': host }, { https_proxy: proxy.url.href });
    expect(exitCode).toBe(1);
    expect(log).toMatch(/SELF_SIGNED_CERT/);
    expect(simulator.requests).toHaveLength(0);
  });

  it.each<[string, () => Record<string, string>]>([
    ['straight', () => ({ GITHUB_API_URL: simulator.url })],
    [
      'through a proxy',
      () => ({ GITHUB_API_URL: 'https://ghe.example.com/api/v3', https_proxy: proxy.url.href }),
    ],
  ])("by GitHub's API, %s", async (_, env) => {
    const webhook = simulator.webhook(token);
    const { log } = await step({ webhook, 'github-token': githubToken }, env());
    expect(log).toMatch(/GitHub's API could not be reached \(\w*SELF_SIGNED_CERT\w*\)/);
    expect(simulator.requests).toHaveLength(0);
  });
});
