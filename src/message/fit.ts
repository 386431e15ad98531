import { largestPayload, type Payload, sizeOf } from './payload.js';

/** How much the built-in body tells. */
export interface Detail {
  /** Failed jobs with steps and error. */
  readonly jobDetails: number;
  /** Jobs that have a line. */
  readonly jobs: number;
  readonly commits: number;
}

/** What a message can lose for the sake of its size. */
export type Loss = 'job details' | 'commits' | 'text';

type Rung = Detail & { readonly lost: readonly Loss[] };

const least: Rung = { jobDetails: 0, jobs: 0, commits: 0, lost: ['job details', 'commits'] };

/** From everything that people read on a phone to the least; each rung costs less than the one before. */
const ladder: readonly Rung[] = [
  { jobDetails: 5, jobs: 20, commits: 5, lost: [] },
  { jobDetails: 2, jobs: 20, commits: 5, lost: ['job details'] },
  { jobDetails: 0, jobs: 10, commits: 5, lost: ['job details'] },
  { jobDetails: 0, jobs: 0, commits: 5, lost: ['job details'] },
  { jobDetails: 0, jobs: 0, commits: 2, lost: ['job details', 'commits'] },
  least,
];

export interface Written {
  readonly body: string;
  readonly payload: Payload;
}

interface Fitted extends Written {
  /** As sent, the msgUuid included. */
  readonly bytes: number;
  readonly lost: readonly Loss[];
}

/** The line ends between two blocks, in bytes of JSON. */
const gap = 4;

/**
 * Writes a message that DingTalk takes: details of jobs go first, then commits, then the author's text
 * is cut. What `write` puts into every message is never lost.
 *
 * @param write writes the message with so much detail, and with the author's text
 * @param text the author's text, as Markdown
 * @param mark stands where text was cut
 */
export async function fitMessage(
  write: (detail: Detail, text: string) => Written,
  text: string,
  mark: string,
): Promise<Fitted> {
  for (const { lost, ...detail } of ladder) {
    const written = write(detail, text);
    const bytes = sizeOf(written.payload);
    if (bytes <= largestPayload) return { ...written, bytes, lost };
  }
  const { excerpt } = await import('./excerpt.js');
  const room = largestPayload - sizeOf(write(least, mark).payload) - gap;
  const written = write(least, [excerpt(text, room), mark].filter((part) => part !== '').join('\n\n'));
  return { ...written, bytes: sizeOf(written.payload), lost: [...least.lost, 'text'] };
}
