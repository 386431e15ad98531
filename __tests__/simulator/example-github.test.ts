import { expect, it } from '@jest/globals';
import { startExampleGitHub } from '../../simulator/example-github.js';

it('tells of its run by HTTP, with links that lead to the real one', async () => {
  const github = await startExampleGitHub({ seconds: 60, jobs: [{ name: 'test', conclusion: 'failure' }] });
  try {
    const jobs = await fetch(`${github.apiUrl}/repos/acme/shop/actions/runs/7/attempts/1/jobs?per_page=100`);
    expect(jobs.status).toBe(200);
    expect(await jobs.json()).toMatchObject({
      jobs: [{ name: 'test', html_url: 'https://github.com/acme/shop/actions/runs/7/job/1' }],
    });
    expect((await fetch(`${github.apiUrl}/elsewhere`)).status).toBe(404);
  } finally {
    await github.close();
  }
  await expect(fetch(github.apiUrl)).rejects.toThrow('fetch failed');
});
