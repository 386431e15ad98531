import { describe, expect, it } from '@jest/globals';
import { sign } from '../../src/dingtalk/sign.js';

describe('sign', () => {
  it.each([
    [1577262236757, 'this is a secret', 'DJrE6qdyVGCQz9z5r2MDuNcNAhwYnuAkyj13cx169CA='],
    [1700000000001, 'this is secret', 'aOZ0Y/R7BCg4xs87AcG5MYf26YmwfVRTLD0z3X+p/mM='],
    [1700000000000, `SEC${'0'.repeat(64)}`, '+8WOOUUcTkFRyfCevQaISh9EUbkxaatnd6MLtL7dAY8='],
  ])('signs %i with %s as DingTalk does', (timestamp, key, raw) => {
    expect(sign(key, timestamp)).toEqual({ raw, encoded: encodeURIComponent(raw) });
  });

  it('encodes what a query string would read differently', () => {
    expect(sign(`SEC${'0'.repeat(64)}`, 1700000000000).encoded).toBe(
      '%2B8WOOUUcTkFRyfCevQaISh9EUbkxaatnd6MLtL7dAY8%3D',
    );
  });
});
