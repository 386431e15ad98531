/** Text of a report as one short line. Pure. */

import { stripVTControlCharacters } from 'node:util';

/**
 * Colours whose ESC a tool replaced: `#x1B` (pytest), U+FFFD (Go), `&#27;` and `&amp#27;` (Surefire),
 * `[NON-XML-CHAR-0x1B]` (CTest), or nothing at all (Vitest, Mocha).
 */
const brokenColour =
  /(?:#x1B|\ufffd|&(?:amp)?#27;|\[NON-XML-CHAR-0x1B\])\[[0-9;]*[A-Za-z]|\[\d{1,3}(?:;\d{1,3})*m(?!\])/g;

/** Removes a terminal's colours, also those that lost their ESC. */
export const withoutColours = (text: string): string =>
  stripVTControlCharacters(text).replace(brokenColour, '');

/** Control characters, and those that end a line or turn the direction of writing. */
const control = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu;

/**
 * One line without control characters, cut between two characters.
 *
 * @param longest in characters
 */
export function oneLine(text: string, longest: number): string {
  const line = text.replace(control, ' ');
  if (line.length <= longest) return line;
  const [start = ''] = new RegExp(`^.{0,${longest}}`, 'u').exec(line) ?? [];
  return `${start}…`;
}
