import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Root folders of repositories: by `./` that of the workflow itself, by `owner/name@ref` those of others.
 * They stand for what GitHub would download.
 */
export type Repositories = Readonly<Record<string, string>>;

/**
 * The path that a `uses:` of a step or job stands for. `./` means the workspace where that has it, else the root of
 * the workflow's own repository, as if it were checked out. Throws where nothing fits.
 */
export function findReference(uses: string, repositories: Repositories, workspace?: string): string {
  const exact = repositories[uses];
  if (exact !== undefined) return exact;
  if (uses.startsWith('./')) {
    const checkedOut = workspace === undefined ? undefined : join(workspace, uses);
    if (checkedOut !== undefined && existsSync(join(checkedOut, 'action.yml'))) return checkedOut;
    const root = repositories['./'];
    if (root !== undefined) return join(root, uses);
  }
  const [, name, path = '', ref] = /^([^/]+\/[^/@]+)(\/[^@]+)?@(.+)$/.exec(uses) ?? [];
  const root = repositories[`${name}@${ref}`];
  if (root === undefined)
    throw new Error(`Unable to resolve '${uses}': it is not among the repositories given`);
  return join(root, path);
}
