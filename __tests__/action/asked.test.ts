/** What a message knows of its run whatever it shows of it, and what it says where something stays unknown. */
import { describe, expect, it } from '@jest/globals';
import { failed, passed, running, timedOut } from '../support/github/scenarios.js';
import {
  noticesOf,
  notifying,
  npmTest,
  reportOf,
  repository,
  succeeded,
  useServers,
} from './notified-run.js';

useServers();

const minutesAgo = (minutes: number): string =>
  new Date(Date.now() - minutes * 60_000).toISOString().replace(/\.\d+/, '');

describe('fields that show little', () => {
  const broken = failed({ name: 'lint', id: 2, ...npmTest });

  it('leave the title the job that it is about, and the notice about the others', async () => {
    const result = await reportOf({
      jobs: [notifying, broken],
      before: [succeeded],
      inputs: { fields: 'workflow, branch' },
    });
    expect(result.title).toContain('notify');
    expect(noticesOf(result)).toEqual([expect.stringContaining('"lint"')]);
  });

  it('leave the main button the job that failed, and templates what they name', async () => {
    const { text, button } = await reportOf({
      jobs: [broken, notifying],
      needs: { lint: 'failure' },
      before: [succeeded],
      inputs: { fields: 'workflow', content: '{{#failures}}{{failed-steps}}{{/failures}} {{job-counts}}' },
    });
    expect(button).toMatch(/\/job\/2(&|$)/);
    expect(text).toContain('Run npm test');
    expect(text).toContain('1 failed');
  });

  it('leave the authors of a commit that the event does not describe', async () => {
    const head = {
      id: 'a'.repeat(40),
      message: 'Count the stock',
      author: { name: 'Mona', email: 'mona@example.com' },
    };
    const { at } = await reportOf({
      event: {
        name: 'workflow_dispatch',
        payload: { ref: 'refs/heads/main', sender: { login: 'hubot', type: 'User' } },
      },
      github: { sha: head.id },
      run: { head_sha: head.id, head_commit: head } as never,
      jobs: [notifying],
      status: 'failure',
      inputs: {
        fields: 'workflow',
        'at-map': 'mona@example.com: 13800000000',
        'at-people': 'commit-authors',
      },
    });
    expect(at).toEqual(['13800000000']);
  });
});

it('the duration is of the job where the message is about one job', async () => {
  const { text } = await reportOf({
    run: { run_started_at: minutesAgo(60), created_at: minutesAgo(60) },
    jobs: [
      passed({ name: 'build', id: 1 }),
      running({ name: 'notify', id: 9009, started_at: minutesAgo(2) }),
    ],
    before: [succeeded],
  });
  expect(text).toMatch(/^2 min\b/m);
});

describe('the duration', () => {
  const jobs = [
    passed({ name: 'build', id: 1 }),
    running({ name: 'notify', id: 9009, started_at: minutesAgo(2) }),
  ];

  it('of one job counts from its start, wherever in it the step stands', async () => {
    const { text } = await reportOf({
      jobs,
      before: [succeeded],
      inputs: { 'notify-at': 'job-end' },
      state: { job_start: String(Date.now() - 2_000) },
    });
    expect(text).toMatch(/^2 min\b/m);
  });

  it('of one job is known where only the run is not', async () => {
    const reported = await reportOf({
      jobs,
      before: [succeeded],
      troubles: { 'runs/4200$': { status: 502, headers: {}, body: '' } },
    });
    expect(reported.text).toMatch(/^2 min\b/m);
    expect(noticesOf(reported)).toEqual([]);
  });

  it.each([
    ['a job', undefined],
    ['the run', { build: 'success' }],
  ])('of %s is unknown where it has begun in the future', async (_, needs) => {
    const { text } = await reportOf({
      run: { run_started_at: minutesAgo(-5), created_at: minutesAgo(-5) },
      jobs: [
        passed({ name: 'build', id: 1 }),
        running({ name: 'notify', id: 9009, started_at: minutesAgo(-5) }),
      ],
      ...(needs && { needs }),
      inputs: { template: 'took “{{duration}}{{duration-seconds}}”' },
    });
    expect(text).toContain('took “”');
  });
});

it.each([
  ['en', 'it is unknown why the run was cancelled'],
  ['zh-CN', '无法确定运行被取消的原因'],
])('a cancellation of which nobody knows why is what the log says is unknown (%s)', async (language, why) => {
  const { step, sent } = await reportOf({
    jobs: [notifying],
    before: [succeeded],
    status: 'cancelled',
    inputs: { 'execution-timing': 'timed-out', language },
  });
  expect(sent).toBe(1);
  expect(step.log).toContain(why);
});

it('where no message is sent, none goes without anything', async () => {
  const result = await reportOf({
    jobs: [failed({ name: 'e2e', id: 1, ...npmTest }), notifying],
    needs: { e2e: 'failure' },
    before: [{ run: { conclusion: 'failure' }, jobs: [failed({ name: 'e2e' })] }],
    inputs: { 'execution-timing': 'first-failure' },
    troubles: { annotations: { status: 403, headers: {}, body: '{}' } },
  });
  expect(result.sent).toBe(0);
  expect(noticesOf(result)).toEqual([]);
});

it('a failure may turn out to be a time-out, which only the API knows', async () => {
  const { sent, step } = await reportOf({
    jobs: [timedOut({ name: 'e2e', id: 1 }), notifying],
    needs: { e2e: 'failure' },
    before: [succeeded],
    inputs: { 'execution-timing': 'timed-out' },
  });
  expect([sent, step.outputs['status']]).toEqual([1, 'timed_out']);
});

it('without a token, the lines of the log that were asked for are missed', async () => {
  const result = await reportOf({
    jobs: [notifying],
    status: 'failure',
    inputs: { 'github-token': '', 'log-lines': '5' },
  });
  expect(noticesOf(result)).toEqual([
    expect.stringMatching(/the lines of the log: there is no github-token/),
  ]);
});

it('an event without its run is no trouble with files', async () => {
  const { step } = await reportOf({ event: { name: 'workflow_run', payload: { repository } } });
  expect(step.annotations.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^The event holds no run, so it is unknown which run to report\.\sSee/),
  ]);
});

it('what else an author calls people by stays in a raw payload', async () => {
  const at = { atMobiles: ['13800000000'], atDingtalkIds: ['$:LWCP_v1:$abc'] };
  const { step } = await reportOf({
    jobs: [notifying],
    inputs: {
      'message-type': 'raw',
      'dry-run': 'true',
      payload: JSON.stringify({ msgtype: 'text', text: { content: 'DevOps' }, at }),
    },
  });
  expect(step.log).toMatch(/"atDingtalkIds": \[/);
});

it('an address in vars is text, since its author may be anybody', async () => {
  const { text } = await reportOf({
    jobs: [notifying],
    inputs: { vars: 'docs-url=https://example.com/@13800000000', content: '{{vars.docs-url}}' },
  });
  expect(text).toContain('example');
  expect(text).not.toContain('https://example.com/@13800000000');
});

it('a cancellation that may be somebody’s own calls nobody', async () => {
  const people = { 'at-mobiles': '13800000000', 'github-token': '' };
  const one = { jobs: [notifying], status: 'cancelled' as const };
  expect((await reportOf({ ...one, inputs: people })).at).toEqual([]);
  expect((await reportOf({ ...one, inputs: { ...people, 'at-on': 'cancelled' } })).at).toHaveLength(1);
});
