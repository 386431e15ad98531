import { at, isObject, type Json, type JsonObject, textAt } from './json.js';

/** The event that started a run: the webhook's name and its payload. */
export interface WebhookEvent {
  readonly name: string;
  readonly payload: JsonObject;
}

interface GitReference {
  readonly ref: string;
  readonly sha: string | undefined;
}

const someSha = '6113728f27ae82c7b1a177c8d03f9e96e0adf246';

/**
 * The commit and branch of a run. Events that are not here run on the default branch.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const references: Record<string, (payload: JsonObject) => GitReference | undefined> = {
  push: (payload) => reference(textAt(payload, 'ref'), textAt(payload, 'after')),
  workflow_dispatch: (payload) => reference(textAt(payload, 'ref'), undefined),
  merge_group: (payload) =>
    reference(textAt(payload, 'merge_group', 'head_ref'), textAt(payload, 'merge_group', 'head_sha')),
  release: (payload) => {
    const tag = textAt(payload, 'release', 'tag_name');
    return reference(tag && `refs/tags/${tag}`, undefined);
  },
  create: (payload) => {
    const name = textAt(payload, 'ref');
    const kind = textAt(payload, 'ref_type') === 'tag' ? 'tags' : 'heads';
    return reference(name && `refs/${kind}/${name}`, undefined);
  },
  pull_request: mergeReference,
  pull_request_review: mergeReference,
  pull_request_review_comment: mergeReference,
  pull_request_target: (payload) => {
    const base = textAt(payload, 'pull_request', 'base', 'ref');
    return reference(base && `refs/heads/${base}`, textAt(payload, 'pull_request', 'base', 'sha'));
  },
};

function reference(ref: string | undefined, sha: string | undefined): GitReference | undefined {
  return ref === undefined ? undefined : { ref, sha };
}

function mergeReference(payload: JsonObject): GitReference | undefined {
  const number = textAt(payload, 'pull_request', 'number');
  const sha = textAt(payload, 'pull_request', 'merge_commit_sha');
  return reference(
    number && `refs/pull/${number}/merge`,
    sha ?? textAt(payload, 'pull_request', 'head', 'sha'),
  );
}

const pullRequestEvents = [
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'pull_request_target',
];

/**
 * Events whose runs have `head_ref` and `base_ref`; reviews and their comments have the branches in the payload alone.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
 * nektos/act: pkg/model/github_context.go, SetBaseAndHeadRef
 */
const branchEvents = ['pull_request', 'pull_request_target'];

/** Events whose runs get Dependabot's secrets when Dependabot causes them: https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions */
const dependabotEvents = [...pullRequestEvents, 'push', 'create', 'deployment', 'deployment_status'];

/** `github.secret_source`: https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#github-context */
function secretSource(event: WebhookEvent, actor: string): 'None' | 'Actions' | 'Dependabot' {
  if (actor === 'dependabot[bot]' && dependabotEvents.includes(event.name)) return 'Dependabot';
  const head = textAt(event.payload, 'pull_request', 'head', 'repo', 'full_name');
  const base = textAt(event.payload, 'pull_request', 'base', 'repo', 'full_name');
  const isFork = pullRequestEvents.includes(event.name) && head !== base;
  return isFork && event.name !== 'pull_request_target' ? 'None' : 'Actions';
}

/**
 * The `github` context of a run: all that the payload tells, likely values for the rest, and over both what is given.
 * What follows from a given value (`ref_name` from `ref`) is derived from it.
 */
export function describeRun(event: WebhookEvent, given: JsonObject): JsonObject {
  const { payload } = event;
  const pick = (name: string, derived: string) => textAt(given, name) ?? derived;
  const branch = textAt(payload, 'repository', 'default_branch') ?? 'main';
  const git = references[event.name]?.(payload);
  const repository = pick('repository', textAt(payload, 'repository', 'full_name') ?? 'octocat/hello-world');
  const ref = pick('ref', git?.ref ?? `refs/heads/${branch}`);
  const sha = pick('sha', git?.sha ?? someSha);
  const actor = pick('actor', textAt(payload, 'sender', 'login') ?? 'octocat');
  const workflow = pick('workflow', 'CI');
  const serverUrl = pick('server_url', 'https://github.com');
  const pullRequest = branchEvents.includes(event.name) ? at(payload, 'pull_request') : undefined;
  const [owner = ''] = repository.split('/');
  return {
    token: 'ghs_0123456789abcdefghijklmnopqrstuvwxyz',
    ref,
    sha,
    repository,
    repository_owner: owner,
    repository_id: textAt(payload, 'repository', 'id') ?? '1296269',
    repository_owner_id: textAt(payload, 'repository', 'owner', 'id') ?? '583231',
    repositoryUrl: `git://${new URL(serverUrl).host}/${repository}.git`,
    run_id: '1658821493',
    run_number: '17',
    run_attempt: '1',
    retention_days: '90',
    actor,
    actor_id: textAt(payload, 'sender', 'id') ?? '583231',
    triggering_actor: actor,
    workflow,
    workflow_ref: `${repository}/.github/workflows/ci.yml@${ref}`,
    workflow_sha: sha,
    head_ref: textAt(pullRequest, 'head', 'ref') ?? '',
    base_ref: textAt(pullRequest, 'base', 'ref') ?? '',
    event_name: event.name,
    event: payload,
    server_url: serverUrl,
    api_url: 'https://api.github.com',
    graphql_url: 'https://api.github.com/graphql',
    ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_protected: false,
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    secret_source: secretSource(event, actor),
    ...given,
  };
}

/** The inputs of a `workflow_dispatch`. */
export function dispatchInputs(event: WebhookEvent): JsonObject {
  const inputs: Json | undefined = at(event.payload, 'inputs');
  return event.name === 'workflow_dispatch' && isObject(inputs) ? inputs : {};
}
