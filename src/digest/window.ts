/**
 * Which time a digest is about: from the end of the previous one that was reported to the start of its own run. As
 * each digest ends where the API says that its run began, nothing has to be stored, and no run is counted twice.
 */
import { hasEnded } from '../conclusion.js';
import type { ApiAnswer, Ask } from '../github/api.js';
import { noWorkflow, unknownJob } from '../github/api-problems.js';
import { askEarlierRuns, askNotices, type EarlierRun } from '../github/earlier-runs.js';
import { findOwnJob, type OwnJob, type SeenJob } from '../github/jobs.js';
import { askJobs, askRun } from '../github/requests.js';
import type { LocalizedText } from '../language.js';
import type { RunFacts } from '../run-result.js';
import type { Clock } from '../runner/ports.js';
import type { Since } from './time.js';

/** Half-open: a run counts that ended after `since`, and not after `until`. In milliseconds since the epoch. */
export interface Window {
  readonly since: number;
  readonly until: number;
}

/** The time that a digest is about, or which attempt of its run was delivered already. */
type WindowAnswer =
  | { readonly window: Window; readonly notices: readonly LocalizedText[] }
  | { readonly deliveredBy: number };

interface WindowRequest {
  readonly facts: RunFacts;
  readonly ownJob: OwnJob;
  /** What the input says, where it was given. */
  readonly since: Since | undefined;
  readonly dryRun: boolean;
}

interface WindowPorts {
  readonly ask: Ask;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Milliseconds of the monotonic clock: no digest is waited for after that. */
  readonly deadline: number;
  readonly info: (text: LocalizedText) => void;
}

const usualLength = 86_400_000;

/** How many earlier runs and attempts are looked at. */
const mostRuns = 20;
const mostAttempts = 3;

/** Milliseconds between two looks at a digest that is still at work. */
const pollInterval = 5_000;

const time = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** What the log says when a digest is done; the next digest finds it among the job's annotations. */
export const coverageOf = ({ since, until }: Window): LocalizedText => ({
  en: `Reported: the runs that ended after ${time(since)} and up to ${time(until)}.`,
  'zh-CN': `已汇总：结束时间在 ${time(since)} 之后、不晚于 ${time(until)} 的运行。`,
});

/** The same in each language, since the previous digest may have had another one. */
const coverages = [
  /^Reported: the runs that ended after \S+ and up to (\S+)\.$/,
  /^已汇总：结束时间在 \S+ 之后、不晚于 (\S+) 的运行。$/,
];

/** The end of the time that a digest has reported, where `notice` says it. */
function endOf(notice: string): number | undefined {
  const [end = ''] = coverages.flatMap((form) => form.exec(notice)?.[1] ?? []);
  const moment = Date.parse(end);
  return Number.isNaN(moment) ? undefined : moment;
}

/** Finds the time to report. */
export async function findWindow(request: WindowRequest, ports: WindowPorts): Promise<WindowAnswer> {
  const { facts, since, dryRun } = request;
  const own = await askRun(ports.ask, facts);
  const until = own.value?.startedAt ?? ports.clock.now();
  if (since !== undefined) {
    return { window: { since: 'at' in since ? since.at : until - since.before, until }, notices: [] };
  }
  const usual = { since: until - usualLength, until };
  const unknown = (problem: LocalizedText): WindowAnswer => ({ window: usual, notices: [notFound(problem)] });
  if (own.value === undefined) return unknown(own.problem);
  const name = await findJobName(request, ports);
  if (name.value === undefined) return unknown(name.problem);
  const reader = { ...ports, facts, jobName: name.value };

  const { id, attempt } = facts.run;
  const ownRun = { id, attempt: attempt - 1, createdAt: until, startedAt: until };
  const done = attempt > 1 && !dryRun ? await findReport(ownRun, reader) : undefined;
  if (done !== undefined && 'problem' in done) return unknown(done.problem);
  if (done?.value) return { deliveredBy: done.value.attempt };
  const answer = await findSince(usual, reader);
  return 'problem' in answer ? unknown(answer.problem) : answer;
}

interface Reader extends WindowPorts {
  readonly facts: RunFacts;
  readonly jobName: string;
}

/** What the API calls our own job. */
async function findJobName(
  { facts, ownJob }: WindowRequest,
  { ask }: WindowPorts,
): Promise<ApiAnswer<string>> {
  const jobs = await askJobs(ask, facts);
  if (jobs.value === undefined) return jobs;
  const job = findOwnJob(jobs.value.jobs, ownJob);
  return job === undefined ? { problem: unknownJob } : { value: job.name };
}

