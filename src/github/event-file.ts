/** Reads the file of the event that started the run. */
import { type Language, reasonOf } from '../language.js';
import { type Ports, RunnerError } from '../runner/ports.js';

/**
 * The event that started the run; without its file the environment alone has to do, except for a listener.
 *
 * @throws RunnerError where a listener can't know which run it is about
 */
export function readEvent({ env, readFile, runner }: Ports, language: Language): unknown {
  const file = env['GITHUB_EVENT_PATH'];
  if (!file) return undefined;
  try {
    return JSON.parse(readFile(file));
  } catch (error) {
    const reason = reasonOf(error);
    if (env['GITHUB_EVENT_NAME'] === 'workflow_run') {
      throw new RunnerError({
        en: `The event file cannot be read (${reason.en}), so it is unknown which run to report`,
        'zh-CN': `无法读取事件文件（${reason['zh-CN']}），无法确定要通知哪次运行`,
      });
    }
    const notice = {
      en: `The event file cannot be read (${reason.en}), so the message tells less of the run.`,
      'zh-CN': `无法读取事件文件（${reason['zh-CN']}），消息中的运行信息不完整。`,
    };
    runner.notice(notice[language]);
    return undefined;
  }
}
