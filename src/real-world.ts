/** The world as it is: the process, its files, its clock, its network, and the runner that started it. */
import * as fs from 'node:fs';
import { post, prepare } from './network/post.js';
import { createRunner } from './runner.js';
import type { StopSignal, World } from './world.js';

/** Aborts when the runner asks the process to stop. Source: ProcessInvoker.cs in actions/runner: SIGINT, then SIGTERM. */
function stopSignal(): StopSignal {
  const listeners = new Set<() => void>();
  let aborted = false;
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      aborted = true;
      for (const listener of listeners) listener();
    });
  }
  return {
    get aborted() {
      return aborted;
    },
    addEventListener: (_, listener) => void listeners.add(listener),
    removeEventListener: (_, listener) => void listeners.delete(listener),
  };
}

const sleep = (milliseconds: number, signal: StopSignal) =>
  new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, signal.aborted ? 0 : milliseconds);
    signal.addEventListener('abort', end);
  });

export const realWorld = (): World => ({
  env: process.env,
  readFile: (path) => fs.readFileSync(path, 'utf8'),
  clock: { now: Date.now, sleep },
  timeout: AbortSignal.timeout,
  random: Math.random,
  prepare: (url) => prepare(url, process.env),
  post: (request, signal) => post(request, signal, process.env),
  async fetch(url, init) {
    const { fetchFor } = await import('./network/fetch.js');
    const fetch = await fetchFor(new URL(url), process.env);
    return fetch(url, init);
  },
  runner: createRunner(process.env),
  stopped: stopSignal(),
});
