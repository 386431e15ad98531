import type { Json, JsonObject } from './json.js';
import type { Machine } from './machine.js';
import { killed } from './process.js';
import type { Conclusion } from './results.js';

/** Ties a run to what surrounds it. */
export interface Surroundings {
  /** The folder that a step's `uses:` stands for. Throws where nothing fits. */
  readonly findAction: (uses: string) => string;
  /** Called with each line that a step's process writes. */
  readonly onLine: (session: JobSession, stepId: string, line: string) => void;
  /** Called after the main phase of each step of the job. */
  readonly afterStep: (session: JobSession, stepId: string) => void;
}

/** A job while it runs. Its steps change it. */
export class JobSession {
  status: Exclude<Conclusion, 'skipped'> = 'success';
  /** Of workflow and job, then what steps wrote to GITHUB_ENV. */
  readonly env: Record<string, string>;
  /** What steps wrote to GITHUB_PATH, the last first. */
  path: readonly string[] = [];
  /** `shell` and `working-directory` of `defaults.run`, as far as they are given. */
  runDefaults: Readonly<Record<string, string>> = {};
  /** Steps that run now, the outermost first. */
  readonly running: { readonly stillWanted: () => boolean; readonly stop: AbortController }[] = [];
  readonly machine: Machine;
  readonly surroundings: Surroundings;
  readonly #worker = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  readonly #contexts: JsonObject;
  readonly #job: JsonObject;

  /** `contexts`: those that stay the same in the whole job. `job`: the job context without its status. */
  constructor(
    machine: Machine,
    surroundings: Surroundings,
    start: { readonly contexts: JsonObject; readonly job: JsonObject; readonly env: Record<string, string> },
  ) {
    this.machine = machine;
    this.surroundings = surroundings;
    this.#contexts = start.contexts;
    this.#job = start.job;
    this.env = { ...start.env };
  }

  get contexts(): Readonly<Record<string, Json>> {
    return { ...this.#contexts, job: { status: this.status, ...this.#job } };
  }

  /** A failure never replaces a cancellation. actions/runner: src/Runner.Common/Util/TaskResultUtil.cs */
  fail(): void {
    if (this.status === 'success') this.status = 'failure';
  }

  /** Fires when the runner kills what a cancelled job still does; no step starts after it. */
  get worker(): AbortSignal {
    return this.#worker.signal;
  }

  /**
   * Cancels the job as a user does it: the steps that run now are stopped, unless their condition still holds.
   * What is left of the job has to end within the machine's window.
   * actions/runner: src/Runner.Worker/StepsRunner.cs and src/Runner.Listener/JobDispatcher.cs
   */
  cancel(): void {
    this.status = 'cancelled';
    this.#timer ??= setTimeout(() => this.#worker.abort(killed), this.machine.cancellationWindow);
    for (const { stillWanted, stop } of this.running) {
      if (!stillWanted()) stop.abort();
    }
  }

  /** Ends the watch over a cancelled job, when the job has ended. */
  close(): void {
    clearTimeout(this.#timer);
  }
}
