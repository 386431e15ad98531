import { describe, expect, it } from '@jest/globals';
import type { Trouble } from '../support/github/trouble.js';
import { createUser } from '../support/github/user.js';
import { expectNoSecret, tokenOf } from '../troubles/expectations.js';
import { digestOf, ended, ownRepository, theSimulator, useServers, withRuns } from './digest-run.js';

useServers();

const shop = () =>
  withRuns('acme/shop', [
    ended('acme/shop', 2, 'failure'),
    ended('acme/shop', 30, 'failure', { actor: createUser('mona') }),
    ended('acme/shop', 50),
  ]);
const web = () =>
  withRuns('acme/web', [ended('acme/web', 3), ended('acme/web', 20, 'failure'), ended('acme/web', 40)]);
const green = () => withRuns('acme/docs', [ended('acme/docs', 1)]);

describe('the card', () => {
  it('says in one message what is red and what was fixed', async () => {
    const { step, messages, text, notices } = await digestOf({ others: [shop(), web(), green()] });
    expect(step.exitCode).toBe(0);
    expect(messages).toMatchObject([
      { msgtype: 'actionCard', title: '❌ 1 failing, 1 fixed · Main branches, 24 h · DevOps' },
    ]);
    expect(text).toContain('❌ Main branches, 24 h: 4 runs of 4 repositories, 1 failing, 1 fixed');
    expect(text).toContain('**Failing**  \n❌ [acme/shop · CI] · red for 30 h · 2 in a row');
    expect(text).toContain('**Fixed**  \n✅ [acme/web · CI] · after 17 h');
    expect(text).toContain('up to 2026-03-02 09:00 · DevOps');
    expect(notices).toEqual([expect.stringMatching(/^Reported: the runs that ended after 2026-03-01T01/)]);
    expect(messages[0]?.buttons).toMatchObject([
      { title: 'View run', url: expect.stringContaining('acme%2Fops%2Factions%2Fruns%2F9000') },
    ]);
    expect(step.outputs).toMatchObject({ sent: 'true', status: 'failure', failing: '1', fixed: '1' });
    expect(step.summary).toContain('| ✅ delivered |');
    expectNoSecret(step, [tokenOf('plain')]);
  });

  it('speaks Chinese', async () => {
    const { messages, text } = await digestOf({ others: [shop(), web()], inputs: { language: 'zh-CN' } });
    expect(messages[0]?.title).toBe('❌ 失败 1，已恢复 1 · 默认分支，24 小时 · DevOps');
    expect(text).toContain('❌ 默认分支，24 小时：3 个仓库，运行 3 次，失败 1，已恢复 1');
    expect(text).toContain('❌ [acme/shop · CI] · 已持续 30 小时 · 连续失败 2 次');
    expect(text).toContain('✅ [acme/web · CI] · 曾持续失败 17 小时');
    expect(text).toContain('截至 2026-03-02 09:00 · DevOps');
  });

  it('is about the time before itself, also where another run started it', async () => {
    const observed = { id: 4199, run_number: 16, run_attempt: 1, run_started_at: '2026-03-01T22:00:00Z' };
    const { messages } = await digestOf({
      others: [shop()],
      options: { event: { name: 'workflow_run', payload: { workflow_run: observed } } },
    });
    expect(messages[0]?.title).toBe('❌ 1 failing · Main branches, 24 h · DevOps');
    expect(messages[0]?.buttons[0]?.url).toContain('runs%2F9000');
  });

  it('shows what passed on a re-run, and the slowest runs', async () => {
    const late = { run_started_at: '2026-03-01T20:00:00Z' };
    const api = withRuns('acme/api', [
      ended('acme/api', 2, 'success', { run_attempt: 2 }),
      ended('acme/api', 4, 'success', late),
    ]);
    const { text } = await digestOf({ others: [api], inputs: { 'send-when': 'always' } });
    expect(text).toContain('**Passed on a re-run**  \n🔁 [acme/api · CI] · once');
    expect(text).toContain('**Slowest**  \n⏱️ [acme/api · CI] · 1 h');
  });

  it.each(['markdown', 'text', 'link'])('can be of type %s', async (type) => {
    const { step, messages } = await digestOf({ others: [shop()], inputs: { 'message-type': type } });
    expect(step.outputs['sent']).toBe('true');
    expect(messages).toMatchObject([{ msgtype: type, text: expect.stringContaining('1 failing, 0 fixed') }]);
  });

  it('shows hostile names as they are written', async () => {
    const workflow = '[x](http://evil.example) @all ::error::pwned\n# <b>';
    const hostile = withRuns('acme/api', [ended('acme/api', 1, 'failure', { name: workflow })]);
    const { step, messages } = await digestOf({ others: [hostile], inputs: { language: 'en' } });
    const [message] = messages;
    expect(message?.text).toContain('\\[x\\]\\(http:/\u2060/evil');
    expect(message?.text).not.toMatch(/<b>|\n# |@all/);
    expect(message?.at.all).toBe(false);
    expect(step.annotations.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('tells nobody a secret that stands in a name', async () => {
    const leak = withRuns('acme/api', [ended('acme/api', 1, 'failure', { name: tokenOf('plain') })]);
    const { step, messages } = await digestOf({ others: [leak] });
    expect(messages[0]?.text).toContain('❌ [acme/api · \\*\\*\\*]');
    expect(JSON.stringify([messages[0]?.payload, step.outputs])).not.toContain(tokenOf('plain'));
  });
});

describe('what is said', () => {
  it('is nothing where nothing is failing and nothing was fixed', async () => {
    const { step, messages, notices } = await digestOf({ others: [green()] });
    expect(step.exitCode).toBe(0);
    expect(messages).toEqual([]);
    expect(step.outputs).toMatchObject({ sent: 'false', reason: 'timing', status: 'success', failing: '0' });
    expect(step.log).toContain('there is nothing to report, and send-when is changes');
    // Its time is over all the same.
    expect(notices).toEqual([expect.stringMatching(/^Reported: /)]);
  });

  it.each([
    ['always', 'Nothing failing'],
    ['failing', undefined],
  ])('with send-when %s and all green: %s', async (sendWhen, title) => {
    const { messages } = await digestOf({ others: [green()], inputs: { 'send-when': sendWhen } });
    expect(messages.map((message) => message.title)).toEqual(
      title === undefined ? [] : [`✅ ${title} · Main branches, 24 h · DevOps`],
    );
  });

  it.each([
    ['changes', 1],
    ['failing', 0],
  ])('with send-when %s and a repair alone: %i messages', async (sendWhen, count) => {
    const { messages } = await digestOf({ others: [web()], inputs: { 'send-when': sendWhen } });
    expect(messages).toHaveLength(count);
  });

  describe.each(['en', 'zh-CN'])('of a repository that could not be read (%s)', (language) => {
    const all = 'acme/docs\nacme/shop';

    it('is not that it is well', async () => {
      const { messages } = await digestOf({
        others: [green(), shop()],
        inputs: { 'send-when': 'always', repositories: all, language },
        prepare: (github) => github.fail(/shop\/actions/, 'forbidden'),
      });
      expect(messages[0]?.title).toMatch(
        language === 'en' ? /^⚠️ Nothing failing in what was read · / : /^⚠️ 已读取的仓库没有失败 · /,
      );
      expect(messages[0]?.text).toContain('⚠️');
    });

    it.each<[Trouble, number]>([
      ['rate-limit', 0],
      ['forbidden', 1],
    ])('because of %s: its time is over only where nobody will read it', async (trouble, reports) => {
      const { messages, notices } = await digestOf({
        others: [green(), shop()],
        inputs: { repositories: all, language },
        prepare: (github) => github.fail(/shop\/actions/, trouble),
      });
      expect(messages).toEqual([]);
      expect(notices.filter((text) => /^(Reported: |已汇总：)/.test(text))).toHaveLength(reports);
    });
  });

  it('is only shown in a dry run, which leaves no mark for the next digest', async () => {
    const { step, messages, notices } = await digestOf({ others: [shop()], inputs: { 'dry-run': 'true' } });
    expect(messages).toEqual([]);
    expect(step.outputs).toMatchObject({ sent: 'false', reason: 'dry-run', failing: '1', fixed: '0' });
    expect(step.log).toContain('"msgtype": "actionCard"');
    expect(step.summary).toContain('acme/shop');
    expect(notices).toEqual([]);
  });

  it('is nothing at all where it is off', async () => {
    const { step, github } = await digestOf({ inputs: { enabled: 'false', repositories: '???' } });
    expect(step.outputs).toMatchObject({ sent: 'false', reason: 'disabled', failing: '', fixed: '' });
    expect(github.requests).toEqual([]);
  });
});

describe('people', () => {
  const calls = async (map: string, inputs: Readonly<Record<string, string>> = {}) => {
    const { messages, notices } = await digestOf({
      others: [{ ...shop(), details: { topics: ['payments'] } }],
      inputs: { 'at-map': map, ...inputs },
    });
    return { at: messages[0]?.at.mobiles, text: messages[0]?.text, notices };
  };

  it.each([
    ['owner/name', 'acme/shop: 13800000001\nmona: 13800000002'],
    ['the word that chose it', 'acme/*: 13800000001\nmona: 13800000002'],
    ['the login of who started the first failed run', 'mona: 13800000001\noctocat: 13800000002'],
  ])('are called by %s', async (_, map) => {
    const { at, text } = await calls(map);
    expect(at).toEqual(['13800000001']);
    expect(text).toContain('@13800000001');
  });

  it('are called by a topic', async () => {
    const { at } = await calls('payments: 13800000001', { repositories: 'topic:payments' });
    expect(at).toEqual(['13800000001']);
  });

  it('are left alone until at-after', async () => {
    expect((await calls('acme/shop: 13800000001', { 'at-after': '31h' })).at).toEqual([]);
  });

  it('are missed in a notice', async () => {
    const { notices } = await calls('hubot: 13800000001');
    expect(notices).toContainEqual(expect.stringMatching(/^Nobody is mentioned for these.*: acme\/shop\.$/));
  });
});

describe('a robot', () => {
  it('that refuses fails the step, and its digest leaves no mark for the next one', async () => {
    theSimulator().setState(tokenOf('plain'), 'disabled');
    const { step, notices } = await digestOf({ others: [shop()] });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({
      sent: 'false',
      reason: 'not-delivered',
      errcode: '400102',
      failing: '1',
    });
    expect(notices).toEqual([]);
  });

  it('stands in for another one with delivery any', async () => {
    theSimulator().setState(tokenOf('plain'), 'disabled');
    const webhook = ['plain', 'other'].map((name) => theSimulator().webhook(tokenOf(name))).join('\n');
    const { step, notices } = await digestOf({ others: [shop()], inputs: { webhook, delivery: 'any' } });
    expect(step.outputs['sent']).toBe('true');
    expect(notices).toEqual([expect.stringMatching(/^Reported: /)]);
  });
});

describe('wrong inputs', () => {
  it('are one annotation with everything', async () => {
    const { step } = await digestOf({
      inputs: { repositories: '!acme/*', since: 'yesterday', 'at-after': '0h', 'message-type': 'raw' },
    });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ sent: 'false', reason: 'wrong-input', failing: '' });
    expect(step.annotations).toEqual([
      {
        level: 'error',
        message: expect.stringMatching(
          /4 wrong inputs.*"yesterday" is neither.*every line leaves.*"raw" is not one of.*"0h" is not a duration/s,
        ),
      },
    ]);
  });

  it('are a time in the future, and no robot', async () => {
    const { step } = await digestOf({ inputs: { since: '2999-01-01T00:00:00Z', webhook: '' } });
    expect(step.annotations[0]?.message).toMatch(/webhook: it is empty.*since: the time is in the future/s);
  });
});

it('is about its own repository where no other is named', async () => {
  const { messages, text } = await digestOf({
    own: [ended(ownRepository, 1, 'failure')],
    others: [shop()],
    inputs: { repositories: '' },
  });
  expect(messages[0]?.title).toContain('1 failing');
  expect(text).toContain('1 run of 1 repository');
});
