/** What a message is about, one job or the whole run, and what follows: its status, its time, its details, its result. */

import { outcomeOf, type Status } from './conclusion.js';
import { verdictOf } from './decide.js';
import type { RunDetails, RunDetailsRequest } from './github/details.js';
import { matrixJobName, ownJobOf } from './github/jobs.js';
import type { Inputs } from './inputs/inputs.js';
import type { LocalizedText } from './language.js';
import type { RunFacts, RunResult, Scope } from './run-result.js';
import type { Environment } from './runner/ports.js';

/**
 * Milliseconds that this step may take in a job that was cancelled: all that still runs there gets
 * about 4 min 45 s together.
 */
const timeAfterCancellation = 240_000;

/**
 * Whether the message is about the run that started this one. A workflow with jobs to report does not only observe: it
 * deploys, say, what the observed run built.
 */
export const observesRun = ({ needs }: Inputs, env: Environment): boolean =>
  env['GITHUB_EVENT_NAME'] === 'workflow_run' && (needs?.size ?? 0) === 0;

/** The message is about the whole run where needs tells of it or where it was observed, and else about the own job. */
const scopeOf = ({ needs }: Inputs, { observed }: RunFacts): Scope =>
  observed || (needs?.size ?? 0) > 0 ? 'run' : 'job';

/** The result to report: of an observed run its own result, else the result of the jobs in `needs`, else the own job's. */
export const statusOf = (inputs: Inputs, facts: RunFacts): Status =>
  facts.observed ? (facts.conclusion ?? 'started') : verdictOf(inputs.needs ?? new Map(), inputs.status);

/** Where a message about the observed run hides that the own job failed. */
export function scopeNotices(
  { status }: Inputs,
  { observed, conclusion }: RunFacts,
): readonly LocalizedText[] {
  const isHidden = outcomeOf(status) === 'failure' && outcomeOf(conclusion ?? 'started') !== 'failure';
  return observed && isHidden ? [aboutObserved] : [];
}

const aboutObserved = {
  en: `This job failed, but the message is about the run that started this workflow. To report this workflow instead, add a last job with needs: [...] and if: \${{ always() }}, and give its step needs: \${{ toJSON(needs) }}`,
  'zh-CN': `这个任务失败了，但消息通知的是被监听的运行。如需通知这个工作流，请添加最后一个任务，填写 needs: [...] 和 if: \${{ always() }}，并给其中的步骤加上 needs: \${{ toJSON(needs) }}`,
};

/** Milliseconds that this step may take. */
export function timeFor(inputs: Inputs, status: Status, facts: RunFacts): number {
  // The verdict over all jobs may be another than how our own ended.
  const isCancelled = [inputs.status, status].some((each) => outcomeOf(each) === 'cancelled');
  return isCancelled && !facts.observed ? Math.min(inputs.timeout, timeAfterCancellation) : inputs.timeout;
}

/**
 * What the API is asked: templates, title and the main button need more of the run than the fields show.
 *
 * @param startOfJob when the main phase of this step ran, where it was saved
 */
export function detailsRequestOf(
  inputs: Inputs,
  status: Status,
  facts: RunFacts,
  { env, startOfJob }: { env: Environment; startOfJob: number | undefined },
): RunDetailsRequest {
  const scope = scopeOf(inputs, facts);
  const { fields, template } = inputs.message;
  const showsLog = template !== undefined || fields === undefined || fields.includes('failures');
  return {
    facts,
    ...(inputs.githubToken !== undefined && { token: inputs.githubToken }),
    scope,
    status,
    ownStatus: facts.observed ? status : inputs.status,
    ...ownJobOf(inputs, env),
    ...(inputs.needs && { needs: inputs.needs }),
    logLines: showsLog && outcomeOf(status) === 'failure' ? inputs.logLines : 0,
    ...(scope === 'job' && startOfJob !== undefined && { startOfJob }),
  };
}

/** Everything that the message can tell, from the event, the API and the clock. */
export function runResultOf(
  inputs: Inputs,
  status: Status,
  facts: RunFacts,
  details: RunDetails,
  { startOfJob, now, env }: { startOfJob: number | undefined; now: number; env: Environment },
): RunResult {
  const scope = scopeOf(inputs, facts);
  const startedAt = details.startedAt ?? (scope === 'job' ? startOfJob : undefined) ?? facts.startedAt;
  const duration = startedAt === undefined ? undefined : (facts.completedAt ?? now) - startedAt;
  const isMatrixJob = scope === 'job' && Object.keys(inputs.matrix ?? {}).length > 0;
  const job =
    details.job ?? (isMatrixJob ? matrixJobName(env['GITHUB_JOB'] ?? '', inputs.matrix) : undefined);
  return {
    status,
    scope,
    facts: {
      ...facts,
      ...(details.commit && { commit: details.commit }),
      ...(details.runName !== undefined && { runName: details.runName }),
    },
    url: details.url ?? facts.run.url,
    history: details.history,
    ...(job !== undefined && { job }),
    ...(details.jobs && { jobs: details.jobs }),
    ...(details.cancellation && { cancellation: details.cancellation }),
    // Where the clocks of runner and GitHub are apart, nobody knows.
    ...(duration !== undefined && duration >= 0 && { duration }),
  };
}
