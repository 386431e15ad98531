/** Texts from outside that a careless search would take minutes or hours for; the step is as fast as ever. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, jest } from '@jest/globals';
import { parseSync } from '@swc/core';
import { analyse } from 'scslre';
import { notifying, push, reportOf, useServers } from '../action/notified-run.js';
import { failed, skipped } from '../support/github/scenarios.js';

// What is wrong takes longer than that, at the sizes below.
jest.setTimeout(5_000);
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
  ['the path of a workflow', { run: { path: `${'\0'.repeat(200_000)}/` }, jobs: [notifying] }],
])('%s', async (_, one) => {
  const { step, sent } = await reportOf(one);
  expect(step.exitCode).toBe(0);
  expect(sent).toBe(1);
});

it('lines of vars and buttons that are none', async () => {
  const { step } = await reportOf({ inputs: { vars: `a${blanks}b`, buttons: `a${blanks}b` } });
  expect(step.exitCode).toBe(1);
  const [{ message = '' } = {}] = step.annotations;
  expect(message).toContain('is not NAME=value');
  expect(message).toContain('is not "Text | https://…"');
});

interface Literal {
  readonly pattern: string;
  readonly flags: string;
}

/** The regular expressions that are written in a file. */
function literalsOf(file: string): readonly Literal[] {
  const literals: Literal[] = [];
  JSON.stringify(parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript' }), (_, value) => {
    if (value?.type === 'RegExpLiteral') literals.push(value);
    return value;
  });
  return literals;
}

it('no regular expression reads a text again and again, but for two that get none from outside', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const literals = files.flatMap((file) =>
    literalsOf(join('src', file)).map((literal) => ({ file, ...literal })),
  );
  expect(literals.length).toBeGreaterThan(150);
  const slow = literals.filter(
    ({ pattern: source, flags }) =>
      analyse({ source, flags }, { reportTypes: { Move: true } }).reports.length > 0,
  );
  expect(slow.map(({ file, pattern }) => `${file.replaceAll('\\', '/')} ${pattern}`).sort()).toEqual([
    // A secret of the workflow's author.
    'dingtalk/webhook.ts ^[\\s"\'`<“”‘’]+|[\\s"\'`>“”‘’,;]+$',
    // The address of the server, which the runner gives.
    'github/links.ts \\/+$',
  ]);
});
