/** What docs/ARCHITECTURE.md says of src/, where no tool checks it. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, it } from '@jest/globals';

const files = fs
  .readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({
    file: file.split(path.sep).join('/'),
    source: fs.readFileSync(path.join('src', file), 'utf8'),
  }));

const twice = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);

it('gives no two files of src/ one name', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(twice(files.map(({ file }) => path.posix.basename(file)))).toEqual([]);
});

it('gives no two things that src/ exports one name', () => {
  const declared = /^export (?:async )?(?:const|function\*?|interface|type|class) (\w+)/gm;
  const names = files.flatMap(({ source }) => [...source.matchAll(declared)].map(([, name = '']) => name));
  expect(names.length).toBeGreaterThan(200);
  expect(twice(names)).toEqual([]);
});

/** The rows of the page's table about folders: what each never imports. */
const folders = [
  ...fs.readFileSync('docs/ARCHITECTURE.md', 'utf8').matchAll(/^\| `src\/([\w-]+)\/` \|.*\| ?([^|]*)\|$/gm),
].map(([, folder = '', never = '']) => ({
  folder,
  never: [...never.matchAll(/`([\w-]+)\/`/g)].map(([, name = '']) => name),
}));

it('has a row for each folder of src/', () => {
  const names = fs.readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ folder }) => folder).sort()).toEqual(names.map(({ name }) => name).sort());
});

/** What each folder imports of src/ beside itself: the names of folders, and of files that are in none. */
const importedBy = (folder: string): readonly string[] =>
  files
    .filter(({ file }) => file.startsWith(`${folder}/`))
    .flatMap(({ source }) => [...source.matchAll(/'\.\.\/([\w-]+)/g)].map(([, name = '']) => name));

it.each(folders)('lets $folder/ import nothing of $never', ({ folder, never }) => {
  const imported = importedBy(folder);
  expect(imported).toContain('language');
  expect(imported.filter((name) => never.includes(name))).toEqual([]);
});

/** Of the files in no folder, those that every folder may import, and those that the second action takes besides. */
const common = ['run-result', 'conclusion', 'json', 'language'];
const forDigest = ['step', 'index'];

it.each(folders)('lets $folder/ import no file that orders the steps', ({ folder }) => {
  const loose = importedBy(folder).filter((name) => fs.existsSync(`src/${name}.ts`));
  const allowed = folder === 'digest' ? [...common, ...forDigest] : common;
  expect(loose.filter((name) => !allowed.includes(name))).toEqual([]);
});
