/**
 * The domain: what is known of a run and how it ended. Everything that reads GitHub produces these
 * values, everything that writes a message consumes them, and neither knows the other.
 */

import { type Conclusion, type JobState, outcomeOf, type Status } from './conclusion.js';
import type { LocalizedText } from './language.js';
import type { TestResults } from './test-results/test-results.js';

/** The software that the repository lives on. */
export type Forge = 'github' | 'gitea' | 'forgejo';

/** The result of each job that ours needs, by its job id. */
export type Needs = ReadonlyMap<string, Status>;

/** Somebody who acts in a run. A commit's author has a login only where GitHub knows the address. */
export interface Person {
  readonly login?: string;
  readonly name: string;
  /** The address of a commit's author, in lower case. */
  readonly email?: string;
  readonly bot: boolean;
}

export interface Commit {
  readonly sha: string;
  readonly url: string;
  /** First line of the commit message. */
  readonly title: string;
  readonly author?: Person;
  /** From Co-authored-by trailers. */
  readonly coAuthors?: readonly Person[];
  /** True where it came to the branch with a merge and was pushed elsewhere before. Source: push event, distinct: false. */
  readonly travelled?: true;
  /** The pull request that it merges. */
  readonly pullRequest?: { readonly number: number; readonly url: string };
}

/** What the run was about. */
export type Subject =
  /** A ref is a branch or a tag: the payload does not say which. */
  | { readonly kind: 'branch' | 'tag' | 'ref'; readonly name: string; readonly url: string }
  | { readonly kind: 'issue'; readonly number: number; readonly title: string; readonly url: string }
  | {
      readonly kind: 'deployment';
      /** The ref that was deployed. */
      readonly name: string;
      readonly url: string;
      readonly environment: string;
      readonly environmentUrl?: string;
    }
  | { readonly kind: 'release'; readonly name: string; readonly title: string; readonly url: string }
  | {
      readonly kind: 'pull-request';
      /** Number and title are absent where the event doesn't carry them (a workflow_run from a fork). */
      readonly number?: number;
      readonly title?: string;
      readonly url: string;
      readonly head: string;
      readonly base?: string;
      /** True where the pull request is in a merge queue; head is then the queue's own branch. */
      readonly queued?: true;
      /** owner/name of the fork that the head branch lives in; of a deleted fork only the owner. */
      readonly fork?: string;
      readonly author?: Person;
    };

/** What the environment and the event tell of the run that is reported. */
export interface RunFacts {
  /** The server's web address without a slash at its end. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly forge: Forge;
  /** owner/name */
  readonly repository: string;
  readonly repositoryUrl: string;
  /** True where the repository is a fork of another one. */
  readonly inFork?: true;
  readonly workflow: string;
  /** What the workflow's author calls this run (run-name), where that is known and set. */
  readonly runName?: string;
  /** The event that started the run that is reported. */
  readonly event: string;
  readonly run: {
    readonly id: number;
    readonly number: number;
    readonly attempt: number;
    readonly url: string;
  };
  /** The numeric id or file name by which the API knows the workflow. */
  readonly workflowId?: number | string;
  /** Branch or tag name by which the API filters runs. */
  readonly refName: string;
  readonly subject: Subject;
  /** The commit that the run worked on. */
  readonly commit?: Commit;
  /** The commits of a push, oldest first. */
  readonly commits: readonly Commit[];
  readonly compareUrl?: string;
  readonly actor: Person;
  /** Who started this attempt, where that is somebody else than the actor or where the actor did not start it. */
  readonly triggeringActor?: Person;
  /** True where another workflow's run is reported (event workflow_run). */
  readonly observed: boolean;
  /** The payload's conclusion of an observed run. */
  readonly conclusion?: Conclusion;
  /** Milliseconds since the epoch, where the event tells it. */
  readonly startedAt?: number;
  readonly completedAt?: number;
}

export interface Job {
  readonly name: string;
  readonly state: JobState;
  readonly url?: string;
  /** Milliseconds. */
  readonly duration?: number;
  /** It failed but was allowed to (continue-on-error), so the run goes on. */
  readonly allowedToFail: boolean;
  /** Names of the steps that failed, in order. */
  readonly failedSteps: readonly string[];
  /** Message of the first error annotation. */
  readonly error?: string;
  /** The last lines of its log before the error, where they were asked for and no annotation says more. */
  readonly logLines?: readonly string[];
}

/** The jobs of the run; `list` may hold fewer than were counted, those that failed first. */
export interface Jobs {
  readonly list: readonly Job[];
  readonly total: number;
  /** How many jobs are in each state; those that nobody has read are unknown. */
  readonly counts: Readonly<Partial<Record<JobState, number>>>;
  /** How many of those that failed were allowed to. */
  readonly allowedFailures?: number;
}

/** Whether the job failed in a way that makes its run fail. */
export const isFailedJob = ({ state, allowedToFail }: Job): boolean =>
  outcomeOf(state) === 'failure' && !allowedToFail;

/** How the same workflow ended before: for the same event and, but for releases, on the same branch. */
export type History =
  | {
      readonly kind: 'known';
      readonly previous: 'success' | 'failure';
      readonly failuresInARow: number;
      /** True where the failures go on beyond the runs that were read, so that there may be more. */
      readonly atLeast?: true;
      readonly url?: string;
    }
  | { readonly kind: 'first-run' }
  | { readonly kind: 'unknown'; readonly why: LocalizedText };

/** The history that nobody has asked for. */
export const unknownHistory: History = {
  kind: 'unknown',
  why: { en: 'it was not asked for', 'zh-CN': '没有查询' },
};

/** Why a run was cancelled, where that can be known. */
export type Cancellation = 'superseded' | 'timed-out' | 'by-somebody';

/** What a message is about, and so everything in it: one job, or the whole run. */
export type Scope = 'job' | 'run';

/** Everything that a message can tell. */
export interface RunResult {
  readonly status: Status;
  readonly scope: Scope;
  readonly facts: RunFacts;
  /** Where the main button leads: the failed or own job, else the run. */
  readonly url: string;
  readonly jobs?: Jobs;
  readonly history: History;
  /** Of the test reports that were asked for and could be read. */
  readonly tests?: TestResults;
  /** Milliseconds from the start of the run (or job) to now. */
  readonly duration?: number;
  readonly cancellation?: Cancellation;
  /** Name of the job that the message is about, where the run has or may have more than one, such as `test (20, ubuntu-latest)`. */
  readonly job?: string;
}

export type Transition = 'fixed' | 'first-failure' | 'still-failing';

/**
 * How this result differs from the previous one.
 *
 * @returns undefined where nothing changed for the worse or better, or where it isn't known
 */
export function transitionOf(status: Status, history: History): Transition | undefined {
  const outcome = outcomeOf(status);
  if (outcome === 'failure') {
    if (history.kind === 'unknown') return undefined;
    return history.kind === 'known' && history.previous === 'failure' ? 'still-failing' : 'first-failure';
  }
  return outcome === 'success' && history.kind === 'known' && history.previous === 'failure'
    ? 'fixed'
    : undefined;
}
