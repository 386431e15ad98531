/** The step above the README's picture sends a message, and the workflow of the quick start gives the card of the picture. */
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { pageIn } from '../../scripts/readme-parts.js';
import type { Language } from '../../src/language.js';
import { failed, passed, running, skipped } from '../support/github/scenarios.js';
import { nodeAction, writeFiles } from '../support/runner/fixtures.js';
import { pins } from './pins.js';
import { play } from './stage.js';

const jobs = [
  failed({ name: 'test (24, ubuntu-latest)', id: 1001 }),
  passed({ name: 'test (20, ubuntu-latest)' }),
  passed({ name: 'test (22, ubuntu-latest)' }),
  skipped({ name: 'deploy' }),
  running({ name: 'Pipeline Run Result Notification', id: 1005 }),
];

const blocksOf = (language: Language): readonly string[] =>
  [...readFileSync(pageIn('README', language), 'utf8').matchAll(/```yaml\n([^`]*)```/g)].map(
    ([, code = '']) => code,
  );

it.each([
  ['en', '✅ Passed · CI · '],
  ['zh-CN', '✅ 成功 · CI · '],
] as const)('the step above the picture in %s', async (language, title) => {
  const [step = ''] = blocksOf(language);
  // The second robot asks for a keyword alone.
  const steps = `- run: 'true'\n${step}`.replace(/^/gm, '      ').replace('WEBHOOK }}', 'WEBHOOK_2 }}');
  const { messages } = await play('final-job.yml', {
    jobs: [running({ name: 'test', id: 1005 })],
    edit: () => `name: CI\non: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`,
  });
  expect(messages.map((message) => message.title)).toEqual([expect.stringContaining(title)]);
});

it.each([
  {
    language: 'en',
    says: ['Failed, first failure', '4 jobs: 1 failed, 2 passed, 1 skipped'],
    buttons: ['View failed job', 'View run'],
  },
  {
    language: 'zh-CN',
    says: ['首次失败', '共 4 个任务：失败 1，成功 2，跳过 1'],
    buttons: ['查看失败任务', '查看运行详情'],
  },
] as const)('the quick start in $language', async ({ language, says, buttons }) => {
  const [, workflow = ''] = blocksOf(language);
  const { messages, run } = await play('final-job.yml', {
    jobs,
    // In place of the reader's own tests, which fail on Node.js 24.
    edit: () => workflow.replace('npm ci', 'true').replace('npm test', "test '${{ matrix.node }}' != 24"),
    repositories: {
      [`actions/setup-node@${pins['actions/setup-node'].commit}`]: await writeFiles(
        nodeAction('', undefined, '\n  node-version: { description: d }'),
      ),
    },
  });
  expect(run.conclusion).toBe('failure');
  const [message] = messages;
  expect(messages).toHaveLength(1);
  const [verdict, counts] = says;
  expect(message?.title).toMatch(new RegExp(`^❌ ${verdict} · CI · `));
  for (const text of [counts, '❌ [test \\(24, ubuntu-latest\\)]', '> Run npm test', '@13800000000'])
    expect(message?.text).toContain(text);
  expect(message?.buttons.map(({ title }) => title)).toEqual(buttons);
});
