import { createHmac } from 'node:crypto';
import { BlockList, isIPv4 } from 'node:net';

/** How far the timestamp of a signature may be off, in milliseconds. */
const MAX_SKEW_MS = 3_600_000;

/** Reads an IPv4 address or CIDR range. Throws when it is neither. */
export function parseRange(range: string): { address: string; prefix: number } {
  const [address = '', prefix = '32', ...rest] = range.split('/');
  const valid = isIPv4(address) && /^\d{1,2}$/.test(prefix) && Number(prefix) <= 32 && rest.length === 0;
  if (!valid) throw new Error(`"${range}" is neither an IPv4 address nor a CIDR range.`);
  return { address, prefix: Number(prefix) };
}

/** Whether the caller's address is in one of the ranges. No ranges: everybody may call. */
export function isAllowedAddress(address: string, ranges: readonly string[]): boolean {
  if (ranges.length === 0) return true;
  const list = new BlockList();
  for (const { address: base, prefix } of ranges.map(parseRange)) list.addSubnet(base, prefix, 'ipv4');
  const plain = address.replace(/^::ffff:/i, '');
  return isIPv4(plain) && list.check(plain, 'ipv4');
}

/** The signature in Base64, not yet percent-encoded. The secret stands in both key and message. */
export function sign(timestamp: string, secret: string): string {
  return createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64');
}

/**
 * Checks `timestamp` and `sign` of the query, the timestamp first.
 * A timestamp that isn't there can't be stale: then it is the signature that doesn't match.
 */
export function checkSignature(
  query: URLSearchParams,
  secret: string | undefined,
  now: number,
): 'stale' | 'sign' | undefined {
  if (secret === undefined) return undefined;
  const timestamp = query.get('timestamp');
  if (timestamp === null) return 'sign';
  const isFresh = /^\d+$/.test(timestamp) && Math.abs(now - Number(timestamp)) <= MAX_SKEW_MS;
  if (!isFresh) return 'stale';
  return query.get('sign') === sign(timestamp, secret) ? undefined : 'sign';
}

/** Where a keyword must stand. One report says that a card needs it in title and body. */
export type KeywordPlace = 'title-or-body' | 'title-and-body';

/** Whether one of the keywords is contained in the texts, case-sensitively. No keywords: always. */
export function containsKeyword(
  texts: readonly string[],
  keywords: readonly string[],
  place: KeywordPlace,
): boolean {
  if (keywords.length === 0) return true;
  return keywords.some((keyword) => {
    const found = texts.map((text) => text.includes(keyword));
    return place === 'title-or-body' ? found.some(Boolean) : found.every(Boolean);
  });
}
