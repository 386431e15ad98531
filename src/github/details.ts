/** What a message shows of a run beside what environment and event say, what is known of it without the API, and what is missing. */

import type { Status } from '../conclusion.js';
import { asSentence, type LocalizedText } from '../language.js';
import type { Cancellation, Commit, History, Jobs, Needs, RunFacts, Scope } from '../run-result.js';
import type { ApiAnswer } from './api.js';
import { jobsFromNeeds } from './job-table.js';
import type { OwnJob } from './jobs.js';
import type { SeenJobs, SeenRun } from './requests.js';

/** What is missing, and why. */
type Missing = readonly [what: LocalizedText, why: LocalizedText];

/** One text for each reason, with all that is missing because of it. Gitea and Forgejo don't have all of this, so there nothing is noticed. */
export function noticesFor(
  { forge }: Pick<RunFacts, 'forge'>,
  missing: readonly Missing[],
): readonly LocalizedText[] {
  if (forge !== 'github') return [];
  const reasons = new Map(missing.map(([, why]) => [why.en, why]));
  return [...reasons.values()].map((reason) => {
    const parts = missing.flatMap(([what, why]) => (why.en === reason.en ? what : []));
    const sentence = asSentence(reason);
    return {
      en: `The message goes without ${parts.map(({ en }) => en).join(', ')}: ${sentence.en}`,
      'zh-CN': `消息中缺少${parts.map((part) => part['zh-CN']).join('、')}：${sentence['zh-CN']}`,
    };
  });
}

/** The parts of the details, and what a notice calls them. */
export const partNames = {
  jobs: { en: 'the details of the jobs', 'zh-CN': '任务详情' },
  history: { en: 'the previous result', 'zh-CN': '上次运行的结果' },
  duration: { en: 'the duration', 'zh-CN': '耗时' },
  commitTitle: { en: 'the title of the commit', 'zh-CN': '提交标题' },
  logLines: { en: 'the lines of the log', 'zh-CN': '日志内容' },
} satisfies Record<string, LocalizedText>;

/** Whose details are asked for, and which parts of them. */
export interface RunDetailsRequest extends OwnJob {
  readonly facts: RunFacts;
  /** Absent where there is none to ask the API with. */
  readonly token?: string;
  readonly scope: Scope;
  /** The result that is reported. */
  readonly status: Status;
  /** The status of our own job; for an observed run its conclusion. */
  readonly ownStatus: Status;
  /** Of our own job, so without meaning for an observed run. */
  readonly needs?: Needs;
  /** How many lines of the failed job's log are wanted. */
  readonly logLines: number;
  /** When main of our own job ran, where the message is about that job and main saved it. */
  readonly startOfJob?: number;
}

/** Whether the API alone knows what the commit is called. */
export const lacksTitle = ({ commit }: RunFacts): boolean => commit?.title === '';

/** Whether the API alone knows when what the message is about began. */
export const lacksStart = ({ facts, startOfJob }: RunDetailsRequest): boolean =>
  facts.startedAt === undefined && startOfJob === undefined;

/** What the API adds. */
export interface RunDetails {
  /** From the API, else from `needs`. */
  readonly jobs?: Jobs;
  /** Name of our own job, where the message is about that and the run has others. */
  readonly job?: string;
  readonly history: History;
  /** The result where the API knows it better: a cancellation that was a time-out. */
  readonly status?: Status;
  readonly cancellation?: Cancellation;
  /** Milliseconds since the epoch at which what the message is about began: our own job, or this attempt of the run. */
  readonly startedAt?: number;
  /** The commit with title and author, where the event has only its hash. */
  readonly commit?: Commit;
  /** What the workflow's author calls this run. */
  readonly runName?: string;
  /** The job that failed or was cancelled, else our own where the message is about that. */
  readonly url?: string;
  /** What could not be had and why, one text for each reason. */
  readonly notices: readonly LocalizedText[];
}

/** A part of the details, and what is missing of it. */
export interface Part<Name extends keyof RunDetails> {
  readonly part: Pick<RunDetails, Name>;
  readonly missing: readonly Missing[];
  readonly notices?: readonly LocalizedText[];
}

/** What more than one part needs, asked for once and only where one does. */
export interface Answers {
  jobs(): Promise<ApiAnswer<SeenJobs>>;
  run(): Promise<ApiAnswer<SeenRun>>;
}

/** What the message goes without, where there is a reason for it. */
export const missingOf = (what: LocalizedText, why: LocalizedText | undefined): Missing[] =>
  why === undefined ? [] : [[what, why]];

/** The jobs that our own waited for; none where the message is about our own job or about another run. */
export const needsOf = ({ facts, scope, needs }: RunDetailsRequest): Needs =>
  (scope === 'run' && !facts.observed && needs) || new Map();

/** What the runner says of the jobs, where the API says nothing: their results, and the id of our own. */
export function knownJobs(request: RunDetailsRequest): Pick<RunDetails, 'jobs' | 'url'> {
  const { facts, scope, checkRunId } = request;
  const needs = needsOf(request);
  return {
    ...(needs.size > 0 && { jobs: jobsFromNeeds(needs) }),
    ...(scope === 'job' &&
      checkRunId !== undefined && {
        url: `${facts.repositoryUrl}/actions/runs/${facts.run.id}/job/${checkRunId}`,
      }),
  };
}
