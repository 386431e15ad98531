/** The ports of the network, with what only the API and proxies need loaded only for them. */
import type { Environment, Ports } from '../runner/ports.js';
import { post } from './https.js';

/** @param env names the proxies */
export const networkPorts = (env: Environment): Pick<Ports, 'post' | 'fetchFor'> => ({
  post: (request, signal) => post(request, signal, env),
  fetchFor: async (url, mostBytes) => (await import('./fetch.js')).fetchFor(url, env, mostBytes),
});
