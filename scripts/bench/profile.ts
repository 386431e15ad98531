/** Where a process's time goes, by V8's profiles. */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { listAt, numberAt, textAt } from '../../src/json.js';
import { type Command, median, run } from './processes.js';

/** Milliseconds by kind of work. */
export type Profile = Readonly<Record<string, number>>;

interface Frame {
  readonly name: string;
  readonly url: string;
  readonly parent?: Frame;
}

const rest = 'Node.js: start, and what else the script calls of it';
/** What a frame at the end of a stack, or any frame of it, says of the kind of work; the first that fits. */
const kinds: readonly (readonly [kind: string, fits: (stack: readonly Frame[]) => boolean])[] = [
  ['waiting for answers', ([own]) => own?.name === '(idle)'],
  ['garbage collection', ([own]) => own?.name === '(garbage collector)'],
  ['modules of Node.js loaded', (stack) => stack.some(({ name }) => name === 'compileForInternalLoader')],
  [
    'own files found and compiled',
    ([own]) => own?.name === 'wrapSafe' || own?.url === 'node:internal/modules/cjs/loader',
  ],
  ['own code', ([own]) => own?.url.startsWith('file:') === true],
  [
    'connection',
    (stack) =>
      stack.some(({ url }) => /^node:(net|_http_|_tls_|internal\/(tls|streams|stream_base))/.test(url)),
  ],
];
const kindNames = [...kinds.map(([kind]) => kind), rest];

/** Profiles so many runs of a command; the medians of each kind of work. */
export async function profileOf({ args, env }: Command, runs: number, before: () => void): Promise<Profile> {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'profile-'));
  try {
    const options = ['--cpu-prof', '--cpu-prof-interval=100', `--cpu-prof-dir=${directory}`];
    for (let round = 0; round < runs; round += 1) {
      before();
      await run({ args: [...options, ...args], env });
    }
    const profiles = fs
      .readdirSync(directory)
      .map((name) => sortTimes(JSON.parse(fs.readFileSync(path.join(directory, name), 'utf8'))));
    return Object.fromEntries(
      kindNames.map((kind) => [kind, median(profiles.map((times) => times.get(kind) ?? 0))]),
    );
  } finally {
    fs.rmSync(directory, { recursive: true });
  }
}

/** Source: type Profile of the DevTools protocol, domain Profiler; parents stand before their children. */
function sortTimes(profile: unknown): ReadonlyMap<string, number> {
  const frames = new Map<unknown, Frame>();
  const parents = new Map<unknown, Frame>();
  for (const node of listAt(profile, 'nodes')) {
    const id = numberAt(node, 'id');
    const parent = parents.get(id);
    const frame: Frame = {
      name: textAt(node, 'callFrame', 'functionName') ?? '',
      url: textAt(node, 'callFrame', 'url') ?? '',
      ...(parent && { parent }),
    };
    frames.set(id, frame);
    for (const child of listAt(node, 'children')) parents.set(child, frame);
  }
  const times = new Map<string, number>();
  const deltas = listAt(profile, 'timeDeltas');
  for (const [index, id] of listAt(profile, 'samples').entries()) {
    const stack: Frame[] = [];
    for (let frame = frames.get(id); frame; frame = frame.parent) stack.push(frame);
    const kind = kinds.find(([, fits]) => fits(stack))?.[0] ?? rest;
    times.set(kind, (times.get(kind) ?? 0) + Number(deltas[index] ?? 0) / 1_000);
  }
  return times;
}
