/** Starts the simulator alone, so that any client of DingTalk's robots can be tried against it. */
import { asksForHelp } from './help.js';
import type { RobotOptions } from './robots.js';
import { readServeOptions, serveHelp } from './serve-options.js';
import { startSimulator } from './server.js';

/** What a client needs to know of a robot: this terminal is the only place that shows it. */
const describe = ({ group, keywords = [], secret, ipRanges = [] }: RobotOptions, webhook: string): string =>
  [
    `  webhook   ${webhook}`,
    secret === undefined ? '' : `  secret    ${secret}`,
    keywords.length === 0 ? '' : `  keywords  ${keywords.join(', ')}`,
    ipRanges.length === 0 ? '' : `  callers   ${ipRanges.join(', ')}`,
    group === undefined ? '' : `  group     ${group}`,
  ]
    .filter((line) => line !== '')
    .join('\n');

async function serve(args: readonly string[]): Promise<void> {
  const options = readServeOptions(args);
  const simulator = await startSimulator(options);
  console.log(`A local DingTalk listens; its groups are at ${simulator.url}/`);
  for (const [index, robot] of options.robots.entries()) {
    console.log(`\nRobot ${index + 1}\n${describe(robot, simulator.webhook(robot.token))}`);
  }
  console.log('\nEnd it with Ctrl+C.');
}

try {
  const args = process.argv.slice(2);
  if (asksForHelp(args)) console.log(serveHelp());
  else await serve(args);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
