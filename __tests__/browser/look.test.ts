import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { source as axe } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { drawFile } from '../../simulator/page/document.js';
import { readStyle } from '../../simulator/page/site.js';
import { openBrowser } from '../../simulator/preview/picture.js';
import { type Simulator, startSimulator } from '../../simulator/server.js';
import { type Language, languages } from '../../src/language.js';
import { composeMessage } from '../../src/message/compose.js';
import { nobody } from '../../src/message/mentions.js';
import { scenarios } from '../message/golden-scenarios.js';
import { inputs, messageRequest } from '../message/scenarios.js';
import { MESSAGES, post } from '../simulator/samples.js';
import { SECRET, TOKEN } from './group.js';

const SIGNED = 'fedcba9876543210'.repeat(4);
let browser: Browser;
let simulator: Simulator;
beforeAll(async () => {
  browser = await openBrowser(process.env);
});
afterAll(() => browser.close());
beforeEach(async () => {
  simulator = await startSimulator({
    robots: [
      { token: TOKEN, group: 'Team' },
      { token: SIGNED, secret: SECRET, group: 'Team' },
      { token: 'empty', group: 'Nothing yet' },
    ],
  });
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await simulator.close();
});

const send = (payload: unknown, token = TOKEN) => post(simulator.webhook(token), payload);

async function open(query: string): Promise<Page> {
  // So high that nothing is scrolled out of sight, where its colours can't be told.
  const page = await browser.newPage({ viewport: { width: 1_280, height: 8_000 } });
  await page.goto(`${simulator.url}/${query}`);
  return page;
}

describe('the preview of a link', () => {
  /** Lines of the excerpt in the bubble, as high as they are shown. */
  const shownLines = (page: Page): Promise<number> =>
    page.evaluate(`(() => {
      const excerpt = document.querySelector('.excerpt');
      return excerpt.getBoundingClientRect().height / parseFloat(getComputedStyle(excerpt).lineHeight);
    })()`);

  it.each(['desktop', 'phone'])('is two lines on the %s, however long its text is', async (device) => {
    const texts = ['one', 'one\ntwo\nthree\nfour', 'a text '.repeat(100), '一段文字'.repeat(100)];
    const lines: number[] = [];
    for (const text of texts) {
      simulator.forget();
      await send({ ...MESSAGES.link, link: { ...MESSAGES.link.link, text } });
      lines.push(await shownLines(await open(`?device=${device}`)));
    }
    expect(lines.map(Math.round)).toEqual([1, 2, 2, 2]);
  });
});

const themes = ['light', 'dark'] as const;

/** Pictures for people to look at. UPDATE_GOLDEN=1 takes them anew. */
const folder = path.join(__dirname, 'pictures');
const updating = process.env['UPDATE_GOLDEN'] === '1';

/** The pictures that people look at: what happened, on both devices, in both languages. */
const looks = ['desktop', 'phone'].flatMap((device) => languages.map((language) => ({ device, language })));
const scenes = scenarios.filter(({ name }) => !['template', 'too-long'].includes(name));

async function sendScenario(name: string, language: Language): Promise<void> {
  const scenario = scenarios.find((each) => each.name === name);
  if (scenario === undefined) throw new Error(`no scenario ${name}`);
  const { result, mentions = nobody } = scenario;
  const { fields: _, ...card } = inputs({ language });
  const { payload } = await composeMessage(messageRequest({ result, mentions }), {
    ...card,
    ...scenario.inputs,
  });
  await send(payload);
}

describe.each(looks)('the cards ($device, $language)', ({ device, language }) => {
  it.each(themes)('can be read in the %s', async (theme) => {
    for (const { name } of scenes) await sendScenario(name, language);
    const page = await open(`?device=${device}&theme=${theme}`);
    expect(await page.locator('.bubble').count()).toBe(scenes.length);
    if (updating && theme === 'light') {
      const file = path.join(folder, `${language}.${device}.jpeg`);
      await page.locator('.messages').screenshot({ path: file, quality: 60 });
    }
    expect(await paleTexts(page)).toEqual([]);
  });

  it.each(['failed', 'failed-with-12-jobs', 'matrix'])('%s is not wider than 360 px', async (name) => {
    await sendScenario(name, language);
    const page = await open(`?device=${device}`);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });
});

