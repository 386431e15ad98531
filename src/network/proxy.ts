/** Requests by undici: to robots through a proxy, and to GitHub's API. It is loaded only for these. */
import * as undici from 'undici';
import type { Environment, Fetch, NetworkFailure, PostRequest, Reply } from '../runner/ports.js';
import { exchange } from './exchange.js';
import { proxyFor } from './proxy-choice.js';
import { checked, connectorFor } from './tunnel.js';

/** Implements Post through this proxy. */
export function postThrough(
  proxy: URL,
  { url, body, timeout }: PostRequest,
  signal: AbortSignal,
): Promise<Reply | NetworkFailure> {
  return exchange({ url, timeout }, signal, proxy.host, (exchange) => {
    const end = new AbortController();
    const connect = connectorFor(proxy, { onPhase: exchange.enter, signal: end.signal });
    const agent = new undici.Agent({ connect });
    const request: undici.Dispatcher.DispatchOptions = {
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    };
    agent.dispatch(request, {
      onRequestStart: () => exchange.enter('headers'),
      onResponseStart: (_, status, headers) => exchange.begin(status, headers),
      onResponseData: (_, chunk) => exchange.read(chunk),
      onResponseEnd: () => exchange.end(),
      onResponseError: (_, error: NodeJS.ErrnoException) => exchange.fail(error),
    });
    return () => {
      end.abort();
      void agent.destroy();
    };
  });
}

/** Bytes of an answer of GitHub's API that are read: a page of 100 jobs has half a megabyte. */
const largestAnswer = 16 * 1024 * 1024;

/**
 * A fetch for requests to the host of `url`: directly, or through the proxy that the environment names.
 *
 * @param mostBytes of an answer that are read
 * @throws Error where the proxy variable is not the URL of a proxy; its value is not shown
 */
export function fetchFor(url: URL, env: Environment, mostBytes = largestAnswer): Fetch {
  const proxy = proxyFor(url, env);
  if (proxy === null) throw new Error('HTTPS_PROXY or HTTP_PROXY is not the URL of an HTTP proxy');
  const connect = proxy ? connectorFor(proxy) : checked;
  const dispatcher = new undici.Agent({ maxResponseSize: mostBytes, connect });
  return (input, init) => undici.fetch(input, { ...init, dispatcher });
}
