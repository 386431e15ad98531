/** The entry: runs a phase of the step with the real ports. dist/main.js and dist/post.js name the phase. */
import * as path from 'node:path';
import { openApi } from './github/api.js';
import { post } from './network/https.js';
import { run } from './run.js';
import { endProcess, processPorts } from './runner/node.js';
import type { Environment, Ports, StepPhase } from './runner/ports.js';

/**
 * The ports of the network; what only the API needs is loaded only for it.
 *
 * @param env names the proxies
 */
const networkPorts = (env: Environment): Pick<Ports, 'post' | 'fetchFor'> => ({
  post: (request, signal) => post(request, signal, env),
  fetchFor: async (url, mostBytes) => (await import('./network/fetch.js')).fetchFor(url, env, mostBytes),
});

export async function start(phase: StepPhase): Promise<void> {
  await run(phase, {
    ...processPorts(),
    ...networkPorts(process.env),
    readTestResults: async (patterns, signal) => {
      const { readTestResults } = await import('./test-results/read-test-results.js');
      const workspace = path.resolve(process.env['GITHUB_WORKSPACE'] || '.');
      return readTestResults({ workspace, patterns, signal });
    },
  });
  endProcess();
}

/** What loads GitHub's client and undici. They stand in dist/ once, so the bundle of the digest takes it from here. */
export const toolkit = { openApi, networkPorts };
