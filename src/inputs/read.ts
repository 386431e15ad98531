/**
 * From INPUT_* to Inputs: secrets are masked first, then every input is read by its grammar, and all problems are
 * collected.
 */

import { statuses } from '../conclusion.js';
import { numberAt, textAt } from '../json.js';
import { LocalizedError, type LocalizedText, reasonOf } from '../language.js';
import type { Inputs } from './inputs.js';
import { maskSecrets, type ReaderPorts, readOne } from './reader.js';
import { type InputName, type InputValues, inputTable } from './table.js';

export interface InputPorts extends ReaderPorts {
  /** Reads a text file of the workspace; throws an Error that says why it is not read. */
  readonly readWorkspaceFile: (path: string) => string;
  /** Whether more steps of the job follow before the message is sent, which may make files and values that inputs name. */
  readonly isEarly: (notifyAt: Inputs['notifyAt']) => boolean;
}

/**
 * Reads and checks all inputs.
 *
 * @returns the inputs, and what is wrong with them. What only the message or the robot can check is not checked here
 */
export function readInputs(ports: InputPorts): {
  readonly inputs: Inputs;
  readonly problems: readonly LocalizedText[];
} {
  const { runner, readWorkspaceFile, isEarly } = ports;
  maskSecrets(ports);
  const problems: LocalizedText[] = [];
  const read = <N extends InputName>(name: N): InputValues[N] =>
    readOne(ports, name, inputTable[name], problems);

  read('enabled');
  const job = read('job-context');
  const matrix = read('matrix');
  const secretSource = read('secret-source');
  const checkRunId = numberAt(job, 'check_run_id');
  const notifyAt = read('notify-at');
  const fields = read('fields');
  const needs = read('needs');
  const githubToken = read('github-token');
  const messageType = read('message-type');
  const before = problems.length;
  const payload = read('payload');
  const isPayloadWrong = problems.length > before;
  const title = read('title');
  const content = read('content');
  const inline = read('template');
  const file = read('template-file');
  const template =
    file === undefined || isEarly(notifyAt) ? inline : readTemplate(file, readWorkspaceFile, problems);
  const status = read('status') ?? statuses.find((known) => known === textAt(job, 'status'));
  const isRaw = messageType === 'raw';
  const contradictions: readonly (readonly [boolean, LocalizedText])[] = [
    [
      runner.input('status') === '' || (status === undefined && runner.input('status') === undefined),
      {
        en: 'status: it is empty, perhaps because its expression names a value that does not exist (a job in needs has a result, not a status); write ${{ job.status }} or leave it out',
        'zh-CN':
          'status：值为空，可能是表达式引用的值不存在（needs 里的任务只有 result，没有 status）；请填 ${{ job.status }}，或不填',
      },
    ],
    [
      status === 'started' && notifyAt === 'job-end',
      {
        en: 'status: "started" cannot be reported when the job ends; remove notify-at: job-end',
        'zh-CN': 'status："started" 不能在任务结束时发送，请去掉 notify-at: job-end',
      },
    ],
    [
      inline !== undefined && file !== undefined,
      {
        en: 'template-file: give either template or template-file, not both',
        'zh-CN': 'template-file：template 和 template-file 只能填一个',
      },
    ],
    [
      isRaw && payload === undefined && !isEarly(notifyAt) && !isPayloadWrong,
      { en: 'payload: message-type raw needs one', 'zh-CN': 'payload：message-type 为 raw 时必填' },
    ],
    [
      !isRaw && payload !== undefined,
      { en: 'payload: only message-type raw takes one', 'zh-CN': 'payload：仅在 message-type 为 raw 时可填' },
    ],
  ];
  problems.push(...contradictions.flatMap(([isWrong, problem]) => (isWrong ? [problem] : [])));

  const inputs: Inputs = {
    executionTiming: read('execution-timing'),
    timeout: read('timeout-minutes'),
    webhooks: read('webhook'),
    signingKeys: read('secret'),
    allowedHosts: read('allowed-hosts'),
    delivery: read('delivery'),
    failOnError: read('fail-on-error'),
    notifyAt,
    status: status ?? 'success',
    message: {
      messageType,
      ...(payload && { payload }),
      ...(title !== undefined && { title }),
      ...(content !== undefined && { content }),
      ...(template !== undefined && { template }),
      vars: read('vars'),
      buttons: read('buttons'),
      ...(fields && { fields }),
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
    logLines: read('log-lines'),
    testResults: read('test-results'),
    jobSummary: read('job-summary'),
    dryRun: read('dry-run'),
    ...(needs && { needs }),
    ...(githubToken !== undefined && { githubToken }),
    ...(checkRunId !== undefined && { checkRunId }),
    ...(matrix && { matrix }),
    ...(secretSource !== undefined && { secretSource }),
  };
  return { inputs, problems };
}

/** The template in a file; what is wrong with it goes to `problems`. */
function readTemplate(
  path: string,
  readFile: (path: string) => string,
  problems: LocalizedText[],
): string | undefined {
  try {
    return readFile(path);
  } catch (error) {
    const reason = reasonOf(error);
    problems.push(
      error instanceof LocalizedError
        ? {
            en: `template-file: it cannot be read, since ${reason.en}`,
            'zh-CN': `template-file：无法读取，${reason['zh-CN']}`,
          }
        : {
            en: `template-file: it cannot be read (${reason.en}); check the path, and that actions/checkout ran before this step`,
            'zh-CN': `template-file：无法读取（${reason['zh-CN']}）；请检查路径，并确认前面已运行 actions/checkout`,
          },
    );
    return undefined;
  }
}
