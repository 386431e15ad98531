/** The facts of a run that another workflow's run observes (event workflow_run). Pure. */

import { conclusionOf } from '../conclusion.js';
import { at, listAt, numberAt, textAt, timeAt, urlAt } from '../json.js';
import type { RunFacts, Subject } from '../run-result.js';
import type { Environment } from '../runner/ports.js';
import { commitOf, personOf, rerunBy, runNameOf } from './commits.js';
import { encodePath, type Links, linksFor, readServer } from './links.js';
import { queueBaseOf, queuedOf } from './subject.js';

/** Reads what the event says about the run that this workflow observes. */
export function readObservedRun(env: Environment, event: unknown): RunFacts {
  const observed = at(event, 'workflow_run');
  const server = readServer(env);
  const links = linksFor(server.forge, server.serverUrl, server.repository);
  const run = {
    id: numberAt(observed, 'id') ?? 0,
    number: numberAt(observed, 'run_number') ?? 0,
    attempt: numberAt(observed, 'run_attempt') ?? 1,
  };
  const eventName = textAt(observed, 'event') ?? '';
  const actor = personOf(textAt(observed, 'actor', 'login'), at(observed, 'actor'));
  const triggering = at(observed, 'triggering_actor');
  const triggeringActor = rerunBy(
    { attempt: run.attempt, event: eventName },
    actor,
    personOf(textAt(triggering, 'login'), triggering),
  );
  // An issue has nothing to do with the default branch's commit.
  const commit = /^issue/.test(eventName) ? undefined : commitOf(at(observed, 'head_commit'), links);
  const conclusion = conclusionOf(textAt(observed, 'conclusion'));
  const workflowId = numberAt(observed, 'workflow_id');
  const workflow = textAt(event, 'workflow', 'name') ?? textAt(observed, 'name') ?? '';
  const headBranch = textAt(observed, 'head_branch') ?? '';
  const subject = readObservedSubject(event, server.repository, links);
  const runName = runNameOf(textAt(observed, 'display_title'), {
    event: eventName,
    workflow,
    subject,
    ...(commit && { commit }),
  });
  // A run that was only requested has not begun to work.
  const hasBegun = at(event, 'action') !== 'requested';
  const startedAt = timeAt(observed, 'run_started_at') ?? timeAt(observed, 'created_at');
  const completedAt = conclusion === undefined ? undefined : timeAt(observed, 'updated_at');
  return {
    ...server,
    repositoryUrl: links.repository,
    workflow,
    ...(runName !== undefined && { runName }),
    event: eventName,
    run: { ...run, url: run.attempt > 1 ? links.run(run) : (urlAt(observed, 'html_url') ?? links.run(run)) },
    ...(workflowId !== undefined && { workflowId }),
    refName: queueBaseOf(headBranch) ?? headBranch,
    subject,
    ...(commit && { commit }),
    commits: [],
    actor,
    ...(triggeringActor && { triggeringActor }),
    observed: true,
    ...(conclusion && { conclusion }),
    ...(hasBegun && startedAt !== undefined && { startedAt }),
    ...(completedAt !== undefined && { completedAt }),
  };
}

/** What GitHub's web pages call a fork that was deleted. */
const deletedFork = 'unknown repository';

/** What the observed run was about. */
export function readObservedSubject(event: unknown, repository: string, links: Links): Subject {
  const observed = at(event, 'workflow_run');
  const head = textAt(observed, 'head_branch') ?? '';
  const eventName = textAt(observed, 'event') ?? '';
  if (/^pull_request/.test(eventName)) return readObservedPullRequest(observed, repository, links);
  if (eventName === 'release') return { kind: 'tag', name: head, url: links.tag(head) };
  const queued = queuedOf(head, at(observed, 'head_commit'), links);
  if (queued) return queued;
  // A head_branch may be a tag, but for the branch that schedules run on.
  return eventName === 'schedule' || head === textAt(event, 'repository', 'default_branch')
    ? { kind: 'branch', name: head, url: links.branch(head) }
    : { kind: 'ref', name: head, url: links.ref(head) };
}

/**
 * The payload lists the pull requests of any repository that have this head, which "do not necessarily
 * indicate" the one that triggered the run. One from a fork shows by its head.
 * Source: REST API, schema "workflow-run", field pull_requests.
 */
function readObservedPullRequest(observed: unknown, repository: string, links: Links): Subject {
  const head = textAt(observed, 'head_branch') ?? '';
  const title = textAt(observed, 'display_title');
  const isDeleted = at(observed, 'head_repository') === null;
  const from = textAt(observed, 'head_repository', 'full_name') ?? (isDeleted ? deletedFork : repository);
  const isIn = (side: unknown, name: string) =>
    (textAt(side, 'repo', 'url') ?? '').endsWith(`/repos/${name}`);
  const candidates = listAt(observed, 'pull_requests').filter(
    (each) =>
      textAt(each, 'head', 'ref') === head &&
      isIn(at(each, 'head'), from) &&
      isIn(at(each, 'base'), repository),
  );
  const pullRequest = candidates.length === 1 ? candidates[0] : undefined;
  const number = numberAt(pullRequest, 'number');
  const base = textAt(pullRequest, 'base', 'ref');
  const headUrl = isDeleted
    ? (urlAt(observed, 'html_url') ?? links.repository)
    : `${urlAt(observed, 'head_repository', 'html_url') ?? links.repository}/tree/${encodePath(head)}`;
  return {
    kind: 'pull-request',
    ...(number !== undefined && { number }),
    ...(title !== undefined && { title }),
    url: number === undefined ? headUrl : links.pullRequest(number),
    head,
    ...(base !== undefined && { base }),
    ...(from !== repository && { fork: from }),
  };
}
