import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { pageIn } from '../../scripts/readme-parts.js';
import { knownTrouble } from '../../src/dingtalk/error-codes.js';
import { languages } from '../../src/language.js';

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

  it('are the same in Chinese, as are the figures of the storm and of the digest', () => {
    /** The numbers of each row of a table. */
    const numbers = (markdown: string) =>
      [...markdown.replaceAll(/(?<=\d),(?=\d)/g, '').matchAll(/^\|.*\|$/gm)].map(([row]) =>
        [...row.matchAll(/\d[\d.]*/g)].map(([number]) => Number(number)).sort((a, b) => a - b),
      );
    for (const name of ['RATE-LIMIT', 'ORGANISATION']) {
      const [english = '', chinese = ''] = languages.map((language) =>
        readFileSync(pageIn(`docs/${name}`, language), 'utf8'),
      );
      expect(numbers(chinese)).toEqual(numbers(english));
    }
  });

  it('begin with what the text says', () => {
    expect(page).toContain(
      `With ${runsADay} runs a day in each repository, ${jobs} jobs in each run, ${days} working`,
    );
    expect(page).toContain(`${(80 * runsADay * jobs).toLocaleString('en')} messages a day`);
  });
});

describe('where a limit was met, the error and its entry say how to send less', () => {
  const limits = [
    ['rate-limit', 410100],
    ['quota', 90030],
  ] as const;
  it.each(languages.flatMap((language) => limits.map((limit) => [language, ...limit] as const)))(
    '%s: %s',
    (language, address, errcode) => {
      const advice = /`execution-timing: failure, fixed`.*`needs`/;
      expect(knownTrouble(errcode, '')?.advice[language]).toMatch(advice);
      const entries = readFileSync(pageIn('docs/TROUBLESHOOTING', language), 'utf8').split('\n');
      const entry = entries.find((line) => line.includes(`<a id="${address}">`)) ?? '';
      expect(entry).toContain('`execution-timing: failure, fixed`');
    },
  );
});
