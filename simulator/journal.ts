/** What happened at the robots, in order and fit to be shown: no token, key or signature is in it. */
import { isObject, type JsonObject } from '../src/json.js';
import { createSecrets } from '../src/runner/secrets.js';
import type { Answer } from './answers.js';
import { type Message, readMessage } from './message.js';
import type { ReceivedRequest } from './requests.js';
import type { RobotOptions } from './robots.js';

/** A request to a robot, and what came of it. */
export interface Call {
  readonly kind: 'call';
  /** From 1, never used twice. */
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** The robot's number and group; undefined when no robot has the token. */
  readonly robot: number | undefined;
  readonly group: string | undefined;
  /** Method, path and query. */
  readonly target: string;
  readonly bytes: number;
  /** Text when it is no JSON of an object. */
  readonly body: JsonObject | string;
  /** Undefined when the body is no message of a known type. */
  readonly message: Message | undefined;
  /** Undefined when the robot answered nothing. */
  readonly answer: Answer | undefined;
  /** The kind of the trouble that was played. */
  readonly trouble: string | undefined;
  /** Whether the message appeared in the group: a refused one doesn't, nor does a repeated one. */
  readonly posted: boolean;
}

/** What somebody else has to say to those who look at the group. */
export interface Note {
  readonly kind: 'note';
  readonly id: number;
  readonly time: number;
  readonly group: string;
  readonly text: string;
  /** Whether it is something to be mended. */
  readonly problem: boolean;
}

export type Entry = Call | Note;

export interface Journal {
  /** Oldest first. */
  entries(): readonly Entry[];
  addCall(request: ReceivedRequest, group: string | undefined, posted: boolean): void;
  addNote(note: Omit<Note, 'kind' | 'id'>): void;
  clear(): void;
  /** Calls back after each change, until the function that it returns is called. */
  subscribe(listener: () => void): () => void;
}

/** @param robots whose tokens and keys are kept out of everything */
export function createJournal(robots: readonly RobotOptions[]): Journal {
  const entries: Entry[] = [];
  const listeners = new Set<() => void>();
  let lastId = 0;
  const nextId = () => {
    lastId += 1;
    return lastId;
  };
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const known = robots.flatMap(({ token, secret }) => [token, secret ?? '']);
  const redactor = (...own: readonly string[]) => {
    const secrets = createSecrets(() => {});
    for (const value of [...known, ...own]) secrets.add(value);
    return secrets.redact;
  };
  return {
    entries: () => entries,
    addCall(request, group, posted) {
      const { time, robot, token, query, bytes, answer, trouble } = request;
      const redact = redactor(token, query['sign'] ?? '');
      const body = isObject(request.body) ? redactObject(request.body, redact) : redact(String(request.body));
      entries.push({
        kind: 'call',
        id: nextId(),
        time,
        robot,
        group,
        target: redact(targetOf(request)),
        bytes,
        body,
        message: isObject(body) ? readMessage(body) : undefined,
        answer: trouble?.kind === 'answer' ? { errcode: trouble.errcode, errmsg: trouble.errmsg } : answer,
        trouble: trouble?.kind,
        posted,
      });
      tell();
    },
    addNote(note) {
      entries.push({ ...note, kind: 'note', id: nextId(), text: redactor()(note.text) });
      tell();
    },
    clear() {
      entries.length = 0;
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Parameters that are secret whatever their length. */
const SECRET_PARAMETERS: readonly string[] = ['access_token', 'sign'];

function targetOf({ method, path, query }: ReceivedRequest): string {
  const parameters = Object.entries(query).map(
    ([name, value]) => `${name}=${SECRET_PARAMETERS.includes(name) ? '***' : encodeURIComponent(value)}`,
  );
  return `${method} ${[path, ...(parameters.length > 0 ? [parameters.join('&')] : [])].join('?')}`;
}

const redactObject = (object: JsonObject, redact: (text: string) => string): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [redact(key), redactValue(value, redact)]));

function redactValue(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((item) => redactValue(item, redact));
  return isObject(value) ? redactObject(value, redact) : value;
}
