import type { Status } from '../conclusion.js';
import type { Language } from '../language.js';
import type { Needs } from '../run-result.js';

export const timings = [
  'always',
  'success',
  'failure',
  'timed-out',
  'cancelled',
  'superseded',
  'skipped',
  'fixed',
  'first-failure',
  'changed',
  'started',
] as const;
export type Timing = (typeof timings)[number];

export const fields = [
  'workflow',
  'repository',
  'branch',
  'commit',
  'actor',
  'event',
  'attempt',
  'duration',
  'jobs',
  'failures',
] as const;
export type Field = (typeof fields)[number];

export const messageTypes = ['action-card', 'markdown', 'text', 'link', 'raw'] as const;
export type MessageType = (typeof messageTypes)[number];

export const peopleKinds = ['actor', 'triggering-actor', 'commit-authors', 'pull-request-author'] as const;
export type PeopleKind = (typeof peopleKinds)[number];

/** How DingTalk knows somebody: by a mobile number or by a user id. */
export type Contact = { readonly mobile: string } | { readonly userId: string };

/** A button of the author's, in templates. */
export interface ButtonTemplate {
  readonly text: string;
  readonly url: string;
}

/** The author's buttons that a message takes beside ours: with more, a phone shows nothing else. */
export const mostButtons = 3;

/** What was asked about the text of the message. */
export interface MessageInputs {
  readonly messageType: MessageType;
  /** The parsed body of message type raw: a JSON object. */
  readonly payload?: Readonly<Record<string, unknown>>;
  /** Data of the author, by name: `{{vars.NAME}}`. */
  readonly vars: Readonly<Record<string, string>>;
  /** Mustache templates. */
  readonly title?: string;
  readonly content?: string;
  readonly template?: string;
  readonly buttons: readonly ButtonTemplate[];
  /** Exactly these in this order; absent: the card's own layout. */
  readonly fields?: readonly Field[];
  readonly language: Language;
  readonly timezone: string;
  readonly openLinksIn: 'browser' | 'dingtalk';
  /** Each stands in title and body. */
  readonly keywords: readonly string[];
}

/** Whom to mention. */
export interface MentionInputs {
  readonly mobiles: readonly string[];
  readonly userIds: readonly string[];
  readonly all: boolean;
  /** By GitHub login or address, in lower case. */
  readonly map: ReadonlyMap<string, Contact>;
  readonly people: readonly PeopleKind[];
  readonly on: readonly Timing[];
}

/** What was asked about the robots and the delivery. */
export interface DeliveryInputs {
  /** Lines of the input webhook, each a secret. */
  readonly webhooks: readonly string[];
  /** Lines of the input secret: none, one for all robots, or one for each, `-` for none. */
  readonly signingKeys: readonly string[];
  readonly allowedHosts: readonly string[];
  readonly delivery: 'all' | 'any';
  /** Milliseconds for everything that the step does. */
  readonly timeout: number;
}

/** What the runner itself fills in: `toJSON(job)`, `toJSON(matrix)`, `github.secret_source`. */
export interface RunnerInputs {
  readonly checkRunId?: number;
  readonly matrix?: Readonly<Record<string, unknown>>;
  readonly secretSource?: string;
}

export interface Inputs extends DeliveryInputs, RunnerInputs {
  readonly executionTiming: readonly Timing[];
  readonly failOnError: boolean;
  readonly notifyAt: 'step' | 'job-end';
  readonly status: Status;
  readonly needs?: Needs;
  readonly message: MessageInputs;
  readonly mentions: MentionInputs;
  readonly githubToken?: string;
  /** How many lines of the failed job's log the message shows. */
  readonly logLines: number;
  /** Paths or globs of test reports in the workspace. */
  readonly testResults: readonly string[];
  readonly jobSummary: boolean;
  readonly dryRun: boolean;
}
