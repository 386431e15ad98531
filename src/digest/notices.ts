/** What the log says of a digest. */
import { inEach, type LocalizedText } from '../language.js';
import type { SendWhen } from './digest-inputs.js';
import { digestWordsOf } from './digest-words.js';
import type { Digest } from './pipelines.js';
import type { Unread } from './unread.js';

/** @param closed how many repositories that no line names are archived or disabled */
export const leftOut = (closed: number): LocalizedText => ({
  en: `Archived or disabled, and so left out: ${closed}.`,
  'zh-CN': `已归档或已停用，未汇总：${closed} 个仓库。`,
});

/** What was read, and how many requests to the API it took. */
export const readIn = (requests: number, { runs, repositories, failing, fixed }: Digest): LocalizedText => ({
  en: `Read in ${requests} requests: ${runs} runs of ${repositories} repositories, ${failing.length} failing, ${fixed.length} fixed.`,
  'zh-CN': `请求 ${requests} 次：${repositories} 个仓库，运行 ${runs} 次，失败 ${failing.length}，已恢复 ${fixed.length}。`,
});

/** Why there is no digest on another forge. */
export const onlyGitHub = {
  en: "The digest reads GitHub's API. Those of Gitea and Forgejo differ, so there is no digest there.",
  'zh-CN': '汇总只支持 GitHub API，Gitea 和 Forgejo 的 API 不同，不能汇总。',
};

export const futureSince = { en: 'since: the time is in the future', 'zh-CN': 'since：时间还没到' };

/** @param attempt the attempt of this run whose digest was delivered */
export const reportedBy = (attempt: number): LocalizedText => ({
  en: `attempt ${attempt} of this run has sent its digest already; to report a period again, set since`,
  'zh-CN': `这次运行的第 ${attempt} 次执行已经汇总过；如需重新汇总，请用 since 指定时间`,
});

/** Why no digest was sent. */
export const nothingToSay = (sendWhen: SendWhen): LocalizedText => ({
  en: `there is nothing to report, and send-when is ${sendWhen}`,
  'zh-CN': `没有需要通知的内容，send-when 为 ${sendWhen}`,
});

/** Names in an annotation, which holds 4,096 characters. */
const mostNames = 30;

const listOf = (unread: readonly Unread[]): LocalizedText =>
  inEach((language) => {
    const { reasons, more } = digestWordsOf(language);
    const named = unread.slice(0, mostNames).map(({ name, why, problem }) => {
      const reason = why === 'unreadable' ? (problem?.[language] ?? '') : reasons[why];
      return { en: `${name} (${reason})`, 'zh-CN': `${name}（${reason}）` }[language];
    });
    const left = unread.length - named.length;
    return [...named, ...(left > 0 ? [more(left)] : [])].join(comma[language]);
  });

const comma: LocalizedText = { en: ', ', 'zh-CN': '、' };

/** Names what the digest is not about although it was asked for, with the reasons. */
export const notRead = (unread: readonly Unread[]): LocalizedText =>
  withList({ en: 'Not in this digest', 'zh-CN': '未汇总' }, unread);

/** The error where no repository could be read. */
export const nothingRead = (unread: readonly Unread[]): LocalizedText =>
  unread.length === 0
    ? nothingChosen
    : withList({ en: 'No repository could be read', 'zh-CN': '没有读取到任何仓库' }, unread);

function withList(what: LocalizedText, unread: readonly Unread[]): LocalizedText {
  const list = listOf(unread);
  return {
    en: `${what.en}: ${list.en}. ${whichToken.en}`,
    'zh-CN': `${what['zh-CN']}：${list['zh-CN']}。${whichToken['zh-CN']}`,
  };
}

const nothingChosen = {
  en: 'No repository could be read: the lines of repositories choose none that the github-token can see.',
  'zh-CN': '没有读取到任何仓库：github-token 能看到的仓库都不符合 repositories 参数。',
};

/** The notice where `workflows` and `branches` choose no run, perhaps by a typing error. */
export const noMatch = {
  en: 'No run of these repositories matches workflows and branches, so there is nothing to report. Check both inputs.',
  'zh-CN': '所选仓库中没有符合 workflows 和 branches 的运行，没有可汇总的内容。请检查这两个参数。',
};

const whichToken = {
  en: "The job's own token reads its own repository only. Others are read with the token of a GitHub App that is installed there and has the permissions actions: read and metadata: read.",
  'zh-CN':
    '任务自带的 token 只能读取本仓库。读取其他仓库要用 GitHub App 的 token，这个 App 要安装到那些仓库，并有 actions: read 和 metadata: read 权限。',
};
