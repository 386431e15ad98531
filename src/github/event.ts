/**
 * From the runner's environment and the event file to the facts of a run. Pure: the caller reads the
 * file. Sources: "Variables reference" and "Webhook events and payloads" in GitHub's documentation.
 */
import { at, isObject, listAt, numberAt, textAt, timeAt, urlAt } from '../json.js';
import { conclusionOf, type Forge, type RunFacts } from '../result.js';
import type { Environment } from '../world.js';
import { commitOf, readCommit } from './commits.js';
import { linksFor } from './links.js';
import { personOf, rerunBy } from './people.js';
import { readObservedSubject, readSubject } from './subject.js';

/**
 * Reads what environment and event tell of the run to report: the run itself or, in a `workflow_run`
 * event, the run that was observed.
 *
 * @param env the environment that the runner gave
 * @param event the parsed event file; anything that isn't there is left out of the facts
 */
export function readFacts(env: Environment, event: unknown): RunFacts {
  const observed = env['GITHUB_EVENT_NAME'] === 'workflow_run' ? at(event, 'workflow_run') : undefined;
  return isObject(observed) ? readObservedRun(env, event, observed) : readOwnRun(env, event);
}

const place = (env: Environment) => {
  const serverUrl = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  return {
    serverUrl,
    repository,
    forge: forgeOf(env),
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
  };
};

/** Forgejo's runner sets both variables, Gitea's only its own. */
function forgeOf(env: Environment): Forge {
  if (env['FORGEJO_ACTIONS']) return 'forgejo';
  return env['GITEA_ACTIONS'] ? 'gitea' : 'github';
}

function readOwnRun(env: Environment, event: unknown): RunFacts {
  const where = place(env);
  const links = linksFor(where.forge, where.serverUrl, where.repository);
  const run = {
    id: Number(env['GITHUB_RUN_ID']) || 0,
    number: Number(env['GITHUB_RUN_NUMBER']) || 0,
    attempt: Number(env['GITHUB_RUN_ATTEMPT']) || 1,
  };
  const actor = personOf(env['GITHUB_ACTOR'], at(event, 'sender'));
  const triggeringActor = rerunBy(run.attempt, actor, personOf(env['GITHUB_TRIGGERING_ACTOR']));
  const commit = readCommit(env, event, links);
  // A workflow that a ruleset requires lives in another repository, where this one's API can't find it.
  const workflowRef = env['GITHUB_WORKFLOW_REF'] ?? '';
  const workflowFile = workflowRef.startsWith(`${where.repository}/`)
    ? /\/([^/@]+)@/.exec(workflowRef)?.[1]
    : undefined;
  const isBranchUpdate = at(event, 'created') !== true && at(event, 'deleted') !== true;
  const compareUrl = isBranchUpdate ? urlAt(event, 'compare') : undefined;
  return {
    ...where,
    repositoryUrl: links.repository,
    workflow: env['GITHUB_WORKFLOW'] ?? '',
    event: env['GITHUB_EVENT_NAME'] ?? '',
    run: { ...run, url: links.run(run) },
    ...(workflowFile !== undefined && { workflowId: workflowFile }),
    refName: env['GITHUB_HEAD_REF'] || env['GITHUB_REF_NAME'] || '',
    subject: readSubject(env, event, links),
    ...(commit && { commit }),
    commits: listAt(event, 'commits').flatMap((item) => commitOf(item, links) ?? []),
    ...(compareUrl !== undefined && { compareUrl }),
    actor,
    ...(triggeringActor && { triggeringActor }),
    observed: false,
  };
}

function readObservedRun(env: Environment, event: unknown, observed: unknown): RunFacts {
  const where = place(env);
  const links = linksFor(where.forge, where.serverUrl, where.repository);
  const run = {
    id: numberAt(observed, 'id') ?? 0,
    number: numberAt(observed, 'run_number') ?? 0,
    attempt: numberAt(observed, 'run_attempt') ?? 1,
  };
  const actor = personOf(textAt(observed, 'actor', 'login'), at(observed, 'actor'));
  const triggering = at(observed, 'triggering_actor');
  const triggeringActor = rerunBy(run.attempt, actor, personOf(textAt(triggering, 'login'), triggering));
  const commit = commitOf(at(observed, 'head_commit'), links);
  const conclusion = conclusionOf(textAt(observed, 'conclusion'));
  const workflowId = numberAt(observed, 'workflow_id');
  const startedAt = timeAt(observed, 'run_started_at') ?? timeAt(observed, 'created_at');
  const completedAt = conclusion === undefined ? undefined : timeAt(observed, 'updated_at');
  return {
    ...where,
    repositoryUrl: links.repository,
    workflow: textAt(event, 'workflow', 'name') ?? textAt(observed, 'name') ?? '',
    event: textAt(observed, 'event') ?? '',
    run: { ...run, url: run.attempt > 1 ? links.run(run) : (urlAt(observed, 'html_url') ?? links.run(run)) },
    ...(workflowId !== undefined && { workflowId }),
    refName: textAt(observed, 'head_branch') ?? '',
    subject: readObservedSubject(observed, where.repository, links),
    ...(commit && { commit }),
    commits: [],
    actor,
    ...(triggeringActor && { triggeringActor }),
    observed: true,
    ...(conclusion && { conclusion }),
    ...(startedAt !== undefined && { startedAt }),
    ...(completedAt !== undefined && { completedAt }),
  };
}
