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

it.each([
  ['inputs', ['message', 'dingtalk', 'github', 'network', 'digest']],
  ['github', ['dingtalk', 'message', 'inputs', 'network', 'digest']],
  ['dingtalk', ['github', 'digest']],
  ['message', ['github', 'dingtalk', 'network', 'runner', 'digest']],
  ['network', ['inputs', 'github', 'message', 'dingtalk', 'digest']],
  ['test-results', ['inputs', 'github', 'message', 'dingtalk', 'network', 'digest']],
])('lets %s/ import nothing of %j', (folder, forbidden) => {
  const own = files.filter(({ file }) => file.startsWith(`${folder}/`));
  expect(own.length).toBeGreaterThan(3);
  const imported = own.flatMap(({ source }) =>
    [...source.matchAll(/'\.\.\/([\w-]+)\//g)].map(([, name]) => name),
  );
  expect(imported.filter((name) => forbidden.includes(String(name)))).toEqual([]);
});
