import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

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
    ['`triggerState: wait`', /^Nothing\./],
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
