/** What watches over the repository: the workflows that look for weak spots, and what every workflow keeps to. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { at, isObject, listAt, textAt } from '../../src/json.js';

const directory = join('.github', 'workflows');
const read = (file: string) => readFileSync(file, 'utf8');
const workflowOf = (file: string): unknown => parse(read(join(directory, file)));
const jobsOf = (workflow: unknown) => {
  const jobs = at(workflow, 'jobs');
  return isObject(jobs) ? Object.values(jobs) : [];
};
const stepsOf = (workflow: unknown) => jobsOf(workflow).flatMap((job) => listAt(job, 'steps'));
const actionOf = (step: unknown) => textAt(step, 'uses')?.split('@')[0];
const files = readdirSync(directory);

it('there are the workflows that are told of', () => {
  expect(files).toEqual(['ci.yml', 'notify.yml', 'release.yml', 'scorecard.yml', 'security.yml', 'slow.yml']);
});

describe.each(files)('%s', (file) => {
  const steps = stepsOf(workflowOf(file));

  it('runs no script of a package that it installs', () => {
    const installs = steps.flatMap(
      (step) => /\bnpm (?:ci|install)\b.*/.exec(textAt(step, 'run') ?? '') ?? [],
    );
    expect(installs.filter((install) => install !== 'npm ci --ignore-scripts')).toEqual([]);
  });

  it('leaves no credentials in a checkout', () => {
    const checkouts = steps.filter((step) => actionOf(step) === 'actions/checkout');
    expect(checkouts.filter((step) => at(step, 'with', 'persist-credentials') !== false)).toEqual([]);
  });

  it('excuses nothing from zizmor but a path in a checkout', () => {
    const excused = [...read(join(directory, file)).matchAll(/zizmor: ignore\[(.*?)\]/g)];
    expect(excused.filter(([, rule]) => rule !== 'self-repository')).toEqual([]);
  });
});

it('npm runs no script of a package for whoever follows the README either', () => {
  expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
});

describe('Security', () => {
  const workflow = workflowOf('security.yml');
  const job = (name: string) => at(workflow, 'jobs', name);

  it('looks at each push to main, at each pull request, and every week', () => {
    expect(at(workflow, 'on')).toEqual({
      push: { branches: ['main'] },
      pull_request: null,
      schedule: [{ cron: expect.any(String) }],
    });
  });

  it('audits the workflows by one version of zizmor as a pedant, and fails where it finds something', () => {
    const [, audit] = listAt(job('workflows'), 'steps');
    expect(actionOf(audit)).toBe('zizmorcore/zizmor-action');
    expect(at(audit, 'with')).toEqual({ version: '1.32.0', persona: 'pedantic', 'advanced-security': false });
  });

  it('reads the code and the workflows with CodeQL', () => {
    expect(at(job('code'), 'strategy', 'matrix', 'language')).toEqual(['javascript-typescript', 'actions']);
    expect(listAt(job('code'), 'steps').map(actionOf).slice(1)).toEqual([
      'github/codeql-action/init',
      'github/codeql-action/analyze',
    ]);
  });

  it('reviews what a pull request would install', () => {
    expect(textAt(job('dependencies'), 'if')).toContain("github.event_name == 'pull_request'");
    expect(listAt(job('dependencies'), 'steps').map(actionOf)).toContain('actions/dependency-review-action');
  });

  it('checks the signatures of all packages, and the known weaknesses of those in the bundle', () => {
    const scripts = listAt(job('signatures'), 'steps').flatMap((step) => textAt(step, 'run') ?? []);
    expect(scripts).toEqual([
      'npm ci --ignore-scripts',
      'npm audit signatures',
      'npm audit --omit dev --audit-level moderate',
    ]);
  });

  it('may write nothing but what it finds', () => {
    const permissions = jobsOf(workflow).map((job) => at(job, 'permissions'));
    for (const granted of permissions)
      expect([{ contents: 'read' }, { contents: 'read', 'security-events': 'write' }]).toContainEqual(
        granted,
      );
  });
});

/** Source: the README of ossf/scorecard-action, "Workflow Restrictions". */
describe('Scorecard is accepted by the service that publishes it', () => {
  const workflow = workflowOf('scorecard.yml');

  it('as a workflow without environment and defaults, started by what it supports', () => {
    expect(Object.keys(Object(workflow))).toEqual(['name', 'on', 'permissions', 'concurrency', 'jobs']);
    expect(Object.keys(Object(at(workflow, 'on')))).toEqual(['branch_protection_rule', 'push', 'schedule']);
  });

  it('and as one job of well-known actions on a hosted runner, which alone may ask for a token to sign', () => {
    const [scorecard, ...others] = jobsOf(workflow);
    expect(others).toEqual([]);
    expect(scorecard).toMatchObject({ 'runs-on': 'ubuntu-latest', permissions: { 'id-token': 'write' } });
    for (const key of ['env', 'defaults', 'container', 'services']) expect(scorecard).not.toHaveProperty(key);
    expect(listAt(scorecard, 'steps').map(actionOf)).toEqual([
      'actions/checkout',
      'ossf/scorecard-action',
      'actions/upload-artifact',
      'github/codeql-action/upload-sarif',
    ]);
  });
});

it('every path that has an owner of its own is there', () => {
  const rules = read(join('.github', 'CODEOWNERS'))
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/ +/));
  expect(rules[0]?.[0]).toBe('*');
  for (const [path = '', owner] of rules.slice(1)) {
    expect({ path, there: existsSync(path.slice(1)), owner }).toEqual({
      path,
      there: true,
      owner: '@your-org/maintainers',
    });
  }
});
