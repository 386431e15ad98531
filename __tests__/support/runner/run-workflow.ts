import { basename } from 'node:path';
import { describeRun, dispatchInputs, type WebhookEvent } from './github-context.js';
import type { JobSession } from './job-session.js';
import { type JsonObject, textAt } from './json.js';
import type { MachineOptions } from './machine.js';
import type { Repositories } from './references.js';
import type { WorkflowRun } from './results.js';
import { type Run, runJobs, worst } from './run-jobs.js';
import { loadWorkflow } from './workflow-file.js';

export interface WorkflowOptions extends MachineOptions {
  /** The YAML text, or the path of a file. */
  readonly workflow: string;
  readonly event: WebhookEvent;
  /** Values of the `github` context over those that follow from the event: run_id, server_url, api_url, token and so on. */
  readonly github?: JsonObject;
  /** Of the repository; a run for a fork's pull request or for Dependabot does not get them. */
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly repositories?: Repositories;
  /** Cancels the run, as by a user: after a step, or while a step runs, as soon as it writes a line that contains a text. */
  readonly cancel?: { readonly after: string } | { readonly during: string; readonly onceLogged: string };
}

/**
 * Runs a workflow as GitHub would for the event, one job after the other, each in a new workspace.
 * Triggers and concurrency are not looked at. Throws InvalidFile if a workflow does not load.
 */
export async function runWorkflow(options: WorkflowOptions): Promise<WorkflowRun> {
  const { event, secrets = {}, vars = {}, repositories = {}, cancel } = options;
  const isText = options.workflow.includes('\n');
  const path = `.github/workflows/${isText ? 'ci.yml' : basename(options.workflow)}`;
  const workflow = isText ? await loadWorkflow(path, options.workflow) : await loadWorkflow(options.workflow);
  const github = describeRun(event, { workflow: workflow.name ?? path, ...options.github });
  const repository = textAt(github, 'repository') ?? '';
  const origin = {
    workflow_ref: `${repository}/${path}@${textAt(github, 'ref')}`,
    workflow_sha: textAt(github, 'sha') ?? '',
    workflow_repository: repository,
    workflow_file_path: path,
  };
  const stop = (session: JobSession) => {
    run.cancelled = true;
    session.cancel();
  };
  const run: Run = {
    machine: options,
    github: { ...github, workflow_ref: origin.workflow_ref, workflow_sha: origin.workflow_sha },
    event: event.payload,
    vars,
    repositories,
    hooks: {
      onLine: (session, stepId, line) => {
        const fits =
          cancel && 'during' in cancel && cancel.during === stepId && line.includes(cancel.onceLogged);
        if (fits && !run.cancelled) stop(session);
      },
      afterStep: (session, stepId) => {
        if (cancel && 'after' in cancel && cancel.after === stepId) stop(session);
      },
    },
    cancelled: false,
    jobs: [],
  };
  const results = await runJobs(run, {
    workflow,
    origin,
    inputs: dispatchInputs(event),
    secrets: textAt(github, 'secret_source') === 'Actions' ? secrets : {},
    prefix: '',
  });
  const conclusion = run.cancelled ? 'cancelled' : worst([...results.values()].map(({ result }) => result));
  return { conclusion, jobs: run.jobs };
}
