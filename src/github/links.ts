/** Web addresses of a repository's things on GitHub, Enterprise Server, Gitea and Forgejo. */
import type { Forge, RunFacts } from '../run-result.js';
import type { Environment } from '../runner/ports.js';

export interface Links {
  /** Of the server, with its port where that isn't the usual one. */
  readonly host: string;
  readonly repository: string;
  branch(name: string): string;
  tag(name: string): string;
  /** Of a branch, a tag or a hash. */
  ref(name: string): string;
  issue(number: number): string;
  commit(sha: string): string;
  pullRequest(number: number): string;
  run(run: { readonly id: number; readonly number: number; readonly attempt: number }): string;
}

/** Encodes a branch or tag name for a path, its slashes kept; half a character, which JSON can hold, has no encoding. */
export const encodePath = (name: string): string =>
  name
    .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

/**
 * Without a repository every address is the server's own.
 *
 * @param forge whose addresses
 * @param serverUrl without a slash at its end
 * @param repository owner/name, or empty where it isn't known
 */
export function linksFor(forge: Forge, serverUrl: string, repository: string): Links {
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).host : '';
  if (repository === '') return nowhere(serverUrl, host);
  const root = `${serverUrl}/${repository}`;
  const commit = (sha: string) => `${root}/commit/${sha}`;
  const issue = (number: number) => `${root}/issues/${number}`;
  if (forge !== 'github') {
    return {
      host,
      repository: root,
      branch: (name) => `${root}/src/branch/${encodePath(name)}`,
      tag: (name) => `${root}/src/tag/${encodePath(name)}`,
      ref: (name) => `${root}/src/${encodePath(name)}`,
      commit,
      issue,
      pullRequest: (number) => `${root}/pulls/${number}`,
      // Gitea addresses runs by id since 1.26 and falls back to the number; Forgejo knows the number only.
      run: (run) => `${root}/actions/runs/${forge === 'gitea' ? run.id : run.number}`,
    };
  }
  return {
    host,
    repository: root,
    branch: (name) => `${root}/tree/${encodePath(name)}`,
    tag: (name) => `${root}/releases/tag/${encodePath(name)}`,
    ref: (name) => `${root}/tree/${encodePath(name)}`,
    commit,
    issue,
    pullRequest: (number) => `${root}/pull/${number}`,
    run: (run) => `${root}/actions/runs/${run.id}${run.attempt > 1 ? `/attempts/${run.attempt}` : ''}`,
  };
}

function nowhere(serverUrl: string, host: string): Links {
  const server = () => serverUrl;
  return {
    host,
    repository: serverUrl,
    branch: server,
    tag: server,
    ref: server,
    issue: server,
    commit: server,
    pullRequest: server,
    run: server,
  };
}

/** The server and repository of the run that this step belongs to. */
export function readServer(
  env: Environment,
): Pick<RunFacts, 'serverUrl' | 'apiUrl' | 'forge' | 'repository'> {
  const serverUrl = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  return {
    serverUrl,
    repository,
    forge: forgeOf(env),
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
  };
}

/** Forgejo's runner sets both variables, Gitea's only its own. */
function forgeOf(env: Environment): Forge {
  if (env['FORGEJO_ACTIONS']) return 'forgejo';
  return env['GITEA_ACTIONS'] ? 'gitea' : 'github';
}
