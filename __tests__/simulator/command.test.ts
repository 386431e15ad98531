import * as fs from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { expect, it } from '@jest/globals';
import { explain } from '../../simulator/command.js';
import { startSimulator } from '../../simulator/server.js';

function errorOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

it.each([
  ['a file that is missing', () => fs.readFileSync('nosuch/file'), "nosuch/file isn't there."],
  ['a directory that is missing', () => fs.readdirSync('nosuch'), "nosuch isn't there."],
  ['a file for a directory', () => fs.readdirSync('package.json'), 'package.json is no directory.'],
  [
    'an unknown option',
    () => parseArgs({ args: ['--x'], options: {} }),
    "Unknown option '--x'. --help tells the options.",
  ],
  [
    'a value that is missing',
    () => parseArgs({ args: ['--x'], options: { x: { type: 'string' } } }),
    "Option '--x <value>' argument missing. --help tells the options.",
  ],
  [
    'what is a sentence already',
    () => {
      throw new Error('No. It is not.');
    },
    'No. It is not.',
  ],
])('explains %s', (_, act, sentence) => expect(explain(errorOf(act))).toBe(sentence));

it('explains a port that is taken', async () => {
  const simulator = await startSimulator({ robots: [] });
  const second = createServer();
  const error = await new Promise((resolve) => {
    second.once('error', resolve).listen(Number(new URL(simulator.url).port), '127.0.0.1');
  });
  await simulator.close();
  expect(explain(error)).toBe('The port is taken: --port chooses another.');
});
