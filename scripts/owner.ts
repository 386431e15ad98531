/**
 * Sets the owner of this repository wherever it is named: pages, examples, issue forms, badges, sources, tests and
 * dist/. Usage, once after the repository was copied or moved:
 *
 *     npm run owner -- octo-org
 *
 * The name that it had is read from the address of the action in README.md. Exit code 1: no name, or none that
 * GitHub allows.
 */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';

/** Letters, digits and single hyphens, at most 39. Source: "Username considerations" in GitHub's documentation. */
const isOwner = (name: string): boolean => /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i.test(name);

const [owner = ''] = process.argv.slice(2);
const [, known] =
  /uses: ([\w-]+)\/dingtalk-pipeline-result@/.exec(fs.readFileSync('README.md', 'utf8')) ?? [];
if (!isOwner(owner) || known === undefined) {
  console.error(`"${owner}" is no owner of a repository. Usage: npm run owner -- octo-org`);
  process.exitCode = 1;
} else {
  const word = new RegExp(`(?<![\\w-])${known}(?![\\w-])`, 'g');
  const files = execFileSync('git', ['grep', '-lzIw', known], { encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);
  for (const file of files) fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(word, owner));
  console.log(`${known} is ${owner} now, in ${files.length} files.`);
}
