import { describe, expect, it } from '@jest/globals';
import { runText } from './fixtures.js';
import type { WorkflowOptions } from './run-workflow.js';

function run(jobs: string, options: Partial<WorkflowOptions> = {}) {
  return runText(`on: push\n${jobs}`, options);
}

async function ends(jobs: string, options?: Partial<WorkflowOptions>) {
  const result = await run(jobs, options);
  return [result.conclusion, ...result.jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`)];
}

describe('jobs', () => {
  it('run in the order of their needs and see results and outputs', async () => {
    const { jobs } = await run(
      `
env: { LEVEL: workflow, KEPT: workflow }
jobs:
  last:
    needs: [first]
    runs-on: x
    env: { LEVEL: job }
    steps:
      - { run: 'echo "\${{ needs.first.outputs.word }} \${{ needs.first.outputs.secret }}. $LEVEL $KEPT"' }
      - { env: { LEVEL: step }, run: 'echo "$LEVEL \${{ env.LEVEL }} \${{ vars.PLACE }} \${{ secrets.KEY }}"' }
      - { run: "echo '\${{ toJSON(needs) }}'" }
  first:
    name: First of \${{ github.ref_name }}
    runs-on: x
    outputs: { word: "\${{ steps.a.outputs.word }}", secret: "\${{ steps.a.outputs.secret }}" }
    steps:
      - { id: a, run: 'echo "word=w" >> "$GITHUB_OUTPUT"; echo "secret=a s3cret" >> "$GITHUB_OUTPUT"' }`,
      { secrets: { KEY: 's3cret' }, vars: { PLACE: 'here' } },
    );
    expect(jobs.map(({ name }) => name)).toEqual(['First of main', 'last']);
    expect(jobs.map(({ checkRunId }) => checkRunId)).toEqual([1001, 1002]);
    expect(jobs[0]?.outputs).toEqual({ word: 'w' });
    const [first, second, third] = jobs[1]?.steps ?? [];
    expect(first?.raw).toBe('w . job workflow\n');
    expect(second?.raw).toBe('step step here s3cret\n');
    expect(second?.log).toContain('step step here ***\n');
    expect(JSON.parse(third?.raw ?? '')).toEqual({ first: { result: 'success', outputs: { word: 'w' } } });
  });

  it('are skipped after a skipped or failed ancestor unless they ask for it', async () => {
    expect(
      await ends(`
jobs:
  a: { runs-on: x, if: "github.ref == 'refs/heads/other'", steps: [{ run: 'true' }] }
  b: { runs-on: x, needs: a, if: always(), steps: [{ run: 'true' }] }
  c: { runs-on: x, needs: b, steps: [{ run: 'true' }] }
  d: { runs-on: x, steps: [{ run: 'false' }] }
  e: { runs-on: x, needs: d, steps: [{ run: 'true' }] }
  f: { runs-on: x, needs: e, if: failure(), steps: [{ run: 'true' }] }`),
    ).toEqual([
      'failure',
      'a: skipped',
      'b: success',
      'c: skipped',
      'd: failure',
      'e: skipped',
      'f: success',
    ]);
  });

  it('that may fail are successes for the others, and failures for the API', async () => {
    const { conclusion, jobs } = await run(`
jobs:
  a: { runs-on: x, continue-on-error: true, steps: [{ run: 'false' }] }
  b: { runs-on: x, needs: a, steps: [{ run: 'echo \${{ needs.a.result }}' }] }`);
    expect(conclusion).toBe('success');
    expect(jobs.map((job) => job.conclusion)).toEqual(['failure', 'success']);
    expect(jobs[1]?.steps[0]?.raw).toBe('success\n');
  });

  it('get no secrets in a run for the pull request of a fork', async () => {
    const side = (name: string) => ({ ref: 'b', sha: 'abc', repo: { full_name: name } });
    const payload = { pull_request: { number: 5, head: side('mona/hello'), base: side('octocat/hello') } };
    const echo = `jobs: { a: { runs-on: x, steps: [{ run: "echo '\${{ secrets.KEY }} \${{ github.secret_source }} \${{ github.ref }}'" }] } }`;
    const event = { name: 'pull_request', payload };
    const { jobs } = await run(echo, { event, secrets: { KEY: 'k3y' } });
    expect(jobs[0]?.steps[0]?.raw).toBe(' None refs/pull/5/merge\n');
  });

  it.each([
    [
      'a container',
      'jobs: { a: { runs-on: x, container: node, steps: [{ run: "true" }] } }',
      /does not know container/,
    ],
    ['an unknown key', 'jobs: { a: { runs-on: x, stepz: [] } }', /Unexpected value 'stepz'/],
    [
      'an unknown need',
      'jobs: { a: { runs-on: x, needs: b, steps: [] } }',
      /at least one job with no dependencies/,
    ],
    [
      'a context that an if lacks',
      'jobs: { a: { runs-on: x, if: env.A, steps: [] } }',
      /Unrecognized named-value: 'env'/,
    ],
  ])('of a file with %s are refused', async (_what, jobs, message) => {
    await expect(run(jobs)).rejects.toThrow(message);
  });
});

describe('a matrix', () => {
  it('is one job for each combination, with names, context, and the worst result', async () => {
    const { jobs } = await run(`
jobs:
  test:
    runs-on: x
    strategy: { fail-fast: false, matrix: { os: [a, b], node: [20] } }
    steps: [{ run: 'echo "\${{ matrix.os }} \${{ strategy.job-index }}/\${{ strategy.job-total }}"; test \${{ matrix.os }} = b' }]
  end: { runs-on: x, needs: test, if: always(), steps: [{ run: 'echo "\${{ needs.test.result }} \${{ toJSON(matrix) }}"' }] }`);
    expect(jobs.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['test (a, 20)', 'failure'],
      ['test (b, 20)', 'success'],
      ['end', 'success'],
    ]);
    expect(jobs[1]).toMatchObject({ matrix: { os: 'b', node: 20 }, steps: [{ raw: 'b 1/2\n' }] });
    expect(jobs[2]?.steps[0]?.raw).toBe('failure null\n');
  });

  it('stops at the first failure by default', async () => {
    expect(
      await ends(`
jobs:
  test:
    runs-on: x
    strategy: { matrix: { os: "\${{ fromJSON('[1, 2]') }}" } }
    steps: [{ run: 'false' }]`),
    ).toEqual(['failure', 'test (1): failure', 'test (2): cancelled']);
  });
});
