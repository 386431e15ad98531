import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { openFlags, readWorkspaceFile } from '../../src/runner/workspace.js';

let root: string;
let workspace: string;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'workspace-'));
  workspace = path.join(root, 'app');
  fs.mkdirSync(path.join(workspace, 'sub'), { recursive: true });
  fs.writeFileSync(path.join(workspace, 'sub', 'card.md'), 'Done 完成');
  fs.writeFileSync(path.join(root, 'outside'), 'SECRET');
});
afterEach(() => fs.rmSync(root, { recursive: true }));

const refuse = (file: string, reason: string) =>
  expect(() => readWorkspaceFile(workspace, file)).toThrow(reason);

it('reads a file of the workspace, also by a link that stays inside', () => {
  fs.symlinkSync('sub', path.join(workspace, 'link'));
  expect(readWorkspaceFile(workspace, 'sub/card.md')).toBe('Done 完成');
  expect(readWorkspaceFile(workspace, 'link/card.md')).toBe('Done 完成');
  expect(readWorkspaceFile(workspace, path.join(workspace, 'sub', 'card.md'))).toBe('Done 完成');
});

it('reads a file whose name begins with two dots', () => {
  fs.writeFileSync(path.join(workspace, '..card.md'), 'x');
  expect(readWorkspaceFile(workspace, '..card.md')).toBe('x');
});

it.each(['../outside', 'link', 'directory/outside', '/proc/self/environ', '/dev/zero'])(
  'refuses %s, which leads out of it',
  (file) => {
    fs.symlinkSync(path.join(root, 'outside'), path.join(workspace, 'link'));
    fs.symlinkSync(root, path.join(workspace, 'directory'));
    refuse(file, 'only files inside of the workspace are read');
  },
);

it('refuses what is not a regular file, without waiting', () => {
  execFileSync('mkfifo', [path.join(workspace, 'pipe')]);
  refuse('pipe', 'it is not a regular file');
  refuse('sub', 'it is not a regular file');
});

it('opens no link that replaced a file since its place was resolved', () => {
  const link = path.join(workspace, 'link');
  fs.symlinkSync(path.join(root, 'outside'), link);
  expect(() => fs.openSync(link, openFlags)).toThrow('ELOOP');
});

it('refuses more than 1 MiB, and what is not UTF-8', () => {
  fs.writeFileSync(path.join(workspace, 'large'), Buffer.alloc(1024 * 1024 + 1, 'x'));
  refuse('large', 'it has 1048577 bytes, more than 1048576');
  fs.writeFileSync(path.join(workspace, 'gbk'), Buffer.from([0xca, 0xa7, 0xb0, 0xdc]));
  refuse('gbk', 'it is not text in UTF-8');
});
