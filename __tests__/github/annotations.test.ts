import { describe, expect, it } from '@jest/globals';
import { cancellationOf, errorOf, readErrors } from '../../src/github/annotations.js';
import { createAnnotation } from '../support/github/job.js';

describe('the errors of a job', () => {
  it('are the annotations of level failure, without colours', () => {
    expect(
      readErrors([
        createAnnotation({ annotation_level: 'warning', message: 'deprecated' }),
        createAnnotation({ message: ' \u001b[31mexpected 1\u001b[0m, got 2\n' }),
        createAnnotation({ message: null }),
        createAnnotation({ annotation_level: 'notice', message: 'hint' }),
        createAnnotation({ message: 'second', path: 'src/a.ts' }),
      ]),
    ).toEqual([{ message: 'expected 1, got 2', logLine: 42 }, { message: 'second' }]);
  });

  it.each([[undefined], [null], [{}], ['text']])('are undefined where the answer is %j', (body) => {
    expect(readErrors(body)).toBeUndefined();
  });

  const end = { message: 'Process completed with exit code 1.', logLine: 42 };

  it.each<[string, readonly { message: string; logLine?: number }[], number, string | undefined]>([
    ['the first that says something', [end, { message: 'src/a.ts: wrong type' }], 1, 'src/a.ts: wrong type'],
    ['the end of the step where nothing else is said', [end], 1, end.message],
    [
      'not the cancellation',
      [{ message: 'The operation was canceled.' }, { message: 'no disk' }],
      1,
      'no disk',
    ],
    ['none where there is none', [], 1, undefined],
    ['none where more steps ended than failed', [{ message: 'lint: 3 problems' }, end, end], 1, undefined],
    ['the first of two steps that failed', [{ message: 'one' }, end, { message: 'two' }, end], 2, 'one'],
    ['none of a log that is longer', [{ message: 'upload failed', logLine: 43 }, end], 1, undefined],
    ['one of the same log', [{ message: 'expected 2', logLine: 41 }, end], 1, 'expected 2'],
    [
      'the loss of the runner before all others',
      [end, end, { message: 'The runner has received a shutdown signal.' }],
      1,
      'The runner has received a shutdown signal.',
    ],
    [
      'the first one where no step is known to have failed',
      [{ message: 'no runner' }, end, end],
      0,
      'no runner',
    ],
  ])('shown is %s', (_, errors, failedSteps, expected) => {
    expect(errorOf(errors, { failedSteps, errorsAreOwn: true })).toBe(expected);
  });

  it.each<[string, readonly { message: string; logLine?: number }[], string | undefined]>([
    ['none of several', [{ message: 'upload failed', logLine: 12 }, end], undefined],
    ['the only one', [{ message: 'expected 2', logLine: 12 }], 'expected 2'],
    [
      'the loss of the runner',
      [{ message: 'The runner has received a shutdown signal.' }, end],
      'The runner has received a shutdown signal.',
    ],
  ])('where another step may have left one: %s', (_, errors, expected) => {
    expect(errorOf(errors, { failedSteps: 1, errorsAreOwn: false })).toBe(expected);
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
    expect(cancellationOf([{ message: 'first' }, { message }])).toBe(reason);
  });
});
