/** What a step meets in the benchmark, all of it on loopback and, as in the real world, behind TLS. */
import { once } from 'node:events';
import * as fs from 'node:fs';
import { createServer } from 'node:https';
import * as os from 'node:os';
import * as path from 'node:path';
import { createCertificate, type Identity } from '../../__tests__/support/certificate.js';
import { startForwardProxy } from '../../__tests__/support/forward-proxy.js';
import { createMatrixRun } from '../../__tests__/support/github/scenarios.js';
import { startFakeGitHub } from '../../__tests__/support/github/server.js';
import { exampleOf, type Payload } from '../../simulator/events.js';
import { startSimulator } from '../../simulator/server.js';
import { environmentOf, inputsOf } from '../../simulator/step.js';
import type { Command } from './processes.js';

const host = 'dingtalk.example.com';
const secret = `SEC${'0f'.repeat(32)}`;
/** One robot that answers at once, and fifty that take 100 ms. */
const prompt = 'a0'.repeat(32);
const slow = Array.from({ length: 50 }, (_, index) => `b0${String(index).padStart(62, '0')}`);

export interface Bench {
  /** The bundle as a runner starts it: by default main of a push event, without an API. */
  bundle(
    inputs?: Readonly<Record<string, string>>,
    env?: Readonly<Record<string, string>>,
    payload?: Payload,
  ): Command;
  /** The same phase post, which the runner starts when the job ends. */
  post(inputs?: Readonly<Record<string, string>>, env?: Readonly<Record<string, string>>): Command;
  /** Another program, with what it needs to do the same as the bundle. */
  program(...args: readonly string[]): Command;
  /** Inputs and environment for GitHub's API, with so many jobs in the run. */
  api(jobs: number): Promise<readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>]>;
  /** Inputs for a test report in the workspace. */
  report(name: string, text: string): Readonly<Record<string, string>>;
  /** The webhooks of so many robots that take 100 ms to answer. */
  robots(count: number): string;
  /** A webhook that only the proxy finds, and the environment that names the proxy. */
  readonly proxied: readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>];
  /** Lets the robots forget their rate limit. */
  forget(): void;
  close(): Promise<void>;
}

/** A push to a branch. */
export const push = exampleOf('push', ({ ref }) => ref === 'refs/heads/master');

/** @param dist the folder of the bundle */
export async function openBench(dist: string): Promise<Bench> {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  const file = (name: string, text = '') => {
    const place = path.join(directory, name);
    fs.writeFileSync(place, text);
    return place;
  };
  const tls = createCertificate(['127.0.0.1', host]);
  const authority = file('authority.pem', tls.cert);
  const robots = [prompt, ...slow].map((token) => ({ token, secret }));
  const simulator = await startSimulator({ robots, tls });
  for (const token of slow) simulator.trouble(token, { forever: { kind: 'delay', ms: 100 } });
  const proxy = await startForwardProxy(Number(new URL(simulator.url).port));
  const closers = [() => simulator.close(), () => proxy.close()];

  const bare = { PATH: process.env['PATH'] ?? '', NODE_EXTRA_CA_CERTS: authority };
  const webhook = simulator.webhook(prompt);
  const card = {
    title: 'DevOps',
    text: '### DevOps',
    singleTitle: 'View run',
    singleURL: 'https://github.com',
  };
  const step =
    (entry: string): Bench['bundle'] =>
    (inputs = {}, env = {}, payload = push) => ({
      args: [path.join(dist, entry)],
      env: {
        ...bare,
        ...environmentOf({ event: { name: 'push', payload }, inputs: {}, status: 'success' }),
        ...inputsOf({
          event: { name: 'push', payload },
          inputs: { webhook, secret, ...inputs },
          status: 'success',
        }),
        GITHUB_EVENT_PATH: file(
          payload === push ? 'event.json' : 'large-event.json',
          JSON.stringify(payload),
        ),
        GITHUB_OUTPUT: file('output'),
        GITHUB_STATE: file('state'),
        GITHUB_STEP_SUMMARY: file('summary'),
        GITHUB_WORKSPACE: directory,
        ...env,
      },
    });
  return {
    bundle: step('main.js'),
    post: step('post.js'),
    program: (...args) => ({
      args,
      env: {
        ...bare,
        WEBHOOK: webhook,
        SECRET: secret,
        BODY: JSON.stringify({ msgtype: 'actionCard', actionCard: card }),
      },
    }),
    async api(jobs) {
      const github = await startGitHub(jobs, tls);
      closers.push(github.close);
      return [{ 'github-token': github.token }, { GITHUB_API_URL: github.url, ...github.run }];
    },
    report: (name, text) => ({ 'test-results': path.basename(file(name, text)) }),
    robots: (count) =>
      slow
        .slice(0, count)
        .map((token) => simulator.webhook(token))
        .join('\n'),
    proxied: [
      { webhook: `https://${host}/robot/send?access_token=${prompt}`, 'allowed-hosts': host },
      { https_proxy: proxy.url.href },
    ],
    forget: () => simulator.forget(),
    async close() {
      await Promise.all(closers.map((close) => close()));
      fs.rmSync(directory, { recursive: true });
    },
  };
}

/** GitHub with a run of so many jobs. It answers the same request from memory, so that little of its time is measured. */
async function startGitHub(jobs: number, tls: Identity) {
  const scenario = createMatrixRun(jobs);
  const [run] = scenario.runs;
  const github = await startFakeGitHub(scenario);
  const known = new Map<string, { readonly status: number; readonly body: string }>();
  const server = createServer(tls, async (request, response) => {
    const target = request.url ?? '/';
    const answer = known.get(target) ?? (await ask(new URL(target, github.serverUrl), github.token));
    known.set(target, answer);
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `https://127.0.0.1:${port}${new URL(github.apiUrl).pathname.replace(/\/$/, '')}`,
    token: github.token,
    run: {
      GITHUB_REPOSITORY: run?.repository.full_name ?? '',
      GITHUB_WORKFLOW_REF: `${run?.repository.full_name}/.github/workflows/ci.yml@refs/heads/main`,
      GITHUB_RUN_ID: String(run?.id),
      GITHUB_RUN_NUMBER: String(run?.run_number),
      GITHUB_RUN_ATTEMPT: String(run?.run_attempt),
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await github.close();
    },
  };
}

async function ask(url: URL, token: string) {
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  return { status: response.status, body: await response.text() };
}
