/** Each run is counted once: by digests one after another, that overlap, that failed, that ran again. */
import { describe, expect, it } from '@jest/globals';
import { coverageOf } from '../../src/digest/window.js';
import { digestOf, ended, hoursAgo, reported, until, useServers, withRuns } from './digest-run.js';

useServers();

/** Runs that passed so many hours ago, one each. */
const passedAgo = (...hours: readonly number[]) =>
  withRuns(
    'acme/shop',
    hours.map((each) => ended('acme/shop', each)),
  );
const countOf = (text: string): number => Number(/: (\d+) runs? of/.exec(text)?.[1]);
const always = { 'send-when': 'always' };

describe('the time of a digest', () => {
  it('is half-open: what ended with the run of the digest counts, what ended 24 h before does not', async () => {
    const second = 1 / 3_600;
    const runs = passedAgo(-second, 0, 1, 24 - second, 24, 24 + second);
    const { text } = await digestOf({ others: [runs], inputs: always });
    expect(countOf(text)).toBe(3);
  });

  it('begins where a digest in another language ended', async () => {
    const began = hoursAgo(6);
    const earlier = coverageOf({ since: Date.parse(hoursAgo(30)), until: Date.parse(began) });
    const { notices } = await digestOf({
      others: [passedAgo(1, 5, 7, 20)],
      inputs: always,
      earlier: [{ began, notices: [earlier['zh-CN']] }],
    });
    expect(notices).toEqual([reported(began, until)]);
  });

  it('begins where the previous digest that was delivered ended', async () => {
    const began = hoursAgo(6);
    const { text, notices } = await digestOf({
      others: [passedAgo(1, 5, 7, 20)],
      inputs: always,
      earlier: [{ began, notices: [reported(hoursAgo(30), began)] }],
    });
    expect(countOf(text)).toBe(2);
    expect(text).toContain('Main branches, 6 h:');
    expect(notices).toEqual([reported(began, until)]);
  });

  it('begins there too where a later step failed the job', async () => {
    const began = hoursAgo(6);
    const { text } = await digestOf({
      others: [passedAgo(1, 5, 7, 20)],
      inputs: always,
      earlier: [{ began, conclusion: 'failure', notices: [reported(hoursAgo(30), began)] }],
    });
    expect(countOf(text)).toBe(2);
  });

  it.each<[string, { conclusion?: 'success' | 'failure'; notices?: string[] }]>([
    ['failed', { conclusion: 'failure' }],
    ['only ran dry', { notices: ['Archived or disabled, and so left out: 3.'] }],
    ['said something like it', { notices: [`x ${reported(hoursAgo(9), hoursAgo(3))}`] }],
  ])('covers that of a digest that %s', async (_, previous) => {
    const began = hoursAgo(48);
    const { text } = await digestOf({
      others: [passedAgo(1, 30, 47, 49)],
      inputs: always,
      earlier: [
        { id: 8001, began: hoursAgo(24), ...previous },
        { id: 8000, began, notices: [reported(hoursAgo(72), began)] },
      ],
    });
    expect(countOf(text)).toBe(3);
  });

  it('covers that of digests of which none was ever delivered', async () => {
    const { text } = await digestOf({
      others: [passedAgo(1, 30, 47, 49)],
      inputs: always,
      earlier: [24, 48].map((hours) => ({ id: 8000 - hours, began: hoursAgo(hours), conclusion: 'failure' })),
    });
    expect(countOf(text)).toBe(3);
  });

  it('is what since says, where it says something', async () => {
    const earlier = [{ began: hoursAgo(6), notices: [reported(hoursAgo(30), hoursAgo(6))] }];
    const others = [passedAgo(1, 5, 7, 20)];
    const duration = await digestOf({ others, earlier, inputs: { ...always, since: '8h' } });
    expect(countOf(duration.text)).toBe(3);
    expect(duration.github.requests.some(({ path }) => path.includes('/workflows/'))).toBe(false);
  });

  it('is what since says as a time', async () => {
    const inputs = { ...always, since: '2026-03-02T02:30:00+08:00' };
    const { text } = await digestOf({ others: [passedAgo(1, 5, 7, 20)], inputs });
    expect(countOf(text)).toBe(2);
  });

  it('is not about what still runs when it reads', async () => {
    const running = ended('acme/shop', 1, null);
    const { text, github } = await digestOf({
      others: [withRuns('acme/shop', [running, ended('acme/shop', 2)])],
      inputs: always,
    });
    expect(countOf(text)).toBe(1);
    expect(github.requests.find(({ path }) => path === '/repos/acme/shop/actions/runs')?.query).toMatchObject(
      {
        status: 'completed',
      },
    );
  });

  it('sees a run that was created long before it ended', async () => {
    const created_at = hoursAgo(60);
    const late = ended('acme/shop', 2, 'failure', { created_at, run_started_at: created_at });
    const busy = Array.from({ length: 150 }, (_, index) => ended('acme/shop', 3 + index / 3));
    const { text, github } = await digestOf({ others: [withRuns('acme/shop', [late, ...busy])] });
    expect(text).toContain('1 failing');
    expect(github.requests.filter(({ path }) => path === '/repos/acme/shop/actions/runs')).toHaveLength(2);
  });
});

