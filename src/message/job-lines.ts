import {
  type JobState,
  jobStates,
  type Outcome,
  outcomeOf,
  outcomesByInterest,
  type PendingState,
  pendingStates,
} from '../conclusion.js';
import type { Field } from '../inputs/inputs.js';
import { isFailedJob, type Job, type Jobs } from '../run-result.js';
import { sayDuration } from './format.js';
import type { Markup } from './markdown.js';
import type { Detail } from './size.js';
import { looks, separator } from './verdict.js';
import type { Words } from './words.js';

interface JobsRequest {
  readonly jobs: Jobs;
  /** With `jobs` every job has a line, with `failures` those that failed have one, with steps and error. */
  readonly fields: readonly Field[];
  readonly words: Words;
  readonly markup: Markup;
}

type Group = Outcome | PendingState;
const groups: readonly Group[] = [...outcomesByInterest, ...pendingStates];
const groupOf = (state: JobState): Group => pendingStates.find((each) => each === state) ?? outcomeOf(state);

/** How many jobs ended, run or wait in each way; a failure that was allowed is none. */
function countByGroup({ counts, allowedFailures = 0 }: Jobs): ReadonlyMap<Group, number> {
  const byGroup = new Map<Group, number>([['failure', -allowedFailures]]);
  for (const state of jobStates) {
    const group = groupOf(state);
    byGroup.set(group, (byGroup.get(group) ?? 0) + (counts[state] ?? 0));
  }
  return byGroup;
}

/** For example `12 jobs: 2 failed, 1 allowed to fail, 9 passed`. */
export function countJobs(jobs: Jobs, words: Words): string {
  const counts = countByGroup(jobs);
  const { total, allowedFailures = 0 } = jobs;
  const parts = groups.flatMap((group) => {
    const count = counts.get(group) ?? 0;
    return [
      ...(count > 0 ? [words.counts[group](count)] : []),
      ...(group === 'failure' && allowedFailures > 0 ? [words.allowedCount(allowedFailures)] : []),
    ];
  });
  const { colon, comma } = words.punctuation;
  return parts.length === 0 ? words.jobs(total) : words.jobs(total) + colon + parts.join(comma);
}

/** The blocks that list jobs in their order, failures first. */
export function jobBlocks(
  { jobs, fields, words, markup }: JobsRequest,
  { jobs: lines, jobDetails: details }: Pick<Detail, 'jobs' | 'jobDetails'>,
): string[] {
  const all = fields.includes('jobs');
  const withDetails = fields.includes('failures');
  if (lines === 0 || !(all || withDetails)) return [];
  const listed = all ? jobs.list : jobs.list.filter(isFailedJob);
  const shown = listed.slice(0, lines);

  const blocks: string[] = [];
  let paragraph: string[] = [];
  const endParagraph = () => {
    if (paragraph.length > 0) blocks.push(markup.lines(paragraph));
    paragraph = [];
  };
  shown.forEach((job, index) => {
    paragraph.push(jobLine(job, words, markup));
    const reasons = withDetails && index < details && isFailedJob(job) ? reasonLines(job, words, markup) : [];
    if (reasons.length === 0) return;
    endParagraph();
    blocks.push(markup.quote(reasons));
  });
  const count = all ? jobs.total : (countByGroup(jobs).get('failure') ?? 0);
  const more = count - shown.length;
  if (more > 0) paragraph.push(words.more(more));
  endParagraph();
  return blocks;
}

/** A job that waits is not under way, and one that was allowed to fail is no failure. */
export function emojiOf({ state, allowedToFail }: Job): string {
  if (state === 'queued' || state === 'waiting') return '⏳';
  return looks[allowedToFail ? 'other' : outcomeOf(state)].emoji;
}

/** A job's result in words. */
export const sayJobState = ({ state }: Job, words: Words): string =>
  ({ ...words.statuses, ...words.jobStates })[state];

/** A job with its result, its link and how long it took. */
export function jobLine(job: Job, words: Words, markup: Markup): string {
  const name = markup.text(job.name);
  const { state, duration } = job;
  const parts = [
    `${emojiOf(job)} ${job.url === undefined ? name : markup.link(name, job.url)}`,
    ...(state === 'success' || state === 'failure' ? [] : [sayJobState(job, words)]),
    ...(duration === undefined ? [] : [sayDuration(duration, words)]),
    ...(job.allowedToFail ? [words.allowedToFail] : []),
  ];
  return parts.join(separator);
}

/** The last lines of the failed job's log, at most `limit`; its name goes before them where more jobs failed. */
export function logBlocks(jobs: Jobs | undefined, limit: number, markup: Markup): string[] {
  const failed = (jobs?.list ?? []).filter(isFailedJob);
  const job = failed.find(({ logLines = [] }) => logLines.length > 0);
  if (job === undefined || limit === 0) return [];
  const lines = (job.logLines ?? []).slice(-limit).map((line) => markup.text(line, 120));
  return [markup.quote([...(failed.length > 1 ? [markup.text(job.name)] : []), ...lines])];
}

/** Why a job failed: the steps by name, and the first error. */
function reasonLines({ failedSteps, error, logLines }: Job, words: Words, markup: Markup): string[] {
  const steps = failedSteps.slice(0, 5).map((step) => markup.text(step));
  const more = failedSteps.length - steps.length;
  if (more > 0) steps.push(words.more(more));
  // Where there are lines of the log, it says no more than that the step ended.
  const said = logLines === undefined ? markup.text(error ?? '', 200) : '';
  return [
    ...(steps.length === 0 ? [] : [steps.join(words.punctuation.listComma)]),
    ...(said === '' ? [] : [said]),
  ];
}
