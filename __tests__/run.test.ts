import { describe, expect, it, jest } from '@jest/globals';
import { run } from '../src/run.js';
import {
  type Network,
  type Ports,
  type Reply,
  type Runner,
  RunnerError,
  type StepPhase,
} from '../src/runner/ports.js';
import { createPorts } from './fuzz/fake-ports.js';
import { anyText } from './support/english.js';

const token = '0123456789abcdef'.repeat(4);
const ok: Reply = {
  kind: 'reply',
  status: 200,
  headers: {},
  body: '{"errcode":0,"errmsg":"ok"}',
  truncated: false,
};

/** Runs the step with ports of its own; what the runner was told stands in `told`, by kind. */
async function runStep(
  overrides: Partial<Ports & Network> = {},
  runnerOverrides: Partial<Runner> = {},
  phase: StepPhase = 'main',
) {
  const { ports, network } = createPorts({
    env: {
      INPUT_WEBHOOK: token,
      INPUT_STATUS: 'success',
      GITHUB_REPOSITORY: 'acme/app',
      GITHUB_EVENT_PATH: 'event.json',
      ...overrides.env,
    },
    file: '{}',
    answers: [ok],
    api: undefined,
    stopAfter: undefined,
  });
  const said: [kind: string, ...words: string[]][] = [];
  const tell =
    (kind: string) =>
    (...words: string[]) =>
      void said.push([kind, ...words]);
  const runner: Runner = {
    ...ports.runner,
    mask: (values) => tell('mask')(...values),
    notice: tell('notice'),
    warning: tell('warning'),
    fail: tell('error'),
    setOutput: tell('output'),
    ...runnerOverrides,
  };
  await run(phase, {
    ...ports,
    openNetwork: async () => ({ ...network, ...overrides }),
    ...overrides,
    env: { ...ports.env, ...overrides.env },
    runner,
  });
  const exitCode = said.some(([kind]) => kind === 'error') ? 1 : 0;
  const of = (kind: string) => said.filter(([each]) => each === kind).map(([, ...words]) => words.join('='));
  return { exitCode, said, of };
}

describe('an event file that can not be read', () => {
  it.each<[string, () => string]>([
    [
      'is missing',
      () => {
        throw new Error("ENOENT: no such file or directory, open 'event.json'");
      },
    ],
    ['is cut off', () => '{"ref":'],
  ])('since it %s: one notice, and the message goes', async (_, readFile) => {
    const { exitCode, of } = await runStep({ readFile });
    expect(exitCode).toBe(0);
    expect(of('output')).toContain('sent=true');
    expect(of('notice').filter((text) => text.includes('The event file cannot be read'))).toHaveLength(1);
  });
});

describe('a job summary that can not be written', () => {
  it('is one notice, and the step stays green', async () => {
    const summary = async () => {
      throw new Error('Unable to access summary file');
    };
    const { exitCode, of } = await runStep({ env: { 'INPUT_DRY-RUN': 'true' } }, { summary });
    expect(exitCode).toBe(0);
    expect(of('notice')).toContain('There is no job summary: Unable to access summary file');
  });
});

describe('a bug', () => {
  it('is told once, as one, without a secret; the outputs are set and the step fails', async () => {
    const post = async () => {
      throw new TypeError(`undefined is not ${token}`);
    };
    const { exitCode, of } = await runStep({ post });
    expect(exitCode).toBe(1);
    expect(of('error')).toEqual([
      expect.stringMatching(/^This is a bug in the action.*TypeError: undefined is not \*\*\*/s),
    ]);
    expect(of('output')).toEqual(
      expect.arrayContaining(['sent=false', 'reason=not-delivered', 'results=[]']),
    );
  });
});

describe('a secret in what others wrote', () => {
  const key = `SEC${'fedcba9876543210'.repeat(4)}`;
  const githubToken = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';
  const secrets = [token, key, githubToken];
  const text = secrets.join(' ');

  it.each<[string, Record<string, string>]>([
    ['the built-in message', {}],
    [
      'templates',
      { INPUT_TITLE: `{{commit.title}} ${text}`, INPUT_CONTENT: `{{event.head_commit.message}} ${text}` },
    ],
    [
      'a raw payload',
      {
        'INPUT_MESSAGE-TYPE': 'raw',
        INPUT_PAYLOAD: JSON.stringify({ msgtype: 'text', text: { content: text } }),
      },
    ],
  ])('reaches neither the group nor the runner by %s', async (_, inputs) => {
    const bodies: string[] = [];
    const { said, exitCode } = await runStep({
      env: { ...inputs, INPUT_SECRET: key, 'INPUT_GITHUB-TOKEN': githubToken, GITHUB_REF_NAME: text },
      readFile: () => JSON.stringify({ head_commit: { id: '1', message: text, author: { name: text } } }),
      fetchFor: async () => async () => {
        throw new TypeError('fetch failed');
      },
      post: async ({ body }) => {
        bodies.push(body);
        return ok;
      },
    });
    expect(exitCode).toBe(0);
    expect(bodies).toEqual([expect.stringContaining('***')]);
    const shown = bodies.join() + said.filter(([kind]) => kind !== 'mask').join();
    // Markdown puts a backslash before what it would take for itself.
    for (const secret of secrets) expect(shown.replaceAll('\\', '')).not.toContain(secret);
  });
});

