import { describe, expect, it } from '@jest/globals';
import { codeOf } from '../../src/github/api.js';
import { refusalOf } from '../../src/github/api-problems.js';
import { noticesFor } from '../../src/github/details.js';
import { asSentence } from '../../src/language.js';
import { anyText, english } from '../support/english.js';

describe('a refusal', () => {
  it.each<[number, object, unknown]>([
    [429, {}, undefined],
    [403, { 'x-ratelimit-remaining': '0' }, undefined],
    [403, { 'retry-after': '30' }, undefined],
    [403, {}, { message: 'You have exceeded a secondary rate limit.' }],
  ])('%i with %j and %j is a limit of requests', (status, headers, body) => {
    expect(refusalOf(status, headers, body, 'actions').en).toMatch(
      /^GitHub's API limits the number of requests/,
    );
  });

  it('403 without any of these names the permission', () => {
    const headers = { 'x-ratelimit-remaining': '999' };
    const body = { message: 'Resource not accessible by integration' };
    expect(refusalOf(403, headers, body, 'checks').en).toMatch(/permissions:\n {2}checks: read$/);
  });

  it('says when the limit ends, where it is told', () => {
    const date = 'Mon, 02 Mar 2026 08:04:00 GMT';
    const wordsOf = (remaining: string, reset: string, headers: object = { date }) =>
      refusalOf(
        429,
        { 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset, ...headers },
        undefined,
        'actions',
      ).en;
    expect(wordsOf('0', '1772439330')).toMatch(/; it is free again in 12 min$/);
    expect(wordsOf('0', '1772438000')).toMatch(/; it is free again in 1 min$/);
    expect(wordsOf('0', 'soon')).toMatch(/\(HTTP 429\)$/);
    expect(wordsOf('0', '1772439330', {})).toMatch(/\(HTTP 429\)$/);
    // Another limit than the hourly one, whose time is named all the same.
    expect(wordsOf('4000', '1772439330')).toMatch(/\(HTTP 429\)$/);
  });
});

describe('the code of a broken connection', () => {
  it('is found among the causes', () => {
    const reset = Object.assign(new Error('reset'), { code: 'ECONNRESET' });
    expect(codeOf(new Error('outer', { cause: new TypeError('inner', { cause: reset }) }))).toBe(
      'ECONNRESET',
    );
  });

  it('is nothing but a code', () => {
    expect(codeOf(Object.assign(new Error('x'), { code: 'a text' }))).toBeUndefined();
    expect(codeOf(undefined)).toBeUndefined();
  });

  it('is not sought for ever', () => {
    const error = new Error('round');
    error.cause = error;
    expect(codeOf(error)).toBeUndefined();
  });
});

describe('notices', () => {
  it('name each reason once', () => {
    expect(
      english(
        noticesFor({ forge: 'github' }, [
          [anyText('a'), anyText('one')],
          [anyText('b'), anyText('two')],
          [anyText('c'), anyText('one')],
        ]),
      ),
    ).toEqual(['The message goes without a, c: one.', 'The message goes without b: two.']);
    expect(noticesFor({ forge: 'github' }, [])).toEqual([]);
  });

  it('end with a full stop, but for YAML that people copy', () => {
    expect(asSentence(refusalOf(500, {}, undefined, 'actions'))).toEqual({
      en: "GitHub's API answered with HTTP 500.",
      'zh-CN': 'GitHub API 返回 HTTP 500。',
    });
    const permission = refusalOf(403, {}, undefined, 'actions');
    expect(asSentence(permission)).toBe(permission);
  });
});
