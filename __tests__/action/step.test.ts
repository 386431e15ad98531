import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { exampleOf, withValues } from '../../simulator/events.js';
import { type Simulator, startSimulator } from '../../simulator/server.js';
import type { StepRun } from '../support/runner/results.js';
import { expectNoSecret, signingKey, tell, tokenOf } from '../troubles/expectations.js';

const token = tokenOf('plain');
const signed = tokenOf('signed');
const other = tokenOf('other');
const push = () => ({
  name: 'push',
  payload: exampleOf('push', (payload) => payload['ref'] === 'refs/heads/master'),
});

let simulator: Simulator;
beforeEach(async () => {
  simulator = await startSimulator({
    robots: [
      { token, keywords: ['DevOps'] },
      { token: signed, secret: signingKey },
      { token: other, keywords: ['CI 通知'] },
    ],
  });
});
afterEach(() => simulator.close());

const errorsOf = ({ annotations }: StepRun) => annotations.filter(({ level }) => level === 'error');
const noticesOf = ({ annotations }: StepRun) =>
  annotations.filter(({ level }) => level === 'notice').map(({ message }) => message);

describe('a message that the robot takes', () => {
  it('is in the group, and the outputs tell of it', async () => {
    const step = await tell({ webhook: simulator.webhook(token) }, { event: push() });
    expect(step.exitCode).toBe(0);
    expect(errorsOf(step)).toEqual([]);
    expect(simulator.messages()).toHaveLength(1);
    const [message] = simulator.messages();
    expect(message).toMatchObject({
      msgtype: 'actionCard',
      title: step.outputs['title'],
      text: step.outputs['message'],
    });
    expect(step.outputs).toMatchObject({
      sent: 'true',
      reason: '',
      status: 'success',
      errcode: '0',
      errmsg: 'ok',
    });
    expect(JSON.parse(step.outputs['results'] ?? '')).toEqual([
      { robot: 1, delivered: true, errcode: 0, errmsg: 'ok', attempts: 1, milliseconds: expect.any(Number) },
    ]);
    expectNoSecret(step, [token]);
  });

  it('says verdict, workflow, repository, branch and commit, and its buttons lead there', async () => {
    await tell(
      { webhook: simulator.webhook(token), 'open-links-in': 'dingtalk' },
      { event: push(), jobStatus: 'failure', github: { run_id: '77', workflow: 'Nightly build' } },
    );
    const [message] = simulator.messages();
    expect(message?.title).toBe('❌ Failed · Nightly build · Codertocat/Hello-World · master · DevOps');
    expect(message?.text).toMatch(/Initial commit/);
    const run = 'https://github.com/Codertocat/Hello-World/actions/runs/77';
    expect(message?.buttons.map(({ title, url }) => [title, decodeURIComponent(url)])).toEqual([
      ['View failed job', expect.stringContaining(`${run}/job/1001`)],
      ['View run', expect.stringMatching(new RegExp(`${run}&`))],
    ]);
  });

  it('is written in Chinese on demand', async () => {
    const step = await tell({ webhook: simulator.webhook(token), language: 'zh-CN' }, { event: push() });
    expect(simulator.messages()[0]?.title).toMatch(/^✅ 成功 · /);
    expect(step.log).toMatch(/机器人 1（.*）发送成功，耗时 \d+ ms。✅ 成功 · /);
  });

  it('leaves a line with its title in the log, which says all that a summary could', async () => {
    const step = await tell({ webhook: simulator.webhook(token) }, { event: push() });
    expect(step.log).toContain(`ms. ${step.outputs['title']}\n`);
    expect(step.summary).toBe('');
  });

  it('leaves a job summary where there are several robots, unless that is off', async () => {
    const webhook = `${simulator.webhook(token)}\n${simulator.webhook(other)}`;
    const inputs = { webhook, keyword: 'DevOps\nCI 通知' };
    const step = await tell(inputs, { event: push() });
    expect(step.summary).toMatch(/\| robot 1 .* \| ✅ delivered \| 1 \|/);
    // Links as people follow them.
    expect(step.summary).toContain('](https://github.com/Codertocat/Hello-World');
    expect(step.summary).not.toContain('dingtalk://');
    expect((await tell({ ...inputs, 'job-summary': 'false' })).summary).toBe('');
  });

  it('reports the dependencies where they are given', async () => {
    const needs = JSON.stringify({
      build: { result: 'success', outputs: {} },
      test: { result: 'failure', outputs: {} },
    });
    const step = await tell({ webhook: simulator.webhook(token), needs }, { event: push() });
    expect(step.outputs['status']).toBe('failure');
    expect(simulator.messages()[0]?.text).toMatch(/❌ test/);
  });
});

