import { execFileSync, execSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { at, listAt, textAt } from '../../src/json.js';

const git = (...args: readonly string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();

describe('a release', () => {
  it('is for a runner what it needs to start the action, and nothing else', () => {
    const entries = [
      ...new Set(
        git('ls-files')
          .split('\n')
          .map((path) => path.split('/')[0] ?? ''),
      ),
    ];
    const attributes = git('check-attr', 'export-ignore', '--', ...entries).split('\n');
    const exported = attributes.flatMap((line) => (line.endsWith(': set') ? [] : (line.split(':')[0] ?? '')));
    expect(exported.sort()).toEqual(['LICENSE', 'action.yml', 'digest', 'dist']);
  });

  it('has a changelog that the release workflow can read: a heading for each version', () => {
    const headings = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (.*)$/gm)].map(
      ([, text]) => text,
    );
    expect(headings[0]).toBe('Unreleased');
    for (const heading of headings.slice(1))
      expect(heading).toMatch(/^\[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}$/);
  });

  describe('lists what it is made of, in CycloneDX', () => {
    const workflow: unknown = parse(readFileSync(join('.github', 'workflows', 'release.yml'), 'utf8'));
    const step = listAt(workflow, 'jobs', 'release', 'steps').find(
      (one) => textAt(one, 'name') === 'List what is bundled',
    );
    const directory = mkdtempSync(join(tmpdir(), 'release-'));
    for (const name of ['package.json', 'package-lock.json']) copyFileSync(name, join(directory, name));
    execSync(textAt(step, 'run') ?? '', {
      cwd: directory,
      env: { ...process.env, VERSION: '1.2.3' },
      stdio: 'pipe',
    });
    const bill: unknown = JSON.parse(
      readFileSync(join(directory, 'dingtalk-pipeline-result-1.2.3.cdx.json'), 'utf8'),
    );
    rmSync(directory, { recursive: true });
    const listed = listAt(bill, 'components').map((one) => `${at(one, 'name')}@${at(one, 'version')}`);

    it('in a file that the release carries, and in the form that can be attested', () => {
      // Source: actions/attest, which takes a file with these three for CycloneDX.
      expect(bill).toMatchObject({
        bomFormat: 'CycloneDX',
        specVersion: expect.any(String),
        serialNumber: expect.any(String),
      });
    });

    it('each package whose licence stands beside the bundle', () => {
      // ncc writes the name of each package that it bundles, and below it the short name of its licence.
      const names = ['licenses.txt', 'digest.licenses.txt'].flatMap((file) => {
        const heads = /^(?:@[\w.-]+\/)?[a-z][\w.-]*(?=\n(?:MIT|ISC|Apache-2\.0|BSD))/gm;
        const inFile = readFileSync(join('dist', file), 'utf8').match(heads) ?? [];
        expect(inFile).toEqual([...new Set(inFile)]);
        return inFile;
      });
      expect(names).toEqual(
        expect.arrayContaining(['@actions/core', '@actions/github', 'mustache', 'picomatch', 'undici']),
      );
      expect(names.filter((name) => !listed.some((one) => one.startsWith(`${name}@`)))).toEqual([]);
    });

    it('and none that only the tests or the build need', () => {
      const lock: unknown = JSON.parse(readFileSync('package-lock.json', 'utf8'));
      const packages = Object.entries(Object(at(lock, 'packages')));
      const needed = packages
        .filter(([path, entry]) => path !== '' && at(entry, 'dev') !== true)
        .map(([path, entry]) => `${path.replace(/^.*node_modules\//, '')}@${at(entry, 'version')}`);
      expect(listed.filter((one) => !needed.includes(one))).toEqual([]);
      expect(needed.filter((one) => !listed.includes(one))).toEqual([]);
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
    const files = git('ls-files', '*.md', 'examples').split('\n');
    const majors = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\/dingtalk-pipeline-result(?:\/[\w./-]+)?@v(\d+)/g)].map(
        ([, major]) => major,
      ),
    );
    expect(majors.length).toBeGreaterThan(20);
    expect(new Set(majors)).toEqual(new Set([version.split('.')[0]]));
  });
});
