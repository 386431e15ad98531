/** The entry: runs a phase of the step with the real ports. dist/main.js and dist/post.js name the phase. */
import { run } from './run.js';
import { nodePorts } from './runner/node.js';
import type { StepPhase } from './runner/ports.js';

export async function start(phase: StepPhase): Promise<void> {
  await run(phase, nodePorts());
  // Nothing is waited for any more. Where a pipe is slow, its reader gets what is printed before the process ends.
  process.stdout.write('', () => process.exit());
}
