/** The files of the workspace that hold reports. */

import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { LocalizedError } from '../language.js';

/** In bytes, each file. */
const largestFile = 20 * 1024 * 1024;

/** In bytes: larger ones are no faster, and what a parser makes of one is in memory at once. */
const chunkSize = 16 * 1024;

/** Packages bring reports of their own tests, and walking through them takes long. */
const neverWalked = ['**/node_modules/**', '**/.git/**'];

/** Why a file is not read: one of ours, or a code of Node.js as EACCES. */
export class UnreadableFile extends LocalizedError {
  override readonly name = 'UnreadableFile';
}

/** The code of what node:fs throws, as ENOENT; undefined for anything else. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

async function exists(file: string): Promise<boolean> {
  try {
    await fs.lstat(file);
    return true;
  } catch {
    return false;
  }
}

/**
 * The files that a path or glob names, sorted, relative to the workspace. A path that exists is taken as it is,
 * whatever characters it has. A glob doesn't go through links.
 *
 * @param signal ends the search early, with what was found until then
 */
export async function findFiles(
  workspace: string,
  pattern: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const relative = path.relative(workspace, path.resolve(workspace, pattern));
  if (await exists(path.resolve(workspace, relative))) return [relative];
  const slashed = relative.split(path.sep).join('/');
  if (!isDynamicPattern(slashed) || slashed.startsWith('../')) return [];
  const found = await glob(slashed, {
    cwd: workspace,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: neverWalked,
    signal,
  });
  return found.sort();
}

/**
 * Where a file really is, links resolved.
 *
 * @throws UnreadableFile where that is outside of the workspace, and what node:fs throws
 */
export async function resolveInside(workspace: string, file: string): Promise<string> {
  const real = await fs.realpath(path.resolve(workspace, file));
  if (!isInside(await fs.realpath(workspace), real)) {
    throw new UnreadableFile({
      en: 'it is outside of the workspace, where nothing is read',
      'zh-CN': '文件在工作区之外，不会读取',
    });
  }
  return real;
}

/**
 * The bytes of a file in chunks, each valid until the next is asked for.
 *
 * @param file as `resolveInside` returned it
 * @throws UnreadableFile where it is not a regular file or too large, and what node:fs throws
 */
export async function* readChunks(file: string): AsyncGenerator<Uint8Array, void, void> {
  // Without waiting: a named pipe that nobody writes to would be opened never. A link that came meanwhile is not followed.
  const handle = await fs.open(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    if (!(await handle.stat()).isFile())
      throw new UnreadableFile({ en: 'it is not a regular file', 'zh-CN': '不是普通文件' });
    const buffer = new Uint8Array(chunkSize);
    let size = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer);
      if (bytesRead === 0) return;
      size += bytesRead;
      if (size > largestFile)
        throw new UnreadableFile({ en: 'it has more than 20 MiB', 'zh-CN': '超过 20 MiB' });
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}
