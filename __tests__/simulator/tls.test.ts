import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:https';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OK } from '../../simulator/answers.js';
import { type Simulator, startSimulator } from '../../simulator/server.js';
import { MESSAGES, TOKEN } from './samples.js';

/** A key and a certificate of its own for 127.0.0.1, in one text. */
const pem = execFileSync(
  'openssl',
  [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1'],
    ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', '-', '-out', '-'],
  ],
  { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
);
let simulator: Simulator;

beforeEach(async () => {
  simulator = await startSimulator({ robots: [{ token: TOKEN }], tls: { key: pem, cert: pem } });
});
afterEach(() => simulator.close());

/** Sends a message to a server that proves itself by one of these certificates. */
async function post(ca: readonly string[]): Promise<string> {
  const sent = request(simulator.webhook(TOKEN), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    ca: [...ca],
    agent: false,
  });
  sent.end(JSON.stringify(MESSAGES.text));
  const [response] = await once(sent, 'response');
  return text(response);
}

describe('with TLS', () => {
  it('the robot answers over HTTPS with the given certificate', async () => {
    expect(simulator.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    expect(await post([pem])).toBe(JSON.stringify(OK));
    await expect(post([])).rejects.toThrow('self-signed certificate');
    expect(simulator.messages()).toHaveLength(1);
  });

  it('a connection that is to be reset is cut', async () => {
    simulator.trouble(TOKEN, { kind: 'reset-before' });
    await expect(post([pem])).rejects.toThrow('socket hang up');
  });
});
