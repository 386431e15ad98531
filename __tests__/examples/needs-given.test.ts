/** The reusable workflow knows how the run ended only from needs, so a call without them is an error, but for two kinds of call. */
import { expect, it } from '@jest/globals';
import { createRun } from '../support/github/run.js';
import { play, type Scene } from './stage.js';

const given = 'needs: ${{ toJSON(needs) }}';
const listener = {
  name: 'workflow_run',
  payload: {
    action: 'completed',
    workflow: { name: 'CI' },
    workflow_run: JSON.parse(JSON.stringify(createRun({ id: 4199, conclusion: 'success', event: 'push' }))),
    repository: { full_name: 'octocat/hello-world', default_branch: 'main' },
  },
};
const missing = [
  { level: 'error', message: expect.stringMatching(/^needs is empty, so nobody knows/) },
  { level: 'error', message: 'Process completed with exit code 1.' },
];

interface Call {
  readonly call: string;
  /** What the caller writes instead of its needs. */
  readonly writes: string;
  readonly event?: Scene['event'];
  readonly errors: readonly object[];
  readonly conclusion: 'success' | 'failure';
  readonly title: RegExp;
}

it.each<Call>([
  { call: 'with needs', writes: given, errors: [], conclusion: 'success', title: /^✅ Passed/ },
  {
    call: 'without needs',
    writes: 'language: en',
    errors: missing,
    conclusion: 'failure',
    title: /^❌ Failed/,
  },
  {
    call: 'without needs, in Chinese',
    writes: 'language: zh-CN',
    errors: [
      { level: 'error', message: expect.stringMatching(/^needs 为空，无法知道/) },
      { level: 'error', message: 'Process completed with exit code 1.' },
    ],
    conclusion: 'failure',
    title: /^❌ 首次失败/,
  },
  {
    call: 'with empty needs',
    writes: "needs: ''",
    errors: missing,
    conclusion: 'failure',
    title: /^❌ Failed/,
  },
  {
    call: 'with another status than started',
    writes: 'status: success',
    errors: missing,
    conclusion: 'failure',
    title: /^❌ Failed.* · Reusable workflow ·/,
  },
  {
    call: 'with needs and another status',
    writes: `status: failure\n      ${given}`,
    errors: [],
    conclusion: 'success',
    title: /^✅ Passed/,
  },
  {
    call: 'at the beginning',
    writes: 'status: started',
    errors: [],
    conclusion: 'success',
    title: /Started/,
  },
  {
    call: 'of a listener',
    writes: 'language: en',
    event: listener,
    errors: [],
    conclusion: 'success',
    title: /^✅ Passed.* · CI ·/,
  },
  {
    call: 'of a listener that has jobs of its own',
    writes: given,
    event: listener,
    errors: [],
    conclusion: 'success',
    title: /^✅ Passed.* · Reusable workflow ·/,
  },
])('a call $call', async ({ writes, event, errors, conclusion, title }) => {
  const { run, messages } = await play('reusable-workflow.yml', {
    ...(event && { event }),
    edit: (example) => example.replace(given, () => writes),
  });
  const annotations = run.jobs.flatMap(({ steps }) => steps.flatMap((step) => step.annotations));
  expect(annotations.filter(({ level }) => level === 'error')).toEqual(errors);
  expect(run.conclusion).toBe(conclusion);
  expect(messages.map((message) => message.title)).toEqual([expect.stringMatching(title)]);
});
