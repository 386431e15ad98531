import type { Annotation, GitHubData, Job, Run } from './data.js';
import { later } from './identity.js';
import { createAnnotation, createJob } from './job.js';
import { createRun } from './run.js';

/** A run as the API tells it; goes into `startFakeGitHub` as it is. */
export type Scenario = Pick<GitHubData, 'runs' | 'jobs' | 'annotations'>;

/** Writes one job into a run. The scenario hands out the ids. */
export type JobScript = (run: Run, id: number) => { job: Job; annotations: Annotation[] };

const firstJobId = 48_962_113_501;

/** `run` with the jobs that `scripts` write, in this order. */
export function createScenario(run: Run, scripts: JobScript[]): Scenario {
  const stories = scripts.map((script, index) => script(run, firstJobId + index));
  return {
    runs: [run],
    jobs: stories.map(({ job }) => job),
    annotations: Object.fromEntries(stories.map(({ job, annotations }) => [job.id, annotations])),
  };
}

function script(overrides: Partial<Job>, annotations: Partial<Annotation>[]): JobScript {
  return (run, id) => ({
    job: createJob({ id, ...overrides }, run),
    annotations: annotations.map((annotation) => createAnnotation(annotation, run)),
  });
}

export function passed(overrides: Partial<Job> = {}): JobScript {
  return script(overrides, []);
}

export function skipped(overrides: Partial<Job> = {}): JobScript {
  return script({ conclusion: 'skipped', ...overrides }, []);
}

/** A job that failed at `Run npm test`, with a warning and the error that stopped it. */
export function failed(overrides: Partial<Job> = {}): JobScript {
  const warning = { annotation_level: 'warning', message: 'Node.js 20 actions are deprecated.' };
  return script({ conclusion: 'failure', ...overrides }, [warning, {}]);
}

/** The job that asks: still running, some of its steps done, one at work, the others waiting. */
export function running(overrides: Partial<Job> = {}): JobScript {
  return script({ conclusion: null, ...overrides }, []);
}

/** Why a job was cancelled; GitHub tells it in the first annotation of the job's check run. */
const cancellations = {
  superseded: ['Canceling since a higher priority waiting request for ci-refs/heads/main exists'],
  'out-of-time': ['The job has exceeded the maximum execution time of 1h0m0s', 'The operation was canceled.'],
  stopped: ['The run was canceled by @octocat.', 'The operation was canceled.'],
};

export function cancelled(reason: keyof typeof cancellations, overrides: Partial<Job> = {}): JobScript {
  const annotations = cancellations[reason].map((message) => ({ message, start_line: 1, end_line: 1 }));
  return script({ conclusion: 'cancelled', ...overrides }, annotations);
}

/** A job with the conclusion `timed_out`; `timeout-minutes` gives `cancelled('out-of-time')` instead. */
export function timedOut(overrides: Partial<Job> = {}): JobScript {
  return script({ conclusion: 'timed_out', ...overrides }, [
    { message: cancellations['out-of-time'][0] ?? '' },
  ]);
}

/** A run of a matrix with `count` jobs that passed; `scriptOf` writes some of them differently. */
export function createMatrixRun(
  count: number,
  scriptOf: (name: string, index: number) => JobScript = (name) => passed({ name }),
  run: Run = createRun(),
): Scenario {
  const systems = ['ubuntu-latest', 'windows-latest', 'macos-latest'];
  const names = Array.from({ length: count }, (_, index) =>
    matrixName('test', [20 + 2 * (index % 3), systems[index % systems.length] ?? '', index + 1]),
  );
  return createScenario(run, names.map(scriptOf));
}

/** A green run in which a job with `continue-on-error` failed. */
export function createRunAllowedToFail(): Scenario {
  return createScenario(createRun(), [passed(), failed({ name: 'nightly' })]);
}

/** A run whose workflow file is wrong: no job was ever made, and the file's path stands for the name. */
export function createStartupFailure(): Scenario {
  const path = '.github/workflows/ci.yml';
  return createScenario(createRun({ name: path, path, conclusion: 'startup_failure' }), []);
}

/** The runs before `run`, the newest first, an hour apart; like `run` but for what `each` says. */
export function createHistory(run: Run, each: Partial<Run>[]): Run[] {
  const { name = null, path, workflow_id, event, head_branch, repository } = run;
  return each.map((overrides, index) =>
    createRun({
      ...{ name, path, workflow_id, event, head_branch, repository },
      id: run.id - 1_000 * (index + 1),
      run_number: run.run_number - (index + 1),
      created_at: later(run.created_at, -3_600 * (index + 1)),
      ...overrides,
    }),
  );
}

/** The attempts of one run, the first one first, one for each conclusion; null is the one in progress. */
export function createAttempts(conclusions: (string | null)[], overrides: Partial<Run> = {}): Run[] {
  return conclusions.map((conclusion, index) =>
    createRun({ ...overrides, run_attempt: index + 1, conclusion }),
  );
}

/** The name that GitHub gives a job of a matrix: at most 100 characters, the last three of a cut one are dots. */
export function matrixName(job: string, values: (string | number | boolean)[]): string {
  const name = `${job} (${values.join(', ')})`;
  return name.length > 100 ? `${name.slice(0, 97)}...` : name;
}

/** The name of a job inside a reusable workflow. */
export function calledName(caller: string, called: string): string {
  return `${caller} / ${called}`;
}
