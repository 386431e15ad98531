/** What a message claims of a run: whose result it is, and what it is compared with. */
import { describe, expect, it } from '@jest/globals';
import { failed, passed, skipped } from '../support/github/scenarios.js';
import {
  branchesAsked,
  type Case,
  noticesOf,
  notifying,
  npmTest,
  reportOf,
  repository,
  succeeded,
  useServers,
} from './notified-run.js';

useServers();

describe('names that are not keys', () => {
  const needs = { build: 'success', test: 'success', e2e: 'failure' };
  const jobs = [
    passed({ name: 'Build', id: 1 }),
    passed({ name: 'Test', id: 2 }),
    failed({ name: 'Test (e2e)', id: 3, ...npmTest }),
    notifying,
  ];

  it.each(['en', 'zh-CN'])('the job that failed is shown once, with step and link (%s)', async (language) => {
    const { step, text, button } = await reportOf({ jobs, needs, before: [succeeded], inputs: { language } });
    expect(step.outputs['status']).toBe('failure');
    expect(text).toMatch(/❌ \[Test \\?\(e2e\\?\)\]/);
    expect(text.match(/❌ \[/g)).toHaveLength(1);
    expect(text).not.toMatch(/⚠️|❌ e2e/);
    expect(text).toContain('Run npm test');
    expect(text).toMatch(/(?<!\d)3 (jobs|个)/);
    expect(button).toMatch(/\/job\/3(&|$)/);
  });

  it('a job that was allowed to fail under a name of its own is no failure of a run that passed', async () => {
    const { step, text } = await reportOf({
      jobs: [passed({ name: 'build', id: 1 }), failed({ name: '夜间测试 🌙', id: 2 }), notifying],
      needs: { build: 'success', nightly: 'success' },
      before: [succeeded],
    });
    expect(step.outputs['status']).toBe('success');
    expect(text).toMatch(/⚠️ \[夜间测试 🌙\]/);
    expect(text).not.toContain('❌');
  });
});

describe('jobs that failed and that nobody waited for', () => {
  const red = { run: { conclusion: 'failure' as const }, jobs: [failed({ name: 'lint' })] };

  it.each<[string, Case, RegExp]>([
    [
      'skip what was waited for',
      { needs: { deploy: 'skipped' }, jobs: [skipped({ name: 'deploy', id: 2 })] },
      /^⏭️ Skipped ·/,
    ],
    [
      'stand beside what passed under another name',
      { needs: { build: 'success' }, jobs: [passed({ name: 'Compile', id: 2 })] },
      /^✅ Passed ·/,
    ],
    [
      'stand beside what passed',
      { needs: { build: 'success' }, jobs: [passed({ name: 'build', id: 2 })] },
      /^✅ Passed ·/,
    ],
  ])('%s: nothing is fixed, and a notice names them', async (_, one, expected) => {
    const reported = await reportOf({
      ...one,
      jobs: [...(one.jobs ?? []), failed({ name: 'lint', id: 3, ...npmTest }), notifying],
      before: [red],
    });
    expect(reported.title).toMatch(expected);
    expect(reported.text).toMatch(/❌ \[lint/);
    expect(reported.text).not.toContain('allowed to fail');
    expect(noticesOf(reported)).toEqual([
      expect.stringMatching(/^Other jobs of this run failed, which this job does not wait for: "lint"\./),
    ]);
  });

  it('are allowed to where their need passed, also beside one that really failed', async () => {
    const reported = await reportOf({
      needs: { nightly: 'success', build: 'failure' },
      jobs: [
        failed({ name: 'Nightly tests', id: 2, ...npmTest }),
        failed({ name: 'build', id: 3 }),
        notifying,
      ],
      before: [succeeded],
    });
    expect(reported.text).toContain('1 failed, 1 allowed to fail');
    expect(reported.button).toMatch(/\/job\/3(&|$)/);
    expect(noticesOf(reported)).toEqual([]);
  });
});

describe('a workflow that another run started', () => {
  const event = {
    name: 'workflow_run',
    payload: {
      action: 'completed',
      workflow: { name: 'CI' },
      workflow_run: {
        id: 4199,
        run_number: 16,
        run_attempt: 1,
        conclusion: 'success',
        event: 'push',
        head_branch: 'release/1',
        head_commit: {
          id: 'c0ffee0'.repeat(5),
          message: 'Fix the price',
          author: { name: 'Mona', email: 'mona@example.com' },
        },
      },
      repository,
    },
  };

  it('reports itself where it has jobs to report, as one that deploys', async () => {
    const reported = await reportOf({
      event,
      needs: { deploy: 'failure' },
      jobs: [failed({ name: 'deploy', id: 3, ...npmTest }), notifying],
      github: { workflow: 'Deploy' },
    });
    expect(reported.step.outputs['status']).toBe('failure');
    expect(reported.title).toMatch(/^❌ Failed, first failure · Deploy · octo\/shop · release\/1/);
    expect(reported.button).toMatch(/\/runs\/4200\/job\/3(&|$)/);
    expect(reported.text).toContain('Fix the price');
    // Its own runs are on the default branch.
    expect(branchesAsked(reported)).toEqual(['main']);
  });

  it.each([
    ['needs without jobs', {}],
    ['no needs', undefined],
  ])('reports the run that it observes, with %s', async (_, needs) => {
    const reported = await reportOf({ event, ...(needs && { needs }) });
    expect(reported.title).toMatch(/^✅ Passed · CI · octo\/shop · release\/1/);
    expect(noticesOf(reported)).not.toContainEqual(expect.stringMatching(/job failed/));
  });

  it('says so where its own job failed meanwhile', async () => {
    const reported = await reportOf({ event, status: 'failure' });
    expect(reported.title).toMatch(/^✅ Passed · CI/);
    expect(noticesOf(reported)).toContainEqual(
      expect.stringMatching(/^This job failed, but the message is about the run that started/),
    );
  });

  it('claims nothing of its own job where the author wrote the status of the other run', async () => {
    const { workflow_run } = event.payload;
    const failing = { ...event.payload, workflow_run: { ...workflow_run, conclusion: 'failure' } };
    const reported = await reportOf({
      event: { ...event, payload: failing },
      inputs: { status: 'failure' },
    });
    expect(reported.title).toMatch(/^❌ Failed.* · CI/);
    expect(noticesOf(reported)).not.toContainEqual(expect.stringMatching(/job failed/));
  });
});

describe('what a failure is compared with', () => {
  const release = {
    name: 'release',
    payload: { action: 'published', release: { tag_name: 'v1.2.3', name: 'The spring release' }, repository },
  };
  const pushed = { name: 'push', payload: { ref: 'refs/tags/v1.2.3', repository } };
  const tag = { ref: 'refs/tags/v1.2.3', ref_name: 'v1.2.3', ref_type: 'tag' };
  const build = failed({ name: 'build', id: 3, ...npmTest });
  const pastOf = (head_branch: string) => ({
    run: { head_branch, conclusion: 'failure' as const },
    jobs: [failed({ name: 'build' })],
  });

  it.each<[string, Case, RegExp]>([
    ['the release before', { event: release, before: [pastOf('v1.2.2')] }, /^❌ Failed, still failing/],
    ['no release before', { event: release }, /^❌ Failed, first failure ·/],
    ['the same tag, which was moved', { event: pushed, before: [pastOf('v1.2.3')] }, /^❌ Failed, still/],
    ['nothing, for a new tag', { event: pushed, before: [pastOf('main')] }, /^❌ Failed ·/],
  ])('is %s', async (_, one, expected) => {
    const { title } = await reportOf({
      run: { head_branch: 'v1.2.3' },
      github: tag,
      needs: { build: 'failure' },
      jobs: [build, notifying],
      ...one,
    });
    expect(title).toMatch(expected);
  });

  it('is said in the log where it is unknown', async () => {
    const { step, sent } = await reportOf({
      event: pushed,
      run: { head_branch: 'v1.2.3' },
      github: tag,
      inputs: { 'execution-timing': 'fixed' },
      needs: { build: 'success' },
    });
    expect(sent).toBe(1);
    expect(step.log).toMatch(/although it is unknown .*: no earlier run of this ref/);
  });
});

describe('a message about one job', () => {
  const past = {
    run: { conclusion: 'failure' },
    jobs: [passed({ name: 'notify' }), failed({ name: 'lint' })],
  } as const;
  const one = {
    jobs: [notifying, failed({ name: 'lint', id: 2 })],
    before: [past, past],
    inputs: { 'execution-timing': 'fixed, first-failure' },
  };

  it('is not fixed where only another job had failed', async () => {
    expect(await reportOf(one)).toMatchObject({ sent: 0, step: { outputs: { reason: 'timing' } } });
  });

  it('is a first failure where the job itself had passed', async () => {
    const { sent, title, text } = await reportOf({ ...one, status: 'failure' });
    expect(sent).toBe(1);
    expect(title).toMatch(/first failure/i);
    expect(text).not.toContain('lint');
  });

  it('is still failing where the same job had failed, and counts its failures', async () => {
    const bad = { run: { conclusion: 'failure' }, jobs: [failed({ name: 'notify' })] };
    const result = await reportOf({ jobs: [notifying], before: [bad, bad, past], status: 'failure' });
    expect(result.title).toMatch(/failing.*3\+?/i);
    expect(result.github.requests.filter(({ path }) => path.endsWith('/jobs'))).toHaveLength(3);
  });

  it('is fixed where the same job had failed', async () => {
    const bad = { run: { conclusion: 'failure' }, jobs: [failed({ name: 'notify' })] };
    expect((await reportOf({ ...one, before: [bad] })).title).toMatch(/Fixed/);
  });

  it('names the job, lists no other, and a notice tells how to report them all', async () => {
    const result = await reportOf({ ...one, inputs: {} });
    expect(result.step.outputs['status']).toBe('success');
    expect(result.text).toContain('notify');
    expect(result.text).not.toContain('❌');
    expect(result.text).not.toContain('lint');
    expect(noticesOf(result)).toEqual([
      expect.stringMatching(/about the job "notify" alone.*"lint".*needs: \$\{\{ toJSON\(needs\) \}\}/),
    ]);
  });

  it('is a first failure where the job is new', async () => {
    const failedBefore = { run: { conclusion: 'failure' } };
    const result = await reportOf({
      jobs: [notifying],
      before: [{ ...failedBefore, jobs: [passed({ name: 'other' })] }],
      status: 'failure',
    });
    expect(result.title).toMatch(/first failure/i);
  });
});

describe('a message about the whole run', () => {
  const inputs = { 'execution-timing': 'fixed, first-failure' };
  const jobs = [passed({ name: 'build', id: 1 }), notifying];
  const needs = { build: 'success' };

  it('is not fixed where only the notification had failed', async () => {
    const before = [
      { run: { conclusion: 'failure' }, jobs: [passed({ name: 'build' }), failed({ name: 'notify' })] },
    ];
    expect(await reportOf({ jobs, needs, before, inputs })).toMatchObject({ sent: 0 });
  });

  it('is fixed where something else had failed too', async () => {
    const before = [
      { run: { conclusion: 'failure' }, jobs: [failed({ name: 'build' }), failed({ name: 'notify' })] },
    ];
    expect((await reportOf({ jobs, needs, before, inputs })).title).toMatch(/Fixed/);
  });
});

describe.each(['en', 'zh-CN'])('a re-run of the failed jobs (%s)', (language) => {
  const again = {
    // GitHub lists the jobs of this attempt; build had passed in the one before and did not run again.
    jobs: [passed({ name: 'test', id: 3 }), notifying],
    run: { run_attempt: 2 },
    github: { run_attempt: '2' },
    inputs: { language },
  };

  it('counts every job once, those that passed in the attempt before too', async () => {
    const { step, text } = await reportOf({ ...again, needs: { build: 'success', test: 'success' } });
    expect(step.outputs['status']).toBe('success');
    expect(text).toMatch(language === 'en' ? /^2 jobs: 2 passed/m : /^共 2 个任务：成功 2/m);
  });

  it('reports what fails in this attempt, not what failed in the one before', async () => {
    const { step, text } = await reportOf({
      ...again,
      jobs: [failed({ name: 'test', id: 3, ...npmTest }), notifying],
      needs: { build: 'success', test: 'failure' },
    });
    expect(step.outputs['status']).toBe('failure');
    expect(text.match(/❌ \[/g)).toHaveLength(1);
    expect(text).toMatch(
      language === 'en' ? /^2 jobs: 1 failed, 1 passed/m : /^共 2 个任务：失败 1\S+成功 1/m,
    );
  });
});

describe('jobs that have not ended', () => {
  it('and those that were skipped show no expression', async () => {
    const { text } = await reportOf({
      jobs: [
        passed({ name: 'build', id: 1 }),
        skipped({ name: 'deploy (${{ matrix.region }})', id: 2 }),
        notifying,
      ],
      needs: { build: 'success', deploy: 'skipped' },
      before: [succeeded],
    });
    expect(text).not.toContain('matrix.region');
    expect(text).toContain('deploy');
  });
});

describe('a runner that is not GitHub’s', () => {
  it('Gitea’s tells the workflow by its run, so that its history is known', async () => {
    const bad = { run: { conclusion: 'failure' }, jobs: [failed({ name: 'notify' })] };
    const result = await reportOf({
      kind: 'gitea',
      env: { GITEA_ACTIONS: 'true' },
      github: { workflow_ref: '' },
      jobs: [notifying],
      before: [bad],
    });
    expect(result.title).toMatch(/Fixed/);
    expect(noticesOf(result)).toEqual([]);
  });

  it('act’s doesn’t, so nothing is claimed and one notice says so', async () => {
    const bad = { run: { conclusion: 'failure' }, jobs: [failed({ name: 'notify' })] };
    const result = await reportOf({ github: { workflow_ref: '' }, jobs: [notifying], before: [bad] });
    expect(result.title).toMatch(/Passed/);
    expect(noticesOf(result)).toEqual([expect.stringContaining('GITHUB_WORKFLOW_REF')]);
  });
});
