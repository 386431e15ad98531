/** Reads the runs of a repository, as far back as the digest needs them. */
import picomatch from 'picomatch';
import type { Ask } from '../github/api.js';
import type { Repository } from '../github/repositories.js';
import { askCompletedRuns, type CompletedRun } from '../github/workflow-runs.js';
import { type Unread, unreadOf } from './unread.js';

/** The runs of one repository that the digest is about, each once, in any order. */
export interface RepositoryRuns {
  readonly repository: Repository;
  readonly runs: readonly CompletedRun[];
  /** Whether there are none older than those that were read. */
  readonly isWhole: boolean;
}

export interface RunFilter {
  /** Globs of workflow names or file names; none: all. */
  readonly workflows: readonly string[];
  /** Globs of branch names; none: the default branch. */
  readonly branches: readonly string[];
  /** Where the window begins, in milliseconds since the epoch. */
  readonly since: number;
  /** Leaves out the workflow of this file in this repository, which is the digest's own. */
  readonly own: { readonly repository: string; readonly file: string | undefined };
}

/** What came of reading: all, a part with what is missing, or nothing. */
interface RunsAnswer {
  readonly read?: RepositoryRuns;
  readonly unread?: Unread;
}

/**
 * A list of runs is in the order in which they were created, and a run may end long after that. So it is read from
 * three days before the window; older ones are seen where they are among the latest hundred.
 */
const longestRun = 3 * 86_400_000;

/** GitHub shows a thousand runs of a list that is filtered. Source: REST API, "List workflow runs for a repository". */
const mostPages = 10;

const hasMagic = /[*?[\]{}()!+@\\]/;

/** The one branch that the filter names, so that GitHub has to send no others. */
const onlyBranch = ({ branches: [branch, ...others] }: RunFilter, { defaultBranch }: Repository) => {
  if (branch === undefined) return defaultBranch;
  return others.length === 0 && !hasMagic.test(branch) ? branch : undefined;
};

/**
 * Whether a name, or one of several, is meant by globs. What stands behind `!` is left out, whatever the order.
 *
 * @param usual what is meant where no glob includes anything
 */
function globMatcher(
  globs: readonly string[],
  options: picomatch.PicomatchOptions,
  usual: (name: string) => boolean,
): (...names: string[]) => boolean {
  const isExclusion = (glob: string) => /^!(?!\()/.test(glob);
  const included = globs.filter((glob) => !isExclusion(glob));
  const isIncluded = included.length === 0 ? usual : picomatch(included, options);
  const isExcluded = picomatch(
    globs
      .filter(isExclusion)
      .map((glob) => glob.slice(1).trim())
      .filter((glob) => glob !== ''),
    options,
  );
  return (...names) => names.some((name) => isIncluded(name)) && !names.some((name) => isExcluded(name));
}

/** Whether a run is one that the digest is about. */
function runMatcher(filter: RunFilter, { fullName, defaultBranch }: Repository) {
  const isBranch = globMatcher(filter.branches, { dot: true }, (branch) => branch === defaultBranch);
  // Names of workflows have no levels, so there a star stands for slashes too.
  const isWorkflow = globMatcher(filter.workflows, { bash: true, dot: true, nocase: true }, () => true);
  const isOwn = (file: string) =>
    file === filter.own.file && fullName.toLowerCase() === filter.own.repository.toLowerCase();
  return ({ branch, workflow, file }: Pick<CompletedRun, 'branch' | 'workflow' | 'file'>): boolean =>
    branch !== '' && isBranch(branch) && isWorkflow(workflow, file) && !isOwn(file);
}

/** Reads page after page until the runs are older than any that may have ended in the window. */
export async function readRuns(ask: Ask, repository: Repository, filter: RunFilter): Promise<RunsAnswer> {
  const { fullName } = repository;
  const matches = runMatcher(filter, repository);
  const branch = onlyBranch(filter, repository);
  const found = new Map<number, CompletedRun>();
  let seen = 0;
  for (let page = 1; ; page += 1) {
    const answer = await askCompletedRuns(ask, fullName, { branch, page });
    const runs = () => ({ repository, runs: [...found.values()].filter(matches), isWhole: false });
    if (answer.value === undefined) {
      return { unread: unreadOf(fullName, answer), ...(page > 1 && { read: runs() }) };
    }
    const { total, length, oldest = 0 } = answer.value;
    seen += length;
    // Pages shift while runs end, so a run may appear twice; the first reading is kept.
    for (const run of answer.value.runs) if (!found.has(run.id)) found.set(run.id, run);
    const isLast = length === 0 || seen >= total;
    if (isLast) return { read: { ...runs(), isWhole: true } };
    if (oldest < filter.since - longestRun) return { read: runs() };
    if (page === mostPages) return { read: runs(), unread: { name: fullName, why: 'partial' } };
  }
}
