import type { Clock } from '../../src/runner/ports.js';

export interface VirtualClock extends Clock {
  /** Sets the system's clock forward by so many milliseconds, or back when negative; waits do not notice it. */
  setSystemClock(milliseconds: number): void;
}

interface Sleeper {
  readonly due: number;
  wake(): void;
}

/**
 * A clock whose time passes only while everybody sleeps: it then jumps to the moment at which the
 * first one wakes. Nobody may wait for anything but this clock, so a test of hours takes milliseconds.
 */
export function createVirtualClock(start = Date.UTC(2026, 0, 1)): VirtualClock {
  const sleepers = new Set<Sleeper>();
  let time = 0;
  let offset = start;
  let pending = false;

  // An immediate runs when no promise has anything left to do.
  const schedule = () => {
    if (pending || sleepers.size === 0) return;
    pending = true;
    setImmediate(() => {
      pending = false;
      const [first] = [...sleepers].sort((a, b) => a.due - b.due);
      if (!first) return;
      time = Math.max(time, first.due);
      first.wake();
      schedule();
    });
  };

  return {
    now: () => offset + time,
    monotonic: () => time,
    setSystemClock: (milliseconds) => {
      offset += milliseconds;
    },
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve();
        const wake = () => {
          sleepers.delete(sleeper);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        const sleeper = { due: time + milliseconds, wake };
        sleepers.add(sleeper);
        signal.addEventListener('abort', wake);
        schedule();
      }),
  };
}
