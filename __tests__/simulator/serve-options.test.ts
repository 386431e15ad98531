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

  it('make up a token for each robot', () => {
    const { robots } = readServeOptions(['--robot', 'group=A', '--robot', 'group=A']);
    expect(new Set(robots.map(({ token }) => token)).size).toBe(2);
  });

  it('have a help that names them all', () => {
    for (const name of ['--port', '--robot', 'token=', 'secret[=', 'keyword=', 'ip=', 'group=']) {
      expect(serveHelp()).toContain(name);
    }
  });

  it.each([
    [['--robot', 'colour=red'], 'knows token, secret, keyword, ip, group, and not colour'],
    [['--port', 'http'], '--port http is no port'],
    [['--robots', 'x'], '--robots'],
  ])('refuse %j', (args, problem) => expect(() => readServeOptions(args)).toThrow(problem));
});
