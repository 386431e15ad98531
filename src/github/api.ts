/** GitHub's REST API: one way to ask, with a time limit for each request. */
import { at, numberAt } from '../json.js';
import type { Fetch } from '../world.js';
import { codeOf, noAnswer, oddShape, outOfTime, type Permission, refusalOf, unreachable } from './problem.js';

/** What came of asking: a value, why there is none, or both where only a part could be had. */
export type Answer<Value> =
  | { readonly value: Value; readonly problem?: string }
  | { readonly value?: undefined; readonly problem: string };

export interface ApiPorts {
  readonly fetch: Fetch;
  /** Aborts when no more time may be spent. */
  readonly signal: AbortSignal;
  /** A signal that aborts after so many milliseconds: AbortSignal.timeout. */
  timeout(milliseconds: number): AbortSignal;
}

/**
 * Sends one GET and reads the answer. Never rejects.
 *
 * @param route path with names in braces, as GitHub's documentation writes it
 * @param parameters for the names in braces; the others go into the query
 * @param read checks the parsed body and takes from it what is needed; undefined where it has another shape
 */
export type Ask = <Value>(
  route: string,
  parameters: Readonly<Record<string, string | number | boolean>>,
  read: (body: unknown) => Value | undefined,
  permission?: Permission,
) => Promise<Answer<Value>>;

/** Milliseconds that one request may take. */
const requestLimit = 8_000;

/** A page of 100 jobs is half a megabyte. */
const largestBody = 16 * 1024 * 1024;

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * Loads the client, which nothing else does. Octokit would parse answers with its own reader of big
 * integers, ten times slower than JSON.parse, so it hands over the body as it comes.
 *
 * @param apiUrl without a slash at its end
 */
export async function openApi(apiUrl: string, token: string, ports: ApiPorts): Promise<Ask> {
  const { request } = await import('@octokit/request');
  const send = request.defaults({
    baseUrl: apiUrl,
    headers: { authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' },
    // A redirect is not followed: it would take the token along to wherever it leads.
    request: { fetch: ports.fetch, redirect: 'manual', parseSuccessResponseBody: false, log: silent },
  });

  return async (route, parameters, read, permission = 'actions') => {
    const limit = ports.timeout(requestLimit);
    const signal = AbortSignal.any([ports.signal, limit]);
    try {
      const { status, headers, data } = await send(`GET ${route}`, { ...parameters, request: { signal } });
      const text = await readText(data);
      if (status !== 200) return { problem: refusalOf(status, headers, undefined, permission) };
      const value = read(parse(text));
      return value === undefined ? { problem: oddShape } : { value };
    } catch (error) {
      if (ports.signal.aborted) return { problem: outOfTime };
      if (limit.aborted) return { problem: noAnswer(requestLimit) };
      const status = numberAt(error, 'response', 'status');
      if (status === undefined) return { problem: unreachable(codeOf(error)) };
      const [headers, body] = [at(error, 'response', 'headers'), at(error, 'response', 'data')];
      return { problem: refusalOf(status, headers, body, permission) };
    }
  };
}

/** The whole body; an empty text where there is none or it is too large to be what was asked for. */
async function readText(body: AsyncIterable<Uint8Array> | null | undefined): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > largestBody) return '';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The value of a JSON text; undefined where it isn't one. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
