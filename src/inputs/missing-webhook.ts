/** Why a run may have no webhook at all. Pure. */
import type { LocalizedText } from '../language.js';
import type { RunFacts } from '../run-result.js';

export const emptyWebhook: LocalizedText = {
  en: 'webhook: it is empty; perhaps the secret does not exist or has another name: store the URL of the robot in a secret, and write webhook: ${{ secrets.DINGTALK_WEBHOOK }}',
  'zh-CN':
    'webhook：值为空，可能是 secret 不存在或名称不对；请把机器人的 Webhook 地址存到 secret，再填 webhook: ${{ secrets.DINGTALK_WEBHOOK }}',
};

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
export function reasonForNoWebhook(
  facts: RunFacts,
  secretSource: string | undefined,
): LocalizedText | undefined {
  const { subject, event, actor, inFork } = facts;
  // "These restrictions apply even if the workflow is re-run by a different actor." Source: "Troubleshooting
  // Dependabot on GitHub Actions" in GitHub's documentation.
  if (secretSource === 'Dependabot' || actor.login === 'dependabot[bot]') {
    return {
      en: 'Dependabot started this run, and GitHub gives it no secrets but those of Dependabot. To report such runs too, store the webhook under Settings, Secrets and variables, Dependabot as well',
      'zh-CN':
        '这次运行由 Dependabot 触发，只能读取 Dependabot 的 secret。如需通知这类运行，请在 Settings > Secrets and variables > Dependabot 中也保存 Webhook 地址',
    };
  }
  if (withoutSecrets.includes(event) && subject.kind === 'pull-request' && subject.fork !== undefined) {
    return {
      en: 'this pull request comes from a fork, and GitHub gives such runs no secrets. To report them too, add a workflow that listens with on: workflow_run (see the README)',
      'zh-CN':
        '这个 PR 来自 fork，GitHub 不向这类运行提供 secret。如需通知，请添加一个由 on: workflow_run 触发的工作流，写法见 README',
    };
  }
  if (ofFork.includes(event) && inFork && secretSource?.toLowerCase() === 'none') {
    return {
      en: 'this repository is a fork that has no secrets of its own. To report its runs, store the webhook under Settings, Secrets and variables, Actions',
      'zh-CN':
        '本仓库是 fork，没有自己的 secret。如需通知，请在 Settings > Secrets and variables > Actions 中保存 Webhook 地址',
    };
  }
  return undefined;
}
