/** Every example event of GitHub's that can start a workflow, through the bundle. */
import { expect, it } from '@jest/globals';
import { examplesOf } from '../../simulator/events.js';
import { at, numberAt, textAt } from '../../src/json.js';
import { reportOf, useServers } from './notified-run.js';

useServers();

/** Source: "Events that trigger workflows" in GitHub's documentation. */
const startingEvents = [
  'branch_protection_rule',
  'check_run',
  'check_suite',
  'create',
  'delete',
  'deployment',
  'deployment_status',
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'issue_comment',
  'issues',
  'label',
  'merge_group',
  'milestone',
  'page_build',
  'public',
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'push',
  'registry_package',
  'release',
  'repository_dispatch',
  'status',
  'watch',
  'workflow_dispatch',
  'workflow_run',
];

/** What the message must name, by the event; of all others the branch of the run. */
const subjectOf = (name: string, payload: object): string | undefined => {
  const numbered = ['pull_request', 'issue'].find((key) => numberAt(payload, key, 'number') !== undefined);
  if (numbered !== undefined) return `#${numberAt(payload, numbered, 'number')}`;
  if (name === 'release') return textAt(payload, 'release', 'name') ?? textAt(payload, 'release', 'tag_name');
  if (name.startsWith('deployment')) return textAt(payload, 'deployment', 'ref');
  if (name === 'check_suite') return textAt(payload, 'check_suite', 'head_branch');
  if (name === 'check_run') return textAt(payload, 'check_run', 'check_suite', 'head_branch');
  if (name === 'workflow_run') return textAt(payload, 'workflow_run', 'head_branch');
  return undefined;
};

const examples = startingEvents.flatMap((name) =>
  examplesOf(name).map((payload, index) => ({ name, index, payload })),
);

it('there are examples of most events', () => {
  expect(new Set(examples.map(({ name }) => name)).size).toBeGreaterThan(20);
});

/** Where a link leads, through the address that makes DingTalk open it. */
const linksIn = (text: string) =>
  [...text.matchAll(/\]\([^?)]*\?url=([^&)]*)/g)].map(([, address = '']) => decodeURIComponent(address));

it.each([
  ...examples.map((example) => ({ ...example, language: 'en' })),
  ...examples.filter(({ index }) => index === 0).map((example) => ({ ...example, language: 'zh-CN' })),
])('$name, example $index ($language)', async ({ name, payload, language }) => {
  const repository = textAt(payload, 'repository', 'full_name') ?? 'octo/shop';
  const starter = name === 'workflow_run' ? at(payload, name, 'actor') : at(payload, 'sender');
  const actor = textAt(starter, 'login') ?? 'octocat';
  const reported = await reportOf({
    event: { name, payload: JSON.parse(JSON.stringify(payload)) },
    github: { repository, actor, triggering_actor: actor },
    status: 'failure',
    inputs: { 'github-token': '', language, 'at-on': 'always', 'at-map': `${actor}: 13800000000` },
  });
  const { step, text, sent } = reported;
  expect(step.exitCode).toBe(0);
  expect(sent).toBe(1);
  expect(text).toContain(subjectOf(name, payload)?.replaceAll(/[_*]/g, '\\$&') ?? '');
  const calls = starter !== undefined && textAt(starter, 'type') !== 'Bot';
  expect(reported.at).toEqual(calls ? ['13800000000'] : []);
  for (const link of linksIn(text)) {
    // To this repository, or where the event says.
    const home = `https://github.com/${repository}`;
    expect(
      link === home || link.startsWith(`${home}/`) || JSON.stringify(payload).includes(`"${link}"`),
    ).toBe(true);
  }
  // Neither an empty link nor a value that is none.
  expect(text).not.toMatch(/\[\]\(|\]\(\)|\(\)|\bundefined\b|\bnull\b|\[object|#NaN/);
  expect(step.annotations.map(({ message }) => message).join()).not.toMatch(/: \.|know them: ,|: 。/);
});

it.each([null, {}, []])('workflow_run %j names no run: an error, and nothing is sent', async (observed) => {
  const { step, sent } = await reportOf({
    event: { name: 'workflow_run', payload: { action: 'completed', workflow_run: observed } },
  });
  expect(step.exitCode).toBe(1);
  expect(step.annotations).toEqual([
    {
      level: 'error',
      message: expect.stringContaining('The event holds no run, so it is unknown which run to report'),
    },
  ]);
  expect(sent).toBe(0);
});
