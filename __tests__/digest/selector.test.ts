import { describe, expect, it } from '@jest/globals';
import { choose, selectors } from '../../src/digest/selector.js';
import type { Repository } from '../../src/github/repositories.js';
import { english } from '../support/english.js';

const repository = (fullName: string, ...topics: string[]): Repository => ({
  fullName,
  defaultBranch: 'main',
  topics,
});
const all = [
  repository('acme/web', 'team-web'),
  repository('Acme/Shop', 'team-pay', 'java'),
  repository('acme/shop.old', 'team-pay'),
  repository('octo/web'),
];

const chosenBy = (text: string) => {
  const parsed = selectors(text);
  if ('problems' in parsed) throw new Error(english(parsed.problems).join());
  return choose(all, parsed.value, 'acme');
};
const namesBy = (text: string) => chosenBy(text).map(({ repository: { fullName } }) => fullName);

describe('selectors', () => {
  it.each<[string, readonly string[]]>([
    ['web', ['acme/web']],
    ['octo/web', ['octo/web']],
    ['SHOP', ['Acme/Shop']],
    ['acme/*', ['Acme/Shop', 'acme/shop.old', 'acme/web']],
    ['shop*', ['Acme/Shop', 'acme/shop.old']],
    ['topic:team-pay', ['Acme/Shop', 'acme/shop.old']],
    ['topic：TEAM-PAY\n!*.old', ['Acme/Shop']],
    ['acme/*\n! topic:java', ['acme/shop.old', 'acme/web']],
    ['acme/*\nocto/*\n!octo/web\nweb', ['Acme/Shop', 'acme/shop.old', 'acme/web']],
    ['web, shop', ['Acme/Shop', 'acme/web']],
    ['web，octo/web、!acme/web', ['octo/web']],
    ['nothing', []],
  ])('%j choose %j', (text, names) => {
    expect(namesBy(text)).toEqual(names);
  });

  it('name a repository by each word that may stand in at-map, the most exact first', () => {
    const [shop] = chosenBy('acme/*\ntopic:team-pay');
    expect(shop?.words).toEqual(['acme/shop', 'shop', 'acme/*', '*', 'topic:team-pay', 'team-pay']);
  });

  it.each([
    ['a/b/c', /"a\/b\/c" is none of name/],
    ['topic:', /"topic:" is none of/],
    ['https://github.com/acme/web', /is none of/],
    ['!acme/web', /leaves repositories out/],
  ])('%j are a problem', (text, problem) => {
    expect(selectors(text)).toMatchObject({ problems: [{ en: expect.stringMatching(problem) }] });
  });
});
