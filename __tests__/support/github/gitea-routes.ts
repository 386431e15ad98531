import { posix } from 'node:path';
import type { Job, Run } from './data.js';
import type { Paging } from './paging.js';
import { createRoute, findAttempt, findRun, jobsOf, list, one } from './route.js';
import { isOfWorkflow, selectRuns } from './run-list.js';

/** Gitea knows `limit` and overlooks `per_page`. https://docs.gitea.com/development/api-usage */
export const giteaPaging: Paging = { size: 'limit', most: 50 };

/** Gitea has four conclusions, and leaves the field out where there is none. */
function conclusionOf(conclusion: string | null): { conclusion?: string } {
  if (conclusion === null) return {};
  const kept = ['success', 'failure', 'cancelled', 'skipped'].includes(conclusion);
  if (kept) return { conclusion };
  return { conclusion: conclusion === 'timed_out' ? 'cancelled' : 'failure' };
}

/** A time that is not known yet is the zero of the Unix clock. */
const timeOf = (time: string | null | undefined) => time ?? '1970-01-01T00:00:00Z';

/**
 * No name, no workflow id, no run_started_at, no head_repository; the path is the file's name with the ref.
 * go-gitea/gitea: services/convert, ToActionWorkflowRun
 */
function toGiteaRun(run: Run) {
  return {
    id: run.id,
    url: run.url,
    previous_attempt_url: run.previous_attempt_url ?? null,
    // The number in the address is the run's number in its repository.
    html_url: run.html_url.replace(/\d+$/, String(run.run_number)),
    jobs_url: run.jobs_url,
    display_title: run.display_title,
    path: `${posix.basename(run.path)}@refs/heads/${run.head_branch}`,
    event: run.event,
    run_attempt: run.run_attempt,
    run_number: run.run_number,
    head_sha: run.head_sha,
    head_branch: run.head_branch,
    status: run.status,
    ...conclusionOf(run.conclusion),
    actor: { id: run.actor.id, login: run.actor.login, html_url: run.actor.html_url },
    repository: { id: run.repository.id, full_name: run.repository.full_name },
    pull_requests: run.pull_requests,
    created_at: run.created_at,
    updated_at: run.updated_at,
    started_at: run.run_started_at,
    completed_at: timeOf(run.conclusion === null ? null : run.updated_at),
  };
}

/** No check run, no workflow name, no runner group; steps count from 0. */
function toGiteaJob(job: Job) {
  return {
    id: job.id,
    url: job.url,
    html_url: job.html_url?.replace('/job/', '/jobs/'),
    run_id: job.run_id,
    run_url: job.run_url,
    name: job.name,
    labels: job.labels,
    run_attempt: job.run_attempt,
    head_sha: job.head_sha,
    head_branch: job.head_branch,
    status: job.status,
    ...conclusionOf(job.conclusion),
    runner_id: job.runner_id ?? 0,
    runner_name: job.runner_name ?? '',
    steps: job.steps.map(({ name, number, status, conclusion, started_at, completed_at }) => ({
      name,
      number: number - 1,
      status,
      ...conclusionOf(conclusion),
      started_at: timeOf(started_at),
      completed_at: timeOf(completed_at),
    })),
    created_at: job.created_at,
    started_at: job.started_at,
    completed_at: timeOf(job.completed_at),
  };
}

const wrapRuns = (runs: Run[], total_count: number) => ({ workflow_runs: runs.map(toGiteaRun), total_count });
const wrapJobs = (jobs: Job[], total_count: number) => ({ jobs: jobs.map(toGiteaJob), total_count });

/**
 * Gitea's Actions API of 2026. It has no check runs. What it has for commits, comparisons and pull requests
 * looks different again, and nothing here reads it.
 */
export const giteaRoutes = [
  createRoute('actions/runs', 'actions', (data, query) =>
    list(selectRuns(data.runs, query), query, giteaPaging, wrapRuns),
  ),
  createRoute('actions/workflows/{workflow_id}/runs', 'actions', (data, query, workflow) => {
    const runs = data.runs.filter((run) => isOfWorkflow(run, workflow));
    return runs.length > 0 ? list(selectRuns(runs, query), query, giteaPaging, wrapRuns) : undefined;
  }),
  createRoute('actions/runs/{run}', 'actions', (data, _query, id) => {
    const run = findRun(data, id);
    return one(run && toGiteaRun(run));
  }),
  createRoute('actions/runs/{run}/attempts/{attempt}', 'actions', (data, _query, id, attempt) => {
    const run = findAttempt(data, id, attempt);
    return one(run && toGiteaRun(run));
  }),
  createRoute('actions/runs/{run}/attempts/{attempt}/jobs', 'actions', (data, query, id, attempt) => {
    const run = findAttempt(data, id, attempt);
    return run && list(jobsOf(data, run), query, giteaPaging, wrapJobs);
  }),
  createRoute('actions/runs/{run}/jobs', 'actions', (data, query, id) => {
    const run = findRun(data, id);
    return run && list(jobsOf(data, run), query, giteaPaging, wrapJobs);
  }),
  createRoute('actions/jobs/{job_id}', 'actions', (data, _query, id) => {
    const job = data.jobs.find((each) => String(each.id) === id);
    return one(job && toGiteaJob(job));
  }),
];
