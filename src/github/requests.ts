/** What is asked of the API, each in as few requests as it takes. */
import pLimit from 'p-limit';
import { at, listAt, numberAt, textAt, timeAt } from '../json.js';
import type { LocalizedText } from '../language.js';
import type { RunFacts } from '../run-result.js';
import { type ErrorAnnotation, readErrors } from './annotations.js';
import type { ApiAnswer, Ask } from './api.js';
import { readJob, type SeenJob } from './jobs.js';
import { fileNameOf } from './workflow-runs.js';

/** owner and repo, as the API names them. */
export const repositoryOf = ({ repository }: Pick<RunFacts, 'repository'>) => {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
};

/** What the API knows of a run. */
export interface SeenRun {
  /** When the attempt began, in milliseconds since the epoch. */
  readonly startedAt: number;
  /** The run-name, or what stands for it: a title of the commit or pull request, or the workflow's name. */
  readonly displayTitle?: string;
  /** The name of the workflow's file. */
  readonly workflowFile?: string;
  /** The commit that the run worked on, as a push event shows it. */
  readonly headCommit?: unknown;
}

/** The run that is reported. Source: REST API, schema "workflow-run"; Gitea's path is a file name with a ref. */
export const askRun = (ask: Ask, facts: RunFacts): Promise<ApiAnswer<SeenRun>> =>
  ask(
    ({ actions }) =>
      actions.getWorkflowRun({ ...repositoryOf(facts), run_id: facts.run.id, exclude_pull_requests: true }),
    (body) => {
      const startedAt =
        timeAt(body, 'run_started_at') ?? timeAt(body, 'started_at') ?? timeAt(body, 'created_at');
      const displayTitle = textAt(body, 'display_title');
      const workflowFile = fileNameOf(textAt(body, 'path'));
      const headCommit = at(body, 'head_commit');
      return startedAt === undefined
        ? undefined
        : {
            startedAt,
            ...(displayTitle !== undefined && { displayTitle }),
            ...(workflowFile !== '' && { workflowFile }),
            ...(headCommit !== undefined && { headCommit }),
          };
    },
  );

/** Jobs in the API's order; `total` counts those that were not read too. */
export interface SeenJobs {
  readonly jobs: readonly SeenJob[];
  readonly total: number;
}

const jobsPerPage = 100;
const pagesAtOnce = 4;
/** Ten thousand jobs: no run has more, but a wrong total could say so. */
const mostPages = 100;

/**
 * The jobs of an attempt. The first page says how many there are, the others follow a few at a time; of
 * each only what is needed is kept. After a problem no more are asked for.
 */
export async function askJobs(
  ask: Ask,
  facts: RunFacts,
  { id, attempt }: { readonly id: number; readonly attempt: number } = facts.run,
): Promise<ApiAnswer<SeenJobs>> {
  const askPage = (page: number) =>
    ask(
      ({ actions }) =>
        actions.listJobsForWorkflowRunAttempt({
          ...repositoryOf(facts),
          run_id: id,
          attempt_number: attempt,
          per_page: jobsPerPage,
          page,
        }),
      readJobs,
    );
  const first = await askPage(1);
  if (first.value === undefined) return first;
  const { total } = first.value;
  const pages = Math.min(Math.ceil(total / jobsPerPage), mostPages);
  let problem: LocalizedText | undefined;
  const askOn = async (page: number) => {
    if (problem !== undefined) return [];
    const answer = await askPage(page);
    problem ??= answer.problem;
    return answer.value?.jobs ?? [];
  };
  const others = Array.from({ length: pages - 1 }, (_, index) => index + 2);
  const limited = pLimit(pagesAtOnce);
  const later = await Promise.all(others.map((page) => limited(askOn, page)));
  return {
    value: { jobs: [first.value.jobs, ...later].flat(), total },
    ...(problem !== undefined && { problem }),
  };
}

function readJobs(body: unknown): SeenJobs | undefined {
  const total = numberAt(body, 'total_count');
  const listed = listAt(body, 'jobs');
  const jobs = listed.flatMap((job) => readJob(job) ?? []);
  return total === undefined || jobs.length < listed.length ? undefined : { jobs, total };
}

/** The error annotations of a job. */
export const askErrors = (
  ask: Ask,
  facts: RunFacts,
  jobId: number,
): Promise<ApiAnswer<readonly ErrorAnnotation[]>> =>
  ask(
    ({ checks }) => checks.listAnnotations({ ...repositoryOf(facts), check_run_id: jobId, per_page: 50 }),
    readErrors,
    'checks',
  );
