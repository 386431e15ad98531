import { connect } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import type { Robot } from '../../simulator/robots.js';
import { type RobotRequest, RULES, type Rules, type World } from '../../simulator/rules.js';
import type { JsonObject } from '../../src/json.js';

export const TOKEN = '0123456789abcdef'.repeat(4);
export const SECRET = `SEC${'0'.repeat(64)}`;
export const NOW = 1_700_000_000_000;

/** One complete message of each type. */
export const MESSAGES = {
  text: { msgtype: 'text', text: { content: 'DevOps: it ran' } },
  link: {
    msgtype: 'link',
    link: { title: 'DevOps', text: 'it ran', messageUrl: 'https://example.com/run' },
  },
  markdown: { msgtype: 'markdown', markdown: { title: 'DevOps', text: '# it ran' } },
  actionCard: {
    msgtype: 'actionCard',
    actionCard: {
      title: 'DevOps',
      text: '# it ran',
      singleTitle: 'Open',
      singleURL: 'https://example.com/run',
    },
  },
  buttons: {
    msgtype: 'actionCard',
    actionCard: {
      title: 'DevOps',
      text: '# it ran',
      btns: [
        { title: 'Run', actionURL: 'https://example.com/run' },
        { title: 'Log', actionURL: 'https://example.com/log' },
      ],
    },
  },
  feedCard: {
    msgtype: 'feedCard',
    feedCard: {
      links: [
        {
          title: 'DevOps',
          messageURL: 'https://example.com/run',
          picURL: 'https://example.com/run.png',
        },
        {
          title: 'Log',
          messageURL: 'https://example.com/log',
          picURL: 'https://example.com/log.png',
        },
      ],
    },
  },
} as const satisfies Record<string, JsonObject>;

/** A request that nothing is wrong with, but for what is changed. The body is text, or becomes JSON. */
export function requestOf(
  payload: unknown = MESSAGES.markdown,
  changes: Partial<RobotRequest> = {},
): RobotRequest {
  const body = Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload));
  return {
    method: 'POST',
    path: '/robot/send',
    query: new URLSearchParams({ access_token: TOKEN }),
    contentType: 'application/json',
    remoteAddress: '127.0.0.1',
    body,
    bytes: body.length,
    ...changes,
  };
}

/** One robot without any security settings, but for what is changed. */
export function worldOf(robot: Partial<Robot> = {}, rules: Partial<Rules> = {}): World {
  const plain = { token: TOKEN, number: 1, group: 'Team', state: 'active' } as const;
  return {
    rules: { ...RULES, ...rules },
    robots: new Map([[TOKEN, { ...plain, ...robot }]]),
    calls: new Map(),
    sends: new Map(),
    accepted: new Map(),
  };
}

/** Sends JSON by HTTP and gives the answer's body, parsed. */
export async function post(url: string, payload: unknown = MESSAGES.markdown): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  });
  return response.json();
}

/** What a client sees that knows nothing of HTTP. */
export interface Exchange {
  /** All that has come so far. */
  text: string;
  /** The code of the connection's error, once there was one. */
  error: string | undefined;
  closed: boolean;
}

/** Sends a message by bare TCP. Returns at once; the exchange fills as the answer comes. */
export function exchange(url: string, payload: unknown = MESSAGES.markdown, onData = () => {}): Exchange {
  const { hostname, port, pathname, search, host } = new URL(url);
  const body = JSON.stringify(payload);
  const seen: Exchange = { text: '', error: undefined, closed: false };
  const head = [
    `POST ${pathname}${search} HTTP/1.1`,
    `Host: ${host}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  connect(Number(port), hostname)
    .on('data', (chunk) => {
      seen.text += chunk.toString('latin1');
      onData();
    })
    .on('error', (error: NodeJS.ErrnoException) => {
      seen.error = error.code;
    })
    .on('close', () => {
      seen.closed = true;
    })
    .write(`${head.join('\r\n')}\r\n\r\n${body}`);
  return seen;
}

/** Lets other work go on until the condition holds. The test's own time limit ends what never comes. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await setImmediate();
}
