import type { paths } from '@octokit/openapi-types';
import type { Job, Run } from './data.js';
import type { Paging } from './paging.js';
import { describeRepository } from './repository.js';
import {
  createRoute,
  findAttempt,
  findRun,
  jobsOf,
  list,
  one,
  type Permission,
  type Respond,
} from './route.js';
import { isOfWorkflow, selectRuns } from './run-list.js';

/** https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export const githubPaging: Paging = { size: 'per_page', most: 100 };

/** What GitHub's own description promises for a GET of this path. */
type JsonOf<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Json } } } };
}
  ? Json
  : never;

function route<Path extends keyof paths>(path: Path, permission: Permission, respond: Respond<JsonOf<Path>>) {
  return createRoute(path, permission, respond);
}

const wrapRuns = (workflow_runs: Run[], total_count: number) => ({ total_count, workflow_runs });
const wrapJobs = (jobs: Job[], total_count: number) => ({ total_count, jobs });

/** https://docs.github.com/en/rest/actions, /checks, /commits, /pulls */
export const githubRoutes = [
  // The schema of the answer has more than any client reads.
  createRoute('/repos/{owner}/{repo}', 'metadata', (data) => one(describeRepository(data))),
  route('/repos/{owner}/{repo}/actions/runs', 'actions', (data, query) =>
    list(selectRuns(data.runs, query), query, githubPaging, wrapRuns),
  ),
  route('/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', 'actions', (data, query, workflow) => {
    const runs = data.runs.filter((run) => isOfWorkflow(run, workflow));
    return runs.length > 0 ? list(selectRuns(runs, query), query, githubPaging, wrapRuns) : undefined;
  }),
  route('/repos/{owner}/{repo}/actions/runs/{run_id}', 'actions', (data, _query, id) =>
    one(findRun(data, id)),
  ),
  route(
    '/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}',
    'actions',
    (data, _query, id, attempt) => one(findAttempt(data, id, attempt)),
  ),
  route(
    '/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
    'actions',
    (data, query, id, attempt) => {
      const run = findAttempt(data, id, attempt);
      return run && list(jobsOf(data, run), query, githubPaging, wrapJobs);
    },
  ),
  route('/repos/{owner}/{repo}/actions/runs/{run_id}/jobs', 'actions', (data, query, id) => {
    const run = findRun(data, id);
    if (!run) return undefined;
    const all = query['filter'] === 'all';
    const jobs = all ? data.jobs.filter((job) => job.run_id === run.id) : jobsOf(data, run);
    return list(jobs, query, githubPaging, wrapJobs);
  }),
  route('/repos/{owner}/{repo}/actions/jobs/{job_id}', 'actions', (data, _query, id) =>
    one(data.jobs.find((job) => String(job.id) === id)),
  ),
  // Source: "Download job logs for a workflow run" in GitHub's REST API.
  createRoute('/repos/{owner}/{repo}/actions/jobs/{job_id}/logs', 'actions', (data, _query, id) => {
    const location = data.logs[Number(id)];
    return location === undefined ? undefined : { json: undefined, location };
  }),
  route('/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations', 'checks', (data, query, id) => {
    const known = data.jobs.some((job) => String(job.id) === id);
    return known ? list(data.annotations[Number(id)] ?? [], query, githubPaging, (page) => page) : undefined;
  }),
  route('/repos/{owner}/{repo}/commits/{ref}', 'contents', (data, _query, sha) =>
    one(data.commits.find((commit) => commit.sha === sha)),
  ),
  route('/repos/{owner}/{repo}/compare/{basehead}', 'contents', (data, _query, range) =>
    one(data.comparisons[range]),
  ),
  route('/repos/{owner}/{repo}/pulls/{pull_number}', 'pull_requests', (data, _query, number) =>
    one(data.pullRequests.find((pull) => String(pull.number) === number)),
  ),
];
