import type { MessageInputs } from '../../src/inputs/inputs.js';
import { fields } from '../../src/inputs/inputs.js';
import { composeMessage } from '../../src/message/compose.js';
import { nobody } from '../../src/message/mentions.js';
import type { MessageRequest } from '../../src/message/message.js';
import type { Commit, Job, Person, RunFacts, RunResult } from '../../src/run-result.js';
import { anyText } from '../support/english.js';
import { readMarkdown } from './markdown-reader.js';

export const octocat: Person = { login: 'octocat', name: 'Octocat', bot: false };
export const hubot: Person = { login: 'hubot', name: 'Hubot', bot: false };

const repositoryUrl = 'https://github.com/octocat/hello-world';
const runUrl = `${repositoryUrl}/actions/runs/4200`;

export const commit = (sha: string, title: string, author: Person): Commit => ({
  sha,
  title,
  author,
  url: `${repositoryUrl}/commit/${sha}`,
});

export const head = commit('a1b2c3d4e5f60718293a4b5c6d7e8f9012345678', 'Parse empty lists', octocat);
const earlier = commit('b2c3d4e5f60718293a4b5c6d7e8f901234567890', 'Add lists', hubot);

export const job = (name: string, more: Partial<Job> = {}): Job => ({
  name,
  state: 'success',
  url: `${runUrl}/job/7`,
  duration: 13_000,
  allowedToFail: false,
  failedSteps: [],
  ...more,
});

export const failedJob = job('test (20)', {
  state: 'failure',
  duration: 59_000,
  failedSteps: ['Run npm test'],
  error: 'expected 1 to be 2',
});

export const facts = (more: Partial<RunFacts> = {}): RunFacts => ({
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  forge: 'github',
  repository: 'octocat/hello-world',
  repositoryUrl,
  workflow: 'ci',
  event: 'push',
  run: { id: 4200, number: 42, attempt: 1, url: runUrl },
  refName: 'main',
  subject: { kind: 'branch', name: 'main', url: `${repositoryUrl}/tree/main` },
  commit: head,
  commits: [head],
  actor: octocat,
  observed: false,
  ...more,
});

export const result = (more: Partial<RunResult> = {}): RunResult => ({
  status: 'success',
  scope: 'run',
  facts: facts(),
  url: runUrl,
  history: { kind: 'unknown', why: anyText('nobody asked') },
  duration: 72_000,
  ...more,
});

/** The failed run that the table of variables tells of. */
export const documented = result({
  status: 'failure',
  url: `${runUrl}/job/7`,
  facts: facts({
    commits: [earlier, head],
    compareUrl: `${repositoryUrl}/compare/000...a1b`,
    startedAt: Date.UTC(2026, 10, 24, 3, 6, 53),
  }),
  history: { kind: 'known', previous: 'failure', failuresInARow: 2, url: `${repositoryUrl}/actions/runs/41` },
  jobs: { list: [failedJob, job('build')], total: 2, counts: { success: 1, failure: 1 } },
});

/** The same with the tests that its reports count. */
export const tested: RunResult = {
  ...documented,
  tests: {
    counts: { tests: 312, passed: 307, failed: 2, skipped: 3, flaky: 1 },
    failed: [
      { classname: 'stock', name: 'counts parcels', message: 'expected 3 to be 4' },
      { classname: 'stock', name: 'counts boxes', message: undefined },
    ],
    flaky: [{ classname: 'net', name: 'reconnects' }],
  },
};

export const messageRequest = (more: Partial<MessageRequest> = {}): MessageRequest => ({
  result: result(),
  mentions: nobody,
  event: {},
  redact: (text) => text,
  now: Date.UTC(2026, 10, 24, 3, 8, 5),
  ...more,
});

export const inputs = (more: Partial<MessageInputs> = {}): MessageInputs => ({
  vars: {},
  buttons: [],
  messageType: 'action-card',
  fields,
  language: 'en',
  timezone: 'Asia/Shanghai',
  openLinksIn: 'browser',
  keywords: ['DevOps'],
  ...more,
});

/** The usual message about a run, with what is different. */
export const compose = (
  more: Partial<RunResult> = {},
  asked: Partial<MessageInputs> = {},
  request: Partial<MessageRequest> = {},
) => composeMessage(messageRequest({ result: result(more), ...request }), inputs(asked));

/** What people see of the body, line by line. */
export const linesOf = (body: string): string[] => readMarkdown(body).text.trim().split('\n');

export const pullRequest = {
  kind: 'pull-request',
  number: 7,
  title: 'Lists',
  url: 'https://github.com/octocat/hello-world/pull/7',
  head: 'lists',
  base: 'main',
  fork: 'hubot/hello-world',
} as const;
