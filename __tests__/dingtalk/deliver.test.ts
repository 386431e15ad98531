import { describe, expect, it } from '@jest/globals';
import { hasArrived } from '../../src/dingtalk/delivery.js';
import { sign } from '../../src/dingtalk/robot.js';
import {
  busy,
  failure,
  limited,
  minutes,
  ok,
  play,
  reply,
  robotOf,
  type Try,
  unknownToken,
} from './fake-robots.js';

const times = (tries: readonly Try[]) => tries.map(({ at }) => at);
const order = (tries: readonly Try[]) => tries.map(({ robot }) => robot);
const uuidOf = ({ request }: Try): unknown => JSON.parse(request.body).msgUuid;

describe('one robot', () => {
  it('gets the message once', async () => {
    const { deliveries, tries, log } = await play([[ok]]);
    expect(deliveries).toEqual([
      {
        robot: 1,
        name: expect.stringMatching(/^robot 1 \(oapi\.dingtalk\.com, …[0-9a-f]{4}\)$/),
        delivered: true,
        errcode: 0,
        errmsg: 'ok',
        attempts: 1,
        milliseconds: 100,
      },
    ]);
    expect(tries).toHaveLength(1);
    expect(log).toEqual([]);
  });

  it('gets it again after a short while that grows, at most three times', async () => {
    const { deliveries, tries, log } = await play([[busy]]);
    expect(times(tries)).toEqual([0, 1_100, 4_200, 13_300]);
    expect(deliveries[0]).toMatchObject({
      delivered: false,
      errcode: -1,
      attempts: 4,
      milliseconds: 13_400,
      problem: { id: 'busy', text: expect.stringContaining('tried 4 times') },
    });
    expect(log).toHaveLength(3);
    expect(log[1]).toMatch(/^robot 1 \(.*\): DingTalk is busy .* Next try in 3 s\.$/);
  });

  it('gets it earlier by the jitter, but not before half of the wait', async () => {
    const { tries } = await play([[busy]], { random: 0.999 });
    expect(times(tries)).toEqual([0, 601, 2_203, 6_808]);
  });

  it('is done with as soon as it takes the message', async () => {
    const { deliveries, tries } = await play([[busy, failure('ECONNRESET'), ok]]);
    expect(tries).toHaveLength(3);
    expect(deliveries[0]).toMatchObject({ delivered: true, attempts: 3, milliseconds: 4_300 });
    expect(deliveries[0]).not.toHaveProperty('problem');
  });

  it.each([
    ['a refusal for good', unknownToken, 'token-unknown'],
    ['a redirect', reply('', { status: 302 }), 'redirect'],
    ['a code that nobody knows', reply({ errcode: 7 }), 'unknown-code'],
    ['a bad certificate', failure('CERT_HAS_EXPIRED', 'tls'), 'tls-expired'],
  ])('is not asked again after %s', async (_, answer, id) => {
    const { deliveries, tries } = await play([[answer, ok]]);
    expect(tries).toHaveLength(1);
    expect(deliveries[0]?.problem?.id).toBe(id);
  });

  it('knows all tries of one message by the same id', async () => {
    const { tries } = await play([[failure('TIMEOUT'), busy, ok]]);
    const [first, ...others] = tries.map(uuidOf);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(others).toEqual([first, first]);
  });

  it('gets a fresh signature with each try, masked before the request leaves', async () => {
    const secret = `SEC${'0'.repeat(64)}`;
    const { tries, masked } = await play([[busy, ok]], { robots: [robotOf(1, { signingKey: secret })] });
    expect(tries).toHaveLength(2);
    for (const { at, request } of tries) {
      const timestamp = Date.UTC(2026, 0, 1) + at;
      const signature = sign(secret, timestamp);
      const encoded = encodeURIComponent(signature);
      expect(request.url.searchParams.get('timestamp')).toBe(String(timestamp));
      expect(request.url.search).toContain(`&sign=${encoded}`);
      expect(masked).toEqual(expect.arrayContaining([signature, encoded]));
    }
  });

  it('without a signing key gets no signature', async () => {
    const { tries } = await play([[ok]]);
    expect([...(tries[0]?.request.url.searchParams.keys() ?? [])]).toEqual(['access_token']);
  });
});

