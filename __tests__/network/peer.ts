import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { Identity } from '../support/certificate.js';

/** Who is at the other end of a connection: it gets what came first, and the connection. */
export type Behaviour = (first: string, socket: Socket) => void;

export interface Peer {
  readonly url: URL;
  readonly port: number;
  /** What came first on each connection so far. */
  readonly received: readonly string[];
  /** The names by which it was called before TLS was ready (Server Name Indication). */
  readonly names: readonly string[];
  /** Resolves with the next connection. */
  connection(): Promise<Socket>;
  close(): Promise<void>;
}

const isText = (chunk: unknown): chunk is string => typeof chunk === 'string';

/** Starts a TCP server on loopback that speaks as it is told; with an identity it speaks TLS. */
export async function startPeer(behaviour: Behaviour, identity?: Identity): Promise<Peer> {
  const received: string[] = [];
  const names: string[] = [];
  const sockets = new Set<Socket>();
  const SNICallback = (name: string, tell: (error: null) => void) => {
    names.push(name);
    tell(null);
  };
  const server: Server = identity ? createTlsServer({ ...identity, SNICallback }) : createServer();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  server.on('tlsClientError', () => {});
  server.on(identity ? 'secureConnection' : 'connection', (socket: Socket) => {
    socket.setEncoding('utf8');
    socket.on('error', () => socket.destroy());
    socket.once('data', (chunk: unknown) => {
      if (!isText(chunk)) return;
      received.push(chunk);
      behaviour(chunk, socket);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the peer has no port');
  const scheme = identity ? 'https' : 'http';
  return {
    url: new URL(`${scheme}://127.0.0.1:${address.port}/robot/send?access_token=0123456789abcdef`),
    port: address.port,
    received,
    names,
    connection: async () => (await once(server, 'connection'))[0],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A whole HTTP answer. */
export const answer = (status: string, headers: readonly string[], body: string): string =>
  [
    `HTTP/1.1 ${status}`,
    ...headers,
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
    '',
    body,
  ].join('\r\n');
