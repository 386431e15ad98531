import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OK } from '../../simulator/answers.js';
import { countSend, monthOf } from '../../simulator/quota.js';
import { judge } from '../../simulator/rules.js';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../simulator/server.js';
import { MESSAGES, NOW, post, requestOf, TOKEN, worldOf } from './samples.js';

const OTHER = 'fedcba9876543210'.repeat(4);
const OVER = { errcode: 90030, errmsg: 'webhook over limit' };
const DAY = 86_400_000;

let simulator: Simulator;
async function start(options: Partial<SimulatorOptions>): Promise<void> {
  await simulator?.close();
  simulator = await startSimulator({
    robots: [{ token: TOKEN }, { token: OTHER }],
    now: () => NOW,
    ...options,
  });
}
beforeEach(() => start({}));
afterEach(() => simulator.close());

/** The errcodes of so many messages, one after the other. */
async function errcodes(
  count: number,
  token = TOKEN,
  payload: unknown = MESSAGES.markdown,
): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (let index = 0; index < count; index += 1) {
    const answer = await post(simulator.webhook(token), payload);
    answers.push(Object(answer)['errcode']);
  }
  return answers;
}

describe('the month', () => {
  it('begins at midnight in Beijing', () => {
    expect(monthOf(Date.UTC(2025, 10, 30, 15, 59, 59, 999))).toBe('2025-11');
    expect(monthOf(Date.UTC(2025, 10, 30, 16))).toBe('2025-12');
    expect(monthOf(Date.UTC(2025, 11, 31, 16))).toBe('2026-01');
  });

  it('counts from nothing when it begins', () => {
    const sends = new Map([[TOKEN, { month: '2025-11', sends: 7 }]]);
    const limits = { organisation: 7, robot: 7 };
    expect(countSend(sends, TOKEN, Date.UTC(2025, 10, 30, 15), limits)).toBeUndefined();
    expect(countSend(sends, TOKEN, Date.UTC(2025, 10, 30, 16), limits)).toEqual({
      month: '2025-12',
      sends: 1,
    });
  });
});

describe('the quota of the organisation', () => {
  it('is off unless it is asked for', async () => {
    await start({ limits: { messages: 100 } });
    expect(new Set(await errcodes(30))).toEqual(new Set([0]));
  });

  it('is shared by all of its robots', async () => {
    await start({ monthlyQuota: 3 });
    expect(await errcodes(2)).toEqual([0, 0]);
    expect(await errcodes(2, OTHER)).toEqual([0, 90030]);
    expect(await post(simulator.webhook(TOKEN))).toEqual(OVER);
    expect(simulator.messages()).toHaveLength(3);
    simulator.clock.advance(31 * DAY);
    expect(await post(simulator.webhook(TOKEN))).toEqual(OK);
  });

  it('is whole again where everything is forgotten', async () => {
    await start({ monthlyQuota: 1 });
    expect(await errcodes(2)).toEqual([0, 90030]);
    simulator.forget();
    expect(await errcodes(1)).toEqual([0]);
  });

  it('takes what is refused for its content as a send, and a repetition, too', async () => {
    await start({ monthlyQuota: 3 });
    expect(await errcodes(1, TOKEN, { msgtype: 'image' })).toEqual([400105]);
    expect(await errcodes(3, TOKEN, { ...MESSAGES.markdown, msgUuid: 'run-1' })).toEqual([0, 0, 90030]);
  });

  it('does not count what failed by rate', async () => {
    await start({ monthlyQuota: 2, limits: { messages: 1 } });
    expect(await errcodes(5)).toEqual([0, 660026, 660026, 660026, 660026]);
    expect(await errcodes(1, OTHER)).toEqual([0]);
  });

  it('does not count what failed by the network', async () => {
    await start({ monthlyQuota: 1 });
    simulator.trouble(TOKEN, { kind: 'reset-before' }, { kind: 'status', status: 502 });
    await expect(post(simulator.webhook(TOKEN))).rejects.toThrow('fetch failed');
    expect((await fetch(simulator.webhook(TOKEN), { method: 'POST' })).status).toBe(502);
    expect(await errcodes(2)).toEqual([0, 90030]);
  });

  it('does not count what no robot of it has sent', async () => {
    await start({ monthlyQuota: 1 });
    expect(await errcodes(2, 'nobodys')).toEqual([300005, 300005]);
    expect(await errcodes(1)).toEqual([0]);
  });
});

describe('the cap of a robot', () => {
  it('binds this robot alone', async () => {
    await start({ robots: [{ token: TOKEN, monthlyCap: 1 }, { token: OTHER }] });
    expect(await errcodes(2)).toEqual([0, 90030]);
    expect(await errcodes(3, OTHER)).toEqual([0, 0, 0]);
  });

  it('gives the same answer as the quota, and leaves the rest of it to others', async () => {
    await start({ monthlyQuota: 3, robots: [{ token: TOKEN, monthlyCap: 1 }, { token: OTHER }] });
    expect(await errcodes(3)).toEqual([0, 90030, 90030]);
    expect(await errcodes(3, OTHER)).toEqual([0, 0, 90030]);
  });

  it('of zero closes it', () => {
    expect(judge(worldOf({ monthlyCap: 0 }), requestOf(), NOW).answer).toEqual(OVER);
  });
});
