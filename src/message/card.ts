/** The body that people read on a phone where no `fields` are asked for: what failed, where, why, who looks. */
import { outcomeOf } from '../conclusion.js';
import { isFailedJob, type Job, type Jobs, type RunResult, type Subject } from '../run-result.js';
import { commitLines, describeSubject, personName } from './body.js';
import { sayDuration, sayMoment } from './format.js';
import { countJobs, jobBlocks, jobLine, logBlocks } from './job-lines.js';
import type { Markup } from './markdown.js';
import type { Detail } from './size.js';
import { areTestsBad, countTests, testLines } from './tests.js';
import { joinKnown } from './text.js';
import { separator } from './verdict.js';
import type { Words } from './words.js';

/** What the built-in body is made of. */
export interface CardRequest {
  readonly result: RunResult;
  readonly words: Words;
  readonly markup: Markup;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** IANA name. */
  readonly timezone: string;
}

/** Failed jobs that have a line; a phone shows about a dozen lines. */
const mostFailures = 3;
/** So few jobs are listed one by one, unless all passed. */
const fewJobs = 3;
const mostCommits = 3;

/** The blocks before the people who are called: why the run was cancelled, the failed jobs with their reasons, the failed tests, the log. */
export function failureCard({ result, words, markup }: CardRequest, detail: Detail): string[] {
  const reason = result.cancellation === undefined ? '' : words.cancellations[result.cancellation];
  const tests =
    result.tests !== undefined && areTestsBad(result.tests)
      ? [markup.lines(testLines(result.tests, detail.tests, words, markup))]
      : [];
  if (result.jobs === undefined) return [reason, ...tests];
  const { length } = result.jobs.list.filter(isFailedJob);
  const limits = {
    jobs: Math.min(detail.jobs, mostFailures),
    jobDetails: Math.min(detail.jobDetails, length > 2 ? 1 : 2),
  };
  return [
    reason,
    ...jobBlocks({ jobs: result.jobs, fields: ['failures'], words, markup }, limits),
    ...tests,
    ...logBlocks(result.jobs, detail.logLines, markup),
  ];
}

/** The lines after them: the change, the numbers, and what is unusual about the run. */
export function changeCard(request: CardRequest, detail: Detail): string {
  const { result, words, markup } = request;
  const failed = (result.jobs?.list ?? []).filter(isFailedJob).length;
  const commits = Math.min(detail.commits, failed > 1 ? 1 : mostCommits);
  return markup.lines([
    ...aboutLines(request),
    ...commitLines(result.facts, words, markup, commits),
    ...numberLines(request, detail),
    ...unusualLines(request),
  ]);
}

/** What the heading names already. */
const inHeading: ReadonlySet<Subject['kind']> = new Set(['branch', 'tag', 'ref']);

/** Subjects whose line begins with a label, which says the event too, so it ends with the actor. */
const labelled: ReadonlySet<Subject['kind']> = new Set(['release', 'deployment', 'issue']);

function aboutLines({ result: { facts }, words, markup }: CardRequest): string[] {
  const { runName, subject, actor } = facts;
  const label = labelled.has(subject.kind) ? markup.label(words.subjects[subject.kind]) : '';
  const description = inHeading.has(subject.kind) ? '' : describeSubject(subject, markup);
  const who = labelled.has(subject.kind) ? markup.text(personName(actor)) : '';
  const about = joinKnown([label + description, who], separator);
  const name = runName === undefined || runName === facts.commit?.title ? '' : markup.text(runName);
  return [name, about].filter((line) => line !== '');
}

function numberLines({ result, words, markup }: CardRequest, detail: Detail): string[] {
  const { jobs, duration, tests } = result;
  const numbers = [
    ...(jobs === undefined || jobs.total < 2 ? [] : [countJobs(jobs, words)]),
    ...(tests === undefined || areTestsBad(tests) ? [] : [countTests(tests, words)]),
    ...(duration === undefined ? [] : [sayDuration(duration, words)]),
  ].join(separator);
  const others = jobs === undefined || detail.jobs === 0 ? [] : otherJobs(jobs);
  return [...(numbers === '' ? [] : [numbers]), ...others.map((job) => jobLine(job, words, markup))];
}

/**
 * The jobs that are listed beside those that failed: few jobs one by one. Of many only the first that was allowed to
 * fail, since the numbers name it, and none where several failed, since there is no room.
 */
function otherJobs({ list, total }: Jobs): readonly Job[] {
  const others = list.filter((job) => !isFailedJob(job));
  if (total > fewJobs) {
    return list.length - others.length > 1
      ? []
      : others.filter((job) => outcomeOf(job.state) === 'failure').slice(0, 1);
  }
  return list.every((job) => outcomeOf(job.state) === 'success' && !job.allowedToFail) ? [] : others;
}

const usualEvents: ReadonlySet<string> = new Set(['', 'push', 'pull_request']);

/** The event, the attempt and the moment, where they are not what people expect. */
function unusualLines({ result, words, markup, now, timezone }: CardRequest): string[] {
  const { event, run, actor, triggeringActor, completedAt, subject } = result.facts;
  const isUsual = usualEvents.has(event) || labelled.has(subject.kind);
  const rerun = run.attempt > 1;
  const scheduled = event === 'schedule';
  const who = (name: string): string[] => (name === '' ? [] : [markup.text(name)]);
  const parts = [
    ...(isUsual ? [] : [markup.text(words.events.get(event) ?? event)]),
    ...(isUsual || scheduled ? [] : who(personName(actor))),
    ...(rerun ? [words.attempt(run.attempt)] : []),
    ...(rerun && triggeringActor !== undefined
      ? [words.rerunBy(markup.text(personName(triggeringActor)))]
      : []),
    ...(scheduled || rerun ? [sayMoment(completedAt ?? now, now, timezone)] : []),
  ];
  return parts.length === 0 ? [] : [parts.join(separator)];
}
