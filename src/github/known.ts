/** What can be told of a run without asking the API. */
import type { Cancellation, History, Jobs, RunFacts, Status } from '../result.js';
import type { OwnJob } from './job.js';
import { noToken, noticesOf } from './lack.js';
import type { Needs } from './needs.js';

/** The chapters of a story, and what a notice calls them. */
export const chapterNames = {
  jobs: 'the details of the jobs',
  history: 'the previous result',
  startTime: 'the duration',
} as const;
type ChapterName = keyof typeof chapterNames;

/** Whose story is asked for, and which chapters of it. */
export interface StoryRequest extends OwnJob {
  readonly facts: RunFacts;
  /** The status of our own job, not the verdict over `needs`; for an observed run its conclusion. */
  readonly ownStatus: Status;
  /** Of our own job, so without meaning for an observed run. */
  readonly needs?: Needs;
  readonly wants: Readonly<Record<ChapterName, boolean>>;
}

/** What the API adds to what the environment and the event tell. */
export interface Story {
  /** From the API, else from `needs`. */
  readonly jobs?: Jobs;
  readonly history: History;
  readonly cancellation?: Cancellation;
  /** Milliseconds since the epoch at which this attempt of the run began. */
  readonly startedAt?: number;
  /** The job that failed or was cancelled, else our own where it stands for the run. */
  readonly url?: string;
  /** What could not be had and why, one text for each reason. */
  readonly notices: readonly string[];
}

/** The dependencies of our own job; an observed run isn't ours. */
export const needsOf = ({ facts, needs }: StoryRequest): Needs =>
  (facts.observed ? undefined : needs) ?? new Map();

/** The address of our own job, where the runner told its id and the job stands for the run. */
export const ownUrlOf = (request: StoryRequest): string | undefined =>
  request.facts.observed || request.checkRunId === undefined || needsOf(request).size > 0
    ? undefined
    : `${request.facts.repositoryUrl}/actions/runs/${request.facts.run.id}/job/${request.checkRunId}`;

/** The jobs that `needs` names, and our own job's address. */
export async function knownJobs(request: StoryRequest): Promise<Pick<Story, 'jobs' | 'url'>> {
  const needs = needsOf(request);
  const url = ownUrlOf(request);
  const address = url === undefined ? {} : { url };
  if (needs.size === 0) return address;
  const { jobsFromNeeds } = await import('./needs.js');
  return { jobs: jobsFromNeeds(needs), ...address };
}

/** The story where there is no token to ask with. */
export async function tellKnown(request: StoryRequest): Promise<Story> {
  const { facts, wants } = request;
  const wanted = { ...wants, startTime: wants.startTime && facts.startedAt === undefined };
  const lacks = (['jobs', 'history', 'startTime'] as const)
    .filter((name) => wanted[name])
    .map((name) => [chapterNames[name], noToken] as const);
  return {
    ...(await knownJobs(request)),
    history: { kind: 'unknown', why: noToken },
    ...(facts.startedAt !== undefined && { startedAt: facts.startedAt }),
    notices: facts.forge === 'github' ? noticesOf(lacks) : [],
  };
}
