import { describe, expect, it } from '@jest/globals';
import type { Json } from './json.js';
import { expandStrategy, nameMatrixJob } from './matrix.js';

const expand = (matrix: Json) => expandStrategy({ matrix }).map((leg) => leg.matrix);

describe('expandStrategy', () => {
  it('is one job without a matrix', () => {
    expect(expandStrategy(undefined)).toEqual([
      {
        matrix: undefined,
        strategy: { 'fail-fast': true, 'job-index': 0, 'job-total': 1, 'max-parallel': 1 },
      },
    ]);
  });

  it('combines all values, the first name slowest', () => {
    expect(expand({ a: [1, 2], b: ['x', 'y'] })).toEqual([
      { a: 1, b: 'x' },
      { a: 1, b: 'y' },
      { a: 2, b: 'x' },
      { a: 2, b: 'y' },
    ]);
  });

  it('leaves combinations out that agree with an exclusion', () => {
    expect(expand({ a: [1, 2], b: ['x', 'y'], exclude: [{ a: 1 }, { a: 2, b: 'y' }] })).toEqual([
      { a: 2, b: 'x' },
    ]);
  });

  // The example of GitHub's documentation of `include`.
  it('extends combinations without changing their own values, else adds one', () => {
    const include = [
      { color: 'green' },
      { color: 'pink', animal: 'cat' },
      { fruit: 'apple', shape: 'circle' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ];
    expect(expand({ fruit: ['apple', 'pear'], animal: ['cat', 'dog'], include })).toEqual([
      { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
      { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
      { fruit: 'pear', animal: 'cat', color: 'pink' },
      { fruit: 'pear', animal: 'dog', color: 'green' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ]);
  });

  it('can be made of inclusions alone', () => {
    expect(expand({ include: [{ a: 1 }, { a: 2 }] })).toEqual([{ a: 1 }, { a: 2 }]);
  });
});

describe('nameMatrixJob', () => {
  it('lists the values, nested ones too, and is cut at 100 characters', () => {
    expect(nameMatrixJob('test', undefined)).toBe('test');
    expect(nameMatrixJob('test', { os: 'a', node: { version: 20, lts: true } })).toBe('test (a, 20, true)');
    expect(nameMatrixJob('test', { os: 'x'.repeat(200) })).toHaveLength(100);
  });
});
