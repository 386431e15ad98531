import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { source as axe } from 'axe-core';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../simulator/preview/picture.js';
import { type Group, notify, openGroup, push, SECRET, TOKEN } from './group.js';

let browser: Browser;
let group: Group;
beforeAll(async () => {
  browser = await openBrowser(process.env);
});
afterAll(() => browser.close());
beforeEach(async () => {
  group = await openGroup(browser);
});
afterEach(async () => {
  await group.close();
  expect(group.mishaps).toEqual([]);
});

/** Bodies that the real action would never send. */
const postRaw = (body: unknown, token = TOKEN) =>
  fetch(group.simulator.webhook(token), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('a message of the bundled action', () => {
  it('appears in the open page within a second', async () => {
    const page = await group.open();
    const shown = page
      .locator('.messages h3')
      .waitFor()
      .then(() => Date.now());
    expect((await notify(group.simulator)).exitCode).toBe(0);
    const [message] = group.simulator.messages();
    expect((await shown) - (message?.time ?? 0)).toBeLessThan(1_000);
    expect(await page.locator('.preview').textContent()).toBe(`Robot 1: ${message?.title}`);
    expect(await page.locator('.messages').isVisible()).toBe(true);
    expect(await page.locator('.empty').isVisible()).toBe(false);
  });

  it('has buttons that lead where they say', async () => {
    const page = await group.open();
    await notify(group.simulator);
    const button = page.locator('.actions').getByRole('link', { name: 'View run' });
    expect(await button.getAttribute('href')).toBe('https://github.com/acme/shop/actions/runs/1296269');
    expect(await button.getAttribute('title')).toBe('Opens in the browser');
    const names = await page.locator('.actions').getByRole('link').allTextContents();
    expect(names).toEqual(group.simulator.messages()[0]?.buttons.map(({ title }) => title));
  });

  it('leaves what is open and read as it is', async () => {
    const page = await group.open();
    await notify(group.simulator);
    await page.locator('summary').first().press('Enter');
    expect(await page.getByRole('region', { name: 'JSON' }).textContent()).toContain(
      '"msgtype": "actionCard"',
    );
    await notify(group.simulator, { status: 'success' });
    await page.locator('.call').nth(1).waitFor();
    expect(await page.locator('details').first().getAttribute('open')).not.toBeNull();
    expect(await page.locator('.call').nth(1).getByRole('heading').isVisible()).toBe(true);
  });
});

describe('hostile text', () => {
  it('of a pipeline is inert and shown as written', async () => {
    const page = await group.open('?group=Team');
    const title = '[click](https://evil.example) @all <img src=x onerror=alert(1)>';
    const step = await notify(group.simulator, {
      event: {
        name: 'push',
        payload: push({
          ref: 'refs/heads/feature_a_b*c',
          'head_commit.message': `${title}\n::error::x\n\`\`\``,
          'head_commit.author.username': '[bracket](https://evil.example)',
        }),
      },
      env: { GITHUB_WORKFLOW: `<b>\u202E${'w'.repeat(300)}`, GITHUB_ACTOR: '](https://evil.example)' },
    });
    expect(step.exitCode).toBe(0);
    const bubble = page.locator('.bubble');
    await bubble.waitFor();
    expect(await bubble.locator('a[href*="evil"], img, script, b, .mention').count()).toBe(0);
    const text = ((await bubble.textContent()) ?? '').replace(/[\u2060\u2066-\u2069]/g, '');
    expect(text).toContain('feature_a_b*c');
    expect(text).toContain(title);
  });

  it('of anybody else is inert too', async () => {
    const page = await group.open('?group=');
    const text = 'DevOps <script>alert(1)</script><img src=x onerror=alert(1)> [x](javascript:alert(1))';
    const card = { title: text, text, singleTitle: text, singleURL: 'javascript:alert(1)' };
    for (const message of [
      { msgtype: 'text', text: { content: text } },
      { msgtype: 'actionCard', actionCard: card },
      { msgtype: text },
    ]) {
      await postRaw(message, 'a-token-that-nobody-has');
    }
    await page.goto(`${group.simulator.url}/?group=`);
    expect(await page.locator('.call').count()).toBe(3);
    expect(await page.locator('main script, main img, a[href^="javascript"]').count()).toBe(0);
  });
});

describe('a picture', () => {
  it('that can not be loaded leaves a text, and no gap', async () => {
    const page = await group.open();
    const content = '![Coverage](https://127.0.0.1:1/a.png) ![](https://127.0.0.1:1/b.png)';
    await notify(group.simulator, {
      inputs: { content, webhook: group.simulator.webhook(TOKEN), secret: SECRET },
    });
    const picture = page.locator('.markdown img');
    await picture.nth(1).waitFor();
    expect((await picture.nth(0).boundingBox())?.width).toBeGreaterThan(40);
    expect((await picture.nth(1).boundingBox())?.width).toBeGreaterThan(100);
  });
});

describe('the page', () => {
  it('holds no secret', async () => {
    const page = await group.open();
    await notify(group.simulator);
    await notify(group.simulator, {
      inputs: { secret: `SEC${'1'.repeat(64)}`, webhook: group.simulator.webhook(TOKEN) },
    });
    await page.locator('.refusal').waitFor();
    const content = await page.content();
    expect(content).toContain('access_token=***');
    const signs = group.simulator.requests.map(({ query }) => query['sign'] ?? '');
    expect(signs).toHaveLength(2);
    for (const secret of [TOKEN, SECRET, ...signs, ...signs.map(encodeURIComponent)]) {
      expect(secret).not.toBe('');
      expect(content).not.toContain(secret);
    }
  });

  it('says what to do about a refused message', async () => {
    const page = await group.open('?language=zh-CN');
    await postRaw({ msgtype: 'text', text: { content: 'DevOps' } });
    const refusal = page.locator('.refusal');
    await refusal.waitFor();
    expect(await refusal.textContent()).toContain('发送失败，错误码 310000');
    expect(await refusal.textContent()).toContain('加签密钥');
  });

  it('says when the connection is lost', async () => {
    const page = await group.open();
    await group.simulator.close();
    await page.locator('#live.lost').waitFor();
    expect(await page.getByRole('status').textContent()).toBe('Connection lost');
  });

  it('follows the browser to the dark, and the switch against it', async () => {
    const colour = 'getComputedStyle(document.body).backgroundColor';
    const dark = await group.open('', { colorScheme: 'dark' });
    expect(await dark.evaluate(colour)).toBe('rgb(13, 14, 16)');
    await dark.getByRole('link', { name: 'Light' }).click();
    await dark.waitForURL(/theme=light/);
    expect(await dark.evaluate(colour)).toBe('rgb(242, 244, 246)');
  });

  it('is switched to the phone by the keyboard', async () => {
    const page = await group.open();
    await notify(group.simulator, {
      inputs: { 'at-mobiles': '13800000000', secret: SECRET, webhook: group.simulator.webhook(TOKEN) },
    });
    await page.locator('.mention').waitFor();
    await page.getByRole('link', { name: 'Phone' }).press('Enter');
    await page.locator('main.phone').waitFor();
    expect(await page.locator('.bubble .mention').textContent()).toBe('@Octocat');
  });
});

const views = [
  '?device=desktop&theme=light&language=en',
  '?device=desktop&theme=dark&language=zh-CN',
  '?device=phone&theme=light&language=zh-CN',
  '?device=phone&theme=dark&language=en',
];

describe.each(views)('in the view %s', (view) => {
  beforeEach(async () => {
    await notify(group.simulator, {
      inputs: { 'at-mobiles': '13800000000', webhook: group.simulator.webhook(TOKEN), secret: SECRET },
    });
    await postRaw({ msgtype: 'text', text: { content: 'DevOps' } });
  });

  it('nothing serious is wrong for keyboards and screen readers', async () => {
    const page = await group.open(view);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.evaluate(axe);
    const serious: unknown = await page.evaluate(`
      axe.run().then(({ violations }) =>
        violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`);
    expect(serious).toEqual([]);
  });

  it('it fits on a screen 360 pixels wide', async () => {
    const page = await group.open(view, { viewport: { width: 360, height: 640 } });
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    for (const shown of await page.locator('.bubble, .action, .switches a, summary, pre').all()) {
      const box = await shown.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    }
  });
});
