import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Simulator, startSimulator } from '../../simulator/server.js';
import type { ActionOptions } from '../support/runner/run-action.js';
import { runWorkflow } from '../support/runner/run-workflow.js';
import type { RunnerKind } from '../support/runner/runner-rules.js';
import { expectNoSecret, expectOutcome, signingKey, tell, tokenOf } from './expectations.js';

const token = tokenOf('robot');
let simulator: Simulator;
beforeEach(async () => {
  simulator = await startSimulator({ robots: [{ token, group: 'one group' }] });
});
afterEach(() => simulator.close());

const nested = (depth: number) => `{"deep":${'['.repeat(depth)}${']'.repeat(depth)}}`;
/** Half of what must not be shown: no mask covers a part. */
const half = token.slice(0, 32);

/** What makes the step fail, before any request. */
const refused: readonly {
  readonly name: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly says: RegExp;
  readonly options?: Partial<ActionOptions>;
}[] = [
  ...['/proc/self/environ', `${'../'.repeat(20)}etc/hostname`, '/etc/hostname', '/dev/zero', '.'].map(
    (file) => ({
      name: `the template-file ${file}`,
      inputs: { 'template-file': file },
      says: /template-file: it cannot be read, since (only files inside|it is not a regular file)/,
    }),
  ),
  ...['hubot 01', '张三', 'hubot01|hubot02', '["hubot01","hubot02"]', '所有人'].map((person) => ({
    name: `the user id ${JSON.stringify(person)}`,
    inputs: { 'at-user-ids': person },
    says: /at-user-ids: /,
  })),
  { name: 'zero width', inputs: { 'at-user-ids': 'hubot\u200b01' }, says: /u\{200b\}/ },
  ...['SEC', 'SEC123', 'secret', 'SEC 0123456789abcdef0123456789abcdef'].map((secret) => ({
    name: `the secret ${secret}`,
    inputs: { secret },
    says: /secret: /,
  })),
  ...['CST', 'BST', 'AST', 'IST', 'cst'].map((timezone) => ({
    name: `the time zone ${timezone}`,
    inputs: { timezone },
    says: /timezone: .*more than one meaning; write an IANA name such as \w+\/\w+/,
  })),
  ...['allowed-hosts', 'status', 'language', 'at-map', 'at-mobiles', 'timezone', 'delivery', 'buttons'].map(
    (name) => ({
      name: `the webhook in ${name}`,
      inputs: { [name]: `https://oapi.dingtalk.com/robot/send?access_token=${token}` },
      says: new RegExp(`${name}: `),
    }),
  ),
  ...['matrix', 'job-context', 'needs', 'payload'].flatMap((name) => [
    {
      name: `${name} nested 100,000 deep`,
      inputs: { [name]: nested(60_000) },
      says: new RegExp(`${name}: it is (not JSON|nested more than 100 levels deep)`),
    },
    {
      name: `a part of a secret in ${name}`,
      inputs: { [name]: `{"a": ${signingKey.slice(0, 40)}` },
      says: new RegExp(`${name}: it is not JSON \\(line 1, column 7\\)`),
    },
  ]),
  ...[{}, [], null].map((run) => ({
    name: `a listener with the run ${JSON.stringify(run)}`,
    inputs: {},
    options: { event: { name: 'workflow_run', payload: { workflow_run: run } } },
    says: /unknown which run/,
  })),
];

describe('is refused before anything is sent', () => {
  it.each(refused)('$name', async ({ inputs, says, options }) => {
    const step = await tell({ webhook: simulator.webhook(token), ...inputs }, options);
    expectOutcome(step, { says }, [token, half, signingKey.slice(0, 20)]);
    expect(step.raw).not.toMatch(/bug in the action|\n\s+at /);
    expect(simulator.requests).toEqual([]);
  });
});

/** A job of two steps: a script, and the action with these inputs. */
async function afterScript(script: string, inputs: Readonly<Record<string, string>>, runner?: RunnerKind) {
  const given = Object.entries({ 'github-token': '', ...inputs }).map(
    ([name, value]) => `          ${name}: ${JSON.stringify(value)}`,
  );
  const action = `      - uses: ./\n        with:\n          webhook: \${{ secrets.DINGTALK_WEBHOOK }}\n${given.join('\n')}`;
  const { jobs } = await runWorkflow({
    workflow: `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${script}\n${action}\n${action}\n`,
    event: { name: 'push', payload: {} },
    secrets: { DINGTALK_WEBHOOK: simulator.webhook(token) },
    repositories: { './': process.cwd() },
    ...(runner && { runner }),
  });
  const steps = jobs[0]?.steps ?? [];
  return { first: steps[1], second: steps[2] };
}

