import { describe, expect, it } from '@jest/globals';
import { createSecrets, redactDeep } from '../../src/runner/secrets.js';

function registry(...values: readonly string[]) {
  const masked: string[] = [];
  const secrets = createSecrets((values) => masked.push(...values));
  for (const value of values) secrets.add(value);
  return { ...secrets, masked };
}

const signature = 'aOZ0Y/R7BCg4xs87AcG5MYf26YmwfVRTLD0z3X+p/mM=';

const encoded = 'aOZ0Y%2FR7BCg4xs87AcG5MYf26YmwfVRTLD0z3X%2Bp%2FmM%3D';
const encodedSmall = 'aOZ0Y%2fR7BCg4xs87AcG5MYf26YmwfVRTLD0z3X%2bp%2fmM%3d';

describe('secrets', () => {
  it('are masked at once, in each form once', () => {
    const { masked, add } = registry(signature);
    add(signature);
    expect(masked).toEqual([signature, encoded, encodedSmall]);
  });

  it.each([
    ['as they are', signature],
    ['percent-encoded', encoded],
    ['percent-encoded in small letters', encodedSmall],
  ])('are hidden %s', (_, form) => {
    expect(registry(signature).redact(`sign=${form}&a=1 ${form}`)).toBe('sign=***&a=1 ***');
  });

  it.each(['utf8', 'hex', 'base64', 'base64url'] as const)(
    'are hidden in a text that is encoded in %s as a whole',
    (encoding) => {
      const { redact } = registry(signature);
      for (const before of ['', 'a', 'ab', 'abc']) {
        for (const after of ['', 'x', 'xy', 'xyz']) {
          const shown = redact(Buffer.from(`${before}${signature}${after}`).toString(encoding));
          expect(shown).toContain('***');
          // What is left shows two characters of the secret at most.
          expect(shown.replace('***', '').length).toBeLessThan(14);
        }
      }
      expect(redact(Buffer.from(signature).toString('hex').toUpperCase())).toBe('***');
    },
  );

  it('are hidden in keys, lists and whatever is nested', () => {
    const secrets = registry('0123456789');
    const value = { 'a 0123456789': [{ b: ['c 0123456789', 7, null] }], d: undefined };
    expect(redactDeep(value, secrets)).toEqual({ 'a ***': [{ b: ['c ***', 7, null] }], d: undefined });
    expect(value).toHaveProperty(['a 0123456789']);
  });

  it('are hidden within JSON', () => {
    const value = 'quoted"and\\slashed';
    expect(registry(value).redact(JSON.stringify({ value }))).toBe('{"value":"***"}');
  });

  it('are hidden with their own escapes undone', () => {
    expect(registry('access%5Ftoken%2Bvalue').redact('got access_token+value')).toBe('got ***');
  });

  it('are hidden as a whole where one holds another', () => {
    const { redact } = registry('0123456789', 'https://example.com/?token=0123456789');
    expect(redact('at https://example.com/?token=0123456789 with 0123456789')).toBe('at *** with ***');
  });

  it('count line by line, for a mask never covers a part', () => {
    const { masked, redact } = registry('first-secret\r\n  second-secret \n\n');
    expect(masked).toEqual(['first-secret', 'second-secret']);
    expect(redact('second-secret first-secret')).toBe('*** ***');
  });

  it('leave very short values alone', () => {
    const { masked, redact } = registry('-', 'short', '');
    expect(masked).toEqual([]);
    expect(redact('a short - text')).toBe('a short - text');
  });

  it.each(['a+b.c*d[e]f(g)', '100%-secret', '$&$1$`$$', '\uD800 lone surrogate', 'x'.repeat(100_000)])(
    'may hold anything: %j',
    (value) => {
      expect(registry(value).redact(`<${value}>`)).toBe('<***>');
    },
  );
});
