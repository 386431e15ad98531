/** Posts to a robot: directly by node:https, or through the proxy that the environment names. */
import * as http from 'node:http';
import * as https from 'node:https';
import * as tls from 'node:tls';
import { textAt } from '../json.js';
import type { Environment, NetworkFailure, Post, PostRequest, Reply } from '../runner/ports.js';
import { type Exchange, exchange } from './exchange.js';
import { proxyFor } from './proxy-choice.js';

/** One for all connections, since it reads the certificates of all authorities. */
let secureContext: tls.SecureContext | undefined;

/** Certificates are checked, whatever NODE_TLS_REJECT_UNAUTHORIZED says. */
export function tlsOptions(): {
  readonly secureContext: tls.SecureContext;
  readonly rejectUnauthorized: true;
} {
  secureContext ??= tls.createSecureContext();
  return { secureContext, rejectUnauthorized: true };
}

/** Posts JSON without a proxy. Redirects are not followed, and the connection is closed after the reply. */
export const postDirectly: Post = async ({ url, body, timeout }, signal) => {
  const isPlain = url.protocol === 'http:';
  const client = isPlain ? http : https;
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const options = { agent: false, method: 'POST', headers, ...(!isPlain && tlsOptions()) } as const;
  return exchange({ url, timeout }, signal, url.host, (exchange) => {
    const request = client.request(url, options);
    request.once('socket', (socket) => {
      socket.once('connect', () => exchange.enter(isPlain ? 'headers' : 'tls'));
      socket.once('secureConnect', () => exchange.enter('headers'));
    });
    let reply: http.IncomingMessage | undefined;
    request.once('response', (response) => {
      reply = response;
      receive(response, exchange);
    });
    // Not `once`: a destroyed request may still report an error.
    request.on('error', exchange.fail);
    request.once('close', () => exchange.fail({}));
    request.end(body);
    // After a complete reply Node.js closes the connection itself.
    return () => reply?.complete || request.destroy();
  });
};

function receive(response: http.IncomingMessage, { begin, read, end, fail }: Exchange): void {
  begin(response.statusCode ?? 0, response.headers);
  response.on('data', read);
  response.once('end', end);
  response.on('error', fail);
}

/**
 * Implements Post. The client for proxies is loaded only where there is a proxy. What Node.js cannot open or set up, a
 * file of ours or a TLS context, is a failure of this request alone: the other robots get their message.
 */
export async function post(
  request: PostRequest,
  signal: AbortSignal,
  env: Environment,
): Promise<Reply | NetworkFailure> {
  const failed = (code: string) =>
    ({ kind: 'failure', code, phase: 'connect', host: request.url.host }) as const;
  const proxy = proxyFor(request.url, env);
  if (proxy === null) return failed('PROXY_ADDRESS');
  try {
    if (proxy === undefined) return await postDirectly(request, signal);
    const { postThrough } = await import('./proxy.js');
    return await postThrough(proxy, request, signal);
  } catch (error) {
    const code = textAt(error, 'code');
    // Node.js calls a mistake of ours so.
    if (code === undefined || code.startsWith('ERR_INVALID_')) throw error;
    return failed(code);
  }
}
