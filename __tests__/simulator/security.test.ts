import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  checkSignature,
  containsKeyword,
  isAllowedAddress,
  parseRange,
  sign,
} from '../../simulator/security.js';
import { NOW, SECRET } from './samples.js';

describe('the signature', () => {
  const signed = (timestamp: string, secret = SECRET) =>
    new URLSearchParams({ timestamp, sign: sign(timestamp, secret) });

  it.each([
    ['1577262236757', 'this is a secret', 'DJrE6qdyVGCQz9z5r2MDuNcNAhwYnuAkyj13cx169CA='],
    ['1700000000001', 'this is secret', 'aOZ0Y/R7BCg4xs87AcG5MYf26YmwfVRTLD0z3X+p/mM='],
    ['1700000000000', SECRET, '+8WOOUUcTkFRyfCevQaISh9EUbkxaatnd6MLtL7dAY8='],
  ])('of %s with %s is %s', (timestamp, secret, expected) => {
    expect(sign(timestamp, secret)).toBe(expected);
  });

  it('passes when it is right, and is not asked for without a secret', () => {
    expect(checkSignature(signed(String(NOW)), SECRET, NOW)).toBeUndefined();
    expect(checkSignature(new URLSearchParams(), undefined, NOW)).toBeUndefined();
    expect(
      checkSignature(new URLSearchParams({ timestamp: '1', sign: 'x' }), undefined, NOW),
    ).toBeUndefined();
  });

  it.each([
    [-3_600_001, 'stale'],
    [-3_600_000, undefined],
    [3_600_000, undefined],
    [3_600_001, 'stale'],
  ])('with a clock off by %d ms is %s', (skew, expected) => {
    expect(checkSignature(signed(String(NOW + skew)), SECRET, NOW)).toBe(expected);
  });

  it.each([
    ['in seconds', String(NOW / 1000), 'stale'],
    ['that is empty', '', 'stale'],
    ['that is no number', 'yesterday', 'stale'],
    ['with a fraction', `${NOW}.5`, 'stale'],
  ])('with a timestamp %s is refused', (_, timestamp, expected) => {
    expect(checkSignature(signed(timestamp), SECRET, NOW)).toBe(expected);
  });

  it('does not match when it or its timestamp is missing', () => {
    expect(checkSignature(new URLSearchParams({ timestamp: String(NOW) }), SECRET, NOW)).toBe('sign');
    expect(checkSignature(new URLSearchParams({ sign: sign(String(NOW), SECRET) }), SECRET, NOW)).toBe(
      'sign',
    );
    expect(checkSignature(new URLSearchParams(), SECRET, NOW)).toBe('sign');
  });

  it('does not match with another secret, or one without its prefix', () => {
    expect(checkSignature(signed(String(NOW), 'SECother'), SECRET, NOW)).toBe('sign');
    expect(checkSignature(signed(String(NOW), SECRET.slice(3)), SECRET, NOW)).toBe('sign');
  });

  it('must be percent-encoded exactly once', () => {
    const raw = sign(String(NOW), SECRET);
    const query = (value: string) => new URLSearchParams(`timestamp=${NOW}&sign=${value}`);
    expect(raw).toContain('+');
    expect(checkSignature(query(encodeURIComponent(raw)), SECRET, NOW)).toBeUndefined();
    expect(checkSignature(query(raw), SECRET, NOW)).toBe('sign');
    expect(checkSignature(query(encodeURIComponent(encodeURIComponent(raw))), SECRET, NOW)).toBe('sign');
  });

  it('belongs to its timestamp and secret alone', () => {
    fc.assert(
      fc.property(
        fc.nat(3_600_000),
        fc.string({ minLength: 1 }),
        fc.integer({ min: 1, max: 999 }),
        (age, secret, more) => {
          const query = signed(String(NOW - age), secret);
          expect(checkSignature(query, secret, NOW)).toBeUndefined();
          expect(checkSignature(query, `${secret}x`, NOW)).toBe('sign');
          query.set('timestamp', String(NOW - age + more));
          expect(checkSignature(query, secret, NOW)).toBe('sign');
        },
      ),
    );
  });
});

describe('the IP ranges', () => {
  it.each([
    ['203.0.113.7', ['203.0.113.7'], true],
    ['203.0.113.8', ['203.0.113.7'], false],
    ['203.0.113.8', ['203.0.113.7', '203.0.113.8'], true],
    ['10.1.2.3', ['10.0.0.0/8'], true],
    ['11.1.2.3', ['10.0.0.0/8'], false],
    ['::ffff:10.1.2.3', ['10.0.0.0/8'], true],
    ['::1', ['0.0.0.0/0'], false],
    ['203.0.113.8', [], true],
  ])('%s in %j: %s', (address, ranges, expected) => {
    expect(isAllowedAddress(address, ranges)).toBe(expected);
  });

  it('compare the leading bits', () => {
    const bytes = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255));
    const bits = (address: readonly number[]) =>
      address.map((byte) => byte.toString(2).padStart(8, '0')).join('');
    fc.assert(
      fc.property(bytes, bytes, fc.nat(32), fc.nat(31), (base, other, prefix, flipped) => {
        const near = base.map((byte, index) =>
          index === flipped >> 3 ? byte ^ (128 >> (flipped & 7)) : byte,
        );
        for (const address of [base, other, near]) {
          const expected = bits(base).slice(0, prefix) === bits(address).slice(0, prefix);
          expect(isAllowedAddress(address.join('.'), [`${base.join('.')}/${prefix}`])).toBe(expected);
        }
      }),
    );
  });

  it.each(['', '10.0.0', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '10.0.0.256', '::1', 'example.com'])(
    '%j is none',
    (range) => {
      expect(() => parseRange(range)).toThrow(`"${range}" is neither`);
    },
  );
});

describe('the keywords', () => {
  it.each([
    [['DevOps run', 'it ran'], ['DevOps'], true],
    [['run', 'it ran in DevOps'], ['DevOps'], true],
    [['run', 'it ran'], ['DevOps'], false],
    [['devops', 'DEVOPS'], ['DevOps'], false],
    [['myDevOpsTeam', ''], ['DevOps'], true],
    [['run', 'it ran'], ['DevOps', 'ran'], true],
    [['run', 'it ran'], [], true],
    [['Dev', 'Ops'], ['DevOps'], false],
  ])('%j contains one of %j: %s', (texts, keywords, expected) => {
    expect(containsKeyword(texts, keywords, 'title-or-body')).toBe(expected);
  });

  it('may be wanted in title and body', () => {
    expect(containsKeyword(['DevOps', 'it ran'], ['DevOps'], 'title-and-body')).toBe(false);
    expect(containsKeyword(['DevOps', 'DevOps ran'], ['DevOps'], 'title-and-body')).toBe(true);
    expect(containsKeyword(['DevOps', 'it ran'], ['DevOps', 'ran'], 'title-and-body')).toBe(false);
  });
});
