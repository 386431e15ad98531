/** One POST without a proxy. */
import type * as Http from 'node:http';
import type { IncomingMessage, RequestOptions } from 'node:http';
import type * as Tls from 'node:tls';
import type { SecureContext } from 'node:tls';
import type { Post } from '../world.js';
import { type Exchange, exchange } from './exchange.js';

/** Each is loaded when it is needed, and once: to import Node's own modules takes a while each time. */
const modules: { http?: Promise<typeof Http>; tls?: Promise<typeof Tls> } = {};
const loadHttp = () => (modules.http ??= import('node:http'));
const loadTls = () => (modules.tls ??= import('node:tls'));

/** One for all connections, so that the authorities are gathered once. */
let secureContext: SecureContext | undefined;

/**
 * Loads the client that a URL needs. Once TLS is there, Node.js reads the certificates of all authorities in a
 * thread of its own. Source: startLoadingCertificatesOffThread in lib/tls.js of Node.js 24.
 */
export async function loadClient({ protocol }: URL): Promise<void> {
  if (protocol === 'https:') await loadTls();
  await loadHttp();
}

/**
 * Where a request goes, and over what. node:https would do the same, with an agent that keeps connections and
 * sessions for more requests; each robot is called once.
 */
async function addressOf({ protocol, hostname, port, pathname, search }: URL): Promise<RequestOptions> {
  // In a URL, and only there, an address of version 6 stands in brackets.
  const host = hostname.replace(/^\[|\]$/g, '');
  const address = { host, port, path: pathname + search };
  if (protocol === 'http:') return { ...address, agent: false };
  const { connect, createSecureContext } = await loadTls();
  secureContext ??= createSecureContext();
  // A server is told the name by which it is called, but no number. Source: RFC 6066, section 3.
  const isNumber = /^[\d.]+$|:/.test(host);
  const target = { host, port: Number(port) || 443, secureContext, ...(!isNumber && { servername: host }) };
  return { ...address, defaultPort: 443, createConnection: () => connect(target) };
}

/** Posts JSON. Redirects are not followed, and the connection is closed after the reply. */
export const postDirectly: Post = async ({ url, body, timeout }, signal) => {
  const { request: requester } = await loadHttp();
  const address = await addressOf(url);
  const content = Buffer.from(body);
  const headers = { 'content-type': 'application/json', 'content-length': content.length };
  return exchange({ url, timeout }, signal, url.host, (exchange) => {
    const request = requester({ ...address, method: 'POST', headers });
    request.once('socket', (socket) => {
      socket.once('connect', () => exchange.enter(url.protocol === 'http:' ? 'headers' : 'tls'));
      socket.once('secureConnect', () => exchange.enter('headers'));
    });
    let isWhole = () => false;
    request.once('response', (response) => {
      isWhole = () => response.complete;
      receive(response, exchange);
    });
    // It stays, for a request that was destroyed may still report an error.
    request.on('error', exchange.fail);
    request.once('close', () => exchange.fail({}));
    request.end(content);
    // After a whole reply, Node.js closes the connection itself.
    return () => isWhole() || request.destroy();
  });
};

function receive(response: IncomingMessage, { begin, read, end, fail }: Exchange): void {
  begin(response.statusCode ?? 0, response.headers);
  response.on('data', read);
  response.once('end', end);
  response.on('error', fail);
}