describe('the message id', () => {
  const idOf = async (settings: Parameters<typeof play>[1], robot = 0) =>
    (await play([[ok], [ok]], settings)).tries.map(uuidOf)[robot];

  it('is the same for the same message of the same job', async () => {
    expect(await idOf({})).toBe(await idOf({}));
  });

  it('is another for another robot, attempt, job or content', async () => {
    const ids = await Promise.all([
      idOf({}),
      idOf({}, 1),
      idOf({ identity: ['1', '2', 'build', 'null'] }),
      idOf({ identity: ['1', '1', 'test', 'null'] }),
      idOf({ identity: ['1', '1', 'build', '{"os":"linux"}'] }),
      idOf({ identity: ['1', '1bui', 'ld', 'null'] }),
      idOf({ payload: { msgtype: 'text', text: { content: 'bye' } } }),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is the one of the payload where that has one', async () => {
    expect(await idOf({ payload: { msgtype: 'text', msgUuid: 'mine' } })).toBe('mine');
  });
});

describe('the deadline', () => {
  it('limits each request to what is left', async () => {
    const { tries } = await play([[busy]], { timeout: 6_000 });
    expect(tries.map(({ request }) => request.timeout)).toEqual([6_000, 4_900, 1_800]);
  });

  it('lets no wait begin that can not fit', async () => {
    const { deliveries, took } = await play([[busy]], { timeout: 1_500 });
    expect(took).toBe(100);
    expect(deliveries[0]).toMatchObject({ attempts: 1, problem: { id: 'busy' } });
    expect(deliveries[0]?.problem?.text).toContain('could begin in 1 s, at 08:00:02 GMT+8');
  });

  it('is told apart from trying, where nothing could be sent', async () => {
    const { deliveries, tries } = await play([[ok]], { timeout: 0 });
    expect(tries).toEqual([]);
    expect(deliveries).toEqual([
      expect.objectContaining({
        delivered: false,
        attempts: 0,
        milliseconds: 0,
        errmsg: '',
        problem: expect.objectContaining({ id: 'no-time' }),
      }),
    ]);
  });
});

describe("the system's clock", () => {
  const hour = minutes(60);

  it.each([
    ['back', -hour],
    ['forward', hour],
  ])('changes no limit when it is set %s', async (_, change) => {
    const setClock = (before: number) => (before === 0 ? change : 0);
    const { tries, took } = await play([[busy]], { timeout: 6_000, setClock });
    expect(tries.map(({ request }) => request.timeout)).toEqual([6_000, 4_900, 1_800]);
    expect(took).toBe(4_300);
  });

  it('gives the time of the next try, as it is set', async () => {
    const setClock = (before: number) => (before === 0 ? hour : 0);
    const { deliveries } = await play([[limited]], { timeout: minutes(5), setClock });
    expect(deliveries[0]?.problem?.text).toContain('could begin in 10 min, at 09:10:01 GMT+8');
  });
});

describe('the rate limit', () => {
  it('fails at once where ten minutes do not fit, and says when the robot is free and what helps', async () => {
    const { deliveries, tries, took } = await play([[limited]], { timeout: minutes(10) });
    expect([tries.length, took]).toEqual([1, 100]);
    const { id, text, advice } = deliveries[0]?.problem ?? {};
    expect(id).toBe('rate-limit');
    expect(text).toContain('could begin in 10 min, at 08:10:01 GMT+8');
    for (const help of ['more robots', '`needs`', '`execution-timing: failure, fixed`'])
      expect(advice).toContain(help);
  });

  it('is waited for where that fits', async () => {
    const { deliveries, tries } = await play([[limited, ok]], { timeout: minutes(15) });
    expect(times(tries)).toEqual([0, minutes(10) + 100]);
    expect(deliveries[0]?.delivered).toBe(true);
  });

  it('spreads those who come back, wider with every refusal', async () => {
    const { tries } = await play([[limited, limited, ok]], { timeout: minutes(30), random: 0.5 });
    expect(times(tries)).toEqual([0, minutes(11) + 100, minutes(23) + 200]);
  });

  it('is waited for again as long as it takes', async () => {
    const { deliveries, tries } = await play([[limited]], { timeout: minutes(60) });
    expect(tries).toHaveLength(6);
    expect(deliveries[0]?.problem?.id).toBe('rate-limit');
  });

  it.each([
    ['Retry-After', reply('', { status: 429, headers: { 'retry-after': '20' } })],
    ['the gateway', reply({ punish: 'deny', wait: 20 })],
  ])('is waited for as long as %s says', async (_, answer) => {
    const { tries } = await play([[answer, ok]]);
    expect(times(tries)).toEqual([0, 20_100]);
  });

  it('that asks for a second for ever is asked less and less often', async () => {
    const { tries } = await play([[reply({ punish: 'deny', wait: 1 })]]);
    expect(times(tries)).toEqual([0, 1_100, 4_200, 13_300, 40_400, 121_500, 364_600]);
  });
});

describe('all robots', () => {
  it('get the message at the same time, and one that fails stops nobody', async () => {
    const { deliveries, tries, took } = await play([[unknownToken], [ok], [limited], [ok]]);
    expect(times(tries)).toEqual([0, 0, 0, 0]);
    expect(deliveries.map(({ robot, delivered }) => [robot, delivered])).toEqual([
      [1, false],
      [2, true],
      [3, false],
      [4, true],
    ]);
    expect(took).toBe(100);
    expect(hasArrived(deliveries, 'all')).toBe(false);
  });

  it('are served before a closed one is waited for', async () => {
    const { deliveries, tries } = await play([[limited, ok], [ok], [busy, ok]], { timeout: minutes(12) });
    expect(tries.map(({ at, robot }) => [robot, at])).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
      [3, 1_100],
      [1, minutes(10) + 100],
    ]);
    expect(hasArrived(deliveries, 'all')).toBe(true);
  });

  it('are asked fifty at a time, and one that waits takes no place', async () => {
    const scripts = Array.from({ length: 120 }, (_, index) => (index < 60 ? [busy, ok] : [ok]));
    const { deliveries, tries, took } = await play(scripts);
    expect(deliveries.every(({ delivered }) => delivered)).toBe(true);
    expect(times(tries).filter((at) => at === 0)).toHaveLength(50);
    expect(times(tries).filter((at) => at === 200)).toHaveLength(20);
    expect(took).toBe(1_300);
  });
});

