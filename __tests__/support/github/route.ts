import type { GitHubData, Job, Run } from './data.js';
import { type Paging, pageOf } from './paging.js';
import { latestOf } from './run-list.js';

/** What the workflow's `permissions:` can withhold from its token. */
export type Permission = 'actions' | 'checks' | 'contents' | 'metadata' | 'pull_requests';

type Query = Record<string, string>;

/** What a route answers; a list knows how long it is in total. */
export interface Reply<Json = unknown> {
  json: Json;
  total?: number;
  /** Where the answer leads to (302), in place of a body. */
  location?: string;
}

/** Takes the variable parts of the path in order. Nothing means that there is no such thing. */
export type Respond<Json = unknown> = (
  data: GitHubData,
  query: Query,
  ...parts: string[]
) => Reply<Json> | undefined;

export interface Route {
  /** Matches the path below the repository, without a slash in front. */
  pattern: RegExp;
  permission: Permission;
  respond: Respond;
}

/** `template` is a path of the API's description, `/repos/{owner}/{repo}/…`; the rest of its `{…}` are variable. */
export function createRoute(template: string, permission: Permission, respond: Respond): Route {
  const below = template.replace(/^\/repos\/\{owner\}\/\{repo\}\/?/, '').replaceAll('.', '\\.');
  return { pattern: new RegExp(`^${below.replace(/\{\w+\}/g, '([^/]+)')}$`), permission, respond };
}

/** A thing that may be missing. */
export function one<Json>(json: Json | undefined): Reply<Json> | undefined {
  return json === undefined ? undefined : { json };
}

/** The page of `items` that `query` asks for, in the envelope that `wrap` makes of it. */
export function list<Item, Json>(
  items: Item[],
  query: Query,
  paging: Paging,
  wrap: (page: Item[], total: number) => Json,
): Reply<Json> {
  return { json: wrap(pageOf(items, query, paging), items.length), total: items.length };
}

export function findRun(data: GitHubData, id: string): Run | undefined {
  return latestOf(data.runs).find((run) => String(run.id) === id);
}

export function findAttempt(data: GitHubData, id: string, attempt: string): Run | undefined {
  return data.runs.find((run) => String(run.id) === id && String(run.run_attempt) === attempt);
}

/** The jobs of one attempt. */
export function jobsOf(data: GitHubData, run: Run): Job[] {
  return data.jobs.filter((job) => job.run_id === run.id && job.run_attempt === run.run_attempt);
}
