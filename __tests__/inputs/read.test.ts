import { describe, expect, it } from '@jest/globals';
import { matchRobots } from '../../src/dingtalk/webhook.js';
import type { Inputs } from '../../src/inputs/inputs.js';
import { type InputPorts, readInputs } from '../../src/inputs/read.js';
import { InputError } from '../../src/inputs/reader.js';
import { checkMessage } from '../../src/message/message-check.js';
import { createSecrets } from '../../src/runner/secrets.js';
import { silentRunner } from '../support/silent-runner.js';

const token = 'a1'.repeat(32);
const webhook = `https://oapi.dingtalk.com/robot/send?access_token=${token}`;
const key = `SEC${'0f'.repeat(32)}`;

/** Reads inputs; `webhook` and `status` are there unless they are overridden. */
async function read(
  given: Readonly<Record<string, string | undefined>> = {},
  ports: Partial<InputPorts> = {},
): Promise<Inputs> {
  const texts: Readonly<Record<string, string | undefined>> = { webhook, status: 'success', ...given };
  const { inputs, problems } = readInputs({
    runner: { ...silentRunner, input: (name) => texts[name]?.trim() },
    secrets: createSecrets(() => {}),
    readWorkspaceFile: () => {
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
      logLines: 0,
      testResults: [],
      webhooks: [webhook],
      signingKeys: [],
      allowedHosts: [],
      delivery: 'all',
      failOnError: true,
      notifyAt: 'step',
      status: 'success',
      message: {
        messageType: 'action-card',
        vars: {},
        buttons: [],
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
        people: ['actor', 'triggering-actor', 'commit-authors'],
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
    const inputs = await read({ status: undefined, 'job-context': '{"status":"failure","check_run_id":7}' });
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
    const { message } = await read(inputs, { isEarly: () => false, readWorkspaceFile: () => 'Done' });
    expect(message.template).toBe('Done');
  });

  it('read a template from its file', async () => {
    const { message } = await read(
      { 'template-file': '.github/card.md' },
      { readWorkspaceFile: (path) => `**{{workflow}}** from ${path}` },
    );
    expect(message.template).toBe('**{{workflow}}** from .github/card.md');
  });
});

describe('robots', () => {
  const second = `https://oapi.dingtalk.com/robot/send?access_token=${'b2'.repeat(32)}`;

  it('share one key', async () => {
    const { robots } = await readRobots({ webhook: `${webhook}\n\n ${second}\n`, secret: `${key}\n` });
    expect(robots.map(({ number, signingKey }) => [number, signingKey])).toEqual([
      [1, key],
      [2, key],
    ]);
  });

  it('have one key each, - for none', async () => {
    const { robots } = await readRobots({ webhook: `${webhook}\n${second}`, secret: `-\n${key}` });
    expect(robots.map(({ signingKey }) => signingKey)).toEqual([undefined, key]);
  });

  it('are masked with their keys before anything is checked', async () => {
    const masked: string[] = [];
    const secrets = createSecrets((values) => masked.push(...values));
    const inputs = { webhook: `${webhook}\nhttp://broken token`, secret: 'mistyped-key', delivery: 'nobody' };
    await problemsOf(inputs, { secrets });
    expect(masked).toEqual(expect.arrayContaining([webhook, token, 'http://broken token', 'mistyped-key']));
  });
});

describe('the spellings that people bring', () => {
  it.each([
    ['message-type', 'actionCard', 'messageType', 'action-card'],
    ['message-type', 'ACTION_CARD', 'messageType', 'action-card'],
    ['language', 'zh', 'language', 'zh-CN'],
    ['language', 'zh_CN', 'language', 'zh-CN'],
    ['language', 'cn', 'language', 'zh-CN'],
    ['language', 'en-US', 'language', 'en'],
  ])('%s: %s', async (name, text, key, expected) => {
    expect((await read({ [name]: text })).message).toHaveProperty(key, expected);
  });

  it.each([',', '，', '、', ';', '；', '\n', '\r\n', ' , ', '，\n'])(
    '%j between the items of every list',
    async (mark) => {
      const { message, mentions, executionTiming, allowedHosts } = await read({
        'execution-timing': ['failure', 'fixed'].join(mark),
        fields: ['jobs', 'commit'].join(mark),
        'at-mobiles': ['13800000000', '13800000001'].join(mark),
        'at-user-ids': ['hubot01', 'hubot02'].join(mark),
        'at-people': ['actor', 'commit-authors'].join(mark),
        'at-on': ['failure', 'cancelled'].join(mark),
        'at-map': ['mona: 13800000000', 'hubot: user:hubot05'].join(mark),
        'allowed-hosts': ['a.example', 'b.example'].join(mark),
      });
      expect(executionTiming).toEqual(['failure', 'fixed']);
      expect(message.fields).toEqual(['jobs', 'commit']);
      expect(allowedHosts).toEqual(['a.example', 'b.example']);
      expect(mentions).toMatchObject({
        mobiles: ['13800000000', '13800000001'],
        userIds: ['hubot01', 'hubot02'],
        people: ['actor', 'commit-authors'],
        on: ['failure', 'cancelled'],
      });
      expect([...mentions.map.keys()]).toEqual(['mona', 'hubot']);
    },
  );

  it('full-width colons and at signs in a map', async () => {
    const { mentions } = await read({
      'at-map': 'Mona@Example.com： 13800000000\n＠hubot：user：hubot05',
    });
    expect([...mentions.map]).toEqual([
      ['mona@example.com', { mobile: '13800000000' }],
      ['hubot', { userId: 'hubot05' }],
    ]);
  });

  it('variables, with braces and equals signs', async () => {
    const { message } = await read({ vars: 'NOTES = a=b {{ .Values.tag }}\n\nOTHER=\nVERSION＝1=2' });
    expect(message.vars).toEqual({ NOTES: 'a=b {{ .Values.tag }}', OTHER: '', VERSION: '1=2' });
  });

  it('reads a button a line, with a full-width mark too', async () => {
    const { message } = await read({
      buttons: 'Preview | https://a.example/x?y=1|2\n\n测试｜{{workflow}}|{{run.url}}',
    });
    expect(message.buttons).toEqual([
      { text: 'Preview', url: 'https://a.example/x?y=1|2' },
      { text: '测试｜{{workflow}}', url: '{{run.url}}' },
    ]);
  });

  it('a result that a runner leaves empty is unknown, and an empty matrix is none', async () => {
    const inputs = await read({ needs: '{"build":{"result":"","outputs":{}}}', matrix: '{}' });
    expect([...(inputs.needs ?? [])]).toEqual([['build', 'unknown']]);
    expect(inputs.matrix).toBeUndefined();
  });

  it('a payload of a later step is asked for at the end of the job', async () => {
    const inputs = { 'notify-at': 'job-end', 'message-type': 'raw', payload: '' };
    expect((await read(inputs)).message.payload).toBeUndefined();
    await expect(read(inputs, { isEarly: () => false })).rejects.toThrow('message-type raw needs one');
  });
});

describe('wrong inputs', () => {
  it('are all told at once, each with its name, value and what is allowed', async () => {
    const text = await problemsOf({
      enabled: 'yes',
      'execution-timing': 'sometimes',
      'timeout-minutes': 'ten',
      delivery: 'each',
      language: 'klingon',
      timezone: 'Peking',
      'at-mobiles': '12',
      'at-map': 'octocat=13800000000',
      needs: 'all of them',
      'allowed-hosts': 'https://dingtalk.example.com/',
    });
    expect(text.split('\n')).toEqual([
      '10 wrong inputs.',
      '- enabled: "yes" is neither true nor false.',
      expect.stringMatching(
        /^- needs: it is not JSON \(line 1, column 1\); write \$\{\{ toJSON\(needs\) \}\}\.$/,
      ),
      ...[
        'execution-timing: "sometimes" is not one of always, success, failure, timed-out, cancelled, superseded, skipped, fixed, first-failure, changed, started',
        'timeout-minutes: "ten" is not a number of minutes, more than 0 and at most 360',
        'allowed-hosts: "https://dingtalk.example.com/" is not the name of a host without https:// and path, such as dingtalk.example.com',
        'delivery: "each" is not one of all, any',
        'language: "klingon" is not one of en, zh-CN',
        'timezone: "Peking" is not an IANA time zone such as Asia/Shanghai, Europe/Berlin or UTC',
        'at-mobiles: "12" is not a mobile number such as 13800000000 or +1-1234567890',
        'at-map: "octocat=13800000000" is neither "login: mobile number" nor "login: user:userId"; an email address may replace the login',
      ].map((problem) => `- ${problem}.`),
    ]);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'somebody without a name',
      { 'at-map': '@: 13800000000' },
      'at-map: "@: 13800000000" is neither "login: mobile number" nor "login: user:userId"; an email address may replace the login',
    ],
    [
      'a webhook twice',
      { webhook: `${webhook}\n${token}` },
      'webhook: line 2 names a robot that is listed more than once',
    ],
    ['too many keys', { secret: `${key}\n-` }, 'secret: there are 2 keys for 1 robot;'],
    ['a key that was shortened in a document', { secret: 'SEC…' }, 'secret: line 1 is no signing key'],
    [
      'a key with words behind it',
      { secret: `SEC${'a1'.repeat(32)} (prod)` },
      'secret: line 1 is no signing key',
    ],
    ['a key that was cut', { secret: 'SEC0123' }, 'secret: line 1 is no signing key'],
    ['a key of another form', { secret: 'SE0123456789' }, "secret: line 1 doesn't start with SEC"],
    ['raw without a payload', { 'message-type': 'raw' }, 'payload: message-type raw needs one'],
    ['raw with null', { 'message-type': 'raw', payload: 'null' }, 'payload: message-type raw needs one'],
    ['a payload without raw', { payload: '{"msgtype":"text"}' }, 'payload: only message-type raw takes one'],
    ['a payload without its text', { 'message-type': 'raw', payload: '{"msgtype":"text"}' }, 'payload: text'],
    [
      'started at the end',
      { status: 'started', 'notify-at': 'job-end' },
      'status: "started" cannot be reported when the job ends',
    ],
    ['no status', { status: '' }, 'status: it is empty'],
    ['a status of its own', { status: 'failed' }, 'status: "failed" is not one of success, failure'],
    [
      'a missing file',
      { 'template-file': 'y' },
      'template-file: it cannot be read (no file expected); check the path, and that actions/checkout ran before this step',
    ],
    ['a broken template', { content: 'a\n{{#failure}}' }, 'content: line 2: Unclosed section "failure"'],
    ['keywords without end', { keyword: `DevOps\n${'x'.repeat(995)}` }, 'keyword: there are 1001 characters'],
    ['nothing in a list', { 'at-mobiles': ',' }, 'at-mobiles: "," is not a mobile number'],
    [
      'one person twice',
      { 'at-map': 'octocat: 13800000000\n@Octocat: user:manager12' },
      'at-map: "octocat" is listed more than once, with different contacts',
    ],
    ['needs of another form', { needs: '{"build":"success"}' }, 'needs: job "build" has no result of a job'],
  ])('%s', async (_, inputs, expected) => {
    expect(await problemsOf(inputs)).toContain(`Wrong input. ${expected}`);
  });

  it.each(['UTC', 'PRC', 'Japan', 'Egypt', 'Eire', 'GB', 'NZ', 'Zulu', 'Cuba', 'Iran', 'Libya', 'CET'])(
    'is no abbreviation, but the name of a time zone: %s',
    async (timezone) => {
      expect((await read({ timezone })).message.timezone).toBe(timezone);
    },
  );

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'a result that an expression did not give',
      { status: '', 'execution-timing': 'failure' },
      'status: it is empty, perhaps',
    ],
    [
      'needs that have started',
      { needs: '{"a":{"result":"started"}}' },
      'needs: job "a" has no result of a job',
    ],
    [
      'a time zone with two meanings',
      { timezone: 'CST' },
      'timezone: "CST" is an abbreviation with more than one meaning; write an IANA name such as Asia/Shanghai',
    ],
    [
      'another one',
      { timezone: 'bst' },
      'timezone: "bst" is an abbreviation with more than one meaning; write an IANA name such as Europe/London',
    ],
    [
      'two people in one',
      { 'at-user-ids': 'hubot01|hubot02' },
      'at-user-ids: "hubot01|hubot02" is not a DingTalk user id',
    ],
    ['everybody as a person', { 'at-user-ids': '所有人' }, 'at-user-ids: "所有人" is not'],
    [
      'a character that cannot be seen',
      { delivery: 'a\u200bll' },
      'delivery: "a\\u{200b}ll" is not one of all, any',
    ],
    ['a feedCard', { 'message-type': 'feedCard' }, 'message-type: "feedCard" is sent by message-type raw'],
    [
      'a payload that is too deep',
      { 'message-type': 'raw', payload: `${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}` },
      'payload: it is nested more than 100 levels deep',
    ],
    ['a variable without a name', { vars: '=x' }, 'vars: "=x" is not NAME=value'],
    ['a button without an address', { buttons: 'Preview' }, 'buttons: "Preview" is not "Text | https://…"'],
    ['a button without a text', { buttons: '| https://a.example' }, 'buttons: "| https://a.example" is not'],
    ['a button to no web page', { buttons: 'A | ftp://a.example' }, 'buttons: "A | ftp://a.example" is not'],
    [
      'too many buttons',
      { buttons: 'A|https://a\nB|https://b\nC|https://c\nD|https://d' },
      'buttons: there are 4 buttons',
    ],
  ])('%s', async (_, inputs, expected) => {
    expect(await problemsOf(inputs)).toContain(`Wrong input. ${expected}`);
  });

  it('show nothing of a secret that got into another input', async () => {
    for (const name of ['allowed-hosts', 'status', 'language', 'at-map', 'delivery', 'timezone']) {
      const text = await problemsOf({ [name]: `${webhook}&x=${key}`, secret: key });
      expect(text).not.toContain(token.slice(0, 8));
      expect(text).not.toContain(key.slice(0, 10));
    }
    const text = await problemsOf({ 'message-type': 'raw', payload: '{"a": SEC0123456789}' });
    expect(text).toContain('payload: it is not JSON (line 1, column 7)');
    expect(text).not.toContain('SEC0123');
  });

  it('two templates at once', async () => {
    const text = await problemsOf({ template: 'x', 'template-file': 'y' }, { readWorkspaceFile: () => 'z' });
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
