/** Files of the workspace, which inputs name. A pull request can bring any file, also one that leads elsewhere. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { LocalizedError } from '../language.js';

/** Bytes. More than a template can need. */
const largest = 1024 * 1024;

/** Why a file of the workspace is not read, where node:fs doesn't say it. */
export class UnreadableFile extends LocalizedError {
  override readonly name = 'UnreadableFile';
}

/** Why a folder, a pipe or a device is not read. */
export const notRegular = { en: 'it is not a regular file', 'zh-CN': '不是普通文件' };

/**
 * Where a file of the workspace really is, with links resolved.
 *
 * @param workspace the directory that `file` is relative to
 * @throws UnreadableFile where that is outside of the workspace, and what node:fs throws
 */
export function resolveInside(workspace: string, file: string): string {
  const root = fs.realpathSync(workspace);
  const target = fs.realpathSync(path.resolve(root, file));
  const relative = path.relative(root, target);
  if (relative.split(path.sep)[0] === '..' || path.isAbsolute(relative))
    throw new UnreadableFile({
      en: 'only files inside of the workspace are read',
      'zh-CN': '只能读取工作区内的文件',
    });
  return target;
}

/**
 * How to open a file whose place is resolved: without waiting, since opening a named pipe without a writer never
 * returns, and not through a link that replaced the file since.
 */
export const openFlags = fs.constants.O_RDONLY | fs.constants.O_NONBLOCK | fs.constants.O_NOFOLLOW;

/**
 * Reads a text file in UTF-8: a regular file inside of the workspace, with links resolved, of at most 1 MiB.
 *
 * @param workspace the directory that `file` is relative to
 * @throws UnreadableFile, and what node:fs throws
 */
export function readWorkspaceFile(workspace: string, file: string): string {
  const descriptor = fs.openSync(resolveInside(workspace, file), openFlags);
  try {
    const stat = fs.fstatSync(descriptor);
    if (!stat.isFile()) throw new UnreadableFile(notRegular);
    if (stat.size > largest)
      throw new UnreadableFile({
        en: `it has ${stat.size} bytes, more than ${largest}`,
        'zh-CN': `共 ${stat.size} 字节，超过 ${largest} 字节`,
      });
    const bytes = Buffer.alloc(stat.size);
    const length = fs.readSync(descriptor, bytes, 0, stat.size, 0);
    return decode(bytes.subarray(0, length));
  } finally {
    fs.closeSync(descriptor);
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile({ en: 'it is not text in UTF-8', 'zh-CN': '不是 UTF-8 文本' });
  }
}