describe('a GitHub that does not answer', () => {
  it('costs at most half of the time, and the message goes', async () => {
    const limits: number[] = [];
    jest.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
      limits.push(milliseconds);
      return AbortSignal.abort(new DOMException('over', 'TimeoutError'));
    });
    const { exitCode, of } = await runStep({
      env: {
        'INPUT_GITHUB-TOKEN': 'ghs_16C7e42F292c6912E7710c838347Ae178B4a',
        'INPUT_TIMEOUT-MINUTES': '0.10005',
        GITHUB_REF_NAME: 'main',
        GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/ci.yml@refs/heads/main',
      },
      fetchFor:
        async () =>
        async (_, { signal }) => {
          throw signal?.reason;
        },
    });
    jest.restoreAllMocks();
    expect(limits[0]).toBe(3_001);
    expect(exitCode).toBe(0);
    expect(of('output')).toContain('sent=true');
    expect(of('notice')).toHaveLength(1);
  });
});

describe('the phases', () => {
  const post = { STATE_job_start: '0', 'INPUT_NOTIFY-AT': 'job-end' };

  it('wrong inputs at the end of a job that main accepted fail it, unless that is not wanted', async () => {
    const env = { ...post, INPUT_TEMPLATE: '{{#failure}}' };
    expect((await runStep({ env }, {}, 'post')).exitCode).toBe(1);
    const { exitCode, of } = await runStep({ env: { ...env, 'INPUT_FAIL-ON-ERROR': 'false' } }, {}, 'post');
    expect(exitCode).toBe(0);
    expect(of('error')).toEqual([]);
    expect(of('warning')).toEqual([expect.stringContaining('Unclosed section "failure"')]);
  });

  it('the duration at the end of a job counts from main, unless the message is about the whole run', async () => {
    const bodies: string[] = [];
    const env = { ...post, STATE_job_start: String(Date.UTC(2026, 0, 1) - 90_000) };
    const take: Network['post'] = async ({ body }) => {
      bodies.push(body);
      return ok;
    };
    const own = await runStep({ env, post: take }, {}, 'post');
    expect(bodies[0]).toContain('1 min 30 s');
    expect(own.of('notice')).toEqual([expect.not.stringMatching(/the duration/)]);
    const needs = { INPUT_NEEDS: '{"build":{"result":"success"}}' };
    const whole = await runStep({ env: { ...env, ...needs }, post: take }, {}, 'post');
    expect(bodies[1]).not.toContain('1 min 30 s');
    expect(whole.of('notice')).toEqual([expect.stringMatching(/the duration/)]);
  });
});

describe('a listener', () => {
  const env = {
    GITHUB_EVENT_NAME: 'workflow_run',
  };
  const observe = async (run: object) => {
    const bodies: string[] = [];
    const { of } = await runStep({
      env,
      readFile: () => JSON.stringify({ workflow_run: { id: 1, event: 'push', ...run } }),
      post: async ({ body }) => {
        bodies.push(body);
        return ok;
      },
    });
    return { body: bodies.join(), of };
  };

  it('tells the duration of the run that it observed', async () => {
    const { body, of } = await observe({
      conclusion: 'failure',
      run_started_at: '2020-01-01T00:00:00Z',
      updated_at: '2020-01-01T00:05:00Z',
    });
    expect(body).toContain('5 min');
    expect(of('output')).toContain('status=failure');
  });

  it('tells that a run has begun where it has no conclusion yet', async () => {
    expect((await observe({ conclusion: null })).of('output')).toContain('status=started');
  });

  it('fails where it is unknown which run to report', async () => {
    const { exitCode, of } = await runStep({ env, readFile: () => '{' });
    expect(exitCode).toBe(1);
    expect(of('error')).toEqual([expect.stringMatching(/it is unknown which run to report/)]);
  });
});

describe("the runner's files", () => {
  it('that can not be written are told once, not as a bug', async () => {
    const setOutput = () => {
      throw new RunnerError(anyText("EACCES: permission denied, open '/output'"));
    };
    const { exitCode, of } = await runStep({}, { setOutput });
    expect(exitCode).toBe(1);
    expect(of('error')).toEqual([
      expect.stringMatching(/^The message was delivered, but later steps cannot read the outputs: EACCES/),
    ]);
    const both = await runStep({ env: { INPUT_DELIVERY: 'nobody' } }, { setOutput });
    expect(both.of('error')).toEqual([expect.stringMatching(/^Wrong input\. delivery: "nobody"/)]);
  });
});

