import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { ApiPorts } from '../../src/github/api.js';
import { readRunDetails } from '../../src/github/run-details.js';
import { english } from '../support/english.js';
import type { Trouble } from '../support/github/trouble.js';
import { closeAll, failedRun, idOf, needs, ownRun, ports, requestOf, start } from './details-request.js';

afterEach(async () => {
  jest.restoreAllMocks();
  await closeAll();
});

describe('what cannot be had', () => {
  const all = 'the details of the jobs, the previous result, the duration';

  const meet = async (trouble: Trouble, options: Partial<ApiPorts> = {}) => {
    const github = await start(failedRun);
    github.fail('/', trouble);
    const checkRunId = idOf(failedRun, 'own');
    const details = await readRunDetails(requestOf(github, ownRun, 'failure', { checkRunId }), {
      ...ports,
      ...options,
    });
    expect(details).toMatchObject({
      history: { kind: 'unknown' },
      url: expect.stringMatching(`/job/${checkRunId}$`),
    });
    expect(details).not.toHaveProperty('jobs');
    expect(github.requests).toHaveLength(3);
    return english(details.notices);
  };

  it.each<[Trouble & string, string]>([
    ['unauthorized', "GitHub's API did not accept the github-token (HTTP 401): it is wrong or has expired."],
    [
      'not-found',
      "GitHub's API does not know that, or hides it from this github-token (HTTP 404); it may be a token of another repository.",
    ],
    [
      'too-many-requests',
      "GitHub's API limits the number of requests at the moment (HTTP 429); it asks to wait 60 s.",
    ],
    [
      'secondary-rate-limit',
      "GitHub's API limits the number of requests at the moment (HTTP 403); it asks to wait 60 s.",
    ],
    ['server-error', "GitHub's API answered with HTTP 500."],
    ['bad-gateway', "GitHub's API answered with HTTP 502."],
    ['unavailable', "GitHub's API answered with HTTP 503."],
    ['reset', "GitHub's API could not be reached (ECONNRESET)."],
    ['html', "GitHub's API sent an unexpected answer."],
    ['empty', "GitHub's API sent an unexpected answer."],
    ['broken-json', "GitHub's API sent an unexpected answer."],
    ['null', "GitHub's API sent an unexpected answer."],
    ['array', "GitHub's API sent an unexpected answer."],
    ['missing-fields', "GitHub's API sent an unexpected answer."],
  ])('because of %s is told in one notice', async (trouble, reason) => {
    expect(await meet(trouble)).toEqual([`The message goes without ${all}: ${reason}`]);
  });

  it('because of the hourly limit, with the time until it ends', async () => {
    expect(await meet('rate-limit')).toEqual([
      expect.stringMatching(/\(HTTP 403\); it is free again in \d+ min\.$/),
    ]);
  });

  it('because of a connection that breaks in the body', async () => {
    expect(await meet('reset-in-body')).toEqual([
      expect.stringMatching(/could not be reached( \([A-Z_]+\))?\.$/),
    ]);
  });

  it('because of a redirect, which is not followed', async () => {
    expect(await meet({ status: 302, headers: { location: 'http://127.0.0.1:9/' }, body: '' })).toEqual([
      `The message goes without ${all}: GitHub's API answered with HTTP 302.`,
    ]);
  });

  it.each(['hang', 'hang-in-body'] as const)(
    'because of a %s, at the end of its time limit',
    async (trouble) => {
      const limits: AbortController[] = [];
      jest.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
        const limit = new AbortController();
        if (milliseconds === 8_000) limits.push(limit);
        return limit.signal;
      });
      const github = await start(failedRun);
      github.fail('/', trouble);
      const arrived = new Promise<void>((resolve) => {
        const wait = () => (github.requests.length === 3 ? resolve() : setImmediate(wait));
        wait();
      });
      const details = readRunDetails(requestOf(github, ownRun, 'failure'), ports);
      await arrived;
      for (const limit of limits) limit.abort(new DOMException('over', 'TimeoutError'));
      expect(english((await details).notices)).toEqual([
        `The message goes without ${all}: GitHub's API did not answer within 8 s.`,
      ]);
    },
  );

  it('because the step has no more time', async () => {
    const github = await start(failedRun);
    const details = await readRunDetails(requestOf(github, ownRun, 'failure'), {
      ...ports,
      signal: AbortSignal.abort(),
    });
    expect(english(details.notices)).toEqual([
      `The message goes without ${all}: no time was left to wait for GitHub's API.`,
    ]);
    expect(github.requests).toEqual([]);
  });

  it('because all requests together took too long', async () => {
    const github = await start(failedRun);
    jest
      .spyOn(AbortSignal, 'timeout')
      .mockImplementation((milliseconds) => (milliseconds === 20_000 ? AbortSignal.abort() : ports.signal));
    const details = await readRunDetails(requestOf(github, ownRun, 'failure'), ports);
    expect(english(details.notices)).toEqual([expect.stringContaining('no time was left')]);
  });

  const oddJobs = [
    ['a job without a name', { total_count: 1, jobs: [{ id: 1 }] }],
    ['more than 16 MiB', `${' '.repeat(16 * 1024 * 1024)}${JSON.stringify({ total_count: 0, jobs: [] })}`],
  ] as const;

  it.each(oddJobs)('because of %s', async (_, body) => {
    const github = await start(failedRun);
    github.fail('/jobs', { status: 200, headers: {}, body });
    expect(english((await readRunDetails(requestOf(github, ownRun, 'failure'), ports)).notices)).toEqual([
      "The message goes without the details of the jobs, the duration: GitHub's API sent an unexpected answer.",
    ]);
  });

  it('because there is no token', async () => {
    const github = await start(failedRun);
    const { token, ...request } = requestOf(github, ownRun, 'success', { needs });
    expect(token).toBe(github.token);
    const details = await readRunDetails(request, ports);
    expect(english(details.notices)).toEqual([
      `The message goes without ${all}: there is no github-token for GitHub's API.`,
    ]);
    expect(details.jobs?.list.map(({ name }) => name)).toEqual(['test', 'build', 'deploy']);
    expect(github.requests).toEqual([]);
  });

  it('in a private repository without actions: read, with the YAML to add', async () => {
    const github = await start({ ...failedRun, private: true, permissions: { actions: 'none' } });
    const details = await readRunDetails(requestOf(github, ownRun, 'success', { needs }), ports);
    expect(english(details.notices)).toEqual([
      `The message goes without ${all}: the github-token has no permission to read that (HTTP 403). ` +
        'Add this to the permissions of the job or workflow:\npermissions:\n  actions: read',
    ]);
    expect(details).toMatchObject({ jobs: { total: 3 }, history: { kind: 'unknown' } });
  });

  it('in a private repository without checks: read is only the error message', async () => {
    const github = await start({ ...failedRun, private: true, permissions: { checks: 'none' } });
    const details = await readRunDetails(requestOf(github, ownRun, 'success', { needs }), ports);
    expect(english(details.notices)).toEqual([
      "The message goes without the job's annotations: the github-token has no permission to read that (HTTP 403). " +
        'Add this to the permissions of the job or workflow:\npermissions:\n  checks: read',
    ]);
    expect(details.jobs?.list[0]).toMatchObject({ name: 'test', failedSteps: ['Run npm test'] });
  });

  it('is told one by one where the reasons differ', async () => {
    const github = await start(failedRun);
    github.fail('/workflows/', 'bad-gateway');
    github.fail('/annotations', 'not-found');
    const { notices, jobs } = await readRunDetails(requestOf(github, ownRun, 'failure', { needs }), ports);
    expect(english(notices)).toEqual([
      expect.stringContaining("without the job's annotations: "),
      "The message goes without the previous result: GitHub's API answered with HTTP 502.",
    ]);
    expect(jobs?.total).toBe(4);
  });
});
