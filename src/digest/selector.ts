/** Which repositories a digest is about: the grammar of the input `repositories`, and what it chooses. Pure. */
import picomatch from 'picomatch';
import type { Repository } from '../github/repositories.js';
import { type Grammar, gather, problem, quote, splitList } from '../inputs/parsers.js';

/** One line of the input. */
export interface Selector {
  /** As it was written, without the mark in front. */
  readonly word: string;
  readonly excludes: boolean;
  /** Absent where the owner of the digest's own repository is meant. */
  readonly owner?: string;
  /** Of the repository, with `*` for any characters; or a topic. */
  readonly pattern: string;
  readonly kind: 'name' | 'topic';
}

const form = /^(!?)\s*(?:(topic)\s*[:：]\s*([a-z0-9][a-z0-9-]*)|(?:([\w-]+)\/)?([\w.*-]+))$/i;

const selector: Grammar<Selector> = (line) => {
  const [, mark, isTopic, topic, owner, name] = form.exec(line) ?? [];
  const pattern = topic ?? name;
  if (pattern === undefined) {
    return problem({
      en: `${quote(line)} is none of name, owner/name, owner/*, topic:name, or one of them behind ! to leave out`,
      'zh-CN': `${quote(line)} 不是 name、owner/name、owner/* 或 topic:name，前面加 ! 表示排除`,
    });
  }
  return {
    value: {
      word: line.replace(/^!\s*/, ''),
      excludes: mark === '!',
      ...(owner !== undefined && { owner }),
      pattern,
      kind: isTopic === undefined ? 'name' : 'topic',
    },
  };
};

/** A list of selectors. One that only leaves out would choose nothing. */
export const selectors: Grammar<readonly Selector[]> = (text) => {
  const { values, problems } = gather(splitList(text).map(selector));
  if (problems.length > 0) return { problems };
  return values.some(({ excludes }) => !excludes)
    ? { value: values }
    : problem({
        en: 'every line leaves repositories out; name those to report too, as owner/*',
        'zh-CN': '每一行都是排除；还要填需要汇总的仓库，例如 owner/*',
      });
};

/** Whether a selector names one repository, which need not be looked for in a list. */
export const isExact = ({ kind, pattern }: Selector): boolean => kind === 'name' && !pattern.includes('*');

/** The owner that a selector is about. */
export const ownerOf = ({ owner }: Selector, ownOwner: string): string => (owner ?? ownOwner).toLowerCase();

/** `owner/name` of the repository that an exact selector names. */
export const fullNameOf = (one: Selector, ownOwner: string): string =>
  `${one.owner ?? ownOwner}/${one.pattern}`;

function matches(one: Selector, { fullName, topics }: Repository, ownOwner: string): boolean {
  const [owner = '', name = ''] = fullName.split('/');
  if (owner.toLowerCase() !== ownerOf(one, ownOwner)) return false;
  if (one.kind === 'topic') return topics.includes(one.pattern.toLowerCase());
  return picomatch.isMatch(name, one.pattern, { nocase: true, dot: true });
}

/** A repository of the digest, and the words that chose it. */
export interface Chosen {
  readonly repository: Repository;
  /** Those of `at-map` that may stand for it, in lower case, the most exact first. */
  readonly words: readonly string[];
}

/**
 * The repositories that the selectors choose of those that are known, each once, in the order of their names.
 *
 * @param ownOwner of the digest's own repository
 */
export function choose(
  repositories: readonly Repository[],
  all: readonly Selector[],
  ownOwner: string,
): readonly Chosen[] {
  const distinct = new Map(repositories.map((each) => [each.fullName.toLowerCase(), each]));
  return [...distinct.values()]
    .flatMap((repository): readonly Chosen[] => {
      const found = all.filter((one) => matches(one, repository, ownOwner));
      if (found.length === 0 || found.some(({ excludes }) => excludes)) return [];
      const [, name = ''] = repository.fullName.split('/');
      const words = [repository.fullName, name, ...found.flatMap(({ word, pattern }) => [word, pattern])];
      return [{ repository, words: [...new Set(words.map((word) => word.toLowerCase()))] }];
    })
    .toSorted((one, other) => (one.repository.fullName < other.repository.fullName ? -1 : 1));
}
