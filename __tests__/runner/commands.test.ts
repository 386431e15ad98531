import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { createRunner, inert } from '../../src/runner/commands.js';
import { writeSummary } from '../../src/runner/job-summary.js';
import { RunnerError } from '../../src/runner/ports.js';
import { pairs } from '../support/runner/command-files.js';

describe('a text in the log', () => {
  it.each([
    ['::error::x', '| ::error::x'],
    ['  ::error::x', '|   ::error::x'],
    ['\u0085::error::x', '| \u0085::error::x'],
    ['a\r::error::x', 'a\n| ::error::x'],
    ['a\n\t::set-output name=x::y', 'a\n| \t::set-output name=x::y'],
    ['a ##[error]x', 'a ## [error]x'],
    ['a ::error::x', 'a ::error::x'],
  ])('%j is shown as %j', (text, shown) => {
    expect(inert(text)).toBe(shown);
  });

  it('is never a command, whatever it is', () => {
    const piece = fc.constantFrom(
      '::',
      ' ',
      '\t',
      '\r',
      '\n',
      '\u00a0',
      '\u3000',
      '\u0085',
      '#',
      '##[',
      'error',
      '::error::',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        for (const line of inert(pieces.join('')).split(/\r\n|\r|\n/)) {
          expect(line).not.toMatch(/^[\s\u0085]*::/);
          expect(line).not.toContain('##[');
        }
      }),
    );
  });
});

describe('an annotation', () => {
  it('is as many whole lines as the runner shows, the number of the others, and the last one', () => {
    const printed: string[] = [];
    const write = jest
      .spyOn(process.stdout, 'write')
      .mockImplementation((text) => printed.push(String(text)) > 0);
    createRunner({}).notice(
      ['head', ...Array.from({ length: 100 }, (_, index) => `${index}`.padEnd(99, '.'))].join('\n'),
    );
    createRunner({}).notice('x'.repeat(5_000));
    createRunner({}).fail(`${'x'.repeat(5_000)}\nSee https://example.com/page`);
    write.mockRestore();
    process.exitCode = undefined;
    const [lines, long, linked] = printed.map((text) => text.trim().replaceAll('%0A', '\n'));
    expect(lines).toMatch(/^::notice::head\n0\.+\n1\..*\n37\.+\n… \+61\n99\.+$/s);
    expect(linked).toMatch(/^::error::x{3900,}\n… \+1\nSee https:\/\/example\.com\/page$/);
    expect(lines?.length).toBeLessThanOrEqual(4_096);
    expect(long?.length).toBeLessThanOrEqual(4_096);
  });
});

describe("the runner's files", () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'runner-'));
  });
  afterEach(() => {
    for (const name of files) delete process.env[name];
    rmSync(directory, { recursive: true });
  });
  const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];

  it.each([
    '',
    'plain',
    'two\nlines',
    'end-of-value\nsent<<x\ntrue\nx',
    'a\n\nend-of-value\nend-of-value-\n',
  ])('keep the output %j whole, whatever is in it', async (value) => {
    const file = path.join(directory, 'output');
    process.env['GITHUB_OUTPUT'] = file;
    writeFileSync(file, '');
    const runner = createRunner(process.env);
    runner.setOutput('title', value);
    runner.setOutput('sent', 'false');
    expect(Object.fromEntries(pairs(readFileSync(file, 'utf8')))).toEqual({ title: value, sent: 'false' });
  });

  it('that can not be written are an error of the runner, not a bug', async () => {
    const missing = path.join(directory, 'missing', 'file');
    for (const name of files) process.env[name] = missing;
    const runner = createRunner(process.env);
    expect(() => runner.setOutput('a', 'b')).toThrow(RunnerError);
    expect(() => runner.saveState('a', 'b')).toThrow(RunnerError);
    await expect(writeSummary('a')).rejects.toThrow(RunnerError);
  });
});
