/** Requests on the way that the environment asks for: straight, or through a proxy, whose client is loaded only then. */
import type { Environment, NetworkFailure, PostRequest, Reply, StopSignal } from '../world.js';
import { loadClient, postDirectly } from './direct.js';
import { proxyFor } from './proxy-choice.js';

/** As the port Post says. */
export async function post(
  request: PostRequest,
  signal: StopSignal,
  env: Environment,
): Promise<Reply | NetworkFailure> {
  const proxy = proxyFor(request.url, env);
  if (proxy === undefined) return postDirectly(request, signal);
  if (proxy === null) {
    return { kind: 'failure', code: 'PROXY_ADDRESS', phase: 'connect', host: request.url.host };
  }
  const { postThrough } = await import('./proxy.js');
  return postThrough(proxy, request, signal);
}

/** As the port Prepare says; a proxy's client does it itself. */
export async function prepare(url: URL, env: Environment): Promise<void> {
  if (proxyFor(url, env) === undefined) await loadClient(url);
}
