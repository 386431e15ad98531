/** Asks the API for what environment and event do not say. Loaded only where there is a token. */

import { outcomeOf } from '../conclusion.js';
import type { History, Jobs } from '../run-result.js';
import { isStepEnd } from './annotations.js';
import { type ApiAnswer, type ApiPorts, type Ask, openApi } from './api.js';
import { type Cause, readCause } from './cause.js';
import { commitOf, runNameOf } from './commits.js';
import {
  type Answers,
  knownJobs,
  lacksStart,
  lacksTitle,
  missingOf,
  needsOf,
  noticesFor,
  type Part,
  partNames,
  type RunDetails,
  type RunDetailsRequest,
} from './details.js';
import { aboutOneJob, incomparable, notWaitedFor } from './failed-beside.js';
import { askHistory } from './history-requests.js';
import { askLogLines, stillRunning } from './job-log.js';
import { jobsFromApi } from './job-table.js';
import { findOwnJob, matrixJobName } from './jobs.js';
import { linksFor } from './links.js';
import { askJobs, askRun } from './requests.js';

/** Milliseconds that all requests together may take: details are not worth a late message. */
const detailsLimit = 20_000;

/**
 * Asks the API, at most four times for a usual run that goes on as before: for the run, its jobs and the runs before at the same
 * time, then for the annotations of the job that failed. A history that depends on the jobs of earlier runs
 * takes one or two requests more. Expected trouble never rejects: what can't be had is absent, and a notice
 * says why. Gitea and Forgejo don't have all of this, so there nothing is noticed.
 */
export async function askRunDetails(
  request: RunDetailsRequest,
  token: string,
  ports: ApiPorts,
): Promise<RunDetails> {
  const { facts } = request;
  const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(detailsLimit)]);
  const ask = await openApi(facts.apiUrl, token, { ...ports, signal });
  const answers = { jobs: once(() => askJobs(ask, facts)), run: once(() => askRun(ask, facts)) };
  const [jobs, history, run] = await Promise.all([
    readJobs(ask, request, answers, { ...ports, signal }),
    readHistory(ask, request, answers),
    readRun(request, answers),
  ]);
  const missing = [...jobs.missing, ...history.missing, ...run.missing];
  const notices = [...noticesFor(facts, missing), ...(jobs.notices ?? [])];
  return { ...run.part, ...history.part, ...jobs.part, notices };
}

/** Calls `work` at the first call only. */
function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let answer: Promise<Value> | undefined;
  return () => {
    answer ??= work();
    return answer;
  };
}

async function readRun(
  request: RunDetailsRequest,
  answers: Answers,
): Promise<Part<'startedAt' | 'commit' | 'runName'>> {
  const { facts, scope } = request;
  if (facts.startedAt !== undefined) return { part: {}, missing: [] };
  const { value, problem } = await answers.run();
  const start = scope === 'run' ? { value, problem } : await answers.jobs();
  const missing =
    start.value === undefined && lacksStart(request) ? missingOf(partNames.duration, start.problem) : [];
  if (value === undefined) {
    const title = lacksTitle(facts) ? missingOf(partNames.commitTitle, problem) : [];
    return { part: {}, missing: [...missing, ...title] };
  }
  const links = linksFor(facts.forge, facts.serverUrl, facts.repository);
  const seen = commitOf(value.headCommit, links);
  const { commit: known } = facts;
  const commit = known?.title === '' && seen?.sha === known.sha ? seen : undefined;
  const runName = runNameOf(value.displayTitle, { ...facts, ...(commit && { commit }) });
  return {
    part: {
      ...(scope === 'run' && { startedAt: value.startedAt }),
      ...(commit && { commit }),
      ...(runName !== undefined && { runName }),
    },
    missing,
  };
}

