/** The log of a digest speaks one language. */
import { describe, expect, it } from '@jest/globals';
import { languages } from '../../src/language.js';
import { foreignLines } from '../support/one-language.js';
import { type Case, digestOf, ended, hoursAgo, useServers, withRuns } from './digest-run.js';

useServers();

const shop = () => withRuns('acme/shop', [ended('acme/shop', 2, 'failure'), ended('acme/shop', 50)]);
const unreadable: Pick<Case, 'prepare'> = { prepare: (github) => github.fail('/annotations', 'forbidden') };

describe.each(languages)('a digest in %s', (language) => {
  it.each<[string, string, Case]>([
    [
      'wrong inputs',
      'wrong-input',
      { inputs: { repositories: 'a/b/c', since: 'x', 'at-after': 'y', 'send-when': 'z' } },
    ],
    [
      'selectors that choose nothing',
      'wrong-input',
      { inputs: { repositories: '!acme/*', since: '2999-01-01T00:00:00Z' } },
    ],
    [
      'repositories that are not there',
      'not-delivered',
      { inputs: { repositories: 'acme/nothing\nacme/nowhere' } },
    ],
    [
      'a repository that is not there',
      '',
      { others: [shop()], inputs: { repositories: 'acme/shop\nacme/nowhere' } },
    ],
    [
      'an owner who is not known',
      '',
      { others: [shop()], inputs: { 'at-map': 'hubot: 13800000001', 'at-after': '1h' } },
    ],
    ['nothing to say', 'timing', {}],
    [
      'an earlier digest that cannot be read',
      '',
      { others: [shop()], earlier: [{ began: hoursAgo(6) }], ...unreadable },
    ],
  ])('tells of %s', async (_name, reason, one) => {
    const { step } = await digestOf({ ...one, inputs: { language, ...one.inputs } });
    expect(step.outputs['reason']).toBe(reason);
    expect(foreignLines(step, language)).toEqual([]);
  });
});
