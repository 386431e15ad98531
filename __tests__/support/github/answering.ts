import type { Answer, ApiRequest } from './answer.js';
import type { GitHubData } from './data.js';
import type { Edition } from './edition.js';
import { githubPaging } from './github-routes.js';
import { api } from './identity.js';
import { linkOf } from './paging.js';
import { describeRepository, repositoryId } from './repository.js';
import { list, type Permission, type Reply } from './route.js';

/** Who may read what. */
export interface Access {
  private: boolean;
  token: string;
  /** What the token may read; a permission left out is `read`. */
  permissions: Partial<Record<Permission, 'read' | 'none'>>;
  /** Owners that are no organisations. */
  users: readonly string[];
}

/** The path below a repository, named as `owner/name` or, as GitHub's own Link headers do, by its number. */
function pathBelow(path: string, prefix: string, repository: string): string | undefined {
  const roots = [`${prefix}/repos/${repository}`, `${prefix}/repositories/${repositoryId}`];
  const root = roots.find((each) => `${path}/`.toLowerCase().startsWith(`${each}/`.toLowerCase()));
  return root && path.slice(root.length + 1);
}

/** The repositories of an organisation or a user, which is what has any of this kind; nothing for another path. */
function listOwned(
  { path, query }: ApiRequest,
  all: readonly GitHubData[],
  { prefix }: Edition,
  users: readonly string[],
): Reply | undefined {
  const [, kind, owner = ''] = /^\/(orgs|users)\/([^/]+)\/repos$/.exec(path.slice(prefix.length)) ?? [];
  if (kind === undefined || (kind === 'users') !== users.includes(owner)) return undefined;
  const owned = all.filter(({ repository }) =>
    repository.toLowerCase().startsWith(`${owner.toLowerCase()}/`),
  );
  return owned.length === 0
    ? undefined
    : list(owned, query, githubPaging, (page) => page.map(describeRepository));
}

/**
 * What GitHub says to `request`, the `used`-th one. A token that is wrong is told so (401); a private repository
 * looks as if it did not exist (404) without one, and names the permission that one lacks (403).
 */
export function answerRequest(
  request: ApiRequest,
  all: readonly GitHubData[],
  access: Access,
  edition: Edition,
  used: number,
): Answer {
  const headers = edition.headers(used, request.time, undefined);
  const refuse = (status: 401 | 403 | 404, more: Record<string, string> = {}) => ({
    status,
    headers: { ...headers, ...more },
    body: edition.refusals[status],
  });

  const credential = request.headers.authorization?.replace(/^(bearer|token) /i, '');
  if (credential !== undefined && credential !== access.token) return refuse(401);
  if (access.private && credential === undefined) return refuse(404);

  const owned = listOwned(request, all, edition, access.users);
  if (owned) return { status: 200, headers, body: owned.json };

  const data = all.find(
    ({ repository }) => pathBelow(request.path, edition.prefix, repository) !== undefined,
  );
  const below = data && pathBelow(request.path, edition.prefix, data.repository);
  const route = edition.routes.find(({ pattern }) => below !== undefined && pattern.test(below));
  if (data === undefined || below === undefined || !route || request.method !== 'GET') return refuse(404);

  const accepted = { 'x-accepted-github-permissions': `${route.permission}=read` };
  const named = edition.namesPermissions && credential !== undefined ? accepted : {};
  if (access.private && access.permissions[route.permission] === 'none') return refuse(403, named);

  const parts = route.pattern.exec(below)?.slice(1).map(decodeURIComponent) ?? [];
  const reply = route.respond(data, request.query, ...parts);
  if (!reply) return refuse(404, named);

  const { json, total, location } = reply;
  if (location !== undefined) return { status: 302, headers: { ...headers, ...named, location }, body: '' };
  const address = `${api}/repositories/${repositoryId}/${below}`;
  const link = total === undefined ? undefined : linkOf(address, total, request.query, edition.paging);
  return {
    status: 200,
    headers: { ...edition.headers(used, request.time, total), ...named, ...(link && { link }) },
    body: json,
  };
}
