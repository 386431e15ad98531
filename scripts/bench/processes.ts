/** Whole processes and what they cost. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What is started: Node's arguments, and the whole environment. */
export interface Command {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** The Node.js that is measured: the variable ACTION_NODE names it, else it is the one that runs this. */
export const node = process.env['ACTION_NODE'] ?? process.execPath;

/**
 * Runs a process to its end.
 *
 * @returns milliseconds from its start to its end
 * @throws Error with what it printed where it fails
 */
export const run = (
  { args, env }: Command,
  watch: (child: ChildProcess) => void = () => {},
): Promise<number> =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(node, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    watch(child);
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
      });
    }
    let time = 0;
    child.once('exit', () => {
      time = performance.now() - start;
    });
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(time) : reject(new Error(`${args.join(' ')} ended with ${code}:\n${printed}`)),
    );
  });

/**
 * Peak of a process's memory in MiB: the high-water mark of its resident set, which Linux tells of every
 * process in /proc. It is read each millisecond from outside, since to ask inside would cost memory itself.
 */
export async function peakOf(command: Command): Promise<number> {
  let peak = 0;
  await run(command, (child) => {
    const timer = setInterval(() => {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      peak = Math.max(peak, Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024);
    }, 1);
    child.once('exit', () => clearInterval(timer));
  });
  return peak;
}

/** The middle one; of an even number, the upper of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
