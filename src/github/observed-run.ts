/** The facts of a run that another workflow's run observes (event workflow_run). Pure; loaded only for those. */
import { at, listAt, numberAt, textAt, timeAt, urlAt } from '../json.js';
import { conclusionOf, type RunFacts, type Subject } from '../run-result.js';
import type { Environment } from '../runner/ports.js';
import { encodePath, type Links, linksFor, readServer } from './links.js';
import { personOf, rerunBy } from './people.js';
import { commitOf } from './subject.js';

/** @param observed the run in the payload */
export function readObservedRun(env: Environment, event: unknown, observed: unknown): RunFacts {
  const where = readServer(env);
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

/** A payload lists the pull requests of its own repository only; one from a fork shows by its head. */
function readObservedSubject(observed: unknown, repository: string, links: Links): Subject {
  const head = textAt(observed, 'head_branch') ?? '';
  if (!/^pull_request/.test(textAt(observed, 'event') ?? '')) {
    return textAt(observed, 'event') === 'release'
      ? { kind: 'tag', name: head, url: links.tag(head) }
      : { kind: 'branch', name: head, url: links.branch(head) };
  }
  const pullRequest = listAt(observed, 'pull_requests')[0];
  const number = numberAt(pullRequest, 'number');
  const base = textAt(pullRequest, 'base', 'ref');
  const title = textAt(observed, 'display_title');
  const from = textAt(observed, 'head_repository', 'full_name');
  const fork = from === undefined || from === repository ? undefined : from;
  const headUrl = `${urlAt(observed, 'head_repository', 'html_url') ?? links.repository}/tree/${encodePath(head)}`;
  return {
    kind: 'pull-request',
    ...(number !== undefined && { number }),
    ...(title !== undefined && { title }),
    url: number === undefined ? headUrl : links.pullRequest(number),
    head,
    ...(base !== undefined && { base }),
    ...(fork !== undefined && { fork }),
  };
}
