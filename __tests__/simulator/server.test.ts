import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from '@jest/globals';
import { OK } from '../../simulator/answers.js';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../simulator/server.js';
import { exchange, MESSAGES, NOW, post, TOKEN, until } from './samples.js';

const OTHER = 'fedcba9876543210'.repeat(4);
const open: Simulator[] = [];

async function start(options: Partial<SimulatorOptions> = {}): Promise<Simulator> {
  const simulator = await startSimulator({ robots: [{ token: TOKEN }], now: () => NOW, ...options });
  open.push(simulator);
  return simulator;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((simulator) => simulator.close()));
});

describe('the robot over HTTP', () => {
  it('posts an accepted message into its group', async () => {
    const simulator = await start({ robots: [{ token: TOKEN, group: 'Team', keywords: ['DevOps'] }] });
    const payload = {
      ...MESSAGES.markdown,
      msgUuid: 'run-1',
      at: { atMobiles: ['13800000000'], isAtAll: false },
    };
    expect(await post(simulator.webhook(TOKEN), payload)).toEqual(OK);
    expect(simulator.messages()).toEqual([
      {
        token: TOKEN,
        robot: 1,
        group: 'Team',
        time: NOW,
        bytes: Buffer.byteLength(JSON.stringify(payload)),
        msgtype: 'markdown',
        title: 'DevOps',
        text: '# it ran',
        buttons: [],
        at: { mobiles: ['13800000000'], userIds: [], all: false },
        mentionsInText: false,
        missingMentions: ['13800000000'],
        msgUuid: 'run-1',
        payload,
      },
    ]);
  });

  it('answers a refusal with HTTP 200, JSON, and its two keys in their order', async () => {
    const simulator = await start();
    const response = await fetch(simulator.webhook(OTHER), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.text()).toBe('{"errcode":300005,"errmsg":"token is not exist"}');
    expect(simulator.messages()).toEqual([]);
  });

  it.each(['/', '/robot', '/robot/send/', '/robot/sendMessage', '/messages', '//', '/robot%2Fsend'])(
    'does not know %s',
    async (path) => {
      const simulator = await start();
      expect(await post(`${simulator.url}${path}?access_token=${TOKEN}`)).toEqual({
        errcode: 404,
        errmsg: '请求的URI地址不存在',
      });
    },
  );

  it.each([9_000, 100_000, 500_000])('takes %d levels for no JSON, and goes on', async (depth) => {
    const simulator = await start();
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const levels = Math.min(depth, Math.floor(1_048_000 / (open.length + close.length)));
      const response = await fetch(simulator.webhook(TOKEN), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: `${open.repeat(levels)}1${close.repeat(levels)}`,
      });
      expect(await response.json()).toMatchObject({ errcode: 40035 });
    }
    for (const path of ['/', '/messages', '/groups'])
      expect((await fetch(simulator.url + path)).status).toBe(200);
    expect(await post(simulator.webhook(TOKEN))).toEqual(OK);
  });

  it('names a msgtype that is no text as JSON has it', async () => {
    const simulator = await start();
    for (const msgtype of [{ toString: 1 }, ['text'], 7]) {
      expect(await post(simulator.webhook(TOKEN), { msgtype })).toEqual({
        errcode: 400105,
        errmsg: expect.stringContaining(`msgType:${JSON.stringify(msgtype)} `),
      });
    }
  });

  it('answers with HTTP 500 where it fails itself, and goes on', async () => {
    const simulator = await start();
    const stop = simulator.journal.subscribe(() => {
      throw new Error('a listener failed');
    });
    const response = await fetch(simulator.webhook(TOKEN), { method: 'POST' });
    expect([response.status, await response.json()]).toEqual([500, { error: 'Error: a listener failed' }]);
    stop();
    expect(await post(simulator.webhook(TOKEN))).toEqual(OK);
  });

  it('survives a target that is no URL', async () => {
    const simulator = await start();
    const socket = connect(Number(new URL(simulator.url).port), '127.0.0.1');
    socket.end('POST http://[ HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    expect(await text(socket)).toContain('{"errcode":404,');
  });

  it('sees the address of the caller', async () => {
    const simulator = await start({
      robots: [
        { token: TOKEN, ipRanges: ['127.0.0.0/8'] },
        { token: OTHER, ipRanges: ['10.0.0.0/8'] },
      ],
    });
    expect(await post(simulator.webhook(TOKEN))).toEqual(OK);
    expect(await post(simulator.webhook(OTHER))).toMatchObject({ errcode: 310000 });
  });

  it('takes a token that needs encoding', async () => {
    const simulator = await start({ robots: [{ token: 'a+b&c=d' }] });
    expect(await post(simulator.webhook('a+b&c=d'))).toEqual(OK);
  });

  it('counts a body that is too long to keep', async () => {
    const simulator = await start();
    const payload = { msgtype: 'text', text: { content: 'x'.repeat(2_000_000) } };
    expect(await post(simulator.webhook(TOKEN), payload)).toMatchObject({ errcode: 460101 });
    const [received] = simulator.requests;
    expect(received?.bytes).toBe(JSON.stringify(payload).length);
    expect(String(received?.body)).toHaveLength(1_048_576);
  });

  it('posts a msgUuid once for each robot, robots of one group into one group', async () => {
    const simulator = await start({
      robots: [{ token: TOKEN, group: 'Team' }, { token: OTHER, group: 'Team' }, { token: 'third' }],
    });
    const payload = { ...MESSAGES.text, msgUuid: 'run-1' };
    for (const token of [TOKEN, TOKEN, OTHER, 'third']) {
      expect(await post(simulator.webhook(token), payload)).toEqual(OK);
    }
    expect(simulator.messages(TOKEN).map(({ robot }) => robot)).toEqual([1, 2]);
    expect(simulator.messages(OTHER)).toEqual(simulator.messages(TOKEN));
    expect(simulator.messages('third').map(({ robot, group }) => [robot, group])).toEqual([
      [3, 'Group of robot 3'],
    ]);
    expect(simulator.messages()).toHaveLength(3);
  });

  it('closes after 20 messages and opens again when the clock is turned, each robot for itself', async () => {
    const simulator = await start({ robots: [{ token: TOKEN }, { token: OTHER }] });
    for (let count = 0; count < 20; count++) await post(simulator.webhook(TOKEN));
    const tooMany = { errcode: 660026, errmsg: 'sending too many messages per minute' };
    expect(await post(simulator.webhook(TOKEN))).toEqual(tooMany);
    expect(await post(simulator.webhook(OTHER))).toEqual(OK);
    simulator.clock.advance(599_999);
    expect(await post(simulator.webhook(TOKEN))).toEqual(tooMany);
    simulator.clock.advance(1);
    expect(await post(simulator.webhook(TOKEN))).toEqual(OK);
    expect(simulator.messages(TOKEN)).toHaveLength(21);
  });

  it('can have other limits and words', async () => {
    const simulator = await start({ limits: { messages: 1, errcode: 130101 }, wording: 'before-2022' });
    expect(await post(simulator.webhook(OTHER))).toMatchObject({ errcode: 300001 });
    expect(await post(simulator.webhook(OTHER))).toMatchObject({ errcode: 130101 });
  });

  it('changes its state, and that of its group', async () => {
    const simulator = await start({
      robots: [
        { token: TOKEN, group: 'Team' },
        { token: OTHER, group: 'Team', state: 'disabled' },
        { token: 'third' },
      ],
    });
    const codes = () =>
      Promise.all(
        [TOKEN, OTHER, 'third'].map(
          async (token) => Object.values(Object(await post(simulator.webhook(token))))[0],
        ),
      );
    expect(await codes()).toEqual([0, 400102, 0]);
    simulator.setState(TOKEN, 'removed');
    expect(await codes()).toEqual([400106, 400102, 0]);
    simulator.setState(OTHER, 'dissolved');
    expect(await codes()).toEqual([400013, 400013, 0]);
    simulator.setState(TOKEN, 'active');
    expect(await codes()).toEqual([0, 400013, 0]);
  });
});

