/**
 * From the runner's environment and the event file to the facts of a run. Pure: the caller reads the
 * file. Sources: "Variables reference" and "Webhook events and payloads" in GitHub's documentation.
 */
import { at, isObject, listAt, numberAt, textAt, timeAt } from '../json.js';
import { type Commit, conclusions, type Forge, type Person, type RunFacts, type Subject } from '../result.js';
import type { Environment } from '../world.js';
import { encodePath, type Links, linksFor } from './links.js';

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
  const triggering = env['GITHUB_TRIGGERING_ACTOR'];
  const commit = readCommit(env, event, links);
  // A workflow that a ruleset requires lives in another repository, where this one's API can't find it.
  const workflowRef = env['GITHUB_WORKFLOW_REF'] ?? '';
  const workflowFile = workflowRef.startsWith(`${where.repository}/`)
    ? /\/([^/@]+)@/.exec(workflowRef)?.[1]
    : undefined;
  const isBranchUpdate = at(event, 'created') !== true && at(event, 'deleted') !== true;
  const compareUrl = isBranchUpdate ? textAt(event, 'compare') : undefined;
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
    ...(triggering && triggering !== actor.login && { triggeringActor: personOf(triggering) }),
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
  const triggering = textAt(observed, 'triggering_actor', 'login');
  const commit = commitOf(at(observed, 'head_commit'), links);
  const conclusion = conclusions.find((known) => known === at(observed, 'conclusion'));
  const workflowId = numberAt(observed, 'workflow_id');
  const startedAt = timeAt(observed, 'run_started_at') ?? timeAt(observed, 'created_at');
  const completedAt = conclusion === undefined ? undefined : timeAt(observed, 'updated_at');
  return {
    ...where,
    repositoryUrl: links.repository,
    workflow: textAt(event, 'workflow', 'name') ?? textAt(observed, 'name') ?? '',
    event: textAt(observed, 'event') ?? '',
    run: { ...run, url: run.attempt > 1 ? links.run(run) : (textAt(observed, 'html_url') ?? links.run(run)) },
    ...(workflowId !== undefined && { workflowId }),
    refName: textAt(observed, 'head_branch') ?? '',
    subject: readObservedSubject(observed, where.repository, links),
    ...(commit && { commit }),
    commits: [],
    actor,
    ...(triggering !== undefined &&
      triggering !== actor.login && {
        triggeringActor: personOf(triggering, at(observed, 'triggering_actor')),
      }),
    observed: true,
    ...(conclusion && { conclusion }),
    ...(startedAt !== undefined && { startedAt }),
    ...(completedAt !== undefined && { completedAt }),
  };
}

function readSubject(env: Environment, event: unknown, links: Links): Subject {
  const name = env['GITHUB_REF_NAME'] ?? '';
  const pullRequest = at(event, 'pull_request');
  if (isObject(pullRequest)) return pullRequestOf(pullRequest, env['GITHUB_REPOSITORY'], links);
  const release = at(event, 'release');
  if (env['GITHUB_EVENT_NAME'] === 'release' && release !== undefined) {
    const tag = textAt(release, 'tag_name') ?? name;
    const title = textAt(release, 'name') ?? tag;
    return { kind: 'release', name: tag, title, url: textAt(release, 'html_url') ?? links.tag(tag) };
  }
  if (env['GITHUB_REF_TYPE'] === 'tag') return { kind: 'tag', name, url: links.tag(name) };
  return { kind: 'branch', name, url: links.branch(name) };
}

function pullRequestOf(pullRequest: unknown, repository: string | undefined, links: Links): Subject {
  const number = numberAt(pullRequest, 'number');
  const title = textAt(pullRequest, 'title');
  const base = textAt(pullRequest, 'base', 'ref');
  const login = textAt(pullRequest, 'user', 'login');
  const from = textAt(pullRequest, 'head', 'repo', 'full_name');
  const head = textAt(pullRequest, 'head', 'ref') ?? '';
  return {
    kind: 'pull-request',
    ...(number !== undefined && { number }),
    ...(title !== undefined && { title }),
    url:
      textAt(pullRequest, 'html_url') ??
      (number === undefined ? links.branch(head) : links.pullRequest(number)),
    head,
    ...(base !== undefined && { base }),
    ...(from !== undefined && from !== repository && { fork: from }),
    ...(login !== undefined && { author: personOf(login, at(pullRequest, 'user')) }),
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
  const headUrl = `${textAt(observed, 'head_repository', 'html_url') ?? links.repository}/tree/${encodePath(head)}`;
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

/** The commit that people know: of a pull request its head, not the merge that GITHUB_SHA names. */
function readCommit(env: Environment, event: unknown, links: Links): Commit | undefined {
  const pushed = commitOf(at(event, 'head_commit'), links);
  if (pushed) return pushed;
  const sha = textAt(event, 'pull_request', 'head', 'sha') ?? env['GITHUB_SHA'];
  return sha ? { sha, url: links.commit(sha), title: '' } : undefined;
}

function commitOf(commit: unknown, links: Links): Commit | undefined {
  const sha = textAt(commit, 'id');
  if (sha === undefined) return undefined;
  const author = authorOf(at(commit, 'author'));
  return {
    sha,
    url: textAt(commit, 'url') ?? links.commit(sha),
    title: (textAt(commit, 'message') ?? '').split(/[\r\n]/, 1)[0] ?? '',
    ...(author && { author }),
  };
}

function authorOf(author: unknown): Person | undefined {
  const login = textAt(author, 'username');
  const name = textAt(author, 'name') ?? login;
  if (name === undefined) return undefined;
  return { ...(login !== undefined && { login }), name, bot: isBot(login ?? name) };
}

/** @param account the payload's object of the same account, if any; it tells a bot for certain */
function personOf(login = '', account?: unknown): Person {
  const isSame = textAt(account, 'login') === login;
  return { login, name: login, bot: isBot(login) || (isSame && textAt(account, 'type') === 'Bot') };
}

/** GitHub's apps act under a login that ends so. */
const isBot = (login: string): boolean => login.endsWith('[bot]');
