/** What all requests share: phases with a time limit each, and a limit for the size of the reply. */
import type { NetworkFailure, PostRequest, Reply, RequestPhase } from '../runner/ports.js';

/** Milliseconds that each phase may take; the whole request may have less. */
const phaseLimits: Readonly<Record<RequestPhase, number>> = {
  connect: 10_000,
  proxy: 10_000,
  tls: 10_000,
  headers: 20_000,
  body: 10_000,
};

/** Bytes of a reply that are read; a robot's answer has less than 1 KiB. */
const longestReply = 65_536;

/** Milliseconds of a monotonic clock. `performance.now` is the same, but loads twelve modules. */
export const monotonic = (): number => Number(process.hrtime.bigint()) / 1e6;

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One request in progress. The first end counts; later reports are ignored. */
export interface Exchange {
  /** The request is in a new phase, with a time limit of its own. */
  enter(phase: Exclude<RequestPhase, 'body'>): void;
  /** The reply has begun. */
  begin(status: number, headers: Headers): void;
  read(chunk: Uint8Array): void;
  /** The reply is complete. */
  end(): void;
  /** The request failed, with Node's error code where there is one. */
  fail(error: { readonly code?: string | undefined }): void;
}

/**
 * Runs one request to its end.
 *
 * @param peer the host of the connection: the robot's, or the proxy's
 * @param start sends the request and reports to the exchange; returns a function that closes the connection
 */
export const exchange = (
  { url, timeout }: Pick<PostRequest, 'url' | 'timeout'>,
  signal: AbortSignal,
  peer: string,
  start: (exchange: Exchange) => () => void,
): Promise<Reply | NetworkFailure> =>
  new Promise((resolve) => {
    const deadline = monotonic() + timeout;
    const chunks: Uint8Array[] = [];
    let length = 0;
    let head: Pick<Reply, 'status' | 'headers'> = { status: 0, headers: {} };
    let phase: RequestPhase = 'connect';
    let timer: NodeJS.Timeout | undefined;
    let open = true;

    let close = () => {};
    const leave = () => {
      open = false;
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    };
    const settle = (result: Reply | NetworkFailure) => {
      leave();
      resolve(result);
      // A request that ends while it starts has nothing to close yet.
      queueMicrotask(() => close());
    };
    const fail = (code: string) => {
      const host = phase === 'connect' || phase === 'proxy' ? peer : url.host;
      settle({ kind: 'failure', code, phase, host });
    };
    const stop = () => fail('STOPPED');
    const setPhase = (next: RequestPhase) => {
      clearTimeout(timer);
      if (!open) return;
      phase = next;
      timer = setTimeout(fail, Math.min(phaseLimits[next], deadline - monotonic()), 'TIMEOUT');
    };
    const finish = (truncated: boolean) => {
      const body = Buffer.concat(chunks).subarray(0, longestReply).toString();
      settle({ kind: 'reply', ...head, body, truncated });
    };

    setPhase('connect');
    signal.addEventListener('abort', stop);
    try {
      close = start({
        enter: setPhase,
        begin: (status, headers) => {
          const texts = Object.entries(headers).map(([name, value]) => [name, String(value)]);
          head = { status, headers: Object.fromEntries(texts) };
          setPhase('body');
        },
        read: (chunk) => {
          chunks.push(chunk);
          length += chunk.length;
          if (length > longestReply) finish(true);
        },
        end: () => finish(false),
        fail: ({ code = 'ECONNRESET' }) => fail(code),
      });
    } catch (error) {
      leave();
      throw error;
    }
    if (signal.aborted) stop();
  });
