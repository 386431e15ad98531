/** One POST without a proxy. */
import type { IncomingMessage, RequestOptions } from 'node:http';
import type { ConnectionOptions, SecureContext } from 'node:tls';
import type { Post } from '../world.js';
import { type Exchange, exchange } from './exchange.js';

/** One for all connections, so that the authorities are gathered once. */
let secureContext: SecureContext | undefined;

/**
 * Loads the client that a URL needs, and no other. Once the one for TLS is there, Node.js reads the certificates
 * of all authorities in a thread of its own. Source: startLoadingCertificatesOffThread in lib/tls.js of Node.js 24.
 */
export const loadClient = ({ protocol }: URL) =>
  protocol === 'http:' ? import('node:http') : import('node:https');

/** How to connect to a host. An agent would keep connections and sessions, and each robot is called once. */
async function connectionTo({ protocol, hostname }: URL): Promise<RequestOptions> {
  if (protocol === 'http:') return { agent: false };
  const { connect, createSecureContext } = await import('node:tls');
  const { isIP } = await import('node:net');
  secureContext ??= createSecureContext();
  // In a URL, an address of version 6 stands in brackets.
  const isName = isIP(hostname.replace(/^\[|\]$/g, '')) === 0;
  const security: ConnectionOptions = { secureContext, ...(isName && { servername: hostname }) };
  return {
    createConnection: ({ host, port }) => connect({ ...security, host: String(host), port: Number(port) }),
  };
}

/** Posts JSON. Redirects are not followed, and the connection is closed after the reply. */
export const postDirectly: Post = async ({ url, body, timeout }, signal) => {
  const { request: requester } = await loadClient(url);
  const connection = await connectionTo(url);
  const content = Buffer.from(body);
  const options = {
    ...connection,
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': content.length },
  };
  return exchange({ url, timeout }, signal, url.host, (exchange) => {
    const request = requester(url, options);
    request.once('socket', (socket) => {
      socket.once('connect', () => exchange.enter(url.protocol === 'http:' ? 'headers' : 'tls'));
      socket.once('secureConnect', () => exchange.enter('headers'));
    });
    let complete = () => false;
    request.once('response', (response) => {
      complete = () => response.complete;
      receive(response, exchange);
    });
    // It stays, for a request that was destroyed may still report an error.
    request.on('error', exchange.fail);
    request.once('close', () => exchange.fail({}));
    request.end(content);
    // After a whole reply, Node.js closes the connection itself.
    return () => complete() || request.destroy();
  });
};

function receive(response: IncomingMessage, { begin, read, end, fail }: Exchange): void {
  begin(response.statusCode ?? 0, response.headers);
  response.on('data', read);
  response.once('end', end);
  response.on('error', fail);
}
