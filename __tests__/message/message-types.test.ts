import { describe, expect, it } from '@jest/globals';
import type { MessageInputs } from '../../src/inputs/inputs.js';
import type { RunResult } from '../../src/run-result.js';
import { english } from '../support/english.js';
import { compose, facts, linesOf, pullRequest } from './scenarios.js';

describe('buttons', () => {
  const buttonsOf = async (more: Partial<RunResult>, asked: Partial<MessageInputs> = {}) => {
    const { payload } = await compose(more, asked);
    return payload['actionCard'];
  };
  const open = (url: string) =>
    `dingtalk://dingtalkclient/page/link?url=${encodeURIComponent(url)}&pc_slide=false`;
  const run = 'https://github.com/octocat/hello-world/actions/runs/4200';

  it('lead to run and commit, side by side', async () => {
    expect(await buttonsOf({})).toMatchObject({
      btnOrientation: '1',
      btns: [
        { title: 'View run', actionURL: open(run) },
        { title: 'View commit', actionURL: open(facts().commit?.url ?? '') },
      ],
    });
  });

  it('lead after a failure to the job and the run, and no others', async () => {
    expect(
      await buttonsOf({ status: 'failure', url: `${run}/job/7`, facts: facts({ subject: pullRequest }) }),
    ).toMatchObject({
      btnOrientation: '1',
      btns: [
        { title: 'View failed job', actionURL: open(`${run}/job/7`) },
        { title: 'View run', actionURL: open(run) },
      ],
    });
  });

  it('lead to the pull request beside the run', async () => {
    expect(await buttonsOf({ facts: facts({ subject: pullRequest }) })).toMatchObject({
      btns: [{ title: 'View run' }, { title: 'View pull request', actionURL: open(pullRequest.url) }],
    });
  });

  it('do not lead to the run twice', async () => {
    expect(await buttonsOf({ status: 'failure' })).toMatchObject({
      btns: [{ title: 'View run' }, { title: 'View commit' }],
    });
  });

  it('lead to the own job where nothing failed', async () => {
    expect(await buttonsOf({ url: `${run}/job/7` })).toMatchObject({
      btns: [{ title: 'View job' }, { title: 'View run' }],
    });
  });

  it('of which there is one have their own form', async () => {
    const { commit: _, ...others } = facts();
    expect(await buttonsOf({ facts: others })).toMatchObject({
      singleTitle: 'View run',
      singleURL: open(run),
    });
  });

  it('lead to a release', async () => {
    const subject = { kind: 'release', name: 'v1', title: 'One', url: `${run}/v1` } as const;
    expect(await buttonsOf({ facts: facts({ subject }) })).toMatchObject({
      btns: [{}, { title: 'View release', actionURL: open(`${run}/v1`) }],
    });
  });

  it('open in the side pane where that was asked for, like every link', async () => {
    const { body, payload } = await compose({}, { openLinksIn: 'dingtalk' });
    expect(JSON.stringify(payload)).not.toContain('pc_slide=false');
    expect(body).toContain('&pc_slide=true)');
  });
});

describe('types of messages', () => {
  it('markdown has its links as a line', async () => {
    const { body, payload } = await compose({}, { messageType: 'markdown' });
    expect(payload).toEqual({ msgtype: 'markdown', markdown: { title: expect.any(String), text: body } });
    expect(linesOf(body)).toContain('View run · View commit');
  });

  it('text has no markup and an address that can be tapped', async () => {
    const { body, payload } = await compose({}, { messageType: 'text' });
    expect(payload).toEqual({ msgtype: 'text', text: { content: body } });
    expect(body).toContain('\nBranch: main\n');
    expect(body).toContain('\nView run: https://github.com/octocat/hello-world/actions/runs/4200\n');
  });

  it('link shows the title itself, and leads to the run', async () => {
    const { title, body, payload } = await compose({}, { messageType: 'link' });
    expect(payload).toEqual({
      msgtype: 'link',
      link: { title, text: body, messageUrl: expect.stringContaining('runs%2F4200&') },
    });
    expect(body).not.toContain('Passed');
  });

  it('link says the verdict where the title does not', async () => {
    const { body } = await compose({}, { messageType: 'link', title: 'x' });
    expect(body).toMatch(/^✅ Passed · x\n/);
  });

  it('link is never without text', async () => {
    const { title, body } = await compose({}, { messageType: 'link', fields: ['jobs'], keywords: [] });
    expect(body).toBe(title);
  });

  it('link can mention nobody, and a notice says so', async () => {
    const mentions = { mobiles: ['13800000000'], userIds: [], all: false };
    const { body, payload, notices } = await compose({}, { messageType: 'link' }, { mentions });
    expect(JSON.stringify(payload)).not.toContain('13800000000');
    expect(body).not.toContain('@');
    expect(english(notices)).toEqual([expect.stringContaining('type link')]);
  });

  it.each(['action-card', 'markdown', 'text'] as const)(
    '%s mentions in text and in JSON alike',
    async (messageType) => {
      const mentions = { mobiles: ['13800000000', '+852-12345678'], userIds: ['user_1'], all: false };
      const { body, payload } = await compose({}, { messageType }, { mentions });
      expect(payload['at']).toEqual({
        atMobiles: ['13800000000', '+852-12345678'],
        atUserIds: ['user_1'],
        isAtAll: false,
      });
      expect(body).toContain('\n@13800000000 @+852-12345678 @user_1\n');
    },
  );

  it('mentions everybody', async () => {
    const mentions = { mobiles: [], userIds: [], all: true };
    const { body, payload } = await compose({}, { language: 'zh-CN' }, { mentions });
    expect(payload['at']).toEqual({ isAtAll: true });
    expect(body).toContain('\n@所有人\n');
  });
});
