/** Asks how the same workflow, or the same job of it, ended before. */
import { outcomeOf, type Status } from '../conclusion.js';
import type { History, RunFacts } from '../run-result.js';
import type { ApiAnswer, Ask } from './api.js';
import { noBranch, noWorkflow, unknownJob } from './api-problems.js';
import {
  type Ended,
  historyOf,
  type PastResult,
  type PastRun,
  pastResultOf,
  readPastRun,
  readPastRuns,
  resultOfJob,
  resultWithout,
  runsBefore,
} from './history.js';
import { askJobs, repositoryOf } from './requests.js';

/** Whose history. */
interface HistoryRequest {
  readonly facts: RunFacts;
  /** The result that is compared with it. */
  readonly status: Status;
  /** What is compared: the job of our name, the run without it, or an observed run as a whole. */
  readonly compares: 'job' | 'others' | 'run';
  /** What our own job is called, and whether the API says so. */
  ownName(): Promise<{ readonly name: string; readonly isSure: boolean }>;
  /** The workflow by its id or file name; undefined where nobody knows it. */
  workflowId(): Promise<number | string | undefined>;
}

/** Enough to look past a few cancelled runs; a run is up to 20 kB of JSON. */
const pastRuns = 20;
/** How many attempts a re-run looks back, one request each. */
const pastAttempts = 3;
/** Of how many earlier runs the jobs are read, one request each for a usual run. */
const mostLookups = 2;

/**
 * How it ended before. A re-run compares with the attempt before it, or with an earlier one where that
 * was cancelled; everything else with the runs before.
 */
export async function askHistory(ask: Ask, request: HistoryRequest): Promise<ApiAnswer<History>> {
  const { facts } = request;
  const { id, attempt } = facts.run;
  const resultOf = createReader(ask, request, pastAttempts);
  for (let earlier = attempt - 1; earlier >= Math.max(1, attempt - pastAttempts); earlier -= 1) {
    const { value, problem } = await askAttempt(ask, facts, earlier);
    if (value === undefined) return { problem };
    const answer = await resultOf({ ...value, attempt: earlier });
    if (answer.value === undefined) return answer;
    const url = `${facts.repositoryUrl}/actions/runs/${id}/attempts/${earlier}`;
    // Nobody has read what was before that attempt.
    if (answer.value.result) return { value: historyOf([{ result: answer.value.result, url }], false) };
  }
  return askRunsBefore(ask, request);
}

const askAttempt = (ask: Ask, facts: RunFacts, attempt: number): Promise<ApiAnswer<PastRun>> =>
  ask(
    ({ actions }) =>
      actions.getWorkflowRunAttempt({
        ...repositoryOf(facts),
        run_id: facts.run.id,
        attempt_number: attempt,
        exclude_pull_requests: true,
      }),
    readPastRun,
  );

async function askRunsBefore(ask: Ask, request: HistoryRequest): Promise<ApiAnswer<History>> {
  const { facts } = request;
  const { event, refName, subject, repository, forge } = facts;
  if (refName === '') return { problem: noBranch };
  // A workflow that another run started belongs to the default branch, whatever that run was about.
  const isOfSubject = event !== 'workflow_run';
  const pullRequest = isOfSubject && subject.kind === 'pull-request' ? subject : undefined;
  const fork = pullRequest?.fork;
  if (fork !== undefined && !fork.includes('/')) {
    return {
      value: {
        kind: 'unknown',
        why: {
          en: 'the fork that the pull request came from was deleted',
          'zh-CN': 'PR 来自的 fork 已被删除',
        },
      },
    };
  }
  const workflowId = await request.workflowId();
  if (workflowId === undefined) return { problem: noWorkflow };
  const isQueued = pullRequest?.queued === true;
  const { value: past, problem } = await ask(
    ({ actions }) =>
      actions.listWorkflowRuns({
        ...repositoryOf(facts),
        workflow_id: workflowId,
        // Each run of a merge queue has a branch of its own, and each release has its tag.
        ...(!isQueued && event !== 'release' && { branch: refName }),
        event,
        status: 'completed',
        per_page: pastRuns,
        exclude_pull_requests: true,
      }),
    readPastRuns,
  );
  if (past === undefined) return { problem };
  const before = runsBefore(past.runs, {
    ...facts.run,
    // Gitea's runs do not name the repository of their branch.
    ...(forge === 'github' && { headRepository: fork ?? repository }),
    ...(isQueued && { branchPrefix: `gh-readonly-queue/${refName}/` }),
  });
  const resultOf = createReader(ask, request, mostLookups);
  const ended: Ended[] = [];
  let isWhole = past.total <= past.runs.length;
  for (const run of before) {
    const answer = await resultOf(run);
    if (answer.value === undefined) {
      if (ended.length === 0) return answer;
      isWhole = false;
      break;
    }
    const { result } = answer.value;
    if (result) ended.push({ result, ...(run.url !== undefined && { url: run.url }) });
    if (result === 'success') break;
  }
  const history = historyOf(ended, isWhole);
  // An observed run may be of a tag too, but does not say so.
  const isNewRef = isOfSubject && (subject.kind === 'tag' || subject.kind === 'deployment');
  const isFirst = history.kind === 'first-run' && event !== 'release';
  return { value: isFirst && isNewRef ? { kind: 'unknown', why: newRef } : history };
}

/** A tag is usually pushed once, and a commit deployed once, so its first run is not the first of its workflow. */
const newRef = {
  en: "no earlier run of this ref passed or failed, and GitHub's list does not separate tags and commits from branches",
  'zh-CN': '这个 ref 之前没有成功或失败的运行，而 GitHub 的运行列表不区分 Tag、提交和分支',
};

/** A result that doesn't count is absent. */
type RunReading = { readonly result?: PastResult };

/** Reads how the part of earlier runs that the message is about ended, with at most `lookups` lists of jobs. */
function createReader(ask: Ask, { facts, status, compares, ownName }: HistoryRequest, lookups: number) {
  let left = lookups;
  const isSuccess = outcomeOf(status) === 'success';
  const asWhole = (run: PastRun): ApiAnswer<RunReading> => ({
    value: readingOf(pastResultOf(run.conclusion)),
  });
  return async (run: PastRun): Promise<ApiAnswer<RunReading>> => {
    const result = pastResultOf(run.conclusion);
    if (compares === 'run' || result === undefined) return asWhole(run);
    // A success after a success claims nothing.
    if (result === 'success' && (compares === 'others' || isSuccess)) return asWhole(run);
    if (left === 0) return compares === 'others' ? asWhole(run) : { problem: tooManyRuns };
    left -= 1;
    const { name, isSure } = await ownName();
    const { value, problem } = await askJobs(ask, facts, run);
    if (value === undefined || problem !== undefined) return { problem: problem ?? unknownJob };
    // Without any job the run failed as a whole, since its workflow file is wrong.
    if (value.jobs.length === 0) return asWhole(run);
    if (!isSure && !value.jobs.some((job) => job.name === name)) return { problem: unknownJob };
    return {
      value: readingOf(
        compares === 'job' ? resultOfJob(name, value.jobs) : resultWithout(name, value.jobs, run),
      ),
    };
  };
}

const tooManyRuns = {
  en: 'the job did not end with a success or a failure in the latest runs',
  'zh-CN': '最近的运行中，这个任务没有以成功或失败结束',
};

const readingOf = (result: PastResult | undefined): RunReading => (result ? { result } : {});
