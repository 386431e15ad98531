import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { openBrowser } from '../../simulator/preview/picture.js';

let directory: string;
beforeEach(() => {
  directory = fs.mkdtempSync(path.join(os.tmpdir(), 'preview-'));
});
afterEach(() => fs.rmSync(directory, { recursive: true }));

/** Runs the preview as `npm run preview --` does. */
const preview = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  promisify(execFile)(process.execPath, ['build/simulator/preview.js', ...args], {
    env: { ...process.env, INIT_CWD: directory, ...env },
  });

it('shows a template again when it changes, and what is wrong with it', async () => {
  const template = path.join(directory, 'mine.mustache');
  fs.writeFileSync(template, 'First draft');
  const child = spawn(process.execPath, ['build/simulator/preview.js', '--template-file', 'mine.mustache'], {
    env: { ...process.env, INIT_CWD: directory },
  });
  const browser = await openBrowser(process.env);
  try {
    const [printed] = await once(child.stdout, 'data');
    const page = await browser.newPage();
    await page.goto(/http:\S+/.exec(String(printed))?.[0] ?? '');
    await page.getByText('First draft', { exact: true }).waitFor();
    fs.writeFileSync(template, 'Second draft {{#open}}');
    await page.locator('.note.problem').waitFor();
    expect(await page.locator('.note.problem').textContent()).toContain('template: ');
    fs.writeFileSync(template, 'Third draft');
    await page.getByText('Third draft', { exact: true }).waitFor();
    expect(await page.locator('.call').count()).toBe(1);
    expect(await page.locator('.note').count()).toBe(0);
  } finally {
    await browser.close();
    child.kill();
    await once(child, 'exit');
  }
});

it('writes a picture', async () => {
  fs.writeFileSync(path.join(directory, 'mine.mustache'), 'A template of mine');
  await preview(['--status', 'failure', '--template-file', 'mine.mustache', '--out', 'message.png']);
  const picture = fs.readFileSync(path.join(directory, 'message.png'));
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  // Width and height: PNG specification, 11.2.2.
  expect(picture.readUInt32BE(16)).toBeGreaterThan(700);
  expect(picture.readUInt32BE(20)).toBeGreaterThan(100);
});

it('writes a file without a browser', async () => {
  fs.writeFileSync(path.join(directory, 'mine.mustache'), 'A template of mine');
  const env = { CHROME_PATH: path.join(directory, 'nothing') };
  const { stdout } = await preview(['--template-file', 'mine.mustache', '--out', 'message.html'], env);
  expect(stdout).toBe(`Written: ${path.join(directory, 'message.html')}\n`);
  expect(fs.readFileSync(path.join(directory, 'message.html'), 'utf8')).toContain('A template of mine');
  await expect(preview(['--out', 'message.png'], env)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining("nothing, which isn't there. Install one"),
  });
});

it('fails where something is to be mended', async () => {
  await expect(preview(['--language', 'fr', '--out', 'message.html'])).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('language: "fr"'),
  });
  await expect(preview(['--event', 'nosuch'])).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^event nosuch is neither a \.json file nor one of .*push/),
  });
  await expect(preview(['--colour', 'red'])).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^Unknown option '--colour'/),
  });
});
