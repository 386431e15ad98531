import type { Environment } from '../world.js';
import { proxyFor } from './proxy-choice.js';

/**
 * A fetch for requests to the host of `url`: Node's own, or one that goes through the proxy that the
 * environment asks for.
 *
 * @throws Error where the variable holds no URL of a proxy; its value is not shown
 */
export async function fetchFor(url: URL, env: Environment) {
  const proxy = proxyFor(url, env);
  if (proxy === undefined) return fetch;
  if (proxy === null) throw new Error('the proxy variable of the environment holds no http or https URL');
  const { fetchThrough } = await import('./proxy.js');
  return fetchThrough(proxy);
}
