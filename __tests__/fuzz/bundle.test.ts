import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { StepPhase } from '../../src/runner/ports.js';
import { answer, type Peer, startPeer } from '../network/peer.js';
import { type ForwardProxy, startForwardProxy } from '../support/forward-proxy.js';
import type { Surroundings } from './fake-ports.js';
import { signingKey, surroundings, token } from './surroundings.js';

const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
const folder = mkdtempSync(path.join(tmpdir(), 'fuzz-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A process can't have a variable with a zero in it, nor one of 128 KiB. */
const clean = (text: string): string => text.replaceAll('\0', '').slice(0, 60_000);

/** Every way out of this machine ends at a proxy that refuses; robots are peers on loopback. */
function environmentOf(
  { env, file }: Surroundings,
  robot: Peer,
  proxy: ForwardProxy,
  home: string,
): Record<string, string> {
  const entries = Object.entries(env).flatMap(([name, text]) =>
    text === undefined
      ? []
      : [
          [
            name,
            clean(text).replaceAll('https://oapi.dingtalk.com/', `http://127.0.0.1:${robot.port}/`),
          ] as const,
        ],
  );
  const eventPath = path.join(home, 'event.json');
  if (file !== undefined) writeFileSync(eventPath, file);
  for (const name of files) writeFileSync(path.join(home, name), '');
  return {
    ...Object.fromEntries(entries),
    ...Object.fromEntries(files.map((name) => [name, path.join(home, name)])),
    ...(env['GITHUB_EVENT_PATH'] !== undefined && { GITHUB_EVENT_PATH: eventPath }),
    'INPUT_TIMEOUT-MINUTES': '0.01',
    RUNNER_DEBUG: '1',
    http_proxy: proxy.url.href,
    https_proxy: proxy.url.href,
  };
}

/** Runs the bundle; everything that it showed comes back, but for the commands that register masks. */
function runBundle(phase: StepPhase, env: Record<string, string>, home: string) {
  return new Promise<{ code: number | string; stderr: string; shown: string }>((resolve) => {
    execFile(process.execPath, [`dist/${phase}.js`], { env, timeout: 10_000 }, (error, stdout, stderr) => {
      const lines = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
      const written = files.map((name) => readFileSync(path.join(home, name), 'utf8'));
      const code = error === null ? 0 : (error.code ?? 'killed');
      resolve({ code, stderr, shown: [...lines, stderr, ...written].join('\n') });
    });
  });
}

describe('the bundle', () => {
  let proxy: ForwardProxy;
  beforeAll(async () => {
    proxy = await startForwardProxy(0, '502 Bad Gateway');
  });
  afterAll(() => proxy.close());

  const seed = Number(process.env['SEED'] ?? Date.now());
  const samples = fc.sample(surroundings, { seed, numRuns: 40 }).map((given, index) => ({ index, given }));

  it.concurrent.each(samples)(
    `ends in order whatever there is (seed ${seed}): $index`,
    async ({ index, given }) => {
      const home = mkdtempSync(path.join(folder, String(index)));
      const robot = await startPeer((_, socket) => {
        const [first] = given.answers;
        if (first?.kind !== 'reply') socket.resetAndDestroy();
        else socket.end(answer(`${first.status} X`, [], first.body));
      });
      const env = environmentOf(given, robot, proxy, home);
      const { code, stderr, shown } = await runBundle(given.phase, env, home);
      await robot.close();

      expect([0, 1]).toContain(code);
      expect(stderr).toBe('');
      expect(shown).not.toContain('bug in the action');
      if (env['INPUT_WEBHOOK']?.includes(token)) expect(shown).not.toContain(token);
      if (env['INPUT_SECRET']?.includes(signingKey)) expect(shown).not.toContain(signingKey);
    },
    30_000,
  );
});
