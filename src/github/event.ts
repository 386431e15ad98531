import { at, isObject, listAt, urlAt } from '../json.js';
import type { RunFacts } from '../run-result.js';
import type { Environment } from '../runner/ports.js';
import { linksFor, readServer } from './links.js';
import { readObservedRun } from './observed-run.js';
import { personOf, rerunBy } from './people.js';
import { commitOf, readCommit, readSubject } from './subject.js';

/**
 * From the runner's environment and the event file to the facts of a run. Pure: the caller reads the
 * file. Sources: "Variables reference" and "Webhook events and payloads" in GitHub's documentation.
 */

/**
 * Reads what environment and event tell of the run to report: the run itself or, in a `workflow_run`
 * event, the run that was observed.
 *
 * @param env the environment that the runner gave
 * @param event the parsed event file; anything that isn't there is left out of the facts
 */
export function readFacts(env: Environment, event: unknown): RunFacts {
  const observed = env['GITHUB_EVENT_NAME'] === 'workflow_run' ? at(event, 'workflow_run') : undefined;
  if (!isObject(observed)) return readOwnRun(env, event);
  return readObservedRun(env, event, observed);
}

function readOwnRun(env: Environment, event: unknown): RunFacts {
  const where = readServer(env);
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
