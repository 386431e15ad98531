/** Reads the file of the event that started the run. */
import { numberAt } from '../json.js';
import { type LocalizedText, reasonOf } from '../language.js';
import { type Environment, type Ports, RunnerError } from '../runner/ports.js';

/** The parsed event, and why there is none although there should be. */
interface EventFile {
  readonly event: unknown;
  readonly notice?: LocalizedText;
}

/**
 * The event that started the run; without its file the environment alone has to do, except for a listener.
 *
 * @throws RunnerError where a listener can't know which run it is about
 */
export function readEvent({ env, readFile }: Pick<Ports, 'env' | 'readFile'>): EventFile {
  const read = readJson(env['GITHUB_EVENT_PATH'], readFile);
  if (!isListener(env)) return read;
  if (read.reason) {
    throw new RunnerError({
      en: `The event file cannot be read (${read.reason.en}), so it is unknown which run to report`,
      'zh-CN': `无法读取事件文件（${read.reason['zh-CN']}），无法确定要通知哪次运行`,
    });
  }
  if (numberAt(read.event, 'workflow_run', 'id') === undefined) {
    throw new RunnerError({
      en: 'The event holds no run, so it is unknown which run to report',
      'zh-CN': '事件中没有运行信息，无法确定要通知哪次运行',
    });
  }
  return read;
}

const isListener = (env: Environment): boolean => env['GITHUB_EVENT_NAME'] === 'workflow_run';

function readJson(
  file: string | undefined,
  readFile: Ports['readFile'],
): EventFile & { readonly reason?: LocalizedText } {
  if (!file) return { event: undefined };
  try {
    return { event: JSON.parse(readFile(file)) };
  } catch (error) {
    const reason = reasonOf(error);
    const notice = {
      en: `The event file cannot be read (${reason.en}), so the message tells less of the run.`,
      'zh-CN': `无法读取事件文件（${reason['zh-CN']}），消息中的运行信息不完整。`,
    };
    return { event: undefined, reason, notice };
  }
}
