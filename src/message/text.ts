/** Text that others wrote (branch names, commit messages, logins): harmless, but shown as written. */

/** U+2060 WORD JOINER: no width, no ink, no line break. It keeps apart what must not be read together. */
const joiner = '\u2060';
const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';

/** Letters written from right to left, and the marks that change the direction. Source: Unicode, UAX #9. */
const rightToLeft =
  /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * Puts `text` between isolates where it could change the order of what stands around it. Isolates of
 * its own are balanced first: a lone end would close ours, a lone beginning would swallow our end.
 */
function isolate(text: string): string {
  if (!rightToLeft.test(text)) return text;
  let open = 0;
  const balanced = text.replace(/[\u2066-\u2069]/g, (mark) => {
    if (mark !== popIsolate) open += 1;
    else if (open === 0) return '';
    else open -= 1;
    return mark;
  });
  return firstStrongIsolate + balanced + popIsolate.repeat(open + 1);
}

/** A control character as its picture in Unicode (U+2400 and on); what has none, as U+FFFD. */
function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\uFFFD';
}

/**
 * Makes one harmless line of `data`. Line ends become blanks, other control characters become visible.
 *
 * DingTalk mentions whoever stands behind an `@` in the text and in the list of mentions, and its
 * clients make links of bare addresses, of mail and of domains too. Word joiners keep a commit message from
 * doing either, and can't be seen.
 */
export function neutralise(data: string): string {
  const line = data
    .replace(/\r\n|[\n\r\t\v\f\u0085\u2028\u2029]/g, ' ')
    // Control characters and halves of characters; written as \p{Cc} and \p{Cs} they take V8 a millisecond.
    .replace(/[^ -~\u00A0-\uD7FF\uE000-\u{10FFFF}]/gu, picture)
    .trim();
  const inactive = line
    .replaceAll('@', `${joiner}@${joiner}`)
    .replace(/\/(?=\/)/g, `/${joiner}`)
    // A dot before two letters may be part of a domain. With the flag i this takes V8 half a millisecond.
    .replace(/(?<=[^\s.])\.(?=[A-Za-z\u0080-\uFFFF]{2})/g, `.${joiner}`)
    .replace(/www(?=\.)/gi, `$&${joiner}`);
  return isolate(inactive);
}

/** The parts that are not empty, joined. */
export const joinKnown = (parts: readonly string[], between: string): string =>
  parts.filter((part) => part !== '').join(between);

/** Built when something is cut for the first time: it costs milliseconds. */
let segmenter: Intl.Segmenter | undefined;

/** The last place at or before `index` that isn't inside a character as people see it (a grapheme). */
export function characterStart(text: string, index: number): number {
  if (/^[ -~]*$/.test(text.slice(0, index + 1))) return index;
  segmenter ??= new Intl.Segmenter();
  // One unit more, so that a surrogate pair at `index` stays whole.
  return segmenter.segment(text.slice(0, index + 2)).containing(index)?.index ?? index;
}

/** Cuts `text` to at most `limit` UTF-16 units, between two characters, with a mark. */
export function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, characterStart(text, limit - 1))}…`;
}
