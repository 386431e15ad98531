import { setMaxListeners } from 'node:events';
import type { RunPorts } from '../../src/run.js';
import type {
  Clock,
  Environment,
  Network,
  NetworkFailure,
  Reply,
  StepPhase,
} from '../../src/runner/ports.js';
import { createVirtualClock } from '../support/virtual-clock.js';

/** What the ports answer to the action. */
export interface Surroundings {
  readonly phase: StepPhase;
  readonly env: Environment;
  /** The text of every file; undefined where no file can be read. */
  readonly file: string | undefined;
  /** The answers of robots, in turn and then from the start again. */
  readonly answers: readonly (Reply | NetworkFailure)[];
  /** What GitHub's API answers: a JSON text, or undefined where it can't be reached. */
  readonly api: string | undefined;
  /** Milliseconds after which the runner asks the process to stop. */
  readonly stopAfter: number | undefined;
}

export interface Witness {
  readonly ports: RunPorts;
  /** What the ports open. */
  readonly network: Network;
  readonly clock: Clock;
  /** Everything that left the action but masks: log, annotations, outputs, state, summary. */
  readonly shown: string[];
  readonly errors: string[];
  readonly masked: string[];
  readonly requests: URL[];
}

/** Ports in simulated time that write down what the action does. */
export function createPorts({ env, file, answers, api, stopAfter }: Omit<Surroundings, 'phase'>): Witness {
  const clock = createVirtualClock();
  const shown: string[] = [];
  const errors: string[] = [];
  const masked: string[] = [];
  const requests: URL[] = [];
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  const show = (...texts: readonly string[]) => void shown.push(...texts);
  if (stopAfter !== undefined) {
    void clock.sleep(stopAfter, new AbortController().signal).then(() => stop.abort(new Error('SIGTERM')));
  }
  const network: Network = {
    async post({ url, timeout }, signal) {
      const answer = answers[requests.length % answers.length];
      requests.push(url);
      const stopped: NetworkFailure = { kind: 'failure', code: 'STOPPED', phase: 'headers', host: url.host };
      await clock.sleep(Math.min(timeout, 100), signal);
      return signal.aborted ? stopped : (answer ?? stopped);
    },
    fetchFor: async () => async () => {
      if (api === undefined) throw new TypeError('fetch failed');
      return new Response(api, { headers: { 'content-type': 'application/json' } });
    },
  };
  const ports: RunPorts = {
    env,
    readFile() {
      if (file === undefined) throw new Error('ENOENT: no such file or directory');
      return file;
    },
    readWorkspaceFile(path) {
      return this.readFile(path);
    },
    readTestResults: async () => ({ results: undefined, notices: [] }),
    clock,
    random: () => 0.5,
    openNetwork: async () => network,
    runner: {
      input: (name) => env[`INPUT_${name.toUpperCase()}`]?.trim(),
      state: (name) => env[`STATE_${name}`],
      mask: (values) => void masked.push(...values),
      info: show,
      notice: show,
      warning: show,
      fail: (text) => {
        errors.push(text);
        show(text);
      },
      setOutput: show,
      saveState: show,
      async summary(markdown) {
        show(markdown);
      },
    },
    stopped: stop.signal,
    lost: new Promise(() => {}),
  };
  return { ports, network, clock, shown, errors, masked, requests };
}
