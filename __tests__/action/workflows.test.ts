import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { exampleOf, withValues } from '../../simulator/events.js';
import { type Simulator, startSimulator } from '../../simulator/server.js';
import { createRun } from '../support/github/run.js';
import { createHistory, createScenario, failed, passed, running } from '../support/github/scenarios.js';
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from '../support/github/server.js';
import { runWorkflow, type WorkflowOptions } from '../support/runner/run-workflow.js';
import { tokenOf } from '../troubles/expectations.js';

const token = tokenOf('workflows');
const run = createRun({ conclusion: null });

let simulator: Simulator;
let github: FakeGitHub;
const openGitHub = async (options: FakeGitHubOptions) => {
  await github?.close();
  github = await startFakeGitHub(options);
};
beforeEach(async () => {
  simulator = await startSimulator({ robots: [{ token, keywords: ['DevOps'] }] });
  await openGitHub({ runs: [run] });
});
afterEach(() => Promise.all([simulator.close(), github.close()]));

const push = withValues(
  exampleOf('push', (payload) => payload['ref'] === 'refs/heads/master'),
  { ref: 'refs/heads/main', 'repository.full_name': run.repository.full_name },
);

/** Runs jobs for a push, with the API that `openGitHub` started. */
const runJobs = (jobs: string, options: Partial<WorkflowOptions> = {}) =>
  runWorkflow({
    workflow: `name: CI\non: push\njobs:\n${jobs}`,
    event: { name: 'push', payload: push },
    secrets: { DINGTALK_WEBHOOK: simulator.webhook(token) },
    repositories: { './': process.cwd() },
    ...options,
    github: {
      run_id: String(run.id),
      run_number: String(run.run_number),
      api_url: github.apiUrl,
      server_url: github.serverUrl,
      token: github.token,
      ...options.github,
    },
  });

/** A job whose first step is the action, and that goes on with `steps`. */
const jobEnd = (steps: string, inputs = '') => `
  build:
    runs-on: ubuntu-latest
    steps:
      - name: Tell the group
        uses: ./
        with:
          webhook: \${{ secrets.DINGTALK_WEBHOOK }}
          notify-at: job-end
          ${inputs}
${steps.replace(/^/gm, '      ')}
`;

describe('one step that stands first and reports the end of its job', () => {
  it('a later step fails: one message, with the failed step and the duration', async () => {
    const steps = [
      {
        name: 'Run npm ci',
        status: 'completed',
        conclusion: 'success',
        number: 1,
        started_at: null,
        completed_at: null,
      },
      {
        name: 'Run npm test',
        status: 'completed',
        conclusion: 'failure',
        number: 2,
        started_at: null,
        completed_at: null,
      },
    ] as const;
    await openGitHub(
      createScenario(run, [
        running({ id: 1001, name: 'build', steps: [...steps], started_at: new Date().toISOString() }),
      ]),
    );
    const { conclusion } = await runJobs(jobEnd('- run: exit 0\n- run: exit 1'));
    expect(conclusion).toBe('failure');
    expect(simulator.messages()).toHaveLength(1);
    const [message] = simulator.messages();
    expect(message?.title).toMatch(/^❌ Failed/);
    expect(message?.text).toContain('Run npm test');
    expect(message?.text).toMatch(/^(under 1 s|\d+ s)/m);
  });

  it('the job is cancelled: one message that says so', async () => {
    const { conclusion, jobs } = await runJobs(jobEnd('- id: work\n  run: exit 0\n- run: exit 0'), {
      cancel: { after: 'work' },
    });
    expect(conclusion).toBe('cancelled');
    expect(jobs[0]?.steps.map((step) => `${step.phase} ${step.conclusion}`)).toEqual([
      'main success',
      'main success',
      'main skipped',
      'post success',
    ]);
    expect(simulator.messages().map(({ title }) => title)).toEqual([expect.stringMatching(/^🚫 Cancelled/)]);
  });

  it('a raw payload may come from a later step', async () => {
    const payload = JSON.stringify({ msgtype: 'text', text: { content: 'DevOps built' } });
    const steps = `- run: echo 'PAYLOAD=${payload}' >> "$GITHUB_ENV"`;
    const inputs = 'message-type: raw\n          payload: ${{ env.PAYLOAD }}';
    const { conclusion } = await runJobs(jobEnd(steps, inputs));
    expect(conclusion).toBe('success');
    expect(simulator.messages().map(({ text }) => text)).toEqual(['DevOps built']);
  });

  it('a raw payload that never came is an error at the end', async () => {
    const { conclusion, jobs } = await runJobs(jobEnd('- run: exit 0', 'message-type: raw'));
    expect(conclusion).toBe('failure');
    const [main, , post] = jobs[0]?.steps ?? [];
    expect([main?.conclusion, post?.conclusion]).toEqual(['success', 'failure']);
    expect(post?.annotations).toEqual([
      { level: 'error', message: expect.stringContaining('payload: message-type raw needs one') },
    ]);
  });

  it('the job failed before: a post still runs', async () => {
    const job = `
  build:
    runs-on: ubuntu-latest
    steps:
      - run: exit 1
      - uses: ./
        if: always()
        with:
          webhook: \${{ secrets.DINGTALK_WEBHOOK }}
          notify-at: job-end
`;
    await runJobs(job);
    expect(simulator.messages().map(({ title }) => title)).toEqual([expect.stringMatching(/^❌ Failed/)]);
  });

  it('nothing failed, and DingTalk refuses: green with fail-on-error: false, red without', async () => {
    simulator.setState(token, 'removed');
    const green = await runJobs(jobEnd('- run: exit 0', 'fail-on-error: false'));
    expect(green.conclusion).toBe('success');
    const warnings = green.jobs[0]?.steps.flatMap(({ annotations }) => annotations);
    expect(warnings).toContainEqual({ level: 'warning', message: expect.stringContaining('not delivered') });
    const red = await runJobs(jobEnd('- run: exit 0'));
    expect(red.conclusion).toBe('failure');
  });
});

