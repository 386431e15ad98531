import type { JsonObject } from './json.js';

/** The programs that run workflows. */
export type RunnerKind = 'github' | 'act' | 'gitea' | 'forgejo';

/** What they do differently. */
export interface RunnerRules {
  /** Variables by which an action can tell them apart. */
  readonly env: Readonly<Record<string, string>>;
  /** What the `github` context does not have. */
  readonly githubLacks: readonly string[];
  /** Whether the `job` context has more than the status: `check_run_id`, `workflow_repository` and so on. */
  readonly describesJob: boolean;
  /** Whether `job.status` in a composite action tells of the action's own steps only, instead of the whole job. */
  readonly compositeHasOwnStatus: boolean;
  /**
   * Whether post gets the defaults of inputs as main got them, instead of evaluated anew. What the step's `with:` gives
   * is evaluated anew everywhere.
   */
  readonly keepsDefaults: boolean;
  /** Whether the post phase of a composite action sees the inputs as its main phase saw them, all of them. */
  readonly keepsCompositeInputs: boolean;
}

/**
 * Of nektos/act, from which the runners of Gitea and Forgejo are made, in pkg/runner:
 * - run_context.go, getGithubContext and withGithubEnv: no workflow_ref, no workflow_sha. getJobContext: a status made of the results of
 *   the steps in its own context, and nothing else of the job.
 * - action_composite.go, newCompositeRunContext: a composite action has a context of its own, without results of steps.
 * - action.go, populateEnvsFromInput: what main put into the step's environment stays there. runPostStep: a composite
 *   action's context is that of its main.
 */
const act: RunnerRules = {
  env: { ACT: 'true' },
  githubLacks: ['workflow_ref', 'workflow_sha'],
  describesJob: false,
  compositeHasOwnStatus: true,
  keepsDefaults: true,
  keepsCompositeInputs: true,
};

export const runnerRules: Readonly<Record<RunnerKind, RunnerRules>> = {
  /**
   * actions/runner: src/Runner.Worker/ExecutionContext.cs, CreateChild (steps of a composite action share the `job`
   * context), and ActionRunner.cs, RunAsync (all inputs are evaluated in each phase).
   */
  github: {
    env: {},
    githubLacks: [],
    describesJob: true,
    compositeHasOwnStatus: false,
    keepsDefaults: false,
    keepsCompositeInputs: false,
  },
  act,
  /** gitea/runner: internal/app/run/runner.go, NewRunner, has the variables */
  gitea: { ...act, env: { GITEA_ACTIONS: 'true' } },
  /** forgejo/runner: internal/app/run/runner.go, NewRunner, has the variables, and run the workflow_ref */
  forgejo: {
    ...act,
    env: { GITEA_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' },
    githubLacks: ['workflow_sha'],
  },
};

/** The `github` context as such a runner has it. */
export function fitGitHubContext(rules: RunnerRules, github: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(github).filter(([name]) => !rules.githubLacks.includes(name)));
}
