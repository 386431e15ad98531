/** A digest that began earlier is waited for, in virtual time. */
import { expect, it } from '@jest/globals';
import { findWindow } from '../../src/digest/window.js';
import { openApi } from '../../src/github/api.js';
import { readOwnRun } from '../../src/github/event.js';
import { createJob } from '../support/github/job.js';
import { createVirtualClock } from '../support/virtual-clock.js';
import { hoursAgo, ownRepository, reported, startOrganisation, until, useServers } from './digest-run.js';

useServers();

const began = hoursAgo(1 / 60);
const other = { id: 8000, began, conclusion: null } as const;
const ended = { ...createJob({ id: 5000, name: 'digest' }), run_id: 8000 };
const running = { ...ended, status: 'in_progress' as const, conclusion: null };
const answer = (one: object) => ({ status: 200, headers: {}, body: { total_count: 1, jobs: [one] } });

/** Finds the window of run 9000 beside that of run 8000. */
async function windowBeside(notices: readonly string[], jobs: readonly object[]) {
  const [first = ended, ...others] = jobs;
  const github = await startOrganisation({
    earlier: [{ ...other, notices }],
    prepare: (server) =>
      server.fail('/runs/8000/attempts/1/jobs', answer(first), ...others.map((job) => answer(job))),
  });
  const clock = createVirtualClock();
  const signal = new AbortController().signal;
  const lines: string[] = [];
  const env = {
    GITHUB_REPOSITORY: ownRepository,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_RUN_ID: '9000',
    GITHUB_WORKFLOW_REF: `${ownRepository}/.github/workflows/digest.yml@refs/heads/main`,
  };
  const ask = await openApi(github.apiUrl, github.token, { fetchFor: async () => fetch, signal });
  const answered = await findWindow(
    {
      facts: readOwnRun(env, undefined),
      ownJob: { jobKey: 'digest', checkRunId: 1001 },
      since: undefined,
      dryRun: false,
    },
    { ask, clock, signal, deadline: 150_000, info: ({ en }) => lines.push(en) },
  );
  if ('deliveredBy' in answered) throw new Error('It was reported already');
  return { since: answered.window.since, waited: clock.monotonic(), lines };
}

const day = Date.parse(until) - 86_400_000;

it('begins where the other one ends, once that is delivered', async () => {
  const notices = [reported(hoursAgo(24), began)];
  const { since, waited, lines } = await windowBeside(notices, [running, running, ended]);
  expect(since).toBe(Date.parse(began));
  expect(waited).toBe(10_000);
  expect(lines).toEqual(['Waiting for the digest of run 8000, which began earlier and is still running.']);
});

it('covers the time of the other one where that fails', async () => {
  const { since } = await windowBeside([], [running, { ...ended, conclusion: 'failure' }]);
  expect(since).toBe(day);
});

it('waits for it no longer than it may', async () => {
  const { since, waited } = await windowBeside([], [running]);
  expect(since).toBe(day);
  expect(waited).toBe(145_000);
});
