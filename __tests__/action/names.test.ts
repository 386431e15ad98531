/** Which job of the run is which key of `needs`, where their names say little. */
import { describe, expect, it } from '@jest/globals';
import { createJob } from '../support/github/job.js';
import { failed, type JobScript, passed, skipped } from '../support/github/scenarios.js';
import { notifying, npmTest, reportOf, succeeded, useServers } from './notified-run.js';

useServers();

interface Names {
  readonly of: string;
  readonly needs: Readonly<Record<string, string>>;
  readonly jobs: readonly JobScript[];
  /** The lines of the jobs that failed. */
  readonly failed: readonly RegExp[];
  /** How many jobs the message counts. */
  readonly total: number;
}

const good = (name: string, id: number) => passed({ name, id });
const bad = (name: string, id: number) => failed({ name, id, ...npmTest });

const names: readonly Names[] = [
  {
    of: 'a name that looks like another job’s key',
    needs: { build: 'success', test: 'success', e2e: 'failure' },
    jobs: [good('Build', 1), good('Test', 2), bad('Test (e2e)', 3)],
    failed: [/❌ \[Test \\?\(e2e\\?\)\]/],
    total: 3,
  },
  {
    of: 'names in another script',
    needs: { build: 'success', test: 'failure' },
    jobs: [good('构建', 1), bad('测试', 2)],
    failed: [/❌ \[测试\]/],
    total: 2,
  },
  {
    of: 'names with emoji',
    needs: { build: 'success', test: 'failure' },
    jobs: [good('🏗️ build', 1), bad('🧪 all of it', 2)],
    failed: [/❌ \[🧪 all of it\]/],
    total: 2,
  },
  {
    of: 'a workflow called by a called one',
    needs: { ci: 'failure' },
    jobs: [good('ci / unit / node 20', 1), bad('ci / unit / node 22', 2)],
    failed: [/❌ \[ci \/ unit \/ node 22\]/],
    total: 2,
  },
  {
    of: 'a job beside a called one of the same first name',
    needs: { deploy: 'success', production: 'failure' },
    jobs: [good('deploy', 1), bad('Deploy / production', 2)],
    failed: [/❌ \[Deploy \/ production\]/],
    total: 2,
  },
  {
    of: 'a matrix with names of its own',
    needs: { test: 'failure' },
    jobs: [good('Node 20', 1), bad('Node 22', 2)],
    failed: [/❌ \[Node 22\]/],
    total: 2,
  },
  {
    of: 'a matrix that was skipped',
    needs: { build: 'failure', deploy: 'skipped' },
    jobs: [bad('build', 1), skipped({ name: 'deploy (${{ matrix.region }})', id: 2 })],
    failed: [/❌ \[build\]/],
    total: 2,
  },
];

describe.each(['en', 'zh-CN'])('names that are not keys (%s)', (language) => {
  it.each(names)('$of: each job once, with step and link', async ({ needs, jobs, failed, total }) => {
    const { step, text, button } = await reportOf({
      jobs: [...jobs, notifying],
      needs,
      before: [succeeded],
      inputs: { language },
    });
    expect(step.outputs['status']).toBe('failure');
    for (const line of failed) expect(text).toMatch(line);
    expect(text.match(/❌ (\[|(?!Failed)\w)/g)).toHaveLength(failed.length);
    expect(text).not.toMatch(/⚠️|matrix\./);
    expect(text).toContain('Run npm test');
    expect(text).toMatch(new RegExp(`(?<!\\d)${total} (jobs|个)`));
    expect(button).toMatch(/\/job\/\d(&|$)/);
  });
});

it('a job that was allowed to fail under a name of its own is no failure of a run that passed', async () => {
  const { step, text } = await reportOf({
    jobs: [good('build', 1), bad('夜间测试 🌙', 2), notifying],
    needs: { build: 'success', nightly: 'success' },
    before: [succeeded],
  });
  expect(step.outputs['status']).toBe('success');
  expect(text).toMatch(/⚠️ \[夜间测试 🌙\]/);
  expect(text).not.toContain('❌');
});

it('a job of a matrix with a name is called so in title and text', async () => {
  const jobs: JobScript[] = [
    (run) => ({ job: createJob({ id: 9009, name: 'On Node 22', conclusion: null }, run), annotations: [] }),
    good('On Node 20', 1),
  ];
  const { title, text } = await reportOf({
    jobs,
    status: 'failure',
    before: [{ run: {}, jobs: [passed({ name: 'On Node 22' })] }],
    inputs: { matrix: '{"node":22}' },
  });
  for (const shown of [title, text]) {
    expect(shown).toContain('On Node 22');
    expect(shown).not.toMatch(/notify \(22\)/);
  }
});

it('an empty matrix is none', async () => {
  const { step, title } = await reportOf({
    jobs: [notifying],
    before: [succeeded],
    inputs: { matrix: '{}', 'github-token': '' },
  });
  expect(step.exitCode).toBe(0);
  expect(title).toBe('✅ Passed · CI · octo/shop · main · DevOps');
});

it('jobs that wait or are queued are not called running, and one of which nobody knows the result is unknown', async () => {
  const standing =
    (name: string, id: number, status: string): JobScript =>
    (run) => ({
      job: { ...createJob({ id, name, conclusion: null }, run), status: status as 'queued' },
      annotations: [],
    });
  const { text } = await reportOf({
    jobs: [
      bad('build', 1),
      standing('deploy', 2, 'waiting'),
      standing('pack', 3, 'queued'),
      standing('scan', 4, 'pending'),
      notifying,
    ],
    needs: { build: 'failure' },
    before: [succeeded],
    inputs: { fields: 'jobs, failures' },
  });
  expect(text).toMatch(/⏳ \[deploy\].*waiting/i);
  expect(text).toMatch(/⏳ \[pack\].*queued/i);
  expect(text).toMatch(/⏳ \[scan\].*queued/i);
  expect(text).not.toContain('running');
});
