/** Asks for the completed runs of a repository, the newest first. Source: REST API, schema "workflow-run". */

import { type Conclusion, conclusionOf } from '../conclusion.js';
import { at, listAt, numberAt, textAt, timeAt, urlAt } from '../json.js';
import type { ApiAnswer, Ask } from './api.js';

/** The latest attempt of a run that has ended. */
export interface CompletedRun {
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
  readonly workflowId: number;
  readonly workflow: string;
  /** The name of the workflow's file. */
  readonly file: string;
  readonly branch: string;
  readonly url: string;
  readonly conclusion: Conclusion;
  /** Who started the run, unless a schedule did or a program. */
  readonly login?: string;
  /** Milliseconds since the epoch: when the latest attempt began and ended. */
  readonly startedAt: number;
  readonly endedAt: number;
}

interface RunPage {
  /** How many there are on all pages. */
  readonly total: number;
  /** How many this page had, those that were left out too. */
  readonly length: number;
  readonly runs: readonly CompletedRun[];
  /** When the oldest one of the page was created. */
  readonly oldest?: number;
}

const runsPerPage = 100;

/** The name of a workflow's file, from its path, which may end with a ref behind `@`; empty where there is none. */
export const fileNameOf = (path = ''): string => path.split('@')[0]?.split('/').at(-1) ?? '';

/**
 * A run of the API's list; undefined where it isn't one that has ended. GitHub doesn't say when a run ended; the
 * last change of a completed run is its end.
 */
function readRun(value: unknown): CompletedRun | undefined {
  const id = numberAt(value, 'id');
  const conclusion = conclusionOf(textAt(value, 'conclusion'));
  const startedAt = timeAt(value, 'run_started_at') ?? timeAt(value, 'created_at');
  const endedAt = timeAt(value, 'updated_at');
  const url = urlAt(value, 'html_url');
  if (id === undefined || conclusion === undefined || startedAt === undefined) return undefined;
  if (endedAt === undefined || url === undefined || at(value, 'status') !== 'completed') return undefined;
  const file = fileNameOf(textAt(value, 'path'));
  const isPerson = textAt(value, 'event') !== 'schedule' && at(value, 'actor', 'type') !== 'Bot';
  const login = isPerson ? textAt(value, 'actor', 'login') : undefined;
  return {
    id,
    number: numberAt(value, 'run_number') ?? 0,
    attempt: numberAt(value, 'run_attempt') ?? 1,
    workflowId: numberAt(value, 'workflow_id') ?? 0,
    workflow: textAt(value, 'name') ?? file,
    file,
    branch: textAt(value, 'head_branch') ?? '',
    url,
    conclusion,
    ...(login !== undefined && { login }),
    startedAt,
    endedAt,
  };
}

/**
 * A page of the completed runs of a repository. Runs of a fork that has a branch of the same name are left out.
 *
 * @param fullName owner/name
 * @param branch the only one; absent: all branches
 */
export function askCompletedRuns(
  ask: Ask,
  fullName: string,
  { branch, page }: { readonly branch: string | undefined; readonly page: number },
): Promise<ApiAnswer<RunPage>> {
  const [owner = '', repo = ''] = fullName.split('/');
  const isOwn = (run: unknown) =>
    (textAt(run, 'head_repository', 'full_name') ?? fullName).toLowerCase() === fullName.toLowerCase();
  return ask(
    ({ actions }) =>
      actions.listWorkflowRunsForRepo({
        owner,
        repo,
        ...(branch !== undefined && { branch }),
        status: 'completed',
        exclude_pull_requests: true,
        per_page: runsPerPage,
        page,
      }),
    (body) => {
      const total = numberAt(body, 'total_count');
      if (total === undefined || !Array.isArray(at(body, 'workflow_runs'))) return undefined;
      const listed = listAt(body, 'workflow_runs');
      const oldest = timeAt(listed.at(-1), 'created_at');
      return {
        total,
        length: listed.length,
        runs: listed.filter(isOwn).flatMap((run) => readRun(run) ?? []),
        ...(oldest !== undefined && { oldest }),
      };
    },
  );
}
