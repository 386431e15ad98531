/** What GitHub's API would tell a digest of an organisation; nothing leaves the machine. */
import type { Conclusion } from '../../src/conclusion.js';

/** A run of an example: how many hours ago it ended, how, and what else is special about it. */
interface ExampleRun {
  readonly hours: number;
  readonly conclusion?: Conclusion;
  readonly workflow?: string;
  readonly attempt?: number;
  readonly minutes?: number;
}

/** A run each few hours, all of which passed. */
const calm = (...hours: readonly number[]): readonly ExampleRun[] => hours.map((each) => ({ hours: each }));

const failed = 'failure';

/** The newest first. A repository without runs is one that the token may not read. */
const repositories: Readonly<Record<string, readonly ExampleRun[] | undefined>> = {
  api: [{ hours: 2, attempt: 2 }, { hours: 5, attempt: 2 }, ...calm(9, 30)],
  docs: calm(1, 20),
  ledger: undefined,
  pay: [
    { hours: 3, conclusion: failed, workflow: 'Nightly', minutes: 52 },
    { hours: 27, conclusion: failed, workflow: 'Nightly' },
    { hours: 51, conclusion: failed, workflow: 'Nightly' },
    { hours: 75, workflow: 'Nightly' },
    ...calm(4, 8, 12),
  ],
  shop: [{ hours: 1, conclusion: failed }, ...calm(2, 26)],
  web: [{ hours: 2, minutes: 31 }, { hours: 20, conclusion: failed }, ...calm(40)],
};

const owner = 'acme';
const hour = 3_600_000;

const timeOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

function describeRuns(name: string, runs: readonly ExampleRun[], now: number) {
  return {
    total_count: runs.length,
    workflow_runs: runs.map(
      ({ hours, conclusion = 'success', workflow = 'CI', attempt = 1, minutes = 6 }, index) => {
        const ended = now - hours * hour;
        const started = timeOf(ended - minutes * 60_000);
        return {
          id: index + 1,
          run_number: runs.length - index,
          run_attempt: attempt,
          workflow_id: workflow.length,
          name: workflow,
          path: `.github/workflows/${workflow.toLowerCase()}.yml`,
          head_branch: 'main',
          event: 'push',
          status: 'completed',
          conclusion,
          html_url: `https://github.com/${owner}/${name}/actions/runs/${index + 1}`,
          actor: { login: 'octocat', type: 'User' },
          created_at: started,
          run_started_at: started,
          updated_at: timeOf(ended),
        };
      },
    ),
  };
}

function listRepositories() {
  return Object.keys(repositories).map((name) => ({
    full_name: `${owner}/${name}`,
    html_url: `https://github.com/${owner}/${name}`,
    default_branch: 'main',
  }));
}

/** The API of an organisation called acme, at a time in milliseconds since 1970; it answers as `fetch` does. */
export const exampleOrganisation =
  (now: number) =>
  async (address: string): Promise<Response> => {
    const { pathname } = new URL(address);
    if (/\/actions\/runs\/\d+$/.test(pathname)) return Response.json({ run_started_at: timeOf(now) });
    if (pathname === `/orgs/${owner}/repos`) return Response.json(listRepositories());
    const name = /^\/repos\/acme\/(\w+)\/actions\/runs$/.exec(pathname)?.[1];
    const runs = repositories[name ?? ''];
    if (name !== undefined && runs) return Response.json(describeRuns(name, runs, now));
    return Response.json({ message: 'Not Found' }, { status: 404 });
  };
