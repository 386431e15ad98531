import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { isIPv6, type Socket } from 'node:net';
import { createViews, isLoopback, serveVisitor } from './admin.js';
import { OK } from './answers.js';
import { type Clock, createClock } from './clock.js';
import { createDingTalk, type DingTalk, type DingTalkOptions } from './dingtalk.js';
import { createJournal, type Journal } from './journal.js';
import { createSite } from './page/site.js';
import {
  describeRequest,
  type ReceivedRequest,
  readBody,
  readRequest,
  readTarget,
  UNREAD,
} from './requests.js';
import { ROBOT_PATH } from './rules.js';
import { isHandled, play, sendJson, type Trouble } from './troubles.js';

export type { ReceivedMessage } from './dingtalk.js';
export type { Trouble } from './troubles.js';

export interface SimulatorOptions extends DingTalkOptions {
  /** A free one unless given. */
  readonly port?: number;
  /** A loopback address, 127.0.0.1 unless given; any other is an error. */
  readonly host?: string;
  /** PEM texts; with them the simulator speaks HTTPS. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** What the simulator's clock runs with, in milliseconds since 1970; `Date.now` unless given. */
  readonly now?: () => number;
}

/** One trouble for one request, or one for all that follow. */
export type TroubleOrder = Trouble | { readonly forever: Trouble };

export interface Simulator extends Pick<DingTalk, 'messages' | 'groups' | 'setState'> {
  /** Scheme, host and port, without a slash at the end. */
  readonly url: string;
  readonly clock: Clock;
  /** All that were read, but those of people who look at the groups; refused and troubled ones too. */
  readonly requests: readonly ReceivedRequest[];
  /** What the page shows; notes can be added. */
  readonly journal: Pick<Journal, 'entries' | 'addNote' | 'subscribe'>;
  /** Forgets all messages and requests, as if nothing had been sent yet. */
  forget(): void;
  /** The robot's whole address with its access token. */
  webhook(token: string): string;
  /** Orders troubles for the token's next requests, in place of those ordered before, if any. */
  trouble(token: string, ...orders: readonly TroubleOrder[]): void;
  /** Cuts all connections and frees the port. */
  close(): Promise<void>;
}

/**
 * Starts a local DingTalk that answers `/robot/send` as the real one does, shows the groups as a page at `/`,
 * and tells them as JSON at `/groups` and `/messages`. Rejects when the host isn't loopback, the port is taken,
 * or a robot's settings can't be.
 */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { port = 0, host = '127.0.0.1', tls, now, ...dingtalkOptions } = options;
  if (!isLoopback(host)) throw new Error(`The simulator listens on loopback only, not on ${host}.`);
  const clock = createClock(now);
  const dingtalk = createDingTalk(dingtalkOptions, clock);
  const requests: ReceivedRequest[] = [];
  const orders = new Map<string, readonly TroubleOrder[]>();
  const journal = createJournal(dingtalkOptions.robots);

  const nextTrouble = (token: string): Trouble | undefined => {
    const [first, ...rest] = orders.get(token) ?? [];
    if (first && 'forever' in first) return first.forever;
    orders.set(token, rest);
    return first;
  };

  const site = {
    ...createViews(dingtalk),
    ...createSite({
      journal,
      groups: () => dingtalk.groups().map(({ group }) => group),
      origin: () => url,
    }),
  };

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    if (serveVisitor(site, request, response)) return;

    const { url: target = '', headers } = request;
    const { path, query } = readTarget(target);
    const time = clock.now();
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const trouble = path === ROBOT_PATH ? nextTrouble(query.get('access_token') ?? '') : undefined;
    const body = trouble?.kind === 'reset-before' ? UNREAD : await readBody(request);
    const robotRequest = readRequest(request, body);
    const isForRobot = body.complete && (trouble === undefined || isHandled(trouble));
    const receipt = isForRobot ? dingtalk.receive(robotRequest) : undefined;
    const answer = receipt?.answer;

    const described = describeRequest(robotRequest);
    const robot = dingtalk.robot(described.token);
    const received = { ...described, time, headers, robot: robot?.number, answer, trouble };
    requests.push(received);
    if (isMeantForRobot(received)) journal.addCall(received, robot?.group, receipt?.posted === true);
    if (trouble) play(trouble, { request, response, clock, answer: answer ?? OK, gone: gone.signal });
    else if (answer) sendJson(response, answer);
  };

  /** Whatever is wrong with one request, or with what is made of it, the others are answered. */
  const serveSafely: RequestListener = (request, response) => {
    serve(request, response).catch((error) => {
      if (response.headersSent) response.destroy();
      else sendJson(response, { error: String(error) }, 500);
    });
  };

  const server = tls ? createTlsServer(tls, serveSafely) : createServer(serveSafely);
  const sockets = trackSockets(server);
  const takenPort = await listen(server, port, host);
  const url = `${tls ? 'https' : 'http'}://${isIPv6(host) ? `[${host}]` : host}:${takenPort}`;

  return {
    url,
    clock,
    requests,
    webhook: (token) => `${url}${ROBOT_PATH}?access_token=${encodeURIComponent(token)}`,
    messages: dingtalk.messages,
    groups: dingtalk.groups,
    setState: dingtalk.setState,
    journal,
    forget() {
      requests.length = 0;
      dingtalk.forget();
      journal.clear();
    },
    trouble: (token, ...list) => void orders.set(token, list),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Browsers ask for things that nobody links to: they are answered, and no part of a conversation. */
const isMeantForRobot = ({ path, token }: ReceivedRequest): boolean => path === ROBOT_PATH || token !== '';

/** All open connections: those that never got as far as a request would keep the server from closing. */
function trackSockets(server: Server): ReadonlySet<Socket> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return sockets;
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
