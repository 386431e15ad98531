import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Simulator, startSimulator } from '../../simulator/server.js';
import { MESSAGES, post, SECRET, TOKEN } from './samples.js';

const OPEN = 'fedcba9876543210'.repeat(4);
const STRANGE = 'abcdef0123456789'.repeat(4);
let simulator: Simulator;

beforeEach(async () => {
  simulator = await startSimulator({
    robots: [
      { token: TOKEN, secret: SECRET, group: 'Signed' },
      { token: OPEN, group: 'Team' },
    ],
  });
});
afterEach(() => simulator.close());

async function page(query = '', headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const response = await fetch(`${simulator.url}/${query}`, { headers });
  expect(response.status).toBe(200);
  return response.text();
}

describe('the page', () => {
  it('runs and loads nothing but its own files', async () => {
    const { headers } = await fetch(`${simulator.url}/`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['/page.css', 'text/css'],
    ['/client.js', 'text/javascript'],
    ['/icon.svg', 'image/svg+xml'],
  ])('comes with %s', async (path, type) => {
    const response = await fetch(simulator.url + path);
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    expect((await response.text()).length).toBeGreaterThan(100);
  });

  it.each(['/', '/page.css', '/events', '/groups'])(
    'answers HEAD %s as GET, without a body',
    async (path) => {
      const head = await fetch(simulator.url + path, { method: 'HEAD' });
      const get = await fetch(simulator.url + path);
      expect([head.status, head.headers.get('content-type')]).toEqual([200, get.headers.get('content-type')]);
      expect(await head.text()).toBe('');
      await get.body?.cancel();
      expect(simulator.journal.entries()).toEqual([]);
    },
  );

  it('has no conversation of what a browser asks for by itself', async () => {
    for (const method of ['GET', 'HEAD', 'POST']) await fetch(`${simulator.url}/favicon.ico`, { method });
    const shown = await page();
    expect(shown).toContain('<h2>Signed</h2>');
    expect(shown).not.toContain('No group');
  });

  it('shows who misses the path of robots with a token in hand', async () => {
    await fetch(`${simulator.url}/robot?access_token=${OPEN}`, { method: 'POST' });
    expect(await page('?group=Team')).toContain('Refused with errcode 404');
  });

  it('says how to post where nothing was posted yet', async () => {
    expect(await page('?group=Team')).toContain(`POST ${simulator.url}/robot/send?access_token=…`);
  });

  it('speaks the language that the address says, else that of the browser', async () => {
    expect(await page()).toContain('<html lang="en"');
    expect(await page('', { 'accept-language': 'zh-CN,zh;q=0.9' })).toContain('<html lang="zh-CN"');
    expect(await page('?language=en', { 'accept-language': 'zh-CN' })).toContain('<html lang="en"');
  });

  it('opens the group that the address says, else that of the last entry', async () => {
    await post(simulator.webhook(OPEN));
    expect(await page()).toContain('<h2>Team</h2>');
    expect(await page('?group=Signed')).toContain('<h2>Signed</h2>');
    expect(await page('?group=Nobody')).toContain('<h2>Team</h2>');
  });

  it('keeps everything else in the links of its switches', async () => {
    const shown = await page('?group=Team&device=phone&theme=dark&language=zh-CN');
    expect(shown).toContain('href="/?device=desktop&amp;theme=dark&amp;language=zh-CN&amp;group=Team"');
    expect(shown).toContain('<main class="phone"');
    expect(shown).toContain('data-theme="dark"');
  });
});

describe('a message', () => {
  it('is in its group, and its title in the list', async () => {
    await post(simulator.webhook(OPEN), MESSAGES.buttons);
    const shown = await page();
    expect(shown).toContain('<h1>it ran</h1>');
    expect(shown).toContain('<span class="preview">Robot 2: DevOps</span>');
    expect(shown).toMatch(/<a class="action" href="https:\/\/example\.com\/log"[^>]*>Log<\/a>/);
  });

  it('has its JSON, its size and its answer', async () => {
    await post(simulator.webhook(OPEN));
    const shown = await page();
    expect(shown).toContain(`${JSON.stringify(MESSAGES.markdown).length} of 20,000 bytes`);
    expect(await page('?language=zh-CN')).toMatch(/\d+ \/ 20000 字节/);
    expect(shown).toContain('&quot;msgtype&quot;: &quot;markdown&quot;');
    expect(shown).toContain('{&quot;errcode&quot;:0,&quot;errmsg&quot;:&quot;ok&quot;}');
  });

  it.each(Object.entries(MESSAGES))('of type %s is drawn', async (_, message) => {
    await post(simulator.webhook(OPEN), message);
    expect(await page()).toMatch(/class="bubble[^"]*"[\s\S]*(it ran|DevOps)/);
  });

  it('tells who is notified, and who is not', async () => {
    const text = { content: 'DevOps @13800000000' };
    const at = { atMobiles: ['13800000000', '13900000000'] };
    await post(simulator.webhook(OPEN), { msgtype: 'text', text, at });
    const shown = await page();
    const [, bubble = '', details = ''] = shown.split(/<div class="bubble|<details>/);
    expect(bubble).toContain('DevOps <span class="mention">@Octocat</span>');
    expect(bubble).not.toMatch(/13[89]00000000/);
    expect(details).toContain('<dt>Notified</dt><dd>13800000000</dd>');
    expect(details).toContain('<dt class="warning">Not notified</dt><dd>13900000000 ');
  });

  it('that is repeated is not shown twice', async () => {
    const message = { ...MESSAGES.markdown, msgUuid: 'run-1' };
    await post(simulator.webhook(OPEN), message);
    await post(simulator.webhook(OPEN), message);
    const shown = await page();
    expect(shown.split('<h1>it ran</h1>')).toHaveLength(2);
    expect(shown).toContain('Sent again with the same msgUuid');
  });

  it('without an address behind its button says so', async () => {
    const card = { title: 'DevOps', text: 'x', singleTitle: 'Dead', singleURL: 'javascript:alert(1)' };
    await post(simulator.webhook(OPEN), { msgtype: 'actionCard', actionCard: card });
    const shown = await page();
    expect(shown).toContain('<span class="action dead" title="Not a web address');
    expect(shown).not.toMatch(/href="javascript/);
  });
});

describe('a refused message', () => {
  it('has the errcode, its meaning and the advice, in the language of the page', async () => {
    await post(simulator.webhook(TOKEN));
    const english = await page();
    expect(english).toContain('Refused with errcode 310000');
    expect(english).toContain('The signature doesn&#39;t match'.replace('&#39;', "'"));
    expect(english).toContain('into <code>secret</code>');
    expect(english).not.toContain('<h1>it ran</h1>');
    expect(await page('?language=zh-CN')).toContain('签名不匹配：加签密钥不完整');
  });

  it('of an unknown robot stands beside the groups', async () => {
    await post(simulator.webhook(STRANGE));
    const shown = await page();
    expect(shown).toContain('<h2>No group</h2>');
    expect(shown).toContain('Refused with errcode 300005');
    expect(await page('?group=')).toContain('<h2>No group</h2>');
    expect(await page('?group=Team')).toContain('<h2>Team</h2>');
  });

  it('may be no JSON at all', async () => {
    await fetch(simulator.webhook(OPEN), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '<script>alert(1)</script>',
    });
    const shown = await page();
    expect(shown).toContain('Refused with errcode 40035');
    expect(shown).toContain('&lt;script&gt;');
    expect(shown).not.toContain('<script>alert');
  });
});

describe('a trouble', () => {
  it('is named where the robot took nothing', async () => {
    simulator.trouble(OPEN, { kind: 'html' });
    await fetch(simulator.webhook(OPEN), { method: 'POST' });
    expect(await page()).toContain('Not taken: the robot played the trouble “html”');
  });

  it('is named where the message arrived all the same', async () => {
    simulator.trouble(OPEN, { kind: 'html', accepted: true });
    await fetch(simulator.webhook(OPEN), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(MESSAGES.markdown),
    });
    const shown = await page();
    expect(shown).toContain('<h1>it ran</h1>');
    expect(shown).toContain('The sender met the trouble “html”');
  });

  it('that is an answer is explained like one', async () => {
    simulator.trouble(OPEN, { kind: 'answer', errcode: -1, errmsg: '系统繁忙' });
    await post(simulator.webhook(OPEN));
    expect(await page()).toContain('Refused with errcode -1');
  });
});

it('holds no token, key or signature, wherever they stood', async () => {
  const sign = 'c2lnbmF0dXJlIG9mIHRoZSByZXF1ZXN0';
  for (const [token, text] of [
    [TOKEN, `${SECRET} ${TOKEN}`],
    [OPEN, `${SECRET} ${TOKEN} ${OPEN} ${sign}`],
    [STRANGE, STRANGE],
  ] as const) {
    const message = { msgtype: 'text', text: { content: text, [OPEN]: [text] } };
    await post(`${simulator.webhook(token)}&timestamp=1700000000000&sign=${sign}`, message);
  }
  simulator.journal.addNote({ group: 'Team', time: 0, text: `A note on ${OPEN}`, problem: true });
  for (const group of ['Signed', 'Team', '']) {
    const shown = await page(`?group=${group}`);
    expect(shown).toContain('access_token=***');
    expect(shown).toContain('timestamp=1700000000000&amp;sign=***');
    for (const secret of [TOKEN, OPEN, STRANGE, SECRET, sign]) expect(shown).not.toContain(secret);
  }
});

it('hides a token in the address however short it is', async () => {
  await post(simulator.webhook('abc'));
  expect(await page('?group=')).toContain('POST /robot/send?access_token=***<');
});

describe('the stream of changes', () => {
  it('tells of each entry while it is open', async () => {
    const response = await fetch(`${simulator.url}/events`);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reader = response.body?.getReader();
    await post(simulator.webhook(OPEN));
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('data: changed\n\n');
    simulator.forget();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('data: changed\n\n');
    expect(simulator.journal.entries()).toEqual([]);
    expect(simulator.messages()).toEqual([]);
    await reader?.cancel();
  });
});
