/** GitHub's own example payloads, as the octokit project collects them. */
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { at, isObject, type JsonObject, listAt } from '../src/json.js';

const load = createRequire(path.resolve('package.json'));

/**
 * The first example of an event that fits. Runs from the root of the repository.
 *
 * @param name the event's name
 * @param fits what must be true of the payload
 */
export function exampleOf(name: string, fits: (payload: JsonObject) => boolean = () => true): JsonObject {
  const events: unknown = load('@octokit/webhooks-examples');
  const found = listAt({ events }, 'events')
    .filter((event) => at(event, 'name') === name)
    .flatMap((event) => listAt(event, 'examples'))
    .filter(isObject)
    .find(fits);
  if (found === undefined) throw new Error(`no example of ${name} fits`);
  return found;
}

/** The payload with other values at the ends of some paths, as `{ 'workflow_run.conclusion': 'failure' }`. */
export function withValues(payload: JsonObject, values: Readonly<Record<string, unknown>>): JsonObject {
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
