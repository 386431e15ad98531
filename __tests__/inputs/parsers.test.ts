import { describe, expect, it } from '@jest/globals';
import * as grammar from '../../src/inputs/parsers.js';
import { english } from '../support/english.js';

const problemsIn = (parsed: grammar.Parsed<unknown>) =>
  'problems' in parsed ? english(parsed.problems) : [];

describe('boolean', () => {
  it.each(['true', 'True', 'TRUE'])('%s is true', (text) => {
    expect(grammar.boolean(text)).toEqual({ value: true });
  });
  it.each(['false', 'False', 'FALSE'])('%s is false', (text) => {
    expect(grammar.boolean(text)).toEqual({ value: false });
  });
  it.each(['yes', '1', 'tRUE', 'on', 'truee'])('%s is an error that quotes it', (text) => {
    expect(problemsIn(grammar.boolean(text))).toEqual([`"${text}" is neither true nor false`]);
  });
});

describe('a word of a fixed set', () => {
  const color = grammar.word(['red', 'zh-CN'], new Map([['crimson', 'red']]));
  it('ignores case and understands aliases', () => {
    expect(color('RED')).toEqual({ value: 'red' });
    expect(color('ZH-cn')).toEqual({ value: 'zh-CN' });
    expect(color('Crimson')).toEqual({ value: 'red' });
  });
  it('lists what is allowed where it does not know the word', () => {
    expect(problemsIn(color('blue'))).toEqual(['"blue" is not one of red, zh-CN']);
  });
  it.each(['constructor', '__proto__', 'toString'])('takes no word from the prototype: %s', (text) => {
    expect(color(text)).toHaveProperty('problems');
  });
});

describe('a list', () => {
  const list = grammar.list(grammar.word(['a', 'b', 'c']));
  it('is separated by commas or newlines, blanks ignored, each item once', () => {
    expect(list(' a ,b\r\n\n c,, a')).toEqual({ value: ['a', 'b', 'c'] });
  });
  it.each([',', ' , ,', ',\n'])('that names nothing is a problem that says what is allowed: %j', (text) => {
    expect(problemsIn(list(text))).toEqual([`${JSON.stringify(text)} is not one of a, b, c`]);
  });
  it('has all its problems', () => {
    expect(problemsIn(list('a, x, y'))).toEqual(['"x" is not one of a, b, c', '"y" is not one of a, b, c']);
  });
});

describe('minutes', () => {
  const minutes = grammar.minutes(360);
  it.each([
    ['10', 600_000],
    ['0.5', 30_000],
    ['.5', 30_000],
    ['0.333', 19_980],
    ['0.0000001', 1],
    ['360', 21_600_000],
  ])('%s', (text, value) => {
    expect(minutes(text)).toEqual({ value });
  });
  it.each(['0', '0.0', '-1', '361', '360.1', '1e1', '10m', '1,5', 'NaN', 'Infinity', '0x10'])(
    'not %s',
    (text) => {
      expect(problemsIn(minutes(text))).toEqual([
        `"${text}" is not a number of minutes, more than 0 and at most 360`,
      ]);
    },
  );
});

describe('JSON', () => {
  it('is an object, or null where there is no context', () => {
    expect(grammar.json('{"a":1}')).toEqual({ value: { a: 1 } });
    expect(grammar.json('null')).toEqual({ value: undefined });
  });
  it.each(['[]', '1', '"x"', '{', 'Object'])('not %s', (text) => {
    expect(grammar.json(text)).toHaveProperty('problems');
  });
});

describe('a time zone', () => {
  it.each(['Asia/Shanghai', 'UTC', 'America/New_York'])('%s', (text) => {
    expect(grammar.timeZone(text)).toEqual({ value: text });
  });
  it('quotes one that nobody knows', () => {
    expect(problemsIn(grammar.timeZone('Mars/Base'))).toEqual([
      '"Mars/Base" is not an IANA time zone such as Asia/Shanghai, Europe/Berlin or UTC',
    ]);
  });
});

describe('a quoted value', () => {
  it('is one line and short, whatever it was', () => {
    const quoted = grammar.quote(`::error::x\n${'y'.repeat(500)}`);
    expect(quoted).toMatch(/^"::error::x\\ny+…"$/);
    expect(quoted.length).toBeLessThan(90);
  });
});
