import { describe, expect, it } from '@jest/globals';
import { matchRobots } from '../../src/dingtalk/webhook.js';
import type { Inputs } from '../../src/inputs/inputs.js';
import { InputError, type InputPorts, readInputs } from '../../src/inputs/read.js';
import { checkMessage } from '../../src/message/compose.js';
import { createSecrets } from '../../src/runner/secrets.js';
import { silentRunner } from '../support/silent-runner.js';

const token = 'a1'.repeat(32);
const webhook = `https://oapi.dingtalk.com/robot/send?access_token=${token}`;
const key = `SEC${'0f'.repeat(32)}`;

/** Reads inputs; `webhook` and `status` are there unless they are overridden. */
async function read(
  given: Readonly<Record<string, string>> = {},
  ports: Partial<InputPorts> = {},
): Promise<Inputs> {
  const texts: Readonly<Record<string, string>> = { webhook, status: 'success', ...given };
  const { inputs, problems } = readInputs({
    runner: { ...silentRunner, input: (name) => texts[name]?.trim() },
    secrets: createSecrets(() => {}),
    readFile: () => {
      throw new Error('no file expected');
    },
    isEarly: (notifyAt) => notifyAt === 'job-end',
    ...ports,
  });
  const all = [...problems, ...matchRobots(inputs).problems, ...(await checkMessage(inputs.message))];
  if (all.length > 0) throw new InputError(all);
  return inputs;
}

/** Reads the robots. */
const readRobots = async (inputs: Readonly<Record<string, string>>) => matchRobots(await read(inputs));

async function problemsOf(
  inputs: Readonly<Record<string, string>>,
  ports?: Partial<InputPorts>,
): Promise<string> {
  const error: unknown = await read(inputs, ports).catch((error: unknown) => error);
  if (error instanceof InputError) return error.message;
  throw new Error('there was no problem');
}

describe('inputs that are not given', () => {
  it('have their defaults', async () => {
    await expect(read()).resolves.toEqual({
      executionTiming: ['always'],
      timeout: 600_000,
      robots: [{ number: 1, url: new URL(webhook), token }],
      delivery: 'all',
      failOnError: true,
      notifyAt: 'step',
      status: 'success',
      message: {
        messageType: 'action-card',
        fields: [
          'workflow',
          'repository',
          'branch',
          'commit',
          'actor',
          'event',
          'attempt',
          'duration',
          'jobs',
          'failures',
        ],
        language: 'en',
        timezone: 'Asia/Shanghai',
        openLinksIn: 'browser',
        keywords: ['DevOps'],
      },
      mentions: {
        mobiles: [],
        userIds: [],
        all: false,
        map: new Map(),
        people: ['actor', 'commit-authors'],
        on: ['failure'],
      },
      jobSummary: true,
      dryRun: false,
    });
  });

  it('count as not given where they are empty, but for the keyword', async () => {
    const empty = { delivery: '', 'timeout-minutes': ' ', language: '', 'at-on': '\n', keyword: '' };
    const inputs = await read(empty);
    expect(inputs).toMatchObject({ delivery: 'all', timeout: 600_000, mentions: { on: ['failure'] } });
    expect(inputs.message.keywords).toEqual([]);
  });

  it('take the status from the job context where a runner leaves it out', async () => {
    const inputs = await read({ status: '', 'job-context': '{"status":"failure","check_run_id":7}' });
    expect(inputs).toMatchObject({ status: 'failure', checkRunId: 7 });
  });
});

