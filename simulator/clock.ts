/** The time as the robot sees it. It runs with its source and can be turned. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Turns the clock forward by so many milliseconds, or back when negative. */
  advance(ms: number): void;
  /** Turns the clock to this time, in milliseconds since 1970. */
  set(ms: number): void;
}

/** A clock that can also be waited on: really passed and turned time both count. */
export interface WaitingClock extends Clock {
  /** Ends with true when the time is over, with false as soon as the signal aborts. */
  wait(ms: number, signal: AbortSignal): Promise<boolean>;
}

/** Makes a clock that runs with `source`, which gives milliseconds since 1970. */
export function createClock(source: () => number = Date.now): WaitingClock {
  let offset = 0;
  const sleepers = new Set<() => void>();
  const now = () => source() + offset;
  const advance = (ms: number) => {
    offset += ms;
    for (const wakeIfDue of sleepers) wakeIfDue();
  };
  return {
    now,
    advance,
    set: (ms) => advance(ms - now()),
    wait: (ms, signal) =>
      new Promise((resolve) => {
        const due = now() + ms;
        const end = (elapsed: boolean) => {
          clearTimeout(timer);
          sleepers.delete(wakeIfDue);
          signal.removeEventListener('abort', giveUp);
          resolve(elapsed);
        };
        const giveUp = () => end(false);
        const wakeIfDue = () => {
          if (now() >= due) end(true);
        };
        const timer = setTimeout(end, ms, true);
        sleepers.add(wakeIfDue);
        signal.addEventListener('abort', giveUp);
        if (signal.aborted) giveUp();
      }),
  };
}
