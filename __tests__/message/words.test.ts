import { describe, expect, it } from '@jest/globals';
import { languages } from '../../src/language.js';
import { sayDuration } from '../../src/message/format.js';
import { wordsOf } from '../../src/message/word-choice.js';

/** Every text of a table of words by its path; functions are called with what they show. */
function textsOf(table: object, path = ''): [string, string][] {
  return Object.entries(table).flatMap(([key, value]): [string, string][] => {
    const name = `${path}.${key}`;
    if (typeof value === 'object') return textsOf(value, name);
    return [[name, typeof value === 'function' ? String(value('1', 2)) : String(value)]];
  });
}

describe('words', () => {
  it.each(languages)('of %s are complete and none is empty', (language) => {
    const texts = textsOf(wordsOf(language));
    const names = textsOf(wordsOf('en')).map(([name]) => name);
    expect(texts.map(([name]) => name)).toEqual(names);
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('of Chinese are in Chinese', () => {
    // These are said in English by everybody.
    const english = ['Tag', 'Release', 'PR', 'Issue'];
    const foreign = textsOf(wordsOf('zh-CN')).filter(
      ([, text]) => !/[\p{Script=Han}：，、]/u.test(text) && !english.includes(text),
    );
    expect(foreign).toEqual([]);
  });
});

describe('durations', () => {
  const [second, minute, hour] = [1_000, 60_000, 3_600_000];
  it.each([
    [0, 'under 1 s', '不到 1 秒'],
    [999, 'under 1 s', '不到 1 秒'],
    [second, '1 s', '1 秒'],
    [minute + 12_900, '1 min 12 s', '1 分 12 秒'],
    [5 * minute, '5 min', '5 分'],
    [hour + 59 * second, '1 h', '1 小时'],
    [2 * hour + 5 * minute + second, '2 h 5 min', '2 小时 5 分'],
    [27 * hour, '1 d 3 h', '1 天 3 小时'],
  ])('%d ms are %s', (milliseconds, english, chinese) => {
    expect(sayDuration(milliseconds, wordsOf('en'))).toBe(english);
    expect(sayDuration(milliseconds, wordsOf('zh-CN'))).toBe(chinese);
  });
});
