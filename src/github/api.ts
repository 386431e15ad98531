/** GitHub's REST API, by the toolkit's client: each request has a time limit, and trouble is a value. */
import { text } from 'node:stream/consumers';
import type { getOctokit } from '@actions/github';
import { at, numberAt, parsedJson, textAt } from '../json.js';
import type { LocalizedText } from '../language.js';
import type { Network } from '../runner/ports.js';
import {
  type Again,
  againAfter,
  badAddress,
  brokenBy,
  clientNotLoaded,
  eventNotJson,
  noAnswer,
  noToken,
  oddShape,
  outOfTime,
  type Permission,
  refusalOf,
} from './api-problems.js';

/** What came of asking: a value, why there is none, or both where only a part could be had. */
export type ApiAnswer<Value> =
  | { readonly value: Value; readonly problem?: LocalizedText }
  | (ApiProblem & { readonly value?: undefined });

/** Why there is no value, and whether asking again can help. */
export interface ApiProblem {
  readonly problem: LocalizedText;
  /** Of the answer, where there was one. */
  readonly status?: number;
  readonly again?: Again;
  /** Where there was no more time to ask. */
  readonly isLate?: true;
}

type Rest = ReturnType<typeof getOctokit>['rest'];

/**
 * Sends a request and reads the answer. Never rejects.
 *
 * @param call a method of the client, such as rest.actions.getWorkflowRun
 * @param read takes from the parsed body what is needed, or from the address that the answer leads to; undefined where
 *   it has another shape
 */
export type Ask = <Value>(
  call: (rest: Rest) => Promise<unknown>,
  read: (body: unknown, location: string | undefined) => Value | undefined,
  permission?: Permission,
) => Promise<ApiAnswer<Value>>;

export interface ApiPorts {
  readonly fetchFor: Network['fetchFor'];
  /** Aborts when no more time may be spent. */
  readonly signal: AbortSignal;
}

/** Milliseconds that one request may take. */
const requestLimit = 8_000;

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * Loads GitHub's client, which nothing else does.
 *
 * @param apiUrl without a slash at its end
 * @param token absent where there is none to ask with
 * @returns how to ask. Where nothing can be asked, each answer is the reason: the import of the client throws
 *   where the event file is not JSON or the proxy variable is not a URL
 */
export async function openApi(apiUrl: string, token: string | undefined, ports: ApiPorts): Promise<Ask> {
  if (token === undefined) return unable(noToken);
  if (!URL.canParse(apiUrl)) return unable(badAddress);
  try {
    const fetch = await ports.fetchFor(new URL(apiUrl));
    const { getOctokit } = await import('@actions/github');
    // A redirect is not followed: it would take the token along to wherever it leads.
    // The client takes a body that broke off for an empty one, so the body is read here.
    const request = { fetch, redirect: 'manual', parseSuccessResponseBody: false } as const;
    const octokit = getOctokit(token, { baseUrl: apiUrl, log: silent, request });
    octokit.hook.before('request', (options) => {
      options.request.signal = AbortSignal.any([ports.signal, AbortSignal.timeout(requestLimit)]);
    });
    return askWith(octokit.rest, ports.signal);
  } catch (error) {
    return unable(error instanceof SyntaxError ? eventNotJson : clientNotLoaded(error));
  }
}

const unable =
  (problem: LocalizedText): Ask =>
  async () => ({ problem });

const askWith =
  (rest: Rest, signal: AbortSignal): Ask =>
  async (call, read, permission = 'actions') => {
    try {
      const response = await call(rest);
      const status = numberAt(response, 'status') ?? 0;
      const body = await textOf(at(response, 'data'));
      const location = status === 302 ? textAt(response, 'headers', 'location') : undefined;
      const value = status === 200 || location !== undefined ? read(parsedJson(body), location) : undefined;
      if (value !== undefined) return { value };
      if (status === 200) return { problem: oddShape };
      return { problem: refusalOf(status, undefined, undefined, permission), status };
    } catch (error) {
      if (signal.aborted) return { problem: outOfTime, isLate: true };
      if (isTimeout(error)) return { problem: noAnswer(requestLimit), again: { kind: 'soon' } };
      const status = numberAt(error, 'response', 'status');
      if (status === undefined) return { problem: brokenBy(codeOf(error)), again: { kind: 'soon' } };
      const [headers, body] = [at(error, 'response', 'headers'), at(error, 'response', 'data')];
      const again = againAfter(status, headers, body);
      return { problem: refusalOf(status, headers, body, permission), status, ...(again && { again }) };
    }
  };

/** The text of a body that the client hands over unread. */
const textOf = async (body: unknown): Promise<string> => (isStream(body) ? text(body) : '');

const isStream = (body: unknown): body is AsyncIterable<Uint8Array> =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body;

/** The code that Node gave a broken connection; fetch and the client wrap it as a cause. */
export function codeOf(error: unknown): string | undefined {
  let cause = error;
  for (let depth = 0; depth < 5 && cause !== undefined; depth += 1) {
    const code = textAt(cause, 'code');
    if (code !== undefined && /^[A-Z][A-Z0-9_]+$/.test(code)) return code;
    cause = at(cause, 'cause');
  }
  return undefined;
}

/** Whether a request was given up after its time limit; the client wraps the reason as a cause. */
export const isTimeout = (error: unknown): boolean =>
  [error, at(error, 'cause')].some(
    // The name of a DOMException is not its own.
    (each) => typeof each === 'object' && each !== null && 'name' in each && each.name === 'TimeoutError',
  );
