/** The command line of the preview. */
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { at } from '../../src/json.js';
import { drawHelp } from '../command.js';
import { type Device, devices, type Theme, themes } from '../page/view.js';
import { declaredInputs } from '../step.js';
import { checkEvent } from './scenario.js';

export interface PreviewOptions {
  /** Where the paths of inputs start. */
  readonly workspace: string;
  /** Whether a digest is shown, and the inputs are its own. */
  readonly digest: boolean;
  /** A directory of scenarios, where neither an event nor an input is given. */
  readonly directory?: string;
  /** A `.json` file, or the name of one of GitHub's example events. */
  readonly event: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** A `.png` or `.html` file to write instead of showing a page. */
  readonly out?: string;
  readonly device: Device;
  readonly theme: Theme;
  readonly port: number;
}

/** They say where the message goes, and it goes nowhere; or what a runner is, and there is none. */
const withoutMeaning: readonly string[] = [
  ...['webhook', 'secret', 'allowed-hosts', 'dry-run'],
  ...['job-context', 'secret-source'],
];

const hasMeaning = (name: string): boolean => !withoutMeaning.includes(name);

const own = {
  event: {
    value: 'event',
    meaning: "One of GitHub's events (push unless given), or a .json file named after it.",
  },
  device: { value: devices.join('|'), meaning: 'How the page looks at first.' },
  theme: { value: themes.join('|'), meaning: 'Its colours; auto asks the browser.' },
  port: { value: 'number', meaning: 'Where the page is served; a free port unless given.' },
  out: { value: 'file', meaning: 'Writes a .png or .html instead of serving a page.' },
};

/** The word in front of the options that asks for a digest. */
const digestWord = 'digest';
const asksForDigest = (args: readonly string[]): boolean => args[0] === digestWord;

/** The names of the inputs that may be options. */
export const inputNamesFor = (args: readonly string[]): readonly string[] =>
  Object.keys(declaredInputs(asksForDigest(args) ? digestWord : undefined));

/** What the preview takes: its own options and the inputs of action.yml. */
export function previewHelp(): string {
  const inputs = Object.entries(declaredInputs()).filter(([name]) => hasMeaning(name));
  return drawHelp(
    'npm run preview -- [directory of scenarios | options | digest and the options of digest/action.yml]',
    [
      ...Object.entries(own).map(([name, { value, meaning }]) => ({
        usage: `--${name} <${value}>`,
        meaning,
      })),
      ...inputs.map(([name, input]) => ({
        usage: `--${name} <text>`,
        meaning: String(at(input, 'description') ?? ''),
      })),
    ],
  );
}

/**
 * @param names the inputs of the action, each an option
 * @param workspace the directory that the command was called in
 * @param examples the directory of scenarios for a command without options
 * @throws Error that says what is wrong, fit for the terminal
 */
export function readPreviewOptions(
  args: readonly string[],
  names: readonly string[],
  workspace: string,
  examples: string,
): PreviewOptions {
  const digest = asksForDigest(args);
  const ownNames = Object.keys(own).filter((name) => !(digest && name === 'event'));
  const known = [...ownNames, ...names.filter(hasMeaning)];
  const { values, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(known.map((name) => [name, { type: 'string' as const }])),
    allowPositionals: true,
  });
  const texts = Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  const inputs = Object.fromEntries(texts.filter(([name]) => !Object.hasOwn(own, name)));
  const isSingle = digest || values['event'] !== undefined || Object.keys(inputs).length > 0;
  if (isSingle && positionals.length > (digest ? 1 : 0)) {
    throw new Error(
      `Give either a directory of scenarios (${positionals.at(-1)}) or options for one, not both.`,
    );
  }
  const given = new Map(texts);
  const event = given.get('event') ?? 'push';
  checkEvent(event);
  const out = given.get('out');
  if (out !== undefined && !/\.(png|html)$/.test(out))
    throw new Error(`--out ${out} ends neither in .png nor in .html.`);
  return {
    workspace,
    digest,
    ...(!isSingle && {
      directory: positionals[0] === undefined ? examples : path.resolve(workspace, positionals[0]),
    }),
    event,
    inputs,
    ...(out !== undefined && { out: path.resolve(workspace, out) }),
    device: choose('device', given.get('device'), devices),
    theme: choose('theme', given.get('theme'), themes),
    port: portOf(given.get('port')),
  };
}

function choose<T extends string>(name: string, value: string | undefined, choices: readonly [T, ...T[]]): T {
  const choice = value === undefined ? choices[0] : choices.find((each) => each === value);
  if (choice === undefined) throw new Error(`--${name} ${value} is none of ${choices.join(', ')}.`);
  return choice;
}

/** A port, or 0 for a free one. */
export function portOf(text = '0'): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new Error(`--port ${text} is no port.`);
  return Number(text);
}
