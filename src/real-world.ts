/** The world as it is: the process, its files, its clock, its network, and the runner that started it. */
import { setMaxListeners } from 'node:events';
import * as fs from 'node:fs';
import { post } from './network/post.js';
import { createRunner } from './runner.js';
import type { World } from './world.js';

/** Aborts when the runner asks the process to stop. Source: ProcessInvoker.cs in actions/runner: SIGINT, then SIGTERM. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  // Every request and every wait listens; many robots are no leak.
  setMaxListeners(0, controller.signal);
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => controller.abort(new Error(`the runner sent ${name}`)));
  }
  return controller.signal;
}

export const realWorld = (): World => ({
  env: process.env,
  readFile: (path) => fs.readFileSync(path, 'utf8'),
  clock: {
    now: Date.now,
    async sleep(milliseconds, signal) {
      const { setTimeout } = await import('node:timers/promises');
      await setTimeout(milliseconds, undefined, { signal });
    },
  },
  timeout: AbortSignal.timeout,
  random: Math.random,
  post: (request, signal) => post(request, signal, process.env),
  async fetch(url, init) {
    const { fetchFor } = await import('./network/fetch.js');
    const fetch = await fetchFor(new URL(url), process.env);
    return fetch(url, init);
  },
  runner: createRunner(process.env),
  stopped: stopSignal(),
});
