/** The words of a digest in each language. */
import type { Language } from '../language.js';
import type { UnreadReason } from './unread.js';

interface Counts {
  readonly runs: number;
  readonly repositories: number;
  readonly failing: number;
  readonly fixed: number;
}

export interface DigestWords {
  /** @param branches absent: each repository's default branch */
  readonly about: (branches: string | undefined, span: string) => string;
  /** `amount` of a unit, as people say it. */
  readonly units: Readonly<Record<'minutes' | 'hours' | 'days', (amount: number) => string>>;
  /** What is red and what was repaired, for the list of conversations. @param isWhole whether all was read */
  readonly verdict: (counts: Counts, isWhole: boolean) => string;
  readonly headline: (about: string, counts: Counts) => string;
  readonly sections: Readonly<Record<'failing' | 'fixed' | 'reruns' | 'slow' | 'unread', string>>;
  readonly redFor: (span: string, atLeast: boolean) => string;
  readonly inARow: (count: number, atLeast: boolean) => string;
  readonly fixedAfter: (span: string, atLeast: boolean) => string;
  readonly times: (count: number) => string;
  readonly reasons: Readonly<Record<UnreadReason, string>>;
  readonly because: (names: readonly string[], reason: string) => string;
  readonly more: (count: number) => string;
  readonly upTo: (time: string) => string;
}

const count = (amount: number, one: string, many: string): string => `${amount} ${amount === 1 ? one : many}`;

const english: DigestWords = {
  about: (branches, span) => `${branches === undefined ? 'Main branches' : `Branches ${branches}`}, ${span}`,
  units: {
    minutes: (amount) => `${amount} min`,
    hours: (amount) => `${amount} h`,
    days: (amount) => `${amount} d`,
  },
  verdict: ({ failing, fixed }, isWhole) => {
    const parts = [...(failing > 0 ? [`${failing} failing`] : []), ...(fixed > 0 ? [`${fixed} fixed`] : [])];
    if (parts.length > 0) return parts.join(', ');
    return isWhole ? 'Nothing failing' : 'Nothing failing in what was read';
  },
  headline: (about, { runs, repositories, failing, fixed }) =>
    `${about}: ${count(runs, 'run', 'runs')} of ${count(repositories, 'repository', 'repositories')}, ${failing} failing, ${fixed} fixed`,
  sections: {
    failing: 'Failing',
    fixed: 'Fixed',
    reruns: 'Passed on a re-run',
    slow: 'Slowest',
    unread: 'Not read',
  },
  redFor: (span, atLeast) => `red for ${atLeast ? 'at least ' : ''}${span}`,
  inARow: (amount, atLeast) => `${amount}${atLeast ? '+' : ''} in a row`,
  fixedAfter: (span, atLeast) => `after ${atLeast ? 'at least ' : ''}${span}`,
  times: (amount) => (amount === 1 ? 'once' : `${amount} times`),
  reasons: {
    archived: 'archived',
    disabled: 'disabled',
    moved: 'renamed or moved (HTTP 301)',
    forbidden: 'no access (HTTP 403)',
    'not-found': 'not found or hidden (HTTP 404)',
    limited: "limit of GitHub's API",
    'no-time': 'out of time',
    partial: 'only the latest 1,000 runs',
    unreadable: "GitHub's API failed",
  },
  because: (names, reason) => `${names.join(', ')}: ${reason}`,
  more: (amount) => `and ${amount} more`,
  upTo: (time) => `up to ${time}`,
};

const chinese: DigestWords = {
  about: (branches, span) => `${branches === undefined ? '默认分支' : `分支 ${branches}`}，${span}`,
  units: {
    minutes: (amount) => `${amount} 分钟`,
    hours: (amount) => `${amount} 小时`,
    days: (amount) => `${amount} 天`,
  },
  verdict: ({ failing, fixed }, isWhole) => {
    const parts = [...(failing > 0 ? [`失败 ${failing}`] : []), ...(fixed > 0 ? [`已恢复 ${fixed}`] : [])];
    if (parts.length > 0) return parts.join('，');
    return isWhole ? '没有失败' : '已读取的仓库没有失败';
  },
  headline: (about, { runs, repositories, failing, fixed }) =>
    `${about}：${repositories} 个仓库，运行 ${runs} 次，失败 ${failing}，已恢复 ${fixed}`,
  sections: {
    failing: '失败',
    fixed: '已恢复',
    reruns: '重新运行后成功',
    slow: '耗时最长',
    unread: '未读取',
  },
  redFor: (span, atLeast) => `已持续 ${span}${atLeast ? '以上' : ''}`,
  inARow: (amount, atLeast) => `连续失败 ${amount} 次${atLeast ? '以上' : ''}`,
  fixedAfter: (span, atLeast) => `曾持续失败 ${span}${atLeast ? '以上' : ''}`,
  times: (amount) => `${amount} 次`,
  reasons: {
    archived: '已归档',
    disabled: '已停用',
    moved: '已改名或转移（HTTP 301）',
    forbidden: '没有权限（HTTP 403）',
    'not-found': '不存在或没有权限（HTTP 404）',
    limited: 'GitHub API 限流',
    'no-time': '超时',
    partial: '只读取了最近 1000 次运行',
    unreadable: 'GitHub API 出错',
  },
  because: (names, reason) => `${names.join('、')}：${reason}`,
  more: (amount) => `还有 ${amount} 项未列出`,
  upTo: (time) => `截至 ${time}`,
};

const languages: Readonly<Record<Language, DigestWords>> = { en: english, 'zh-CN': chinese };

/** The words of a digest in `language`. */
export const digestWordsOf = (language: Language): DigestWords => languages[language];

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A length of time in one unit: what is of two days or more in days, of an hour or more in hours. */
export function saySpan(milliseconds: number, { units }: DigestWords): string {
  if (milliseconds >= 2 * day) return units.days(Math.round(milliseconds / day));
  if (milliseconds >= hour) return units.hours(Math.round(milliseconds / hour));
  return units.minutes(Math.max(1, Math.round(milliseconds / minute)));
}
