/**
 * Parses as the robot does: raw line breaks and tabs inside strings are accepted.
 * Undefined when it is no JSON.
 */
export function parseJson(text: string): unknown {
  return parseStrictly(text) ?? parseStrictly(escapeRawBreaks(text));
}

function parseStrictly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const STRING_LITERAL = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"/g;
const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escapeRawBreaks(text: string): string {
  return text.replace(STRING_LITERAL, (literal) =>
    literal.replace(/\\[\s\S]|[\n\r\t]/g, (match) => ESCAPES[match] ?? match),
  );
}