describe('any robot', () => {
  const delivery = 'any' as const;

  it('that takes the message ends it', async () => {
    const { deliveries, tries } = await play([[ok], [ok]], { delivery });
    expect(order(tries)).toEqual([1]);
    expect(deliveries.map(({ robot }) => robot)).toEqual([1]);
  });

  it.each([
    ['refused it', unknownToken],
    ['is closed', limited],
    ['is busy', busy],
    ['can not be reached', failure('ECONNREFUSED', 'connect')],
  ])('follows at once on one that %s', async (_, answer) => {
    const { deliveries, tries, log } = await play([[answer], [ok]], { delivery });
    expect(tries.map(({ robot, at }) => [robot, at])).toEqual([
      [1, 0],
      [2, 100],
    ]);
    expect(deliveries.map(({ delivered }) => delivered)).toEqual([false, true]);
    const { text, advice, answer: said } = deliveries[0]?.problem ?? {};
    expect(log).toEqual([`${deliveries[0]?.name}: ${text} ${advice} ${said}`.trim()]);
    expect(said).toMatch(answer.kind === 'reply' ? /^The robot answered: / : /^$/);
    expect(hasArrived(deliveries, 'any')).toBe(true);
  });

  it.each([
    ['a reset', failure('ECONNRESET', 'body')],
    ['an empty answer', reply('')],
    ['HTTP 502', reply('', { status: 502 })],
  ])('is asked again itself after %s, for it may have taken the message', async (_, answer) => {
    const { deliveries, tries } = await play([[answer, ok], [ok]], { delivery });
    expect(order(tries)).toEqual([1, 1]);
    expect(new Set(tries.map(uuidOf)).size).toBe(1);
    expect(deliveries.map(({ robot, delivered }) => [robot, delivered])).toEqual([[1, true]]);
  });

  it('follows on one that is silent, in a time that all share', async () => {
    const settings = {
      delivery,
      timeout: minutes(1),
      answersAfter: (robot: number) => (robot < 3 ? Infinity : 100),
    };
    const { deliveries, tries } = await play([[ok], [ok], [ok]], settings);
    expect(tries.map(({ robot, at, request }) => [robot, at, request.timeout])).toEqual([
      [1, 0, 20_000],
      [2, 20_000, 13_333],
      [3, 33_333, 10_000],
    ]);
    expect(deliveries.map(({ delivered }) => delivered)).toEqual(['unknown', 'unknown', true]);
    expect(hasArrived(deliveries, 'any')).toBe(true);
  });

  it('gets ten seconds at least, while there is time', async () => {
    const settings = { delivery, timeout: 25_000, answersAfter: () => Infinity };
    const { deliveries, tries } = await play(
      Array.from({ length: 5 }, () => [ok]),
      settings,
    );
    expect(tries.map(({ robot, request }) => [robot, request.timeout])).toEqual([
      [1, 10_000],
      [2, 10_000],
      [3, 5_000],
    ]);
    expect(deliveries.map(({ delivered }) => delivered)).toEqual([
      'unknown',
      'unknown',
      'unknown',
      false,
      false,
    ]);
  });

  it('that was silent is asked again with the same id, once all others have refused', async () => {
    const { deliveries, tries } = await play([[failure('TIMEOUT'), ok], [unknownToken]], { delivery });
    expect(order(tries)).toEqual([1, 2, 1]);
    expect(new Set([tries[0], tries[2]].map((each) => each && uuidOf(each))).size).toBe(1);
    expect(deliveries.map(({ delivered }) => delivered)).toEqual([true, false]);
  });

  it('does not stand in for one that never gets clear', async () => {
    const { deliveries, tries } = await play([[reply('')], [ok]], { delivery });
    expect(order(tries)).toEqual([1, 1, 1]);
    expect(deliveries).toMatchObject([{ robot: 1, delivered: 'unknown' }]);
    expect(hasArrived(deliveries, 'any')).toBe(false);
  });

  it.each([
    ['a refusal', unknownToken],
    ['the rate limit', limited],
    ['a security setting', reply({ errcode: 310000, errmsg: 'keywords not in content' })],
  ])('does not stand in for one that may have taken it, whatever follows: %s', async (_, later) => {
    const { deliveries, tries } = await play([[reply(''), later], [ok]], { delivery, timeout: 60_000 });
    expect(order(tries)).toEqual([1, 1]);
    expect(deliveries).toMatchObject([{ robot: 1, delivered: 'unknown' }]);
    expect(deliveries[0]?.problem?.text).toContain('so the message may have arrived: check the group');
  });

  it('stands in for one whose quota is used up', async () => {
    const spent = reply({ errcode: 90030, errmsg: 'webhook over limit' });
    const { deliveries, tries } = await play([[spent], [ok]], { delivery });
    expect(order(tries)).toEqual([1, 2]);
    expect(deliveries).toMatchObject([{ delivered: false, attempts: 1 }, { delivered: true }]);
  });

  it('stands in for one whose next try has no time', async () => {
    const { deliveries, tries } = await play([[busy], [ok]], { delivery, timeout: 1_500 });
    expect(order(tries)).toEqual([1, 2]);
    expect(hasArrived(deliveries, 'any')).toBe(true);
  });

  it('that is free first is waited for, once all have refused', async () => {
    const soon = reply({ punish: 'deny', wait: 30 });
    const { tries } = await play([[limited], [soon, ok], [unknownToken]], { delivery });
    expect(tries.map(({ robot, at }) => [robot, at])).toEqual([
      [1, 0],
      [2, 100],
      [3, 200],
      [2, 30_200],
    ]);
  });

  it('fails with the reason of each', async () => {
    const { deliveries, took } = await play([[limited], [unknownToken]], { delivery });
    expect(took).toBe(200);
    expect(deliveries.map(({ problem }) => problem?.id)).toEqual(['rate-limit', 'token-unknown']);
    expect(hasArrived(deliveries, 'any')).toBe(false);
  });
});