describe('a run that is run again', () => {
  it('counts in the digest in whose time it ended again', async () => {
    const again = ended('acme/shop', 2, 'success', { run_attempt: 2 });
    const { text } = await digestOf({ others: [withRuns('acme/shop', [again])], inputs: always });
    expect(countOf(text)).toBe(1);
  });
});

describe('a digest that is run again', () => {
  const first = { id: 9000, attempt: 1, began: hoursAgo(1) };
  const others = [passedAgo(0.5, 2, 30)];

  it('says nothing where its first attempt was delivered', async () => {
    const notices = [reported(hoursAgo(25), hoursAgo(1))];
    const { step, messages } = await digestOf({
      others,
      inputs: always,
      attempt: 2,
      earlier: [{ ...first, notices }],
    });
    expect(messages).toEqual([]);
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ sent: 'false', reason: 'timing' });
    expect(step.log).toContain('attempt 1 of this run has sent its digest already');
  });

  it('reports again where since asks for it', async () => {
    const notices = [reported(hoursAgo(25), hoursAgo(1))];
    const { text } = await digestOf({
      others,
      inputs: { ...always, since: '24h' },
      attempt: 2,
      earlier: [{ ...first, notices }],
    });
    expect(countOf(text)).toBe(2);
  });

  it('reports everything where its first attempt failed', async () => {
    const { text } = await digestOf({
      others,
      inputs: always,
      attempt: 2,
      earlier: [
        { ...first, conclusion: 'failure' },
        { began: hoursAgo(40), notices: [reported(hoursAgo(60), hoursAgo(40))] },
      ],
    });
    expect(countOf(text)).toBe(3);
  });

  it('is not taken for a digest of its second attempt by the next one', async () => {
    const { text } = await digestOf({
      others: [passedAgo(1, 5, 7)],
      inputs: always,
      earlier: [
        { id: 8000, attempt: 2, began: hoursAgo(4) },
        { id: 8000, attempt: 1, began: hoursAgo(6), notices: [reported(hoursAgo(30), hoursAgo(6))] },
      ],
    });
    expect(countOf(text)).toBe(2);
  });
});

it('a digest whose second attempt was delivered ends where that began', async () => {
  const { text } = await digestOf({
    others: [passedAgo(1, 5, 7)],
    inputs: always,
    earlier: [
      { id: 8000, attempt: 2, began: hoursAgo(4), notices: [reported(hoursAgo(30), hoursAgo(4))] },
      { id: 8000, attempt: 1, began: hoursAgo(6), conclusion: 'failure' },
    ],
  });
  expect(countOf(text)).toBe(1);
});

describe('two digests that overlap', () => {
  const other = { id: 8000, began: hoursAgo(1 / 60), conclusion: null } as const;

  it('rather report twice than not at all, where the first one does not come to an end', async () => {
    const { text } = await digestOf({
      others: [passedAgo(0, 1, 5)],
      inputs: { ...always, 'timeout-minutes': '0.2' },
      earlier: [other],
    });
    expect(countOf(text)).toBe(3);
  });
});

describe('where the previous digest can not be read', () => {
  it('a job that ended well counts as delivered, and a notice says so', async () => {
    const { text, notices } = await digestOf({
      others: [passedAgo(1, 5, 7)],
      inputs: always,
      earlier: [
        { id: 8001, began: hoursAgo(3), conclusion: 'failure' },
        { id: 8000, began: hoursAgo(6) },
      ],
      prepare: (github) => github.fail('/annotations', 'forbidden'),
    });
    expect(countOf(text)).toBe(2);
    expect(notices).toContainEqual(expect.stringContaining('checks: read'));
  });

  it.each([
    ['its own run', '/actions/runs/9000'],
    ['its own job', '/actions/runs/9000/attempts/1/jobs'],
    ['the runs before', '/workflows/digest.yml/runs'],
  ])('since %s is unknown, it is about 24 h, and a notice says why', async (_, pattern) => {
    const { text, notices } = await digestOf({
      others: [passedAgo(1)],
      inputs: always,
      prepare: (github) => github.fail(new RegExp(`${pattern}$`), 'not-found'),
    });
    expect(text).toContain('Main branches, 24 h:');
    expect(notices).toContainEqual(expect.stringMatching(/could not be looked up.*HTTP 404/s));
  });
});
