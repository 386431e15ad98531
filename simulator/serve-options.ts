/** The command line of the simulator. */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { drawHelp } from './help.js';
import { portOf } from './preview/options.js';
import type { RobotOptions } from './robots.js';

export interface ServeOptions {
  readonly port: number;
  readonly robots: readonly RobotOptions[];
}

/**
 * Reads `--port 8080 --robot keyword=DevOps,secret,group=Team --robot …`. Without a robot there is one with the
 * keyword DevOps and a signing key.
 *
 * @throws Error that says what is wrong, fit for the terminal
 */
export function readServeOptions(args: readonly string[]): ServeOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string' }, robot: { type: 'string', multiple: true } },
  });
  return {
    port: portOf(values.port),
    robots: (values.robot ?? ['keyword=DevOps,secret,group=Team']).map(readRobot),
  };
}

/** What the simulator takes. */
export const serveHelp = (): string =>
  drawHelp('npm run simulator -- [options]', [
    { usage: '--port <number>', meaning: 'Where it listens; a free port unless given.' },
    {
      usage: '--robot <settings>',
      meaning: 'A robot, as keyword=DevOps,secret,group=Team; can be given many times.',
    },
    { usage: '  token=<text>', meaning: 'Its access token; made up unless given.' },
    { usage: '  secret[=<text>]', meaning: 'It wants signatures; the key is made up unless given.' },
    { usage: '  keyword=<text>', meaning: 'It wants this word in messages; of many, one is enough.' },
    {
      usage: '  ip=<address or CIDR>',
      meaning: 'It takes calls from here alone; can stand there many times.',
    },
    { usage: '  group=<name>', meaning: 'Its group; robots of the same name share it.' },
  ]);

const names = ['token', 'secret', 'keyword', 'ip', 'group'] as const;

/**
 * Reads one robot: settings separated by commas, of which `keyword` and `ip` may stand there many times. A token is
 * made up where there is none, and a signing key where `secret` has no value.
 */
function readRobot(text: string): RobotOptions {
  const settings = text
    .split(',')
    .filter((setting) => setting !== '')
    .map((setting) => readSetting(setting));
  const all = (wanted: (typeof names)[number]) =>
    settings.filter(({ name }) => name === wanted).map(({ value }) => value);
  const [token] = all('token');
  const [secret] = all('secret');
  const [group] = all('group');
  return {
    token: token || randomHex(),
    ...(secret !== undefined && { secret: secret || `SEC${randomHex()}` }),
    ...(group && { group }),
    keywords: all('keyword').filter((keyword) => keyword !== ''),
    ipRanges: all('ip').filter((range) => range !== ''),
  };
}

function readSetting(setting: string): { readonly name: (typeof names)[number]; readonly value: string } {
  const [key = '', ...rest] = setting.split('=');
  const name = names.find((known) => known === key.trim());
  if (name === undefined) throw new Error(`--robot knows ${names.join(', ')}, and not ${key}.`);
  return { name, value: rest.join('=').trim() };
}

const randomHex = (): string => randomBytes(32).toString('hex');
