/** From runs to what a digest says: what is red, what was repaired, what is slow or flaky. Pure. */

import { pastResultOf } from '../github/history.js';
import type { Repository } from '../github/repositories.js';
import type { CompletedRun } from '../github/workflow-runs.js';
import { groupBy } from './group.js';
import type { RepositoryRuns } from './runs.js';
import type { Window } from './window.js';

/** A workflow on a branch of a repository. */
export interface Pipeline {
  readonly repository: Repository;
  readonly workflow: string;
  readonly branch: string;
}

/** A pipeline whose latest result is a failure. */
interface Failing extends Pipeline {
  readonly url: string;
  /** When it turned red; where nothing older was read, when the oldest known failure ended. */
  readonly redSince: number;
  readonly inARow: number;
  /** Whether it may have been red before `redSince`, and more often than `inARow`. */
  readonly atLeast: boolean;
  /** Who started the first run that failed. */
  readonly login?: string;
}

/** A pipeline that was red and turned green in the window. */
interface Fixed extends Pipeline {
  readonly url: string;
  /** Milliseconds that it was red; at least so long where `atLeast`. */
  readonly redFor: number;
  readonly atLeast: boolean;
}

/** A pipeline with runs of the window that passed only when they were run again. */
interface Rerun extends Pipeline {
  readonly url: string;
  readonly count: number;
}

/** The longest run of a pipeline in the window. */
interface Slow extends Pipeline {
  readonly url: string;
  readonly milliseconds: number;
}

/** What is to be said of some repositories. */
interface Findings {
  /** How many runs ended in the window. */
  readonly runs: number;
  readonly failing: readonly Failing[];
  readonly fixed: readonly Fixed[];
  readonly reruns: readonly Rerun[];
  readonly slow: readonly Slow[];
}

/** What is to be said of all, in each list the worst first. */
export interface Digest extends Findings {
  readonly window: Window;
  readonly repositories: number;
}

/**
 * A pipeline whose last run is older is no longer counted as red: most likely the workflow was deleted or replaced.
 * In milliseconds.
 */
const forgottenAfter = 30 * 86_400_000;

/** A run that is shorter is not slow, even where it is the slowest one. In milliseconds. */
const shortestSlow = 600_000;

/** Counts each run of a repository that ended in the window, and finds what is red at its end. */
export function findingsOf({ repository, runs, isWhole }: RepositoryRuns, window: Window): Findings {
  // What ended later is for the next digest.
  const ended = runs.filter(({ endedAt }) => endedAt <= window.until);
  const pipelines = [...groupBy(ended, ({ workflowId, branch }) => `${workflowId} ${branch}`).values()].map(
    (ofOne) => ({
      ...readPipeline({ repository, isWhole }, ofOne, window),
      inWindow: ofOne.filter(({ endedAt }) => endedAt > window.since),
    }),
  );
  return {
    runs: pipelines.reduce((sum, { inWindow }) => sum + inWindow.length, 0),
    failing: pipelines.flatMap(({ failing }) => failing ?? []),
    fixed: pipelines.flatMap(({ fixed }) => fixed ?? []),
    reruns: pipelines.flatMap(({ about, inWindow }) => rerunOf(about, inWindow) ?? []),
    slow: pipelines.flatMap(({ about, inWindow }) => slowestOf(about, inWindow) ?? []),
  };
}

/** Joins what was found in each repository. */
export const summarise = (all: readonly Findings[], window: Window): Digest => ({
  window,
  repositories: all.length,
  runs: all.reduce((sum, { runs }) => sum + runs, 0),
  failing: all
    .flatMap(({ failing }) => failing)
    .toSorted((one, other) => one.redSince - other.redSince || other.inARow - one.inARow),
  fixed: all.flatMap(({ fixed }) => fixed).toSorted((one, other) => other.redFor - one.redFor),
  reruns: all.flatMap(({ reruns }) => reruns).toSorted((one, other) => other.count - one.count),
  slow: all.flatMap(({ slow }) => slow).toSorted((one, other) => other.milliseconds - one.milliseconds),
});

interface ReadPipeline {
  readonly about: Pipeline;
  readonly failing?: Failing;
  readonly fixed?: Fixed;
}

/** Cancelled, skipped and neutral runs say nothing of what was before them. */
const isDecided = ({ conclusion }: CompletedRun): boolean => pastResultOf(conclusion) !== undefined;
const hasFailed = ({ conclusion }: CompletedRun): boolean => pastResultOf(conclusion) === 'failure';

function readPipeline(
  { repository, isWhole }: { readonly repository: Repository; readonly isWhole: boolean },
  runs: readonly CompletedRun[],
  { since, until }: Window,
): ReadPipeline {
  const decided = runs.filter(isDecided).toSorted((one, other) => other.number - one.number);
  const [latest] = decided;
  // A workflow may have been renamed in between.
  const [named] = runs.toSorted((one, other) => other.number - one.number);
  const about = { repository, workflow: named?.workflow ?? '', branch: named?.branch ?? '' };
  if (latest === undefined || latest.endedAt <= until - forgottenAfter) return { about };
  if (hasFailed(latest)) {
    const streak = streakOf(latest, decided, isWhole);
    const { first, count, atLeast } = streak;
    return {
      about,
      failing: {
        ...about,
        url: latest.url,
        redSince: first.endedAt,
        inARow: count,
        atLeast,
        ...(first.login !== undefined && { login: first.login }),
      },
    };
  }
  const index = decided.findIndex(hasFailed);
  const [failure, repair] = [decided[index], decided[index - 1]];
  if (failure === undefined || repair === undefined || repair.endedAt <= since) return { about };
  const { first, atLeast } = streakOf(failure, decided.slice(index), isWhole);
  const redFor = Math.max(0, repair.endedAt - first.endedAt);
  return { about, fixed: { ...about, url: repair.url, redFor, atLeast } };
}

/**
 * The failures in a row with which a list begins.
 *
 * @param latest the first of `decided`, which is the newest
 */
function streakOf(latest: CompletedRun, decided: readonly CompletedRun[], isWhole: boolean) {
  const end = decided.findIndex((run) => !hasFailed(run));
  const count = end < 0 ? decided.length : end;
  return { first: decided[count - 1] ?? latest, count, atLeast: end < 0 && !isWhole };
}

function rerunOf(about: Pipeline, inWindow: readonly CompletedRun[]): Rerun | undefined {
  const passed = inWindow.filter(({ attempt, conclusion }) => attempt > 1 && conclusion === 'success');
  const [first] = passed;
  return first && { ...about, url: first.url, count: passed.length };
}

function slowestOf(about: Pipeline, inWindow: readonly CompletedRun[]): Slow | undefined {
  const [slowest] = inWindow
    .filter(isDecided)
    .map(({ url, startedAt, endedAt }) => ({ url, milliseconds: endedAt - startedAt }))
    .filter(({ milliseconds }) => milliseconds >= shortestSlow)
    .toSorted((one, other) => other.milliseconds - one.milliseconds);
  return slowest && { ...about, ...slowest };
}
