import type { IncomingMessage, ServerResponse } from 'node:http';
import { BlockList, isIP } from 'node:net';
import type { DingTalk } from './dingtalk.js';
import { readTarget } from './requests.js';
import { sendJson } from './troubles.js';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** Whether the text is an address of this machine's loopback interface. */
export function isLoopback(address: string): boolean {
  const version = isIP(address);
  return version !== 0 && LOOPBACK.check(address, version === 6 ? 'ipv6' : 'ipv4');
}

type Serve = (request: IncomingMessage, response: ServerResponse, query: URLSearchParams) => void;

/** What people may see, by path. */
export type Site = Readonly<Record<string, Serve>>;

/** The groups as JSON. Robots go by their numbers: no token or secret of them is in it. */
export const createViews = (dingtalk: DingTalk): Site => ({
  '/groups': (_, response) => sendJson(response, dingtalk.groups()),
  '/messages': (_, response) =>
    sendJson(
      response,
      dingtalk.messages().map(({ token: _, ...shown }) => shown),
    ),
});

/**
 * Answers a GET or HEAD of one of the site's paths. A Host that isn't loopback is refused: a page elsewhere could have its own
 * name point here to read along (DNS rebinding).
 *
 * @returns false for all other requests, which are left alone
 */
export function serveVisitor(site: Site, request: IncomingMessage, response: ServerResponse): boolean {
  const { path, query } = readTarget(request.url ?? '');
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  const serve = isReading && Object.hasOwn(site, path) ? site[path] : undefined;
  if (!serve) return false;
  if (isLoopbackHost(request.headers.host)) serve(request, response, query);
  else sendJson(response, { error: 'Host must be a loopback address.' }, 403);
  return true;
}

/** The Host header's name without its port, and without the brackets of IPv6. */
function isLoopbackHost(host = ''): boolean {
  const name = host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
  return name === 'localhost' || isLoopback(name);
}
