/** Reads the end of a job's log: the API says where it is stored, and the storage sends it. */
import type { LocalizedText } from '../language.js';
import type { RunFacts } from '../run-result.js';
import type { Fetch } from '../runner/ports.js';
import { type ApiAnswer, type ApiPorts, type Ask, codeOf, isTimeout } from './api.js';
import { outOfTime } from './api-problems.js';
import type { SeenJob } from './jobs.js';
import { linesBeforeError } from './log-lines.js';
import { repositoryOf } from './requests.js';

/** Bytes of a log that are looked at, from its end. */
const mostBytes = 256 * 1024;
/** Bytes that are received where the storage sends no part of a file. */
const mostReceived = 64 * 1024 * 1024;
/** Milliseconds that the storage may take. */
const storageLimit = 8_000;

export const stillRunning = {
  en: 'the job is still running, and its log can be read when it has ended, as by a final job or a workflow_run listener',
  'zh-CN': '任务还在运行，结束后才能读取日志；请改用最后的任务或 workflow_run 监听',
};
const noErrorLine = {
  en: 'the log does not show which line ended the failed step',
  'zh-CN': '日志里无法确定失败步骤在哪一行结束',
};
const noSafeAddress = {
  en: "GitHub's API named no https address for the log",
  'zh-CN': 'GitHub API 没有返回日志的 https 地址',
};
const tooLong = {
  en: `the log has more than ${mostReceived / 1024 / 1024} MiB, and its storage sends no part of it`,
  'zh-CN': `日志超过 ${mostReceived / 1024 / 1024} MiB，存储服务不支持只读取一部分`,
};
const silentStorage = {
  en: `the storage of the log did not send it within ${storageLimit / 1000} s`,
  'zh-CN': `日志的存储服务在 ${storageLimit / 1000} 秒内没有返回完整内容`,
};
const refusedByStorage = (status: number): LocalizedText => ({
  en: `the storage of the log answered with HTTP ${status}`,
  'zh-CN': `日志的存储服务返回 HTTP ${status}`,
});
const brokenStorage = (code: string | undefined): LocalizedText => ({
  en: `the storage of the log could not be reached${code === undefined ? '' : ` (${code})`}`,
  'zh-CN': `无法连接日志的存储服务${code === undefined ? '' : `（${code}）`}`,
});

/**
 * The last lines before the error of a job's first failed step. Never rejects.
 *
 * @param count how many lines
 */
export async function askLogLines(
  ask: Ask,
  { fetchFor, signal }: ApiPorts,
  facts: RunFacts,
  job: Pick<SeenJob, 'id' | 'failedTime'>,
  count: number,
): Promise<ApiAnswer<readonly string[]>> {
  if (job.failedTime === undefined) return { problem: noErrorLine };
  const { value: address, problem } = await ask(
    ({ actions }) => actions.downloadJobLogsForWorkflowRun({ ...repositoryOf(facts), job_id: job.id }),
    (_, location) => location,
  );
  if (address === undefined) return { problem };
  const limit = AbortSignal.any([signal, AbortSignal.timeout(storageLimit)]);
  try {
    if (!isSafe(address, facts.apiUrl)) return { problem: noSafeAddress };
    const log = await readEnd(await fetchFor(new URL(address), mostReceived), address, limit);
    if (typeof log !== 'string') return log;
    const lines = linesBeforeError(log, job.failedTime, count);
    return lines === undefined ? { problem: noErrorLine } : { value: lines };
  } catch (error) {
    if (signal.aborted) return { problem: outOfTime };
    if (isTimeout(error)) return { problem: silentStorage };
    const code = codeOf(error);
    return { problem: code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE' ? tooLong : brokenStorage(code) };
  }
}

/** A log may hold what nobody else may read: it is not fetched without TLS, where the API itself has it. */
const isSafe = (address: string, apiUrl: string): boolean =>
  URL.canParse(address) && ['https:', new URL(apiUrl).protocol].includes(new URL(address).protocol);

/**
 * The last 256 KiB of a file. Some storages send the end of a file when asked for it, some send only a part whose
 * beginning is named (Azure's), and some send all. It is asked without the token.
 */
async function readEnd(
  fetch: Fetch,
  address: string,
  signal: AbortSignal,
): Promise<string | { problem: LocalizedText }> {
  const get = (range: string) =>
    fetch(address, {
      signal,
      redirect: 'manual',
      headers: { range: `bytes=${range}`, 'accept-encoding': 'identity' },
    });
  let response = await get(`-${mostBytes}`);
  const length = Number(response.headers.get('content-length'));
  if (response.status === 200 && length > mostBytes) {
    await response.body?.cancel();
    response = await get(`${length - mostBytes}-`);
  }
  if (response.status !== 200 && response.status !== 206)
    return { problem: refusedByStorage(response.status) };
  return tailOf(response.body ?? []);
}

/** The last 256 KiB as text; memory doesn't grow with what comes before. */
async function tailOf(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<string> {
  let tail: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    tail.push(chunk);
    length += chunk.length;
    if (length > 4 * mostBytes) {
      tail = [Buffer.concat(tail).subarray(-mostBytes)];
      length = mostBytes;
    }
  }
  return Buffer.concat(tail).subarray(-mostBytes).toString();
}
