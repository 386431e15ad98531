/** The public addresses. Builders write them down; the server answers with its own in their place. */
export const web = 'https://github.com';
export const api = 'https://api.github.com';

export const defaultRepository = 'octocat/hello-world';

/** An opaque id in the form of GitHub's GraphQL ids, for instance `WFR_kwNzg5`. */
export function nodeId(type: string, id: number): string {
  return `${type}_kw${Buffer.from(String(id)).toString('base64url')}`;
}

/** `time` (ISO 8601) moved by `seconds`, written as GitHub does: UTC, no fractions. */
export function later(time: string, seconds: number): string {
  return new Date(Date.parse(time) + seconds * 1000).toISOString().replace('.000Z', 'Z');
}
