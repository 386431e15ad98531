import { giteaPaging, giteaRoutes } from './gitea-routes.js';
import { githubPaging, githubRoutes } from './github-routes.js';
import type { Paging } from './paging.js';
import type { Route } from './route.js';

export type Kind = 'github' | 'ghes' | 'gitea';

type Refusal = 401 | 403 | 404;

/** What differs between the programs that answer like GitHub. */
export interface Edition {
  /** In front of every path. */
  prefix: string;
  routes: readonly Route[];
  paging: Paging;
  refusals: Record<Refusal, { message: string; [field: string]: string }>;
  /** The headers of an answer to the `used`-th request at `time` (milliseconds) about a list of `total` items. */
  headers(used: number, time: number, total: number | undefined): Record<string, string>;
  /** Whether the answer names the permission that the path needs. */
  namesPermissions: boolean;
}

/** A job's token may ask 1,000 times an hour for each repository. */
const hourlyLimit = 1_000;

function githubRefusals(documentation: string): Edition['refusals'] {
  const refusal = (status: Refusal, message: string) => ({
    message,
    documentation_url: documentation,
    status: String(status),
  });
  return {
    401: refusal(401, 'Bad credentials'),
    403: refusal(403, 'Resource not accessible by integration'),
    404: refusal(404, 'Not Found'),
  };
}

export const editions: Record<Kind, Edition> = {
  github: {
    prefix: '',
    routes: githubRoutes,
    paging: githubPaging,
    refusals: githubRefusals('https://docs.github.com/rest'),
    namesPermissions: true,
    headers: (used, time) => ({
      'x-github-media-type': 'github.v3; format=json',
      'x-ratelimit-limit': String(hourlyLimit),
      'x-ratelimit-remaining': String(Math.max(0, hourlyLimit - used)),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(Math.ceil(time / 1000) + 3_600),
      'x-ratelimit-resource': 'core',
    }),
  },
  // Enterprise Server limits nothing unless its administrator says so.
  ghes: {
    prefix: '/api/v3',
    routes: githubRoutes,
    paging: githubPaging,
    refusals: githubRefusals('https://docs.github.com/enterprise-server@3.20/rest'),
    namesPermissions: true,
    headers: () => ({
      'x-github-media-type': 'github.v3; format=json',
      'x-github-enterprise-version': '3.20.1',
    }),
  },
  gitea: {
    prefix: '/api/v1',
    routes: giteaRoutes,
    paging: giteaPaging,
    refusals: {
      401: { message: 'invalid username, password or token', url: 'https://github.com/api/swagger' },
      403: {
        message: 'token does not have at least one of required scope(s)',
        url: 'https://github.com/api/swagger',
      },
      404: { message: "The target couldn't be found.", url: 'https://github.com/api/swagger' },
    },
    namesPermissions: false,
    headers: (_used, _time, total) => (total === undefined ? {} : { 'x-total-count': String(total) }),
  },
};
