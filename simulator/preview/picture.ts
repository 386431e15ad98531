/** Pictures of pages, by a browser that never shows itself. */
import * as fs from 'node:fs';
import type { Browser } from 'playwright-core';

/** Where Chromium and its kin are installed on Debian, Fedora, macOS and Windows. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** No sandbox, since it can't be had by root or in most containers; and no calls of its own to the network. */
const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts Chromium: the one that CHROME_PATH names, else one that is installed.
 *
 * @throws Error that says how to get one
 */
export async function openBrowser(env: Readonly<Record<string, string | undefined>>): Promise<Browser> {
  const named = env['CHROME_PATH'];
  const executablePath = named || usualPlaces.find((place) => fs.existsSync(place));
  if (executablePath === undefined || !fs.existsSync(executablePath)) {
    throw new Error(
      `${named ? `CHROME_PATH names ${named}, which isn't there` : 'There is no Chromium here'}. Install one (Debian and Ubuntu: apt-get install chromium) or put the path of Chromium, Chrome or Edge into CHROME_PATH; --out message.html needs none.`,
    );
  }
  // It takes as long to load as all the rest, and only a picture needs it.
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath, args: quietly });
}

/** How long pictures in messages are waited for, in milliseconds; then their texts stand in their places. */
const PATIENCE = 10_000;

/**
 * Takes a picture of a file's conversation as it would be printed, which leaves out what can be unfolded.
 *
 * @param markup a page that needs nothing else
 * @returns PNG, enlarged for sharp screens
 */
export async function takePicture(browser: Browser, markup: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 800, height: 400 }, deviceScaleFactor: 1.4 });
  try {
    await page.emulateMedia({ media: 'print' });
    await page.setContent(markup, { waitUntil: 'domcontentloaded' });
    await page.waitForLoadState('load', { timeout: PATIENCE }).catch(() => page.evaluate('window.stop()'));
    return await page.locator('.messages').screenshot();
  } finally {
    await page.close();
  }
}