describe('a runner that stops the step', () => {
  it('ends a wait, and what is known is told', async () => {
    const { deliveries, tries, took } = await play([[limited], [ok]], {
      timeout: minutes(20),
      stopAt: 5_000,
    });
    expect(took).toBe(5_000);
    expect(tries).toHaveLength(2);
    expect(deliveries).toMatchObject([
      { delivered: false, errcode: 660026, problem: { id: 'rate-limit' } },
      { delivered: true },
    ]);
    expect(deliveries[0]?.problem?.text).toContain('asked the step to stop');
  });

  it('as a robot refuses leaves no wait to begin or to tell of', async () => {
    const { deliveries, log, took } = await play([[busy, ok]], { stopAt: 'answer' });
    expect([took, log]).toEqual([100, []]);
    expect(deliveries).toMatchObject([{ delivered: false, attempts: 1, problem: { id: 'busy' } }]);
    expect(deliveries[0]?.problem?.text).toContain('asked the step to stop');
  });

  it('aborts a request', async () => {
    const { deliveries, took } = await play([[ok]], { stopAt: 40 });
    expect(took).toBe(40);
    expect(deliveries).toMatchObject([{ delivered: 'unknown', attempts: 1, problem: { id: 'stopped' } }]);
  });

  it('keeps other robots from being tried', async () => {
    const { deliveries, tries } = await play([[busy], [ok]], { delivery: 'any', stopAt: 40 });
    expect(order(tries)).toEqual([1]);
    expect(deliveries.map(({ attempts, problem }) => [attempts, problem?.id])).toEqual([[1, 'stopped']]);
  });
});

