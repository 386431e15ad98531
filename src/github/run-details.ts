/** What a message tells of a run beside what environment and event say. */
import { unknownHistory } from '../run-result.js';
import type { ApiPorts } from './api.js';
import { noToken } from './api-problems.js';
import { knownJobs, noticesFor, partNames, type RunDetails, type RunDetailsRequest } from './details.js';

/**
 * Asks the API, which is loaded only where there is a token to ask with. Expected trouble never rejects. Of a run that
 * has begun there is nothing to ask.
 */
export async function readRunDetails(request: RunDetailsRequest, ports: ApiPorts): Promise<RunDetails> {
  const { token, facts, status, logLines } = request;
  const known = knownJobs(request);
  if (status === 'started') return { ...known, history: unknownHistory, notices: [] };
  if (token !== undefined) {
    const { askRunDetails } = await import('./api-details.js');
    return askRunDetails(request, token, ports);
  }
  const missing = [
    partNames.jobs,
    partNames.history,
    ...(facts.startedAt === undefined ? [partNames.duration] : []),
    ...(logLines > 0 ? [partNames.logLines] : []),
  ];
  return {
    ...known,
    history: { kind: 'unknown', why: noToken },
    notices: noticesFor(
      facts,
      missing.map((part) => [part, noToken]),
    ),
  };
}
