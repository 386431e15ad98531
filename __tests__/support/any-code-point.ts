import fc from 'fast-check';

/** Any code point, half a surrogate pair too. Unlike fast-check's own unit `binary`, it needs no table of 3 s. */
export const anyCodePoint = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));
