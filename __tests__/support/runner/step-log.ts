import { type Command, parseCommand } from './command.js';
import type { Masks } from './masks.js';
import { type Annotation, annotationProperties } from './results.js';

/** actions/runner: src/Runner.Worker/ExecutionContext.cs, AddIssue */
const longestMessage = 4096;

/** actions/runner: src/Runner.Worker/ExecutionContext.cs, _maxCountPerIssueType */
const mostOfLevel = 10;

/**
 * The annotations of one step that the runner hands on: the first ten of each level. A composite action is one step.
 * actions/runner: src/Runner.Worker/ExecutionContext.cs, AddIssue and Complete
 */
export function keepFirst(annotations: readonly Annotation[]): Annotation[] {
  const counts = { notice: 0, warning: 0, error: 0 };
  return annotations.filter(({ level }) => ++counts[level] <= mostOfLevel);
}

/**
 * Reads what the processes of a step write, line by line: obeys its commands, and keeps the rest as the log.
 * actions/runner: src/Runner.Worker/ActionCommandManager.cs and Handlers/OutputManager.cs
 */
export class StepLog {
  readonly masks: string[] = [];
  readonly deprecated: string[] = [];
  readonly outputs: Record<string, string> = {};
  readonly state: Record<string, string> = {};
  /** A command could not be obeyed, which fails the step. */
  failed = false;
  #annotations: Annotation[] = [];
  #log = '';
  #raw = '';
  #resumeToken: string | undefined;
  readonly #secrets: Masks;
  readonly #debug: boolean;

  readonly #commands: Readonly<Record<string, (command: Command) => void>> = {
    'add-mask': ({ data }) => {
      if (data.trim() === '') {
        this.annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
      } else {
        this.masks.push(data);
        this.#secrets.add(data);
      }
    },
    notice: ({ data, properties }) => this.annotate('notice', data, properties),
    warning: ({ data, properties }) => this.annotate('warning', data, properties),
    error: ({ data, properties }) => this.annotate('error', data, properties),
    debug: ({ data }) => {
      if (this.#debug) this.write(`##[debug]${data}`);
    },
    group: ({ data }) => this.write(`##[group]${data}`),
    endgroup: () => this.write('##[endgroup]'),
    'stop-commands': ({ data }) => {
      this.write(`::stop-commands::${data}`);
      this.#resumeToken = data.toLowerCase();
    },
    'set-output': (command) => this.#setDeprecated(this.outputs, command),
    'save-state': (command) => this.#setDeprecated(this.state, command),
    'set-env': (command) => this.#refuse(command),
    'add-path': (command) => this.#refuse(command),
    echo: () => {},
    'add-matcher': () => {},
    'remove-matcher': () => {},
  };

  /** `debug`: whether the run shows debug lines, as with the secret ACTIONS_STEP_DEBUG. */
  constructor(secrets: Masks, debug: boolean) {
    this.#secrets = secrets;
    this.#debug = debug;
  }

  get annotations(): Annotation[] {
    return keepFirst(this.#annotations);
  }

  get log(): string {
    return this.#log;
  }

  get raw(): string {
    return this.#raw;
  }

  /** A line of the runner's own, masked with the secrets known by now. */
  write(line: string): void {
    this.#log += `${this.#secrets.apply(line)}\n`;
  }

  /** A line from stdout or stderr of the step's process. */
  receive(line: string): void {
    this.#raw += `${line}\n`;
    const stopped = this.#resumeToken;
    const command = parseCommand(line, (name) => name === stopped || Object.hasOwn(this.#commands, name));
    if (command && stopped === undefined) {
      this.#commands[command.name]?.(command);
    } else if (command && command.name === stopped) {
      this.write(line);
      this.#resumeToken = undefined;
    } else {
      this.write(line);
    }
  }

  annotate(level: Annotation['level'], text: string, given: Readonly<Record<string, string>> = {}): void {
    const message = this.#secrets.apply(text).slice(0, longestMessage);
    const properties = annotationProperties.flatMap((name) => {
      const value = given[name];
      return value === undefined ? [] : [[name, this.#secrets.apply(value)]];
    });
    this.#annotations.push({ level, message, ...Object.fromEntries(properties) });
    this.write(`##[${level}]${text}`);
  }

  /** https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/ */
  #setDeprecated(target: Record<string, string>, { name, properties, data }: Command): void {
    this.deprecated.push(name);
    this.annotate('warning', `The \`${name}\` command is deprecated and will be disabled soon.`);
    const key = properties['name'];
    if (key) target[key] = data;
    else this.#fail(name, `Required field 'name' is missing in ##[${name}] command.`);
  }

  /** https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/ */
  #refuse({ name }: Command): void {
    this.#fail(name, `The \`${name}\` command is disabled.`);
  }

  #fail(name: string, reason: string): void {
    this.failed = true;
    this.annotate('error', `Unable to process command '${name}' successfully.`);
    this.annotate('error', reason);
  }
}
