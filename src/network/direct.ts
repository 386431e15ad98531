/** One POST without a proxy. */
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import type { Agent } from 'node:https';
import type { Post } from '../world.js';
import { type Exchange, exchange } from './exchange.js';

type Requester = (url: URL, options: RequestOptions) => ClientRequest;

/**
 * One agent for all connections over TLS, so that the authorities are gathered once. It keeps no sessions,
 * since each robot is called once.
 */
let agent: Agent | undefined;

/** Only the module that the scheme needs is loaded. */
async function requesterFor({ protocol }: URL): Promise<Requester> {
  if (protocol === 'http:') {
    const { request } = await import('node:http');
    return (url, options) => request(url, { ...options, agent: false });
  }
  const { Agent, request } = await import('node:https');
  const { createSecureContext } = await import('node:tls');
  agent ??= new Agent({ maxCachedSessions: 0, secureContext: createSecureContext() });
  return (url, options) => request(url, { ...options, agent });
}

/** Posts JSON. Redirects are not followed, and the connection is closed after the reply. */
export const postDirectly: Post = async ({ url, body, timeout }, signal) => {
  const requester = await requesterFor(url);
  const content = Buffer.from(body);
  const options = {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': content.length },
  };
  return exchange({ url, timeout }, signal, url.host, (exchange) => {
    const request = requester(url, options);
    request.once('socket', (socket) => {
      socket.once('connect', () => exchange.enter(url.protocol === 'http:' ? 'headers' : 'tls'));
      socket.once('secureConnect', () => exchange.enter('headers'));
    });
    request.once('response', (response) => receive(response, exchange));
    // It stays, for a request that was destroyed may still report an error.
    request.on('error', exchange.fail);
    request.once('close', () => exchange.fail({}));
    request.end(content);
    return () => request.destroy();
  });
};

function receive(response: IncomingMessage, { begin, read, end, fail }: Exchange): void {
  begin(response.statusCode ?? 0, response.headers);
  response.on('data', read);
  response.once('end', end);
  response.on('error', fail);
}