describe('a file that a step of the job left', () => {
  it.each([
    ['in GBK', "printf '\\xca\\xa7\\xb0\\xdc' > t.md", /not text in UTF-8/],
    ['of more than 1 MiB', 'head -c 1048577 /dev/zero > t.md', /more than 1048576/],
    [
      'that leads out of the workspace',
      'ln -s /proc/self/environ t.md',
      /only files inside of the workspace/,
    ],
    ['that is a pipe', 'mkfifo t.md', /not a regular file/],
  ])('%s is no template', async (_, script, why) => {
    const { first } = await afterScript(script, { 'template-file': 't.md' });
    expect(first?.exitCode).toBe(1);
    expect(first?.annotations).toEqual([
      { level: 'error', message: expect.stringMatching(new RegExp(`template-file: .*${why.source}`)) },
    ]);
    expect(simulator.requests).toEqual([]);
  });

  it('may be an event nested 9,000 deep', async () => {
    const script = `node -e 'fs.writeFileSync(process.env.GITHUB_EVENT_PATH, \`{"deep":\${"[".repeat(9000)}\${"]".repeat(9000)}}\`)'`;
    const { first } = await afterScript(JSON.stringify(script), { template: '{{event.deep}} end' });
    expect(first?.exitCode).toBe(0);
    expect(simulator.messages()[0]?.text).toContain('end');
  });
});

describe('two steps of one job', () => {
  it.each(['github', 'act'] as const)('send two messages, be they equal (%s)', async (runner) => {
    const { first, second } = await afterScript('true', { template: 'Deployed' }, runner);
    expect([first?.exitCode, second?.exitCode]).toEqual([0, 0]);
    expect(simulator.messages()).toHaveLength(2);
  });
});

describe('people in a list', () => {
  it.each(['hubot01，hubot02', 'hubot01、hubot02', 'hubot01；hubot02', 'hubot01;hubot02'])(
    'are two in %s',
    async (text) => {
      const step = await tell({
        webhook: simulator.webhook(token),
        'at-user-ids': text,
        status: 'failure',
      });
      expectOutcome(step, {}, [token]);
      expect(simulator.messages()[0]?.at).toMatchObject({ userIds: ['hubot01', 'hubot02'] });
    },
  );
});

it('a token that is a number of the event is no bug', async () => {
  const number = '16588214';
  const step = await tell(
    {
      webhook: simulator.webhook(token),
      secret: '',
      'github-token': number,
      template: '{{run.id}} {{event.id}}',
    },
    { event: { name: 'push', payload: { id: Number(number) } }, github: { run_id: number } },
  );
  expect(step.exitCode).toBe(0);
  expect(step.raw).not.toContain('bug in the action');
  expect(simulator.messages()[0]?.text).not.toContain(number);
});

it('fifty people and a long keyword fit, or the step says what to shorten', async () => {
  const people = Array.from({ length: 50 }, (_, index) => `user-${index}-${'x'.repeat(40)}`).join(',');
  const inputs = { 'at-user-ids': people, status: 'failure', content: 'y'.repeat(30_000) };
  const step = await tell({ webhook: simulator.webhook(token), keyword: 'k'.repeat(1_000), ...inputs });
  expectOutcome(step, {}, [token]);
  expect(simulator.messages()[0]?.bytes).toBeLessThanOrEqual(20_000);
});

describe('a missing webhook', () => {
  const run = (github: Readonly<Record<string, string>>, payload = {}) =>
    tell({ webhook: '', 'secret-source': 'None' }, { event: { name: 'push', payload }, github });

  it.each([
    [
      'Dependabot’s run, though a person ran it again',
      { actor: 'dependabot[bot]', triggering_actor: 'hubot' },
      /Dependabot/,
    ],
    ['a pushed run of a fork without secrets', {}, /fork/],
  ])('is normal in %s', async (name, github, why) => {
    const fork = name.includes('fork');
    const step = await run(github, { repository: { full_name: 'octo/shop', fork } });
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ sent: 'false', reason: 'no-webhook' });
    expect(step.annotations).toEqual([{ level: 'notice', message: expect.stringMatching(why) }]);
  });

  it('is an error in a person’s run that Dependabot ran again', async () => {
    const step = await run({ actor: 'hubot', triggering_actor: 'dependabot[bot]' });
    expectOutcome(step, { says: /webhook: it is empty/ }, []);
  });
});

it('a secret that the robot echoes in another form is shown nowhere', async () => {
  const forms = (['hex', 'base64'] as const).map((encoding) => Buffer.from(token).toString(encoding));
  simulator.trouble(token, { kind: 'answer', errcode: 300005, errmsg: `unknown ${forms.join(' ')}` });
  const step = await tell({ webhook: simulator.webhook(token) });
  expectOutcome(step, { says: /./ }, [token, ...forms]);
  expectNoSecret(step, forms);
});
