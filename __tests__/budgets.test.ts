import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { promisify } from 'node:util';
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

const step = (inputs?: Texts, env?: Texts, exitCode?: number) => load('dist/main.js', inputs, env, exitCode);
const bytesOf = (files: readonly string[]) =>
  files.map((file) => fs.statSync(file).size).reduce((sum, size) => sum + size, 0);
const filesIn = (folder: string) =>
  fs.readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return entry.isFile() ? [file] : [];
  });

describe('the bundle', () => {
  it('has an entry that nobody has minified', () => {
    const entry = fs.readFileSync('dist/index.js', 'utf8');
    expect(entry.length / entry.split('\n').length).toBeLessThan(100);
  });

  it('has one copy of undici', () => {
    const copies = filesIn('dist').filter((file) => parts.undici.test(fs.readFileSync(file, 'utf8')));
    expect(copies).toHaveLength(1);
  });

  it('has at most 3 MB in all', () => {
    expect(bytesOf(filesIn('dist'))).toBeLessThanOrEqual(3_000 * kB);
  });
});

/** What marks each part that only some steps need, in the file of the bundle that holds it. */
const parts = {
  sending: /function composeMessage\(/,
  refusals: /function troubleOfFailure\(/,
  undici: /class ProxyAgent/,
  Octokit: /class Octokit/,
  Mustache: /mustache\.js - Logic-less/,
} as const;

/** The parts in the files that a step has read. */
const partsIn = ({ files }: Loaded) => {
  const code = files.map((file) => fs.readFileSync(file, 'utf8')).join('\n');
  return Object.entries(parts).flatMap(([name, mark]) => (mark.test(code) ? [name] : []));
};

/** Node's modules that cost milliseconds: for connections, and for files by promises, which the job summary needs. */
const costly = ['https', 'tls', 'internal/fs/promises'];
const costlyIn = ({ modules }: Loaded) =>
  costly.filter((name) => modules.some((loaded) => loaded.endsWith(` ${name}`)));

function expectOnlyEntry(loaded: Loaded): void {
  expect(loaded.files.map((file) => path.basename(file))).toEqual(['main.js', 'index.js']);
  expect(partsIn(loaded)).toEqual([]);
  expect(costlyIn(loaded)).toEqual([]);
  expect(simulator.requests).toHaveLength(0);
}

describe('what a step loads of the bundle', () => {
  it.each<[string, Texts]>([
    ['disabled', { enabled: 'false' }],
    ['skipped by its timing', { 'execution-timing': 'failure' }],
    ['that waits for the end of the job', { 'notify-at': 'job-end' }],
  ])('%s, is the entry alone', async (_, inputs) => {
    expectOnlyEntry(await step(inputs));
  });

  it('in post without work, is nothing', async () => {
    const { files } = await load('dist/post.js');
    expect(files.map((file) => path.basename(file))).toEqual(['post.js']);
    expect(simulator.requests).toHaveLength(0);
  });

  it('on the usual path, is the entry, one file with what sends, and a connection', async () => {
    const loaded = await step();
    expect(loaded.files).toHaveLength(3);
    expect(partsIn(loaded)).toEqual(['sending']);
    expect(costlyIn(loaded)).toEqual(['https', 'tls']);
    expect(simulator.messages()).toHaveLength(1);
  });

  it('has the toolkit’s commands in the entry', async () => {
    const { files } = await step();
    expect(files.map((file) => fs.readFileSync(file, 'utf8')).join()).toMatch(
      /function \w*issueFileCommand\(/,
    );
    expect(fs.readFileSync(path.join(directory, 'output'), 'utf8')).toMatch(/^sent<<ghadelimiter_/m);
  });

  it('after a refusal, is what explains it beside that', async () => {
    const loaded = await step({ secret: `${secret}0` }, {}, 1);
    expect(partsIn(loaded)).toEqual(['sending', 'refusals']);
  });

  it('with a template, is Mustache beside that', async () => {
    expect(partsIn(await step({ template: '{{verdict}}' }))).toEqual(['sending', 'Mustache']);
  });

  it("with GitHub's API, is the toolkit's client, which brings undici along", async () => {
    const github = await keep(startFakeGitHub(createMatrixRun(3)));
    const loaded = await step({ 'github-token': github.token }, { GITHUB_API_URL: github.apiUrl });
    expect(partsIn(loaded)).toEqual(['sending', 'undici', 'Octokit']);
  });

  it('through a proxy, is undici', async () => {
    const proxy = await keep(startForwardProxy(Number(new URL(simulator.url).port)));
    const webhook = `https://${host}/robot/send?access_token=${token}`;
    const loaded = await step({ webhook, 'allowed-hosts': host }, { https_proxy: proxy.url.href });
    expect(simulator.messages()).toHaveLength(1);
    expect(partsIn(loaded)).toEqual(['sending', 'undici']);
  });
});

describe('what a step builds', () => {
  it('on the usual path, is no format of dates or numbers', async () => {
    expect((await step()).formats).toEqual([]);
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
    const needs = { build: { result: 'failure', outputs: {} } };
    const status = count === 4 ? { needs: JSON.stringify(needs) } : {};
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
