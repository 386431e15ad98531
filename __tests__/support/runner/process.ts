import { spawn } from 'node:child_process';
import { constants } from 'node:os';

export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Milliseconds that a process has after SIGINT, and after SIGTERM. */
export interface Grace {
  readonly afterInterrupt: number;
  readonly afterTerminate: number;
}

/** actions/runner: src/Runner.Sdk/ProcessInvoker.cs, _sigintTimeout and _sigtermTimeout */
export const usualGrace: Grace = { afterInterrupt: 7500, afterTerminate: 2500 };

/** The reason of a signal upon which a process is killed at once. */
export const killed = Symbol('killed');

/** MAX_ARG_STRLEN of Linux: one `NAME=value` and its closing zero. See execve(2). Held on every system alike. */
const longestVariable = 128 * 1024;

/**
 * Runs a program to its end and hands on each line of stdout and stderr.
 * When the signal fires: SIGINT, SIGTERM, and then a kill of the process and its children; with the reason `killed`
 * the kill alone.
 * Returns the exit code, 128 and the signal's number where one ended it. Throws if it can't be started.
 */
export async function runProgram(
  program: Program,
  onLine: (line: string) => void,
  signal: AbortSignal,
  grace: Grace,
): Promise<number> {
  const { file, args, cwd, env } = program;
  for (const [name, value] of Object.entries(env)) {
    if (Buffer.byteLength(`${name}=${value}`) >= longestVariable) {
      throw new Error(
        `An error occurred trying to start process '${file}' with working directory '${cwd}'. Argument list too long`,
      );
    }
  }
  const posix = process.platform !== 'win32';
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: posix });
  for (const stream of [child.stdout, child.stderr]) {
    const splitter = new LineSplitter(onLine);
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => splitter.push(text));
    stream.on('end', () => splitter.end());
  }
  const killTree = () => {
    if (child.pid === undefined) return;
    try {
      process.kill(posix ? -child.pid : child.pid, 'SIGKILL');
    } catch {
      // It is gone already.
    }
  };
  const timers: NodeJS.Timeout[] = [];
  const stop = () => {
    if (signal.reason === killed) {
      killTree();
      return;
    }
    child.kill('SIGINT');
    timers.push(setTimeout(() => child.kill('SIGTERM'), grace.afterInterrupt));
    timers.push(setTimeout(killTree, grace.afterInterrupt + grace.afterTerminate));
  };
  signal.addEventListener('abort', stop, { once: true });
  // A child of the process that outlives it would keep the streams open.
  child.once('exit', () => signal.aborted && killTree());
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, killer) => resolve(code ?? 128 + (killer ? constants.signals[killer] : 0)));
    });
  } finally {
    signal.removeEventListener('abort', stop);
    for (const timer of timers) clearTimeout(timer);
  }
}

/** Cuts at \n, \r\n and a lone \r, as .NET's StreamReader.ReadLine does for the runner. */
class LineSplitter {
  #rest = '';
  readonly #onLine: (line: string) => void;

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  push(text: string): void {
    // A \r at the very end may be half of \r\n.
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#onLine(line);
  }

  end(): void {
    const last = this.#rest.replace(/\r$/, '');
    if (this.#rest !== '') this.#onLine(last);
    this.#rest = '';
  }
}
