/** What the demo shows: pipelines that end, and what a group gets to see of them. */
import * as path from 'node:path';
import { exampleOf, withValues } from './events.js';
import type { Expectation } from './expectation.js';
import { plainFiles } from './preview/files.js';
import type { ExampleJob, ExampleRun } from './preview/github.js';
import { environmentFor, readEvent } from './preview/scenario.js';
import type { StepRequest } from './step.js';

export interface Scene extends Pick<StepRequest, 'event' | 'status' | 'env' | 'matrix'> {
  readonly title: string;
  /** What GitHub's API tells of the run. */
  readonly run: ExampleRun;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly expected: Expectation;
}

const delivered = { exitCode: 0, sent: true, errcode: '0' };

const push = readEvent('push.json', path.resolve('simulator', 'scenarios'), plainFiles);
const repository = {
  'repository.full_name': 'acme/shop',
  'repository.html_url': 'https://github.com/acme/shop',
  'sender.login': 'octocat',
};
const pullRequest = withValues(
  exampleOf('pull_request', (payload) => payload['action'] === 'opened'),
  {
    ...repository,
    'pull_request.head.repo.full_name': 'acme/shop',
    'pull_request.base.ref': 'main',
    'pull_request.title': 'Ship each order in one parcel',
    'pull_request.html_url': 'https://github.com/acme/shop/pull/2',
  },
);
const nightly = withValues(
  exampleOf('workflow_run', (payload) => payload['action'] === 'completed'),
  {
    ...repository,
    'workflow.name': 'Nightly',
    'workflow_run.name': 'Nightly',
    'workflow_run.conclusion': 'failure',
    'workflow_run.event': 'schedule',
    'workflow_run.head_commit.message': 'Count the stock before the order',
    'workflow_run.html_url': 'https://github.com/acme/shop/actions/runs/1589141559',
    'workflow_run.head_repository.full_name': 'acme/shop',
    'workflow_run.updated_at': '2021-12-16T19:41:34Z',
  },
);

const lint: ExampleJob = { name: 'lint', conclusion: 'success', seconds: 32 };
/** The job that the step stands in, so it still runs. */
const build: ExampleJob = { name: 'build' };
const failure = { failedSteps: ['Run npm test'], error: 'stock.test.ts: expected 3 parcels, got 4' };
const failedTest: ExampleJob = {
  name: 'test (24, ubuntu-latest)',
  conclusion: 'failure',
  seconds: 161,
  ...failure,
};
/** Whom to call, by login. */
const people = { 'at-map': 'octocat: 13800000000\nhubot: user:hubot01' };
const run: ExampleRun = { seconds: 194, previous: 'success', jobs: [lint, build] };

export const scenes: readonly Scene[] = [
  {
    title: 'A push that passed',
    event: push,
    status: 'success',
    run,
    expected: { ...delivered, texts: ['✅', 'acme/shop', 'Count the stock before the order'] },
  },
  {
    title: 'A push that failed, in Chinese: the step, its error, and a call to the authors',
    event: push,
    status: 'failure',
    inputs: { language: 'zh-CN', ...people },
    run: { ...run, jobs: [lint, { ...build, ...failure }] },
    expected: {
      ...delivered,
      texts: ['首次失败', 'Run npm test', 'expected 3 parcels, got 4', '@13800000000', '@hubot01'],
    },
  },
  {
    title: 'The push that mended it',
    event: push,
    status: 'success',
    run: { ...run, previous: 'failure' },
    expected: { ...delivered, texts: ['Fixed'] },
  },
  {
    title: 'A cancelled push',
    event: push,
    status: 'cancelled',
    run,
    expected: { ...delivered, texts: ['🚫'] },
  },
  {
    title: 'A pull request',
    event: { name: 'pull_request', payload: pullRequest },
    status: 'success',
    env: environmentFor(pullRequest),
    run,
    expected: { ...delivered, texts: ['Ship each order in one parcel', '(changes → main)'] },
  },
  {
    title: 'A job of a matrix',
    event: push,
    status: 'success',
    matrix: { node: 24, os: 'ubuntu-latest' },
    run: { ...run, jobs: [lint, { name: 'build (24, ubuntu-latest)' }] },
    expected: { ...delivered, texts: ['build \\(24, ubuntu-latest\\)'] },
  },
  {
    title: 'A workflow_run listener, which tells of another workflow',
    event: { name: 'workflow_run', payload: nightly },
    status: 'success',
    env: { GITHUB_WORKFLOW: 'Notify' },
    run: { ...run, jobs: [lint, failedTest] },
    expected: { ...delivered, texts: ['❌', 'Nightly', 'Run npm test'] },
  },
  {
    title: 'A wrong signing key: the robot refuses, and the step says what to do',
    event: push,
    status: 'success',
    inputs: { secret: `SEC${'0'.repeat(64)}` },
    run,
    expected: { exitCode: 1, sent: false, errcode: '310000', log: 'signing key' },
  },
  {
    title: 'execution-timing: failure, and nothing failed',
    event: push,
    status: 'success',
    inputs: { 'execution-timing': 'failure' },
    run,
    expected: { exitCode: 0, sent: false, errcode: '' },
  },
  // The last message on the page, where the eye falls first.
  {
    title: 'The last job after a matrix, with the results of all',
    event: push,
    status: 'success',
    inputs: {
      ...people,
      needs: JSON.stringify({
        lint: { result: 'success', outputs: {} },
        test: { result: 'failure', outputs: {} },
        deploy: { result: 'skipped', outputs: {} },
      }),
    },
    env: { GITHUB_JOB: 'notify' },
    run: {
      ...run,
      jobs: [
        lint,
        failedTest,
        { name: 'test (20, ubuntu-latest)', conclusion: 'success', seconds: 148 },
        { name: 'deploy', conclusion: 'skipped' },
        { name: 'notify' },
      ],
    },
    expected: { ...delivered, texts: ['❌', 'test \\(24, ubuntu-latest\\)', 'Run npm test', '@13800000000'] },
  },
];
