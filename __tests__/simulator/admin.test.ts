import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Simulator, startSimulator } from '../../simulator/server.js';
import { MESSAGES, post, SECRET, TOKEN } from './samples.js';

const OTHER = 'fedcba9876543210'.repeat(4);
let simulator: Simulator;

beforeEach(async () => {
  simulator = await startSimulator({
    robots: [
      { token: TOKEN, secret: SECRET, group: 'Team', state: 'disabled' },
      { token: OTHER, group: 'Team' },
    ],
  });
});
afterEach(() => simulator.close());

/** The whole answer to a GET with any Host header, as text. */
function get(path: string, host: string): Promise<string> {
  const socket = connect(Number(new URL(simulator.url).port), '127.0.0.1');
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  return text(socket);
}

describe('what people may see', () => {
  it('are groups and messages, with robots by number and nothing secret', async () => {
    await post(simulator.webhook(OTHER));
    const groups = await fetch(`${simulator.url}/groups`);
    const messages = await fetch(`${simulator.url}/messages`);
    expect(groups.headers.get('content-type')).toBe('application/json');
    const shown = [await groups.json(), await messages.json()];
    expect(shown).toMatchObject([
      [{ group: 'Team', robots: [1, 2], messages: 1 }],
      [{ robot: 2, group: 'Team', title: 'DevOps', payload: MESSAGES.markdown }],
    ]);
    for (const secret of [TOKEN, OTHER, SECRET]) expect(JSON.stringify(shown)).not.toContain(secret);
    expect(simulator.groups()).toEqual(shown[0]);
    expect(simulator.requests).toHaveLength(1);
  });

  it.each(['localhost', 'localhost:80', '127.0.0.1:80', '127.8.9.1', '[::1]:80'])(
    'can be read at %s',
    async (host) => {
      expect(await get('/groups', host)).toMatch(/^HTTP\/1\.1 200 .*"Team"/s);
    },
  );

  it.each([
    'example.com',
    'example.com:80',
    '127.0.0.1.example.com',
    'localhost.example.com',
    '192.0.2.1',
    '',
  ])('is refused to a page of %j', async (host) => {
    for (const path of ['/', '/events', '/groups', '/messages']) {
      const answer = await get(path, host);
      expect(answer).toMatch(/^HTTP\/1\.1 403 /);
      expect(answer).not.toContain('Team');
    }
  });
});
