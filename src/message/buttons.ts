import { outcomeOf, type RunResult } from '../result.js';
import type { Words } from './words.js';

export interface Button {
  readonly title: string;
  /** The address on GitHub, not yet in the form that DingTalk opens. */
  readonly url: string;
}

/**
 * Where people go from the message: the run or the failed job; what it was about; and after a failure
 * the page of the run, which has GitHub's buttons to run it again.
 */
export function buttonsOf(
  { status, url, facts }: RunResult,
  { buttons: words }: Words,
): [Button, ...Button[]] {
  const { run, subject, commit } = facts;
  // No other address can be right.
  if (facts.repository === '') return [{ title: words.run, url: facts.serverUrl }];
  const failed = outcomeOf(status) === 'failure';
  const main: Button = { title: words[url === run.url ? 'run' : failed ? 'failed-job' : 'job'], url };
  const others: Button[] = [];
  if (subject.kind === 'pull-request') others.push({ title: words['pull-request'], url: subject.url });
  else if (subject.kind === 'release') others.push({ title: words.release, url: subject.url });
  else if (commit !== undefined) others.push({ title: words.commit, url: commit.url });
  if (failed && url !== run.url) others.push({ title: words['re-run'], url: run.url });
  return [main, ...others];
}
