import * as fs from 'node:fs';

/** Reads text files, and remembers which. */
export interface Files {
  /** Throws what node:fs throws. */
  read(path: string): string;
  /** The names in a directory, in order. Throws what node:fs throws. */
  list(directory: string): readonly string[];
}

/** How often files are looked at, in milliseconds: a rename, which editors save by, escapes other ways. */
const INTERVAL = 200;

/**
 * Files that are watched from the moment they are read.
 *
 * @param onChange called when one of them, or a directory that was listed, is not as it was
 */
export function watchedFiles(onChange: () => void): Files {
  const watched = new Set<string>();
  const watch = (path: string) => {
    if (watched.has(path)) return;
    watched.add(path);
    fs.watchFile(path, { interval: INTERVAL, persistent: false }, onChange);
  };
  return {
    read(path) {
      watch(path);
      return plainFiles.read(path);
    },
    list(directory) {
      watch(directory);
      return plainFiles.list(directory);
    },
  };
}

export const plainFiles: Files = {
  read: (path) => fs.readFileSync(path, 'utf8'),
  list: (directory) => fs.readdirSync(directory).toSorted(),
};
