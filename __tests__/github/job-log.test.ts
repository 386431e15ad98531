import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Ask } from '../../src/github/api.js';
import { askLogLines } from '../../src/github/job-log.js';
import { linesBeforeError } from '../../src/github/log-lines.js';
import { fetchFor } from '../../src/network/fetch.js';
import { facts } from '../message/scenarios.js';
import { type Storage, startStorage } from '../support/github/storage.js';

describe('the lines before an error', () => {
  const step = { start: Date.parse('2026-03-02T08:15:44Z'), end: Date.parse('2026-03-02T08:15:57Z') + 999 };
  const end = '##[error]Process completed with exit code 1.';
  const linesOf = (...lines: string[]) =>
    linesBeforeError(lines.map((line) => `2026-03-02T08:15:${line}`).join('\n'), step, 20);

  it.each([
    ['of the step alone', ['43.9999999Z before', '44.0000000Z first', `57.9999999Z ${end}`], ['first']],
    ['not of a step that was allowed to fail', ['31.0Z a', `31.5Z ${end}`, '50.0Z b', `51.0Z ${end}`], ['b']],
    [
      'none, where two steps ended in its time',
      ['44.0Z a', `44.1Z ${end}`, '44.2Z b', `44.3Z ${end}`],
      undefined,
    ],
    ['none, where nothing ended in its time', ['44.0Z a', `58.0Z ${end}`], undefined],
    ['before the one error of an action', ['44.0Z a', '45.0Z ##[error]Input required'], ['a']],
    [
      'before its end, an earlier error among them',
      ['44.0Z ##[error]bad', '45.0Z b', `46.0Z ${end}`],
      ['bad', 'b'],
    ],
  ])('are %s', (_, lines, expected) => {
    expect(linesOf(...lines)).toEqual(expected);
  });

  it('go without a first line that was cut in two', () => {
    const log = `02T08:15:50.0Z part of a secr\n2026-03-02T08:15:50.0Z whole\n2026-03-02T08:15:51.0Z ${end}`;
    expect(linesBeforeError(log, step, 20)).toEqual(['whole']);
  });
});

describe('a storage that is silent', () => {
  let storage: Storage;
  let limits: AbortController[];
  beforeEach(async () => {
    limits = [];
    jest.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
      const limit = new AbortController();
      limits.push(limit);
      return limit.signal;
    });
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await storage.close();
  });

  const timeUp = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
  const problemWhen = async (happens: (stop: AbortController) => void, begins: boolean) => {
    const stop = new AbortController();
    let arrive = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    storage = await startStorage('', {
      answer: (response) => {
        if (begins) response.write('2026-03-02T08:15:44.0Z a\n', arrive);
        else arrive();
      },
    });
    // The API has named the storage.
    const ask: Ask = async (_, read) => ({ value: read(undefined, storage.address) as never });
    const ports = { fetchFor: (url: URL) => fetchFor(url, {}), signal: stop.signal };
    const failedTime = { start: 0, end: 1 };
    const answer = askLogLines(
      ask as never,
      ports,
      facts({ apiUrl: 'http://127.0.0.1/' }),
      { id: 1, failedTime },
      5,
    );
    await arrival;
    happens(stop);
    return (await answer).problem?.en;
  };

  it.each([
    ['altogether', false],
    ['after it began', true],
  ])('%s, is given up after its time', async (_, begins) => {
    const problem = await problemWhen(() => limits.at(-1)?.abort(timeUp), begins);
    expect(problem).toBe('the storage of the log did not send it within 8 s');
  });

  it('is given up where no time is left for the API', async () => {
    expect(await problemWhen((stop) => stop.abort(), true)).toBe("no time was left to wait for GitHub's API");
  });
});
