/** Starts the simulator alone, so that any client of DingTalk's robots can be tried against it. */
import { runCommand } from './command.js';
import type { RobotOptions } from './robots.js';
import { logCalls } from './serve-log.js';
import { readServeOptions, serveHelp } from './serve-options.js';
import { startSimulator } from './server.js';

/** A word for the shell, whatever stands in it. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** A message by a command of which every curl knows every option. */
function curlOf([keyword = 'Hello']: readonly string[], webhook: string): string {
  const message = { msgtype: 'text', text: { content: `${keyword}: a first message` } };
  const parts = ["-H 'Content-Type: application/json'", `-d ${quoted(JSON.stringify(message))}`];
  return `curl ${[...parts, quoted(webhook)].join(' ')}`;
}

/** What a client needs to know of a robot: this terminal is the only place that shows it. */
function describe(robot: RobotOptions, webhook: string): string {
  const { group, keywords = [], secret, ipRanges = [], monthlyCap } = robot;
  return [
    `  webhook   ${webhook}`,
    secret === undefined ? '' : `  secret    ${secret}`,
    keywords.length === 0 ? '' : `  keywords  ${keywords.join(', ')}`,
    ipRanges.length === 0 ? '' : `  callers   ${ipRanges.join(', ')}`,
    group === undefined ? '' : `  group     ${group}`,
    monthlyCap === undefined ? '' : `  a month   ${monthlyCap}`,
    // A signature would be stale after an hour.
    secret === undefined ? `  try it    ${curlOf(keywords, webhook)}` : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

await runCommand(serveHelp, async (args) => {
  const options = readServeOptions(args);
  const simulator = await startSimulator(options);
  console.log(`A local DingTalk listens; its groups are at ${simulator.url}/`);
  for (const [index, robot] of options.robots.entries()) {
    console.log(`\nRobot ${index + 1}\n${describe(robot, simulator.webhook(robot.token))}`);
  }
  console.log('\nEnd it with Ctrl+C. Each message that arrives:');
  logCalls(simulator.journal, console.log);
});
