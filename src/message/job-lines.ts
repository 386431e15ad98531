import { conclusions, type Outcome, outcomeOf, outcomesByInterest } from '../conclusion.js';
import type { Field } from '../inputs/inputs.js';
import { isFailedJob, type Job, type Jobs, outcomeOfJob, type Pending } from '../run-result.js';
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

const pendings: readonly Pending[] = ['waiting', 'queued', 'unknown'];

/** How many jobs ended, or run, with each kind of result; a failure that was allowed is none. */
function countByOutcome(jobs: Jobs): ReadonlyMap<Outcome, number> {
  const { total, counts, allowedFailures = 0, pending = {} } = jobs;
  const byOutcome = new Map<Outcome, number>([['failure', -allowedFailures]]);
  let running = total - pendings.reduce((sum, kind) => sum + (pending[kind] ?? 0), 0);
  for (const conclusion of conclusions) {
    const count = counts[conclusion] ?? 0;
    const outcome = outcomeOf(conclusion);
    byOutcome.set(outcome, (byOutcome.get(outcome) ?? 0) + count);
    running -= count;
  }
  return byOutcome.set('started', running);
}

/** For example `12 jobs: 2 failed, 1 allowed to fail, 9 passed`. */
export function countJobs(jobs: Jobs, words: Words): string {
  const counts = countByOutcome(jobs);
  const { allowedFailures = 0 } = jobs;
  const parts = outcomesByInterest.flatMap((outcome) => {
    const count = counts.get(outcome) ?? 0;
    return [
      ...(count > 0 ? [words.counts[outcome](count)] : []),
      ...(outcome === 'failure' && allowedFailures > 0 ? [words.allowedCount(allowedFailures)] : []),
    ];
  });
  for (const kind of pendings) {
    const count = jobs.pending?.[kind] ?? 0;
    if (count > 0) parts.push(words.pendingCounts[kind](count));
  }
  const { colon, comma } = words.punctuation;
  return parts.length === 0 ? words.jobs(jobs.total) : words.jobs(jobs.total) + colon + parts.join(comma);
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
  const count = all ? jobs.total : (countByOutcome(jobs).get('failure') ?? 0);
  const more = count - shown.length;
  if (more > 0) paragraph.push(words.more(more));
  endParagraph();
  return blocks;
}

/** A job that waits is not under way, and one that was allowed to fail is no failure. */
export function emojiOf(job: Job): string {
  if (job.pending === 'queued' || job.pending === 'waiting') return '⏳';
  return looks[job.allowedToFail ? 'other' : outcomeOfJob(job)].emoji;
}

/** A job's result in words. */
export function sayJobStatus({ conclusion, pending }: Job, words: Words): string {
  if (conclusion !== undefined) return words.statuses[conclusion];
  return pending === undefined ? words.running : words.pending[pending];
}

/** A job with its result, its link and how long it took. */
export function jobLine(job: Job, words: Words, markup: Markup): string {
  const outcome = outcomeOfJob(job);
  const name = markup.text(job.name);
  const { conclusion, duration } = job;
  const parts = [
    `${emojiOf(job)} ${job.url === undefined ? name : markup.link(name, job.url)}`,
    ...(outcome === 'success' || conclusion === 'failure' ? [] : [sayJobStatus(job, words)]),
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
