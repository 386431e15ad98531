import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { createMatrixRun } from './scenarios.js';
import { startFakeGitHub } from './server.js';

/** The client is an ES module, which Jest does not resolve; a process of its own loads it as it is published. */
const client = `
import { getOctokit } from '@actions/github';
const octokit = getOctokit(process.env.TOKEN, { baseUrl: process.env.GITHUB_API_URL });
const jobs = await octokit.paginate(octokit.rest.actions.listJobsForWorkflowRunAttempt, {
  owner: 'octocat', repo: 'hello-world', run_id: 17254310842, attempt_number: 1, per_page: 100,
});
console.log(JSON.stringify(jobs.map((job) => job.name)));
`;

describe('the client of GitHub', () => {
  it.each([
    ['github', 12],
    ['ghes', 12],
    ['gitea', 40],
  ] as const)('reads all jobs from %s in %d pages', async (kind, pages) => {
    const scenario = createMatrixRun(1_200);
    const github = await startFakeGitHub({ ...scenario, kind, private: true });
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', client],
      { env: { PATH: process.env['PATH'], GITHUB_API_URL: github.apiUrl, TOKEN: github.token } },
    );
    await github.close();
    expect(JSON.parse(stdout)).toEqual(scenario.jobs.map(({ name }) => name));
    expect(github.requests).toHaveLength(pages);
  });
});
