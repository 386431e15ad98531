/** Why a run may have no webhook at all. Pure. */
import type { RunFacts } from '../run-result.js';

/** The events whose runs get no secrets where the pull request comes from a fork. */
const withoutSecrets: readonly string[] = [
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
];

/** The events of a fork itself, whose owner may not have stored any secret. */
const ofFork: readonly string[] = ['push', 'schedule'];

/**
 * GitHub hands no secrets to runs for pull requests from forks, and only Dependabot's own secrets to runs
 * that Dependabot starts. Source: "Secrets" in GitHub's documentation, section "Using secrets in a workflow".
 *
 * @param secretSource `github.secret_source`: None, Actions, Dependabot or Codespaces
 * @returns why an empty webhook is normal here, and what to do if it shouldn't be; undefined where it isn't
 */
export function reasonForNoWebhook(facts: RunFacts, secretSource: string | undefined): string | undefined {
  const { subject, event, actor, inFork } = facts;
  // "These restrictions apply even if the workflow is re-run by a different actor." Source: "Troubleshooting
  // Dependabot on GitHub Actions" in GitHub's documentation.
  if (secretSource === 'Dependabot' || actor.login === 'dependabot[bot]') {
    return 'Dependabot started this run, and GitHub gives it no secrets but those of Dependabot. To report such runs too, store the webhook under Settings, Secrets and variables, Dependabot as well';
  }
  if (withoutSecrets.includes(event) && subject.kind === 'pull-request' && subject.fork !== undefined) {
    return 'this pull request comes from a fork, and GitHub gives such runs no secrets. To report them too, add a workflow that listens with on: workflow_run (see the README)';
  }
  if (ofFork.includes(event) && inFork && secretSource?.toLowerCase() === 'none') {
    return 'this repository is a fork that has no secrets of its own. To report its runs, store the webhook under Settings, Secrets and variables, Actions';
  }
  return undefined;
}
