import type { Annotation, Job, Run, Step } from './data.js';
import { later, nodeId } from './identity.js';
import { createRun } from './run.js';

const names = [
  'Set up job',
  'Run actions/checkout@v5',
  'Run npm ci',
  'Run npm test',
  'Run npm run build',
  'Post Run actions/checkout@v5',
  'Complete job',
];
const decisive = names.indexOf('Run npm test');
const secondsPerStep = 13;

/** A step that passed; without a conclusion, one that is running. */
export function createStep(overrides: Partial<Step> = {}): Step {
  const { conclusion = 'success', started_at = '2026-03-02T08:15:44Z' } = overrides;
  const completed = conclusion !== null;
  return {
    name: 'Run npm test',
    status: completed ? 'completed' : 'in_progress',
    conclusion,
    number: decisive + 1,
    started_at,
    completed_at: completed && started_at ? later(started_at, secondsPerStep) : null,
    ...overrides,
  };
}

/** How the step at `index` stands in a job that stopped, or stands, at the decisive step. */
function standingOf(index: number, job: Job['conclusion']): Partial<Step> {
  if (index < decisive || job === 'success' || job === 'neutral') return {};
  if (index === decisive) return { conclusion: job === 'timed_out' ? 'cancelled' : job };
  if (job === null) return { status: 'queued', conclusion: null, started_at: null };
  return index === decisive + 1 ? { conclusion: 'skipped' } : {};
}

function createSteps(conclusion: Job['conclusion'], startedAt: string): Step[] {
  if (conclusion === 'skipped') return [];
  return names.map((name, index) =>
    createStep({
      name,
      number: index + 1,
      started_at: later(startedAt, index * secondsPerStep),
      ...standingOf(index, conclusion),
    }),
  );
}

/**
 * A job of `run`, with steps that fit its conclusion: a failed or cancelled one stopped at `Run npm test`; one
 * without a conclusion is there now. A skipped job has neither steps nor a runner.
 */
export function createJob(overrides: Partial<Job> = {}, run: Run = createRun()): Job {
  const { id = 48_962_113_500, conclusion = 'success' } = overrides;
  const { started_at = later(run.run_started_at, 14) } = overrides;
  const skipped = conclusion === 'skipped';
  const seconds = skipped ? 0 : names.length * secondsPerStep;
  return {
    id,
    run_id: run.id,
    workflow_name: run.name ?? null,
    head_branch: run.head_branch,
    run_url: run.url,
    run_attempt: run.run_attempt,
    node_id: nodeId('CR', id),
    head_sha: run.head_sha,
    url: `${run.repository.url}/actions/jobs/${id}`,
    html_url: `${run.html_url}/job/${id}`,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    created_at: later(started_at, -9),
    started_at,
    completed_at: conclusion === null ? null : later(started_at, seconds),
    name: 'build',
    steps: createSteps(conclusion, started_at),
    check_run_url: `${run.repository.url}/check-runs/${id}`,
    labels: ['ubuntu-latest'],
    runner_id: skipped ? null : 1_000_000_007,
    runner_name: skipped ? null : 'GitHub Actions 1000000007',
    runner_group_id: skipped ? null : 0,
    runner_group_name: skipped ? null : 'GitHub Actions',
    ...overrides,
  };
}

/** The annotation that the runner leaves for a command that failed. */
export function createAnnotation(overrides: Partial<Annotation> = {}, run: Run = createRun()): Annotation {
  const { path = '.github' } = overrides;
  return {
    path,
    blob_href: `${run.repository.html_url}/blob/${run.head_sha}/${path}`,
    start_line: 42,
    start_column: null,
    end_line: 42,
    end_column: null,
    annotation_level: 'failure',
    title: '',
    message: 'Process completed with exit code 1.',
    raw_details: '',
    ...overrides,
  };
}
