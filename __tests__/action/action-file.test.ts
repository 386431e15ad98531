import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { inputTable } from '../../src/inputs/table.js';
import { at, isObject } from '../../src/json.js';
import { outputNames } from '../../src/runner/step-result.js';
import { loadAction } from '../support/runner/action-file.js';

const file: unknown = parse(readFileSync('action.yml', 'utf8'));
const keysOf = (name: string) => Object.keys(Object(at(file, name)));

/** Defaults that only a runner can evaluate. */
const fromTheRunner = {
  status: '${{ job.status }}',
  'github-token': '${{ github.token }}',
  'job-context': '${{ toJSON(job) }}',
  matrix: '${{ toJSON(matrix) }}',
  'secret-source': '${{ github.secret_source }}',
};

describe('action.yml', () => {
  it("loads in GitHub's own parser", async () => {
    const { runs } = await loadAction(process.cwd());
    expect(runs).toMatchObject({ using: 'node24', main: 'dist/main.js', post: 'dist/post.js' });
  });

  it('names the inputs that are read, in names that every runner passes on', () => {
    expect(keysOf('inputs')).toEqual(Object.keys(inputTable));
    for (const name of keysOf('inputs')) expect(name).toMatch(/^[a-z0-9-]+$/);
  });

  it('names the outputs that are set', () => {
    expect(keysOf('outputs')).toEqual([...outputNames, 'tests']);
  });

  it.each(Object.entries(inputTable))(
    'says the default of %s that counts where a runner gives none',
    (name, input) => {
      const fallback = at(file, 'inputs', name, 'default');
      if (name in fromTheRunner)
        expect({ [name]: fallback }).toMatchObject({ [name]: at(fromTheRunner, name) });
      else if (fallback === undefined) expect([undefined, [], {}, new Map()]).toContainEqual(input.fallback);
      else expect(input.grammar(String(fallback))).toEqual({ value: input.fallback });
    },
  );

  it('describes everything in whole sentences without an expression, which would keep the file from loading', () => {
    for (const part of ['inputs', 'outputs']) {
      const entries = at(file, part);
      for (const [name, entry] of Object.entries(isObject(entries) ? entries : {})) {
        expect({ name, description: at(entry, 'description') }).toEqual({
          name,
          description: expect.stringMatching(/^[^$]*\.\s*$/),
        });
      }
    }
  });
});
