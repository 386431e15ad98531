import { describe, expect, it } from '@jest/globals';
import { sign } from '../../src/dingtalk/robot.js';

describe('sign', () => {
  it.each([
    [1577262236757, 'this is a secret', 'DJrE6qdyVGCQz9z5r2MDuNcNAhwYnuAkyj13cx169CA='],
    [1700000000001, 'this is secret', 'aOZ0Y/R7BCg4xs87AcG5MYf26YmwfVRTLD0z3X+p/mM='],
    [1700000000000, `SEC${'0'.repeat(64)}`, '+8WOOUUcTkFRyfCevQaISh9EUbkxaatnd6MLtL7dAY8='],
  ])('signs %i with %s as DingTalk does', (timestamp, key, signature) => {
    expect(sign(key, timestamp)).toBe(signature);
  });
});
