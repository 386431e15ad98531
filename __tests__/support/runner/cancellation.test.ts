import { describe, expect, it } from '@jest/globals';
import { nodeAction, printEnv, runSteps, runText, stepOf, summarise } from './fixtures.js';

describe('cancellation', () => {
  const listening = `
    process.on('SIGINT', () => { console.log('SIGINT'); process.exit(0); });
    setInterval(() => {}, 1000);
    console.log('ready');`;
  const steps = `
- { id: watch, uses: ./ }
- { id: rest, run: echo no }
- { id: cancelled, if: cancelled(), run: 'echo \${{ job.status }}' }
- { id: always, if: always(), run: exit 1 }`;

  it('interrupts the running step, keeps always() steps and posts, and cancels job and run', async () => {
    const job = await runSteps(
      steps,
      { cancel: { during: 'watch', onceLogged: 'ready' } },
      nodeAction(listening, printEnv),
    );
    expect(summarise(job.steps)).toEqual([
      'watch main cancelled',
      'rest main skipped',
      'cancelled main success',
      'always main failure',
      'watch post success',
    ]);
    expect(stepOf(job, 'watch').raw).toBe('ready\nSIGINT\n');
    expect(stepOf(job, 'cancelled').raw).toBe('cancelled\n');
    expect(job.conclusion).toBe('cancelled');
  });

  it('spares a running step whose condition still holds', async () => {
    const script = "console.log('ready'); setTimeout(() => console.log('done'), 50);";
    const wanted = '- { id: watch, if: always(), uses: ./ }\n- { id: rest, run: echo no }';
    const job = await runSteps(
      wanted,
      { cancel: { during: 'watch', onceLogged: 'ready' } },
      nodeAction(script),
    );
    expect(summarise(job.steps)).toEqual(['watch main success', 'rest main skipped']);
    expect(stepOf(job, 'watch').raw).toBe('ready\ndone\n');
  });

  it('ends after its window: what still runs is killed, and nothing else starts', async () => {
    const stubborn =
      "for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => console.log(name)); setInterval(() => {}, 1000); console.log('ready');";
    const job = await runSteps(
      `
- { id: first, uses: ./ }
- { id: watch, if: always(), uses: ./ }
- { id: rest, if: always(), run: echo no }`,
      { cancel: { during: 'watch', onceLogged: 'ready' }, cancellationWindow: 100 },
      nodeAction(`if (process.env.GITHUB_ACTION === 'watch') { ${stubborn} }`, printEnv),
    );
    expect(summarise(job.steps)).toEqual([
      'first main success',
      'watch main cancelled',
      'rest main skipped',
      'watch post skipped',
      'first post skipped',
    ]);
    expect(stepOf(job, 'watch')).toMatchObject({ exitCode: 137, raw: 'ready\n' });
    expect(job.conclusion).toBe('cancelled');
  });

  it('after a step: later jobs run only if they ask for it', async () => {
    const { conclusion, jobs } = await runText(
      `
on: push
jobs:
  a: { runs-on: x, steps: [{ id: one, run: 'true' }, { id: two, run: 'true' }] }
  b: { runs-on: x, needs: a, steps: [{ run: 'true' }] }
  c: { runs-on: x, needs: a, if: always(), steps: [{ if: always(), run: 'echo \${{ needs.a.result }}' }] }`,
      { cancel: { after: 'one' } },
    );
    expect(conclusion).toBe('cancelled');
    expect(jobs.map(({ id, conclusion: end }) => [id, end])).toEqual([
      ['a', 'cancelled'],
      ['b', 'skipped'],
      ['c', 'cancelled'],
    ]);
    expect(jobs[2]?.steps[0]?.raw).toBe('cancelled\n');
  });

  it('cancels a job out of time', async () => {
    const { jobs } = await runText(
      `
on: push
jobs:
  a: { runs-on: x, timeout-minutes: 1, steps: [{ run: 'exec sleep 60' }, { if: always(), run: 'true' }] }`,
      { minute: 100 },
    );
    expect(jobs[0]?.conclusion).toBe('cancelled');
    expect(jobs[0]?.steps.map(({ conclusion }) => conclusion)).toEqual(['cancelled', 'success']);
  });
});
