import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { pipeline, Readable } from 'node:stream';
import { TLSSocket } from 'node:tls';
import { type Answer, OK } from './answers.js';
import type { WaitingClock } from './clock.js';

interface Hidden {
  /** Whether the robot handled the request all the same, so that its message may stand in the group. */
  readonly accepted?: boolean;
}

/** What can go wrong between a client and the robot, and the parameters of each. */
interface Troubles {
  /** A page instead of JSON. Status 200 unless given. */
  html: Hidden & { readonly status?: number };
  /** The gateway's anti-abuse body without any errcode; `wait` in seconds. */
  punish: { readonly wait: number };
  /** The connection is reset once the headers are there; the body is never read. */
  'reset-before': unknown;
  /** The connection is reset after the whole request was read. */
  'reset-after': { readonly accepted: boolean };
  /**
   * The connection is reset in the middle of the answer's body. A client that learns of body and reset at
   * once may see a mere end.
   */
  'reset-in-body': Hidden;
  /** Silence for ever, from the beginning or after the answer's headers. */
  silence: Hidden & { readonly after?: 'request' | 'headers' };
  /** The answer comes byte by byte, one each 1,000 ms of the simulator's clock unless given. */
  drip: Hidden & { readonly intervalMs?: number };
  /** Any HTTP answer: redirects with `location`, 429 with `retry-after`, and so on. */
  status: Hidden & {
    readonly status: number;
    readonly body?: string;
    readonly headers?: Readonly<Record<string, string>>;
  };
  /** Status 200 without a body. */
  empty: Hidden;
  /** A success that breaks off in the JSON, though the HTTP answer is complete. */
  truncated: Hidden;
  /** `[]` */
  array: Hidden;
  /** `{}` */
  object: Hidden;
  /** The true answer, its errcode as text, like in the documentation's example. */
  'errcode-text': unknown;
  /** This answer whatever the request was. */
  answer: Answer & Hidden;
  /** A chunked answer whose chunks are none. */
  garbage: Hidden;
  /** A success with much padding: 50 MB unless given. */
  big: Hidden & { readonly bytes?: number };
  /** The true answer, so many milliseconds of the simulator's clock late. */
  delay: { readonly ms: number };
}

type TroubleKind = keyof Troubles;
export type Trouble<K extends TroubleKind = TroubleKind> = {
  [P in K]: { readonly kind: P } & Troubles[P];
}[K];

/** Where a trouble is played. The answer is the robot's, where it handled the request. */
export interface Stage {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly clock: WaitingClock;
  readonly answer: Answer;
  /** Aborts when the connection ends. */
  readonly gone: AbortSignal;
}

/** Whether the robot handles the request, though the client may not learn of it. */
export function isHandled(trouble: Trouble): boolean {
  if (trouble.kind === 'delay' || trouble.kind === 'errcode-text') return true;
  return 'accepted' in trouble && trouble.accepted === true;
}

/** Does to the client what the trouble says. */
export function play<K extends TroubleKind>(trouble: Trouble<K>, stage: Stage): void {
  PLAYERS[trouble.kind](trouble, stage);
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  send(response, status, JSON.stringify(value), JSON_TYPE);
}

const JSON_TYPE = { 'content-type': 'application/json' };
const SUCCESS = JSON.stringify(OK);

function send(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>>,
): void {
  response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers }).end(body);
}

const PLAYERS: { readonly [K in TroubleKind]: (trouble: Trouble<K>, stage: Stage) => void } = {
  html: ({ status = 200 }, { response }) =>
    send(response, status, '<!DOCTYPE html><title>502</title><h1>Bad gateway</h1>', {
      'content-type': 'text/html; charset=utf-8',
    }),
  punish: ({ wait }, { response }) =>
    sendJson(response, {
      status: 1111,
      wait,
      source: 'x5',
      punish: 'deny',
      uuid: '00000000000000000000000000000000',
    }),
  'reset-before': (_, { request }) => reset(request.socket),
  'reset-after': (_, { request }) => reset(request.socket),
  'reset-in-body': (_, { request, response }) => {
    response.writeHead(200, { 'content-length': SUCCESS.length, ...JSON_TYPE });
    response.write(SUCCESS.slice(0, SUCCESS.length / 2), () => reset(request.socket));
  },
  silence: ({ after = 'request' }, { response }) => {
    if (after === 'request') return;
    response.writeHead(200, { 'content-length': SUCCESS.length, ...JSON_TYPE }).flushHeaders();
  },
  drip: ({ intervalMs = 1_000 }, { response, clock, gone }) => {
    response.writeHead(200, { 'content-length': SUCCESS.length, ...JSON_TYPE }).flushHeaders();
    pipeline(Readable.from(drops(intervalMs, clock, gone)), response, onceGone);
  },
  status: ({ status, body = '', headers = {} }, { response }) => send(response, status, body, headers),
  empty: (_, { response }) => send(response, 200, '', JSON_TYPE),
  truncated: (_, { response }) => send(response, 200, SUCCESS.slice(0, -4), JSON_TYPE),
  array: (_, { response }) => sendJson(response, []),
  object: (_, { response }) => sendJson(response, {}),
  'errcode-text': (_, { response, answer: { errcode, errmsg } }) =>
    sendJson(response, { errcode: String(errcode), errmsg }),
  answer: ({ errcode, errmsg }, { response }) => sendJson(response, { errcode, errmsg }),
  garbage: (_, { request }) =>
    request.socket.end(
      'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nno chunk\r\n',
    ),
  big: ({ bytes = 50_000_000 }, { response }) => {
    response.writeHead(200, JSON_TYPE);
    pipeline(Readable.from(padded(bytes)), response, onceGone);
  },
  delay: ({ ms }, { response, clock, answer, gone }) => {
    clock.wait(ms, gone).then((elapsed) => elapsed && sendJson(response, answer));
  },
};

/** A client that leaves before the end is what these troubles are made for. */
const onceGone = () => {};

/** A TLS socket has no handle that could be reset: its connection is cut instead. */
function reset(socket: Socket): void {
  if (socket instanceof TLSSocket) socket.destroy();
  else socket.resetAndDestroy();
}

async function* drops(intervalMs: number, clock: WaitingClock, gone: AbortSignal): AsyncGenerator<string> {
  for (const byte of SUCCESS) {
    if (!(await clock.wait(intervalMs, gone))) return;
    yield byte;
  }
}

/** A success of exactly so many bytes, in chunks. */
function* padded(bytes: number): Generator<string> {
  const start = `${SUCCESS.slice(0, -1)},"padding":"`;
  const end = '"}';
  const chunk = ' '.repeat(1_048_576);
  yield start;
  for (let left = bytes - start.length - end.length; left > 0; left -= chunk.length) {
    yield chunk.slice(0, left);
  }
  yield end;
}
