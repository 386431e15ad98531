type Query = Record<string, string>;

/** How an edition calls the size of a page, and how large one may be. Pages count from 1. */
export interface Paging {
  size: 'per_page' | 'limit';
  most: number;
}

const usualSize = 30;

function readServer(query: Query, { size, most }: Paging) {
  const wanted = Number(query[size]);
  const perPage = wanted >= 1 ? Math.min(Math.floor(wanted), most) : usualSize;
  return { perPage, page: Math.max(1, Math.floor(Number(query['page']) || 1)) };
}

/** The part of `items` that `query` asks for. */
export function pageOf<Item>(items: Item[], query: Query, paging: Paging): Item[] {
  const { page, perPage } = readServer(query, paging);
  return items.slice((page - 1) * perPage, page * perPage);
}

/**
 * The Link header of a page of a list with `total` items, or nothing when one page holds them all.
 * The order is GitHub's: prev, next, last, first.
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export function linkOf(address: string, total: number, query: Query, paging: Paging): string | undefined {
  const { page, perPage } = readServer(query, paging);
  const last = Math.ceil(total / perPage);
  const targets = [
    ...(page > 1 ? [['prev', page - 1] as const] : []),
    ...(page < last ? [['next', page + 1] as const, ['last', last] as const] : []),
    ...(page > 1 ? [['first', 1] as const] : []),
  ];
  const links = targets.map(([relation, target]) => {
    const parameters = new URLSearchParams({ ...query, page: String(target) });
    return `<${address}?${parameters}>; rel="${relation}"`;
  });
  return links.length > 0 ? links.join(', ') : undefined;
}
