/** Which signing key belongs to which webhook. Pure. */
import type { Robot } from '../inputs.js';
import { parseWebhook } from './webhook.js';

/**
 * @param webhooks lines of the input `webhook`
 * @param keys lines of the input `secret`: none, one for all robots, or one for each, `-` for none
 * @param allowedHosts hosts of private deployments
 * @returns the robots, and what is wrong, in sentences that hold no secret
 */
export function matchRobots(
  webhooks: readonly string[],
  keys: readonly string[],
  allowedHosts: readonly string[],
): { readonly robots: readonly Robot[]; readonly problems: readonly string[] } {
  const problems: string[] = [];
  if (keys.length > 1 && keys.length !== webhooks.length) {
    const robots = webhooks.length === 1 ? '1 robot' : `${webhooks.length} robots`;
    problems.push(
      `secret: there are ${keys.length} keys for ${robots}; give one for all, or one a line in the order of webhook, - for none`,
    );
  }
  keys.forEach((key, index) => {
    if (key === '-' || /^SEC\S+$/.test(key)) return;
    problems.push(
      `secret: line ${index + 1} doesn't start with SEC; copy the whole signing key from the robot's page (加签)`,
    );
  });
  const robots = webhooks.flatMap((line, index): readonly Robot[] => {
    const number = index + 1;
    const parsed = parseWebhook(line, allowedHosts);
    if ('problems' in parsed) {
      problems.push(...parsed.problems.map((problem) => `webhook: line ${number}: ${problem}`));
      return [];
    }
    const key = keys.length === 1 ? keys[0] : keys[index];
    return [{ number, ...parsed.value, ...(key !== undefined && key !== '-' && { secret: key }) }];
  });
  const twin = robots.find(({ token }, index) => robots.findIndex((other) => other.token === token) < index);
  if (twin) problems.push(`webhook: line ${twin.number} names a robot that stands there already`);
  return { robots, problems };
}
