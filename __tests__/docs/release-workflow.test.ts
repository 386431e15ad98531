/** The release workflow: what it must hold, and its scripts, run by bash with a `gh` that knows a few tags. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { at, listAt, textAt } from '../../src/json.js';
import { runText, writeFiles } from '../support/runner/fixtures.js';

const workflow: unknown = parse(readFileSync(join('.github', 'workflows', 'release.yml'), 'utf8'));
const steps = (job: string) => listAt(workflow, 'jobs', job, 'steps');
const commit = 'a'.repeat(40);
const other = 'b'.repeat(40);

/** GitHub's `gh`, as far as the scripts need it: a line of `calls` for each call, and failures as from the API. */
const gh = `
gh() {
  echo "gh $*" >> "$CALLS"
  case "$*" in
    *"--method PATCH"*) test -n "$MAJOR" ;;
    *"git/refs --field ref=refs/tags/v1.2.3"*) test -z "$TAGGED" ;;
    *git/matching-refs/*|*git/ref/tags/*) echo "$TAGGED" ;;
    */releases/tags/*) test -n "$RELEASED" ;;
  esac
}
`;

interface Before {
  /** The commit of the version's tag. */
  readonly tagged?: string;
  readonly released?: boolean;
  readonly major?: boolean;
  readonly changelog?: string;
}

const changelog =
  '# Changelog\n\n## Unreleased\n\n## [1.2.3] - 2026-01-31\n\n- New.\n\n## [1.2.2] - 2026-01-01\n\n- Old.\n';

/** Plays the step of a job whose name begins like this. */
async function playStep(job: string, name: string, before: Before) {
  const script = steps(job)
    .map((step) => (textAt(step, 'name')?.startsWith(name) ? textAt(step, 'run') : undefined))
    .find((run) => run !== undefined);
  if (script === undefined) throw new Error(`${job} has no step ${name}`);
  const outside = await writeFiles({ calls: '' });
  const calls = join(outside, 'calls');
  const text = JSON.stringify(`${gh}\n${script}`);
  const { jobs } = await runText(
    `on: push\njobs:\n  play:\n    runs-on: x\n    env: { VERSION: 1.2.3 }\n    steps:\n      - run: ${text}`,
    {
      github: { sha: commit },
      files: {
        'package.json': '{"version":"1.2.3"}',
        'CHANGELOG.md': before.changelog ?? changelog,
      },
      runnerEnv: {
        CALLS: calls,
        TAGGED: before.tagged ?? '',
        RELEASED: before.released ? 'yes' : '',
        MAJOR: before.major ? 'yes' : '',
      },
    },
  );
  const [step] = jobs[0]?.steps ?? [];
  return { ...step, calls: readFileSync(calls, 'utf8').trim().split('\n') };
}

describe('a release', () => {
  it('attests the archive and the bundle before it tags, with the permissions for that and no other', () => {
    expect(at(workflow, 'jobs', 'release', 'permissions')).toEqual({
      attestations: 'write',
      contents: 'write',
      'id-token': 'write',
    });
    expect(at(workflow, 'jobs', 'release')).toMatchObject({ needs: 'verify', environment: 'release' });
    expect(
      steps('release').map((step) => textAt(step, 'uses')?.split('@')[0] ?? textAt(step, 'name')),
    ).toEqual(['actions/checkout', 'Pack what a runner downloads', 'actions/attest', 'Tag and release']);
    const subjects = steps('release').flatMap((step) => textAt(step, 'with', 'subject-path') ?? []);
    expect(subjects).toEqual(['dingtalk-pipeline-result-*.tar.gz\ndist/**/*.js\n']);
  });

  describe('verifies the version', () => {
    const verify = (before: Before) => playStep('verify', 'The changelog tells', before);

    it.each([
      ['of a new tag', {}],
      ['of a tag that a run before has made of this commit', { tagged: commit }],
    ])('%s', async (_what, before) => {
      expect(await verify(before)).toMatchObject({ conclusion: 'success', outputs: { version: '1.2.3' } });
    });

    it.each([
      [
        'its tag names another commit',
        { tagged: other },
        `The tag v1.2.3 exists, and names ${other}; raise the version in package.json`,
      ],
      ['the changelog lacks it', { changelog: '## Unreleased\n' }, 'CHANGELOG.md has no heading ## [1.2.3]'],
    ])('and says that %s', async (_what, before, message) => {
      const { conclusion, outputs, annotations } = await verify(before);
      expect({ conclusion, outputs }).toEqual({ conclusion: 'failure', outputs: {} });
      expect(annotations).toContainEqual({ level: 'error', message });
    });
  });

  describe('tags', () => {
    const release = (before: Before) => playStep('release', 'Tag and release', before);
    const refs = 'gh api repos/octocat/hello-world/git/refs';
    const create = `${refs} --field ref=refs/tags/v1.2.3 --field sha=${commit} --silent`;
    const publish =
      'gh release create v1.2.3 dingtalk-pipeline-result-1.2.3.tar.gz --verify-tag --title v1.2.3 --notes-file notes.md';
    const move = `${refs}/tags/v1 --method PATCH --field sha=${commit} --field force=true --silent`;
    const begin = `${refs} --field ref=refs/tags/v1 --field sha=${commit} --silent`;

    it('makes vX.Y.Z and its release, and moves vX', async () => {
      const { conclusion, calls } = await release({ major: true });
      expect(conclusion).toBe('success');
      expect(calls.filter((call) => /release create|--field/.test(call))).toEqual([create, publish, move]);
    });

    it('makes vX where it is the first', async () => {
      const { conclusion, calls } = await release({});
      expect(conclusion).toBe('success');
      expect(calls.slice(-2)).toEqual([move, begin]);
    });

    it('goes on where a run was broken off', async () => {
      const tagged = await release({ tagged: commit, major: true });
      expect(tagged).toMatchObject({ conclusion: 'success', calls: expect.arrayContaining([publish, move]) });
      const released = await release({ tagged: commit, released: true, major: true });
      expect(released).toMatchObject({ conclusion: 'success', calls: expect.arrayContaining([move]) });
      expect(released.calls).not.toContain(publish);
    });

    it('neither releases nor moves anything where vX.Y.Z is of another commit', async () => {
      const { conclusion, calls } = await release({ tagged: other, major: true });
      expect(conclusion).toBe('failure');
      expect(calls).not.toContain(publish);
      expect(calls).not.toContain(move);
    });
  });
});

describe('the version', () => {
  const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));

  it('is the one of the lock file', () => {
    const lock: unknown = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    expect([at(lock, 'version'), at(lock, 'packages', '', 'version')]).toEqual([version, version]);
  });

  it('is of the major version that examples and documents use', () => {
    const files = execFileSync('git', ['ls-files', '*.md', 'examples'], { encoding: 'utf8' })
      .trim()
      .split('\n');
    const majors = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\/dingtalk-pipeline-result(?:\/[\w./-]+)?@v(\d+)/g)].map(
        ([, major]) => major,
      ),
    );
    expect(majors.length).toBeGreaterThan(20);
    expect(new Set(majors)).toEqual(new Set([version.split('.')[0]]));
  });
});
