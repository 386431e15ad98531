import type { Runner } from '../../src/runner/ports.js';

/** A runner that gives no inputs and ignores what it is told. */
export const silentRunner: Runner = {
  input: () => undefined,
  mask() {},
  info() {},
  notice() {},
  warning() {},
  fail() {},
  setOutput() {},
  saveState() {},
  state: () => undefined,
  async summary() {},
};
