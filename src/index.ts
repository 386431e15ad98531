/** The entry: runs a phase of an action with the real ports. dist/main.js, dist/post.js and dist/digest.js name it. */
import { run } from './run.js';
import { nodePorts } from './runner/node.js';
import type { StepPhase } from './runner/ports.js';

export async function start(phase: StepPhase | 'digest'): Promise<void> {
  // Only the digest loads what it alone needs.
  if (phase === 'digest') await (await import('./digest/digest.js')).runDigest(nodePorts());
  else await run(phase, nodePorts());
  // Nothing is waited for any more. Where a pipe is slow, its reader gets what is printed before the process ends.
  process.stdout.write('', () => process.exit());
}
