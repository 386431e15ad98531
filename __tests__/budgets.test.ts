import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { withTables } from '../scripts/bench/results.js';
import { exampleOf } from '../simulator/events.js';
import { type Simulator, startSimulator } from '../simulator/server.js';
import { environmentOf, inputsOf } from '../simulator/step.js';
import { createCertificate } from './support/certificate.js';
import { startForwardProxy } from './support/forward-proxy.js';
import { createMatrixRun, failed, passed, type Scenario } from './support/github/scenarios.js';
import { startFakeGitHub } from './support/github/server.js';

const kB = 1_000;
const token = 'a0'.repeat(32);
const secret = `SEC${'0f'.repeat(32)}`;
const host = 'dingtalk.example.com';
const push = exampleOf('push', ({ ref }) => ref === 'refs/heads/master');
const preload = path.resolve('__tests__', 'support', 'loaded.cjs');

type Texts = Readonly<Record<string, string>>;
interface Loaded {
  readonly modules: readonly string[];
  readonly files: readonly string[];
  readonly formats: readonly string[];
}

let directory: string;
let simulator: Simulator;
beforeAll(async () => {
  directory = fs.mkdtempSync(path.join(os.tmpdir(), 'budgets-'));
  const tls = createCertificate(['127.0.0.1', host]);
  fs.writeFileSync(path.join(directory, 'authority.pem'), tls.cert);
  simulator = await startSimulator({ robots: [{ token, secret }], tls });
});
afterAll(async () => {
  await simulator.close();
  fs.rmSync(directory, { recursive: true });
});

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** Starts a server that is closed after the test. */
async function keep<Server extends { close(): Promise<void> }>(starting: Promise<Server>): Promise<Server> {
  const server = await starting;
  open.push(server);
  return server;
}

/** Runs a script with the environment of a step, and tells what it loaded. */
async function load(script: string, inputs: Texts = {}, env: Texts = {}, exitCode = 0): Promise<Loaded> {
  simulator.forget();
  const file = (name: string, text = '') => {
    fs.writeFileSync(path.join(directory, name), text);
    return path.join(directory, name);
  };
  const webhook = simulator.webhook(token);
  const request = {
    event: { name: 'push', payload: push },
    inputs: { webhook, secret, ...inputs },
    status: 'success',
  };
  const whole = {
    PATH: process.env['PATH'],
    NODE_EXTRA_CA_CERTS: path.join(directory, 'authority.pem'),
    ...environmentOf(request),
    ...inputsOf(request),
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(push)),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_WORKSPACE: directory,
    WEBHOOK: webhook,
    SECRET: secret,
    BODY: JSON.stringify({ msgtype: 'text', text: { content: 'DevOps' } }),
    LOADED_FILE: file('loaded.json'),
    ...env,
  };
  const ended = await promisify(execFile)(process.execPath, ['--require', preload, path.resolve(script)], {
    env: whole,
  }).catch((error: { readonly code: unknown; readonly stdout: string }) => error);
  const code = 'code' in ended ? ended.code : 0;
  if (code !== exitCode) throw new Error(`exit code ${code}: ${ended.stdout}`);
  return JSON.parse(fs.readFileSync(path.join(directory, 'loaded.json'), 'utf8'));
}

const step = (inputs?: Texts, env?: Texts, exitCode?: number) => load('dist/index.js', inputs, env, exitCode);
const bytesOf = (files: readonly string[]) =>
  files.map((file) => fs.statSync(file).size).reduce((sum, size) => sum + size, 0);
const filesIn = (folder: string) =>
  fs.readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return entry.isFile() ? [file] : [];
  });

describe('the bundle', () => {
  it('has an entry of at most 120 kB that nobody has minified', () => {
    const entry = fs.readFileSync('dist/index.js', 'utf8');
    expect(bytesOf(['dist/index.js'])).toBeLessThanOrEqual(120 * kB);
    expect(entry.length / entry.split('\n').length).toBeLessThan(100);
  });

  it('has at most 2.5 MB in all', () => {
    expect(bytesOf(filesIn('dist'))).toBeLessThanOrEqual(2_500 * kB);
  });

  it('is downloaded as a release of at most 600 kB', () => {
    // GitHub packs what .gitattributes doesn't keep out.
    const attributes = fs.readFileSync('.gitattributes', 'utf8');
    const released = [...attributes.matchAll(/^\/(\S+) -export-ignore$/gm)].map(([, name = '']) => name);
    expect(attributes).toMatch(/^\/\* export-ignore$/m);
    expect(released).toEqual(expect.arrayContaining(['action.yml', 'dist']));
    const files = released.flatMap((name) => (fs.statSync(name).isDirectory() ? filesIn(name) : [name]));
    const contents = files.map((file) => fs.readFileSync(file));
    expect(gzipSync(Buffer.concat(contents)).length).toBeLessThanOrEqual(600 * kB);
  });
});

