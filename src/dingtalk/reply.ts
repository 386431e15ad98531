/** Reads a robot's reply strictly: what it says, and whether it accepts the message. */
import { isObject, numberAt, parsedJson, textAt } from '../json.js';
import { unclear } from '../network/trouble.js';
import type { NetworkFailure, Reply } from '../runner/ports.js';
import { isSuccess, type ReplyBody, type RobotAnswer, type SentRequest } from './delivery.js';
import type { explain } from './refusal.js';

/** What nobody can explain: the robot may have accepted the message. */
const unexplained = unclear(3)(
  'unexplained',
  [
    'A file of this action cannot be read ({code}), so it is not known whether {host} accepted the message.',
    '无法读取本 Action 的文件（{code}），无法确认 {host} 是否接收了消息。',
  ],
  [
    'Check the group before you run the job again. On a self-hosted runner, keep the files of actions until the job ends, and allow more open files.',
    '请先到群里查看，再决定是否重新运行任务。自托管 runner 请勿在任务结束前清理 Action 的文件，并调大可打开的文件数上限。',
  ],
);

function readBody(result: Reply | NetworkFailure): ReplyBody {
  const isWhole = result.kind === 'reply' && !result.truncated;
  // Some gateways put a byte-order mark first.
  const json = isWhole ? parsedJson(result.body.replace(/^\uFEFF/, '')) : undefined;
  return { json, errcode: errcodeOf(json), errmsg: textAt(json, 'errmsg') ?? '' };
}

/** The errcode of an answer: a whole number, or one written as text. */
function errcodeOf(json: unknown): number | undefined {
  if (!isObject(json)) return undefined;
  const text = textAt(json, 'errcode');
  if (text !== undefined) return /^(0|-?[1-9]\d{0,8})$/.test(text) ? Number(text) : undefined;
  const number = numberAt(json, 'errcode');
  return Number.isSafeInteger(number) ? number : undefined;
}

/** Where the file cannot be read, what came of the other robots must not be lost with it. */
async function loadExplain(host: string): Promise<typeof explain> {
  try {
    return (await import('./refusal.js')).explain;
  } catch (error) {
    return () => ({ trouble: unexplained, facts: { host, code: textAt(error, 'code') } });
  }
}

/**
 * Reads what came of a request. Delivered means HTTP 2xx, a JSON object, and errcode 0, as a number or as the text `0`
 * that DingTalk's documentation shows. The explanation of anything else is loaded when it is needed.
 *
 * @param request what was answered
 * @param now milliseconds since the epoch, against which a date in Retry-After is measured
 */
export async function readAnswer(
  result: Reply | NetworkFailure,
  request: SentRequest,
  now: number,
): Promise<RobotAnswer> {
  const body = readBody(result);
  const { errcode, errmsg } = body;
  if (result.kind === 'reply' && isSuccess(result) && errcode === 0)
    return { delivered: true, errcode, errmsg };
  const explainRefusal = await loadExplain(request.host);
  return {
    delivered: false,
    ...(errcode !== undefined && { errcode }),
    errmsg,
    ...explainRefusal(result, body, request, now),
  };
}
