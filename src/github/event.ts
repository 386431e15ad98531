/**
 * From the runner's environment and the event file to the facts of the run. Pure: the caller reads the
 * file. Sources: "Variables reference" and "Webhook events and payloads" in GitHub's documentation.
 */
import { at, isObject, listAt, textAt, urlAt } from '../json.js';
import type { RunFacts, Subject } from '../run-result.js';
import type { Environment } from '../runner/ports.js';
import { commitOf, personOf, readCommit, rerunBy } from './commits.js';
import { linksFor, readServer } from './links.js';
import { readObservedSubject } from './observed-run.js';
import { readSubject } from './subject.js';

/**
 * Reads what environment and event say about this run.
 *
 * @param env the environment that the runner gave
 * @param event the parsed event file; anything that isn't there is left out of the facts
 */
export function readOwnRun(env: Environment, event: unknown): RunFacts {
  const server = readServer(env);
  const links = linksFor(server.forge, server.serverUrl, server.repository);
  const run = {
    id: Number(env['GITHUB_RUN_ID']) || 0,
    number: Number(env['GITHUB_RUN_NUMBER']) || 0,
    attempt: Number(env['GITHUB_RUN_ATTEMPT']) || 1,
  };
  const eventName = env['GITHUB_EVENT_NAME'] ?? '';
  const actor = personOf(env['GITHUB_ACTOR'], at(event, 'sender'));
  const triggering = personOf(env['GITHUB_TRIGGERING_ACTOR'], at(event, 'sender'));
  const triggeringActor = rerunBy({ attempt: run.attempt, event: eventName }, actor, triggering);
  // GITHUB_REF and GITHUB_SHA are those of the default branch then, whatever run started this one.
  const isStartedByRun = eventName === 'workflow_run' && isObject(at(event, 'workflow_run'));
  const subject = isStartedByRun
    ? readObservedSubject(event, server.repository, links)
    : readSubject(env, event, links);
  const commit = readCommit(env, event, links);
  // A workflow that a ruleset requires lives in another repository, where this one's API can't find it.
  const workflowRef = env['GITHUB_WORKFLOW_REF'] ?? '';
  const workflowFile = workflowRef.startsWith(`${server.repository}/`)
    ? /\/([^/@]+)@/.exec(workflowRef)?.[1]
    : undefined;
  const isBranchUpdate = at(event, 'created') !== true && at(event, 'deleted') !== true;
  const compareUrl = isBranchUpdate ? urlAt(event, 'compare') : undefined;
  return {
    ...server,
    repositoryUrl: links.repository,
    ...(at(event, 'repository', 'fork') === true && { inFork: true }),
    workflow: env['GITHUB_WORKFLOW'] ?? '',
    event: eventName,
    run: { ...run, url: links.run(run) },
    ...(workflowFile !== undefined && { workflowId: workflowFile }),
    refName: isStartedByRun ? (env['GITHUB_REF_NAME'] ?? '') : refNameOf(subject, env, event),
    subject,
    ...(commit && { commit }),
    commits: listAt(event, 'commits').flatMap((item) => commitOf(item, links) ?? []),
    ...(compareUrl !== undefined && { compareUrl }),
    actor,
    ...(triggeringActor && { triggeringActor }),
    observed: false,
  };
}

/**
 * The name by which the API filters the runs: only two of the events of a pull request have GITHUB_HEAD_REF,
 * the runs of a merge queue belong to its base, and deployments have no GITHUB_REF_NAME.
 */
function refNameOf(subject: Subject, env: Environment, event: unknown): string {
  const head = env['GITHUB_HEAD_REF'] || textAt(event, 'pull_request', 'head', 'ref');
  if (head) return head;
  if (subject.kind === 'pull-request' && subject.queued) return subject.base ?? '';
  return env['GITHUB_REF_NAME'] || (subject.kind === 'deployment' ? subject.name : '');
}
