/**
 * From INPUT_* to Inputs: secrets are masked first, then every input is read by its grammar, and all
 * problems come in one InputError.
 */
import { matchRobots } from './dingtalk/robots.js';
import { InputError } from './input-error.js';
import { type InputName, type InputValues, inputTable } from './input-table.js';
import { inputText } from './input-text.js';
import type { Inputs } from './inputs.js';
import { numberAt, textAt } from './json.js';
import type { Payload } from './message/payload.js';
import { type Status, statuses } from './result.js';
import type { Secrets } from './secrets.js';
import type { Environment } from './world.js';

export interface InputPorts {
  readonly env: Environment;
  readonly secrets: Secrets;
  /** Reads a text file; throws what node:fs throws. */
  readonly readFile: (path: string) => string;
  /** Whether this is the end of the job; before that, files of the workspace may not be there yet. */
  readonly isPost: boolean;
  /** Why there may be no webhook in this run, asked only where there is none. */
  readonly excuseForNoWebhook: (secretSource: string | undefined) => Promise<string | undefined>;
}

/** Reads one input; what is wrong with it goes to `problems`, and its fallback comes back. */
function readOne<N extends InputName>(env: Environment, name: N, problems: string[]): InputValues[N] {
  const { grammar, fallback, empty } = inputTable[name];
  const text = inputText(env, name);
  if (text === undefined) return fallback;
  if (text === '') return empty ?? fallback;
  // A default that the runner writes out needs no check: that of a time zone alone takes as long as a request.
  if (text === fallback) return fallback;
  const parsed = grammar(text);
  if ('value' in parsed) return parsed.value;
  problems.push(...parsed.problems.map((problem) => `${name}: ${problem}`));
  return fallback;
}

/** Masks every secret before anything is read: whole lines and what they hold, since a mask never covers a part. */
function maskSecrets(env: Environment, secrets: Secrets): void {
  const text = (['webhook', 'secret', 'github-token'] as const)
    .map((name) => inputText(env, name))
    .join('\n');
  const values = [...text.matchAll(/[?&](?:access_token|sign)=([^&#\s]+)/g)].map(([, value]) => value);
  secrets.add([text, ...values].join('\n'));
}

/**
 * Reads and checks all inputs.
 *
 * @throws InputError with every problem that there is
 */
export async function readInputs({
  env,
  secrets,
  readFile,
  isPost,
  excuseForNoWebhook,
}: InputPorts): Promise<Inputs> {
  maskSecrets(env, secrets);
  const problems: string[] = [];
  const read = <N extends InputName>(name: N): InputValues[N] => readOne(env, name, problems);

  read('enabled');
  const job = read('job-context');
  const matrix = read('matrix');
  const secretSource = read('secret-source');
  const checkRunId = numberAt(job, 'check_run_id');
  const notifyAt = read('notify-at');
  const needs = read('needs');
  const githubToken = read('github-token');
  const messageType = read('message-type');
  const payload = read('payload');
  const title = read('title');
  const content = read('content');
  const inline = read('template');
  const file = read('template-file');
  const isTooEarly = notifyAt === 'job-end' && !isPost;
  const template = file === undefined || isTooEarly ? inline : readTemplate(file, readFile, problems);
  const status = read('status') ?? statuses.find((known) => known === textAt(job, 'status'));
  const webhooks = read('webhook');
  const { robots, problems: robotProblems } = matchRobots(webhooks, read('secret'), read('allowed-hosts'));
  for (const robot of robots) secrets.add(robot.token);
  problems.push(...robotProblems);
  const isRaw = messageType === 'raw';
  const contradictions: readonly (readonly [boolean, string])[] = [
    [
      webhooks.length === 0 && (await excuseForNoWebhook(secretSource)) === undefined,
      'webhook: it is empty; store the URL of the robot in a secret, and write webhook: ${{ secrets.DINGTALK_WEBHOOK }}',
    ],
    [
      status === undefined && !inputText(env, 'status'),
      'status: it is empty; write ${{ job.status }} or leave it out',
    ],
    [
      status === 'started' && notifyAt === 'job-end',
      'status: "started" is over at the end of the job; leave out notify-at: job-end for it',
    ],
    [
      inline !== undefined && file !== undefined,
      'template-file: give either template or template-file, not both',
    ],
    [
      isRaw && payload === undefined && !problems.some((problem) => problem.startsWith('payload:')),
      'payload: message-type raw needs one',
    ],
    [!isRaw && payload !== undefined, 'payload: only message-type raw takes one'],
  ];
  problems.push(...contradictions.flatMap(([isWrong, problem]) => (isWrong ? [problem] : [])));
  if (isRaw && payload) problems.push(...(await checkRaw(payload)));
  problems.push(...(await checkTemplates({ title, content, template })));

  const inputs: Inputs = {
    executionTiming: read('execution-timing'),
    timeout: read('timeout-minutes'),
    robots,
    delivery: read('delivery'),
    failOnError: read('fail-on-error'),
    notifyAt,
    status: status ?? ('success' satisfies Status),
    message: {
      messageType,
      ...(payload && { payload }),
      ...(title !== undefined && { title }),
      ...(content !== undefined && { content }),
      ...(template !== undefined && { template }),
      fields: read('fields'),
      language: read('language'),
      timezone: read('timezone'),
      openLinksIn: read('open-links-in'),
      keywords: read('keyword'),
    },
    mentions: {
      mobiles: read('at-mobiles'),
      userIds: read('at-user-ids'),
      all: read('at-all'),
      map: read('at-map'),
      people: read('at-people'),
      on: read('at-on'),
    },
    jobSummary: read('job-summary'),
    dryRun: read('dry-run'),
    ...(needs && { needs }),
    ...(githubToken !== undefined && { githubToken }),
    ...(checkRunId !== undefined && { checkRunId }),
    ...(matrix && { matrix }),
    ...(secretSource !== undefined && { secretSource }),
  };
  if (problems.length > 0) throw new InputError(problems);
  return inputs;
}

/** The template in a file; what is wrong with it goes to `problems`. */
function readTemplate(
  path: string,
  readFile: (path: string) => string,
  problems: string[],
): string | undefined {
  try {
    return readFile(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push(`template-file: it can't be read (${reason}); the step needs actions/checkout before it`);
    return undefined;
  }
}

/** What checks a payload is loaded only where there is one. */
async function checkRaw(payload: Payload): Promise<string[]> {
  const { checkPayload } = await import('./message/payload-check.js');
  return checkPayload(payload).map((problem) => `payload: ${problem}`);
}

/** Mustache is loaded only where there is a template. */
async function checkTemplates(templates: Readonly<Record<string, string | undefined>>): Promise<string[]> {
  const problems: string[] = [];
  for (const [name, text] of Object.entries(templates)) {
    if (text === undefined) continue;
    const { checkTemplate } = await import('./message/template-check.js');
    const problem = await checkTemplate(text);
    if (problem !== undefined) problems.push(`${name}: ${problem}`);
  }
  return problems;
}
