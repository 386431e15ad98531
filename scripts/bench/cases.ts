/** What is measured, against what, and how much it may cost. */
import * as path from 'node:path';
import { type Payload, withValues } from '../../simulator/events.js';
import type { Command } from './processes.js';
import { type Bench, push } from './surroundings.js';

/** How much a case may cost, compared with its measure. */
export interface Limit {
  /** Times the measure's wall time, and milliseconds on top. */
  readonly times?: number;
  readonly plus?: number;
  /** MiB at peak, or MiB more than the measure. */
  readonly peak?: number;
  readonly peakMore?: number;
}

export interface Case {
  readonly name: string;
  readonly command: Command;
  /** The name of the case that it is measured by; itself absent for the measures. */
  readonly measure?: string;
  readonly limit?: Limit;
}

const here = path.join('scripts', 'bench');
/** A step that sends nothing: 25 ms over a process that does nothing. */
const idle = { measure: 'node -e 0', limit: { times: 1, plus: 25 } };
/** Pages of a hundred jobs. */
const pages = 12;
/** A step that reads a hundred thousand tests: 2 s and 60 MiB over one that reads none. */
const withTests = { measure: 'usual path', limit: { times: 1, plus: 2_000, peakMore: 60 } };

export async function casesOf(bench: Bench): Promise<readonly Case[]> {
  const { bundle, post, program } = bench;
  const few = await bench.api(30);
  const many = await bench.api(100 * pages);
  const onFloor = { measure: 'floor' };
  return [
    { name: 'node -e 0', command: program('-e', '0') },
    { name: 'floor', command: program(path.join(here, 'floor.cjs')), measure: 'node -e 0' },
    { name: 'fetch script', command: program(path.join(here, 'fetch.mjs')), ...onFloor },
    { name: 'usual path', command: bundle(), ...onFloor, limit: { times: 1.45, peak: 60 } },
    { name: 'with a template', command: bundle({ template: '{{verdict}} {{commit.title}}' }), ...onFloor },
    { name: 'through a proxy', command: bundle(...bench.proxied), ...onFloor },
    { name: 'API, 30 jobs', command: bundle(...few), ...onFloor, limit: { times: 2.75 } },
    {
      name: 'API, 1,200 jobs',
      command: bundle(...many),
      measure: 'API, 30 jobs',
      limit: { times: pages, peakMore: 20 },
    },
    { name: 'event of 25 MB', command: bundle({}, {}, largeEvent()), measure: 'usual path' },
    { name: '100,000 tests, JUnit', command: bundle(bench.report('junit.xml', junitReport())), ...withTests },
    { name: '100,000 tests, CTRF', command: bundle(bench.report('ctrf.json', ctrfReport())), ...withTests },
    { name: 'job-end, main', command: bundle({ 'notify-at': 'job-end' }), ...idle },
    {
      name: 'job-end, post',
      command: post({ 'notify-at': 'job-end' }, { STATE_job_start: '0' }),
      ...onFloor,
    },
    { name: 'post without work', command: post(), ...idle },
    { name: 'skipped by timing', command: bundle({ 'execution-timing': 'failure' }), ...idle },
    { name: 'disabled', command: bundle({ enabled: 'false' }), ...idle },
    { name: '1 robot', command: bundle({ webhook: bench.robots(1) }), ...onFloor },
    { name: '10 robots', command: bundle({ webhook: bench.robots(10) }), measure: '1 robot' },
    {
      name: '50 robots',
      command: bundle({ webhook: bench.robots(50) }),
      measure: '1 robot',
      limit: { times: 2 },
    },
  ];
}

/**
 * A push as large as a payload of GitHub's may be, 25 MB, with as many commits as it lists at most. Source:
 * "Webhook events and payloads" in GitHub's documentation, payload cap and push.
 */
function largeEvent(): Payload {
  const most = 2_048;
  const message = `Describe it at length\n${'\nand at even more length'.repeat(460)}`;
  const commit = withValues(push, { 'head_commit.message': message })['head_commit'] ?? null;
  return { ...push, commits: Array.from({ length: most }, () => commit) };
}

/** A hundred thousand tests of a thousand suites, of which each hundredth failed. */
const tests = Array.from({ length: 100_000 }, (_, index) => ({
  suite: `suite ${index % 1_000}`,
  name: `counts the stock of warehouse ${index} before the order`,
  message: index % 100 === 0 ? `expected ${index} parcels, got ${index + 1}` : undefined,
}));

const junitReport = (): string => {
  const lines = tests.map(({ suite, name, message }) =>
    message === undefined
      ? `<testcase classname="${suite}" name="${name}" time="0.012"/>`
      : `<testcase classname="${suite}" name="${name}" time="0.012"><failure message="${message}">at stock.test.ts:42</failure></testcase>`,
  );
  return `<?xml version="1.0"?>\n<testsuites>\n<testsuite>\n${lines.join('\n')}\n</testsuite>\n</testsuites>\n`;
};

const ctrfReport = (): string =>
  JSON.stringify({
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    results: {
      tool: { name: 'jest' },
      tests: tests.map(({ suite, name, message }) => ({
        name,
        suite: [suite],
        status: message === undefined ? 'passed' : 'failed',
        duration: 12,
        ...(message !== undefined && { message }),
      })),
    },
  });
