/** Which functions of the bundle usual steps call, as V8's coverage tells. */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listAt, numberAt, textAt } from '../src/json.js';
import { run } from './bench/processes.js';
import { openBench } from './bench/surroundings.js';
import type { Place } from './eager.js';

/**
 * Runs the bundle as a step that reports a push, without GitHub's API and with it.
 *
 * @param entry the bundle's first file
 * @returns the functions that were called, by the path of their file
 */
export async function calledFunctions(entry: string): Promise<ReadonlyMap<string, readonly Place[]>> {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'coverage-'));
  const bench = await openBench(entry);
  try {
    for (const { args, env } of [bench.bundle(), bench.bundle(...(await bench.api(30)))]) {
      await run({ args, env: { ...env, NODE_V8_COVERAGE: directory } });
    }
    const called = new Map<string, readonly Place[]>();
    for (const name of fs.readdirSync(directory)) {
      const coverage: unknown = JSON.parse(fs.readFileSync(path.join(directory, name), 'utf8'));
      for (const script of listAt(coverage, 'result')) {
        const url = textAt(script, 'url') ?? '';
        if (!url.startsWith('file:')) continue;
        const file = fileURLToPath(url);
        called.set(file, [
          ...(called.get(file) ?? []),
          ...listAt(script, 'functions').flatMap(placeOfCalled),
        ]);
      }
    }
    return called;
  } finally {
    await bench.close();
    fs.rmSync(directory, { recursive: true });
  }
}

/** Source: type FunctionCoverage of the DevTools protocol, domain Profiler; its first range is the function. */
function placeOfCalled(fn: unknown): Place[] {
  const [whole] = listAt(fn, 'ranges');
  const [start, end] = [numberAt(whole, 'startOffset'), numberAt(whole, 'endOffset')];
  return start === undefined || end === undefined || numberAt(whole, 'count') === 0 ? [] : [[start, end]];
}
