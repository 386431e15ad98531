import { expect, it } from '@jest/globals';
import { createGate } from '../../src/dingtalk/deliver.js';

/** Work that ends when it is told to. */
function createWork() {
  let end = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end, run: () => done };
}

it('a gate lets so many pass at a time, in order, and those who come later too', async () => {
  const through = createGate(2);
  const begun: number[] = [];
  const works = Array.from({ length: 6 }, createWork);
  const enter = (number: number) =>
    through(() => {
      begun.push(number);
      return works[number]?.run() ?? Promise.resolve();
    });
  const first = [0, 1, 2, 3].map(enter);
  expect(begun).toEqual([0, 1]);
  works[1]?.end();
  await first[1];
  expect(begun).toEqual([0, 1, 2]);
  works[0]?.end();
  await first[0];
  expect(begun).toEqual([0, 1, 2, 3]);
  const later = [4, 5].map(enter);
  await Promise.resolve();
  expect(begun).toEqual([0, 1, 2, 3]);
  for (const work of works) work.end();
  await Promise.all([...first, ...later]);
  expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
});

it('work that fails makes room for the next', async () => {
  const through = createGate(1);
  const failed = through(() => Promise.reject(new Error('broken')));
  const next = through(async () => 'done');
  await expect(failed).rejects.toThrow('broken');
  expect(await next).toBe('done');
});
