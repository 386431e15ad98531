/** Finds the repositories of a digest, in as few requests as it takes. */
import type { Ask } from '../github/api.js';
import { askRepositoriesOf, askRepository, type Repository } from '../github/repositories.js';
import { groupBy } from './group.js';
import { type Chosen, choose, fullNameOf, isExact, ownerOf, type Selector } from './selector.js';
import { type Unread, unreadOf } from './unread.js';

interface Found {
  readonly chosen: readonly Chosen[];
  readonly unread: readonly Unread[];
  /** How many of those that no line names are archived or disabled. */
  readonly closed: number;
}

/** So many names of one owner are looked up one by one; of more, the owner's list is read. */
const mostLookups = 10;

/**
 * Finds the repositories that the selectors choose. An owner's list has 100 of them in one request; a repository
 * that it lacks is asked for by its name, so that its own answer says why.
 *
 * @param ownOwner of the digest's own repository
 */
export async function findRepositories(
  ask: Ask,
  selectors: readonly Selector[],
  ownOwner: string,
): Promise<Found> {
  const wanted = selectors.filter(({ excludes }) => !excludes);
  const byOwner = groupBy(wanted, (one) => ownerOf(one, ownOwner));
  const lists = await Promise.all(
    [...byOwner].map(([owner, ofOwner]) => {
      const isNeeded = ofOwner.length > mostLookups || !ofOwner.every(isExact);
      return isNeeded ? readList(ask, owner, ofOwner) : nothing;
    }),
  );
  const listed = lists.flatMap(({ repositories }) => repositories);
  const known = new Set(listed.map(({ fullName }) => fullName.toLowerCase()));
  const named = new Map(
    wanted.filter(isExact).map((one) => [fullNameOf(one, ownOwner).toLowerCase(), fullNameOf(one, ownOwner)]),
  );
  const lookups = await Promise.all(
    [...named]
      .filter(([key]) => !known.has(key))
      .map(async ([, name]) => ({ name, answer: await askRepository(ask, name) })),
  );
  const found = [...listed, ...lookups.flatMap(({ answer }) => answer.value ?? [])];
  const all = choose(found, selectors, ownOwner);
  const closed = all.filter(({ repository }) => repository.closed !== undefined);
  const isNamed = ({ repository }: Chosen) => named.has(repository.fullName.toLowerCase());
  return {
    chosen: all.filter(({ repository }) => repository.closed === undefined),
    unread: [
      ...lists.flatMap(({ unread }) => unread),
      ...lookups.flatMap(({ name, answer }) => (answer.value ? [] : [unreadOf(name, answer)])),
      ...closed
        .filter(isNamed)
        .flatMap(({ repository: { fullName: name, closed: why } }): Unread[] =>
          why === undefined ? [] : [{ name, why }],
        ),
    ],
    closed: closed.filter((one) => !isNamed(one)).length,
  };
}

interface OwnersList {
  readonly repositories: readonly Repository[];
  readonly unread: readonly Unread[];
}

const nothing: OwnersList = { repositories: [], unread: [] };

async function readList(ask: Ask, owner: string, ofOwner: readonly Selector[]): Promise<OwnersList> {
  const answer = await askRepositoriesOf(ask, owner);
  const repositories = answer.value ?? [];
  const { problem } = answer;
  // What is named one by one can be had all the same.
  if (problem === undefined || ofOwner.every(isExact)) return { repositories, unread: [] };
  return { repositories, unread: [unreadOf(`${owner}/*`, { ...answer, problem })] };
}
