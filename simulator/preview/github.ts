/** What GitHub's API would tell of a run, in the form in which it tells it; nothing leaves the machine. */

import type { Conclusion } from '../../src/conclusion.js';

export interface ExampleJob {
  readonly name: string;
  /** Absent while it runs. */
  readonly conclusion?: Conclusion;
  readonly seconds?: number;
  readonly failedSteps?: readonly string[];
  /** The message of its error annotation. */
  readonly error?: string;
}

/** The part of a scenario that the API tells. */
export interface ExampleRun {
  readonly jobs: readonly ExampleJob[];
  /** How the run before ended. */
  readonly previous?: Conclusion;
  /** How long ago the run began. */
  readonly seconds: number;
}

/** The API in a run that began before `now`, in milliseconds since 1970; it answers as `fetch` does. */
export const exampleApi =
  (run: ExampleRun, now: number) =>
  async (address: string): Promise<Response> => {
    const { origin, pathname } = new URL(address);
    const route = routes.find(([pattern]) => pattern.test(pathname))?.[1];
    const body = route ? route({ run, now, pathname, web: origin.replace('//api.', '//') }) : {};
    return Response.json(body, { status: route ? 200 : 404 });
  };

interface Question {
  readonly run: ExampleRun;
  readonly now: number;
  readonly pathname: string;
  readonly web: string;
}

/** The run before, of whose jobs a scenario says nothing. */
const previousId = 1_296_268;

const routes: readonly (readonly [RegExp, (question: Question) => unknown])[] = [
  [new RegExp(`/actions/runs/${previousId}/attempts/\\d+/jobs$`), () => ({ total_count: 0, jobs: [] })],
  [/\/actions\/runs\/\d+\/attempts\/\d+\/jobs$/, tellJobs],
  [/\/actions\/runs\/\d+$/, ({ run, now }) => ({ run_started_at: timeOf(now - run.seconds * 1_000) })],
  [/\/actions\/workflows\/[^/]+\/runs$/, tellPreviousRun],
  [/\/check-runs\/\d+\/annotations$/, tellErrors],
];

const timeOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

const repositoryOf = (pathname: string): string => pathname.split('/').slice(2, 4).join('/');

/** A job that still runs began with the run. */
function tellJobs({ run, now, pathname, web }: Question) {
  const { jobs } = run;
  const runUrl = `${web}${pathname.replace(/^\/repos/, '').replace(/\/attempts\/.*$/, '')}`;
  return {
    total_count: jobs.length,
    jobs: jobs.map(
      ({ name, conclusion, seconds = conclusion ? 0 : run.seconds, failedSteps = [] }, index) => ({
        id: index + 1,
        name,
        status: conclusion === undefined ? 'in_progress' : 'completed',
        conclusion: conclusion ?? null,
        html_url: `${runUrl}/job/${index + 1}`,
        started_at: timeOf(now - seconds * 1_000),
        completed_at: conclusion === undefined ? null : timeOf(now),
        steps: failedSteps.map((step) => ({ name: step, conclusion: 'failure' })),
      }),
    ),
  };
}

function tellPreviousRun({ run: { previous }, pathname, web }: Question) {
  const repository = repositoryOf(pathname);
  const runs = previous === undefined ? [] : [{ id: previousId, run_number: 41, conclusion: previous }];
  return {
    total_count: runs.length,
    workflow_runs: runs.map((run) => ({
      ...run,
      html_url: `${web}/${repository}/actions/runs/${run.id}`,
      head_repository: { full_name: repository },
    })),
  };
}

function tellErrors({ run: { jobs }, pathname }: Question) {
  const id = Number(/\d+(?=\/annotations$)/.exec(pathname)?.[0]);
  const error = jobs[id - 1]?.error;
  return error === undefined ? [] : [{ annotation_level: 'failure', message: error }];
}
