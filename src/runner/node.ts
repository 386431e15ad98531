/** The real ports: the process, its files, its clock, its network, and the runner that started it. */
import * as fs from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { post } from '../network/https.js';
import { createRunner } from './commands.js';
import type { Ports } from './ports.js';

/** Aborts when the runner asks the process to stop. Source: ProcessInvoker.cs in actions/runner: SIGINT, then SIGTERM. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => controller.abort());
  return controller.signal;
}

export const nodePorts = (): Ports => ({
  env: process.env,
  readFile: (path) => fs.readFileSync(path, 'utf8'),
  clock: {
    now: Date.now,
    sleep: (milliseconds, signal) => delay(milliseconds, undefined, { signal }).catch(() => {}),
  },
  random: Math.random,
  post: (request, signal) => post(request, signal, process.env),
  fetchFor: async (url) => (await import('../network/proxy.js')).fetchFor(url, process.env),
  runner: createRunner(process.env),
  stopped: stopSignal(),
});
