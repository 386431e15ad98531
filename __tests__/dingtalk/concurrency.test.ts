import { expect, it } from '@jest/globals';
import { limitConcurrency } from '../../src/concurrency.js';

/** A task that ends when the test says so. */
function createWork() {
  let end = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end, run: () => done };
}

it('runs so many tasks at a time, in order, and later ones too', async () => {
  const limited = limitConcurrency(2);
  const begun: number[] = [];
  const works = Array.from({ length: 6 }, createWork);
  const start = (number: number) =>
    limited(() => {
      begun.push(number);
      return works[number]?.run() ?? Promise.resolve();
    });
  const first = [0, 1, 2, 3].map(start);
  expect(begun).toEqual([0, 1]);
  works[1]?.end();
  await first[1];
  expect(begun).toEqual([0, 1, 2]);
  works[0]?.end();
  await first[0];
  expect(begun).toEqual([0, 1, 2, 3]);
  const later = [4, 5].map(start);
  await Promise.resolve();
  expect(begun).toEqual([0, 1, 2, 3]);
  for (const work of works) work.end();
  await Promise.all([...first, ...later]);
  expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
});

it('lets the next task begin after one that fails', async () => {
  const limited = limitConcurrency(1);
  const failed = limited(() => Promise.reject(new Error('broken')));
  const next = limited(async () => 'done');
  await expect(failed).rejects.toThrow('broken');
  expect(await next).toBe('done');
});
