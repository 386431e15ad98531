/** What is asked of the API, each in as few requests as it takes. */
import { listAt, numberAt, timeAt } from '../json.js';
import type { History, RunFacts } from '../run-result.js';
import { readErrors } from './annotations.js';
import type { ApiAnswer, Ask } from './api.js';
import { noWorkflow } from './api.js';
import { historyOf, historyOfRerun, readPastRun, readPastRuns } from './history.js';
import { readJob, type SeenJob } from './jobs.js';

/** owner and repo, as the API names them. */
const repositoryOf = ({ repository }: RunFacts) => {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
};

/** When the attempt began, in milliseconds since the epoch. */
export const askStart = (ask: Ask, facts: RunFacts): Promise<ApiAnswer<number>> =>
  ask(
    ({ actions }) =>
      actions.getWorkflowRun({ ...repositoryOf(facts), run_id: facts.run.id, exclude_pull_requests: true }),
    (body) => timeAt(body, 'run_started_at') ?? timeAt(body, 'created_at'),
  );

/** Jobs in the API's order; `total` counts those that were not read too. */
interface SeenJobs {
  readonly jobs: readonly SeenJob[];
  readonly total: number;
}

const jobsPerPage = 100;
const pagesAtOnce = 4;
/** Ten thousand jobs: no run has more, but a wrong total could say so. */
const mostPages = 100;

/**
 * The jobs of the attempt. The first page tells how many there are, the others follow a few at a time; of
 * each only what is needed is kept. After a problem no more are asked for.
 */
export async function askJobs(ask: Ask, facts: RunFacts): Promise<ApiAnswer<SeenJobs>> {
  const askPage = (page: number) =>
    ask(
      ({ actions }) =>
        actions.listJobsForWorkflowRunAttempt({
          ...repositoryOf(facts),
          run_id: facts.run.id,
          attempt_number: facts.run.attempt,
          per_page: jobsPerPage,
          page,
        }),
      readJobs,
    );
  const first = await askPage(1);
  if (first.value === undefined) return first;
  const { total } = first.value;
  const pages = [first.value.jobs];
  const last = Math.min(Math.ceil(total / jobsPerPage), mostPages);
  let problem: string | undefined;
  let next = 2;
  const askOnwards = async () => {
    while (next <= last && problem === undefined) {
      const page = next++;
      const answer = await askPage(page);
      if (answer.value) pages[page - 1] = answer.value.jobs;
      problem ??= answer.problem;
    }
  };
  await Promise.all(Array.from({ length: pagesAtOnce }, askOnwards));
  return { value: { jobs: pages.flat(), total }, ...(problem !== undefined && { problem }) };
}

function readJobs(body: unknown): SeenJobs | undefined {
  const total = numberAt(body, 'total_count');
  const listed = listAt(body, 'jobs');
  const jobs = listed.flatMap((job) => readJob(job) ?? []);
  return total === undefined || jobs.length < listed.length ? undefined : { jobs, total };
}

/** Enough to look past a few cancelled runs; a run is up to 20 kB of JSON. */
const pastRuns = 20;
/** How many attempts a re-run looks back, one request each. */
const pastAttempts = 3;

/**
 * How it ended before. A re-run compares with the attempt before it, or with an earlier one where that
 * was cancelled; everything else with the runs before.
 */
export async function askHistory(ask: Ask, facts: RunFacts): Promise<ApiAnswer<History>> {
  const { id, number, attempt } = facts.run;
  for (let earlier = attempt - 1; earlier >= Math.max(1, attempt - pastAttempts); earlier -= 1) {
    const { value, problem } = await ask(
      ({ actions }) =>
        actions.getWorkflowRunAttempt({
          ...repositoryOf(facts),
          run_id: id,
          attempt_number: earlier,
          exclude_pull_requests: true,
        }),
      readPastRun,
    );
    if (value === undefined) return { problem };
    const history = historyOfRerun({
      ...value,
      url: `${facts.repositoryUrl}/actions/runs/${id}/attempts/${earlier}`,
    });
    if (history !== undefined) return { value: history };
  }
  const { workflowId, refName, event, subject, repository } = facts;
  if (workflowId === undefined) return { problem: noWorkflow };
  const headRepository = (subject.kind === 'pull-request' && subject.fork) || repository;
  return ask(
    ({ actions }) =>
      actions.listWorkflowRuns({
        ...repositoryOf(facts),
        workflow_id: workflowId,
        branch: refName,
        event,
        status: 'completed',
        per_page: pastRuns,
        exclude_pull_requests: true,
      }),
    (body) => {
      const past = readPastRuns(body);
      return past && historyOf(past, { id, number, headRepository });
    },
  );
}

/** The error annotations of a job. */
export const askErrors = (ask: Ask, facts: RunFacts, jobId: number): Promise<ApiAnswer<readonly string[]>> =>
  ask(
    ({ checks }) => checks.listAnnotations({ ...repositoryOf(facts), check_run_id: jobId, per_page: 50 }),
    readErrors,
    'checks',
  );