describe('inputs that are given', () => {
  it('are read by their grammar', async () => {
    const inputs = await read({
      'execution-timing': 'FAIL, fixed\nunconditional',
      'timeout-minutes': '0.5',
      delivery: 'Any',
      'fail-on-error': 'False',
      needs: '{"build":{"result":"success","outputs":{}},"test":{"result":"skipped","outputs":{}}}',
      fields: 'jobs, workflow',
      language: 'ZH-cn',
      keyword: 'DevOps\nCI 通知',
      'at-mobiles': '13800000000, +1-1234567890, +86-13800000000, +66-812345678',
      'at-map': 'Octocat: +86-13900000000\n hubot : user:manager12 \n\n@octocat: 13900000000',
      matrix: '{"node":24}',
      'secret-source': 'Actions',
    });
    expect(inputs).toMatchObject({
      executionTiming: ['failure', 'fixed', 'always'],
      timeout: 30_000,
      delivery: 'any',
      failOnError: false,
      message: { fields: ['jobs', 'workflow'], language: 'zh-CN', keywords: ['DevOps', 'CI 通知'] },
      matrix: { node: 24 },
      secretSource: 'Actions',
    });
    expect(inputs.needs).toEqual(
      new Map([
        ['build', 'success'],
        ['test', 'skipped'],
      ]),
    );
    expect(inputs.mentions.mobiles).toEqual(['13800000000', '+1-1234567890', '+66-812345678']);
    expect(inputs.mentions.map).toEqual(
      new Map([
        ['octocat', { mobile: '13900000000' }],
        ['hubot', { userId: 'manager12' }],
      ]),
    );
  });

  it('may be keywords of a thousand characters', async () => {
    const keywords = ['DevOps', 'x'.repeat(994)];
    expect((await read({ keyword: keywords.join('\n') })).message.keywords).toEqual(keywords);
  });

  it('read a template file at the end of the job, where the checkout came after the step', async () => {
    const inputs = { 'notify-at': 'job-end', 'template-file': 'card.md' };
    expect((await read(inputs)).message.template).toBeUndefined();
    const { message } = await read(inputs, { isEarly: () => false, readFile: () => 'Done' });
    expect(message.template).toBe('Done');
  });

  it('read a template from its file', async () => {
    const { message } = await read(
      { 'template-file': '.github/card.md' },
      { readFile: (path) => `**{{workflow}}** from ${path}` },
    );
    expect(message.template).toBe('**{{workflow}}** from .github/card.md');
  });
});

describe('robots', () => {
  const second = `https://oapi.dingtalk.com/robot/send?access_token=${'b2'.repeat(32)}`;

  it('share one key', async () => {
    const { robots } = await readRobots({ webhook: `${webhook}\n\n ${second}\n`, secret: `${key}\n` });
    expect(robots.map(({ number, secret }) => [number, secret])).toEqual([
      [1, key],
      [2, key],
    ]);
  });

  it('have one key each, - for none', async () => {
    const { robots } = await readRobots({ webhook: `${webhook}\n${second}`, secret: `-\n${key}` });
    expect(robots.map(({ secret }) => secret)).toEqual([undefined, key]);
  });

  it('are masked with their keys before anything is checked', async () => {
    const masked: string[] = [];
    const secrets = createSecrets((values) => masked.push(...values));
    const inputs = { webhook: `${webhook}\nhttp://broken token`, secret: 'mistyped-key', delivery: 'nobody' };
    await problemsOf(inputs, { secrets });
    expect(masked).toEqual(expect.arrayContaining([webhook, token, 'http://broken token', 'mistyped-key']));
  });
});

