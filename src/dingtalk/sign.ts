import { createHmac } from 'node:crypto';

/** A signature of one request, in the two forms in which it can be seen. Both are secret. */
export interface Signature {
  /** Base64. */
  readonly raw: string;
  /** As it stands in the query string: percent-encoded once. */
  readonly encoded: string;
}

/**
 * Signs a request: HMAC-SHA256 over the timestamp, a newline and the key, with the key.
 * Source: DingTalk's documentation, custom robot security settings (加签).
 *
 * @param key the whole signing key, its prefix `SEC` included
 * @param timestamp milliseconds since the epoch; the robot allows a difference of one hour
 */
export function sign(key: string, timestamp: number): Signature {
  const raw = createHmac('sha256', key).update(`${timestamp}\n${key}`).digest('base64');
  return { raw, encoded: encodeURIComponent(raw) };
}
