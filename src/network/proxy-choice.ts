/** Which proxy a request goes through. Pure. */
import type { Environment } from '../runner/ports.js';

/** Whether a URL's host name is this machine itself: `localhost`, 127.0.0.0/8 or `[::1]`, as URL writes them. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);

/** The variable in lower case wins, as with curl; an empty one is ignored. */
const variable = (env: Environment, name: string): string | undefined =>
  env[name]?.trim() || env[name.toUpperCase()]?.trim() || undefined;

/**
 * The proxy for a URL, by `https_proxy`, `http_proxy` and `no_proxy` in lower or upper case. As in the runner,
 * https uses `https_proxy` only, and requests to this machine itself never use a proxy.
 * Source: RunnerWebProxy.cs in actions/runner.
 *
 * @returns undefined for a direct request, and null where the variable is not the URL of a proxy
 */
export function proxyFor(url: URL, env: Environment): URL | undefined | null {
  const text = variable(env, url.protocol === 'https:' ? 'https_proxy' : 'http_proxy');
  if (text === undefined || isLoopback(url.hostname) || isExcepted(url, variable(env, 'no_proxy'))) {
    return undefined;
  }
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(withScheme)) return null;
  const proxy = new URL(withScheme);
  return proxy.protocol === 'http:' || proxy.protocol === 'https:' ? proxy : null;
}

/** Whether `no_proxy` names the host, a domain above it, or every host (`*`); an entry with a port applies to that port only. */
function isExcepted({ hostname, port, protocol }: URL, exceptions = ''): boolean {
  const host = withoutBrackets(hostname);
  const ownPort = port || (protocol === 'https:' ? '443' : '80');
  return exceptions
    .toLowerCase()
    .split(/[,\s]+/)
    .some((entry) => {
      if (entry === '*') return true;
      const [, name = entry, entryPort = ownPort] = /^(\[.*\]|[^:]*):(\d+)$/.exec(entry) ?? [];
      const domain = withoutBrackets(name).replace(/^\*?\./, '');
      return domain !== '' && entryPort === ownPort && (host === domain || host.endsWith(`.${domain}`));
    });
}

/** The host of a URL as people write it: an IPv6 address without brackets. */
const withoutBrackets = (host: string): string => host.replace(/^\[(.*)\]$/, '$1');
