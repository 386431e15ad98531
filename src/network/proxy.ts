/** Requests through a proxy, by undici; only what goes through a proxy loads this. */
import * as undici from 'undici';
import type { NetworkFailure, PostRequest, Reply, StopSignal } from '../world.js';
import { exchange } from './exchange.js';

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Every request goes through a tunnel (CONNECT), those without TLS too: in absolute form it would show
 * the proxy the access token.
 */
function agentFor(proxy: URL): undici.ProxyAgent {
  const { username, password, origin } = proxy;
  const credentials = Buffer.from(`${decode(username)}:${decode(password)}`).toString('base64');
  return new undici.ProxyAgent({
    uri: origin,
    proxyTunnel: true,
    ...((username !== '' || password !== '') && { token: `Basic ${credentials}` }),
  });
}

/** undici tells a proxy's refusal in words only. */
const REFUSAL = /^Proxy response \((\d{3})\)/;
const TLS_CODE = /CERT|^UNABLE_TO_|^ERR_SSL|^ERR_TLS|^EPROTO$/;

interface Failure {
  readonly code?: string | undefined;
  readonly host?: string;
}

/** What went wrong, and with whom. Behind a proxy that speaks TLS itself, a bad certificate may be either's. */
function failureOf({ message, code }: NodeJS.ErrnoException, url: URL, proxy: URL): Failure {
  const status = REFUSAL.exec(message)?.[1];
  if (status !== undefined) return { code: `PROXY_${status}`, host: proxy.host };
  if (code === undefined || !TLS_CODE.test(code)) return { code };
  return { code, host: proxy.protocol === 'https:' ? `${proxy.host} / ${url.host}` : url.host };
}

/** As the port Post says, through this proxy. */
export function postThrough(
  proxy: URL,
  { url, body, timeout }: PostRequest,
  signal: StopSignal,
): Promise<Reply | NetworkFailure> {
  return exchange({ url, timeout }, signal, proxy.host, (exchange) => {
    const agent = agentFor(proxy);
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
      onResponseError: (_, error) => {
        const { host, ...failure } = failureOf(error, url, proxy);
        exchange.fail(failure, host);
      },
    });
    return () => void agent.destroy();
  });
}

/** An agent for each proxy, so that requests to one API share a connection. */
const fetchAgents = new Map<string, undici.ProxyAgent>();

/** A fetch that goes through this proxy. */
export function fetchThrough(proxy: URL) {
  const dispatcher = fetchAgents.get(proxy.href) ?? agentFor(proxy);
  fetchAgents.set(proxy.href, dispatcher);
  return (url: string, init: undici.RequestInit) => undici.fetch(url, { ...init, dispatcher });
}
