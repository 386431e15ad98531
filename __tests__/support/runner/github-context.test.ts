import { describe, expect, it } from '@jest/globals';
import { describeRun } from './github-context.js';
import type { JsonObject } from './json.js';

const repo = (name: string) => ({ repo: { full_name: name } });

describe('describeRun', () => {
  it.each<[string, JsonObject, JsonObject]>([
    [
      'push',
      { ref: 'refs/heads/a/b', after: '12' },
      { ref_name: 'a/b', ref_type: 'branch', sha: '12', head_ref: '' },
    ],
    ['push', { ref: 'refs/tags/v1' }, { ref_name: 'v1', ref_type: 'tag' }],
    ['schedule', { repository: { default_branch: 'trunk' } }, { ref: 'refs/heads/trunk' }],
    ['release', { release: { tag_name: 'v2' } }, { ref: 'refs/tags/v2', ref_type: 'tag' }],
    ['workflow_run', { workflow_run: { head_branch: 'x' } }, { ref: 'refs/heads/main' }],
    [
      'pull_request',
      { pull_request: { number: 7, merge_commit_sha: '34', head: { ref: 'topic' }, base: { ref: 'main' } } },
      { ref: 'refs/pull/7/merge', ref_name: '7/merge', sha: '34', head_ref: 'topic', base_ref: 'main' },
    ],
    [
      'pull_request_target',
      { pull_request: { number: 7, head: { ref: 'topic' }, base: { ref: 'main', sha: '56' } } },
      { ref: 'refs/heads/main', sha: '56', head_ref: 'topic', base_ref: 'main' },
    ],
    ...['pull_request_review', 'pull_request_review_comment'].map(
      (name): [string, JsonObject, JsonObject] => [
        name,
        { pull_request: { number: 7, head: { ref: 'topic' }, base: { ref: 'main' } } },
        { ref: 'refs/pull/7/merge', head_ref: '', base_ref: '' },
      ],
    ),
  ])('knows commit and branch of a %s', (name, payload, expected) => {
    expect(describeRun({ name, payload }, {})).toMatchObject(expected);
  });

  it.each<[string, string, JsonObject, string]>([
    ['a fork', 'pull_request', { pull_request: { head: repo('a/x'), base: repo('b/x') } }, 'None'],
    ['a branch', 'pull_request', { pull_request: { head: repo('b/x'), base: repo('b/x') } }, 'Actions'],
    [
      'a fork with the base',
      'pull_request_target',
      { pull_request: { head: repo('a/x'), base: repo('b/x') } },
      'Actions',
    ],
    ['Dependabot', 'push', { sender: { login: 'dependabot[bot]' } }, 'Dependabot'],
    ['a listener', 'workflow_run', { sender: { login: 'dependabot[bot]' } }, 'Actions'],
  ])('knows where the secrets of %s come from', (_what, name, payload, source) => {
    expect(describeRun({ name, payload }, {})).toMatchObject({ secret_source: source });
  });

  it('puts given values over derived ones, and derives from them', () => {
    const given = { repository: 'acme/app', ref: 'refs/heads/x', server_url: 'https://git.example.com' };
    expect(describeRun({ name: 'push', payload: { ref: 'refs/heads/main' } }, given)).toMatchObject({
      ...given,
      repository_owner: 'acme',
      ref_name: 'x',
      repositoryUrl: 'git://git.example.com/acme/app.git',
    });
  });
});