describe('what a step loads of the bundle', () => {
  /** Files and bytes at most. */
  const expectLoaded = ({ files }: Loaded, count: number, bytes: number) => {
    expect(files.length).toBe(count);
    expect(bytesOf(files)).toBeLessThanOrEqual(bytes);
  };

  it.each<[string, Texts, Texts]>([
    ['disabled', { enabled: 'false' }, {}],
    ['skipped by its timing', { 'execution-timing': 'failure' }, {}],
    ['that waits for the end of the job', { 'notify-at': 'job-end' }, {}],
    ['in post without work', {}, { STATE_main: 'ran' }],
  ])('%s, is the entry alone, and no stream, network or cryptography', async (_, inputs, env) => {
    const loaded = await step(inputs, env);
    expectLoaded(loaded, 1, 80 * kB);
    expect(
      loaded.modules.filter((name) => / (crypto|stream|net|tty|http|https|tls|_http_\w+)$/.test(name)),
    ).toEqual([]);
    expect(simulator.requests).toHaveLength(0);
  });

  it('on the usual path, is the message and the way to the robots', async () => {
    expectLoaded(await step(), 2, 130 * kB);
    expect(simulator.messages()).toHaveLength(1);
  });

  it('with a template, is Mustache beside that', async () => {
    expectLoaded(await step({ template: '{{verdict}}' }), 5, 210 * kB);
  });

  it('with a payload of its own, is what completes it', async () => {
    const payload = JSON.stringify({ msgtype: 'text', text: { content: 'DevOps' } });
    expectLoaded(await step({ 'message-type': 'raw', payload }), 4, 140 * kB);
  });

  it('after a refusal, is the table of reasons', async () => {
    simulator.setState(token, 'disabled');
    const loaded = await step({}, {}, 1);
    simulator.setState(token, 'active');
    expectLoaded(loaded, 4, 160 * kB);
  });

  it("with GitHub's API, is its client and what reads its answers", async () => {
    const github = await keep(startFakeGitHub(createMatrixRun(3)));
    const loaded = await step({ 'github-token': github.token }, { GITHUB_API_URL: github.apiUrl });
    expectLoaded(loaded, 5, 240 * kB);
  });

  it("through a proxy, is the proxy's client", async () => {
    const proxy = await keep(startForwardProxy(Number(new URL(simulator.url).port)));
    const webhook = `https://${host}/robot/send?access_token=${token}`;
    const loaded = await step({ webhook, 'allowed-hosts': host }, { https_proxy: proxy.url.href });
    expect(simulator.messages()).toHaveLength(1);
    expectLoaded(loaded, 3, 1_450 * kB);
  });
});

/** What a step has no use for: each takes milliseconds. */
const heavy =
  /undici|http2|webcrypto|perf_hooks|fs\/promises|NativeModule (inspector|internal\/deps\/.*|worker_threads|child_process)$/;

describe('what a step loads of Node.js', () => {
  it('on the usual path, is what the shortest script that posts loads, and the means to hear the runner', async () => {
    const floor = await load('scripts/bench/floor.cjs');
    const { modules, formats } = await step();
    const more = modules.filter((name) => !floor.modules.includes(name));
    const allowed =
      /^(Internal Binding (signal_wrap|tty_wrap|pipe_wrap)|NativeModule (tty|internal\/tty|internal\/fs\/sync_write_stream))$/;
    expect(more.filter((name) => !allowed.test(name))).toEqual([]);
    expect(modules.filter((name) => heavy.test(name))).toEqual([]);
    expect(formats).toEqual([]);
  });

  it("with GitHub's API, is no other client either", async () => {
    const github = await keep(startFakeGitHub(createMatrixRun(3)));
    const { modules } = await step({ 'github-token': github.token }, { GITHUB_API_URL: github.apiUrl });
    expect(modules.filter((name) => heavy.test(name))).toEqual([]);
    expect(github.requests.length).toBeGreaterThan(0);
  });
});

describe('requests', () => {
  it('are one to the robot on the usual path', async () => {
    await step();
    expect(simulator.requests).toHaveLength(1);
  });

  it.each<[string, Scenario, number]>([
    ['three for a run of 30 jobs', createMatrixRun(30), 3],
    [
      'one more for the reason of a failure',
      createMatrixRun(30, (name, index) => (index === 7 ? failed : passed)({ name })),
      4,
    ],
    ['one more for each further hundred jobs', createMatrixRun(1_200), 14],
  ])("to GitHub's API are %s", async (_, scenario, count) => {
    const github = await keep(startFakeGitHub(scenario));
    const [run] = scenario.runs;
    const env = {
      GITHUB_API_URL: github.apiUrl,
      GITHUB_REPOSITORY: run?.repository.full_name ?? '',
      GITHUB_WORKFLOW_REF: `${run?.repository.full_name}/.github/workflows/ci.yml@refs/heads/main`,
      GITHUB_RUN_ID: String(run?.id),
      GITHUB_RUN_ATTEMPT: String(run?.run_attempt),
    };
    const status = count === 4 ? { status: 'failure' } : {};
    await step({ 'github-token': github.token, ...status }, env);
    expect(github.requests).toHaveLength(count);
    expect(simulator.requests).toHaveLength(1);
  });
});

describe('the page about performance', () => {
  it('shows the tables of the last benchmark', () => {
    const page = fs.readFileSync('docs/PERFORMANCE.md', 'utf8');
    const results = JSON.parse(fs.readFileSync('docs/performance.json', 'utf8'));
    expect(withTables(page, results)).toBe(page);
  });
});
