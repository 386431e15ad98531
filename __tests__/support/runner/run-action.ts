import { loadAction } from './action-file.js';
import { type NodeUse, runNodeAction } from './action-step.js';
import { InvalidFile } from './document.js';
import { jobFrame } from './frame.js';
import { describeRun, type WebhookEvent } from './github-context.js';
import { JobSession } from './job-session.js';
import { type Json, type JsonObject, textAt } from './json.js';
import { describeRunner, type MachineOptions, withMachine } from './machine.js';
import { runPhase } from './phase.js';
import type { Phase, StepRun } from './results.js';
import { fitGitHubContext } from './runner-rules.js';

export interface ActionOptions extends MachineOptions {
  /** The folder with action.yml. */
  readonly directory: string;
  readonly phase?: Phase;
  /** Values as the action gets them; expressions in them are not evaluated. The defaults of action.yml are. */
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** By default a push without a payload. */
  readonly event?: WebhookEvent;
  /** Values of the `github` context over those that follow from the event, such as run_id or api_url. */
  readonly github?: JsonObject;
  readonly jobStatus?: 'success' | 'failure' | 'cancelled';
  /** Values of the `job` context, such as check_run_id. */
  readonly job?: JsonObject;
  readonly matrix?: JsonObject;
  /** What is masked from the start, as the secrets of the run. */
  readonly secrets?: readonly string[];
  /** For post: what main saved. */
  readonly state?: Readonly<Record<string, string>>;
  /** Cancels the job as soon as the action writes a line that contains this. */
  readonly cancelOnceLogged?: string;
  /** Cancels the job when it fires. */
  readonly cancel?: AbortSignal;
}

/** Runs one phase of a JavaScript action in a process of its own. Throws InvalidFile if action.yml does not load. */
export async function runAction(options: ActionOptions): Promise<StepRun> {
  const { event = { name: 'push', payload: {} }, phase = 'main', jobStatus = 'success' } = options;
  const action = await loadAction(options.directory);
  const { runs } = action;
  if (runs.using === 'composite') throw new InvalidFile(`${options.directory} holds no JavaScript action`);
  const github = describeRun(event, { job: 'job', ...options.github });
  const secrets = [textAt(github, 'token') ?? '', ...(options.secrets ?? [])];
  const repository = textAt(github, 'repository') ?? '';
  return withMachine(options, { repository, payload: event.payload, secrets }, async (machine) => {
    const contexts: Record<string, Json> = {
      github: fitGitHubContext(machine.rules, {
        ...github,
        workspace: machine.directories.workspace,
        event_path: machine.eventPath,
      }),
      runner: describeRunner(machine),
      matrix: options.matrix ?? null,
      strategy: {},
    };
    const { cancelOnceLogged } = options;
    const surroundings = {
      findAction: () => options.directory,
      afterStep: () => {},
      onLine: (session: JobSession, _stepId: string, line: string) => {
        if (cancelOnceLogged !== undefined && line.includes(cancelOnceLogged)) session.cancel();
      },
    };
    const job = machine.rules.describesJob ? { check_run_id: 1001, ...options.job } : {};
    const session = new JobSession(machine, surroundings, { contexts, job, env: options.env ?? {} });
    session.status = jobStatus;
    options.cancel?.addEventListener('abort', () => session.cancel());
    const frame = jobFrame(session, {});
    const use: NodeUse = {
      stepId: 'action',
      uses: './',
      action,
      runs,
      given: () => options.with ?? {},
      state: { ...options.state },
      inputs: {},
    };
    return runPhase(
      frame,
      { id: use.stepId, env: undefined, continueOnError: undefined, timeoutMinutes: undefined },
      {
        phase,
        name: 'action',
        condition: jobStatus === 'cancelled' ? 'always()' : '!cancelled()',
        github: { action: use.stepId },
        work: (scope, env, signal) => runNodeAction(frame, use, phase, scope, env, signal),
      },
    ).finally(() => session.close());
  });
}
