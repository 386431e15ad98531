import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const git = (...args: readonly string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();

describe('a release', () => {
  it('is for a runner what it needs to start the action, and nothing else', () => {
    const entries = [
      ...new Set(
        git('ls-files')
          .split('\n')
          .map((path) => path.split('/')[0] ?? ''),
      ),
    ];
    const attributes = git('check-attr', 'export-ignore', '--', ...entries).split('\n');
    const exported = attributes.flatMap((line) => (line.endsWith(': set') ? [] : (line.split(':')[0] ?? '')));
    expect(exported.sort()).toEqual(['LICENSE', 'action.yml', 'dist']);
  });

  it('has a changelog that the release workflow can read: a heading for each version', () => {
    const headings = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (.*)$/gm)].map(
      ([, text]) => text,
    );
    expect(headings[0]).toBe('Unreleased');
    for (const heading of headings.slice(1))
      expect(heading).toMatch(/^\[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}$/);
  });
});
