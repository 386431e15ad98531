import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Simulator, startSimulator } from '../../simulator/server.js';
import { startPeer } from '../network/peer.js';
import { expectNoSecret, expectOutcome, signingKey, tell, tokenOf } from './expectations.js';

const first = tokenOf('first');
const second = tokenOf('second');
const tokens = [first, second];
const closed = { kind: 'answer', errcode: 660026, errmsg: 'sending too many messages per minute' } as const;
const group = 'one group';

let simulator: Simulator;
beforeEach(async () => {
  simulator = await startSimulator({ robots: tokens.map((token) => ({ token, group })) });
});
afterEach(() => simulator.close());

const webhooks = () => ({ webhook: tokens.map((token) => simulator.webhook(token)).join('\n') });
const asked = () => simulator.requests.map(({ robot }) => robot);

describe('any of two robots', () => {
  const any = { delivery: 'any' };

  it('takes the message when the first one is closed', async () => {
    simulator.trouble(first, closed);
    const step = await tell({ ...webhooks(), ...any });
    expectOutcome(step, {}, tokens);
    expect(asked()).toEqual([1, 2]);
    expect(simulator.messages()).toHaveLength(1);
    expect(JSON.parse(step.outputs['results'] ?? '')).toMatchObject([
      { robot: 1, delivered: false, errcode: 660026, attempts: 1 },
      { robot: 2, delivered: true, errcode: 0, attempts: 1 },
    ]);
  });

  it('never makes two messages of one, when the first one took it and did not say so', async () => {
    simulator.trouble(first, { kind: 'reset-after', accepted: true });
    expectOutcome(await tell({ ...webhooks(), ...any }), {}, tokens);
    expect(asked()).toEqual([1, 1]);
    expect(simulator.messages()).toHaveLength(1);
  });

  it('never makes two messages of one, when the first one took it and refuses the next try', async () => {
    simulator.trouble(first, { kind: 'reset-after', accepted: true }, closed);
    const step = await tell({ ...webhooks(), ...any, 'timeout-minutes': '1' });
    expect(asked()).toEqual([1, 1]);
    expect(simulator.messages()).toHaveLength(1);
    expect(step.exitCode).toBe(1);
    expect(JSON.parse(step.outputs['results'] ?? '')).toMatchObject([{ robot: 1, delivered: 'unknown' }]);
    expect(step.log).toContain('It is unknown whether the message was delivered.');
    expect(step.log).not.toContain('The message was not delivered.');
  });

  it('fails at once when both are closed', async () => {
    for (const token of tokens) simulator.trouble(token, closed);
    const step = await tell({ ...webhooks(), ...any });
    expectOutcome(step, { says: /robot 1 \(.*robot 2 \(/s }, tokens);
    expect(asked()).toEqual([1, 2]);
  });
});

describe('all of two robots', () => {
  it('get the message as far as they can, and the step fails with the reason of the other', async () => {
    simulator.trouble(first, { kind: 'answer', errcode: 300005, errmsg: 'token is not exist' });
    const step = await tell(webhooks());
    expectOutcome(
      step,
      { says: /robot 1 \(127\.0\.0\.1:\d+, …[0-9a-f]{4}\): DingTalk doesn't know/ },
      tokens,
    );
    expect(step.outputs).toMatchObject({ errcode: '300005', errmsg: 'token is not exist' });
    expect(simulator.messages()).toHaveLength(1);
  });

  it('may leave the step green where that is asked for', async () => {
    simulator.trouble(first, closed);
    const step = await tell({ ...webhooks(), 'fail-on-error': 'false' });
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ sent: 'false', reason: 'not-delivered', errcode: '660026' });
    expect(step.annotations).toContainEqual({
      level: 'warning',
      message: expect.stringContaining('The message was not delivered.'),
    });
    expect(step.annotations.map(({ level }) => level)).not.toContain('error');
    expectNoSecret(step, tokens);
  });
});

it('fifty robots get the message at the same time', async () => {
  const many = Array.from({ length: 50 }, (_, index) => tokenOf(`robot ${index}`));
  const slow = await startSimulator({ robots: many.map((token) => ({ token })) });
  const delay = 2_000;
  for (const token of many) slow.trouble(token, { kind: 'delay', ms: delay });
  const step = await tell({ webhook: many.map((token) => slow.webhook(token)).join('\n') });
  await slow.close();
  expectOutcome(step, {}, many);
  expect(slow.messages()).toHaveLength(50);
  const times = slow.requests.map(({ time }) => time);
  // All are called before the first one answers.
  expect(Math.max(...times) - Math.min(...times)).toBeLessThan(delay);
  expect(step.raw).not.toContain('Warning');
});

describe('a job that is cancelled', () => {
  it('ends a wait within a second, and the step says what is known', async () => {
    simulator.trouble(first, { forever: { kind: 'punish', wait: 60 } });
    const step = await tell({ webhook: simulator.webhook(first) }, { cancelOnceLogged: 'Next try in' });
    expect(step.exitCode).toBe(1);
    expect(step.durationMs).toBeLessThan(2_500);
    expect(step.annotations).toContainEqual({
      level: 'error',
      message: expect.stringMatching(/robot 1 .*abuse.*asked the step to stop/s),
    });
    expect(JSON.parse(step.outputs['results'] ?? '')).toMatchObject([
      { robot: 1, delivered: false, attempts: 1 },
    ]);
    expectNoSecret(step, tokens);
  });

  it('ends a request that is under way, and the step says what is not known', async () => {
    const cancellation = new AbortController();
    simulator.trouble(first, { kind: 'silence' });
    simulator.journal.subscribe(() => cancellation.abort());
    const step = await tell(
      { webhook: simulator.webhook(first), secret: signingKey },
      { cancel: cancellation.signal },
    );
    expect(step.exitCode).toBe(1);
    expect(step.durationMs).toBeLessThan(2_500);
    // The last is the runner's own.
    expect(step.annotations.filter(({ level }) => level !== 'notice')).toEqual([
      {
        level: 'error',
        message: expect.stringMatching(/asked the step to stop before \S+ had answered.*Run the job again/),
      },
      { level: 'error', message: 'The operation was canceled.' },
    ]);
    expect(step.outputs).toMatchObject({ sent: 'false', reason: 'not-delivered', status: 'success' });
    expect(JSON.parse(step.outputs['results'] ?? '')).toMatchObject([
      { robot: 1, delivered: 'unknown', errcode: null, attempts: 1 },
    ]);
    const [signature = 'no signature'] = simulator.requests.map(({ query }) => query['sign']);
    expectNoSecret(step, [...tokens, signingKey, signature]);
  });

  it("ends the wait for GitHub's API, and sends nothing any more", async () => {
    const cancellation = new AbortController();
    const api = await startPeer(() => cancellation.abort());
    const step = await tell(
      { webhook: simulator.webhook(first), 'github-token': 'ghs_silence' },
      { cancel: cancellation.signal, github: { api_url: api.url.origin } },
    );
    await api.close();
    expect(step.exitCode).toBe(1);
    expect(step.durationMs).toBeLessThan(2_500);
    expect(step.annotations).toContainEqual({
      level: 'error',
      message: expect.stringMatching(/The runner asked the step to stop before the message could be sent/),
    });
    expect(simulator.requests).toEqual([]);
  });
});
