import { describe, expect, it } from '@jest/globals';
import { Masks } from './masks.js';
import { StepLog } from './step-log.js';

function logOf(lines: readonly string[], debug = false): StepLog {
  const log = new StepLog(new Masks(), debug);
  for (const line of lines) log.receive(line);
  return log;
}

describe('commands', () => {
  it('have properties and data, unescaped', () => {
    const { annotations } = logOf([
      '  ::error title=a%2Cb%3Ac,file=x.ts,line=3,other=1::100%25%0Asecond::third',
    ]);
    expect(annotations).toEqual([
      { level: 'error', message: '100%\nsecond::third', title: 'a,b:c', file: 'x.ts', line: '3' },
    ]);
  });

  it('are obeyed in the bracket form anywhere in a line', () => {
    const { annotations, log } = logOf(['branch ##[warning title=t;col=2]a%5Db']);
    expect(annotations).toEqual([{ level: 'warning', message: 'a]b', title: 't', col: '2' }]);
    expect(log).toBe('##[warning]a]b\n');
  });

  it.each(['::unknown::text', ':: error::text', 'text ::error::text', '::error:text', '::toString::text'])(
    'are not seen in %s',
    (line) => {
      expect(logOf([line])).toMatchObject({ annotations: [], log: `${line}\n`, raw: `${line}\n` });
    },
  );

  it('rest between stop-commands and its token', () => {
    const log = logOf(['::stop-commands::T0ken', '::error::a', '::t0ken::', '::notice::b']);
    expect(log.annotations).toEqual([{ level: 'notice', message: 'b' }]);
    expect(log.log).toBe('::stop-commands::T0ken\n::error::a\n::t0ken::\n##[notice]b\n');
  });

  it('group the log, and show debug lines only where the run asks for them', () => {
    const lines = ['::group::Title', 'text', '::endgroup::', '::debug::detail'];
    expect(logOf(lines).log).toBe('##[group]Title\ntext\n##[endgroup]\n');
    expect(logOf(lines, true).log).toBe('##[group]Title\ntext\n##[endgroup]\n##[debug]detail\n');
  });

  it('set outputs and state in the old way, which is recorded', () => {
    const log = logOf(['::set-output name=a::1', '::save-state name=b::2']);
    expect(log).toMatchObject({ outputs: { a: '1' }, state: { b: '2' }, failed: false });
    expect(log.deprecated).toEqual(['set-output', 'save-state']);
    expect(logOf(['::set-output::1'])).toMatchObject({ outputs: {}, failed: true });
  });

  it('cut a message at 4,096 characters', () => {
    expect(logOf([`::notice::${'x'.repeat(5000)}`]).annotations[0]?.message).toHaveLength(4096);
  });

  it('make ten annotations of each level, and the log shows the rest', () => {
    const errors = Array.from({ length: 12 }, (_, index) => `::error::e${index}`);
    const { annotations, log } = logOf([...errors, '::notice::n', '::warning::w']);
    expect(annotations.map(({ message }) => message)).toEqual([
      ...Array.from({ length: 10 }, (_, index) => `e${index}`),
      'n',
      'w',
    ]);
    expect(log).toContain('##[error]e11\n');
  });

  it('cannot mask nothing', () => {
    const log = logOf(['::add-mask:: ', 'a b']);
    expect(log.annotations).toEqual([expect.objectContaining({ level: 'warning' })]);
    expect(log.log).toContain('a b\n');
  });
});

describe('masks', () => {
  const mask = (text: string, ...secrets: string[]) => {
    const masks = new Masks();
    for (const secret of secrets) masks.add(secret);
    return masks.apply(text);
  };

  it('hide every occurrence, overlapping and adjacent ones as one', () => {
    expect(mask('abc-abcabc-bcd.', 'abc')).toBe('***-***-bcd.');
    expect(mask('xabcdx', 'abc', 'bcd')).toBe('x***x');
    expect(mask('aaaa', 'aaa')).toBe('***');
    expect(mask('key', 'k', 'key')).toBe('***');
    expect(mask('a key', 'key', 'e')).toBe('a ***');
  });

  it('hide each line of a secret, and never a blank', () => {
    expect(mask('one, two', 'one\r\ntwo')).toBe('***, ***');
    expect(mask('a b', ' ', '')).toBe('a b');
  });

  it('hide the exact text only', () => {
    expect(mask('a%2Bb', 'a+b')).toBe('a%2Bb');
  });
});
