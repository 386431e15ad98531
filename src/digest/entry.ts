/** The entry of the digest: runs it with the real ports. dist/digest.js hands it the toolkit of the main bundle. */
import type { toolkit } from '../index.js';
import { writeSummary } from '../runner/job-summary.js';
import { endProcess, processPorts } from '../runner/node.js';
import { runDigest } from './digest.js';

/** Runs the digest to its end, and ends the process. */
export async function startDigest({ openNetwork, ...shared }: typeof toolkit): Promise<void> {
  await runDigest({ ...processPorts(writeSummary), openNetwork }, shared);
  endProcess();
}
