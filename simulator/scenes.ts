/** What the demo shows: pipelines that end, and what a group gets to see of them. */
import * as path from 'node:path';
import type { Language } from '../src/language.js';
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

/** @param language of the titles, and of what the step says where a scene names none */
export function scenesIn(language: Language): readonly Scene[] {
  const say = (en: string, chinese: string): string => (language === 'en' ? en : chinese);
  return [
    {
      title: say('A push that passed', '一次成功的推送'),
      event: push,
      status: 'success',
      run,
      expected: { ...delivered, texts: ['✅', 'acme/shop', 'Count the stock before the order'] },
    },
    {
      title: say(
        'A push that failed, in Chinese: the step, its error, and a call to the authors',
        '一次失败的推送：失败步骤、错误信息，并 @ 提交人',
      ),
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
      title: say('The push that mended it', '修复问题的推送'),
      event: push,
      status: 'success',
      run: { ...run, previous: 'failure' },
      expected: { ...delivered, texts: [say('Fixed', '已恢复')] },
    },
    {
      title: say('A cancelled push', '一次被取消的推送'),
      event: push,
      status: 'cancelled',
      run,
      expected: { ...delivered, texts: ['🚫'] },
    },
    {
      title: say('A pull request', '一个 PR'),
      event: { name: 'pull_request', payload: pullRequest },
      status: 'success',
      env: environmentFor(pullRequest),
      run,
      expected: { ...delivered, texts: ['Ship each order in one parcel', '(changes → main)'] },
    },
    {
      title: say('A job of a matrix', '矩阵中的一个任务'),
      event: push,
      status: 'success',
      matrix: { node: 24, os: 'ubuntu-latest' },
      run: { ...run, jobs: [lint, { name: 'build (24, ubuntu-latest)' }] },
      expected: { ...delivered, texts: ['build \\(24, ubuntu-latest\\)'] },
    },
    {
      title: say(
        'A workflow_run listener, which tells of another workflow',
        'workflow_run 监听，通知另一个工作流的结果',
      ),
      event: { name: 'workflow_run', payload: nightly },
      status: 'success',
      env: { GITHUB_WORKFLOW: 'Notify' },
      run: { ...run, jobs: [lint, failedTest] },
      expected: { ...delivered, texts: ['❌', 'Nightly', 'Run npm test'] },
    },
    {
      title: say(
        'A wrong signing key: the robot refuses, and the step says what to do',
        '加签密钥填错：机器人拒收，步骤给出处理办法',
      ),
      event: push,
      status: 'success',
      inputs: { secret: `SEC${'0'.repeat(64)}` },
      run,
      expected: { exitCode: 1, sent: false, errcode: '310000', log: say('signing key', '加签密钥') },
    },
    {
      title: say(
        'execution-timing: failure, and nothing failed',
        'execution-timing: failure，而这次没有失败',
      ),
      event: push,
      status: 'success',
      inputs: { 'execution-timing': 'failure' },
      run,
      expected: { exitCode: 0, sent: false, errcode: '' },
    },
    // The last message on the page, where the eye falls first.
    {
      title: say(
        'The quick start of the README, with a test that fails',
        'README 快速开始里的工作流，有一个测试失败',
      ),
      event: push,
      status: 'success',
      inputs: {
        ...people,
        needs: JSON.stringify({
          test: { result: 'failure', outputs: {} },
          deploy: { result: 'skipped', outputs: {} },
        }),
      },
      env: { GITHUB_JOB: 'notify' },
      run: {
        ...run,
        seconds: 252,
        jobs: [
          failedTest,
          { name: 'test (20, ubuntu-latest)', conclusion: 'success', seconds: 148 },
          { name: 'test (22, ubuntu-latest)', conclusion: 'success', seconds: 152 },
          { name: 'deploy', conclusion: 'skipped' },
          { name: 'notify' },
        ],
      },
      expected: {
        ...delivered,
        texts: ['❌', 'test \\(24, ubuntu-latest\\)', 'Run npm test', '@13800000000'],
      },
    },
  ];
}
