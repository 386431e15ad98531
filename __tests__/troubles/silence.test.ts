import { expect, it } from '@jest/globals';
import { startSimulator } from '../../simulator/server.js';
import { expectOutcome, tell, tokenOf } from './expectations.js';

const tokens = [tokenOf('silent'), tokenOf('other')];

it('any of two robots gets the message in time, though the first one is silent', async () => {
  const simulator = await startSimulator({ robots: tokens.map((token) => ({ token, group: 'one group' })) });
  simulator.trouble(tokens[0] ?? '', { forever: { kind: 'silence' } });
  const webhook = tokens.map((token) => simulator.webhook(token)).join('\n');
  const step = await tell({ webhook, delivery: 'any', 'timeout-minutes': '0.25' });
  await simulator.close();
  expectOutcome(step, { within: 15_000 }, tokens);
  expect(simulator.messages()).toHaveLength(1);
  expect(JSON.parse(step.outputs['results'] ?? '')).toMatchObject([
    { robot: 1, delivered: 'unknown', attempts: 1 },
    { robot: 2, delivered: true },
  ]);
  expect(step.log).toMatch(/robot 1 \(.*did not answer in time/);
}, 30_000);
