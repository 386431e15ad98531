import type { Run } from './data.js';
import { later, nodeId } from './identity.js';
import { createRepository, repositoryId } from './repository.js';
import { createUser } from './user.js';

/**
 * One attempt of a run of `.github/workflows/ci.yml`, a push to `main` that passed.
 * Addresses, node ids and times follow from the overrides; a run without a conclusion is in progress.
 */
export function createRun(overrides: Partial<Run> = {}): Run {
  const repository = overrides.repository ?? createRepository();
  const { id = 17_254_310_842, run_attempt = 1, workflow_id = 98_231_475 } = overrides;
  const { head_sha = '7fd1a60b01f91b314f59955a4e4d4e80d8edf11d', check_suite_id = 44_107_265_318 } =
    overrides;
  const { created_at = '2026-03-02T08:15:30Z', actor = createUser() } = overrides;
  const { conclusion = 'success' } = overrides;
  const started = later(created_at, (run_attempt - 1) * 1_800);
  const url = `${repository.url}/actions/runs/${id}`;
  return {
    id,
    name: 'CI',
    node_id: nodeId('WFR', id),
    check_suite_id,
    check_suite_node_id: nodeId('CS', check_suite_id),
    head_branch: 'main',
    head_sha,
    path: '.github/workflows/ci.yml',
    run_number: 128,
    run_attempt,
    referenced_workflows: [],
    event: 'push',
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    workflow_id,
    url,
    html_url: `${repository.html_url}/actions/runs/${id}`,
    pull_requests: [],
    created_at,
    run_started_at: started,
    updated_at: later(started, 312),
    actor,
    triggering_actor: actor,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repository.url}/check-suites/${check_suite_id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run_attempt > 1 ? `${url}/attempts/${run_attempt - 1}` : null,
    workflow_url: `${repository.url}/actions/workflows/${workflow_id}`,
    head_commit: {
      id: head_sha,
      tree_id: 'd23f6eedb1e1b9610bbc754ddb5197bfe7271223',
      message: 'Read the greeting from the configuration',
      timestamp: later(created_at, -18),
      author: { name: 'The Octocat', email: 'octocat@example.com' },
      committer: { name: 'GitHub', email: 'noreply@example.com' },
    },
    repository,
    head_repository: repository,
    head_repository_id: repositoryId,
    display_title: 'Read the greeting from the configuration',
    ...overrides,
  };
}
