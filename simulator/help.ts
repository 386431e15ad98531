/** What a command says to those who ask it for its options. */

export interface OptionHelp {
  /** As it is typed, with a word for its value: `--port <number>`. */
  readonly usage: string;
  readonly meaning: string;
}

export const asksForHelp = (args: readonly string[]): boolean =>
  args.includes('--help') || args.includes('-h');

/**
 * Lays out the options below how the command is called, a line for each.
 *
 * @param command with its arguments, as they are typed
 */
export function drawHelp(command: string, options: readonly OptionHelp[]): string {
  const width = Math.max(...options.map(({ usage }) => usage.length));
  const lines = options.map(({ usage, meaning }) => `  ${usage.padEnd(width)}  ${meaning}`);
  return [`Usage: ${command}`, '', ...lines].join('\n');
}
