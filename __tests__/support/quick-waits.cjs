// Preloaded: a wait between tries takes a hundredth of its time, and then the clocks go ahead by the rest.
'use strict';
const { hrtime } = process;
const { bigint } = hrtime;
const { now } = Date;
const { setTimeout: wait } = globalThis;

/** Whole milliseconds. */
let ahead = 0;
Date.now = () => now() + ahead;
hrtime.bigint = () => bigint() + BigInt(ahead) * 1_000_000n;
globalThis.setTimeout = (callback, milliseconds, ...rest) => {
  // The limit of a request hands its reason to the callback, and stays as it is.
  if (rest.length > 0) return wait(callback, milliseconds, ...rest);
  const end = now() + ahead + Math.ceil(milliseconds);
  return wait(() => {
    ahead = Math.max(ahead, end - now());
    callback();
  }, milliseconds / 100);
};
