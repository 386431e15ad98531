import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { play, type Scene } from '../examples/stage.js';

const page = readFileSync('docs/MIGRATING.md', 'utf8');
/** The rows under a heading: what stands there, and where it went. */
const rowsUnder = (heading: string) => {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [text = ''] = section.split('\n## ');
  return [...text.matchAll(/^\| (.*?) +\| (.*?) +\|$/gm)].map(([, there = '', here = '']) => ({
    there,
    here,
  }));
};

/** The blocks under each heading that use this action. */
const afters = page.split(/^#+ /m).flatMap((section) => {
  const [heading = ''] = section.split('\n');
  const blocks = [...section.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
  return blocks
    .filter((block) => block.includes('uses: your-org/'))
    .map((block, index) => ({ heading, index, block }));
});

/** What the group gets of each of them, and where it is played. */
interface After extends Scene {
  /** The command of the step beside it. */
  readonly test?: 'exit 1';
  readonly message: Readonly<Record<string, unknown>>;
}
const payload = (type: string, object: object) => expect.objectContaining({ [type]: object });
const handbook = expect.arrayContaining([
  { title: 'Handbook', url: expect.stringContaining(encodeURIComponent('https://acme.example/handbook')) },
]);
const nightly = { title: 'Nightly build · DevOps', messageURL: 'https://acme.example/nightly' };
const messages: Readonly<Record<string, readonly After[]>> = {
  "Your robot's keyword": [
    { keywords: ['构建'], message: { title: expect.stringMatching(/^✅ Passed · CI .* · 构建$/) } },
  ],
  'From its DingTalk plug-in': [
    {
      test: 'exit 1',
      message: {
        msgtype: 'actionCard',
        title: expect.stringContaining('Failed'),
        text: expect.stringMatching(/CI[\s\S]*octocat[\s\S]*Last commit: Count the stock before the order/),
        at: { all: false, mobiles: ['13800000000'], userIds: [] },
      },
    },
  ],
  'Before an approval': [
    {
      message: {
        title: '⏳ Please approve: CI #128 · DevOps',
        text: expect.stringMatching(/^### ⏳ CI 128 waits for approval[\s\S]*@13800000000/),
      },
    },
  ],
  'leafney/dingtalk-action': [
    {
      test: 'exit 1',
      // A token alone belongs to DingTalk's own host.
      host: 'oapi.dingtalk.com',
      message: {
        title: 'Build failed · DevOps',
        text: expect.stringContaining('### CI failed on main'),
        buttons: handbook,
      },
    },
    {
      message: {
        msgtype: 'feedCard',
        payload: payload('feedCard', { links: [expect.objectContaining(nightly)] }),
      },
    },
  ],
  'zcong1993/actions-ding': [
    {
      message: {
        msgtype: 'link',
        title: 'Nightly build · DevOps',
        text: 'Built from main\nDevOps',
        buttons: [expect.objectContaining({ url: 'https://acme.example/nightly' })],
      },
    },
  ],
  'ghostoy/dingtalk-action': [
    {
      message: {
        msgtype: 'markdown',
        title: 'New push · DevOps',
        text: expect.stringMatching(/^Commit [0-9a-f]{40} @13800000000\n\nDevOps$/),
        at: { all: false, mobiles: ['13800000000'], userIds: [] },
      },
    },
  ],
  'From the Jenkins plugin': [
    {
      test: 'exit 1',
      message: {
        title: 'Build failed · DevOps',
        text: expect.stringMatching(/### Build failed\s+Last commit: [0-9a-f]{7}[\s\S]*@13800000000/),
        at: { all: false, mobiles: ['13800000000'], userIds: [] },
        buttons: handbook,
      },
    },
  ],
};

/** A whole workflow around steps: those that always run stand last, others first. */
function workflowAround(block: string, command: string): string {
  const top = 'name: CI\non: push\npermissions:\n  actions: read\n  checks: read\n';
  if (block.startsWith('jobs:')) return `${top}${block}`;
  const parts = [`- run: ${command}\n`, block];
  const steps = (block.includes('if: always()') ? parts : parts.reverse()).join('');
  return `${top}jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n${steps.replace(/^(?=.)/gm, '      ')}`;
}

describe('what MIGRATING.md shows', () => {
  it('has a message for each block', () => {
    const expected = Object.entries(messages).flatMap(([heading, list]) =>
      list.map((_, index) => ({ heading, index })),
    );
    expect(afters.map(({ heading, index }) => ({ heading, index }))).toEqual(expected);
  });

  it.each(afters)('under $heading, block $index, sends what it says', async ({ heading, index, block }) => {
    const after = messages[heading]?.[index];
    const { test = 'echo tested', message, ...scene } = after ?? { message: {} };
    const edit = () => workflowAround(block, test);
    const played = await play('last-step.yml', { ...scene, edit });
    expect(played.messages).toEqual([expect.objectContaining(message)]);
    expect(played.run.conclusion).toBe(test === 'exit 1' ? 'failure' : 'success');
  });
});

describe('MIGRATING.md says where each setting went', () => {
  const phase = rowsUnder('From the phase of Alibaba Cloud DevOps');
  it.each([
    ['Phase Name', /job's name/],
    ['Phase Timeout Period, 10 minutes, exceeding it fails', /`timeout-minutes: 10`/],
    ['Runtime environment: not required, image agentless', /no container/],
    ['Execution Timing: all phases before succeeded', /`execution-timing: success`/],
    ['Execution Timing: a phase before failed', /`execution-timing: failure`/],
    ['Execution Timing: unconditional, the default', /`execution-timing: always`, the default/],
    ['Step Name', /`name:`/],
    ['Enable: yes', /`enabled: true`, the default/],
    ['Task Timeout Period, 60 minutes', /`timeout-minutes: 60`/],
    ['DingTalk Webhook URL', /`webhook`, from a secret/],
    ['Custom Keywords: DevOps', /`keyword: DevOps`, the default/],
  ])('of the phase: %s', (setting, place) => {
    expect(phase.filter(({ there }) => there.startsWith(setting))).toEqual([
      expect.objectContaining({ here: expect.stringMatching(place) }),
    ]);
  });

  const plugIn = rowsUnder('From its DingTalk plug-in');
  it.each([
    ['`triggerState: success`', /`execution-timing: success`/],
    ['`triggerState: fail`', /`execution-timing: failure`/],
    ['`triggerState: cancel`', /`execution-timing: cancelled`/],
    ['`triggerState: skip`', /`execution-timing: skipped`/],
    ['`triggerState: wait`', /^Nothing by itself/],
    ['`webhook`', /`webhook`, from a secret/],
    ['Signing key', /`secret`, from a secret/],
    ['`noticeContent: pipelineName`', /`fields: workflow`/],
    ['`noticeContent: operator`', /`fields: actor`/],
    ['`noticeContent: pipelineStage`, `pipelineTask`, `pipelineJob`', /`fields: jobs`, `failures`/],
    ['`noticeContent: status`', /^Always/],
    ['`customContent`', /`content`/],
    ['`at`: mobile numbers', /`at-mobiles`/],
    ['`at: all`', /`at-all: true`/],
  ])('of the plug-in: %s', (setting, place) => {
    expect(plugIn.filter(({ there }) => there.startsWith(setting))).toEqual([
      expect.objectContaining({ here: expect.stringMatching(place) }),
    ]);
  });
});
