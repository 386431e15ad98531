/** How the same workflow, or the same job of it, ended before. Pure. */

import { type Conclusion, conclusionOf, type JobState, outcomeOf } from '../conclusion.js';
import { at, listAt, numberAt, textAt, urlAt } from '../json.js';
import type { History } from '../run-result.js';
import type { SeenJob } from './jobs.js';

/** A run, or one attempt of it, as the API shows it. */
export interface PastRun {
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
  readonly conclusion?: Conclusion;
  readonly headBranch?: string;
  /** owner/name of the repository that its branch lives in. */
  readonly headRepository?: string;
  readonly url?: string;
}

/** The newest runs of a workflow. */
interface PastRuns {
  readonly runs: readonly PastRun[];
  /** How many runs there are on all pages. */
  readonly total: number;
}

/** What tells which runs came before ours. */
interface Present {
  readonly id: number;
  readonly number: number;
  /** owner/name; absent where the server does not name the repository of a run's branch. */
  readonly headRepository?: string;
  /** What the branches begin with, where each run has a branch of its own, as in a merge queue. */
  readonly branchPrefix?: string;
}

/** A result that can be compared with ours. */
export type PastResult = 'success' | 'failure';

/** The result of a run or job that counts for a comparison; a cancelled, skipped or held one says nothing of what was before it. */
export function pastResultOf(state: JobState | undefined): PastResult | undefined {
  const outcome = state && outcomeOf(state);
  return outcome === 'success' || outcome === 'failure' ? outcome : undefined;
}

/** A run of the API's; undefined where it has no id or number. Source: REST API, schema "workflow-run". */
export function readPastRun(value: unknown): PastRun | undefined {
  const id = numberAt(value, 'id');
  const number = numberAt(value, 'run_number');
  if (id === undefined || number === undefined) return undefined;
  const conclusion = conclusionOf(textAt(value, 'conclusion'));
  const headBranch = textAt(value, 'head_branch');
  const headRepository = textAt(value, 'head_repository', 'full_name');
  const url = urlAt(value, 'html_url');
  return {
    id,
    number,
    attempt: numberAt(value, 'run_attempt') ?? 1,
    ...(conclusion !== undefined && { conclusion }),
    ...(headBranch !== undefined && { headBranch }),
    ...(headRepository !== undefined && { headRepository }),
    ...(url !== undefined && { url }),
  };
}

/** A page of runs; undefined where `body` isn't one. */
export function readPastRuns(body: unknown): PastRuns | undefined {
  const total = numberAt(body, 'total_count');
  if (total === undefined || !Array.isArray(at(body, 'workflow_runs'))) return undefined;
  return { total, runs: listAt(body, 'workflow_runs').flatMap((run) => readPastRun(run) ?? []) };
}

/**
 * The runs before ours that ended well or badly, the newest first. A branch filter also finds branches of
 * the same name in forks, so their repository has to be ours.
 *
 * @param runs completed runs of the same workflow and event and, but for releases, of the same branch
 */
export const runsBefore = (
  runs: readonly PastRun[],
  { id, number, headRepository, branchPrefix = '' }: Present,
): readonly PastRun[] =>
  runs
    .filter((run) => run.id !== id && run.number < number)
    .filter((run) => headRepository === undefined || run.headRepository === headRepository)
    .filter((run) => branchPrefix === '' || run.headBranch?.startsWith(branchPrefix))
    .filter((run) => pastResultOf(run.conclusion) !== undefined)
    .toSorted((one, other) => other.number - one.number);

/**
 * How the run's part that a message is about ended: in a run that failed, without the job that notifies,
 * since a message that couldn't be delivered is no failure of the pipeline.
 *
 * @param ownName of the job that notifies
 */
export function resultWithout(
  ownName: string,
  jobs: readonly SeenJob[],
  run: PastRun,
): PastResult | undefined {
  const results = (isOwn: boolean) =>
    jobs.filter(({ name }) => (name === ownName) === isOwn).map(({ state }) => pastResultOf(state));
  const others = results(false);
  if (!results(true).includes('failure') || others.includes('failure')) return pastResultOf(run.conclusion);
  return others.includes('success') ? 'success' : undefined;
}

/** How the job of this name ended; undefined where it didn't run, or where several of the name ended differently. */
export function resultOfJob(name: string, jobs: readonly SeenJob[]): PastResult | undefined {
  const results = new Set(jobs.filter((job) => job.name === name).map(({ state }) => pastResultOf(state)));
  return results.size === 1 ? [...results][0] : undefined;
}

/** A result that counts, and the address of its run. */
export interface Ended {
  readonly result: PastResult;
  readonly url?: string;
}

/**
 * The history from what ended before, the newest first.
 *
 * @param isWhole whether there is nothing older
 */
export function historyOf(ended: readonly Ended[], isWhole: boolean): History {
  const [latest] = ended;
  if (latest === undefined) {
    return isWhole
      ? { kind: 'first-run' }
      : {
          kind: 'unknown',
          why: {
            en: 'none of the latest runs that were read ended with a success or a failure',
            'zh-CN': '最近的运行中，没有一次以成功或失败结束',
          },
        };
  }
  const change = ended.findIndex(({ result }) => result === 'success');
  const atLeast = change < 0 && !isWhole;
  return {
    kind: 'known',
    previous: latest.result,
    failuresInARow: change < 0 ? ended.length : change,
    ...(atLeast && { atLeast }),
    ...(latest.url !== undefined && { url: latest.url }),
  };
}
