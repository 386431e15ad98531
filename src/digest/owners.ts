/** Whom a digest calls: those who look after what is red for too long. Pure. */
import type { Contact } from '../inputs/inputs.js';
import type { LocalizedText } from '../language.js';
import { type Called, callPeople, nobody } from '../message/mentions.js';
import { neutralise } from '../message/text.js';
import type { OwnerInputs } from './digest-inputs.js';
import type { Digest } from './pipelines.js';
import type { Chosen } from './selector.js';

/**
 * Finds whom to call. `at-map` knows the owner of a repository by its name, else by a word that chose it, and else
 * whoever started the first run that failed, by login.
 */
export function findOwners(
  { failing, window }: Digest,
  chosen: readonly Chosen[],
  { mobiles, userIds, all, map, after }: OwnerInputs,
): Called {
  const late = failing.filter(({ redSince }) => window.until - redSince > after);
  if (late.length === 0) return nobody;
  if (all) return { ...nobody, all };
  const wordsOf = new Map(chosen.map(({ repository, words }) => [repository.fullName, words]));
  const found = late.map(({ repository: { fullName }, login }) => {
    const keys = [...(wordsOf.get(fullName) ?? []), login?.toLowerCase() ?? ''];
    return { fullName, contact: keys.map((key) => map.get(key)).find((contact) => contact !== undefined) };
  });
  const called = callPeople([
    ...mobiles.map((mobile): Contact => ({ mobile })),
    ...userIds.map((userId): Contact => ({ userId })),
    ...found.flatMap(({ contact }) => contact ?? []),
  ]);
  const without = new Set(found.filter(({ contact }) => !contact).map(({ fullName }) => fullName));
  return {
    ...called,
    notices: [
      ...called.notices,
      ...(map.size > 0 && without.size > 0 ? [noOwner([...without].map((name) => neutralise(name)))] : []),
    ],
  };
}

const noOwner = (names: readonly string[]): LocalizedText => ({
  en: `Nobody is mentioned for these, since neither they nor the people who started their runs are in at-map: ${names.join(', ')}.`,
  'zh-CN': `以下仓库及其运行的触发人都不在 at-map 中，没有 @ 任何人：${names.join('、')}。`,
});
