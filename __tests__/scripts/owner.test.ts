import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });
const tracked = git('.', 'ls-files', '-z').split('\0').filter(Boolean);
const read = (...parts: string[]) => fs.readFileSync(path.join(...parts), 'utf8');

describe('the owner of this repository', () => {
  let copy: string;
  const owner = (...args: string[]) =>
    execFileSync(process.execPath, [path.resolve('build', 'scripts', 'owner.js'), ...args], {
      cwd: copy,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  beforeAll(() => {
    copy = fs.mkdtempSync(path.join(os.tmpdir(), 'owner-'));
    for (const file of tracked.filter((each) => fs.existsSync(each)))
      fs.cpSync(file, path.join(copy, file), { recursive: true });
    git(copy, 'init', '--quiet');
    git(copy, 'add', '--all');
  });
  afterAll(() => fs.rmSync(copy, { recursive: true }));

  it('is the same in every address', () => {
    const lines = git('.', 'grep', '-hI', '/dingtalk-pipeline-result');
    const owners = lines.match(/[\w-]+\/dingtalk-pipeline-result\b/g);
    expect(new Set(owners)).toEqual(new Set(['your-org/dingtalk-pipeline-result']));
  });

  it.each(['', 'a/b', '-a', 'a--b', 'a_b', 'x'.repeat(40)])('is not set to %j', (name) => {
    expect(() => owner(name)).toThrow('is no owner of a repository');
    expect(read(copy, 'README.md')).toBe(read('README.md'));
  });

  it('is set everywhere at once, and can be set again', () => {
    expect(owner('octo-org')).toMatch(/^your-org is octo-org now, in \d+ files\.\n$/);
    const left = git(copy, 'grep', '-lI', '-e', 'octo-org', '-e', 'your-org').trim().split('\n');
    expect(left.filter((file) => read(copy, file).includes('your-org'))).toEqual([]);
    expect(left).toEqual(
      expect.arrayContaining(['README.md', 'README.zh-CN.md', '.github/CODEOWNERS', 'dist/index.js']),
    );
    expect(owner('your-org')).toMatch(/^octo-org is your-org now/);
    expect(read(copy, 'README.md')).toBe(read('README.md'));
  });
});
