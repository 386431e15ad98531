import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { expect, it } from '@jest/globals';
import { MESSAGES, post } from './samples.js';

it('prints what a client needs, a line for each message, and shows nothing secret on the page', async () => {
  const child = spawn(process.execPath, ['build/simulator/serve.js', '--robot', 'keyword=DevOps,group=Shop']);
  try {
    const lines: string[] = [];
    const output = createInterface(child.stdout)[Symbol.asyncIterator]();
    const nextLine = async () => String((await output.next()).value);
    while (!lines.at(-1)?.startsWith('End it')) lines.push(await nextLine());
    const printed = lines.join('\n');
    const webhook = /webhook +(\S+)/.exec(printed)?.[1] ?? '';
    const page = /groups are at (\S+)/.exec(printed)?.[1] ?? '';
    expect(printed).toMatch(/keywords +DevOps\n +group +Shop/);
    expect(await post(webhook, MESSAGES.text)).toEqual({ errcode: 0, errmsg: 'ok' });
    expect(await nextLine()).toMatch(/^\d\d:\d\d:\d\d {2}Robot 1 · Shop · text · “DevOps: it ran” · shown$/);
    const [, body = '', address] =
      /curl -H 'Content-Type: application\/json' -d '([^']+)' '([^']+)'/.exec(printed) ?? [];
    expect(address).toBe(webhook);
    expect(await post(webhook, JSON.parse(body))).toEqual({ errcode: 0, errmsg: 'ok' });
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

it.each([
  ['serve.js', ['--robot', 'keyword'], '--robot: keyword needs a value, as in keyword=DevOps.\n'],
  ['serve.js', ['--prot', '80'], "Unknown option '--prot'. --help tells the options.\n"],
  ['preview.js', ['nosuch'], `${path.resolve('nosuch')} isn't there.\n`],
  ['preview.js', ['nosuch', '--out', 'a.html'], `${path.resolve('nosuch')} isn't there.\n`],
  ['preview.js', ['src'], `${path.resolve('src')} holds no scenario, which is a .yml file.\n`],
])('%s %j ends with a sentence', async (file, args, stderr) => {
  const env = { ...process.env, INIT_CWD: process.cwd() };
  const ended = promisify(execFile)(process.execPath, [`build/simulator/${file}`, ...args], { env });
  await expect(ended).rejects.toMatchObject({ code: 1, stdout: '', stderr });
});
