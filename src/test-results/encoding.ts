/** Which encoding a report has. Pure. */
import { TextDecoder } from 'node:util';

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
export function decoderFor(start: Uint8Array): TextDecoder | undefined {
  const mark = marks.find(({ bytes }) => bytes.every((byte, index) => start[index] === byte));
  const head = Buffer.from(start.subarray(0, longestDeclaration)).toString('latin1');
  const declared = declaration.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(mark?.label ?? (/^utf-?16/i.test(declared) ? 'utf-8' : declared));
  } catch {
    return undefined;
  }
}
