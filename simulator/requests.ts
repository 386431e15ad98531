import type { IncomingMessage } from 'node:http';
import { isObject, textAt } from '../src/json.js';
import type { Answer } from './answers.js';
import { parseJson } from './json.js';
import type { RobotRequest } from './rules.js';
import type { Trouble } from './troubles.js';

/** More of a body is counted, but not kept. */
const KEPT_BYTES = 1_048_576;

/** One HTTP request as it came in, and what was done to it. */
export interface ReceivedRequest {
  /** When its headers were read, in milliseconds since 1970. */
  readonly time: number;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingMessage['headers'];
  /** Empty when not given. */
  readonly token: string;
  /** The robot's number; undefined for an unknown token. */
  readonly robot: number | undefined;
  /** Empty when not given. */
  readonly msgUuid: string;
  readonly bytes: number;
  /** An object when it is JSON of one, text otherwise. */
  readonly body: unknown;
  /** The robot's, also when a trouble kept it from the client; undefined when it handled nothing. */
  readonly answer: Answer | undefined;
  /** The trouble that was played. */
  readonly trouble: Trouble | undefined;
}

export interface Body {
  /** At most the first MiB. */
  readonly body: Buffer;
  /** The size of all that came. */
  readonly bytes: number;
  /** False when the client broke off, or when nobody read. */
  readonly complete: boolean;
}

export const UNREAD: Body = { body: Buffer.alloc(0), bytes: 0, complete: false };

/** Reads to the end, or to the point where the client broke off. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const kept: Buffer[] = [];
  let bytes = 0;
  const body = () => Buffer.concat(kept).subarray(0, KEPT_BYTES);
  try {
    for await (const chunk of request) {
      if (bytes < KEPT_BYTES) kept.push(chunk);
      bytes += chunk.length;
    }
  } catch {
    return { body: body(), bytes, complete: false };
  }
  return { body: body(), bytes, complete: true };
}

/** What the robot looks at. Takes any target, also those that are no URL. */
export function readRequest(request: IncomingMessage, { body, bytes }: Body): RobotRequest {
  const { method = '', url = '', headers, socket } = request;
  return {
    method,
    ...readTarget(url),
    contentType: headers['content-type'],
    remoteAddress: socket.remoteAddress ?? '',
    body,
    bytes,
  };
}

export function readTarget(target: string): { path: string; query: URLSearchParams } {
  const start = target.indexOf('?');
  if (start < 0) return { path: target, query: new URLSearchParams() };
  return { path: target.slice(0, start), query: new URLSearchParams(target.slice(start + 1)) };
}

/** The parts of the record that follow from the request alone. */
export function describeRequest(
  request: RobotRequest,
): Pick<ReceivedRequest, 'method' | 'path' | 'query' | 'token' | 'msgUuid' | 'bytes' | 'body'> {
  const { method, path, query, body, bytes } = request;
  const text = body.toString('utf8');
  const json = parseJson(text);
  return {
    method,
    path,
    query: Object.fromEntries(query),
    token: query.get('access_token') ?? '',
    msgUuid: textAt(json, 'msgUuid') ?? '',
    bytes,
    body: isObject(json) ? json : text,
  };
}
