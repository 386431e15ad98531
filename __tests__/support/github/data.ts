import type { components } from '@octokit/openapi-types';

type Schemas = components['schemas'];

/** One attempt of a workflow run. GitHub's schema, with what a run of Actions always has. */
export type Run = Schemas['workflow-run'] & {
  id: number;
  run_attempt: number;
  run_started_at: string;
  check_suite_id: number;
  actor: Schemas['simple-user'];
};

export type Step = NonNullable<Schemas['job']['steps']>[number];

/** A job of one attempt. Its id is also the id of its check run. */
export type Job = Schemas['job'] & { id: number; run_id: number; run_attempt: number; steps: Step[] };

export type Annotation = Schemas['check-annotation'];
export type Commit = Schemas['commit'];
export type Comparison = Schemas['commit-comparison'];
export type PullRequest = Schemas['pull-request'];
export type User = Schemas['simple-user'];

/** What the fake GitHub knows about a repository. */
export interface GitHubData {
  /** `owner/name` */
  repository: string;
  /** Of the repository itself, such as `archived` or `topics`. */
  details: Partial<Schemas['full-repository']>;
  /** Every attempt of every run; those of one run share an id. */
  runs: Run[];
  jobs: Job[];
  /** By the id of the check run, which is the id of the job. */
  annotations: Record<number, Annotation[]>;
  commits: Commit[];
  /** By `base...head`. */
  comparisons: Record<string, Comparison>;
  pullRequests: PullRequest[];
  /** The addresses in a storage where the logs of jobs are, by the job's id. */
  logs: Record<number, string>;
}
