/** What a message tells of a run beside what environment and event say. */
import { unknownHistory } from '../run-result.js';
import type { ApiPorts } from './api.js';
import { noToken } from './api-problems.js';
import { knownJobs, noticesFor, partNames, type RunDetails, type RunDetailsRequest } from './details.js';

/** Asks the API, which is loaded only where there is a token to ask with. Expected trouble never rejects. */
export async function readRunDetails(request: RunDetailsRequest, ports: ApiPorts): Promise<RunDetails> {
  const { token, facts, wants } = request;
  if (token !== undefined) {
    const { askRunDetails } = await import('./api-details.js');
    return askRunDetails(request, token, ports);
  }
  const missing = [
    ...(wants.jobs ? [partNames.jobs] : []),
    ...(wants.history ? [partNames.history] : []),
    ...(wants.startTime && facts.startedAt === undefined ? [partNames.startTime] : []),
  ];
  return {
    ...knownJobs(request),
    history: wants.history ? { kind: 'unknown', why: noToken } : unknownHistory,
    notices: noticesFor(
      facts,
      missing.map((part) => [part, noToken]),
    ),
  };
}
