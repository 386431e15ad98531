/** The command line of the simulator. */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { drawHelp } from './command.js';
import { portOf } from './preview/options.js';
import type { RobotOptions } from './robots.js';

export interface ServeOptions {
  readonly port: number;
  readonly robots: readonly RobotOptions[];
  /** What all robots together may send in a month; missing where there is no limit. */
  readonly monthlyQuota?: number;
}

/**
 * Reads `--port 8080 --monthly-quota 3000 --robot keyword=DevOps,secret,group=Team --robot …`. Without a robot there is one with the
 * keyword DevOps and a signing key.
 *
 * @throws Error that says what is wrong, fit for the terminal
 */
export function readServeOptions(args: readonly string[]): ServeOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      robot: { type: 'string', multiple: true },
      'monthly-quota': { type: 'string' },
    },
  });
  const quota = values['monthly-quota'];
  return {
    port: portOf(values.port),
    robots: (values.robot ?? ['keyword=DevOps,secret,group=Team']).map(readRobot),
    ...(quota !== undefined && { monthlyQuota: countOf('--monthly-quota', quota) }),
  };
}

/** What the simulator takes. */
export const serveHelp = (): string =>
  drawHelp('npm run simulator -- [options]', [
    { usage: '--port <number>', meaning: 'Where it listens; a free port unless given.' },
    {
      usage: '--monthly-quota <number>',
      meaning:
        'What all robots together may send in a month, 3000 in a standard organisation; no limit unless given.',
    },
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
    { usage: '  monthly-cap=<number>', meaning: 'What it may send in a month.' },
  ]);

const names = ['token', 'secret', 'keyword', 'ip', 'group', 'monthly-cap'] as const;
type Name = (typeof names)[number];

/** A value for each setting that must have one. */
const examples: Readonly<Record<Exclude<Name, 'secret'>, string>> = {
  token: '0123abcd',
  keyword: 'DevOps',
  ip: '127.0.0.1',
  group: 'Team',
  'monthly-cap': '500',
};

/**
 * Reads one robot: settings separated by commas, of which `keyword` and `ip` may stand there many times. A token is
 * made up where there is none, and a signing key where `secret` has no value.
 */
function readRobot(text: string): RobotOptions {
  const settings = text
    .split(',')
    .filter((setting) => setting !== '')
    .map((setting) => readSetting(setting));
  const all = (wanted: Name) => settings.filter(({ name }) => name === wanted).map(({ value }) => value);
  const [token] = all('token');
  const [secret] = all('secret');
  const [group] = all('group');
  const [cap] = all('monthly-cap');
  return {
    token: token ?? randomHex(),
    ...(secret !== undefined && { secret: secret || `SEC${randomHex()}` }),
    ...(group !== undefined && { group }),
    keywords: all('keyword'),
    ipRanges: all('ip'),
    ...(cap !== undefined && { monthlyCap: countOf('monthly-cap', cap) }),
  };
}

function readSetting(setting: string): { readonly name: Name; readonly value: string } {
  const [key = '', ...rest] = setting.split('=');
  const name = names.find((known) => known === key.trim());
  if (name === undefined) throw new Error(`--robot knows ${names.join(', ')}, and not ${key}.`);
  const value = rest.join('=').trim();
  if (value === '' && name !== 'secret') {
    throw new Error(`--robot: ${name} needs a value, as in ${name}=${examples[name]}.`);
  }
  return { name, value };
}

function countOf(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${name} ${text} is no number of messages.`);
  return Number(text);
}

const randomHex = (): string => randomBytes(32).toString('hex');
