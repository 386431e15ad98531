/** Where a run lives, from the runner's environment. Pure. */
import type { Forge, RunFacts } from '../result.js';
import type { Environment } from '../world.js';

/** The server and repository of the run that this step belongs to. */
export function placeOf(env: Environment): Pick<RunFacts, 'serverUrl' | 'apiUrl' | 'forge' | 'repository'> {
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
