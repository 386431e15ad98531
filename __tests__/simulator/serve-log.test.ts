import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { logCalls } from '../../simulator/serve-log.js';
import { type Simulator, startSimulator } from '../../simulator/server.js';
import { MESSAGES, NOW, post, TOKEN } from './samples.js';

let simulator: Simulator;
let lines: string[];
beforeEach(async () => {
  simulator = await startSimulator({
    robots: [{ token: TOKEN, group: 'Team', keywords: ['DevOps'] }],
    now: () => NOW,
  });
  lines = [];
  logCalls(simulator.journal, (line) => lines.push(line));
});
afterEach(() => simulator.close());

const time = new Date(NOW).toTimeString().slice(0, 8);

describe('each request has a line', () => {
  it('with when, where, what, and what became of it', async () => {
    const said = { msgtype: 'text', text: { content: 'Hello' } };
    const again = { ...MESSAGES.markdown, msgUuid: 'run-1' };
    for (const payload of [MESSAGES.actionCard, MESSAGES.text, MESSAGES.feedCard, said, again, again]) {
      await post(simulator.webhook(TOKEN), payload);
    }
    await post(simulator.webhook('nobodys'));
    expect(lines).toEqual([
      `${time}  Robot 1 · Team · action card · “DevOps” · shown`,
      `${time}  Robot 1 · Team · text · “DevOps: it ran” · shown`,
      `${time}  Robot 1 · Team · feed card · “DevOps” · shown`,
      expect.stringMatching(/ · text · “Hello” · Refused with errcode 310000: 错误描述:关键词不匹配/),
      `${time}  Robot 1 · Team · markdown · “DevOps” · shown`,
      expect.stringContaining(' · “DevOps” · Sent again with the same msgUuid'),
      `${time}  Unknown robot · markdown · “DevOps” · Refused with errcode 300005: token is not exist`,
    ]);
  });

  it('of troubles, too', async () => {
    simulator.trouble(TOKEN, { kind: 'empty' });
    await fetch(simulator.webhook(TOKEN), { method: 'POST' });
    expect(lines).toEqual([`${time}  Robot 1 · Team · Not taken: the robot played the trouble “empty”`]);
  });

  it('in which a text does nothing to the terminal, and holds no token', async () => {
    const content = `DevOps\n::error::x\u001b[2J\r\u202e${TOKEN} ${'long '.repeat(50)}`;
    await post(simulator.webhook(TOKEN), { msgtype: 'text', text: { content } });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/“DevOps ::error::x \[2J \*\*\* (long ?)+” · shown$/);
    expect(lines[0]?.length).toBeLessThan(130);
  });

  it('but none of notes, and none of what was there before all was forgotten', async () => {
    await post(simulator.webhook(TOKEN));
    simulator.journal.addNote({ group: 'Team', time: NOW, text: 'A note', problem: false });
    simulator.forget();
    await post(simulator.webhook(TOKEN));
    expect(lines).toHaveLength(2);
  });
});
