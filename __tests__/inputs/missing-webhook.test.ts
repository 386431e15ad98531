import { describe, expect, it } from '@jest/globals';
import { reasonForNoWebhook } from '../../src/inputs/missing-webhook.js';
import type { RunFacts } from '../../src/run-result.js';
import { facts, hubot, pullRequest } from '../message/scenarios.js';

const { fork: _, ...ownPullRequest } = pullRequest;
const dependabot = { login: 'dependabot[bot]', name: 'dependabot[bot]', bot: true };

const excuse = (more: Partial<RunFacts>, secretSource?: string) =>
  reasonForNoWebhook(facts(more), secretSource);

describe('an empty webhook', () => {
  it.each(['pull_request', 'pull_request_review', 'pull_request_review_comment'])(
    "is normal in a fork's %s, and in no other",
    (event) => {
      expect(excuse({ event, subject: pullRequest }, 'None')).toMatch(/^this pull request comes from a fork/);
      expect(excuse({ event, subject: ownPullRequest }, 'None')).toBeUndefined();
    },
  );

  it.each(['pull_request_target', 'push', 'issue_comment'])('is an error in %s', (event) => {
    expect(excuse({ event, subject: pullRequest }, 'None')).toBeUndefined();
  });

  it('is normal where Dependabot started the run', () => {
    expect(excuse({ actor: dependabot })).toMatch(/^Dependabot started this run/);
    expect(excuse({}, 'Dependabot')).toMatch(/^Dependabot started this run/);
    expect(excuse({ actor: dependabot, triggeringActor: hubot })).toBeUndefined();
    expect(excuse({}, 'Actions')).toBeUndefined();
  });
});
