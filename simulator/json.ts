import { isDeeperThan } from '../src/json.js';

/**
 * How deep arrays and objects may stand within each other. No message needs more than six. That the robot has such a
 * limit is a guess; parsers of servers have one.
 */
export const MAX_DEPTH = 100;

/**
 * Parses as the robot does: raw line breaks and tabs inside strings are accepted.
 *
 * @returns undefined when it is no JSON, or nests deeper than {@link MAX_DEPTH}: so whoever gets it may recurse
 */
export function parseJson(text: string): unknown {
  const value = parseStrictly(text) ?? parseStrictly(escapeRawBreaks(text));
  return isDeeperThan(value, MAX_DEPTH) ? undefined : value;
}

function parseStrictly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A string that is never closed goes to the end: were it no match, each quote in it would be tried again. */
const STRING_LITERAL = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?/g;
const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escapeRawBreaks(text: string): string {
  return text.replace(STRING_LITERAL, (literal) =>
    literal.replace(/\\[\s\S]|[\n\r\t]/g, (match) => ESCAPES[match] ?? match),
  );
}
