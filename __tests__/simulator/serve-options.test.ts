import { describe, expect, it } from '@jest/globals';
import { readServeOptions, serveHelp } from '../../simulator/serve-options.js';

describe('the options of the simulator', () => {
  it('make a robot with keyword and signing key where there is none', () => {
    expect(readServeOptions([])).toEqual({
      port: 0,
      robots: [
        {
          token: expect.stringMatching(/^[0-9a-f]{64}$/),
          secret: expect.stringMatching(/^SEC[0-9a-f]{64}$/),
          keywords: ['DevOps'],
          ipRanges: [],
          group: 'Team',
        },
      ],
    });
  });

  it('set up each robot', () => {
    const args = [
      '--port',
      '8080',
      '--robot',
      'token=abc,keyword=DevOps,keyword=a=b, ip=127.0.0.0/8,ip=10.1.2.3',
    ];
    expect(readServeOptions([...args, '--robot', 'secret=SEC1,group=Shop'])).toEqual({
      port: 8080,
      robots: [
        { token: 'abc', keywords: ['DevOps', 'a=b'], ipRanges: ['127.0.0.0/8', '10.1.2.3'] },
        {
          token: expect.stringMatching(/^[0-9a-f]{64}$/),
          secret: 'SEC1',
          keywords: [],
          ipRanges: [],
          group: 'Shop',
        },
      ],
    });
  });

  it('limit the month for all robots, and for one', () => {
    const args = ['--monthly-quota', '3000', '--robot', 'token=abc,monthly-cap=500'];
    expect(readServeOptions(args)).toEqual({
      port: 0,
      monthlyQuota: 3000,
      robots: [{ token: 'abc', keywords: [], ipRanges: [], monthlyCap: 500 }],
    });
  });

  it('make up a token for each robot', () => {
    const { robots } = readServeOptions(['--robot', 'group=A', '--robot', 'group=A']);
    expect(new Set(robots.map(({ token }) => token)).size).toBe(2);
  });

  it('have a help that names them all', () => {
    for (const name of [
      '--port',
      '--monthly-quota',
      'monthly-cap=',
      '--robot',
      'token=',
      'secret[=',
      'keyword=',
      'ip=',
      'group=',
    ]) {
      expect(serveHelp()).toContain(name);
    }
  });

  it.each([
    [['--robot', 'colour=red'], 'knows token, secret, keyword, ip, group, monthly-cap, and not colour'],
    [['--robot', 'keyword'], '--robot: keyword needs a value, as in keyword=DevOps.'],
    [['--robot', 'keyword='], 'keyword needs a value'],
    [['--robot', 'secret,token= ,group=A'], 'token needs a value, as in token=0123abcd.'],
    [['--robot', 'ip'], 'ip needs a value'],
    [['--robot', 'group'], 'group needs a value'],
    [['--robot', 'monthly-cap'], 'monthly-cap needs a value'],
    [['--robot', 'monthly-cap=many'], 'monthly-cap many is no number of messages.'],
    [['--monthly-quota', '-1'], '--monthly-quota'],
    [['--monthly-quota', '1e3'], '--monthly-quota 1e3 is no number of messages.'],
    [['--port', 'http'], '--port http is no port'],
    [['--robots', 'x'], '--robots'],
  ])('refuse %j', (args, problem) => expect(() => readServeOptions(args)).toThrow(problem));
});
