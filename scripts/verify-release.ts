/**
 * Verifies a release: builds its tag anew in a folder of its own, from the lock file and without scripts of packages,
 * and compares dist/, which is what a runner starts, byte for byte. Usage, in a clone that has the tag:
 *
 *     npm run verify-release -- v1.2.3
 *
 * Prints the SHA-256 of each file of dist/, which the release's attestation names too. Exit code 1: a file differs,
 * or nothing could be compared.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';

/** The files of dist/ by their path, with their bytes. */
type Files = ReadonlyMap<string, Buffer>;

const git = (folder: string, ...args: readonly string[]): Buffer =>
  execFileSync('git', args, { cwd: folder, maxBuffer: 64 * 2 ** 20, stdio: ['ignore', 'pipe', 'inherit'] });

/** Runs npm, which is a script for a shell on Windows; its own output goes to stderr. */
function npm(folder: string, command: string): void {
  execFileSync(`npm ${command}`, { cwd: folder, shell: true, stdio: ['ignore', 2, 'inherit'] });
}

/** The files of dist/ that a commit holds. */
function committed(folder: string, commit: string): Files {
  const names = git(folder, 'ls-tree', '-r', '-z', '--name-only', commit, '--', 'dist').toString();
  return new Map(
    names
      .split('\0')
      .filter((name) => name !== '')
      .map((name) => [name, git(folder, 'cat-file', 'blob', `${commit}:${name}`)]),
  );
}

/** The files of dist/ that stand in a folder. */
function built(folder: string): Files {
  const entries = fs.readdirSync(path.join(folder, 'dist'), { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file).split(path.sep).join('/'), fs.readFileSync(file)]),
  );
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Builds a commit in a folder that is removed again; returns what it holds in dist/, and what its source builds. */
function rebuild(commit: string): { readonly released: Files; readonly rebuilt: Files } {
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'verify-release-'));
  try {
    git('.', 'clone', '--quiet', '--no-checkout', '.', folder);
    git(folder, 'checkout', '--quiet', '--detach', commit);
    const released = committed(folder, commit);
    fs.rmSync(path.join(folder, 'dist'), { recursive: true, force: true });
    npm(folder, 'ci --ignore-scripts --no-audit --no-fund');
    npm(folder, 'run build');
    return { released, rebuilt: built(folder) };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Compares the release of a tag with what its source builds, and tells of each file. True where all are the same. */
function verify(tag: string): boolean {
  const commit = git('.', 'rev-parse', `refs/tags/${tag}^{commit}`).toString().trim();
  const { released, rebuilt } = rebuild(commit);
  const names = [...new Set([...released.keys(), ...rebuilt.keys()])].sort();
  const differing = names.filter((name) => {
    const [before, after] = [released.get(name), rebuilt.get(name)];
    return before === undefined || after === undefined || !before.equals(after);
  });
  for (const name of names) {
    const bytes = released.get(name);
    const hash = bytes === undefined ? 'not in the release'.padEnd(64) : sha256(bytes);
    console.log(`${differing.includes(name) ? 'DIFFERS' : 'same   '}  ${hash}  ${name}`);
  }
  const same = differing.length === 0 && names.length > 0;
  console.log(`dist/ of ${tag} (${commit}) ${same ? 'is' : 'IS NOT'} what its source builds`);
  return same;
}

/** What the command line asks for is wrong, in words for whoever typed it. */
function problemOf(tag: string): string | undefined {
  if (!/^v\d+\.\d+\.\d+$/.test(tag)) return 'Name the tag of a release: npm run verify-release -- v1.2.3';
  if (git('.', 'tag', '--list', tag).length > 0) return undefined;
  return `There is no tag ${tag} here. To get the tags: git fetch --tags`;
}

const [tag = ''] = process.argv.slice(2);
const problem = problemOf(tag);
if (problem !== undefined) console.error(problem);
process.exitCode = problem === undefined && verify(tag) ? 0 : 1;
