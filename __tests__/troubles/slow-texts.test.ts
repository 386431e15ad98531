/** Texts from outside that a careless search would take minutes or hours for; the step is as fast as ever. */
import { expect, it } from '@jest/globals';
import { notifying, push, reportOf, useServers } from '../action/notified-run.js';
import { failed, skipped } from '../support/github/scenarios.js';

useServers();

const blanks = '\t'.repeat(100_000);

it.each<[string, Parameters<typeof reportOf>[0]]>([
  [
    'a commit message with a trailer that never ends',
    {
      event: {
        name: 'push',
        payload: {
          ...push.payload,
          head_commit: {
            ...push.payload.head_commit,
            message: `Count\n\nCo-authored-by:${blanks}R${blanks}\n${'Co-authored-by: a <'.repeat(10_000)}`,
          },
        },
      },
    },
  ],
  [
    'the name of a skipped job with expressions that never end',
    {
      jobs: [failed({ name: 'build' }), skipped({ name: '${{ ('.repeat(100_000) }), notifying],
      needs: { build: 'failure' },
    },
  ],
  ['the path of a workflow', { run: { path: '\0'.repeat(200_000) + '/' }, jobs: [notifying] }],
])('%s', async (_, one) => {
  const { step, sent } = await reportOf(one);
  expect(step.exitCode).toBe(0);
  expect(sent).toBe(1);
});

it('a line of vars that is none', async () => {
  const { step } = await reportOf({ inputs: { vars: `a${blanks}b` } });
  expect(step.exitCode).toBe(1);
  expect(step.annotations).toEqual([
    { level: 'error', message: expect.stringContaining('is not NAME=value') },
  ]);
});
