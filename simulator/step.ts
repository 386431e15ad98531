/** One step of a job: the bundled action in a child process, with the environment that a runner gives it. */
import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { parse } from 'yaml';
import { at, isObject, type JsonObject } from '../src/json.js';

export interface StepRequest {
  readonly event: { readonly name: string; readonly payload: JsonObject };
  /** What a user writes under `with:`. */
  readonly inputs: Readonly<Record<string, string>>;
  /** What `${{ job.status }}` says. */
  readonly status: string;
  /** Variables beside or instead of those that every run has. */
  readonly env?: Readonly<Record<string, string>>;
  readonly matrix?: JsonObject;
  /** Of the action, from the root of the repository; by default that of the main action. */
  readonly folder?: string;
}

export interface StepResult {
  readonly exitCode: number;
  /** What the step printed. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the step once, from the root of the repository. */
export async function runStep(request: StepRequest): Promise<StepResult> {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'step-'));
  try {
    const files = {
      GITHUB_EVENT_PATH: path.join(directory, 'event.json'),
      GITHUB_OUTPUT: path.join(directory, 'output'),
      GITHUB_STATE: path.join(directory, 'state'),
      GITHUB_STEP_SUMMARY: path.join(directory, 'summary'),
    };
    for (const file of Object.values(files)) fs.writeFileSync(file, '');
    fs.writeFileSync(files.GITHUB_EVENT_PATH, JSON.stringify(request.event.payload));
    const env = {
      PATH: process.env['PATH'] ?? '',
      ...environmentOf(request),
      ...files,
      ...inputsOf(request),
    };
    const [exitCode, log] = await runBundle({ ...env, GITHUB_WORKSPACE: directory });
    return { exitCode, log, outputs: readOutputs(fs.readFileSync(files.GITHUB_OUTPUT, 'utf8')) };
  } finally {
    fs.rmSync(directory, { recursive: true });
  }
}

const runBundle = (env: NodeJS.ProcessEnv): Promise<[exitCode: number, log: string]> =>
  new Promise((resolve) => {
    execFile(process.execPath, [path.resolve('dist/main.js')], { env }, (error, stdout, stderr) => {
      resolve([error ? Number(error.code) || 1 : 0, stdout + stderr]);
    });
  });

/** Source: "Variables reference" in GitHub's documentation. */
export function environmentOf({
  event: { name, payload },
  env,
}: StepRequest): Readonly<Record<string, string>> {
  const text = (...keys: string[]) => String(at(payload, ...keys) ?? '');
  const ref = text('ref') || 'refs/heads/main';
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: text('sender', 'login'),
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: name,
    GITHUB_JOB: 'build',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags)\//, ''),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: text('repository', 'full_name'),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1296269',
    GITHUB_RUN_NUMBER: '42',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: text('after') || 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
    GITHUB_TRIGGERING_ACTOR: text('sender', 'login'),
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKFLOW_REF: `${text('repository', 'full_name')}/.github/workflows/ci.yml@${ref}`,
    RUNNER_NAME: 'demo',
    ...env,
  };
}

/** The inputs of the action.yml in a folder, by default those of the main action. */
export function declaredInputs(folder = '.'): JsonObject {
  const declared = at(parse(fs.readFileSync(path.join(folder, 'action.yml'), 'utf8')), 'inputs');
  return isObject(declared) ? declared : {};
}

/** Inputs as a runner passes them: what the user wrote, else the default of action.yml, evaluated. */
export function inputsOf({ inputs, status, matrix, folder }: StepRequest): Readonly<Record<string, string>> {
  const expressions: Readonly<Record<string, string>> = {
    '${{ job.status }}': status,
    '${{ github.token }}': '',
    '${{ toJSON(job) }}': JSON.stringify({ status }),
    '${{ toJSON(matrix) }}': JSON.stringify(matrix ?? null),
    '${{ github.secret_source }}': 'Actions',
  };
  const declared = declaredInputs(folder);
  return Object.fromEntries(
    Object.keys(declared).map((name) => {
      const fallback = String(at(declared, name, 'default') ?? '');
      return [`INPUT_${name.toUpperCase()}`, inputs[name] ?? expressions[fallback] ?? fallback];
    }),
  );
}

/** Reads `name<<delimiter`, lines, `delimiter`. Source: "Workflow commands" in GitHub's documentation. */
const readOutputs = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/^([^\n<]+)<<(\S+)\r?\n([\s\S]*?)\r?\n?^\2$/gm)].map(([, name, , value]) => [
      name,
      value,
    ]),
  );
