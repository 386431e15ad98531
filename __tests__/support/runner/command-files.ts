import { randomUUID } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Masks } from './masks.js';
import type { StepLog } from './step-log.js';

/** The name of the file's variable, without `GITHUB_`. actions/runner: src/Runner.Worker/FileCommandManager.cs */
const kinds = ['output', 'state', 'env', 'path', 'step_summary'] as const;
type Kind = (typeof kinds)[number];

const summaryLimit = 1024 * 1024;

export interface FileCommands {
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly summary: string;
}

/** The files by which one phase of a step answers the runner. */
export class CommandFiles {
  /** Paths by the name of the github context: `output` for GITHUB_OUTPUT. */
  readonly paths: Readonly<Record<Kind, string>>;

  private constructor(directory: string) {
    const suffix = randomUUID();
    const path = (kind: Kind) => join(directory, `${kind}_${suffix}`);
    this.paths = {
      output: path('output'),
      state: path('state'),
      env: path('env'),
      path: path('path'),
      step_summary: path('step_summary'),
    };
  }

  /** Makes empty files in a directory. */
  static async create(directory: string): Promise<CommandFiles> {
    const files = new CommandFiles(directory);
    await Promise.all(Object.values(files.paths).map((path) => writeFile(path, '')));
    return files;
  }

  /** Reads and removes the files. What can't be obeyed becomes annotations and fails the step. */
  async collect(log: StepLog, secrets: Masks): Promise<FileCommands> {
    const [output, state, env, path, summary] = await Promise.all(kinds.map((kind) => this.#take(kind)));
    return {
      outputs: read('output', output, log),
      state: read('state', state, log),
      env: read('env', env, log),
      path: (path ?? '').split(/\r?\n/).filter((line) => line !== ''),
      summary: readSummary(summary ?? '', log, secrets),
    };
  }

  async #take(kind: Kind): Promise<string> {
    const text = await readFile(this.paths[kind], 'utf8').catch(() => '');
    await rm(this.paths[kind], { force: true });
    return text;
  }
}

function read(kind: Kind, text: string | undefined, log: StepLog): Record<string, string> {
  const values: Record<string, string> = {};
  try {
    for (const [name, value] of pairs(text ?? '')) {
      if (kind === 'env' && name.toUpperCase() === 'NODE_OPTIONS') {
        throw new Error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
      }
      values[name] = value;
    }
  } catch (error) {
    log.failed = true;
    log.annotate('error', `Unable to process file command '${kind}' successfully.`);
    log.annotate('error', error instanceof Error ? error.message : String(error));
  }
  return values;
}

/** `name=value`, or `name<<delimiter`, the value's lines, `delimiter`. */
export function* pairs(text: string): Generator<[name: string, value: string]> {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  if (lines.at(-1) === '') lines.pop();
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    if (line === '') continue;
    const [, name, operator, rest] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
    if (operator === undefined) throw new Error(`Invalid format '${line}'`);
    if (!name || (operator === '<<' && !rest)) {
      throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
    }
    if (operator === '=') {
      yield [name, rest ?? ''];
      continue;
    }
    const end = lines.indexOf(rest ?? '');
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${rest}'`);
    yield [
      name,
      lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n'),
    ];
  }
}

function readSummary(text: string, log: StepLog, secrets: Masks): string {
  const size = Buffer.byteLength(text);
  if (size <= summaryLimit) return secrets.apply(text);
  const kilobytes = Math.floor(size / 1024);
  log.annotate(
    'error',
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${kilobytes}k.`,
  );
  return '';
}
