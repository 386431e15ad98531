/**
 * Measures a digest of many repositories: a GitHub on loopback that takes its time for each answer, a hundred runs in
 * each repository. Runs from the root of the repository, after the build. Arguments: how many repositories there are
 * (300 unless given), and milliseconds that an answer takes (100 unless given). ACTION_NODE names the Node.js to measure.
 */
import { once } from 'node:events';
import * as fs from 'node:fs';
import { createServer } from 'node:http';
import * as os from 'node:os';
import * as path from 'node:path';
import { createRepository } from '../../__tests__/support/github/repository.js';
import { createRun } from '../../__tests__/support/github/run.js';
import { startSimulator } from '../../simulator/server.js';
import { environmentOf, inputsOf } from '../../simulator/step.js';
import { peakOf } from './processes.js';

const [repositories = 300, latency = 100] = process.argv.slice(2).map(Number);
const perPage = 100;
const token = 'a0'.repeat(32);
const now = Date.now();
const minute = 60_000;

/** A hundred runs of the last day, of which each tenth one failed. */
const runs = JSON.stringify({
  total_count: perPage,
  workflow_runs: Array.from({ length: perPage }, (_, index) =>
    createRun({
      id: perPage - index,
      run_number: perPage - index,
      conclusion: index % 10 === 0 ? 'failure' : 'success',
      created_at: new Date(now - (index + 2) * 10 * minute).toISOString(),
      repository: createRepository('acme/NAME'),
    }),
  ),
});

function pageOfRepositories(page: number): unknown {
  const first = (page - 1) * perPage;
  const length = Math.max(0, Math.min(perPage, repositories - first));
  return Array.from({ length }, (_, index) => ({
    ...createRepository(`acme/app-${first + index}`),
    default_branch: 'main',
  }));
}

function answerTo({ pathname, searchParams }: URL): string | undefined {
  if (pathname === '/orgs/acme/repos')
    return JSON.stringify(pageOfRepositories(Number(searchParams.get('page'))));
  const name = /^\/repos\/acme\/(app-\d+)\/actions\/runs$/.exec(pathname)?.[1];
  if (name !== undefined) return runs.replaceAll('acme/NAME', `acme/${name}`);
  return pathname.endsWith('/actions/runs/1296269')
    ? JSON.stringify({ run_started_at: new Date(now).toISOString() })
    : undefined;
}

let requests = 0;
let bytes = 0;
const server = createServer((request, response) => {
  requests += 1;
  setTimeout(() => {
    const answer = answerTo(new URL(request.url ?? '/', 'http://localhost'));
    bytes += answer?.length ?? 0;
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(answer ?? '{}');
  }, latency);
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
const port = typeof address === 'object' ? address?.port : undefined;
const simulator = await startSimulator({ robots: [{ token }] });

const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'digest-'));
const file = (name: string) => {
  fs.writeFileSync(path.join(directory, name), name === 'event.json' ? '{}' : '');
  return path.join(directory, name);
};
const event = { name: 'schedule', payload: { repository: { full_name: 'acme/ops' } } };
const start = performance.now();
const peak = await peakOf({
  args: [path.resolve('dist', 'digest.js')],
  env: {
    ...environmentOf({ event, inputs: {}, status: 'success' }),
    ...inputsOf({
      folder: 'digest',
      event,
      inputs: {
        webhook: simulator.webhook(token),
        'github-token': 'ghs_token-of-the-app',
        repositories: 'acme/*',
        since: '24h',
      },
      status: 'success',
    }),
    GITHUB_API_URL: `http://127.0.0.1:${port}`,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
  },
});
const seconds = (performance.now() - start) / 1_000;
const [message] = simulator.messages();
console.log(
  `${repositories} repositories, ${latency} ms for each answer: ${requests} requests, ${(bytes / 2 ** 20).toFixed(0)} MiB of JSON, ${seconds.toFixed(1)} s, peak memory ${peak.toFixed(0)} MiB, a card of ${message?.bytes} bytes: ${message?.title}`,
);
await simulator.close();
server.close();
fs.rmSync(directory, { recursive: true });
