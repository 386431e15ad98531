/** Why GitHub's API didn't tell what it was asked: told in the log, the same words for the same reason, without a full stop. */
import { at, textAt } from '../json.js';

/** What a job's token must be allowed to read. */
export type Permission = 'actions' | 'checks';

export const noWorkflow = "the runner doesn't say which workflow file this is (GITHUB_WORKFLOW_REF)";
export const outOfTime = "no time was left to wait for GitHub's API";
export const oddShape = "GitHub's API answered with something else than was asked for";

/** @param limit milliseconds */
export const noAnswer = (limit: number): string => `GitHub's API did not answer within ${limit / 1000} s`;

/** @param code what Node calls the trouble, such as ECONNREFUSED */
export const unreachable = (code: string | undefined): string =>
  `GitHub's API could not be reached${code === undefined ? '' : ` (${code})`}`;

const refusals: Readonly<Record<number, (permission: Permission) => string>> = {
  401: () => "GitHub's API did not accept the github-token (HTTP 401): it is wrong or has expired",
  403: (permission) =>
    'the github-token may not read them (HTTP 403). Add this to the permissions of the job or workflow:\n' +
    `permissions:\n  ${permission}: read`,
  404: () =>
    "GitHub's API does not know them, or hides them from this github-token (HTTP 404); it may be a token of " +
    'another repository',
};

/**
 * Why an answer that isn't a 200 was given.
 *
 * @param headers of the answer, names in lower case
 * @param body of the answer, parsed where it was JSON
 * @param permission what the request needs
 */
export function refusalOf(status: number, headers: unknown, body: unknown, permission: Permission): string {
  if (isRateLimit(status, headers, body)) {
    return `GitHub's API limits the number of requests at the moment (HTTP ${status})${freeAgain(headers)}`;
  }
  return refusals[status]?.(permission) ?? `GitHub's API answered with HTTP ${status}`;
}

/** Source: "Rate limits for the REST API" in GitHub's documentation: both limits come as 403 or 429. */
const isRateLimit = (status: number, headers: unknown, body: unknown): boolean =>
  status === 429 ||
  (status === 403 &&
    (textAt(headers, 'x-ratelimit-remaining') === '0' ||
      textAt(headers, 'retry-after') !== undefined ||
      /rate limit/i.test(textAt(body, 'message') ?? '')));

function freeAgain(headers: unknown): string {
  const seconds = Number(textAt(headers, 'retry-after'));
  if (seconds > 0) return `; it asks to wait ${seconds} s`;
  const reset = new Date(Number(textAt(headers, 'x-ratelimit-reset')) * 1000);
  return reset.getTime() > 0 ? `; it is free again at ${reset.toISOString()}` : '';
}

/** The code that Node gave a broken connection; fetch and the client wrap it as a cause. */
export function codeOf(error: unknown): string | undefined {
  let cause = error;
  for (let depth = 0; depth < 5 && cause !== undefined; depth += 1) {
    const code = textAt(cause, 'code');
    if (code !== undefined && /^[A-Z][A-Z0-9_]+$/.test(code)) return code;
    cause = at(cause, 'cause');
  }
  return undefined;
}
