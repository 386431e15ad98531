import { createHmac } from 'node:crypto';

/**
 * Signs a request: HMAC-SHA256 over the timestamp, a newline and the key, with the key.
 * Source: DingTalk's documentation, custom robot security settings (加签).
 *
 * @param key the whole signing key, its prefix `SEC` included
 * @param timestamp milliseconds since the epoch; the robot allows a difference of one hour
 * @returns Base64, which the query string takes percent-encoded once; it is secret in both forms
 */
export const sign = (key: string, timestamp: number): string =>
  createHmac('sha256', key).update(`${timestamp}\n${key}`).digest('base64');
