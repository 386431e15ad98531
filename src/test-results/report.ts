/** Reads one report of whatever format, told by what it begins with and not by its name. */
import type { TextDecoder } from 'node:util';
import { decoderFor } from './encoding.js';
import { type Problem, problem } from './problem.js';
import type { ReportParser } from './report-parser.js';
import type { TestResults } from './test-results.js';

/** By the first character. Only what has a format loads its parser. */
const parsers: Readonly<Record<string, () => Promise<ReportParser>>> = {
  '<': async () => (await import('./junit.js')).createJunitParser(),
  '{': async () => (await import('./ctrf.js')).createCtrfParser(),
};

async function createParser(first = ''): Promise<ReportParser | undefined> {
  return Object.hasOwn(parsers, first) ? parsers[first]?.() : undefined;
}

/**
 * Reads one report.
 *
 * @param chunks its bytes
 * @param signal ends the reading before the next chunk
 */
export async function readReport(
  chunks: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): Promise<TestResults | Problem> {
  let decoder: TextDecoder | undefined;
  let parser: ReportParser | undefined;
  for await (const chunk of chunks) {
    if (signal.aborted) return problem('time');
    decoder ??= decoderFor(chunk);
    if (decoder === undefined) return problem('encoding', 1);
    const text = decoder.decode(chunk, { stream: true });
    const first = text.trimStart()[0];
    if (first === undefined && parser === undefined) continue;
    parser ??= await createParser(first);
    if (parser === undefined) return problem('no-report', 1);
    const found = parser.write(text);
    if (found) return found;
  }
  if (parser === undefined) return problem('empty');
  const found = parser.write(decoder?.decode() ?? '');
  if (found) return found;
  return parser.end();
}
