import { describe, expect, it } from '@jest/globals';
import { reasonForNoWebhook } from '../../src/inputs/missing-webhook.js';
import type { RunFacts } from '../../src/run-result.js';
import { facts, hubot, pullRequest } from '../message/scenarios.js';

const { fork: _, ...ownPullRequest } = pullRequest;
const dependabot = { login: 'dependabot[bot]', name: 'dependabot[bot]', bot: true };

const reasonFor = (more: Partial<RunFacts>, secretSource?: string) =>
  reasonForNoWebhook(facts(more), secretSource)?.en;

describe('an empty webhook', () => {
  it.each(['pull_request', 'pull_request_review', 'pull_request_review_comment'])(
    "is normal in a fork's %s, and in no other",
    (event) => {
      expect(reasonFor({ event, subject: pullRequest }, 'None')).toMatch(
        /^this pull request comes from a fork/,
      );
      expect(reasonFor({ event, subject: ownPullRequest }, 'None')).toBeUndefined();
    },
  );

  it.each(['pull_request_target', 'push', 'issue_comment'])('is an error in %s', (event) => {
    expect(reasonFor({ event, subject: pullRequest }, 'None')).toBeUndefined();
  });

  it('is normal where Dependabot started the run', () => {
    expect(reasonFor({ actor: dependabot })).toMatch(/^Dependabot started this run/);
    expect(reasonFor({}, 'Dependabot')).toMatch(/^Dependabot started this run/);
    expect(reasonFor({ actor: dependabot, triggeringActor: hubot })).toMatch(/^Dependabot started this run/);
    expect(reasonFor({ actor: hubot, triggeringActor: dependabot })).toBeUndefined();
    expect(reasonFor({}, 'Actions')).toBeUndefined();
  });

  it.each(['push', 'schedule'])('is normal in a %s of a fork that has no secrets', (event) => {
    expect(reasonFor({ event, inFork: true }, 'None')).toMatch(/^this repository is a fork/);
    expect(reasonFor({ event, inFork: true }, 'Actions')).toBeUndefined();
    expect(reasonFor({ event, inFork: true })).toBeUndefined();
    expect(reasonFor({ event }, 'None')).toBeUndefined();
  });
});
