import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { MESSAGES, post } from './samples.js';

it('prints what a client needs, and shows nothing of it on the page', async () => {
  const child = spawn(process.execPath, ['build/simulator/serve.js', '--robot', 'keyword=DevOps,group=Shop']);
  try {
    const lines: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      lines.push(line);
      if (line.startsWith('End it')) break;
    }
    const printed = lines.join('\n');
    const webhook = /webhook +(\S+)/.exec(printed)?.[1] ?? '';
    const page = /groups are at (\S+)/.exec(printed)?.[1] ?? '';
    expect(printed).toMatch(/keywords +DevOps\n +group +Shop/);
    expect(await post(webhook, MESSAGES.text)).toEqual({ errcode: 0, errmsg: 'ok' });
    const shown = await (await fetch(page)).text();
    expect(shown).toContain('DevOps: it ran');
    expect(shown).not.toContain(new URL(webhook).searchParams.get('access_token'));
  } finally {
    child.kill();
    await once(child, 'exit');
  }
});

it.each([
  ['serve.js', 'Usage: npm run simulator -- '],
  ['preview.js', 'Usage: npm run preview -- '],
])('%s tells its options and ends', async (file, usage) => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    `build/simulator/${file}`,
    '--help',
  ]);
  expect(stdout).toContain(usage);
  expect(stderr).toBe('');
});

it('says what is wrong with its options', async () => {
  const child = spawn(process.execPath, ['build/simulator/serve.js', '--robot', 'ip=everywhere']);
  const [message] = await once(child.stderr, 'data');
  const [code] = await once(child, 'exit');
  expect(String(message)).toBe('"everywhere" is neither an IPv4 address nor a CIDR range.\n');
  expect(code).toBe(1);
});