describe('what goes into the message', () => {
  const bodyOf = async (env: Record<string, string>, readFile = () => '{}') => {
    const bodies: string[] = [];
    const { of } = await runStep({
      env,
      readFile,
      post: async ({ body }) => {
        bodies.push(body);
        return ok;
      },
    });
    return { body: bodies.join(), of };
  };

  it('the name of a matrix job, unless the message is about all jobs', async () => {
    const env = {
      GITHUB_JOB: 'test',
      INPUT_MATRIX: '{"node":24,"os":"ubuntu-latest"}',
      GITHUB_WORKFLOW: 'CI',
    };
    const name = 'test (24, ubuntu-latest)';
    // Markdown escapes the parentheses.
    expect((await bodyOf(env)).body.replaceAll('\\', '')).toContain(name);
    const all = await bodyOf({ ...env, INPUT_NEEDS: '{"build":{"result":"success","outputs":{}}}' });
    expect(all.body.replaceAll('\\', '')).not.toContain(name);
  });

  it('a template of the workspace', async () => {
    const paths: string[] = [];
    const env = { 'INPUT_TEMPLATE-FILE': '.github/card.md', GITHUB_WORKSPACE: '/home/runner/work/app/app' };
    const { body } = await runTemplate(env, paths);
    expect(paths).toContain('.github/card.md');
    expect(body).toContain('From a file');
  });

  it('mentions where it is unknown whether it is time for them, and the log names who is not in the map', async () => {
    const env = { 'INPUT_AT-ON': 'fixed', 'INPUT_AT-MAP': 'hubot: 13800000000', GITHUB_ACTOR: 'hubot' };
    const event = { head_commit: { id: '1', message: 'x', author: { username: 'octocat', name: 'x' } } };
    const { body, of } = await bodyOf(env, () => JSON.stringify(event));
    expect(body).toContain('@13800000000');
    expect(of('notice').join()).toMatch(/not in at-map: octocat/);
  });
});

/** Runs the step with a template in a file, and notes which files it reads. */
async function runTemplate(env: Record<string, string>, paths: string[]) {
  const bodies: string[] = [];
  await runStep({
    env,
    readWorkspaceFile: (file) => {
      paths.push(file);
      return 'From a file';
    },
    post: async ({ body }) => {
      bodies.push(body);
      return ok;
    },
  });
  return { body: bodies.join() };
}

describe('the identity of a message', () => {
  const uuidOf = async (env: Record<string, string>) => {
    const ids: unknown[] = [];
    await runStep({
      env,
      post: async ({ body }) => {
        ids.push(JSON.parse(body).msgUuid);
        return ok;
      },
    });
    return ids[0];
  };

  it('is the same for the same job, and another for each run, attempt, job and matrix job', async () => {
    const env = {
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'test',
      INPUT_FIELDS: 'repository',
    };
    const ids = [
      await uuidOf(env),
      await uuidOf({ ...env, GITHUB_RUN_ID: '2' }),
      await uuidOf({ ...env, GITHUB_RUN_ATTEMPT: '2' }),
      await uuidOf({ ...env, GITHUB_JOB: 'build' }),
      await uuidOf({ ...env, INPUT_MATRIX: '{"node":24}' }),
    ];
    expect(new Set(ids).size).toBe(5);
    expect(await uuidOf(env)).toBe(ids[0]);
  });
});

describe('masks', () => {
  it('come before anything else that the runner is told', async () => {
    const { said } = await runStep();
    const kinds = said.map(([kind]) => kind);
    expect(kinds.lastIndexOf('mask')).toBeLessThan(kinds.findIndex((kind) => kind !== 'mask'));
    expect(kinds).toContain('output');
  });
});

describe('the time limit', () => {
  const busy: Reply = { ...ok, body: '{"errcode":-1,"errmsg":"busy"}' };

  it('is cut in a job that was cancelled, since the runner gives it less', async () => {
    const waits: number[] = [];
    const env = { INPUT_STATUS: 'cancelled', 'INPUT_TIMEOUT-MINUTES': '360' };
    const post: Network['post'] = async ({ timeout }) => {
      waits.push(timeout);
      return waits.length > 1 ? ok : busy;
    };
    await runStep({ env, post });
    expect(Math.max(...waits)).toBeLessThanOrEqual(240_000);
    await runStep({ env: { ...env, INPUT_NEEDS: '{"build":{"result":"failure","outputs":{}}}' }, post });
    expect(Math.max(...waits)).toBeLessThanOrEqual(240_000);
    await runStep({ env: { ...env, INPUT_STATUS: 'failure' }, post });
    expect(Math.max(...waits)).toBeGreaterThan(21_000_000);
  });
});
