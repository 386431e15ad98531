import { describe, expect, it } from '@jest/globals';
import { differences, type Expectation } from '../../simulator/expectation.js';

const expected: Expectation = { exitCode: 0, sent: true, errcode: '0', texts: ['Passed', 'Run npm test'] };
const step = { exitCode: 0, outputs: { sent: 'true', errcode: '0' }, log: 'Delivered.' };
const message = { title: 'Passed', text: 'Failed step: Run npm test' };

describe('what differs', () => {
  it('is nothing where title, text, log and outputs are as they should be', () => {
    expect(differences({ ...expected, log: 'Delivered' }, step, [message])).toEqual([]);
    const silent = { ...step, outputs: { sent: 'false', errcode: '' } };
    expect(differences({ exitCode: 0, sent: false, errcode: '' }, silent, [])).toEqual([]);
  });

  it.each([
    [{ exitCode: 1 }, 'exit code is 0, and should be 1'],
    [{ errcode: '310000' }, 'errcode is 0, and should be 310000'],
    [{ texts: ['@octocat'] }, 'the message lacks “@octocat”'],
    [{ log: 'refused' }, 'the log lacks “refused”'],
  ])('from %j is told', (change, difference) => {
    expect(differences({ ...expected, ...change }, step, [message])).toEqual([difference]);
  });

  it('includes messages that arrive or stay away against the plan', () => {
    expect(differences({ ...expected, texts: [] }, step, [])).toEqual([
      'number of messages is 0, and should be 1',
    ]);
    expect(differences({ ...expected, sent: false }, step, [message])).toEqual([
      'sent is true, and should be false',
      'number of messages is 1, and should be 0',
    ]);
  });

  it('includes each notice and warning of the step', () => {
    const log = '::notice::The message goes without the jobs\n::warning::odd\nDelivered.';
    expect(differences(expected, { ...step, log }, [message])).toEqual([
      'the step complains: ::notice::The message goes without the jobs',
      'the step complains: ::warning::odd',
    ]);
  });
});
