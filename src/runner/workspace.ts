/** Files of the workspace, which inputs name. A pull request can bring any file, also one that leads elsewhere. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { LocalizedError } from '../language.js';

/** Bytes. More than a template can need. */
const largest = 1024 * 1024;

const isInside = (directory: string, file: string): boolean => {
  const relative = path.relative(directory, file);
  return relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
};

/**
 * Reads a text file in UTF-8: a regular file inside of the workspace, with links resolved, of at most 1 MiB. It is
 * opened without waiting, so that a pipe cannot stop the step.
 *
 * @param workspace the directory that `file` is relative to
 * @throws Error whose message says why it is not read
 */
export function readWorkspaceFile(workspace: string, file: string): string {
  const root = fs.realpathSync(workspace);
  const target = fs.realpathSync(path.resolve(root, file));
  if (!isInside(root, target))
    throw new LocalizedError({
      en: 'only files inside of the workspace are read',
      'zh-CN': '只能读取工作区内的文件',
    });
  const descriptor = fs.openSync(target, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
  try {
    const stat = fs.fstatSync(descriptor);
    if (!stat.isFile()) throw new LocalizedError({ en: 'it is not a regular file', 'zh-CN': '不是普通文件' });
    if (stat.size > largest)
      throw new LocalizedError({
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
    throw new LocalizedError({ en: 'it is not text in UTF-8', 'zh-CN': '不是 UTF-8 文本' });
  }
}