it.each(
  languages.flatMap((language) =>
    ['failed', 'failed-with-12-jobs', 'matrix'].map((name) => ({ name, language })),
  ),
)(
  'the failed step is within the first 200 px of a phone of 360 px ($name, $language)',
  async ({ name, language }) => {
    await sendScenario(name, language);
    const page = await open('?device=phone');
    await page.setViewportSize({ width: 360, height: 800 });
    const bubble = await page.locator('.bubble').boundingBox();
    const step = await page.getByText('Run npm test').first().boundingBox();
    if (bubble === null || step === null) throw new Error('there is no card with a failed step');
    expect(bubble.width).toBeLessThanOrEqual(360);
    expect(step.y + step.height - bubble.y).toBeLessThanOrEqual(200);
  },
);

/** Something of everything that the page can show. */
async function fillGroup(): Promise<void> {
  for (const message of Object.values(MESSAGES)) await send(message);
  const colours = ['#1A7F37', '#CF222E', '#6E7781', '#0969DA', '#9A6700', '#737373'];
  const text = [
    ...colours.map((colour) => `<font color="${colour}">${colour}</font>`),
    '> quoted <font color="#737373">grey</font> [link](https://example.com)',
    '`code`',
    '```\nfence\n```',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '@13800000000',
  ].join('\n\n');
  const buttons = { singleTitle: 'Dead', singleURL: 'javascript:alert(1)' };
  const at = { atMobiles: ['13800000000', '13900000000'] };
  const card = {
    msgtype: 'actionCard',
    actionCard: { title: 'All', text, ...buttons },
    at,
    msgUuid: 'run-1',
  };
  await send(card);
  await send(card);
  await send(card, SIGNED);
  await send({ ...MESSAGES.text, text: { content: 'x'.repeat(20_001) } });
  simulator.trouble(TOKEN, { kind: 'html' }, { kind: 'answer', errcode: -1, errmsg: 'busy', accepted: true });
  await fetch(simulator.webhook(TOKEN), { method: 'POST' });
  await send(MESSAGES.text);
  for (const problem of [false, true]) {
    simulator.journal.addNote({ group: 'Team', time: simulator.clock.now(), text: 'A note', problem });
  }
}

/** What axe finds to have less than 4.5:1, or can't tell. */
async function paleTexts(page: Page): Promise<unknown> {
  for (const summary of await page.locator('summary').all()) await summary.click();
  await page.evaluate(axe);
  return page.evaluate(`
    axe.run({ runOnly: ['color-contrast'] }).then(({ violations, incomplete }) =>
      [...violations, ...incomplete].flatMap(({ nodes }) =>
        nodes.map(({ html, any }) => [html, ...any.map(({ message }) => message)])))`);
}

describe.each(themes)('every text can be read in the %s', (theme) => {
  it.each(['desktop', 'phone'])('on the %s', async (device) => {
    await fillGroup();
    const page = await open(`?device=${device}&theme=${theme}`);
    expect(await page.locator('.call').count()).toBeGreaterThan(10);
    expect(await paleTexts(page)).toEqual([]);
  });

  it('in a group without messages', async () => {
    expect(await paleTexts(await open(`?theme=${theme}&group=Nothing+yet`))).toEqual([]);
  });

  it('in a file of its own', async () => {
    await fillGroup();
    const page = await browser.newPage();
    const view = { device: 'desktop', theme, language: 'en' } as const;
    await page.setContent(drawFile(simulator.journal.entries(), view, readStyle()));
    expect(await paleTexts(page)).toEqual([]);
  });
});
