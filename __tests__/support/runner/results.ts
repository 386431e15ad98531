import type { Json } from './json.js';

/** https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#steps-context */
export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

export type Phase = 'main' | 'post';

export const annotationProperties = ['title', 'file', 'line', 'endLine', 'col', 'endColumn'] as const;

export interface Annotation extends Partial<Record<(typeof annotationProperties)[number], string>> {
  readonly level: 'notice' | 'warning' | 'error';
  /** As shown: masked, and cut at 4,096 characters. */
  readonly message: string;
}

/** What one step did, in one phase. */
export interface StepRun {
  readonly id: string;
  readonly name: string;
  readonly phase: Phase;
  /** Before `continue-on-error`. */
  readonly outcome: Conclusion;
  /** After `continue-on-error`. */
  readonly conclusion: Conclusion;
  /** undefined where no process ran to its end: skipped, composite, or not started. */
  readonly exitCode: number | undefined;
  /** Empty in post: what is set there goes nowhere. */
  readonly outputs: Readonly<Record<string, string>>;
  /** What the post phase of this step gets as STATE_*. */
  readonly state: Readonly<Record<string, string>>;
  /** What the step wrote to GITHUB_ENV. */
  readonly env: Readonly<Record<string, string>>;
  /** What the step wrote to GITHUB_PATH. */
  readonly path: readonly string[];
  /** The first ten of each level; the log has them all. */
  readonly annotations: readonly Annotation[];
  /** The step's log as users see it. */
  readonly log: string;
  /** All that the processes wrote to stdout and stderr, unmasked, commands included. */
  readonly raw: string;
  /** The job summary, masked. */
  readonly summary: string;
  /** Values registered by `add-mask`. */
  readonly masks: readonly string[];
  /** Deprecated commands that were used, such as `set-output`. */
  readonly deprecated: readonly string[];
  readonly durationMs: number;
  /** The steps of a composite action. Their logs, annotations and so on are also the composite step's own. */
  readonly steps: readonly StepRun[];
}

export interface JobRun {
  readonly id: string;
  readonly name: string;
  /** undefined outside a matrix. */
  readonly matrix: Readonly<Record<string, Json>> | undefined;
  /** As the REST API tells it: a job allowed to fail is a failure here. */
  readonly conclusion: Conclusion;
  /** `job.check_run_id`, undefined where the job never started. */
  readonly checkRunId: number | undefined;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepRun[];
}

export interface WorkflowRun {
  readonly conclusion: Conclusion;
  readonly jobs: readonly JobRun[];
}
