import type { Scope, Status } from './expressions.js';
import type { JobSession } from './job-session.js';
import { isObject, type JsonObject } from './json.js';
import type { Conclusion, Phase, StepRun } from './results.js';

/** A post phase that waits for the end of the job. undefined: there turned out to be nothing to do. */
type Post = () => Promise<StepRun | undefined>;

/** Where steps see each other: a job, or a composite action. */
export interface Frame {
  readonly session: JobSession;
  readonly kind: 'job' | 'composite';
  phase: Phase;
  /** The `steps` context. */
  readonly steps: Record<string, JsonObject>;
  inputs: JsonObject;
  /** Values of the `github` context that hold in this frame only. */
  readonly github: JsonObject;
  /** The environment of the composite step, over the job's. */
  env: Readonly<Record<string, string>>;
  /** How the steps of a composite action went so far, in this phase. */
  result: Conclusion;
  /** In post: how its main phase went. */
  mainResult: Conclusion;
  signal: AbortSignal;
  /** The last registered comes first. */
  readonly posts: Post[];
}

/** The frame of a job's steps. */
export function jobFrame(session: JobSession, inputs: JsonObject): Frame {
  return {
    session,
    kind: 'job',
    phase: 'main',
    steps: {},
    inputs,
    github: {},
    env: {},
    result: 'success',
    mainResult: 'success',
    signal: session.worker,
    posts: [],
  };
}

/**
 * In the main phase of a composite action `success()` and `failure()` tell of the action's own steps, else of the job.
 * actions/runner: src/Runner.Worker/Expressions/SuccessFunction.cs
 */
function statusOf({ session, kind, phase, result }: Frame): Status {
  const status = kind === 'composite' && phase === 'main' ? result : session.status;
  return {
    success: status === 'success',
    failure: status === 'failure',
    cancelled: session.status === 'cancelled',
  };
}

/** `job.status`, which in a composite action is not the job's on every runner. */
function jobStatusOf({ session, kind, phase, result, mainResult }: Frame): Conclusion {
  const isOwn = kind === 'composite' && session.machine.rules.compositeHasOwnStatus;
  if (!isOwn || session.status === 'cancelled') return session.status;
  return phase === 'main' ? result : mainResult;
}

/** All that an expression of a step in this frame can see. */
export function scopeOf(frame: Frame, env: Readonly<Record<string, string>>, github: JsonObject = {}): Scope {
  const { contexts } = frame.session;
  const run = isObject(contexts['github']) ? contexts['github'] : {};
  const job = isObject(contexts['job']) ? contexts['job'] : {};
  return {
    contexts: {
      ...contexts,
      github: { ...run, ...frame.github, ...github },
      job: { ...job, status: jobStatusOf(frame) },
      steps: frame.steps,
      inputs: frame.inputs,
      env,
    },
    status: statusOf(frame),
  };
}
