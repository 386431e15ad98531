import {
  type Cancellation,
  type History,
  type Job,
  type Jobs,
  type Needs,
  type Outcome,
  outcomeOf,
  type RunFacts,
  type Status,
  unknownHistory,
  verdictOf,
} from '../run-result.js';
import { cancellationOf, firstErrorOf } from './annotations.js';
import { type ApiPorts, type Ask, openApi } from './api.js';
import { isCancelled, isFailure, jobsFromApi, jobsFromNeeds, type ListedJob, type OwnJob } from './jobs.js';
import { askErrors, askHistory, askJobs, askStart } from './requests.js';

/** What is missing, and why. */
type Missing = readonly [what: string, why: string];

/** A reason as the end of a sentence: with a full stop, but for lines that people copy. */
export const asSentence = (reason: string): string => (reason.includes('\n') ? reason : `${reason}.`);

/** One text for each reason, with all that is missing because of it. */
export function noticesOf(missing: readonly Missing[]): readonly string[] {
  const reasons = new Set(missing.map(([, why]) => why));
  return [...reasons].map((reason) => {
    const parts = missing.flatMap(([what, why]) => (why === reason ? what : []));
    return `The message goes without ${parts.join(', ')}: ${asSentence(reason)}`;
  });
}

/** The parts of the details, and what a notice calls them. */
const partNames = {
  jobs: 'the details of the jobs',
  history: 'the previous result',
  startTime: 'the duration',
} as const;
type PartName = keyof typeof partNames;

/** Whose details are asked for, and which parts of them. */

export interface RunDetailsRequest extends OwnJob {
  readonly facts: RunFacts;
  /** Absent where there is none to ask the API with. */
  readonly token?: string;
  /** The status of our own job, not the verdict over `needs`; for an observed run its conclusion. */
  readonly ownStatus: Status;
  /** Of our own job, so without meaning for an observed run. */
  readonly needs?: Needs;
  readonly wants: Readonly<Record<PartName, boolean>>;
}

/** What the API adds to what the environment and the event tell. */
export interface RunDetails {
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
const needsOf = ({ facts, needs }: RunDetailsRequest): Needs =>
  (facts.observed ? undefined : needs) ?? new Map();

/** The address of our own job, where the runner told its id and the job stands for the run. */
const ownUrlOf = (request: RunDetailsRequest): string | undefined =>
  request.facts.observed || request.checkRunId === undefined || needsOf(request).size > 0
    ? undefined
    : `${request.facts.repositoryUrl}/actions/runs/${request.facts.run.id}/job/${request.checkRunId}`;

/** The jobs that `needs` names, and our own job's address. */
function knownJobs(request: RunDetailsRequest): Pick<RunDetails, 'jobs' | 'url'> {
  const needs = needsOf(request);
  const url = ownUrlOf(request);
  const address = url === undefined ? {} : { url };
  if (needs.size === 0) return address;
  return { jobs: jobsFromNeeds(needs), ...address };
}

/** A part of the details, and what is missing of it. */
interface Part<Name extends keyof RunDetails> {
  readonly part: Pick<RunDetails, Name>;
  readonly missing: readonly Missing[];
}

/** Milliseconds that all requests together may take: details are not worth a late message. */
const detailsLimit = 20_000;

/**
 * Asks the API, at most four times for a usual run: for the run, its jobs and the runs before at the same
 * time, then for the annotations of the job that failed. Expected trouble never rejects: what can't be had
 * is absent, and a notice says why. Gitea and Forgejo don't have all of this, so there nothing is noticed.
 */
export async function readRunDetails(request: RunDetailsRequest, ports: ApiPorts): Promise<RunDetails> {
  const { facts, token } = request;
  const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(detailsLimit)]);
  const ask = await openApi(facts.apiUrl, token, { ...ports, signal });
  const parts = await Promise.all([
    readJobs(ask, request),
    readHistory(ask, request),
    readStart(ask, request),
  ]);
  const [jobs, history, start] = parts;
  const missing = parts.flatMap((part) => part.missing);
  const notices = facts.forge === 'github' ? noticesOf(missing) : [];
  return { ...jobs.part, ...history.part, ...start.part, notices };
}

async function readStart(ask: Ask, { facts, wants }: RunDetailsRequest): Promise<Part<'startedAt'>> {
  if (facts.startedAt !== undefined) return { part: { startedAt: facts.startedAt }, missing: [] };
  if (!wants.startTime) return { part: {}, missing: [] };
  const { value, problem } = await askStart(ask, facts);
  return {
    part: value === undefined ? {} : { startedAt: value },
    missing: missingOf(partNames.startTime, problem),
  };
}

async function readHistory(ask: Ask, { facts, wants }: RunDetailsRequest): Promise<Part<'history'>> {
  const { value, problem } = wants.history ? await askHistory(ask, facts) : { value: unknownHistory };
  const history = value ?? { kind: 'unknown', why: problem };
  return { part: { history }, missing: missingOf(partNames.history, problem) };
}

async function readJobs(
  ask: Ask,
  request: RunDetailsRequest,
): Promise<Part<'jobs' | 'url' | 'cancellation'>> {
  const { facts, ownStatus } = request;
  const needs = needsOf(request);
  const known = knownJobs(request);
  if (!request.wants.jobs) return { part: known, missing: [] };

  const seen = await askJobs(ask, facts);
  if (seen.value === undefined) return { part: known, missing: missingOf(partNames.jobs, seen.problem) };
  const insight = { ...(!facts.observed && { own: request }), status: ownStatus, needs };
  const { table, own } = jobsFromApi(seen.value.jobs, seen.value.total, insight);

  const verdict = outcomeOf(verdictOf(needs, ownStatus));
  const culprit = table.list.find(mayExplain[verdict] ?? (() => false));
  const errors = culprit?.id === undefined ? { value: [] } : await askErrors(ask, facts, culprit.id);
  const error = verdict === 'failure' ? firstErrorOf(errors.value ?? []) : undefined;
  const cancellation = verdict === 'cancelled' ? cancellationOf(errors.value ?? []) : undefined;
  const url = culprit?.url ?? (needs.size === 0 ? (own?.url ?? ownUrlOf(request)) : undefined);
  return {
    part: {
      jobs: { ...table, list: table.list.map((job) => toJob(job, job === culprit ? error : undefined)) },
      ...(url !== undefined && { url }),
      ...(cancellation && { cancellation }),
    },
    missing: [
      ...missingOf('some of the jobs', seen.problem),
      ...missingOf("the job's annotations", errors.problem),
    ],
  };
}

/** Which jobs can say why it ended so. */
const mayExplain: Readonly<Partial<Record<Outcome, (job: Job) => boolean>>> = {
  failure: isFailure,
  cancelled: isCancelled,
};

const toJob = ({ id, running, runner, ...job }: ListedJob, error: string | undefined): Job =>
  error === undefined ? job : { ...job, error };

const missingOf = (what: string, why: string | undefined): Missing[] =>
  why === undefined ? [] : [[what, why]];
