import { execFileSync, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';

let directory: string;
/** The two ends of the pipe. Each is opened by itself, so that only the step's can be made to block. */
let reader: number;
let writer: number;
beforeEach(() => {
  directory = fs.mkdtempSync(path.join(os.tmpdir(), 'pipe-'));
  const file = path.join(directory, 'pipe');
  execFileSync('mkfifo', [file]);
  reader = fs.openSync(file, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
  writer = fs.openSync(file, fs.constants.O_WRONLY | fs.constants.O_NONBLOCK);
});
afterEach(() => {
  fs.closeSync(writer);
  fs.closeSync(reader);
  fs.rmSync(directory, { recursive: true });
});

/** Calls `work` until it would block. */
function untilBlocked(work: () => void): void {
  try {
    for (;;) work();
  } catch (error) {
    expect(error).toMatchObject({ code: 'EAGAIN' });
  }
}

it('a step writes its whole log though its pipe is full and nobody reads it yet', async () => {
  untilBlocked(() => fs.writeSync(writer, '.'));
  const output = path.join(directory, 'output');
  fs.writeFileSync(output, '');
  const child = spawn(process.execPath, [path.resolve('dist', 'main.js')], {
    env: { PATH: process.env['PATH'], GITHUB_OUTPUT: output, 'INPUT_EXECUTION-TIMING': 'never' },
    stdio: ['ignore', writer, 'ignore'],
  });
  let log = '';
  let exitCode: number | null | undefined;
  child.once('close', (code) => {
    exitCode = code;
  });
  const chunk = Buffer.alloc(65_536);
  const read = () =>
    untilBlocked(() => {
      log += chunk.toString('utf8', 0, fs.readSync(reader, chunk));
    });
  // The outputs are set before the error is printed, which then meets the full pipe.
  while (fs.statSync(output).size === 0) await new Promise(setImmediate);
  while (exitCode === undefined) {
    read();
    await new Promise(setImmediate);
  }
  read();
  expect(exitCode).toBe(1);
  expect(log).toMatch(/^\.+::error::\d wrong inputs.*execution-timing.*\n$/);
});
