import { describeOrigin, evaluateInputs, evaluateOutputs, evaluateSecrets } from './call-workflow.js';
import { holds, resolve, resolveText, resolveTexts, type Scope, type Status } from './expressions.js';
import { JobSession, type Surroundings } from './job-session.js';
import { type Json, type JsonObject, textAt } from './json.js';
import { describeRunner, type MachineOptions, withMachine } from './machine.js';
import { expandStrategy, type MatrixJob, nameMatrixJob } from './matrix.js';
import { findReference, type Repositories } from './references.js';
import type { Conclusion, JobRun } from './results.js';
import { runJob } from './run-job.js';
import { fitGitHubContext } from './runner-rules.js';
import { type Job, loadWorkflow, type Workflow } from './workflow-file.js';

/** A run of a workflow while it goes on. */
export interface Run {
  readonly machine: MachineOptions;
  readonly github: JsonObject;
  readonly event: JsonObject;
  readonly vars: Readonly<Record<string, string>>;
  readonly repositories: Repositories;
  readonly hooks: Pick<Surroundings, 'onLine' | 'afterStep'>;
  cancelled: boolean;
  /** All jobs so far, those of called workflows too. */
  readonly jobs: JobRun[];
}

/** A workflow file in a run: the one that started, or one that a job calls. */
export interface Part {
  readonly workflow: Workflow;
  /** `job.workflow_ref` and its like. */
  readonly origin: JsonObject;
  readonly inputs: JsonObject;
  readonly secrets: Readonly<Record<string, string>>;
  /** Put before the names of jobs: `caller / `. */
  readonly prefix: string;
}

/** What other jobs learn of a job. https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#needs-context */
export interface Result {
  readonly result: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
}

const severity: readonly Conclusion[] = ['skipped', 'success', 'cancelled', 'failure'];

export function worst(results: readonly Conclusion[]): Conclusion {
  return severity.findLast((conclusion) => results.includes(conclusion)) ?? 'skipped';
}

/** Runs the jobs of a file one after the other, each after those it needs. */
export async function runJobs(run: Run, part: Part): Promise<Map<string, Result>> {
  const results = new Map<string, Result>();
  const waiting = [...part.workflow.jobs];
  while (waiting.length > 0) {
    const next = waiting.findIndex((job) => job.needs.every((id) => results.has(id)));
    const [job] = waiting.splice(next, 1);
    if (job) results.set(job.id, await runMatrixJobs(run, part, job, results));
  }
  return results;
}

/**
 * All jobs that a job waits for, directly or not: `success()` and `failure()` of a job speak of these.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#status-check-functions
 */
function ancestors(part: Part, { needs }: Job): string[] {
  const direct = part.workflow.jobs.filter((job) => needs.includes(job.id));
  return direct.flatMap((job) => [job.id, ...ancestors(part, job)]);
}

function statusFor(run: Run, results: readonly (Conclusion | undefined)[]): Status {
  return {
    success: !run.cancelled && results.every((result) => result === 'success'),
    failure: results.includes('failure'),
    cancelled: run.cancelled,
  };
}

