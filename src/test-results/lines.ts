/** Counts the lines of a text that comes in pieces. */

export interface Lines {
  /** Takes the next piece. */
  next(piece: string): void;
  /** The line, from 1, of the character at this index of the whole text, which is in the last piece or before it. */
  at(index: number): number;
  /** The line in which the last piece ends. */
  last(): number;
}

function count(text: string, before: number): number {
  let found = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < before; end = text.indexOf('\n', end + 1))
    found += 1;
  return found;
}

/** For an index before the last piece the line in which that piece begins. */
export function createLines(): Lines {
  let last = { piece: '', start: 0, line: 1 };
  const at = (index: number) => last.line + count(last.piece, index - last.start);
  const end = () => last.start + last.piece.length;
  return {
    next(piece) {
      last = { piece, start: end(), line: at(end()) };
    },
    at,
    last: () => at(end()),
  };
}
