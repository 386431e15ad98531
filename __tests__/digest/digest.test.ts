import { describe, expect, it } from '@jest/globals';
import { digestOf, ended, useServers, withRuns } from './digest-run.js';

useServers();

const shop = () =>
  withRuns('acme/shop', [
    ended('acme/shop', 2, 'failure'),
    ended('acme/shop', 30, 'failure'),
    ended('acme/shop', 50),
  ]);
const web = () =>
  withRuns('acme/web', [ended('acme/web', 3), ended('acme/web', 20, 'failure'), ended('acme/web', 40)]);

describe('the digest', () => {
  it('tells the group in one card what is red and what was fixed', async () => {
    const { step, messages, text, notices } = await digestOf({ others: [shop(), web()] });
    expect(step.exitCode).toBe(0);
    expect(messages).toMatchObject([
      { msgtype: 'actionCard', title: '❌ 1 failing, 1 fixed · Main branches, 24 h · DevOps' },
    ]);
    expect(text).toContain('❌ Main branches, 24 h: 3 runs of 3 repositories, 1 failing, 1 fixed');
    expect(text).toContain('**Failing**  \n❌ [acme/shop · CI] · red for 30 h · 2 in a row');
    expect(text).toContain('**Fixed**  \n✅ [acme/web · CI] · after 17 h');
    expect(text).toContain('up to 2026-03-02 09:00 · DevOps');
    expect(notices).toEqual([
      'Reported: the runs that ended after 2026-03-01T01:00:00.000Z and up to 2026-03-02T01:00:00.000Z.',
    ]);
    expect(step.outputs).toMatchObject({
      sent: 'true',
      reason: '',
      status: 'failure',
      errcode: '0',
      failing: '1',
      fixed: '1',
    });
  });
});
