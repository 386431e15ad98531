/** Requests by undici: to robots through a proxy, and to GitHub's API. It is loaded only for these. */
import * as undici from 'undici';
import type { Environment, Fetch, NetworkFailure, PostRequest, Reply } from '../runner/ports.js';
import { exchange } from './exchange.js';
import { proxyFor } from './proxy-choice.js';

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Certificates are checked, whatever NODE_TLS_REJECT_UNAUTHORIZED says. */
const checked = { rejectUnauthorized: true };

/**
 * Every request goes through a tunnel (CONNECT), also without TLS: a request in absolute form would show the
 * access token to the proxy.
 */
function agentFor(proxy: URL, options: undici.Agent.Options = {}): undici.ProxyAgent {
  const { username, password, origin } = proxy;
  const credentials = Buffer.from(`${decode(username)}:${decode(password)}`).toString('base64');
  return new undici.ProxyAgent({
    ...options,
    uri: origin,
    proxyTunnel: true,
    requestTls: checked,
    proxyTls: checked,
    ...((username !== '' || password !== '') && { token: `Basic ${credentials}` }),
  });
}

/** undici reports a proxy's refusal only as text. */
const refusal = /^Proxy response \((\d{3})\)/;
const tlsCode = /CERT|^UNABLE_TO_|^ERR_SSL|^ERR_TLS|^EPROTO$/;

interface Failure {
  readonly code?: string | undefined;
  readonly host?: string;
}

/** The code and the host of a failure. With a proxy that speaks TLS itself, a bad certificate may be from either. */
function failureOf({ message, code }: NodeJS.ErrnoException, url: URL, proxy: URL): Failure {
  const status = refusal.exec(message)?.[1];
  if (status !== undefined) return { code: `PROXY_${status}`, host: proxy.host };
  if (code === undefined || !tlsCode.test(code)) return { code };
  return { code, host: proxy.protocol === 'https:' ? `${proxy.host} / ${url.host}` : url.host };
}

/** Implements Post through this proxy. */
export function postThrough(
  proxy: URL,
  { url, body, timeout }: PostRequest,
  signal: AbortSignal,
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

/** Bytes of an answer of GitHub's API that are read: a page of 100 jobs has half a megabyte. */
const largestAnswer = 16 * 1024 * 1024;

/**
 * A fetch for requests to the host of `url`: directly, or through the proxy that the environment names.
 *
 * @throws Error where the proxy variable is not the URL of a proxy; its value is not shown
 */
export function fetchFor(url: URL, env: Environment): Fetch {
  const options = { maxResponseSize: largestAnswer };
  const proxy = proxyFor(url, env);
  if (proxy === null) throw new Error('HTTPS_PROXY or HTTP_PROXY is not the URL of an HTTP proxy');
  const dispatcher = proxy ? agentFor(proxy, options) : new undici.Agent({ ...options, connect: checked });
  return (input, init) => undici.fetch(input, { ...init, dispatcher });
}
