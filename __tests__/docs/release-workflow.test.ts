/** The release workflow: what it must hold, and its scripts, run by bash with a `gh` that knows a few tags. */
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
    *"--jq .immutable") echo "$IMMUTABLE" ;;
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
  /** What GitHub says of the release: true, false, or null where it doesn't know the setting. */
  readonly immutable?: string;
  readonly major?: boolean;
  readonly changelog?: string;
}

const changelog =
  '# Changelog\n\n## Unreleased\n\n## [1.2.3] - 2026-01-31\n\n- New.\n\n## [1.2.2] - 2026-01-01\n\n- Old.\n';

/** The step of a job whose name begins like this. */
function stepOf(job: string, name: string): unknown {
  const found = steps(job).find((step) => textAt(step, 'name')?.startsWith(name));
  if (found === undefined) throw new Error(`${job} has no step ${name}`);
  return found;
}

/** Plays the step of a job whose name begins like this. */
async function playStep(job: string, name: string, before: Before) {
  const script = textAt(stepOf(job, name), 'run');
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
        IMMUTABLE: before.immutable ?? '',
        MAJOR: before.major ? 'yes' : '',
      },
    },
  );
  const [step] = jobs[0]?.steps ?? [];
  return { ...step, calls: readFileSync(calls, 'utf8').trim().split('\n') };
}

const refs = 'gh api repos/octocat/hello-world/git/refs';

describe('a release', () => {
  it('attests the files and what they are made of before it tags, with the permissions for that and no other', () => {
    expect(at(workflow, 'jobs', 'release', 'permissions')).toEqual({
      attestations: 'write',
      contents: 'write',
      'id-token': 'write',
    });
    expect(at(workflow, 'jobs', 'release')).toMatchObject({ needs: 'verify', environment: 'release' });
    expect(
      steps('release').map((step) => textAt(step, 'uses')?.split('@')[0] ?? textAt(step, 'name')),
    ).toEqual([
      'actions/checkout',
      'actions/setup-node',
      'Pack what a runner downloads',
      'List what is bundled',
      'actions/attest',
      'actions/attest',
      'Tag and release',
      "The release can't be changed any more",
      "Move the major version's tag",
    ]);
    const [provenance, bill] = steps('release')
      .filter((step) => textAt(step, 'uses')?.startsWith('actions/attest@'))
      .map((step) => at(step, 'with'));
    const [archive, listed, bundle] = [
      'dingtalk-pipeline-result-*.tar.gz',
      'dingtalk-pipeline-result-*.cdx.json',
      'dist/**/*.js',
    ];
    expect(provenance).toEqual({ 'subject-path': `${archive}\n${listed}\n${bundle}\n` });
    expect(bill).toEqual({
      'subject-path': `${archive}\n${bundle}\n`,
      'sbom-path': 'dingtalk-pipeline-result-${{ needs.verify.outputs.version }}.cdx.json',
    });
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
    const create = `${refs} --field ref=refs/tags/v1.2.3 --field sha=${commit} --silent`;
    const assets = ['dingtalk-pipeline-result-1.2.3.tar.gz', 'dingtalk-pipeline-result-1.2.3.cdx.json'];
    const publish = `gh release create v1.2.3 ${assets.join(' ')} --verify-tag --title v1.2.3 --notes-file notes.md`;

    it('makes vX.Y.Z and its release', async () => {
      const { conclusion, calls } = await release({});
      expect(conclusion).toBe('success');
      expect(calls.filter((call) => /release create|--field/.test(call))).toEqual([create, publish]);
    });

    it('goes on where a run was broken off', async () => {
      const tagged = await release({ tagged: commit });
      expect(tagged).toMatchObject({ conclusion: 'success', calls: expect.arrayContaining([publish]) });
      const released = await release({ tagged: commit, released: true });
      expect(released.conclusion).toBe('success');
      expect(released.calls).not.toContain(publish);
    });

    it('releases nothing where vX.Y.Z is of another commit', async () => {
      const { conclusion, calls } = await release({ tagged: other });
      expect(conclusion).toBe('failure');
      expect(calls).not.toContain(publish);
    });
  });

  describe('can no more be changed', () => {
    const check = (immutable: string) => playStep('release', "The release can't be changed", { immutable });

    it('where the setting is on', async () => {
      const { conclusion, calls } = await check('true');
      expect(conclusion).toBe('success');
      expect(calls).toEqual(['gh api repos/octocat/hello-world/releases/tags/v1.2.3 --jq .immutable']);
    });

    it.each(['false', 'null', ''])(
      'and fails, saying what to do, where GitHub says "%s"',
      async (immutable) => {
        const { conclusion, annotations } = await check(immutable);
        expect(conclusion).toBe('failure');
        expect(annotations).toContainEqual({
          level: 'error',
          message: expect.stringMatching(
            /^The release v1\.2\.3 can still be changed\. Enable release immutability /,
          ),
        });
      },
    );
  });

  describe('moves vX', () => {
    const move = (before: Before) => playStep('release', "Move the major version's tag", before);
    const patch = `${refs}/tags/v1 --method PATCH --field sha=${commit} --field force=true --silent`;
    const begin = `${refs} --field ref=refs/tags/v1 --field sha=${commit} --silent`;

    it('to the commit of the release', async () => {
      expect(await move({ major: true })).toMatchObject({ conclusion: 'success', calls: [patch] });
    });

    it('or makes it where it is the first', async () => {
      expect(await move({})).toMatchObject({ conclusion: 'success', calls: [patch, begin] });
    });
  });
});
