import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  ACTION_ROOT,
  type ActionInputDefinition,
  type ActionOutputDefinition,
  type ActionRunsNode,
  convertActionTemplate,
  getActionSchema,
} from '@actions/workflow-parser/actions/index';
import { InvalidFile, mappingAt, readDocument, refuseErrors } from './document.js';
import { readSteps, type Step } from './steps.js';

export interface Action {
  readonly directory: string;
  readonly inputs: readonly ActionInputDefinition[];
  readonly outputs: readonly ActionOutputDefinition[];
  readonly runs: ActionRunsNode | CompositeRuns;
}

export interface CompositeRuns {
  readonly using: 'composite';
  readonly steps: readonly Step[];
}

/** What was loaded before, by directory and content: a file of tests runs the same action dozens of times. */
const loaded = new Map<string, Action>();

/**
 * Loads a directory's action.yml by the official schema: an expression in a description, an unknown key or a context
 * that a default can't see throw InvalidFile. actions/runner: src/Runner.Worker/ActionManifestManager.cs
 */
export async function loadAction(directory: string): Promise<Action> {
  const file = join(directory, 'action.yml');
  const content = await readFile(file, 'utf8');
  const key = JSON.stringify([directory, content]);
  const action = loaded.get(key) ?? readAction(directory, file, content);
  loaded.set(key, action);
  return action;
}

function readAction(directory: string, file: string, content: string): Action {
  const { context, mapping } = readDocument(file, content, getActionSchema(), ACTION_ROOT);
  const { inputs = [], outputs = [], runs } = convertActionTemplate(context, mapping);
  refuseErrors(context);
  if (runs.using === 'docker') throw new InvalidFile(`${file}: the small runner has no containers`);
  if (runs.using !== 'composite') {
    if (runs.pre !== undefined) throw new InvalidFile(`${file}: the small runner has no pre phase`);
    return { directory, inputs, outputs, runs };
  }
  const sequence = mappingAt(mapping, 'runs')?.find('steps')?.assertSequence('steps');
  return {
    directory,
    inputs,
    outputs,
    runs: { using: 'composite', steps: readSteps(file, runs.steps, sequence) },
  };
}
