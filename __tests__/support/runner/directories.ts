import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folders of one runner. */
export interface Directories {
  readonly temp: string;
  readonly commandFiles: string;
  readonly home: string;
  readonly tools: string;
  /** Of all jobs together; a job works in `workspace`. */
  readonly work: string;
  readonly workspace: string;
}

/** Makes the folders, uses them, and removes them whatever happens. */
export async function withDirectories<Result>(
  repository: string,
  use: (directories: Directories) => Promise<Result>,
): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), 'runner-'));
  const name = repository.split('/').at(-1) ?? repository;
  const directories: Directories = {
    temp: join(root, '_temp'),
    commandFiles: join(root, '_temp', '_runner_file_commands'),
    home: join(root, 'home'),
    tools: join(root, 'tools'),
    work: join(root, name),
    workspace: join(root, name, name),
  };
  try {
    await Promise.all(Object.values(directories).map((path) => mkdir(path, { recursive: true })));
    return await use(directories);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
