/** The story of a run that only the API knows: its jobs, why it failed, and how it ended before. */
import { type History, type Job, type Outcome, outcomeOf } from '../result.js';
import { cancellationOf, firstErrorOf } from './annotations.js';
import { type ApiPorts, type Ask, openApi } from './api.js';
import { jobsFromApi, type ListedJob } from './jobs.js';
import { chapterNames, knownJobs, needsOf, ownUrlOf, type Story, type StoryRequest } from './known.js';
import { type Lack, noticesOf } from './lack.js';
import { askErrors, askHistory, askJobs, askStart } from './requests.js';
import { isCancelled, isFailure } from './table.js';
import { verdictOf } from './verdict.js';

export interface ApiStoryRequest extends StoryRequest {
  readonly token: string;
}

/** A part of the story, and what is missing of it. */
interface Chapter<Part extends keyof Story> {
  readonly part: Pick<Story, Part>;
  readonly lacks: readonly Lack[];
}

/** Milliseconds that all requests together may take: details are not worth a late message. */
const storyLimit = 20_000;

/**
 * Asks the API, at most four times for a usual run: for the run, its jobs and the runs before at the same
 * time, then for the annotations of the job that failed. Expected trouble never rejects: what can't be had
 * is absent, and a notice says why. Gitea and Forgejo don't have all of this, so there nothing is noticed.
 */
export async function readStory(request: ApiStoryRequest, ports: ApiPorts): Promise<Story> {
  const { facts, token } = request;
  const signal = AbortSignal.any([ports.signal, ports.timeout(storyLimit)]);
  const ask = await openApi(facts.apiUrl, token, { ...ports, signal });
  const chapters = await Promise.all([
    readJobs(ask, request),
    readHistory(ask, request),
    readStart(ask, request),
  ]);
  const [jobs, history, start] = chapters;
  const lacks = chapters.flatMap((chapter) => chapter.lacks);
  const notices = facts.forge === 'github' ? noticesOf(lacks) : [];
  return { ...jobs.part, ...history.part, ...start.part, notices };
}

async function readStart(ask: Ask, { facts, wants }: StoryRequest): Promise<Chapter<'startedAt'>> {
  if (facts.startedAt !== undefined) return { part: { startedAt: facts.startedAt }, lacks: [] };
  if (!wants.startTime) return { part: {}, lacks: [] };
  const { value, problem } = await askStart(ask, facts);
  return {
    part: value === undefined ? {} : { startedAt: value },
    lacks: lackOf(chapterNames.startTime, problem),
  };
}

async function readHistory(ask: Ask, { facts, wants }: StoryRequest): Promise<Chapter<'history'>> {
  const { value, problem } = wants.history ? await askHistory(ask, facts) : { value: unasked };
  const history = value ?? { kind: 'unknown', why: problem };
  return { part: { history }, lacks: lackOf(chapterNames.history, problem) };
}

const unasked: History = { kind: 'unknown', why: 'it was not asked for' };

async function readJobs(ask: Ask, request: StoryRequest): Promise<Chapter<'jobs' | 'url' | 'cancellation'>> {
  const { facts, ownStatus } = request;
  const needs = needsOf(request);
  const known = await knownJobs(request);
  if (!request.wants.jobs) return { part: known, lacks: [] };

  const seen = await askJobs(ask, facts);
  if (seen.value === undefined) return { part: known, lacks: lackOf(chapterNames.jobs, seen.problem) };
  const insight = { ...(!facts.observed && { own: request }), status: ownStatus, needs };
  const { table, own } = jobsFromApi(seen.value.jobs, seen.value.total, insight);

  const verdict = outcomeOf(verdictOf(needs, ownStatus));
  const suspect = table.list.find(suspicions[verdict] ?? (() => false));
  const errors = suspect?.id === undefined ? { value: [] } : await askErrors(ask, facts, suspect.id);
  const error = verdict === 'failure' ? firstErrorOf(errors.value ?? []) : undefined;
  const cancellation = verdict === 'cancelled' ? cancellationOf(errors.value ?? []) : undefined;
  const url = suspect?.url ?? (needs.size === 0 ? (own?.url ?? ownUrlOf(request)) : undefined);
  return {
    part: {
      jobs: { ...table, list: table.list.map((job) => toJob(job, job === suspect ? error : undefined)) },
      ...(url !== undefined && { url }),
      ...(cancellation && { cancellation }),
    },
    lacks: [...lackOf('some of the jobs', seen.problem), ...lackOf("the job's annotations", errors.problem)],
  };
}

/** Which jobs can say why it ended so. */
const suspicions: Readonly<Partial<Record<Outcome, (job: Job) => boolean>>> = {
  failure: isFailure,
  cancelled: isCancelled,
};

const toJob = ({ id, running, runner, ...job }: ListedJob, error: string | undefined): Job =>
  error === undefined ? job : { ...job, error };

const lackOf = (what: string, why: string | undefined): Lack[] => (why === undefined ? [] : [[what, why]]);