/** Begins where the latest digest before ours ended that was reported, or where the oldest one began that was not. */
async function findSince(
  usual: Window,
  reader: Reader,
): Promise<{ window: Window; notices: readonly LocalizedText[] } | { problem: LocalizedText }> {
  const { ask, facts } = reader;
  if (facts.workflowId === undefined) return { problem: noWorkflow };
  const listed = await askEarlierRuns(ask, facts, facts.workflowId);
  if (listed.value === undefined) return { problem: listed.problem };
  const { until } = usual;
  const earlier = listed.value
    .filter(({ id, startedAt }) => id !== facts.run.id && isBefore({ id, startedAt }, facts.run.id, until))
    .toSorted((one, other) => other.startedAt - one.startedAt || other.id - one.id)
    .slice(0, mostRuns);
  for (const run of earlier) {
    const report = await findReport(run, reader);
    if ('problem' in report) return report;
    if (report.value === undefined) continue;
    const { end, isSure } = report.value;
    return { window: { since: Math.min(end, until), until }, notices: isSure ? [] : [unsure] };
  }
  const oldest = earlier.at(-1)?.createdAt ?? until;
  return { window: { since: Math.min(usual.since, oldest), until }, notices: [] };
}

/** Of two digests that began within the same second, the one of the run with the lower id was first. */
const isBefore = (run: { id: number; startedAt: number }, ownId: number, until: number): boolean =>
  run.startedAt < until || (run.startedAt === until && run.id < ownId);

interface Report {
  readonly attempt: number;
  /** The end of the time that it was about. */
  readonly end: number;
  /** Whether the job says so; otherwise it is only known that the job ended well. */
  readonly isSure: boolean;
}

/** The first attempt of a run whose digest was reported; undefined where none was. One at work is waited for. */
async function findReport(
  run: EarlierRun,
  reader: Reader,
): Promise<{ value: Report | undefined } | { problem: LocalizedText }> {
  for (let attempt = Math.max(1, run.attempt - mostAttempts + 1); attempt <= run.attempt; attempt += 1) {
    const job = await findEndedJob({ id: run.id, attempt }, reader);
    if ('problem' in job) return job;
    if (job.value === undefined || job.value.state === 'skipped') continue;
    const notices = await askNotices(reader.ask, reader.facts, job.value.id);
    if (notices.value === undefined) {
      if (job.value.state !== 'success') continue;
      const began = attempt === run.attempt ? run.startedAt : run.createdAt;
      return { value: { attempt, end: began, isSure: false } };
    }
    // A later step may have failed the job.
    const ends = notices.value.flatMap((notice) => endOf(notice) ?? []);
    if (ends.length > 0) return { value: { attempt, end: Math.max(...ends), isSure: true } };
  }
  return { value: undefined };
}

/** The job of our name in an attempt, once it has ended; undefined where there is none. */
async function findEndedJob(
  run: { readonly id: number; readonly attempt: number },
  { ask, facts, jobName, clock, signal, deadline, info }: Reader,
): Promise<{ value: SeenJob | undefined } | { problem: LocalizedText }> {
  for (let look = 1; ; look += 1) {
    const { value, problem } = await askJobs(ask, facts, run);
    if (value === undefined) return { problem };
    const job = value.jobs.find(({ name }) => name === jobName);
    if (job === undefined || hasEnded(job.state)) return { value: job };
    if (signal.aborted || clock.monotonic() + pollInterval >= deadline) return { value: undefined };
    if (look === 1)
      info({
        en: `Waiting for the digest of run ${run.id}, which began earlier and is still running.`,
        'zh-CN': `正在等待运行 ${run.id} 的汇总，这次运行更早开始，还没有结束。`,
      });
    await clock.sleep(pollInterval, signal);
  }
}

const notFound = (problem: LocalizedText): LocalizedText => ({
  en: `The previous digest could not be looked up, so this one is about the last 24 h: ${problem.en}.`,
  'zh-CN': `查不到上一次汇总，本次汇总最近 24 小时：${problem['zh-CN']}。`,
});

const unsure = {
  en: 'This digest starts where the last successful run of this job started. Whether that run sent a message could not be read, so a dry run counts too. To tell them apart, let the job read its annotations:\npermissions:\n  checks: read',
  'zh-CN':
    '本次汇总从这个任务上一次成功运行的开始时间算起。无法确认那次是否发送了消息，试运行也会算在内；如需区分，请允许任务读取注解：\npermissions:\n  checks: read',
};
