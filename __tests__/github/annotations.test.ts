import { describe, expect, it } from '@jest/globals';
import { cancellationOf, firstErrorOf, readErrors } from '../../src/github/annotations.js';
import { createAnnotation } from '../support/github/job.js';

describe('the errors of a job', () => {
  it('are the annotations of level failure, without colours', () => {
    expect(
      readErrors([
        createAnnotation({ annotation_level: 'warning', message: 'deprecated' }),
        createAnnotation({ message: ' \u001b[31mexpected 1\u001b[0m, got 2\n' }),
        createAnnotation({ message: null }),
        createAnnotation({ annotation_level: 'notice', message: 'hint' }),
        createAnnotation({ message: 'second' }),
      ]),
    ).toEqual(['expected 1, got 2', 'second']);
  });

  it.each([[undefined], [null], [{}], ['text']])('are undefined where the answer is %j', (body) => {
    expect(readErrors(body)).toBeUndefined();
  });

  it('the first that says something is told', () => {
    expect(firstErrorOf(['Process completed with exit code 1.', 'src/a.ts: wrong type'])).toBe(
      'src/a.ts: wrong type',
    );
    expect(firstErrorOf(['Process completed with exit code 127.'])).toBe(
      'Process completed with exit code 127.',
    );
    expect(firstErrorOf(['The operation was canceled.', 'no disk'])).toBe('no disk');
    expect(firstErrorOf([])).toBeUndefined();
  });
});

describe('the reason of a cancellation', () => {
  it.each([
    ['Canceling since a higher priority waiting request for ci-refs/heads/main exists', 'superseded'],
    ['The job has exceeded the maximum execution time of 1h0m0s', 'timed-out'],
    [
      'The job running on runner GitHub Actions 3 has exceeded the maximum execution time of 360 minutes.',
      'timed-out',
    ],
    ['The run was canceled by @octocat.', 'by-somebody'],
    ['The operation was canceled.', undefined],
    ['echo "The run was canceled by @octocat."', undefined],
  ])('%s', (message, reason) => {
    expect(cancellationOf(['first', message])).toBe(reason);
  });
});