async function readHistory(ask: Ask, request: RunDetailsRequest, answers: Answers): Promise<Part<'history'>> {
  const { facts, status, scope } = request;
  const { value, problem } = await askHistory(ask, {
    facts,
    status,
    compares: facts.observed ? 'run' : scope === 'job' ? 'job' : 'others',
    ownName: async () => {
      const seen = (await answers.jobs()).value;
      const own = seen && findOwnJob(seen.jobs, request);
      return { name: own?.name ?? matrixJobName(request.jobKey, request.matrix), isSure: own !== undefined };
    },
    workflowId: async () =>
      facts.workflowId ?? (facts.forge === 'github' ? undefined : (await answers.run()).value?.workflowFile),
  });
  const history = value ?? { kind: 'unknown', why: problem };
  return { part: { history }, missing: missingOf(partNames.history, problem) };
}

async function readJobs(
  ask: Ask,
  request: RunDetailsRequest,
  answers: Answers,
  ports: ApiPorts,
): Promise<
  Part<'jobs' | 'job' | 'url' | 'status' | 'cancellation' | 'startedAt'> & {
    readonly part: { readonly history?: History };
  }
> {
  const { facts, scope, status, ownStatus } = request;
  const known = knownJobs(request);
  const seen = await answers.jobs();
  if (seen.value === undefined) {
    const lost = [partNames.jobs, ...(request.logLines > 0 ? [partNames.logLines] : [])];
    return { part: known, missing: lost.flatMap((part) => missingOf(part, seen.problem)) };
  }
  const insight = {
    scope,
    ...(!facts.observed && { own: request }),
    status: ownStatus,
    needs: needsOf(request),
  };
  const { table, own, failedBeside } = jobsFromApi(seen.value.jobs, seen.value.total, insight);
  const cause = await readCause(ask, facts, outcomeOf(status), table?.list ?? []);
  const log = await readLog(ask, request, cause, ports);
  const jobs = table && {
    ...table,
    ...corrected(table, cause),
    list: table.list.map(({ id, running, startedAt, runner, failedTime, errorsAreOwn, ...job }) =>
      id === undefined || id !== cause.job?.id
        ? job
        : { ...job, ...cause.known, ...(log.value && { logLines: log.value }) },
    ),
  };
  // A result that is no failure, beside failures that it is not about.
  const hides = failedBeside.length > 0 && outcomeOf(cause.known?.state ?? status) !== 'failure';
  const url = cause.job?.url ?? (scope === 'job' ? (own?.url ?? known.url) : undefined);
  return {
    part: {
      ...(jobs && { jobs }),
      ...(hides && scope === 'run' && { history: incomparable }),
      ...(scope === 'job' && own && seen.value.total > 1 && { job: own.name }),
      ...(scope === 'job' && own?.startedAt !== undefined && { startedAt: own.startedAt }),
      ...(url !== undefined && { url }),
      ...(cause.known?.state && { status: cause.known.state }),
      ...(cause.cancellation && { cancellation: cause.cancellation }),
    },
    missing: [
      ...missingOf({ en: 'some of the jobs', 'zh-CN': '部分任务' }, seen.problem),
      ...missingOf({ en: "the job's annotations", 'zh-CN': '任务的注解' }, cause.problem),
      ...missingOf(partNames.logLines, log.problem),
    ],
    notices: hides
      ? [scope === 'job' ? aboutOneJob(own?.name ?? '', failedBeside) : notWaitedFor(failedBeside)]
      : [],
  };
}

/** The log of the job that failed, where lines of it are wanted and its annotations don't say why. */
async function readLog(
  ask: Ask,
  { facts, logLines }: RunDetailsRequest,
  { job, known }: Cause,
  ports: ApiPorts,
): Promise<Partial<ApiAnswer<readonly string[]>>> {
  const isExplained = known?.error !== undefined && !isStepEnd(known.error);
  if (logLines === 0 || job?.id === undefined || isExplained) return {};
  if (job.running) return { problem: stillRunning };
  return askLogLines(ask, ports, facts, { ...job, id: job.id }, logLines);
}

/** The counts after the state of a job was corrected. */
function corrected({ counts }: Pick<Jobs, 'counts'>, { job, known }: Cause): Pick<Jobs, 'counts'> {
  const after = known?.state;
  if (job === undefined || after === undefined || job.state === after) return { counts };
  const { [job.state]: count = 1, ...others } = counts;
  return {
    counts: { ...others, ...(count > 1 && { [job.state]: count - 1 }), [after]: (counts[after] ?? 0) + 1 },
  };
}
