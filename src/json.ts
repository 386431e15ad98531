/**
 * Reading JSON that somebody else wrote: nothing is assumed of its shape, and what isn't there or is
 * of another type is undefined.
 */

export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object with keys, as `{…}` in JSON is. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is nested more than `limit` levels deep. */
export function isDeeperThan(value: unknown, limit: number): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= limit && level.length > 0; depth += 1) {
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return level.length > 0;
}

/** The JSON in `text`; undefined where it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value at the end of a path of own keys. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let current = value;
  for (const key of path) {
    if (!isObject(current) || !Object.hasOwn(current, key)) return undefined;
    current = current[key];
  }
  return current;
}

/** The text at the end of a path; an empty one counts as absent. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** Whether `text` is the address of a web page: begins with http or https, and has no blanks. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text) && URL.canParse(text);

/** The address of a web page at the end of a path. */
export function urlAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = textAt(value, ...path);
  return found !== undefined && isWebAddress(found) ? found : undefined;
}

/** The finite number at the end of a path. */
export function numberAt(value: unknown, ...path: readonly string[]): number | undefined {
  const found = at(value, ...path);
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

/** The list at the end of a path; empty where there is none. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** A time in ISO 8601, or as HTTP writes it, at the end of a path, in milliseconds since the epoch. */
export function timeAt(value: unknown, ...path: readonly string[]): number | undefined {
  const milliseconds = Date.parse(textAt(value, ...path) ?? '');
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}
