/**
 * The ports: everything through which the action reaches the outside. runner/node.ts has the real ones. A test
 * passes its own where a child process would be too slow, as for ten minutes of simulated waiting.
 */
import { LocalizedError } from '../language.js';

/** The environment variables of the process. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface Clock {
  /** Milliseconds since the epoch. The system can set this clock, so it measures no limit. */
  now(): number;
  /** Milliseconds of a clock that only moves forward, from an arbitrary start. Limits and waits are measured by it. */
  monotonic(): number;
  /** Waits for `milliseconds`, or until the signal aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** The runner calls an action twice: when its step runs, and when the job ends. Source: "Metadata syntax" in GitHub's documentation, runs. */
export type StepPhase = 'main' | 'post';

/** A file of the runner cannot be read or written. */
export class RunnerError extends LocalizedError {
  override readonly name = 'RunnerError';
}

/** The runner that executes the action. A method that writes a file throws or rejects with a RunnerError on failure. */
export interface Runner {
  /** The text of an input without blanks around it; undefined where the runner passes none. */
  input(name: string): string | undefined;
  /** Hides these texts in the log from now on. */
  mask(values: readonly string[]): void;
  info(text: string): void;
  notice(text: string): void;
  warning(text: string): void;
  /** Prints an error and lets the step fail. */
  fail(text: string): void;
  setOutput(name: string, value: string): void;
  saveState(name: string, value: string): void;
  /** What main saved for post; undefined where it saved nothing. */
  state(name: string): string | undefined;
  /** Appends Markdown to the job summary. */
  summary(markdown: string): Promise<void>;
}

export interface PostRequest {
  readonly url: URL;
  /** JSON. */
  readonly body: string;
  /** Milliseconds after which the request is given up, in whatever phase it is. */
  readonly timeout: number;
}

export interface Reply {
  readonly kind: 'reply';
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** At most 64 KiB, decoded as UTF-8. */
  readonly body: string;
  /** True where the peer sent more than was read. */
  readonly truncated: boolean;
}

/** What a request was doing; each phase has its own time limit. */
export type RequestPhase = 'connect' | 'proxy' | 'tls' | 'headers' | 'body';

/** Why no reply came. It carries no text from outside, so no secret can hide in it. */
export interface NetworkFailure {
  readonly kind: 'failure';
  /** Node's error code, or `TIMEOUT`, `STOPPED`, `PROXY_<status>`. */
  readonly code: string;
  readonly phase: RequestPhase;
  /** The host that could not be talked to: the robot's, or the proxy's. */
  readonly host: string;
}

/** Sends one POST of JSON. A network that fails is a value; a rejection is a bug. */
export type Post = (request: PostRequest, signal: AbortSignal) => Promise<Reply | NetworkFailure>;

/** The Fetch API's fetch, for GitHub's API and what it leads to. */
export type Fetch = (
  url: string,
  init: {
    readonly signal?: AbortSignal;
    readonly redirect?: 'manual';
    readonly headers?: Readonly<Record<string, string>>;
  },
) => Promise<FetchResponse>;

interface FetchResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: (AsyncIterable<Uint8Array> & { cancel(): Promise<void> }) | null;
}

/** What reaches other hosts. */
export interface Network {
  readonly post: Post;
  /**
   * A fetch for requests to this address.
   *
   * @param mostBytes of an answer that are read, more than a page of the API where it is not given
   * @throws Error where the environment names a proxy that is no URL
   */
  fetchFor(url: URL, mostBytes?: number): Promise<Fetch>;
}

/** Everything outside of the action. */
export interface Ports {
  readonly env: Environment;
  /** Reads the event's file; throws what node:fs throws. */
  readFile(path: string): string;
  /** Reads a text file of the workspace, by its path relative to it; throws an Error that says why it is not read. */
  readWorkspaceFile(path: string): string;
  readonly clock: Clock;
  /** At least 0, less than 1. */
  random(): number;
  /** Loads what reaches other hosts, and sends nothing yet. */
  openNetwork(): Promise<Network>;
  readonly runner: Runner;
  /** Aborts when the runner asks the process to stop. */
  readonly stopped: AbortSignal;
  /** Rejects where the process is lost: with an error that nobody caught, or with nothing left to wait for. */
  readonly lost: Promise<never>;
}
