/**
 * The ports through which the action touches the world. src/index.ts builds the real ones; a test
 * passes its own where a child process would be too slow, as for ten minutes of simulated waiting.
 */

/** Environment variables as the process got them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Says when the runner asks the process to stop: what is used here of an AbortSignal, which would have to be loaded. */
export interface StopSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Waits for `milliseconds`, or until the signal aborts. */
  sleep(milliseconds: number, signal: StopSignal): Promise<void>;
}

/** A file that the runner promised can't be read or written, so the step can't do what it is for. */
export class RunnerError extends Error {
  override readonly name = 'RunnerError';
}

/** What an action can tell the runner that executes it. Rejects or throws a RunnerError where a file fails. */
export interface Runner {
  /** Hides these texts in the log from now on. */
  mask(values: readonly string[]): void;
  info(text: string): void;
  notice(text: string): void;
  warning(text: string): void;
  error(text: string): void;
  /** Sets outputs, all at once. */
  outputs(values: Readonly<Record<string, string>>): void;
  saveState(name: string, value: string): void;
  /** Appends Markdown to the job summary. Rejects where there is none or it can't be written. */
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
export type Phase = 'connect' | 'tls' | 'headers' | 'body';

/** Why no reply came. It carries no text from outside, so no secret can hide in it. */
export interface NetworkFailure {
  readonly kind: 'failure';
  /** Node's error code, or `TIMEOUT`, `STOPPED`, `PROXY_<status>`. */
  readonly code: string;
  readonly phase: Phase;
  /** The host that could not be talked to: the robot's, or the proxy's. */
  readonly host: string;
}

/** Sends one POST of JSON. A network that fails is a value; a rejection is a bug. */
export type Post = (request: PostRequest, signal: StopSignal) => Promise<Reply | NetworkFailure>;

/** Begins what a post to this URL will need and takes long, as far as it needs no message. */
export type Prepare = (url: URL) => Promise<void>;

/** A part of the Fetch API's `fetch`: Node's own fits, and so does one that goes through a proxy. */
export type Fetch = (
  url: string,
  init: {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly redirect: 'manual';
    readonly signal: AbortSignal;
  },
) => Promise<{
  readonly status: number;
  readonly url: string;
  readonly headers: Iterable<[name: string, value: string]> & {
    get(name: string): string | null | undefined;
  };
  readonly body: AsyncIterable<Uint8Array> | null;
  text(): Promise<string>;
}>;

export interface World {
  readonly env: Environment;
  /** Reads a text file; throws what node:fs throws. */
  readFile(path: string): string;
  readonly clock: Clock;
  /** Aborts after so many milliseconds. */
  timeout(milliseconds: number): AbortSignal;
  /** At least 0, less than 1. */
  random(): number;
  readonly prepare: Prepare;
  readonly post: Post;
  /** For GitHub's API, through a proxy where the environment names one. */
  readonly fetch: Fetch;
  readonly runner: Runner;
  /** Aborts when the runner asks the process to stop. */
  readonly stopped: StopSignal;
}
