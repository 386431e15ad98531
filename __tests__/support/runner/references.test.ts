import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { writeFiles } from './fixtures.js';
import { findReference } from './references.js';

it('finds local and remote folders', async () => {
  const repositories = { './': '/own', 'acme/tools@v1': '/tools', './exact': '/elsewhere' };
  expect(findReference('./', repositories)).toBe('/own');
  expect(findReference('./a/b', repositories)).toBe('/own/a/b');
  expect(findReference('./exact', repositories)).toBe('/elsewhere');
  expect(findReference('acme/tools@v1', repositories)).toBe('/tools');
  expect(findReference('acme/tools/deep/er@v1', repositories)).toBe('/tools/deep/er');
  for (const unknown of ['acme/tools@v2', 'docker://alpine', 'nonsense']) {
    expect(() => findReference(unknown, repositories)).toThrow(`Unable to resolve '${unknown}'`);
  }
});

it('prefers what was checked out into the workspace', async () => {
  const workspace = await writeFiles({ 'mine/action.yml': '' });
  expect(findReference('./mine', { './': '/own' }, workspace)).toBe(join(workspace, 'mine'));
  expect(findReference('./other', { './': '/own' }, workspace)).toBe('/own/other');
});