describe('the record of requests', () => {
  it('has what came in and what was answered', async () => {
    const simulator = await start();
    const payload = { ...MESSAGES.text, msgUuid: 'run-1' };
    await post(`${simulator.webhook(TOKEN)}&timestamp=1`, payload);
    await fetch(simulator.webhook(OTHER), { method: 'POST', body: 'no JSON' });
    await fetch(`${simulator.url}/robot`, { headers: { 'user-agent': 'tester' } });
    expect(simulator.requests).toMatchObject([
      {
        time: NOW,
        method: 'POST',
        path: '/robot/send',
        query: { access_token: TOKEN, timestamp: '1' },
        token: TOKEN,
        robot: 1,
        msgUuid: 'run-1',
        bytes: JSON.stringify(payload).length,
        body: payload,
        answer: OK,
        trouble: undefined,
      },
      { token: OTHER, robot: undefined, msgUuid: '', body: 'no JSON', answer: { errcode: 300005 } },
      { method: 'GET', path: '/robot', token: '', body: '', headers: { 'user-agent': 'tester' } },
    ]);
  });

  it('has a request whose client broke off, without an answer or a message', async () => {
    const simulator = await start();
    const { port, pathname, search } = new URL(simulator.webhook(TOKEN));
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(`POST ${pathname}${search} HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{"a":`);
    await once(socket, 'connect');
    socket.end();
    await until(() => simulator.requests.length === 1);
    expect(simulator.requests[0]).toMatchObject({ bytes: 5, body: '{"a":', answer: undefined });
    expect(simulator.messages()).toEqual([]);
  });
});

