/**
 * Asking GitHub's API very often: few requests at a time, no more a minute than it allows, and after a refusal for
 * a limit nobody asks before that is lifted. Sources: "Rate limits for the REST API" and "Best practices for using
 * the REST API" in GitHub's documentation.
 */
import pLimit from 'p-limit';
import type { LocalizedText } from '../language.js';
import type { Clock } from '../runner/ports.js';
import type { ApiAnswer, ApiProblem, Ask } from './api.js';
import { type Again, outOfTime } from './api-problems.js';

/** Requests at the same time; GitHub allows 100 for all that use a token. */
const concurrency = 10;

/** Requests within a minute. GitHub allows 900 points, one for each of ours, and others may use the same token. */
const mostPerMinute = 850;
const minute = 60_000;

/** Milliseconds before a request is repeated that met a server in trouble. */
const shortWait = 1_000;
/** Where GitHub names no time: one minute, and twice as long each time. */
const firstWait = minute;
/** Attempts at a request in all. */
const mostTrials: Readonly<Record<Again['kind'], number>> = { soon: 3, limited: 6 };

interface PatiencePorts {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Milliseconds of the monotonic clock: no wait goes on until then. */
  readonly deadline: number;
  /** Writes a line to the log. */
  readonly info: (text: LocalizedText) => void;
}

interface PatientApi {
  readonly ask: Ask;
  /** How many requests there were. */
  requests(): number;
}

const pausedFor = (seconds: number): LocalizedText => ({
  en: `GitHub's API limits the number of requests; no more are sent for ${seconds} s.`,
  'zh-CN': `GitHub API 限流，${seconds} 秒后再请求。`,
});

/** Makes of `ask` one that waits for its turn and for the API's limits, and repeats what a server in trouble refused. */
export function patientApi(ask: Ask, ports: PatiencePorts): PatientApi {
  const { clock, signal, deadline, info } = ports;
  const inTurn = pLimit(concurrency);
  /** When the last requests began, the oldest in front. */
  const begun: number[] = [];
  let count = 0;
  /** No request is sent before this moment of the monotonic clock. */
  let closedUntil = 0;
  let closures = 0;
  /** The answer to requests whose turn does not come in time. */
  let lastWord: ApiProblem = { problem: outOfTime, isLate: true };

  const nextTurn = (): number => {
    const paced = begun.length < mostPerMinute ? 0 : (begun[0] ?? 0) + minute;
    return Math.max(paced, closedUntil);
  };

  const close = (again: Extract<Again, { kind: 'limited' }>, refusal: ApiProblem): void => {
    const now = clock.monotonic();
    // Requests sent before the first refusal are refused too, and must not lengthen the pause.
    if (now < closedUntil) return;
    const { wait, reset } = again;
    const asked = wait ?? (reset === undefined ? firstWait * 2 ** closures : reset - clock.now() + shortWait);
    closures += 1;
    closedUntil = now + Math.max(shortWait, asked);
    if (closedUntil >= deadline) lastWord = refusal;
    else info(pausedFor(Math.ceil((closedUntil - now) / 1000)));
  };

  const waitForTurn = async (): Promise<boolean> => {
    for (let turn = nextTurn(); turn > clock.monotonic(); turn = nextTurn()) {
      if (turn >= deadline || signal.aborted) return false;
      await clock.sleep(turn - clock.monotonic(), signal);
    }
    return !signal.aborted && clock.monotonic() < deadline;
  };

  const untilAnswered = async <Value>(once: () => Promise<ApiAnswer<Value>>): Promise<ApiAnswer<Value>> => {
    for (let trial = 1; await waitForTurn(); trial += 1) {
      begun.push(clock.monotonic());
      if (begun.length > mostPerMinute) begun.shift();
      count += 1;
      const answer = await once();
      if (!('again' in answer) || answer.again === undefined) return answer;
      if (trial >= mostTrials[answer.again.kind]) return answer;
      if (answer.again.kind === 'limited') close(answer.again, answer);
      else await clock.sleep(shortWait, signal);
    }
    return lastWord;
  };

  return {
    requests: () => count,
    ask: (call, read, permission) => inTurn(() => untilAnswered(() => ask(call, read, permission))),
  };
}
