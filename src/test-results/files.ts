/** The files of the workspace that hold reports. */

import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { notRegular, openFlags, UnreadableFile } from '../runner/workspace.js';

/** In bytes, each file. */
const largestFile = 20 * 1024 * 1024;

/** In bytes: larger ones are no faster, and what a parser makes of one is in memory at once. */
const chunkSize = 16 * 1024;

/** Packages bring reports of their own tests, and walking through them takes long. */
const neverWalked = ['**/node_modules/**', '**/.git/**'];

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
 * @param excluded globs whose files a glob leaves out
 * @param signal ends the search early, with what was found until then
 */
export async function findFiles(
  workspace: string,
  pattern: string,
  excluded: readonly string[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  const relativeOf = (name: string) => path.relative(workspace, path.resolve(workspace, name));
  const slashedOf = (name: string) => relativeOf(name).split(path.sep).join('/');
  const relative = relativeOf(pattern);
  if (await exists(path.resolve(workspace, relative))) return [relative];
  const slashed = slashedOf(pattern);
  if (!isDynamicPattern(slashed) || slashed.startsWith('../')) return [];
  const found = await glob(slashed, {
    cwd: workspace,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: [...neverWalked, ...excluded.map(slashedOf)],
    signal,
  });
  return found.sort();
}

/**
 * The bytes of a file in chunks, each valid until the next is asked for.
 *
 * @param file as `resolveInside` returned it
 * @throws UnreadableFile where it is not a regular file or too large, and what node:fs throws
 */
export async function* readChunks(file: string): AsyncGenerator<Uint8Array, void, void> {
  const handle = await fs.open(file, openFlags);
  try {
    if (!(await handle.stat()).isFile()) throw new UnreadableFile(notRegular);
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
