/**
 * The benchmark: whole processes in turn with what they are measured by, A B A B. Prints a table, and writes
 * it to docs/ where all cases ran on the Node.js that GitHub runs. Runs from the root of the repository, after
 * the build. Variables: ACTION_NODE is the Node.js to measure, RUNS how many runs of each pair, ONLY a part of
 * the names of the cases to run.
 */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { type Case, casesOf } from './cases.js';
import { type Command, median, node, peakOf, run } from './processes.js';
import { profileOf } from './profile.js';
import { isKept, profileTableOf, type Result, type Results, tableOf, withTables } from './results.js';
import { openBench } from './surroundings.js';

const runs = Number(process.env['RUNS'] ?? 25);
const warmUps = 3;
const peaks = 5;
const only = process.env['ONLY'];
/** The one of action.yml. */
const major = '24';

const before = os.loadavg()[0] ?? 0;
const bench = await openBench(path.resolve('dist'));
const cases = await casesOf(bench);
if (!cases.some(({ name }) => name.includes(only ?? '')))
  throw new Error(`no case has "${only}" in its name`);

async function time(command: Command): Promise<number> {
  bench.forget();
  return run(command);
}

async function peak(command: Command): Promise<number> {
  const values: number[] = [];
  while (values.length < peaks) {
    bench.forget();
    values.push(await peakOf(command));
  }
  return median(values);
}

async function measure(one: Case): Promise<Result> {
  const { name, command, limit } = one;
  const other = cases.find((each) => each.name === one.measure);
  const pairs: (readonly [measure: number, own: number])[] = [];
  for (let round = -warmUps; round < runs; round += 1) {
    const pair = [other ? await time(other.command) : 0, await time(command)] as const;
    if (round >= 0) pairs.push(pair);
  }
  const result = { name, time: median(pairs.map(([, own]) => own)), peak: await peak(command) };
  if (!other) return result;
  return {
    ...result,
    measure: other.name,
    ratio: median(pairs.map(([measure, own]) => own / measure)),
    over: median(pairs.map(([measure, own]) => own - (limit?.times ?? 1) * measure)),
    peakMore: result.peak - (await peak(other.command)),
    ...(limit && { limit }),
  };
}

const results: Result[] = [];
for (const one of cases) {
  if (only === undefined || one.name.includes(only)) results.push(await measure(one));
}
const profile = async (name: string) => {
  const command = cases.find((each) => each.name === name)?.command;
  return command ? profileOf(command, runs, bench.forget) : {};
};
const profiles = { floor: await profile('floor'), usual: await profile('usual path') };
await bench.close();

const [processor] = os.cpus();
const all: Results = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${os.cpus().length} × ${processor?.model.trim()}, ${os.type()} ${os.arch()}`,
  node: execFileSync(node, ['--version'], { encoding: 'utf8' }).trim().slice(1),
  runs,
  load: [before, os.loadavg()[0] ?? 0],
  results,
  profiles,
};
console.log(`${tableOf(all)}\n\n${profileTableOf(all)}`);
if (!all.node.startsWith(`${major}.`)) console.log(`\nGitHub runs Node.js ${major}: set ACTION_NODE to it.`);
else if (only === undefined) {
  const page = path.join('docs', 'PERFORMANCE.md');
  fs.writeFileSync(path.join('docs', 'performance.json'), `${JSON.stringify(all, null, 2)}\n`);
  fs.writeFileSync(page, withTables(fs.readFileSync(page, 'utf8'), all));
}
if (!results.every(isKept)) process.exitCode = 1;
