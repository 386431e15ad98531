/** A fetch for GitHub's API. */
import type { IncomingMessage } from 'node:http';
import type { Environment, Fetch } from '../world.js';
import { proxyFor } from './proxy-choice.js';

/**
 * A fetch for requests to the host of `url`: straight, or through the proxy that the environment asks for.
 *
 * @throws Error where the variable holds no URL of a proxy; its value is not shown
 */
export async function fetchFor(url: URL, env: Environment): Promise<Fetch> {
  const proxy = proxyFor(url, env);
  if (proxy === undefined) return fetchDirectly;
  if (proxy === null) throw new Error('the proxy variable of the environment holds no http or https URL');
  const { fetchThrough } = await import('./proxy.js');
  return fetchThrough(proxy);
}

/** Node's own fetch would load undici, which costs a third more time and memory than these requests. */
const fetchDirectly: Fetch = async (url, { method, headers, signal }) => {
  const { request } = url.startsWith('http:') ? await import('node:http') : await import('node:https');
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers, signal }, (response) => resolve(replyOf(url, response)));
    outgoing.once('error', reject);
    outgoing.end();
  });
};

const replyOf = (url: string, response: IncomingMessage) => ({
  status: response.statusCode ?? 0,
  url,
  headers: new Map(Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const)),
  body: response,
  async text() {
    const chunks: Uint8Array[] = [];
    for await (const chunk of response) chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
  },
});
