/** The real ports: the process, its files, its clock, its network, and the runner that started it. */
import { setMaxListeners } from 'node:events';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { monotonic } from '../network/exchange.js';
import { post } from '../network/https.js';
import { createRunner } from './commands.js';
import type { Ports } from './ports.js';
import { readWorkspaceFile } from './workspace.js';

/** Aborts when the runner asks the process to stop. Source: ProcessInvoker.cs in actions/runner: SIGINT, then SIGTERM. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  // One listener for each robot.
  setMaxListeners(0, controller.signal);
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => controller.abort());
  return controller.signal;
}

const sleep = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, signal.aborted ? 0 : milliseconds);
    signal.addEventListener('abort', end);
  });

export const nodePorts = (): Ports => ({
  env: process.env,
  readFile: (file) => fs.readFileSync(file, 'utf8'),
  readWorkspaceFile: (file) => readWorkspaceFile(process.env['GITHUB_WORKSPACE'] || '.', file),
  readTestResults: async (patterns, milliseconds) => {
    const { readTestResults } = await import('../test-results/read-test-results.js');
    const workspace = path.resolve(process.env['GITHUB_WORKSPACE'] || '.');
    return readTestResults({ workspace, patterns, milliseconds, now: monotonic });
  },
  clock: { now: Date.now, monotonic, sleep },
  random: Math.random,
  post: (request, signal) => post(request, signal, process.env),
  fetchFor: async (url) => (await import('../network/proxy.js')).fetchFor(url, process.env),
  runner: createRunner(process.env),
  stopped: stopSignal(),
});
