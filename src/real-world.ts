/** The world as it is: the process, its files, its clock, and the runner behind its standard output. */

import * as fs from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import * as core from '@actions/core';
import type { Runner, World } from './world.js';

/**
 * A line of the log as the runner prints it, and never as a command that it obeys. It takes a line for one
 * when `::` stands first behind blanks, or `##[` anywhere. Source: ActionCommand.cs in actions/runner,
 * TryParseV2 and TryParse.
 */
export const inert = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^(?=\s*::)/, '| ').replaceAll('##[', '## ['))
    .join('\n');

const runner: Runner = {
  mask: core.setSecret,
  info: (text) => core.info(inert(text)),
  debug: (text) => core.debug(text),
  notice: (text) => core.notice(text),
  warning: (text) => core.warning(text),
  error: (text) => core.error(text),
  output: core.setOutput,
  saveState: core.saveState,
  async summary(markdown) {
    await core.summary.addRaw(markdown, true).write();
  },
};

/** Aborts when the runner asks the process to stop. Source: ProcessInvoker.cs in actions/runner: SIGINT, then SIGTERM. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
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
      await wait(milliseconds, undefined, { signal });
    },
  },
  random: Math.random,
  async post(request, signal) {
    const { post } = await import('./network/post.js');
    return post(request, signal, process.env);
  },
  async fetch(url, init) {
    const { fetchFor } = await import('./network/fetch.js');
    const fetch = await fetchFor(new URL(url), process.env);
    return fetch(url, init);
  },
  runner,
  stopped: stopSignal(),
});
