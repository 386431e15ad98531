/** One log speaks one language: nothing that people read of the bundle's step is in another. */
import { execFile } from 'node:child_process';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Simulator, startSimulator } from '../../simulator/server.js';
import { inputTable } from '../../src/inputs/table.js';
import { languages } from '../../src/language.js';
import { foreignIn, foreignLines } from '../support/one-language.js';
import { tell, tokenOf } from '../troubles/expectations.js';
import { reportOf, succeeded, useServers } from './notified-run.js';

type Texts = Readonly<Record<string, string>>;

/** A wrong text for each input. */
const wrong: Readonly<Record<string, string>> = {
  enabled: 'perhaps',
  'execution-timing': 'never',
  'timeout-minutes': 'soon',
  webhook: 'https://open.feishu.cn/open-apis/bot/v2/hook/x\nhttps://example.com/robot/send?access_token=x',
  secret: 'open-sesame',
  keyword: 'k'.repeat(1_001),
  delivery: 'nobody',
  'fail-on-error': 'perhaps',
  'notify-at': 'night',
  status: 'fine',
  needs: '{"test": {}}',
  'message-type': 'feedCard',
  payload: '{"a":',
  title: '{{nope}}',
  content: '{{> part}}',
  template: '{{#jobs}}',
  'template-file': 'no-such-file.md',
  vars: 'x',
  buttons: 'a | b\nc',
  fields: 'colour',
  timezone: 'CST',
  'open-links-in': 'a browser',
  'at-mobiles': '1',
  'at-user-ids': '?',
  'at-all': 'all',
  'at-map': 'mona',
  'at-people': 'friends',
  'at-on': 'never',
  'log-lines': '21',
  'job-summary': '1',
  'dry-run': '0',
  'allowed-hosts': 'https://example.com/',
  'job-context': '[]',
  matrix: '{',
};
/** These take any text. `language` itself is read in English where it is wrong. */
const neverWrong = ['test-results', 'language', 'github-token', 'secret-source'];

/** What the bundle prints where the runner hands it such files. */
async function printedWith(inputs: Texts, env: Texts): Promise<string> {
  const names = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const child = promisify(execFile)(process.execPath, [path.resolve('dist', 'main.js')], {
    env: { PATH: process.env['PATH'], ...Object.fromEntries(names), ...env },
  });
  const { stdout } = await child.catch((error: { stdout: string }) => error);
  return stdout
    .replace(/^::add-mask::.*$/gm, '')
    .replace(/^::\w+::/gm, '')
    .replaceAll('%0A', '\n');
}

let simulator: Simulator;
beforeEach(async () => {
  simulator = await startSimulator({
    robots: [{ token: tokenOf('plain') }, { token: tokenOf('strict'), keywords: ['Nobody says this'] }],
  });
});
afterEach(() => simulator.close());
useServers();

