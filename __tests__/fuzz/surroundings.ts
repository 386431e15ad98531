import fc from 'fast-check';
import { exampleOf } from '../../simulator/events.js';
import { inputTable } from '../../src/inputs/table.js';
import { at } from '../../src/json.js';
import type { NetworkFailure, Reply } from '../../src/runner/ports.js';
import { anyCodePoint } from '../support/any-code-point.js';
import type { Surroundings } from './fake-ports.js';

export const token = '0123456789abcdef'.repeat(4);
export const signingKey = `SEC${'fedcba9876543210'.repeat(4)}`;
const webhook = `https://oapi.dingtalk.com/robot/send?access_token=${token}`;
const elsewhere = `https://oapi.dingtalk.com/robot/send?access_token=${'f'.repeat(64)}`;

/** Texts that programs stumble over, secrets among them. */
const nasty = fc.oneof(
  fc.string({ unit: anyCodePoint, maxLength: 40 }),
  fc.json({ maxDepth: 3 }),
  fc.constantFrom(
    '',
    ' ',
    '\n',
    'null',
    '[]',
    '-1',
    '1e999',
    '__proto__',
    'constructor',
    'a'.repeat(70_000),
    '😀'.repeat(9_000),
    '\uD800',
    '{{{',
    '{{#a}}{{/b}}',
    '{{title}}',
    '::error::x',
    '@all [x](https://example.com) <script>',
    webhook,
    `${token}\n${signingKey}`,
    `{"msgtype":"text","text":{"content":"${token}"}}`,
    encodeURIComponent(webhook),
  ),
);

/** Values that an input takes. */
const proper: Readonly<Record<string, readonly string[]>> = {
  webhook: [webhook, `${webhook}\n${elsewhere}`, token],
  secret: [signingKey, '-'],
  'execution-timing': ['always', 'success, failure', 'changed', 'started'],
  'timeout-minutes': ['0.01', '5', '360'],
  keyword: ['DevOps', 'a\nb', '*'],
  delivery: ['all', 'any'],
  status: ['success', 'failure', 'cancelled', 'skipped', 'started'],
  needs: ['{"build":{"result":"success","outputs":{}}}', 'null', '{}'],
  'message-type': ['action-card', 'markdown', 'text', 'link', 'raw'],
  payload: ['{"msgtype":"markdown","markdown":{"title":"a","text":"b"}}'],
  title: ['{{verdict}} {{workflow}}'],
  template: ['{{title}}'],
  fields: ['workflow, jobs, failures', 'commit'],
  language: ['en', 'zh-CN'],
  timezone: ['UTC'],
  'at-mobiles': ['13800000000'],
  'at-map': ['octocat: 13800000000'],
  'at-all': ['true'],
  'job-context': ['{"check_run_id":1,"status":"failure"}'],
  matrix: ['{"os":"linux"}'],
  'dry-run': ['true'],
  'fail-on-error': ['false'],
  'notify-at': ['step', 'job-end'],
};

/** What the runner hands over where the user wrote only the webhook. */
const usual: Readonly<Record<string, string>> = { webhook, status: 'success' };

/** Mostly what a user would write, so that most runs come as far as a robot. */
const inputs = fc.record(
  Object.fromEntries(
    Object.keys(inputTable).map((name) => [
      `INPUT_${name.toUpperCase()}`,
      fc.oneof(
        { weight: 80, arbitrary: fc.constant(usual[name]) },
        { weight: 10, arbitrary: fc.constantFrom(...(proper[name] ?? [''])) },
        { weight: 1, arbitrary: nasty },
      ),
    ]),
  ),
);

const runner: Readonly<Record<string, string>> = {
  GITHUB_ACTOR: 'octocat',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_JOB: 'build',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_REF_TYPE: 'branch',
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_ID: '1',
  GITHUB_RUN_NUMBER: '1',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
  GITHUB_TRIGGERING_ACTOR: 'octocat',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_WORKFLOW_REF: 'octo-org/octo-repo/.github/workflows/ci.yml@refs/heads/main',
  GITHUB_WORKSPACE: '/home/runner/workspace',
  RUNNER_NAME: 'runner 1',
};

