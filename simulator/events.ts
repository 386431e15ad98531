/** GitHub's own example payloads, as the octokit project collects them. */
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { at, isObject } from '../src/json.js';

type Json = string | number | boolean | null | readonly Json[] | Payload;
export interface Payload {
  readonly [key: string]: Json;
}

type Examples = readonly { readonly name: string; readonly examples: readonly Payload[] }[];
let examples: Examples | undefined;

/** @returns the examples of every event, in the package's order; the file of 4 MB is read once */
function readExamples(): Examples {
  const { resolve } = createRequire(path.resolve('package.json'));
  examples ??= JSON.parse(fs.readFileSync(resolve('@octokit/webhooks-examples'), 'utf8')) as Examples;
  return examples;
}

/** The examples of an event; none where the package has none. */
export const examplesOf = (name: string): readonly Payload[] =>
  readExamples().flatMap((event) => (event.name === name ? event.examples : []));

/** The names of all events that there is an example of. */
export const eventNames = (): readonly string[] => readExamples().map(({ name }) => name);

/** What most events happen to: the example of a tag would surprise. Without a ref it is all the same. */
const isOnBranch = ({ ref }: Payload): boolean => String(ref).startsWith('refs/heads/');

/** The first example of an event on a branch, else the first. Throws on an event that has none. */
export const typicalExampleOf = (name: string): Payload =>
  examplesOf(name).find(isOnBranch) ?? exampleOf(name);

/**
 * The first example of an event that fits. Runs from the root of the repository.
 *
 * @param name the event's name
 * @param fits what must be true of the payload
 */
export function exampleOf(name: string, fits: (payload: Payload) => boolean = () => true): Payload {
  const found = examplesOf(name).find(fits);
  if (found === undefined) throw new Error(`no example of ${name} fits`);
  return found;
}

/** The payload with other values at the ends of some paths, as `{ 'workflow_run.conclusion': 'failure' }`. */
export function withValues<T extends object>(payload: T, values: Readonly<Record<string, unknown>>): T {
  const copy = structuredClone(payload);
  for (const [path, value] of Object.entries(values)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const target = at(copy, ...keys);
    if (!isObject(target)) throw new Error(`the payload has no ${keys.join('.')}`);
    Object.assign(target, { [last]: value });
  }
  return copy;
}
