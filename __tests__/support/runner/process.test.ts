import { tmpdir } from 'node:os';
import { expect, it } from '@jest/globals';
import { runProgram, usualGrace } from './process.js';

async function linesOf(script: string): Promise<string[]> {
  const lines: string[] = [];
  const program = { file: process.execPath, args: ['-e', script], cwd: tmpdir(), env: {} };
  await runProgram(program, (line) => lines.push(line), new AbortController().signal, usualGrace);
  return lines;
}

it('cuts lines at every line end that the runner knows, and at no other', async () => {
  const text = JSON.stringify('a\r\nb\rc\n\nd\u2028e\u0085f');
  expect(await linesOf(`process.stdout.write(${text})`)).toEqual(['a', 'b', 'c', '', 'd\u2028e\u0085f']);
});

it('keeps \\r\\n and characters whole that arrive in two parts', async () => {
  const script = `
    const parts = [Buffer.from('a\\r'), Buffer.from('\\n\\u00e9').subarray(0, 2), Buffer.from('\\u00e9\\r').subarray(1)];
    const next = () => parts.length > 0 && process.stdout.write(parts.shift(), () => setImmediate(next));
    next();`;
  expect(await linesOf(script)).toEqual(['a', 'é']);
});
