/** The command line of the preview. */
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { type Device, devices, type Theme, themes } from '../page/view.js';

export interface PreviewOptions {
  /** Where the paths of inputs start. */
  readonly workspace: string;
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

/** They say where the message goes, and it goes nowhere. */
const withoutMeaning: readonly string[] = ['webhook', 'secret', 'allowed-hosts', 'dry-run'];

/**
 * @param names the inputs of action.yml, each an option
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
  const own = ['event', 'out', 'device', 'theme', 'port'];
  const known = [...own, ...names.filter((name) => !withoutMeaning.includes(name))];
  const { values, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(known.map((name) => [name, { type: 'string' as const }])),
    allowPositionals: true,
  });
  const texts = Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  const inputs = Object.fromEntries(texts.filter(([name]) => !own.includes(name)));
  const isSingle = values['event'] !== undefined || Object.keys(inputs).length > 0;
  if (isSingle && positionals.length > 0) {
    throw new Error(`Give either a directory of scenarios (${positionals[0]}) or options for one, not both.`);
  }
  const given = new Map(texts);
  const out = given.get('out');
  if (out !== undefined && !/\.(png|html)$/.test(out))
    throw new Error(`--out ${out} ends neither in .png nor in .html.`);
  return {
    workspace,
    ...(!isSingle && {
      directory: positionals[0] === undefined ? examples : path.resolve(workspace, positionals[0]),
    }),
    event: given.get('event') ?? 'push',
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
