import { describe, expect, it } from '@jest/globals';
import { waitAfter } from '../../src/dingtalk/attempts.js';
import type { Refusal } from '../../src/dingtalk/delivery.js';
import { limited, passing, permanent } from '../../src/network/trouble.js';

const refusal = (trouble: Refusal['trouble'], wait?: number): Refusal => ({
  delivered: false,
  errmsg: '',
  facts: {},
  trouble,
  ...(wait !== undefined && { wait }),
});
const texts = ['', ''] as const;
const closed = refusal(limited('closed', texts, texts));
const minutes = 60_000;

describe('the wait before the next try', () => {
  it('that a peer asks for is spread, and the spread never makes one too long that would fit', () => {
    const asked = refusal(limited('limit', texts, texts), 3_000);
    expect(waitAfter(asked, 1, 0.99, 60 * minutes)).toBe(3_594);
    expect(waitAfter(asked, 1, 0.99, 3_200)).toBe(3_200);
    expect(waitAfter(asked, 1, 0.99, 3_000)).toBe(3_000);
  });

  it('of a closed robot that does not fit is told as it is, without the spread', () => {
    expect(waitAfter(closed, 4, 0.99, 5 * minutes)).toBe(10 * minutes);
  });

  it('grows threefold, with chance', () => {
    const busy = refusal(passing(4)('busy', texts, texts));
    expect([1, 2, 3].map((tries) => waitAfter(busy, tries, 0, 60 * minutes))).toEqual([1_000, 3_000, 9_000]);
    expect(waitAfter(busy, 1, 0.5, 60 * minutes)).toBe(750);
  });

  it('grows to ten minutes, however often a peer asks for less', () => {
    const impatient = refusal(limited('limit', texts, texts), 1_000);
    expect([6, 7, 50].map((tries) => waitAfter(impatient, tries, 0, 60 * minutes))).toEqual([
      243_000,
      10 * minutes,
      10 * minutes,
    ]);
  });

  it('is none where another try is useless, or there were enough', () => {
    expect(waitAfter(refusal(permanent('never', texts, texts)), 1, 0, 60 * minutes)).toBeUndefined();
    expect(waitAfter(refusal(passing(3)('busy', texts, texts)), 3, 0, 60 * minutes)).toBeUndefined();
  });
});
