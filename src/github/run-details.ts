/** What a message tells of a run beside what environment and event say. */
import { type LocalizedText, unreadableFile } from '../language.js';
import { unknownHistory } from '../run-result.js';
import type { ApiPorts } from './api.js';
import type { askRunDetails } from './api-details.js';
import { noToken } from './api-problems.js';
import {
  knownJobs,
  lacksStart,
  lacksTitle,
  noticesFor,
  partNames,
  type RunDetails,
  type RunDetailsRequest,
} from './details.js';

/**
 * Asks the API, which is loaded only where there is a token to ask with. Expected trouble never rejects. Of a run that
 * has begun there is nothing to ask.
 */
export async function readRunDetails(request: RunDetailsRequest, ports: ApiPorts): Promise<RunDetails> {
  const { token, facts, status, logLines } = request;
  const known = knownJobs(request);
  if (status === 'started') return { ...known, history: unknownHistory, notices: [] };
  let why: LocalizedText = noToken;
  if (token !== undefined) {
    const ask = await loadAsking();
    if (typeof ask === 'function') return ask(request, token, ports);
    why = ask;
  }
  const missing = [
    partNames.jobs,
    partNames.history,
    ...(lacksStart(request) ? [partNames.duration] : []),
    ...(lacksTitle(facts) ? [partNames.commitTitle] : []),
    ...(logLines > 0 ? [partNames.logLines] : []),
  ];
  return {
    ...known,
    history: { kind: 'unknown', why },
    notices: noticesFor(
      facts,
      missing.map((part) => [part, why]),
    ),
  };
}

/** What asks the API, or why it cannot be asked. */
async function loadAsking(): Promise<typeof askRunDetails | LocalizedText> {
  try {
    return (await import('./api-details.js')).askRunDetails;
  } catch (error) {
    return unreadableFile(error);
  }
}
