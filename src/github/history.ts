/** How the same workflow ended before. */
import { at, listAt, numberAt, textAt, urlAt } from '../json.js';
import { type Conclusion, conclusionOf, type History } from '../run-result.js';

/** A run, or one attempt of it, as the API tells it. */
interface PastRun {
  readonly id: number;
  readonly number: number;
  readonly conclusion?: Conclusion;
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

/** Which runs come before ours. */
interface Present {
  readonly id: number;
  readonly number: number;
  /** owner/name; of a deleted fork only the owner. */
  readonly headRepository: string;
}

/** The conclusions that count. A run that was cancelled, skipped or held back tells neither way. */
const tellings: Readonly<Partial<Record<Conclusion, 'success' | 'failure'>>> = {
  success: 'success',
  failure: 'failure',
  timed_out: 'failure',
  startup_failure: 'failure',
};

const tellingOf = ({ conclusion }: PastRun) => conclusion && tellings[conclusion];

/** A run of the API's; undefined where it has no id or number. Source: REST API, schema "workflow-run". */
export function readPastRun(value: unknown): PastRun | undefined {
  const id = numberAt(value, 'id');
  const number = numberAt(value, 'run_number');
  if (id === undefined || number === undefined) return undefined;
  const conclusion = conclusionOf(textAt(value, 'conclusion'));
  const headRepository = textAt(value, 'head_repository', 'full_name');
  const url = urlAt(value, 'html_url');
  return {
    id,
    number,
    ...(conclusion !== undefined && { conclusion }),
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
 * The history of a first attempt: of the runs before ours that count, the one with the highest number.
 * A branch filter also finds branches of the same name in forks, so their repository has to be ours.
 *
 * @param past completed runs of the same workflow, branch and event
 */
export function historyOf({ runs, total }: PastRuns, present: Present): History {
  if (!present.headRepository.includes('/')) {
    return { kind: 'unknown', why: 'the fork that the pull request came from was deleted' };
  }
  const before = runs
    .filter(({ id, number }) => id !== present.id && number < present.number)
    .filter(({ headRepository }) => headRepository === present.headRepository)
    .filter((run) => tellingOf(run) !== undefined)
    .toSorted((one, other) => other.number - one.number);
  const [latest] = before;
  if (latest === undefined) {
    return total > runs.length
      ? { kind: 'unknown', why: `none of the latest ${runs.length} runs ended with a success or a failure` }
      : { kind: 'first-run' };
  }
  const change = before.findIndex((run) => tellingOf(run) === 'success');
  return change < 0
    ? knownHistory(latest, before.length, total > runs.length)
    : knownHistory(latest, change, false);
}

/**
 * The history of a re-run whose earlier attempt was `attempt`; undefined where that doesn't count. What
 * was before that attempt, nobody has read.
 */
export function historyOfRerun(attempt: PastRun): History | undefined {
  const telling = tellingOf(attempt);
  if (telling === undefined) return undefined;
  return telling === 'failure' ? knownHistory(attempt, 1, true) : knownHistory(attempt, 0, false);
}

function knownHistory(run: PastRun, failuresInARow: number, atLeast: boolean): History {
  return {
    kind: 'known',
    previous: failuresInARow > 0 ? 'failure' : 'success',
    failuresInARow,
    ...(atLeast && { atLeast }),
    ...(run.url !== undefined && { url: run.url }),
  };
}
