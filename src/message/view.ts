import { hasEnded, outcomeOf } from '../conclusion.js';
import type { MessageInputs } from '../inputs/inputs.js';
import { type Commit, isFailedJob, type Job, transitionOf } from '../run-result.js';
import type { FailedTest, TestCounts } from '../test-results/test-results.js';
import { personName, shortSha } from './body.js';
import { sayDuration, sayTime } from './format.js';
import { countJobs, emojiOf, sayJobState } from './job-lines.js';
import type { MessageRequest } from './message.js';
import { countTests, testName } from './tests.js';
import { failuresInARow, looks, sayVerdict } from './verdict.js';
import type { Words } from './words.js';

/** The values of the variables that a template can use; variables.ts describes each. Data only. */
export function viewOf(request: MessageRequest, { timezone, vars }: MessageInputs, words: Words) {
  const { result, now } = request;
  const { status, facts, history, jobs, tests } = result;
  const { subject, run } = facts;
  const outcome = outcomeOf(status);
  const transition = transitionOf(status, history);
  const time = (moment: number | undefined) => (moment === undefined ? undefined : sayTime(moment, timezone));
  const list = (jobs?.list ?? []).map((job) => viewJob(job, words));
  return {
    vars,
    scope: result.scope,
    status,
    verdict: sayVerdict(result, words),
    emoji: looks[outcome].emoji,
    color: looks[outcome].colour.slice(1),
    success: outcome === 'success',
    failure: outcome === 'failure',
    cancelled: outcome === 'cancelled',
    skipped: outcome === 'skipped',
    started: outcome === 'started',
    fixed: transition === 'fixed',
    'first-failure': transition === 'first-failure',
    'still-failing': transition === 'still-failing',
    'failures-in-a-row': failuresInARow(result),
    cancellation: result.cancellation && words.cancellations[result.cancellation],
    previous:
      history.kind === 'known'
        ? { status: history.previous, verdict: words.statuses[history.previous], url: history.url }
        : undefined,
    workflow: facts.workflow,
    'run-name': facts.runName,
    repository: facts.repository,
    'repository-url': facts.repositoryUrl,
    'event-name': facts.event,
    run: { id: run.id, number: run.number, attempt: run.attempt, url: run.url },
    url: result.url,
    actor: personName(facts.actor),
    'triggering-actor': personName(facts.triggeringActor ?? facts.actor),
    branch: subject.kind === 'branch' ? subject.name : undefined,
    tag: subject.kind === 'tag' ? subject.name : undefined,
    'subject-url': subject.url,
    release:
      subject.kind === 'release' ? { name: subject.name, title: subject.title, url: subject.url } : undefined,
    'pull-request':
      subject.kind === 'pull-request'
        ? {
            number: subject.number,
            title: subject.title,
            url: subject.url,
            head: subject.head,
            base: subject.base,
            fork: subject.fork,
            author: subject.author && personName(subject.author),
          }
        : undefined,
    commit: facts.commit && viewCommit(facts.commit),
    commits: facts.commits.map(viewCommit),
    'compare-url': facts.compareUrl,
    duration: result.duration === undefined ? undefined : sayDuration(result.duration, words),
    'duration-seconds': result.duration === undefined ? undefined : Math.round(result.duration / 1_000),
    // Read only where a template shows them, since dates and a large event cost time.
    get now() {
      return time(now);
    },
    get 'started-at'() {
      return time(facts.startedAt);
    },
    get 'completed-at'() {
      return time(facts.completedAt);
    },
    get event() {
      return request.event;
    },
    'test-counts': tests && countTests(tests, words),
    tests: tests && viewTestCounts(tests.counts),
    'failed-tests': (tests?.failed ?? []).map(viewTest),
    'flaky-tests': (tests?.flaky ?? []).map((test) => ({ name: testName(test) })),
    'job-counts': jobs && countJobs(jobs, words),
    jobs: list,
    failures: (jobs?.list ?? []).filter(isFailedJob).map((job) => viewJob(job, words)),
  };
}

const viewCommit = ({ sha, url, title, author }: Commit) => ({
  sha,
  'short-sha': shortSha(sha),
  title,
  url,
  author: author && personName(author),
});

const viewTestCounts = ({ tests: total, ...counts }: TestCounts) => ({ total, ...counts });

const viewTest = ({ message, ...test }: FailedTest) => ({ name: testName(test), message });

const viewJob = (job: Job, words: Words) => ({
  name: job.name,
  status: hasEnded(job.state) ? job.state : undefined,
  verdict: sayJobState(job, words),
  emoji: emojiOf(job),
  url: job.url,
  duration: job.duration === undefined ? undefined : sayDuration(job.duration, words),
  'allowed-to-fail': job.allowedToFail,
  'failed-steps': job.failedSteps,
  error: job.error,
  'log-lines': job.logLines ?? [],
});
