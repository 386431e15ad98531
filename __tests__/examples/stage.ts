/** Where examples are played: a local DingTalk, a fake GitHub with a run and one before it, and the small runner. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RobotOptions } from '../../simulator/robots.js';
import { type ReceivedMessage, startSimulator, type Trouble } from '../../simulator/server.js';
import { createCertificate } from '../support/certificate.js';
import { startForwardProxy } from '../support/forward-proxy.js';
import { createRun } from '../support/github/run.js';
import { createHistory, createScenario, type JobScript } from '../support/github/scenarios.js';
import { type FakeGitHubOptions, startFakeGitHub } from '../support/github/server.js';
import { startStorage } from '../support/github/storage.js';
import { commitOf } from '../support/runner/call-workflow.js';
import { nodeAction, writeFiles } from '../support/runner/fixtures.js';
import type { WebhookEvent } from '../support/runner/github-context.js';
import type { WorkflowRun } from '../support/runner/results.js';
import { runWorkflow, type WorkflowOptions } from '../support/runner/run-workflow.js';
import { pins } from './pins.js';

const root = process.cwd();
const own = 'your-org/dingtalk-pipeline-result';

const hash = (name: string) => createHash('sha256').update(name).digest('hex');
const robots = [
  { token: hash('first'), secret: `SEC${hash('key')}`, group: 'Team' },
  { token: hash('second'), group: 'Team' },
] as const satisfies readonly RobotOptions[];

const push: WebhookEvent = {
  name: 'push',
  payload: {
    ref: 'refs/heads/main',
    after: '2b9e4d7a1c556f0e8a3b9d2c7e1f4a6b8c0d2e3f',
    repository: { full_name: 'octocat/hello-world', default_branch: 'main' },
    head_commit: {
      id: '2b9e4d7a1c556f0e8a3b9d2c7e1f4a6b8c0d2e3f',
      message: 'Count the stock before the order',
      author: { name: 'The Octocat', username: 'octocat' },
    },
    sender: { login: 'octocat', type: 'User' },
  },
};

/** What the example's surroundings are, beside what all of them have. */
export interface Scene extends Pick<WorkflowOptions, 'files' | 'repositories'> {
  readonly event?: WebhookEvent;
  /** Makes the variant of the example that is played instead. */
  readonly edit?: (example: string) => string;
  /** Of the fake GitHub, in the order in which they start. */
  readonly jobs?: readonly JobScript[];
  /** More repositories than the run's own. */
  readonly others?: FakeGitHubOptions['others'];
  /** The log of a job, by its id. */
  readonly log?: readonly [job: number, text: string];
  /** How the run before ended. */
  readonly previous?: 'success' | 'failure';
  readonly kind?: 'github' | 'ghes' | 'gitea';
  /** What the robots demand, DevOps by default. */
  readonly keywords?: readonly string[];
  /** What the first robot suffers from. */
  readonly trouble?: Trouble;
  /** The robot's host, which then speaks TLS and is reached through a proxy only. */
  readonly host?: string;
}

export interface Played {
  readonly run: WorkflowRun;
  /** What the group got. */
  readonly messages: readonly ReceivedMessage[];
  /** The request lines that the proxy saw. */
  readonly tunnels: readonly string[];
}

/**
 * Stands for actions/checkout: another repository than the run's own is ours, at the commit that the caller of its
 * workflow named. Of a cone with dist it brings this folder and the files of the root, and leaves no token behind.
 */
const checkout = () =>
  writeFiles(
    nodeAction(
      `const { cpSync } = require('node:fs');
       const { deepStrictEqual } = require('node:assert');
       const { INPUT_REPOSITORY, INPUT_PATH, GITHUB_WORKSPACE } = process.env;
       if (INPUT_REPOSITORY) {
         const given = ['REPOSITORY', 'REF', 'SPARSE-CHECKOUT', 'PERSIST-CREDENTIALS'].map((name) => process.env['INPUT_' + name]);
         deepStrictEqual(given, ['${own}', '${commitOf(own, 'v1')}', 'dist', 'false']);
         for (const name of ['action.yml', 'dist']) {
           cpSync(${JSON.stringify(root)} + '/' + name, GITHUB_WORKSPACE + '/' + INPUT_PATH + '/' + name, { recursive: true });
         }
       }`,
      undefined,
      '\n  repository: { description: d }\n  ref: { description: d }\n  path: { description: d }\n  sparse-checkout: { description: d }\n  persist-credentials: { description: d }',
    ),
  );

/**
 * Stand for actions/upload-artifact and actions/download-artifact with a pattern that ends with `*`: an artifact is a
 * folder of its name, with what the pattern of its path matches, from the folder that the pattern's fixed part names.
 */