describe('starting', () => {
  it.each(['0.0.0.0', '::', '192.0.2.1', 'localhost', 'example.com', ''])(
    'refuses to listen on %j',
    async (host) => {
      await expect(startSimulator({ robots: [], host })).rejects.toThrow('loopback only');
    },
  );

  it('fails on a port that is taken', async () => {
    const { url } = await start();
    const port = Number(new URL(url).port);
    await expect(startSimulator({ robots: [], port })).rejects.toThrow('EADDRINUSE');
  });

  it.each([
    [[{ token: '' }], 'Robot 1 has no token.'],
    [[{ token: TOKEN }, { token: TOKEN }], 'Robot 2 has the token of another robot.'],
    [[{ token: TOKEN, ipRanges: ['everywhere'] }], '"everywhere" is neither'],
  ])('fails on robots that cannot be: %#', async (robots, message) => {
    await expect(startSimulator({ robots })).rejects.toThrow(message);
  });

  it('runs with the real time unless told otherwise', async () => {
    const simulator = await startSimulator({ robots: [] });
    open.push(simulator);
    expect(Math.abs(simulator.clock.now() - Date.now())).toBeLessThan(60_000);
  });

  it('knows no robot by another token', async () => {
    const simulator = await start();
    expect(() => simulator.messages(OTHER)).toThrow('No robot has this token.');
    expect(() => simulator.setState(OTHER, 'active')).toThrow('No robot has this token.');
  });
});

describe('closing', () => {
  it('cuts connections that are silent, troubled, or never became a request', async () => {
    const simulator = await startSimulator({ robots: [{ token: TOKEN }] });
    const idle = connect(Number(new URL(simulator.url).port), '127.0.0.1');
    await once(idle, 'connect');
    simulator.trouble(TOKEN, { kind: 'silence' }, { kind: 'delay', ms: 3_600_000 });
    const waiting = [exchange(simulator.webhook(TOKEN)), exchange(simulator.webhook(TOKEN))];
    await until(() => simulator.requests.length === 2);
    await Promise.all([once(idle, 'close'), simulator.close()]);
    await until(() => waiting.every(({ closed }) => closed));
    await expect(fetch(simulator.url)).rejects.toThrow('fetch failed');
  });
});
