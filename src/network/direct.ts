/** One POST without a proxy. */
import type { IncomingMessage, RequestOptions } from 'node:http';
import { once } from '../once.js';
import type { Post } from '../world.js';
import { type Exchange, exchange } from './exchange.js';

// Each is loaded when it is needed, and once: to import Node's own modules takes a while each time.
const loadHttp = once(() => import('node:http'));
const loadHttps = once(() => import('node:https'));
const loadTls = once(() => import('node:tls'));

/** One for all connections, so that the authorities are gathered once. */
const createContext = once(async () => (await loadTls()).createSecureContext());

/**
 * Loads the client that a URL needs, and no other. Once the one for TLS is there, Node.js reads the certificates
 * of all authorities in a thread of its own. Source: startLoadingCertificatesOffThread in lib/tls.js, Node.js 24.
 */
export const loadClient = ({ protocol }: URL) => (protocol === 'http:' ? loadHttp() : loadHttps());

/** A connection of its own: an agent would keep it and its session for more, and each robot is called once. */
async function connectionTo({ protocol, hostname, port }: URL): Promise<RequestOptions> {
  if (protocol === 'http:') return { agent: false };
  const { connect } = await loadTls();
  const secureContext = await createContext();
  // In a URL, and only there, an address of version 6 stands in brackets.
  const host = hostname.replace(/^\[|\]$/g, '');
  // A server is told the name by which it is called, but no number. Source: RFC 6066, section 3.
  const isNumber = /^[\d.]+$|:/.test(host);
  const target = { host, port: Number(port) || 443, secureContext, ...(!isNumber && { servername: host }) };
  return { createConnection: () => connect(target) };
}

/** Posts JSON. Redirects are not followed, and the connection is closed after the reply. */
export const postDirectly: Post = async ({ url, body, timeout }, signal) => {
  const { request: requester } = await loadClient(url);
  const connection = await connectionTo(url);
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return exchange({ url, timeout }, signal, url.host, (exchange) => {
    const request = requester(url, { ...connection, method: 'POST', headers });
    request.once('socket', (socket) => {
      // What agents do: nothing waits to be sent together with what follows.
      socket.setNoDelay(true);
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
    request.end(body);
    // After a whole reply there is nothing to break off, and Node.js closes what it can.
    return () => isWhole() || request.destroy();
  });
};

function receive(response: IncomingMessage, { begin, read, end, fail }: Exchange): void {
  begin(response.statusCode ?? 0, response.headers);
  response.on('data', read);
  response.once('end', end);
  response.on('error', fail);
}
