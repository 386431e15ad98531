import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createStep } from '../support/github/job.js';
import { createRepository } from '../support/github/repository.js';
import { createRun } from '../support/github/run.js';
import { failed, passed, running, skipped } from '../support/github/scenarios.js';
import { type Played, play, type Scene } from './stage.js';

const read = (file: string) => readFileSync(join('examples', file), 'utf8');

/** The titles in the comment that an example starts with, each in double quotes and with a result's emoji or verdict. */
function promisesOf(file: string): string[] {
  const [comment = ''] = /^(#.*\n)+/.exec(read(file)) ?? [];
  return [
    ...comment.replaceAll('\n# ', ' ').matchAll(/"([^"]*(?:octocat\/hello-world|branches)[^"]*)"/g),
  ].map(([, title = '']) => title);
}

const runOf = (conclusion: 'failure') => createRun({ id: 4199, conclusion, event: 'push' });
const ownName = 'Pipeline Run Result Notification';
const exit = { steps: [createStep({ name: 'Run exit 1', conclusion: 'failure' })] };

/** How each example is played, and what must be true beside the title that its comment promises. */
interface Example extends Scene {
  readonly conclusion?: 'failure';
  readonly says?: readonly RegExp[];
  readonly check?: (played: Played) => void;
}

const reportOfJest = readFileSync(
  join('__tests__', 'fixtures', 'test-results', 'jest', 'junit-default.xml'),
  'utf8',
);
/** The log of `exit`, by the times of its step. */
const exitLog = [
  '##[group]Run exit 1',
  '##[endgroup]',
  '2 tests failed',
  '##[error]Process completed with exit code 1.',
]
  .map((line) => `2026-03-02T08:15:50.0000000Z ${line}`)
  .join('\n');

/** A repository with one run, which ended before the example starts. */
const repositoryOf = (repository: string, conclusion: 'success' | 'failure') => ({
  repository,
  runs: [
    createRun({
      conclusion,
      repository: createRepository(repository),
      created_at: '2026-03-02T07:00:00Z',
    }),
  ],
});

const examples: Readonly<Record<string, Example>> = {
  'job-end.yml': {
    jobs: [running({ name: 'test', id: 1001, steps: [createStep({ name: 'Test', conclusion: 'failure' })] })],
    conclusion: 'failure',
    says: [/❌ \[test\].*\n\n> Test/],
  },
  'last-step.yml': {},
  'tests-job-end.yml': {
    files: { 'reports/junit.xml': reportOfJest },
    jobs: [running({ name: 'test', id: 1001, steps: [createStep({ name: 'Test', conclusion: 'failure' })] })],
    conclusion: 'failure',
    says: [/❌ \[test\].*\n\n> Test/, /\d+ tests: \d+ failed/, /^• /m],
  },
  'final-job.yml': {
    jobs: [
      passed({ name: 'lint', id: 1001 }),
      failed({ name: 'test', id: 1002, ...exit }),
      skipped({ name: 'deploy' }),
      running({ name: ownName, id: 1004 }),
    ],
    conclusion: 'failure',
    says: [/❌ \[test\].*\n\n> Run exit 1/, /✅ \[lint\]/, /⏭️ \[deploy\]/, /@13800000000/],
    check: ({ messages }) => expect(messages[0]?.at.mobiles).toEqual(['13800000000']),
  },
  'matrix.yml': {
    jobs: [
      failed({ name: 'test (22)', id: 1001 }),
      passed({ name: 'test (24)', id: 1002 }),
      running({ name: ownName, id: 1003 }),
    ],
    conclusion: 'failure',
    says: [/❌ \[test \\\(22\\\)\]/, /✅ \[test \\\(24\\\)\]/],
  },
  'tests-matrix.yml': {
    files: { 'reports/junit.xml': reportOfJest },
    jobs: [
      failed({ name: 'test (22)', id: 1001, ...exit }),
      passed({ name: 'test (24)', id: 1002 }),
      running({ name: ownName, id: 1003 }),
    ],
    log: [1001, exitLog],
    conclusion: 'failure',
    // Of 17 tests each: the report that the stage puts into each workspace, and those of both artifacts.
    says: [/❌ \[test \\\(22\\\)\]/, /51 tests: 18 failed/, /^• /m, /^> 2 tests failed$/m],
  },
  'deploy.yml': {
    event: {
      name: 'workflow_dispatch',
      payload: { ref: 'refs/heads/main', inputs: { version: '1.4.0' } },
    },
  },
  'nightly.yml': { event: { name: 'schedule', payload: { schedule: '30 18 * * *' } }, previous: 'failure' },
  'workflow-run.yml': {
    event: {
      name: 'workflow_run',
      payload: {
        action: 'completed',
        workflow: { name: 'CI' },
        workflow_run: JSON.parse(JSON.stringify(runOf('failure'))),
        repository: { full_name: 'octocat/hello-world', default_branch: 'main' },
      },
    },
  },
  'organisation-wrapper.yml': { conclusion: 'failure', says: [/@13800000000/] },
  'reusable-workflow.yml': {
    check: ({ run }) => expect(run.jobs.map(({ name }) => name)).toEqual(['test', `notify / ${ownName}`]),
  },
  'several-robots.yml': {
    trouble: { kind: 'answer', errcode: 660026, errmsg: 'sending too many messages per minute' },
    check: ({ messages }) => expect(messages[0]?.robot).toBe(2),
  },
  'private-deployment.yml': {
    host: 'dingtalk.example.com',
    check: ({ tunnels }) => expect(tunnels).toEqual(['CONNECT dingtalk.example.com:443']),
  },
  'proxy.yml': {
    host: 'oapi.dingtalk.com',
    check: ({ tunnels }) => expect(tunnels).toEqual(['CONNECT oapi.dingtalk.com:443']),
  },
  'template.yml': {
    files: { '.github/dingtalk.mustache': read('dingtalk.mustache') },
    conclusion: 'failure',
    says: [/^\*\*Template #128\*\*/, /Count the stock before the order/, /Somebody please look at/],
    check: ({ messages }) => expect(messages[0]?.text).not.toContain('Thank you'),
  },
  'digest.yml': {
    event: { name: 'schedule', payload: { schedule: '23 1 * * *' } },
    jobs: [running({ name: 'digest', id: 1001 })],
    others: [
      repositoryOf('acme/shop', 'failure'),
      repositoryOf('acme/web', 'success'),
      repositoryOf('acme/sandbox', 'failure'),
    ],
    says: [/2 runs of 2 repositories, 1 failing, 0 fixed/, /❌ \[acme\/shop · CI\]/],
  },
  'gitea.yml': { kind: 'gitea', conclusion: 'failure', says: [/http%3A%2F%2F127\.0\.0\.1%3A\d+%2Foctocat/] },
};

/** Played with the workflow that calls it. */
const called = {
  'enterprise-server.yml': {
    repositories: {
      'your-org/dingtalk-pipeline-result/.github/workflows/notify.yml@v1': join(
        'examples',
        'enterprise-server.yml',
      ),
    },
  },
} satisfies Record<string, Scene>;

describe('the examples', () => {
  it('are all played here', () => {
    const files = readdirSync('examples').filter((name) => name.endsWith('.yml'));
    expect([...Object.keys(examples), ...Object.keys(called)].sort()).toEqual(files.sort());
  });

  it.each(Object.entries(examples))('%s ends with the message that it promises', async (file, example) => {
    const { conclusion = 'success', says = [], check } = example;
    const promises = promisesOf(file);
    expect(promises).not.toEqual([]);
    const played = await play(file, example);
    expect(played.messages.map(({ title }) => title)).toEqual(promises.map((title) => `${title} · DevOps`));
    expect(played.run.conclusion).toBe(conclusion);
    for (const pattern of says) expect(played.messages.at(-1)?.text).toMatch(pattern);
    check?.(played);
  });

  it("the organisation's action reports the job's status on Gitea's runner too", async () => {
    const { messages } = await play('organisation-wrapper.yml', { kind: 'gitea' });
    const [promise] = promisesOf('organisation-wrapper.yml');
    expect(messages.map(({ title }) => title)).toEqual([`${promise} · DevOps`]);
  });

  /** The tests of an example fail instead of passing. */
  const failing = (example: string) => example.replaceAll(/run: echo \w+/g, 'run: exit 1');
  const passing = Object.keys(examples).filter((file) => failing(read(file)) !== read(file));
  const scenes: readonly [string, string, Scene][] = [
    ...passing
      .filter((file) => file !== 'final-job.yml')
      .map((file): [string, string, Scene] => [file, file, { ...examples[file], previous: 'success' }]),
    ...Object.entries(called).map(([file, scene]): [string, string, Scene] => [
      file,
      'reusable-workflow.yml',
      scene,
    ]),
  ];

  it.each(scenes)('%s tells of a failure too', async (file, workflow, scene) => {
    const { messages, run } = await play(workflow, { ...scene, edit: failing });
    expect(run.conclusion).toBe('failure');
    const promised = promisesOf(file)
      .at(-1)
      ?.replace(/✅ (Passed|Fixed)/, '❌ Failed, first failure');
    expect(messages.at(-1)?.title).toBe(`${promised} · DevOps`);
  });

  it('nightly.yml says nothing of a second failure in a row', async () => {
    const { messages, run } = await play('nightly.yml', { ...examples['nightly.yml'], edit: failing });
    expect(run.conclusion).toBe('failure');
    expect(messages).toEqual([]);
  });

  it.each(Object.entries(called))('%s ends with the message that it promises', async (file, scene) => {
    const { messages, run } = await play('reusable-workflow.yml', scene);
    expect(messages.map(({ title }) => title)).toEqual(promisesOf(file).map((title) => `${title} · DevOps`));
    expect(run.jobs.map(({ name }) => name)).toEqual(['test', `notify / ${ownName}`]);
  });
});
