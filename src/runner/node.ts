/** The real ports but the network: the process, its files, its clock, and the runner that started it. */
import { setMaxListeners } from 'node:events';
import * as fs from 'node:fs';
import { monotonic } from '../network/exchange.js';
import { createRunner } from './commands.js';
import type { Ports, Runner } from './ports.js';
import { readWorkspaceFile } from './workspace.js';

/** Aborts when the runner asks the process to stop. Source: ProcessInvoker.cs in actions/runner: SIGINT, then SIGTERM. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  // One listener for each robot.
  setMaxListeners(0, controller.signal);
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => controller.abort());
  return controller.signal;
}

/**
 * Where nothing is left that could wake the process, Node.js would end it with code 0, and the step would be green
 * without having sent anything.
 */
const lost = () =>
  new Promise<never>((_, reject) => {
    // Where the report itself is what fails, nobody listens any more.
    const end = (error: Error) => {
      process.exitCode = 1;
      reject(error);
    };
    process.once('beforeExit', () => end(new Error('The step waits for something that never comes.')));
    process.on('uncaughtException', end);
  });

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

/**
 * The ports of this process, but for the network, which is loaded when it is needed.
 *
 * @param summary writes the job summary; handed in, so that the main action loads it when there is one
 */
export const processPorts = (summary: Runner['summary']): Omit<Ports, 'openNetwork'> => ({
  env: process.env,
  readFile: (file) => fs.readFileSync(file, 'utf8'),
  readWorkspaceFile: (file) => readWorkspaceFile(process.env['GITHUB_WORKSPACE'] || '.', file),
  clock: { now: Date.now, monotonic, sleep },
  random: Math.random,
  runner: { ...createRunner(process.env), summary },
  stopped: stopSignal(),
  lost: lost(),
});

/** Ends the process. Nothing is waited for any more; where a pipe is slow, its reader gets first what was printed. */
export const endProcess = (): void => void process.stdout.write('', () => process.exit());