describe.each(languages)('a log in %s', (language) => {
  const webhook = () => simulator.webhook(tokenOf('plain'));

  it('knows a wrong text for every input', () => {
    expect(Object.keys(wrong)).toEqual(Object.keys(inputTable).filter((name) => !neverWrong.includes(name)));
  });

  const names = Object.keys(wrong);
  // An annotation has no room for all of them.
  const groups = Array.from({ length: Math.ceil(names.length / 6) }, (_, index) =>
    names.slice(index * 6, index * 6 + 6),
  );
  it.each(groups.map((group) => [group] as const))('says what is wrong with %j', async (group) => {
    const inputs = Object.fromEntries(group.map((name) => [name, wrong[name] ?? '']));
    const step = await tell({ webhook: webhook(), language, ...inputs });
    expect(step.outputs['reason']).toBe('wrong-input');
    for (const name of group) expect(step.annotations[0]?.message).toContain(name);
    expect(foreignLines(step, language)).toEqual([]);
  });

  const cases: readonly (readonly [string, string, Texts, Texts?])[] = [
    ['enabled', 'disabled', { enabled: 'false' }],
    ['timing', 'timing', { 'execution-timing': 'failure' }],
    ['an empty webhook', 'wrong-input', { webhook: '' }],
    ['a contradiction', 'wrong-input', { payload: '{}', template: 'a', 'template-file': 'b', status: '' }],
    ['a payload', 'wrong-input', { 'message-type': 'raw', payload: '{"msgtype": "text", "at": 1}' }],
    ['a dry run', 'dry-run', { 'dry-run': 'true' }],
    [
      'people who are not called',
      'dry-run',
      {
        'dry-run': 'true',
        'message-type': 'link',
        'at-mobiles': '13800000000',
        'at-on': 'always',
        buttons: 'a | https://example.com',
      },
    ],
    ['certificates', '', {}, { NODE_TLS_REJECT_UNAUTHORIZED: '0' }],
  ];
  it.each(cases)('tells of %s', async (_name, reason, inputs, runnerEnv = {}) => {
    const step = await tell({ webhook: webhook(), language, ...inputs }, { runnerEnv });
    expect(step.outputs['reason']).toBe(reason);
    expect(foreignLines(step, language)).toEqual([]);
  });

  it.each<[Texts, RegExp]>([
    [
      { GITHUB_OUTPUT: '/nowhere/output' },
      /(cannot read the outputs|后续步骤读不到输出参数).*\/nowhere\/output/,
    ],
    [
      { GITHUB_STEP_SUMMARY: '/nowhere/summary' },
      /(There is no job summary|没有写入任务摘要).*\/nowhere\/summary/,
    ],
    [{ GITHUB_EVENT_PATH: '/nowhere' }, /(The event file cannot be read|无法读取事件文件).*ENOENT/],
    [
      { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: '/nowhere' },
      /(unknown which run|无法确定要通知哪次运行)/,
    ],
    [{ GITHUB_EVENT_NAME: 'workflow_run' }, /(The event holds no run|事件中没有运行信息)/],
    [{ 'INPUT_NOTIFY-AT': 'job-end', GITHUB_STATE: '/nowhere' }, /(the state cannot be saved|无法保存状态)/],
    [{ 'INPUT_NOTIFY-AT': 'job-end', GITHUB_STATE: '' }, /(names no file for it|没有提供 GITHUB_STATE 文件)/],
  ])('tells of files of the runner: %j', async (env, expected) => {
    const printed = await printedWith(
      { webhook: webhook(), language, status: 'success', 'dry-run': 'true' },
      env,
    );
    expect(printed).toMatch(expected);
    expect(foreignIn(printed, language)).toEqual([]);
  });

  it('tells a wrong input once, though a file of the runner cannot be written', async () => {
    const env = { GITHUB_OUTPUT: '/nowhere/output' };
    const printed = await printedWith({ webhook: webhook(), language, delivery: 'nobody' }, env);
    expect(printed.match(/"nobody"/g)).toHaveLength(1);
    expect(printed).not.toMatch(/\/nowhere|\n\s+at /);
    expect(foreignIn(printed, language)).toEqual([]);
  });

  it('tells that the message was delivered, though a file of the runner cannot be written', async () => {
    const env = { GITHUB_OUTPUT: '/nowhere/output' };
    const printed = await printedWith({ webhook: webhook(), language, status: 'success' }, env);
    expect(printed).toMatch(/The message was delivered, but later steps|消息发送成功，但后续步骤/);
    expect(simulator.messages()).toHaveLength(1);
    expect(foreignIn(printed, language)).toEqual([]);
  });

  it('tells of a robot that refused', async () => {
    const step = await tell({ webhook: simulator.webhook(tokenOf('strict')), language });
    expect(step.outputs['reason']).toBe('not-delivered');
    expect(step.summary).not.toBe('');
    expect(foreignLines(step, language)).toEqual([]);
  });

  it("tells of a fork's run without secrets", async () => {
    const payload = { repository: { full_name: 'octo/shop', fork: true }, ref: 'refs/heads/main' };
    const step = await tell(
      { webhook: '', 'secret-source': 'None', language },
      { event: { name: 'push', payload } },
    );
    expect(step.outputs['reason']).toBe('no-webhook');
    expect(foreignLines(step, language)).toEqual([]);
  });

  it("tells of GitHub's API that shows nothing", async () => {
    const { step } = await reportOf({
      ...succeeded,
      inputs: { language, 'github-token': 'wrong', 'execution-timing': 'fixed' },
    });
    expect(step.outputs['sent']).toBe('true');
    expect(step.annotations).not.toEqual([]);
    expect(foreignLines(step, language)).toEqual([]);
  });
});

it('is English where the language itself is wrong', async () => {
  const step = await tell({ webhook: simulator.webhook(tokenOf('plain')), language: 'fr', delivery: 'x' });
  expect(step.annotations[0]?.message).toMatch(/^2 wrong inputs\.\n- delivery: "x" is not one of/);
});
