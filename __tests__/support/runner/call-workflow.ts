import { createHash } from 'node:crypto';
import { isMapping } from '@actions/workflow-parser';
import { InvalidFile } from './document.js';
import { resolve, resolveText, resolveTexts, type Scope } from './expressions.js';
import { isObject, type Json, type JsonObject } from './json.js';
import type { CallWork, Workflow } from './workflow-file.js';

const emptyInputs: Record<string, Json> = { string: '', boolean: false, number: 0 };

/**
 * The `inputs` of a called workflow: what the caller gives, else the default, else the type's empty value.
 * Throws InvalidFile for an input that is unknown, missing, or of another type.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations
 */
export function evaluateInputs(workflow: Workflow, work: CallWork, scope: Scope): JsonObject {
  const values = work.with ? resolve(work.with, scope) : {};
  const given = isObject(values) ? values : {};
  const inputs: Record<string, Json> = {};
  for (const { key, value } of workflow.call.inputs ?? []) {
    const name = key.toString();
    const definition = value.assertMapping('input');
    const type = definition.find('type')?.toString() ?? 'string';
    const fallback = definition.find('default');
    if (given[name] === undefined && definition.find('required')?.toString() === 'true') {
      throw new InvalidFile(`${work.uses}: input ${name} is required`);
    }
    inputs[name] = given[name] ?? (fallback ? resolve(fallback, scope) : (emptyInputs[type] ?? ''));
    if (typeof inputs[name] !== type) throw new InvalidFile(`${work.uses}: input ${name} must be a ${type}`);
  }
  refuseUnknown(work.uses, 'input', Object.keys(given), Object.keys(inputs));
  return inputs;
}

/** The secrets that go down to a called workflow, one level at a time. Throws InvalidFile for unknown or missing ones. */
export function evaluateSecrets(
  workflow: Workflow,
  work: CallWork,
  scope: Scope,
  own: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (work.secrets === 'inherit') return own;
  const given = resolveTexts(work.secrets, scope);
  const definitions = [...(workflow.call.secrets ?? [])];
  for (const { key, value } of definitions) {
    const required = isMapping(value) && value.find('required')?.toString() === 'true';
    if (required && !given[key.toString()]) throw new InvalidFile(`${work.uses}: secret ${key} is required`);
  }
  const known = definitions.map(({ key }) => key.toString());
  refuseUnknown(work.uses, 'secret', Object.keys(given), known);
  return given;
}

function refuseUnknown(file: string, kind: string, given: readonly string[], known: readonly string[]): void {
  const unknown = given.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new InvalidFile(`${file}: ${kind} ${unknown.join(', ')} is not defined`);
}

/** The outputs of a called workflow, from the results of its jobs. */
export function evaluateOutputs(workflow: Workflow, scope: Scope): Record<string, string> {
  const outputs = [...(workflow.call.outputs ?? [])].map(({ key, value }) => {
    const token = value.assertMapping('output').find('value');
    return [key.toString(), token ? resolveText(token, scope) : ''];
  });
  return Object.fromEntries(outputs);
}

/** Stands for the commit that a reference of another repository leads to. */
export const commitOf = (repository: string, ref: string): string =>
  createHash('sha1').update(`${repository}@${ref}`).digest('hex');

/** What the `job` context tells of a called workflow: https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#job-context */
export function describeOrigin(uses: string, caller: JsonObject): JsonObject {
  if (uses.startsWith('./')) {
    const path = uses.slice(2);
    const ref = String(caller['workflow_ref']).split('@')[1];
    return {
      ...caller,
      workflow_ref: `${caller['workflow_repository']}/${path}@${ref}`,
      workflow_file_path: path,
    };
  }
  const [file = '', ref = ''] = uses.split('@');
  const [owner, name, ...path] = file.split('/');
  return {
    workflow_ref: uses,
    workflow_sha: commitOf(`${owner}/${name}`, ref),
    workflow_repository: `${owner}/${name}`,
    workflow_file_path: path.join('/'),
  };
}