describe('what is said', () => {
  it('is in Chinese where that is asked for', async () => {
    const { deliveries, log } = await play([[busy]], { language: 'zh-CN', timeout: 3_000 });
    expect(log[0]).toMatch(
      /^机器人 1（oapi\.dingtalk\.com, …[0-9a-f]{4}）：钉钉系统繁忙，或钉钉自身出现异常。1 秒后重试。$/,
    );
    expect(deliveries[0]?.problem).toEqual({
      id: 'busy',
      text: expect.stringMatching(/^钉钉系统繁忙.*共发送 2 次。最早要到 3 秒后/),
      advice: expect.stringMatching(/。$/),
      answer: '钉钉返回：-1 “系统繁忙”。',
    });
  });

  it('never holds the token, whatever the robot says', async () => {
    const { token } = robotOf(1);
    const errmsg = `bad\n::error::${token} ${'x'.repeat(5_000)}`;
    const { deliveries } = await play([[reply({ errcode: 9, errmsg })]]);
    expect(JSON.stringify(deliveries)).not.toContain(token);
    expect(deliveries[0]?.errmsg).toMatch(/^bad ::error::\*\*\* x+$/);
    expect(deliveries[0]?.errmsg.length).toBe(300);
    expect(deliveries[0]?.problem?.answer).toContain('The robot answered: 9 "bad ::error::***');
  });

  it('never holds the token, wherever a redirect leads', async () => {
    const location = `https://${robotOf(1).token}.example.com/`;
    const { deliveries } = await play([[reply('', { status: 302, headers: { location } })]]);
    expect(deliveries[0]?.problem?.text).toContain('redirected to ***.example.com (HTTP 302)');
  });
});
