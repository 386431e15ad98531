/** The entry of the digest: runs it with the real ports. dist/digest.js hands it what it shares with the main action. */
import type { shared } from '../index.js';
import { writeSummary } from '../runner/job-summary.js';
import { endProcess, processPorts } from '../runner/node.js';
import { runDigest } from './digest.js';

/** Runs the digest to its end, and ends the process. */
export async function startDigest({ openNetwork, ...parts }: typeof shared): Promise<void> {
  await runDigest({ ...processPorts(writeSummary), openNetwork }, parts);
  endProcess();
}
