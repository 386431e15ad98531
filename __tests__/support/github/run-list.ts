import { posix } from 'node:path';
import type { Run } from './data.js';

type Query = Record<string, string>;

/** Whether `time` lies in a range of GitHub's search: `2026-03-01`, `>=…`, `>…`, `<=…`, `<…`, `a..b` with `*`. */
function isWithin(time: string, range: string): boolean {
  const at = Date.parse(time);
  const [, sign = '', limit = ''] = /^(>=|>|<=|<)?(.*)$/.exec(range) ?? [];
  const [from = '', to = from] = limit.split('..');
  // A date alone means the whole day.
  const start = (text: string) => Date.parse(text);
  const end = (text: string) => (text.includes('T') ? start(text) : start(text) + 86_399_999);
  if (sign === '>=') return at >= start(from);
  if (sign === '>') return at > end(from);
  if (sign === '<=') return at <= end(from);
  if (sign === '<') return at < start(from);
  return (from === '*' || at >= start(from)) && (to === '*' || at <= end(to));
}

/** The parameters that narrow a list of runs; `status` takes a conclusion too. */
const filters: Record<string, (run: Run, value: string) => boolean> = {
  actor: (run, value) => run.actor.login === value,
  branch: (run, value) => run.head_branch === value,
  check_suite_id: (run, value) => String(run.check_suite_id) === value,
  created: (run, value) => isWithin(run.created_at, value),
  event: (run, value) => run.event === value,
  head_sha: (run, value) => run.head_sha === value,
  status: (run, value) => run.status === value || run.conclusion === value,
};

/** The last attempt of each run. */
export function latestOf(runs: Run[]): Run[] {
  const ascending = runs.toSorted((a, b) => a.run_attempt - b.run_attempt);
  return [...new Map(ascending.map((run) => [run.id, run])).values()];
}

/** The runs that `query` asks for, each in its last attempt, the newest first. */
export function selectRuns(runs: Run[], query: Query): Run[] {
  const wanted = Object.entries(query).flatMap(([name, value]) => {
    const filter = filters[name];
    return filter ? [(run: Run) => filter(run, value)] : [];
  });
  return latestOf(runs)
    .filter((run) => wanted.every((fits) => fits(run)))
    .toSorted((a, b) => b.created_at.localeCompare(a.created_at) || b.id - a.id)
    .map((run) => (query['exclude_pull_requests'] === 'true' ? { ...run, pull_requests: [] } : run));
}

/** Whether the run is one of the workflow with this id or file name. */
export function isOfWorkflow(run: Run, workflow: string): boolean {
  return String(run.workflow_id) === workflow || posix.basename(run.path.replace(/@.*/, '')) === workflow;
}
