import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const page = readFileSync('docs/RATE-LIMIT.md', 'utf8');
const runsADay = 20;
const days = 22;
const jobs = 3;
const failed = 0.1;
/** Every second failure is the first one, and each streak of failures ends with a repair. */
const firstFailed = failed / 2;

/** Messages of one repository for each of its runs, by the row that says so. */
const rows: readonly (readonly [string, number])[] = [
  ['A message for each job', jobs],
  ['A message for each run', 1],
  ['`execution-timing: failure, fixed`', failed + firstFailed],
  ['`execution-timing: first-failure, fixed`', firstFailed * 2],
];

describe('the messages of a month, as docs/RATE-LIMIT.md counts them', () => {
  it.each(rows)('%s', (name, perRun) => {
    const row = page.split('\n').find((line) => line.startsWith(`| ${name}`)) ?? '';
    const [, , ...counts] = row.split('|').map((cell) => cell.trim().replace(',', ''));
    const expected = [10, 80, 300].map((repositories) => Math.round(repositories * runsADay * days * perRun));
    expect(counts.slice(0, 3).map(Number)).toEqual(expected);
  });

  it('begin with what the text says', () => {
    expect(page).toContain(
      `With ${runsADay} runs a day in each repository, ${jobs} jobs in each run, ${days} working`,
    );
    expect(page).toContain(`${(80 * runsADay * jobs).toLocaleString('en')} messages a day`);
  });
});