describe('wrong inputs', () => {
  it('are all told at once, each with its name, value and what is allowed', async () => {
    const text = await problemsOf({
      enabled: 'yes',
      'execution-timing': 'sometimes',
      'timeout-minutes': 'ten',
      delivery: 'each',
      language: 'zh',
      timezone: 'Peking',
      'at-mobiles': '12',
      'at-map': 'octocat=13800000000',
      needs: 'all of them',
      'allowed-hosts': 'https://dingtalk.example.com/',
    });
    expect(text.split('\n')).toEqual([
      '10 wrong inputs.',
      '- enabled: "yes" is neither true nor false.',
      expect.stringMatching(/^- needs: it is not JSON \(.*\); write \$\{\{ toJSON\(needs\) \}\}\.$/),
      ...[
        'allowed-hosts: "https://dingtalk.example.com/" is not the name of a host without https:// and path, such as dingtalk.example.com',
        'execution-timing: "sometimes" is not one of always, success, failure, cancelled, skipped, fixed, first-failure, changed, started',
        'timeout-minutes: "ten" is not a number of minutes, more than 0 and at most 360',
        'delivery: "each" is not one of all, any',
        'language: "zh" is not one of en, zh-CN',
        'timezone: "Peking" is not an IANA time zone such as Asia/Shanghai, Europe/Berlin or UTC',
        'at-mobiles: "12" is not a mobile number such as 13800000000 or +1-1234567890',
        'at-map: "octocat=13800000000" is neither "login: mobile number" nor "login: user:userId"',
      ].map((problem) => `- ${problem}.`),
    ]);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['an empty webhook', { webhook: '' }, 'webhook: it is empty; store the URL'],
    [
      'a webhook twice',
      { webhook: `${webhook}\n${token}` },
      'webhook: line 2 names a robot that stands there already',
    ],
    ['too many keys', { secret: `${key}\n-` }, 'secret: there are 2 keys for 1 robot;'],
    ['a key of another form', { secret: 'SE0123456789' }, "secret: line 1 doesn't start with SEC"],
    ['raw without a payload', { 'message-type': 'raw' }, 'payload: message-type raw needs one'],
    ['raw with null', { 'message-type': 'raw', payload: 'null' }, 'payload: message-type raw needs one'],
    ['a payload without raw', { payload: '{"msgtype":"text"}' }, 'payload: only message-type raw takes one'],
    ['a payload without its text', { 'message-type': 'raw', payload: '{"msgtype":"text"}' }, 'payload: text'],
    [
      'started at the end',
      { status: 'started', 'notify-at': 'job-end' },
      'status: "started" is over at the end',
    ],
    ['no status', { status: '' }, 'status: it is empty'],
    ['a status of its own', { status: 'failed' }, 'status: "failed" is not one of success, failure'],
    [
      'a missing file',
      { 'template-file': 'y' },
      "template-file: it can't be read (no file expected); the step needs actions/checkout before it",
    ],
    ['a broken template', { content: 'a\n{{#failure}}' }, 'content: line 2: Unclosed section "failure"'],
    ['keywords without end', { keyword: `DevOps\n${'x'.repeat(995)}` }, 'keyword: there are 1001 characters'],
    ['nothing in a list', { 'at-mobiles': ',' }, 'at-mobiles: "," is not a mobile number'],
    [
      'one person twice',
      { 'at-map': 'octocat: 13800000000\n@Octocat: user:manager12' },
      'at-map: "octocat" stands there more than once, with different contacts',
    ],
    ['needs of another form', { needs: '{"build":"success"}' }, 'needs: job "build" has no result'],
  ])('%s', async (_, inputs, expected) => {
    expect(await problemsOf(inputs)).toContain(`Wrong input. ${expected}`);
  });

  it('of a great number fit into one annotation', async () => {
    const lines = Array.from({ length: 100 }, (_, index) => `person ${index} without a contact`);
    const text = await problemsOf({ 'at-map': lines.join('\n'), delivery: 'each' });
    expect(text.length).toBeLessThanOrEqual(4_096);
    expect(text).toMatch(/^101 wrong inputs\.\n- .*\n- and \d+ more\.$/s);
  });

  it('two templates at once', async () => {
    const text = await problemsOf({ template: 'x', 'template-file': 'y' }, { readFile: () => 'z' });
    expect(text).toContain('template-file: give either template or template-file, not both');
  });

  it('mask the access token and signature of a webhook that is refused', async () => {
    const masked: string[] = [];
    const secrets = createSecrets((values) => masked.push(...values));
    await problemsOf(
      { webhook: `https://oapi.dingtalk.com/robot?access_token=${token}&timestamp=1&sign=abc%2Fdef%3D` },
      { secrets },
    );
    expect(masked).toEqual(expect.arrayContaining([token, 'abc%2Fdef%3D', 'abc/def=']));
  });

  it('never show a webhook or a key', async () => {
    const text = await problemsOf({
      webhook: `https://example.com/robot/send?access_token=${token}\nhttps://oapi.dingtalk.com/robot?access_token=${token}`,
      secret: 'SXC0123456789\nSECabc\nSECdef',
    });
    expect(text).not.toContain(token);
    expect(text).not.toContain('SXC');
    expect(text).toContain('example.com');
  });
});
