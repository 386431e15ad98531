/** What is said where jobs failed that the message is not about. */
import type { LocalizedText } from '../language.js';
import type { History } from '../run-result.js';

/** The first five of the names. */
const quoted = (names: readonly string[]): readonly string[] => [
  ...names.slice(0, 5).map((name) => JSON.stringify(name)),
  ...(names.length > 5 ? ['…'] : []),
];

/** The notice of a message about one job. */
export function aboutOneJob(own: string, failed: readonly string[]): LocalizedText {
  const names = quoted(failed);
  return {
    en: `The message is about the job ${JSON.stringify(own)} alone, and other jobs of this run failed: ${names.join(', ')}. To report the whole run, let the job wait for the others (needs: [...] and if: \${{ always() }}) and give the step needs: \${{ toJSON(needs) }}`,
    'zh-CN': `消息只反映任务 ${JSON.stringify(own)}，这次运行还有其他任务失败：${names.join('、')}。如需通知整次运行的结果，请让这个任务等待其他任务（needs: [...] 和 if: \${{ always() }}），并给这个步骤加上 needs: \${{ toJSON(needs) }}`,
  };
}

/** The verdict covers the jobs that are waited for, and the earlier runs ended with all of theirs. */
export const incomparable: History = {
  kind: 'unknown',
  why: {
    en: 'other jobs of this run failed, which this job does not wait for',
    'zh-CN': '这次运行还有其他任务失败，而这个任务没有等待它们',
  },
};

/** The notice of a message about the jobs that ours waited for. */
export function notWaitedFor(failed: readonly string[]): LocalizedText {
  const names = quoted(failed);
  return {
    en: `Other jobs of this run failed, which this job does not wait for: ${names.join(', ')}. To report those that this job can wait for, add them to its needs, even where another job waits for them.`,
    'zh-CN': `这次运行还有其他任务失败，而这个任务没有等待它们：${names.join('、')}。如需一并通知，请把其中可以等待的任务也加到 needs 中，即使别的任务已经在等待它们。`,
  };
}
