/** Requests through a proxy, by undici, which is loaded only for these. */
import * as undici from 'undici';
import type { Fetch, NetworkFailure, PostRequest, Reply } from '../runner/ports.js';
import { exchange } from './exchange.js';
import { connectorFor } from './tunnel.js';

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

/** A fetch through this proxy that reads at most so many bytes of an answer. */
export function fetchThrough(proxy: URL, mostBytes: number): Fetch {
  const dispatcher = new undici.Agent({ maxResponseSize: mostBytes, connect: connectorFor(proxy) });
  return (input, init) => undici.fetch(input, { ...init, dispatcher });
}