describe('the signature', () => {
  it.each([
    ['no key', '', 'demands a signature'],
    ['a wrong key', `SEC${'0'.repeat(64)}`, "signature doesn't match"],
  ])('of a signing robot: %s never counts as sent', async (_, secret, says) => {
    const step = await tell({ webhook: simulator.webhook(signed), secret }, { event: push() });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ sent: 'false', reason: 'not-delivered', errcode: '310000' });
    expect(errorsOf(step)).toEqual([
      {
        level: 'error',
        message: expect.stringMatching(new RegExp(`${says}.*Copy the whole key`, 's')),
      },
    ]);
    expect(simulator.messages()).toEqual([]);
    expectNoSecret(step, [signed]);
  });

  it('of the right key passes, and is masked with key and token', async () => {
    const step = await tell({ webhook: simulator.webhook(signed), secret: signingKey }, { event: push() });
    expect(step.outputs['sent']).toBe('true');
    const sign = simulator.requests[0]?.query['sign'] ?? '';
    expect(step.masks).toEqual(expect.arrayContaining([signed, signingKey, sign, encodeURIComponent(sign)]));
    expectNoSecret(step, [signed, signingKey, sign]);
  });
});

describe('the keyword', () => {
  it('is put into title and body where the text lacks it', async () => {
    await tell({ webhook: simulator.webhook(token), title: 'Done', template: 'Just this.' });
    expect(simulator.messages()).toMatchObject([
      { title: expect.stringContaining('DevOps'), text: expect.stringContaining('DevOps') },
    ]);
  });

  it('counts in its own spelling only', async () => {
    const text = { title: 'devops', template: 'devops DEVOPS', webhook: simulator.webhook(token) };
    const without = await tell({ ...text, keyword: '' });
    expect(without.outputs).toMatchObject({ sent: 'false', errcode: '310000' });
    expect(errorsOf(without)[0]?.message).toMatch(/keyword/i);
    const step = await tell(text);
    expect(step.outputs['sent']).toBe('true');
  });

  it('stands there for every robot that has another one', async () => {
    const webhook = `${simulator.webhook(token)}\n${simulator.webhook(other)}`;
    const step = await tell({ webhook, keyword: 'DevOps\nCI 通知' }, { event: push() });
    expect(step.outputs['sent']).toBe('true');
    expect(simulator.messages()).toHaveLength(2);
  });
});

describe('a message that is not sent', () => {
  it('by timing: no request, exit code 0', async () => {
    const step = await tell(
      { webhook: simulator.webhook(token), 'execution-timing': 'success' },
      { event: push(), jobStatus: 'failure' },
    );
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ sent: 'false', reason: 'timing', status: 'failure' });
    expect(step.log).toContain('the result is failure, and execution-timing is success');
    expect(simulator.requests).toEqual([]);
  });

  it('since it is off: nothing else is read, wrong or not', async () => {
    const step = await tell({ enabled: 'false', webhook: 'nonsense', delivery: 'nobody' });
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ sent: 'false', reason: 'disabled' });
    expect(step.annotations).toEqual([]);
  });

  it('in a dry run: composed and shown, nothing in the group', async () => {
    const step = await tell({ webhook: simulator.webhook(token), 'dry-run': 'true' }, { event: push() });
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ sent: 'false', reason: 'dry-run' });
    expect(step.log).toContain('"msgtype": "actionCard"');
    expect(step.summary).toContain('dry run');
    expect(simulator.requests).toEqual([]);
    expectNoSecret(step, [token]);
  });

  it.each([
    ['in quotes', () => `"${token}"`],
    ['in a URL that encodes the name before it', () => simulator.webhook(token).replace('_', '%5F')],
  ])('with a token %s: masked all the same, wherever it stands', async (_, webhook) => {
    const inputs = {
      webhook: webhook(),
      content: `It is ${token}`,
      'dry-run': 'true',
      'job-summary': 'false',
    };
    const step = await tell(inputs, { event: push() });
    expect(step.outputs).toMatchObject({ reason: 'dry-run' });
    expect(step.outputs['message']).toContain('It is ***');
    expect(step.masks).toContain(token);
    expectNoSecret(step, [token]);
  });

  it("on a fork's pull request without the secret: a notice, exit code 0", async () => {
    const payload = withValues(exampleOf('pull_request'), {
      'pull_request.head.repo.full_name': 'octocat/app',
    });
    const step = await tell({ webhook: '' }, { event: { name: 'pull_request', payload } });
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ sent: 'false', reason: 'no-webhook' });
    expect(noticesOf(step)).toEqual([expect.stringContaining('comes from a fork')]);
  });

  it('on a run of Dependabot without the secret: a notice, exit code 0', async () => {
    const step = await tell({ webhook: '', 'secret-source': 'Dependabot' }, { event: push() });
    expect(step.outputs['reason']).toBe('no-webhook');
    expect(noticesOf(step)).toEqual([expect.stringContaining('Dependabot')]);
  });

  it('without a webhook anywhere else: an error', async () => {
    const step = await tell({ webhook: '' }, { event: push() });
    expect(step.exitCode).toBe(1);
    expect(errorsOf(step)).toEqual([
      { level: 'error', message: expect.stringContaining('webhook: it is empty') },
    ]);
  });
});

