/** What the demo shows: pipelines that end, and what a group gets to see of them. */
import type { JsonObject } from '../src/json.js';
import { exampleOf, withValues } from './events.js';
import type { StepRequest } from './step.js';

export interface Scene extends Pick<StepRequest, 'event' | 'status' | 'env' | 'matrix'> {
  readonly title: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly expected: { readonly exitCode: number; readonly sent: boolean; readonly errcode: string };
}

const delivered = { exitCode: 0, sent: true, errcode: '0' };

const repository = {
  'repository.full_name': 'your-org/shop',
  'repository.html_url': 'https://github.com/your-org/shop',
};
const push = (values: JsonObject = {}) => ({
  name: 'push',
  payload: withValues(
    exampleOf('push', (payload) => payload['ref'] === 'refs/heads/master'),
    {
      ...repository,
      created: false,
      'head_commit.message': 'Count the stock before the order',
      'head_commit.author.name': 'The Octocat',
      'head_commit.author.username': 'octocat',
      'sender.login': 'octocat',
      ...values,
    },
  ),
});

export const scenes: readonly Scene[] = [
  { title: 'A push that passed', event: push(), status: 'success', expected: delivered },
  {
    title: 'A push that failed, in Chinese, with a mention',
    event: push(),
    status: 'failure',
    inputs: { language: 'zh-CN', 'at-map': 'octocat: 13800000000' },
    expected: delivered,
  },
  { title: 'A cancelled push', event: push(), status: 'cancelled', expected: delivered },
  {
    title: 'A pull request',
    event: {
      name: 'pull_request',
      payload: exampleOf('pull_request', (payload) => payload['action'] === 'opened'),
    },
    status: 'success',
    env: { GITHUB_HEAD_REF: 'changes' },
    expected: delivered,
  },
  {
    title: 'The last job after a matrix, with the results of all',
    event: push(),
    status: 'success',
    inputs: {
      needs: JSON.stringify({
        lint: { result: 'success', outputs: {} },
        test: { result: 'failure', outputs: {} },
        deploy: { result: 'skipped', outputs: {} },
      }),
    },
    env: { GITHUB_JOB: 'notify' },
    expected: delivered,
  },
  {
    title: 'A job of a matrix',
    event: push(),
    status: 'success',
    matrix: { node: 24, os: 'ubuntu-latest' },
    expected: delivered,
  },
  {
    title: 'A workflow_run listener',
    event: {
      name: 'workflow_run',
      payload: withValues(
        exampleOf('workflow_run', (payload) => payload['action'] === 'completed'),
        { 'workflow_run.conclusion': 'failure', 'workflow_run.event': 'push' },
      ),
    },
    status: 'success',
    env: { GITHUB_WORKFLOW: 'Notify' },
    expected: delivered,
  },
  {
    title: 'A wrong signing key: the robot refuses, and the step says what to do',
    event: push(),
    status: 'success',
    inputs: { secret: `SEC${'0'.repeat(64)}` },
    expected: { exitCode: 1, sent: false, errcode: '310000' },
  },
  {
    title: 'execution-timing: failure, and nothing failed',
    event: push(),
    status: 'success',
    inputs: { 'execution-timing': 'failure' },
    expected: { exitCode: 0, sent: false, errcode: '' },
  },
];
