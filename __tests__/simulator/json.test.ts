import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MAX_DEPTH, parseJson } from '../../simulator/json.js';

describe('JSON as the robot reads it', () => {
  it('may have raw line breaks and tabs in strings', () => {
    expect(parseJson('{\n"a":\t"one\ntwo\r\n\tthree \\" four\n"}')).toEqual({
      a: 'one\ntwo\r\n\tthree " four\n',
    });
  });

  it.each(['', '{', '{"a":"', "{'a':1}", 'ok', '{"a":"\\\n"}'])('%j is none', (text) => {
    expect(parseJson(text)).toBeUndefined();
  });

  it('may nest as deep as its limit, and no deeper', () => {
    const nested = (depth: number) => '[{"a":'.repeat(depth / 2) + '}]'.repeat(depth / 2);
    const closed = (depth: number) => nested(depth).replace(':}', ':1}');
    expect(JSON.stringify(parseJson(closed(MAX_DEPTH)))).toBe(closed(MAX_DEPTH));
    expect(parseJson(closed(MAX_DEPTH + 2))).toBeUndefined();
    expect(parseJson('['.repeat(500_000) + ']'.repeat(500_000))).toBeUndefined();
  });

  it('is found to be none in one pass, where a string never ends', () => {
    const begin = process.cpuUsage();
    expect(parseJson(`"${'\\"'.repeat(500_000)}`)).toBeUndefined();
    expect(process.cpuUsage(begin).user).toBeLessThan(5_000_000);
  });

  it('reads any JSON, with its line breaks escaped or raw', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', '\\', '\n', '\r', '\t', ' ', '中') });
    fc.assert(
      fc.property(fc.jsonValue(), text, (value, string) => {
        const json = JSON.stringify([value, string]);
        const raw = json.replace(/\\[\s\S]/g, (pair) => (pair === '\\n' ? '\n' : pair));
        expect(parseJson(json)).toEqual(JSON.parse(json));
        expect(parseJson(raw)).toEqual(JSON.parse(json));
      }),
    );
  });
});