async function runMatrixJobs(
  run: Run,
  part: Part,
  job: Job,
  results: ReadonlyMap<string, Result>,
): Promise<Result> {
  const needs = Object.fromEntries(job.needs.map((id) => [id, toJson(results.get(id))]));
  const secrets = { ...part.secrets, github_token: textAt(run.github, 'token') ?? '' };
  const scope: Scope = {
    contexts: {
      github: run.github,
      needs,
      vars: run.vars,
      inputs: part.inputs,
      secrets,
      matrix: null,
      strategy: {},
    },
    status: statusFor(
      run,
      ancestors(part, job).map((id) => results.get(id)?.result),
    ),
  };
  if (!holds(job.if, scope)) {
    run.jobs.push(idleJob(part, job, undefined, scope, 'skipped'));
    return { result: 'skipped', outputs: {} };
  }
  const ofMatrix: Result[] = [];
  for (const matrixJob of expandStrategy(job.strategy && resolve(job.strategy, scope))) {
    const { matrix = null, strategy } = matrixJob;
    const matrixScope = { ...scope, contexts: { ...scope.contexts, matrix, strategy } };
    if (strategy['fail-fast'] === true && ofMatrix.some(({ result }) => result === 'failure')) {
      run.jobs.push(idleJob(part, job, matrixJob.matrix, matrixScope, 'cancelled'));
      ofMatrix.push({ result: 'cancelled', outputs: {} });
      continue;
    }
    const { result, outputs } = await runMatrixJob(run, part, job, matrixJob, matrixScope);
    const allowed = job.continueOnError !== undefined && resolve(job.continueOnError, matrixScope) === true;
    ofMatrix.push({ result: allowed && result === 'failure' ? 'success' : result, outputs });
  }
  // A matrix is one job here: the worst result, and of each output the last that was set.
  return {
    result: worst(ofMatrix.map(({ result }) => result)),
    outputs: Object.assign({}, ...ofMatrix.map(({ outputs }) => outputs)),
  };
}

function toJson(result: Result | undefined): JsonObject {
  return result ? { result: result.result, outputs: result.outputs } : {};
}

function nameJob(part: Part, { id, name }: Job, matrix: JsonObject | undefined, scope: Scope): string {
  return part.prefix + (name ? resolveText(name, scope) : nameMatrixJob(id, matrix));
}

function idleJob(
  part: Part,
  job: Job,
  matrix: JsonObject | undefined,
  scope: Scope,
  conclusion: Conclusion,
): JobRun {
  const name = nameJob(part, job, matrix, scope);
  return { id: job.id, name, matrix, conclusion, checkRunId: undefined, outputs: {}, steps: [] };
}

async function runMatrixJob(
  run: Run,
  part: Part,
  job: Job,
  matrixJob: MatrixJob,
  scope: Scope,
): Promise<Result> {
  const name = nameJob(part, job, matrixJob.matrix, scope);
  const { work } = job;
  if ('uses' in work) {
    const path = findReference(work.uses, run.repositories);
    const workflow = await loadWorkflow(path);
    const called: Part = {
      workflow,
      origin: describeOrigin(work.uses, part.origin),
      inputs: evaluateInputs(workflow, work, scope),
      secrets: evaluateSecrets(workflow, work, scope, part.secrets),
      prefix: `${name} / `,
    };
    const results = await runJobs(run, called);
    const jobs = Object.fromEntries([...results].map(([id, result]) => [id, toJson(result)]));
    const contexts = { ...scope.contexts, inputs: called.inputs, jobs };
    return {
      result: worst([...results.values()].map(({ result }) => result)),
      outputs: evaluateOutputs(workflow, { ...scope, contexts }),
    };
  }
  const checkRunId = 1001 + run.jobs.length;
  const repository = textAt(run.github, 'repository') ?? '';
  const secrets = [textAt(run.github, 'token') ?? '', ...Object.values(part.secrets)];
  const started = { repository, payload: run.event, secrets };
  return withMachine(run.machine, started, async (machine) => {
    const { directories, eventPath, rules } = machine;
    const github = fitGitHubContext(rules, {
      ...run.github,
      job: job.id,
      workspace: directories.workspace,
      event_path: eventPath,
    });
    const contexts: Record<string, Json> = { ...scope.contexts, github, runner: describeRunner(machine) };
    const session = new JobSession(
      machine,
      {
        ...run.hooks,
        findAction: (uses) => findReference(uses, run.repositories, directories.workspace),
      },
      {
        contexts,
        job: rules.describesJob ? { check_run_id: checkRunId, ...part.origin } : {},
        env: resolveTexts(part.workflow.env, scope),
      },
    );
    if (run.cancelled) session.status = 'cancelled';
    const { steps, outputs } = await runJob(session, work, part.inputs);
    const { status } = session;
    run.jobs.push({
      id: job.id,
      name,
      matrix: matrixJob.matrix,
      conclusion: status,
      checkRunId,
      outputs,
      steps,
    });
    return { result: status, outputs };
  });
}
