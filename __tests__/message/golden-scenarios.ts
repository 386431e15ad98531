import { fields, type MessageInputs } from '../../src/inputs/inputs.js';
import type { Mentions } from '../../src/message/message.js';
import type { RunResult } from '../../src/run-result.js';
import { anyText } from '../support/english.js';
import {
  commit,
  documented,
  facts,
  failedJob,
  head,
  hubot,
  job,
  octocat,
  result,
  tested,
} from './scenarios.js';

export interface Scenario {
  readonly name: string;
  readonly result: RunResult;
  readonly inputs?: Partial<MessageInputs>;
  readonly mentions?: Mentions;
  readonly event?: unknown;
}

const repository = 'https://github.com/octocat/hello-world';
const run = `${repository}/actions/runs/4200`;
const unknown = { kind: 'unknown', why: anyText('nobody asked') } as const;
const afterSuccess = { kind: 'known', previous: 'success', failuresInARow: 0 } as const;
const afterFailure = { kind: 'known', previous: 'failure', failuresInARow: 2 } as const;
const { commit: _, ...withoutCommit } = facts({ commits: [], event: 'schedule' });

const fork = {
  kind: 'pull-request',
  number: 7,
  title: 'Parse `lists` of <b>any</b> depth',
  url: `${repository}/pull/7`,
  head: 'feature_a_b',
  base: 'main',
  fork: 'hubot/hello-world',
  author: hubot,
} as const;

export const scenarios: readonly Scenario[] = [
  {
    name: 'passed',
    result: result({
      history: afterSuccess,
      jobs: { list: [job('build'), job('test')], total: 2, counts: { success: 2 } },
    }),
  },
  {
    name: 'failed',
    result: { ...documented, history: afterSuccess },
    mentions: { mobiles: ['13800000001'], userIds: ['user1'], all: false },
  },
  {
    name: 'failed-with-12-jobs',
    result: result({
      status: 'failure',
      url: `${run}/job/7`,
      history: afterSuccess,
      jobs: {
        list: Array.from({ length: 12 }, (_each, index) => ({
          ...failedJob,
          name: `test (${index + 1}, ubuntu-latest)`,
        })),
        total: 12,
        counts: { failure: 12 },
      },
    }),
    mentions: { mobiles: ['13800000001'], userIds: ['user1'], all: false },
  },
  { name: 'failed-tests', result: { ...tested, history: afterSuccess } },
  { name: 'still-failing', result: documented, inputs: { messageType: 'markdown' } },
  { name: 'all-fields', result: { ...documented, history: afterSuccess }, inputs: { fields } },
  { name: 'fixed', result: result({ history: afterFailure }) },
  {
    name: 'cancelled',
    result: result({ status: 'cancelled', cancellation: 'superseded', url: `${run}/job/7` }),
  },
  {
    name: 'pull-request-from-fork',
    result: result({ facts: facts({ event: 'pull_request', subject: fork, actor: hubot, commits: [] }) }),
  },
  {
    name: 'tag',
    result: result({
      facts: facts({
        subject: { kind: 'tag', name: 'v1.2.3', url: `${repository}/tree/v1.2.3` },
        commits: [],
      }),
    }),
  },
  {
    name: 'release',
    result: result({
      facts: facts({
        event: 'release',
        subject: {
          kind: 'release',
          name: 'v1.2.3',
          title: 'One point two',
          url: `${repository}/releases/tag/v1.2.3`,
        },
      }),
    }),
  },
  {
    name: 'deployment',
    result: result({
      facts: facts({
        event: 'deployment_status',
        subject: {
          kind: 'deployment',
          name: 'main',
          url: `${repository}/tree/main`,
          environment: 'production',
          environmentUrl: 'https://hello.example.com',
        },
        commits: [],
      }),
    }),
    inputs: { buttons: [{ text: 'Open {{branch}} in production', url: 'https://hello.example.com' }] },
  },
  {
    name: 'schedule-timed-out',
    result: result({
      status: 'timed_out',
      facts: withoutCommit,
      duration: 21_600_000,
      history: { kind: 'first-run' },
    }),
  },
  {
    name: 'started',
    result: {
      status: 'started',
      scope: 'run',
      facts: facts({ run: { id: 4200, number: 42, attempt: 2, url: run }, triggeringActor: hubot }),
      url: run,
      history: unknown,
    },
  },
  {
    name: 'matrix',
    result: result({
      status: 'failure',
      url: `${run}/job/7`,
      jobs: {
        list: [
          ...['18', '20', '22'].map((version) => job(`test (${version}, ubuntu-latest)`)),
          {
            ...failedJob,
            name: 'test (24, windows-latest)',
            failedSteps: ['Install', 'Run npm test'],
            error: 'Process completed with exit code 1.',
          },
          job('lint', { state: 'failure', allowedToFail: true }),
          job('deploy', { state: 'skipped' }),
          { name: 'notify', state: 'started', allowedToFail: false, failedSteps: [] },
        ],
        total: 7,
        counts: { success: 3, failure: 2, skipped: 1, started: 1 },
        allowedFailures: 1,
      },
    }),
    mentions: { mobiles: [], userIds: [], all: true },
  },
  {
    name: 'hostile',
    result: result({
      status: 'failure',
      facts: facts({
        workflow: `${'a very long name '.repeat(18)}\u202Etxt.exe`,
        subject: { ...fork, title: '[click](https://evil.example) @all <img src=x>', head: 'feature_a_b*c' },
        commit: {
          ...head,
          title: '::error::x\n`# not` a heading www.evil.example',
          author: { login: 'me[bot](x)', name: 'x', bot: false },
        },
        commits: [],
        actor: { name: '**שלום** @13800000001', bot: false },
      }),
    }),
  },
  {
    name: 'too-long',
    result: result({
      status: 'failure',
      facts: facts({
        commits: Array.from({ length: 30 }, (_each, index) =>
          commit(`${index}`.padStart(7, '0'), '提交信息'.repeat(40), octocat),
        ),
      }),
      jobs: {
        list: Array.from({ length: 100 }, (_each, index) => ({
          ...failedJob,
          name: `测试 ${index}`,
          error: '错误'.repeat(200),
        })),
        total: 1_200,
        counts: { failure: 1_200 },
      },
    }),
    inputs: { content: '内容'.repeat(4_000) },
  },
  {
    name: 'template',
    result: documented,
    event: { head_commit: { message: 'Parse *empty* lists\n\n@all' } },
    inputs: {
      title: '{{emoji}} {{workflow}} {{verdict}}',
      template: [
        '## <font color="#{{color}}">{{verdict}}</font>',
        '{{#failure}}{{#failures}}- [{{name}}]({{url}}): {{#failed-steps}}{{.}} {{/failed-steps}}{{/failures}}',
        '{{/failure}}{{#success}}All is well.',
        '{{/success}}',
        '> {{event.head_commit.message}}',
        '[docs](https://example.com/docs) · {{now}}',
      ].join('\n'),
    },
  },
  {
    name: 'text',
    result: documented,
    inputs: { messageType: 'text', content: 'Ask {{actor}}.' },
    mentions: { mobiles: ['+852-12345678'], userIds: [], all: false },
  },
  {
    name: 'link',
    result: documented,
    inputs: { messageType: 'link' },
  },
];
