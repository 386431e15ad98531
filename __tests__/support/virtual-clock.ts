import type { Clock } from '../../src/runner/ports.js';

interface Sleeper {
  readonly due: number;
  wake(): void;
}

/**
 * A clock whose time passes only while everybody sleeps: it then jumps to the moment at which the
 * first one wakes. Nobody may wait for anything but this clock, so a test of hours takes milliseconds.
 */
export function createVirtualClock(start = Date.UTC(2026, 0, 1)): Clock {
  const sleepers = new Set<Sleeper>();
  let time = start;
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
    now: () => time,
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
