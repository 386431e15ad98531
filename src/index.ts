/** Builds the real world and runs the story; nothing else has effects at import. */
import { realWorld } from './real-world.js';
import { run } from './run.js';

// A bundle in CommonJS has no await at its top. All is written by then: there is nothing to wait for, and no
// need to take the heap apart.
void run(realWorld()).then((exitCode) => process.exit(exitCode));