/** One of GitHub's own examples for each event. */
const examples = [
  'push',
  'pull_request',
  'release',
  'workflow_dispatch',
  'workflow_run',
  'issues',
  'create',
].map((name) => ({
  name,
  payload: exampleOf(name),
}));

const environment = fc.record({
  ...Object.fromEntries(
    Object.entries(runner).map(([name, usual]) => [
      name,
      fc.oneof(
        { weight: 30, arbitrary: fc.constant(usual) },
        { weight: 1, arbitrary: fc.option(nasty, { nil: undefined }) },
      ),
    ]),
  ),
  GITHUB_EVENT_NAME: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...examples.map(({ name }) => name)) },
    nasty,
  ),
  STATE_job_start: fc.oneof(fc.constantFrom(undefined, '1700000000000'), nasty),
});

/** Puts a value somewhere into a payload: at each level the path chooses one of the keys that there are. */
function mutate(payload: unknown, path: readonly number[], value: unknown): unknown {
  const [choice, ...rest] = path;
  if (choice === undefined || typeof payload !== 'object' || payload === null) return value;
  const keys = Object.keys(payload);
  const key = keys[choice % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const changed = { ...payload, [key]: mutate(at(payload, key), rest, value) };
  return Array.isArray(payload) ? Object.values(changed) : changed;
}

const mutation = fc.tuple(
  fc.array(fc.nat(200), { minLength: 1, maxLength: 4 }),
  fc.oneof(nasty, fc.jsonValue()),
);
const eventFile = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(fc.constantFrom(...examples), fc.array(mutation, { maxLength: 6 }))
      .map(([{ payload }, mutations]) =>
        JSON.stringify(
          mutations.reduce((changed: unknown, [path, value]) => mutate(changed, path, value), payload),
        ),
      ),
  },
  nasty,
  fc.constant(undefined),
);

const words = fc.oneof(nasty, fc.constantFrom('ok', 'keywords not in content', 'sign not match'));
const body = fc.oneof(
  fc
    .tuple(fc.constantFrom<unknown>(0, '0', -1, 310000, 660026, 300005, 400402, 1e99, null, '', {}), words)
    .map(([errcode, errmsg]) => JSON.stringify({ errcode, errmsg })),
  fc.tuple(fc.jsonValue(), nasty).map(([wait, uuid]) => JSON.stringify({ punish: 'deny', wait, uuid })),
  fc.double().map((wait) => JSON.stringify({ punish: 'deny', wait })),
  nasty,
);
const reply: fc.Arbitrary<Reply> = fc.record({
  kind: fc.constant('reply' as const),
  status: fc.oneof({ weight: 3, arbitrary: fc.constant(200) }, fc.integer({ min: 100, max: 999 })),
  headers: fc.record(
    { location: fc.oneof(fc.constant(webhook), nasty), 'retry-after': nasty },
    { requiredKeys: [] },
  ),
  body,
  truncated: fc.boolean(),
});
const failure: fc.Arbitrary<NetworkFailure> = fc.record({
  kind: fc.constant('failure' as const),
  code: fc.constantFrom(
    'ECONNRESET',
    'TIMEOUT',
    'ENOTFOUND',
    'CERT_HAS_EXPIRED',
    'PROXY_407',
    'HPE_INVALID_TOKEN',
  ),
  phase: fc.constantFrom('connect', 'tls', 'headers', 'body'),
  host: fc.constant('oapi.dingtalk.com'),
});

/** Any environment, event file, API and robots. */
export const surroundings: fc.Arbitrary<Surroundings> = fc.record({
  phase: fc.constantFrom('main', 'main', 'main', 'post'),
  env: fc.tuple(environment, inputs).map(([one, other]) => ({ ...one, ...other })),
  file: eventFile,
  answers: fc.array(fc.oneof(reply, reply, failure), { minLength: 1, maxLength: 5 }),
  api: fc.oneof(fc.constantFrom(undefined, '{}', '{"jobs":[{}],"workflow_runs":[]}'), nasty),
  stopAfter: fc.option(fc.nat(5_000), { freq: 10, nil: undefined }),
});