describe('wrong inputs', () => {
  it('are one annotation with everything, before any request, and the outputs are set', async () => {
    const step = await tell({
      webhook: `https://open.feishu.cn/open-apis/bot/v2/hook/${token}`,
      delivery: 'each',
      'fail-on-error': 'false',
      'timeout-minutes': '0',
    });
    expect(step.exitCode).toBe(1);
    expect(errorsOf(step)).toHaveLength(1);
    expect(errorsOf(step)[0]?.message).toMatch(
      /3 wrong inputs.*"0" is not a number.*"each" is not one of all, any.*Feishu/s,
    );
    expect(step.outputs).toMatchObject({ sent: 'false', reason: 'wrong-input', results: '[]' });
    expectNoSecret(step, [token]);
  });
});

describe('a message that the robot refuses', () => {
  it('is a warning and leaves the step green, if that is wanted', async () => {
    simulator.setState(token, 'disabled');
    const step = await tell(
      { webhook: simulator.webhook(token), 'fail-on-error': 'false' },
      { event: push() },
    );
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ sent: 'false', reason: 'not-delivered', errcode: '400102' });
    expect(step.annotations.filter(({ level }) => level === 'warning')).toHaveLength(1);
    expect(errorsOf(step)).toEqual([]);
  });

  it('shows in outputs and summary which robot refused', async () => {
    const webhook = `${simulator.webhook(token)}\n${simulator.webhook(signed)}`;
    const step = await tell({ webhook, secret: `-\n${`SEC${'0'.repeat(64)}`}` }, { event: push() });
    expect(step.exitCode).toBe(1);
    expect(JSON.parse(step.outputs['results'] ?? '')).toMatchObject([
      { robot: 1, delivered: true, errcode: 0 },
      { robot: 2, delivered: false, errcode: 310000 },
    ]);
    expect(step.outputs['errcode']).toBe('310000');
    expect(step.summary).toMatch(/robot 1 .*delivered[\s\S]*robot 2 .*not delivered/);
  });
});

describe('text from outside', () => {
  it('is never a command to the runner, in a dry run and in the summary neither', async () => {
    const payload = withValues(push().payload, {
      'head_commit.message': '::error::pwned ##[error]pwned\n::set-output name=sent::true',
    });
    const github = { ref_name: '::warning::x', workflow: '::stop-commands::y' };
    const step = await tell(
      {
        webhook: simulator.webhook(token),
        'dry-run': 'true',
        template: '::error::a\n::warning::b {{commit.title}}',
      },
      { event: { name: 'push', payload }, github },
    );
    expect(step.exitCode).toBe(0);
    expect(step.annotations.filter(({ level }) => level !== 'notice')).toEqual([]);
    expect(step.outputs['sent']).toBe('false');
    expect(step.raw).not.toMatch(/##\[error\]/);
  });
});

describe('the post phase', () => {
  it('has nothing to say after a step that told the group at once', async () => {
    const main = await tell({ webhook: simulator.webhook(token) }, { event: push() });
    const post = await tell({ webhook: simulator.webhook(token) }, { phase: 'post', state: main.state });
    expect(post).toMatchObject({ exitCode: 0, raw: '', summary: '' });
    expect(simulator.messages()).toHaveLength(1);
  });

  it('has nothing to say after a main that found wrong inputs', async () => {
    const inputs = { webhook: simulator.webhook(token), 'notify-at': 'job-end', delivery: 'each' };
    const main = await tell(inputs);
    const post = await tell(inputs, { phase: 'post', state: main.state, jobStatus: 'failure' });
    expect(post).toMatchObject({ exitCode: 0, raw: '' });
  });

  it('reports the end of the job where that was asked for', async () => {
    const inputs = { webhook: simulator.webhook(token), 'notify-at': 'job-end' };
    const main = await tell(inputs, { event: push() });
    expect(main.outputs).toMatchObject({ sent: 'false', reason: 'at-job-end' });
    expect(simulator.messages()).toEqual([]);
    const post = await tell(inputs, {
      event: push(),
      phase: 'post',
      state: main.state,
      jobStatus: 'failure',
    });
    expect(post.exitCode).toBe(0);
    expect(simulator.messages()).toMatchObject([{ title: expect.stringMatching(/^❌ Failed/) }]);
    expect(simulator.messages()[0]?.text).toMatch(/under 1 s|\d+ s/);
    expect(post.masks).toContain(token);
  });
});
