/** The connection to a host through a tunnel of an HTTP proxy (CONNECT), as undici can use it. */
import * as http from 'node:http';
import * as https from 'node:https';
import { buildConnector } from 'undici';

/** Certificates are checked, whatever NODE_TLS_REJECT_UNAUTHORIZED says. */
const checked = { rejectUnauthorized: true };

interface TunnelOptions {
  /** The proxy accepted the connection, or the tunnel is ready for TLS. */
  readonly onPhase?: (phase: 'proxy' | 'tls') => void;
  /** Closes a tunnel that is not ready yet. */
  readonly signal?: AbortSignal;
}

/** The answer of a proxy that refuses a tunnel, as an error with a code. */
function refusal(status: number | undefined): Error {
  const code = `PROXY_${status}`;
  return Object.assign(new Error(code), { code });
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The header with the user and the password of the proxy's URL. */
function authorizationOf({ username, password }: URL): http.OutgoingHttpHeaders {
  if (username === '' && password === '') return {};
  const credentials = Buffer.from(`${decode(username)}:${decode(password)}`).toString('base64');
  return { 'proxy-authorization': `Basic ${credentials}` };
}

/**
 * Connects through the proxy. Every request goes through a tunnel, also without TLS: a request in absolute form
 * would show the access token to the proxy. undici's own ProxyAgent calls a proxy that closes the connection again
 * and again until the time is over, and cannot say what it waits for.
 */
export function connectorFor(proxy: URL, { onPhase, signal }: TunnelOptions = {}): buildConnector.connector {
  const connectHost = buildConnector({ ...checked, timeout: 0 });
  return (options, callback) => {
    const { hostname, protocol } = options;
    const isSecure = protocol === 'https:';
    const authority = `${hostname}:${options.port || (isSecure ? 443 : 80)}`;
    const client = proxy.protocol === 'https:' ? https : http;
    const request = client.request(proxy.origin, {
      ...checked,
      ...(signal && { signal }),
      method: 'CONNECT',
      path: authority,
      headers: { host: authority, ...authorizationOf(proxy) },
      agent: false,
    });
    request.once('socket', (socket) => {
      const event = client === https ? 'secureConnect' : 'connect';
      socket.once(event, () => onPhase?.('proxy'));
    });
    request.once('error', (error) => callback(error, null));
    request.once('connect', ({ statusCode }, socket) => {
      if (statusCode !== 200) {
        socket.destroy();
        callback(refusal(statusCode), null);
        return;
      }
      if (!isSecure) {
        callback(null, socket);
        return;
      }
      onPhase?.('tls');
      connectHost({ ...options, httpSocket: socket }, callback);
    });
    request.end();
  };
}
