/** The script that builds a release anew, in small repositories whose build takes no time. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { writeFiles } from '../support/runner/fixtures.js';

const script = resolve('build', 'scripts', 'verify-release.js');

/** What the fixture's build writes. */
const dist = { 'dist/index.js': 'the bundle\n', 'dist/proxy/index.js': 'the proxy\n' };
const build = `
const fs = require('node:fs');
for (const [file, text] of Object.entries(${JSON.stringify(dist)})) {
  fs.mkdirSync(require('node:path').dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}`;
const manifest = {
  name: 'fixture',
  version: '1.2.3',
  // An install script that would break the build.
  scripts: { build: 'node build.cjs', preinstall: 'exit 1' },
};
const lock = {
  name: 'fixture',
  version: '1.2.3',
  lockfileVersion: 3,
  requires: true,
  packages: { '': { name: 'fixture', version: '1.2.3', hasInstallScript: true } },
};

/** Verifies v1.2.3, or another tag, in a repository whose v1.2.3 holds these files besides what builds them. */
async function verify(released: Readonly<Record<string, string>>, tag = 'v1.2.3') {
  const folder = await writeFiles({
    'package.json': JSON.stringify(manifest),
    'package-lock.json': JSON.stringify(lock),
    'build.cjs': build,
    ...released,
  });
  const bytesAsTheyAre = ['-c', 'core.autocrlf=false'];
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...bytesAsTheyAre, ...args], { cwd: folder });
  git('init', '--quiet');
  git('add', '--all');
  const author = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com'];
  git(...author, 'commit', '--quiet', '--message', 'Release');
  git('tag', 'v1.2.3');
  // Without what the npm that runs the tests hands on: it runs no scripts of packages either.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  const options = { cwd: folder, env, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, tag], options);
  return { status, lines: stdout.trim().split('\n'), stderr };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('npm run verify-release', () => {
  it('says that a release is what its source builds, with the hashes that are attested', async () => {
    const { status, lines } = await verify(dist);
    expect(lines).toEqual([
      `same     ${sha256('the bundle\n')}  dist/index.js`,
      `same     ${sha256('the proxy\n')}  dist/proxy/index.js`,
      expect.stringMatching(/^dist\/ of v1\.2\.3 \([0-9a-f]{40}\) is what its source builds$/),
    ]);
    expect(status).toBe(0);
  });

  it.each([
    ['has another byte', { ...dist, 'dist/index.js': 'the bundlE\n' }, 'dist/index.js'],
    ['has another line end', { ...dist, 'dist/index.js': 'the bundle\r\n' }, 'dist/index.js'],
    ['has a file more', { ...dist, 'dist/extra.js': 'more\n' }, 'dist/extra.js'],
    ['lacks a file', { 'dist/index.js': dist['dist/index.js'] }, 'dist/proxy/index.js'],
  ])('fails where it %s', async (_what, released, file) => {
    const { status, lines } = await verify(released);
    const differing = lines.filter((line) => line.startsWith('DIFFERS'));
    expect(differing).toEqual([expect.stringMatching(new RegExp(`  ${file}$`))]);
    expect(lines.at(-1)).toMatch(/ IS NOT what its source builds$/);
    expect(status).toBe(1);
  });

  it.each([
    ['a tag that is missing', 'v9.9.9', 'There is no tag v9.9.9 here. To get the tags: git fetch --tags\n'],
    ['no version', '--all', 'Name the tag of a release: npm run verify-release -- v1.2.3\n'],
  ])('compares nothing for %s, and says so', async (_what, tag, message) => {
    expect(await verify(dist, tag)).toEqual({ status: 1, lines: [''], stderr: message });
  });
});
