/** Reads one report. Its first character decides the format, not the name of the file. */
import { TextDecoder } from 'node:util';
import type { ReportParser } from './report-parser.js';
import { type ReportProblem, reportProblem } from './report-parser.js';
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
): Promise<TestResults | ReportProblem> {
  let decoder: TextDecoder | undefined;
  let parser: ReportParser | undefined;
  for await (const chunk of chunks) {
    if (signal.aborted) return reportProblem('time');
    decoder ??= decoderFor(chunk);
    if (decoder === undefined) return reportProblem('encoding', 1);
    const text = decoder.decode(chunk, { stream: true });
    const first = text.trimStart()[0];
    if (first === undefined && parser === undefined) continue;
    parser ??= await createParser(first);
    if (parser === undefined) return reportProblem('no-report', 1);
    const found = parser.write(text);
    if (found) return found;
  }
  if (parser === undefined) return reportProblem('empty');
  const found = parser.write(decoder?.decode() ?? '');
  if (found) return found;
  return parser.end();
}

interface Mark {
  readonly bytes: readonly number[];
  readonly label: string;
}

/** Byte order marks, and what XML begins with where there is none. Source: XML 1.0, appendix F. */
const marks: readonly Mark[] = [
  { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { bytes: [0xff, 0xfe], label: 'utf-16le' },
  { bytes: [0xfe, 0xff], label: 'utf-16be' },
  { bytes: [0x3c, 0x00], label: 'utf-16le' },
  { bytes: [0x00, 0x3c], label: 'utf-16be' },
];

/** The declaration of XML, which is ASCII but in UTF-16, which its first bytes show. */
const declaration = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']*)["']/;

/** In bytes: no declaration is longer. */
const longestDeclaration = 256;

/**
 * A decoder for a report that begins with these bytes; UTF-8 where nothing says otherwise, and where a declaration of
 * UTF-16 stands in single bytes, as .NET's StringWriter makes it. Bytes that are not of the
 * encoding become U+FFFD, since one in the log of one test is no reason to lose all others.
 *
 * @returns undefined where the report names an encoding that nobody knows
 */
function decoderFor(start: Uint8Array): TextDecoder | undefined {
  const mark = marks.find(({ bytes }) => bytes.every((byte, index) => start[index] === byte));
  const head = Buffer.from(start.subarray(0, longestDeclaration)).toString('latin1');
  const declared = declaration.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(mark?.label ?? (/^utf-?16/i.test(declared) ? 'utf-8' : declared));
  } catch {
    return undefined;
  }
}
