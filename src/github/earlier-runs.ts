/** Asks for the earlier runs of a workflow, and what a job of one said. Source: REST API, schemas "workflow-run", "check-annotation". */
import { at, listAt, numberAt, textAt, timeAt } from '../json.js';
import type { RunFacts } from '../run-result.js';
import type { ApiAnswer, Ask } from './api.js';
import { repositoryOf } from './requests.js';

/** A run of the own workflow, which may still go on. */
export interface EarlierRun {
  readonly id: number;
  readonly attempt: number;
  /** Milliseconds since the epoch: when the run was created, and when its latest attempt began. */
  readonly createdAt: number;
  readonly startedAt: number;
}

const runsPerPage = 30;

/** The latest runs of the workflow, in the API's order. */
export const askEarlierRuns = (
  ask: Ask,
  facts: RunFacts,
  workflow: number | string,
): Promise<ApiAnswer<readonly EarlierRun[]>> =>
  ask(
    ({ actions }) =>
      actions.listWorkflowRuns({
        ...repositoryOf(facts),
        workflow_id: workflow,
        exclude_pull_requests: true,
        per_page: runsPerPage,
      }),
    (body) =>
      Array.isArray(at(body, 'workflow_runs'))
        ? listAt(body, 'workflow_runs').flatMap((run) => readEarlierRun(run) ?? [])
        : undefined,
  );

function readEarlierRun(value: unknown): EarlierRun | undefined {
  const id = numberAt(value, 'id');
  const createdAt = timeAt(value, 'created_at');
  if (id === undefined || createdAt === undefined) return undefined;
  return {
    id,
    attempt: numberAt(value, 'run_attempt') ?? 1,
    createdAt,
    startedAt: timeAt(value, 'run_started_at') ?? createdAt,
  };
}

/** The notices that a job printed. */
export const askNotices = (ask: Ask, facts: RunFacts, jobId: number): Promise<ApiAnswer<readonly string[]>> =>
  ask(
    ({ checks }) => checks.listAnnotations({ ...repositoryOf(facts), check_run_id: jobId, per_page: 100 }),
    (body) =>
      Array.isArray(body)
        ? body
            .filter((annotation) => at(annotation, 'annotation_level') === 'notice')
            .flatMap((annotation) => textAt(annotation, 'message') ?? [])
        : undefined,
    'checks',
  );
