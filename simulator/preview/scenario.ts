/** What a preview shows: a run that ended, as YAML says it. */
import * as path from 'node:path';
import { parse } from 'yaml';
import { type Conclusion, conclusions } from '../../src/conclusion.js';
import { at, isObject, type JsonObject, listAt, numberAt, textAt } from '../../src/json.js';
import { eventNames, typicalExampleOf, withValues } from '../events.js';
import type { StepRequest } from '../step.js';
import type { Files } from './files.js';
import type { ExampleJob, ExampleRun } from './github.js';

export interface Scenario extends StepRequest {
  readonly title: string;
  /** What GitHub's API tells of the run. */
  readonly run: ExampleRun;
}

/**
 * Reads a scenario: `title`, `event`, and where they are needed `values` (of the event, by path), `status`, `inputs`,
 * `env`, `matrix`, `previous`, `seconds` and `jobs`.
 *
 * @param file its path; an event's file is looked for beside it
 * @param names the inputs of action.yml
 * @throws Error that says what is wrong with the file
 */
export function readScenario(file: string, names: readonly string[], files: Files): Scenario {
  const content: unknown = parse(files.read(file));
  const inputs = textsAt(content, 'inputs');
  const unknown = Object.keys(inputs).filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}.`);
  const event = textAt(content, 'event');
  if (event === undefined) throw new Error('event is missing: the name of an example event, or of a file.');
  const status = textAt(content, 'status') ?? 'success';
  const matrix = at(content, 'matrix');
  const { name, payload } = readEvent(event, path.dirname(file), files);
  const values = at(content, 'values');
  const changed = isObject(values) ? withValues(payload, values) : payload;
  return {
    title: textAt(content, 'title') ?? path.parse(file).name,
    event: { name, payload: changed },
    status,
    inputs,
    env: { ...environmentFor(changed), ...textsAt(content, 'env') },
    ...(isObject(matrix) && { matrix }),
    run: readRun(content),
  };
}

const isFile = (event: string): boolean => event.endsWith('.json');

/**
 * Leaves alone what can be an event: a `.json` file, whether it is there or not, or the name of an example.
 *
 * @throws Error that lists the names
 */
export function checkEvent(event: string): void {
  const names = eventNames();
  if (isFile(event) || names.includes(event)) return;
  throw new Error(`event ${event} is neither a .json file nor one of ${names.join(', ')}.`);
}

/** Reads an event from a `.json` file, whose name begins with the event's, or takes GitHub's example of that name. */
export function readEvent(event: string, directory: string, files: Files): StepRequest['event'] {
  checkEvent(event);
  if (!isFile(event)) return { name: event, payload: typicalExampleOf(event) };
  const payload: unknown = JSON.parse(files.read(path.resolve(directory, event)));
  if (!isObject(payload)) throw new Error(`${event} holds no JSON object.`);
  return { name: path.basename(event).split('.')[0] ?? '', payload };
}

/** The variables that follow from the event where it isn't a push. Source: "Variables reference" in GitHub's documentation. */
export function environmentFor(payload: JsonObject): Readonly<Record<string, string>> {
  const number = numberAt(payload, 'pull_request', 'number');
  if (number !== undefined) {
    return {
      GITHUB_HEAD_REF: textAt(payload, 'pull_request', 'head', 'ref') ?? '',
      GITHUB_BASE_REF: textAt(payload, 'pull_request', 'base', 'ref') ?? '',
      GITHUB_REF: `refs/pull/${number}/merge`,
      GITHUB_REF_NAME: `${number}/merge`,
    };
  }
  const tag = textAt(payload, 'release', 'tag_name');
  if (tag === undefined) return {};
  return { GITHUB_REF: `refs/tags/${tag}`, GITHUB_REF_NAME: tag, GITHUB_REF_TYPE: 'tag' };
}

/** A run for those who say nothing of it. Its job `build` is the one that reports, so it ended as that says. */
export const exampleRun: ExampleRun = {
  seconds: 194,
  jobs: [
    { name: 'lint', conclusion: 'success', seconds: 32 },
    { name: 'build', failedSteps: ['Run npm test'], error: 'Expected 3, got 4' },
  ],
};

const conclusionOf = (value: unknown): Conclusion | undefined => conclusions.find((known) => known === value);

function readRun(content: unknown): ExampleRun {
  const previous = conclusionOf(at(content, 'previous'));
  const jobs = listAt(content, 'jobs').map(readJob);
  return {
    seconds: numberAt(content, 'seconds') ?? exampleRun.seconds,
    ...(previous !== undefined && { previous }),
    jobs: jobs.length > 0 ? jobs : exampleRun.jobs,
  };
}

function readJob(job: unknown): ExampleJob {
  const conclusion = conclusionOf(at(job, 'conclusion'));
  const error = textAt(job, 'error');
  return {
    name: textAt(job, 'name') ?? '',
    ...(conclusion !== undefined && { conclusion }),
    seconds: numberAt(job, 'seconds') ?? 0,
    failedSteps: listAt(job, 'failed-steps').map(String),
    ...(error !== undefined && { error }),
  };
}

/** An object of texts; what YAML reads as a number or boolean is written as it stands. */
function textsAt(content: unknown, key: string): Readonly<Record<string, string>> {
  const object = at(content, key);
  if (!isObject(object)) return {};
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, String(value)]));
}