describe('one message for the whole run', () => {
  const workflow = `
  build:
    runs-on: ubuntu-latest
    steps: [{ run: exit 0 }]
  test:
    runs-on: ubuntu-latest
    continue-on-error: true
    steps: [{ run: exit 1 }]
  lint:
    runs-on: ubuntu-latest
    steps: [{ run: exit 1 }]
  deploy:
    needs: [build, lint]
    runs-on: ubuntu-latest
    steps: [{ run: exit 0 }]
  notify:
    needs: [build, test, lint, deploy]
    if: always()
    runs-on: ubuntu-latest
    steps:
      - uses: ./
        with:
          webhook: \${{ secrets.DINGTALK_WEBHOOK }}
          needs: \${{ toJSON(needs) }}
          fields: failures, jobs
`;

  it('has a line for each job, those that failed first, and the API knows who was allowed to', async () => {
    const scripts = [
      passed({ name: 'build' }),
      failed({ name: 'test' }),
      failed({ name: 'lint' }),
      running({ id: 1005, name: 'notify' }),
    ];
    await openGitHub(createScenario(run, scripts));
    const { conclusion } = await runJobs(workflow);
    expect(conclusion).toBe('failure');
    const [message] = simulator.messages();
    expect(message?.title).toMatch(/^❌ Failed/);
    const text = message?.text ?? '';
    expect(text.indexOf('lint')).toBeLessThan(text.indexOf('build'));
    expect(text).toMatch(/test.*allowed to fail/);
    expect(text).not.toContain('notify');
    expect(text.match(/lint/g)).toHaveLength(1);
  });

  it('goes without the API too', async () => {
    await runJobs(workflow, { github: { token: '' } });
    const text = simulator.messages()[0]?.text ?? '';
    expect(text).toMatch(/❌ lint/);
    expect(text).toMatch(/✅ test/);
    expect(text).toMatch(/⏭️ deploy/);
  });
});

describe('what changed since the previous run', () => {
  const job = (timing: string, command: string) => `
  build:
    runs-on: ubuntu-latest
    steps:
      - run: ${command}
      - uses: ./
        if: always()
        with:
          webhook: \${{ secrets.DINGTALK_WEBHOOK }}
          execution-timing: ${timing}
`;
  const historyOf = (...conclusions: string[]) => ({
    runs: [
      run,
      ...createHistory(
        run,
        conclusions.map((conclusion) => ({ conclusion })),
      ),
    ],
  });

  it('a recovery is told, and only that', async () => {
    await openGitHub(historyOf('failure'));
    await runJobs(job('fixed, first-failure', 'exit 0'));
    expect(simulator.messages()[0]?.title).toMatch(/^✅ Fixed/);
    await openGitHub(historyOf('success'));
    await runJobs(job('fixed, first-failure', 'exit 0'));
    expect(simulator.messages()).toHaveLength(1);
  });

  it('a failure after failures says how many', async () => {
    await openGitHub(historyOf('failure', 'cancelled', 'failure', 'success', 'failure'));
    await runJobs(job('always', 'exit 1'));
    expect(simulator.messages()[0]?.title).toMatch(/still failing \(3\+ in a row\)/);
    await runJobs(job('first-failure', 'exit 1'));
    expect(simulator.messages()).toHaveLength(1);
  });

  it('what is not known is sent, and the log says so', async () => {
    github.fail('/runs', 'server-error');
    const { jobs } = await runJobs(job('fixed', 'exit 0'));
    expect(simulator.messages()).toHaveLength(1);
    expect(jobs[0]?.steps.map(({ log }) => log).join('')).toMatch(
      /it is unknown whether execution-timing \(fixed\) matches: /,
    );
  });
});

describe('a private repository', () => {
  it('without the permission: the message goes, and one notice shows the YAML to add', async () => {
    await openGitHub({ runs: [run], private: true, permissions: { actions: 'none' } });
    const { jobs } = await runJobs(jobEnd('- run: exit 1'));
    expect(simulator.messages()).toHaveLength(1);
    const notices = jobs[0]?.steps.flatMap(({ annotations }) =>
      annotations.filter(({ level }) => level === 'notice'),
    );
    expect(notices).toEqual([
      { level: 'notice', message: expect.stringMatching(/permissions:\n\s+actions: read/) },
    ]);
  });
});

describe('a listener to other workflows', () => {
  it('reports the observed run, not its own', async () => {
    const observed = createRun({ id: 555_001, conclusion: 'failure' });
    await openGitHub(createScenario(observed, [passed({ name: 'build' }), failed({ name: 'test' })]));
    const payload = withValues(
      exampleOf('workflow_run', (payload) => payload['action'] === 'completed'),
      {
        'repository.full_name': run.repository.full_name,
        'workflow_run.id': observed.id,
        'workflow_run.conclusion': 'failure',
        'workflow_run.event': 'push',
        'workflow_run.run_attempt': 1,
      },
    );
    const step = '- uses: ./\n        with: { webhook: "${{ secrets.DINGTALK_WEBHOOK }}" }';
    await runJobs(`  notify:\n    runs-on: ubuntu-latest\n    steps:\n      ${step}\n`, {
      event: { name: 'workflow_run', payload },
    });
    const [message] = simulator.messages();
    expect(message?.title).toMatch(/^❌ Failed · Manually triggered workflow/);
    expect(message?.text).toMatch(/❌ .*test[\s\S]*Run npm test/);
  });
});