async function artifacts(): Promise<WorkflowOptions['repositories']> {
  const kept = JSON.stringify(await writeFiles({}));
  const inputs = (...names: string[]) => names.map((name) => `\n  ${name}: { description: d }`).join('');
  const upload = `const { cpSync } = require('node:fs');
    const { dirname } = require('node:path');
    const { INPUT_NAME, INPUT_PATH, GITHUB_WORKSPACE } = process.env;
    cpSync(GITHUB_WORKSPACE + '/' + dirname(INPUT_PATH), ${kept} + '/' + INPUT_NAME, { recursive: true, errorOnExist: true, force: false });`;
  const download = `const { cpSync, readdirSync } = require('node:fs');
    const { INPUT_PATTERN, INPUT_PATH, GITHUB_WORKSPACE } = process.env;
    for (const name of readdirSync(${kept}).filter((name) => name.startsWith(INPUT_PATTERN.replace('*', '')))) {
      cpSync(${kept} + '/' + name, GITHUB_WORKSPACE + '/' + INPUT_PATH + '/' + name, { recursive: true });
    }`;
  return {
    [`actions/upload-artifact@${pins['actions/upload-artifact'].commit}`]: await writeFiles(
      nodeAction(upload, undefined, inputs('name', 'path')),
    ),
    [`actions/download-artifact@${pins['actions/download-artifact'].commit}`]: await writeFiles(
      nodeAction(download, undefined, inputs('pattern', 'path')),
    ),
  };
}

/** Runs a workflow of examples/ from a push to its end. */
export async function play(workflow: string, scene: Scene = {}): Promise<Played> {
  const { event = push, previous = 'success', kind = 'github', trouble, host, files, edit, others } = scene;
  const { keywords = ['DevOps'] } = scene;
  const identity = host === undefined ? undefined : createCertificate([host]);
  const simulator = await startSimulator({
    robots: robots.map((robot) => ({ ...robot, keywords })),
    ...(identity && { tls: identity }),
  });
  const proxy = await startForwardProxy(Number(new URL(simulator.url).port));
  if (trouble) simulator.trouble(robots[0].token, { forever: trouble });
  const path = `.github/workflows/${workflow}`;
  const run = createRun({ id: 4200, path, event: event.name, conclusion: null });
  const scenario = createScenario(run, [...(scene.jobs ?? [])]);
  const runs = [run, ...createHistory(run, [{ conclusion: previous }])];
  const [logged = 0, text = ''] = scene.log ?? [];
  const storage = await startStorage(text);
  const github = await startFakeGitHub({
    ...scenario,
    runs,
    kind,
    ...(others && { others }),
    ...(scene.log && { logs: { [logged]: storage.address } }),
  });
  const webhook = ({ token }: RobotOptions) =>
    host === undefined ? simulator.webhook(token) : `https://${host}/robot/send?access_token=${token}`;
  const checkedOut = await checkout();
  const example = join(root, 'examples', workflow);
  const variant = edit && (await writeFiles({ [workflow]: edit(await readFile(example, 'utf8')) }));
  try {
    const result = await runWorkflow({
      workflow: variant === undefined ? example : join(variant, workflow),
      event,
      github: {
        token: github.token,
        api_url: github.apiUrl,
        run_id: String(run.id),
        run_number: String(run.run_number),
        ...(kind === 'github' ? {} : { server_url: github.serverUrl }),
      },
      secrets: {
        DINGTALK_WEBHOOK: webhook(robots[0]),
        DINGTALK_SECRET: robots[0].secret,
        DINGTALK_ACCESS_TOKEN: robots[0].token,
        DINGTALK_WEBHOOK_1: webhook(robots[0]),
        DINGTALK_SECRET_1: robots[0].secret,
        DINGTALK_WEBHOOK_2: webhook(robots[1]),
        HTTPS_PROXY: `http://user:password@${proxy.url.host}`,
      },
      repositories: {
        [`${own}@v1`]: root,
        'acme/notify@v1': join(root, 'examples', 'organisation-wrapper'),
        [`actions/checkout@${pins['actions/checkout'].commit}`]: checkedOut,
        ...(await artifacts()),
        ...scene.repositories,
      },
      runner: kind === 'gitea' ? 'gitea' : 'github',
      files: { ...(identity && { 'ca.pem': identity.cert }), ...files },
      // Whatever a job says, nothing leaves this machine: what has a proxy goes there, and the rest is loopback.
      runnerEnv: {
        HTTPS_PROXY: proxy.url.href,
        ...(identity && { NODE_EXTRA_CA_CERTS: await certificateFile(identity.cert) }),
      },
    });
    return { run: result, messages: simulator.messages(), tunnels: proxy.requests.map(({ line }) => line) };
  } finally {
    await Promise.all([simulator, proxy, github, storage].map((server) => server.close()));
  }
}

const certificateFile = async (cert: string): Promise<string> =>
  join(await writeFiles({ 'ca.pem': cert }), 'ca.pem');
