import fc from 'fast-check';

/** Any code point, lone surrogates included. The unit `binary` of fast-check builds a table first, which takes a second. */
export const anyCodePoint = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));
