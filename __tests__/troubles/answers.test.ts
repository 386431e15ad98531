import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Simulator, startSimulator } from '../../simulator/server.js';
import { expectOutcome, signingKey, tell, tokenOf } from './expectations.js';
import { rows } from './rows.js';

jest.setTimeout(60_000);
let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({
    robots: rows.map(({ name, robot }) => ({ token: tokenOf(name), ...robot })),
  });
});
afterAll(() => simulator.close());

describe('a robot', () => {
  it.concurrent.each(rows)('with $name', async ({ name, orders = [], inputs, requests = 1, ...outcome }) => {
    const token = tokenOf(name);
    simulator.trouble(token, ...orders);
    const step = await tell({ webhook: simulator.webhook(token), ...inputs });

    const sent = simulator.requests.filter((request) => request.token === token);
    const signatures = sent.flatMap(({ query }) => query['sign'] ?? []);
    const timestamps = sent.flatMap(({ query }) => query['timestamp'] ?? []);
    expectOutcome(step, outcome, [token, signingKey, ...signatures]);
    expect(sent).toHaveLength(requests);
    expect(new Set(sent.flatMap(({ msgUuid }) => msgUuid || [])).size).toBe(1);
    // Each try is signed afresh, where there is a key.
    const signed = inputs?.['secret'] === undefined ? 0 : requests;
    for (const each of [signatures, timestamps]) expect(new Set(each).size).toBe(signed);
    expect(simulator.messages(token)).toHaveLength(outcome.messages ?? (outcome.says ? 0 : 1));
  });
});

it('whose clock is an hour ahead refuses the signature, and the step says that a clock is wrong', async () => {
  const token = tokenOf('clock');
  const ahead = await startSimulator({
    robots: [{ token, secret: signingKey }],
    now: () => Date.now() + 3_700_000,
  });
  const step = await tell({ webhook: ahead.webhook(token), secret: signingKey });
  await ahead.close();
  expectOutcome(step, { says: /more than an hour.*Set the runner's clock/ }, [token, signingKey]);
  expect([ahead.requests.length, ahead.messages().length]).toEqual([1, 0]);
});
